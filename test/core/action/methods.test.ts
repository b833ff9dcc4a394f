/** How often each method has worked. */
import { expect, test } from 'vitest';
import { methods } from '../../../src/core/action/methods';
import { defaultSettings } from '../../../src/core/settings';
import { journalOf, retro } from '../../support/notes';

/**
 * Each letter is an action of the method, judged by one interview later: v for validated, i for
 * ineffective, a for awaiting.
 */
function records(given: Record<string, string>, settings = defaultSettings()) {
	const entries = Object.entries(given).flatMap(([method, letters]) =>
		[...letters].map((letter, index) => ({ theme: `${method} ${index}`, method, letter })),
	);
	const of = (wanted: string): string[] =>
		entries.filter(({ letter }) => letter === wanted).map(({ theme }) => theme);
	const plan = entries.map(
		({ theme, method }) =>
			`- [x] Do it [theme:: ${theme}]${method === 'none' ? '' : ` [method:: ${method}]`} ✅ 2026-03-02`,
	);
	const vault = {
		'a.md': retro({ date: '2026-03-01', plan }),
		'b.md': retro({ date: '2026-03-09', good: of('v'), poor: of('i') }),
	};
	return methods(journalOf(vault, '2026-03-10', settings));
}

test('counts what worked of what was judged, and says how many cases are missing', () => {
	expect(records({ checklist: 'v', drill: 'vvvi', note: 'iiva', mock: 'vva', none: 'vvv' })).toEqual([
		{ method: 'drill', validated: 3, judged: 4, missing: 0 },
		{ method: 'note', validated: 1, judged: 3, missing: 0 },
		{ method: 'mock', validated: 2, judged: 2, missing: 1 },
		{ method: 'checklist', validated: 1, judged: 1, missing: 2 },
	]);
});

test('nothing is judged yet', () => {
	expect(records({ drill: 'aa' })).toEqual([]);
});

test('the number of cases is a setting', () => {
	const settings = defaultSettings();
	settings.thresholds.methodCases = 2;
	expect(records({ mock: 'vi' }, settings)).toEqual([
		{ method: 'mock', validated: 1, judged: 2, missing: 0 },
	]);
});

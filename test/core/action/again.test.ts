/** Another try at what an action did not change. */
import { expect, test } from 'vitest';
import { actions } from '../../../src/core/action/actions';
import { followOn, strongerThan } from '../../../src/core/action/again';
import { actionLine, EMOJI } from '../../../src/core/action/compose';
import { themes } from '../../../src/core/theme/themes';
import { journalOf, retro } from '../../support/notes';

test.each([
	['note', 'drill'],
	['drill', 'mock'],
	['mock', 'checklist'],
	['checklist', 'checklist'],
	['rewrite', 'drill'],
	['prayer', 'drill'],
	[null, 'drill'],
])('after %s comes %s', (method, stronger) => {
	expect(strongerThan(method)).toBe(stronger);
});

const vault = (line: string) => ({
	'Pacing.md': '',
	'Interviews/One.md': retro({ date: '2026-03-01', poor: ['[[Pacing]]'], plan: [line] }),
	'Interviews/Two.md': retro({ date: '2026-03-09', poor: ['[[Pacing]]'] }),
});

test.each([
	[
		'- [x] Ten drills [theme:: [[Pacing]]] [theme:: Nerves] [method:: drill] ✅ 2026-03-05 ^drills',
		'mock',
		'[[One#^drills]]',
	],
	['- [x] Ten drills [theme:: [[Pacing]]] ✅ 2026-03-05', 'drill', '[[One]]'],
])('the line that follows on %s names its themes and links to it', (line, method, link) => {
	const journal = journalOf(vault(line));
	const judged = actions(journal).find(({ effect }) => effect === 'ineffective')!;
	const form = { ...followOn(judged, journal), text: 'Pace with a metronome', due: '2026-03-20' };
	expect(form).toMatchObject({ method, check: 'next-interview', after: link });
	const written = actionLine(form, EMOJI);
	expect(written).toContain(`- [ ] Pace with a metronome after ${link} [theme:: [[Pacing]]]`);

	const after = journalOf({
		...vault(line),
		'Interviews/Two.md': retro({ date: '2026-03-09', poor: ['[[Pacing]]'], plan: [written] }),
	});
	const read = actions(after).find(({ action }) => action.text.startsWith('Pace'))!;
	expect(read.themes).toEqual(judged.themes);
	expect(read.action).toMatchObject({
		text: `Pace with a metronome after ${link}`,
		method,
		due: '2026-03-20',
		blockId: null,
	});
	expect(themes(after).map(({ key }) => key)).toEqual(themes(journal).map(({ key }) => key));
});

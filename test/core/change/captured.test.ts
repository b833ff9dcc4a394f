/** The click that ends the first moment: one edit of two properties. */
import { describe, expect, test } from 'vitest';
import { setCaptured } from '../../../src/core/change/captured';
import { apply, type Edit, type Refusal } from '../../../src/core/edit/edit';
import { defaultSettings } from '../../../src/core/settings';

const NOW = '2026-11-20T16:10:00';
const settings = defaultSettings();
const edited = (text: string, made: Edit | Refusal): string =>
	typeof made === 'string' ? made : apply(text, made.replacements);
const note = (...properties: string[]): string =>
	['---', 'type: interview-retro', ...properties, '---', 'Calm.', ''].join('\n');

describe('the first impressions are written down', () => {
	test.each([
		['both are new', [], [`captured: ${NOW}`, `ended: ${NOW}`]],
		[
			'what is empty is filled where it stands',
			['ended:', 'captured: # when?', 'result: pending'],
			[`ended: ${NOW}`, `captured: ${NOW} # when?`, 'result: pending'],
		],
		[
			'when it ended is known',
			['ended: 2026-11-20T15:00:00', 'Captured: ""'],
			['ended: 2026-11-20T15:00:00', `Captured: "${NOW}"`],
		],
		[
			'the interview was that day',
			['date: 2026-11-20', 'ended:'],
			['date: 2026-11-20', `ended: ${NOW}`, `captured: ${NOW}`],
		],
		[
			'the interview was the day before, and nobody knows when it ended',
			['date: 2026-11-19', 'ended:'],
			['date: 2026-11-19', 'ended:', `captured: ${NOW}`],
		],
		['words that are no moment stay', ['ended: around three'], ['ended: around three', `captured: ${NOW}`]],
	])('%s', (_, before, after) => {
		for (const ending of ['\n', '\r\n']) {
			const text = note(...before).replace(/\n/g, ending);
			expect(edited(text, setCaptured(text, NOW, { settings }))).toBe(note(...after).replace(/\n/g, ending));
		}
	});

	test('a note that is captured keeps its moment', () => {
		expect(setCaptured(note('captured: 2026-11-19T12:00:00', 'ended:'), NOW, { settings })).toBe('as-wanted');
	});

	test('the names are those of the settings', () => {
		const named = { ...settings, propertyNames: { ...settings.propertyNames, captured: 'erfasst' } };
		expect(edited(note('ended: x'), setCaptured(note('ended: x'), NOW, { settings: named }))).toBe(
			note('ended: x', `erfasst: ${NOW}`),
		);
	});

	test('without properties there is no place to write', () => {
		expect(setCaptured('Calm.\n', NOW, { settings })).toBe('no-properties');
		expect(setCaptured('---\na: [\n---\n', NOW, { settings })).toBe('unreadable');
	});
});

/** In which way answers fail, as the insights say it. */
import { expect, test } from 'vitest';
import { FRESH_INSIGHTS, insightsView } from '../../../src/view/insights/insights-model';
import { journalOf, retro } from '../../support/notes';

const failed = (...reasons: string[]): string =>
	[
		'## Questions',
		...reasons.map((reason, at) => `### Task ${at}\n- Rating: poor, ${reason}\n- Themes: Theme ${at}`),
	].join('\n');
const said = (...reasons: string[]) =>
	insightsView(journalOf({ 'A.md': retro({ body: failed(...reasons) }) }, '2026-11-20'), FRESH_INSIGHTS)
		.failing;

test('the commonest way is a sentence, and each failure leads to its line', () => {
	const failing = said('did not ask', 'assumed that it fits', 'rambled', 'the bus was late');
	expect(failing?.sentence).toBe('2 of 3 failures in 2 topics are: did not ask.');
	expect(failing?.rows.map(({ text, place }) => [text.split(';')[0], place.line])).toEqual([
		['did not ask: did not ask', 8],
		['did not ask: assumed that it fits', 11],
		['too long: rambled', 14],
	]);
});

test('two failures, or three that each fail in a way of their own, show none', () => {
	expect(said('did not ask', 'did not ask')).toBeNull();
	expect(said('did not ask', 'rambled', 'too slow')).toBeNull();
	expect(said()).toBeNull();
});

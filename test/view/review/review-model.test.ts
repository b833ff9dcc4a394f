/** What the review of a note proposes. */
import { expect, test } from 'vitest';
import { EMOJI } from '../../../src/core/change/compose';
import { parseContext } from '../../../src/core/note/note';
import { defaultSettings } from '../../../src/core/settings';
import { contextOf, reviewForm } from '../../../src/view/review/review-model';
import { journalOf, retro } from '../../support/notes';

test('what stands under Went poorly has failed: by its theme, or as a line without one', () => {
	const text = retro({
		body: '## Went poorly\n- Too quiet\n- I began to type before I had understood it\n- The bus was so late again [theme:: none]',
	});
	const reading = parseContext(defaultSettings());
	const snapshot = journalOf({ 'a.md': text });
	const form = reviewForm(text, 'a.md', snapshot, contextOf(snapshot, 'a.md', reading, EMOJI));
	expect(form?.plans.map(({ name }) => name)).toEqual(['Too quiet']);
	expect(form?.withoutTheme.map((row) => row.text)).toEqual(['I began to type before I had understood it']);
});

test('what is said to be no theme has failed all the same', () => {
	const hasFailed = (body: string): boolean | undefined => {
		const text = retro({ body });
		const reading = parseContext(defaultSettings());
		const snapshot = journalOf({ 'a.md': text });
		return reviewForm(text, 'a.md', snapshot, contextOf(snapshot, 'a.md', reading, EMOJI))?.hasFailed;
	};
	expect(hasFailed('## Went poorly\n- The bus was so late again [theme:: none]')).toBe(true);
	expect(hasFailed('## Questions\n### Trees\n- Rating: poor\n- Themes: none')).toBe(true);
	expect(hasFailed('## Went well\n- Trees\n## Questions\n### Trees\n- Rating: good')).toBe(false);
});

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
	expect(form?.withoutTheme).toEqual(['I began to type before I had understood it']);
});

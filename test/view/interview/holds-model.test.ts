/** Whether it went well this time: what an answer says, where it was given. */
import { expect, test } from 'vitest';
import { setField } from '../../../src/core/change/line';
import { apply } from '../../../src/core/edit/edit';
import { undo } from '../../../src/core/change/tick';
import { holdsOf } from '../../../src/view/interview/holds-model';
import { journalOf, retro } from '../../support/notes';
import { the } from '../../../scripts/the';

const CONTOSO = 'Interviews/2026-11-02 Contoso.md';
const FABRIKAM = 'Interviews/2026-11-17 Fabrikam.md';
const asks = (method: string) => ({
	[CONTOSO]: retro({
		date: '2026-11-02',
		company: 'Contoso',
		poor: ['Pacing'],
		plan: [`- [x] Use a timer [theme:: Pacing] ${method} ✅ 2026-11-05 ^timer`],
	}),
	[FABRIKAM]: retro({
		date: '2026-11-17',
		company: 'Fabrikam',
		outcomes: ['- Use a timer [theme:: Pacing] [validates:: [[2026-11-02 Contoso#^timer]]] [outcome::]'],
	}),
});

/** The row of the one question, once it was answered with `word`, and the note that this leaves. */
function answered(word: string, method = '') {
	const vault = asks(method);
	const [row] = holdsOf(journalOf(vault, '2026-11-20'), null);
	const text = the(vault[FABRIKAM]);
	const made = setField(text, the(row).ref, 'outcome', word);
	if (typeof made === 'string') throw new Error(made);
	const after = apply(text, made.replacements);
	const snapshot = journalOf({ ...vault, [FABRIKAM]: after }, '2026-11-20');
	return { text, after, row: the(holdsOf(snapshot, { path: FABRIKAM, back: made.back })[0]), snapshot };
}

test.each([
	['held', '', 'It held', 'Failed at Contoso, held at Fabrikam', false],
	[
		'slipped',
		'[method:: drill]',
		'It failed again',
		'Failed at Contoso, and at Fabrikam. Try something stronger: a mock interview',
		true,
	],
	[
		'slipped',
		'',
		'It failed again',
		'Failed at Contoso, and at Fabrikam. Try something stronger: a drill',
		true,
	],
	['not-tested', '', 'It did not come up', 'Not tested at Fabrikam; it still waits for its test', false],
])('%s of %j says: %s', (word, method, head, detail, isNext) => {
	const { row } = answered(word, method);
	expect(row).toMatchObject({ text: 'Use a timer', said: { head, detail } });
	const next = isNext
		? { theme: 'pacing', after: expect.objectContaining({ path: CONTOSO }) as unknown }
		: null;
	expect(the(row.said).next).toEqual(next);
});

test('an answer is taken back to the character, a field without a space too', () => {
	const { text, after, row } = answered('held');
	expect(after).toContain('[outcome:: held]');
	const back = undo(after, row.ref, the(row.said).back);
	if (typeof back === 'string') throw new Error(back);
	expect(apply(after, back.replacements)).toBe(text);
});

test('once another line is answered the first is gone', () => {
	const { snapshot } = answered('held');
	expect(holdsOf(snapshot, null)).toEqual([]);
});

test.each([
	['- Pacing: yes', [['held', ['Pacing'], '']]],
	['- Pacing：没做到', [['slipped', ['Pacing'], '']]],
	['- [[Pacing]]: did not come up', [['not-tested', ['[[Pacing]]'], '']]],
	['- Asked first [theme:: Pacing]: no, I rushed', [['slipped', ['Pacing'], 'Asked first']]],
	['- Asked first [theme:: Pacing] [outcome:: yes]', [['held', ['Pacing'], 'Asked first']]],
	['- Pacing: we shall see', []],
	['- Yes', []],
])('%s under Did it hold? is read', (line, said) => {
	const { retro: read } = the(journalOf({ 'a.md': retro({ outcomes: [line] }) }).interviews.get('a.md'));
	expect(read.outcomes.map(({ outcome, themes, text }) => [outcome, themes, text])).toEqual(said);
});

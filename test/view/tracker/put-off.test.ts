/** An action that is put off stays in its row, with a way back. */
import { expect, test } from 'vitest';
import { postpone } from '../../../src/core/change/postpone';
import { apply } from '../../../src/core/edit/edit';
import { actions } from '../../../src/core/action/actions';
import { groupsOf } from '../../../src/view/parts/rows-model';
import { journalOf, retro } from '../../support/notes';
import { the } from '../../../scripts/the';

const PATH = 'Interviews/2026-11-02 Contoso.md';
const TEXT = retro({ date: '2026-11-02', plan: ['- [ ] Draw 📅 2026-11-14', '- [ ] Ask 📅 2026-12-20'] });

test('until it is drawn anew elsewhere', () => {
	const before = journalOf({ [PATH]: TEXT }, '2026-11-20');
	const [overdue] = groupsOf(actions(before), before, [], 1);
	const { ref } = the(the(overdue).rows[0]);
	const made = postpone(TEXT, the(ref), '2026-11-23');
	if (typeof made === 'string') throw new Error(made);
	const after = journalOf({ [PATH]: apply(TEXT, made.replacements) }, '2026-11-20');
	const ticked = [{ path: PATH, ref: { ...the(ref), source: made.source }, back: made.back }];
	const shown = (marks: typeof ticked) =>
		groupsOf(actions(after), after, marks, 1).map(({ name, rows }) => [name, rows.map(({ text }) => text)]);
	expect(shown(ticked)).toEqual([
		['Overdue', ['Draw']],
		['Later', ['Ask']],
	]);
	expect(the(the(groupsOf(actions(after), after, ticked, 1)[0]).rows[0])).toMatchObject({
		done: false,
		due: { text: 'Mon 23 Nov', late: false },
		ticked: ticked[0],
	});
	expect(shown([])).toEqual([['Later', ['Draw', 'Ask']]]);
});

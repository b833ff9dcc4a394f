/** Copies that sync programs make, told by their names or by what stands in them; and what is none. */
import { describe, expect, test } from 'vitest';
import { check } from '../../../src/core/retro/check';
import { isConflictCopy, originalOf } from '../../../src/core/note/note';
import { answers, inARow, journalOf, retro, themeIn, saidOf } from '../../support/notes';
import { the } from '../../../scripts/the';
import { large } from '../../support/seed';

const N = '2026-11-10 Contoso';

describe('names that only a sync program gives', () => {
	test.each([
		`${N}.sync-conflict-20261110-101010-K7QXMPA.md`,
		`${N} (Dana's conflicted copy 2026-11-10).md`,
		`${N} (conflicted copy 2026-11-10 101010).md`,
		`${N} (Conflicted copy Pixel 202611101010).md`,
		`${N}_DESKTOP_Nov-20-1030-2026_Conflict.md`,
		`${N} (SFConflict dana@example.org 2026-11-10-10-10-10).md`,
		`${N}.Conflict.md`,
		`${N} [conflicted].md`,
		`${N} (In Konflikt stehende Kopie von Dana 2026-11-10).md`,
		`${N} (Copie en conflit de Dana 2026-11-10).md`,
		`${N} (Dana 的冲突副本 2026-11-10).md`,
		`${N} (case conflict).md`,
		`${N}_conflict-20261110-101010.md`,
	])('%s', (path) => {
		expect(isConflictCopy(path)).toBe(true);
		expect(originalOf(path)).toBe(`${N}.md`);
	});

	test.each([
		`${N} 2.md`,
		`${N} (1).md`,
		`${N}-DESKTOP-AB12.md`,
		`${N} conflict.md`,
		'Case conflict.md',
		`${N} (2).md`,
	])('not: %s', (path) => {
		expect(isConflictCopy(path)).toBe(false);
	});
});

const FILLED = {
	date: '2026-11-10',
	company: 'Contoso',
	poor: ['Pacing'],
	good: ['Depth'],
	plan: ['- [ ] Say the number first [theme:: Pacing]', '- [ ] Draw before talking [theme:: Depth]'],
	body: '## What went well\n- The trade-off was clear\n- They laughed\n',
};
const filled = retro(FILLED);
const ticked = filled
	.replace('- [ ] Say the number first', '- [x] Say the number first ✅ 2026-11-12')
	.replace('They laughed', 'They laughed twice');

describe('copies by what stands in them', () => {
	test.each([
		`${N} 2.md`,
		`${N} (1).md`,
		`${N}-DESKTOP-AB12.md`,
		`${N}.dup.md`,
		`${N}~HEAD.md`,
		`Elsewhere/Another name.md`,
	])('%s counts nowhere and is named, with the note that it is a copy of', (path) => {
		for (const text of [filled, ticked]) {
			const vault = { ...inARow({ poor: ['Pacing'] }), [`${N}.md`]: filled, [path]: text };
			const snapshot = journalOf(vault);
			expect(snapshot.tookPlace).toHaveLength(2);
			expect(themeIn(vault, 'Pacing')).toMatchObject({ hits: 2 });
			expect(check(snapshot)).toMatchObject([{ code: 'conflict-copy' }]);
			const listed = the(saidOf(check(snapshot))[0]);
			if (path.startsWith(N)) {
				expect(listed.path).toBe(path);
				expect(listed.message).toContain(`as ${N} and`);
			}
		}
	});

	test('whatever the order in which the notes come', () => {
		const vault = { [`${N}.md`]: filled, [`${N} 2.md`]: ticked, [`${N} 3.md`]: filled };
		const turned = Object.fromEntries(Object.entries(vault).reverse());
		expect(answers(journalOf(turned))).toEqual(answers(journalOf(vault)));
		expect(journalOf(vault).tookPlace.map(({ path }) => path)).toEqual([`${N}.md`]);
	});

	test.each<[string, string]>([
		['of another day', filled.replace('2026-11-10', '2026-11-11')],
		['of another company', filled.replace('Contoso', 'Fabrikam')],
		['of another round', filled.replace('date:', 'round: 2\ndate:')],
		['a mock', filled.replace('date:', 'kind: mock\ndate:')],
		[
			'of which other lines are filled in',
			retro({
				...FILLED,
				poor: ['Nerves'],
				good: ['Structure'],
				plan: ['- [ ] Breathe out first [theme:: Nerves]', '- [ ] Ask for the goal [theme:: Structure]'],
				body: '## What went well\n- The plan on one page\n- They laughed\n',
			}),
		],
	])('a note %s is an interview of its own', (_, text) => {
		const snapshot = journalOf({ [`${N}.md`]: filled, [`${N} 2.md`]: text });
		expect(snapshot.tookPlace).toHaveLength(2);
		expect(check(snapshot)).toEqual([]);
	});

	test('two notes of one template, that nobody has filled in, are two', () => {
		const empty = retro({
			date: '2026-11-10',
			company: 'Contoso',
			plan: ['- [ ] Write the thank-you note', '- [ ] Read the questions again'],
			body: '## Questions\n### Tell me about yourself\n- Rating:\n### Why here?\n- Rating:\n',
		});
		const others = { 'a.md': empty.replace('Contoso', 'Wingtip'), [`${N}.md`]: empty, [`${N} 2.md`]: empty };
		expect(journalOf(others).tookPlace).toHaveLength(3);
	});

	test.each<[string, string, string[]]>([
		[
			'actions and hints',
			'### Why here?\n- Hints: Their product\n',
			['Write the thank-you note', 'Read on', 'Rest'],
		],
		['prompts', '## What went well\n- What was clear?\n- What was liked:\n- Other things…\n', []],
		['two lines to remember', '## What went well\n- Small talk\n- The goodbye\n', ['Rest']],
		['answers that are asked for', '### Why here?\n- Answer: What did you say?\n- Rating:\n', []],
	])('nor are they one where the template brings %s, in a vault without another note', (_, body, plan) => {
		const empty = retro({
			date: '2026-11-10',
			company: 'Contoso',
			plan: plan.map((text) => `- [ ] ${text}`),
			body: body.startsWith('###') ? `## Questions\n${body}` : body,
		});
		for (const other of [`${N} 2.md`, 'Other.md']) {
			const snapshot = journalOf({ [`${N}.md`]: empty, [other]: empty });
			expect(snapshot.tookPlace).toHaveLength(2);
			expect(check(snapshot)).toEqual([]);
		}
	});

	test('nor are they one by lines of a template that other interviews hold too', () => {
		const note = (company: string, own: string): string =>
			retro({
				date: '2026-11-10',
				company,
				body: `## What went well\n- I was on time\n- I asked for the goal\n- I wrote a summary\n- I said thanks\n- ${own}\n`,
			});
		const vault = {
			[`${N}.md`]: note('Contoso', 'The maps'),
			[`${N} 2.md`]: note('Contoso', 'They laughed'),
			'Other.md': note('Wingtip', 'The plan on a page'),
		};
		expect(journalOf(vault).tookPlace).toHaveLength(3);
		// Where no other interview holds them, they tell one.
		const { 'Other.md': _, ...alone } = vault;
		expect(journalOf(alone).tookPlace).toHaveLength(1);
	});

	test.each<[string, string]>([
		['one rating', '## Questions\n### Why here?\n- Rating: poor\n'],
		['one answer', '## Questions\n### Why here?\n- Answer: Their maps are good\n'],
		['some lines', '## What went well\n- The maps\n- The plan on a page\n- They laughed\n'],
	])('two notes of one name with %s are one', (_, body) => {
		const text = retro({ date: '2026-11-10', company: 'Contoso', body });
		expect(journalOf({ [`${N}.md`]: text, [`${N} 2.md`]: text }).tookPlace).toHaveLength(1);
	});

	large('5,000 notes of one company, day and round are told apart in one pass', () => {
		const vault = Object.fromEntries(
			Array.from({ length: 5000 }, (_, at) => [
				`${at}.md`,
				filled.replace(/(Pacing|Depth|trade-off|number|talking|laughed)/g, `$1 ${at}`),
			]),
		);
		expect(journalOf(vault).tookPlace).toHaveLength(5000);
	});
});

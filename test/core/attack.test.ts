/** Notes that nobody writes on purpose: they must be read as the format says. */
import { describe, expect, test } from 'vitest';
import { reportActions, reportCheck, reportQuestions, reportRetros } from '../../src/core/report/report';
import { journalOf } from '../support/notes';
import { the } from '../../scripts/the';
import { large } from '../support/seed';

const HEAD = '---\ntype: interview-retro\ncompany: x\ndate: 2026-08-20\n---\n';
const read = (body: string) => journalOf({ 'n.md': HEAD + body });

// Read in more than one pass, any of these lasts longer than a test may.
describe('half a million characters that lead nowhere are read', () => {
	const wide = ' '.repeat(500_000);
	const lines = {
		'a heading that ends in a number sign': `# a${wide}#b\n`,
		'a heading that ends in a colon': `# a${wide}b:\n`,
		'a heading that ends in a parenthesis': `# a${wide}b)\n`,
		'a line that ends in no question': `a?${wide}b\n`,
		'an item of the self-assessment': `## Self-assessment\n- a${wide}b\n`,
		'a short question': `## Questions\n1. a${wide}b\n`,
		'a bracket that opens no field': `- [ ] [a${wide}. b::c\n`,
		'parentheses in the head of a table': `| ${'('.repeat(500_000)} |\n|-|\n| a |\n`,
		'backticks that open no code': `${'`'.repeat(500_000)}a\`\n`,
		'fields by the hundred thousand': `- [ ] a ${'[theme:: a] '.repeat(150_000)}\n`,
		'backticks in a task': `- [ ] ${Array.from({ length: 400 }, (_, count) => '`'.repeat(count + 1)).join(' ')} [theme:: a]\n`,
	};
	test.each(Object.entries(lines))('%s', (_, line) => {
		expect(reportRetros(read(line)).retros).toHaveLength(1);
	});
});

large('more names on one line than a function takes are read', () => {
	const names = 'a, '.repeat(200_000);
	const themes = reportRetros(
		read(
			`## Questions\n### A\n- Rating: poor\n- Themes: ${names}\n\n## Improvement plan\n- [ ] b [theme:: ${names}]\n`,
		),
	).retros.flatMap(({ questions }) => questions.map((question) => question.themes));
	expect(themes).toEqual([['a']]);
	const [action] = reportActions(
		read(`## Improvement plan\n| Problem | Method | Themes |\n|-|-|-|\n| a | b | ${names} |\n`),
		true,
	).actions;
	expect(action).toMatchObject({ text: 'b', themes: ['a'] });
});

test('a field in code is text', () => {
	expect(
		reportActions(
			read('- [ ] Explain `[theme:: x]` and ``(due:: `y`)`` [theme:: `C++`] 📅 2026-08-27\n'),
			true,
		).actions,
	).toMatchObject([
		{ text: 'Explain `[theme:: x]` and ``(due:: `y`)``', themes: ['`c++`'], due: '2026-08-27' },
	]);
	expect(reportActions(read('- [ ] One ` alone [theme:: x]\n'), true).actions).toMatchObject([
		{ text: 'One ` alone', themes: ['x'] },
	]);
	expect(the(reportRetros(read('- Write `[outcome:: held]` behind it\n')).retros[0]).outcomes).toEqual([]);
});

test('a short question may leave its approach out', () => {
	expect(
		the(reportRetros(read('## Questions\n1. Two Sum / / O(n)\n2. A/B tests / a / b / c\n')).retros[0])
			.questions,
	).toMatchObject([
		{ title: 'Two Sum', answer: null, complexity: 'O(n)' },
		{ title: 'A/B tests', answer: 'a', complexity: 'b / c' },
	]);
});

test('a heading may end in number signs, or be nothing else', () => {
	expect(
		the(
			reportRetros(read('## Questions ##\n### A ###   \n### C#\n### F ##x\n### ##\n')).retros[0],
		).questions.map(({ title }) => title),
	).toEqual(['A', 'C#', 'F ##x']);
});

test('a section’s line may be bold or italic, its colon within or behind', () => {
	for (const line of [
		'Notes:',
		'**Notes:**',
		'**Notes**:',
		'__Notes__ :',
		'*Notes:*',
		'_Notes_:',
		'**Notes** (short):',
	]) {
		const [retro] = reportRetros(read(`What went well:\n- a\n\n${line}\nb\n`)).retros;
		expect([the(retro).wentWell, the(retro).notes], line).toEqual([['a'], 'b']);
	}
});

test('a number out of another total is not read as one of ours', () => {
	expect(
		the(
			reportRetros(read('## Self-assessment\n- A: 4/10\n- B: 3/5\n- C: 2 / 5, shaky\n- D: 1/2\n')).retros[0],
		).selfAssessment,
	).toEqual([
		{ label: 'B', value: 3 },
		{ label: 'C', value: 2 },
	]);
});

test('a company in several spellings asked a question as one company', () => {
	const note = (company: string, day: string) =>
		`---\ntype: interview-retro\ncompany: ${company}\ndate: ${day}\n---\n## Questions\n### A\n`;
	const snapshot = journalOf({
		'a.md': note('Acme', '2026-08-01'),
		'b.md': note('ACME', '2026-08-02'),
		'c.md': note('Acme-Corp', '2026-08-03'),
	});
	expect(reportQuestions(snapshot).questions).toMatchObject([{ asked: 3, companies: ['Acme', 'Acme-Corp'] }]);
});

test('none is no theme', () => {
	const [retro] = reportRetros(
		read('## Questions\n### A\n- Rating: poor\n- Themes: none\n### B\n- Themes: N/A, Pacing\n'),
	).retros;
	expect(the(retro).questions.map(({ themes }) => themes)).toEqual([[], ['pacing']]);
});

test('a date that is no text is said to be none, on its own line', () => {
	const { problems } = reportCheck(
		journalOf({ 'n.md': '---\ntype: interview-retro\ncompany: x\ndate: {a: b}\n---\n' }),
	);
	expect(problems).toMatchObject([{ code: 'date-invalid', line: 4 }]);
});

test('the title of a callout is no entry of a list', () => {
	expect(the(reportRetros(read('## Went well\n> [!note] Plan\n> - calm\n')).retros[0]).wentWell).toEqual([
		'calm',
	]);
});

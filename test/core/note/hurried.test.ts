/** Notes written in two minutes: answers without a label, several things on one line, names of lists without a sign. */
import { expect, test } from 'vitest';
import { reportActions, reportRetros } from '../../../src/core/report/report';
import { journalOf } from '../../support/notes';
import { the } from '../../../scripts/the';

const PROPERTIES = '---\ntype: interview-retro\ncompany: Northwind\ndate: 2026-10-12\n---\n';

function read(body: string) {
	const snapshot = journalOf({ 'A.md': PROPERTIES + body }, '2026-11-20');
	const retro = the(reportRetros(snapshot).retros[0]);
	return {
		asked: retro.questions.map(({ title, rating }) => `${title}: ${rating}`),
		answers: retro.questions.map(({ answer }) => answer),
		weak: retro.weakPoints.filter(({ source }) => source !== 'question').map(({ text }) => text),
		well: retro.wentWell,
		actions: reportActions(snapshot, true).actions.map(({ text }) => text),
	};
}

test('what stands below a question without a label is its answer, in a quote too', () => {
	const { asked, answers } = read(
		[
			'## Questions',
			'### How do tides work?',
			'> the moon pulls',
			'> and the sun a little',
			'',
			'Rating: medium',
			'### Why the sea?',
			'I grew up beside it.',
			'### What floats?',
			'Wood.',
			'- My answer: cork',
		].join('\n'),
	);
	expect(asked).toEqual(['How do tides work?: medium', 'Why the sea?: null', 'What floats?: null']);
	expect(answers).toEqual(['the moon pulls\nand the sun a little', 'I grew up beside it.', 'cork']);
});

test('an answer below its question says how it went by its beginning or its last sentence', () => {
	const { asked } = read(
		[
			'**Q1. What is a knot?**',
			'No clue what they meant by it, I talked of ropes.',
			'',
			'**Q2. Who ties it?**',
			'The bosun. Went well.',
			'',
			'**Q3. When do you reef?**',
			'Failed over to the smaller sail.',
		].join('\n'),
	);
	expect(asked).toEqual(['What is a knot?: poor', 'Who ties it?: good', 'When do you reef?: null']);
});

test('text indented below the item of a question is its answer, and the end of a long question is none', () => {
	const { asked, answers } = read(
		[
			'## Questions',
			'1. **How do you splice a rope?**',
			'   Very good. I showed one.',
			'2. ¿Qué es un nudo?',
			'',
			'   Fatal. Me puse a hablar de cabos.',
			'',
			'- What would you do if the mast',
			'  came down at night?',
			'- Why the sea?',
			'Grew up there.',
		].join('\n'),
	);
	expect(asked).toEqual([
		'How do you splice a rope?: excellent',
		'¿Qué es un nudo?: poor',
		'What would you do if the mast: null',
		'Why the sea?: null',
	]);
	expect(answers.slice(0, 2)).toEqual(['Very good. I showed one.', 'Fatal. Me puse a hablar de cabos.']);
	expect(answers[2]).toBeNull();
});

test.each([
	['- tell me of a storm: ok but far too long', 'tell me of a storm: medium'],
	['- Tell us about yourself. Good', 'Tell us about yourself: good'],
	['- How deep is it? Terrible, I had no figure', 'How deep is it?: poor'],
	['- salary (declined at first, fine)', 'salary: good'],
	['- Q: name a knot A: a bowline. ✅', 'name a knot: good'],
	['- charts vs maps — mixed them up', 'charts vs maps: poor'],
	['- 自我介绍 还行', '自我介绍: medium'],
	['- 锚怎么抛？ 答得不好，次序说反了', '锚怎么抛？: poor'],
	['- 讲讲潮汐 讲得太散', '讲讲潮汐: medium'],
	['- 讲讲潮汐（漏了两个原因）', '讲讲潮汐: medium'],
])('%s is a question and how it went', (line, expected) => {
	expect(read(`## Questions\n${line}\n`).asked).toEqual([expected]);
});

test('several weak points on one line are several', () => {
	expect(read('## What went wrong\nforgot the tides; lost my place\n').weak).toEqual([
		'forgot the tides',
		'lost my place',
	]);
	expect(read('Bad: tides, estimating\nTodo: draw a chart; ask Mara\n')).toMatchObject({
		weak: ['tides', 'estimating'],
		actions: ['draw a chart', 'ask Mara'],
	});
	expect(read('**不足**：潮汐；讲得啰嗦\n').weak).toEqual(['潮汐', '讲得啰嗦']);
	expect(read('亮点：船\n**问题点**：CAP；讲得啰嗦\n').weak).toEqual(['CAP', '讲得啰嗦']);
});

test('a clause is no weak point of its own', () => {
	expect(read('Bad: talked too fast, as always\n').weak).toEqual(['talked too fast, as always']);
	expect(read('## Went poorly\n- lost my place; never found it\n').weak).toEqual([
		'lost my place; never found it',
	]);
});

test('several questions on one line are several', () => {
	expect(read('Questions: tides (poor), anchors (good), a time I was wrong (medium)\n').asked).toEqual([
		'tides: poor',
		'anchors: good',
		'a time I was wrong: medium',
	]);
	expect(read('Asked: given two charts, which is older?\n').asked).toEqual([
		'given two charts, which is older?: null',
	]);
});

test('names without a sign open lists of lines', () => {
	const { asked, weak, actions } = read(
		[
			'Questions',
			'What is your watch? Good',
			'Show us a failed voyage - bad. I chose the wrong one',
			'Knots - ok, slow',
			'',
			'What went badly',
			'Chose the wrong voyage',
			'Slow at knots',
			'',
			'Next time',
			'Bring a voyage with an end',
		].join('\n'),
	);
	expect(asked).toEqual(['What is your watch?: good', 'Show us a failed voyage: poor', 'Knots: medium']);
	expect(weak).toEqual(['Chose the wrong voyage', 'Slow at knots']);
	expect(actions).toEqual(['Bring a voyage with an end']);
	expect(read('Good\n$10\n$20\n').well).toEqual([]);
	expect(read('Bad\nI talked and\ntalked on.\n').weak).toEqual(['I talked and talked on.']);
});

test('a list under a name that means nothing is none of the list above it', () => {
	const { weak, actions } = read(
		'bad\n- too long\n\nsupper\n- fish\n\ntodo\n- draw a chart\n\nIt rained all day.\n',
	);
	expect(weak).toEqual(['too long']);
	expect(actions).toEqual(['draw a chart']);
	expect(read('## Went poorly\n**Deck**\n- slow\n\n**Galley**\n- salt\n').weak).toEqual(['slow', 'salt']);
});

test('what to start, stop and go on with', () => {
	const { weak, well, actions } = read(
		'### Start\n- asking for the depth\n### Stop\n- apologising\n### Continue\n- drawing\n\nStart: 10:00\n',
	);
	expect([weak, well, actions]).toEqual([['apologising'], ['drawing'], ['asking for the depth']]);
});

test('a callout may be a question or a section', () => {
	const { asked, weak, actions } = read(
		'> [!question] Tie a bowline\n> round the tree\n> rating:: 2/5\n\n> [!failure] Weak spots\n> - knots\n\n> [!todo] Next steps\n> - [ ] tie ten\n',
	);
	expect(asked).toEqual(['Tie a bowline: poor']);
	expect(weak).toEqual(['knots']);
	expect(actions).toEqual(['tie ten']);
});

test('a table whose rows are rounds with a score says how each went', () => {
	const { asked, weak } = read(
		'## Rounds\n| Round | With | Score | Notes |\n|---|---|---|---|\n| Knots | Ana | 4/5 | both tied |\n| Charts | Raj | 2/5 | no depth |\n',
	);
	expect(asked).toEqual(['Knots: good', 'Charts: poor']);
	expect(weak).toEqual([]);
	expect(read('| Round | Date | Score |\n|---|---|---|\n| Knots | 2026-10-02 | 4/5 |\n').asked).toEqual([]);
});

test('figures are out of what the title of their column says, else of what the greatest of them tells', () => {
	const rows = '|---|---|\n| Knots | 4 |\n| Charts | 2 |\n';
	expect(read(`| Question | Score (1-5) |\n${rows}`).asked).toEqual(['Knots: good', 'Charts: poor']);
	expect(read(`| Question | Score |\n${rows}| Tides | 5 |\n`).asked).toEqual([
		'Knots: good',
		'Charts: poor',
		'Tides: excellent',
	]);
	expect(read(`| Question | Score |\n${rows}`).asked).toEqual(['Knots: excellent', 'Charts: medium']);
	expect(read('## Questions\n### Knots\n- Score (1-5): 2\n').asked).toEqual(['Knots: poor']);
});

test('what came of a story is no rating of it', () => {
	const { asked } = read(
		'| Question | Situation | Task | Action | Result | How it landed |\n|---|---|---|---|---|---|\n| A quarrel | names | agree | wrote it down | merged | 👍 |\n| A failure | late | ship | slipped | shipped | 👎 |\n',
	);
	expect(asked).toEqual(['A quarrel: good', 'A failure: poor']);
});

test('an arrow leads from a marked question to what was said', () => {
	const { asked, answers, weak, actions } = read(
		'- Q: the wage → I named a figure first\n- Q: the next port -> fine\n- weak: charts\n- todo: send letters\n',
	);
	expect(asked).toEqual(['the wage: null', 'the next port: good']);
	expect([answers[0], weak, actions]).toEqual(['I named a figure first', ['charts'], ['send letters']]);
});

test('the line below a heading that names a fact is that fact', () => {
	const snapshot = journalOf(
		{ 'A.md': `${PROPERTIES}## 五、面试结果\n未通过\n## Outcome\nThey laughed.\n` },
		'2026-11-20',
	);
	expect(the(reportRetros(snapshot).retros[0]).result).toBe('rejected');
});

test('a list may stand on one line after another one', () => {
	const { weak, actions } = read('感受：难度中等\n不足：绳结不熟；太慢\n计划：\n- 打十个结\n');
	expect([weak, actions]).toEqual([['绳结不熟', '太慢'], ['打十个结']]);
	expect(
		read("## How it went\nOkay.\n## Q's\n1. Knots — explained fine\n## Areas to work on\n- ropes\n"),
	).toMatchObject({
		asked: ['Knots: good'],
		weak: ['ropes'],
	});
});

test.each([
	['moved to onsite', 'passed'],
	['约了三面', 'passed'],
	['moved house', 'moved house'],
])('the result %s is %s', (said, result) => {
	const snapshot = journalOf(
		{ 'A.md': PROPERTIES.replace('company', `result: ${said}\ncompany`) },
		'2026-11-20',
	);
	expect(the(reportRetros(snapshot).retros[0]).result).toBe(result);
});

test('one heading that asks is a question beside a section, and what one asks oneself is none', () => {
	const text =
		'## How would you chart a reef?\nBy lead and line, and lost my place.\n\n## Went badly\n- charts\n';
	expect(read(text).asked).toEqual(['How would you chart a reef?: null']);
	expect(read(text).answers).toEqual(['By lead and line, and lost my place.']);
	expect(read('## Did I keep my nerve?\nYes.\n\n## Went badly\n- charts\n').asked).toEqual([]);
	expect(read('## How would you chart a reef?\nBy lead and line.\n').asked).toEqual([]);
});

test('how it felt may be an item, and the next one what went wrong', () => {
	const text = '- 感受：还行，船长和气\n- 不足：绳结不熟，讲得太快\n- 待办：打十个结\n';
	expect(read(text)).toMatchObject({
		asked: [],
		weak: ['绳结不熟', '讲得太快'],
		actions: ['打十个结'],
	});
});

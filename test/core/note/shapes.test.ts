/** One thing in the shapes that people give it: outlines, lists on one line, lines without a mark. */
import { describe, expect, test } from 'vitest';
import { parseContext, parseNote, retrosOf } from '../../../src/core/note/note';
import { readSettings } from '../../../src/core/settings';
import { readAdopted } from '../../support/adopted';

function read(path: string, text: string) {
	const note = readAdopted(path, text);
	const all = retrosOf(note);
	return {
		asked: all.flatMap(({ questions }) => questions.map(({ title, rating }) => `${title}: ${rating}`)),
		weak: all.flatMap(({ weakPoints }) => weakPoints.map(({ text: said }) => said)),
		actions: all.flatMap(({ actions }) => actions.map(({ text: said, status }) => `${said}: ${status}`)),
		company: all[0]?.company ?? null,
	};
}

describe('in an outline an item names what is nested below it', () => {
	test('as a heading of its own', () => {
		const text = [
			'company:: [[Quay]]',
			'',
			'- ## Questions',
			'\t- How deep is it?',
			'\t\t- guessed',
			'\t\t- verdict:: poor',
			'\t- Tie a bowline',
			'\t\t- verdict:: great',
			'- ## Weak spots',
			'\t- tides',
			'- ## Next',
			'\t- TODO learn the tides',
			'\t- DONE buy a rope',
			'- The end',
		].join('\n');
		expect(read('pages/Interview Quay.md', text)).toEqual({
			company: '[[Quay]]',
			asked: ['How deep is it?: poor', 'Tie a bowline: excellent'],
			weak: ['tides'],
			actions: ['learn the tides: open', 'buy a rope: done'],
		});
	});
	test('by its words alone, and what follows it is something else', () => {
		const text = [
			'# Quay',
			'- 问题',
			'  - 锚怎么抛 ⭐⭐',
			'  - 船有多长 ⭐⭐⭐⭐⭐',
			'- 没答好的点',
			'  - 潮汐',
			'- 后续',
			'  - 看潮汐表',
			'- 天气很好',
			'  - 没风',
		].join('\n');
		expect(read('面试/Quay 一面.md', text)).toMatchObject({
			asked: ['锚怎么抛: poor', '船有多长: excellent'],
			weak: ['潮汐'],
			actions: ['看潮汐表: open'],
		});
	});
	test('among the questions it is one', () => {
		const text =
			'## Questions\n- Strengths and weaknesses\n  - said I am tidy\n- Why the sea?\n  - my aunt\n';
		expect(read('Interviews/Quay.md', text)).toMatchObject({
			asked: ['Strengths and weaknesses: null', 'Why the sea?: null'],
			weak: [],
		});
	});
	test('in a day of other things it is the interview', () => {
		const text = [
			'- slept badly',
			'- [[Interview]] with [[Quay Ltd]], harbour master, 45 min',
			'\t- asked: how deep is it?',
			'\t\t- rambled. bad',
			'\t- asked: why the sea?',
			'\t\t- good one, my aunt',
			'\t- struggled with',
			'\t\t- keeping it short',
			'\t- to do',
			'\t\t- learn the tides',
			'- TODO renew passport',
		].join('\n');
		expect(read('me/journals/2026_04_21.md', text)).toEqual({
			company: 'Quay Ltd',
			asked: ['how deep is it?: poor', 'why the sea?: good'],
			weak: ['keeping it short'],
			actions: ['learn the tides: open'],
		});
	});
});

describe('several on one line, each with its number', () => {
	test('questions, what was weak, what to do', () => {
		const text = [
			'远帆 大副一面 2026.03.11',
			'',
			'自我介绍之后问了:1)锚怎么抛,答得挺好;2)潮汐是什么,只记得一半,答得一般;3)画一张海图,没画对。',
			'',
			'不足:1)潮汐不熟;2)画完不检查。',
			'',
			'接下来:1)看潮汐表;2)每天画一张。',
		].join('\n');
		expect(read('面试/2026.03.11 远帆.md', text)).toMatchObject({
			asked: ['锚怎么抛: good', '潮汐是什么: medium', '画一张海图: poor'],
			weak: ['潮汐不熟', '画完不检查'],
			actions: ['看潮汐表: open', '每天画一张: open'],
		});
	});
	test('in English, in brackets or circled', () => {
		const text =
			'Quay call, 3 March 2026\n\nThey asked (1) how deep it is, which went well; (2) why the sea, nailed it.\n\nWeak: ① tides ② knots\n';
		expect(read('Interviews/Quay.md', text)).toMatchObject({
			asked: ['how deep it is: good', 'why the sea: excellent'],
			weak: ['tides', 'knots'],
		});
	});
});

describe('lines without a mark, each with how it went', () => {
	test('are questions where several stand below each other', () => {
		const text = [
			'quay harbour, deckhand, thurs 12 march 2026',
			'',
			'what do you know of us?? - loads, nailed it',
			'how would you moor alone - ok, forgot the spring line',
			'a time you were seasick - awful. said nothing',
			'any questions for us - asked about the dog',
			'',
			'bad bits',
			'mooring',
			'',
			'heard 16/3 - no, second choice',
		].join('\n');
		expect(read('jobs/quay harbour.md', text)).toMatchObject({
			asked: [
				'what do you know of us??: excellent',
				'how would you moor alone: medium',
				'a time you were seasick: poor',
			],
			weak: ['mooring'],
		});
	});
	test('one such line in prose is none', () => {
		const text = '# Quay\n\nIt rained - terrible.\nWe drank tea and talked of ropes.\nThen home.\n';
		expect(read('Interviews/Quay.md', text).asked).toEqual([]);
	});
});

describe('what is taken in with a folder and is no interview', () => {
	const isInterview = (path: string, text: string): boolean => readAdopted(path, text).retro !== null;
	const page = `# Sorting\n\n## Lengthwise\n${'Ropes are sorted by their length and then by their colour.\n'.repeat(20)}`;

	test('is a page with headings that speaks of none', () => {
		expect(isInterview('Manual/Sorting.md', page)).toBe(false);
		expect(
			isInterview('Manual/Sorting.md', `${page}\n## Common mistakes\n- knots\n\n\`\`\`js\nsort()\n\`\`\`\n`),
		).toBe(false);
		expect(isInterview('Manual/Sorting.md', `${page}\nThe interview was on ropes.\n`)).toBe(true);
	});
	test('is a note that has a state, as any task has', () => {
		const text = (state: string): string => `---\nstatus: ${state}\n---\n${page}`;
		expect(isInterview('Manual/Sorting.md', text('draft'))).toBe(false);
		expect(isInterview('Manual/Sorting.md', text('open'))).toBe(false);
		expect(isInterview('Manual/Sorting.md', text('rejected'))).toBe(true);
	});
	test('is one question of a collection', () => {
		const text = '---\ncreated: 2026-01-02\ndifficulty: easy\n---\n# Questions\n- How deep is it?\n';
		expect(isInterview('Interview questions/Depth.md', text)).toBe(false);
	});
	test('a list of interviews is several, if it tells how they went', () => {
		const rounds = (told: string): string => `## 一面 2026-04-02\n${told}\n## 二面 2026-04-09\n${told}\n`;
		expect(isInterview('面试/面试总表.md', rounds('- 电话'))).toBe(false);
		expect(isInterview('面试/面试总表.md', rounds('### 没答好的点\n- 潮汐'))).toBe(true);
	});
});

describe('the seed templates, filled in as people do', () => {
	const retro = (body: string) => {
		const text = `---\ntype: interview-retro\ncompany: Quay\ndate: 2026-10-02\n---\n${body}`;
		const [first] = retrosOf(parseNote('A.md', text, parseContext(readSettings({}))));
		return {
			asked: first?.questions.map(({ title, rating }) => `${title}: ${rating}`),
			weak: first?.weakPoints.map(({ text: said }) => said),
			actions: first?.actions.map(({ text: said }) => said),
			stress: first?.stress,
		};
	};
	test('in Chinese, by lines with a colon', () => {
		const body = [
			'感觉不稳的：',
			'- 潮汐',
			'题目总结：',
			'1. 锚怎么抛 / 先看风 / O(n)，一般',
			'情绪（压力、心态）：3/5，有点慌',
			'后续行动：',
			'- 看潮汐表',
		].join('\n');
		expect(retro(body)).toEqual({
			asked: ['锚怎么抛: medium'],
			weak: ['潮汐'],
			actions: ['看潮汐表'],
			stress: 3,
		});
	});
	test('a heading may end in 的', () => {
		expect(retro('## 需要改进的\n1. 潮汐\n').weak).toEqual(['潮汐']);
	});
	test('tables below a list say by their columns what they are', () => {
		const body = [
			'What went poorly:',
			'- Tides',
			'',
			'| Problem Found | Improvement Method | Time Schedule |',
			'|---|---|---|',
			'| Tides | Read the tables | weekend |',
			'',
			'| Question | My Answer | Rating |',
			'|---|---|---|',
			'| How deep is it? | guessed | Poor |',
		].join('\n');
		expect(retro(body)).toMatchObject({
			asked: ['How deep is it?: poor'],
			weak: ['Tides', 'Tides'],
			actions: ['Read the tables'],
		});
	});
});

describe('what is asked where no list says so', () => {
	test('headings with a label below them that rates', () => {
		const text = [
			'# Quay debrief',
			'',
			'## 1. Navigation: a night passage',
			'Verdict: weak',
			'Looked at no chart.',
			'',
			'## 2. Why the sea?',
			'Verdict: strong',
			'',
			'## Patterns I see',
			'- charts come last',
			'',
			'## What I am changing',
			'- open the chart first',
		].join('\n');
		const { asked, weak, actions } = read('Debriefs/Quay.md', text);
		expect(asked).toEqual(['Navigation: a night passage: poor', 'Why the sea?: good']);
		expect(weak).toEqual(['charts come last']);
		expect(actions).toEqual(['open the chart first: open']);
	});

	test('parts that fold, with the answer in them', () => {
		const text = [
			'# Interview at Quay, 3 May 2026',
			'',
			...['How deep is it?', 'Why the sea?'].flatMap((title, at) => [
				'<details>',
				`<summary>${title}</summary>`,
				'',
				at === 0 ? 'good, short' : 'terrible. talked of the weather',
				'</details>',
				'',
			]),
			'**Weak spots**: tides; knots',
		].join('\n');
		const { asked, weak } = read('jobs/Quay.md', text);
		expect(asked).toEqual(['How deep is it?: good', 'Why the sea?: poor']);
		expect(weak).toEqual(['tides', 'knots']);
	});

	test('bullets with a verdict below them', () => {
		const text = [
			'# Quay, 3 May 2026',
			'',
			'Panel of two:',
			'',
			'- A ship lost in fog',
			'  - knew the signals',
			'  - good',
			'- Port dues',
			'  - waffled about the harbour master',
			'  - poor',
			'- Anything on knots',
			'',
			'What tripped me up: dues',
		].join('\n');
		const { asked, weak } = read('jobs/Quay.md', text);
		expect(asked).toEqual(['A ship lost in fog: good', 'Port dues: poor', 'Anything on knots: null']);
		expect(weak).toEqual(['dues']);
	});

	test('lines in italics with an arrow and a sign behind them', () => {
		const text = [
			'**They asked:**',
			'*Show us a knot you are not proud of* ➡️ 😕 it held, though',
			'*How do you reef?* ➡️ 🙂',
			'',
			'**Tripped on:** splices, flags',
			'',
			'**Shone at:** the log book',
			'',
			'**Vibe:** salty',
		].join('\n');
		const { asked, weak } = read('jobs/Interview at Quay.md', text);
		expect(asked).toEqual(['Show us a knot you are not proud of: medium', 'How do you reef?: good']);
		expect(weak).toEqual(['splices', 'flags']);
	});

	test('a list in a sentence that the next one judges in its order', () => {
		const text =
			'下午去青港航运面试，海务助理。\n\n一共三个问题：潮汐怎么算、怎么跟引航员沟通、缆绳断了怎么办。第一个答得一般，第二个支支吾吾没说清楚，第三个答得不错。\n';
		expect(read('日志/2026-07-14.md', text).asked).toEqual([
			'潮汐怎么算: medium',
			'怎么跟引航员沟通: poor',
			'缆绳断了怎么办: good',
		]);
	});

	test('what each of several people asked', () => {
		const text =
			'今天去青港航运终面，三位面试官坐一排。\n\n第一位问我潮汐怎么算，这题讲得最顺。第二位问缆绳断了怎么办，答砸了。第三位问能不能上夜班，说能。\n';
		expect(read('面试/9-2 青港航运.md', text).asked).toEqual([
			'潮汐怎么算: good',
			'缆绳断了怎么办: poor',
			'能不能上夜班: null',
		]);
	});
});

test('when the interview was counts for more than when its note was made, whichever stands first', () => {
	const text =
		'---\ncreated: 2026-06-19\ninterviewed: 2026-06-18\n---\n## Questions\n- How deep is it? - poor\n';
	const note = readAdopted('jobs/Interview at Quay.md', text);
	expect(retrosOf(note).map(({ date }) => date)).toEqual(['2026-06-18']);
});

test('a day of two figures is read in the order of the language that names it', () => {
	const text = '# Entrevista con Quay\nFecha: 12/03/2026\n\n## Preguntas\n1. ¿Por qué el mar? - mal\n';
	expect(retrosOf(readAdopted('jobs/Entrevista Quay.md', text)).map(({ date }) => date)).toEqual([
		'2026-03-12',
	]);
});

describe('what is asked, by its place', () => {
	test('a figure in brackets before the question, and tasks below a name that nobody knows', () => {
		const text = [
			'---',
			'employer: Quay',
			'interviewed: 2026-05-11',
			'---',
			'## Got asked',
			'- (4/5) The longest passage you planned',
			'\t- the fog one. forgot the tide',
			'- (2/5) How do you say no to a captain',
			'- Do you get seasick',
			'',
			'## Leaks',
			'- never mention the weather',
			'',
			'## Patches',
			'- [ ] write the captain story down',
			'- [x] send a card',
		].join('\n');
		const { asked, weak, actions } = read('Job hunt/log/Quay - screen.md', text);
		expect(asked).toEqual([
			'The longest passage you planned: good',
			'How do you say no to a captain: poor',
			'Do you get seasick: null',
		]);
		expect(weak).toEqual(['never mention the weather']);
		expect(actions).toEqual(['write the captain story down: open', 'send a card: done']);
	});

	test('how hard a collection calls a problem is no rating', () => {
		const text = '# Interview at Quay, 3 May 2026\n\n## Questions\n- (medium) Two sum\n- (poor) Islands\n';
		expect(read('jobs/Quay.md', text).asked).toEqual(['(medium) Two sum: null', 'Islands: poor']);
	});

	test('a callout that asks is a question, whatever is asked about, and a sign alone says how it went', () => {
		const text = [
			'Quay, 6 May 2026, portfolio review',
			'',
			'> [!question] Show us a project that went badly',
			'> The lighthouse. They followed all of it.',
			'> 🟢',
			'',
			'> [!question] How do you choose what not to draw?',
			'> I rambled, and talked of a method I do not believe in',
			'> 🔴',
			'',
			'> [!failure] Weak',
			'> - I cannot defend an order',
		].join('\n');
		const { asked, weak } = read('jobs/Interviews/Quay portfolio.md', text);
		expect(asked).toEqual([
			'Show us a project that went badly: good',
			'How do you choose what not to draw?: poor',
		]);
		expect(weak).toEqual(['I cannot defend an order']);
	});

	test('questions to ask them are no interview', () => {
		const text =
			'---\nupdated: 2026-05-22\n---\n## Team\n- (5/5) Who held this post before\n- (2/5) What is it like here\n';
		expect(retrosOf(readAdopted('Job hunt/Qs I ask them.md', text))).toEqual([]);
	});
});

test('of several paragraphs about what went wrong each is one weak point, and one alone may hold several', () => {
	const several =
		'# Quay, 3 May 2026\n\n### What they asked\n- Why? - poor\n\n### Where I lost it\n\nNumbers. I have none in my head.\n\nThe week. No order to it.\n';
	expect(read('jobs/Quay interview.md', several).weak).toEqual([
		'Numbers. I have none in my head.',
		'The week. No order to it.',
	]);
	const one =
		'# Quay, 3 May 2026\n\n### What they asked\n- Why? - poor\n\n### Where I lost it\n\nI had no numbers. I forgot the tide.\n';
	expect(read('jobs/Quay interview.md', one).weak).toEqual(['I had no numbers', 'I forgot the tide']);
});

test('what stands behind a round is no company where the note has its own', () => {
	const text =
		'# Hafenlicht GmbH\n\n## Runde 1 - Kennenlernen (20.5.2026, Zoom)\nFragen:\n* Warum? → gut\n\n## Runde 2 - Aufgabe (29.5.2026, Zoom)\nFragen:\n* Wie? → schlecht\n';
	const all = retrosOf(readAdopted('Bewerbungen/Hafenlicht.md', text));
	expect(all.map(({ company, date }) => `${company} ${date}`)).toEqual([
		'Hafenlicht GmbH 2026-05-20',
		'Hafenlicht GmbH 2026-05-29',
	]);
});

test('where one went is the company’s whole name where the note’s name cuts it short', () => {
	const text = '**Where:** Quay Hospital, ward 6\n**When:** 12 May 2026\n\n## Questions\n- Why? - poor\n';
	expect(read('jobs/Quay - ward 6 interview.md', text).company).toBe('Quay Hospital');
	const other = '**Where:** on the phone\n**When:** 12 May 2026\n\n## Questions\n- Why? - poor\n';
	expect(read('jobs/Quay phone interview.md', other).company).toBe('Quay');
});

test('marks of a German school in the table of a company whose name ends in its trade', () => {
	const text = [
		'# Lindner Software',
		'Technisches Interview, 90 Minuten',
		'',
		'| Frage | Note | Kommentar |',
		'|---|---|---|',
		'| Was ist ein Lot? | 1 | |',
		'| Ebbe erklären | 5 | Beispiel hat nicht gepasst |',
		'',
		'Woran es lag',
		'- zu wenig Beispiele',
	].join('\n');
	expect(read('Jobsuche/2026-03-27 Lindner Software.md', text)).toEqual({
		company: 'Lindner Software',
		asked: ['Was ist ein Lot?: excellent', 'Ebbe erklären: poor'],
		weak: ['zu wenig Beispiele'],
		actions: [],
	});
	const remarks = '## Questions\n| Question | Note | Rating |\n|---|---|---|\n| Why? | 1 | poor |\n';
	expect(read('jobs/Interview at Quay.md', remarks).asked).toEqual(['Why?: poor']);
});

test('a list whose bullets are pictures, and a day with a short year', () => {
	const text = [
		'👤 Sal (harbour master)',
		'',
		'❓ read a chart → 😬 needed two hints',
		'❓ how do you say no to a captain → 💪',
		'',
		'💥 went wrong',
		'👉 chart signs',
		'👉 no word about the tide',
		'',
		'🔧 fix',
		'👉 ten charts from the workbook',
	].join('\n');
	const note = readAdopted('stuff/interview w Harrow Quays 6.2.26.md', text);
	expect(retrosOf(note).map(({ company, date }) => `${company} ${date}`)).toEqual([
		'Harrow Quays 2026-02-06',
	]);
	const { asked, weak, actions } = read('stuff/interview w Harrow Quays 6.2.26.md', text);
	expect(asked).toEqual(['read a chart: poor', 'how do you say no to a captain: good']);
	expect(weak).toEqual(['chart signs', 'no word about the tide']);
	expect(actions).toEqual(['ten charts from the workbook: open']);
});

test('a long dash leads to the answer, and the figures of a day are no part of a name', () => {
	const text =
		'2026-03-26 青港数据二面，35min\n\n1. 讲一个你修过的锚 —— 讲得很顺\n2. 潮汐怎么算 —— 被追问住了\n3. 灯塔的颜色 —— 红绿两种\n';
	expect(read('2026春招/青港数据 0326 二面.md', text)).toMatchObject({
		company: '青港数据',
		asked: ['讲一个你修过的锚: good', '潮汐怎么算: poor', '灯塔的颜色: null'],
	});
});

test('a debrief as a template has it: a table without titles, numbered headings, labels for each', () => {
	const text = [
		'## Interview Debrief: Quay Industries — 2026-03-04',
		'',
		'| | |',
		'|---|---|',
		'| Round | 2 / 4 |',
		'| Outcome | Rejected ❌ |',
		'',
		'### Q1: Tie a bowline',
		'**How I answered:** with two ropes',
		'**Self-score:** 5/5',
		'**What to improve:** —',
		'',
		'### Q2: Tell me about a storm',
		'**How I answered:** rambled about the mast',
		'**Self-score:** 2/5',
		'**What to improve:** three sentences, no more',
		'',
		'### Overall',
		'Confidence: 3/5',
		'',
		'### Action items',
		'1. Write the storm down',
	].join('\n');
	expect(read('jobs/Debrief.md', text)).toEqual({
		company: 'Quay Industries',
		asked: ['Tie a bowline: excellent', 'Tell me about a storm: poor'],
		weak: [],
		actions: ['Write the storm down: open'],
	});
	const [retro] = retrosOf(readAdopted('jobs/Debrief.md', text));
	expect(retro).toMatchObject({ date: '2026-03-04', result: 'rejected', round: { number: 2 } });
	expect(retro?.questions.map(({ answer, improvement }) => [answer, improvement])).toEqual([
		['with two ropes', null],
		['rambled about the mast', 'three sentences, no more'],
	]);
});

test('headings that ask which questions went well or badly are no questions of an interview', () => {
	const text = [
		'# Post-interview reflection',
		'**Company:** Quay',
		'',
		'### 1. What questions was I asked?',
		'- Read a chart',
		'- Tie a bowline',
		'',
		'### 2. Which questions did I answer well?',
		'- Tie a bowline',
		'',
		'### 3. Which questions did I struggle with?',
		'- Read a chart: forgot the depths',
		'',
		'### 4. What would I do differently?',
		'- Ask for the scale first',
	].join('\n');
	expect(read('jobs/Reflection.md', text)).toEqual({
		company: 'Quay',
		asked: ['Read a chart: null', 'Tie a bowline: null'],
		weak: ['Read a chart: forgot the depths'],
		actions: ['Ask for the scale first: open'],
	});
});

test('bullets that are no list, and signs of one stroke', () => {
	const text =
		'Quay interview 12 May 2026\n\nShe asked:\n• walk me through the log (fine)\n• worst storm (did not have one)\n• any questions\n\nTo practice: storms, knots\n';
	expect(read('jobs/quay.md', text)).toMatchObject({
		asked: ['walk me through the log: good', 'worst storm: poor', 'any questions: null'],
		actions: ['storms: open', 'knots: open'],
	});
	const chinese =
		'# 面试复盘 青港航运 一面\n时间：2026.4.2\n\n## 面试题\n1、潮汐怎么算（√）\n2、灯塔的颜色（×）\n3、缆绳怎么系（△）\n\n## 不足\n海图准备不足\nVHF 不熟\n';
	expect(read('jobs/面试复盘-青港.md', chinese)).toMatchObject({
		asked: ['潮汐怎么算: good', '灯塔的颜色: poor', '缆绳怎么系: medium'],
		weak: ['海图准备不足', 'VHF 不熟'],
	});
});

test('a list of what was asked, and what else stands in it', () => {
	const text = [
		'# 2026-05-20',
		'',
		'## Interview: Quay Robotics (2nd round)',
		'- 10am, in the office, Hana & Luis',
		'- asked about the tides -> blanked',
		'- asked about knots -> good',
		'- chart: two ways around the reef -> decent, forgot the depth',
		'- I should review the signs of charts',
		'- they’ll get back next week',
		'',
		'## Evening',
		'- gym',
	].join('\n');
	expect(read('Daily/2026-05-20.md', text)).toMatchObject({
		company: 'Quay Robotics',
		asked: ['the tides: poor', 'knots: good', 'chart: two ways around the reef: medium'],
		actions: ['review the signs of charts: open'],
	});
});

test('a mark right below a list begins the next question, and in Chinese a space leads to what was said', () => {
	const text =
		'# Quay loop\n\n## Round 1\nLP: a time you disagreed\n- used the log book\nLP: a deep dive\n- poor\n\n## Round 2\nQ. Count the islands\n- 👍\n';
	expect(read('jobs/Quay loop.md', text).asked).toEqual([
		'a time you disagreed: null',
		'a deep dive: poor',
		'Count the islands: good',
	]);
	const chinese = '# 青港航运 一面 2026.03.15\n\n## 问题\n- 潮汐怎么算 ✅\n- 灯塔有几种颜色 只说出两种\n';
	expect(read('面经/青港一面.md', chinese).asked).toEqual(['潮汐怎么算: good', '灯塔有几种颜色: medium']);
});

test('groups of questions by names in bold, facts in a quote, how a machine judged code, and a day without its year', () => {
	const text = [
		'## 青港航运 数据 二面',
		'',
		'> 时间：3月18日 晚上7点',
		'> 结果：等通知',
		'',
		'**项目**',
		'- 潮汐数据怎么清洗的：讲清楚了',
		'- 为什么不用海图：答得一般，没有例子',
		'',
		'**基础**',
		'- 灯塔的颜色 👌',
		'- 缆绳的系法 ✗ 系错了',
		'',
		'**手撕**：合并区间 AC',
		'',
		'**暴露的问题**',
		'1. 系法要背',
		'',
		'**后续**',
		'- [ ] 补例子',
	].join('\n');
	const note = readAdopted('面试/2026-03 青港 二面.md', text);
	expect(retrosOf(note).map(({ company, date }) => `${company} ${date}`)).toEqual(['青港航运 2026-03-18']);
	expect(read('面试/2026-03 青港 二面.md', text)).toMatchObject({
		asked: [
			'潮汐数据怎么清洗的: good',
			'为什么不用海图: medium',
			'灯塔的颜色: good',
			'缆绳的系法: poor',
			'合并区间: good',
		],
		weak: ['系法要背'],
		actions: ['补例子: open'],
	});
});

test('a title of any level that stands alone above the rest, and how it ended with a sign in the middle', () => {
	const text = [
		'### Quay - Final round - April 9th 2026',
		'',
		'#### Cons',
		'- blanked on the tides',
		'',
		'#### Questions they asked',
		'1. Explain a tide',
		'   - couldn’t',
		'2. What do you want to earn?',
		'   - deflected',
		'',
		'#### Improve',
		'- review the tides',
		'',
		'Outcome: got the offer 🎉 (Apr 15)',
	].join('\n');
	expect(retrosOf(readAdopted('jobs/Quay final.md', text))[0]).toMatchObject({
		company: 'Quay',
		date: '2026-04-09',
		result: 'offer',
		questions: [{ rating: 'poor' }, { rating: 'medium' }],
	});
});

test('what one would do differently, as orders behind each other', () => {
	const text =
		'# Quay, 14 April 2026\n\n## Questions\n- Why? - poor\n\n## What I’d do differently\nPractise the knots. Ask for the chart before answering.\n';
	expect(read('jobs/Quay.md', text).actions).toEqual([
		'Practise the knots: open',
		'Ask for the chart before answering: open',
	]);
});

test('names that ask, without a sign', () => {
	const text = [
		'Company: Quay',
		'Date: June 3, 2026',
		'',
		'How did it go?',
		'Pretty well I think.',
		'',
		'What questions did they ask?',
		'- Tell me about a storm',
		'- How do you reef? (stumbled, no order)',
		'',
		'What could I have done better?',
		'- The reef needs an order',
		'',
		'What did I learn about the company?',
		'- two new ships in autumn',
		'',
		'Follow up',
		'- Draw the reef before round 3',
	].join('\n');
	expect(read('jobs/Retro - Quay - June 3.md', text)).toEqual({
		company: 'Quay',
		asked: ['Tell me about a storm: null', 'How do you reef?: medium'],
		weak: ['The reef needs an order'],
		actions: ['Draw the reef before round 3: open'],
	});
});

test('lines with a dash of which each is a topic, what was said of it, and how it went', () => {
	const text = [
		'had the call with Quay today (Tuesday 2nd June 2026), 30 min w recruiter Sophie',
		'',
		'salary - said 65k, she said budget is 60. fine',
		'why leaving - I waffled a bit, need a cleaner line',
		'tell me about your ship - good',
		'',
		'prep:',
		'* a cleaner line',
	].join('\n');
	expect(read('jobs/tuesday call.md', text)).toMatchObject({
		company: 'Quay',
		asked: ['salary: good', 'why leaving: medium', 'tell me about your ship: good'],
	});
});

test('an item with a colon names the questions that are nested below it, and an arrow leads to what was said', () => {
	const text = [
		'# 面试日志',
		'',
		'## 2026-04-08 青港航运 海务 一面',
		'- 面试官：船长',
		'- 问题：',
		'  - 介绍一次夜航 → 讲得比较完整',
		'  - 潮汐怎么算 → 没想清楚，答得含糊',
		'- 结果：通过',
		'',
		'## 2026-04-15 青港航运 海务 二面',
		'- 问题：',
		'  - 画一张海图 → 想到哪说到哪，没有框架',
		'  - 你的打算 → 正常',
		'- 结果：挂',
	].join('\n');
	expect(read('jobs/面试日志.md', text).asked).toEqual([
		'介绍一次夜航: good',
		'潮汐怎么算: poor',
		'画一张海图: medium',
		'你的打算: null',
	]);
});

test('the rounds of a company, of which one has no questions, and what each felt like', () => {
	const text = [
		'# Quay Health',
		'',
		'## 📅 2026-05-04 – Recruiter screen (Kim)',
		'- 25 min, friendly',
		'',
		'## 📅 2026-05-11 – Tech (Rob)',
		'**Live drawing:** chart the reef → ✅ but slow start',
		'**Follow-up:** what if it is 100 miles → ❌ only said "a bigger chart"',
		'**Knots:** a bowline → ✅',
		'',
		'*Feeling:* 3/5',
		'*Fix:* a refresher in charts',
	].join('\n');
	const all = retrosOf(readAdopted('jobs/Quay Health.md', text));
	expect(all.map(({ date, stage }) => `${date} ${stage}`)).toEqual([
		'2026-05-04 recruiter',
		'2026-05-11 technical',
	]);
	expect(read('jobs/Quay Health.md', text)).toMatchObject({
		asked: ['Live drawing: chart the reef: good', 'Knots: a bowline: good'],
		actions: ['a refresher in charts: open'],
	});
});

test('what came of a story is no rating of it', () => {
	const text = [
		'## Quay Bank – competency interview – 12/05/2026 (Tue)',
		'',
		'**Question 1:** Give an example of pressure',
		'Situation: quarter end',
		'Result: done at four',
		'How well did it go: 7/10',
		'',
		'**Question 2:** Tell us about a mistake',
		'Result: fixed',
		'How well did it go: 4/10 – no learning at the end',
	].join('\n');
	const [retro] = retrosOf(readAdopted('jobs/log.md', text));
	expect(retro).toMatchObject({ company: 'Quay Bank', date: '2026-05-12' });
	expect(retro?.questions.map(({ rating }) => rating)).toEqual(['good', 'poor']);
});

test('quotes below a name of questions, with the answers right below them', () => {
	const text = [
		'Quay & Co, second stage, 20 May 2026',
		'',
		'Asked:',
		'> why the sea',
		'fine, used the harbour',
		'> talk us through a storm',
		'panicked, picked one I barely knew. bad',
		'',
		'Do: pick two storms; slow down',
	].join('\n');
	expect(read('jobs/quay call.md', text)).toMatchObject({
		asked: ['why the sea: good', 'talk us through a storm: poor'],
		actions: ['pick two storms: open', 'slow down: open'],
	});
});

test('a first line with a day in figures, a round and how it ended', () => {
	const text =
		'4.22 青港航运 海务实习 一面 （40min）已挂\n\n- 自我介绍（还行）\n- 潮汐，给了段数据（错了一个）\n- 缆绳怎么系（没准备过，瞎编）\n';
	expect(retrosOf(readAdopted('面经/0422面经.md', text))[0]).toMatchObject({
		company: '青港航运',
		result: 'rejected',
		questions: [{ rating: 'medium' }, { rating: 'medium' }, { rating: 'poor' }],
	});
});

test('what one felt behind a list, and a weak point beside it', () => {
	const text = [
		'# Quay Labs',
		'',
		'Interview w/ CTO on 2026-06-09, 45 minutes.',
		'',
		'Things I got asked:',
		'- leaks: how to find them -> with a lamp, ok answer',
		'- knots -> good',
		'- pay -> said 70',
		'',
		'My feeling: 7/10. Weak spot: charts.',
		'',
		'Next step: take-home, due Monday',
	].join('\n');
	expect(read('jobs/Quay.md', text)).toEqual({
		company: 'Quay Labs',
		asked: ['leaks: how to find them: medium', 'knots: good', 'pay: null'],
		weak: ['charts'],
		actions: ['take-home, due Monday: open'],
	});
});

test('the interviews of a week, each with its company', () => {
	const text =
		'# Week 20\n\n### Interview 1: Quay (Mon)\n- Why? - good\n\n### Interview 2: Fabrikam (Thu)\n- How? - poor\n\n### Plan\n- knots\n';
	const all = retrosOf(readAdopted('jobs/2026-W20 review.md', text));
	expect(all.map(({ company }) => company)).toEqual(['Quay', 'Fabrikam']);
});

describe('how each went, by the form of its line', () => {
	test('bullets of plus and minus, with a tilde between them', () => {
		const text = [
			'## morning',
			'- [x] standup',
			'',
			'## interview: Quay Data (tech round, 60min)',
			'asked',
			'+ tides that can come late',
			'+ what is slack water',
			'~ chart or pilot book, when',
			'- reading a plan of the harbour',
			'',
			'sucked at:',
			'- plans. all of it',
			'',
			'follow up:',
			'- [ ] do ten plans',
			'',
			'## evening',
			'- climbing',
		].join('\n');
		expect(read('daily/2026-05-06.md', text)).toMatchObject({
			company: 'Quay Data',
			asked: [
				'tides that can come late: good',
				'what is slack water: good',
				'chart or pilot book, when: medium',
				'reading a plan of the harbour: poor',
			],
			weak: ['plans. all of it'],
			actions: ['do ten plans: open'],
		});
	});

	test('below a numbered line what has no number tells of it', () => {
		const text = [
			'一、基本情况',
			'公司：青港航运',
			'时间：6月3日（2026）晚上七点',
			'',
			'二、问了什么',
			'1、你做过最难的一次靠泊是什么？',
			'讲了大雾那次，数据都记得。自评：很好',
			'2、缆绳断了怎么办',
			'样子说错了，后面他纠正我。自评：差',
			'',
			'三、没发挥好的',
			'1、语速又快了',
		].join('\n');
		expect(read('面试复盘/0603 青港.md', text)).toMatchObject({
			asked: ['你做过最难的一次靠泊是什么？: excellent', '缆绳断了怎么办: poor'],
			weak: ['语速又快了'],
		});
		expect(retrosOf(readAdopted('面试复盘/0603 青港.md', text))[0]?.date).toBe('2026-06-03');
	});

	test('numbered headings with a grade below most of them, and an unnumbered one behind them', () => {
		const text = [
			'**Firm:** Quay Marsh',
			'**When:** 19 March 2026, by video',
			'',
			'### 1. Which tide would you have taken?',
			'Picked the early one.',
			'Grade: A',
			'',
			'### 2. How do you keep the log?',
			'Said every hour.',
			'Grade: D',
			'',
			'### 3. Do you know the harbour at all?',
			'Talked of the weather.',
			'',
			'### Points against me',
			'1. Left out the depth',
		].join('\n');
		expect(read('Applications/Quay Marsh.md', text)).toMatchObject({
			asked: [
				'Which tide would you have taken?: excellent',
				'How do you keep the log?: poor',
				'Do you know the harbour at all?: null',
			],
			weak: ['Left out the depth'],
		});
	});

	test('a table that says in its title out of what its figures are', () => {
		const text = [
			'---',
			'company: Quay',
			'date: 2026-02-17',
			'---',
			'## Questions they asked',
			'| Question | What I said | Score /5 |',
			'|---|---|---|',
			'| A storm you sat out | the March one | 5 |',
			'| How would you mend our buoy | guessed | 2 |',
		].join('\n');
		expect(read('jobs/Quay - round 1.md', text).asked).toEqual([
			'A storm you sat out: excellent',
			'How would you mend our buoy: poor',
		]);
	});
});

test('a heading of one’s own word behind rated questions is over what went wrong where most of its items say so', () => {
	const text = (word: string): string =>
		[
			'tues 12 may 2026, Quay Hall, second mate',
			'',
			'## what they wanted to know',
			'- how do you cost a passage -> nailed it',
			'- what do you do when a hand cries -> ok, bit preachy',
			'',
			`## ${word}`,
			'- no written log to show',
			'- swore twice',
			'- didnt ask who does the ordering',
			'',
			'## for next time',
			'- write up the log',
			'',
			'money: they said 38',
		].join('\n');
	expect(read('jobs/Quay Hall.md', text('burnt'))).toMatchObject({
		weak: ['no written log to show', 'swore twice', 'didnt ask who does the ordering'],
		actions: ['write up the log: open'],
	});
	const praise = text('glow').replace('no written', 'a written').replace('didnt ask', 'asked');
	expect(read('jobs/Quay Hall.md', praise).weak).toEqual([]);
});

test('the one round of a note has the day of its heading', () => {
	const text =
		'青港航运 海务 base杭州\n\n## 一面 2025-10-11（35min）\n- 潮汐怎么算（✓）\n- 灯塔的颜色（✗ 忘光）\n- 平时玩什么\n';
	expect(retrosOf(readAdopted('秋招/青港航运 面经.md', text))[0]).toMatchObject({
		date: '2025-10-11',
		questions: [{ rating: 'good' }, { rating: 'poor' }, { rating: null }],
	});
});

test('short lines of several sentences are an action each, and a list of what they always ask is no interview', () => {
	const text =
		'QUAY. Night shift. 19.3.26. Depot.\n\nAsked:\nPeak season, how do you staff it? Fine.\nPick rate? Did not have number. Bad.\n\nDo:\nWrite figures on a card. Pick rate, damages.\nTake calls in the van.\n';
	expect(read('jobs/Quay.md', text).actions).toEqual([
		'Write figures on a card. Pick rate, damages.: open',
		'Take calls in the van.: open',
	]);
	expect(retrosOf(readAdopted('jobs/Quay.md', text))[0]?.date).toBe('2026-03-19');
	const asked = '## money ones\n- what do you earn\n- how do you cost a passage -> ugh\n';
	expect(retrosOf(readAdopted('jobs/stuff they always ask.md', asked))).toEqual([]);
});

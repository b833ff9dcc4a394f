/** Which notes of a folder that was taken in are interviews: those that a person would say are. */
import { describe, expect, test } from 'vitest';
import { parseContext, parseNote } from '../../../src/core/note/note';
import { readSettings } from '../../../src/core/settings';

function isInterview(path: string, text: string): boolean {
	const [folder = ''] = path.split('/');
	const settings = readSettings({ retroBy: 'folder', retroValue: folder });
	return parseNote(path, text, parseContext(settings)).retro !== null;
}

describe('in a folder of other notes too', () => {
	test.each([
		[
			'minutes',
			'Notes/2026-10-05 Planning.md',
			'## Discussed\n- the release\n- who is on call?\n## Action items\n- [ ] minutes',
		],
		[
			'a list under a word for projects',
			'Notes/Projects.md',
			'## 项目\n1. 订单系统\n2. 报表\n## 技能\n- Java',
		],
		[
			'a recipe with headings',
			'Notes/2026-10-06 Soup.md',
			'## Ingredients\n- onions\n## To do\n- buy barley',
		],
		[
			'a collection of questions',
			'Notes/Databases.md',
			`## Questions\n${[1, 2, 3, 4, 5, 6].map((one) => `${one}. What is ${one}?`).join('\n')}`,
		],
	])('%s is none', (_, path, text) => {
		expect(isInterview(path, text)).toBe(false);
	});

	test.each([
		['a company as a property', 'Notes/2026-10-05.md', '---\ncompany: Northwind\n---\n## Discussed\n- plans'],
		['a round in its name', 'Notes/Northwind round 2.md', '## Discussed\n- plans'],
		['a judged question', 'Notes/2026-10-05 Northwind.md', '## Topics\n1. caches - poor'],
		['questions that were asked', 'Notes/2026-10-05 Northwind.md', '## They asked\n- caches\n- queues'],
		[
			'many of them on a day',
			'Notes/2026-10-05 Northwind.md',
			'## Questions\n1. a\n2. b\n3. c\n4. d\n5. e\n6. f',
		],
		['a weak point', 'Notes/2026-10-05 Northwind.md', '## What went badly\n- pace'],
		['my own questions', 'Notes/2026-10-05 Northwind.md', '## Questions I asked\n- who is on call'],
	])('with %s is one', (_, path, text) => {
		expect(isInterview(path, text)).toBe(true);
	});
});

test('in a folder of interviews headings may be given a meaning yet', () => {
	expect(isInterview('Interviews/Northwind.md', '## Vibes there\nfine')).toBe(true);
	expect(isInterview('Interviews/2026-10-05 Northwind.md', '## Lessons learned\n- ask first')).toBe(true);
	expect(isInterview('Interviews/Ideas.md', '- a bare list')).toBe(false);
});

test.each(['## Tasks 8.0.0 (2026-05-08)', '## [1.2] - 2026-05-08', '## 2026-05-08 v3'])(
	'%s is the heading of a version and no day of a diary',
	(heading) => {
		const settings = readSettings({ retroBy: 'folder', retroValue: 'Interviews' });
		const text = `${heading}\n- Fixed: a crash\n${heading.replace('05', '06')}\n- New: a list\n`;
		expect(parseNote('Interviews/Plugin.md', text, parseContext(settings)).rounds).toBeUndefined();
	},
);

function retroOf(path: string, text: string) {
	const settings = readSettings({ retroBy: 'folder', retroValue: path.split('/')[0] });
	return parseNote(path, text, parseContext(settings)).retro;
}

describe('what the first lines say in their own words', () => {
	test.each([
		[
			'Notes/Interview Tern.md',
			'Tern second interview 14 Sep 2026\n\nBad\n- knots\n',
			'2026-09-14',
			'pending',
		],
		['Notes/Tern.md', '2026-09-14 二面（船长）\n\n不足\n- 绳结\n', '2026-09-14', 'pending'],
		[
			'Notes/Tern retro.md',
			'# Tern\n\n*Held on 2026-09-14 on deck. Outcome: did not move forward.*\n\n## Bad\n- knots\n',
			'2026-09-14',
			'rejected',
		],
		[
			'Notes/2026-09-14 Tern.md',
			'## Bad\n- knots\n\nRejected on 20 Sept: "too slow with ropes".\n',
			'2026-09-14',
			'rejected',
		],
	])('%s', (path, text, date, result) => {
		expect(retroOf(path, text)).toMatchObject({ company: 'Tern', date, result });
	});

	test('what is due on a day was not held then, and two who were rejected are nobody', () => {
		const text = '- [ ] call on 2026-09-14\n\n## Bad\n- knots\n\nRejected by Ana.\n\nRejected by Bo.\n';
		expect(retroOf('Notes/Tern.md', text)).toMatchObject({ date: null, result: 'pending' });
	});
});

test('what was prepared is no interview until it says how it went', () => {
	const text = 'Interview on 2026-09-30\n- [ ] read their page\n\n## Questions to ask\n- How many are you?\n';
	expect(isInterview('Jobs/Prep for Tern.md', text)).toBe(false);
	expect(isInterview('Jobs/Prep for Tern.md', `${text}\n## Went badly\n- knots\n`)).toBe(true);
});

test.each(['Negotiation notes', 'Tern cover letter', 'Salary research', '谈薪记录', '星河 求职信'])(
	'%s is no interview by what it is called',
	(name) => {
		const text = 'Company: Tern\n\n## Questions\n- What is the bonus?\n';
		expect(isInterview(`Jobs/Tern/${name}.md`, text)).toBe(false);
		expect(isInterview(`Jobs/Tern/${name}.md`, `${text}\n## Went badly\n- knots\n`)).toBe(true);
	},
);

test.each(['后端面试指南', 'Backend interview guide', 'Hiring sync CS team'])(
	'%s is about interviews and none of them, until a question of it was judged',
	(name) => {
		const text = '## 高频问题\n1. 索引为什么用 B+ 树\n\n## 常见的不足\n- 只背结论\n';
		expect(isInterview(`面试/${name}.md`, text)).toBe(false);
		expect(isInterview(`面试/${name}.md`, text.replace('B+ 树', 'B+ 树（2/5）'))).toBe(true);
	},
);

test('two rounds of one place in a note called by place, job and month, with their days in brackets', () => {
	const asked = '1. 索引失效（讲得比较顺）\n2. 分库分表（没有讲清楚）\n';
	const text = `# 面经\n\n## 一面（3月5日，50分钟）\n${asked}\n## 二面（3月10日，70分钟）\n${asked}`;
	const settings = readSettings({ retroBy: 'folder', retroValue: '面经' });
	const { rounds } = parseNote('面经/某厂 Java后端 2026.03.md', text, parseContext(settings));
	expect(rounds).toMatchObject([
		{ company: '某厂', date: '2026-03-05' },
		{ company: '某厂', date: '2026-03-10' },
	]);
	expect(rounds?.[0]?.questions).toMatchObject([
		{ title: '索引失效', rating: 'good' },
		{ title: '分库分表', rating: 'poor' },
	]);
});

test('a rating on its line, and below it why', () => {
	const retro = retroOf(
		'面试/某厂 一面.md',
		'## 问题回顾\n\n### 绳结\n自评：4/5\n主循环说到了，例子也有。\n',
	);
	expect(retro?.questions).toMatchObject([
		{ title: '绳结', rating: 'good', reason: '主循环说到了，例子也有。' },
	]);
});

test('感受 and what went wrong on the next line, in a note of any name', () => {
	const retro = retroOf('面试/某厂 一面.md', '感受：还行，船长和气\n不足：绳结不熟，讲得太快\n');
	expect(retro?.weakPoints.map(({ text }) => text)).toEqual(['绳结不熟', '讲得太快']);
});

describe('in a folder of everything about jobs', () => {
	test.each([
		[
			'a posting',
			'Jobs/Tern.md',
			'---\ncompany: Tern\nrole: Sailor\n---\n## Requirements\n- knots\n## Nice to have\n- maps',
		],
		['a life', 'Jobs/CV.md', '# Ana\n\n## Experience\n- I led the crew\n\n## Strengths\n- calm'],
		['ein Lebenslauf', 'Bewerbungen/Lebenslauf.md', '## Erfahrung\n- Tern, drei Jahre\n'],
		['a letter', 'Jobs/To Tern.md', 'Dear crew,\n\nI was glad to read of you. I sailed for a year.'],
		[
			'what is known of a company',
			'Jobs/Skua.md',
			'# Skua\n\n## What they do\nBoats.\n\n## Concerns\n- leaks\n\n## Questions to ask them\n- How old?',
		],
		['what is to be learnt', 'Jobs/Basics.md', '## Knots\n- bowline\n\n## Common mistakes\n- granny\n'],
		['questions and no day', 'Jobs/Behavioural questions.md', '1. Tell me about a storm\n2. Why the sea?\n'],
		['八股', '求职/八股/绳结.md', '## 绳结\n两种。\n\n## 常见面试题\n1. 为什么用两种？\n'],
		['a manual', 'Jobs/Sails.md', `# Sails\n\n## Known issues\n- tears\n\n${'They are white. '.repeat(250)}`],
		['a board', 'Jobs/Board.md', '---\nkanban: basic\n---\n## Applied\n\n- [ ] Tern\n'],
		['a form', 'Jobs/Call.md', '---\ncompany: Tern\ndate: {{date}}\n---\n## Questions\n- \n'],
	])('%s is no interview', (_, path, text) => {
		expect(isInterview(path, text)).toBe(false);
	});

	test.each([
		['went badly', 'Jobs/Tern.md', '## What went badly\n- knots'],
		['said by sitting', 'Jobs/Tern onsite.md', 'Bad\n- knots\n- maps'],
		['judged', 'Jobs/Tern.md', '1. Tie a bowline - poor, forgot the loop\n'],
		['a day and code', 'Jobs/2026-08-20 Tern tech screen.md', '## Sorting\n\n```js\nsort()\n```\n'],
		[
			'long and told',
			'Jobs/Tern.md',
			`The interview took an hour.\n\n## What went badly\n- knots\n\n${'I tied a knot, and they asked me why. '.repeat(90)}`,
		],
	])('what %s is one', (_, path, text) => {
		expect(isInterview(path, text)).toBe(true);
	});
});

describe('what stands below the questions', () => {
	const asked = (text: string) =>
		retroOf('Notes/2026-05-09 Tern.md', text)?.questions.map(({ title, rating }) => `${title}: ${rating}`);

	test.each([
		['Q: How deep is the bay?\nA: fine\n\nResult: waiting', 'How deep is the bay?: good', 'pending'],
		['Q：手写航线\nA：写出来了\n\n结果：等通知', '手写航线: good', 'pending'],
		['Q: How deep is the bay?\nA: fine\nOutcome: offer!', 'How deep is the bay?: good', 'offer'],
		['## Questions\n- How deep? good\n\nResult: passed', 'How deep?: good', 'passed'],
		['Q：手写航线\nA：写出来了\n\n感受：船长很和气\n结果：挂了', '手写航线: good', 'rejected'],
	])('%j: the result of the interview is no rating of the last one', (text, question, result) => {
		expect(asked(text)).toEqual([question]);
		expect(retroOf('Notes/2026-05-09 Tern.md', text)?.result).toBe(result);
	});

	test('a question that is passed is no interview that is', () => {
		const retro = retroOf(
			'Notes/2026-05-09 Tern.md',
			'## Questions\n### Knots\nResult: passed\n### Sails\nResult: bad\n',
		);
		expect(retro?.questions.map(({ title, rating }) => `${title}: ${rating}`)).toEqual([
			'Knots: good',
			'Sails: poor',
		]);
		expect(retro?.result).toBe('pending');
	});

	test.each([
		[
			'what begins as questions do is one beside others',
			'Qs:\nTell us about a storm. Good one, had my log\nHow deep is it? muddled\n',
			['Tell us about a storm: good', 'How deep is it?: medium'],
		],
		[
			'what follows an arrow is told of it',
			'## Questions\n- Which bay? → fine\n- wages → said open\n',
			['Which bay?: good', 'wages: null'],
		],
		[
			'a line is one up to its mark, whatever was said behind it',
			'## Questions\nNotice period? Said three months.\nSalary? Said too little.\n',
			['Notice period?: null', 'Salary?: null'],
		],
		[
			'so is a Chinese one',
			'## 问了什么\n为什么出海？说喜欢海。\n期望薪资多少？报低了。\n',
			['为什么出海？: null', '期望薪资多少？: null'],
		],
		[
			'what somebody asks of himself is none',
			'## Questions\nHow deep is it? good\nDid I say enough? They nodded.\n',
			['How deep is it?: good'],
		],
		[
			'how one felt in the whole is no rating of the last one',
			'**Asked:**\n- Why the sea? → fine\n- Which bay? → good\n\n**Felt:** ok. Nervous at first.\n',
			['Why the sea?: good', 'Which bay?: good'],
		],
	])('%s', (_, text, questions) => {
		expect(asked(text)).toEqual(questions);
	});
});

test.each([
	['## Went badly\nslow start\nno numbers for anything\n', ['slow start', 'no numbers for anything']],
	['## 哪里没做好\n没有打听船长\n绳结没练\n', ['没有打听船长', '绳结没练']],
	[
		'## Went badly\nI began slowly and did not say what I would do first,\nwhich made the rest hard to follow.\n',
		['I began slowly and did not say what I would do first,\nwhich made the rest hard to follow.'],
	],
])('%j: short lines are a weak point each, and prose that is wrapped is one', (text, weak) => {
	const points = retroOf('Notes/2026-05-09 Tern.md', text)?.weakPoints;
	expect(points?.map((point) => point.text)).toEqual(weak);
	expect(points?.map(({ line }) => line)).toEqual(weak.map((_, at) => at + 2));
});

test.each([
	['*improve:* read the chart, do 3 mock cases', ['read the chart', 'do 3 mock cases']],
	['_Next time:_ read the chart', ['read the chart']],
])('%j: the signs around a name are no part of what stands behind it', (line, actions) => {
	const retro = retroOf('Notes/2026-05-09 Tern.md', `## Questions\n- How deep? 2/5\n\n${line}\n`);
	expect(retro?.actions.map(({ text }) => text)).toEqual(actions);
});

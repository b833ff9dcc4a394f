/** What stands in other people's vaults beside what they were asked: their marks, other people's tasks, other notes. */
import { describe, expect, test } from 'vitest';
import { retrosOf } from '../../../src/core/note/note';
import { readQuestionLine } from '../../../src/core/note/written/question';
import { isOthers } from '../../../src/core/note/written/items';
import { judgementTold } from '../../../src/core/note/written/told';
import { readAdopted } from '../../support/adopted';

function read(path: string, text: string) {
	const note = readAdopted(path, text);
	const all = retrosOf(note);
	return {
		type: note.type,
		asked: all.flatMap(({ questions }) => questions.map(({ title, rating }) => `${title}: ${rating}`)),
		weak: all.flatMap(({ weakPoints }) => weakPoints.map(({ text: said }) => said)),
		actions: all.flatMap(({ actions }) => actions.map(({ text: said }) => said)),
		company: all[0]?.company ?? null,
		date: all[0]?.date ?? null,
		problems: note.problems.map(({ code }) => code),
	};
}

describe('whose rating it is stands before it', () => {
	test.each(['Me: 4/5', 'my take: good', '表现：★★★★☆', '感觉：不错', 'Verdict: good, with a story'])(
		'%s',
		(line) => {
			const text = `## Questions\n### How deep is it?\nThe chart said so.\n\n${line}\n`;
			expect(read('Logs/Quay.md', text).asked).toEqual(['How deep is it?: good']);
		},
	);

	test('who speaks rates nothing', () => {
		const text = '## Questions\n### How deep is it?\nMe: as deep as the chart says\n';
		expect(read('Logs/Quay.md', text).asked).toEqual(['How deep is it?: null']);
	});

	test.each([
		['按海图说了两点。自评：差', 'poor'],
		['I named the reef. Told it in order. Solid.', 'good'],
		['Rambled. Tide, then wind, then tide again. Weak.', 'poor'],
		['they laughed, good', 'good'],
		['two minutes, ok', null],
	])('%s', (told, rating) => {
		expect(judgementTold(told)?.rating ?? null).toBe(rating);
	});
});

describe('a question goes on with what was said, and how it went', () => {
	test.each([
		['How deep is it? 用了海图，但是读错了，so-so', 'How deep is it?', 'medium'],
		[
			'Count the buoys from here to the pier. 数到一半忘了,bad',
			'Count the buoys from here to the pier',
			'poor',
		],
		['锚是怎么抛的? —— 说了顺序和风向，答得不错', '锚是怎么抛的?', 'good'],
		['画出这片礁石。十分钟画完，一次过 ✅', '画出这片礁石', 'good'],
		['"Why the sea?" 😐 something about my aunt', '"Why the sea?"', 'medium'],
		['What is a good, a fair or a poor harbour?', 'What is a good, a fair or a poor harbour?', null],
	])('%s', (line, title, rating) => {
		const found = readQuestionLine(line);
		expect([found.title, found.rating]).toEqual([title, rating]);
	});
});

test('a table tells of tasks and how each went; a dash rates nothing', () => {
	const text =
		'# Quay\n\n| Task | How it went |\n|---|---|\n| Chart the reef | great, in ten minutes |\n| Tie a bowline | — |\n';
	const { asked, problems } = read('Logs/Quay.md', text);
	expect(asked).toEqual(['Chart the reef: excellent', 'Tie a bowline: null']);
	expect(problems).not.toContain('value-unknown');
});

test('a callout ends the one above it', () => {
	const text = '> [!info] 基本信息\n> 公司：远帆\n\n> [!question] 锚怎么抛？\n> 表现：★★☆☆☆\n';
	expect(read('记录/一.md', text)).toMatchObject({ company: '远帆', asked: ['锚怎么抛？: poor'] });
});

describe('what others do is no action', () => {
	test.each([
		'They call on Friday',
		'Dana sends the task by Friday',
		'Cate to send the rota',
		"Petra's coordinator sends the verdict",
		'the recruiter gets back to me',
		'HR 下周一打电话',
		'二面由组长面，HR 下周约时间',
		'Elin 会发材料过来',
		'他们财务会联系我',
		'等通知',
		'Got the call on Monday',
	])('%s', (text) => {
		expect(isOthers(text)).toBe(true);
	});
	test.each([
		'Send Dana the link',
		'Remember to send the card',
		'Call the recruiter',
		'Ask Dana what she meant',
		'HR 面的薪资问题准备一下',
		'把他们家两款游戏玩一遍',
		'联系 HR 确认时间',
		'Wait for the recruiter until Friday, then write',
		'Practice calls with Naomi',
		'Team exercises twice a week',
	])('%s is', (text) => {
		expect(isOthers(text)).toBe(false);
	});
});

describe('the day and the company', () => {
	test('a month and a day head a name, and the year stands in the note', () => {
		const text = '# 远帆 终面\n\n2026年，船长本人。\n\n## 没做好的地方\n- 说得太快\n';
		expect(read('记录/5.28 远帆.md', text)).toMatchObject({ company: '远帆', date: '2026-05-28' });
	});
	test('the year of a folder', () => {
		const text = '3月5日 下午三点，人很和气。\n\n1. 锚怎么抛（还行）\n';
		expect(read('记录/2026春招/远帆 一面.md', text).date).toBe('2026-03-05');
	});
	test('the first line says more of the name than the file', () => {
		const text = 'Panel at Oakmoor Harbour, 22/04/2026\n\n- How deep is it?\n    - good\n';
		expect(read('Logs/Harbour panel day.md', text).company).toBe('Oakmoor Harbour');
	});
});

describe('no interviews', () => {
	test('a book', () => {
		const text = '---\nauthor: Somebody\n---\n# The Calm Interview\n\n## Weak points\n- too long\n';
		expect(read('Logs/Books/The Calm Interview.md', text).type).toBe('other');
		expect(read('记录/读书/《问对问题》笔记.md', '## 坏问题\n- 你会不会用？\n').type).toBe('other');
	});
	test('a day of a journal, with what went badly at work', () => {
		const text = '# Mon 9 March 2026\n\n## Work\n- [ ] write it up\n\n## Went badly\n- the cron box\n';
		expect(read('Logs/Daily/2026-03-09.md', text).type).toBe('other');
	});
	test('the page of a company', () => {
		const text = '# Quay Systems\n\nStage: Series B\n\n## Weak spots\n- no app\n\n## To do\n- [ ] Apply\n';
		expect(read('Logs/Companies/Quay Systems.md', text).type).toBe('other');
	});
});

describe('questions that one tells of in one’s own words', () => {
	test('in English', () => {
		const text =
			'Interview at the pier, 11 March 2026\n\nFirst thing they asked was how do you stop at a full quay and I nailed that one because it happened on Sunday. Then they asked about a time you were late and oh god I went blank. I asked about the rota.\n\nSo I need to look up the rules.\n';
		expect(read('Logs/Pier.md', text)).toMatchObject({
			asked: ['how do you stop at a full quay: excellent', 'a time you were late: poor'],
			actions: ['look up the rules'],
		});
	});
	test('in Chinese', () => {
		const text =
			'2026年4月8日，远帆面试。\n\n先问了为什么出海，我说喜欢，答得挺好。然后问能不能夜航，我支支吾吾。我反问了排班。\n';
		expect(read('记录/远帆面试.md', text).asked).toEqual(['为什么出海: good', '能不能夜航: poor']);
	});
	test('a day of which nobody tells an interview has none', () => {
		const text = '# Tuesday\n\nTom asked about the boat, which went well. Ana asked why I was late.\n';
		expect(read('Logs/Tuesday.md', text).asked).toEqual([]);
	});
});

describe('verdicts that stand together', () => {
	test.each([
		[
			'1. Why the sea?\n2. How deep?\n3. What floats?',
			'The first two went well, the third I made up on the spot.',
			'good,good,poor',
		],
		[
			'1. Churn of the crew\n2. The funnel of the bay',
			'My own notes: churn answer was strong, the funnel one weak.',
			'good,poor',
		],
		['1. 锚怎么抛？\n2. 风从哪来？\n3. 船多重？', '前两题答得不错，最后一题没答上来。', 'good,good,poor'],
		['1. Why the sea?\n2. How deep?', 'The first mate was nice, the second one late.', 'null,null'],
	])('%s %s', (list, verdicts, expected) => {
		const { asked } = read('Logs/Quay.md', `They asked:\n\n${list}\n\n${verdicts}\n`);
		expect(asked.map((one) => one.split(': ').at(-1)).join()).toBe(expected);
	});
});

describe('an interview that is a section of a day', () => {
	const day = (heading: string, title = '') =>
		`${title}## Morning\n- [ ] water bill\n\nwent badly:\n- the bread\n\n${heading}\nThey asked:\n- How deep is it? → good\n\nCould have been better:\n- knots\n\nNext:\n- [ ] tie ten\n\n## Evening\n- [ ] call mum\n`;
	test.each([
		['## Interview: [[Litware]] phone screen', '', 'Litware'],
		['## 面试：远帆', '', '远帆'],
		['## Interview with Litware', '# Tue 3 March 2026\n\n', 'Litware'],
	])('%s', (heading, title, company) => {
		expect(read('Logs/Daily/2026-03-03.md', day(heading, title))).toMatchObject({
			company,
			date: '2026-03-03',
			asked: ['How deep is it?: good'],
			weak: ['knots'],
			actions: ['tie ten'],
		});
	});
	test('a note of one interview is read as a whole', () => {
		const text = '## Interview: Litware\n- calm\n\n## Mood\nfine\n\n## What went badly\n- knots\n';
		expect(read('Logs/Litware.md', text).weak).toEqual(['knots']);
	});
});

test('sentences under what went badly are weak points each', () => {
	const text = '# Quay\n\nWhat I fluffed\nForgot the knots. Did not ask a single thing.\n\n## Next\n- rest\n';
	expect(read('Logs/Quay.md', text).weak).toEqual(['Forgot the knots', 'Did not ask a single thing']);
});

describe('marks', () => {
	test.each([
		['| Question | Grade |\n|---|---|\n| How deep? | A |\n| What floats? | D |\n', 'excellent,poor'],
		['【问题一】锚怎么抛\n打分：9\n\n【问题二】风从哪来\n打分：4\n', 'excellent,poor'],
		['✅ How deep is it?\n❌ What floats?\n', 'good,poor'],
		['Near reef: 9 out of 10, told the story.\nWhy the sea: 6 out of 10.\n', 'excellent,medium'],
		['- How deep?\n    - guessed\n    - ==bad==\n- What floats?\n    - ==good==\n', 'poor,good'],
		['Q1. How deep?\n→ by the chart (strong)\n\nQ2. 风从哪来？\n→ 没讲通 (weak)\n', 'good,poor'],
		['Answered well\n1. How deep?\n\nAnswered badly\n1. What floats?\n', 'good,poor'],
	])('%s', (text, expected) => {
		const { asked } = read('Logs/Quay interview.md', `# Quay\n\n${text}`);
		expect(asked.map((one) => one.split(': ').at(-1)).join()).toBe(expected);
	});
	test('a figure that is one of four stays so where none is above', () => {
		expect(read('Logs/Quay.md', '## Questions\n### How deep?\nRating: 3\n').asked).toEqual([
			'How deep?: good',
		]);
	});
});

test('questions in blocks of quotes, each with its answer below', () => {
	const text =
		'[company:: Quay] [date:: 2026-04-09]\n\n> How deep is it?\n\nHad a chart. Strong answer.\n\n> What floats?\n\nWent round in circles. Weak answer.\n\n**Changes for the next talk**\n\n- bring a chart\n';
	expect(read('Logs/Quay.md', text)).toMatchObject({
		asked: ['How deep is it?: good', 'What floats?: poor'],
		actions: ['bring a chart'],
	});
});

test('a bare name behind the last answer is a section, and its bullets are no words', () => {
	const text =
		'Q：锚怎么抛？\nA：画了图。👌\n\nQ：风从哪来？\nA：没有依据。👎\n\n不足：\n① 没看过海图\n\n补课：\n① 借十本书\n';
	expect(read('求职/0707 远帆.md', `2026.07.07 远帆\n\n${text}`)).toMatchObject({
		company: '远帆',
		weak: ['没看过海图'],
		actions: ['借十本书'],
	});
});

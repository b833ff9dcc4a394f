/** What the lesson check reads, where, and how it is told to be silent. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isChecked, lint, lintNote, lintText } from '../../../src/core/lesson/lint';
import { parseContext } from '../../../src/core/note/note';
import { messagesInChinese } from '../../../src/core/messages/zh/chinese';
import { foundLessons } from '../../../src/view/lesson/findings-model';
import { defaultSettings } from '../../../src/core/settings';
import { journalOf, retro, type Vault } from '../../support/notes';
import { large } from '../../support/seed';

const reading = parseContext(defaultSettings());
const story = (body: string): string => `---\ntype: interview-story\n---\n${body}`;

/** Each finding as `line rule`. */
function findings(text: string, more: Vault = {}, settings = defaultSettings()): string[] {
	return lintNote('a.md', text, journalOf({ 'a.md': text, ...more }, '2026-12-31', settings), reading).map(
		({ line, rule }) => `${line} ${rule}`,
	);
}

describe('where it looks', () => {
	test('the key lesson, what went poorly, causes, improvements and outstanding improvements of an interview', () => {
		const text = retro({
			body: [
				'## Questions',
				'### One',
				'- My answer: I should communicate better',
				'- Cause: I am an idiot',
				'- Improvement: be more confident',
				'## Went poorly',
				'- I am an idiot',
				'## Key lesson',
				'Communicate better.',
				'## Improvement plan',
				'- [ ] Write it down',
				'- [x] Communicate better ✅ 2026-08-21',
				'- [-] Communicate better',
				'## Next steps',
				'- [ ] Communicate better',
			].join('\n'),
		});
		expect(findings(text)).toEqual([
			'9 L9',
			'10 L1',
			'10 L2',
			'12 L9',
			'14 L1',
			'14 L2',
			'14 L3',
			'16 L4',
			'16 L5',
			'16 L6',
		]);
	});

	test('courtesies are no improvements, wherever they stand', () => {
		const courtesies = [
			'thank Ilse',
			'Send thank-you note',
			'Thank-you mail to both interviewers 📅 2026-12-01',
			'Write to the recruiter',
			'Ask the recruiter how it stands',
			'Reply to HR',
			'Email recruiter back',
			'Follow up with the recruiter',
			'Dankesmail an Ilse schicken',
			'Mich bei Ilse bedanken',
			'Dem Recruiter schreiben',
			'Dar las gracias a Ilse',
			'Escribir al reclutador',
			'感谢信',
			'给面试官发感谢信',
			'感谢面试官',
			'联系HR',
			'给 HR 回邮件',
		];
		const planned = (lines: readonly string[]): string =>
			retro({ plan: lines.map((line) => `- [ ] ${line}`) });
		expect(findings(planned(courtesies))).toEqual([]);
		const meant = [
			'When the recruiter asks for a salary, name a range',
			'Thank them for each hint before trying it',
			'Ask the recruiter better questions',
			'每次感谢面试官的提示之后再回答',
			'Write to a log',
			'Gedanken laut aussprechen',
			'问清楚需求',
		];
		for (const line of meant) expect(findings(planned([line]))).toContain('7 L6');
	});

	test('whoever asked is known by name', () => {
		const cause = '## Questions\n### One\n- Cause: Dana kept interrupting me\n';
		expect(findings(retro({ body: cause }))).toEqual([]);
		expect(findings(retro({ body: cause }).replace('date:', 'interviewers: [Dana Lee]\ndate:'))).toEqual([
			'9 L8',
		]);
	});

	test('a table of questions, a plan without boxes and the reasons that one gives oneself', () => {
		const text = [
			'---',
			'type: interview-retro',
			'company: x',
			'date: 2026-08-20',
			'reasons-own:',
			'  - no numbers in my estimate',
			'  - I am an idiot',
			'---',
			'## Questions',
			'| Question | Improvement direction |',
			'|---|---|',
			'| Two sum | be more confident |',
			'## Improvement plan',
			'- be more careful 📅 2026-09-01',
		].join('\n');
		expect(findings(text)).toEqual(['7 L9', '12 L1', '12 L2', '14 L1', '14 L2', '14 L3', '14 L5', '14 L6']);
	});

	test('a lesson of several lines is one lesson', () => {
		expect(
			findings(
				retro({
					body: '## Key lesson\nBefore every design answer I write\nthe three numbers that matter\non the left of the board.',
				}),
			),
		).toEqual([]);
		expect(
			findings(
				retro({ body: '## Key lesson\nI communicate better.\nBefore I draw, I write three numbers.' }),
			),
		).toEqual(['7 L1', '7 L2', '7 L3']);
	});

	test('four sections of a story, and no other', () => {
		const text = story(
			'# One\n## What happened\nThe deadline was missed by 3 weeks.\n## Signals I missed\nThe deadline was missed.\n## What I did, in order\n1. The release was rolled back.\n## Tested since\nWe decided it.\n',
		);
		expect(findings(text)).toEqual(['6 L10', '10 L10']);
	});

	test('neither code nor quotes nor other notes', () => {
		expect(
			findings(retro({ body: '## Key lesson\n> Communicate better.\n\n```\nCommunicate better.\n```\n' })),
		).toEqual([]);
		expect(findings('---\ntype: note\n---\n## Key lesson\nCommunicate better.')).toEqual([]);
		expect(isChecked('a (conflicted copy).md', { type: 'retro' })).toBe(false);
	});

	test('what nobody has filled in is nothing', () => {
		expect(
			findings(
				retro({
					body: '## Questions\n### One\n- Cause:\n- Improvement: None\n## Key lesson\n...\n## Improvement plan\n- [ ] \n',
				}),
			),
		).toEqual([]);
	});
});

// Looked at anew from each bracket, a line like this lasts longer than a test may.
large('four hundred thousand fields that are never closed are no work', () => {
	const line = `- [ ] Be better ${'[theme:: '.repeat(400_000)}`;
	expect(findings(retro({ plan: [line] })).length).toBeGreaterThan(0);
});

// All of it at once is work for seconds.
test('twenty thousand Chinese letters without a space are no work', () => {
	for (const letters of ['我', '一', '下', '周一，', '面试官'])
		expect(lintText('happened', letters.repeat(20_000 / letters.length)).length).toBeLessThan(14);
}, 5000);

describe('silenced', () => {
	const lesson = (comment: string): string[] =>
		findings(retro({ body: `## Key lesson\nCommunicate better. ${comment}` }));

	test('by the id of a rule, by several, by none', () => {
		expect(lesson('')).toEqual(['7 L1', '7 L2', '7 L3']);
		expect(lesson('<!-- lint-ok L2 -->')).toEqual(['7 L1', '7 L3']);
		expect(lesson('<!-- lint-ok l1, L2 L3 -->')).toEqual([]);
		expect(lesson('<!-- lint-ok -->')).toEqual([]);
		expect(lesson('<!-- lint-okay L2 -->')).toHaveLength(3);
	});

	test('to the left of the dates, wherever a page shows it: the Tasks plugin reads none to the left of a comment', () => {
		const lines = readdirSync('docs')
			.filter((name) => name.endsWith('.md'))
			.flatMap((name) => readFileSync(`docs/${name}`, 'utf8').split('\n'))
			.filter((line) => /^\s*[-*] \[.\].*(?:<!--|%%)/u.test(line));
		expect(lines.some((line) => line.includes('lint-ok') && line.includes('📅'))).toBe(true);
		expect(lines.filter((line) => /(?:📅|⏳|🛫|✅|🔁|⏫).*(?:<!--|%%)/u.test(line))).toEqual([]);
	});

	test('in an action, a property and a row', () => {
		expect(findings(retro({ plan: ['- [ ] Write it down <!-- lint-ok L4 L6 --> [check:: mock]'] }))).toEqual(
			[],
		);
		expect(
			findings(retro().replace('date:', 'reasons-own:\n  - I am an idiot # <!-- lint-ok L9 -->\ndate:')),
		).toEqual([]);
		expect(
			findings(
				retro({
					body: '## Questions\n| Question | Improvement |\n|---|---|\n| Two sum | be more confident <!-- lint-ok --> |',
				}),
			),
		).toEqual([]);
	});
});

test('other languages are judged by what needs no language', () => {
	for (const words of [
		'Besser kommunizieren und ruhiger bleiben.',
		'Il faut mieux communiquer.',
		'Más calma y mejor estructura.',
		'もっと落ち着いて話す。',
		'Lepiej słuchać i nie przerywać.',
	]) {
		expect(findings(retro({ body: `## Key lesson\n${words}` })), words).toEqual([]);
		expect(findings(retro({ plan: [`- [ ] ${words}`] })), words).toEqual(['7 L4', '7 L5', '7 L6']);
	}
});

describe('Chinese', () => {
	test('is told by its script, line by line', () => {
		const text = retro({
			body: [
				'## Went poorly',
				'- 面试官全程玩手机，还一直打断我',
				'- She was rude from the first minute',
				'- 我没问数据量就开始画图',
				'## Key lesson',
				'以后要多沟通，表达再清晰一些。',
				'## Improvement plan',
				'- [ ] 周五前把限流器手写一遍，练到不看笔记为止',
			].join('\n'),
		});
		expect(findings(text)).toEqual(['7 L8', '8 L8', '11 L1', '11 L2', '11 L3', '13 L6']);
	});

	test('is not Japanese, and not yet what is written in traditional letters', () => {
		for (const words of ['もっと落ち着いて話す。', '以後要更有條理，多練習表達。', '더 침착하게 말한다'])
			expect(findings(retro({ body: `## Key lesson\n${words}` })), words).toEqual([]);
	});

	test('a telling that came late is found, and one in time is not', () => {
		const told = (words: string): string[] => findings(story(`## What I did, in order\n${words}\n`));
		expect(told('我周一就发现账对不上，周五才跟老板说。')).toEqual(['5 L13']);
		expect(told('我 3 月 2 号发现账对不上。\n\n3 月 9 号我才告诉财务。')).toEqual(['7 L13']);
		expect(told('我发现以后瞒了五天才上报。')).toEqual(['5 L13']);
		expect(told('我周一发现，第二天早会就汇报了，下周五才修好。')).toEqual([]);
	});

	test('the same action is the same whatever stands between its words', () => {
		const [one, other] = ['画出限流器的架构图，讲给室友听', '画出限流器架构图、讲给室友听'].map((words) =>
			retro({ plan: [`- [ ] ${words} [theme:: a] [check:: mock] 📅 2026-09-30`] }),
		);
		expect(findings(one ?? '', { 'b.md': other ?? '' })).toEqual(['7 L14']);
	});

	test('its advice and what is put beside it are Chinese', () => {
		const text = retro({ body: '## Key lesson\n以后要更有条理。\n' });
		const found = lintNote('a.md', text, journalOf({ 'a.md': text }), reading);
		const [note] = foundLessons(found, messagesInChinese.lessons);
		expect(note?.lines.map(({ reasons }) => reasons.map(({ rule }) => rule))).toEqual([['L1', 'L2', 'L3']]);
		const said = note?.lines.flatMap(({ reasons, skeletons }) => [
			...reasons.map((reason) => reason.text),
			...skeletons,
		]);
		expect(said?.filter((one) => !/\p{Script=Han}/u.test(one) || /[a-z]/u.test(one))).toEqual([]);
		expect(note?.lines[0]?.skeletons).toEqual(['每次……的时候，我先……，在……之前，看……就知道有没有做到。']);
	});
});

describe('actions among each other', () => {
	const plan = (count: number): string =>
		retro({
			plan: Array.from(
				{ length: count },
				(_, index) => `- [ ] Write page ${index} [theme:: a] [check:: mock] 📅 2026-09-0${index + 1}`,
			),
		});

	test('too many is more than the settings say', () => {
		expect(findings(plan(3))).toEqual([]);
		expect(findings(plan(5))).toEqual(['10 L7']);
		const settings = defaultSettings();
		settings.thresholds.openActions = 5;
		expect(findings(plan(5), {}, settings)).toEqual([]);
	});

	test('the same action is named with where the other one is', () => {
		const text = plan(1);
		const snapshot = journalOf({ 'a.md': text, 'Interviews/b.md': text });
		expect(lintNote('a.md', text, snapshot, reading)).toMatchObject([
			{ rule: 'L14', line: 7, why: 'The same action is open in b, line 7 too.' },
		]);
		expect(findings(text, { 'b.md': text.replace('[ ]', '[x]') })).toEqual([]);
		expect(findings(text, { 'b (conflicted copy).md': text })).toEqual([]);
	});
});

test('many notes come by path, and say how many were read', () => {
	const vault = {
		'b.md': retro({ body: '## Key lesson\nCommunicate better.' }),
		'a.md': story('## What happened\nWe decided to skip 3 tests.'),
		'c.md': 'Communicate better.',
	};
	const { findings: found, checked } = lint(Object.entries(vault), journalOf(vault), reading);
	expect(found.map(({ path, rule }) => `${path} ${rule}`)).toEqual([
		'a.md L10',
		'b.md L1',
		'b.md L2',
		'b.md L3',
	]);
	expect(checked).toBe(2);
});

test('a text that is being typed is judged by its words', () => {
	expect(lintText('change', 'I communicate better now.')).toEqual(['L1', 'L2', 'L3']);
	expect(lintText('change', 'Every Friday I write one line to my lead.')).toEqual([]);
});

// @vitest-environment jsdom
/** The views in other languages: in one that nobody speaks no English is left, and in Chinese nothing depends on a word. */
import { describe, expect, test } from 'vitest';
import { EMOJI } from '../../src/core/change/compose';
import type { Messages } from '../../src/core/messages/en/english';
import { messagesInChinese } from '../../src/core/messages/zh/chinese';
import { parseContext } from '../../src/core/note/note';
import { defaultSettings } from '../../src/core/settings';
import type { Snapshot } from '../../src/core/vault/snapshot';
import { weekReview } from '../../src/core/week/review';
import type { ReviewHandlers } from '../../src/view/review/handlers';
import { contextOf, reviewForm, summaryOf } from '../../src/view/review/review-model';
import type { TrackerHandlers } from '../../src/view/tracker/parts';
import { drawTracker } from '../../src/view/tracker/tracker';
import { FRESH_STATE, trackerOf } from '../../src/view/tracker/tracker-model';
import { periodOf, weekView, type WeekState } from '../../src/view/week/week-model';
import { drawWeek, type WeekHandlers } from '../../src/view/week/week';
import { drawOutcomes, type OutcomesHandlers } from '../../src/view/outcomes/outcomes';
import { FRESH_OUTCOMES, outcomesView } from '../../src/view/outcomes/outcomes-model';
import { drawInsights, type InsightsHandlers } from '../../src/view/insights/insights';
import { insightsMarkdown } from '../../src/view/insights/insights-markdown';
import { FRESH_INSIGHTS, insightsView } from '../../src/view/insights/insights-model';
import { drawPractice } from '../../src/view/practice/practice';
import { FRESH_PRACTICE, practiceView } from '../../src/view/practice/practice-model';
import type { PracticeHandlers } from '../../src/view/practice/practice-parts';
import { drawRehearsal, type RehearsalHandlers } from '../../src/view/practice/rehearsal';
import { AREAS } from '../../src/core/note/story';
import type { QuestionSet } from '../../src/core/story/questions';
import { questionsInChinese } from '../../src/core/story/questions/zh';
import { drawStory, type StoryHandlers } from '../../src/view/story/story';
import { FRESH_STORY, storyView, type StoryState } from '../../src/view/story/story-model';
import { drawCodeBlock, type BlockHandlers } from '../../src/view/block/code-block';
import { codeBlockOf } from '../../src/view/block/code-block-model';
import { draw, noting } from '../support/drawn';
import { journalOf, note, retro, type Vault } from '../support/notes';
import { PSEUDO, PSEUDO_QUESTIONS, saidIn, untranslated } from '../support/pseudo';
import { ISO_WEEKS, NOW, TODAY } from './search';
import { the } from '../../scripts/the';

const asked = (title: string, rating: string, theme: string): string =>
	[`### ${title}`, `- 评分：${rating}`, `- 主题：${theme}`].join('\n');

const done = { captured: '2026-10-06T18:00:00', reviewed: '2026-10-07', closed: '2026-10-14' };

/** Notes in which no Latin letter is the user's. */
const CHINESE: Vault = {
	'知识/缓存.md': note({ type: 'interview-theme' }),
	'面试/一.md': retro({
		date: '2026-10-05',
		company: '北风',
		properties: { ...done, stage: '一面', result: 'rejected', 'result-date': '2026-10-12', confidence: '60' },
		body: ['## 面试题', asked('缓存穿透', '差', '缓存'), asked('自我介绍', '一般', '表达')].join('\n'),
		plan: [
			'- [x] 手写一遍缓存 [theme:: 缓存] [method:: drill] ✅ 2026-10-08',
			'- [ ] 录音练习 [theme:: 表达] [method:: mock] [check:: next-interview] 📅 2026-11-10',
			'- 再想一想 [theme:: 表达]',
		],
	}),
	'面试/二.md': retro({
		date: '2026-10-20',
		company: '南风',
		properties: { ...done, stage: 'technical', result: 'passed', 'result-date': '2026-10-25', round: '2' },
		body: ['## 面试题', asked('缓存雪崩', '好', '缓存'), asked('项目难点', '差', '项目')].join('\n'),
		plan: ['- [ ] 画架构图 [theme:: 项目] 📅 2026-11-21', '- [x] 背八股 [theme:: 表达] ✅ 2026-11-01'],
	}),
	'面试/三.md': retro({
		date: '2026-11-02',
		company: '同伴',
		kind: 'mock',
		properties: { captured: '2026-11-02T18:00:00', reviewed: '2026-11-02' },
		good: ['表达'],
	}),
	'面试/四.md': retro({
		date: '2026-11-19',
		company: '南风',
		properties: { stage: 'final', result: 'pending', ended: '2026-11-19T17:00:00' },
		outcomes: ['- 录音练习 [theme:: 表达] [outcome:: ]'],
		body: [
			'## 面试题',
			asked('项目深挖', '差', '项目'),
			'### 反问',
			'## 没答好的',
			'- 说到一半忘了要讲什么，只好重来',
		].join('\n'),
	}),
	'面试/五.md': retro({
		date: '2026-11-24',
		company: '西风',
		properties: { stage: 'technical', round: '1' },
	}),
	'面试/坏.md': '---\ntype: interview-retro\ncompany: 坏\n---\n',
};

/** So many of them that the insights say all that they can say. */
const MORE: Vault = Object.fromEntries(
	Array.from({ length: 12 }, (_, at) => [
		`面试/第 ${at}.md`,
		retro({
			date: `2026-0${1 + (at % 9)}-1${at % 9}`,
			company: `公司 ${at % 4}`,
			kind: at % 5 === 4 ? 'mock' : 'real',
			properties: {
				...done,
				stage: ['technical', 'final', '三面'][at % 3] ?? '',
				result: ['rejected', 'passed', 'pending', 'withdrawn'][at % 4] ?? '',
				confidence: String(30 + 5 * at),
				stress: String(1 + (at % 5)),
				'self-rating': String(1 + (at % 4)),
				'reasons-official': ['太慢', '经验不足'][at % 2] ?? '',
				'reasons-own': '紧张',
			},
			body: [
				'## 面试题',
				`${asked('缓存穿透', at % 3 === 0 ? '好' : '差，没说清，太笼统', '缓存')}\n- 对方反应：一般`,
				asked('自我介绍', at % 2 === 0 ? '差，讲太久' : '好', '表达'),
			].join('\n'),
			plan: [`- [x] 手写一遍 [theme:: 缓存] [method:: drill] ✅ 2026-0${1 + (at % 9)}-2${at % 9}`],
		}),
	]),
);

const reading = parseContext(defaultSettings());
const spoken = (words: Messages, vault: Vault = CHINESE): Snapshot => ({ ...journalOf(vault, TODAY), words });

/** The sidebar with everything in it open. */
function tracker(words: Messages, open: string | null, vault?: Vault): HTMLElement {
	const snapshot = spoken(words, vault);
	const state = {
		...FRESH_STATE,
		filterOpen: true,
		noteOpen: true,
		folds: ['once', 'resolved', 'strengths'],
		unfolded: ['缓存', '表达', '项目'],
		whole: ['due', 'later-actions', 'weak-points-older', 'unread'],
	};
	const around = { now: NOW, open, lessons: [], weekStartsOn: 1, weeks: ISO_WEEKS, ticked: [] } as const;
	return draw(drawTracker, {
		tracker: trackerOf(snapshot, state, { ...around, answered: null, putOff: new Map() }),
		state,
		handlers: noting<TrackerHandlers>([]),
		words,
	});
}

function week(words: Messages, span: WeekState['span'], at = '', vault?: Vault): HTMLElement {
	const snapshot = spoken(words, vault);
	const state: WeekState = { span, at, whole: [] };
	const found = weekReview(snapshot, periodOf(state, TODAY, ISO_WEEKS), NOW);
	return draw(drawWeek, {
		week: weekView(snapshot, found, state, { now: NOW, weeks: ISO_WEEKS, ticked: [], answered: null }),
		state,
		draft: { text: '先画图', theme: '', line: '- [ ] 先画图' },
		handlers: noting<WeekHandlers>([]),
		words,
	});
}

function outcomes(words: Messages, vault?: Vault): HTMLElement {
	return draw(drawOutcomes, {
		outcomes: outcomesView(spoken(words, vault), FRESH_OUTCOMES),
		state: FRESH_OUTCOMES,
		handlers: noting<OutcomesHandlers>([]),
		words,
	});
}

const insightsOf = (words: Messages, vault?: Vault) =>
	insightsView(spoken(words, vault), { ...FRESH_INSIGHTS, cell: '缓存 2026-10' });

function insights(words: Messages, vault?: Vault): HTMLElement {
	return draw(drawInsights, {
		insights: insightsOf(words, vault),
		state: FRESH_INSIGHTS,
		handlers: noting<InsightsHandlers>([]),
		words,
	});
}

function practice(words: Messages, vault?: Vault): HTMLElement {
	const state = { ...FRESH_PRACTICE, open: ['history' as const, 'follow-ups' as const], timer: true };
	const handlers = noting<PracticeHandlers>([], { countSeconds: () => () => undefined });
	return draw(drawPractice, { practice: practiceView(spoken(words, vault), state), state, handlers, words });
}

function rehearsal(words: Messages, at: number): HTMLElement {
	const place = { path: '面试/一.md', line: 3 };
	const plans = [{ id: '1', text: '如果卡住，我就先问', cue: '卡住', act: '先问', place }];
	return draw(drawRehearsal, {
		state: { plans, at, isShown: at === 0, last: null },
		handlers: noting<RehearsalHandlers>([]),
		words,
	});
}

const STORY = '经历/晚了的导出.md';
const TOLD = [
	'---\ntype: interview-story\nscenario: execution-failure\nscale: week\nlevel: staff\nthemes: [表达]',
	'ownership: expert\nlesson: novice\nhabit-active: true\nhabit-since: 2026-01-01\n---\n# 晚了的导出',
	'## 发生了什么\n我答应五月一日上线导出，结果晚了二十天，十二个人在等。我决定跳过试跑。太乱了。',
	'## 我注意到的信号\n突然就坏了。四月三日我看到日志变慢，以为是机器忙。',
	'## 我依次做了什么\n1. 九点我停了脚本。2. 然后告诉了经理。',
	'## 现在的做法\n以后更加注意。',
	'## 之后的检验\n后来六月又遇到一次，拦住了。',
	'## 规律\n每次都是这样，第一份工作也一样。',
	'## 练习记录\n- 2026-10-01：担当 新手，察觉 新手，补救 新手，教训 新手，规律 新手',
].join('\n\n');
const STORIES: Vault = {
	...CHINESE,
	[STORY]: TOLD,
	'经历/没听进去.md': '---\ntype: interview-story\nthemes: [表达]\n---\n',
	'面试/六.md': retro({
		date: '2026-11-01',
		company: '东风',
		body: '## 面试题\n### 讲一次失败\n- 评分：差\n- 经历：[[晚了的导出]]',
	}),
};
const GRADES = Object.fromEntries(AREAS.map((area) => [area, 'intermediate' as const]));

/** Every screen of the stories: all of them, each beginning, each question with its hints, the ways, the scorecard. */
function storyScreens(words: Messages, set: QuestionSet): HTMLElement[] {
	const states: Partial<StoryState>[] = [
		{},
		...['open', 'commitment', 'assumption', 'twice'].map((step) => ({ step })),
		{ path: '没有.md' },
		{ path: STORY },
		...set.questions.map(({ id }) => ({ path: STORY, step: id, hints: [[id, 4] as [string, number]] })),
		...set.questions.map(({ id, followUps: [followUp = ''] }) => ({
			path: STORY,
			step: id,
			followUp,
			hints: [[id, 1] as [string, number]],
			spent: [['lesson', 6000] as [string, number]],
			order: 'lesson-first' as const,
		})),
		{ path: STORY, step: 'scorecard' },
		{ path: STORY, step: 'scorecard', grades: GRADES },
		{ path: STORY, step: 'scorecard', area: 'lesson', grades: GRADES },
	];
	const drawn = (vault: Vault, state: Partial<StoryState>, text: string | null): HTMLElement =>
		draw(drawStory, {
			view: storyView(spoken(words, vault), text, { ...FRESH_STORY, ...state }, set, reading),
			handlers: noting<StoryHandlers>([]),
			words,
		});
	return [
		...states.map((state) => drawn(STORIES, state, TOLD)),
		drawn({}, {}, null),
		drawn(STORIES, { path: STORY }, null),
	];
}
/** Live blocks, each with what it may ask for in a note. */
const BLOCKS: [body: string, path: string][] = [
	['history: 缓存', '面试/一.md'],
	['history: 没有', '面试/一.md'],
	['history', '面试/一.md'],
	['actions', '面试/一.md'],
	['actions: 表达', '面试/一.md'],
	['actions: 缓存', '面试/一.md'],
	['week', '面试/一.md'],
	['week: 2020-W01', '面试/一.md'],
	['week: 去年', '面试/一.md'],
	['brief', '面试/备战.md'],
	['brief', '面试/一.md'],
	['interview', '面试/四.md'],
	['什么', '面试/一.md'],
];
const BRIEF = note({ type: 'interview-brief', company: '南风', stage: 'final', date: '2026-11-24' });

function block(words: Messages, [body, path]: (typeof BLOCKS)[number]): HTMLElement {
	const around = { now: NOW, ticked: [], weekStartsOn: 1, weeks: ISO_WEEKS } as const;
	const vault = { ...CHINESE, '面试/备战.md': BRIEF };
	return draw(drawCodeBlock, {
		block: codeBlockOf(body, path, spoken(words, vault), around),
		handlers: noting<BlockHandlers>([]),
		drawIcon: () => undefined,
		words,
	});
}

function review(words: Messages, path: string): HTMLElement {
	const snapshot = spoken(words);
	const context = contextOf(snapshot, path, reading, EMOJI);
	const form = reviewForm(the(CHINESE[path]), path, snapshot, context);
	const handlers = noting<ReviewHandlers>([], {
		drafts: new Map(),
		preview: () => ({ lines: [], refusal: null }),
		nearTheme: () => null,
	} as Partial<ReviewHandlers>);
	return draw(drawTracker, {
		tracker: null,
		state: FRESH_STATE,
		handlers: noting<TrackerHandlers>([]),
		words,
		review: {
			name: '四',
			isRead: true,
			review: form,
			summary: form === null ? null : summaryOf(form, snapshot, []),
			handlers,
		},
	});
}

describe('in a language that nobody speaks no English is left', () => {
	/** What is told of notes that cannot be read is English still, and so is the lesson check. */
	const isLater = (text: string): boolean =>
		/The property date is missing|^When …|^no date, no check/.test(text);

	test.each([null, '面试/四.md', '知识/缓存.md'])('in the sidebar, beside %s', (open) => {
		const element = tracker(PSEUDO, open);
		expect(saidIn(element).length).toBeGreaterThan(100);
		expect(untranslated(element).filter((text) => !isLater(text))).toEqual([]);
	});

	test('in the sidebar without notes', () => {
		expect(untranslated(tracker(PSEUDO, null, {}))).toEqual([]);
	});

	test.each([
		['week', ''],
		['week', '2026-10-05'],
		['month', ''],
		['month', '2026-10-01'],
	] as const)('in the %s of %j', (span, at) => {
		expect(untranslated(week(PSEUDO, span, at))).toEqual([]);
	});

	test('in the table of all interviews', () => {
		expect(untranslated(outcomes(PSEUDO))).toEqual([]);
		expect(untranslated(outcomes(PSEUDO, {}))).toEqual([]);
	});

	test('in the insights, and in what is copied of them', () => {
		for (const vault of [CHINESE, MORE, {}]) {
			expect(untranslated(insights(PSEUDO, vault))).toEqual([]);
			const copied = insightsMarkdown(insightsOf(PSEUDO, vault), PSEUDO);
			expect(copied.replace(/⟦[^⟧]*⟧/gu, '').match(/\p{Script=Latin}{2,}/gu) ?? []).toEqual([]);
		}
	});

	test.each([CHINESE, MORE, {}])('in the practice', (vault) => {
		// That is the title of a question in a note.
		expect(untranslated(practice(PSEUDO, vault)).filter((text) => text !== 'About 表达')).toEqual([]);
	});

	test.each([0, 1])('in the rehearsal, at plan %s', (at) => {
		expect(untranslated(rehearsal(PSEUDO, at))).toEqual([]);
	});

	test('in the stories', () => {
		const screens = storyScreens(PSEUDO, PSEUDO_QUESTIONS);
		expect(screens.flatMap(untranslated)).toEqual([]);
	});

	test.each(BLOCKS)('in the block %s of %s', (...asked) => {
		const said = untranslated(block(PSEUDO, asked));
		expect(said.filter((text) => text !== 'About 表达')).toEqual([]);
	});

	test('in a week without notes', () => {
		expect(untranslated(week(PSEUDO, 'week', '', {}))).toEqual([]);
	});

	test.each(['面试/一.md', '面试/四.md'])('in the review of %s', (path) => {
		expect(untranslated(review(PSEUDO, path)).filter((text) => !isLater(text))).toEqual([]);
	});
});

describe('in Chinese', () => {
	test('what is overdue has its colour, and what is due this week stands in sight', () => {
		const element = tracker(messagesInChinese, null);
		const heads = [...element.querySelectorAll('.ir-group-head')].map(({ textContent, className }) => [
			textContent,
			className.includes('is-late'),
		]);
		expect(heads).toEqual([
			['已逾期', true],
			['本周', false],
			['未定日期', false],
		]);
	});

	test('the sidebar and the review say nothing in English', () => {
		const all = [
			...saidIn(outcomes(messagesInChinese)),
			...saidIn(insights(messagesInChinese, MORE)),
			...saidIn(insights(messagesInChinese)),
			...BLOCKS.flatMap((asked) => saidIn(block(messagesInChinese, asked))).map((text) =>
				text.replace(/history|actions|\bweek\b|brief|interview|W\d\d/g, ''),
			),
			...saidIn(practice(messagesInChinese)),
			...saidIn(practice(messagesInChinese, MORE)),
			...saidIn(rehearsal(messagesInChinese, 0)),
			...saidIn(week(messagesInChinese, 'week')),
			...saidIn(week(messagesInChinese, 'month', '2026-10-01')),
			...saidIn(tracker(messagesInChinese, '面试/四.md')),
			...saidIn(review(messagesInChinese, '面试/四.md')),
		];
		expect(
			all.filter((text) =>
				/[a-z]{2,}/i.test(
					text.replace(/属性 date|HR|offer|About|Markdown|Brier|\bconfidence\b|\bstress\b|self-rating/g, ''),
				),
			),
		).toEqual([]);
	});

	test('in the stories no English word is left but names of books and properties', () => {
		const said = storyScreens(messagesInChinese, questionsInChinese()).flatMap(saidIn);
		expect(said.length).toBeGreaterThan(1000);
		const known =
			/《[^》]*》|Sidney Dekker|Betsy Beyer|Peter Gollwitzer|Chris Argyris|American Psychologist|Harvard Business Review|STAR|属性 lesson/g;
		expect(said.filter((text) => /[a-z]{2,}/i.test(text.replace(known, '')))).toEqual([]);
	});

	test('what an answer writes is the word that every device reads', () => {
		const calls: string[] = [];
		const snapshot = spoken(messagesInChinese);
		const handlers = noting<TrackerHandlers>(calls);
		const value = trackerOf(snapshot, FRESH_STATE, {
			now: NOW,
			open: null,
			lessons: [],
			weekStartsOn: 1,
			weeks: ISO_WEEKS,
			ticked: [],
			answered: null,
			putOff: new Map(),
		});
		const element = draw(drawTracker, {
			tracker: value,
			state: FRESH_STATE,
			handlers,
			words: messagesInChinese,
		});
		const button = [...element.querySelectorAll('button')].find(
			({ textContent }) => textContent === '没答住',
		);
		the(button).click();
		expect(calls).toEqual([expect.stringMatching(/^answer\(row .*, "slipped"\)$/)]);
	});
});

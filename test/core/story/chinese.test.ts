/** Stories in Chinese: the same questions as in English, each in words of its own, and answers in Chinese that are heard. */
import { expect, test } from 'vitest';
import { placed } from '../../../src/core/story/beginnings';
import { ANSWER_MARKS, type AnswerMark } from '../../../src/core/story/questions';
import { ENGLISH_QUESTIONS } from '../../../src/core/story/questions/en';
import { questionSet } from '../../../src/core/story/questions/sets';
import { questionsInChinese } from '../../../src/core/story/questions/zh';
import { findingsIn } from '../../../src/core/story/scorecard';
import { followUpFor, markIn, missingIn, rulesIn } from '../../../src/core/story/session';
import { the } from '../../../scripts/the';

const SET = questionsInChinese();

/** What is left of a value where every text is taken out of it. */
const shape = (value: unknown): unknown => {
	if (typeof value === 'string') return /^[a-zA-Z0-9-]+$/.test(value) ? value : 'text';
	if (typeof value !== 'object' || value === null || value instanceof RegExp) return typeof value;
	if (Array.isArray(value)) return value.map(shape);
	return Object.fromEntries(
		Object.entries(value).map(([key, one]) => [key, key === 'name' ? 'text' : shape(one)]),
	);
};

test('Chinese asks what English asks, in the same order, by the same rules', () => {
	expect(shape(SET)).toEqual(shape(ENGLISH_QUESTIONS));
});

/** For each mark an answer that has it, and one that does not. */
const MARKED: Record<AnswerMark, [string, string]> = {
	quantity: ['晚了二十天', '晚了很久，有一个问题'],
	decision: ['我当时决定跳过试跑', '试跑被跳过了'],
	we: ['我们把它上线了', '我把它上线了'],
	signal: ['我看到曲线掉下去', '那时一切照旧'],
	dismissal: ['我告诉自己是机器忙', '机器在忙'],
	nowhere: ['突然就崩了', '慢慢就崩了'],
	telling: ['我给经理打了电话', '我自己修好了'],
	order: ['九点停了脚本，然后重跑', '停了脚本'],
	trigger: ['每周二过一遍清单', '过一遍清单'],
	seen: ['写在发版清单里', '更加用心'],
	tested: ['后来六月又遇到一次', '还没有用过'],
	cost: ['四个同事加班补单', '没什么'],
	early: ['从那以后我都会先问', '我先问了'],
	recurs: ['第一份工作也是这样', '只有这回'],
	denial: ['这不是我的错', '这是我的错'],
	guarded: ['最后也没出什么事', '最后出了事'],
};

test.each(ANSWER_MARKS)('%s is heard in Chinese and in English', (mark) => {
	const [has, hasNot] = MARKED[mark];
	expect([markIn(SET, mark, has) !== null, markIn(SET, mark, hasNot)]).toEqual([true, null]);
	expect(SET.marks[mark].source).toContain(ENGLISH_QUESTIONS.marks[mark].source);
});

test('an answer in Chinese is heard whatever the language of the questions', () => {
	const mixed = questionSet('en', '我当时决定跳过试跑');
	expect([mixed.marks, mixed.questions]).toEqual([SET.marks, ENGLISH_QUESTIONS.questions]);
	expect(questionSet('en', 'I decided to skip it')).toBe(ENGLISH_QUESTIONS);
	expect(questionSet('zh', 'I decided to skip it')).toBe(SET);
});

test.each([
	['上个月我误删了一张线上的表，三天才恢复。', 'execution-failure', 'day', 'own'],
	['同事提醒过我两次，我没当回事，就这样过了半年。', 'rejected-feedback', 'year', 'own'],
	['两年前我选了自己熟的架构，认定它够快，三个月后重写。', 'wrong-decision', 'quarter', 'own'],
	['我们的方案被推翻了。', 'wrong-decision', null, 'we'],
	['我想不出什么失败的事，有次延期，最后也没出什么事。', 'execution-failure', null, 'guarded'],
])('%s is a story of %s', (text, scenario, scale, opening) => {
	expect(placed(SET, SET.begin, 'open', text)).toMatchObject({ scenario, scale, opening });
});

const after = (id: string, answer: string, asked: string[] = []) => {
	const question = the(SET.questions.find((one) => one.id === id));
	return followUpFor(SET, question, { answer, section: answer, rules: rulesIn(question, answer) }, asked)?.id;
};

test('the follow-up that fits is asked of an answer in Chinese', () => {
	expect(after('opening', '导出晚了。')).toBe('short-opening');
	expect(
		after('opening', '我答应五月一日上线新的导出功能，结果晚了二十天，审计的人都走了。'),
	).toBeUndefined();
	expect(after('share', '我们把试跑取消了，时间确实来不及。')).toBe('we');
	expect(after('moment', '突然就坏了。')).toBe('nowhere');
	expect(after('first-move', '停了脚本。')).toBe('no-order');
	expect(after('change', '每周二把日期和进度对一遍，写进看板。')).toBeUndefined();
	expect(after('cost', '从那以后我都会先问一声。')).toBe('too-early');
	expect(after('limit', '我现在更小心了。')).toBe('too-early');
	expect(after('share', '我没有别的办法，领导让这么上线的。')).toBe('denied');
	expect(after('cost', '没什么大不了的。')).toBe('guarded');
});

test('of a story in Chinese what is missing is missing, and what is there is quoted', () => {
	const said = new Map([
		['happened', '五月一日要交，我决定跳过试跑。四个同事加班补单。'],
		['noticed', '突然就坏了。其实四月三日我看到日志变慢，以为是机器忙。'],
		['did', '九点我停了脚本，然后给经理打了电话。'],
	]);
	expect(missingIn(SET, said, [])).toEqual([]);
	const bare = new Map([['happened', '导出没有做出来，就这样。']]);
	expect(missingIn(SET, bare, ['sign', 'did'])).toEqual(['when', 'choice', 'cost']);
	const findings = findingsIn(SET, said, []);
	expect(findings.filter(({ isGood }) => isGood).map(({ mark, words }) => [mark, words])).toEqual([
		['decision', '五月一日要交，我决定跳过试跑。'],
		['quantity', '五月一日要交，我决定跳过试跑。'],
		['signal', '其实四月三日我看到日志变慢，以为是机器忙。'],
		['dismissal', '其实四月三日我看到日志变慢，以为是机器忙。'],
		['telling', '九点我停了脚本，然后给经理打了电话。'],
		['order', '九点我停了脚本，然后给经理打了电话。'],
	]);
});

test('a long sentence in Chinese is cut around what it is quoted for', () => {
	const long = `${'那段时间事情一件接着一件'.repeat(12)}，我当时决定跳过试跑，${'后面的事也一样多'.repeat(12)}`;
	const [decision] = findingsIn(SET, new Map([['happened', long]]), []);
	expect(decision?.words).toMatch(/^….*我当时决定跳过试跑.*…$/);
	expect(decision?.words?.length).toBeLessThan(115);
});

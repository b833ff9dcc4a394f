/** What a click writes into a retro in Chinese is Chinese, and read back as what was chosen; an English retro stays English in any vault. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply, type Edit, type Refusal } from '../../../src/core/edit/edit';
import { addLine, setOutcome, wordsFor } from '../../../src/core/change/line';
import { nameWeakPoints } from '../../../src/core/change/name-weak-point';
import { planLines } from '../../../src/core/change/plan';
import {
	addObserved,
	addQuestion,
	addTheme,
	questionsOf,
	setKeyLesson,
	setLabel,
	setThemes,
	type OneLabel,
} from '../../../src/core/change/question';
import { actionLine, EMOJI } from '../../../src/core/change/compose';
import { writtenInEnglish } from '../../../src/core/messages/en/notes/written';
import { writtenIn } from '../../../src/core/messages/written';
import { labelsFor } from '../../../src/core/note/words/forms';
import { parseContext, parseNote } from '../../../src/core/note/note';
import type { Retro } from '../../../src/core/note/retro';
import { CHECKS, METHODS, OUTCOMES, RATINGS } from '../../../src/core/note/values';
import { labelKey, MEANINGS, wordKey } from '../../../src/core/note/words';
import { closingEdit, emptyClosing, stepsOf } from '../../../src/core/retro/closing';
import { sentLine } from '../../../src/core/retro/letters';
import { composeKnowledgeNote } from '../../../src/core/theme/knowledge-note';
import { defaultSettings } from '../../../src/core/settings';
import { weakPointsOf } from '../../../src/core/vault/weak-lines';
import { runs } from '../../support/seed';
import { the } from '../../../scripts/the';

const english = parseContext(defaultSettings());
const chinese = parseContext({ ...defaultSettings(), notesLanguage: 'zh' });
const HEAD = '---\ntype: interview-retro\ncompany: 北风\ndate: 2026-11-02\n---\n';
const retroOf = (text: string): Retro => the(parseNote('面试/北风.md', text, english).retro);
const edited = (text: string, made: Edit | Refusal): string =>
	typeof made === 'string' ? made : apply(text, made.replacements);
const set = (text: string, label: OneLabel, value: string, reading = english): string =>
	edited(text, setLabel(text, the(questionsOf(text, reading)[0]).ref, label, value, reading));

describe('the words of Chinese', () => {
	const words = writtenIn('zh');

	test('are read as what they stand for', () => {
		for (const [label, word] of Object.entries(words.labels))
			expect(MEANINGS.labels.get(labelKey(word)), word).toBe(label);
		for (const [section, word] of Object.entries(words.headings))
			expect(MEANINGS.sections.get(word), word).toBe(section);
		for (const rating of RATINGS) expect(MEANINGS.ratings.get(words.rating(rating)), rating).toBe(rating);
		for (const method of METHODS)
			expect(MEANINGS.methods.get(wordKey(words.values.method(method))), method).toBe(method);
		for (const check of CHECKS)
			expect(MEANINGS.checks.get(wordKey(words.values.check(check))), check).toBe(check);
		for (const outcome of OUTCOMES)
			expect(MEANINGS.outcomes.get(wordKey(words.values.outcome(outcome))), outcome).toBe(outcome);
		for (const result of defaultSettings().results)
			expect(MEANINGS.results.get(wordKey(words.values.result(result))), result).toBe(result);
	});
});

describe('a click in a Chinese note', () => {
	test.each<[OneLabel, string, string, string]>([
		['rating', 'Poor', '- 评分：\n- 主题：缓存', '- 评分：差\n- 主题：缓存'],
		['rating', 'Medium', '- 评分: \n', '- 评分: 一般\n'],
		['rating', 'Good', '- 评分：还行，太慢\n', '- 评分：好，太慢\n'],
		['rating', 'Excellent, at once', '- **自评**： 差\n', '- **自评**： 很好，at once\n'],
		['rating', 'Poor', '- 我的回答：空值\n', '- 我的回答：空值\n- 评分：差\n'],
		['rating', 'Poor', '- **我的回答：** 空值\n', '- **我的回答：** 空值\n- **评分：** 差\n'],
		['cause', '没复习', '- 评分：差\n', '- 评分：差\n- 原因：没复习\n'],
		['themes', '缓存', '', '- 薄弱点：缓存\n'],
		['themes', 'none', '- 评分：差\n- 主题：\n', '- 评分：差\n- 主题：无\n'],
		['answerNote', '[[缓存]]', '- 评分：差\n', '- 评分：差\n- 答案笔记：[[缓存]]\n'],
		// The label's own language counts, whatever that of the headings.
		['rating', 'Poor', '- Rating:\n- 主题：缓存\n', '- Rating: Poor\n- 主题：缓存\n'],
	])('sets %s to %s', (label, value, before, after) => {
		const text = (labels: string): string => `${HEAD}## 面试题\n### 缓存穿透\n${labels}`;
		expect(set(text(before), label, value)).toBe(text(after));
	});

	test('sets a rating in a table, and adds what somebody else saw', () => {
		const text = `${HEAD}## 面试题\n| 问题 | 评分 | 他评 |\n| - | - | - |\n| 缓存穿透 | | |\n`;
		expect(set(text, 'rating', 'Good')).toBe(text.replace('| | |', '| 好 | |'));
		const { ref } = the(questionsOf(text, english)[0]);
		expect(edited(text, addObserved(text, ref, 'medium, 小王', english))).toBe(
			text.replace('| | |', '| | 一般，小王 |'),
		);
	});

	test('adds a theme behind the others, and an observer in a line of its own', () => {
		const text = `${HEAD}## 面试题\n### 缓存穿透\n- 评分：差\n- 主题：缓存\n`;
		const { ref } = the(questionsOf(text, english)[0]);
		expect(edited(text, addTheme(text, ref, '一致性', english))).toBe(
			text.replace('主题：缓存', '主题：缓存、一致性'),
		);
		expect(edited(text, addObserved(text, ref, 'poor', english))).toBe(`${text}- 他评：差\n`);
	});

	test('themes keep the sign that stands between them, else get that of the language', () => {
		const text = `${HEAD}## 面试题\n### 缓存穿透\n- 评分：差\n- 主题：缓存、[[一致性]]、表达\n`;
		const left = (from: string): string => {
			const { ref } = the(questionsOf(from, english)[0]);
			return edited(from, setThemes(from, ref, ['缓存', '表达'], english));
		};
		expect(left(text)).toBe(text.replace('、[[一致性]]、', '、'));
		for (const sign of ['，', ', ']) {
			const other = text.replace(/、/g, sign);
			expect(left(other)).toBe(other.replace(`${sign}[[一致性]]${sign}`, sign));
		}
		const { ref } = the(questionsOf(text.replace(/、/g, '，'), english)[0]);
		const commas = text.replace(/、/g, '，');
		expect(edited(commas, addTheme(commas, ref, '锁', english))).toBe(commas.replace('，表达', '，表达，锁'));
		const linked = text.replace('缓存、[[一致性]]、表达', '[[a]] [[b]]');
		expect(left(linked)).toBe(linked.replace('[[a]] [[b]]', '缓存、表达'));
	});

	test('adds a question with Chinese labels, and a section with a Chinese heading', () => {
		const text = `${HEAD}## 面试题\n### 1. 缓存穿透\n- 评分：差\n`;
		expect(edited(text, addQuestion(text, '自我介绍', labelsFor('behavioural'), english))).toBe(
			`${text}\n### 2. 自我介绍\n- 我的回答：\n- 经历：\n- 评分：\n- 薄弱点：\n`,
		);
		expect(edited(text, setKeyLesson(text, '先问清楚需求。', english))).toBe(
			`${text}\n## 核心教训\n先问清楚需求。\n`,
		);
		const bare = `${HEAD}# 北风\n`;
		expect(edited(bare, addQuestion(bare, '自我介绍', ['rating'], chinese))).toBe(
			`${bare}\n## 面试题\n\n### 1. 自我介绍\n- 评分：\n`,
		);
	});

	test('answers a line with the word, and leaves one that says so already', () => {
		const text = `${HEAD}## 上次的改进\n- 先画图 [theme:: 缓存] [outcome:: ]\n`;
		const ref = { line: 7, source: '- 先画图 [theme:: 缓存] [outcome:: ]', id: null, twinIn: null };
		const made = edited(text, setOutcome(text, ref, 'held', english));
		expect(made).toBe(text.replace('[outcome:: ]', '[outcome:: 答住了]'));
		expect(the(retroOf(made).outcomes[0]).outcome).toBe('held');
		const said = text.replace('[outcome:: ]', '[outcome:: 做到了]');
		const own = { ...ref, source: ref.source.replace('[outcome:: ]', '[outcome:: 做到了]') };
		expect(setOutcome(said, own, 'held', english)).toBe('as-wanted');
		expect(edited(said, setOutcome(said, own, 'slipped', english))).toContain('[outcome:: 又失误]');
	});

	test('adds an action with its fields, and makes a plan of task lines', () => {
		const form = { text: '先画图', themes: ['缓存'], method: 'drill', check: 'mock', due: '2026-11-09' };
		const text = `${HEAD}## 改进计划\n`;
		const made = edited(text, addLine(text, 'improvementPlan', actionLine(form, EMOJI), english));
		expect(made).toBe(
			`${text}- [ ] 先画图 [theme:: 缓存] [method:: 刷题] [check:: 模拟面试] 📅 2026-11-09\n`,
		);
		expect(retroOf(made).actions).toMatchObject([{ text: '先画图', method: 'drill', check: 'mock' }]);
		const plan = `${HEAD}## 改进计划\n| 问题 | 改进方法 | 验证方式 |\n| - | - | - |\n| 缓存 | 先画图 | 模拟面试 |\n`;
		const lines = edited(plan, planLines(plan, english, { format: EMOJI, isTheme: () => true }));
		expect(lines).not.toMatch(/mock/);
		expect(the(retroOf(lines).actions[0]).check).toBe('mock');
	});

	test('says that a weak point is none', () => {
		const text = `${HEAD}## 没答好的\n- 太紧张\n`;
		const points = weakPointsOf(retroOf(text));
		expect(edited(text, nameWeakPoints(text, points, null, english))).toBe(
			text.replace('太紧张', '太紧张 [theme:: 无]'),
		);
	});

	test('closes it: the result where the note has it, the change, what one would say to a friend', () => {
		const text = `---\ntype: interview-retro\n公司: 北风\ndate: 2026-11-02\n结果: 等待\n---\n## 改进计划\n\n## 备注\n`;
		const closing = { ...emptyClosing(retroOf(text)), result: 'rejected', change: '先画图', friend: '别慌' };
		const steps = stepsOf(closing, retroOf(text), '2026-11-05T10:00:00', EMOJI, wordsFor(text, english));
		const made = edited(text, closingEdit(text, steps, english));
		expect(made).toContain('\n结果: 挂了\n');
		expect(made).not.toMatch(/^result:/m);
		expect(made).toContain('- [ ] 先画图 [check:: 下场面试]\n');
		expect(made).toContain('## 备注\n- 想对朋友说：别慌');
		expect(retroOf(made).result).toBe('rejected');
	});

	test('marks a letter as sent, which is read as that letter', () => {
		for (const letter of ['thank-you', 'nudge'] as const) {
			const line = sentLine(letter, '2026-11-03', EMOJI, writtenIn('zh'));
			expect(line).not.toMatch(/[a-wyz]/i);
		}
	});
});

describe('the language of a note', () => {
	test.each<[string, string, 'en' | 'zh']>([
		['## 面试题\n', 'en', 'zh'],
		['## Questions\n### 缓存\n- Rating:\n- 薄弱点：缓存\n', 'en', 'zh'],
		['## Questions\n', 'zh', 'en'],
		['## Questions\n### 1. 缓存穿透\n- Rating: Poor\n', 'zh', 'en'],
		['## First impressions\n## 面试题\n', 'en', 'zh'],
		['', 'zh', 'zh'],
		['', 'en', 'en'],
		['## 其他东西\n', 'en', 'en'],
	])('of %j in a vault of %s is %s', (body, ofVault, expected) => {
		const reading = ofVault === 'zh' ? chinese : english;
		expect(wordsFor(HEAD + body, reading) === writtenIn(expected)).toBe(true);
	});
});

test('the note of a theme is written in the language of notes', () => {
	const question = {
		title: '缓存穿透',
		answer: '布隆过滤器',
		improvement: '加上空值',
		followUps: ['雪崩呢'],
	};
	const text = composeKnowledgeNote({
		title: '缓存',
		settings: chinese.settings,
		question,
		from: '[[北风]]',
	});
	expect(text.slice(text.indexOf('# '))).toBe(
		'# 缓存\n\n## 是什么\n\n\n## 我怎么答\n- 被问到：缓存穿透\n- 我当时的回答：布隆过滤器\n- 更好的答法：加上空值\n' +
			'- 追问：\n  - 雪崩呢\n- 出处：[[北风]]\n\n```interview-retro\nhistory\n```\n',
	);
});

const RUNS = runs(2_000);
const labelled = fc.record({
	heading: fc.constantFrom('面试题', '问题', '题目'),
	rating: fc.constantFrom('- 评分：', '- 评分:', '- **评分**：差', '- 自评：还行，太慢', '- 打分: 2', ''),
	themes: fc.constantFrom('- 主题：', '- 薄弱点：缓存', '- 标签：缓存、一致性', ''),
	more: fc.constantFrom('- 追问：雪崩呢', '  细节', '', '## 改进计划\n- [ ] 先画图'),
});

describe('every click in a Chinese note', () => {
	test(`leaves no English word, is read as what was chosen, and changes nothing else (${RUNS} notes)`, () => {
		fc.assert(
			fc.property(
				labelled,
				fc.constantFrom('poor', 'medium', 'good', 'excellent'),
				fc.constantFrom(english, chinese),
				({ heading, rating, themes, more }, word, reading) => {
					const lines = ['### 缓存穿透', rating, themes, more].filter((line) => line !== '');
					const text = `${HEAD}## ${heading}\n${lines.join('\n')}\n`;
					const before = retroOf(text);
					const made = set(text, 'rating', word.charAt(0).toUpperCase() + word.slice(1), reading);
					// A refusal is a word.
					if (/^[a-z-]+$/.test(made)) return;
					expect(made.slice(HEAD.length).replace(/\[.*?\]/g, '')).not.toMatch(/[a-z]{2}/i);
					const now = retroOf(made);
					expect(the(now.questions[0]).rating).toBe(word);
					expect(the(now.questions[0]).themes).toEqual(the(before.questions[0]).themes);
					expect(now.actions.length).toBe(before.actions.length);
				},
			),
			{ numRuns: RUNS },
		);
	});

	test('of an English note in a vault whose notes are Chinese is to the byte what it is elsewhere', () => {
		const text = `${HEAD}## Questions\n### 1. Sort\n- Rating:\n- My answer: by hand\n## Improvement plan\n`;
		const { ref } = the(questionsOf(text, english)[0]);
		const line = '- [ ] Draw first [method:: drill] [check:: next-interview]';
		const edits = [
			(reading: typeof english) => setLabel(text, ref, 'rating', 'Poor', reading),
			(reading: typeof english) => setLabel(text, ref, 'themes', 'none', reading),
			(reading: typeof english) => addQuestion(text, 'Search', labelsFor('coding'), reading),
			(reading: typeof english) => setKeyLesson(text, 'Ask first.', reading),
			(reading: typeof english) => addLine(text, 'improvementPlan', line, reading),
			(reading: typeof english) => addLine(text, 'outcomes', '- Draw first [outcome:: ]', reading),
		];
		for (const edit of edits) expect(edit(chinese)).toEqual(edit(english));
		expect(writtenIn('en')).toBe(writtenInEnglish);
	});
});

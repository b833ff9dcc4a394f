/** Notes as they are typed in a hurry, in shapes that no form has: what a reader would take from them is read. */
import { expect, test } from 'vitest';
import { check } from '../../../src/core/retro/check';
import { reportRetros } from '../../../src/core/report/report';
import { journalOf } from '../../support/notes';
import { the } from '../../../scripts/the';

const PROPERTIES = '---\ntype: interview-retro\ncompany: Northwind\ndate: 2026-10-12\n---\n';

function read(body: string) {
	const snapshot = journalOf({ 'A.md': PROPERTIES + body }, '2026-11-20');
	const retro = the(reportRetros(snapshot).retros[0]);
	return {
		asked: retro.questions.map(({ title, rating, ratingLine }) => `${title}: ${rating} in ${ratingLine}`),
		weak: retro.weakPoints.map(({ text }) => text),
		lesson: retro.keyLesson,
		people: retro.interviewers.map(({ name }) => name),
		unknown: check(snapshot).map(({ line }) => line),
	};
}

test.each([
	['## Struggled with\n- keeping time'],
	['## Had trouble with\n- keeping time'],
	['**What I’d change**\n* keeping time'],
	["### What I'd change\n* keeping time"],
	['What bugged me: keeping time'],
	["### What I couldn't answer\n- keeping time"],
])('%s names a weak point', (body) => {
	const { weak, unknown } = read(`${body}\n`);
	expect([weak, unknown]).toEqual([['keeping time'], []]);
});

test('a list below the last answer is none of it where a bold line names it', () => {
	const { asked, weak } = read(
		'Q: tell me of a quarrel\nA: the migration, too long\n\n**What I’d change**\n* the result first\n',
	);
	expect(asked).toEqual(['tell me of a quarrel: null in 6']);
	expect(weak).toEqual(['the result first']);
});

test('a heading that judges judges the one question below it', () => {
	const { asked } = read(
		'### Coding (Tom) – 2/5\nQ: merge intervals\nA: sorted too late\n\n### Design (Aisha): 4/5\nQ: a photo app\nQ: its feed\n\n### Talk - good\nQ: a quarrel - poor\n',
	);
	expect(asked).toEqual([
		'merge intervals: poor in 6',
		'a photo app: null in 11',
		'its feed: null in 12',
		'a quarrel: poor in 15',
	]);
});

test('a lesson in a quote is the lesson, and what is quoted elsewhere is not read', () => {
	const { lesson } = read('Lessons:\n> I can draw\n> if I slow down.\n\nThe mail came on Friday.\n');
	expect(lesson).toBe('I can draw\nif I slow down.');
	expect(read('## Went poorly\n> keeping time\n').weak).toEqual([]);
	expect(read('## Key lesson\nSlow down.\n> they said so\n').lesson).toBe('Slow down.');
});

test('one word behind the mark of a question judges it', () => {
	const { asked } = read(
		'## 面试题\n1. 为什么离职？ 还行\n2. 讲讲 GC？一般\n3. Why us? weak\n4. Tabs or spaces? Both.\n',
	);
	expect(asked).toEqual([
		'为什么离职？: medium in 7',
		'讲讲 GC？: medium in 8',
		'Why us?: poor in 9',
		'Tabs or spaces? Both.: null in 10',
	]);
});

test('the last of several people is named without its and', () => {
	expect(read('**Interviewers:** Tom, Aisha, and Sam\n').people).toEqual(['Tom', 'Aisha', 'Sam']);
});

test('a question in bold is told from how it went behind it', () => {
	const { asked } = read(
		'## Questions & how I did\n**Why no tests?** Bad answer, I got defensive.\n**How would it scale?** Fine. A queue.\n**And with one more day?** Fewer screens\n\n**Two sum**\n',
	);
	expect(asked).toEqual([
		'Why no tests?: poor in 7',
		'How would it scale?: good in 8',
		'And with one more day?: null in 9',
		'Two sum: null in 11',
	]);
});

test('an answer that begins or ends with a judgement is judged by it', () => {
	const { asked } = read(
		'Q: why Kafka? A: peaks, then ran out of time\nQ: lost messages? A: no idea, guessed\nQ: a quarrel? A: told the ferry story\n问：消息丢失怎么办？ 答：没答全，漏了幂等\n问：为什么用 Kafka？ 答：削峰，答得还行\n',
	);
	expect(asked.map((one) => one.replace(/^.*: /, ''))).toEqual([
		'poor in 6',
		'poor in 7',
		'null in 8',
		'medium in 9',
		'medium in 10',
	]);
});

test('beside questions with a mark, what is ticked off or crossed out was asked too', () => {
	const { asked } = read(
		'- 问：为什么用 Kafka？\n\n三、八股\n- TCP 四次挥手 ✔\n- HashMap 扩容 ✘ 完全忘了\n- 面试官很好\n',
	);
	expect(asked).toEqual([
		'为什么用 Kafka？: null in 6',
		'TCP 四次挥手: good in 9',
		'HashMap 扩容: poor in 10',
	]);
});

test('a comment between two paragraphs joins nothing, and each weak point has its own line', () => {
	const text = `${PROPERTIES}## Went poorly\n\nRan out of time.\n\n<!-- later -->\nForgot the units\n`;
	const retro = the(reportRetros(journalOf({ 'A.md': text }, '2026-11-20')).retros[0]);
	expect(retro.wentPoorly).toEqual(['Ran out of time.', 'Forgot the units']);
	expect(retro.weakPoints.map(({ line }) => line)).toEqual([8, 11]);
});

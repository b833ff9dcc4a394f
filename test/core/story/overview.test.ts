import { expect, test } from 'vitest';
import { apply, type Edit, type Refusal } from '../../../src/core/edit/edit';
import { answerHabit, overviewOf } from '../../../src/core/story/overview';
import { composeStory } from '../../../src/core/story/compose';
import {
	findingsIn,
	nextSteps,
	readingFor,
	scorecardEdit,
	sessionLines,
	sessionsIn,
	strengthsOf,
	type Scorecard,
} from '../../../src/core/story/scorecard';
import { ENGLISH_QUESTIONS } from '../../../src/core/story/questions/en';
import { saidIn } from '../../../src/core/note/sections';
import { parseNote, parseContext } from '../../../src/core/note/note';
import { defaultSettings } from '../../../src/core/settings';
import { journalOf, note } from '../../support/notes';

const edited = (text: string, made: Edit | Refusal): string =>
	typeof made === 'string' ? made : apply(text, made.replacements);
const story = (properties: Record<string, unknown>): string =>
	note({ type: 'interview-story', ...properties });
const told = (day: string, name: string): string =>
	`---\ntype: interview-retro\ncompany: C\ndate: ${day}\n---\n## Questions\n### A failure\n- Rating: good\n- Story: [[${name}]]\n`;

test('the overview, worked out by hand', () => {
	const snapshot = journalOf(
		{
			'Stories/A.md': story({
				scenario: 'execution-failure',
				scale: 'day',
				themes: ['[[Hiding]]', 'Haste'],
				ownership: 'novice',
				lesson: 'expert',
				'habit-active': true,
				'habit-since': '2026-01-10',
			}),
			'Stories/B.md': story({
				scenario: 'Execution failure',
				scale: 'quarter',
				themes: ['hiding'],
				ownership: 'intermediate',
				'habit-active': true,
				'habit-since': '2026-01-10',
				'habit-confirmed': '2026-11-01',
			}),
			'Stories/C.md': story({
				scenario: 'rejected-feedback',
				scale: 'day',
				themes: ['Haste', 'haste'],
				'habit-active': true,
			}),
			'Stories/D (conflicted copy).md': story({
				scenario: 'wrong-decision',
				scale: 'year',
				themes: ['Haste'],
			}),
			'Hiding.md': '',
			'Stories/E.md': story({ 'habit-active': false, 'habit-since': '2025-01-01' }),
			'1.md': told('2026-02-01', 'A'),
			'2.md': told('2026-03-01', 'A'),
			'3.md': told('2026-04-01', 'A'),
			'4.md': told('2026-12-24', 'B'),
		},
		'2026-11-20',
	);
	const { stories, scenarios, scales, overused, patterns, habits } = overviewOf(snapshot);
	expect(stories.map(({ name, tellings }) => [name, tellings.length])).toEqual([
		['A', 3],
		['B', 0],
		['C', 0],
		['E', 0],
	]);
	expect(
		scenarios.map(({ scenario, stories: own, best }) => [
			scenario,
			own.map(({ name }) => name),
			best.ownership,
			best.lesson,
			best.pattern,
		]),
	).toEqual([
		['execution-failure', ['A', 'B'], 'intermediate', 'expert', null],
		['wrong-decision', [], null, null, null],
		['rejected-feedback', ['C'], null, null, null],
	]);
	expect(scales).toEqual([
		{ scale: 'day', count: 2 },
		{ scale: 'week', count: 0 },
		{ scale: 'quarter', count: 1 },
		{ scale: 'year', count: 0 },
	]);
	expect(overused.map(({ name }) => name)).toEqual(['A']);
	expect(patterns.map(({ name, stories: own }) => [name.toLowerCase(), own.map((one) => one.name)])).toEqual([
		['haste', ['A', 'C']],
		['hiding', ['A', 'B']],
	]);
	expect(habits.map(({ story: { name }, confirmed }) => [name, confirmed])).toEqual([
		['C', null],
		['A', '2026-01-10'],
	]);
});

test('a habit is confirmed, or ended, in one property each', () => {
	const text = '---\r\ntype: interview-story\r\nhabit-active: true # ours\r\n---\r\nx';
	expect(edited(text, answerHabit(text, true, '2026-11-20'))).toBe(
		text.replace('# ours\r\n', '# ours\r\nhabit-confirmed: 2026-11-20\r\n'),
	);
	expect(edited(text, answerHabit(text, false, '2026-11-20'))).toBe(text.replace('true', 'false'));
});

test('a new story comes back as it was typed', () => {
	const settings = defaultSettings();
	const text = composeStory(
		{
			title: '- No <% x %>',
			scenario: 'wrong-decision',
			scale: 'year',
			level: '',
			themes: ['[[a: b]]', 'no'],
		},
		settings,
	);
	expect(parseNote('S.md', text, parseContext(settings)).story).toMatchObject({
		scenario: 'wrong-decision',
		scale: 'year',
		level: null,
		themes: ['[[a: b]]', 'no'],
	});
	expect(text).toContain('\n# \\- No &lt;% x %>\n');
	expect(saidIn(text).size).toBe(0);
});

const TEXT = `---
type: interview-story
---
## What happened
I decided to wait. It was late by 3 weeks.
## Signals I noticed
I saw the count go up.
## What I did, in order
1. At nine I told my manager.
## What I do differently now
Every Tuesday I send a line.
`;
const grades = {
	ownership: 'expert',
	detection: 'novice',
	recovery: 'intermediate',
	lesson: 'expert',
	pattern: 'novice',
} as const;

test('the rules find what speaks for a story, with its words, and what is missing', () => {
	const findings = findingsIn(ENGLISH_QUESTIONS, saidIn(TEXT), [
		{ rule: 'L10', kind: 'happened', text: 'The run was skipped.', why: 'Nobody decided.' },
	]);
	const shown = findings.map(({ area, says, words, isGood }) => [area, isGood ? '+' : '-', words ?? says]);
	expect(shown).toEqual([
		['ownership', '+', 'I decided to wait.'],
		['detection', '+', 'It was late by 3 weeks.'],
		['detection', '+', 'I saw the count go up.'],
		['detection', '-', 'It is said why it was passed over'],
		['recovery', '+', 'At nine I told my manager.'],
		['recovery', '+', 'At nine I told my manager.'],
		['lesson', '+', 'Every Tuesday I send a line.'],
		['lesson', '+', 'Every Tuesday I send a line.'],
		['lesson', '-', 'It has been put to the test'],
		['pattern', '-', 'Another time is named'],
		['ownership', '-', 'The run was skipped.'],
	]);
	expect(strengthsOf(ENGLISH_QUESTIONS, findings, grades)).toEqual([
		'A choice is named as your own: “I decided to wait.”',
		'It leaves a trace that others can see: “Every Tuesday I send a line.”',
		'Somebody was told: “At nine I told my manager.”',
	]);
	expect(nextSteps(ENGLISH_QUESTIONS, findings, grades)).toEqual([
		'Say what you told yourself when you passed over the sign.',
		'Put a second failure beside this one.',
		'Say the sentence in which nobody decides with “I decided”: “The run was skipped.”',
	]);
	expect(readingFor(ENGLISH_QUESTIONS, grades)).toEqual([
		ENGLISH_QUESTIONS.areas.detection.read,
		ENGLISH_QUESTIONS.areas.pattern.read,
		ENGLISH_QUESTIONS.reading,
	]);
	expect(
		readingFor(ENGLISH_QUESTIONS, { ...grades, detection: 'expert', recovery: 'expert', pattern: 'expert' }),
	).toHaveLength(2);
});

test('a scorecard of a story without words has no strength and three next steps, and comes back from the note', () => {
	const none = findingsIn(ENGLISH_QUESTIONS, new Map(), []);
	for (const grade of ['novice', 'intermediate', 'expert'] as const) {
		const all = { ownership: grade, detection: grade, recovery: grade, lesson: grade, pattern: grade };
		expect([
			strengthsOf(ENGLISH_QUESTIONS, none, all).length,
			nextSteps(ENGLISH_QUESTIONS, none, all).length,
		]).toEqual([0, 3]);
	}
	const card: Scorecard = {
		day: '2026-11-20',
		grades,
		strengths: ['a'],
		improvements: ['b <% x'],
		reading: ['c'],
		hints: 1,
	};
	expect(sessionLines(card)).toBe(
		'- 2026-11-20: ownership expert, detection novice, recovery intermediate, lesson expert, pattern novice; 1 hint\n  - Strong: a\n  - Next: b &lt;% x\n  - To read: c',
	);
	const once = edited(TEXT, scorecardEdit(TEXT, card));
	const twice = edited(
		once,
		scorecardEdit(once, { ...card, day: '2026-11-21', grades: { ...grades, pattern: 'expert' } }),
	);
	expect(sessionsIn(twice)).toEqual([
		{ day: '2026-11-20', grades },
		{ day: '2026-11-21', grades: { ...grades, pattern: 'expert' } },
	]);
	expect(parseNote('S.md', twice, parseContext(defaultSettings())).story?.grades).toEqual({
		...grades,
		pattern: 'expert',
	});
	expect(saidIn(twice).get('now')).toBe('Every Tuesday I send a line.');
});

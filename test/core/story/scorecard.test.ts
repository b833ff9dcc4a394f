/** The scorecard says only what was found, and never two things that speak against each other. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lintNote } from '../../../src/core/lesson/lint';
import { parseContext } from '../../../src/core/note/note';
import { saidIn, STORY_HEADINGS, STORY_SECTIONS, type StorySection } from '../../../src/core/note/sections';
import { AREAS, RUBRIC_GRADES } from '../../../src/core/note/story';
import { defaultSettings } from '../../../src/core/settings';
import { ENGLISH_QUESTIONS } from '../../../src/core/story/questions/en';
import { questionsInChinese } from '../../../src/core/story/questions/zh';
import {
	findingsIn,
	nextSteps,
	readingFor,
	strengthsOf,
	type RubricGrades,
} from '../../../src/core/story/scorecard';
import { journalOf } from '../../support/notes';
import { runs } from '../../support/seed';

const SET = ENGLISH_QUESTIONS;
const reading = parseContext(defaultSettings());
const NOVICE: RubricGrades = Object.fromEntries(AREAS.map((area) => [area, 'novice']));

const storyOf = (said: Partial<Record<StorySection, string>>): string =>
	[
		'---\ntype: interview-story\n---',
		...STORY_SECTIONS.map((section) => `## ${STORY_HEADINGS[section]}\n${said[section] ?? ''}`),
	].join('\n');

/** What is asked of the vault is asked of no note of it. */
const nothing = journalOf({});

function cardOf(text: string, grades: RubricGrades = NOVICE) {
	const findings = findingsIn(SET, saidIn(text), lintNote('a.md', text, nothing, reading));
	return {
		findings,
		strengths: strengthsOf(SET, findings, grades),
		improvements: nextSteps(SET, findings, grades),
	};
}

describe('a session that blames', () => {
	const card = cardOf(
		storyOf({
			happened: 'The spec was unclear, so the release was 3 weeks late. My manager never gave us a date.',
			noticed: 'It came out of nowhere.',
			did: 'I noticed it on Monday and told my manager on Friday.',
			now: 'I communicate better.',
		}),
	);

	test('has no strength in what speaks against it', () => {
		expect(card.strengths).toEqual([]);
	});

	test('is told to begin with its own part, with its words', () => {
		expect(card.improvements[0]).toBe(
			'Begin with your own part, and let the others come after it: “The spec was unclear, so the release was 3 weeks late.”',
		);
	});
});

describe('a session that denies', () => {
	const card = cardOf(
		storyOf({
			happened: 'My manager kept changing the deadline. I had no choice, and customers left for 3 days.',
			noticed: 'I escalated it to my manager but he ignored me.',
			missed: 'Nobody could have known.',
			did: 'First I stopped the queue at 9:35.',
		}),
	);

	test('is praised neither for what others let pass nor for a step of the rescue as if it were a choice', () => {
		expect(card.strengths).toEqual(['The steps stand in order: “First I stopped the queue at 9:35.”']);
	});

	test('is asked what it could have done all the same, with its words', () => {
		expect(card.findings.find(({ mark }) => mark === 'denial')?.words).toBe(
			'I had no choice, and customers left for 3 days.',
		);
		expect(card.improvements).toContain(
			'Say what you could have done all the same: “I had no choice, and customers left for 3 days.”',
		);
	});
});

test('what is told of a failure is no judgement on oneself', () => {
	const { findings } = cardOf(
		storyOf({
			happened: 'It was a failure of 3 days, and I was late for a meeting when I pressed the button.',
		}),
	);
	expect(findings.filter(({ mark }) => mark === null)).toEqual([]);
});

test('the sentence in which nobody decides is quoted, and not the one before it', () => {
	const { findings } = cardOf(
		storyOf({ happened: 'I decided to move our 12 nightly jobs. The rollback was skipped.' }),
	);
	expect(findings.find(({ improve }) => improve.includes('nobody decides'))?.words).toBe(
		'The rollback was skipped.',
	);
	expect(findings.filter(({ isGood }) => isGood).map(({ words }) => words)).toEqual([
		'I decided to move our 12 nightly jobs.',
		'I decided to move our 12 nightly jobs.',
	]);
});

test('what was found is not asked for, however low its area is rated', () => {
	const { strengths, improvements } = cardOf(
		storyOf({
			happened: 'I decided to move our 12 nightly jobs in one night, and 4 did not start.',
			noticed: 'I saw the count go up at nine, and told myself that the machine was busy.',
			did: '1. At ten I told my manager.',
			now: 'Before each release I run the list, 9 of 9 since March.',
			tested: 'In June the map was late, and the line went out.',
			pattern: 'It was so in my first job.',
		}),
	);
	expect(strengths).toHaveLength(3);
	expect(improvements).toEqual([
		'Take out the sentence that explains it by others, and see what is missing.',
		'Say which sign nobody could have seen, and how you know.',
		'Say what you left for later on purpose, and what it cost.',
	]);
});

/** What a strength says, and how the steps begin that say the opposite. */
const OPPOSITES: Readonly<Record<string, readonly string[]>> = {
	'A choice is named as your own': [
		'Name the choice that was yours',
		'Tell the first three sentences anew',
		'Say what you could have done',
	],
	'There is a day or a figure': ['Put one day', 'Put a figure'],
	'A sign is named': ['Name the first sign', 'Find the sign', 'Write down three things'],
	'It is said why it was passed over': ['Say what you told yourself', 'For each sign'],
	'Somebody was told': ['Say whom you told', 'Say why you waited'],
	'The steps stand in order': ['Give each step', 'List what you did'],
	'It leaves a trace that others can see': [
		'Let the change leave a trace',
		'Replace the good intention',
		'Say where others would see it',
		'Say what a colleague would see',
	],
	'Something sets it off': ['Name what sets the change off'],
	'It has been put to the test': ['Find the one time', 'Tell the one time'],
	'Another time is named': ['Put a second failure', 'Think of one earlier time'],
};

const SENTENCES = [
	'I decided to move our 12 nightly jobs.',
	'The spec was unclear, and I was late.',
	'The rollback was skipped.',
	'We decided to go live on Friday.',
	'Many customers were angry for a long time.',
	'I am an idiot.',
	'Nine files were lost.',
	'I had no choice, and 9 files were lost.',
	'It was not my decision, so I ignored it.',
	'It came out of nowhere.',
	'I saw the count go up on Monday.',
	'I told myself that the machine was busy.',
	'I told my manager on Friday.',
	'I told nobody for a week.',
	'1. At nine I stopped the script.',
	'2. Then I rang the desk.',
	'I noticed it on 3 May, and told Ana on 9 May.',
	'Every Tuesday I send one line to my manager.',
	'I communicate better now.',
	'I am more careful with everything.',
	'I keep a checklist beside the screen.',
	'Before each release I run the list, 9 of 9 since March.',
	'In June the map was late, and the line went out.',
	'It was so in my first job.',
	'No.',
	'z',
];

const sessions = fc.record({
	said: fc.record(
		Object.fromEntries(
			STORY_SECTIONS.map((section) => [
				section,
				fc.array(fc.constantFrom(...SENTENCES), { maxLength: 4 }).map((some) => some.join('\n\n')),
			]),
		) as Record<StorySection, fc.Arbitrary<string>>,
	),
	grades: fc.record(
		Object.fromEntries(AREAS.map((area) => [area, fc.constantFrom(...RUBRIC_GRADES)])) as Record<
			(typeof AREAS)[number],
			fc.Arbitrary<(typeof RUBRIC_GRADES)[number]>
		>,
	),
});

const QUOTED = /: “(.*)”$/s;

test('a strength quotes the story, and nothing that is to come next says its opposite', () => {
	fc.assert(
		fc.property(sessions, ({ said, grades }) => {
			const text = storyOf(said);
			const { strengths, improvements } = cardOf(text, grades);
			const quotedNext = improvements.flatMap((one) => QUOTED.exec(one)?.[1] ?? []);
			for (const strength of strengths) {
				const words = QUOTED.exec(strength)?.[1] ?? '';
				expect(text).toContain(words);
				expect(words).not.toBe('');
				expect(quotedNext).not.toContain(words);
				const opposites = OPPOSITES[strength.replace(QUOTED, '')] ?? ['(no such strength)'];
				expect(improvements.filter((one) => opposites.some((begins) => one.startsWith(begins)))).toEqual([]);
			}
		}),
		{ numRuns: runs(3_000) },
	);
});

test('what is to read has an author and a title, and there are two or three of them', () => {
	const shapes = [
		[
			ENGLISH_QUESTIONS,
			/^\p{Lu}[\p{L} ]+, “[^”]+” \((?:[^()]+, )?(?:19|20)\d\d\)(?:, the chapter “[^”]+”)?$/u,
		],
		[questionsInChinese(), /^[\p{L}· ]+《[^》]+》/u],
	] as const;
	for (const [set, shape] of shapes) {
		for (const read of [set.reading, ...Object.values(set.areas).map((one) => one.read)])
			expect(read).toMatch(shape);
		for (const grade of RUBRIC_GRADES) {
			const all = readingFor(set, Object.fromEntries(AREAS.map((area) => [area, grade])));
			expect(new Set(all).size).toBe(all.length);
			expect([2, 3]).toContain(all.length);
		}
	}
});

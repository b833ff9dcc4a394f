import { describe, expect, test } from 'vitest';
import { ENGLISH_QUESTIONS } from '../../../src/core/story/questions/en';
import { LEVELS, SCENARIOS } from '../../../src/core/note/story';
import { PHASES, questionsFor, wordingFor } from '../../../src/core/story/questions';
import { saidIn, STORY_HEADINGS, STORY_SECTIONS, type StorySection } from '../../../src/core/note/sections';
import {
	followUpFor,
	isLesson,
	isTold,
	isWhole,
	missingIn,
	questionAfter,
	questionBefore,
	questionsInOrder,
	resumeAt,
	rulesIn,
} from '../../../src/core/story/session';
import { the } from '../../../scripts/the';

const question = (id: string) => the(ENGLISH_QUESTIONS.questions.find((one) => one.id === id));
const said = (...sections: StorySection[]) =>
	new Map<string, string>(sections.map((section) => [section, 'a few words']));
const FIRST = { order: 'story-first' } as const;
/** The follow-up to an answer that is all there is in its section. */
const asked = (id: string, answer: string, before: string[] = []) =>
	followUpFor(
		ENGLISH_QUESTIONS,
		question(id),
		{ answer, section: answer, rules: rulesIn(question(id), answer) },
		before,
	)?.id ?? null;

describe('the follow-up fits what was said', () => {
	test.each([
		['opening', 'It was late.', 'short-opening'],
		['opening', 'I had promised the export for May, and the auditors got nothing.', null],
		['scene', 'Some people waited for it, and I was to write it.', 'no-quantity'],
		['scene', 'Four people waited for it, and I was to write it.', null],
		['course', 'We began, and it went wrong.', 'short-course'],
		['share', 'We decided to skip the trial run on Monday.', 'we'],
		['share', 'The trial run was skipped.', 'passive'],
		['share', 'I decided to skip the trial run.', null],
		['share', 'I am an idiot.', 'blame'],
		['share', 'It is hard to say today, it was a busy time.', 'no-decision'],
		['share', 'None, I did what I was told.', 'denied'],
		['share', 'I had no choice on Monday.', 'denied'],
		['share', 'It was not my decision to go live on Friday.', 'denied'],
		['share', 'It was my decision to go live on Friday, and I chose it because I had no time.', null],
		['opening', 'Once a release slipped by a day and it all turned out fine in the end.', 'guarded'],
		['cost', 'No big deal, an hour or so.', 'guarded'],
		['moment', 'On Monday I saw it, and there was nothing I could have done.', 'denied'],
		['passed-over', 'The desk sent a list, but he ignored me.', 'no-dismissal'],
		['passed-over', 'The desk sent a list, and I ignored it.', null],
		['cost', 'Many people were angry.', 'no-quantity'],
		['moment', 'It came out of nowhere on Monday.', 'nowhere'],
		['moment', 'It was clear on Monday.', 'no-signal'],
		['moment', 'On Monday I saw the count go up.', null],
		['passed-over', 'The desk sent a list.', 'no-dismissal'],
		['passed-over', 'The desk sent a list, and I thought they were careful.', null],
		['first-move', 'I stopped the script.', 'no-order'],
		['first-move', 'At nine I stopped the script, then I rang the desk.', null],
		['telling', 'I kept it to myself for a day.', 'no-telling'],
		['telling', 'I told my manager.', 'no-quantity'],
		['telling', 'I told my manager on Tuesday.', null],
		['change', 'I learnt to communicate better.', 'vague'],
		['change', 'Every Tuesday I am calmer.', 'unseen'],
		['change', 'I keep a checklist.', 'no-trigger'],
		['change', 'Every Tuesday I send one line to my manager.', null],
		['keep', 'My calendar tells me before each release.', 'no-count'],
		['proof', 'No.', 'untested'],
		['proof', 'In June the map was late, and the line went out.', null],
		['proof', 'On 11 November the queue was not empty, and I did not send.', null],
		['thread', 'I repair bad news first.', 'alone'],
		['thread', 'It was so in my first job.', null],
		['watch', 'Charts.', 'no-trigger'],
	])('%s: %s', (id, answer, followUp) => {
		expect(asked(id, answer)).toBe(followUp);
	});

	test('telling late is asked after where the check says so', () => {
		const answer = 'I told my manager on Tuesday.';
		expect(
			followUpFor(ENGLISH_QUESTIONS, question('telling'), { answer, section: answer, rules: ['L13'] }, [])
				?.id,
		).toBe('told-late');
	});

	test('what stands elsewhere in the section is not asked for again', () => {
		expect(
			followUpFor(
				ENGLISH_QUESTIONS,
				question('cost'),
				{ answer: 'Many were angry.', section: 'On 3 May it broke.\n\nMany were angry.', rules: [] },
				[],
			),
		).toBeNull();
	});

	test('none is asked twice, and the lesson is pressed hardest', () => {
		const vague = 'I learnt to communicate better.';
		expect(asked('change', vague, ['vague'])).toBe('unseen');
		expect(asked('change', vague, ['vague', 'unseen'])).toBe('no-trigger');
		expect(asked('change', vague, ['vague', 'unseen', 'no-trigger'])).toBeNull();
		expect(asked('share', 'I am an idiot.', ['blame', 'no-decision'])).toBeNull();
	});

	test('what is said to a follow-up is heard as the answer was', () => {
		expect(asked('share', 'The trial run was skipped.', ['we'])).toBe('passive');
		expect(asked('share', 'I am an idiot.', ['blame'])).toBe('no-decision');
		expect(asked('share', 'I decided to skip it.', ['we'])).toBeNull();
	});

	test('what others did is asked after where it is typed, and a lesson that comes too early is put off', () => {
		expect(asked('opening', 'The vendor was late by three weeks, so we missed the date.')).toBe('outside');
		expect(asked('opening', 'I had promised the export for May, and I learned to communicate better.')).toBe(
			'too-early',
		);
		expect(asked('cost', 'Nine people waited. From now on I write a list.')).toBe('too-early');
		expect(asked('cost', 'Nine people waited for two days.')).toBeNull();
	});
});

describe('a failure is told', () => {
	const WHOLE = {
		happened: 'I decided to skip the trial run on 3 May. Nine people waited.',
		noticed: 'I saw the count go up.',
		did: 'I rang the desk.',
	};
	const missing = (change: Partial<Record<StorySection, string>>, skipped: string[] = []) =>
		missingIn(ENGLISH_QUESTIONS, new Map(Object.entries({ ...WHOLE, ...change })), skipped);

	test('by what happened, a sign, what was done, a day, a choice and what it cost', () => {
		expect(missing({})).toEqual([]);
		expect(missing({ did: '' })).toEqual(['did']);
		expect(missing({ happened: 'The trial run was skipped.' })).toEqual(['when', 'choice', 'cost']);
		expect(missing({ happened: 'The trial run was skipped.' }, ['when', 'cost'])).toEqual(['choice']);
	});

	test('and not by a letter', () => {
		expect(missing({ happened: 'z', noticed: 'z', did: 'z' })).toEqual(['what', 'sign', 'did']);
		expect(
			isTold(
				new Map([
					['happened', 'z'],
					['noticed', 'z'],
					['did', 'z'],
				]),
			),
		).toBe(false);
		expect(
			isTold(
				new Map([
					['happened', 'z'],
					['noticed', 'z'],
					['did', 'z'],
				]),
				['what', 'sign', 'did'],
			),
		).toBe(true);
		expect(
			isTold(
				new Map([
					['happened', '我把表删了'],
					['noticed', '数字上升了'],
					['did', '我打了电话'],
				]),
			),
		).toBe(true);
	});
});

describe('a session', () => {
	test('goes on at the first section that holds nothing', () => {
		const at = (...sections: StorySection[]) => resumeAt(ENGLISH_QUESTIONS, said(...sections))?.id ?? null;
		expect(at()).toBe('opening');
		expect(at('happened')).toBe('moment');
		expect(at('happened', 'noticed')).toBe('passed-over');
		expect(at('happened', 'noticed', 'missed')).toBe('first-move');
		expect(at('happened', 'missed', 'did')).toBe('change');
		expect(at('happened', 'missed', 'did', 'now')).toBe('proof');
		expect(at('happened', 'missed', 'did', 'now', 'tested')).toBe('thread');
		expect(at(...STORY_SECTIONS)).toBeNull();
	});

	test('opens its second pass once the failure is told', () => {
		expect(
			[said('happened', 'did'), said('happened', 'noticed'), said('noticed', 'did')].map((one) =>
				isTold(one),
			),
		).toEqual([false, false, false]);
		expect(isTold(said('happened', 'missed', 'did'))).toBe(true);
		expect(questionAfter(ENGLISH_QUESTIONS, FIRST, 'limit', said('happened'))).toBeNull();
		expect(questionAfter(ENGLISH_QUESTIONS, FIRST, 'limit', said('happened', 'noticed', 'did'))?.id).toBe(
			'change',
		);
		expect(questionAfter(ENGLISH_QUESTIONS, FIRST, 'watch', said(...STORY_SECTIONS))).toBeNull();
		expect(questionBefore(ENGLISH_QUESTIONS, 'story-first', 'opening')).toBeNull();
	});

	test('begins with the lesson where that comes first', () => {
		const senior = questionsFor(ENGLISH_QUESTIONS, { level: 'senior', scenario: null });
		const order = questionsInOrder(senior, 'lesson-first').map(({ id }) => id);
		expect([order[0], order[5], order[order.length - 1]]).toEqual(['change', 'opening', 'limit']);
		expect(questionBefore(ENGLISH_QUESTIONS, 'lesson-first', 'opening')?.id).toBe('watch');
	});

	test('asks by the level and by the kind of failure', () => {
		const ids = (level: string | null, scenario: string | null = null) =>
			questionsFor(ENGLISH_QUESTIONS, { level, scenario }).questions.map(({ id }) => id);
		const beyond = ['thread', 'system', 'watch', 'giver'];
		expect(
			['swe', 'senior', 'staff', null, 'captain'].map((level) =>
				ids(level).filter((id) => beyond.includes(id)),
			),
		).toEqual([
			[],
			['thread', 'watch'],
			['thread', 'system', 'watch'],
			['thread', 'watch'],
			['thread', 'watch'],
		]);
		expect(ids('swe', 'rejected-feedback')).toContain('giver');
		expect(ids('swe', 'wrong-decision')).not.toContain('giver');
		// Whoever is not asked for a pattern has told a whole story without one.
		const told = said('happened', 'noticed', 'did', 'now', 'tested');
		const whole = (level: string) =>
			isWhole(questionsFor(ENGLISH_QUESTIONS, { level, scenario: null }), told);
		expect([whole('swe'), whole('senior')]).toEqual([true, false]);
	});

	test('has words for each phase, scenario and level, and no two alike', () => {
		expect(ENGLISH_QUESTIONS.questions.length).toBeGreaterThanOrEqual(12);
		for (const phase of PHASES)
			expect(ENGLISH_QUESTIONS.questions.some((one) => one.phase === phase)).toBe(true);
		for (const level of LEVELS)
			for (const phase of PHASES) expect(ENGLISH_QUESTIONS.phases[phase].expected[level]).not.toBe('');
		for (const scenario of SCENARIOS) {
			const texts = ENGLISH_QUESTIONS.questions.flatMap(({ ask, hints }) =>
				[ask, ...hints].map((one) => wordingFor(one, scenario)),
			);
			expect(new Set(texts).size).toBe(texts.length);
		}
		const known = new Set(ENGLISH_QUESTIONS.followUps.map(({ id }) => id));
		expect(
			ENGLISH_QUESTIONS.questions.flatMap(({ followUps }) => followUps).filter((id) => !known.has(id)),
		).toEqual([]);
		// A follow-up of the second pass is never one of the first.
		const of = (isSecond: boolean) =>
			new Set(
				ENGLISH_QUESTIONS.questions
					.filter(({ phase }) => isLesson(phase) === isSecond)
					.flatMap(({ followUps }) => followUps),
			);
		const shared = [...of(true)].filter((id) => of(false).has(id));
		expect(shared.filter((id) => !['we', 'no-quantity'].includes(id))).toEqual([]);
	});
});

test('what a note says is read under each heading, whatever its level and case', () => {
	const text =
		'---\ntype: interview-story\n---\n# WHAT HAPPENED\na\n\nb\n### Later\nc\n\nSignals I noticed\n---\n- \n\n## Signals I missed ##\n%% not this %%\n```\n## What I did, in order\n```\n## Else\nx\n## The pattern\n<!-- y -->\n';
	const found = saidIn(text);
	expect([...found.keys()].map((key) => STORY_HEADINGS[key])).toEqual(['What happened', 'Signals I missed']);
	expect(found.get('happened')).toBe('a\n\nb\n### Later\nc');
});

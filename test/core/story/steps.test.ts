/** A session, step by step. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { saidIn, STORY_SECTIONS, type StorySection } from '../../../src/core/note/sections';
import { parseContext } from '../../../src/core/note/note';
import { ENGLISH_QUESTIONS } from '../../../src/core/story/questions/en';
import { AREAS } from '../../../src/core/note/story';
import { questionsFor, TELLING_PARTS } from '../../../src/core/story/questions';
import { questionsInOrder } from '../../../src/core/story/session';
import {
	allowed,
	answered,
	areasAlone,
	begun,
	FRESH_SESSION,
	goneBack,
	goneOn,
	missingName,
	stepNow,
	withHint,
	type Session,
} from '../../../src/core/story/steps';
import { defaultSettings } from '../../../src/core/settings';
import { journalOf } from '../../support/notes';
import { runs } from '../../support/seed';
import { the } from '../../../scripts/the';

const SET = ENGLISH_QUESTIONS;
const question = (id: string) => the(SET.questions.find((one) => one.id === id));
const TOLD = [
	'## What happened',
	'I deleted the table on Monday.',
	'## When I noticed',
	'At nine I saw the count go up.',
	'## What I did',
	'I rang the desk.',
].join('\n');
const at = (step: string, change: Partial<Session> = {}): Session => ({ ...FRESH_SESSION, step, ...change });

test('it begins with the first question, with the lesson in a drill, or at the scorecard', () => {
	expect(begun(SET, 'again')).toEqual(at(the(questionsInOrder(SET, 'story-first')[0]).id));
	const drill = begun(SET, 'lesson-first');
	expect(drill).toMatchObject({
		order: 'lesson-first',
		step: the(questionsInOrder(SET, 'lesson-first')[0]).id,
	});
	expect(begun(SET, 'scorecard').step).toBe('scorecard');
});

test('a story of which nothing is told goes on with its first question, whatever was chosen of the lesson', () => {
	const first = the(SET.questions[0]);
	expect(stepNow(SET, at(''), new Map())).toBe(first);
	expect(stepNow(SET, at('change'), new Map())).toBe(first);
	expect(stepNow(SET, at('scorecard'), new Map())).toBe(first);
});

describe('a step', () => {
	test('back goes from a follow-up to its question, then to the one before, and stays at the first', () => {
		const order = questionsInOrder(SET, 'story-first').map(({ id }) => id);
		const [first, second] = [the(order[0]), the(order[1])];
		const asked = at(second, { followUp: 'no-quantity' });
		expect(goneBack(SET, asked, question(second))).toEqual(at(second));
		expect(goneBack(SET, at(second), question(second))).toEqual(at(first));
		expect(goneBack(SET, at(first), question(first))).toEqual(at(first));
	});

	test('back from the scorecard goes to the last question', () => {
		expect(goneBack(SET, at('scorecard'), null).step).toBe(
			the(questionsInOrder(SET, 'story-first').at(-1)).id,
		);
	});

	test('on from the last question of the failure asks for what is missing of it, once, and says so', () => {
		const before = the(SET.questions.filter(({ phase }) => phase === 'response').at(-1));
		const said = saidIn('## What happened\nThe table was deleted on Monday, and nine people waited.');
		const held = goneOn(SET, at(before.id), before, said);
		expect(held).toMatchObject({ step: 'moment', missing: 'sign', skipped: [] });
		expect(missingName(SET, held, question('moment'))).toBe('a sign that there was');
		const back = goneBack(SET, held, question('moment'));
		expect(missingName(SET, back, question(back.step))).toBeNull();
		const on = goneOn(SET, held, question('moment'), said);
		expect(on).toMatchObject({ step: 'first-move', missing: 'did', skipped: ['sign'] });
		expect(goneOn(SET, on, question('first-move'), said)).toMatchObject({ step: 'share', missing: 'choice' });
	});

	test('what was asked for and is told goes on to the next that is missing, and then to the change', () => {
		const said = saidIn(
			'## What happened\nThe table was deleted on Monday.\n## Signals I noticed\nAt nine I saw the count go up.\n## What I did, in order\nI rang the desk.',
		);
		const asked = at('moment', { missing: 'sign' });
		const on = goneOn(SET, asked, question('moment'), said);
		expect(on).toMatchObject({ step: 'share', missing: 'choice' });
		const last = goneOn(SET, goneOn(SET, on, question('share'), said), question('cost'), said);
		expect(last).toMatchObject({ step: 'change', missing: '' });
		expect(missingName(SET, last, question('change'))).toBeNull();
		expect(stepNow(SET, last, said)).toBe(question('change'));
	});

	test('Next never goes round: without a word it comes to the scorecard, from wherever it begins', () => {
		const words = fc.constantFrom('', 'z', 'I decided to wait until 3 May, and nine people paid for it.');
		const noted = fc.record(
			Object.fromEntries(STORY_SECTIONS.map((section) => [section, words])) as Record<
				StorySection,
				typeof words
			>,
		);
		fc.assert(
			fc.property(
				noted,
				fc.constantFrom(...SET.questions),
				fc.constantFrom('story-first' as const, 'lesson-first' as const),
				(sections, first, order) => {
					const said = new Map<string, string>(Object.entries(sections).filter(([, text]) => text !== ''));
					let session = at(first.id, { order });
					for (let presses = 0; presses <= SET.questions.length + TELLING_PARTS.length; presses++) {
						const now = stepNow(SET, session, said);
						if (typeof now === 'string') return;
						session = goneOn(SET, session, now, said);
					}
					expect.fail(`goes round at ${session.step}`);
				},
			),
			{ numRuns: runs(10_000) },
		);
	});
});

test('hints are counted by question', () => {
	const session = [question('share'), question('scene'), question('share')].reduce(withHint, at('share'));
	expect(new Map(session.hints)).toEqual(
		new Map([
			['share', 2],
			['scene', 1],
		]),
	);
});

test('an answer leads to the follow-up that it calls for, once, and then on', () => {
	const around = { snapshot: journalOf({}), reading: parseContext(defaultSettings()) };
	const saved = { answer: 'We decided to skip the trial run on Monday.', path: 'a.md', text: TOLD };
	const pressed = answered(SET, at('share'), question('share'), saved, around);
	expect(pressed).toMatchObject({ step: 'share', followUp: 'we', asked: [['share', 'we']] });
	// An answer to a follow-up is heard as one to the question is.
	expect(answered(SET, pressed, question('share'), saved, around).followUp).toBe('passive');
	const answer = 'I decided to skip the trial run on Monday.';
	const own = { ...saved, answer, text: TOLD.replace('I deleted', `${answer} I deleted`) };
	const on = answered(SET, pressed, question('share'), own, around);
	expect(on.followUp).toBe('');
	expect(on.step).not.toBe('share');
});

describe('one area alone', () => {
	const senior = questionsFor(SET, { level: 'senior', scenario: null });
	const told = new Map([
		['happened', 'It was deleted.'],
		['noticed', 'Nobody saw it.'],
		['did', 'Nobody was called.'],
	]);

	test('is offered where something is asked of it', () => {
		expect(areasAlone(senior)).toEqual(['ownership', 'detection', 'recovery', 'lesson', 'pattern']);
		expect(areasAlone(questionsFor(SET, { level: 'swe', scenario: null }))).not.toContain('pattern');
	});

	test.each(AREAS)('asks for %s, then for its rating, and for nothing that is missing elsewhere', (area) => {
		const set = questionsFor(SET, { level: 'senior', scenario: null }, area);
		let session = begun(senior, area);
		const asked: string[] = [];
		for (let presses = 0; presses < SET.questions.length; presses++) {
			const now = stepNow(set, session, told);
			if (typeof now === 'string') break;
			asked.push(now.id);
			session = goneOn(set, session, now, told);
		}
		expect(asked).toEqual(senior.questions.filter((one) => one.area === area).map(({ id }) => id));
		expect(asked.length).toBeGreaterThan(0);
		expect(session).toMatchObject({ step: 'scorecard', area, missing: '' });
		expect(goneBack(set, session, null).step).toBe(asked.at(-1));
	});

	test('is no way round the first pass', () => {
		const alone = begun(senior, 'lesson');
		expect(allowed(alone, told)).toBe(alone);
		const on = allowed(alone, new Map());
		expect(on.area).toBe('');
		expect(stepNow(senior, on, new Map())).toBe(senior.questions[0]);
	});
});

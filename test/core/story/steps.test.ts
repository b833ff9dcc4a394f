/** A session, step by step. */
import { describe, expect, test } from 'vitest';
import { saidIn } from '../../../src/core/note/sections';
import { parseContext } from '../../../src/core/note/note';
import { ENGLISH_QUESTIONS } from '../../../src/core/story/questions/en';
import { questionsInOrder } from '../../../src/core/story/session';
import {
	answered,
	begun,
	FRESH_SESSION,
	goneBack,
	goneOn,
	isHeldBack,
	stepNow,
	withHint,
	type Session,
} from '../../../src/core/story/steps';
import { defaultSettings } from '../../../src/core/settings';
import { journalOf } from '../../support/notes';
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

	test('on from the last question of the failure is held back until that is told', () => {
		const before = the(SET.questions.filter(({ phase }) => phase === 'response').at(-1));
		const said = saidIn('## What happened\nI deleted the table.');
		expect(isHeldBack(SET, at(before.id), before, said)).toBe(true);
		expect(goneOn(SET, at(before.id), before, said).step).toBe(
			the(SET.questions.find(({ section }) => !said.has(section))).id,
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
	const on = answered(SET, pressed, question('share'), saved, around);
	expect(on.followUp).toBe('');
	expect(on.step).not.toBe('share');
});

/** The letters that an interview calls for: the thank-you note, and asking the recruiter how it stands. */
import { isOutstanding } from '../action/actions';
import { filtered, type TaskFormat } from '../change/compose';
import { plain, withoutComments } from '../markdown/inline';
import type { WrittenWords } from '../messages/en/notes/written';
import { writtenIn } from '../messages/written';
import type { Action, Question, Retro } from '../note/retro';
import { LANGUAGES } from '../note/words';
import { once } from '../once';
import { monthName } from '../words';

export type Letter = 'thank-you' | 'nudge';

type Owed = Pick<Action, 'kind' | 'text'>;

/** The words of a follow-up that thanks, and of one that asks how it stands, in every language that is read. */
const THANKS = once(() => new RegExp(LANGUAGES.map(({ thanks }) => thanks).join('|'), 'iu'));
const ASKS_AGAIN = once(() => new RegExp(LANGUAGES.map(({ asksAgain }) => asksAgain).join('|'), 'iu'));

/** Whether an action is to send the thank-you note. */
export function isThankYou({ kind, text }: Owed): boolean {
	return kind === 'follow-up' && THANKS().test(text);
}

/** Whether an action is to ask the recruiter how it stands; to thank the recruiter is none. */
export function isNudge(action: Owed): boolean {
	return action.kind === 'follow-up' && !isThankYou(action) && ASKS_AGAIN().test(action.text);
}

const MEANT = { 'thank-you': isThankYou, nudge: isNudge };

/** The action that sending a letter ticks: the first of its kind that is still to be done and has a box. */
export function actionToTick({ actions }: Retro, letter: Letter): Action | null {
	return (
		actions.find((action) => action.source !== null && isOutstanding(action) && MEANT[letter](action)) ?? null
	);
}

/** Whether the thank-you note was sent: it is sent once, while the recruiter may be asked again. */
export function isSent({ actions }: Retro, letter: Letter): boolean {
	return letter === 'thank-you' && actions.some((action) => action.status === 'done' && isThankYou(action));
}

/** The line of a letter that is sent, for a retro that has no such action; without a date where `day` is null. */
export function sentLine(
	letter: Letter,
	day: string | null,
	format: TaskFormat,
	{ letters }: WrittenWords = writtenIn('en'),
): string {
	const date = format.dates === 'emoji' ? `✅ ${day}` : `[completion:: ${day}]`;
	const words = filtered(letters[letter], letters[letter], format);
	return ['- [x]', ...words, ...(day === null ? [] : [date])].join(' ');
}

/** A text as words of a letter: one line, without links, marks and comments. */
const words = (text: string | null): string => (text === null ? '' : plain(withoutComments(text)));
const sentence = (text: string): string => (text === '' || /[.!?…]["”’)]*$/.test(text) ? text : `${text}.`);

function joined(names: string[]): string {
	return names.length < 2
		? (names[0] ?? '')
		: `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
}

const hello = (names: string[]): string => `Hello${names.length === 0 ? '' : ` ${joined(names)}`},`;

/** ` at Northwind`, or nothing. */
function place({ company }: Retro): string {
	const name = words(company);
	return name === '' ? '' : ` at ${name}`;
}

const named = (people: Retro['interviewers']): string[] =>
	people.map(({ name }) => words(name)).filter((name) => name !== '');

/** What the writer of a thank-you note has chosen to say. */
export interface ThankYouPicks {
	/** What was enjoyed, in a few words; or empty. */
	enjoyed: string;
	/** What puts an answer right that went wrong: a sentence about it, and the better one. */
	correction: [string, string] | null;
}

/** What can be named as enjoyed: what went well, and the questions that were answered well. */
export function enjoyable({ wentWell, questions }: Retro): string[] {
	const good = questions
		.filter(({ rating }) => rating === 'good' || rating === 'excellent')
		.map(({ title }) => words(title));
	const isSaid = (one: string): boolean => one !== '';
	return [
		...new Set([
			...wentWell.map(words).filter(isSaid),
			...good.filter(isSaid).map((title) => `the question “${title}”`),
		]),
	];
}

/** The questions whose answers can be put right. */
export function toPutRight({ questions }: Retro): Question[] {
	return questions.filter(
		({ rating, title }) => (rating === 'poor' || rating === 'medium') && words(title) !== '',
	);
}

/** The two sentences that put an answer right, as far as the note knows them. */
export function correctionFor({ title, improvement }: Question): [string, string] {
	const better = words(improvement);
	return [
		`Your question “${words(title)}” stayed with me.`,
		better === '' ? '' : sentence(`What I would do now: ${better}`),
	];
}

/** How a letter ends: nobody waits for an answer that has come. */
function goodbye(result: string): string {
	return ['rejected', 'withdrawn', 'ghosted'].includes(result)
		? 'I wish you and the team all the best.'
		: 'I look forward to hearing from you.';
}

/** The draft of a thank-you note. */
export function thankYou(retro: Retro, { enjoyed, correction }: ThankYouPicks): string {
	const position = words(retro.position);
	const about = position === '' ? place(retro) : ` about the position of ${position}${place(retro)}`;
	const first = [`Thank you for our conversation${about}.`];
	if (words(enjoyed) !== '') first.push(sentence(`What I enjoyed most: ${words(enjoyed)}`));
	const better = sentence(words(correction?.[1] ?? ''));
	// Without the better answer the bad one is better not brought up.
	const second = better === '' ? [] : [sentence(words(correction?.[0] ?? '')), better];
	return [
		hello(named(retro.interviewers)),
		first.join(' '),
		second.filter((one) => one !== '').join(' '),
		goodbye(retro.result),
		'Kind regards',
	]
		.filter((one) => one !== '')
		.join('\n\n');
}

/** `my technical interview (round 2)`. */
function interviewWords({ stage, round }: Retro): string {
	const name = words(round.name);
	const number = round.number === null ? name : `round ${round.number}`;
	const which = number === '' ? '' : ` (${number})`;
	const kind = words(stage);
	return `my ${kind === '' ? '' : `${kind} `}interview${which}`;
}

/** The draft that asks the recruiter how it stands. */
export function nudge(retro: Retro): string {
	const recruiters = named(
		retro.interviewers.filter(({ role }) => role !== null && /recruit|talent|\bHR\b/i.test(role)),
	);
	const { date } = retro;
	const when = date === null ? '' : ` on ${Number(date.slice(8))} ${monthName(date)}`;
	const position = words(retro.position);
	const of = position === '' ? '' : ` for the position of ${position}`;
	const what = `${interviewWords(retro)}${of}${place(retro)}${when}`;
	const asked = [
		`I am writing about ${what}.`,
		'I enjoyed it, and I would still like to join you.',
		'Could you tell me how it stands, and when I may expect an answer?',
	];
	return [hello(recruiters), asked.join(' '), 'Thank you, and kind regards'].join('\n\n');
}

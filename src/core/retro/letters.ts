/** The letters that an interview calls for: the thank-you note, and asking the recruiter how it stands. */
import { isOutstanding } from '../action/actions';
import { filtered, type TaskFormat } from '../change/compose';
import { plain, withoutComments } from '../markdown/inline';
import type { LetterWords } from '../messages/en/notes/letter';
import type { WrittenWords } from '../messages/en/notes/written';
import { writtenIn } from '../messages/written';
import type { Action, Question, Retro } from '../note/retro';
import { LANGUAGES } from '../note/words';
import { once } from '../once';

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

/** The roles of those who know how it stands, in every language that is read. */
const RECRUITS = once(() => new RegExp(LANGUAGES.map(({ recruits }) => recruits).join('|'), 'iu'));

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
/** A text as a sentence, which ends as one. */
const sentence = (text: string, { stop }: LetterWords): string =>
	text === '' || /[.!?…。！？]["”’)」』）]*$/.test(text) ? text : `${text}${stop}`;

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
export function enjoyable(
	{ wentWell, questions }: Retro,
	{ letter }: WrittenWords = writtenIn('en'),
): string[] {
	const good = questions
		.filter(({ rating }) => rating === 'good' || rating === 'excellent')
		.map(({ title }) => words(title));
	const isSaid = (one: string): boolean => one !== '';
	return [
		...new Set([...wentWell.map(words).filter(isSaid), ...good.filter(isSaid).map(letter.theQuestion)]),
	];
}

/** The questions whose answers can be put right. */
export function toPutRight({ questions }: Retro): Question[] {
	return questions.filter(
		({ rating, title }) => (rating === 'poor' || rating === 'medium') && words(title) !== '',
	);
}

/** The two sentences that put an answer right, as far as the note knows them. */
export function correctionFor(
	{ title, improvement }: Question,
	{ letter }: WrittenWords = writtenIn('en'),
): [string, string] {
	const better = words(improvement);
	return [letter.stayed(words(title)), better === '' ? '' : sentence(letter.now(better), letter)];
}

const paragraphs = (all: readonly string[]): string => all.filter((one) => one !== '').join('\n\n');

/** The draft of a thank-you note. */
export function thankYou(
	retro: Retro,
	{ enjoyed, correction }: ThankYouPicks,
	{ letter }: WrittenWords = writtenIn('en'),
): string {
	const first = [letter.thanks(words(retro.position), words(retro.company))];
	if (words(enjoyed) !== '') first.push(sentence(letter.enjoyed(words(enjoyed)), letter));
	const better = sentence(words(correction?.[1] ?? ''), letter);
	// Without the better answer the bad one is better not brought up.
	const second = better === '' ? [] : [sentence(words(correction?.[0] ?? ''), letter), better];
	// Nobody waits for an answer that has come.
	const isOver = ['rejected', 'withdrawn', 'ghosted'].includes(retro.result);
	return paragraphs([
		letter.hello(named(retro.interviewers)),
		first.join(letter.gap),
		second.filter((one) => one !== '').join(letter.gap),
		isOver ? letter.over : letter.waiting,
		letter.regards,
	]);
}

/** The draft that asks the recruiter how it stands. */
export function nudge(retro: Retro, { letter }: WrittenWords = writtenIn('en')): string {
	const recruiters = named(retro.interviewers.filter(({ role }) => role !== null && RECRUITS().test(role)));
	const about = letter.about({
		company: words(retro.company),
		position: words(retro.position),
		stage: words(retro.stage),
		round: { number: retro.round.number, name: words(retro.round.name) },
		day: retro.date,
	});
	return paragraphs([
		letter.hello(recruiters),
		[about, letter.still, letter.asks].join(letter.gap),
		letter.thanksAndRegards,
	]);
}

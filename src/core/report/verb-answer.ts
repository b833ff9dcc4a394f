/** What is said of what a verb wrote, the same wherever it was asked for. */
import { unwrittenIn, settledEdit, type Change, type Unwritten, type Refusal } from '../edit/edit';
import { ENGLISH_MESSAGES } from '../messages/en/english';
import type { CommandAnswer } from './commands';
import { beforeAndAfter } from './verbs';

/** What a verb says of a reason: its answers are a contract, in English wherever it is asked. */
export const unwrittenInEnglish = (reason: Unwritten): string => unwrittenIn(reason, ENGLISH_MESSAGES);

const AS_WANTED = unwrittenInEnglish('as-wanted');

/** What became of one note. */
export interface Changed {
	path: string;
	/** The lines that change, and what they become. */
	before: string[];
	after: string[];
	written: boolean;
	/** Why nothing was written, in a sentence; null where it was, or would have been. */
	reason: string | null;
}

/** What becomes of a note, and whether that is something else than was wanted. */
export interface Attempted {
	change: Changed;
	isRefused: boolean;
}

/** What a change would make of a text, with nothing written. */
export function lookedAt(text: string, { path, compute }: Change): Attempted {
	const made = settledEdit(text, compute);
	if (typeof made === 'string') return refused(path, unwrittenInEnglish(made));
	return { change: { path, ...beforeAndAfter(text, made), written: false, reason: null }, isRefused: false };
}

/** A change of which nothing was written; what is as wanted already is no refusal. */
export const refused = (path: string, reason: string): Attempted => ({
	change: { path, before: [], after: [], written: false, reason },
	isRefused: reason !== AS_WANTED,
});

/** The lines of a note, those that go marked with a minus, those that come with a plus. */
function shown({ path, before, after, written, reason }: Changed): string {
	const said = reason ?? (written ? null : 'This is what would be written; nothing was.');
	return [
		path,
		...before.map((line) => `- ${line}`),
		...after.map((line) => `+ ${line}`),
		...(said === null ? [] : [said]),
	].join('\n');
}

/** What became of a new note, all of whose lines are new; where it was written its path is said and no more. */
export function answerOfNew(path: string, text: string, isDryRun: boolean): CommandAnswer {
	const made = { path, before: [], after: text.split('\n'), written: !isDryRun, reason: null };
	return { json: made, text: () => (isDryRun ? shown(made) : path) };
}

/** An answer, with the reasons why something that was wanted was not written. */
export type VerbAnswer = CommandAnswer & { refusals: string[] };

const refusalsOf = (all: readonly Attempted[]): string[] =>
	all.flatMap(({ change, isRefused }) => (isRefused ? [`${change.path}: ${change.reason}`] : []));

/** What became of the one note that a verb is about. */
export const answerOfOne = (tried: Attempted): VerbAnswer => ({
	json: tried.change,
	text: () => shown(tried.change),
	refusals: refusalsOf([tried]),
});

/** What became of several notes, those left out in which there was nothing to do; or why none was touched. */
export function answerOfSeveral(all: readonly Attempted[] | Refusal): VerbAnswer {
	if (typeof all === 'string') {
		const json = { changes: [], written: false, reason: unwrittenInEnglish(all) };
		return { json, text: () => json.reason, refusals: all === 'as-wanted' ? [] : [json.reason] };
	}
	const changes = all
		.filter(({ change, isRefused }) => isRefused || change.before.length + change.after.length > 0)
		.map(({ change }) => change);
	const isAsWanted = changes.length === 0;
	const reason = changes.find((change) => change.reason !== null)?.reason ?? null;
	return {
		json: {
			changes,
			written: changes.some(({ written }) => written),
			reason: isAsWanted ? AS_WANTED : reason,
		},
		text: () => (isAsWanted ? AS_WANTED : changes.map(shown).join('\n\n')),
		refusals: refusalsOf(all),
	};
}

/** The write verbs: each a change of notes on disk, and what is said of it. */
import type { CommandAnswer } from '../../src/core/report/commands';
import { REFUSALS, type Change, type Refusal } from '../../src/core/edit/edit';
import {
	changeWanted,
	checkFlags,
	VERBS,
	type Verb,
	type Wanted,
	type WideVerb,
} from '../../src/core/report/verbs';
import { readingOf, tasksIn } from './vault';
import { changeFile, type Attempted, type Changed } from './write';

const shownFlags = (flags: Verb['needs']): string =>
	flags
		.filter((flag) => flag !== 'path')
		.map((flag) => `--${flag}`)
		.join(' ');

/** Every verb with its flags, a line each. */
export const VERB_USAGE = [...VERBS.values()]
	.map(({ name, needs, takes, what }) => {
		const may = takes.length === 0 ? '' : `[${shownFlags(takes)}]`;
		const flags = [shownFlags(needs), may].filter((part) => part !== '').join(' ');
		return `  ${name.padEnd(14)}${flags}\n                ${what}`;
	})
	.join('\n');

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

/** What becomes of several notes, as one value; those in which there is nothing to do are left out. */
function ofSeveral(all: readonly Attempted[]): Pick<Changed, 'written' | 'reason'> & { changes: Changed[] } {
	const changes = all
		.filter(({ change, isRefused }) => isRefused || change.before.length + change.after.length > 0)
		.map(({ change }) => change);
	return {
		changes,
		written: changes.some(({ written }) => written),
		reason:
			changes.length === 0
				? REFUSALS['as-wanted']
				: (changes.find(({ reason }) => reason !== null)?.reason ?? null),
	};
}

const refusalsOf = (all: readonly Attempted[]): string[] =>
	all.flatMap(({ change, isRefused }) => (isRefused ? [`${change.path}: ${change.reason}`] : []));

/** What a verb does to several notes, one after the other; one that refuses stays as it is. */
function wideAnswer(root: string, changes: Change[] | Refusal, isDryRun: boolean): VerbAnswer {
	if (typeof changes === 'string') {
		const json = { changes: [], written: false, reason: REFUSALS[changes] };
		return { json, text: () => json.reason, refusals: changes === 'as-wanted' ? [] : [json.reason] };
	}
	const all = changes.map((change) => changeFile(root, change, isDryRun));
	const json = ofSeveral(all);
	return {
		json,
		text: () => (json.changes.length === 0 ? REFUSALS['as-wanted'] : json.changes.map(shown).join('\n\n')),
		refusals: refusalsOf(all),
	};
}

/** An answer, with the reasons why something that was wanted was not written. */
export type VerbAnswer = CommandAnswer & { refusals: string[] };

/** Does what a verb asks for, or only tells what it would do. */
export function verbAnswer(
	verb: Verb | WideVerb,
	{ root, ...asked }: { root: string } & Pick<Wanted, 'given' | 'snapshot' | 'now'>,
	isDryRun: boolean,
): VerbAnswer {
	checkFlags(verb, asked.given);
	const wanted = { ...asked, reading: readingOf(root, asked.snapshot.settings), ...tasksIn(root) };
	if ('changes' in verb) return wideAnswer(root, verb.changes(wanted), isDryRun);
	const tried = changeFile(root, changeWanted(verb, wanted), isDryRun);
	return { json: tried.change, text: () => shown(tried.change), refusals: refusalsOf([tried]) };
}

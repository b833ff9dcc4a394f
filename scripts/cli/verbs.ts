/** The write verbs: each a change of notes on disk, and what is said of it. */
import { answerOfOne, answerOfSeveral, type VerbAnswer } from '../../src/core/report/verb-answer';
import {
	changeWanted,
	checkFlags,
	VERBS,
	type Verb,
	type Wanted,
	type WideVerb,
} from '../../src/core/report/verbs';
import { readingOf, tasksIn } from './vault';
import { changeFile } from './write';

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

/** Does what a verb asks for, or only tells what it would do. */
export function verbAnswer(
	verb: Verb | WideVerb,
	{ root, ...asked }: { root: string } & Pick<Wanted, 'given' | 'snapshot' | 'now'>,
	isDryRun: boolean,
): VerbAnswer {
	checkFlags(verb, asked.given);
	const { notes } = asked.snapshot;
	const wanted = { ...asked, reading: readingOf(root, asked.snapshot.settings), ...tasksIn(root) };
	if (!('changes' in verb)) return answerOfOne(changeFile(root, changeWanted(verb, wanted), notes, isDryRun));
	const changes = verb.changes(wanted);
	return answerOfSeveral(
		typeof changes === 'string'
			? changes
			: changes.map((change) => changeFile(root, change, notes, isDryRun)),
	);
}

/** The write verbs: each a change of notes on disk, and what is said of it. */
import type { CommandAnswer } from '../../src/core/report/commands';
import { changeWanted, VERBS, type Verb, type Wanted } from '../../src/core/report/verbs';
import { readingOf, tasksIn } from './vault';
import { changeFile, type Changed } from './write';

const shownFlags = (flags: Verb['needs']): string =>
	flags
		.filter((flag) => flag !== 'path')
		.map((flag) => `--${flag}`)
		.join(' ');

/** Every verb with its flags, a line each. */
export const VERB_USAGE = [...VERBS.values()]
	.map(({ name, needs, takes, what }) => {
		const may = takes.length === 0 ? '' : ` [${shownFlags(takes)}]`;
		return `  ${name.padEnd(14)}${shownFlags(needs)}${may}: ${what}`;
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

/** Does what a verb asks for, or only tells what it would do. */
export function verbAnswer(
	verb: Verb,
	{ root, ...asked }: { root: string } & Pick<Wanted, 'given' | 'snapshot' | 'now'>,
	isDryRun: boolean,
): CommandAnswer & { refusals: string[] } {
	const reading = readingOf(root, asked.snapshot.settings);
	const wanted = changeWanted(verb, { ...asked, reading, ...tasksIn(root) });
	const { change, isRefused } = changeFile(root, wanted, isDryRun);
	return {
		json: change,
		text: () => shown(change),
		refusals: isRefused ? [`${change.path}: ${change.reason}`] : [],
	};
}

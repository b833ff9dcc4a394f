/** What a command line can write, each verb once: the edit that the plugin makes where one clicks. */
import type { TaskFormat } from '../change/compose';
import { bodyOf } from '../change/line';
import { findTask, tick } from '../change/tick';
import { changedLines, type Part } from '../edit/changed-lines';
import { fingerprint, type Change, type Edit, type Refusal } from '../edit/edit';
import { wordsOf, type LineRef } from '../edit/find';
import { readFields } from '../markdown/task';
import type { ParseContext } from '../note/note';
import type { Snapshot } from '../vault/snapshot';

/** What a verb may be given besides its note and the line that is expected. */
export const VERB_FLAGS = ['path', 'line', 'expect'] as const;
export type VerbFlag = (typeof VERB_FLAGS)[number];
type Given = Partial<Record<VerbFlag, string>>;

/** A verb that is asked for, with what it needs to know of the vault. */
export interface Wanted {
	given: Given;
	snapshot: Snapshot;
	reading: ParseContext;
	format: TaskFormat;
	/** Now, as a moment. */
	now: string;
	/** Whether the Tasks plugin is on. */
	hasTasks: boolean;
}

export interface Verb {
	name: string;
	/** What it writes, in words. */
	what: string;
	/** The flags that it cannot do without, and those that it may be given. */
	needs: readonly VerbFlag[];
	takes: readonly VerbFlag[];
	/** What is wanted of the note that it is about. */
	edit: (wanted: Wanted) => Change['compute'];
}

/** A flag that cannot be used, and why. */
export class BadFlag extends Error {
	constructor(
		readonly flag: VerbFlag,
		readonly fault: string,
	) {
		super(`${flag} ${fault}`);
	}
}

/** The lines of a note that an edit changes, as they are and as they will be, from the top. */
export function beforeAndAfter(text: string, edit: Edit): { before: string[]; after: string[] } {
	const before: string[] = [];
	const after: string[] = [];
	for (const group of changedLines(text, edit)) {
		const [old, now] = [linesIn(group.before), linesIn(group.after)];
		let head = 0;
		while (head < Math.min(old.length, now.length) && old[head] === now[head]) head++;
		let tail = 0;
		while (tail < Math.min(old.length, now.length) - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
		before.push(...old.slice(head, old.length - tail));
		after.push(...now.slice(head, now.length - tail));
	}
	return { before, after };
}

/** The lines that some parts make, without a byte order mark. */
const linesIn = (parts: readonly Part[] | null): string[] =>
	parts === null
		? []
		: parts
				.map(({ text }) => text)
				.join('')
				.replace(/^\ufeff/, '')
				.split('\n');

/** The line of that number, from 1, as those see it who give it; undefined where the note has none. */
const lineAt = (text: string, line: number): string | undefined =>
	text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)[line - 1];

/** What stands on a line now. */
const refAt = (text: string, line: number): LineRef => ({
	line,
	source: lineAt(text, line) ?? '',
	id: null,
	twinIn: fingerprint(text),
});

function lineIn({ line = '' }: Given): number {
	const number = /^[1-9]\d{0,8}$/.test(line) ? Number(line) : null;
	if (number === null) throw new BadFlag('line', `takes a number from 1, not “${line}”`);
	return number;
}

/** Whether an edit meets the line that is expected: at the line that was named, else among those that it changes. */
function meets(text: string, edit: Edit | Refusal, { line, expect }: Given): boolean {
	if (expect === undefined) return true;
	if (line !== undefined) return lineAt(text, Number(line)) === expect;
	return typeof edit === 'string' || beforeAndAfter(text, edit).before.includes(expect);
}

/**
 * What is wanted of the note that a verb is about; throws where a flag is missing, is none of its own, or says what
 * cannot be used.
 */
export function changeWanted({ name, needs, takes, edit }: Verb, wanted: Wanted): Change {
	const { given, snapshot } = wanted;
	for (const flag of needs)
		if ((given[flag] ?? '').trim() === '') throw new BadFlag(flag, `is what ${name} needs`);
	for (const flag of VERB_FLAGS)
		if (given[flag] !== undefined && ![...needs, ...takes, 'expect'].includes(flag))
			throw new BadFlag(flag, `is nothing that ${name} takes`);
	const path = given.path ?? '';
	const compute = edit(wanted);
	return {
		path,
		compute: (text) => {
			if (snapshot.interviewsIn(path).length === 0) return 'no-retro';
			const made = compute(text);
			return meets(text, made, given) ? made : 'not-expected';
		},
	};
}

const TICK: Verb = {
	name: 'tick',
	what: 'Ticks an action, with its done date',
	needs: ['path', 'line'],
	takes: [],
	edit({ given, snapshot, reading, format, hasTasks }) {
		const line = lineIn(given);
		const day = snapshot.settings.addDoneDate ? snapshot.today : null;
		return (text) => {
			const ref = refAt(text, line);
			const isAction = bodyOf(text, reading).retro.actions.some(
				(one) => one.line === line && one.source !== null,
			);
			const found = findTask(text, ref);
			if (!isAction || typeof found === 'string') return 'no-task';
			const made = tick(text, ref, day, format);
			const isNextWritten = hasTasks && readFields(text.slice(wordsOf(found), found.end)).recurring;
			return typeof made !== 'string' && isNextWritten ? 'recurring' : made;
		};
	},
};

/** Every verb, by its name. */
export const VERBS: ReadonlyMap<string, Verb> = new Map([TICK].map((verb) => [verb.name, verb]));

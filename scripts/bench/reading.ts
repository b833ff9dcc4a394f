/**
 * How much of notes that nobody wrote for the plugin is read: `test/reading/*.txt` hold notes with what a person takes out of
 * them, written by somebody who had not read the reader. One folder of a set is one person's folder, taken in as a whole.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { linksAmong } from '../../src/core/markdown/links';
import { readStatuses } from '../../src/core/markdown/task';
import { NoteIndex } from '../../src/core/note/index';
import { parseContext, parseNote } from '../../src/core/note/note';
import { reportActions, reportRetros } from '../../src/core/report/report';
import { readSettings } from '../../src/core/settings';
import { takeSnapshot } from '../../src/core/vault/snapshot';

export const FACTS = ['company', 'day', 'question', 'rating', 'weak point', 'action'] as const;
export type Fact = (typeof FACTS)[number];

interface Labelled {
	path: string;
	text: string;
	/** What a person takes out, each fact as `kind: words`; a rating is `title = word`. */
	facts: string[];
	/** Titles whose rating nobody could agree on: what is read of it counts neither way. */
	unsure: Set<string>;
}

export interface Score {
	/** Facts that were read and are labelled, that are labelled, and that were read. */
	right: number;
	labelled: number;
	read: number;
}

export interface Reading {
	set: string;
	scores: Record<Fact, Score>;
	/** What was missed (`-`) and what was read wrongly (`+`), with its note. */
	differences: string[];
}

const folded = (text: string): string =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** A set's notes: `@@ path`, the text, `@@LABEL`, and a fact a line. */
function notesOf(set: string): Labelled[] {
	return set
		.split(/^@@ /m)
		.slice(1)
		.map((part) => {
			const [head = '', ...rest] = part.split('\n');
			const [text = '', labels = ''] = rest.join('\n').split(/^@@LABEL\n/m);
			return { path: head.trim(), text, ...factsOf(labels) };
		});
}

function factsOf(labels: string): Pick<Labelled, 'facts' | 'unsure'> {
	const facts: string[] = [];
	const unsure = new Set<string>();
	for (const line of labels.split('\n')) {
		const [, key, value = ''] = /^(\w+): (.*)$/.exec(line) ?? [];
		if (key === 'company' || key === 'day') facts.push(`${key}: ${folded(value)}`);
		else if (key === 'weak') facts.push(`weak point: ${folded(value)}`);
		else if (key === 'action') facts.push(`action: ${folded(value)}`);
		else if (key === 'q') {
			const [title = '', rating] = value.split(' | ');
			facts.push(`question: ${folded(title)}`);
			if (rating === '?') unsure.add(folded(title));
			else if (rating !== undefined) facts.push(`rating: ${folded(title)} = ${rating}`);
		}
	}
	return { facts, unsure };
}

/** What is read of one person's folder, by note. */
function readFolder(folder: string, notes: readonly Labelled[]): Map<string, string[]> {
	const settings = readSettings({ retroBy: 'folder', retroValue: folder });
	const context = parseContext(settings, readStatuses(null));
	const index = new NoteIndex();
	for (const { path, text } of notes) index.set(path, parseNote(path, text, context));
	const snapshot = takeSnapshot(index.notes, linksAmong(index.notes.keys()), settings, '2026-11-20');
	const read = new Map(notes.map(({ path }) => [path, [] as string[]]));
	for (const { path, company, date, questions, weakPoints } of reportRetros(snapshot).retros) {
		const facts = read.get(path) ?? [];
		if (company !== null) facts.push(`company: ${folded(company)}`);
		if (date !== null) facts.push(`day: ${folded(date)}`);
		for (const { title, rating } of questions) {
			facts.push(`question: ${folded(title)}`);
			if (rating !== null) facts.push(`rating: ${folded(title)} = ${rating}`);
		}
		for (const { text, source } of weakPoints)
			if (source !== 'question') facts.push(`weak point: ${folded(text)}`);
	}
	for (const { path, text } of reportActions(snapshot, true).actions)
		read.get(path)?.push(`action: ${folded(text)}`);
	return read;
}

/** Reads one set and compares. Never throws on a note. */
export function measureReading(name: string, set: string): Reading {
	const scores = Object.fromEntries(
		FACTS.map((fact) => [fact, { right: 0, labelled: 0, read: 0 }]),
	) as Record<Fact, Score>;
	const differences: string[] = [];
	const byFolder = byFolderOf(notesOf(set));
	for (const [folder, notes] of byFolder) {
		const read = readFolder(folder, notes);
		for (const note of notes) compare(note, read.get(note.path) ?? [], scores, differences);
	}
	return { set: name, scores, differences };
}

function compare(note: Labelled, read: string[], scores: Reading['scores'], differences: string[]): void {
	const isUnsure = (fact: string): boolean => {
		const rated = /^rating: (.*) = \w+$/.exec(fact)?.[1];
		return rated !== undefined && note.unsure.has(rated);
	};
	const left = [...note.facts];
	for (const fact of read.filter((one) => !isUnsure(one))) {
		const kind = kindOf(fact);
		const at = left.indexOf(fact);
		scores[kind].read++;
		if (at < 0) differences.push(`+ ${note.path}: ${fact}`);
		else {
			scores[kind].right++;
			left.splice(at, 1);
		}
	}
	for (const fact of note.facts) scores[kindOf(fact)].labelled++;
	differences.push(...left.map((fact) => `- ${note.path}: ${fact}`));
}

const kindOf = (fact: string): Fact => FACTS.find((kind) => fact.startsWith(`${kind}: `)) ?? 'question';

const share = (part: number, whole: number): string => (whole === 0 ? '' : (part / whole).toFixed(2));

/** The table of docs/note-format.md: recall and precision of each fact, a set a column, and all together. */
export function readingTable(readings: readonly Reading[]): string {
	const all = FACTS.map((fact) => {
		const cells = readings.map(({ scores }) => scores[fact]);
		const sum = (key: keyof Score): number => cells.reduce((total, cell) => total + cell[key], 0);
		const whole = { right: sum('right'), labelled: sum('labelled'), read: sum('read') };
		const shown = [...cells, whole].map(
			({ right, labelled, read }) => `${share(right, labelled)} / ${share(right, read)}`,
		);
		return `| ${fact} | ${whole.labelled} | ${shown.join(' | ')} |`;
	});
	const names = [...readings.map(({ set }) => set), 'all'];
	return [
		`| fact | labelled | ${names.map((name) => `${name}: recall / precision`).join(' | ')} |`,
		`|---|---|${names.map(() => '---').join('|')}|`,
		...all,
	].join('\n');
}

function byFolderOf(notes: readonly Labelled[]): Map<string, Labelled[]> {
	const groups = new Map<string, Labelled[]>();
	for (const note of notes) {
		const folder = note.path.split('/')[0] ?? '';
		groups.set(folder, [...(groups.get(folder) ?? []), note]);
	}
	return groups;
}

/** Prints the table of the sets in `folder`, and what was missed or read wrongly where that is asked; the exit code. */
export function printReading(folder: string, withDifferences: boolean): number {
	const readings = readdirSync(folder)
		.filter((name) => name.endsWith('.txt'))
		.sort()
		.map((name) => measureReading(basename(name, '.txt'), readFileSync(join(folder, name), 'utf8')));
	console.log(readingTable(readings));
	if (withDifferences) for (const { differences } of readings) console.log(differences.join('\n'));
	return 0;
}

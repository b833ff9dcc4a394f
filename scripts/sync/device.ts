/** One device: a folder of notes, a person who types there, and our edits, each held to what it promises. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { tick } from '../../src/core/change/tick';
import { setBlock } from '../../src/core/edit/block';
import { apply, fingerprint, settledEdit, type Edit, type Refusal } from '../../src/core/edit/edit';
import { bodyLines, type LineRef } from '../../src/core/edit/find';
import { addLine, setField } from '../../src/core/change/line';
import { setProperty } from '../../src/core/edit/property';
import { questionsOf, setLabel } from '../../src/core/change/question';
import { renameTheme } from '../../src/core/change/rename-theme';
import type { Snapshot } from '../../src/core/vault/snapshot';
import type { Line } from '../../src/core/markdown/lines';
import { parseContext } from '../../src/core/note/note';
import { addDrill, mergeDrills } from '../../src/core/note/drill-log';
import { GRADES } from '../../src/core/note/drill-log';
import {
	reportActions,
	reportInsights,
	reportQuestions,
	reportRetros,
	reportSummary,
	reportThemes,
} from '../../src/core/report/report';
import { defaultSettings } from '../../src/core/settings';
import { openVault } from '../cli/vault';
import { the } from '../the';

const TODAY = '2026-11-20';
const LOG = 'Interviews/Drill log.md';
const WEEK = 'Weekly/2026-W47.md';
const COMPANIES = ['Northwind', 'Contoso', 'Fabrikam', 'Tailspin'];
const settings = defaultSettings();
const reading = parseContext(settings);

/** What a person typed; each word is typed once. */
const TYPED = /w\d+w/g;
export const typedIn = (text: string): string[] => text.match(TYPED) ?? [];
/** As git writes them; not asked of the code that is tried. */
const MARK = /^(?:<{7}|>{7}|={7})(?: |$)/m;

/** The notes with which both devices begin. */
export const START: Readonly<Record<string, string>> = {
	...Object.fromEntries(
		COMPANIES.map((company, at) => [
			`Interviews/2026-10-0${at + 1} ${company}.md`,
			[
				'---',
				'type: interview-retro',
				`company: ${company}`,
				`date: 2026-10-0${at + 1}`,
				'result: pending',
				'reviewed:',
				'---',
				'## First impressions',
				'They were kind.',
				'## Questions',
				`### What is ${company} to you?`,
				'- Rating: poor',
				'- Themes: Pacing, Depth',
				'### Why now?',
				'- Rating: good',
				'## Did it hold?',
				'- Draw first [theme:: Depth] [outcome:: ]',
				'- Slow down [theme:: Pacing] [outcome:: ]',
				'## Improvement plan',
				'- [ ] Draw first [theme:: Depth] ^draw',
				'- [ ] Say the plan aloud [theme:: Pacing]',
				'- [ ] Write the empty input first [theme:: Depth]',
				'',
			].join('\n'),
		]),
	),
	[LOG]:
		'---\ntype: interview-drills\n---\n| When | Question | Grade | Id | Mine |\n|---|---|:-:|---|---|\n| 2026-11-01 09:00:00 | [[Why now?]] | HARD | | my own |\n\nBelow.\n',
	[WEEK]: '# Week 47\n\nWords of mine.\n',
};

/** Numbers from 0 to 1 that follow from a seed. */
export function numbersOf(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** What is counted of a history. */
export class Counts {
	private readonly counts = new Map<string, number>();

	add(what: string, by = 1): void {
		this.counts.set(what, (this.counts.get(what) ?? 0) + by);
	}

	lines(): string[] {
		return [...this.counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([what, count]) => `${what}: ${count}`);
	}

	of(what: string): number {
		return this.counts.get(what) ?? 0;
	}
}

/** Notes the fact, or ends the history with the sentence. */
export function assertFact(counts: Counts, isSo: boolean, sentence: string): void {
	if (!isSo) throw new Error(sentence);
	counts.add('facts asserted');
}

/** What all devices of a history share. */
export interface History {
	random: () => number;
	counts: Counts;
	/** How many words were typed so far. */
	words: number;
	/** How many drills were logged so far: no two begin in the same second. */
	drills: number;
}

const pick = <T>(list: readonly T[], random: () => number): T | undefined =>
	list[Math.floor(random() * list.length)];
const pickOf = <T>(list: readonly T[], random: () => number): NonNullable<T> => the(pick(list, random));

type Click = (text: string, path: string, history: History) => Edit | Refusal | null;

function refTo(text: string, line: Line): LineRef {
	const source = text.slice(line.start, line.end);
	const isTwin = bodyLines(text).filter(({ start, end }) => text.slice(start, end) === source).length > 1;
	return { line: line.number, source, id: null, twinIn: isTwin ? fingerprint(text) : null };
}

function onLine(
	text: string,
	{ random }: History,
	isMeant: (source: string, line: Line) => boolean,
	make: (ref: LineRef) => Edit | Refusal,
): Edit | Refusal | null {
	const line = pick(
		bodyLines(text).filter((one) => isMeant(text.slice(one.start, one.end), one)),
		random,
	);
	return line === undefined ? null : make(refTo(text, line));
}

const isRetro = (path: string): boolean => path.startsWith('Interviews/') && !path.includes('Drill log');

/** Our edits, by what the user clicks. Null where the note has nothing of the kind. */
const CLICKS: Readonly<Record<string, Click>> = {
	tick: (text, _, history) =>
		onLine(
			text,
			history,
			(_source, { box }) => box >= 0 && text[box] === ' ',
			(ref) => tick(text, ref, TODAY),
		),
	outcome: (text, _, history) =>
		onLine(
			text,
			history,
			(source, { item }) => item !== 'none' && source.includes('[outcome::'),
			(ref) => setField(text, ref, 'outcome', pickOf(['held', 'slipped', 'not-tested'], history.random)),
		),
	label: (text, _, history) => {
		const found = pick(questionsOf(text, reading), history.random);
		const [label, value] = pickOf(
			[
				['rating', 'medium'],
				['rating', 'excellent'],
				['cause', 'no sleep'],
			] as const,
			history.random,
		);
		return found === undefined ? null : setLabel(text, found.ref, label, value, reading);
	},
	drill: (text, path, history) => {
		if (!path.includes('Drill log')) return null;
		const second = String(history.drills % 60).padStart(2, '0');
		const minute = String(Math.floor(history.drills / 60)).padStart(2, '0');
		history.drills++;
		const drill = { moment: `2026-11-20T10:${minute}:${second}`, id: 'why now', title: 'Why now?' };
		return addDrill(text, { ...drill, grade: pickOf(GRADES, history.random) });
	},
	property: (text, path, { random }) => {
		const [name, value] = pickOf(
			[
				['result', 'passed'],
				['result', 'rejected'],
				['reviewed', { moment: '2026-11-20T10:00:00' }],
				['closed', { moment: '2026-11-20T11:00:00' }],
				['self-rating', 3],
			] as const,
			random,
		);
		return isRetro(path) ? setProperty(text, name, value) : null;
	},
	'add action': (text, path, { random }) =>
		isRetro(path)
			? addLine(
					text,
					'improvementPlan',
					`- [ ] Rehearse part ${Math.floor(random() * 9)} [theme:: Depth]`,
					reading,
				)
			: null,
	'week block': (text, path, { random }) =>
		path.startsWith('Weekly/') ? setBlock(text, 'week', `- ${Math.floor(random() * 9)} interviews`) : null,
	'rename theme': (text, path, { random }) => {
		const [from, to] = pickOf(
			[
				['pacing', 'Pace'],
				['pace', 'Pacing'],
			] as const,
			random,
		);
		const isNamed = (name: string) => (one: string) => one.trim().toLowerCase() === name;
		return isRetro(path)
			? renameTheme(text, path, reading, { isOld: isNamed(from), isNew: isNamed(to.toLowerCase()), to })
			: null;
	},
};
export const CLICK_NAMES = Object.keys(CLICKS);

export class Device {
	/** What was typed here, or came here from the other device. */
	readonly typed = new Set<string>();

	constructor(
		readonly name: string,
		readonly root: string,
		private readonly history: History,
	) {}

	begin(): void {
		for (const [path, text] of Object.entries(START)) this.write(path, text);
	}

	paths(): string[] {
		return readdirSync(this.root, { recursive: true })
			.map((path) => String(path).replace(/\\/g, '/'))
			.filter((path) => path.endsWith('.md') && !path.startsWith('.'))
			.sort();
	}

	read(path: string): string {
		return readFileSync(join(this.root, path), 'utf8');
	}

	write(path: string, text: string): void {
		mkdirSync(dirname(join(this.root, path)), { recursive: true });
		writeFileSync(join(this.root, path), text);
	}

	inConflict(): string[] {
		return this.paths().filter((path) => MARK.test(this.read(path)));
	}

	/** A step that is chosen by chance: a person types, or one of our edits is asked for. */
	step(): void {
		const { random, counts } = this.history;
		counts.add('steps');
		if (random() < 0.35) this.type();
		else this.click(pickOf(CLICK_NAMES, random));
	}

	/** One of our edits in a note that has something for it. A theme is renamed in all of them. */
	click(kind: string): void {
		const { random } = this.history;
		const paths = this.paths().filter((path) => !path.includes('.sync-conflict-'));
		if (kind === 'rename theme') for (const path of paths) this.clickIn(kind, path);
		else if (kind === 'drill') this.clickIn(kind, LOG);
		else if (kind === 'week block') this.clickIn(kind, WEEK);
		else this.clickIn(kind, pickOf(paths.filter(isRetro), random));
	}

	clickIn(kind: string, path: string): void {
		this.make(kind, path, (text) => the(CLICKS[kind])(text, path, this.history));
	}

	/** Brings what copies of the drill log hold into it. */
	mergeLogs(copies: readonly string[]): void {
		const texts = copies.map((path) => this.read(path));
		this.make('merge logs', LOG, (text) => mergeDrills(text, texts));
	}

	private make(kind: string, path: string, compute: (text: string) => Edit | Refusal | null): void {
		const { counts } = this.history;
		const text = this.read(path);
		const isOpen = MARK.test(text);
		let isNothing = false;
		const made = settledEdit(text, (given) => {
			const found = compute(given);
			isNothing = found === null;
			return found ?? 'as-wanted';
		});
		if (isNothing) return;
		if (typeof made === 'string') {
			counts.add(`refused, ${made}`);
			return;
		}
		assertFact(counts, !isOpen, `${this.name}: ${kind} would write into a note in conflict, ${path}.`);
		const after = apply(text, made.replacements);
		const lost = typedIn(text).filter((word) => !after.includes(word));
		assertFact(counts, lost.length === 0, `${this.name}: ${kind} in ${path} takes ${lost.join(', ')} away.`);
		const rows = (one: string): string[] => one.split('\n').filter((line) => line.startsWith('| 20'));
		const kept = rows(text).every((row) => rows(after).includes(row));
		assertFact(
			counts,
			!path.includes('Drill log') || kept,
			`${this.name}: ${kind} changes a row of ${path}.`,
		);
		this.write(path, after);
		counts.add(`written, ${kind}`);
	}

	/** A person types a word into a note: a line of its own, or at the end of a line that is there. */
	private type(): void {
		const { random, counts } = this.history;
		const path = pickOf(this.paths(), random);
		const text = this.read(path);
		const word = `w${this.history.words++}w`;
		const lines = text.split('\n');
		const top = lines.indexOf('---', 1);
		const places = lines
			.map((line, at) => ({ line, at }))
			.filter(({ line, at }) => at > top && line !== '' && !/^[|<>=#]/.test(line) && !line.includes('<!--'));
		const place = pick(places, random);
		if (place === undefined) lines.push(word);
		else if (random() < 0.5) lines.splice(place.at + 1, 0, '', `I typed ${word}.`, '');
		else lines[place.at] = place.line.replace(/^((?:- (?:\[.\] )?)?)/, `$1${word} `);
		this.write(path, lines.join('\n'));
		this.typed.add(word);
		counts.add('words typed');
	}

	/** What must be so at any moment. */
	check(): void {
		const { counts } = this.history;
		const texts = new Map(this.paths().map((path) => [path, this.read(path)]));
		const there = new Set([...texts.values()].flatMap(typedIn));
		for (const word of this.typed)
			assertFact(counts, there.has(word), `${this.name}: ${word} was typed and is in no note any more.`);
		const snapshot = openVault(this.root, settings, TODAY);
		const seen = new Map<string, string>();
		for (const { path, retro } of snapshot.interviews.values()) {
			const key = `${retro.company} ${retro.date}`;
			const other = seen.get(key);
			assertFact(counts, other === undefined, `${this.name}: ${key} is counted twice, ${path} and ${other}.`);
			seen.set(key, path);
		}
		this.checkFigures(snapshot, texts);
	}

	private checkFigures(snapshot: Snapshot, texts: ReadonlyMap<string, string>): void {
		const { counts } = this.history;
		const figures = JSON.stringify([
			reportRetros(snapshot),
			reportThemes(snapshot),
			reportActions(snapshot, true),
			reportQuestions(snapshot),
			reportInsights(snapshot),
			reportSummary(snapshot),
		]);
		assertFact(counts, !figures.includes('.sync-conflict-'), `${this.name}: a figure names a copy.`);
		for (const [path, text] of texts) {
			const company = COMPANIES.find((one) => path.includes(one));
			if (!MARK.test(text)) {
				// Else their silence on the others would mean nothing.
				if (company !== undefined && snapshot.interviews.has(path))
					assertFact(counts, figures.includes(`${company}"`), `${this.name}: no figure knows ${path}.`);
				continue;
			}
			counts.add('looks at a note in conflict');
			const note = snapshot.notes.get(path);
			const isSilent = note?.retro === null && (note.drills ?? []).length === 0;
			assertFact(counts, isSilent, `${this.name}: something is read out of ${path}, which is in conflict.`);
			const isTold = (note?.problems ?? []).some(({ code }) => code === 'conflict-markers');
			assertFact(
				counts,
				isTold || path.startsWith('Weekly/'),
				`${this.name}: nothing says that ${path} is in conflict.`,
			);
			if (company === undefined) continue;
			const copies = [...texts].filter(([other, one]) => other.includes(company) && !MARK.test(one));
			assertFact(
				counts,
				!figures.includes(`${company}"`) || copies.length > 0,
				`${this.name}: a figure says something of ${path}, which is in conflict.`,
			);
		}
	}
}

/** What a command line can write, each verb once: the edit that the plugin makes where one clicks. */
import { actionLine, blank, type TaskFormat } from '../change/compose';
import { addLine, bodyOf, setOutcome } from '../change/line';
import { nameWeakPoints } from '../change/name-weak-point';
import {
	addObserved,
	addQuestion,
	addTheme,
	questionsOf,
	setLabel,
	type FoundQuestion,
} from '../change/question';
import { findTask, tick } from '../change/tick';
import { isDay } from '../day';
import { changedLines, type Part } from '../edit/changed-lines';
import { apply, fingerprint, type Change, type Edit, type Refusal } from '../edit/edit';
import { wordsOf, type LineRef } from '../edit/find';
import { sequence } from '../edit/in-turn';
import { setProperty } from '../edit/property';
import { noteName } from '../markdown/inline';
import { readFields } from '../markdown/task';
import { labelsFor } from '../note/words/forms';
import type { ParseContext } from '../note/note';
import { readObserved } from '../note/observed';
import { CHECKS, METHODS, OUTCOMES, RATINGS, readPerson, readThemes, wordOf } from '../note/values';
import { closingEdit, dayOfResult, emptyClosing, stepsOf, type Closing } from '../retro/closing';
import { canBeAlias, keepsName, linkingChanges, mergingChanges } from '../theme/theme-changes';
import { spokenOf, type Snapshot, type ThemeName } from '../vault/snapshot';
import { weakPointsOf } from '../vault/weak-lines';
import { themeText } from '../vault/written';

/** What a verb may be given besides its note and the line that is expected. */
export const VERB_FLAGS = [
	'path',
	'line',
	'expect',
	'title',
	'text',
	'rating',
	'reason',
	'observed-by',
	'theme',
	'outcome',
	'result',
	'due',
	'method',
	'check',
	'note',
	'from',
	'into',
] as const;
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
	/** What is wanted of the note at its path. */
	edit: (wanted: Wanted) => Change['compute'];
}

/** A verb that may change several notes. */
export interface WideVerb extends Omit<Verb, 'edit'> {
	/** What is wanted of each note; or why nothing is. */
	changes: (wanted: Wanted) => Change[] | Refusal;
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

/** Throws where a flag is missing, or is none that a verb takes. */
export function checkFlags({ name, needs, takes }: Omit<Verb, 'edit'>, given: Given): void {
	for (const flag of needs)
		if ((given[flag] ?? '').trim() === '') throw new BadFlag(flag, `is what ${name} needs`);
	const known = [...needs, ...takes, ...(needs.includes('path') ? ['expect'] : [])];
	for (const flag of VERB_FLAGS)
		if (given[flag] !== undefined && !known.includes(flag))
			throw new BadFlag(flag, `is nothing that ${name} takes`);
}

/** What is wanted of the note that a verb is about; throws where a flag says what cannot be used. */
export function changeWanted({ edit }: Verb, wanted: Wanted): Change {
	const { given, snapshot } = wanted;
	const path = given.path ?? '';
	const compute = edit(wanted);
	return {
		path,
		compute: (text) => {
			if (snapshot.interviewsIn(path).length === 0) return 'no-retro';
			if (given.line !== undefined && lineAt(text, Number(given.line)) === undefined) return 'no-line';
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

const RATE: Verb = {
	name: 'rate',
	what: 'Rates the question that has its heading or its rating on that line; with an observer, adds how they saw it',
	needs: ['path', 'line', 'rating'],
	takes: ['reason', 'observed-by'],
	edit({ given, reading }) {
		const line = lineIn(given);
		const rating = ratingIn(given);
		const observed = given['observed-by'] === undefined ? null : observedIn(given);
		return (text) => {
			const ref = questionOn(text, line, reading)?.ref;
			if (ref === undefined) return 'no-question';
			return observed === null
				? setLabel(text, ref, 'rating', rating, reading)
				: addObserved(text, ref, observed, reading);
		};
	},
};

const OUTCOME: Verb = {
	name: 'outcome',
	what: 'Answers the line under “Did it hold?” that is for a theme: held, slipped or not-tested',
	needs: ['path', 'theme', 'outcome'],
	takes: ['line'],
	edit({ given, snapshot, reading }) {
		const { path = '', theme = '' } = given;
		const line = given.line === undefined ? null : lineIn(given);
		const word = wordIn(given, 'outcome', OUTCOMES);
		const { key } = snapshot.themeOf(theme.trim(), path);
		return (text) => {
			const [found, ...more] = bodyOf(text, reading).retro.outcomes.filter(
				(one) => (line === null || one.line === line) && spokenOf(one, path, snapshot).keys.includes(key),
			);
			if (found === undefined) return 'no-outcome';
			if (more.length > 0) return 'several-outcomes';
			return setOutcome(text, refAt(text, found.line), word, reading);
		};
	},
};

const THEME: Verb = {
	name: 'theme',
	what: 'Adds a theme to the question, or gives one to the weak point, on that line',
	needs: ['path', 'line', 'theme'],
	takes: [],
	edit(wanted) {
		const { given, snapshot, reading } = wanted;
		const { path = '' } = given;
		const line = lineIn(given);
		const theme = themeIn(wanted);
		const isIt = (one: string): boolean =>
			snapshot.themeOf(one, path).key === snapshot.themeOf(theme, path).key;
		return (text) => {
			const asked = questionOn(text, line, reading);
			if (asked !== undefined)
				return asked.question.themes.some(isIt) ? 'as-wanted' : addTheme(text, asked.ref, theme, reading);
			const point = weakPointsOf(bodyOf(text, reading).retro).find((one) => one.line === line);
			if (point === undefined) return 'nothing-failed';
			const { marked, isNone } = point.said;
			if (marked.some(isIt)) return 'as-wanted';
			return marked.length > 0 || isNone ? 'named-already' : nameWeakPoints(text, [point], theme, reading);
		};
	},
};

const ADD_ACTION: Verb = {
	name: 'add-action',
	what: 'Adds an action to the improvement plan',
	needs: ['path', 'text'],
	takes: ['theme', 'due', 'method', 'check'],
	edit(wanted) {
		const { given, format, reading } = wanted;
		const { text: words = '', due = '' } = given;
		if (due !== '' && !isDay(due)) throw new BadFlag('due', `takes a day like 2026-08-20, not “${due}”`);
		const form = blank(given.theme === undefined ? [] : [themeIn(wanted)]);
		const line = actionLine(
			{
				...form,
				text: words,
				due,
				method: given.method === undefined ? form.method : wordIn(given, 'method', METHODS),
				check: given.check === undefined ? form.check : wordIn(given, 'check', CHECKS),
			},
			format,
		);
		return (text) => addLine(text, 'improvementPlan', line, reading);
	},
};

const RESULT: Verb = {
	name: 'result',
	what: 'Records the result, and the day on which it came',
	needs: ['path', 'result'],
	takes: [],
	edit({ given, snapshot, reading, format, now }) {
		const { path = '' } = given;
		const result = wordIn(given, 'result', snapshot.settings.results);
		const retro = snapshot.interviews.get(path)?.retro;
		if (retro === undefined) return () => 'no-retro';
		const closing: Closing = { ...emptyClosing(retro), result };
		closing.day = dayOfResult(closing.result, retro, snapshot.today);
		return (text) => closingEdit(text, stepsOf(closing, retro, now, format), reading);
	},
};

const REVIEW: Verb = {
	name: 'review',
	what: 'Says that the interview was reviewed, now',
	needs: ['path'],
	takes: [],
	edit:
		({ now, reading }) =>
		(text) =>
			setProperty(text, reading.settings.propertyNames.reviewed, { moment: now }),
};

const ADD_QUESTION: Verb = {
	name: 'add-question',
	what: 'Adds a question behind the others',
	needs: ['path', 'title'],
	takes: ['rating', 'reason', 'theme'],
	edit(wanted) {
		const { given, snapshot, reading } = wanted;
		const { path = '', title = '' } = given;
		const labels = labelsFor(snapshot.interviews.get(path)?.retro.stage ?? '');
		if (given.rating === undefined && given.reason !== undefined)
			throw new BadFlag('reason', 'is nothing without a rating');
		const rating = given.rating === undefined ? null : ratingIn(given);
		const theme = given.theme === undefined ? null : themeIn(wanted);
		return (text) => {
			const made = addQuestion(text, title, labels, reading);
			if (typeof made === 'string') return made;
			const at = addedAt(apply(text, made.replacements), made, reading);
			const refNow = (now: string): LineRef | undefined => questionsOf(now, reading)[at]?.ref;
			const set = (now: string, label: 'rating' | 'themes', value: string): Edit | Refusal => {
				const ref = refNow(now);
				return ref === undefined ? 'unproven' : setLabel(now, ref, label, value, reading);
			};
			return sequence(text, [
				() => made,
				...(rating === null ? [] : [(now: string) => set(now, 'rating', rating)]),
				...(theme === null ? [] : [(now: string) => set(now, 'themes', theme)]),
			]);
		};
	},
};

/** The place among the questions of a note of the one that an edit has just added. */
function addedAt(after: string, { replacements }: Edit, reading: ParseContext): number {
	return bodyOf(after, reading).asked.findIndex(({ line }) =>
		replacements.some(({ from, insert }) => line.end > from && line.start < from + insert.length),
	);
}

/** The question that has its heading, or its rating, on a line. */
const questionOn = (text: string, line: number, reading: ParseContext): FoundQuestion | undefined =>
	questionsOf(text, reading).find(({ question }) => [question.line, question.ratingLine].includes(line));

/** One of some words, in whatever case; throws where it is none of them. */
function wordIn(given: Given, flag: VerbFlag, words: readonly string[]): string {
	const typed = given[flag] ?? '';
	const word = wordOf(words, typed.trim());
	if (word === null) throw new BadFlag(flag, `takes ${words.join(', ')}, not “${typed}”`);
	return word;
}

/** A rating as the review writes it, with its reason where one is given. */
function ratingIn(given: Given): string {
	const word = wordIn(given, 'rating', RATINGS);
	const reason = (given.reason ?? '').replace(/\s+/g, ' ').trim();
	return word.charAt(0).toUpperCase() + word.slice(1) + (reason === '' ? '' : `, ${reason}`);
}

/** A rating as somebody else gives it; throws where their name would be read as another one, or as none. */
function observedIn(given: Given): string {
	const name = (given['observed-by'] ?? '').replace(/\s+/g, ' ').trim();
	const [word = '', ...reason] = ratingIn(given).split(', ');
	const value = [word.toLowerCase(), name, ...reason].join(', ');
	const [seen, ...more] = readObserved(value);
	if (name === '' || seen?.by == null || more.length > 0 || !isNamed(seen.by, name))
		throw new BadFlag('observed-by', `takes one name, not “${name}”`);
	return value;
}

/** Whether a name that was read is the one that was written, as itself or as a link. */
const isNamed = (read: string, written: string): boolean => read === readPerson(written).name;

/** A theme as it is written in the note; throws where it would be read as another one, as several or as none. */
function themeIn({ given: { theme = '', path = '' }, snapshot }: Wanted): string {
	const written = themeText(snapshot, theme, path);
	if (readThemes(written).join('\n') !== written)
		throw new BadFlag('theme', `takes one name, not “${theme}”`);
	return written;
}

const LINK_THEME: WideVerb = {
	name: 'link-theme',
	what: 'Makes every spelling of a theme the link to a note that is there',
	needs: ['theme', 'note'],
	takes: [],
	changes({ given: { theme = '', note = '' }, snapshot, reading }) {
		const known = themeCalled(theme, snapshot);
		const path = snapshot.notes.has(note) ? note : snapshot.links.resolve(note, '');
		if (known === undefined) return 'no-theme';
		if (path === null) return 'no-note';
		if (snapshot.notes.get(path)?.type === 'retro') return 'of-interview';
		const linktext = (): string => linktextTo(path, snapshot);
		return linkingChanges(snapshot, { theme: known.key, note: path, linktext }, reading);
	},
};

const MERGE_THEMES: WideVerb = {
	name: 'merge-themes',
	what: 'Makes every spelling of a theme another one, whose note gains its name',
	needs: ['from', 'into'],
	takes: [],
	changes({ given, snapshot, reading }) {
		const [from, into] = [given.from, given.into].map((name = '') => themeCalled(name, snapshot));
		if (from === undefined || into === undefined) return 'no-theme';
		if (from.key === into.key) return 'as-wanted';
		const isAlias = canBeAlias(from, into) && !keepsName(from, snapshot);
		const linktext = (): string | null => (into.note === null ? null : linktextTo(into.note, snapshot));
		return mergingChanges(snapshot, { from, into, isAlias, linktext }, reading);
	},
};

/** The theme of that name, if anything names it. */
const themeCalled = (name: string, snapshot: Snapshot): ThemeName | undefined =>
	snapshot.names.get(snapshot.themeOf(name.trim(), '').key);

/** What a link to a note says: its name, or the whole path where another note has that name. */
function linktextTo(path: string, { notes }: Snapshot): string {
	const nameKey = (one: string): string => noteName(one).toLowerCase();
	const isTwin = (one: string): boolean => one !== path && nameKey(one) === nameKey(path);
	return [...notes.keys()].some(isTwin) ? path.replace(/\.md$/i, '') : noteName(path);
}

/** Every verb, by its name. */
export const VERBS: ReadonlyMap<string, Verb | WideVerb> = new Map(
	[TICK, OUTCOME, RATE, THEME, ADD_QUESTION, ADD_ACTION, RESULT, REVIEW, LINK_THEME, MERGE_THEMES].map(
		(verb) => [verb.name, verb],
	),
);

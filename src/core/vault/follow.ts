/**
 * The snapshot after an edit of retros, made of the one before it: what the edit does not touch is the same,
 * and the same objects.
 */
import { countWhile } from '../compare';
import { keyOf, type NameKey, type NameResolver } from './names';
import { linkTarget, noteName } from '../markdown/inline';
import { isConflictCopy, type Note } from '../note/note';
import type { NoteIndex } from '../note/index';
import type { Retro } from '../note/retro';
import type { Links } from '../markdown/links';
import { ENGLISH_MESSAGES, type Messages } from '../messages/en/english';
import type { Settings } from '../settings';
import { sharedWith } from './copies';
import {
	asReplayed,
	CHANGES,
	commonest,
	GROUNDS,
	isPast,
	judgedBy,
	namedIn,
	occurrencesIn,
	resolvedBy,
	takeSnapshot,
	type FollowedEdit,
	type Grounds,
	type Interview,
	type Occurrence,
	type Snapshot,
	type ThemeName,
} from './snapshot';
import { MapWith } from './map-with';
import { addNames, markedIn, type ShownWeakPoint } from './weak-lines';

/** More notes than that are as soon read anew. */
const MOST_EDITS = 8;

interface Edit {
	was: Interview;
	is: Interview;
}

/** What decides where a retro stands among the others: where this has changed, all is looked at anew. */
function placeIn({ date, ended, company, kind, round, interviewers }: Retro): string {
	return JSON.stringify([date, ended, company, kind, round, interviewers.map(({ name }) => name)]);
}

const isAloneIn = (note: Note): note is Note & { retro: Retro } =>
	note.type === 'retro' && note.retro !== null && note.rounds === undefined;

/** The edit of one retro; null where it is more than that. */
function editOf(path: string, before: Note, { interviews, notes }: Snapshot): Edit | null {
	const after = notes.get(path);
	const was = interviews.get(path);
	if (after === undefined || was?.retro !== before.retro || isConflictCopy(path)) return null;
	if (!isAloneIn(before) || !isAloneIn(after)) return null;
	if (before.aliases.join('\n') !== after.aliases.join('\n')) return null;
	if (placeIn(before.retro) !== placeIn(after.retro)) return null;
	return { was, is: { ...was, retro: after.retro } };
}

/** The texts of a retro that name themes, and those that may be a name. */
function textsIn({ path, retro }: Interview, { context }: Grounds): { named: string[]; all: Set<string> } {
	const named = [...namedIn(retro), ...markedIn({ path, retro }, context)];
	const all = new Set(named);
	addNames({ retro }, all);
	return { named, all };
}

/** The notes of nothing else and of themes by their names and aliases. */
function bearersOf({ notes }: Snapshot): ReadonlyMap<NameKey, readonly string[]> {
	const bearers = new Map<NameKey, string[]>();
	for (const [path, { type, aliases }] of notes) {
		if (type !== 'other' && type !== 'theme') continue;
		for (const name of [noteName(path), ...aliases]) {
			const key = keyOf(name);
			const known = bearers.get(key);
			if (known === undefined) bearers.set(key, [path]);
			else known.push(path);
		}
	}
	return bearers;
}

const BEARERS = new WeakMap<NameResolver, ReadonlyMap<NameKey, readonly string[]>>();

/** The notes that own a name, or may, because a text stands in the note `from`. */
function ownersBy(text: string, from: string, snapshot: Snapshot, { themes }: Grounds): string[] {
	let bearers = BEARERS.get(themes);
	if (bearers === undefined) BEARERS.set(themes, (bearers = bearersOf(snapshot)));
	const target = linkTarget(text);
	const linked = themes.linkedBy(text, from);
	const borne = bearers.get(keyOf(target === null ? text : noteName(target))) ?? [];
	return linked === null ? [...borne] : [...borne, linked];
}

/**
 * Whether the same notes own names after an edit: what is new leads to owners, and what is gone leads to none
 * but by their type.
 */
function keepsOwners(edit: Edit, snapshot: Snapshot, grounds: Grounds): boolean {
	const { path } = edit.is;
	const was = textsIn(edit.was, grounds).all;
	const is = textsIn(edit.is, grounds).all;
	const areOwners = (text: string): boolean =>
		ownersBy(text, path, snapshot, grounds).every((owner) => grounds.themes.owns(owner));
	const areTyped = (text: string): boolean =>
		ownersBy(text, path, snapshot, grounds).every((owner) => snapshot.notes.get(owner)?.type === 'theme');
	return (
		[...is].every((text) => was.has(text) || areOwners(text)) &&
		[...was].every((text) => is.has(text) || areTyped(text))
	);
}

/** Whether an edit leaves alone which retros are copies. */
function keepsCopies({ was, is }: Edit, { found }: Grounds): boolean {
	return (
		!found.possible.has(is.key) && sharedWith(was.retro, found.texts) === sharedWith(is.retro, found.texts)
	);
}

/** How often each spelling of each theme is used more than before, or less. */
type Counts = Map<NameKey, Map<string, number>>;

function add(counts: Counts, { key, name }: { key: NameKey; name: string }, count: number): void {
	const known = counts.get(key) ?? new Map<string, number>();
	const sum = (known.get(name) ?? 0) + count;
	if (sum === 0) known.delete(name);
	else known.set(name, sum);
	if (known.size === 0) counts.delete(key);
	else counts.set(key, known);
}

/** The themes that the words of weak points name, as they are spelt there. */
function speltIn(
	points: readonly ShownWeakPoint[] | null,
	path: string,
	themes: NameResolver,
): { key: NameKey; name: string }[] {
	return (points ?? []).flatMap(({ by, themes: keys, said }) => {
		const own = by === 'mark' || said.name === null ? null : themes.find(said.name, path);
		return own !== null && keys.includes(own.key) ? [own] : [];
	});
}

/** What an edit makes of what the weak points of its interview show. */
interface Shown {
	points: ReturnType<Grounds['reader']['shownOf']>;
	reasons: ReturnType<Grounds['reader']['reasonsIn']>;
}

const keysIn = ({ points, reasons }: Shown): Set<NameKey> =>
	new Set([...(points ?? []), ...(reasons ?? [])].flatMap(({ themes }) => themes));

/** Whether the names that lines are read by, and the themes that there are, stay what they are. */
function keepsNames(edit: Edit, was: Shown, is: Shown, snapshot: Snapshot, grounds: Grounds): boolean {
	const made = ({ path, key, retro }: Interview): string =>
		JSON.stringify(
			grounds.reader
				.madeOf({ path, key, retro })
				.map(({ key: of, name }) => [of, name])
				.sort(),
		);
	const before = keysIn(was);
	const after = keysIn(is);
	return (
		made(edit.was) === made(edit.is) &&
		[...after].every((key) => snapshot.names.has(key)) &&
		[...before].every((key) => after.has(key) || grounds.spelt.has(key))
	);
}

/** The counts with those of an edit; null where a spelling comes or goes, by which all lines would be read anew. */
function countsWith(counts: Grounds['spelt'], changed: Counts): Grounds['spelt'] | null {
	if (changed.size === 0) return counts;
	const all = new Map(counts);
	for (const [key, spellings] of changed) {
		const next = new Map(counts.get(key));
		for (const [name, count] of spellings) {
			const before = next.get(name) ?? 0;
			if ((before === 0) !== (before + count === 0)) return null;
			if (before + count > 0) next.set(name, before + count);
		}
		if (next.size > 0) all.set(key, next);
	}
	return all;
}

/**
 * The themes by name with the spellings of an edit; the keys of those that are shown by another name go into
 * `renamed`.
 */
function namesWith(
	names: Snapshot['names'],
	changed: readonly Counts[],
	renamed: Set<NameKey>,
): Snapshot['names'] {
	if (changed.every(({ size }) => size === 0)) return names;
	const all = new Map(names);
	for (const counts of changed)
		for (const [key, spellings] of counts) {
			const theme = all.get(key);
			if (theme === undefined) continue;
			const next: ThemeName = { ...theme, spellings: new Map(theme.spellings) };
			for (const [name, count] of spellings) {
				const sum = (next.spellings.get(name) ?? 0) + count;
				if (sum === 0) next.spellings.delete(name);
				else next.spellings.set(name, sum);
			}
			all.set(key, next);
		}
	for (const key of new Set(changed.flatMap((counts) => [...counts.keys()]))) {
		const theme = all.get(key);
		if (theme === undefined || theme.note !== null) continue;
		theme.name = commonest(theme.spellings);
		if (theme.name !== names.get(key)?.name) renamed.add(key);
	}
	return all;
}

/** Where an occurrence stands in a list in the order of replay, or would. */
const placeOf = (list: readonly Occurrence[], occurrence: Occurrence): number =>
	countWhile(list, (other) => asReplayed(other, occurrence) < 0);

/**
 * The themes whose occurrences an edit makes anew, and those of them of which it changes more than their
 * interviews and words.
 */
interface ChangedThemes {
	all: Set<NameKey>;
	verdicts: Set<NameKey>;
}

/** The occurrences after edits: those of the interviews in `touched` are found anew. */
function occurrencesWith(
	before: Snapshot,
	after: Omit<Snapshot, 'occurrences'>,
	touched: ReadonlySet<string>,
	changed: ChangedThemes,
): Snapshot['occurrences'] {
	const all = new Map(before.occurrences);
	const listOf = (key: NameKey): Occurrence[] => {
		if (changed.all.has(key)) return all.get(key) as Occurrence[];
		const list = [...(all.get(key) ?? [])];
		changed.all.add(key);
		all.set(key, list);
		return list;
	};
	const shownBy = (
		interview: Interview | undefined,
		snapshot: Omit<Snapshot, 'occurrences'>,
	): ReadonlyMap<NameKey, Occurrence> =>
		interview !== undefined && isPast(interview, snapshot.today)
			? occurrencesIn(interview, snapshot)
			: new Map<NameKey, Occurrence>();
	for (const key of touched) {
		const gone = shownBy(before.interviews.get(key), before);
		const come = shownBy(after.interviews.get(key), after);
		for (const [theme, occurrence] of gone) {
			const list = listOf(theme);
			list.splice(placeOf(list, occurrence), 1);
			const now = come.get(theme);
			if (now?.verdict !== occurrence.verdict || now.severity !== occurrence.severity)
				changed.verdicts.add(theme);
		}
		for (const [theme, occurrence] of come) {
			const list = listOf(theme);
			list.splice(placeOf(list, occurrence), 0, occurrence);
			if (!gone.has(theme)) changed.verdicts.add(theme);
		}
	}
	for (const key of changed.all) if (all.get(key)?.length === 0) all.delete(key);
	return all;
}

/** Which lines judge the actions of which notes, after edits. */
function judgesWith(
	judges: FollowedEdit['judges'],
	edits: readonly Edit[],
	snapshot: Snapshot,
): FollowedEdit['judges'] {
	const all = new Map(judges);
	for (const { was, is } of edits) {
		if (!isPast(is, snapshot.today)) continue;
		const [gone, come] = [judgedBy(was, snapshot), judgedBy(is, snapshot)];
		for (const path of gone) {
			const left = new Set(all.get(path));
			left.delete(was.key);
			all.set(path, left);
		}
		for (const path of come) all.set(path, new Set(all.get(path)).add(is.key));
	}
	return all;
}

/** What interviews show with what some of them show now; null is nothing. */
function shownWith<T extends object>(
	before: ReadonlyMap<string, T>,
	now: ReadonlyMap<string, T | null>,
): ReadonlyMap<string, T> {
	if ([...now].every(([key, shown]) => shown === null && !before.has(key))) return before;
	const others = new Map<string, T>();
	for (const [key, shown] of now) if (shown !== null && before.has(key)) others.set(key, shown);
	if (others.size === now.size) return MapWith.of(before, others);
	const all = new Map(before);
	for (const [key, shown] of now) {
		if (shown === null) all.delete(key);
		else all.set(key, shown);
	}
	return all;
}

/** What the edits make of the names and of what each interview shows; null where only a fresh look can tell. */
function readAgain(before: Snapshot, edits: readonly Edit[], grounds: Grounds) {
	const { themes, reader } = grounds;
	const named: Counts = new Map();
	const shownNow: Counts = new Map();
	const points = new Map<string, Shown['points']>();
	const reasons = new Map<string, Shown['reasons']>();
	for (const edit of edits) {
		const { path, key } = edit.is;
		const was: Shown = {
			points: before.weakPoints.get(key) ?? null,
			reasons: before.reasons.get(key) ?? null,
		};
		const is: Shown = { points: reader.shownOf(edit.is), reasons: reader.reasonsIn(edit.is) };
		if (!keepsOwners(edit, before, grounds) || !keepsNames(edit, was, is, before, grounds)) return null;
		for (const text of textsIn(edit.was, grounds).named) add(named, themes.find(text, path), -1);
		for (const text of textsIn(edit.is, grounds).named) add(named, themes.find(text, path), 1);
		for (const one of speltIn(was.points, path, themes)) add(shownNow, one, -1);
		for (const one of speltIn(is.points, path, themes)) add(shownNow, one, 1);
		points.set(key, is.points);
		reasons.set(key, is.reasons);
	}
	named.delete('');
	const spelt = countsWith(grounds.spelt, named);
	if (spelt === null) return null;
	const renamed = new Set<NameKey>();
	return {
		weakPoints: shownWith(before.weakPoints, points),
		reasons: shownWith(before.reasons, reasons),
		spelt,
		renamed,
		names: namesWith(before.names, [named, shownNow], renamed),
	};
}

/**
 * The snapshot after the notes of `replaced`, as they were, gave place to what the snapshot's notes are now;
 * null where only a fresh look can tell.
 */
function followSnapshot(before: Snapshot, replaced: ReadonlyMap<string, Note>): Snapshot | null {
	const grounds = GROUNDS.get(before);
	if (grounds === undefined || replaced.size > MOST_EDITS) return null;
	const edits: Edit[] = [];
	for (const [path, note] of replaced) {
		const edit = editOf(path, note, before);
		if (edit === null || !keepsCopies(edit, grounds)) return null;
		edits.push(edit);
	}
	const read = readAgain(before, edits, grounds);
	if (read === null) return null;
	const { names, weakPoints, reasons, spelt, renamed } = read;
	const interviews = MapWith.of(before.interviews, new Map(edits.map(({ is }) => [is.key, is])));
	const tookPlace = [...before.tookPlace];
	for (const { was, is } of edits) {
		if (isPast(was, before.today) && isPast(is, before.today)) tookPlace[tookPlace.indexOf(was)] = is;
	}
	const { links } = before;
	// An edit is of a note with one interview.
	const found = resolvedBy(grounds, links, interviews, { names, weakPoints });
	const after = { ...before, interviews, tookPlace, names, weakPoints, reasons, ...found };
	const judges = judgesWith(grounds.judges, edits, after);
	const touched = new Set(edits.map(({ is }) => is.key));
	for (const { is } of edits) for (const key of judges.get(is.path) ?? []) touched.add(key);
	const changed: ChangedThemes = { all: new Set(), verdicts: new Set() };
	const snapshot = { ...after, occurrences: occurrencesWith(before, after, touched, changed) };
	for (const key of renamed) changed.all.add(key);
	CHANGES.delete(before);
	CHANGES.set(snapshot, {
		before,
		replaced: new Map(edits.map((edit) => [edit.is.key, edit])),
		themes: changed.all,
		verdicts: changed.verdicts,
		judged: new Set(
			edits.flatMap(({ was, is }) => [is.path, ...judgedBy(was, before), ...judgedBy(is, snapshot)]),
		),
		judges,
	});
	GROUNDS.set(snapshot, { ...grounds, spelt, judges });
	return snapshot;
}

/** The snapshot of an index that changes: kept, followed, or taken afresh, and always what a fresh one would be. */
export class KeptSnapshot {
	private kept: { version: number; snapshot: Snapshot } | null = null;

	constructor(
		private readonly index: NoteIndex,
		private readonly links: Links,
	) {}

	/** Whether nothing has changed since it was last asked for. */
	get isCurrent(): boolean {
		return this.kept?.version === this.index.version;
	}

	/** The notes as they stand on a day, answered in some language's words. */
	on(today: string, settings: Settings, words: Messages = ENGLISH_MESSAGES): Snapshot {
		const { index } = this;
		const before = this.kept?.snapshot;
		const isSame =
			before !== undefined &&
			before.today === today &&
			before.settings === settings &&
			before.words === words;
		if (isSame && this.isCurrent) return before;
		const replaced = index.takeReplaced();
		const followed = isSame && replaced !== null ? followSnapshot(before, replaced) : null;
		const snapshot = followed ?? this.takenAfresh(today, settings, words);
		this.kept = { version: index.version, snapshot };
		return snapshot;
	}

	private takenAfresh(today: string, settings: Settings, words: Messages): Snapshot {
		const { notes, formerly } = this.index;
		const taken = takeSnapshot(notes, this.links, settings, today, formerly);
		const spoken = { ...taken, words };
		const grounds = GROUNDS.get(taken);
		if (grounds !== undefined) GROUNDS.set(spoken, grounds);
		return spoken;
	}
}

/** The interviews of a vault in the order of time, and what each shows of each theme. All questions are asked of it. */
import { compare } from '../compare';
import { momentOf } from '../day';
import { ENGLISH_MESSAGES, type Messages } from '../messages/en/english';
import { keyOf, NameResolver, themeName, type NameKey, type Named } from './names';
import { linkTarget, noteName } from '../markdown/inline';
import type { ThemeText } from '../markdown/task';
import type { Links } from '../markdown/links';
import { copiesByContent, type FoundCopies } from './copies';
import { isConflictCopy, retrosOf, type Note } from '../note/note';
import { latestOf } from '../note/rounds';
import { whatCounts } from '../note/observed';
import type { Action, Retro } from '../note/retro';
import type { Settings } from '../settings';
import type { Verdict } from './progress';
import {
	addNames,
	markedIn,
	weakPointsIn,
	type ShownReason,
	type ShownWeakPoint,
	type WeakPointContext,
	type WeakPointReader,
} from './weak-lines';

export interface Interview {
	path: string;
	/**
	 * By this the snapshot's maps know it: its path; of several in one note only the latest, on which the
	 * note's own facts are.
	 */
	key: string;
	/** Where it begins: 1, or the line of its heading in a note of several. */
	line: number;
	retro: Retro;
	company: Named | null;
	/** When it took place; null where no date can be read. */
	moment: string | null;
}

/** An interview that took place by the snapshot's day: its date is known. */
export interface PastInterview extends Interview {
	retro: Retro & { date: string };
	moment: string;
}

/** What one interview shows of one theme. */
export interface Occurrence {
	interview: PastInterview;
	date: string;
	moment: string;
	kind: 'real' | 'mock';
	verdict: Verdict;
	/** 2 for poor or slipped, 1 for medium or a mention; null for one that held. */
	severity: number | null;
	line: number;
	why: string;
}

export interface ThemeName extends Named {
	/** How often each spelling without a note is used. */
	spellings: Map<string, number>;
}

export interface Snapshot {
	notes: ReadonlyMap<string, Note>;
	links: Links;
	settings: Settings;
	today: string;
	/** The words in which answers are given to people. */
	words: Messages;
	/** What notes of themes were called before they were renamed, by path: an old name still leads to its note. */
	formerly: ReadonlyMap<string, readonly string[]>;
	/** The retros that are copies by what stands in them, by key, each with the path of the note that it is a copy of. */
	copies: ReadonlyMap<string, string>;
	/** Every interview but copies, by key: for one note its path gives the latest. */
	interviews: ReadonlyMap<string, Interview>;
	/** Those that took place by today and have a date, in the order of their moments. */
	tookPlace: readonly PastInterview[];
	/** Every theme that is named anywhere, by key. */
	names: ReadonlyMap<NameKey, ThemeName>;
	/** The weak points of each interview that has any, by its key, with the themes that they show, from the top. */
	weakPoints: ReadonlyMap<string, readonly ShownWeakPoint[]>;
	/** The official reasons that name themes, of each interview that has any, by its key. */
	reasons: ReadonlyMap<string, readonly ShownReason[]>;
	/** The occurrences of a theme in the order in which they are replayed, by key. */
	occurrences: ReadonlyMap<NameKey, readonly Occurrence[]>;
	themeOf(text: ThemeText, from: string): Named;
	/** The interviews of a note, from the top. */
	interviewsIn(path: string): readonly Interview[];
	/** The interview in whose lines a line of a note stands; what is above all of them belongs to the last. */
	interviewAt(path: string, line: number): Interview | undefined;
	/** The company that is meant by a name or a link; the other names of its note are one with it. */
	companyOf(text: string): Named;
	/** The path of the note that a link in the note `from` leads to. */
	noteAt(link: string, from: string): string | null;
	/** The keys of the themes that an action is for. */
	themesOf(action: Action, from: string): NameKey[];
	/** The action that a `validates` link in the note `from` points to. */
	actionAt(link: string, from: string): { path: string; action: Action } | null;
}

/** What an edit of retros has changed between two snapshots; all else is the same, and the same objects. */
export interface FollowedEdit {
	before: Snapshot;
	/** The interviews that others took the place of, by their keys; each is where and when it was, at the same company. */
	replaced: ReadonlyMap<string, { was: Interview; is: Interview }>;
	/** The themes of which other interviews tell now, or tell something else, or that are shown by another name. */
	themes: ReadonlySet<NameKey>;
	/** Those of them that came up in other interviews than before, or with another verdict or severity. */
	verdicts: ReadonlySet<NameKey>;
	/** The notes of which an action may be judged by other lines. */
	judged: ReadonlySet<string>;
	/** By the path of a note, the keys of the interviews in which a line says that it judges an action there. */
	judges: ReadonlyMap<string, ReadonlySet<string>>;
}

/** How a snapshot came from the one before it. */
export const CHANGES = new WeakMap<Snapshot, FollowedEdit>();

/**
 * An answer that is worked out once for each snapshot, since a snapshot never changes. `follow` makes it of
 * the answer to the snapshot before, where an edit lies between the two; it gives null where only a fresh
 * look can tell.
 */
export function perSnapshot<T>(
	answer: (snapshot: Snapshot) => T,
	follow?: (before: T, change: FollowedEdit, snapshot: Snapshot) => T | null,
): (snapshot: Snapshot) => T {
	const known = new WeakMap<Snapshot, T>();
	const followed = (snapshot: Snapshot): T | null => {
		const change = CHANGES.get(snapshot);
		const before = change === undefined ? undefined : known.get(change.before);
		if (follow === undefined || change === undefined || before === undefined) return null;
		return follow(before, change, snapshot);
	};
	return (snapshot) => {
		let found = known.get(snapshot);
		if (found === undefined) {
			found = followed(snapshot) ?? answer(snapshot);
			known.set(snapshot, found);
		}
		return found;
	};
}

export function isPast(interview: Interview, today: string): interview is PastInterview {
	const { date } = interview.retro;
	return date !== null && date <= today;
}

/** By moment; then by what the interview is, never by where its note lies, but for notes that are alike in all. */
export function byMoment(a: Interview, b: Interview): number {
	return (
		compare(a.moment ?? '', b.moment ?? '') ||
		compare(a.company?.key ?? '', b.company?.key ?? '') ||
		(a.retro.round.number ?? 0) - (b.retro.round.number ?? 0) ||
		compare(a.path, b.path) ||
		a.line - b.line
	);
}

/** A retro that counts, with the texts in it that name themes. */
interface NamedRetro extends Pick<Interview, 'path' | 'key' | 'line' | 'retro' | 'company'> {
	named: readonly string[];
}

/** By what an interview of a note is known: the latest by the note's path. */
function keyIn({ rounds }: Note, retro: Retro, path: string): string {
	return rounds === undefined || latestOf(rounds) === retro ? path : `${path}#${retro.line ?? 1}`;
}

/** The retros that are no copies by their names, once it is known which notes own the names of themes and companies. */
function retrosIn(
	notes: ReadonlyMap<string, Note>,
	themes: NameResolver,
	companies: NameResolver,
): NamedRetro[] {
	const retros: Omit<NamedRetro, 'company'>[] = [];
	for (const [path, note] of notes) {
		if (note.type === 'theme') themes.own(path);
		if (note.retro === null || isConflictCopy(path)) continue;
		for (const held of retrosOf(note)) {
			const { line = 1, company } = held;
			const named = namedIn(held);
			retros.push({ path, key: keyIn(note, held, path), line, retro: held, named });
			if (company !== null) companies.learn(linkTarget(company) === null ? `[[${company}]]` : company, path);
			for (const text of named) if (text.includes('[')) themes.learn(text, path);
		}
	}
	ownByAlias(companies, retros, notes);
	return retros.map(({ path, key, line, retro, named }) => ({
		path,
		key,
		line,
		retro,
		named,
		company: retro.company === null ? null : companies.find(retro.company, path),
	}));
}

/**
 * Counts the notes of nothing else that bear a company's name as an alias among those that own a name: no
 * link leads there.
 */
function ownByAlias(
	companies: NameResolver,
	retros: readonly { retro: Retro }[],
	notes: ReadonlyMap<string, Note>,
): void {
	const called = new Set<NameKey>();
	for (const { retro } of retros) {
		if (retro.company === null) continue;
		const target = linkTarget(retro.company);
		called.add(keyOf(target === null || target === '' ? retro.company : noteName(target)));
	}
	for (const [path, { type, aliases }] of notes)
		if (type === 'other' && aliases.some((alias) => called.has(keyOf(alias)))) companies.own(path);
}

function interviewOf({ path, key, line, retro, company }: NamedRetro): Interview {
	const moment = retro.date === null ? null : momentOf(retro.date, retro.ended);
	return { path, key, line, retro, company, moment };
}

/** Every theme that the retros name, by key; one without a note is shown as it is spelt most. */
function themesNamedIn(retros: readonly NamedRetro[], themes: NameResolver): Map<NameKey, ThemeName> {
	const names = new Map<NameKey, ThemeName>();
	for (const { path, named } of retros) {
		for (const text of named) {
			const theme = themes.find(text, path);
			if (theme.key === '') continue;
			const known = names.get(theme.key);
			if (known === undefined) names.set(theme.key, { ...theme, spellings: new Map([[theme.name, 1]]) });
			else known.spellings.set(theme.name, (known.spellings.get(theme.name) ?? 0) + 1);
		}
	}
	return names;
}

/** The companies, and the people who asked, by their keys: whoever is linked where something went wrong is no theme. */
function whoIsNoTheme(retros: readonly NamedRetro[]): Set<NameKey> {
	const keys = new Set<NameKey>();
	const people = new Set<string>();
	for (const { company, retro } of retros) {
		if (company !== null) keys.add(company.key);
		for (const { name } of retro.interviewers) people.add(name);
	}
	for (const name of people) keys.add(keyOf(name));
	return keys;
}

/** Gives each theme without a note the spelling that is used most. */
function showCommonest(names: ReadonlyMap<NameKey, ThemeName>): void {
	for (const known of names.values()) if (known.note === null) known.name = commonest(known.spellings);
}

/** The retros with what their weak points name too, once it is known which notes own those names. */
function withMarks(retros: readonly NamedRetro[], context: WeakPointContext): NamedRetro[] {
	const { themes } = context;
	const texts = new Set<string>();
	const all = retros.map((one) => {
		const marked = markedIn(one, context);
		for (const text of marked) if (text.includes('[')) themes.learn(text, one.path);
		const named = marked.length === 0 ? one.named : [...one.named, ...marked];
		for (const text of named) texts.add(text);
		addNames(one, texts);
		return marked.length === 0 ? one : { ...one, named };
	});
	const keys = [...texts].map((text) => {
		const target = linkTarget(text);
		return keyOf(target === null ? text : noteName(target));
	});
	themes.ownNamed(new Set(keys));
	return all;
}

const newTheme = (named: Named): ThemeName => ({ ...named, spellings: new Map() });

/** What the weak points of the retros show; the themes that they alone show are added to `names`. */
function weakPointsShown(
	retros: readonly NamedRetro[],
	names: Map<NameKey, ThemeName>,
	context: WeakPointContext,
): Pick<Snapshot, 'weakPoints' | 'reasons'> & { reader: WeakPointReader } {
	const { shown, reasons, possible, reader } = weakPointsIn(retros, names.values(), context);
	const known = (key: NameKey): ThemeName => {
		const theme = names.get(key) ?? newTheme(possible.get(key) ?? { key, name: key, note: null });
		names.set(key, theme);
		return theme;
	};
	for (const { path, key: of } of retros) {
		for (const { by, themes, said } of shown.get(of) ?? []) {
			const own = by === 'mark' || said.name === null ? null : context.themes.find(said.name, path);
			for (const key of themes) {
				const theme = known(key);
				if (own?.key === key) theme.spellings.set(own.name, (theme.spellings.get(own.name) ?? 0) + 1);
			}
		}
	}
	for (const lines of reasons.values()) for (const { themes } of lines) themes.forEach(known);
	return { weakPoints: shown, reasons, reader };
}

type Resolved = Pick<
	Snapshot,
	'interviewsIn' | 'interviewAt' | 'themeOf' | 'companyOf' | 'noteAt' | 'themesOf' | 'actionAt'
>;

/** The interviews of the notes that hold more than one, by their paths. */
type Several = ReadonlyMap<string, readonly Interview[]>;

function severalIn(interviews: Snapshot['interviews']): Several {
	const several = new Map<string, Interview[]>();
	for (const [key, { path }] of interviews) if (key !== path) several.set(path, []);
	if (several.size > 0) for (const one of interviews.values()) several.get(one.path)?.push(one);
	return several;
}

/** How the interviews of a note are found. */
function foundIn(
	interviews: Snapshot['interviews'],
	several: Several,
): Pick<Snapshot, 'interviewsIn' | 'interviewAt'> {
	const interviewsIn: Snapshot['interviewsIn'] = (path) => {
		const one = interviews.get(path);
		return several.get(path) ?? (one === undefined ? [] : [one]);
	};
	const interviewAt: Snapshot['interviewAt'] = (path, line) => {
		const all = several.get(path);
		return all === undefined
			? interviews.get(path)
			: (all.filter((one) => one.line <= line).at(-1) ?? all.at(-1));
	};
	return { interviewsIn, interviewAt };
}

/** How texts and links of the notes find what they mean. */
export function resolvedBy(
	{ themes, companies, several }: Pick<Grounds, 'themes' | 'companies' | 'several'>,
	links: Links,
	interviews: Snapshot['interviews'],
	{ names, weakPoints }: Pick<Snapshot, 'names' | 'weakPoints'>,
): Resolved {
	const { interviewsIn, interviewAt } = foundIn(interviews, several);
	const themeOf: Snapshot['themeOf'] = (text, from) => themes.find(text, from);
	const companyOf: Snapshot['companyOf'] = (text) => companies.find(text, '');
	const noteAt: Snapshot['noteAt'] = (link, from) => {
		const target = linkTarget(link);
		return target === null || target === '' ? null : links.resolve(target, from);
	};
	// What a row of the plan is for is read of its problem as of any weak point.
	const ofRow = ({ line }: Action, from: string): NameKey[] =>
		(weakPoints.get(interviewAt(from, line)?.key ?? from) ?? []).flatMap((point) =>
			point.from === 'plan' && point.line === line ? point.themes : [],
		);
	const themesOf: Snapshot['themesOf'] = (action, from) => {
		const keys: NameKey[] = [];
		const add = (key: NameKey): void => {
			if (!keys.includes(key)) keys.push(key);
		};
		for (const text of action.themes) {
			const { key } = themeOf(text, from);
			if (key !== '') add(key);
		}
		if (action.mentions.length === 0) return keys;
		for (const text of action.mentions) {
			const { key } = themeOf(text, from);
			if (names.has(key)) add(key);
		}
		for (const key of ofRow(action, from)) add(key);
		return keys;
	};
	const actionAt: Snapshot['actionAt'] = (link, from) => {
		const id = (/#\^?([^\]|#)]+)\)$/.exec(link) ?? /#\^?([^\]|#]+)/.exec(link))?.[1]?.trim();
		const target = linkTarget(link);
		if (id === undefined || target === null) return null;
		const path = target === '' ? from : links.resolve(target, from);
		const all = path === null ? [] : interviewsIn(path).flatMap(({ retro }) => retro.actions);
		const action = all.find((one) => one.id === id || one.blockId === id);
		return path === null || action === undefined ? null : { path, action };
	};
	return { interviewsIn, interviewAt, themeOf, companyOf, noteAt, themesOf, actionAt };
}

/** What the interviews show of each theme, in the order in which it is replayed: within one moment first what held. */
function allOccurrences(snapshot: Omit<Snapshot, 'occurrences'>): Map<NameKey, Occurrence[]> {
	const occurrences = new Map<NameKey, Occurrence[]>();
	for (const interview of snapshot.tookPlace) {
		for (const [key, occurrence] of occurrencesIn(interview, snapshot)) {
			const list = occurrences.get(key);
			if (list === undefined) occurrences.set(key, [occurrence]);
			else list.push(occurrence);
		}
	}
	for (const list of occurrences.values()) list.sort(asReplayed);
	return occurrences;
}

/** The order in which the occurrences of a theme are replayed: within one moment first what held. */
export const asReplayed = (a: Occurrence, b: Occurrence): number =>
	compare(a.moment, b.moment) || compare(b.verdict, a.verdict) || byMoment(a.interview, b.interview);

/** Reads the notes as one story, on the day `today`. */
export function takeSnapshot(
	notes: ReadonlyMap<string, Note>,
	links: Links,
	settings: Settings,
	today: string,
	formerly: Snapshot['formerly'] = new Map(),
): Snapshot {
	const themes = new NameResolver(notes, links, themeName);
	const companies = new NameResolver(notes, links);
	for (const [path, former] of formerly) if (notes.has(path)) themes.own(path, former);
	const retros = retrosIn(notes, themes, companies);
	const found = copiesByContent(retros);
	const { copies } = found;
	const interviewed = retros.filter(({ key }) => !copies.has(key));
	const context: WeakPointContext = { notes, links, themes, settings, others: whoIsNoTheme(interviewed) };
	const counted = withMarks(interviewed, context);
	const interviews = new Map(counted.map((one) => [one.key, interviewOf(one)]));
	const names = themesNamedIn(counted, themes);
	const spelt = new Map([...names].map(([key, { spellings }]) => [key, new Map(spellings)]));
	const { weakPoints, reasons, reader } = weakPointsShown(counted, names, context);
	showCommonest(names);
	const tookPlace = [...interviews.values()].filter((interview) => isPast(interview, today)).sort(byMoment);
	const several = severalIn(interviews);
	const snapshot = {
		notes,
		links,
		settings,
		today,
		words: ENGLISH_MESSAGES,
		formerly,
		copies,
		interviews,
		tookPlace,
		names,
		weakPoints,
		reasons,
		...resolvedBy({ themes, companies, several }, links, interviews, { names, weakPoints }),
	};
	const taken = { ...snapshot, occurrences: allOccurrences(snapshot) };
	GROUNDS.set(taken, {
		themes,
		companies,
		several,
		context,
		found,
		spelt,
		reader,
		judges: judgesIn(taken),
	});
	return taken;
}

/** What a snapshot was made with, by which an edit is followed. */
export interface Grounds {
	themes: NameResolver;
	companies: NameResolver;
	several: Several;
	context: WeakPointContext;
	found: FoundCopies;
	/** How often each spelling of each theme is used where it is named, weak points apart. */
	spelt: ReadonlyMap<NameKey, ReadonlyMap<string, number>>;
	reader: WeakPointReader;
	judges: FollowedEdit['judges'];
}

export const GROUNDS = new WeakMap<Snapshot, Grounds>();

/** The paths of the notes of which the lines of an interview say that they judge an action. */
export const judgedBy = ({ path, retro }: Interview, { noteAt }: Pick<Snapshot, 'noteAt'>): string[] =>
	retro.outcomes.flatMap(({ validates }) => {
		if (validates === null) return [];
		return (linkTarget(validates) === '' ? path : noteAt(validates, path)) ?? [];
	});

function judgesIn(snapshot: Snapshot): FollowedEdit['judges'] {
	const judges = new Map<string, Set<string>>();
	for (const interview of snapshot.tookPlace)
		for (const path of judgedBy(interview, snapshot)) {
			const known = judges.get(path);
			if (known === undefined) judges.set(path, new Set([interview.key]));
			else known.add(interview.key);
		}
	return judges;
}

/** The texts that name a theme in a retro: properties, questions, outcome lines, actions. */
export function namedIn(retro: Retro): string[] {
	const texts = retro.themes.map((mention) => mention.text);
	for (const named of [retro.questions, retro.outcomes, retro.actions])
		for (const { themes } of named) for (const theme of themes) texts.push(theme);
	return texts;
}

/** The spelling that is used most, of which there is at least one; of two that are used as often the first in order. */
export function commonest(spellings: ReadonlyMap<string, number>): string {
	const [first] = [...spellings].sort(([a, m], [b, n]) => n - m || compare(a, b));
	return first?.[0] ?? '';
}

/**
 * The keys of the themes that a line under *Did it hold?* in the note `from` speaks of: those that it names,
 * else those of the action that it judges, which is given beside them.
 */
export function spokenOf(
	{ themes, validates }: Pick<Retro['outcomes'][number], 'themes' | 'validates'>,
	from: string,
	snapshot: Pick<Snapshot, 'themeOf' | 'themesOf' | 'actionAt'>,
): { keys: NameKey[]; judged: { path: string; action: Action } | null } {
	const judged = validates === null || themes.length > 0 ? null : snapshot.actionAt(validates, from);
	return {
		judged,
		keys:
			judged === null
				? themes.map((text) => snapshot.themeOf(text, from).key)
				: snapshot.themesOf(judged.action, judged.path),
	};
}

/** What a rating or an answer shows of a theme; see `Occurrence` for the severity. */
type Shown = Pick<Occurrence, 'verdict' | 'severity'>;
const HELD: Shown = { verdict: 'held', severity: null };
/** Why a theme counts that the properties of an interview name, and of which nothing else is said there. */
export const NAMED_AS_THEME = 'named as a theme';

const FAILED_MILDLY: Shown = { verdict: 'failed', severity: 1 };
const FAILED_BADLY: Shown = { verdict: 'failed', severity: 2 };

/** By the rating of a question that the theme belongs to. */
const BY_RATING = new Map<string, Shown>([
	['poor', FAILED_BADLY],
	['medium', FAILED_MILDLY],
	['good', HELD],
	['excellent', HELD],
]);
/** By the answer to *Did it hold?*; `not-tested` shows nothing, and takes back that the theme is only named. */
const BY_OUTCOME = new Map<string, Shown>([
	['slipped', FAILED_BADLY],
	['held', HELD],
]);

/** Takes in what a line, by its number from 1, shows of the theme of that key, and why. */
type Show = (key: NameKey, shown: Shown, line: number, why: string) => void;

function showRatings({ path, retro }: Interview, { themeOf }: Pick<Snapshot, 'themeOf'>, show: Show): void {
	for (const question of retro.questions) {
		if (question.themes.length === 0) continue;
		const counts = whatCounts(question);
		const shown = counts === null ? undefined : BY_RATING.get(counts.rating);
		if (counts === null || shown === undefined) continue;
		const why = `${question.title}: ${counts.why}`;
		for (const text of question.themes) show(themeOf(text, path).key, shown, counts.line, why);
	}
}

/** Shows what the lines under *Did it hold?* say; the keys of the themes that were not tested. */
function showOutcomes(
	{ path, retro }: Interview,
	snapshot: Omit<Snapshot, 'occurrences'>,
	show: Show,
): Set<NameKey> {
	const untested = new Set<NameKey>();
	for (const answer of retro.outcomes) {
		const { outcome, line, text } = answer;
		if (outcome === null) continue;
		const { judged, keys } = spokenOf(answer, path, snapshot);
		const words = text || judged?.action.text || '';
		const why = words === '' ? outcome : `${words}: ${outcome}`;
		const shown = BY_OUTCOME.get(outcome);
		for (const key of keys) {
			if (shown !== undefined) show(key, shown, line, why);
			else if (outcome === 'not-tested') untested.add(key);
		}
	}
	return untested;
}

function showWeakPoints(
	{ key: of }: Interview,
	{ weakPoints, reasons }: Pick<Snapshot, 'weakPoints' | 'reasons'>,
	show: Show,
): void {
	for (const { line, why, themes } of reasons.get(of) ?? [])
		for (const key of themes) show(key, FAILED_MILDLY, line, why);
	for (const { line, why, themes } of weakPoints.get(of) ?? [])
		for (const key of themes) show(key, FAILED_MILDLY, line, why);
}

/** The strongest thing that an interview shows of each theme that it shows anything of; of two as strong the first. */
export function occurrencesIn(
	interview: PastInterview,
	snapshot: Omit<Snapshot, 'occurrences'>,
): Map<NameKey, Occurrence> {
	const { path, retro, moment } = interview;
	const { date, kind } = retro;
	const found = new Map<NameKey, Occurrence>();
	const show: Show = (key, { verdict, severity }, line, why) => {
		if (key === '') return;
		const known = found.get(key);
		if (known !== undefined && (known.severity ?? 0) >= (severity ?? 0)) return;
		found.set(key, { interview, date, moment, kind, verdict, severity, line, why });
	};
	showRatings(interview, snapshot, show);
	const untested = showOutcomes(interview, snapshot, show);
	showWeakPoints(interview, snapshot, show);
	for (const { text, line } of retro.themes) {
		const { key } = snapshot.themeOf(text, path);
		if (!found.has(key) && !untested.has(key)) show(key, FAILED_MILDLY, line, NAMED_AS_THEME);
	}
	return found;
}

/**
 * A theme's spellings in one retro, each given another text, as one edit.
 *
 * Where a theme is named is the reader's business, so the reader is the judge: a spelling that may be one is changed on
 * a copy, the copy is read, and the change is kept only if the note then says the same but for that one
 * name. Lines that share no list of names are tried together, and so are the spellings of one line, so that
 * a note with many is read a few times and not once each.
 */
import { findFrontmatter, parseProperties, type Properties } from '../markdown/frontmatter';
import { linkTarget, links, noteName, splitFields, splitList, tags } from '../markdown/inline';
import type { Line } from '../markdown/lines';
import { findIn } from '../note/body';
import { isAdoptedBy, parseNote, type Note, type ParseContext } from '../note/note';
import { keyOf } from '../vault/names';
import { marksOf, weakPointsOf, type WeakPointLine } from '../vault/weak-lines';
import type { Retro } from '../note/retro';
import { valueText } from '../markdown/yaml-values';
import { apply, type Edit, type Refusal, type Replacement } from '../edit/edit';
import { bodyLines, wordsOf } from '../edit/find';
import { sequence } from '../edit/in-turn';
import { removeFromProperty, replaceInProperty, replaceInText } from '../edit/property';

export interface Respelling {
	/** Whether a text of this note is a spelling that goes. */
	isOld: (text: string) => boolean;
	/** Whether a text of this note means the theme already in the way that is wanted. */
	isNew: (text: string) => boolean;
	/** What takes its place: a plain name, or `[[link]]`. */
	to: string;
}

/** Characters that are replaced, and what they become, as prose would show them. */
interface Changed {
	was: string;
	is: string;
}

/** A change on the way, of one spelling or of some in a row, and what it may change for the reader. */
interface Trial {
	/** What the names become; null where their entries go from a list. */
	becomes: ReadonlySet<string> | null;
	/** A spelling each, in the order in which they stand. */
	changes: readonly Changed[];
}

interface PropertyTrial extends Trial {
	make: () => Edit | Refusal;
}

interface BodyTrial extends Trial {
	/** The last first. */
	replacements: readonly Replacement[];
}

/** What a trial does to the lists of names: nothing, what it should, or something else. */
type Effect = 'none' | 'respelt' | 'other';

interface Span {
	from: number;
	to: number;
}

/** A text that may be a spelling. */
interface Spelling extends Span {
	/** As the reader has it: in a table, `\|` is a pipe. */
	text: string;
	/** What goes with it where the list names the theme once more. */
	entry: Span | null;
	isInWords: boolean;
}

/** What a link of a wiki cannot hold. */
const UNLINKABLE = /[[\]|#^\r\n]/;
const TAG = /^#[\p{L}\p{N}_/-]*[\p{L}_/-][\p{L}\p{N}_/-]*$/u;
const COMMENT = /<!--[\s\S]*?(?:-->|$)|%%[\s\S]*?(?:%%|$)/g;
const BLOCK_ID = /(?:^|\s)\^[A-Za-z0-9-]+\s*$/;

/** The words that a link shows in the place of its note's name; null if it shows that name, or is no link. */
function shownBy(text: string): string | null {
	const target = linkTarget(text);
	const shown = (/^!?\[\[[^\]|]*\|([^\]]*)\]\]$/.exec(text) ?? /^\[([^\]]*)\]\(/.exec(text))?.[1];
	return target === null || shown === undefined || keyOf(shown) === keyOf(noteName(target)) ? null : shown;
}

/** The name as a tag like `like`, if a tag can mean it. */
function tagFor(name: string, like: string): string | null {
	if (keyOf(like) === keyOf(name)) return like;
	const tag = `#${/^#theme\//i.exec(like)?.[0].slice(1) ?? ''}${name.replace(/\s+/g, '-')}`;
	return TAG.test(tag) && keyOf(tag) === keyOf(name) ? tag : null;
}

/**
 * What a spelling may become, the best first: a link keeps the words that it shows, and a tag among words
 * stays a tag.
 */
function choices(old: string, to: string, isInWords: boolean): string[] {
	const target = linkTarget(to);
	const name = target === null ? to : noteName(target);
	const inLink = target ?? (UNLINKABLE.test(name) || noteName(name) !== name ? null : name);
	const shown = shownBy(old);
	const tag = old.startsWith('#') ? tagFor(name, old) : null;
	const found = [
		...(shown !== null && inLink !== null ? [`[[${inLink}|${shown}]]`] : []),
		...(tag !== null && isInWords ? [tag] : []),
		to,
		...(tag === null ? [] : [tag]),
		...(inLink === null ? [] : [`[[${inLink}]]`]),
		name,
	];
	return [...new Set(found)];
}

function withoutThemes(retro: Retro, isBodyKept: boolean): string {
	const { themes, impressions: _, notes: __, hints: ___, wentPoorly: ____, ...rest } = retro;
	const names = new Set([
		'themes',
		'mentions',
		'text',
		'source',
		'item',
		'twinIn',
		...(isBodyKept ? ['line', 'ratingLine', 'reasonLines'] : []),
	]);
	return JSON.stringify([rest, isBodyKept ? [] : themes.map(({ line }) => line)], (key, value: unknown) =>
		names.has(key) ? undefined : value,
	);
}

/** The weak points whose marks can be given another text: the title of a question is what it is known by. */
const markedLines = (retro: Retro): WeakPointLine[] =>
	weakPointsOf(retro).filter(({ from }) => from !== 'question');

/** What is said in words, in which a name may stand. */
function proseIn(retro: Retro): (string | null)[] {
	const { impressions, notes, hints, wentPoorly, weakPoints } = retro;
	const problems = weakPoints.filter(({ source }) => source === 'plan').map(({ text }) => text);
	return [impressions, notes, hints, wentPoorly.join('\n'), problems.join('\n')];
}

/** The names in a retro, list by list. */
function namesIn(retro: Retro): string[] {
	const { themes, questions, outcomes, actions } = retro;
	const lists = [
		themes.map(({ text }) => text),
		...[...questions, ...outcomes, ...actions].map((one) => one.themes),
		...actions.map(({ mentions }) => mentions),
		...markedLines(retro).map(marksOf),
	];
	return lists.flatMap((list) => ['\n', ...list]);
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
	a.length === b.length && a.every((one, index) => one === b[index]);

/** Whether `b` is `a`, or `a` with some of the changes made, which come in the order of the text. */
function mayBecome(a: string | null, b: string | null, changes: readonly Changed[]): boolean {
	if (a === b) return true;
	if (a === null || b === null) return false;
	const [only] = changes;
	return changes.length === 1 && only !== undefined
		? mayBecomeOnce(a, b, only)
		: mayBecomeInTurn(a, b, changes);
}

/** Whether `b` is `a` with `was` turned into `is` in one place. */
function mayBecomeOnce(a: string, b: string, { was, is }: Changed): boolean {
	if (was === '') return false;
	for (let at = a.indexOf(was); at >= 0; at = a.indexOf(was, at + 1))
		if (a.slice(0, at) + is + a.slice(at + was.length) === b) return true;
	return false;
}

/** The same for several changes, each sought where the texts differ next. What it does not find may yet be so. */
function mayBecomeInTurn(a: string, b: string, changes: readonly Changed[]): boolean {
	let [i, j] = [0, 0];
	for (const { was, is } of changes) {
		while (i < a.length && a[i] === b[j]) [i, j] = [i + 1, j + 1];
		let same = 0;
		while (same < was.length && was[same] === is[same]) same++;
		if (was === '' || !a.startsWith(was, i - same) || !b.startsWith(is, j - same)) continue;
		[i, j] = [i - same + was.length, j - same + is.length];
	}
	return a.slice(i) === b.slice(j);
}

/**
 * Whether each line of `b` is that of `a`, or what one of the trials makes of it, which come in the order
 * of the lines.
 */
function proseMayBecome(a: string | null, b: string | null, trials: readonly Trial[]): boolean {
	if (a === b) return true;
	if (a === null || b === null) return false;
	const [before, after] = [a.split('\n'), b.split('\n')];
	let next = 0;
	const isExplained = (line: string, index: number): boolean => {
		if (line === after[index]) return true;
		for (let trial = trials[next]; trial !== undefined; trial = trials[next]) {
			next++;
			if (mayBecome(line, after[index] ?? null, trial.changes)) return true;
		}
		return false;
	};
	return before.length === after.length && before.every(isExplained);
}

/** Trials that are made together, in the order in which they stand. */
interface Together {
	trials: readonly Trial[];
	/** The one that may change what is said on a line. */
	at: (line: number) => Trial | undefined;
}

const alone = (trial: Trial): Together => ({ trials: [trial], at: () => trial });

/** One list of names before and after, and the line of what bears it; 0 for the property. */
interface ListPair {
	before: readonly string[];
	after: readonly string[];
	line: number;
	isMentions: boolean;
}

const textsOf = ({ themes }: Retro): string[] => themes.map(({ text }) => text);

/** Whether two retros have as many questions, actions and outcomes. */
function isAlike(a: Retro, b: Retro): boolean {
	return (['questions', 'actions', 'outcomes', 'weakPoints'] as const).every(
		(key) => a[key].length === b[key].length,
	);
}

/** Whether what bears names stands on the same lines in both. */
function isOnSameLines(a: Retro, b: Retro): boolean {
	return (
		isAlike(a, b) &&
		(['questions', 'actions', 'outcomes', 'weakPoints'] as const).every((key) =>
			a[key].every(({ line }, index) => line === b[key][index]?.line),
		)
	);
}

/** The lists of names that differ in two retros that are alike. */
function changedLists(a: Retro, b: Retro): ListPair[] {
	const pairs: ListPair[] = [{ before: textsOf(a), after: textsOf(b), line: 0, isMentions: false }];
	for (const key of ['questions', 'actions', 'outcomes'] as const)
		for (const [index, { themes, line }] of a[key].entries())
			pairs.push({ before: themes, after: b[key][index]?.themes ?? [], line, isMentions: false });
	const [marked, now] = [markedLines(a), markedLines(b)];
	for (const [index, point] of marked.entries()) {
		const other = now[index];
		pairs.push({
			before: marksOf(point),
			after: other === undefined ? [] : marksOf(other),
			line: point.line,
			isMentions: point.said.marked.length === 0,
		});
	}
	/** Whether a text is the problem of a row that names its theme within it: that is told by its weak point. */
	const isTold = (text: string, line: number): boolean =>
		marked.some((one) => one.line === line && one.source === text && marksOf(one).length > 0);
	for (const [index, { mentions, line }] of a.actions.entries()) {
		const after = b.actions[index]?.mentions ?? [];
		const isOwn = (_: string, at: number): boolean => !isTold(mentions[at] ?? '', line);
		pairs.push({ before: mentions.filter(isOwn), after: after.filter(isOwn), line, isMentions: true });
	}
	return pairs.filter(({ before, after }) => !same(before, after));
}

/** Whether the words of actions and outcomes are the same, but for the mentions in them. */
function saysTheSame(a: Retro, b: Retro, { at }: Together): boolean {
	const mentioned = new Set<number>();
	for (const [index, { text, mentions, line }] of a.actions.entries()) {
		const now = b.actions[index];
		if (now === undefined) return false;
		const changes = mentions.flatMap((was, place): Changed[] => {
			const is = now.mentions[place] ?? '';
			return is === was ? [] : [{ was, is }];
		});
		if (changes.length > 0) mentioned.add(line);
		if (!mayBecome(text, now.text, changes)) return false;
	}
	return a.outcomes.every(({ text, line }, index) => {
		const now = b.outcomes[index]?.text ?? null;
		if (!mentioned.has(line)) return text === now;
		const trial = at(line);
		return trial !== undefined && mayBecome(text, now, trial.changes);
	});
}

/** Whether all that names no theme is the same in two notes. */
function isSameBeside(before: Note, after: Note, isBodyKept: boolean): boolean {
	const [a, b] = [before.retro, after.retro];
	const problems = ({ problems: all }: Note): string =>
		JSON.stringify(all.map(({ line, code, told }) => [isBodyKept ? 0 : line, code, told]));
	return (
		a !== null &&
		b !== null &&
		before.type === after.type &&
		same(before.aliases, after.aliases) &&
		problems(before) === problems(after) &&
		withoutThemes(a, isBodyKept) === withoutThemes(b, isBodyKept)
	);
}

class Judge {
	constructor(
		private readonly path: string,
		private readonly reading: ParseContext,
		private readonly wish: Respelling,
	) {}

	/** `properties` are those of the text, where they are known. */
	read(text: string, properties?: Properties): Note {
		return parseNote(this.path, text, this.reading, properties);
	}

	/**
	 * Whether a note says after trials what it said before, but for the one name of each in the lists that it
	 * stands in.
	 */
	agrees(before: Note, after: Note, made: Together, isBodyKept: boolean): boolean {
		const [a, b] = [before.retro, after.retro];
		if (a === null || b === null || !isSameBeside(before, after, isBodyKept)) return false;
		const prose = proseIn(b);
		const isProseKept = proseIn(a).every((text, index) =>
			proseMayBecome(text, prose[index] ?? null, made.trials),
		);
		if (!isProseKept || !isAlike(a, b) || !saysTheSame(a, b, made)) return false;
		const effects = this.effectsOn(changedLists(a, b), made);
		return effects !== null && [...effects.values()].every((effect) => effect === 'respelt');
	}

	/** Whether two notes name the same themes in the same places. */
	isElsewhere(before: Note, after: Note): boolean {
		const [a, b] = [before.retro, after.retro];
		return a !== null && b !== null && same(namesIn(a), namesIn(b));
	}

	/**
	 * What each of several trials did to the lists of names, by itself; null where that cannot be told, as they moved
	 * something.
	 */
	effects(before: Note, after: Note, made: Together): Map<Trial, Effect> | null {
		const [a, b] = [before.retro, after.retro];
		if (a === null || b === null || !isOnSameLines(a, b)) return null;
		return this.effectsOn(changedLists(a, b), made);
	}

	/** What each trial did to the lists that changed; null where one of them is no trial's. */
	private effectsOn(changed: readonly ListPair[], made: Together): Map<Trial, Effect> | null {
		const own = new Map<Trial, ListPair[]>(made.trials.map((trial) => [trial, []]));
		for (const lists of changed) {
			const trial = made.at(lists.line);
			const all = trial === undefined ? undefined : own.get(trial);
			if (all === undefined) return null;
			all.push(lists);
		}
		return new Map([...own].map(([trial, lists]) => [trial, this.effectOn(lists, trial)]));
	}

	private effectOn(lists: readonly ListPair[], trial: Trial): Effect {
		if (lists.length === 0) return 'none';
		const isOldIn = ({ before, after }: ListPair): boolean =>
			before.some((one, index) => one !== after[index] && this.wish.isOld(one));
		// What only looks like a name, within other words; if one is left all the same, each is tried by itself.
		if (trial.changes.length > 1 && !lists.some(isOldIn)) return 'none';
		const counts = lists.map((one) => this.respeltIn(one, trial));
		if (counts.includes(0)) return 'other';
		if (trial.changes.length === 1) return counts.every((count) => count === 1) ? 'respelt' : 'other';
		// A task below a question has the question's list: what is the same in both is counted once.
		const known = new Map(
			lists.map((one, index) => [JSON.stringify([one.before, one.after]), counts[index] ?? 0]),
		);
		const sum = [...known.values()].reduce((all, count) => all + count, 0);
		return sum === trial.changes.length ? 'respelt' : 'other';
	}

	/**
	 * How many old spellings of a list were turned into what they become, or left out beside another name of the theme; 0
	 * where anything else changed.
	 */
	private respeltIn({ before, after, isMentions }: ListPair, { becomes }: Trial): number {
		const { isOld, isNew } = this.wish;
		if (becomes !== null) {
			const changed = before.flatMap((one, index) => (one === after[index] ? [] : [index]));
			const isFine = changed.every((index) => isOld(before[index] ?? '') && becomes.has(after[index] ?? ''));
			return before.length === after.length && isFine ? changed.length : 0;
		}
		// Where the same text follows twice, it is the later one that seems to have gone.
		let kept = 0;
		for (const one of before) {
			if (one === after[kept]) kept++;
			else if (!isOld(one)) return 0;
		}
		const isFine = !isMentions && kept === after.length && after.some((one) => isOld(one) || isNew(one));
		return isFine ? before.length - after.length : 0;
	}

	/** Whether a retro still holds a spelling that should have gone. */
	isLeft({ retro }: Note): boolean {
		if (retro === null) return false;
		const { isOld, to } = this.wish;
		const named = [
			...textsOf(retro),
			...[retro.questions, retro.outcomes, retro.actions].flatMap((all) =>
				all.flatMap(({ themes }) => themes),
			),
		];
		const mentioned = [
			...retro.actions.flatMap(({ mentions }) => mentions),
			...markedLines(retro).flatMap(({ said }) =>
				said.marked.length > 0 || said.isNone ? [] : said.mentions,
			),
		].filter((one) => /^[#[]/.test(one));
		for (const { said } of markedLines(retro)) named.push(...said.marked);
		return (
			named.some((one) => isOld(one) && choices(one, to, false)[0] !== one) ||
			mentioned.some((one) => isOld(one) && choices(one, to, true)[0] !== one)
		);
	}
}

/** Where each of `parts` stands in `text`; they come in its order. */
function spansOf(parts: readonly string[], text: string, offset: number): Span[] {
	let at = 0;
	return parts.map((part) => {
		const from = text.indexOf(part, at);
		at = from + part.length;
		return { from: offset + from, to: offset + at };
	});
}

/** The entries of a list in a line, each with what goes with it; one that stands alone takes `whole` along. */
function entriesIn(text: string, offset: number, whole: Span | null): (Span & { entry: Span | null })[] {
	const spans = spansOf(splitList(text), text, offset);
	return spans.map((span, index) => {
		const [above, below] = [spans[index - 1], spans[index + 1]];
		if (above !== undefined) return { ...span, entry: { from: above.to, to: span.to } };
		return { ...span, entry: below === undefined ? whole : { from: span.from, to: below.from } };
	});
}

/** The texts of a line that may be names of themes, the last first. */
function spellingsIn(text: string, line: Line): Spelling[] {
	const start = wordsOf(line);
	const raw = text.slice(start, line.end);
	const blank = (part: string): string => ' '.repeat(part.length);
	const words = raw.replace(COMMENT, blank).replace(BLOCK_ID, blank);
	const isRow = line.kind === 'row';
	const found: (Span & { entry: Span | null; isInWords: boolean })[] = [];
	const addList = (from: number, to: number, whole: Span | null = null): void => {
		const region = words.slice(from, to);
		for (const one of entriesIn(region, from, whole)) found.push({ ...one, isInWords: false });
		const lead = region.length - region.trimStart().length;
		if (region.trim() !== '')
			found.push({ from: from + lead, to: from + region.trimEnd().length, entry: null, isInWords: false });
	};
	for (const { start: open, from, to } of splitFields(words).fields) {
		addList(from, to, { from: /[ \t]/.test(words[open - 1] ?? '') ? open - 1 : open, to: to + 1 });
	}
	if (isRow) {
		for (const { index, 0: cell } of words.matchAll(/(?:\\\||[^|])+/g)) addList(index, index + cell.length);
	} else {
		addList(0, words.length);
		const label = /^[^:：]*[:：]/.exec(words)?.[0].length;
		if (label !== undefined)
			for (const mark of [/^\s*/, /^[:：*_\s]*/])
				addList(label + (mark.exec(words.slice(label))?.[0].length ?? 0), words.length);
	}
	for (const part of [links(words), tags(words)])
		for (const span of spansOf(part, words, 0)) found.push({ ...span, entry: null, isInWords: true });
	const known = new Set<string>();
	return found
		.filter(({ from, to }) => {
			// What holds a comment is no name that is written in one piece.
			const isOne = words.slice(from, to) === raw.slice(from, to) && !known.has(`${from}-${to}`);
			known.add(`${from}-${to}`);
			return isOne;
		})
		.map(({ from, to, entry, isInWords }) => ({
			from: start + from,
			to: start + to,
			entry:
				entry === null || words.slice(entry.from, entry.to) !== raw.slice(entry.from, entry.to)
					? null
					: { from: start + entry.from, to: start + entry.to },
			text: isRow ? raw.slice(from, to).replace(/\\\|/g, '|') : raw.slice(from, to),
			isInWords,
		}))
		.sort((a, b) => b.to - a.to || b.from - a.from);
}

/** The properties of a note that can be read. */
function propertiesIn(text: string): Properties {
	const place = findFrontmatter(text);
	const properties =
		place === null || place === 'unclosed' ? null : parseProperties(text.slice(place.start, place.end));
	return properties === null || 'reason' in properties ? new Map() : properties;
}

/** The trials of the property, for the last spelling in it. */
function trialsOfProperty(text: string, name: string, { isOld, to }: Respelling): PropertyTrial[] {
	const value = [...propertiesIn(text)]
		.filter(([key]) => key.toLowerCase() === name.toLowerCase())
		.pop()?.[1];
	const trial = (make: PropertyTrial['make'], becomes: string | null): PropertyTrial => ({
		make,
		becomes: becomes === null ? null : new Set([becomes]),
		changes: [{ was: '', is: '' }],
	});
	const wanted = (old: string): string[] => {
		const all = choices(old, to, false);
		return all[0] === old ? [] : all;
	};
	if (typeof value === 'string') {
		for (const { from, to: end, entry } of entriesIn(value, 0, null).reverse()) {
			const old = value.slice(from, end);
			if (!isOld(old) || wanted(old).length === 0) continue;
			return [
				...(entry === null ? [] : [trial(() => replaceInText(text, name, { ...entry, insert: '' }), null)]),
				...wanted(old).map((one) =>
					trial(() => replaceInText(text, name, { from, to: end, insert: one }), one),
				),
			];
		}
		return [];
	}
	const texts = (Array.isArray(value) ? (value as unknown[]) : [value]).map((entry) =>
		valueText(Array.isArray(entry) ? [entry] : entry),
	);
	const old = texts.filter((one) => one !== null && isOld(one) && wanted(one).length > 0).pop();
	return old == null
		? []
		: [
				trial(() => removeFromProperty(text, name, old), null),
				...wanted(old).map((one) => trial(() => replaceInProperty(text, name, old, one), one)),
			];
}

/** The trials of one spelling of the body. */
function trialsOf(
	text: string,
	{ from, to: end, text: old, entry, isInWords }: Spelling,
	{ to }: Respelling,
	isRow: boolean,
): BodyTrial[] {
	// As the reader has it: in a table, `\|` is a pipe.
	const shown = (part: string): string => (isRow ? part.replace(/\\\|/g, '|') : part);
	const replacing = ({ from, to }: Span, insert: string, becomes: string | null): BodyTrial => ({
		replacements: [{ from, to, insert }],
		becomes: becomes === null ? null : new Set([becomes]),
		changes: [{ was: shown(text.slice(from, to)), is: shown(insert) }],
	});
	const all = choices(old, to, isInWords);
	if (all[0] === old) return [];
	return [
		...(entry === null ? [] : [replacing(entry, '', null)]),
		...all.map((one) => replacing({ from, to: end }, isRow ? one.replace(/\|/g, '\\|') : one, one)),
	];
}

/** Lines whose names may stand in one list, and how far their spellings have been tried. */
interface Block {
	/** The numbers of its first line and its last. */
	first: number;
	last: number;
	/** The numbers of the lines that have yet to be tried, the next one at the end. */
	lines: number[];
	/** Spellings that begin behind it have been seen to. */
	limit: number;
	/** Which spelling before the limit is tried, and in which way. */
	spelling: number;
	way: number;
	/** How many in a row are tried at most. */
	most: number;
}

/** A trial, and the block that it stands in. */
interface Attempt {
	block: Block;
	trial: BodyTrial;
}

const START = { limit: Infinity, spelling: 0, way: 0, most: Infinity };

/**
 * The lines of a body in blocks: a question with all that stands under it is one, since the tasks there
 * have its themes; any other line is one by itself.
 */
function blocksIn(text: string, lines: readonly Line[], reading: ParseContext): Block[] {
	const place = findFrontmatter(text);
	if (place === null || place === 'unclosed') return [];
	const { asked, entered } = findIn(text, place.body, place.bodyLine, {
		...reading,
		isAdopted: isAdoptedBy(text, reading.settings),
	});
	const questions = new Set(asked.map(({ line }) => line.start));
	const sections = new Set(entered.map(({ start }) => start));
	const blocks: Block[] = [];
	let open: Block | null = null;
	for (const { number, start, kind } of lines) {
		const isOpening = questions.has(start);
		if (sections.has(start)) open = null;
		const block: Block = (isOpening ? null : open) ?? { ...START, first: number, last: number, lines: [] };
		if (block !== open) blocks.push(block);
		if (isOpening) open = block;
		block.last = number;
		if (kind === 'text' || kind === 'row') block.lines.push(number);
	}
	return blocks;
}

/** All lines as one block, in which one spelling is tried after the other. */
function asOne(lines: readonly Line[]): Block[] {
	const tried = lines.filter(({ kind }) => kind === 'text' || kind === 'row').map(({ number }) => number);
	return [{ ...START, first: 0, last: 0, lines: tried }];
}

/** The trials of several blocks, each the only one that may change what its block says. */
function together(attempts: readonly Attempt[]): Together {
	const byLine = new Map<number, Trial>();
	for (const { block, trial } of attempts)
		for (let line = block.first; line <= block.last; line++) byLine.set(line, trial);
	return { trials: attempts.map(({ trial }) => trial), at: (line) => byLine.get(line) };
}

/** One retro on its way from one spelling to another. */
class Renaming {
	private readonly steps: Edit[] = [];
	private current: string;
	private note: Note;
	private refusal: Refusal = 'unfit';

	constructor(
		private readonly text: string,
		private readonly judge: Judge,
		private readonly reading: ParseContext,
		private readonly wish: Respelling,
	) {
		this.current = text;
		this.note = judge.read(text);
	}

	edit(): Edit | Refusal {
		if (this.note.retro === null || !this.judge.isLeft(this.note)) return 'as-wanted';
		while (this.isInProperty() && this.respellProperty());
		const [text, note, count] = [this.current, this.note, this.steps.length];
		const lines = bodyLines(text);
		this.respellBody(blocksIn(text, lines, this.reading));
		if (this.judge.isLeft(this.note)) {
			// What was tried together may have stood in each other's way, so that each is tried by itself.
			[this.current, this.note, this.steps.length] = [text, note, count];
			this.respellBody(asOne(lines));
		}
		if (this.judge.isLeft(this.note)) return this.refusal;
		return sequence(
			this.text,
			this.steps.map((step) => () => step),
		);
	}

	private isInProperty(): boolean {
		return this.note.retro?.themes.some(({ text }) => this.wish.isOld(text)) ?? false;
	}

	/** Gives the last spelling in the property another text; false if there is no way to do so. */
	private respellProperty(): boolean {
		const name = this.reading.settings.propertyNames.themes;
		for (const trial of trialsOfProperty(this.current, name, this.wish)) {
			const made = trial.make();
			if (typeof made === 'string') {
				if (trial.becomes !== null) this.refusal = made;
				continue;
			}
			const changed = apply(this.current, made.replacements);
			const after = this.judge.read(changed);
			if (this.judge.agrees(this.note, after, alone(trial), true)) {
				this.keep(made, changed, after);
				return true;
			}
			// It names no theme there, whatever it becomes.
			if (this.judge.isElsewhere(this.note, after)) return false;
		}
		return false;
	}

	private keep(made: Edit, changed: string, after: Note): void {
		this.steps.push(made);
		this.current = changed;
		this.note = after;
	}

	/** Tries one spelling of each block at a time, until there is none that has not been tried. */
	private respellBody(all: readonly Block[]): void {
		const properties = propertiesIn(this.current);
		let blocks = all;
		while (blocks.length > 0) {
			const lines = new Map(bodyLines(this.current).map((line) => [line.number, line]));
			const attempts = blocks.flatMap((block) => this.nextIn(block, lines) ?? []);
			this.attempt(attempts, properties);
			blocks = attempts.map(({ block }) => block);
		}
	}

	/** The next trial in a block; null if all has been tried. */
	private nextIn(block: Block, lines: ReadonlyMap<number, Line>): Attempt | null {
		while (block.lines.length > 0) {
			const line = lines.get(block.lines.at(-1) ?? 0);
			const spellings = line === undefined ? [] : this.spellingsLeft(line, block.limit);
			for (; block.spelling < spellings.length; block.spelling++, block.way = 0) {
				const trial = this.trialAt(block, spellings, line?.kind === 'row');
				if (trial !== null) return { block, trial };
			}
			block.lines.pop();
			Object.assign(block, START);
		}
		return null;
	}

	/** The trial of a block's next spelling, and of those in a row behind it for which the same is to be done first. */
	private trialAt(
		{ spelling, way, most }: Block,
		spellings: readonly Spelling[],
		isRow: boolean,
	): BodyTrial | null {
		const one = spellings[spelling];
		const first = one === undefined ? undefined : trialsOf(this.current, one, this.wish, isRow)[way];
		if (first === undefined) return null;
		const trials = [first];
		const end = way > 0 ? spelling + 1 : Math.min(spelling + most, spellings.length);
		let from = first.replacements[0]?.from ?? 0;
		for (const another of spellings.slice(spelling + 1, end)) {
			const [next] = trialsOf(this.current, another, this.wish, isRow);
			const place = next?.replacements[0];
			if (next === undefined || place === undefined || place.to > from) break;
			if ((next.becomes === null) !== (first.becomes === null)) break;
			trials.push(next);
			from = place.from;
		}
		return inARow(trials);
	}

	private spellingsLeft(line: Line, limit: number): Spelling[] {
		return spellingsIn(this.current, line).filter(({ to, text }) => to <= limit && this.wish.isOld(text));
	}

	/**
	 * Makes those of the trials that the judge agrees to, each in a block of its own, in the order in which
	 * they stand.
	 */
	private attempt(attempts: readonly Attempt[], properties: Properties): void {
		const [only] = attempts;
		if (only === undefined) return;
		const edit = { replacements: attempts.flatMap(({ trial }) => trial.replacements) };
		const changed = apply(this.current, edit.replacements);
		const after = this.judge.read(changed, properties);
		if (attempts.length === 1) {
			this.decide(only, { edit, changed, after });
			return;
		}
		const made = together(attempts);
		const effects = this.judge.effects(this.note, after, made);
		const fitting = attempts.filter(({ trial }) => effects?.get(trial) === 'respelt');
		if (effects === null) {
			this.attemptHalves(attempts, properties);
		} else if (fitting.length < attempts.length) {
			for (const { block, trial } of attempts) pass(block, trial, effects.get(trial));
			this.attempt(fitting, properties);
		} else if (this.judge.agrees(this.note, after, made, false)) {
			this.keep(edit, changed, after);
			for (const one of attempts) settle(one);
		} else {
			this.attemptHalves(attempts, properties);
		}
	}

	/** The later half first: what it changes moves nothing that stands before it. */
	private attemptHalves(attempts: readonly Attempt[], properties: Properties): void {
		const half = Math.ceil(attempts.length / 2);
		this.attempt(attempts.slice(half), properties);
		this.attempt(attempts.slice(0, half), properties);
	}

	/** Keeps a trial that was made alone, or passes on. */
	private decide(one: Attempt, { edit, changed, after }: { edit: Edit; changed: string; after: Note }): void {
		if (this.judge.agrees(this.note, after, alone(one.trial), false)) {
			this.keep(edit, changed, after);
			settle(one);
		} else {
			pass(one.block, one.trial, this.judge.isElsewhere(this.note, after) ? 'none' : 'other');
		}
	}
}

/** Some trials as one; the last comes first. */
function inARow(trials: readonly BodyTrial[]): BodyTrial {
	const becomes = trials.flatMap((trial) => [...(trial.becomes ?? [])]);
	return {
		replacements: trials.flatMap(({ replacements }) => replacements),
		becomes: trials.some((trial) => trial.becomes === null) ? null : new Set(becomes),
		changes: trials.flatMap(({ changes }) => changes).reverse(),
	};
}

/** Moves on from spellings that were given their text; of the next ones twice as many are tried. */
function settle({ block, trial: { replacements } }: Attempt): void {
	const limit = replacements.at(-1)?.from ?? block.limit;
	Object.assign(block, { limit, spelling: 0, way: 0, most: 2 * replacements.length });
}

/**
 * Moves on from a trial that failed: where it changed no list, its spellings name no theme, whatever they become; of
 * several half as many are tried again.
 */
function pass(block: Block, { changes: { length } }: Trial, effect: Effect | undefined): void {
	if (effect === 'none')
		Object.assign(block, { spelling: block.spelling + length, way: 0, most: 2 * length });
	else if (effect === 'other' && length > 1) block.most = Math.floor(length / 2);
	else if (effect === 'other') block.way++;
}

/**
 * Gives every spelling of a theme in a retro another text: in its property, at its questions, in the fields
 * of its actions and outcomes, and among an action's words where it counts for the theme. Beside another
 * name of the theme in one list a spelling goes, where nothing else goes with it; else it stands there
 * twice. Refused unless the reader finds the same note, with none of the old spellings left.
 */
export function renameTheme(
	text: string,
	path: string,
	reading: ParseContext,
	wish: Respelling,
): Edit | Refusal {
	return new Renaming(text, new Judge(path, reading, wish), reading, wish).edit();
}

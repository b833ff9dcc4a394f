/**
 * A theme's spellings in one retro, each given another text, as one edit.
 *
 * Where a theme is named is the reader's business, so the reader is the judge: a spelling that may be one is changed on a
 * copy, the copy is read, and the change is kept only if the note then says the same but for that one name.
 */
import { findFrontmatter, parseProperties, type Properties } from '../markdown/frontmatter';
import { linkTarget, links, noteName, splitFields, splitList, tags } from '../markdown/inline';
import type { Line } from '../markdown/lines';
import { parseNote, type Note, type ParseContext } from '../note/note';
import { keyOf } from '../vault/names';
import type { Retro } from '../note/retro';
import { valueText } from '../markdown/yaml-values';
import { apply, type Edit, type Refusal } from '../edit/edit';
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

/** One change on the way, and what it may change for the reader: a name, or its entry in a list. */
interface Trial {
	make: () => Edit | Refusal;
	becomes: string | null;
	/** The characters that it replaces, and what they become, as prose would show them. */
	was: string;
	is: string;
}

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

/** What a spelling may become, the best first: a link keeps the words that it shows, and a tag among words stays a tag. */
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
	const { themes, impressions: _, notes: __, hints: ___, ...rest } = retro;
	const names = new Set([
		'themes',
		'mentions',
		'text',
		'source',
		'twinIn',
		...(isBodyKept ? ['line', 'ratingLine'] : []),
	]);
	return JSON.stringify([rest, isBodyKept ? [] : themes.map(({ line }) => line)], (key, value: unknown) =>
		names.has(key) ? undefined : value,
	);
}

/** The names in a retro, list by list. */
function namesIn({ themes, questions, outcomes, actions }: Retro): string[] {
	const lists = [
		themes.map(({ text }) => text),
		...[...questions, ...outcomes, ...actions].map((one) => one.themes),
		...actions.map(({ mentions }) => mentions),
	];
	return lists.flatMap((list) => ['\n', ...list]);
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
	a.length === b.length && a.every((one, index) => one === b[index]);

/** Whether `b` is `a`, or `a` with `was` turned into `is` in one place. */
function mayBecome(a: string | null, b: string | null, was: string, is: string): boolean {
	if (a === b) return true;
	if (a === null || b === null || was === '') return false;
	for (let at = a.indexOf(was); at >= 0; at = a.indexOf(was, at + 1))
		if (a.slice(0, at) + is + a.slice(at + was.length) === b) return true;
	return false;
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

	/** Whether a note says after a trial what it said before, but for the one name in the lists that it stands in. */
	agrees(before: Note, after: Note, { becomes, was, is }: Trial, isBodyKept: boolean): boolean {
		const [a, b] = [before.retro, after.retro];
		if (a === null || b === null || before.type !== after.type || !same(before.aliases, after.aliases))
			return false;
		const problems = ({ problems: all }: Note): string =>
			JSON.stringify(all.map(({ line, code, message }) => [isBodyKept ? 0 : line, code, message]));
		if (problems(before) !== problems(after) || withoutThemes(a, isBodyKept) !== withoutThemes(b, isBodyKept))
			return false;
		if (
			!(['impressions', 'notes', 'hints'] as const).every((field) => mayBecome(a[field], b[field], was, is))
		)
			return false;
		let changed = 0;
		const agree = (one: readonly string[], other: readonly string[], isList = true): boolean => {
			if (same(one, other)) return true;
			changed++;
			return this.isRespelt(one, other, becomes, isList);
		};
		const texts = (retro: Retro): string[] => retro.themes.map(({ text }) => text);
		if (
			!agree(texts(a), texts(b)) ||
			!a.questions.every(({ themes }, index) => agree(themes, b.questions[index]!.themes))
		)
			return false;
		const mentioned = new Set<number>();
		for (const [index, action] of a.actions.entries()) {
			const now = b.actions[index]!;
			if (!agree(action.themes, now.themes) || !agree(action.mentions, now.mentions, false)) return false;
			const at = action.mentions.findIndex((one, place) => one !== now.mentions[place]);
			if (at >= 0) mentioned.add(action.line);
			if (
				at < 0
					? action.text !== now.text
					: !mayBecome(action.text, now.text, action.mentions[at]!, now.mentions[at]!)
			)
				return false;
		}
		for (const [index, outcome] of a.outcomes.entries()) {
			const now = b.outcomes[index]!;
			if (!agree(outcome.themes, now.themes)) return false;
			if (
				mentioned.has(outcome.line) ? !mayBecome(outcome.text, now.text, was, is) : outcome.text !== now.text
			)
				return false;
		}
		return changed > 0;
	}

	/** Whether two notes name the same themes in the same places. */
	isElsewhere(before: Note, after: Note): boolean {
		const [a, b] = [before.retro, after.retro];
		return a !== null && b !== null && same(namesIn(a), namesIn(b));
	}

	/** Whether a list is another one with one old spelling turned into what it becomes, or left out beside another name of the theme. */
	private isRespelt(
		a: readonly string[],
		b: readonly string[],
		becomes: string | null,
		isList: boolean,
	): boolean {
		const { isOld, isNew } = this.wish;
		const at = a.findIndex((one, index) => one !== b[index]);
		if (becomes !== null)
			return isOld(a[at]!) && b[at] === becomes && same([...a.slice(0, at), becomes, ...a.slice(at + 1)], b);
		// Where the same text follows twice, it is the later one that seems to have gone.
		return (
			isList &&
			a.length === b.length + 1 &&
			isOld(a[at]!) &&
			same([...a.slice(0, at), ...a.slice(at + 1)], b) &&
			b.some((one) => isOld(one) || isNew(one))
		);
	}

	/** Whether a retro still holds a spelling that should have gone. */
	isLeft({ retro }: Note): boolean {
		if (retro === null) return false;
		const { isOld, to } = this.wish;
		const named = [
			...retro.themes.map(({ text }) => text),
			...[retro.questions, retro.outcomes, retro.actions].flatMap((all) =>
				all.flatMap(({ themes }) => themes),
			),
		];
		const mentioned = retro.actions.flatMap(({ mentions }) => mentions).filter((one) => /^[#[]/.test(one));
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
		return {
			...span,
			entry:
				above !== undefined
					? { from: above.to, to: span.to }
					: below !== undefined
						? { from: span.from, to: below.from }
						: whole,
		};
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
		found.push(...entriesIn(region, from, whole).map((one) => ({ ...one, isInWords: false })));
		const lead = region.length - region.trimStart().length;
		if (region.trim() !== '')
			found.push({ from: from + lead, to: from + region.trimEnd().length, entry: null, isInWords: false });
	};
	for (const { from, to } of splitFields(words).fields) {
		const open = Math.max(words.lastIndexOf('[', from), words.lastIndexOf('(', from));
		addList(from, to, { from: /[ \t]/.test(words[open - 1] ?? '') ? open - 1 : open, to: to + 1 });
	}
	if (isRow) {
		for (const { index, 0: cell } of words.matchAll(/(?:\\\||[^|])+/g)) addList(index, index + cell.length);
	} else {
		addList(0, words.length);
		const label = /^[^:：]*[:：]/.exec(words)?.[0].length;
		if (label !== undefined)
			for (const mark of [/^\s*/, /^[:：*_\s]*/])
				addList(label + mark.exec(words.slice(label))![0].length, words.length);
	}
	for (const part of [links(words), tags(words)])
		found.push(...spansOf(part, words, 0).map((span) => ({ ...span, entry: null, isInWords: true })));
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
function trialsOfProperty(text: string, name: string, { isOld, to }: Respelling): Trial[] {
	const value = [...propertiesIn(text)]
		.filter(([key]) => key.toLowerCase() === name.toLowerCase())
		.pop()?.[1];
	const trial = (make: Trial['make'], becomes: string | null): Trial => ({ make, becomes, was: '', is: '' });
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
): Trial[] {
	const replacing = (span: Span, insert: string, becomes: string | null): Trial => ({
		make: () => ({ replacements: [{ ...span, insert }] }),
		becomes,
		was: text.slice(span.from, span.to),
		is: insert,
	});
	const all = choices(old, to, isInWords);
	if (all[0] === old) return [];
	return [
		...(entry === null ? [] : [replacing(entry, '', null)]),
		...all.map((one) => replacing({ from, to: end }, isRow ? one.replace(/\|/g, '\\|') : one, one)),
	];
}

/**
 * Gives every spelling of a theme in a retro another text: in its property, at its questions, in the fields of its actions
 * and outcomes, and among an action's words where it counts for the theme. Beside another name of the theme in one list a
 * spelling goes, where nothing else goes with it; else it stands there twice. Refused unless the reader finds the same
 * note, with none of the old spellings left.
 */
export function renameTheme(
	text: string,
	path: string,
	reading: ParseContext,
	wish: Respelling,
): Edit | Refusal {
	const judge = new Judge(path, reading, wish);
	const steps: Edit[] = [];
	let current = text;
	let note = judge.read(text);
	let refusal: Refusal = 'unfit';
	if (note.retro === null || !judge.isLeft(note)) return 'as-wanted';
	/** Makes the first of the trials that the judge agrees to. */
	const take = (trials: Trial[], properties?: Properties): Edit | null => {
		for (const trial of trials) {
			const made = trial.make();
			if (typeof made === 'string') {
				if (trial.becomes !== null) refusal = made;
				continue;
			}
			const changed = apply(current, made.replacements);
			const after = judge.read(changed, properties);
			if (!judge.agrees(note, after, trial, properties === undefined)) {
				// It names no theme there, whatever it becomes.
				if (judge.isElsewhere(note, after)) return null;
				continue;
			}
			steps.push(made);
			[current, note] = [changed, after];
			return made;
		}
		return null;
	};
	const isInProperty = (): boolean => note.retro?.themes.some(({ text: one }) => wish.isOld(one)) ?? false;
	while (
		isInProperty() &&
		take(trialsOfProperty(current, reading.settings.propertyNames.themes, wish)) !== null
	);
	const properties = propertiesIn(current);
	for (const first of bodyLines(current).reverse()) {
		if (first.kind !== 'text' && first.kind !== 'row') continue;
		let limit = Infinity;
		let line: Line | undefined = first;
		while (line !== undefined) {
			const spellings = spellingsIn(current, line).filter(
				({ to, text: one }) => to <= limit && wish.isOld(one),
			);
			line = undefined;
			for (const spelling of spellings) {
				const made = take(trialsOf(current, spelling, wish, first.kind === 'row'), properties);
				if (made === null) continue;
				limit = made.replacements[0]!.from;
				line = bodyLines(current).find(({ number }) => number === first.number);
				break;
			}
		}
	}
	if (judge.isLeft(note)) return refusal;
	return sequence(
		text,
		steps.map((step) => () => step),
	);
}

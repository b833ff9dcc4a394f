/**
 * What people write of an interview outside the properties: labelled lines, and the words for rounds,
 * stages and results.
 */
import { foldSpace } from '../../markdown/inline';
import { once } from '../../once';
import type { Property } from '../../settings';
import {
	isUnfilled,
	labelKey,
	LISTS_OF_WORDS,
	MEANINGS,
	PLACED_ROUNDS,
	wordKey,
	type ResultWord,
	type StageWord,
} from '../words';
import { anyWord, isChinese, longestFirst } from '../words/match';
import { remembered } from '../words/remembered';
import type { Read } from './day';
import { pattern } from '../../pattern';

export interface Fact {
	property: Property;
	/** The label as it is written. */
	label: string;
	value: string;
}

/** A longer line states nothing. */
const LONGEST_LINE = 2000;
const BEFORE = /^[\s>]*(?:[-*+]\s+|\d{1,2}[.)、]\s*)?(?:[\p{Extended_Pictographic}\ufe0f\u200d]+\s*)?/u;
const LABELLED = /^(\*\*|__|\*|_)?\s*([^:：*_|]{1,40}?)\s*(?:\1\s*(?:::?|：)|(?:::?|：)\s*\1)\s*(.*)$/u;
/** Behind a label of forty letters, with its marks and spaces. */
const FARTHEST_COLON = 50;
const CELLS = /^\s*\|\s*([^|]+?)\s*\|\s*([^|]*?)\s*\|?\s*$/u;
const BETWEEN = /\s+[|｜·•]\s+|\s*｜\s*/u;

/** A value without emphasis, and an address in the web as its words; links to notes stay. */
function cleanValue(text: string): string {
	return text
		.replace(/\[([^[\]]*)\]\((?:[a-z][a-z0-9+.-]*:|www\.)[^()\s]*\)/giu, '$1')
		.replace(/<!--.*?-->|%%.*?%%/gu, '')
		.trim()
		.replace(/^(\*\*|__|\*|_|`)(.*)\1$/u, '$2')
		.replace(/^\*\*\s*|\s*\*\*$/gu, '')
		.trim();
}

/** The facts of one label and its value; a label of several, `Date / Company`, has as many values. */
function factsOf(label: string, value: string, own: ReadonlyMap<string, Property>): Fact[] {
	const meaning = (one: string): Property | undefined => {
		const key = labelKey(one);
		return own.get(key) ?? MEANINGS.facts.get(key);
	};
	const property = meaning(label);
	if (property !== undefined)
		return isUnfilled(cleanValue(value)) ? [] : [{ property, label, value: cleanValue(value) }];
	const labels = label.split('/').map((one) => one.trim());
	const values = value.split(/\s*[/／|]\s*/u);
	if (labels.length < 2 || labels.length !== values.length) return [];
	if (labels.some((one) => meaning(one) === undefined)) return [];
	return labels.flatMap((one, index) => factsOf(one, values[index] ?? '', own));
}

/**
 * The facts that a line of the body states, `**Company:** X`, `- 面试公司：X`, `interviewer:: X`, `| Role | X |`, or several
 * with strokes between them. What is a placeholder is none. `own` are the user's labels, by `labelKey`;
 * they come first.
 */
export function factsIn(written: string, own: ReadonlyMap<string, Property> = NO_LABELS): readonly Fact[] {
	if (written.length > LONGEST_LINE || !/[:：|]| [-–—] /.test(written)) return NO_FACTS;
	let known = FACTS_IN.get(own);
	if (known === undefined) FACTS_IN.set(own, (known = remembered((line) => readFactsIn(line, own))));
	return known(written);
}
const NO_LABELS: ReadonlyMap<string, Property> = new Map();
const NO_FACTS: readonly Fact[] = [];
/** By the user's labels: a line is asked for its facts more than once. */
const FACTS_IN = new WeakMap<ReadonlyMap<string, Property>, (line: string) => readonly Fact[]>();

/** What some write for a colon: `Company - Northwind`. */
const DASHED = /^(?:[-*+]\s+)?(\p{L}{2,20})\s+[-–—]\s+([^:：|]{1,60})$/u;
const BY_DASH: ReadonlySet<Property> = new Set(['company', 'position', 'date', 'round', 'stage', 'result']);

function readFactsIn(written: string, own: ReadonlyMap<string, Property>): readonly Fact[] {
	const hasStroke = written.includes('|');
	const line = foldSpace(written);
	const row = hasStroke ? CELLS.exec(line) : null;
	if (row !== null) return factsOf(cleanValue(row[1] ?? '').replace(/[:：]$/, ''), row[2] ?? '', own);
	const words = line.replace(BEFORE, '').trim();
	const [dashed, name = '', said = ''] = DASHED.exec(words) ?? [];
	if (dashed !== undefined) return factsOf(name, said, own).filter(({ property }) => BY_DASH.has(property));
	const colon = words.search(/[:：]/);
	if (colon < 0 || colon > FARTHEST_COLON) return [];
	const parts = words.split(BETWEEN);
	const split = parts.map((part) => LABELLED.exec(part.trim()));
	// A stroke inside a value is the value's: only where every part is labelled are there several.
	const matches = split.every((one) => one !== null) ? split : [LABELLED.exec(words)];
	return matches.flatMap((match) =>
		match === null ? [] : factsOf((match[2] ?? '').trim(), match[3] ?? '', own),
	);
}

const DIGITS = '一二三四五六七八九十';
/** What a round is called by its place: `First round`, `Round one`. */
export const ORDINALS = [
	'first',
	'second',
	'third',
	'fourth',
	'fifth',
	'sixth',
	'seventh',
	'eighth',
	'ninth',
	'tenth',
];
export const CARDINALS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const OCCASION = '(?:technical\\s+|tech\\s+|phone\\s+)?(?:round|interview|call|screen|onsite|loop|chat)';

/** Where a number says which round it is; the first group holds it, as figures or as a word. */
const ROUNDS = once((): RegExp[] => [
	new RegExp(
		`第?([${DIGITS}]|\\d{1,2})\\s*(?:轮(?:技术)?(?:面试|面)?|輪|面(?!试官|经|积|向|对|板|包)(?:试)?|试(?!题|卷|用))`,
		'u',
	),
	pattern('iu')`
		(?:^|[^\p{L}])${anyWord(LISTS_OF_WORDS.rounds)}\s*[#_-]?\s*(\d{1,2})(?![\d/])(?:\s*(?:of|
		/)\s*\d{1,2})?(?![\p{L}\p{N}])
	`,
	new RegExp(`(?:^|[^\\p{L}\\p{N}])(\\d{1,2})(?:st|nd|rd|th)\\s+${OCCASION}(?!\\p{L})`, 'iu'),
	new RegExp(`(?:^|[^\\p{L}])(${ORDINALS.join('|')})\\s+${OCCASION}(?!\\p{L})`, 'iu'),
	new RegExp(
		`(?:^|[^\\p{L}\\p{N}.])(\\d{1,2})(?:\\.?[ªº]|\\.)\\s*${anyWord(LISTS_OF_WORDS.countedRounds)}(?!\\p{L})`,
		'iu',
	),
	new RegExp(`(?:^|[^\\p{L}])round\\s+(${CARDINALS.join('|')})(?!\\p{L})`, 'iu'),
]);
/** What is a round by its own word: `Zweitgespräch`, `初面`. */
const NAMED_ROUND = once(() => {
	const words = [...PLACED_ROUNDS().keys()];
	const spaced = anyWord(words.filter((word) => !isChinese(word)));
	return new RegExp(`(?:^|[^\\p{L}])(${spaced})(?!\\p{L})|(${anyWord(words.filter(isChinese))})`, 'u');
});
function numberOf(word: string): number {
	const chinese = DIGITS.indexOf(word);
	if (chinese >= 0) return chinese + 1;
	const lower = word.toLowerCase();
	const place = Math.max(ORDINALS.indexOf(lower), CARDINALS.indexOf(lower));
	return place >= 0 ? place + 1 : Number(word);
}

/**
 * The number of the round that a text names anywhere: `Acme round 2`, `二面`, `VO1`, `third interview`; null
 * if it names none.
 */
export function roundIn(text: string): Read<number> | null {
	if (text.length > LONGEST_LINE) return null;
	for (const shape of ROUNDS()) {
		const match = shape.exec(text);
		if (match !== null) {
			const value = numberOf(match[1] ?? '');
			if (value > 0) return { value, from: match[0].replace(/^[^\p{L}\p{N}]+/u, '').trim() };
		}
	}
	const folded = text.toLowerCase();
	const named = NAMED_ROUND().exec(folded);
	const word = named?.[1] ?? named?.[2] ?? '';
	const value = PLACED_ROUNDS().get(word);
	const at = folded.indexOf(word);
	return value === undefined ? null : { value, from: text.slice(at, at + word.length) };
}

const STAGE_WORDS = once(() => longestFirst(MEANINGS.stages.keys()));
/** Most texts hold no such word, and are asked for all of them at once. */
const ANY_STAGE = once(() => new RegExp(anyWord(STAGE_WORDS())));

/** Where a word stands in a text that is folded like it, alone: Chinese needs no space around it. */
function placeOf(word: string, text: string): number {
	for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
		if (isChinese(word)) return at;
		const isAlone =
			!/[\p{L}\p{N}]$/u.test(text.slice(0, at)) &&
			!/^(?:[a-z]|[^\p{L}\p{N}\s]?\p{L})/u.test(text.slice(at + word.length));
		if (isAlone) return at;
	}
	return -1;
}

/** What an occasion of any stage is called. */
const SITTING = /\s+(?:interview|round|screen|call|session|discussion|conversation|review|chat|debrief)$/;

/**
 * The stage that a whole text means: `Phone Screen`, `Take-home review`, `HR面`; null if it means none that
 * is known.
 */
export function stageOf(text: string): StageWord | null {
	const key = wordKey(text).replace(/\s*\d{1,2}$/, '');
	return MEANINGS.stages.get(key) ?? MEANINGS.stages.get(key.replace(SITTING, '')) ?? null;
}

/**
 * The stage that a text names somewhere, by its longest word; `isMeant` refuses words that often are
 * something else.
 */
export function stageIn(
	text: string,
	isMeant: (word: string) => boolean = () => true,
): Read<StageWord> | null {
	// Each letter keeps its place.
	const folded = text.toLowerCase().replace(/[-_]/g, ' ');
	if (!ANY_STAGE().test(folded)) return null;
	for (const word of STAGE_WORDS()) {
		const at = placeOf(word, folded);
		const value = at >= 0 && isMeant(word) ? MEANINGS.stages.get(word) : undefined;
		if (value !== undefined) return { value, from: text.slice(at, at + word.length) };
	}
	return null;
}

/**
 * The round and the stage that the value of a property or label means: `二面` is round 2, `VO1` round 1 of a
 * panel, `Phone Screen` a stage alone.
 */
export function readRoundAndStage(text: string): { number: number | null; stage: StageWord | null } {
	const round = roundIn(text);
	const figure = /^\s*#?(\d{1,2})\s*(?:(?:of|\/)\s*\d{1,2})?\s*$/u.exec(text);
	const bare = figure === null ? null : Number(figure[1]);
	return { number: round?.value ?? bare, stage: stageOf(text) ?? stageIn(text)?.value ?? null };
}

const SIGNS = new Map<string, ResultWord>([
	['✅', 'passed'],
	['🎉', 'passed'],
	['❌', 'rejected'],
	['⏳', 'pending'],
	['👻', 'ghosted'],
]);

/** What came next: `Moved to onsite`, `约了三面`. */
const WENT_ON = pattern('iu')`
	^\s*(?:(?:(?:they(?:'ve|\s+have)?\s+)?(?:passed|moved|put|sent|invited)\s+me\s+(?:on|through|forward|
	back)(?!\p{L})|i'm\s+through)|(?:moved|moving|advanced|advancing|progressed|invited|
	through)\s+(?:on\s+)?to\s+\p{L}|(?:进|约)了?(?:[二三四五终]|hr)\s*(?:面|轮))
`;

/**
 * The result that a text means, in whatever language: `挂`, `Moved forward`, `✅ passed`, `Rejected, no
 * reason given`.
 */
export function resultOf(text: string): ResultWord | null {
	if (text.length > LONGEST_LINE) return null;
	const bare = text.trim().replace(/\ufe0f/g, '');
	const [first = '', ...others] = bare;
	const sign = [first, others.at(-1) ?? ''].find((one) => SIGNS.has(one)) ?? '';
	const said = sign === first ? bare.slice(sign.length) : bare.slice(0, bare.length - sign.length).trim();
	const known = MEANINGS.results.get(wordKey(said).replace(/[.!。！]+$/, ''));
	if (known !== undefined) return known;
	if (WENT_ON.test(said)) return 'passed';
	const [head = ''] = said.split(/[,，;；:：(（。]|\.\s|\s[-–—]\s/u);
	const bareHead = head.replace(/[\p{Extended_Pictographic}\s]+$/u, '');
	return MEANINGS.results.get(wordKey(bareHead)) ?? SIGNS.get(sign) ?? null;
}

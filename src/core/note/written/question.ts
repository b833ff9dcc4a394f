/** A question as people write it on one line: its title, and what stands beside it. */
import { once } from '../../once';
import { foldSpace, links, splitFields, splitList, tags, noteName, type Field } from '../../markdown/inline';
import {
	Beginnings,
	isUnfilled,
	LISTS_OF_WORDS,
	MEANINGS,
	meaningOf,
	saysNone,
	wordKey,
	type RatingWord,
} from '../words';
import { anyWord, isChinese } from '../words/match';
import { remembered } from '../words/remembered';
import {
	goingOnIn,
	isFramed,
	isRatingAlone,
	isVerdict,
	LEADING,
	NOT_BESIDE,
	saidByWhole,
	turnedIn,
	verdictOf,
} from '../words/verdict';
import { pattern } from '../../pattern';

export interface QuestionLine {
	/** Without number, mark, judgement and links' brackets; the line itself where nothing else would be left. */
	title: string;
	rating: RatingWord | null;
	/** What follows the judgement, or the judgement itself where it says more than a rating. */
	reason: string | null;
	answer: string | null;
	complexity: string | null;
	/** The themes of its inline fields. */
	themes: string[];
	/** Its links and tags, as they are written. */
	mentions: string[];
	/** Whether it begins with a word that asks: `Q:`, `问题：`. */
	isMarked: boolean;
}

export interface Judgement {
	rating: RatingWord;
	reason: string | null;
}

/** A longer line is no line that somebody wrote. */
const LONGEST_LINE = 4000;
const NOTHING_BESIDE: QuestionLine = {
	title: '',
	rating: null,
	reason: null,
	answer: null,
	complexity: null,
	themes: [],
	mentions: [],
	isMarked: false,
};
/** A longer line is no question with something beside it. */
export const LONGEST = 600;

const CHINESE_NUMBER = '[一二三四五六七八九十]{1,3}';
const COUNT = `#?\\s*(?:\\d{1,3}(?:\\.\\d{1,2})?|${CHINESE_NUMBER})`;
/** What opens or closes bold or italic. */
const EMPHASIS = '(?:\\*\\*|__|\\*|_)';
const ASK = once(() => {
	const asked = anyWord(LISTS_OF_WORDS.asks);
	return new RegExp(
		`^(?:${[
			`[[【]\\s*${asked}\\s*(?:\\d{1,3}|${CHINESE_NUMBER})\\s*[\\]】]\\s*[:：]?`,
			`${asked}\\s*(?:${COUNT})?\\s*${EMPHASIS}?\\s*[:：]`,
			`${asked}\\s*${COUNT}\\s*(?:[.、)）]|[-–—](?=\\s)|${EMPHASIS}(?=\\s))`,
			'q\\d{1,2}(?=\\s+\\S)',
			'q[.)]\\s+(?=\\p{Lu})',
		].join('|')})\\s*`,
		'iu',
	);
});
const NUMBER = once(
	() =>
		new RegExp(
			`^(?:${[
				'\\d{1,3}\\s*[.)、）．:：](?!\\d)',
				'\\d{1,2}(?:\\.\\d{1,2}){1,2}[.)、]?\\s+(?!\\s*(?:years?|yrs?|x|gb|tb|mb|ms|million|billion)\\b)',
				'\\d{1,3}\\s+[-–—]\\s',
				'[(（]\\d{1,3}[)）]',
				'\\d\\ufe0f?\\u20e3',
				'[\\u2753\\u2754\\u2022\\u2023]\\ufe0f?',
				'[\\u2460-\\u2473\\u2474-\\u249b\\u2776-\\u277f\\u3220-\\u3229]',
				`第(?:\\d{1,3}|${CHINESE_NUMBER})(?:个问题|题|问)\\s*[:：、.]?`,
				`${CHINESE_NUMBER}、`,
				'#\\d{1,3}\\s',
			].join('|')})\\s*`,
			'iu',
		),
);
const ANSWER = once(
	() =>
		new RegExp(
			`(^|[\\s。？?！!；;|/])(?:\\*\\*|__)?${anyWord(LISTS_OF_WORDS.saying)}\\s*(?:\\*\\*|__)?\\s*[:：]\\s*(?:\\*\\*|__)?`,
			'iu',
		),
);

/** Signs that judge wherever they stand, and those that do at either end alone. */
const STRONG_SIGNS: [RatingWord, string][] = [
	['good', '✅✔✓☑👍'],
	['medium', '⚠'],
	['poor', '❌✖✗✘👎'],
];
const SIGNS: [RatingWord, string][] = [
	...STRONG_SIGNS,
	['excellent', '💯🌟🤩'],
	['good', '√🟢💚☺👌😊🙂😀😄😃😌😎🥳💪'],
	['medium', '△😅🟡🟠💛😐🤔😕🤷🫤'],
	['poor', '×✕🔴☹😬😭😢😞💀😱🚫⛔😰😖😓😥😩😫🥲😶🤯🤦'],
];
const RATING_OF_SIGN = new Map(
	SIGNS.flatMap(([rating, signs]) => [...signs].map((sign) => [sign, rating] as const)),
);
const anyOf = (signs: [RatingWord, string][]): string =>
	`(?:[${signs.map(([, one]) => one).join('')}]\\ufe0f?)`;
const SIGN_FIRST = once(() => new RegExp(`^(?![√×✕△]\\S)(${anyOf(SIGNS)})\\s*`, 'u'));
const SIGN_LAST = once(() => new RegExp(`\\s*(${anyOf(SIGNS)})\\s*$`, 'u'));
/**
 * Within a line a sign judges behind the mark of the question or its quotation, whatever it is, and a
 * strong one anywhere.
 */
const SIGN_WITHIN = once(
	() =>
		new RegExp(
			`\\s(${anyOf(STRONG_SIGNS)})\\s*[-–—:：,，]?\\s*(?=\\S)|(?<MARK>[?？"”」])\\s*${anyOf(SIGNS)}`,
			'u',
		),
);
const STARS = /\s*([⭐★]\ufe0f?(?:\s*[⭐★☆]\ufe0f?){0,4})\s*$/u;

const DEGREE = once(() => {
	const words = [...LISTS_OF_WORDS.degrees];
	const spaced = anyWord(words.filter((word) => !isChinese(word)));
	return new RegExp(`^(?:${spaced}\\s+|${anyWord(words.filter(isChinese))}(?=\\S))`, 'iu');
});
const NAMES =
	'rating|score|self|self[ -]rating|how it went|me|mine|myself|my take|verdict|grade|评分|自评|打分|评价|表现|感觉' +
	'|自我感觉|自我评价|我的表现|给自己';
const NAMED = once(() => new RegExp(`^(?:${NAMES})\\s*[:：]\\s*`, 'iu'));
/** How judgements begin, and what stands before them. */
const JUDGEMENTS = new Beginnings(() => [
	...MEANINGS.ratings.keys(),
	...MEANINGS.judgements.keys(),
	...LISTS_OF_WORDS.goingOn,
	...LISTS_OF_WORDS.degrees,
	...LEADING,
	...NAMES.split('|'),
	...'0123456789★⭐',
	'note',
	'schulnote',
]);
/** How the marks of questions begin. */
const MARKS = new Beginnings(() => [...LISTS_OF_WORDS.asks, ...'第一二三四五六七八九十0123456789']);
const FIGURE =
	/^(\d{1,3}(?:\.\d)?)\s*(?:(?:\/|out of)\s*(3|4|5|10|20|100)(?!\d)\s*分?|(%)|(分))\s*(?:$|[,，;；:：.。)—–-]\s*|(?=[(（]))/u;
/** Where the judgement ends and its reason begins. */
const END_OF_JUDGEMENT =
	/[,，;；:：(（。!！]|\.(?:\s|$)|\s[-–—]{1,2}\s|\s->\s|\s\|\s|\s*[→—]\s*|\s+but\s|\s*但是?/u;

/** A figure out of a total as a rating: up to two fifths poor, up to two thirds medium, up to four fifths good. */
function ratingOfFigure(value: number, total: number): RatingWord | null {
	if (value > total) return null;
	const share = value / total;
	if (share <= 0.4) return 'poor';
	if (share <= 0.67) return 'medium';
	return share <= 0.8 ? 'good' : 'excellent';
}

/** Without a word before it that says whose rating follows: `Me: 3/5`, `自评：好`. */
export const withoutRater = (text: string): string => text.replace(NAMED(), '');

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** A reason without the separator before it and the brackets around it. */
function cleanReason(text: string): string | null {
	const bare = text.replace(/^[\s,，;；:：.。)）!！|—–→>-]+/u, '').trim();
	const wrapped = /^[(（]([^()（）]*)[)）]?$/u.exec(bare);
	return orNull(wrapped?.[1] ?? bare);
}

/** A mark of German schools, from 1 to 6: `Note 2-`. */
const SCHOOL_MARK = /^(?:schul)?note\s*[:：]?\s*([1-6])(?:[,.]\d)?\s?[+-]?(?=$|[\s,;.)])/iu;
const BY_MARK: readonly RatingWord[] = ['excellent', 'good', 'medium', 'medium', 'poor', 'poor'];

function markIn(text: string): Judgement | null {
	const [whole = '', figure] = /^[ns]/i.test(text) ? (SCHOOL_MARK.exec(text) ?? []) : [];
	const rating = BY_MARK[Number(figure) - 1];
	return rating === undefined ? null : { rating, reason: cleanReason(text.slice(whole.length)) };
}

function figureIn(text: string): Judgement | null {
	const match = FIGURE.exec(text);
	if (match === null) return null;
	const [whole, value, of, percent] = match;
	const outOf = percent === undefined ? 10 : 100;
	const rating = ratingOfFigure(Number(value), of === undefined ? outOf : Number(of));
	return rating === null ? null : { rating, reason: cleanReason(text.slice(whole.length)) };
}

function signIn(text: string): Judgement | null {
	const match = SIGN_FIRST().exec(text);
	// The groups of a sign hold what stands in the table.
	const rating = match === null ? undefined : RATING_OF_SIGN.get([...match[1]!][0]!);
	return match === null || rating === undefined
		? null
		: { rating, reason: cleanReason(text.slice(match[0].length)) };
}

function starsIn(text: string): Judgement | null {
	const [whole = ''] = STARS_FIRST.exec(text) ?? [];
	const rating = whole === '' ? null : ratingOfFigure(starsOf(whole), 5);
	return rating === null ? null : { rating, reason: cleanReason(text.slice(whole.length)) };
}
const STARS_FIRST = /^[⭐★]\ufe0f?(?:\s*[⭐★☆]\ufe0f?){0,4}/u;
const starsOf = (text: string): number => [...text].filter((one) => one === '⭐' || one === '★').length;

function wordsIn(text: string): Judgement | null {
	const end = END_OF_JUDGEMENT.exec(text);
	const head = end === null ? text : text.slice(0, end.index);
	const key = wordKey(head);
	const rating = NOT_BESIDE.has(key) ? undefined : MEANINGS.ratings.get(key);
	const turned = end === null || /[,，;；.。]/u.test(end[0]) ? null : turnedIn(text);
	if (rating !== undefined)
		return { rating: turned ?? rating, reason: end === null ? null : cleanReason(text.slice(end.index)) };
	const judged = turned ?? saidByWhole(key) ?? goingOnIn(head);
	if (judged === undefined) return null;
	// What happened gives way to how it is rated at last: `forgot the tide, bad`.
	const [, last = ''] = /[,，;；]\s*([^,，;；.。]+)[.。!！]?$/u.exec(text) ?? [];
	const rated = isRatingAlone(last) ? MEANINGS.ratings.get(wordKey(last)) : undefined;
	return { rating: rated ?? judged, reason: orNull(text) };
}

/** A judgement that says that it is one: `felt great, they nodded`, `fine i guess`. */
function framedIn(text: string): Judgement | null {
	const [head = ''] = text.split(END_OF_JUDGEMENT, 1);
	const rating = isFramed(head) ? (turnedIn(text) ?? verdictOf(head, false)) : null;
	return rating === null ? null : { rating, reason: orNull(text) };
}

/** How a text judges, if it is a judgement and its reason: `poor, no cache`, `2/5`, `没答出来`. Null for any other text. */
export function readJudgement(text: string): Judgement | null {
	const trimmed = text.trim();
	if (text.length > LONGEST_LINE || !JUDGEMENTS.fit(trimmed)) return null;
	let rest = trimmed.replace(NAMED(), '').replace(/^[*_=]+|[*_=]+$/g, '');
	for (let turn = 0; turn < 3; turn++) {
		const found = figureIn(rest) ?? markIn(rest) ?? signIn(rest) ?? starsIn(rest) ?? wordsIn(rest);
		if (found !== null) return found;
		const weaker = rest.replace(DEGREE(), '');
		if (weaker === rest) return framedIn(rest);
		rest = weaker;
	}
	return null;
}

interface Judged extends Judgement {
	text: string;
}

const SEPARATOR = pattern('giu')`
	\s*[.,;，；。|]?\s*(?:rating|score|评分|自评|打分)\s*[:：=]\s*|\s(?:-{1,2}|–|—|->|→|=>|\||=|~)\s+|\s*(?:—+|→|->|
	…|\.{3})\s*|\s*[:：]\s*|\s*[,，]\s*|[?？](?!\s+[-–—|→=~>])\s*|[.。]\s+
`;

/**
 * Whether a sentence behind a question is its judgement: behind its mark nothing else is asked, and one word
 * asks nothing.
 */
function isNextSentence(separator: string, tail: string, { reason }: Judgement): boolean {
	const [head = ''] = tail.split(END_OF_JUDGEMENT);
	if (!/[?？]/.test(separator)) {
		if (reason === null) return isRatingAlone(tail.replace(/[.!。！]+$/, ''));
		return MEANINGS.judgements.get(wordKey(head)) === 'poor';
	}
	return isRatingAlone(head) || MEANINGS.judgements.has(wordKey(head));
}

/**
 * Whether what stands behind a colon, a comma or a sentence is nothing but a judgement: in a sentence these
 * words are common.
 */
function isMeant(separator: string, tail: string, found: Judgement): boolean {
	const word = wordKey(tail.replace(/[.!。！]+$/, ''));
	if (SCHOOL_MARK.test(tail)) return true;
	if (/^\s*[:：]\s*$/.test(separator)) {
		if (found.reason === null || MEANINGS.judgements.has(word) || /^[\d\u3400-\u9fff]/u.test(tail))
			return true;
		// A list of such words is what is asked about.
		const [head = ''] = found.reason.split(END_OF_JUDGEMENT);
		return (
			!MEANINGS.ratings.has(wordKey(head)) && /^\S+(?:\s*[,(.;]|\s+but\s)|^(?:\S+\s+){1,4}but\s/.test(tail)
		);
	}
	if (!/^\s*[,，?？.。]\s*$/.test(separator)) return true;
	if (!/[,，]/.test(separator) && isNextSentence(separator, tail, found)) return true;
	if (SHORT_WORDS.has(word)) return true;
	const rating = MEANINGS.judgements.get(word);
	const isPraise = rating === 'good' || rating === 'excellent';
	return rating !== undefined && (!isPraise || /[\s\u3400-\u9fff]/u.test(word));
}

function behindSeparator(text: string): Judged | null {
	for (const match of text.matchAll(SEPARATOR)) {
		if (match.index === 0) continue;
		const tail = text.slice(match.index + match[0].length);
		const found = readJudgement(tail);
		if (found === null || !isMeant(match[0], tail, found)) continue;
		// The mark of a question is the question's.
		return { ...found, text: text.slice(0, match.index) + (/^[?？]/.exec(match[0])?.[0] ?? '') };
	}
	return null;
}

const BRACKETS = /[(（[【]([^()（）[\]【】]+)[)）\]】]/gu;

/** A judgement in brackets, at the end or with its reason behind it. */
function inBrackets(text: string): Judged | null {
	for (const match of text.matchAll(BRACKETS)) {
		if (match.index === 0 || text[match.index - 1] === '[' || text[match.index - 1] === ']') continue;
		const behind = text.slice(match.index + match[0].length);
		if (behind.trim() !== '' && !/^\s*[-–—:：,，;；]/u.test(behind)) continue;
		const [, inside = ''] = match;
		const found = readJudgement(inside) ?? lastOf(inside);
		if (found === null) continue;
		return {
			text: text.slice(0, match.index),
			rating: found.rating,
			reason: cleanReason(behind) ?? found.reason,
		};
	}
	return null;
}

/** A figure in brackets before the question: `(2/5) Why the sea`. */
function byFirstBracket(text: string): Judged | null {
	const [whole = '', inside = ''] = FIRST_BRACKET.exec(text) ?? [];
	// How hard a collection calls its problem is no rating.
	const found =
		whole === '' || /^(?:easy|medium|hard|简单|中等|困难)$/iu.test(inside) ? null : readJudgement(inside);
	return found === null ? null : { ...found, text: text.slice(whole.length) };
}
const FIRST_BRACKET = /^[(（[【]([^()（）[\]【】]{1,20})[)）\]】]\s*(?=\S)/u;

function byStars(text: string): Judged | null {
	const stars = STARS.exec(text);
	const rating = ratingOfFigure(starsOf(stars?.[1] ?? ''), 5);
	return stars === null || rating === null
		? null
		: { text: text.slice(0, stars.index), rating, reason: null };
}

function byFirstSign(text: string): Judged | null {
	const first = signIn(text);
	if (first === null) return null;
	const rest = text.replace(SIGN_FIRST(), '');
	const more = judgedIn(rest);
	return { text: more?.text ?? rest, rating: first.rating, reason: more?.reason ?? null };
}

function byOtherSign(text: string): Judged | null {
	const place = SIGN_LAST().exec(text) ?? SIGN_WITHIN().exec(text);
	if (place === null) return null;
	const from = place.index + (place.groups?.['MARK']?.length ?? 0);
	const found = signIn(text.slice(from).trimStart());
	if (found === null) return null;
	const title = text.slice(0, from);
	const before = behindSeparator(title) ?? inBrackets(title);
	return {
		text: before?.text ?? title,
		rating: found.rating,
		reason: found.reason ?? before?.reason ?? null,
	};
}

const FIGURE_LAST = /\s(\d{1,2}(?:\.5)?\s*\/\s*(?:4|5|10|100)(?:\s*分)?)\s*(?:(?:[,，]|[-–—]\s)\s*(.*))?$/u;
/** What counts with a stroke and does not judge: parts, and days of a month. */
const COUNTED = /(?:^|\s)(?:part|round|day|week|question|page|step|on|of|by|for|from|the)$/iu;

function byFigure(text: string): Judged | null {
	const figure = FIGURE_LAST.exec(text);
	if (figure === null || COUNTED.test(text.slice(0, figure.index))) return null;
	const found = figureIn(figure[1] ?? '');
	return found === null
		? null
		: { text: text.slice(0, figure.index), rating: found.rating, reason: orNull(figure[2] ?? '') };
}

/** Chinese needs no separator but a space. */
function byLastWord(text: string): Judged | null {
	const space = text.lastIndexOf(' ');
	const word = text.slice(space + 1);
	// How a machine judged code: accepted, a wrong answer, out of time.
	if (space > 0 && isChinese(text) && /^(?:ac|wa|tle)$/iu.test(word))
		return { text: text.slice(0, space), rating: /^ac$/iu.test(word) ? 'good' : 'poor', reason: word };
	const isWord = space > 0 && /^[\u3400-\u9fff]{2,}$/u.test(word);
	const said = word.length > 2 ? MEANINGS.judgements.get(word) : undefined;
	const rating = isWord
		? (said ?? (SHORT_WORDS.has(word) ? MEANINGS.ratings.get(word) : undefined))
		: undefined;
	return rating === undefined ? null : { text: text.slice(0, space), rating, reason: word };
}

/** Words of two letters that say nothing but how it went. */
const SHORT_WORDS = new Set('还行,一般,还好,不错,较差,很差,很好,糟糕,挺好,凑合,良好,优秀'.split(','));

/** What a template offers to choose from, and nobody chose. */
const UNCHOSEN = once(() => new RegExp(`\\s*${anyOf(SIGNS)}(?:\\s*/\\s*${anyOf(SIGNS)})+\\s*$`, 'u'));

/** In such a text no sign stands. */
const ASCII = /^[ -~]*$/;

/** Without one of these nothing stands beside a question. */
const BESIDE = once(
	() =>
		new RegExp(
			`[-–—→>|:：,，.。?？…=~(（[【⭐★]|\\d\\s*/|\\s(?:[\\u3400-\\u9fff]{2,}|[a-zA-Z]{2,3})$|${anyOf(SIGNS)}`,
			'u',
		),
);

/** The judgement beside a question, and the question without it; null if nothing judges. */
function judgedIn(text: string): Judged | null {
	if (!BESIDE().test(text)) return null;
	const sign = ASCII.test(text) ? null : (byFirstSign(text) ?? byStars(text) ?? byOtherSign(text));
	if (sign !== null) return sign;
	const before = byFirstBracket(text);
	if (before !== null) return before;
	const found = [behindSeparator(text), inBrackets(text), byFigure(text)].filter((one) => one !== null);
	// Of several, the one that stands first has the others as its reason.
	const [first] = found.sort((a, b) => a.text.length - b.text.length);
	return first ?? byLastWord(text);
}

/** The level of a known collection's problem, which is no rating: `LC 200 (Medium)`. */
const DIFFICULTY =
	/(?:\blc|leetcode|力扣|hackerrank|codeforces)\b.*[(（\s]medium[)）]?\s*$|medium\b.*(?:\blc\s?\d|leetcode|力扣)/iu;

/** Where a line that asks goes on with its answer. */
function splitAnswer(text: string): { text: string; answer: string | null } {
	const match = ANSWER().exec(text);
	if (match === null || match.index === 0) return { text, answer: null };
	const mark = match[1] ?? '';
	return {
		text: text.slice(0, match.index) + (/[？?！!。]/.test(mark) ? mark : ''),
		answer: orNull(text.slice(match.index + match[0].length)),
	};
}

/** The parts of a text at the strokes that stand in no brackets. */
function atStrokes(text: string): string[] {
	const parts: string[] = [];
	let part = '';
	let depth = 0;
	for (const char of text) {
		if ('([（'.includes(char)) depth++;
		else if (')]）'.includes(char)) depth--;
		if (char === '/' && depth <= 0) {
			parts.push(part);
			part = '';
		} else part += char;
	}
	return [...parts, part].map((one) => one.trim());
}

const ORDER_OF = /^(?:[OΘΩ]|大O)\s*[(（]/u;

/** `Topic / approach / O(n)`; without spaces only where the last part is an order. */
function splitApproach(
	text: string,
	isShort: boolean,
): { title: string; answer: string | null; complexity: string | null } {
	if (!text.includes('/')) return { title: text, answer: null, complexity: null };
	const isSaid = isShort || text.split(/\s\/(?=\s)/).some((part) => ORDER_OF.test(part.trim()));
	const [topic = '', approach = '', ...rest] = isSaid
		? text.split(/\s\/(?=\s)/).map((part) => part.trim())
		: [text];
	if (approach !== '' || rest.length > 0) {
		if (rest.length === 0 && ORDER_OF.test(approach))
			return { title: topic, answer: null, complexity: approach };
		return { title: topic, answer: orNull(approach), complexity: orNull(rest.join(' / ')) };
	}
	const parts = text.includes('://') ? [] : atStrokes(text);
	const [last = '', before, ...titles] = parts.reverse();
	if (before === undefined || !ORDER_OF.test(last)) return { title: text, answer: null, complexity: null };
	if (titles.length === 0) return { title: before, answer: null, complexity: last };
	return { title: titles.reverse().join('/'), answer: orNull(before), complexity: last };
}

const MARKED_UP = /[[#]|\*\*|__|==/;

function withoutMarkup(text: string): string {
	return text
		.replace(
			/!?\[\[([^[\]|]*?)(?:\\?\|([^[\]]*))?\]\]/g,
			(_, target: string, alias?: string) => alias ?? noteName(target.split('#')[0] ?? ''),
		)
		.replace(/!?\[([^[\]]*)\]\([^()\s]*\)/g, '$1')
		.replace(/(^|\s)#(?=[\p{L}\p{Extended_Pictographic}])/gu, '$1')
		.replace(/^(\*\*|__|==)(.*)\1$/u, '$2')
		.replace(/\*\*|__/g, '');
}

/** A title as it is read: links and tags are words, and nothing is left of what stood beside it. */
function cleanTitle(text: string): string {
	const title = foldSpace(MARKED_UP.test(text) ? withoutMarkup(text) : text).trim();
	let end = title.length;
	while (end > 0 && /[\s:：,，;；|→—–-]/u.test(title.charAt(end - 1))) end--;
	return title.slice(0, end);
}

const TELLING = once(
	() =>
		pattern('iu')`
			^(?:${anyWord([...LISTS_OF_WORDS.telling].filter((one) => !isChinese(one)))}(?=\s)|
			${anyWord([...LISTS_OF_WORDS.telling].filter(isChinese))})
		`,
);
const BEFORE_TOLD = /\s(?:-{1,2}|–)\s+|\s*—+\s*|[?？]\s*/gu;

/** Brackets at the end, and what in them tells how it went without judging: `消息重复消费怎么办（只说了唯一键）`. */
const LAST_BRACKETS = /[（(]([^（()）]*)[）)]$/u;
const OF_THE_ANSWER =
	/[答讲说写做]得|[答讲说写做聊举]了|了(?:[，。]|$)|只[答讲说写]|太[长短快慢泛]|[没忘漏卡懵]|不太|错了/u;

/** In Chinese nothing but what was said stands behind the one mark of a question. */
const CHINESE_TOLD = /^([^?？]*[\u3400-\u9fff][?？])\s*([\u3400-\u9fff][^?？]*)$/u;

/** In Chinese a space does, where what follows tells: `灯塔的颜色 只说出两种`. */
const CHINESE_SPACE =
	/^(\S*[\u3400-\u9fff]{2}\S*)\s((?:只|没|部分|答|说|忘|不太|写|基本|大概|讲|想|卡|被)\S{1,20})$/u;

/** In Chinese a long dash leads to what was said: `缓存怎么更新 —— 先删再写`. */
const CHINESE_DASH = /^([^—]*[\u3400-\u9fff][^—]*\S)\s+——\s+(\S.*)$/u;

/** Where a question goes on with what one did or said: `Why sqlite - said it was simple`. */
function splitTold(text: string, isMarked: boolean): { text: string; answer: string } | null {
	const arrow = ARROW.exec(text);
	const said = arrow === null ? '' : text.slice(arrow.index + arrow[0].length);
	if (arrow !== null && (isMarked || asks(text.slice(0, arrow.index)) || TELLING().test(said)))
		return { text: text.slice(0, arrow.index), answer: said };
	const dash = CHINESE_DASH.exec(text) ?? CHINESE_SPACE.exec(text);
	if (dash !== null) return { text: dash[1] ?? '', answer: dash[2] ?? '' };
	const remark = LAST_BRACKETS.exec(text);
	if (remark !== null && remark.index > 0 && OF_THE_ANSWER.test(remark[1] ?? ''))
		return { text: text.slice(0, remark.index), answer: remark[1] ?? '' };
	return toldBehind(text);
}

/** The same where a judgement stands behind it, which has been taken off: `salary - said 65k, fine`. */
const toldBeside = (
	text: string,
	isMarked: boolean,
	isJudged: boolean,
): { text: string; answer: string } | null => (isJudged ? toldBehind(text) : splitTold(text, isMarked));

/** The same behind a sign, or in Chinese behind the mark of a question. */
function toldBehind(text: string): { text: string; answer: string } | null {
	const [whole, asked = '', said = ''] = (/[?？]/.test(text) ? CHINESE_TOLD.exec(text) : null) ?? [];
	if (whole !== undefined) return { text: asked, answer: said };
	for (const { 0: mark, index } of text.matchAll(BEFORE_TOLD)) {
		const answer = text.slice(index + mark.length);
		if (index > 0 && TELLING().test(answer) && !asks(answer))
			return { text: text.slice(0, index) + (/^[?？]/.exec(mark)?.[0] ?? ''), answer };
	}
	return null;
}

/** The marks of bold or italic that a text begins with. */
function openedIn(text: string): string {
	const first = text.charAt(0);
	if (first !== '*' && first !== '_') return '';
	return text.charAt(1) === first ? first + first : first;
}

/** Takes a mark off the beginning of a line, in bold or not; null if it bears none. */
function withoutMark(text: string, mark: RegExp): string | null {
	const opened = openedIn(text);
	const inside = text.slice(opened.length).trimStart();
	const match = MARKS.fit(inside) ? mark.exec(inside) : null;
	if (match === null) return null;
	const rest = inside.slice(match[0].length);
	if (opened === '' || match[0].includes(opened)) return rest;
	// What opens before the mark and closes behind the title is the title's.
	return rest.startsWith(opened) && rest !== opened ? rest.slice(opened.length).trimStart() : opened + rest;
}

/** Takes the number and the word that asks off a line. */
function withoutMarks(text: string): { text: string; isMarked: boolean } {
	const counted = withoutMark(text, NUMBER()) ?? text;
	const asked = withoutMark(counted, ASK());
	return { text: asked ?? counted, isMarked: asked !== null };
}

/** What stands beside a question, if anything does, and the question without it. */
function withoutJudgement(asked: string): { text: string; judgement: Judgement | null } {
	const isShort = asked.length <= LONGEST && !(/medium/i.test(asked) && DIFFICULTY.test(asked));
	const judged = isShort ? judgedIn(asked) : null;
	// A line that does nothing but judge is a title for want of a better one.
	return judged === null || cleanTitle(judged.text) === ''
		? { text: asked, judgement: null }
		: { text: judged.text.trim(), judgement: judged };
}

/** Where a question ends that goes on with what was said: at its mark, or behind an asking head. */
const END_OF_TITLE =
	/[?？]["”」]?\s*(?:[-–—:：]+\s*)?(?=[^\s?？)）])|。\s*(?=\S)|\s*[:：]\s*(?=\S)|\.\s+(?=\S)/u;
/** What ends in a comma and a word for how it went. */
const LAST_CLAUSE = /(?:[,，;；。]|[.!]\s)\s*([^,，;；。?？.!！]{1,20})[.!。！]*$/u;
/** What kind of question it is, before a Chinese one: `算法：最长回文子串`. */
const KIND_BEFORE = /^(?:算法题?|手撕|手写|代码题?|编程题?|sql|场景题?|系统设计题?|八股|智力题)\s*[:：]\s*/iu;

/** Where a line goes on with what was said: the question, and the answer behind it. */
function titleAndAnswer(asked: string): { text: string; answer: string } | null {
	const arrow = ARROW.exec(asked);
	if (arrow !== null && arrow.index > 2)
		return { text: asked.slice(0, arrow.index), answer: asked.slice(arrow.index + arrow[0].length) };
	const from = KIND_BEFORE.exec(asked)?.[0].length ?? 0;
	const end = asked.length > LONGEST ? null : END_OF_TITLE.exec(asked.slice(from));
	if (end === null || end.index < 2) return null;
	end.index += from;
	const text = asked.slice(0, end.index) + (/^[?？]/.exec(end[0])?.[0] ?? '');
	const answer = asked.slice(end.index + end[0].length);
	if (/[?？]|^(?:→|->|=>)/u.test(answer) || asks(answer)) return null;
	return /^[?？。]/u.test(end[0]) || isSaidOf(text, answer) ? { text, answer } : null;
}

/** Whether words are an answer: in another language than the question's, or told of one that asks. */
const isSaidOf = (asked: string, answer: string): boolean =>
	isChinese(answer) ? !isChinese(asked) || asks(asked) : asks(asked) && TELLING().test(answer);

/**
 * A question with what was said and, as its last clause or by a sign, how it went: `Why us? Told of my
 * aunt, so-so`. Null for any other line.
 */
function splitSaid(asked: string): Pick<Parts, 'text' | 'answer' | 'judgement'> | null {
	const parts = titleAndAnswer(asked);
	if (parts === null) return null;
	const { text, answer } = parts;
	const [, last = ''] = LAST_CLAUSE.exec(answer) ?? [];
	if (isVerdict(last)) return { text, answer, judgement: readJudgement(last) };
	const sign = ASCII.test(answer) ? null : SIGN_LAST().exec(answer);
	const found = sign === null || sign.index < 2 ? null : signIn(sign[0].trim());
	if (found === null) return null;
	const said = answer.slice(0, sign?.index);
	return { text, answer: said, judgement: { ...found, reason: orNull(said) } };
}

/** A question, and what stands before and beside it. */
interface Parts {
	words: string;
	fields: Field[];
	/** Without the number and the mark that asks. */
	marked: string;
	isMarked: boolean;
	/** Without its answer and its judgement. */
	text: string;
	answer: string | null;
	judgement: Judgement | null;
}

const valuesOf = (fields: readonly Field[], name: RegExp): string[] =>
	fields.filter(({ key }) => name.test(key)).map(({ value }) => value);

/** Arrows of all kinds, emojis among them. */
const ARROWS = /[➡⇒➔➜⟶▶⮕]\ufe0f?/gu;

/** What leads from a marked question to what was said. */
const ARROW = /\s+(?:→|->|=>)\s+(?=\S)/u;

/** Words in bold, and how it went behind them, with no sign between: `**Why us?** Fine, had three reasons`. */
export const LED_IN_BOLD = /^(\*\*|__|\*|_)((?:(?!\1).)+?)\s*\1\s+([\p{L}\p{N}"“(→].*)$/u;

/** Such a question, where it ends in its mark or what stands behind it judges. */
function ledInBold(marked: string): Pick<Parts, 'text' | 'answer' | 'judgement'> | null {
	const [, , text = '', said = ''] = LED_IN_BOLD.exec(marked) ?? [];
	if (text === '') return null;
	const behind = said.replace(/^→\s*/u, '');
	const judgement = readJudgement(behind);
	if (judgement === null && !/[?？]$/u.test(text)) return null;
	return { text, answer: judgement === null ? behind : null, judgement };
}

/** Worked out once for a line that is asked for its mark, its judgement and its title in turn. */
const partsOf = remembered((line): Parts => {
	const spaced = foldSpace(line).trim();
	const { text: words, fields } = splitFields(ASCII.test(spaced) ? spaced : spaced.replace(ARROWS, '→'));
	const { text: marked, isMarked } = withoutMarks(words.trim());
	const bold = ledInBold(marked);
	if (bold !== null) return { words, fields, marked, isMarked, ...bold };
	const { text: asked, answer } = isMarked ? splitAnswer(marked) : { text: marked, answer: null };
	const chosen = ASCII.test(asked) ? asked : asked.replace(UNCHOSEN(), '');
	const said = splitSaid(chosen.trim());
	if (said !== null) return { words, fields, marked, isMarked, ...said };
	const { text, judgement } = withoutJudgement(chosen.trim());
	const [rated = ''] = valuesOf(fields, /^rating$/);
	const beside = judgement ?? readJudgement(rated) ?? ofAnswer(answer ?? '');
	const parts = { words, fields, marked, isMarked, text, answer, judgement: beside };
	const told = answer === null ? toldBeside(text, isMarked, beside !== null) : null;
	return told === null ? parts : { ...parts, ...told, judgement: beside ?? ofAnswer(told.answer) };
});

/** Whether a line begins with a word that asks, as `readQuestionLine` reads it. */
export const isMarked = remembered(
	(line) =>
		line.length <= LONGEST_LINE && withoutMarks(splitFields(foldSpace(line).trim()).text.trim()).isMarked,
);

/** Whether a text is nothing but a sign that judges: `🔴`. */
export const isSign = (text: string): boolean => /^\S{1,3}$/u.test(text) && SIGN_FIRST().test(text);

/** Whether a line begins with a sign that judges, or says out of what it is rated behind a colon. */
export const isScored = (line: string): boolean =>
	line.length <= LONGEST && ((!ASCII.test(line) && SIGN_FIRST().test(line)) || SCORED.test(line));
const SCORED = /^[^:：]{3,80}[:：]\s*\d{1,2}\s*(?:\/|out of)\s*(?:5|10)(?!\d)/u;

/** Whether something beside a question judges it, as `readQuestionLine` reads it. */
export function isJudged(line: string): boolean {
	return line.length <= LONGEST_LINE && partsOf(line).judgement !== null;
}

/**
 * Takes a question apart that stands on one line. Never throws; what says nothing but itself is a title.
 * Strokes part the approach from the title where the line `isShort`; in a heading they are its words, unless
 * an order stands behind them.
 */
export function readQuestionLine(written: string, isShort = true): QuestionLine {
	if (written.length > LONGEST_LINE) return { ...NOTHING_BESIDE, title: written.trim() };
	const line = written.replace(FACE, (_, mouth: string) => ` ${SIGN_OF_FACE[mouth] ?? ''}`);
	const { words, fields, marked, isMarked: isAsking, text, answer: said, judgement } = partsOf(line);
	const { title, answer, complexity } = splitApproach(text, isShort);
	const clean = cleanTitle(title);
	return {
		title: clean === '' ? words.trim() : clean,
		rating: judgement?.rating ?? null,
		reason: judgement?.reason ?? null,
		answer: said ?? answer,
		complexity,
		themes: valuesOf(fields, /^themes?$/)
			.flatMap(splitList)
			.filter((one) => !saysNone(one) && !isUnfilled(one)),
		mentions: [...links(marked), ...tags(marked).filter((tag) => !/^#\d+$/.test(tag))],
		isMarked: isAsking,
	};
}

/** A face of ASCII letters that stands alone, and the sign that says the same. */
const FACE = /\s[:;]-?([()/])(?=\s|$)/g;
const SIGN_OF_FACE: Readonly<Record<string, string>> = { ')': '👍', '/': '⚠', '(': '👎' };

/** The judgement that the last clause of a remark is: `declined, fine`. */
function lastOf(remark: string): Judgement | null {
	const comma = Math.max(remark.lastIndexOf(','), remark.lastIndexOf('，'));
	const last = comma < 0 ? '' : remark.slice(comma + 1).trim();
	const isOne = isRatingAlone(last) || MEANINGS.judgements.has(wordKey(last));
	const found = isOne ? readJudgement(last) : null;
	return found === null ? null : { rating: found.rating, reason: orNull(remark) };
}

/**
 * The judgement of an answer that is one, or begins or ends with one: `A: no idea`, `A: a heap, but ran out
 * of time`.
 */
export function ofAnswer(answer: string, clause: RegExp = CLAUSE): Judgement | null {
	if (answer.length >= LONGEST) return null;
	const sign = ASCII.test(answer) ? null : (SIGN_LAST().exec(answer) ?? SIGN_FIRST().exec(answer));
	if (sign !== null) return signIn(answer.slice(sign.index).trimStart());
	const judges = (one = ''): boolean => meaningOf(MEANINGS.judgements, one) !== undefined;
	if (judges(answer.split(CLAUSE, 1)[0])) return readJudgement(answer);
	const last = (answer.split(clause).at(-1) ?? '').replace(/^(?:but|and|then|但是?|不过|然后)\s*/iu, '');
	return judges(last) ? readJudgement(last) : null;
}
const CLAUSE = /\s*[,，;；。]\s*|[.!！]\s+|[.!！]$/u;

/** Whether a sign stands at one of the ends that judges wherever it stands: `TCP ✘ forgot it`. */
export function bearsSign(line: string): boolean {
	return line.length <= LONGEST_LINE && STRONG_SIGN().test(line) && isJudged(line);
}
const STRONG_SIGN = once(() => new RegExp(anyOf(STRONG_SIGNS), 'u'));

/** Whether a line asks: it ends in a question mark, or begins with a word that asks or with an asking one. */
export const asks = remembered((line): boolean => {
	if (line.length > LONGEST_LINE) return false;
	const { text, isMarked: isAsking } = withoutMarks(line.trim());
	const hasMark = text.includes('?') || text.includes('？');
	return isAsking || (hasMark && /[?？]\s*(?:[*_]*\s*)$/u.test(cleanTitle(text))) || ASKING().test(text);
});

/** What somebody asks of himself is no question of an interview. */
export const isOfOneself = (line: string): boolean => OF_ONESELF.test(line);
const OF_ONESELF = /\b(?:I|my|My|we|We)\b|我(?!们)|^[Ww]hat (?:to|they|she|he)\b/u;

const ASKING = once(() => {
	const words = [...LISTS_OF_WORDS.asking];
	const spaced = anyWord(words.filter((word) => !isChinese(word)));
	return new RegExp(
		`^(?:\\*\\*|__)?\\s*(?:${spaced}(?![\\p{L}\\p{N}_])|${anyWord(words.filter(isChinese))})`,
		'iu',
	);
});

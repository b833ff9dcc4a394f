/** Verdicts that stand together, away from what they judge: `The first two went well, the third I made up`. */
import { judgementTold } from './told';
import type { Judgement } from './question';
import { pattern } from '../../pattern';

export interface VerdictOn extends Judgement {
	/** The place of the question among those that were asked. */
	at: number;
}

const PLACES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];
const DIGITS = '一二三四五六七八';
const COUNTS: Readonly<Record<string, number>> = {
	one: 1,
	two: 2,
	three: 3,
	four: 4,
	couple: 2,
	两: 2,
	二: 2,
	三: 3,
	四: 4,
};
const CLAUSES = /\s*[;；。:：]\s*|[.!?]\s+|\s*[,，]\s*(?:(?:and|but|while|then)\s+)?|\s+(?:but|while)\s+/iu;
const BY_PLACE = new RegExp(
	`^(?:and |but )?(?:on )?(?:the |my )?(?:(${PLACES.join('|')}|last|final)(?: (one|two|three|four|couple))?|` +
		'(?:q|question|number|no\\.?|#)\\s*(\\d)|(both|all(?: ' +
		'(?:of them|three|four))?|the rest|the others))(?:\\s+(?:of them|ones?|questions?|answers?|problems?))?\\s+(.+)$',
	'iu',
);
const BY_CHINESE_PLACE = pattern('u')`
	^(?:第([一二三四五六七八\d])(?:个?问题|题|个|问)|([前后])([两二三四])(?:个?问题|题|个|问)|(最后一?)(?:个问题|题|个|问)|((?:[两三四]个?(?:题|问题)|
	全部?|其他|其余)都?))(?:也|都|我)?(.+)$
`;
const BY_NAME = pattern('iu')`
	^(?:and |but )?(?:on )?(?:the |my |that )?(.{3,40}?)\s+(?:(?:answer|one|question|bit|part|story|
	problem)s?\s+)?(?:(?:was|were|went|felt|is)\s+)?((?:really |very |quite |pretty |rather |a bit |
	too )?[\p{L}'-]+(?: [\p{L}'-]+)?)[.!]?$
`;
/** Without one of these nothing is judged here. */
export const MAY_JUDGE = pattern('iu')`
	\b(?:first|second|third|last|both|all|others|rest|answer|one|went|was|were|felt|strong|weak)\b|
	第[一二三四五六七八\d][题个问]|[前后][两二三四]|最后一?[题个]|[两三四]个?题|其他|其余
`;

const range = (from: number, to: number): number[] =>
	Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);

/** The questions, of so many, that a place names; `count` follows it: `the last two`. */
function placesOf(place: string, count: string, all: number): number[] {
	const many = COUNTS[count.toLowerCase()] ?? 1;
	if (/^(?:last|final)$/iu.test(place)) return range(all - many, all);
	const at = PLACES.indexOf(place.toLowerCase());
	return at < 0 ? [] : range(at, at + many);
}

function byPlace(clause: string, all: number): { places: number[]; said: string } | null {
	const [, place = '', count = '', number, every, said = ''] = BY_PLACE.exec(clause) ?? [];
	if (said === '') return null;
	if (every !== undefined) return { places: range(0, all), said };
	return { places: number === undefined ? placesOf(place, count, all) : [Number(number) - 1], said };
}

function byChinesePlace(clause: string, all: number): { places: number[]; said: string } | null {
	const [, nth, side, many, last, every, said = ''] = BY_CHINESE_PLACE.exec(clause) ?? [];
	if (said === '') return null;
	if (every !== undefined) return { places: range(0, all), said };
	if (last !== undefined) return { places: [all - 1], said };
	if (many !== undefined) {
		const count = COUNTS[many] ?? 1;
		return { places: side === '后' ? range(all - count, all) : range(0, count), said };
	}
	const at = DIGITS.indexOf(nth ?? '');
	return { places: [at >= 0 ? at : Number(nth) - 1], said };
}

const wordsOf = (text: string): string[] =>
	(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !COMMON.has(word));
const COMMON = new Set(
	'answer,question,about,what,that,with,your,have,this,tell,time,does,from,they,when,part,story,would'.split(
		',',
	),
);

/** The one question whose title holds the words before a verdict: `the churn answer was strong`. */
function byName(clause: string, titles: readonly string[]): { places: number[]; said: string } | null {
	const [, name = '', said = ''] = BY_NAME.exec(clause) ?? [];
	const words = wordsOf(name);
	if (words.length === 0) return null;
	const places = titles.flatMap((title, at) => {
		const known = wordsOf(title);
		return words.every((word) => known.some((one) => one.startsWith(word.slice(0, STEM)))) ? [at] : [];
	});
	return places.length === 1 ? { places, said } : null;
}
/** So many letters say that two words are forms of one. */
const STEM = 6;

/** The verdicts of a paragraph on questions that were asked, in their order; none where it judges something else. */
export function verdictsOn(paragraph: string, titles: readonly string[]): readonly VerdictOn[] {
	const found: VerdictOn[] = [];
	for (const clause of paragraph.replace(/[.。]$/u, '').split(CLAUSES)) {
		const meant =
			byPlace(clause, titles.length) ?? byChinesePlace(clause, titles.length) ?? byName(clause, titles);
		const judged = meant === null ? null : judgementTold(meant.said);
		if (meant === null || judged === null) continue;
		for (const at of meant.places)
			if (at >= 0 && at < titles.length) found.push({ at, rating: judged.rating, reason: clause.trim() });
	}
	return found;
}

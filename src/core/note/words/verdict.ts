/** A phrase that judges: a word for how it went, with whose it is before it, and what adds nothing behind it. */
import { once } from '../../once';
import { pattern } from '../../pattern';
import { LISTS_OF_WORDS, MEANINGS, wordKey, type RatingWord } from './index';
import { anyWord } from './match';
import { phrases } from './shape';

/** What words rate, but say something else too often beside a question. */
export const NOT_BESIDE: ReadonlySet<string> = new Set(
	phrases(
		'high, low, right, wrong, correct, incorrect, half, complete, completed, borderline, ' +
			'neutral, fair, fail, moderate, incomplete, super, 高, 低, 正确, 错误, 对, 部分, 完成, 可以, 掌握',
	),
);

/** The judgements that may go on, by their first letter. */
const GOING_ON = once(() => {
	const words = new Map<string, string[]>();
	for (const word of LISTS_OF_WORDS.goingOn) {
		const letter = word.charAt(0);
		words.set(letter, [...(words.get(letter) ?? []), word]);
	}
	return words;
});

/** The judgement that a text begins with and goes on from: `blanked on the formula`. */
export function goingOnIn(text: string): RatingWord | undefined {
	const words = text.toLowerCase().replace(/\u2019/g, "'");
	for (const word of GOING_ON().get(words.charAt(0)) ?? [])
		if (words.startsWith(word) && (/[\u3400-\u9fff]$/u.test(word) || /^\s/.test(words.slice(word.length))))
			return MEANINGS.judgements.get(word);
	return undefined;
}

/** What was not done, in Chinese: `没写对`, `没有讲清楚`. */
const UNDONE = /^(?:还是)?没(?:有|能)?\p{Script=Han}{1,2}(?:对|好|出来|完|全|上来|清楚?|明白|透)$/u;

/** The rating that a whole judgement says, as words are compared. */
export const saidByWhole = (key: string): RatingWord | undefined =>
	MEANINGS.judgements.get(key) ?? (UNDONE.test(key) ? 'poor' : undefined);

/** Whether a word rates and says hardly anything else. */
export function isRatingAlone(word: string): boolean {
	const key = wordKey(word);
	return MEANINGS.ratings.has(key) && !NOT_BESIDE.has(key);
}

/** Whether a clause that ends an answer judges it; *ok* and *fine* may be what was said. */
export const isVerdict = (clause: string): boolean =>
	!/^(?:ok(?:ay)?|fine)$/iu.test(clause) &&
	(isRatingAlone(clause) || MEANINGS.judgements.has(wordKey(clause)));

/** What leads to a verdict: whose it is, and what is judged. */
export const LEADING = phrases(
	'and, but, so, then, here, still, overall, all in all, in the end, honestly, luckily, sadly, i, we, he, she, ' +
		'they, it, this, that, which, these, those, one, think, thought, guess, believe, felt, feel, feels, feeling, ' +
		"am, is, was, were, went, came out, came across, turned out, landed, i'm, it's, that's, answer, a, an, the, " +
		'really, very, quite, rather, pretty, fairly, bit, a bit, ' +
		'a little, so, too, mostly, plainly, just, probably, perhaps, maybe, oh god, oh no, oh dear, well, okay, did, do, ' +
		'actually, surprisingly, totally, completely, absolutely, kinda, kind of, sort of, somewhat, got, gave, had, ' +
		'explained, answered, handled, did that, ' +
		'lief, ging, war, das, ich, fand, echt, ziemlich, ganz, richtig, eher, leider, hat, habe, ' +
		'me, fue, salió, estuvo, la verdad, muy, bastante, un poco',
);
const LEAD = once(
	() =>
		pattern('i')`
			^(?:(?:${anyWord(LEADING)}|(?:the|my|that|this|whole) (?:answer|question|one|part|bit|thing))\s+|
			自己|我|感觉|觉得|这道题|这题|这个|这部分|算是|整体|总体|总的来说|应该是?|今天|其实|还算|说得|讲得|答得|有点)
		`,
);

/** What turns a verdict round. */
const NOT = pattern('i')`
	^(?:(?:not|wasn't|weren't|isn't|didn't (?:feel|go|do)|nicht|no (?:fue|estuvo|
	salió))\s+(?:so |too |very |all that |that |really |exactly |particularly |
	my )?)
`;
/** What follows a verdict and adds nothing to it. */
const TRAIL = pattern('i')`
	(?:\s+(?:one|answer|ground|this time|overall|i think|i thought|though|(?:with|of|about|on) (?:this|
	that|it)(?: one)?|for me|here|there|today|at first|at the start|in the end|
	at the end|actually|(?:i've|i have|i)\s+(?:ever\s+)?(?:given|gave|had|
	did)\b.*)|吧|啊|啦|呢|的|
	了|一题|这题)$
`;
/** What makes a good one less. */
const HEDGE = /\s+(?:i guess|i suppose|i hope|i think\?)$/i;
/** What says that something is judged: words for a rating stand in answers as well. */
const FRAME = pattern('i')`
	(?:\b(?:felt|feel|feels|was|were|is|went|came (?:out|across|over)|turned out|did|it's|that's|i'm|am|lief|ging|
	war|fue|estuvo)\s+(?:(?:really|very|quite|pretty|rather|a bit|so|just|totally|
	ziemlich|ganz|muy|bastante)\s+)*|得|觉得|感觉)$
`;

const FRAME_FIRST = pattern('i')`
	^(?:(?:i|it|that|this one|we|mine|das|me)\s+)?(?:felt|feel|was|went|did|
	lief|ging|war|fue|salió|estuvo|not|wasn't|weren't)\s
`;
/** Whether a clause says that it judges, by how it begins or ends. */
export const isFramed = (clause: string): boolean => FRAME_FIRST.test(clause) || HEDGE.test(clause);

/** The rating that a clause says, and nothing else. `isFree` where words for ratings count without a frame. */
export function verdictOf(clause: string, isFree: boolean): RatingWord | null {
	let rest = clause.trim().replace(/\u2019/g, "'");
	let lead = '';
	for (let turn = 0; turn < MOST_LED; turn++) {
		const found = withoutTrail(rest, isFree || FRAME.test(lead));
		if (found !== null) return found;
		const going = isFree && lead !== '' ? goingOnIn(rest) : undefined;
		if (going !== undefined) return going;
		const [negation = ''] = NOT.exec(rest) ?? [];
		if (negation !== '') return turned(withoutTrail(rest.slice(negation.length), true));
		const [first = ''] = LEAD().exec(rest) ?? [];
		if (first === '') return null;
		lead += first;
		rest = rest.slice(first.length);
	}
	return null;
}
const MOST_LED = 8;

/** Where a judgement turns: `went okay but I rambled`. */
const TURN =
	/^(.+?)(?:\s+(?:but|though|although|yet|aber|pero)\s+|\s*(?:但是?|不过|可是))(?:then\s+)?(.+)$/iu;

/** The rating of a judgement that turns into another: what follows decides, and good and bad are halfway together. */
export function turnedIn(text: string): RatingWord | null {
	const [, before = '', after = ''] = text.length > LONGEST_TURN ? [] : (TURN.exec(text) ?? []);
	const first = before === '' ? null : verdictOf(before, true);
	const last = first === null ? null : (verdictOf(after, true) ?? null);
	if (first === null || last === null) return null;
	return isPraise(first) === isPraise(last) ? last : 'medium';
}
const LONGEST_TURN = 120;
const isPraise = (rating: RatingWord): boolean => rating === 'good' || rating === 'excellent';

/** What a verdict is with a *not* before it. */
function turned(rating: RatingWord | null): RatingWord | null {
	if (rating === null || rating === 'medium') return rating;
	return rating === 'poor' ? 'medium' : 'poor';
}

/** The rating that words say by themselves, or without what follows the verdict. */
function withoutTrail(text: string, mayRate: boolean): RatingWord | null {
	const bare = text.replace(/[.!?！？…~～]+$/u, '');
	const said = meantBy(bare, mayRate);
	if (said !== null) return said;
	const hedged = bare.replace(HEDGE, '');
	if (hedged !== bare) {
		const rating = withoutTrail(hedged, true);
		return rating === null || rating === 'poor' ? rating : 'medium';
	}
	const shorter = bare.replace(TRAIL, '');
	return shorter === bare ? null : withoutTrail(shorter, mayRate);
}

function meantBy(text: string, mayRate: boolean): RatingWord | null {
	if (text.length > LONGEST_VERDICT) return null;
	const key = wordKey(text.replace(/^["“「(（]+|["”」)）.。!！?？…~～]+$/gu, ''));
	const judged = saidByWhole(key);
	if (judged !== undefined) return judged;
	const isOne = (mayRate || /^[\u3400-\u9fff]{2,}$/u.test(key)) && !NOT_BESIDE.has(key);
	return (isOne ? MEANINGS.ratings.get(key) : undefined) ?? null;
}
const LONGEST_VERDICT = 40;

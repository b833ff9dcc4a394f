/** What people tell of a question in sentences: how it went, and what was asked in quotation marks. */
import { isChinese } from '../words/match';
import { countedIn } from './items';
import { MEANINGS, wordKey, type RatingWord } from '../words';
import {
	asks,
	goingOnIn,
	isRatingAlone,
	isVerdict,
	saidByWhole,
	LONGEST,
	NOT_BESIDE,
	ofAnswer,
	readJudgement,
	type Judgement,
} from './question';
import { pattern } from '../../pattern';

const SENTENCE = /\s*[。]\s*|[.!！]\s+/u;
/** What begins a judgement, and in an answer may be said of what was asked. */
const OF_THE_MATTER = new Set(['failed', 'stuck', 'missed', 'rushed']);

/** Where a clause of a sentence ends. Not `iu`, here and below: engines take ten times as long for it. */
const CLAUSES = /\s*[,，;；:：—]+\s*|\s[-–]\s|\s+(?:but|though|although|yet|and)\s+|(?:但是|不过|但)/i;
/** What leads to a verdict: whose it is, and what is judged. */
const LEAD = pattern('i')`
	^(?:(?:and|but|so|then|still|overall|all in all|in the end|honestly|luckily|sadly|i|we|he|she|they|it|
	this|that|which|these|those|one|think|thought|guess|believe|felt|feel|feels|am|is|was|were|went|i'm|
	it's|that's|(?:the|my|that|this|whole) (?:answer|question|one|part|bit|thing)|answer|a|an|the|really|
	very|quite|rather|pretty|fairly|a bit|a little|so|too|mostly|plainly|just|probably|perhaps|maybe|
	oh god|oh no|oh dear|well|okay)\s+|自己|我|感觉|觉得|这道题|这题|这个|这部分|算是|整体|总体|总的来说|应该是?|今天|其实|还算|说得|讲得|答得|有点)
`;
/** What follows a verdict and adds nothing to it. */
const TRAIL = pattern('i')`
	(?:\s+(?:one|answer|ground|this time|overall|i think|i thought|though|(?:with|of|about|on) (?:this|
	that|it)(?: one)?|for me|here|today|(?:i've|i have|i)\s+(?:ever\s+)?(?:given|gave|had)\b.*)|吧|啊|啦|呢|的|
	了|一题|这题)$
`;
/** What says that something is judged: words for a rating stand in answers as well. */
const FRAME = /\b(?:felt|feel|feels|was|were|is|went|it's|that's|i'm|am)\s+$|得$|觉得|感觉/i;

const FRAME_IN = /\b(?:felt|was|were|went|i'm)\s/i;

/** The rating that a clause says, and nothing else. `isFree` where words for ratings count without a frame. */
function verdictOf(clause: string, isFree: boolean): RatingWord | null {
	let rest = clause.trim();
	let lead = '';
	for (let turn = 0; turn < MOST_LED; turn++) {
		const found = withoutTrail(rest, isFree || FRAME.test(lead));
		if (found !== null) return found;
		const going = isFree && lead !== '' ? goingOnIn(rest) : undefined;
		if (going !== undefined) return going;
		const [first = ''] = LEAD.exec(rest) ?? [];
		if (first === '') return null;
		lead += first;
		rest = rest.slice(first.length);
	}
	return null;
}
const MOST_LED = 8;

/** The rating that words say by themselves, or without what follows the verdict. */
function withoutTrail(text: string, mayRate: boolean): RatingWord | null {
	const bare = text.replace(/[.!?！？…~～]+$/u, '');
	const shorter = bare.replace(TRAIL, '');
	return meantBy(bare, mayRate) ?? (shorter === bare ? null : withoutTrail(shorter, mayRate));
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

/**
 * How a sentence judges: as a whole, by its first clause, by one that says that it judges, or, where
 * others stand beside it, by its last.
 */
function ofSentence(sentence: string, isAlone: boolean): RatingWord | null {
	const whole = verdictOf(sentence, true);
	if (whole !== null) return whole;
	const clauses = sentence.split(CLAUSES).filter((clause) => clause.trim() !== '');
	for (let at = clauses.length - 1; at >= 0; at--) {
		const clause = clauses[at] ?? '';
		// In the middle of a sentence, and of a list, such words are common.
		const isEdge = at === 0 || (at === clauses.length - 1 && !isAlone);
		const found = isEdge || isChinese(clause) || FRAME_IN.test(clause) ? verdictOf(clause, at === 0) : null;
		if (found !== null) return found;
	}
	return null;
}

/**
 * The judgement that an answer on lines of its own begins with, or that one of its sentences is, the last one first:
 * `No idea. I guessed.`, `I drew it. Loved that one.`
 */
export function judgementTold(told: string): Judgement | null {
	const bare = told.replace(/[.。!！]+$/u, '');
	const rated = told.length < LONGEST ? lastWord(bare) : null;
	if (rated !== null) return { ...rated, reason: told.trim() };
	const found = ofAnswer(bare, SENTENCE);
	if (found !== null || told.length >= LONGEST) return found;
	const rating = goingOnIn(told);
	const [first = ''] = told.toLowerCase().split(/[\s,.;]/, 1);
	if (rating !== undefined && !OF_THE_MATTER.has(first)) return { rating, reason: told.trim() };
	const sentences = told.split(/(?:[.!?…]+["”)]?\s+|[。！？…]+[」”）]?)/u).filter((one) => one.trim() !== '');
	for (const sentence of sentences.reverse()) {
		const said = ofSentence(sentence, sentences.length < 2);
		if (said !== null) return { rating: said, reason: told.trim() };
	}
	return null;
}

/** What the last sentence rates that does nothing else, `I drew it. Weak.`, or that says whose rating it is: `自评：好`. */
function lastWord(told: string): Judgement | null {
	const [, figure] = LAST_FIGURE.exec(told) ?? [];
	if (figure !== undefined) return readJudgement(figure);
	const [, sentence = ''] = LAST_SENTENCE.exec(told) ?? [];
	if (isRatingAlone(sentence) || MEANINGS.judgements.has(wordKey(sentence))) return readJudgement(sentence);
	const verdict = lastVerdict(told);
	if (verdict !== '') return readJudgement(verdict);
	const [, named = ''] = BY_RATER.exec(told) ?? [];
	return named === '' ? null : readJudgement(named);
}
/** A figure of a scale, which ends an answer in brackets or behind a clause: `forgot the tide. 2/5`. */
const LAST_FIGURE =
	/(?:[.,;:!?。，；：！？]\s*|\s[-–—]\s*|\s?[(（]\s*)(\d{1,2}(?:\.\d)?\s*\/\s*(?:5|10|100))\s*[)）]?$/u;

/** The verdict in brackets, or behind the last comma of a short answer, that ends it. */
function lastVerdict(told: string): string {
	const [, bracket = ''] = /[(（]([^()（）]{2,20})[)）]$/u.exec(told) ?? [];
	const [, clause = ''] = told.length < SHORT_ANSWER ? (/[,，]\s*([^,，]{1,12})$/u.exec(told) ?? []) : [];
	if (isVerdict(bracket)) return bracket;
	return isVerdict(clause) && isRatingAlone(clause) ? clause : '';
}
const LAST_SENTENCE = /[.!?。！？]\s*([^.!?。！？,，]{1,24})$/u;
const SHORT_ANSWER = 60;
/** Whose rating ends an answer. */
const BY_RATER =
	/[.!?。！？;；,，]\s*(?:me|self|my take|verdict|rating|自评|评分|打分|自我感觉|自我评价|感觉|表现)\s*[:：]\s*([^:：]{1,40})$/iu;

/** A question that a paragraph quotes, and what it tells of it. */
export interface Quoted {
	title: string;
	told: string;
}

const QUOTES = /"([^"\n]{4,200})"|“([^”\n]{4,200})”|「([^」\n]{3,100})」|『([^』\n]{3,100})』/gu;
/** What leads to a quoted question. */
const ASKED = pattern('iu')`
	(?:\b(?:asked|asks|asking|wanted to know|opened with|started with|began with|went on to|question was|
	question is|then|next)(?:\s+me|\s+us)?|问的?是?|题目?是|让我)\s*[:：,，]?\s*$
`;
/** What one asked oneself. */
const BY_ONESELF = /\b(?:I|we)\s+(?:asked|said|say|told|wanted)|我(?:问|说|反问|回|答)/u;

/** A question in a paragraph: its words, the sentence that leads to it, and where what is told of it begins. */
interface Place {
	title: string;
	from: number;
	to: number;
}

/** What leads to a question that nobody quotes: `Then they asked how ...`, `first thing they asked was ...`. */
const LEADS = pattern('giu')`
	(?:\b(?:asked|asks|quizzed|grilled)(?: me| us)?(?: again)?(?: about| on|(?= (?:how|why|what|when|where|
	who|which|if|whether|for an? |to (?:describe|explain|name|walk|tell|give))))|\b(?:first|second|third|
	last|next|final|other) (?:thing|question|one)(?: (?:they|he|she|that) asked(?: me)?)? was(?: about)?|
	\bwanted to know(?: about)?|\b(?:they|he|she|woman|man|fella|guy|lad|bloke|lady|interviewer) (?:goes|
	go|says|went)(?: first)?(?= (?:how|why|what|when|where|which|who|tell|do|can|could|would|are|
	have)\b))\s+(?:was )?(?=\p{L})
`;
/** Where its words end. */
const ENDS = pattern('u')`
	[.;!?\n]|,\s|\s+[-–—]\s|\s+(?:and|but|so|which|where|because|to which)\s+(?=(?:I|I'd|I'm|it|they|she|
	he|that|my|oh|was|went|we|which)\b)|\s+which\s
`;
const CHINESE_LEADS = pattern('giu')`
	(?:^|[，,。；;！!？?]|先|然后|接着|又|再|还|最后|开头|上来|一开始|之后|后来)(?:他们?|她们?|面试官|对方|hr)?(?:又|还|就|先|继续|接着)?问(?:了|到|起|我|
	道)*(?:关于|的是)?|(?:先|然后|接着|最后)是(?=[^，,。；;！!？?]{0,20}(?:怎么|为什么|如何|什么|哪))|(?:先|又|再|还|最后)?让我(?=[讲说介谈画写做])
`;
const CHINESE_ENDS = /[，,。；;！!？?\n]/u;
/** Where somebody dictated, and set no sign but a space. */
const CHINESE_GAPS = /[；;！!？?\n]|\s(?=\S)/u;
const LONGEST_TITLE = 120;

/** The questions that a paragraph reports in its own words. */
function reportedIn(paragraph: string): Place[] {
	const isOfChinese = isChinese(paragraph);
	const ends = isOfChinese && !/[，,。]/u.test(paragraph) ? CHINESE_GAPS : CHINESE_ENDS;
	if (
		!(isOfChinese ? /问|是|让我/u : /\bask|\bwas\b|\bwanted|\bgo(?:es)?\b|\bwent\b|\bsays\b/iu).test(
			paragraph,
		)
	)
		return [];
	const places: Place[] = [];
	for (const match of paragraph.matchAll(isOfChinese ? CHINESE_LEADS : LEADS)) {
		const at = match.index + match[0].length;
		const before = paragraph.slice(Math.max(0, match.index - MOST_BEFORE), match.index);
		const rest = paragraph.slice(at, at + LONGEST_TITLE);
		const end = (isOfChinese ? ends : ENDS).exec(rest)?.index ?? rest.length;
		const title = rest.slice(0, end).trim();
		const isLong = isOfChinese ? title.length >= 3 : title.includes(' ');
		if (isLong && !/["“「『]/u.test(title) && !OF_ONESELF.test(before + match[0]))
			places.push({ title, from: match.index, to: at + end });
	}
	return places;
}
const MOST_BEFORE = 12;
const OF_ONESELF = /(?:\b(?:I|we|I'd|I've)\s+(?:\w+ly\s+)?(?:asked|wanted)|我问|反问)/u;

/** What leads to questions that stand behind each other in one sentence: `一共三个问题：`. */
const LEADS_TO_SEVERAL =
	/(?:问题|题目|问了?|\basked(?: me)?(?: about)?|\bquestions(?: were)?)[^:：。.!?！？\n]{0,12}[:：]\s*/i;

/** The questions that a paragraph counts, each with what is told of it, or has behind a word for them. */
export function listedIn(paragraph: string): readonly Quoted[] {
	const counted = countedIn(paragraph)?.items ?? [];
	if (counted.length > 1) return counted.map(titleAndTold);
	const lead = /[:：]/.test(paragraph) ? LEADS_TO_SEVERAL.exec(paragraph) : null;
	if (lead === null) return [];
	const [said = ''] = paragraph.slice(lead.index + lead[0].length).split(/[。\n]|\.\s/u, 1);
	const titles = said.split(/\s*[、;；]\s*(?:and\s|和|以及)?/u).filter((one) => one.length > 2);
	return titles.length > 1 ? titles.map((title) => ({ title, told: '' })) : [];
}

/** A question of a sentence, and what is told of it behind its first clause. */
function titleAndTold(words: string): Quoted {
	const end = (isChinese(words) ? CHINESE_ENDS : ENDS).exec(words);
	if (end === null) return { title: words, told: '' };
	const to = /[?？]/u.test(end[0]) ? end.index + 1 : end.index;
	return {
		title: words.slice(0, to),
		told: words
			.slice(to)
			.replace(/^[\s,，.;；]+/u, '')
			.replace(/^which\s+/iu, ''),
	};
}

/** The questions that a paragraph quotes, each with what follows it, up to the sentence that leads to the next. */
export function quotedIn(paragraph: string, isReported = false): readonly Quoted[] {
	const places = isReported ? reportedIn(paragraph) : [];
	if (places.length === 0 && !QUOTE.test(paragraph)) return [];
	for (const match of paragraph.matchAll(QUOTES)) {
		const title = (match[1] ?? match[2] ?? match[3] ?? match[4] ?? '').trim();
		const before = lastSentence(paragraph.slice(0, match.index));
		const isFirst = before.trim() === '';
		const isAsked = isFirst ? /\s|[\u3400-\u9fff]{3}/u.test(title) : asks(title) || ASKED.test(before);
		if (isAsked && !BY_ONESELF.test(before))
			places.push({ title, from: match.index - before.length, to: match.index + match[0].length });
	}
	places.sort((a, b) => a.to - b.to);
	return places.map(({ title, to }, at) => ({
		title,
		told: paragraph
			.slice(to, places[at + 1]?.from)
			.replace(/^[\s,，.。;；]+/u, '')
			.replace(isReported ? /^(?:and|but|so|which)\s+/iu : /^$/u, '')
			.trim(),
	}));
}
const QUOTE = /["“「『]/u;

/** The words of the sentence that a text ends in. */
const lastSentence = (text: string): string => text.split(SENTENCE_END).at(-1) ?? '';
const SENTENCE_END = /[.!?]["”)]?\s+|[。！？]/u;

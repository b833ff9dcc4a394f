/** What people tell of a question in sentences: how it went, and what was asked in quotation marks. */
import { isChinese } from '../words/match';
import { countedIn } from './items';
import { once } from '../../once';
import { LANGUAGES, MEANINGS, wordKey, type RatingWord } from '../words';
import { goingOnIn, isRatingAlone, isVerdict, turnedIn, verdictOf } from '../words/verdict';
import { asks, LONGEST, ofAnswer, readJudgement, type Judgement } from './question';
import { pattern } from '../../pattern';

const SENTENCE = /\s*[。]\s*|[.!！]\s+/u;
/** What begins a judgement, and in an answer may be said of what was asked. */
const OF_THE_MATTER = new Set(['failed', 'stuck', 'missed', 'rushed']);

/** Where a clause of a sentence ends. Not `iu`, here and below: engines take ten times as long for it. */
const CLAUSES =
	/\s*[,，;；:：—]+\s*|\s[-–]\s|\s+(?:but|though|although|yet|and)\s+|\s+so\s+(?=(?:that|it|I|we|they)\b)|(?:但是|不过|但)/i;
/** The word that rates and ends a sentence: `I rambled, badly`. */
const endingIn = (clause: string): RatingWord | null =>
	/^\S{2,10}$/u.test(clause) && isRatingAlone(clause) && isVerdict(clause) ? verdictOf(clause, true) : null;
const FRAME_IN = /\b(?:felt|was|were|went|i'm)\s/i;

/**
 * How a sentence judges: as a whole, by its first clause, by one that says that it judges, or, where
 * others stand beside it, by its last.
 */
function ofSentence(sentence: string, isAlone: boolean): RatingWord | null {
	const whole = verdictOf(sentence, true) ?? turnedIn(sentence);
	if (whole !== null) return whole;
	const clauses = sentence.split(CLAUSES).filter((clause) => clause.trim() !== '');
	const ending = clauses.length === 2 ? endingIn(clauses[1] ?? '') : null;
	if (ending !== null) return ending;
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
	sentences.reverse();
	// A sentence that is a verdict says more than one that has such a word in it.
	for (const said of [
		...sentences.map((sentence) => verdictOf(sentence, true)),
		...sentences.map((sentence) => ofSentence(sentence, sentences.length < 2)),
	])
		if (said !== null) return { rating: said, reason: told.trim() };
	return null;
}

/** What words of all languages imply of an answer, by the rating. */
const IMPLIED = once(() => {
	const ofAll = (rating: 'poor' | 'medium' | 'good'): RegExp =>
		new RegExp(LANGUAGES.map(({ implied }) => implied[rating]).join('|'), 'iu');
	return { poor: ofAll('poor'), medium: ofAll('medium'), good: ofAll('good') };
});
/** A clause that sums up what stands before it: `..., so a middling answer`. */
const SUMMED_UP = /[,;–—-]\s*(?:so|overall|all in all|in short|in all)\s+([^,;.]{3,40})[.!]?$/i;

/**
 * What people tell of an answer without a verdict, and what it implies: `needed two hints`, `had no example`,
 * `他一直点头`. What went wrong counts for more than what went well, and both together are halfway.
 */
export function judgementImplied(told: string): Judgement | null {
	if (told.length >= LONGEST) return null;
	const text = told.replace(/\u2019/g, "'").trim();
	const [, sum = ''] = SUMMED_UP.exec(text) ?? [];
	const summed = sum === '' ? null : verdictOf(sum, true);
	if (summed !== null) return { rating: summed, reason: text };
	const { poor, medium, good } = IMPLIED();
	const isGood = good.test(text);
	if (poor.test(text)) return { rating: isGood ? 'medium' : 'poor', reason: text };
	if (medium.test(text)) return { rating: 'medium', reason: text };
	return isGood ? { rating: 'good', reason: text } : null;
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

/** A title with sentences behind it that say how it went: `What is a monad? lol no idea`, `Indexes. Got them all.` */
export function judgedBehind(words: string): (Judgement & { title: string }) | null {
	const [, title = '', mark = '', said = ''] = /^(.{3,200}?)([.?!]\s+|[。？！]\s*)(\S.*)$/u.exec(words) ?? [];
	const judged = title === '' || asks(said) ? null : judgementTold(said);
	return judged === null ? null : { ...judged, title: title + (/[?？]/u.exec(mark)?.[0] ?? '') };
}

/** A question that a paragraph quotes, and what it tells of it. */
export interface Quoted {
	title: string;
	told: string;
}

const QUOTES = /"([^"\n]{4,200})"|“([^”\n]{4,200})”|「([^」\n]{3,100})」|『([^』\n]{3,100})』/gu;
/** What leads to a quoted question. */
const ASKED = pattern('iu')`
	(?:\b(?:asked|asks|asking|wanted to know|(?:opened|started|began|jumped in|followed|
	followed up|finished|closed|ended|kicked off|came back|moved on)\s(?:with|on|to)|went on to|question was|
	question is|(?:one|it|thing|first|last|next) was|then|next)(?:\s+me|\s+us)?|问(?:了|我|的|到|起)*是?|题目?是|让我)\s*[:：,，]?\s*$
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
	(?:\b(?:asked|asks|quizzed|grilled)(?: me| us)?(?: first| again| then| next)?(?: about| abt| on|(?= (?:how|
	why|what|when|where|
	who|which|if|whether|tell me|do you|did you|have you|can you|are you|for an? ))| to(?= [a-z]))|
	\b(?:there was|then(?: came)?|next(?: was)?|lastly|finally) (?:a|an|the|one|another) (?:[a-z]+ )?(?:question|
	problem|
	exercise|puzzle|task|one)(?: about| on)?|\b(?:wanted|had|got) me(?: to)?
	(?= (?:describe|explain|name|walk|tell|give|write|draw|design|code|sketch|solve|build|talk|define|
	compare)\b)|\b(?:first|second|third|
	last|next|final|other)(?: (?:thing|question|one))?(?: (?:they|he|she|that) asked(?: me)?)? was(?: about)?|
	\bwanted to know(?: about)?|\b(?:finished|closed|ended|opened|started|began|kicked off|followed up)(?: up)?
	(?: with| on| by asking)(?= (?:how|why|what|when|where|which|who|if|whether)\b)|\b(?:they|he|she|
	woman|man|fella|guy|lad|bloke|lady|
	interviewer) (?:goes|
	go|says|went)(?: first)?(?= (?:how|why|what|when|where|which|who|tell|do|can|could|would|are|
	have)\b))\s+(?:was )?(?=\p{L})
`;
/** Where its words end. */
const ENDS = pattern('u')`
	[.;!?\n]|,\s|\s+[-–—]\s|\s+(?:and|but|so|which|where|because|to which)\s+(?=(?:[Ii]|[Ii]'d|[Ii]'m|it|they|she|
	he|that|my|oh|was|went|we|which)\b)|\s+which\s
`;
const CHINESE_LEADS = pattern('giu')`
	(?:^|[，,。；;！!？?]|先|然后|接着|又|再|还|最后|开头|上来|一开始|之后|后来)(?:他们?|她们?|面试官|对方|hr)?(?:又|还|就|先|继续|接着)?问(?!得|题|答|候)(?:了|到|起|我|
	道)*(?:关于|的是)?|(?:^|[，,。；;])手[撕写]了?(?:一[道个])?(?=[^，,。；;]{2,})|(?:先|然后|接着|最后)是(?=[^，,。；;！!？?]{0,20}(?:怎么|为什么|如何|什么|哪))|
	第[一二三四五六七八九十]位(?:面试官|老师|领导|同事|评委)?(?:又|还)?[,，]?问(?:了|我|的是)*|
	第[一二三四五六七八九十](?:个问题|个|题|问)[,，:：]?(?:问(?:了|我|的是)*|是)|
	(?:一?上来|先|又|再|还|最后|接着|
	然后)?让我(?=[讲说介谈画写做自])|(?:又|还|然后|最后|接着)?[给出来]了一?[道个]
`;
const CHINESE_ENDS = /[，,。；;！!？?\n]/u;
/** Where somebody dictated, and set no sign but a space. */
const CHINESE_GAPS = /[；;！!？?\n]|\s(?=\S)/u;
const LONGEST_TITLE = 120;

/** What a sentence begins with where somebody dictated, and set no sign. */
const SPOKEN = pattern('giu')`
	\s+(?=(?:and |so |but )?(?:then|after that|next) (?:he|she|they|the|i|it)\b|(?:and|but|so) (?:honestly |
	actually |luckily )?(?:i|it|that|he|she|
	they|the (?:last|first|second|third|next|final|other))\b|which (?:went|was|felt)\b|(?:he|she|they) (?:asked|
	wanted)\b|
	(?:honestly|luckily|anyway|overall|next time)\b|so (?:overall|next)\b|then there was\b|it was\b|i (?:think|
	ended|blanked|rambled|struggled|froze|said|told|just|had|felt|
	nailed|bombed|got|gave|talked|didn't|couldn't)\b)
`;
/** What such words go on with, and begin nothing. */
const GOING_ON =
	/\b(?:how|what|why|when|where|which|who|that|if|whether|because|like|and|but|so|then|honestly|me|a time|time)$/iu;

/** A dictated paragraph with a stop before each sentence; any other as it is. */
export function withStops(paragraph: string): string {
	const words = paragraph.split(/\s+/).length;
	const stops = paragraph.match(/[.,;!?]/g)?.length ?? 0;
	if (words < MOST_SAID || stops * MOST_SAID > words) return paragraph;
	return paragraph.replace(SPOKEN, (gap: string, at: number) =>
		GOING_ON.test(paragraph.slice(Math.max(0, at - MOST_BEFORE), at)) ? gap : '. ',
	);
}
/** So many words nobody writes without a sign. */
const MOST_SAID = 30;

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
		const isLong = title.length >= (isOfChinese ? 2 : 5);
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
	const bracketed = bracketedIn(paragraph);
	if (bracketed.length > 1) return bracketed;
	const lead = /[:：]/.test(paragraph) ? LEADS_TO_SEVERAL.exec(paragraph) : null;
	if (lead === null) return [];
	const [said = ''] = paragraph.slice(lead.index + lead[0].length).split(/[。\n]|\.\s/u, 1);
	const titles = said.split(/\s*[、;；]\s*(?:and\s|和|以及)?/u).filter((one) => one.length > 2);
	return titles.length > 1 ? titles.map((title) => ({ title, told: '' })) : [];
}

/** Phrases that each have their verdict in brackets: `问了索引（卡壳了）、锁（还行）`. */
function bracketedIn(paragraph: string): Quoted[] {
	if (!/[(（]/u.test(paragraph)) return [];
	const found = [...paragraph.matchAll(BRACKETED)].map(([, phrase = '', told = '']) => ({
		title: phrase.replace(BEFORE_BRACKETED, '').trim(),
		told,
	}));
	const judged = found.filter(({ told }) => judgementTold(told) !== null).length;
	return judged > 1 && judged * 2 >= found.length ? found.filter(({ title }) => title !== '') : [];
}
const BRACKETED = /([^,，、;；。.!！()（）\n]{1,80})[(（]([^()（）\n]{1,40})[)）]/gu;
/** What leads to the first of them, or to the next. */
const BEFORE_BRACKETED = pattern('iu')`
	^\s*(?:.*(?:\b(?:asked|asks)(?: me)?(?: about)?|\bquestions(?: were)?[:：]|[:：])\s+|(?:and|then|und|y|和|以及|
	还有)\s+|
	.*?(?:问|考|聊|手撕|手写|写)了(?:一[道个下])?|(?:最后|然后|还有|另外|以及|接着)(?:还|又)?(?:问|考|是)?)?
`;

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
export function quotedIn(written: string, isReported = false): readonly Quoted[] {
	const paragraph = isReported ? withStops(written) : written;
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

const TOPIC_CLAUSES = /[.;!?。；！？]\s*|[,，]\s*(?:(?:and|but|then)\s+)?|\s+(?:and|but)\s+(?=the\s|my\s)/i;
/** What a clause judges by name: `Redis was fine`, `the sharding question I blew`, `bombed the cache part`. */
const TOPICS: readonly RegExp[] = [
	/^(?<topic>.{2,40}?)\s+(?<said>(?:was|were|went|felt)\s+.{2,40})$/i,
	/^(?<topic>.{2,40}?)\s+I\s+(?<said>(?:[a-z]+ed|blew|froze|aced)(?:\s+(?:on|it|with))?)$/i,
	pattern('i')`
		^(?:I\s+)?(?<said>blew|bombed|nailed|aced|fumbled|botched|flubbed|blanked on|struggled with|messed up)\s+
		(?<topic>.{2,40})$
	`,
];
/** What is judged besides questions, and what names nothing. */
const NO_TOPIC = pattern('i')`
	^(?:i|it|that|this|they|he|she|we|you|all|both|which|what|there|everything|everyone|overall|the rest|answers?|
	people|team|office|room|vibes?|mood|atmosphere|interview(?:er)?s?|call|chat|round|loop|day|talk|food|
	coffee|lunch|recruiter|panel|hour|time|tone|weather|connection|first|second|third|last|ones?)$|
	\b(?:i|they|he|she|we|if|because|when|that|not)\b
`;

/** The topics that a paragraph judges in bare clauses. */
export function topicsIn(paragraph: string): readonly Quoted[] {
	return paragraph.split(TOPIC_CLAUSES).flatMap((clause) => {
		const found = isChinese(clause) ? chineseTopic(clause) : topicOf(clause.trim());
		return found === null ? [] : [found];
	});
}

function topicOf(clause: string): Quoted | null {
	for (const shape of TOPICS) {
		const { topic = '', said: told = '' } = shape.exec(clause)?.groups ?? {};
		const title = topic
			.replace(/^(?:(?:and|but|then|so|on)\s+)?(?:the|my|a|an|their|on)\s+/iu, '')
			.replace(/\s+(?:questions?|ones?|part|bit|problem|stuff)$/iu, '');
		const isOne = title.length > 1 && !NO_TOPIC.test(title) && title.split(/\s+/).length <= MOST_OF_TOPIC;
		if (isOne && judgementTold(told) !== null) return { title, told };
	}
	return null;
}
const MOST_OF_TOPIC = 5;

/** The same in Chinese, where the judgement ends the clause: `分库分表这块没答上来`. */
function chineseTopic(clause: string): Quoted | null {
	for (let at = 2; at < Math.min(clause.length - 1, LONGEST_TOPIC); at++) {
		const told = clause.slice(at);
		if (verdictOf(told, false) === null) continue;
		const title = clause
			.slice(0, at)
			.replace(/(?:这?[题块]|部分|的?问题|我|都|也|就|又|还|是|有点|基本|完全)+$/u, '');
		return title.length > 1 && !/^(?:整体|感觉|总体|面试|今天|自己|表现|全程|气氛)/u.test(title)
			? { title, told }
			: null;
	}
	return null;
}
const LONGEST_TOPIC = 20;

/** The words of the sentence that a text ends in. */
const lastSentence = (text: string): string => text.split(SENTENCE_END).at(-1) ?? '';
const SENTENCE_END = /[.!?]["”)]?\s+|[。！？]/u;

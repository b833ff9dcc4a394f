/** Several items that stand on one line. */
import { isUnfilled, MEANINGS, wordKey } from '../words';
import { asks, isJudged } from './question';
import { pattern } from '../../pattern';

/** So many words, or letters of Chinese, an item between commas has at most. */
const SHORT = { said: 4, asked: 7, letters: 12 };
/** No item between semicolons is longer. */
const LONGEST = 90;
/** What goes on with the words before the comma and is no item. */
const GOING_ON = pattern('iu')`
	^(?:again|as|too|also|mostly|mainly|especially|like|which|who|where|when|while|but|so|because|since|
	then|not|though|although|even|if|to|for|with|without|from|in|on|of|at|by|than|or|
	due|until|before|after|etc|e\.g|i\.e)(?![\p{L}\d])|
	^(?:又|也|还是|
	但|不过|因为|所以|导致|尤其|特别|比如|例如|等|然后|而)
`;

/** The parts of a text at a separator that stands in no brackets. */
function partsAt(text: string, separator: string): string[] {
	const parts: string[] = [];
	let depth = 0;
	let from = 0;
	for (let at = 0; at < text.length; at++) {
		const char = text.charAt(at);
		if ('([（【'.includes(char)) depth++;
		else if (')]）】'.includes(char)) depth--;
		else if (depth <= 0 && separator.includes(char)) {
			parts.push(text.slice(from, at));
			from = at + 1;
		}
	}
	return [...parts, text.slice(from)].map((part) => part.trim()).filter((part) => part !== '');
}

/** A number in brackets or with one behind it, or in a circle, where an item on a line may begin. */
const NUMBER = /(?:^|[\s;；,，。:：、.])(?:[(（]?(\d{1,2})[)）]|(\d{1,2})、|([①-⑳]))\s*(?=\S)/gu;

/**
 * The items of a line that counts them, `1) ... 2) ...`, without their numbers, and what leads to them; null
 * for any other.
 */
export function countedIn(line: string): { before: string; items: string[] } | null {
	if (!/[1①]/.test(line)) return null;
	const places: { from: number; to: number }[] = [];
	for (const match of line.matchAll(NUMBER)) {
		const [whole, figure, other, circled = ''] = match;
		const number = circled === '' ? Number(figure ?? other) : circled.charCodeAt(0) - CIRCLED + 1;
		if (number === places.length + 1) places.push({ from: match.index, to: match.index + whole.length });
	}
	const [first] = places;
	if (first === undefined || (places.length < 2 && first.from > 0)) return null;
	const items = places.map(({ to }, at) =>
		line
			.slice(to, places[at + 1]?.from)
			.trimEnd()
			.replace(/[;；,，。、.]$/u, ''),
	);
	return { before: line.slice(0, first.from), items: items.filter((item) => item !== '') };
}
const CIRCLED = '①'.charCodeAt(0);

const isShort = (part: string, most: number): boolean =>
	/[\u3400-\u9fff]/u.test(part) ? part.length <= SHORT.letters : part.split(/\s+/).length <= most;

/** Whether parts between commas are items each, and no clauses of one. */
function areItems(parts: readonly string[], kind: 'said' | 'asked'): boolean {
	if (parts.length < 2 || !parts.every((part) => isShort(part, SHORT[kind]))) return false;
	if (parts.slice(1).some((part) => GOING_ON.test(part) || (kind === 'asked' ? judges(part) : rates(part))))
		return false;
	return kind === 'said' || parts.length > 2 || parts.every((part) => isJudged(part) || asks(part));
}

/** The end of a sentence with another behind it. */
const SENTENCE_WITHIN = /[.!?]\s+\S|[。！？]\s*\S/u;

const rates = (part: string): boolean => MEANINGS.ratings.has(wordKey(part));
const judges = (part: string): boolean => rates(part) || MEANINGS.judgements.has(wordKey(part));

/**
 * The items that a line holds: those between semicolons, and those between commas where all are short.
 * `asked` are questions, which are longer and hold commas themselves; `only` is what is split at semicolons
 * alone. Never empty.
 */
export function splitItems(line: string, kind: 'said' | 'asked' | 'only'): string[] {
	const counted = countedIn(line);
	if (counted !== null && counted.before.trim() === '' && counted.items.length > 0) return counted.items;
	const parts = partsAt(line, ';；')
		.filter((part) => !isUnfilled(part))
		.map((part) => part.replace(/^(?:还有|以及)\s*/u, ''));
	if (parts.length > 1)
		return parts.every((part) => part.length <= LONGEST && !SENTENCE_WITHIN.test(part)) ? parts : [line];
	if (kind === 'only' || SENTENCE_WITHIN.test(line)) return [line];
	const bare = line.replace(/[.。]$/u, '');
	const pieces = partsAt(bare, ',，、').map((part) => part.replace(/^(?:and|&|和|以及|还有)\s*/iu, ''));
	return areItems(pieces, kind) ? pieces : [line];
}

/** The lines of a paragraph that is a list without its bullets; the paragraph where it is prose that was wrapped. */
export function splitLines(paragraph: string): string[] {
	const lines = paragraph.split('\n').map((line) => line.trim());
	// Chinese has no capitals, and some of its words have nothing else.
	const isChinese = /[\u3400-\u9fff]/u.test(paragraph);
	const isCapital = (line: string): boolean => !isChinese && /^\p{Lu}/u.test(line);
	const isList = lines.every(
		(line) =>
			line.length <= LONGEST && isCapital(line) === isCapital(lines[0] ?? '') && !/[,，:：]$/u.test(line),
	);
	return isList ? lines : [paragraph];
}

/** What goes on with the sentence before. */
const GOES_ON = pattern('iu')`
	^(?:it|they|he|she|we|so|but|because|which|that|this|these|and|then|also|still|maybe|next time|i'll|
	i will|所以|因为|但|然后|导致|这|结果|他|她|对方|面试官|下次)(?![\p{L}])|^(?:所以|因为|但|然后|导致|这|结果|他|她|对方|面试官|下次)
`;
const SENTENCE_LENGTH = 70;

/** The sentences of a paragraph that is a list without its bullets: each is short and says something of its own. */
export function splitSentences(paragraph: string): string[] {
	const sentences = paragraph
		.split(/[.!?]\s+|[。！？；]\s*|[.。!！]$/u)
		.map((one) => one.trim())
		.filter((one) => one !== '');
	const areItems = sentences.every(
		(one, at) => one.length <= SENTENCE_LENGTH && (at === 0 || !GOES_ON.test(one)),
	);
	return sentences.length > 1 && areItems ? sentences : [paragraph];
}

/** How an order to oneself begins, and what one plans: `draw the buffer before typing`. */
const ORDERS = pattern('iu')`
	^(?:always |never |first |please |really |also |just )?(?:practi[sc]e|prepare|read|re-?read|write|rewrite|
	learn|re-?learn|review|
	revise|study|ask|draw|sketch|build|find|stop|slow|say|try|watch|work|bring|look|book|time|record|rehearse|
	redo|repeat|
	brush|memori[sz]e|drill|do|make|take|get|set|use|start|go|keep|check|talk|tell|think|pick|choose|cut|shorten|
	plan|state|
	clarify|breathe|pause|listen|explain|finish|test|run|send|email|mail|call|install|play|solve|list|don't|
	do not|be (?!a\b|an\b|the\b))
	(?![\p{L}'])
`;
/** Whether a phrase is an order that one gives oneself. */
export const isOrder = (phrase: string): boolean => ORDERS.test(phrase.trim());

/** What names a thing and orders nothing: `keeping time`, `no structure`, `the ending`. */
const NAMING = pattern('iu')`
	^(?:an?|the|my|no|not|too|i|it|they|bad|poor|weak|lack|how|what|when|why)(?![\p{L}])|
	^\p{L}+(?:ing|ed|tion|ness|ment|ity|ance|ence)(?![\p{L}])
`;
/**
 * Whether a phrase below what one would change says what to do: an order, more or less of something, or words that
 * name nothing.
 */
export const isChange = (phrase: string): boolean => {
	const said = phrase.trim();
	if (isOrder(said) || /^(?:more|less|fewer|slower|earlier)\s/iu.test(said)) return true;
	return /^[a-z]+(?:\s+\S+){2,}$/iu.test(said) && !NAMING.test(said);
};

const WILL = '(?:need to|must|have got to|have to|gotta|should|ought to|want to|will|am going to|plan to)';
/** A sentence that plans, in the first person or behind a word for another time. */
const PLANS = pattern('giu')`
	(?:^|[.!?,;:]\s+|\b(?:and|so)\s+)(?:(?:so|now|and|also|then|next time(?: round)?|for next time|from now on|
	before (?:the|my)
	next [\p{L}]+|tonight|this week(?:end)?|tomorrow),?\s+)*(?:I\s+(?:really |definitely |also |just )?${WILL}|
	I'll|I'm going to)\s+
	(?:also |really )?(?!be\b|have (?:been|\p{L}+(?:ed|n|d))\b|say|thank|admit|wait|never|know|hear|see\b|let\b|
	find out|get (?:an?|the|it|back)\b|not\b)
	([^.!?;\n]{8,160})
`;
const PLANNED_TOO = pattern('iu')`
	\s*,?\s+(?:and|so|but) (?:then )?(?:I |I'm |I'll )?(?:also )?(?:${WILL}|going to)\s+
`;
const CHINESE_PLANS =
	/(?:^|[。；;！!，,]\s*)(?:所以)?(?:接下来|下次|之后|回头|下一次|回去|以后)(?:面试)?(?:之?前)?(?:我)?(?:要|得|需要|必须|打算|准备)([^。；;！!？?\n]{4,60})/gu;

/** What a paragraph says that one needs to do: `I need to time the introduction`. */
export function plansTold(paragraph: string): string[] {
	if (!/\bI\b|[要得打准]/u.test(paragraph)) return [];
	const text = paragraph.replace(/\u2019/g, "'");
	const found = [...text.matchAll(PLANS), ...text.matchAll(CHINESE_PLANS)];
	return found
		.flatMap(([, said = '']) => said.split(PLANNED_TOO))
		.flatMap((plan) => plan.split(/[，,]\s*(?=再|并且|然后|还要|同时)/u))
		.flatMap(atOrders)
		.map((one) => one.replace(/\s+so (?:that )?I.*$/u, '').trim());
}

/**
 * The orders that a paragraph below the heading of a plan gives, a sentence each; none where it says something else.
 */
export function ordersIn(paragraph: string): string[] {
	const sentences = paragraph
		.split(/[.!]\s+|[。！]\s*|[.。!！]$/u)
		.map((one) => one.replace(/^(?:and|then|also|plus)\s+/iu, '').trim())
		.filter((one) => one !== '');
	return sentences.every(isOrder) ? sentences : plansTold(paragraph);
}

/** A plan of several orders, each: `use the app for a week and take notes`. */
function atOrders(plan: string): string[] {
	const parts = plan.split(/\s*,?\s+and (?:then |also )?(?=[a-z])/iu);
	return parts.reduce<string[]>((all, part) => {
		if (all.length === 0 || isOrder(part)) return [...all, part];
		return [...all.slice(0, -1), `${all.at(-1)} and ${part}`];
	}, []);
}

/** A sentence that says what stands elsewhere under a heading: `My weak spots were indexes and naming`. */
const SAID_OF = pattern('iu')`
	^(?:(?:but|and|so|also|overall|honestly),?\s+)?(.{2,50}?)(?:\s+(?:is|are|
	was|were)\s+(?:that\s+)?|\s*[:：](?:\*{1,3}|_{1,2}|==)?\s*|(?:主要)?是)(\S.*)$
`;
const SENTENCE_END = /[.!?]\s+|[。！？]\s*|\n/u;
/** Between what such a sentence names. */
const BETWEEN_SAID = pattern('u')`
	\s*[;；、]\s*|\s*,\s*(?:and\s+(?:also\s+)?)?|\s*，\s*(?:还有|以及)?(?!没|但|所以|因为|
	导致|又|也|还|而|就|结果)|\s+and\s+(?:also\s+)?(?=(?:I|I'm|my|not|no|the|too)\b|
	\p{L}+ing\b)
`;

export interface SaidOf {
	/** The words that name it. */
	name: string;
	items: string[];
}

/** The sentences of a paragraph that may say what stands elsewhere under a heading, each with what it names. */
export function saidInProse(paragraph: string): SaidOf[] {
	return paragraph.split(SENTENCE_END).flatMap((sentence) => {
		const [, name = '', rest = ''] = SAID_OF.exec(sentence.trim()) ?? [];
		const said = rest.replace(/[.。!！]+$/u, '');
		if (said === '') return [];
		const items = /[；;]/u.test(said) ? said.split(/\s*[；;]\s*/u) : said.split(BETWEEN_SAID);
		return [{ name, items: items.filter((item) => item.trim().length > 1) }];
	});
}

/* What somebody else is going to do, or has done: it stands among next steps, and is no action of one's own. */

/** What people of a company are said to do, after their name. */
const DOES =
	"(?:will|would|'ll|is going to|are going to|is to|to (?:send|call|ring|mail|email|confirm|book|schedule|" +
	'get back|arrange|set up|let me|share|reply|decide|forward|follow up)|' +
	'sends?|calls?|rings?|mails?|emails?|phones?|books?|gets? back|schedules?|confirms?|sets? up|replies' +
	'|reply|comes? back|lets? me|organi[sz]es?|arranges?|forwards?|follows? up|decides?|promised|said' +
	'|says|wants? me)';
/** Those who have no name. */
const SOMEBODY =
	'(?:they|she|he|hr|(?:the |my |their )?(?:recruiter|hiring manager|hiring team|coordinator|interviewer|' +
	"team|panel|head|manager|company|agency|agent|recruiting|headhunter)(?:'s \\w+)?)";
const BY_WORD = new RegExp(
	`^(?:then |after that |and )?(?:they|she|he)(?:'ll)?\\s|^${SOMEBODY}\\s+(?:then )?${DOES}(?![\\p{L}])`,
	'iu',
);
const BY_NAME = new RegExp(
	`^(?!(?:Remember|Need|Want|Try|Have|Make|Offer|Ask|Plan|Aim|Learn|Start|Prepare|Agree|Decide|Forget|` +
		'Got|Time|Go|Ready|Like|Write|Note|Reminder|Also|Next|How|What|When|Things|Use|Practice|Practise|' +
		'Email|Mail|Call|Find|Get)\\b)' +
		`\\p{Lu}[\\p{L}'’]+(?:\\s\\p{Lu}[\\p{L}'’]+)?(?:['’]s \\p{L}+)?\\s(?:\\([^)]*\\)\\s)?(?:then )?${DOES}(?![\\p{L}])`,
	'u',
);
const IN_CHINESE = pattern('iu')`
	(?:^|[,，。;；]\s*)(?:hr|人事|猎头|内推人|对方|那边|他们?|她们?|面试官|招聘方?|组长|主管|经理|公司|学校|[A-Za-z]+\s?)(?:\s|那边|
	的?\S{0,4}?)(?:会|说|要(?:给|发|打|约)|通知|打电话|联系我|安排|回复|给结果|出结果|答复|告知|下周|周[一二三四五六日]|明天|后天|约)
`;
/** Waiting is nothing that one does. */
const WAITING = /^(?:静?等待?|坐等)(?:通知|结果|消息|hr|回复|电话|二面|三面|终面)/iu;
const TOLD = pattern('iu')`
	^(?:got|received|heard)\s+(?:the|a|an|back|from|word|news|rejected|through)\b|^(?:turned down|rejected|
	declined|ghosted|they offered)\b|^(?:【?结果】?[:：]?\s*)(?:录用|通过|未通过|挂|等)
`;
/** What somebody with a name is waited for: `Saskia: decision next week`; who helps: `师姐帮我问一下`. */
const OF_FRIENDS = pattern('u')`
	^\p{Lu}\p{L}+: (?:decision|answer|reply|result|offer|feedback|news)\b|^(?:师兄|师姐|学长|学姐|同学|朋友|室友|老师|
	内推人)(?:会)?(?:帮|替|给)我
`;

/** Whether an item among the next steps is somebody else's, or tells what has come since. */
export const isOthers = (written: string): boolean => {
	const text = written.replace(/\u2019/g, "'");
	// What begins with an order to oneself names nobody: `Take calls in the van`.
	if (BY_NAME.test(text) && !isOrder(text)) return true;
	return [BY_WORD, IN_CHINESE, WAITING, TOLD, OF_FRIENDS].some((shape) => shape.test(text));
};

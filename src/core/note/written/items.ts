/** Several items that stand on one line. */
import { isUnfilled, MEANINGS, wordKey } from '../words';
import { asks, isJudged } from './question';

/** So many words, or letters of Chinese, an item between commas has at most. */
const SHORT = { said: 4, asked: 7, letters: 12 };
/** No item between semicolons is longer. */
const LONGEST = 90;
/** What goes on with the words before the comma and is no item. */
const GOING_ON =
	/^(?:again|as|too|also|mostly|mainly|especially|like|which|who|where|when|while|but|so|because|since|then|not|though|although|even|if|to|for|with|without|from|in|on|of|at|by|than|or|etc|e\.g|i\.e|又|也|还是|但|不过|因为|所以|导致|尤其|特别|比如|例如|等|然后|而)/iu;

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

const isShort = (part: string, most: number): boolean =>
	/[\u3400-\u9fff]/u.test(part) ? part.length <= SHORT.letters : part.split(/\s+/).length <= most;

/** Whether parts between commas are items each, and no clauses of one. */
function areItems(parts: readonly string[], kind: 'said' | 'asked'): boolean {
	if (parts.length < 2 || !parts.every((part) => isShort(part, SHORT[kind]))) return false;
	if (parts.slice(1).some((part) => GOING_ON.test(part) || (kind === 'asked' ? judges(part) : rates(part))))
		return false;
	return kind === 'said' || parts.length > 2 || parts.every((part) => isJudged(part) || asks(part));
}

const rates = (part: string): boolean => MEANINGS.ratings.has(wordKey(part));
const judges = (part: string): boolean => rates(part) || MEANINGS.judgements.has(wordKey(part));

/**
 * The items that a line holds: those between semicolons, and those between commas where all are short.
 * `asked` are questions, which are longer and hold commas themselves; `only` is what is split at semicolons
 * alone. Never empty.
 */
export function splitItems(line: string, kind: 'said' | 'asked' | 'only'): string[] {
	const parts = partsAt(line, ';；').filter((part) => !isUnfilled(part));
	if (parts.length > 1)
		return parts.every((part) => part.length <= LONGEST && !/[.!?。！？]\s*\S/u.test(part)) ? parts : [line];
	if (kind === 'only' || /[.!?。！？]\s*\S/u.test(line)) return [line];
	const bare = line.replace(/[.。]$/u, '');
	const pieces = partsAt(bare, ',，、').map((part) => part.replace(/^(?:and|&|和|以及|还有)\s*/iu, ''));
	return areItems(pieces, kind) ? pieces : [line];
}

/** The lines of a paragraph that is a list without its bullets; the paragraph where it is prose that was wrapped. */
export function splitLines(paragraph: string): string[] {
	const lines = paragraph.split('\n').map((line) => line.trim());
	const isCapital = (line: string): boolean => /^\p{Lu}/u.test(line);
	const isList = lines.every(
		(line) =>
			line.length <= LONGEST && isCapital(line) === isCapital(lines[0] ?? '') && !/[,，:：]$/u.test(line),
	);
	return isList ? lines : [paragraph];
}

/** What goes on with the sentence before. */
const GOES_ON =
	/^(?:it|they|he|she|we|so|but|because|which|that|this|these|and|then|also|still|maybe|next time|i'll|i will|所以|因为|但|然后|导致|这|结果|他|她|对方|面试官|下次)(?![\p{L}])|^(?:所以|因为|但|然后|导致|这|结果|他|她|对方|面试官|下次)/iu;
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

const PLANS =
	/(?:^|[.!?,;:]\s+|\band\s+)(?:so\s+|now\s+)?I (?:really |definitely |also )?(?:need to|must|have got to|gotta) (?!be\b|have been|say|thank|admit|wait)([^.!?;\n]{8,160})/giu;
const PLANNED_TOO = /\s*,?\s+and (?:I )?(?:also )?(?:need to|want to|have to|must)\s+/iu;
const CHINESE_PLANS =
	/(?:^|[。；;！!]\s*)(?:所以)?(?:接下来|下次|之后|回头|下一次|回去)(?:我)?(?:要|得|需要|必须)([^。；;！!？?\n]{4,60})/gu;

/** What a paragraph says that one needs to do: `I need to time the introduction`. */
export function plansTold(paragraph: string): string[] {
	if (!/\bI\b|[要得]/u.test(paragraph)) return [];
	const found = [...paragraph.matchAll(PLANS), ...paragraph.matchAll(CHINESE_PLANS)];
	return found.flatMap(([, said = '']) => said.split(PLANNED_TOO)).map((one) => one.trim());
}

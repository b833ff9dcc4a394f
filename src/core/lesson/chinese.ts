/** Chinese, as the rules of the lesson check ask of it. */
import { segments } from '../segments';
import { lateTellingInChinese } from './chinese-delay';
import { chinesePattern, closed } from './patterns';
import type { Heard, Tongue } from './tongue';
import { CHINESE_SKELETONS } from './words/skeletons';
import { CHINESE_PHRASES as WORDS } from './words/zh';

type List = keyof typeof WORDS;

const has = (list: List, text: string): boolean => chinesePattern(WORDS[list]).test(text);
const without = (list: List, text: string): string => text.replace(chinesePattern(WORDS[list], 'giu'), ' ');

const sentences = (folded: string): string[] =>
	folded.split(/[。；！？;!?\n]/u).filter((one) => one.trim() !== '');

const clauses = (sentence: string): string[] =>
	sentence.split(/[，,：:]/u).filter((one) => one.trim() !== '');

/** Letters that simplified Chinese does not write, of those that hardly a line does without. */
const TRADITIONAL = /[這個們說會沒還對時問題讓寫講過給點試練習準備實際後來應該經覺間業務現]/u;

/** By the script: more Chinese letters than words of Latin ones, and none of another language that has them. */
function isSpoken(folded: string): boolean {
	const ours = folded.match(/\p{Script=Han}/gu)?.length ?? 0;
	if (ours < 2 || /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(folded)) return false;
	return !TRADITIONAL.test(folded) && ours >= (folded.match(/\p{Script=Latin}+/gu)?.length ?? 0);
}

/** What is done when it says when is not yet what will be done. */
const mainPart = (folded: string): string => folded.replace(/^[^，,]{0,25}(?:时候?|[前后])[，,]/u, '');

function isSeen(folded: string): boolean {
	const main = mainPart(folded);
	return (['acts', 'artefacts', 'quantity'] as const).some((list) => has(list, main));
}

const hasTrigger = (folded: string): boolean => has('triggers', without('noTriggers', folded));

const isTriggered = (folded: string): boolean =>
	has('triggers', without('weakTriggers', without('noTriggers', folded)));

/** Whether a text says what its writer did, and not only what could not be helped. */
const namesOwnPart = (text: string): boolean => has('own', without('powerless', text));

/** Whether a line begins with whoever asked, says nothing of its writer, and tells of no usual question. */
function isAboutThem(folded: string): boolean {
	const [first = ''] = sentences(folded);
	const begins = chinesePattern(`^(?:${WORDS.openers})*(?:${WORDS.interviewers})+(?<does>.+)$`);
	const does = begins.exec(first)?.groups?.does;
	return does !== undefined && !chinesePattern(`^(?:${WORDS.neutral})`).test(does) && !namesOwnPart(folded);
}

function blames({ folded, passage, interviewers }: Heard): boolean {
	const named = interviewers.reduce((text, name) => text.replaceAll(name, '面试官'), folded);
	if ((passage.kind === 'poorly' || passage.kind === 'cause') && isAboutThem(named)) return true;
	const faulty = chinesePattern(`(?:${WORDS.interviewers})[^，。；！？]{0,20}?(?:${WORDS.faults})`);
	return sentences(named).some(
		(one) => !namesOwnPart(one) && (has('blame', one) || has('blamedAlone', one) || faulty.test(one)),
	);
}

function beginsOutside({ folded, passage }: Heard): boolean {
	const [first = ''] = sentences(folded);
	const begins = `^(?:${WORDS.openers})*`;
	const isPoor = chinesePattern(
		`${begins}(?:(?:${WORDS.externals})[^。；！？]{0,14}?(?:${WORDS.bad})|(?:${WORDS.lacks}))`,
	);
	if (passage.kind !== 'happened')
		return !namesOwnPart(folded) && clauses(first).some((one) => isPoor.test(one));
	const [clause = ''] = clauses(first);
	const acted = chinesePattern(`${begins}(?:${WORDS.agents})(?!${WORDS.requests})\\s*\\p{L}`);
	return !namesOwnPart(clause) && (isPoor.test(clause) || acted.test(clause));
}

const blamesSelf = (folded: string): boolean => has('selfBlame', without('notSelf', folded));

const isUndecided = (sentence: string): boolean =>
	!/我(?!们)|自己|本人/u.test(sentence) && has('undecided', sentence);

export const CHINESE: Tongue = {
	folded: (text) => closed(text).replace(/,/g, '，').toLowerCase(),
	isSpoken,
	sentences,
	wordsIn: (folded) => segments(folded).length,
	atLength: 14,
	hasQuantity: (folded) => has('quantity', folded),
	isSeen,
	hasTrigger,
	isTriggered,
	isVague: (folded) => has('vague', folded),
	isInward: (folded) => has('inward', folded),
	hasAct: (folded) => has('acts', folded),
	isOnce: ({ folded }) => has('once', folded) && !has('habits', folded),
	blames,
	beginsOutside,
	blamesSelf,
	isUndecided,
	isLarge: (folded) => has('magnitudes', folded),
	saysDay: (folded) => has('days', folded),
	saysProof: (folded) => has('proofs', folded),
	lateTelling: lateTellingInChinese,
	skeletons: CHINESE_SKELETONS,
};

/** English, as the rules of the lesson check ask of it. */
import { lateTelling } from './delay';
import { Lexicon, oneOf } from './lexicon';
import type { Heard, Tongue } from './tongue';
import { ENGLISH_LEXICON } from './words/en';
import { ENGLISH_SKELETONS } from './words/skeletons';
import type { Words } from './words/words';

const lexicon = new Lexicon(ENGLISH_LEXICON);

const sentences = (folded: string): string[] =>
	folded.split(/[.;!?]\s+|\n/).filter((one) => one.trim() !== '');

/** Whether a line has something in it that somebody else could see: a thing, an act or a figure. */
function isSeen(folded: string): boolean {
	const object = `(?:\\s+(?!${oneOf(lexicon.words.turns)}(?!\\p{L}))[\\p{L}'-]+){0,4}`;
	// What is done when it says when is not yet what will be done.
	const when = lexicon.made('when', ({ whens }) => `^\\W*${oneOf(whens)}\\s[^,]*,`);
	const main = folded.replace(when, '');
	const done = lexicon.has('praises', main)
		? main.replace(new RegExp(lexicon.pattern('praises').source + object, 'gu'), '')
		: main;
	return (
		lexicon.hasQuantity(done) ||
		(['makes', 'does', 'artefacts'] as const).some((list) => lexicon.has(list, done))
	);
}

function hasTrigger(folded: string): boolean {
	// Words in front of a colon say when: "stuck: ask".
	const cue = lexicon.made('cue', ({ labels }) => `^\\P{L}*(?!${oneOf(labels)}(?!\\p{L}))[^:]{1,30}:\\s`);
	return cue.test(folded) || lexicon.has('triggers', folded);
}

function isTriggered(folded: string): boolean {
	return lexicon.has(
		'triggers',
		folded.replace(new RegExp(lexicon.pattern('weakTriggers').source, 'gu'), ''),
	);
}

/** Somebody or something was so, with some words between, as part of a regular expression. */
const wasSo = ({ was, not }: Words): string => `${oneOf(was)}(?:\\s+(?!${oneOf(not)}\\s)[\\p{L}-]+){0,3}?`;

/** Whether a line says that something should be better, and not what will be done. */
function isVague(folded: string): boolean {
	const more = lexicon.made('more', ({ comparatives }) => `^\\W*${oneOf(comparatives)}\\s+\\p{L}`);
	return (
		lexicon.has('vague', folded) ||
		more.test(folded) ||
		(lexicon.has('vagueAlone', folded) && !isTriggered(folded))
	);
}

/** Whether an action is something to be done once, whose date is all the trigger that it needs. */
function isOnce({ folded, passage }: Heard): boolean {
	const [first = '', ...rest] = folded.split(/\s+/);
	// To tell something to somebody who is named happens once.
	if (
		lexicon.has('addresses', first) &&
		(/\s\p{Lu}\p{Ll}/u.test(passage.text) || rest.some((word) => lexicon.words.toSomebody.includes(word)))
	)
		return true;
	return lexicon.has('makes', [first, ...rest.slice(0, 4)].join(' '));
}

/** A line without what only says that somebody thinks so. */
const unhedged = (folded: string): string =>
	folded.replace(new RegExp(lexicon.pattern('hedges').source, 'gu'), ' ').trim();

/** A text without what its writer could not help. */
const helped = (folded: string): string =>
	folded.replace(new RegExp(lexicon.pattern('powerless').source, 'gu'), ' ');

/** Whether a line says what its writer did, and not only what could not be helped. */
const namesOwnPart = (folded: string): boolean => lexicon.has('i', helped(folded));

/**
 * Whether a line is about whoever asked and nothing else: it begins with them, says nothing of its writer, and
 * what they do is not what leads to an answer.
 */
function isAboutThem(folded: string): boolean {
	const [first = ''] = sentences(folded);
	const pattern = lexicon.made('them', (words) => {
		const { openers, theirs, people, joins, places, faults, auxiliaries } = words;
		const between = `(?:(?!${oneOf([...joins, ...places, ...theirs])}\\s)[\\p{L}'-]+\\s+){0,3}?`;
		const who =
			`(?:${oneOf(theirs)}\\s+${between}|${oneOf(faults)}\\s+)?(?:${oneOf(people)}\\s+)?${oneOf(people)}` +
			`(?:\\s+${oneOf(places)}(?:\\s+${oneOf(theirs)})?\\s+[\\p{L}-]+)?`;
		return (
			`^\\W*(?:${oneOf(openers)}[\\s,:]+)*${who}(?!['\\p{L}:-])` +
			`(?:\\s+${oneOf(auxiliaries)}(?!\\p{L}))*[\\s,]+(?<does>.*)`
		);
	});
	const does = pattern.exec(first)?.groups?.does;
	const neutral = lexicon.made(
		'neutral',
		({ neutral: acts, was, states }) => `^(?:${oneOf(acts)}|${oneOf(was)}\\s+${oneOf(states)})(?!\\p{L})`,
	);
	return does !== undefined && does !== '' && !neutral.test(does) && !namesOwnPart(folded);
}

function blamesInterviewer(said: Heard): boolean {
	const { folded, interviewers, passage } = said;
	const pattern = lexicon.made('blaming', (words) => {
		const { interviewers: people, adverbs, blamed, faults, manners } = words;
		const person = `(?:${oneOf(manners)}\\s+)?${oneOf(people)}(?:\\s+${oneOf(adverbs)})?`;
		const said = `${person}\\s+(?:${oneOf(blamed)}|(?:${wasSo(words)}\\s+)?${oneOf(faults)})`;
		return `(?:^|[^\\p{L}'])(?:${said}|${oneOf(faults)}\\s+${oneOf(people)})(?!\\p{L})`;
	});
	// Who is named is an interviewer too.
	const unnamed = interviewers.reduce(
		(text, name) => text.replaceAll(name, lexicon.words.interviewers[0] ?? ''),
		unhedged(folded),
	);
	if ((passage.kind === 'poorly' || passage.kind === 'cause') && isAboutThem(unnamed)) return true;
	return sentences(unnamed).some(
		(one) => !lexicon.has('excuses', helped(one)) && (lexicon.has('blame', one) || pattern.test(one)),
	);
}

/** Whether a story begins with what others did, and not with what they asked for or said. */
function othersActed(first: string): boolean {
	const pattern = lexicon.made('acted', ({ openers, parts, articles, agents, joins, was }) => {
		const adjective = `(?:(?!${oneOf(joins)}\\s)[\\p{L}'-]+\\s+){0,1}?`;
		const who = `(?:${oneOf(parts)}\\s+)?(?:${oneOf(articles)}\\s+)?${adjective}${oneOf(agents)}`;
		return `^\\W*(?:${oneOf(openers)}[\\s,:]+)*${who}\\s+(?!${oneOf(was)})(?<does>\\p{L}.*)`;
	});
	const does = pattern.exec(first)?.groups?.does;
	const asked = lexicon.made('requested', ({ requests, auxiliaries, joins }) => {
		const acts = oneOf([...requests, ...joins]);
		return `^(?:${oneOf(auxiliaries)}\\s+)*${acts}(?!\\p{L})`;
	});
	return does !== undefined && !asked.test(does);
}

function beginsOutside(said: Heard): boolean {
	const { passage } = said;
	const folded = unhedged(said.folded);
	const pattern = lexicon.made('outside', (words) => {
		const { openers, articles, lacks, joins, externals, failing, poor, nobody, places } = words;
		const thing = `(?:(?!${oneOf(joins)}\\s)[\\p{L}'-]+\\s+){0,2}?${oneOf(externals)}`;
		const fails = `${thing}\\s+(?:${oneOf(failing)}|${wasSo(words)}\\s+${oneOf(poor)})`;
		const isPoor = `(?:${oneOf(poor)}\\s+)+(?:[\\p{L}'-]+\\s+)?${oneOf(externals)}`;
		const place = `(?:${oneOf(places)}\\s+(?:${oneOf(articles)}\\s+)?[\\p{L}-]+,?\\s+)?`;
		const begins = `^\\W*(?:${oneOf(openers)}[\\s,:]+)*${place}(?:${oneOf(articles)}\\s+)?`;
		return `${begins}(?:${oneOf(lacks)}|${fails}|${isPoor}|${oneOf(nobody)})(?!\\p{L})`;
	});
	// Of a cause more words may stand between what it is about and what was bad of it.
	const loose = lexicon.made('far outside', ({ openers, articles, joins, externals, bad, i }) => {
		const thing = `(?:(?!${oneOf(joins)}\\s)[\\p{L}'-]+\\s+){0,2}?${oneOf(externals)}(?:'s)?`;
		const gap = `(?:\\s+(?!${oneOf([...i, 'my', 'me'])}\\s)[\\p{L}\\p{N}'-]+){0,6}?`;
		const begins = `^\\W*(?:${oneOf(openers)}[\\s,:]+)*(?:${oneOf(articles)}\\s+)?`;
		return `${begins}${thing}${gap}\\s+${oneOf(bad)}(?!\\p{L})`;
	});
	const [first = ''] = sentences(folded);
	const goesBack = lexicon.made(
		'goes back',
		({ openers, causes }) =>
			`^\\W*(?:${oneOf(openers)}[\\s,:]+)*?${oneOf(causes)}\\s+(?!(?:my|me)(?!\\p{L}))`,
	);
	if (passage.kind === 'happened')
		return (
			!lexicon.has('answers', first) && (pattern.test(first) || goesBack.test(first) || othersActed(first))
		);
	// A cause that names one's own part as well is no excuse.
	const own = lexicon.made(
		'own',
		({ ownWork }) => `^\\W*(?:[\\p{L}-]+\\s+){0,2}?${oneOf(ownWork)}(?!\\p{L})`,
	);
	if (namesOwnPart(folded) || own.test(first)) return false;
	const part = lexicon.made('part', ({ links }) => `[,:]\\s+|\\s+${oneOf(links)}\\s+`);
	return loose.test(first) || first.split(part).some((clause) => pattern.test(clause));
}

/** Whether nobody is said to have decided what a sentence tells. */
function isUndecided(sentence: string): boolean {
	if (lexicon.has('i', sentence) || lexicon.has('byMe', sentence)) return false;
	const decided = sentence.replace(new RegExp(lexicon.pattern('undecided').source, 'gu'), ' ');
	return lexicon.has('weDecide', sentence) || lexicon.has('passive', decided);
}

export const ENGLISH: Tongue = {
	folded: (text) => lexicon.folded(text),
	isSpoken: (folded) => lexicon.isSpoken(folded),
	sentences,
	wordsIn: (folded) => folded.split(/\s+/).length,
	atLength: 7,
	hasQuantity: (folded) => lexicon.hasQuantity(folded),
	isSeen,
	hasTrigger,
	isTriggered,
	isVague,
	isInward: (folded) => lexicon.has('inward', folded),
	hasAct: (folded) => lexicon.has('acts', folded),
	isOnce,
	blames: blamesInterviewer,
	beginsOutside,
	blamesSelf: (folded) => lexicon.has('selfBlame', folded),
	isUndecided,
	isLarge: (folded) =>
		lexicon.has('magnitudes', folded.replace(new RegExp(lexicon.pattern('notLarge').source, 'gu'), ' ')),
	saysDay: (folded) => lexicon.has('days', folded),
	saysProof: (folded) => lexicon.has('proofs', folded),
	lateTelling: (texts, most) => lateTelling(texts, most, lexicon)?.at ?? null,
	skeletons: ENGLISH_SKELETONS,
};

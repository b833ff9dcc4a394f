/**
 * The rules of the lesson check. Each says why it is there and how to write the line anew; none is ever
 * more than an advice.
 */
import { lateTelling } from './delay';
import { oneOf, type Lexicon } from './lexicon';
import type { PassageKind, Passage } from './passages';
import type { Words } from './words/words';

export const RULE_IDS = [
	'L1',
	'L2',
	'L3',
	'L4',
	'L5',
	'L6',
	'L7',
	'L8',
	'L9',
	'L10',
	'L11',
	'L12',
	'L13',
	'L14',
] as const;
export type RuleId = (typeof RULE_IDS)[number];

export interface Rule {
	id: RuleId;
	/** What it finds, in a few words. */
	name: string;
	/** Why it matters, in a sentence for the writer. */
	reason: string;
	/** How the line could be written instead. */
	skeleton: string;
	/** The kinds of text that it reads. */
	kinds: readonly PassageKind[];
}

const HABIT = 'When …, I will …, by …, and … will show it.';

export const RULES: Readonly<Record<RuleId, Rule>> = {
	L1: {
		id: 'L1',
		name: 'nothing to observe',
		kinds: ['action', 'lesson', 'improvement', 'change'],
		skeleton: HABIT,
		reason: 'A colleague who watched you for a week could not tell whether you are doing this.',
	},
	L2: {
		id: 'L2',
		name: 'vague',
		kinds: ['action', 'lesson', 'improvement', 'change'],
		skeleton: HABIT,
		reason: 'It says that something should be better, but not what you will do differently.',
	},
	L3: {
		id: 'L3',
		name: 'no trigger',
		kinds: ['action', 'lesson', 'change'],
		skeleton: HABIT,
		reason: 'Nothing says when to do it, so the moment will pass.',
	},
	L4: {
		id: 'L4',
		name: 'no date',
		kinds: ['action'],
		skeleton: 'I will …, by … 📅 YYYY-MM-DD.',
		reason: 'Without a date it is never due.',
	},
	L5: {
		id: 'L5',
		name: 'no check',
		kinds: ['action'],
		skeleton: 'I will …, and … will show it. [check:: next-interview]',
		reason: 'Nothing says how you will know that it worked.',
	},
	L6: {
		id: 'L6',
		name: 'no theme',
		kinds: ['action'],
		skeleton: 'I will … [theme:: …]',
		reason: 'Without a theme no later interview can decide whether it worked.',
	},
	L7: {
		id: 'L7',
		name: 'too many open actions',
		kinds: ['action'],
		skeleton: 'Keep the ones for what failed worst; cancel the others, or give them a later date.',
		reason: 'A few that are done teach more than many that are not.',
	},
	L8: {
		id: 'L8',
		name: 'blames the interviewer',
		kinds: ['poorly', 'cause', 'reason', 'lesson', 'improvement'],
		skeleton: 'When the interviewer …, I …; next time I will ….',
		reason: 'You cannot change who asks. What did you do with it?',
	},
	L9: {
		id: 'L9',
		name: 'blames yourself',
		kinds: [
			'action',
			'poorly',
			'cause',
			'reason',
			'lesson',
			'improvement',
			'happened',
			'noticed',
			'did',
			'change',
		],
		skeleton: 'I did …, because I had never …; next I will ….',
		reason: 'It judges you, and says nothing about what you did. What you did can be changed.',
	},
	L10: {
		id: 'L10',
		name: 'nobody decided',
		kinds: ['happened', 'did', 'change'],
		skeleton: 'I decided to …, because I assumed ….',
		reason: 'Whoever listens wants to hear what you decided, and not what was done.',
	},
	L11: {
		id: 'L11',
		name: 'others first',
		kinds: ['poorly', 'cause', 'reason', 'happened'],
		skeleton: 'I …, although … was …; I could have ….',
		reason: 'It begins with what others did. Begin with your own part; the rest may follow.',
	},
	L12: {
		id: 'L12',
		name: 'no figure',
		kinds: ['happened', 'change'],
		skeleton: '… by 3 weeks, of 40, twice a week.',
		reason: 'How much, how many, how long? A figure says more than a large word.',
	},
	L13: {
		id: 'L13',
		name: 'told late',
		kinds: ['happened', 'noticed', 'did'],
		skeleton: 'I noticed it on …, told … on …; I waited because ….',
		reason: 'More than 48 hours lie between noticing and telling. Say why, since you will be asked.',
	},
	L14: {
		id: 'L14',
		name: 'open elsewhere too',
		kinds: ['action'],
		skeleton: 'Keep one of the two, and link to it from the other.',
		reason: 'The same action is open in two places.',
	},
};

/** Hours that may lie between noticing and telling. */
const MOST_HOURS = 48;
/** Words from which what happened is told without a figure. */
const TOLD_AT_LENGTH = 7;

/** A line as the rules read it. */
interface Said {
	passage: Passage;
	folded: string;
	lexicon: Lexicon;
	/** Who asked, in small letters. */
	interviewers: readonly string[];
}

const sentences = (folded: string): string[] =>
	folded.split(/[.;!?]\s+|\n/).filter((one) => one.trim() !== '');

/** Whether a line has something in it that somebody else could see: a thing, an act or a figure. */
function isSeen({ folded, lexicon }: Said): boolean {
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

function hasTrigger({ folded, lexicon }: Said): boolean {
	// Words in front of a colon say when: "stuck: ask".
	const cue = lexicon.made('cue', ({ labels }) => `^\\P{L}*(?!${oneOf(labels)}(?!\\p{L}))[^:]{1,30}:\\s`);
	return cue.test(folded) || lexicon.has('triggers', folded);
}

function isTriggered({ folded, lexicon }: Said): boolean {
	return lexicon.has(
		'triggers',
		folded.replace(new RegExp(lexicon.pattern('weakTriggers').source, 'gu'), ''),
	);
}

/** Somebody or something was so, with some words between, as part of a regular expression. */
const wasSo = ({ was, not }: Words): string => `${oneOf(was)}(?:\\s+(?!${oneOf(not)}\\s)[\\p{L}-]+){0,3}?`;

/** Whether a line says that something should be better, and not what will be done. */
function isVague(said: Said): boolean {
	const { folded, lexicon } = said;
	const more = lexicon.made('more', ({ comparatives }) => `^\\W*${oneOf(comparatives)}\\s+\\p{L}`);
	return (
		lexicon.has('vague', folded) ||
		more.test(folded) ||
		(lexicon.has('vagueAlone', folded) && !isTriggered(said))
	);
}

/** Whether a lesson tells of nothing at all that somebody does. */
const tellsOfNoAct = ({ folded, lexicon, passage }: Said): boolean =>
	passage.kind === 'lesson' && !lexicon.has('acts', folded);

/** Whether an action is something to be done once, whose date is all the trigger that it needs. */
function isOnce({ folded, lexicon, passage }: Said): boolean {
	if (['drill', 'mock', 'note', 'rewrite', 'checklist'].includes(passage.action?.method ?? '')) return true;
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
const unhedged = ({ folded, lexicon }: Said): string =>
	folded.replace(new RegExp(lexicon.pattern('hedges').source, 'gu'), ' ').trim();

/** Whether a line says what its writer did, and not only what could not be helped. */
function namesOwnPart(folded: string, lexicon: Lexicon): boolean {
	return lexicon.has('i', folded.replace(new RegExp(lexicon.pattern('powerless').source, 'gu'), ' '));
}

/**
 * Whether a line is about whoever asked and nothing else: it begins with them, says nothing of its writer, and
 * what they do is not what leads to an answer.
 */
function isAboutThem(folded: string, lexicon: Lexicon): boolean {
	const [first = ''] = sentences(folded);
	const pattern = lexicon.made('them', (words) => {
		const { openers, theirs, people, joins, places, faults, auxiliaries } = words;
		const between = `(?:(?!${oneOf([...joins, ...places, ...theirs])}\\s)[\\p{L}'-]+\\s+){0,3}?`;
		const who = `(?:${oneOf(theirs)}\\s+${between}|${oneOf(faults)}\\s+)?(?:${oneOf(people)}\\s+)?${oneOf(people)}(?:\\s+${oneOf(places)}(?:\\s+${oneOf(theirs)})?\\s+[\\p{L}-]+)?`;
		return `^\\W*(?:${oneOf(openers)}[\\s,:]+)*${who}(?!['\\p{L}:-])(?:\\s+${oneOf(auxiliaries)}(?!\\p{L}))*[\\s,]+(?<does>.*)`;
	});
	const does = pattern.exec(first)?.groups?.does;
	const neutral = lexicon.made(
		'neutral',
		({ neutral: acts, was, states }) => `^(?:${oneOf(acts)}|${oneOf(was)}\\s+${oneOf(states)})(?!\\p{L})`,
	);
	return does !== undefined && does !== '' && !neutral.test(does) && !namesOwnPart(folded, lexicon);
}

function blamesInterviewer(said: Said): boolean {
	const { lexicon, interviewers, passage } = said;
	const pattern = lexicon.made('blaming', (words) => {
		const { interviewers: people, adverbs, blamed, faults, manners } = words;
		const person = `(?:${oneOf(manners)}\\s+)?${oneOf(people)}(?:\\s+${oneOf(adverbs)})?`;
		const said = `${person}\\s+(?:${oneOf(blamed)}|(?:${wasSo(words)}\\s+)?${oneOf(faults)})`;
		return `(?:^|[^\\p{L}'])(?:${said}|${oneOf(faults)}\\s+${oneOf(people)})(?!\\p{L})`;
	});
	// Who is named is an interviewer too.
	const unnamed = interviewers.reduce(
		(text, name) => text.replaceAll(name, lexicon.words.interviewers[0] ?? ''),
		unhedged(said),
	);
	if ((passage.kind === 'poorly' || passage.kind === 'cause') && isAboutThem(unnamed, lexicon)) return true;
	return sentences(unnamed).some(
		(one) => !lexicon.has('excuses', one) && (lexicon.has('blame', one) || pattern.test(one)),
	);
}

/** Whether a story begins with what others did, and not with what they asked for or said. */
function othersActed(first: string, lexicon: Lexicon): boolean {
	const pattern = lexicon.made('acted', ({ openers, articles, agents, joins, was }) => {
		const who = `(?:${oneOf(articles)}\\s+)?(?:(?!${oneOf(joins)}\\s)[\\p{L}'-]+\\s+){0,1}?${oneOf(agents)}`;
		return `^\\W*(?:${oneOf(openers)}[\\s,:]+)*${who}\\s+(?!${oneOf(was)})(?<does>\\p{L}.*)`;
	});
	const does = pattern.exec(first)?.groups?.does;
	const asked = lexicon.made('requested', ({ requests, auxiliaries, joins }) => {
		const acts = oneOf([...requests, ...joins]);
		return `^(?:${oneOf(auxiliaries)}\\s+)*${acts}(?!\\p{L})`;
	});
	return does !== undefined && !asked.test(does);
}

function beginsOutside(said: Said): boolean {
	const { lexicon, passage } = said;
	const folded = unhedged(said);
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
	if (passage.kind === 'happened') return pattern.test(first) || othersActed(first, lexicon);
	// A cause that names one's own part as well is no excuse.
	const own = lexicon.made(
		'own',
		({ ownWork }) => `^\\W*(?:[\\p{L}-]+\\s+){0,2}?${oneOf(ownWork)}(?!\\p{L})`,
	);
	if (namesOwnPart(folded, lexicon) || own.test(first)) return false;
	const part = lexicon.made('part', ({ links }) => `[,:]\\s+|\\s+${oneOf(links)}\\s+`);
	return loose.test(first) || first.split(part).some((clause) => pattern.test(clause));
}

const LINGUAL: Partial<Record<RuleId, (said: Said) => boolean>> = {
	L1: (said) =>
		!isSeen(said) &&
		(isVague(said) ||
			(!isTriggered(said) && (said.lexicon.has('inward', said.folded) || tellsOfNoAct(said)))),
	L2: (said) => isVague(said) && !isSeen(said),
	L3: (said) => !hasTrigger(said) && !(said.passage.action !== null && isOnce(said)),
	L8: blamesInterviewer,
	L9: ({ folded, lexicon }) => lexicon.has('selfBlame', folded),
	L10: ({ folded, lexicon }) =>
		sentences(folded).some(
			(one) =>
				!lexicon.has('i', one) &&
				!lexicon.has('byMe', one) &&
				(lexicon.has('weDecide', one) ||
					lexicon.has('passive', one.replace(new RegExp(lexicon.pattern('undecided').source, 'gu'), ' '))),
		),
	L11: (said) =>
		said.passage.isFirst &&
		beginsOutside(said) &&
		!(RULES.L8.kinds.includes(said.passage.kind) && blamesInterviewer(said)),
	L12: ({ folded, lexicon }) => lexicon.has('magnitudes', folded) && !lexicon.hasQuantity(folded),
};

/** What a rule finds, and in which passage. */
export interface RuleMatch {
	rule: RuleId;
	passage: Passage;
}

/** The rules about words that find something in a passage by itself. */
const rulesIn = (said: Said): RuleId[] =>
	RULE_IDS.filter((rule) => RULES[rule].kinds.includes(said.passage.kind) && LINGUAL[rule]?.(said) === true);

/** What happened is told at length and without a figure. */
function withoutFigures(told: readonly Said[], matches: readonly RuleMatch[]): RuleMatch[] {
	const happened = told.filter(({ passage }) => passage.kind === 'happened');
	const [first] = happened;
	const words = happened.reduce((sum, { folded }) => sum + folded.split(/\s+/).length, 0);
	const isFigured =
		happened.some(({ folded, lexicon }) => lexicon.hasQuantity(folded)) ||
		matches.some(({ rule, passage }) => rule === 'L12' && passage.kind === 'happened');
	return first === undefined || words < TOLD_AT_LENGTH || isFigured
		? []
		: [{ rule: 'L12', passage: first.passage }];
}

/** What went wrong was told long after it was noticed: all that is said in one language is read as one. */
function toldLate(told: readonly Said[], lexicon: Lexicon): RuleMatch[] {
	const ours = told.filter((said) => said.lexicon === lexicon && RULES.L13.kinds.includes(said.passage.kind));
	const texts = ours.map(({ passage }) => passage.text);
	const late = ours[lateTelling(texts, MOST_HOURS, lexicon)?.at ?? -1];
	return late === undefined ? [] : [{ rule: 'L13', passage: late.passage }];
}

/** What the rules find in the words of some passages of one note; `lexicons` are the languages that are known. */
export function findInWords(
	passages: readonly Passage[],
	lexicons: readonly Lexicon[],
	interviewers: readonly string[],
): RuleMatch[] {
	const told = passages.flatMap((passage): Said[] => {
		for (const lexicon of lexicons) {
			const folded = lexicon.folded(passage.text);
			if (lexicon.isSpoken(folded)) return [{ passage, folded, lexicon, interviewers }];
		}
		return [];
	});
	const matches = told.flatMap((said) => rulesIn(said).map((rule) => ({ rule, passage: said.passage })));
	return [
		...matches,
		...withoutFigures(told, matches),
		...lexicons.flatMap((lexicon) => toldLate(told, lexicon)),
	];
}

/** What the rules find in the fields of an action; words may say a date or a check as well. */
export function findInFields(
	passage: Passage,
	themes: readonly string[],
	lexicons: readonly Lexicon[],
): RuleMatch[] {
	const { action } = passage;
	if (action === null) return [];
	const says = (list: 'days' | 'proofs'): boolean =>
		lexicons.some((lexicon) => {
			const folded = lexicon.folded(passage.text);
			return lexicon.isSpoken(folded) && lexicon.has(list, folded);
		});
	const matches: RuleMatch[] = [];
	if (action.due === null && !/\d{4}-\d{2}-\d{2}/.test(passage.text) && !says('days'))
		matches.push({ rule: 'L4', passage });
	if (action.check === null && action.method !== 'mock' && !says('proofs'))
		matches.push({ rule: 'L5', passage });
	if (themes.length === 0) matches.push({ rule: 'L6', passage });
	return matches;
}

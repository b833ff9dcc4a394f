/** The rules of the lesson check, whatever the language of a line; none is ever more than an advice. */
import { CHINESE } from './chinese';
import { ENGLISH } from './english';
import type { PassageKind, Passage } from './passages';
import type { Heard, Tongue } from './tongue';
import { RULE_IDS, type RuleId, type Skeletons } from './words/skeletons';

export { RULE_IDS, type RuleId };

/** The kinds of text that each rule reads. */
export const RULE_KINDS: Readonly<Record<RuleId, readonly PassageKind[]>> = {
	L1: ['action', 'lesson', 'improvement', 'change'],
	L2: ['action', 'lesson', 'improvement', 'change'],
	L3: ['action', 'lesson', 'change'],
	L4: ['action'],
	L5: ['action'],
	L6: ['action'],
	L7: ['action'],
	L8: ['poorly', 'cause', 'reason', 'lesson', 'improvement'],
	L9: [
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
	L10: ['happened', 'did', 'change'],
	L11: ['poorly', 'cause', 'reason', 'happened'],
	L12: ['happened', 'change'],
	L13: ['happened', 'noticed', 'did'],
	L14: ['action'],
};

/** Hours that may lie between noticing and telling. */
const MOST_HOURS = 48;
/** What is made once, whatever its words say. */
const MADE_ONCE = ['drill', 'mock', 'note', 'rewrite', 'checklist'];

/** The languages that the check knows; a line is read in the first that it is in. */
const TONGUES: readonly Tongue[] = [CHINESE, ENGLISH];

/** A line in its language. */
interface Spoken extends Heard {
	tongue: Tongue;
}

/** A passage in its language; null where it is in none that the check knows. */
function spoken(passage: Passage, interviewers: readonly string[]): Spoken | null {
	for (const tongue of TONGUES) {
		const folded = tongue.folded(passage.text);
		if (tongue.isSpoken(folded)) return { passage, folded, tongue, interviewers };
	}
	return null;
}

/** How a line could be written instead, in its own language, by the rule that finds something in it. */
export function skeletonsFor(text: string): Skeletons {
	const tongue = TONGUES.find((one) => one.isSpoken(one.folded(text))) ?? ENGLISH;
	return tongue.skeletons;
}

/** Whether a lesson tells of nothing at all that somebody does. */
const tellsOfNoAct = ({ folded, tongue, passage }: Spoken): boolean =>
	passage.kind === 'lesson' && !tongue.hasAct(folded);

const isOnce = (said: Spoken): boolean =>
	said.passage.action !== null &&
	(MADE_ONCE.includes(said.passage.action.method ?? '') || said.tongue.isOnce(said));

const LINGUAL: Partial<Record<RuleId, (said: Spoken) => boolean>> = {
	L1: (said) => {
		const { folded, tongue } = said;
		if (tongue.isSeen(folded)) return false;
		return (
			tongue.isVague(folded) ||
			(!tongue.isTriggered(folded) && (tongue.isInward(folded) || tellsOfNoAct(said)))
		);
	},
	L2: ({ folded, tongue }) => tongue.isVague(folded) && !tongue.isSeen(folded),
	L3: (said) => !said.tongue.hasTrigger(said.folded) && !isOnce(said),
	L8: (said) => said.tongue.blames(said),
	L9: ({ folded, tongue }) => tongue.blamesSelf(folded),
	L10: ({ folded, tongue }) => tongue.sentences(folded).some((one) => tongue.isUndecided(one)),
	L11: (said) =>
		said.passage.isFirst &&
		said.tongue.beginsOutside(said) &&
		!(RULE_KINDS.L8.includes(said.passage.kind) && said.tongue.blames(said)),
	L12: ({ folded, tongue }) => tongue.isLarge(folded) && !tongue.hasQuantity(folded),
};

/** What a rule finds, and in which passage. */
export interface RuleMatch {
	rule: RuleId;
	passage: Passage;
}

/** The rules about words that find something in a passage by itself. */
const rulesIn = (said: Spoken): RuleId[] =>
	RULE_IDS.filter((rule) => RULE_KINDS[rule].includes(said.passage.kind) && LINGUAL[rule]?.(said) === true);

/** What happened is told at length and without a figure. */
function withoutFigures(told: readonly Spoken[], matches: readonly RuleMatch[]): RuleMatch[] {
	const happened = told.filter(({ passage }) => passage.kind === 'happened');
	const [first] = happened;
	const words = happened.reduce((sum, { folded, tongue }) => sum + tongue.wordsIn(folded), 0);
	const isFigured =
		happened.some(({ folded, tongue }) => tongue.hasQuantity(folded)) ||
		matches.some(({ rule, passage }) => rule === 'L12' && passage.kind === 'happened');
	return first === undefined || words < first.tongue.atLength || isFigured
		? []
		: [{ rule: 'L12', passage: first.passage }];
}

/** What went wrong was told long after it was noticed: all that is said in one language is read as one. */
function toldLate(told: readonly Spoken[], tongue: Tongue): RuleMatch[] {
	const ours = told.filter((said) => said.tongue === tongue && RULE_KINDS.L13.includes(said.passage.kind));
	const texts = ours.map(({ passage }) => passage.text);
	const late = ours[tongue.lateTelling(texts, MOST_HOURS) ?? -1];
	return late === undefined ? [] : [{ rule: 'L13', passage: late.passage }];
}

/** What the rules find in the words of some passages of one note. */
export function findInWords(passages: readonly Passage[], interviewers: readonly string[]): RuleMatch[] {
	const told = passages.flatMap((passage) => spoken(passage, interviewers) ?? []);
	const matches = told.flatMap((said) => rulesIn(said).map((rule) => ({ rule, passage: said.passage })));
	return [
		...matches,
		...withoutFigures(told, matches),
		...TONGUES.flatMap((tongue) => toldLate(told, tongue)),
	];
}

/** What the rules find in the fields of an action; words may say a date or a check as well. */
export function findInFields(passage: Passage, themes: readonly string[]): RuleMatch[] {
	const { action } = passage;
	if (action === null) return [];
	const said = spoken(passage, []);
	const matches: RuleMatch[] = [];
	const isDated = action.due !== null || /\d{4}-\d{2}-\d{2}/.test(passage.text);
	if (!isDated && said?.tongue.saysDay(said.folded) !== true) matches.push({ rule: 'L4', passage });
	if (action.check === null && action.method !== 'mock' && said?.tongue.saysProof(said.folded) !== true)
		matches.push({ rule: 'L5', passage });
	if (themes.length === 0) matches.push({ rule: 'L6', passage });
	return matches;
}

/** The note of a brief: what the user writes, and below it a generated block with what the vault knows. */
import type { JudgedAction } from '../action/actions';
import { setBlock } from '../edit/block';
import { apply } from '../edit/edit';
import type { Interview, Snapshot } from '../vault/snapshot';
import { safeFolder, safeName } from '../markdown/file-name';
import { bodyText } from '../markdown/prose';
import { yamlText } from '../markdown/yaml-text';
import { inWords, linkTo } from '../vault/quote';
import { RATINGS } from '../note/values';
import type { Settings } from '../settings';
import { count, times } from '../words';
import type { Brief, PreparedStory } from './brief';

/** The name of the generated block. */
export const BRIEF_BLOCK = 'brief';
/** Themes that a person can keep in mind on the way there. */
const MOST_THEMES = 5;
/** Letters of a round's notes that are worth reading again. */
const MOST_LETTERS = 300;

/** `technical, round 2`, as far as it is known. */
function roundIn({ retro: { stage, round, kind } }: Interview): string {
	const number = round.number !== null ? `round ${round.number}` : round.name;
	return [stage, number, kind === 'mock' ? 'mock' : null]
		.filter((part) => part !== null)
		.map((part) => inWords(part))
		.join(', ');
}

function action({ interview, action: { text, due, blockId } }: JudgedAction, snapshot: Snapshot): string {
	return `- ${due === null ? '' : `${due}: `}${inWords(text)} (${linkTo(interview.path, snapshot, blockId)})`;
}

/** Lines of Markdown under a heading of the block; an empty section is left out. */
type Section = (brief: Brief, snapshot: Snapshot) => readonly string[];

const earlierRounds: Section = ({ rounds }, snapshot) =>
	rounds.map((interview) => {
		const round = roundIn(interview);
		const { path, retro } = interview;
		return `- ${retro.date}, ${linkTo(path, snapshot)}${round === '' ? '' : `, ${round}`}: **${inWords(retro.result)}**`;
	});

const questionsAsked: Section = ({ questions }, snapshot) =>
	questions.flatMap(({ interview, question }) => {
		const { title, rating, reason, improvement, id } = question;
		const verdict = rating !== null && RATINGS.some((word) => word === rating) ? `**${rating}**: ` : '';
		const why = reason === null ? '' : `, ${inWords(reason)}`;
		return [
			`- ${verdict}${inWords(title)}${why} (${linkTo(interview.path, snapshot, id)})`,
			...(improvement === null ? [] : [`    - Better: ${inWords(improvement)}`]),
			// What went badly is worth reading again in full; only a block that has an id can be shown here.
			...(id === null || (rating !== 'poor' && rating !== 'medium')
				? []
				: [`    - !${linkTo(interview.path, snapshot, id)}`]),
		];
	});

/**
 * What is drawn anew whenever it is looked at: one's guess, the questions to expect, and what is to be done
 * by then.
 */
const drawnLive: Section = () => ['```interview-retro', 'brief', '```'];

const keyLessons: Section = ({ rounds }, snapshot) =>
	rounds.flatMap(({ path, retro: { keyLesson } }) =>
		keyLesson === null ? [] : [`- **${inWords(keyLesson)}** (${linkTo(path, snapshot)})`],
	);

const wentPoorly: Section = ({ rounds }, snapshot) =>
	rounds.flatMap(({ path, retro }) =>
		retro.wentPoorly.map((text) => `- ${inWords(text)} (${linkTo(path, snapshot)})`),
	);

/** The beginning of a long text, at the end of a word. */
function beginning(text: string): string {
	const words = text.replace(/\s+/g, ' ').trim();
	return words.length <= MOST_LETTERS ? words : `${words.slice(0, MOST_LETTERS).replace(/\s\S*$/, '')} …`;
}

const notesOfRounds: Section = ({ rounds }, snapshot) =>
	rounds.flatMap(({ path, retro: { notes } }) =>
		notes === null ? [] : [`- ${inWords(beginning(notes))} (${linkTo(path, snapshot)})`],
	);

const toBringUp: Section = ({ bringUp }, snapshot) =>
	bringUp.map(({ text, interview }) => `- ${inWords(text)} (${linkTo(interview.path, snapshot)})`);

const themesToWatch: Section = ({ themes }, snapshot) =>
	themes.slice(0, MOST_THEMES).map(({ theme: { name, note, state, timesFailed }, atStage }) => {
		const shown = note === null ? inWords(name) : linkTo(note, snapshot);
		return `- ${shown}: ${state}, failed ${times(timesFailed)}${atStage === 0 ? '' : `, ${times(atStage)} at this stage`}`;
	});

/** Whether a story was told at this company, and when last. */
function toldHereText({ tellings, toldHere }: PreparedStory): string {
	if (tellings.length === 0) return 'never told yet';
	const last = toldHere.at(-1);
	return last === undefined ? 'not told here yet' : `**told here** on ${last.retro.date}`;
}

const storiesToTell: Section = ({ stories }, snapshot) =>
	stories.map((story) => {
		const { path, tellings, isOverused } = story;
		const inAll = tellings.length === 0 ? '' : `, told ${times(tellings.length)} in all`;
		return `- ${linkTo(path, snapshot)}: ${toldHereText(story)}${inAll}${isOverused ? '; find another' : ''}`;
	});

const stillOwed: Section = ({ owed, unwritten }, snapshot) => [
	...owed.map((one) => action(one, snapshot)),
	...unwritten.map(
		({ interview, letter }) =>
			`- ${letter === 'thank-you' ? 'A thank-you note' : 'Asking the recruiter how it stands'} (${linkTo(interview.path, snapshot)})`,
	),
];

const plansInMind: Section = ({ plans }, snapshot) =>
	plans.map(
		({ cue, act, action: { interview, action: of } }) =>
			`- If **${inWords(cue)}**, then I ${inWords(act)} (${linkTo(interview.path, snapshot, of.blockId)})`,
	);

const SECTIONS: readonly [heading: string, lines: Section][] = [
	['What will they ask me next', drawnLive],
	['Earlier rounds', earlierRounds],
	['Key lessons', keyLessons],
	['What went poorly there', wentPoorly],
	['Questions they asked', questionsAsked],
	['To bring up', toBringUp],
	['Themes to watch', themesToWatch],
	[
		'This round will tell whether it worked',
		({ toValidate }, snapshot) => toValidate.map((one) => action(one, snapshot)),
	],
	['Stories to tell', storiesToTell],
	['Still owed', stillOwed],
	['Notes of earlier rounds', notesOfRounds],
	['Two minutes before', plansInMind],
];

/** What the block holds: all that is known before the round, with links that any editor of the vault follows. */
export function briefMarkdown(brief: Brief, snapshot: Snapshot): string {
	const parts = SECTIONS.flatMap(([heading, linesOf]) => {
		const lines = linesOf(brief, snapshot);
		return lines.length === 0 ? [] : [`## ${heading}`, lines.join('\n')];
	});
	const { rounds, isKnown } = brief;
	if (!isKnown) parts.unshift('The notes know nothing of this company yet.');
	if (parts.length === 0) return 'The notes know nothing of this round yet.';
	const source = rounds.length === 0 ? 'no interview there' : `${count(rounds.length, 'interview')} there`;
	return [`As of ${snapshot.today}, from ${source}.`, ...parts].join('\n\n');
}

/** The whole text of a new brief; `confidence` is left out where nobody has said. */
export function composeBrief(
	brief: Brief,
	snapshot: Snapshot,
	company: string,
	confidence: number | null,
): string {
	const { propertyNames, typeValues } = snapshot.settings;
	const { stage, date } = brief;
	const properties: [name: string, value: string][] = [
		[propertyNames.type, yamlText(typeValues.brief)],
		[propertyNames.company, yamlText(company)],
		[propertyNames.date, date],
	];
	if (stage !== null) properties.push([propertyNames.stage, yamlText(stage)]);
	if (confidence !== null) properties.push([propertyNames.confidence, String(confidence)]);
	const title = [brief.company.name, stage, date]
		.filter((part) => part !== null)
		.map((part) => bodyText(part))
		.join(', ');
	const text = [
		'---',
		...properties.map(([name, value]) => `${yamlText(name)}: ${value}`),
		'---',
		`# ${title}`,
		'',
	].join('\n');
	const block = setBlock(text, BRIEF_BLOCK, briefMarkdown(brief, snapshot));
	const known = typeof block === 'string' ? text : apply(text, block.replacements);
	// What is read stands before what is to be written.
	return `${known}\n## What I will do differently\n`;
}

/** Where a new brief goes. */
export function briefPlace(
	{ company, stage, date }: Brief,
	settings: Settings,
): { folder: string; name: string } {
	return {
		folder: safeFolder(settings.briefFolder),
		name: safeName([date, company.name, stage, 'brief'].filter((part) => part !== null).join(' ')),
	};
}

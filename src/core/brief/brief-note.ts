/** The note of a brief: what the user writes, and below it a generated block with what the vault knows. */
import type { JudgedAction } from '../action/actions';
import { setBlock } from '../edit/block';
import { apply } from '../edit/edit';
import type { Interview, Snapshot } from '../vault/snapshot';
import { safeFolder, safeName } from '../markdown/file-name';
import { bodyText } from '../markdown/prose';
import { yamlText } from '../markdown/yaml-text';
import { inWords, linkTo } from '../vault/quote';
import type { WrittenWords } from '../messages/en/notes/written';
import { writtenIn } from '../messages/written';
import { RATINGS } from '../note/values';
import type { Settings } from '../settings';
import type { Brief, PreparedStory } from './brief';

/** The name of the generated block. */
export const BRIEF_BLOCK = 'brief';
/** Themes that a person can keep in mind on the way there. */
const MOST_THEMES = 5;
/** Letters of a round's notes that are worth reading again. */
const MOST_LETTERS = 300;

/** A round in words, as far as it is known. */
function roundIn({ retro: { stage, round, kind } }: Interview, words: WrittenWords): string {
	const { values, round: named, mock, week } = words;
	const number = round.number === null ? round.name : named(String(round.number));
	return [stage === null ? null : values.stage(stage), number, kind === 'mock' ? mock : null]
		.filter((part) => part !== null)
		.map((part) => inWords(part))
		.join(week.comma);
}

/** What the lines of a section are made of. */
interface Told {
	brief: Brief;
	snapshot: Snapshot;
	words: WrittenWords;
}

function action({ interview, action: { text, due, blockId } }: JudgedAction, told: Told): string {
	const { brief } = told.words;
	const said = due === null ? inWords(text) : brief.due(due, inWords(text));
	return `- ${brief.from(said, linkTo(interview.path, told.snapshot, blockId))}`;
}

/** Words that an interview holds, and its note behind them. */
const fromNote = (what: string, { path }: Interview, { snapshot, words }: Told): string =>
	`- ${words.brief.from(what, linkTo(path, snapshot))}`;

/** Lines of Markdown under a heading of the block; an empty section is left out. */
type Section = (told: Told) => readonly string[];

/** The posting as it was kept, shown where it is read. */
const jobPostings: Section = ({ brief: { postings }, snapshot, words }) =>
	postings.flatMap(({ path, position }) => {
		const link = linkTo(path, snapshot);
		return [`- ${position === null ? link : words.brief.from(inWords(position), link)}`, `    - !${link}`];
	});

const earlierRounds: Section = ({ brief: { rounds }, snapshot, words }) =>
	rounds.map((interview) => {
		const { path, retro } = interview;
		const result = inWords(words.values.result(retro.result));
		return `- ${words.brief.round(retro.date, linkTo(path, snapshot), roundIn(interview, words), result)}`;
	});

const questionsAsked: Section = ({ brief: { questions }, snapshot, words }) =>
	questions.flatMap(({ interview, question }) => {
		const { title, rating, reason, improvement, id } = question;
		const verdict = RATINGS.some((word) => word === rating) ? words.values.rating(rating ?? '') : null;
		const said = words.brief.question(verdict, inWords(title), reason === null ? null : inWords(reason));
		return [
			`- ${words.brief.from(said, linkTo(interview.path, snapshot, id))}`,
			...(improvement === null ? [] : [`    - ${words.brief.better(inWords(improvement))}`]),
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

const keyLessons: Section = (told) =>
	told.brief.rounds.flatMap((interview) => {
		const { keyLesson } = interview.retro;
		return keyLesson === null ? [] : [fromNote(`**${inWords(keyLesson)}**`, interview, told)];
	});

const wentPoorly: Section = (told) =>
	told.brief.rounds.flatMap((interview) =>
		interview.retro.wentPoorly.map((text) => fromNote(inWords(text), interview, told)),
	);

/** The beginning of a long text, at the end of a word. */
function beginning(text: string): string {
	const words = text.replace(/\s+/g, ' ').trim();
	return words.length <= MOST_LETTERS ? words : `${words.slice(0, MOST_LETTERS).replace(/\s\S*$/, '')} …`;
}

const notesOfRounds: Section = (told) =>
	told.brief.rounds.flatMap((interview) => {
		const { notes } = interview.retro;
		return notes === null ? [] : [fromNote(inWords(beginning(notes)), interview, told)];
	});

const toBringUp: Section = (told) =>
	told.brief.bringUp.map(({ text, interview }) => fromNote(inWords(text), interview, told));

const themesToWatch: Section = ({ brief: { themes }, snapshot, words }) =>
	themes.slice(0, MOST_THEMES).map(({ theme: { name, note, state, timesFailed }, atStage }) => {
		const shown = note === null ? inWords(name) : linkTo(note, snapshot);
		return `- ${words.brief.theme(shown, words.values.state(state), timesFailed, atStage)}`;
	});

/** Whether a story was told at this company, and when last. */
function toldHereText({ tellings, toldHere }: PreparedStory, { brief }: WrittenWords): string {
	if (tellings.length === 0) return brief.neverTold;
	const last = toldHere.at(-1);
	return last === undefined ? brief.notToldHere : brief.toldHere(last.retro.date);
}

const storiesToTell: Section = ({ brief: { stories }, snapshot, words }) =>
	stories.map((story) => {
		const { path, tellings, isOverused } = story;
		const told = toldHereText(story, words);
		return `- ${words.brief.story(linkTo(path, snapshot), told, tellings.length, isOverused)}`;
	});

const stillOwed: Section = (told) => [
	...told.brief.owed.map((one) => action(one, told)),
	...told.brief.unwritten.map(({ interview, letter }) =>
		fromNote(told.words.brief.letters[letter], interview, told),
	),
];

const plansInMind: Section = ({ brief: { plans }, snapshot, words }) =>
	plans.map(({ cue, act, action: { interview, action: of } }) => {
		const plan = words.brief.plan(inWords(cue), inWords(act));
		return `- ${words.brief.from(plan, linkTo(interview.path, snapshot, of.blockId))}`;
	});

const SECTIONS: readonly [heading: keyof WrittenWords['brief']['headings'], lines: Section][] = [
	['next', drawnLive],
	['posting', jobPostings],
	['rounds', earlierRounds],
	['lessons', keyLessons],
	['poorly', wentPoorly],
	['questions', questionsAsked],
	['bringUp', toBringUp],
	['themes', themesToWatch],
	['toValidate', (told) => told.brief.toValidate.map((one) => action(one, told))],
	['stories', storiesToTell],
	['owed', stillOwed],
	['notes', notesOfRounds],
	['plans', plansInMind],
];

/** What the block holds: all that is known before the round, with links that any editor of the vault follows. */
export function briefMarkdown(brief: Brief, snapshot: Snapshot): string {
	const words = writtenIn(snapshot.settings.notesLanguage);
	const parts = SECTIONS.flatMap(([heading, linesOf]) => {
		const lines = linesOf({ brief, snapshot, words });
		return lines.length === 0 ? [] : [`## ${words.brief.headings[heading]}`, lines.join('\n')];
	});
	const { rounds, isKnown } = brief;
	if (!isKnown) parts.unshift(words.brief.unknown);
	if (parts.length === 0) return words.brief.nothing;
	return [words.brief.asOf(snapshot.today, rounds.length), ...parts].join('\n\n');
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
	const words = writtenIn(snapshot.settings.notesLanguage);
	const title = words.brief.title(
		[brief.company.name, stage === null ? null : words.values.stage(stage), date]
			.filter((part) => part !== null)
			.map((part) => bodyText(part)),
	);
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
	return `${known}\n## ${words.brief.differently}\n`;
}

/** Where a new brief goes. */
export function briefPlace(
	{ company, stage, date }: Brief,
	settings: Settings,
): { folder: string; name: string } {
	const { brief } = writtenIn(settings.notesLanguage);
	return {
		folder: safeFolder(settings.briefFolder),
		name: safeName([date, company.name, stage, brief.name].filter((part) => part !== null).join(' ')),
	};
}

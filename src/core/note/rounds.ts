/** Where one note tells of several interviews: a heading for each round, or a diary with one for each day. */
import { withoutClosing, withoutComments } from '../markdown/inline';
import type { Line } from '../markdown/lines';
import type { Property, Section } from '../settings';
import type { Properties } from '../markdown/frontmatter';
import { emptyRetro, readProperties, type PropertyContext, type Retro, type Stated } from './retro';
import { remembered } from './words/remembered';
import { dayIn } from './written/day';
import { factsIn, roundIn, stageOf } from './written/facts';
import { sectionIn } from './written/heading';
import { factsFromName, type PathFacts } from './written/path';
import { asks } from './written/question';

/** A heading that begins an interview of its own. */
export interface RoundHeading {
	line: Line;
	/** The place, among the lines, at which what belongs to it begins: its own, or that of the heading over its group. */
	from: number;
	title: string;
	/** What it says of its interview, the company left out. */
	stated: Stated;
	/** The company that it names beside a day, or before the round. */
	company: string | null;
	/** Whether it counts only where something is read below it. */
	hasToHold: boolean;
}

/** One of several interviews of a note, with the heading that begins it and what is read of its lines alone. */
export interface ReadRound extends RoundHeading {
	retro: Retro;
	/** What its own labelled lines say. */
	facts: Stated;
}

/** What is known of a heading before it is known whether it begins an interview. */
interface Heading {
	line: Line;
	index: number;
	title: string;
	parent: Heading | null;
}

const LONGEST = 120;
/** Only such a heading can name a round. */
const MAY_NAME =
	/[面轮輪试試]|round|screen|interview|on-?\s?site|call|loop|chat|panel|superday|home|\b(?:vo|r|rd)[\s#_-]*\d/i;
const MAY_NAME_OR_DATE = new RegExp(`\\d|${MAY_NAME.source}`, 'iu');
/** For a day whose year is not written: it has all days. */
const LEAP_YEAR = 2000;
const FRAME = /^(?:[\p{Extended_Pictographic}\ufe0f\s]+|\d{1,2}[.)]\s+)+/u;
const BRACKETS = /[(（[【][^()（）[\]【】]*[)）\]】]/gu;
const PIECES = /\s+[-–—|·]+\s+|\s*[—｜|:：,，、]\s*/u;
/** A stage is a topic as well; with such a word it is an occasion. */
const OCCASION =
	/screen|interview|round|call|on-?\s?site|loop|panel|chat|superday|take-?\s?home|[面轮輪试試]$/iu;
/** What a day in the life of an application is called that is no interview. */
const NO_INTERVIEW =
	/^(?:appl|submitted|sent|prep|study|notes?\b|update|follow|email|offer|reject|wait|research|投递|投了|准备|复习|学习|等)/iu;
/** What a version is called, once the day is left out: a heading of what was changed in it. */
const VERSION = /(?:^|[\s([])v?\d+\.\d+|\bv\d/iu;
/** So many lines below a heading may say whom it is about. */
const HEAD_LINES = 8;

/** The words of a piece that count a round. A stage with a number may be a step of an answer. */
const roundOf = (piece: string): string | null => {
	const from = roundIn(piece)?.from ?? null;
	return from === null || /^stage/i.test(from) ? null : from;
};
const isRound = (piece: string): boolean => {
	const from = roundOf(piece);
	return from !== null && (piece.startsWith(from) || piece.endsWith(from));
};
const isOccasion = (piece: string): boolean => OCCASION.test(piece) && stageOf(piece) !== null;

/** How a heading names a round: `whole` where it begins with one, `part` where it holds one somewhere. */
const roundNamed = remembered((title): 'whole' | 'part' | null => {
	const day = dayIn(title, LEAP_YEAR);
	const bare = title
		.replace(day?.from ?? '', ' ')
		.replace(BRACKETS, ' ')
		.replace(FRAME, '');
	const pieces = bare
		.split(PIECES)
		.map((piece) => piece.trim())
		.filter((piece) => piece !== '');
	const [first = ''] = pieces;
	if (roundOf(first) === first || isOccasion(first)) return 'whole';
	const isPart = pieces.some((piece) => isRound(piece) || isOccasion(piece));
	return isPart || (day !== null && pieces.some((piece) => stageOf(piece) !== null)) ? 'part' : null;
});

/** The headings of a note, each with the one that it stands under. */
function headingsIn(text: string, lines: readonly Line[]): Heading[] {
	const found: Heading[] = [];
	const open: Heading[] = [];
	for (const [index, line] of lines.entries()) {
		if (line.kind !== 'heading' || line.level === 0 || line.depth > 0 || line.quote === 'quote') continue;
		const title = withoutClosing(withoutComments(text.slice(line.from, line.end)).trimEnd()).trim();
		if (title === '') continue;
		while ((open.at(-1)?.line.level ?? 0) >= line.level) open.pop();
		const heading = { line, index, title, parent: open.at(-1) ?? null };
		open.push(heading);
		found.push(heading);
	}
	return found;
}

/**
 * Whether the lines right below a heading say whose interview it is: a company, or a day with a round, a
 * stage or a result.
 */
function isLabelled(
	text: string,
	lines: readonly Line[],
	{ index }: Heading,
	own: ReadonlyMap<string, Property>,
): boolean {
	const said = new Set<Property>();
	for (const line of lines.slice(index + 1, index + 1 + HEAD_LINES)) {
		if (line.kind === 'heading') break;
		if (line.kind !== 'text' && line.kind !== 'row') continue;
		for (const { property } of factsIn(text.slice(line.from, line.end), own)) said.add(property);
	}
	const isPlaced = (['round', 'stage', 'result', 'position'] as const).some((one) => said.has(one));
	return said.has('company') || (said.has('date') && isPlaced);
}

/** What a heading says of its interview, each under its property; a company is told apart. */
function statedBy({ day, round, stage, result }: PathFacts, { number }: Line): Stated {
	const stated: Stated = new Map();
	const said: [Property, PathFacts[keyof PathFacts]][] = [
		['date', day],
		['round', round],
		['stage', stage],
		['result', result],
	];
	for (const [property, fact] of said)
		if (fact !== null && fact.value !== null)
			stated.set(property, {
				by: 'label',
				from: fact.from,
				value: String(fact.value),
				line: number,
			});
	return stated;
}

/** The headings that one stands under. */
const above = ({ parent }: Heading): Heading[] => (parent === null ? [] : [parent, ...above(parent)]);

/** The year that stands nearest above a heading, in one of its own kind. */
function yearAbove(headings: readonly Heading[], at: number): number | null {
	for (let index = at; index >= 0; index--) {
		const year = /(?:^|\D)(20\d{2})(?!\d)/.exec(headings[index]?.title ?? '')?.[1];
		if (year !== undefined) return Number(year);
	}
	return null;
}

/** Whether a name stands in a heading before the round: `Acme - Phone screen`. */
function isBefore(name: string, { round, stage }: PathFacts, title: string): boolean {
	const at = [round, stage].flatMap((one) => (one === null ? [] : title.indexOf(one.from)));
	const place = title.indexOf(name);
	return place >= 0 && at.some((one) => one > place);
}

/** A round's name, labels below it, or a day. */
type Sign = 'round' | 'labels' | 'day';

/** What is read of a note to tell its rounds. */
interface RoundContext {
	text: string;
	lines: readonly Line[];
	isAdopted: boolean;
	/** The section that a heading names, by the names of the settings alone or by all words. */
	sectionOf: (title: string, byAll: boolean) => Section | null;
	/** The labels of the body that the user's own names of properties are. */
	labels: ReadonlyMap<string, Property>;
}

/** Whether a heading in a note of our form names a round: there a section holds none but *Questions*. */
function isRoundOfOurs(heading: Heading, sectionOf: RoundContext['sectionOf']): boolean {
	const isInSection = (): boolean =>
		above(heading).some((one) => !['questions', null].includes(sectionOf(one.title, true)));
	return roundNamed(heading.title) === 'whole' && !asks(heading.title) && !isInSection();
}

/** By what a heading begins an interview, asked for the cheapest first; null for any other. */
function signOf(heading: Heading, { text, lines, isAdopted, sectionOf, labels }: RoundContext): Sign | null {
	const { title } = heading;
	if (title.length > LONGEST) return null;
	if (!isAdopted && !MAY_NAME.test(title)) return null;
	if (sectionOf(title, false) !== null) return null;
	if (!isAdopted) return isRoundOfOurs(heading, sectionOf) ? 'round' : null;
	if (asks(title)) return null;
	if (MAY_NAME_OR_DATE.test(title) && roundNamed(title) !== null) return 'round';
	if (sectionIn(title, false) !== null) return null;
	if (isLabelled(text, lines, heading, labels)) return 'labels';
	return /\d/.test(title) && dayIn(title, LEAP_YEAR) !== null ? 'day' : null;
}

/** What counts the interviews of a week, each with its company: `Interview 2: Litware (Thu)`. */
const NUMBERED_INTERVIEW = /^interview \d{1,2}\s*[:：–—-]/iu;

/** Whether a heading says neither with whom nor which sitting it was. */
const saysOnlyDay = ({ company, stage, round }: PathFacts): boolean =>
	(company?.value ?? '') === '' && stage === null && round === null;

/** Whether a name in a heading is the company's, and not what the round was about. */
const isCompanyIn = ({ title }: Heading, sign: string, facts: PathFacts): boolean =>
	sign !== 'round' ||
	facts.day !== null ||
	NUMBERED_INTERVIEW.test(title) ||
	isBefore(facts.company?.value ?? '', facts, title);

/** A heading as one that begins an interview; null for any other. */
function asRound(headings: readonly Heading[], at: number, context: RoundContext): RoundHeading | null {
	const heading = headings[at];
	if (heading === undefined) return null;
	const sign = signOf(heading, context);
	if (sign === null) return null;
	const { line, index, title } = heading;
	const facts = factsFromName(title, yearAbove(headings, at));
	const name = facts.company === null ? '' : facts.company.value;
	const isDay = sign === 'day';
	if (isDay && (NO_INTERVIEW.test(name) || VERSION.test(title.replace(facts.day?.from ?? '', ' '))))
		return null;
	return {
		line,
		from: index,
		title,
		stated: statedBy(facts, line),
		company: name !== '' && isCompanyIn(heading, sign, facts) ? name : null,
		hasToHold: !context.isAdopted || (isDay && saysOnlyDay(facts)),
	};
}

/**
 * Where each group of rounds has a heading over it, as a company has, what stands between the two belongs to
 * the rounds.
 */
function inGroups(rounds: readonly RoundHeading[], headings: readonly Heading[]): RoundHeading[] {
	const parents = rounds.map(({ line }) => headings.find((one) => one.line === line)?.parent ?? null);
	if (new Set(parents).size < 2 || parents.includes(null)) return [...rounds];
	return rounds.map((round, at) => {
		const parent = parents[at];
		if (parent === null || parent === undefined) return round;
		const over = factsFromName(parent.title, null);
		const company = over.company === null ? null : over.company.value;
		return {
			...round,
			from: parent === parents[at - 1] ? round.from : parent.index,
			company: round.company ?? company,
		};
	});
}

/**
 * The headings that each begin an interview of its own, from the top; none where there are not at least two
 * of one level. In an adopted note they name a round, or a day with a company, or have the labels of an
 * interview below them; in a note of ours they name a round.
 */
export function roundHeadings(context: RoundContext): RoundHeading[] {
	const headings = headingsIn(context.text, context.lines);
	const { isAdopted } = context;
	// In a note of ours a round has a name: hardly any has two headings that could be one, so no more is asked of it.
	if (headings.filter(({ title }) => isAdopted || MAY_NAME.test(title)).length < 2) return [];
	const byLevel = new Map<number, RoundHeading[]>();
	for (const [at, { line }] of headings.entries()) {
		const round = asRound(headings, at, context);
		if (round !== null) byLevel.set(line.level, [...(byLevel.get(line.level) ?? []), round]);
	}
	const [, rounds = []] = [...byLevel].sort(([a], [b]) => a - b).find(([, { length }]) => length > 1) ?? [];
	return isAdopted ? inGroups(rounds, headings) : rounds;
}

/** What speaks of one sitting: of several rounds the note's properties mean the latest. */
const OF_ONE_SITTING: [Property, keyof Retro][] = [
	['result', 'result'],
	['result-date', 'resultDate'],
	['ended', 'ended'],
	['confidence', 'confidence'],
	['self-rating', 'selfRating'],
	['stress', 'stress'],
	['reasons-official', 'reasonsOfficial'],
	['reasons-official', 'reasonLines'],
	['reasons-own', 'reasonsOwn'],
	['transcript', 'transcript'],
	['event', 'event'],
	['themes', 'themes'],
];

/** What the whole of a note says of its company and day, before its rounds say more. */
interface OfNote {
	company: string | null;
	year: number | null;
	/** Whether its name alone says the company. */
	isByName: boolean;
}

function ofNote(
	properties: Properties,
	context: PropertyContext,
	named: Stated,
	year: number | null,
): OfNote {
	const whole = emptyRetro();
	readProperties(properties, context, whole, []);
	const day = whole.date ?? named.get('date')?.value ?? '';
	const own = /^\d{4}/.exec(day)?.[0];
	return {
		company: whole.company ?? named.get('company')?.value ?? null,
		year: own === undefined ? year : Number(own),
		isByName: whole.company === null,
	};
}

/** Whether a name stands behind a round, and so is what that was about: `Round 1 - Getting to know`. */
const isBehindRound = (name: string, title: string): boolean =>
	title.startsWith(roundIn(title)?.from ?? ' ') && title.includes(name);

/**
 * What each round says of itself, which counts before the note's own properties: its labelled lines, then its
 * heading.
 */
function aboveOf(round: ReadRound, note: OfNote, doAllSay: boolean): Stated {
	const above: Stated = new Map(round.facts);
	for (const [property, fact] of round.stated) if (!above.has(property)) above.set(property, fact);
	const { company, title, line } = round;
	const said = { by: 'label', from: title, line: line.number } as const;
	const day = above.has('date') ? null : (dayIn(title, note.year)?.value ?? null);
	if (day !== null) above.set('date', { ...said, value: day });
	const isCompany =
		note.company === null || (note.isByName && doAllSay && !isBehindRound(company ?? '', title));
	if (company !== null && isCompany && !above.has('company'))
		above.set('company', { ...said, value: company });
	return above;
}

/** The round that was held last: by its day, then by its number, then by its place. */
export function latestOf(retros: readonly Retro[]): Retro | undefined {
	return retros.reduce<Retro | undefined>((latest, retro) => {
		if (latest === undefined || retro.date !== latest.date)
			return (retro.date ?? '') >= (latest?.date ?? '') ? retro : latest;
		const [number, other] = [retro.round.number, latest.round.number];
		return number !== null && other !== null && number < other ? latest : retro;
	}, undefined);
}

/** How a round ended that says nothing of it: one that another round at the same company came after was passed. */
function resultBefore(retro: Retro, retros: readonly Retro[]): string {
	const last = latestOf(retros.filter(({ company }) => company === retro.company));
	if (last === undefined || last === retro) return 'pending';
	// The rounds of one day at the place are judged together.
	return retro.stage === 'panel' && retro.date === last.date ? last.result : 'passed';
}

/**
 * Reads the facts of each round of a note into its retro: what it says itself, else what the whole note says.
 * One without a day took place on that of the round above it, the first on the note's. `named` is what the
 * note's name says, which counts last, and `year` the one that it names for days without. Null where there
 * are no rounds.
 */
export function readRounds(
	rounds: readonly ReadRound[],
	properties: Properties,
	context: PropertyContext,
	named: Stated,
	year: number | null,
): { retro: Retro; above: Stated }[] | null {
	const [first] = rounds;
	if (first === undefined) return null;
	const stated: Stated = new Map([...named, ...(context.stated ?? [])]);
	const note = ofNote(properties, context, named, year);
	const doAllSay = rounds.every(({ company, facts }) => company !== null || facts.has('company'));
	const read = rounds.map((round) => ({ retro: round.retro, above: aboveOf(round, note, doAllSay) }));
	read.forEach(({ retro, above }, at) => {
		readProperties(properties, { ...context, stated, above }, retro, []);
		retro.line = rounds[at]?.line.number ?? 1;
		if (!above.has('date') || retro.date === null) retro.date = read[at - 1]?.retro.date ?? retro.date;
	});
	const retros = read.map(({ retro }) => retro);
	const latest = latestOf(retros);
	for (const { retro, above } of read) {
		if (retro === latest) continue;
		for (const [property, field] of OF_ONE_SITTING)
			if (!above.has(property)) Object.assign(retro, { [field]: emptyRetro()[field] });
	}
	for (const { retro, above } of read)
		if (retro !== latest && !above.has('result')) retro.result = resultBefore(retro, retros);
	return read;
}

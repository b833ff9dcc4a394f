/** The third moment of a retro: its result, and what it teaches, as one edit of the note. */
import { actionLine, blank, type TaskFormat } from '../change/compose';
import { isDay } from '../day';
import type { Edit, Refusal } from '../edit/edit';
import { sequence } from '../edit/in-turn';
import { addLine } from '../change/line';
import { appendToProperty, setProperty } from '../edit/property';
import type { Snapshot } from '../vault/snapshot';
import { languageOfResult, lineIn } from '../change/language';
import type { WrittenWords } from '../messages/en/notes/written';
import { writtenIn } from '../messages/written';
import type { ParseContext } from '../note/note';
import { openingText } from '../markdown/prose';
import { yamlText } from '../markdown/yaml-text';
import type { Property, Section, Settings } from '../settings';
import type { Retro } from '../note/retro';
import { readResult } from '../note/values';
import { meaningOf, MEANINGS } from '../note/words';
import { findFrontmatter, parseProperties } from '../markdown/frontmatter';
import { valueText } from '../markdown/yaml-values';

/** What a result asks for: what to repeat, a cause and a change, a reason alone, or nothing yet. */
export type Ending = 'pass' | 'rejection' | 'withdrawal' | 'waiting';

export interface Closing {
	/** One of the results in the settings, or whatever stands in the note. */
	result: string;
	/** The day on which it came, or empty. */
	day: string;
	/** What went wrong and did not cost it, and the theme that it shows. */
	near: string;
	nearTheme: string;
	repeat: string;
	lesson: string;
	/** What one would say to a friend who had this interview. */
	friend: string;
	/** What they said, and what one thinks oneself: an entry each. */
	official: string[];
	own: string[];
	change: string;
	/** The theme that the change is for: a link, a plain name, or empty. */
	theme: string;
}

/** What a form of the result begins with: the one that stands in the note, and nothing of what it teaches. */
export function emptyClosing({ result }: Retro): Closing {
	const words = { near: '', nearTheme: '', repeat: '', lesson: '', friend: '', change: '', theme: '' };
	return { result, day: '', ...words, official: [], own: [] };
}

/**
 * The day on which a result came, unless somebody says so: one that was there without its day came nobody
 * knows when.
 */
export function dayOfResult(result: string, retro: Retro, today: string): string {
	return result === retro.result ? (retro.resultDate?.slice(0, 10) ?? '') : today;
}

/** One thing that is written: a property set, an entry added to one that is a list, or a line added to a section. */
export type ClosingStep =
	| { property: Property; value: string; isMoment: boolean }
	| { property: Property; entry: string }
	| { section: Section; line: string };

const ENDINGS = new Map<string | null, Ending>([
	['pending', 'waiting'],
	['passed', 'pass'],
	['offer', 'pass'],
	['rejected', 'rejection'],
	['ghosted', 'rejection'],
]);

/** What a result asks for; one of the user's own that is none of ours asks for a reason alone. */
export function endingOf(result: string): Ending {
	return (
		ENDINGS.get(readResult(['pending', 'passed', 'offer', 'rejected', 'ghosted'], result)) ?? 'withdrawal'
	);
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The entries that say something and are not there yet, each once. */
function fresh(entries: readonly string[], known: readonly string[]): string[] {
	return [...new Set(entries.map(oneLine))].filter((entry) => entry !== '' && !known.includes(entry));
}

/** What of a form teaches something, by what its result asks for. What they said alone teaches nothing yet. */
const TEACHES: Record<Ending, (closing: Closing) => string[]> = {
	pass: ({ near, repeat, lesson }) => [near, repeat, lesson],
	rejection: ({ own, change }) => [...own, change],
	withdrawal: ({ own }) => own,
	waiting: () => [],
};

/** Whether the form says what the interview teaches: it is closed then. */
export function isReflection(closing: Closing): boolean {
	return TEACHES[endingOf(closing.result)](closing).some((text) => text.trim() !== '');
}

/** The properties that are set, and the entries that are added to lists. */
function propertySteps(closing: Closing, retro: Retro, now: string): ClosingStep[] {
	const { result, day } = closing;
	const ending = endingOf(result);
	const isNewResult = result !== retro.result;
	const steps: ClosingStep[] = [];
	if (isNewResult) steps.push({ property: 'result', value: result, isMoment: false });
	if (ending !== 'waiting' && isDay(day) && day !== retro.resultDate?.slice(0, 10))
		steps.push({ property: 'result-date', value: day, isMoment: true });
	if (ending === 'rejection')
		for (const entry of fresh(closing.official, retro.reasonsOfficial))
			steps.push({ property: 'reasons-official', entry });
	if (ending === 'rejection' || ending === 'withdrawal')
		for (const entry of fresh(closing.own, retro.reasonsOwn)) steps.push({ property: 'reasons-own', entry });
	if (isReflection(closing) && (retro.closed === null || isNewResult))
		steps.push({ property: 'closed', value: now, isMoment: true });
	return steps;
}

const written = (text: string): string => openingText(oneLine(text));

/** The change as a task of the plan, for a theme or for none. */
function changeStep(change: string, theme: string, format: TaskFormat): ClosingStep[] {
	if (change.trim() === '') return [];
	const form = { ...blank(theme === '' ? [] : [theme]), text: change };
	return [{ section: 'improvementPlan', line: actionLine(form, format) }];
}

/** What a pass teaches: first what nearly went wrong, which nobody asks about again. */
function stepsAfterPass(closing: Closing, retro: Retro, format: TaskFormat): ClosingStep[] {
	const { near, nearTheme, repeat, lesson, change } = closing;
	const steps: ClosingStep[] = [];
	const field = nearTheme.trim() === '' ? '' : ` [theme:: ${oneLine(nearTheme)}]`;
	if (near.trim() !== '') steps.push({ section: 'wentPoorly', line: `- ${written(near)}${field}` });
	steps.push(...changeStep(change, nearTheme.trim(), format));
	if (repeat.trim() !== '') steps.push({ section: 'wentWell', line: `- ${written(repeat)}` });
	if (lesson.trim() !== '' && retro.keyLesson === null)
		steps.push({ section: 'keyLesson', line: written(lesson) });
	return steps;
}

function stepsAfterRejection(
	{ change, theme, friend }: Closing,
	format: TaskFormat,
	{ toAFriend }: WrittenWords,
): ClosingStep[] {
	const steps = changeStep(change, theme, format);
	if (friend.trim() !== '') steps.push({ section: 'notes', line: `- ${toAFriend(oneLine(friend))}` });
	return steps;
}

/** The lines that are added to sections. */
function lineSteps(closing: Closing, retro: Retro, format: TaskFormat, words: WrittenWords): ClosingStep[] {
	const ending = endingOf(closing.result);
	if (ending === 'pass') return stepsAfterPass(closing, retro, format);
	return ending === 'rejection' ? stepsAfterRejection(closing, format, words) : [];
}

/** All that is written for a closing, in its order; what the note has already is left out. `now` is a moment. */
export function stepsOf(
	closing: Closing,
	retro: Retro,
	now: string,
	format: TaskFormat,
	words: WrittenWords = writtenIn('en'),
): ClosingStep[] {
	const steps = [...propertySteps(closing, retro, now), ...lineSteps(closing, retro, format, words)];
	return steps.map((step) => ('line' in step ? { ...step, line: lineIn(step.line, words) } : step));
}

/**
 * What will be written, as it is shown before: for each place its lines. The properties are the place
 * without a name.
 */
export function shownSteps(
	steps: readonly ClosingStep[],
	{ propertyNames, headings }: Settings,
): { place: string | null; lines: string[] }[] {
	const properties: string[] = [];
	const shown: { place: string | null; lines: string[] }[] = [];
	let list: Property | null = null;
	for (const step of steps) {
		if ('section' in step) {
			shown.push({ place: headings[step.section][0] ?? step.section, lines: [step.line] });
		} else if ('entry' in step) {
			if (list !== step.property) properties.push(`${yamlText(propertyNames[step.property])}:`);
			list = step.property;
			properties.push(`  - ${yamlText(step.entry)}`);
		} else {
			properties.push(
				`${yamlText(propertyNames[step.property])}: ${step.isMoment ? step.value : yamlText(step.value)}`,
			);
		}
	}
	return properties.length === 0 ? shown : [{ place: null, lines: properties }, ...shown];
}

/**
 * Sets the result where the note has it, by whatever name: in the language of the name, or of what stands there, if
 * that is not English, else by the word that all languages know.
 */
function setResult(text: string, result: string, { settings }: ParseContext): Edit | Refusal {
	const own = settings.propertyNames.result;
	const found = findFrontmatter(text);
	const read =
		found === null || found === 'unclosed' ? null : parseProperties(text.slice(found.start, found.end));
	const given =
		read instanceof Map ? [...read].map(([name, value]) => [String(name), valueText(value)] as const) : [];
	const isResult = ([name, value]: readonly [string, string | null]): boolean =>
		value !== null &&
		meaningOf(MEANINGS.properties, name) === 'result' &&
		languageOfResult(name, '') !== 'en';
	const [name, value] = given.find(([one]) => one.toLowerCase() === own.toLowerCase()) ??
		given.find(isResult) ?? [own, null];
	const { values } = writtenIn(languageOfResult(name, value ?? ''));
	return setProperty(text, name, values.result(result));
}

/** Writes the steps as one edit of the note; a refusal of one refuses them all. */
export function closingEdit(
	text: string,
	steps: readonly ClosingStep[],
	reading: ParseContext,
): Edit | Refusal {
	const { propertyNames } = reading.settings;
	return sequence(
		text,
		steps.map((step) => (current: string) => {
			if ('section' in step) return addLine(current, step.section, step.line, reading);
			const name = propertyNames[step.property];
			if ('entry' in step) return appendToProperty(current, name, step.entry);
			if (step.property === 'result') return setResult(current, step.value, reading);
			return setProperty(current, name, step.isMoment ? { moment: step.value } : step.value);
		}),
	);
}

/** Every reason that was ever written down, those of the given list first; the latest interview's come first. */
export function knownReasons(snapshot: Snapshot, list: 'reasonsOfficial' | 'reasonsOwn'): string[] {
	const other = list === 'reasonsOwn' ? 'reasonsOfficial' : 'reasonsOwn';
	const latestFirst = [...snapshot.tookPlace].reverse();
	return [
		...new Set([
			...latestFirst.flatMap(({ retro }) => retro[list]),
			...latestFirst.flatMap(({ retro }) => retro[other]),
		]),
	];
}

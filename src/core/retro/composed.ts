/** What a new note says when it is read again, against what was asked for. */
import type { Messages } from '../messages/en/english';
import { problemIn } from '../messages/en/notes/problems';
import type { UnmadeMessages } from '../messages/en/forms/unmade';
import { findFrontmatter, parseProperties, type Properties } from '../markdown/frontmatter';
import { linkTarget, noteName } from '../markdown/inline';
import { parseNote, type ParseContext } from '../note/note';
import type { NoteType, Property, Settings } from '../settings';
import { readProperties, emptyRetro, type Retro } from '../note/retro';
import { type RetroForm } from './template';
import { templateFor } from '../note/words/forms';
import { valueText } from '../markdown/yaml-values';

/** What stands for the template's own code, of which nobody knows yet what it will leave. */
const UNKNOWN = 'zqunknownqz';

const ASKED = ['company', 'position', 'date', 'round', 'stage', 'result'] as const satisfies Property[];

/** What is wrong with a text, as a part of a sentence in the language of who reads it. */
export type Fault = (why: UnmadeMessages['why']) => string;

/**
 * What is wrong with the text of a new retro; null where it is read as a retro with just what
 * the form says and a line for each of `awaiting` actions. Of what Templater's code in the template will
 * leave nothing is said.
 */
export function faultOf(
	path: string,
	text: string,
	form: RetroForm,
	awaiting: number,
	reading: ParseContext,
): Fault | null {
	const { typeValues, propertyNames } = reading.settings;
	const known = withoutOwnCode(text);
	const parsed = propertiesOf(known);
	if (typeof parsed === 'function') return parsed;
	const properties = withForm(parsed, form, reading);
	const { type, retro } = parseNote(path, known, reading, properties);
	if (type !== 'retro' || retro === null) {
		const given = valueIn(properties, propertyNames.type);
		return given === null || given === typeValues.retro
			? (why) => why.noRetro
			: (why) => why.otherType(propertyNames.type, given, typeValues.retro);
	}
	return difference(retro, form, reading) ?? missingLines(retro, awaiting);
}

/**
 * Why the text of a new note must not be created, in a sentence for the user; null where it is read as a note of that
 * kind, whole and without a problem. Of what Templater's code in it will leave nothing is said.
 */
export function kindFault(
	path: string,
	text: string,
	kind: NoteType | 'other',
	reading: ParseContext,
	{ unmade, problems: said }: Messages,
): string | null {
	const known = withoutOwnCode(text);
	const name = noteName(path);
	const parsed = propertiesOf(known);
	if (typeof parsed === 'function') return unmade.cannotBeMade(name, parsed(unmade.why));
	const { type, problems } = parseNote(path, known, reading, parsed);
	if (type !== kind) return unmade.wouldBe(name, unmade.kinds[type], unmade.kinds[kind]);
	const [problem] = problems;
	return problem === undefined ? null : unmade.notWhole(name, problemIn(problem.told, said));
}

/** The text with a word in the place of the template's own code, and without the lines that are nothing else. */
function withoutOwnCode(text: string): string {
	return text.replace(/^[ \t]*<%[\s\S]*?%>[ \t]*(?=\r?$)/gm, '').replace(/<%[\s\S]*?%>/g, UNKNOWN);
}

/** The properties of a text, or what is wrong with them. */
function propertiesOf(text: string): Properties | Fault {
	const found = findFrontmatter(text);
	if (found === 'unclosed') return (why) => why.unclosed;
	if (found === null) return new Map();
	const parsed = parseProperties(text.slice(found.start, found.end));
	return 'reason' in parsed ? (why) => why.unreadable(parsed.reason) : parsed;
}

function valueIn(properties: Properties, name: string): string | null {
	let value: string | null = null;
	for (const [key, one] of properties) if (key.toLowerCase() === name.toLowerCase()) value = valueText(one);
	return value;
}

/** The properties, with what the form says wherever the template's own code will write. */
function withForm(properties: Properties, form: RetroForm, { settings }: ParseContext): Properties {
	const wanted = new Map<string, string>(
		ASKED.map((key) => [settings.propertyNames[key].toLowerCase(), form[key]]),
	);
	wanted.set(settings.propertyNames.type.toLowerCase(), settings.typeValues.retro);
	return new Map(
		[...properties].map(([key, value]) => {
			const isCode = JSON.stringify(
				value instanceof Map ? [...(value as Properties)] : (value ?? null),
			).includes(UNKNOWN);
			return [key, isCode ? (wanted.get(key.toLowerCase()) ?? value) : value];
		}),
	);
}

/** The first value that is another than the form's. What the form leaves empty the template may say. */
function difference(retro: Retro, form: RetroForm, { settings }: ParseContext): Fault | null {
	const wanted = emptyRetro();
	const said = (key: (typeof ASKED)[number]): string => form[key].replace(/[\s\x85]+/g, ' ').trim();
	const properties = new Map(ASKED.map((key) => [settings.propertyNames[key], said(key)]));
	readProperties(properties, { settings, linesOf: () => ({ line: 1, entries: [] }) }, wanted, []);
	const wrong = ASKED.find((key) => said(key) !== '' && shownAs(retro, key) !== shownAs(wanted, key));
	if (wrong === undefined) return null;
	return (why) =>
		why.otherValue(settings.propertyNames[wrong], shownAs(retro, wrong), shownAs(wanted, wrong));
}

function shownAs(retro: Retro, key: (typeof ASKED)[number]): string {
	if (key === 'round') return String(retro.round.number ?? retro.round.name ?? '');
	const value = retro[key] ?? '';
	const target = key === 'company' ? linkTarget(value) : null;
	// A block of YAML knows no way to write what opens Templater's code, so that it is parted there.
	return (target === null || target === '' ? value : noteName(target)).replace(/<\s?%/g, '<%');
}

function missingLines({ outcomes }: Retro, awaiting: number): Fault | null {
	return outcomes.filter(({ outcome }) => outcome === null).length >= awaiting ? null : (why) => why.hidden;
}

/** The sentence for the user where a fault keeps a new retro from being made. */
export const notMade = (
	{ stage }: RetroForm,
	{ templates }: Settings,
	fault: Fault,
	{ noInterview, why }: UnmadeMessages,
): string => noInterview(templates[templateFor(stage)], fault(why));

/** What a new note says when it is read again, against what was asked for. */
import { problemIn, problemsInEnglish } from '../messages/en/notes/problems';
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

/**
 * What is wrong with the text of a new retro, as the end of a sentence; null where it is read as a retro with just what
 * the form says and a line for each of `awaiting` actions. Of what Templater's code in the template will
 * leave nothing is said.
 */
export function faultOf(
	path: string,
	text: string,
	form: RetroForm,
	awaiting: number,
	reading: ParseContext,
): string | null {
	const { typeValues, propertyNames } = reading.settings;
	const known = withoutOwnCode(text);
	const parsed = propertiesOf(known);
	if (typeof parsed === 'string') return parsed;
	const properties = withForm(parsed, form, reading);
	const { type, retro } = parseNote(path, known, reading, properties);
	if (type !== 'retro' || retro === null) {
		const given = valueIn(properties, propertyNames.type);
		return given === null || given === typeValues.retro
			? 'it would not be read as an interview'
			: `its ${propertyNames.type} is “${given}” and not “${typeValues.retro}”`;
	}
	return difference(retro, form, reading) ?? missingLines(retro, awaiting);
}

const AS: Record<NoteType | 'other', string> = {
	retro: 'an interview',
	theme: 'the note of a theme',
	story: 'a story',
	brief: 'a brief',
	drills: 'a drill log',
	answer: 'an answer note',
	other: 'a note of your own',
};

/**
 * Why the text of a new note must not be created, in a sentence for the user; null where it is read as a note of that
 * kind, whole and without a problem. Of what Templater's code in it will leave nothing is said.
 */
export function kindFault(
	path: string,
	text: string,
	kind: NoteType | 'other',
	reading: ParseContext,
): string | null {
	const known = withoutOwnCode(text);
	const parsed = propertiesOf(known);
	if (typeof parsed === 'string') return noNote(path, `cannot be made: ${parsed}`);
	const { type, problems } = parseNote(path, known, reading, parsed);
	if (type !== kind) return noNote(path, `would be read as ${AS[type]} and not as ${AS[kind]}`);
	const [problem] = problems;
	return problem === undefined
		? null
		: noNote(
				path,
				`would not be read whole: ${reasonIn({ reason: problemIn(problem.told, problemsInEnglish) })}`,
			);
}

const noNote = (path: string, fault: string): string =>
	`The note “${noteName(path)}” ${fault}. So no note was created.`;

/** The text with a word in the place of the template's own code, and without the lines that are nothing else. */
function withoutOwnCode(text: string): string {
	return text.replace(/^[ \t]*<%[\s\S]*?%>[ \t]*(?=\r?$)/gm, '').replace(/<%[\s\S]*?%>/g, UNKNOWN);
}

/** The properties of a text, or what is wrong with them as the end of a sentence. */
function propertiesOf(text: string): Properties | string {
	const found = findFrontmatter(text);
	if (found === 'unclosed') return 'its properties open with --- and are never closed';
	if (found === null) return new Map();
	const parsed = parseProperties(text.slice(found.start, found.end));
	return 'reason' in parsed ? `its properties cannot be read: ${reasonIn(parsed)}` : parsed;
}

const reasonIn = ({ reason }: { reason: string }): string =>
	reason.charAt(0).toLowerCase() + reason.slice(1).replace(/\.$/, '');

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
function difference(retro: Retro, form: RetroForm, { settings }: ParseContext): string | null {
	const wanted = emptyRetro();
	const properties = new Map(
		ASKED.map((key) => [settings.propertyNames[key], form[key].replace(/\s+/g, ' ')]),
	);
	readProperties(properties, { settings, linesOf: () => ({ line: 1, entries: [] }) }, wanted, []);
	const wrong = ASKED.find((key) => form[key].trim() !== '' && shownAs(retro, key) !== shownAs(wanted, key));
	if (wrong === undefined) return null;
	const is = shownAs(retro, wrong);
	return (
		`it gives ${settings.propertyNames[wrong]} as ${is === '' ? 'nothing' : `“${is}”`} and not as ` +
		`“${shownAs(wanted, wrong)}”`
	);
}

function shownAs(retro: Retro, key: (typeof ASKED)[number]): string {
	if (key === 'round') return String(retro.round.number ?? retro.round.name ?? '');
	const value = retro[key] ?? '';
	const target = key === 'company' ? linkTarget(value) : null;
	// A block of YAML knows no way to write what opens Templater's code, so that it is parted there.
	return (target === null || target === '' ? value : noteName(target)).replace(/<\s?%/g, '<%');
}

function missingLines({ outcomes }: Retro, awaiting: number): string | null {
	return outcomes.filter(({ outcome }) => outcome === null).length >= awaiting
		? null
		: 'the lines of “Did it hold?” would stand in code or in a comment';
}

/** The sentence for the user where a fault keeps a new retro from being made. */
export function notMade({ stage }: RetroForm, { templates }: Settings, fault: string): string {
	const path = templates[templateFor(stage)];
	const template = path === '' ? 'The built-in template' : `The template note “${path}”`;
	return `${template} does not make this interview: ${fault}. So no note was created.`;
}

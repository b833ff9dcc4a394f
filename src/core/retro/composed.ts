/** What a new retro says when it is read again, against what was asked for. */
import { findFrontmatter, parseProperties, type Properties } from '../markdown/frontmatter';
import { linkTarget, noteName } from '../markdown/inline';
import { parseNote, type ParseContext } from '../note/note';
import type { Property, Settings } from '../settings';
import { readProperties, emptyRetro, type Retro } from '../note/retro';
import { type RetroForm } from './template';
import { templateFor } from '../note/forms';
import { valueText } from '../markdown/yaml-values';

/** What stands for the template's own code, of which nobody knows yet what it will leave. */
const UNKNOWN = 'zqunknownqz';

const ASKED = ['company', 'position', 'date', 'round', 'stage', 'result'] as const satisfies Property[];

/**
 * What is wrong with the text of a new retro, as the end of a sentence; null where it is read as a retro with just what
 * the form says and a line for each of `awaiting` actions. Of what Templater's code in the template will leave nothing is said.
 */
export function faultOf(
	path: string,
	text: string,
	form: RetroForm,
	awaiting: number,
	reading: ParseContext,
): string | null {
	const { typeValues, propertyNames } = reading.settings;
	const known = text.replace(/^[ \t]*<%[\s\S]*?%>[ \t]*(?=\r?$)/gm, '').replace(/<%[\s\S]*?%>/g, UNKNOWN);
	const found = findFrontmatter(known);
	if (found === 'unclosed') return 'its properties open with --- and are never closed';
	const parsed = found === null ? new Map() : parseProperties(known.slice(found.start, found.end));
	if (!(parsed instanceof Map))
		return `its properties cannot be read: ${reasonIn(parsed as { reason: string })}`;
	const properties = withForm(parsed as Properties, form, reading);
	const { type, retro } = parseNote(path, known, reading, properties);
	if (type !== 'retro' || retro === null) {
		const given = valueIn(properties, propertyNames.type);
		return given === null || given === typeValues.retro
			? 'it would not be read as an interview'
			: `its ${propertyNames.type} is “${given}” and not “${typeValues.retro}”`;
	}
	return difference(retro, form, reading) ?? missingLines(retro, awaiting);
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
	readProperties(properties, settings, () => ({ line: 1, entries: [] }), wanted, []);
	const wrong = ASKED.find((key) => form[key].trim() !== '' && shownAs(retro, key) !== shownAs(wanted, key));
	if (wrong === undefined) return null;
	const is = shownAs(retro, wrong);
	return `it gives ${settings.propertyNames[wrong]} as ${is === '' ? 'nothing' : `“${is}”`} and not as “${shownAs(wanted, wrong)}”`;
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

/** A new retro: the built-in templates, and how a template becomes a note. */
import { labelsFor, templateFor } from '../note/words/forms';
import { Lexer } from 'yaml';
import { safeFolder, safeName } from '../markdown/file-name';
import { findFrontmatter, parseProperties } from '../markdown/frontmatter';
import { linkTarget, noteName } from '../markdown/inline';
import { scan, type Line } from '../markdown/lines';
import { parseContext, type ParseContext } from '../note/note';
import { openingText } from '../markdown/prose';
import { escapeDouble, yamlText } from '../markdown/yaml-text';
import { escaped, inWords } from '../vault/quote';
import { headingsIn } from '../change/language';
import { writtenInEnglish, type WrittenWords } from '../messages/en/notes/written';
import { writtenIn } from '../messages/written';
import { interviewFolder, type Property, type Section, type Settings } from '../settings';
import { sectionName } from '../note/written/labels';
import { listOf } from '../markdown/yaml-values';

/** What the form asks. */
export interface RetroForm {
	/** A name, or a link to the company's note. */
	company: string;
	position: string;
	date: string;
	round: string;
	stage: string;
	result: string;
}

/** An action that is done and awaits its verdict. */
export interface Awaiting {
	text: string;
	/** Each a link or a plain name. */
	themes: string[];
	/** A link to the action, where it has an id to link to. */
	link: string | null;
}

/** Writes a day by a pattern of Moment tokens. */
export type FormatDay = (day: string, pattern: string) => string;

const PLACEHOLDER = /\{\{\s*([a-z-]+)\s*(?::([^{}]*))?\}\}/gi;
/** Templater's own code, or an opening that is never closed. */
const CODE = /<%[\s\S]*?%>|<%/g;
/** What would make a link of a name one to something else. */
const LINK_BREAKER = /[[\]|#^/\\]|\.md$/i;

const BLOCK = '```interview-retro\ninterview\n```\n\n';

/** The part of a system design round that is drawn again, in the language of notes. */
const designPart = ({ design, colon }: WrittenWords): string =>
	`## ${design.heading}\n%% ${design.remark} %%\n${design.lines.map((line) => `- ${line}${colon}\n`).join('')}\n`;

/**
 * The built-in template for a stage, with the user's own names for properties and headings, else those of a
 * language. What a review adds later has no heading yet. First impressions have a line to write on, where the
 * cursor is put, and one that stays blank below it.
 */
export function builtIn(
	stage: string,
	given: Settings,
	withPosition: boolean,
	/** Whether the live block stands on its top that leads on where the sidebar is a drawer. */
	withBlock = false,
	words: WrittenWords = writtenInEnglish,
): string {
	const settings = headingsIn(given, words);
	const labels = labelsFor(stage);
	const property = (key: Property): string => yamlText(settings.propertyNames[key]);
	const heading = (section: Section): string => settings.headings[section][0] ?? section;
	const properties = [
		`${property('type')}: ${yamlText(settings.typeValues.retro)}`,
		`${property('company')}: {{company}}`,
		...(withPosition ? [`${property('position')}: {{position}}`] : []),
		`${property('date')}: {{date}}`,
		`${property('round')}: {{round}}`,
		`${property('stage')}: {{stage}}`,
		`${property('result')}: {{result}}`,
		`${property('themes')}:`,
	];
	return `---
${properties.join('\n')}
---
# {{title}}

${withBlock ? BLOCK : ''}## ${heading('impressions')}


## ${heading('questions')}
### 1.
${labels.map((label) => `- ${words.labels[label]}${words.colon}`).join('\n')}

## ${heading('wentWell')}
-

## ${heading('wentPoorly')}
-

${templateFor(stage) === 'system-design' ? designPart(words) : ''}## ${heading('improvementPlan')}

## ${heading('nextSteps')}
`;
}

/** The company's name alone, where the form holds a link to its note. */
function companyName({ company }: RetroForm): string {
	const target = linkTarget(company);
	return target === null || target === '' ? company : noteName(target);
}

/** What each placeholder stands for. A value is one line: a line break in it becomes a space. */
function fill(
	form: RetroForm,
	formatDay: FormatDay,
	words: WrittenWords,
): (name: string, pattern: string | undefined) => string | null {
	const { stage, round } = form;
	const title = words.title({ company: companyName(form), stage, round });
	const values = new Map(Object.entries({ ...form, title }));
	return (name, pattern) => {
		const key = name.toLowerCase();
		if (key === 'date' && pattern !== undefined) return formatDay(form.date, pattern.trim());
		const value = values.get(key);
		if (value === undefined || pattern !== undefined) return null;
		return value.replace(/[\s\x85\u2028\u2029]+/g, ' ').trim();
	};
}

interface Slot {
	name: string;
	value: string;
	/** Templater's own code, which stays as it is. */
	isCode: boolean;
}

/** What stands in the places of a template while it is filled: its own code, and the values of the form. */
interface Slots {
	all: Slot[];
	/** A letter that is in nothing which was typed; a number between two of them is a slot. */
	sign: string;
	/** Such a word, with the number in a group. */
	word: RegExp;
}

/** A letter of Yi, which YAML reads as plain text anywhere, that none of the texts holds. */
function slotsFor(texts: readonly string[]): Slots {
	const all = texts.join('');
	let code = 0xa000;
	while (all.includes(String.fromCharCode(code))) code++;
	const sign = String.fromCharCode(code);
	return { all: [], sign, word: new RegExp(`${sign}(\\d+)${sign}`, 'g') };
}

function take({ all, sign }: Slots, slot: Slot): string {
	all.push(slot);
	return `${sign}${all.length - 1}${sign}`;
}

function slotAt({ all }: Slots, index: string): Slot {
	const slot = all[Number(index)];
	if (slot === undefined) throw new Error(`There is no slot ${index}`);
	return slot;
}

/** A link around a value that no link can hold is dropped. */
function unlink(text: string, slots: Slots): string {
	return text.replace(
		new RegExp(`\\[\\[(${slots.word.source})\\]\\]`, 'g'),
		(whole, word: string, index: string) => {
			const { value, isCode } = slotAt(slots, index);
			return !isCode && LINK_BREAKER.test(value) ? word : whole;
		},
	);
}

/** Puts the values into their places, each as `write` has it. Code is put back at the very end. */
function put(text: string, slots: Slots, write: (value: string) => string): string {
	return text.replace(slots.word, (whole, index: string) => {
		const { value, isCode } = slotAt(slots, index);
		return isCode ? whole : write(value);
	});
}

const asItIs = (value: string): string => value;

/** Puts the values into one scalar as it stands in the template, quotes and all. */
function fillScalar(scalar: string, isBlock: boolean, slots: Slots): string {
	const source = unlink(scalar, slots);
	if (isBlock) return put(source, slots, asItIs);
	// What opens code for Templater may have come about where a value meets the template's words.
	const inDouble = (literal: string): string => `"${withoutOpening(put(literal, slots, escapeDouble))}"`;
	if (source.startsWith('"')) return withoutOpening(put(source, slots, escapeDouble));
	const inside = [...source.matchAll(slots.word)].map((match) => slotAt(slots, match[1] ?? ''));
	const values = inside.filter(({ isCode }) => !isCode).map(({ value }) => value);
	if (/^'.*'$/s.test(source))
		return fillSingle(source.slice(1, -1).replace(/''/g, "'"), values, slots, inDouble);
	const [first] = inside;
	if (values.length === inside.length) {
		return first === undefined || source.replace(slots.word, '') !== '' || inside.length > 1
			? yamlText(put(source, slots, asItIs))
			: scalarFor(first.name, first.value);
	}
	// Beside Templater's code, which knows nothing of YAML, quotes are chosen that the code itself does not hold.
	const code = inside.map(({ value, isCode }) => (isCode ? value : '')).join('');
	if (values.every((value) => yamlText(value) === value)) return put(source, slots, asItIs);
	if (!needEscapes(values) && !code.includes("'")) return inSingle(source, slots);
	if (!/["\\]/.test(code)) return inDouble(escapeDouble(source));
	return put(source, slots, (value) => value.replace(/[^\p{L}\p{M}\p{N} ]/gu, ' '));
}

/** Whether single quotes cannot hold the values. */
function needEscapes(values: readonly string[]): boolean {
	const bare = values.map((value) => value.replace(/["\\]/g, ''));
	return bare.some((value) => escapeDouble(value) !== value);
}

const inSingle = (literal: string, slots: Slots): string =>
	`'${put(literal.replace(/'/g, "''"), slots, (value) => value.replace(/'/g, "''"))}'`;

/** A scalar in single quotes, which become double ones where the values need that. */
function fillSingle(
	literal: string,
	values: readonly string[],
	slots: Slots,
	inDouble: (literal: string) => string,
): string {
	const single = inSingle(literal, slots);
	return needEscapes(values) || single.includes('<%') ? inDouble(escapeDouble(literal)) : single;
}

/** The inside of double quotes without what opens Templater's code. */
const withoutOpening = (inside: string): string => inside.replace(/<(?=%)/g, '\\x3C');

/** A value of the form as YAML: numbers and days as such, all else as text. */
function scalarFor(name: string, value: string): string {
	const isTyped =
		(name === 'round' && /^[1-9]\d{0,2}$/.test(value)) ||
		(name === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(value));
	return isTyped ? value : yamlText(value);
}

function fillYaml(yaml: string, valueOf: ReturnType<typeof fill>, slots: Slots): string {
	// A property without a value ends at its colon.
	const unpadded = yaml.replace(/: +\{\{\s*([a-z-]+)\s*\}\}(?=[ \t]*\r?$)/gim, (whole, name: string) =>
		valueOf(name, undefined) === '' ? ':' : whole,
	);
	const source = unpadded.replace(PLACEHOLDER, (whole, name: string, pattern: string | undefined) => {
		const value = valueOf(name, pattern);
		if (value === null) return whole;
		return take(slots, { name: pattern === undefined ? name.toLowerCase() : '', value, isCode: false });
	});
	let filled = '';
	let isScalar = false;
	let isBlock = false;
	for (const token of new Lexer().lex(source)) {
		if (token === '\x1f') {
			isScalar = true;
			continue;
		}
		if (token === '\x02' || token === '\x18') continue;
		if (isScalar || token.startsWith('"') || token.startsWith("'"))
			filled += token.search(slots.word) < 0 ? token : fillScalar(token, isBlock, slots);
		else filled += put(token, slots, asItIs);
		if (isScalar) isBlock = false;
		if (/^[|>]/.test(token) && !isScalar) isBlock = true;
		isScalar = false;
	}
	return filled;
}

/** A value in prose: words and nothing else, but for one that is a link to a note. */
const inBody = (value: string): string => (/^\[\[[^[\]`<$%]+\]\]$/.test(value) ? value : escaped(value));

function fillBody(body: string, valueOf: ReturnType<typeof fill>, slots: Slots): string {
	let filled = '';
	let from = 0;
	for (const match of body.matchAll(/\[\[\s*(\{\{[^{}]*\}\})\s*\]\]|\{\{[^{}]*\}\}/g)) {
		const [whole, linked] = match;
		const [, name, pattern] = new RegExp(PLACEHOLDER.source, 'i').exec(linked ?? whole) ?? [];
		const value = name === undefined ? null : valueOf(name, pattern);
		filled += body.slice(from, match.index);
		from = match.index + whole.length;
		if (value === null) filled += whole;
		else if (linked !== undefined && !LINK_BREAKER.test(value) && !/[`<$%=]/.test(value))
			filled += `[[${value}]]`;
		else {
			// What the template's own code will leave there is not known.
			const before = filled.slice(filled.lastIndexOf('\n') + 1).replace(slots.word, '');
			filled += /^[\s>*+\d.)-]*$/.test(before) ? openingText(inBody(value)) : inBody(value);
		}
	}
	return filled + body.slice(from);
}

/** What would be more than the name of a theme or a link to some reader of the new note. */
const MORE_THAN_A_NAME = /<[%a-z!?/]|%%|`|!\[|\]\(|\$/i;

/** Lines for the section *Did it hold?*, one for each action, to be answered with a word. */
export function outcomeLines(awaiting: readonly Awaiting[]): string[] {
	return awaiting.map(({ text, themes, link }) => {
		const named = themes.filter((theme) => !MORE_THAN_A_NAME.test(theme));
		const fields = [
			...named.map((theme) => `[theme:: ${theme}]`),
			...(link === null || MORE_THAN_A_NAME.test(link) ? [] : [`[validates:: ${link}]`]),
			'[outcome:: ]',
		];
		return `- ${[openingText(inWords(text)), ...fields].join(' ')}`;
	});
}

const endingIn = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

function withOutcomes(text: string, awaiting: readonly Awaiting[], reading: ParseContext): string {
	if (awaiting.length === 0) return text;
	const ending = endingIn(text);
	// The settings may have the headings of another language by now.
	const { sections } = parseContext(reading.settings);
	const lines = outcomeLines(awaiting).join(ending);
	const found = findFrontmatter(text);
	const from = found === null || found === 'unclosed' ? 0 : found.body;
	const all = scan(text, from);
	const headingOf = (section: Section): Line | undefined =>
		all.find(
			(line) =>
				line.kind === 'heading' &&
				line.level > 0 &&
				sections.get(sectionName(text.slice(line.from, line.end))) === section,
		);
	const heading = headingOf('outcomes');
	if (heading !== undefined) {
		const below = all[all.indexOf(heading) + 1];
		const { end } = below?.kind === 'underline' ? below : heading;
		return `${text.slice(0, end)}${ending}${lines}${text.slice(end)}`;
	}
	const section = [`## ${reading.settings.headings.outcomes[0] ?? 'Did it hold?'}`, lines, ''].join(ending);
	const next = headingOf('nextSteps');
	if (next === undefined || next.start !== next.from - next.level - 1)
		return [text.trimEnd(), '', section].join(ending);
	return text.slice(0, next.start) + section + ending + text.slice(next.start);
}

/**
 * Adds what a user's template leaves out and a retro cannot do without, and fills the properties that it
 * leaves empty.
 */
function withEssentials(text: string, form: RetroForm, slots: Slots, settings: Settings): string {
	const found = findFrontmatter(text);
	if (found === 'unclosed') return text;
	const ending = endingIn(text);
	let yaml = found === null ? '' : text.slice(found.start, found.end);
	// What Templater will put in its code's place is not known yet.
	const properties = parseProperties(
		yaml.replace(new RegExp(`^[ \\t]*${slots.word.source}[ \\t]*(?=\\r?$)`, 'gm'), ''),
	);
	if (!(properties instanceof Map)) return text;
	const given = new Map([...properties].map(([key, value]) => [String(key).toLowerCase(), value as unknown]));
	const set = (key: string, value: string, isEssential: boolean): void => {
		const known = given.get(key.toLowerCase());
		if (value === '') return;
		if (!given.has(key.toLowerCase())) {
			if (isEssential) yaml += `${yamlText(key)}: ${value}${ending}`;
		} else if (known === null || known === '') {
			yaml = yaml.replace(
				/^((["']?)([^\s"'#].*?)\2[ \t]*:)(?:[ \t]*(?:""|''))?(?=[ \t]*(?:#.*)?\r?$)/gm,
				(whole, head: string, _, name: string) =>
					name.toLowerCase() === key.toLowerCase() ? `${head} ${value}` : whole,
			);
		}
	};
	set(settings.propertyNames.type, yamlText(settings.typeValues.retro), true);
	for (const key of ['company', 'date', 'position', 'round', 'stage', 'result'] as const) {
		// What was typed into the form is never lost; that a result is pending need not be said.
		set(
			settings.propertyNames[key],
			scalarFor(key, form[key]),
			key !== 'result' || form.result !== 'pending',
		);
	}
	let tag = '';
	if (settings.retroBy === 'tag' && !listOf(given.get('tags')).includes(settings.retroValue)) {
		if (given.get('tags') == null) set('tags', yamlText(settings.retroValue), true);
		else tag = `#${settings.retroValue.replace(/^#/, '')}${ending}`;
	}
	if (found === null) return yaml === '' ? text : ['---', `${yaml}---`, tag + text].join(ending);
	return text.slice(0, found.start) + yaml + text.slice(found.end, found.body) + tag + text.slice(found.body);
}

/**
 * The whole text of a new note. Placeholders are replaced in the template's text, before any YAML is
 * parsed, each by the rules of the place where it stands; Templater's own code in the template stays as it
 * is.
 */
export function composeRetro(
	template: string,
	form: RetroForm,
	awaiting: readonly Awaiting[],
	reading: ParseContext,
	formatDay: FormatDay,
): string {
	const valueOf = fill(form, formatDay, writtenIn(reading.settings.notesLanguage));
	const slots = slotsFor([template, JSON.stringify([form, awaiting])]);
	const masked = template.replace(CODE, (value) => take(slots, { name: '', value, isCode: true }));
	const found = findFrontmatter(masked);
	const place = found === 'unclosed' ? null : found;
	const filled =
		place === null
			? fillBody(masked, valueOf, slots)
			: masked.slice(0, place.start) +
				fillYaml(masked.slice(place.start, place.end), valueOf, slots) +
				masked.slice(place.end, place.body) +
				fillBody(masked.slice(place.body), valueOf, slots);
	const whole = withOutcomes(withEssentials(filled, form, slots, reading.settings), awaiting, reading);
	// Here all code of the template's own is a slot, so that whatever else looks like code has come about by a value.
	return withoutCode(whole, slots).replace(slots.word, (_, index: string) => slotAt(slots, index).value);
}

/** The text with nothing in it that opens Templater's code, or closes it behind an opening that is never closed. */
function withoutCode(text: string, slots: Slots): string {
	const found = findFrontmatter(text);
	const body = found === null || found === 'unclosed' ? 0 : found.body;
	const unclosed = slots.all.findIndex(({ value, isCode }) => isCode && value === '<%');
	const opening = unclosed < 0 ? text.length : text.indexOf(`${slots.sign}${unclosed}${slots.sign}`);
	return text.replace(/<(?=%)|%(?=>)/g, (char, at: number) => {
		if (char === '%' && at < opening) return char;
		if (at < body) return `${char} `;
		return char === '<' ? '&lt;' : '&#37;';
	});
}

/** A name that no reader takes for a sync program's copy. */
function notAConflict(name: string): string {
	return name
		.replace(/conflicted copy/gi, 'conflicted-copy')
		.replace(/\.sync-conflict-/gi, ' sync-conflict-');
}

/** Where a new retro goes: its folder, and its name without ending. A folder that `isThere` knows keeps its name. */
export function placeFor(
	form: RetroForm,
	settings: Settings,
	formatDay: FormatDay,
	isThere?: (path: string) => boolean,
): { folder: string; name: string } {
	const valueOf = fill({ ...form, company: companyName(form) }, formatDay, writtenIn(settings.notesLanguage));
	const parts = settings.fileName
		.split('/')
		.filter((part) => part.trim() !== '')
		.map((part) =>
			notAConflict(
				safeName(
					part.replace(
						PLACEHOLDER,
						(whole, name: string, pattern: string | undefined) => valueOf(name, pattern) ?? whole,
					),
				),
			),
		);
	const name = parts.pop() ?? notAConflict(safeName(companyName(form)));
	return {
		folder: [safeFolder(interviewFolder(settings), isThere), ...parts]
			.filter((part) => part !== '')
			.join('/'),
		name,
	};
}

/** Where writing begins: the line below the first heading of level 2, or the end of the frontmatter. From 0. */
export function firstLineToWrite(text: string): number {
	const found = findFrontmatter(text);
	const place = found === null || found === 'unclosed' ? { body: 0, bodyLine: 1 } : found;
	const headings = scan(text, place.body, place.bodyLine).filter(
		(line) => line.kind === 'heading' && line.level > 0,
	);
	const first = headings.find((line) => line.level === 2) ?? headings[0];
	return first === undefined ? place.bodyLine - 1 : first.number;
}

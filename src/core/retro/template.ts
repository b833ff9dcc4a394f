/** A new retro: the built-in templates, and how a template becomes a note. */
import { Lexer } from 'yaml';
import { safeFolder, safeName } from '../note/file-name';
import { findFrontmatter, parseProperties } from '../note/frontmatter';
import { scan } from '../note/lines';
import type { Reading } from '../note/note';
import { escapeDouble, yamlText } from '../note/yaml-text';
import type { Property, Section, Settings, TemplateName } from '../settings';
import { sectionName } from './body';
import { listOf } from './values';

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
const LINK_BREAKER = /[[\]|#^]/;

/** The template for a stage: what is built by drawing, by talking, or by code. */
export function templateFor(stage: string): TemplateName {
	if (stage === 'system-design') return 'system-design';
	return ['recruiter', 'behavioural', 'hiring-manager', 'panel', 'final'].includes(stage) ? 'behavioural' : 'technical';
}

const ASSESSED: Record<TemplateName, string[]> = {
	technical: ['Algorithms', 'Fundamentals', 'Code quality', 'Communication', 'Nervousness', 'Confidence', 'Energy'],
	'system-design': ['Requirements', 'Structure', 'Trade-offs', 'Communication', 'Nervousness', 'Confidence', 'Energy'],
	behavioural: ['Clarity', 'Ownership', 'Listening', 'Questions I asked', 'Nervousness', 'Confidence', 'Energy'],
};
const ASKED: Record<TemplateName, string[]> = {
	technical: ['Type', 'My answer', 'Follow-up', 'Hints', 'Rating', 'Cause', 'Complexity', 'Themes', 'Improvement'],
	'system-design': ['Type', 'My answer', 'Follow-up', 'Hints', 'Rating', 'Cause', 'Themes', 'Improvement'],
	behavioural: ['Type', 'My answer', 'Story', 'Follow-up', 'Signals', 'Rating', 'Cause', 'Themes', 'Improvement'],
};
const DESIGN = `## Redrawing the design
%% Draw it once more without looking. Whatever is missing from the second drawing belongs in the plan. %%
- Requirements and limits that I said aloud:
- Where I scaled it, and what that cost in consistency:
- A real system that I compared it with:
- Still open for me:

`;

/** The built-in template, with the user's own names for properties and headings. */
export function builtIn(name: TemplateName, settings: Settings, withPosition: boolean): string {
	const property = (key: Property): string => settings.propertyNames[key];
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

## ${heading('impressions')}

## ${heading('outcomes')}

## ${heading('questions')}
%% Rating: poor, medium, good or excellent, then a comma and why. Themes: what went wrong, as words or links. %%

### 1.
${ASKED[name].map((label) => `- ${label}:`).join('\n')}

## ${heading('wentWell')}
-

## ${heading('wentPoorly')}
-

${name === 'system-design' ? DESIGN : ''}## ${heading('selfAssessment')}
%% From 1, low, to 5, high. %%
${ASSESSED[name].map((label) => `- ${label}:`).join('\n')}

## ${heading('keyLesson')}

## ${heading('improvementPlan')}

## ${heading('asked')}

## ${heading('bringUp')}

## ${heading('nextSteps')}

## ${heading('notes')}
`;
}

/** What each placeholder stands for. A value is one line: a line break in it becomes a space. */
function fill(form: RetroForm, formatDay: FormatDay): (name: string, pattern: string | undefined) => string | null {
	const plainCompany = form.company.replace(/^\[\[(?:[^\]|]*\|)?([^\]|]*)\]\]$/, '$1');
	const title = [plainCompany, form.stage, form.round === '' ? '' : /^\d+$/.test(form.round) ? `round ${form.round}` : form.round];
	const values: Record<string, string> = { ...form, title: title.filter((part) => part !== '').join(', ') };
	return (name, pattern) => {
		const key = name.toLowerCase();
		if (key === 'date' && pattern !== undefined) return formatDay(form.date, pattern.trim());
		if (!Object.hasOwn(values, key) || pattern !== undefined) return null;
		return values[key]!.replace(/[\s\x85\u2028\u2029]+/g, ' ').trim();
	};
}

interface Slot {
	name: string;
	value: string;
}

/** A word that YAML reads as plain text anywhere, standing for the slot of that number. */
const slotWord = (index: number): string => `zq${index}qz`;
const SLOT = /zq(\d+)qz/g;

/** A link around a value that no link can hold is dropped. */
function unlink(text: string, slots: readonly Slot[]): string {
	return text.replace(/\[\[zq(\d+)qz\]\]/g, (whole, index: string) => (LINK_BREAKER.test(slots[Number(index)]!.value) ? slotWord(Number(index)) : whole));
}

/** Puts the values into one scalar as it stands in the template, quotes and all. */
function fillScalar(scalar: string, isBlock: boolean, slots: readonly Slot[]): string {
	const source = unlink(scalar, slots);
	const put = (write: (value: string) => string): string => source.replace(SLOT, (_, index: string) => write(slots[Number(index)]!.value));
	const harmless = (value: string): string => value.replace(/<%/g, '< %');
	if (isBlock) return put(harmless);
	if (source.startsWith('"')) return put(escapeDouble);
	if (source.startsWith("'")) {
		const needsEscapes = [...source.matchAll(SLOT)].some((match) => escapeDouble(slots[Number(match[1])]!.value) !== slots[Number(match[1])]!.value);
		if (!needsEscapes) return put((value) => value.replace(/'/g, "''"));
		const literal = source.slice(1, -1).replace(/''/g, "'");
		return `"${escapeDouble(literal).replace(SLOT, (_, index: string) => escapeDouble(slots[Number(index)]!.value))}"`;
	}
	// Templater's own code is left alone, and quoting it would not.
	if (source.includes('<%')) return put(harmless);
	const only = /^zq(\d+)qz$/.exec(source);
	if (only !== null) {
		const { name, value } = slots[Number(only[1])]!;
		return (name === 'round' && /^\d{1,3}$/.test(value)) || (name === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(value)) ? value : yamlText(value);
	}
	return yamlText(put((value) => value));
}

function fillYaml(yaml: string, valueOf: ReturnType<typeof fill>): string {
	const slots: Slot[] = [];
	const source = yaml.replace(PLACEHOLDER, (whole, name: string, pattern: string | undefined) => {
		const value = valueOf(name, pattern);
		if (value === null) return whole;
		slots.push({ name: pattern === undefined ? name.toLowerCase() : '', value });
		return slotWord(slots.length - 1);
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
		if (isScalar || token.startsWith('"') || token.startsWith("'")) filled += SLOT.test(token) ? fillScalar(token, isBlock, slots) : token;
		else filled += token.replace(SLOT, (_, index: string) => slots[Number(index)]!.value.replace(/<%/g, '< %'));
		SLOT.lastIndex = 0;
		if (isScalar) isBlock = false;
		if (/^[|>]/.test(token) && !isScalar) isBlock = true;
		isScalar = false;
	}
	return filled;
}

/** A value in prose: nothing in it opens a comment, a tag or Templater's code. */
function bodyText(value: string): string {
	return value.replace(/<(?=[%!/a-z])/gi, '&lt;').replace(/%%/g, '%&#37;');
}

function fillBody(body: string, valueOf: ReturnType<typeof fill>): string {
	return body.replace(/\[\[\s*(\{\{[^{}]*\}\})\s*\]\]|\{\{[^{}]*\}\}/g, (whole, linked: string | undefined) => {
		const [, name, pattern] = new RegExp(PLACEHOLDER.source, 'i').exec(linked ?? whole) ?? [];
		const value = name === undefined ? null : valueOf(name, pattern);
		if (value === null) return whole;
		if (linked === undefined || LINK_BREAKER.test(value)) return bodyText(value);
		return `[[${bodyText(value)}]]`;
	});
}

/** Lines for the section *Did it hold?*, one for each action, to be answered with a word. */
function outcomeLines(awaiting: readonly Awaiting[]): string[] {
	return awaiting.map(({ text, themes, link }) => {
		const fields = [...themes.map((theme) => `[theme:: ${theme}]`), ...(link === null ? [] : [`[validates:: ${link}]`]), '[outcome:: ]'];
		return `- ${[bodyText(text), ...fields].join(' ')}`;
	});
}

function withOutcomes(text: string, awaiting: readonly Awaiting[], reading: Reading): string {
	if (awaiting.length === 0) return text;
	const lines = outcomeLines(awaiting).join('\n');
	const found = findFrontmatter(text);
	const from = found === null || found === 'unclosed' ? 0 : found.body;
	const heading = scan(text, from).find(
		(line) => line.kind === 'heading' && line.level > 0 && reading.sections.get(sectionName(text.slice(line.from, line.end))) === 'outcomes',
	);
	if (heading !== undefined) return `${text.slice(0, heading.end)}\n${lines}${text.slice(heading.end)}`;
	const title = reading.settings.headings.outcomes[0] ?? 'Did it hold?';
	return `${text.trimEnd()}\n\n## ${title}\n${lines}\n`;
}

/** Adds what a user's template leaves out and a retro cannot do without. */
function withEssentials(text: string, form: RetroForm, settings: Settings): string {
	const found = findFrontmatter(text);
	if (found === 'unclosed') return text;
	const properties = found === null ? new Map<string, unknown>() : parseProperties(text.slice(found.start, found.end));
	if (!(properties instanceof Map)) return text;
	const keys = new Set([...properties.keys()].map((key) => String(key).toLowerCase()));
	const lines: string[] = [];
	const add = (key: string, value: string): void => {
		if (!keys.has(key.toLowerCase())) lines.push(`${key}: ${value}`.trimEnd());
	};
	add(settings.propertyNames.type, yamlText(settings.typeValues.retro));
	add(settings.propertyNames.company, yamlText(form.company));
	add(settings.propertyNames.date, form.date);
	if (settings.retroBy === 'tag' && !listOf(properties.get('tags')).includes(settings.retroValue)) add('tags', yamlText(settings.retroValue));
	if (lines.length === 0) return text;
	if (found === null) return `---\n${lines.join('\n')}\n---\n${text}`;
	const ending = text.slice(0, found.start).endsWith('\r\n') ? '\r\n' : '\n';
	return text.slice(0, found.end) + lines.map((line) => line + ending).join('') + text.slice(found.end);
}

/**
 * The whole text of a new note. Placeholders are replaced in the template's text, before any YAML is parsed, each by the
 * rules of the place where it stands; Templater's own code in the template stays as it is.
 */
export function composeRetro(template: string, form: RetroForm, awaiting: readonly Awaiting[], reading: Reading, formatDay: FormatDay): string {
	const valueOf = fill(form, formatDay);
	const found = findFrontmatter(template);
	const place = found === 'unclosed' ? null : found;
	const filled =
		place === null
			? fillBody(template, valueOf)
			: template.slice(0, place.start) + fillYaml(template.slice(place.start, place.end), valueOf) + template.slice(place.end, place.body) + fillBody(template.slice(place.body), valueOf);
	return withOutcomes(withEssentials(filled, form, reading.settings), awaiting, reading);
}

/** Where a new retro goes: its folder, and its name without ending. */
export function placeFor(form: RetroForm, settings: Settings, formatDay: FormatDay): { folder: string; name: string } {
	const valueOf = fill(form, formatDay);
	const parts = settings.fileName
		.split('/')
		.filter((part) => part.trim() !== '')
		.map((part) => safeName(part.replace(PLACEHOLDER, (whole, name: string, pattern: string | undefined) => valueOf(name, pattern) ?? whole)));
	const name = parts.pop() ?? safeName(form.company);
	const folder = settings.retroBy === 'folder' ? settings.retroValue : settings.folder;
	return { folder: [safeFolder(folder), ...parts].filter((part) => part !== '').join('/'), name };
}

/** Where writing begins: the line below the first heading of level 2, or the end of the frontmatter. From 0. */
export function firstLineToWrite(text: string): number {
	const found = findFrontmatter(text);
	const place = found === null || found === 'unclosed' ? { body: 0, bodyLine: 1 } : found;
	const headings = scan(text, place.body, place.bodyLine).filter((line) => line.kind === 'heading' && line.level > 0);
	const first = headings.find((line) => line.level === 2) ?? headings[0];
	return first === undefined ? place.bodyLine - 1 : first.number;
}

/** A new retro: the built-in templates, and how a template becomes a note. */
import { Lexer } from 'yaml';
import { safeFolder, safeName } from '../note/file-name';
import { findFrontmatter, parseProperties } from '../note/frontmatter';
import { linkTarget, noteName } from '../note/inline';
import { scan } from '../note/lines';
import type { Reading } from '../note/note';
import { bodyText, openingText } from '../note/prose';
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
/** Templater's own code, or a placeholder outside of it. */
const CODE_OR_PLACEHOLDER = new RegExp(`<%[\\s\\S]*?%>|${PLACEHOLDER.source}`, 'gi');
/** What would make a link of a name one to something else. */
const LINK_BREAKER = /[[\]|#^/\\]|\.md$/i;

/** The template for a stage: what is built by drawing, by talking, or by code. */
export function templateFor(stage: string): TemplateName {
	if (stage === 'system-design') return 'system-design';
	return ['recruiter', 'behavioural', 'hiring-manager', 'panel', 'final'].includes(stage)
		? 'behavioural'
		: 'technical';
}

const ASSESSED: Record<TemplateName, string[]> = {
	technical: [
		'Algorithms',
		'Fundamentals',
		'Code quality',
		'Communication',
		'Nervousness',
		'Confidence',
		'Energy',
	],
	'system-design': [
		'Requirements',
		'Structure',
		'Trade-offs',
		'Communication',
		'Nervousness',
		'Confidence',
		'Energy',
	],
	behavioural: [
		'Clarity',
		'Ownership',
		'Listening',
		'Questions I asked',
		'Nervousness',
		'Confidence',
		'Energy',
	],
};
const ASKED: Record<TemplateName, string[]> = {
	technical: [
		'Type',
		'My answer',
		'Follow-up',
		'Hints',
		'Rating',
		'Cause',
		'Complexity',
		'Themes',
		'Improvement',
	],
	'system-design': ['Type', 'My answer', 'Follow-up', 'Hints', 'Rating', 'Cause', 'Themes', 'Improvement'],
	behavioural: [
		'Type',
		'My answer',
		'Story',
		'Follow-up',
		'Signals',
		'Rating',
		'Cause',
		'Themes',
		'Improvement',
	],
};

/** The labels that a new question of a stage begins with. */
export const labelsFor = (stage: string): readonly string[] => ASKED[templateFor(stage)];

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

/** The company's name alone, where the form holds a link to its note. */
function companyName({ company }: RetroForm): string {
	const target = linkTarget(company);
	return target === null || target === '' ? company : noteName(target);
}

/** What each placeholder stands for. A value is one line: a line break in it becomes a space. */
function fill(
	form: RetroForm,
	formatDay: FormatDay,
): (name: string, pattern: string | undefined) => string | null {
	const title = [
		companyName(form),
		form.stage,
		form.round === '' ? '' : /^\d+$/.test(form.round) ? `round ${form.round}` : form.round,
	];
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
	/** Templater's own code, which stays as it is. */
	isCode: boolean;
}

/** A word that YAML reads as plain text anywhere, standing for the slot of that number. */
const slotWord = (index: number): string => `zq${index}qz`;
const SLOT = /zq(\d+)qz/g;

/** A link around a value that no link can hold is dropped. */
function unlink(text: string, slots: readonly Slot[]): string {
	return text.replace(/\[\[zq(\d+)qz\]\]/g, (whole, index: string) => {
		const { value, isCode } = slots[Number(index)]!;
		return !isCode && LINK_BREAKER.test(value) ? slotWord(Number(index)) : whole;
	});
}

const harmless = (value: string): string => value.replace(/<%/g, '< %');

/** Puts the values into their places, each as `write` has it. */
function put(text: string, slots: readonly Slot[], write: (value: string) => string): string {
	return text.replace(SLOT, (_, index: string) => {
		const { value, isCode } = slots[Number(index)]!;
		return isCode ? value : write(value);
	});
}

/** Puts the values into one scalar as it stands in the template, quotes and all. */
function fillScalar(scalar: string, isBlock: boolean, slots: readonly Slot[]): string {
	const source = unlink(scalar, slots);
	if (isBlock) return put(source, slots, harmless);
	const inDouble = (literal: string): string => `"${put(escapeDouble(literal), slots, escapeDouble)}"`;
	const inSingle = (literal: string): string =>
		`'${put(literal.replace(/'/g, "''"), slots, (value) => value.replace(/'/g, "''"))}'`;
	const inside = [...source.matchAll(SLOT)].map((match) => slots[Number(match[1])]!);
	const values = inside.filter(({ isCode }) => !isCode).map(({ value }) => value);
	const needsEscapes = values.some(
		(value) => escapeDouble(value.replace(/["\\]/g, '')) !== value.replace(/["\\]/g, ''),
	);
	if (source.startsWith('"')) return put(source, slots, escapeDouble);
	if (source.startsWith("'")) {
		const literal = source.slice(1, -1).replace(/''/g, "'");
		return needsEscapes ? inDouble(literal) : inSingle(literal);
	}
	const [first] = inside;
	if (values.length === inside.length) {
		if (first === undefined || !/^zq\d+qz$/.test(source))
			return yamlText(put(source, slots, (value) => value));
		return scalarFor(first.name, first.value);
	}
	// Beside Templater's code, which knows nothing of YAML, quotes are chosen that the code itself does not hold.
	const code = inside.map(({ value, isCode }) => (isCode ? value : '')).join('');
	if (values.every((value) => yamlText(value) === value)) return put(source, slots, (value) => value);
	if (!needsEscapes && !code.includes("'")) return inSingle(source);
	if (!/["\\]/.test(code)) return inDouble(source);
	return put(source, slots, (value) => value.replace(/[^\p{L}\p{M}\p{N} ]/gu, ' '));
}

/** A value of the form as YAML: numbers and days as such, all else as text. */
function scalarFor(name: string, value: string): string {
	const isTyped =
		(name === 'round' && /^\d{1,3}$/.test(value)) || (name === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(value));
	return isTyped ? value : yamlText(value);
}

function fillYaml(yaml: string, valueOf: ReturnType<typeof fill>): string {
	const slots: Slot[] = [];
	// A property without a value ends at its colon.
	const unpadded = yaml.replace(/: +\{\{\s*([a-z-]+)\s*\}\}(?=[ \t]*\r?$)/gim, (whole, name: string) =>
		valueOf(name, undefined) === '' ? ':' : whole,
	);
	const source = unpadded.replace(
		CODE_OR_PLACEHOLDER,
		(whole, name: string | undefined, pattern: string | undefined) => {
			const value = name === undefined ? whole : valueOf(name, pattern);
			if (value === null) return whole;
			slots.push({
				name: pattern === undefined ? (name ?? '').toLowerCase() : '',
				value,
				isCode: name === undefined,
			});
			return slotWord(slots.length - 1);
		},
	);
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
			filled += token.search(SLOT) < 0 ? token : fillScalar(token, isBlock, slots);
		else filled += put(token, slots, harmless);
		if (isScalar) isBlock = false;
		if (/^[|>]/.test(token) && !isScalar) isBlock = true;
		isScalar = false;
	}
	return filled;
}

function fillBody(body: string, valueOf: ReturnType<typeof fill>): string {
	return body.replace(
		/<%[\s\S]*?%>|\[\[\s*(\{\{[^{}]*\}\})\s*\]\]|\{\{[^{}]*\}\}/g,
		(whole, linked: string | undefined, at: number) => {
			const [, name, pattern] = whole.startsWith('<%')
				? []
				: (new RegExp(PLACEHOLDER.source, 'i').exec(linked ?? whole) ?? []);
			const value = name === undefined ? null : valueOf(name, pattern);
			if (value === null) return whole;
			if (linked !== undefined && !LINK_BREAKER.test(value)) return `[[${bodyText(value)}]]`;
			const before = body.slice(body.lastIndexOf('\n', at - 1) + 1, at);
			return /^[\s>*+\d.)-]*$/.test(at === 0 ? '' : before) ? openingText(value) : bodyText(value);
		},
	);
}

/** Lines for the section *Did it hold?*, one for each action, to be answered with a word. */
function outcomeLines(awaiting: readonly Awaiting[]): string[] {
	return awaiting.map(({ text, themes, link }) => {
		const fields = [
			...themes.map((theme) => `[theme:: ${theme}]`),
			...(link === null ? [] : [`[validates:: ${link}]`]),
			'[outcome:: ]',
		];
		return `- ${[openingText(text), ...fields].join(' ')}`;
	});
}

const endingIn = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

function withOutcomes(text: string, awaiting: readonly Awaiting[], reading: Reading): string {
	if (awaiting.length === 0) return text;
	const ending = endingIn(text);
	const lines = outcomeLines(awaiting).join(ending);
	const found = findFrontmatter(text);
	const from = found === null || found === 'unclosed' ? 0 : found.body;
	const all = scan(text, from);
	const index = all.findIndex(
		(line) =>
			line.kind === 'heading' &&
			line.level > 0 &&
			reading.sections.get(sectionName(text.slice(line.from, line.end))) === 'outcomes',
	);
	if (index >= 0) {
		const { end } = all[all[index + 1]?.kind === 'underline' ? index + 1 : index]!;
		return `${text.slice(0, end)}${ending}${lines}${text.slice(end)}`;
	}
	const title = reading.settings.headings.outcomes[0] ?? 'Did it hold?';
	return [text.trimEnd(), '', `## ${title}`, lines, ''].join(ending);
}

/** Adds what a user's template leaves out and a retro cannot do without, and fills the properties that it leaves empty. */
function withEssentials(text: string, form: RetroForm, settings: Settings): string {
	const found = findFrontmatter(text);
	if (found === 'unclosed') return text;
	const ending = endingIn(text);
	let yaml = found === null ? '' : text.slice(found.start, found.end);
	// What Templater will put in its code's place is not known yet.
	const properties = parseProperties(
		yaml.replace(/^[ \t]*<%[\s\S]*?%>[ \t]*$/gm, '').replace(/<%[\s\S]*?%>/g, 'x'),
	);
	if (!(properties instanceof Map)) return text;
	const given = new Map([...properties].map(([key, value]) => [String(key).toLowerCase(), value as unknown]));
	const set = (key: string, value: string, isEssential: boolean): void => {
		const known = given.get(key.toLowerCase());
		if (value === '') return;
		if (!given.has(key.toLowerCase())) {
			if (isEssential) yaml += `${key}: ${value}${ending}`;
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
 * The whole text of a new note. Placeholders are replaced in the template's text, before any YAML is parsed, each by the
 * rules of the place where it stands; Templater's own code in the template stays as it is.
 */
export function composeRetro(
	template: string,
	form: RetroForm,
	awaiting: readonly Awaiting[],
	reading: Reading,
	formatDay: FormatDay,
): string {
	const valueOf = fill(form, formatDay);
	const found = findFrontmatter(template);
	const place = found === 'unclosed' ? null : found;
	const filled =
		place === null
			? fillBody(template, valueOf)
			: template.slice(0, place.start) +
				fillYaml(template.slice(place.start, place.end), valueOf) +
				template.slice(place.end, place.body) +
				fillBody(template.slice(place.body), valueOf);
	return withOutcomes(withEssentials(filled, form, reading.settings), awaiting, reading);
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
	const valueOf = fill({ ...form, company: companyName(form) }, formatDay);
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
	const folder = settings.retroBy === 'folder' ? settings.retroValue : settings.folder;
	return { folder: [safeFolder(folder, isThere), ...parts].filter((part) => part !== '').join('/'), name };
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

/** One note, read by itself: what kind it is, its other names, and its retro if it is one. */
import { STATUSES, type Statuses } from '../action/task';
import { readBody, sectionName } from '../retro/body';
import { emptyRetro, readProperties, type Problem, type Retro } from '../retro/retro';
import { listOf, textOf } from '../retro/values';
import { NOTE_TYPES, SECTIONS, type NoteType, type Section, type Settings } from '../settings';
import { findFrontmatter, parseProperties, propertyLines, type Properties } from './frontmatter';
import { splitList } from './inline';

export interface Note {
	type: NoteType | 'other';
	/** From the property `aliases`. */
	aliases: string[];
	retro: Retro | null;
	problems: Problem[];
}

/** The settings made ready for reading many notes. */
export interface Reading {
	settings: Settings;
	sections: ReadonlyMap<string, Section>;
	statuses: Statuses;
}

export function prepareReading(settings: Settings, statuses: Statuses = STATUSES): Reading {
	const sections = new Map<string, Section>();
	for (const section of SECTIONS) for (const heading of settings.headings[section]) sections.set(sectionName(heading), section);
	return { settings, sections, statuses };
}

const NOT_OURS: Note = { type: 'other', aliases: [], retro: null, problems: [] };

/** Whether a path is one that a sync program gives to its copy of a note that was changed on two devices. */
export function isConflictCopy(path: string): boolean {
	return /conflicted copy|\.sync-conflict-/i.test(path.slice(path.lastIndexOf('/') + 1));
}

function tagsOf(properties: Properties, body: string): string[] {
	const listed = listOf(properties.get('tags') ?? properties.get('tag')).flatMap((one) => splitList(one).flatMap((part) => part.split(/\s+/)));
	const inline = [...body.matchAll(/(?:^|\s)#([\p{L}\p{N}_/-]+)/gu)].map((match) => match[1]!);
	return [...listed, ...inline].map((tag) => tag.replace(/^#/, '').toLowerCase());
}

function isIn(folder: string, path: string): boolean {
	const clean = folder.replace(/^\/+|\/+$/g, '');
	return clean === '' || path.startsWith(`${clean}/`);
}

function typeOf(properties: Properties, path: string, body: () => string, settings: Settings): NoteType | 'other' {
	const name = settings.propertyNames.type.toLowerCase();
	let given = '';
	for (const [key, value] of properties) if (key.toLowerCase() === name) given = (textOf(value) ?? '').toLowerCase();
	const type = NOTE_TYPES.find((one) => settings.typeValues[one].toLowerCase() === given);
	if (settings.retroBy === 'type' || (type !== undefined && type !== 'retro')) return type ?? 'other';
	const tag = settings.retroValue.replace(/^#/, '').toLowerCase();
	const taken =
		settings.retroBy === 'folder'
			? isIn(settings.retroValue, path)
			: tag !== '' && tagsOf(properties, body()).some((one) => one === tag || one.startsWith(`${tag}/`));
	return taken ? 'retro' : 'other';
}

/** Whether a note whose frontmatter cannot be read would be ours: a line in it names our type, or its folder does. */
function namesOurType(yaml: string, path: string, settings: Settings): boolean {
	if (settings.retroBy === 'folder') return isIn(settings.retroValue, path);
	const name = settings.propertyNames.type.toLowerCase();
	return yaml.split(/\r\n|\r|\n/).some((line) => {
		const match = /^\s*["']?([^"':]+?)["']?\s*:\s*["']?([^"'#]*)/.exec(line);
		const value = match?.[2]!.trim().toLowerCase();
		return match?.[1]!.toLowerCase() === name && NOTE_TYPES.some((type) => settings.typeValues[type].toLowerCase() === value);
	});
}

/**
 * Reads one note. `known` are its properties where the host has parsed them already; without them the YAML is parsed
 * here. Never throws: what cannot be read becomes a problem.
 */
export function parseNote(path: string, text: string, reading: Reading, known?: Properties): Note {
	const { settings } = reading;
	const found = findFrontmatter(text);
	let properties = known;
	if (properties === undefined) {
		if (found === 'unclosed') {
			if (!namesOurType(text.slice(0, 4096), path, settings)) return NOT_OURS;
			return unreadable(1, 'The properties open with --- and are never closed.');
		}
		const parsed = found === null ? new Map<string, unknown>() : parseProperties(text.slice(found.start, found.end));
		if (!(parsed instanceof Map)) {
			const { line, reason } = parsed as { line: number; reason: string };
			if (found === null || !namesOurType(text.slice(found.start, found.end), path, settings)) return NOT_OURS;
			return unreadable(line, `The properties cannot be read: ${reason.charAt(0).toLowerCase()}${reason.slice(1).replace(/\.$/, '')}.`);
		}
		properties = parsed;
	}
	const place = found === null || found === 'unclosed' ? { start: 0, end: 0, body: text.charCodeAt(0) === 0xfeff ? 1 : 0, bodyLine: 1 } : found;
	const type = typeOf(properties, path, () => text.slice(place.body), settings);
	const aliases = aliasesOf(properties);
	if (type !== 'retro') return type === 'other' && aliases.length === 0 ? NOT_OURS : { type, aliases, retro: null, problems: [] };
	const retro = emptyRetro();
	const problems: Problem[] = [];
	readProperties(properties, settings, (name) => propertyLines(text, place, name), retro, problems);
	readBody(text, place.body, place.bodyLine, reading, retro, problems);
	return { type, aliases, retro, problems };
}

function unreadable(line: number, message: string): Note {
	return { type: 'other', aliases: [], retro: null, problems: [{ line, code: 'yaml', message }] };
}

/** Other names of a note, as Obsidian knows them. */
export function aliasesOf(properties: Properties): string[] {
	const given = properties.get('aliases') ?? properties.get('alias');
	return Array.isArray(given) ? listOf(given) : listOf(given).flatMap(splitList);
}

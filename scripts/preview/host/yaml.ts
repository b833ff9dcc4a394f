import { parse, stringify } from 'yaml';
import type * as api from 'obsidian';

export function parseYaml(text: string): any {
	return parse(text) as unknown;
}

export function stringifyYaml(value: any): string {
	return stringify(value, { lineWidth: 0, nullStr: '', aliasDuplicateObjects: false });
}

export function getFrontMatterInfo(content: string): api.FrontMatterInfo {
	const match = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(content);
	if (match?.index !== 0) return { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 };
	const from = content.indexOf('\n') + 1;
	const frontmatter = match[1] ?? '';
	return { exists: true, frontmatter, from, to: from + frontmatter.length, contentStart: match[0].length };
}

/** The properties, or null where there are none or they are not readable. */
export function readFrontMatter(content: string): Record<string, unknown> | null {
	const found = getFrontMatterInfo(content);
	if (!found.exists) return null;
	try {
		const value: unknown = parseYaml(found.frontmatter) ?? {};
		return typeof value === 'object' && value !== null && !Array.isArray(value)
			? (value as Record<string, unknown>)
			: null;
	} catch {
		return null;
	}
}

/** The text with other properties. Throws where the ones there are not readable, as Obsidian does. */
export function replaceFrontMatter(
	content: string,
	change: (properties: Record<string, unknown>) => void,
): string {
	const found = getFrontMatterInfo(content);
	const properties = found.exists
		? ((parseYaml(found.frontmatter) as Record<string, unknown> | null) ?? {})
		: {};
	change(properties);
	const body = content.slice(found.contentStart);
	if (Object.keys(properties).length === 0) return body;
	return `---\n${stringifyYaml(properties)}---\n${body}`;
}

export function parseFrontMatterEntry(frontmatter: any, key: string | RegExp): any {
	if (typeof frontmatter !== 'object' || frontmatter === null) return null;
	const properties = frontmatter as Record<string, unknown>;
	const name = Object.keys(properties).find((candidate) =>
		typeof key === 'string' ? candidate === key : key.test(candidate),
	);
	return name === undefined ? null : (properties[name] ?? null);
}

const isWritten = (item: unknown): boolean => typeof item === 'string' || typeof item === 'number';

export function parseFrontMatterStringArray(frontmatter: any, key: string | RegExp): string[] | null {
	const value: unknown = parseFrontMatterEntry(frontmatter, key);
	const list: unknown[] = Array.isArray(value) ? value : [];
	const written = typeof value === 'string' ? value.split(',') : list.filter(isWritten).map(String);
	const found = written.map((item) => item.trim()).filter(Boolean);
	return found.length > 0 ? found : null;
}

export function parseFrontMatterAliases(frontmatter: any): string[] | null {
	return parseFrontMatterStringArray(frontmatter, /^aliases?$/i);
}

export function parseFrontMatterTags(frontmatter: any): string[] | null {
	const value: unknown = parseFrontMatterEntry(frontmatter, /^tags?$/i);
	const list =
		typeof value === 'string'
			? value.split(/[,\s]+/)
			: (parseFrontMatterStringArray(frontmatter, /^tags?$/i) ?? []);
	const found = list
		.map((tag) => tag.trim())
		.filter(Boolean)
		.map((tag) => (tag.startsWith('#') ? tag : `#${tag}`));
	return found.length > 0 ? found : null;
}

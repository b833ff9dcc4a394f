/** A theme's knowledge note: the text of a new one, and the edit that lets one that exists own a theme's name. */
import { appendToProperty, setProperty } from '../edit/property';
import { apply, type Edit, type Refusal } from '../edit/edit';
import { sequence } from '../edit/in-turn';
import { keyOf } from '../vault/names';
import { safeName } from '../markdown/file-name';
import { findFrontmatter, parseProperties } from '../markdown/frontmatter';
import { foldSpace, noteName, splitList } from '../markdown/inline';
import { aliasesOf } from '../note/note';
import { endingAt } from '../markdown/line-ends';
import { lineEnd } from '../markdown/lines';
import { bodyText, openingText } from '../markdown/prose';
import { yamlText } from '../markdown/yaml-text';
import type { Question } from '../note/retro';
import type { WrittenWords } from '../messages/en/notes/written';
import { writtenIn } from '../messages/written';
import type { Settings } from '../settings';

export interface NewKnowledge {
	title: string;
	settings: Settings;
	/** The question that showed the want of it. */
	question?: Pick<Question, 'title' | 'answer' | 'improvement'> & Partial<Pick<Question, 'followUps'>>;
	/** A link to where the question was asked. */
	from?: string;
}

const HISTORY = '```interview-retro\nhistory\n```';

/** An item with its label; an English colon has a space behind it. */
const labelled = (label: string, value: string, { colon }: WrittenWords): string =>
	`- ${label}${colon}${colon === ':' ? ' ' : ''}${value}`;

/** The whole text of a new knowledge note; its file is to be called `safeName(title)`. */
export function composeKnowledgeNote({ title, settings, question, from }: NewKnowledge): string {
	const name = foldSpace(title).trim();
	const written = writtenIn(settings.notesLanguage);
	const { knowledge: words } = written;
	// What a file cannot be called is still one of its names.
	const aliases = safeName(name) === name ? [] : [`  - ${yamlText(name)}`];
	const said = (label: string, value: string | null | undefined): string[] =>
		value == null || value.trim() === '' ? [] : [labelled(label, bodyText(foldSpace(value).trim()), written)];
	const asked =
		question === undefined
			? []
			: [
					...said(words.asked, question.title),
					...said(words.said, question.answer),
					...said(words.better, question.improvement),
					...further(question.followUps ?? [], written),
				];
	if (from !== undefined) asked.push(labelled(words.from, from, written));
	return [
		'---',
		`${yamlText(settings.propertyNames.type)}: ${yamlText(settings.typeValues.theme)}`,
		'aliases:',
		...aliases,
		'---',
		`# ${openingText(name)}`,
		'',
		`## ${words.what}`,
		'',
		'',
		`## ${words.how}`,
		...(asked.length === 0 ? [''] : asked),
		'',
		HISTORY,
		'',
	].join('\n');
}

/** Follow-up questions as items below one of their own. */
function further(questions: readonly string[], { knowledge, colon }: WrittenWords): string[] {
	const items = questions.map((one) => foldSpace(one).trim()).filter((one) => one !== '');
	return items.length === 0
		? []
		: [`- ${knowledge.followUps}${colon}`, ...items.map((one) => `  - ${openingText(one)}`)];
}

/** The properties that a note without any gains at its top, read as these alone, above all that it says. */
function withAlias(text: string, path: string, name: string): Edit | Refusal {
	if (keyOf(noteName(path)) === keyOf(name)) return 'as-wanted';
	const from = text.charCodeAt(0) === 0xfeff ? 1 : 0;
	const lines = ['---', 'aliases:', `  - ${yamlText(name)}`, '---', ''];
	const replacement = { from, to: from, insert: lines.join(endingAt(text, lineEnd(text, from))) };
	const after = apply(text, [replacement]);
	const now = findFrontmatter(after);
	if (now === null || now === 'unclosed' || after.slice(now.body) !== text.slice(from)) return 'unproven';
	const properties = parseProperties(after.slice(now.start, now.end));
	if ('reason' in properties || properties.size !== 1) return 'unproven';
	const given = properties.get('aliases');
	const isAlone = Array.isArray(given) && given.length === 1 && given[0] === name;
	return isAlone ? { replacements: [replacement] } : 'unproven';
}

/** Adds another name to a note, in the property where its names are read; `as-wanted` if it has that name already. */
export function addAlias(text: string, path: string, name: string): Edit | Refusal {
	const found = findFrontmatter(text);
	if (found === null) return withAlias(text, path, name);
	if (found === 'unclosed') return 'unclosed';
	const properties = parseProperties(text.slice(found.start, found.end));
	if ('reason' in properties) return 'unreadable';
	if ([noteName(path), ...aliasesOf(properties)].some((one) => keyOf(one) === keyOf(name)))
		return 'as-wanted';
	const isSingular = !properties.has('aliases') && properties.has('alias');
	return appendToProperty(text, isSingular ? 'alias' : 'aliases', name, splitList);
}

/**
 * Lets a note own a theme's name: its type says that it does, if that is still open, and the name is one of
 * its own.
 */
export function ownTheme(
	text: string,
	path: string,
	name: string,
	settings: Settings,
	isOwner: boolean,
): Edit | Refusal {
	const type = (current: string): Edit | Refusal =>
		setProperty(current, settings.propertyNames.type, settings.typeValues.theme);
	return sequence(text, [...(isOwner ? [] : [type]), (current) => addAlias(current, path, name)]);
}

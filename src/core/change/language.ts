/**
 * In which language a note is written to: that of its own headings and labels, else the one that the vault
 * has for notes.
 */
import type { WrittenWords } from '../messages/en/notes/written';
import { writtenIn, type NoteLanguage } from '../messages/written';
import { splitFields } from '../markdown/inline';
import type { Line } from '../markdown/lines';
import { sectionName } from '../note/written/labels';
import type { ParsedBody } from '../note/body';
import type { ParseContext } from '../note/note';
import { labelKey } from '../note/words';
import { ENGLISH_WORDS } from '../note/words/en';
import type { NoteWords } from '../note/words/shape';
import { CHINESE_WORDS } from '../note/words/zh';
import { once } from '../once';
import type { Section, Settings } from '../settings';

const wordsIn = ({ sections, labels }: NoteWords): (() => ReadonlySet<string>) =>
	once(() => new Set([...Object.values(sections), ...Object.values(labels)].flatMap((list) => list())));
const KNOWN: readonly [NoteLanguage, () => ReadonlySet<string>][] = [
	['zh', wordsIn(CHINESE_WORDS)],
	['en', wordsIn(ENGLISH_WORDS)],
];

/** The language that one of the words is of, Chinese before English; null where none of them is known. */
function languageAmong(words: readonly string[]): NoteLanguage | null {
	const found = KNOWN.find(([, known]) => words.some((word) => known().has(word)));
	return found?.[0] ?? null;
}

/** What stands before the colon of a line. */
export const labelOn = (text: string, { from, end }: Line): string =>
	/^[*_\s]*([^:：]*)/.exec(text.slice(from, end))?.[1] ?? '';

/** What is written into a note, in its language. */
export function writtenFor(text: string, body: ParsedBody, { settings }: ParseContext): WrittenWords {
	const headings = body.entered
		.filter(({ section }) => section !== null)
		.map(({ start, end }) => sectionName(text.slice(start, end).replace(/^[\s#>]+|[\r\n].*$/gs, '')));
	const labels = body.asked.flatMap(({ labels: own, columns }) => [
		...own.map(({ line }) => labelOn(text, line)),
		...columns,
	]);
	return writtenIn(languageAmong([...headings, ...labels.map(labelKey)]) ?? settings.notesLanguage);
}

/** The words of the language that a label is of; those of its note where there is no label, or none that is known. */
export const writtenBeside = (label: string | undefined, ofNote: WrittenWords): WrittenWords => {
	const language = label === undefined ? null : languageAmong([labelKey(label)]);
	return language === null ? ofNote : writtenIn(language);
};

/** The settings with the headings of a language wherever the user has none of their own. */
export function headingsIn(settings: Settings, { headings }: WrittenWords): Settings {
	const english = writtenIn('en').headings;
	const all = Object.entries(settings.headings).map(([section, own]) => {
		const isOwn = own[0] !== english[section as Section];
		return [section, isOwn ? own : [headings[section as Section], ...own]] as const;
	});
	return { ...settings, headings: Object.fromEntries(all) as Settings['headings'] };
}

/** A line with the values of its fields in the language of its note; its keys are Dataview's, and stay. */
export function lineIn(line: string, { values }: WrittenWords): string {
	let written = line;
	for (const { key, value, from, to } of splitFields(line).fields.reverse()) {
		if (key !== 'method' && key !== 'check' && key !== 'outcome') continue;
		const word = values[key](value);
		if (word !== value) written = `${written.slice(0, from)} ${word}${written.slice(to)}`;
	}
	return written;
}

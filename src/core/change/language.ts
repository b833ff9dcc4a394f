/**
 * In which language a note is written to: that of its own headings and labels, else the one that the vault
 * has for notes.
 */
import type { WrittenWords } from '../messages/en/notes/written';
import { writtenIn } from '../messages/written';
import { splitFields } from '../markdown/inline';
import type { Line } from '../markdown/lines';
import { sectionName } from '../note/written/labels';
import type { ParsedBody } from '../note/body';
import type { ParseContext } from '../note/note';
import { storyHeading, storyParts } from '../note/sections';
import { labelKey, LANGUAGES, wordKey } from '../note/words';
import { ENGLISH_WORDS } from '../note/words/en';
import type { NoteWords } from '../note/words/shape';
import { once } from '../once';
import { LANGUAGE_TAGS, type LanguageTag, type Section, type Settings } from '../settings';

/**
 * The languages that notes are written in, with their words; English last: words of it stand in notes of
 * all languages.
 */
const WRITTEN = once(() =>
	[...LANGUAGE_TAGS]
		.reverse()
		.flatMap((tag) => LANGUAGES.filter(({ language }) => language === tag).map((words) => ({ tag, words }))),
);

/** The words for headings and labels of each. */
const KNOWN = once(() =>
	WRITTEN().map(({ tag, words: { sections, labels } }) => ({
		tag,
		known: new Set([...Object.values(sections), ...Object.values(labels)].flatMap((list) => list())),
	})),
);

/** The words for headings of a story in each. */
const STORIES = once(() =>
	WRITTEN().map(({ tag, words: { story } }) => ({
		tag,
		known: new Set(Object.values(story?.sections ?? {}).flatMap((list) => list())),
	})),
);

/** The language that one of the words is of; null where none of them is known. */
const languageAmong = (words: readonly string[], languages = KNOWN()): LanguageTag | null =>
	languages.find(({ known }) => words.some((word) => known.has(word)))?.tag ?? null;

const isResultIn = ({ results }: NoteWords, value: string): boolean =>
	Object.values(results).some((list) => list().includes(wordKey(value)));

/**
 * The language of the result that stands there, or else of the name that a note has for it; English of any other. Who
 * writes `pending` under a German name writes English results.
 */
export function languageOfResult(name: string, value: string): LanguageTag {
	const isEnglish = isResultIn(ENGLISH_WORDS, value);
	const found = WRITTEN().find(({ words }) => {
		if (words.script !== '' && new RegExp(words.script, 'u').test(name + value)) return true;
		return !isEnglish && (words.properties.result().includes(wordKey(name)) || isResultIn(words, value));
	});
	return found?.tag ?? 'en';
}

/** The language that a story is written to: that of its own headings, else the one that the vault has for notes. */
export function storyLanguage(text: string, ofVault: LanguageTag): LanguageTag {
	const headings = storyParts(text).map(({ heading }) => storyHeading(text, heading));
	return languageAmong(headings, STORIES()) ?? ofVault;
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

/** Why a new note was not made: what its text would be read as, and what it should be. */
import type { NoteType } from '../../../settings';
import { unreadableInEnglish, type YamlFault } from '../notes/problems';

const noNote = (note: string, fault: string): string =>
	`The note “${note}” ${fault}. So no note was created.`;

/** A sentence as the end of another one. */
const asEnd = (sentence: string): string =>
	sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '');

const kinds: Record<NoteType | 'other', string> = {
	retro: 'an interview',
	theme: 'the note of a theme',
	story: 'a story',
	brief: 'a brief',
	drills: 'a drill log',
	answer: 'an answer note',
	other: 'a note of your own',
};

export const unmadeInEnglish = {
	kinds,
	cannotBeMade: (note: string, why: string) => noNote(note, `cannot be made: ${why}`),
	wouldBe: (note: string, is: string, wanted: string) =>
		noNote(note, `would be read as ${is} and not as ${wanted}`),
	/** With the first problem, a whole sentence. */
	notWhole: (note: string, problem: string) => noNote(note, `would not be read whole: ${asEnd(problem)}`),
	/** Of a template, by its path; empty for the one that is built in. */
	noInterview: (template: string, why: string) =>
		`${template === '' ? 'The built-in template' : `The template note “${template}”`} does not make this interview: ` +
		`${why}. So no note was created.`,
	fromTemplate: (note: string, why: string) => `${note} was not created from its template. ${why}`,
	noProperty: (property: string, why: string) =>
		`The property ${property} could not be written into the template, so no note was created. ${why}`,
	noTemplate: (template: string) =>
		`The template note “${template}” named in the settings does not exist, so no note was created.`,
	templateUnread: (template: string, failed: string) =>
		`The template note “${template}” could not be read, so no note was created (${failed}).`,
	/** Why it is so, as a part of those sentences. */
	why: {
		unclosed: 'its properties open with --- and are never closed',
		unreadable: ({ kind, given }: YamlFault) =>
			`its properties cannot be read: ${unreadableInEnglish[kind](given)}`,
		noRetro: 'it would not be read as an interview',
		otherType: (name: string, given: string, wanted: string) =>
			`its ${name} is “${given}” and not “${wanted}”`,
		/** `given` is empty where nothing would be read. */
		otherValue: (name: string, given: string, wanted: string) =>
			`it gives ${name} as ${given === '' ? 'nothing' : `“${given}”`} and not as “${wanted}”`,
		hidden: 'the lines of “Did it hold?” would stand in code or in a comment',
	},
};
export type UnmadeMessages = typeof unmadeInEnglish;

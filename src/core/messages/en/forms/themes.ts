/** The forms and notices about themes: chosen, linked, merged, renamed, named, and made a note of. */
import { count, times } from '../../../words';

export const themesInEnglish = {
	noneYet: 'There are no themes yet. Give a question of a retro a theme, and it is here.',
	noSuchTheme: 'There is no such theme.',
	fresh: 'A new theme',
	noNote: 'No note yet',
	/** Of a generated block in a note: what it is called, first in a title and then within a sentence. */
	history: 'the history',
	note: {
		fromQuestion: 'Create knowledge note from this question',
		answer: 'Turn into an answer note',
		moved: (note: string) =>
			`${note} has changed, and the question is not found there any more. Try again in a moment.`,
		name: 'Name',
		giveName: 'Give the note a name.',
		open: 'Open it',
		link: 'Link to it',
		create: 'Create note',
		isThere: (path: string) => `${path} bears this name already and stays as it is.`,
		willBe: (path: string) => `This note will be created as ${path}:`,
		theNote: 'The new note',
		hasAnswer: 'The question names a note with its answer already, so the retro stays as it is.',
		hasTheme: 'The question has this theme already, so the retro stays as it is.',
		answerStays:
			'The question cannot be changed with certainty, so the retro stays as it is. Add the link there yourself.',
		themesStay:
			'The themes of the question cannot be changed with certainty, so the retro stays as it is. Add ' +
			'the link there yourself.',
		willSay: (note: string) => `This line of ${note} will say:`,
		noLinkYet: (note: string, retro: string) => `${note} was created, but ${retro} has no link to it yet.`,
	},
	link: {
		which: 'Choose a theme to link',
		whichNote: (theme: string) => `Choose the note of “${theme}”`,
		noSuchNote: 'There is no such note.',
		create: (theme: string) => `Create “${theme}”`,
		/** Where a new note goes; an empty folder is the vault itself. */
		newIn: (folder: string) => `A new note in ${folder || 'the vault'}`,
		aliasOf: (path: string) => `Alias of ${path}`,
		createAndLink: 'Create and link',
		link: 'Link',
		title: (theme: string, note: string) => `Link ${theme} to ${note}`,
		how: 'How',
		everySpelling: 'Every spelling becomes the link',
		onlyCreated: 'Only the note is created',
		gainsName: 'The note gains the name',
		willBe: (path: string) => `${path} will be created.`,
		stay: (theme: string, notes: number, note: string) =>
			`Your interviews stay as they are: ${theme} in ${count(notes, 'note')} means ${note} from then on.`,
		otherName: (path: string) =>
			`The note was created as ${path}, since another one was there first. Your other notes are as they were.`,
	},
	merge: {
		which: 'Choose a theme to merge',
		becomesWhat: (theme: string) => `What does “${theme}” become?`,
		noneToMergeInto: 'There is no such theme to merge into.',
		pair: (from: string, into: string) => `“${from}” into “${into}”`,
		/** A theme's state, where it has one, and how often it is named. */
		named: (state: string | null, uses: number) =>
			`${state === null ? '' : `${state}, `}named ${times(uses)}`,
		similar: (detail: string) => `${detail}, a similar name`,
		both: (notes: number, [from, ofFrom]: [string, string], [into, ofInto]: [string, string]) =>
			`${count(notes, 'note')}: ${from} is ${ofFrom}; ${into} is ${ofInto}`,
		merge: 'Merge',
		title: (from: string, into: string) => `Merge ${from} into ${into}`,
		becomes: (from: string, into: string) => `${from} becomes ${into}`,
		swap: 'Swap',
		alias: (from: string, into: string) => `Add ${from} to the aliases of ${into}`,
		forSearch: (from: string) => `For Obsidian's own search. ${from} keeps meaning its own note.`,
		soThat: (from: string, into: string) => `So that ${from} means ${into} when you write it again.`,
		ownNote: (theme: string, path: string) =>
			`${theme} has a note of its own, ${path}. It stays as it is, and so do links to it outside of interviews.`,
	},
	weakPoint: {
		noTheme: 'this line is no theme now.',
		is: (theme: string) => `this line is ${theme} now.`,
		notATheme: 'Not a theme',
		name: 'Name it',
		title: (theme: string) => `Name it ${theme}`,
	},
	rename: {
		kept: (was: string, name: string) =>
			`${was} is an alias of ${name} now. “Undo last change of themes” takes it back.`,
		rename: 'Rename',
		title: (was: string, name: string) => `Rename ${was} to ${name}`,
	},
};
export type ThemeMessages = typeof themesInEnglish;

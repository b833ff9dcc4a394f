/** The page of settings. */
import { count } from '../../words';
import type { Ask, LanguageTag, NameFault, NoteType, TemplateName, Thresholds } from '../../settings';

/** A row of the settings: its name, and what it says below. */
export interface RowWords {
	name: string;
	desc: string;
}

const languages: Record<LanguageTag, string> = {
	en: 'English',
	zh: 'Chinese (中文)',
	de: 'German (Deutsch)',
	es: 'Spanish (Español)',
};

const templates: Record<TemplateName, string> = {
	technical: 'Technical rounds',
	'system-design': 'System design rounds',
	behavioural: 'Behavioural rounds',
};

const types: Record<Exclude<NoteType, 'brief' | 'drills' | 'answer'>, RowWords> = {
	retro: { name: 'Type of an interview', desc: 'The value of the type property in an interview note.' },
	theme: {
		name: 'Type of a knowledge note',
		desc: 'The same in a note about a theme. Any note that a theme links to is one too.',
	},
	story: { name: 'Type of a failure story', desc: 'The same in a story that you tell in interviews.' },
};

const thresholds: Record<keyof Thresholds, RowWords> = {
	resolvedAfter: {
		name: 'Resolved after',
		desc: 'How many interviews in a row a theme must hold, one of them a real one.',
	},
	untestedDays: { name: 'Untested after days', desc: 'Days without an interview that met the theme.' },
	untestedInterviews: {
		name: 'Untested after interviews',
		desc: 'Interviews that passed without meeting the theme.',
	},
	halfLife: {
		name: 'A failure weighs half after',
		desc: 'Interviews since then. Themes that weigh most come first.',
	},
	unprovenDays: {
		name: 'Unproven after days',
		desc: 'Days since an action was done in which no interview tested it.',
	},
	methodCases: {
		name: 'Cases needed for a method',
		desc: 'Actions of one method that interviews have judged, before the tracker says how often it worked.',
	},
	calibrationCases: {
		name: 'Predictions needed',
		desc: 'Interviews with a prediction and an answer, before the insights judge your predictions.',
	},
	funnelCases: {
		name: 'Answers needed for a stage',
		desc: 'Interviews with an answer, before a stage shows its share.',
	},
	reasonCases: {
		name: 'Mentions needed for a reason',
		desc: 'How often a reason is given by one side alone, before it is called a blind spot or a worry.',
	},
	leechAfter: {
		name: 'Failures before a question stands out',
		desc: 'How often in a row, in interviews and practice, before the question bank suggests a theme of its own.',
	},
	storyTellings: {
		name: 'Tellings of a story',
		desc: 'How often a story may be told before you are told to find another.',
	},
	openActions: {
		name: 'Open actions of an interview',
		desc: 'How many actions of one interview may be open before the lesson check says that there are too many.',
	},
};

const asks: Record<Ask, string> = {
	capture: 'First impressions',
	review: 'A review',
	'thank-you': 'A thank-you note',
	nudge: 'A word to the recruiter',
	close: 'What the result taught',
};

export const settingsInEnglish = {
	notEmpty: 'This must not be empty.',
	outside: 'This must be a place in your vault: no .., no drive, no slash in front, nothing hidden.',
	atLeastOne: 'Give a whole number of at least 1.',
	emptyOrDay: 'Give a day like 2026-11-20.',
	oneLine: 'A name is one line.',
	calledSo: (property: string) => `The property ${property} is called so already.`,
	folder: {
		name: 'Folder',
		desc: 'Where new interview notes go. Briefs, stories, the drill log and the design notebook go beside them.',
	},
	knowledgeFolder: { name: 'Folder of knowledge notes', desc: 'Where a new note about a theme goes.' },
	doneDate: {
		name: 'Add the done date',
		desc: 'Ticking an action adds the day to its line. Without it, no interview can tell whether the action worked.',
	},
	template: { name: 'Template', desc: 'What a new interview note begins with.' },
	templates,
	ownTemplate: 'A template note of your own. Leave it empty for the built-in one.',
	builtInTemplate: 'Built-in template',
	builtIn: 'Built-in',
	ownTemplates: (number: number) => count(number, 'note of yours', 'notes of yours'),
	weeklyNote: {
		name: 'Weekly note',
		desc:
			'Where the weekly review is written. Not asked for where Periodic Notes, Journals or Calendar ' +
			'keeps your weekly notes.',
	},
	weeklyFolder: { name: 'Folder of weekly notes', desc: 'Where your weekly notes are.' },
	weeklyName: {
		name: 'Name of a weekly note',
		desc:
			'As in gggg-[W]ww, which is 2026-W47: what stands in brackets stays as it is. W and G count weeks ' +
			'from Monday, w and g as your language does.',
	},
	places: {
		name: 'File names and places',
		desc: 'What new notes are called, and where those go that have no folder of their own yet.',
	},
	fileName: {
		name: 'File name',
		desc: 'May hold {{date}}, {{date:YYYY}}, {{company}}, {{round}} and {{stage}}. A slash makes a folder.',
	},
	briefFolder: {
		name: 'Folder of briefs',
		desc: 'Where the note goes that prepares you for an interview.',
	},
	storyFolder: {
		name: 'Folder of failure stories',
		desc: 'Where a new story goes that you tell in interviews.',
	},
	drillLog: {
		name: 'Drill log',
		desc: 'The note that keeps what you practised, one row each time. It is found by its type if you move it.',
	},
	designNotebook: {
		name: 'Design notebook',
		desc: 'The note that collects the scenarios of system design interviews.',
	},
	writing: { name: 'Writing', desc: 'What helps where you write.' },
	propose: {
		name: 'Propose while you type',
		desc:
			'In an interview note: themes after Themes: and [theme::, ratings after Rating:, and the words of ' +
			'method, check and outcome.',
	},
	weakPoints: {
		name: 'Weak points',
		desc: 'How a line under Went poorly shows a theme that it does not name.',
	},
	weakByName: {
		name: 'A known theme in a line',
		desc: 'What stands under Went poorly counts for a theme whose name or alias it holds.',
	},
	weakByWords: {
		name: 'A few words are a theme',
		desc: 'A line of at most four words under Went poorly is the name of a theme.',
	},
	askedFor: {
		name: 'Asked for after an interview',
		desc: 'What the sidebar asks for in the days after an interview.',
	},
	asks,
	thresholdsPage: { name: 'Thresholds', desc: 'When a theme counts as resolved or untested.' },
	thresholds,
	wordsPage: { name: 'Stages and results', desc: 'The words to choose from, one a line.' },
	stages: 'Stages',
	results: 'Results',
	headingsPage: {
		name: 'Headings',
		desc: 'The headings under which your notes keep each section, one a line. The first is used in new notes.',
	},
	labelsPage: {
		name: 'Labels and ratings',
		desc:
			'What you call the lines of a question, and how you rate it, besides the words that are known ' +
			'anyway. One a line.',
	},
	otherLabel: 'Other names of this label',
	otherRating: 'Other words for this rating',
	questionsAre: {
		name: 'Questions are',
		desc: 'How notes that you took in write their questions where no heading names them.',
	},
	toldByEach: 'Told by each note',
	search: (page: string) => `Search ${page.toLowerCase()}`,
	rename: (from: string, to: string, notes: number) => ({
		name: `Rename ${from} to ${to} in ${count(notes, 'note')}`,
		desc: `Dataview does not show a property called ${from}. You see every line before it is written.`,
	}),
	renaming: {
		act: 'Rename',
		title: (from: string, to: string) => `Rename ${from} to ${to}`,
		only: 'Only the name of the property changes, in your interviews and briefs. What it says stays as it is.',
	},
	advanced: {
		name: 'Advanced',
		desc: 'File names and places, thresholds, and what your notes call things.',
	},
	nothingChanged: 'Nothing changed',
	changed: (number: number) => `${number} changed`,
	whichNotes: {
		name: 'Which notes are interviews',
		desc: 'Take in notes that you have, and how an interview is told from other notes.',
	},
	adopt: {
		name: 'Use my existing notes',
		desc: 'Choose a folder, a tag or a property, and see how the notes are read before anything is saved.',
	},
	asksSince: {
		name: 'Ask about interviews since',
		desc:
			'Older ones ask for no impressions, review, letter or closing. It is the day on which you took ' +
			'your older notes in; empty, all of them ask.',
	},
	types,
	propertyNames: { name: 'Property names', desc: 'What the properties are called in your notes.' },
	byType: (type: string) => `Type ${type}`,
	by: (what: 'folder' | 'tag' | 'property', value: string) => `By ${what}: ${value}`,
	languagePage: {
		name: 'Language',
		desc: 'In which language the plugin speaks, and in which it writes into notes.',
	},
	language: {
		name: 'Language of the plugin',
		desc: 'On this vault. What it writes into notes has a setting of its own. It is taken up when Obsidian starts next.',
	},
	notesLanguage: {
		name: 'Language of notes',
		desc:
			'New retros, the block of a week, briefs and histories. Notes in any of these languages are read, ' +
			'and none is rewritten.',
	},
	asObsidian: 'As Obsidian',
	languages,
	tools: { name: 'Tools', desc: 'Checks, exports and what is done once.' },
	checkLessons: {
		name: 'Check lessons',
		desc: 'Lists what could be said more sharply in lessons and actions.',
	},
	checkNotes: { name: 'Check interview notes', desc: 'Lists the lines that cannot be read.' },
	exportCards: {
		name: 'Export as flashcards',
		desc: 'Writes your questions as cards for the Spaced Repetition plugin.',
	},
	exportTables: {
		name: 'Export interviews',
		desc: 'Makes tables of all interviews for a spreadsheet or a coach, with or without names.',
	},
	dashboard: {
		name: 'Add Bases dashboard',
		desc: 'Makes one file with tables of your interviews and themes.',
	},
	mergeThemes: {
		name: 'Merge themes',
		desc: 'Makes one theme of two. You see every line before it is written.',
	},
	undoThemes: {
		name: 'Undo last change of themes',
		desc: 'Takes the last merging, linking or naming back.',
	},
	/** What a sync program's copy of the settings says otherwise. */
	copies: {
		heading: 'A copy of these settings',
		unreadable:
			'A sync program left this file in the folder of this plugin, and it cannot be read. Delete it ' +
			'once you have looked at it.',
		readable:
			'A sync program left this file in the folder of this plugin, since two devices changed settings ' +
			'at the same time. Take out of it what you want, then delete it.',
		list: (items: readonly string[]) => `“${items.join(', ')}”`,
		text: (text: string) => `“${text}”`,
		on: 'on',
		off: 'off',
		differ: (here: string, there: string) => `${here} here, ${there} in the copy.`,
		use: (value: string) => `Use ${value}`,
		set: (name: string, value: string) => `Set ${name} to ${value}`,
	},
};
export type SettingWords = typeof settingsInEnglish;

/** Why a name cannot be a property's, in a sentence. */
export function faultInWords(fault: NameFault | null, words: SettingWords): string | undefined {
	if (fault === null) return undefined;
	if (fault.by === 'twin') return words.calledSo(fault.twin);
	return fault.by === 'empty' ? words.notEmpty : words.oneLine;
}

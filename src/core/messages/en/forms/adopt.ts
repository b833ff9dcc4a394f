/** The form that takes in notes which are there already: which notes, what is read of them, and their weak points. */
import type { Property, Settings } from '../../../settings';
import { count } from '../../../words';

type Way = Settings['retroBy'];
/** Where in a note, or in its path, a fact stands. */
type Place = 'property' | 'label' | 'name' | 'heading' | 'folder';
/** What a name can be that is not understood. */
type Kind = 'property' | 'heading' | 'label' | 'rating';
/** The notes of other tools. */
export type PresetName = 'Granola notes' | 'career-ops sessions' | 'job-hunt notes';

const ways: Record<Way, string> = {
	folder: 'The folder they are in',
	tag: 'A tag',
	property: 'A property',
	type: 'Their type property',
};

/** What is still to be chosen or typed. */
const wanted: Record<Exclude<Way, 'type'>, string> = {
	folder: 'Choose the folder with your interviews.',
	tag: 'Type the tag of your interviews.',
	property: 'Type a property of your interviews with its value, as in category: interview.',
};

/** The place of a fact in a word. */
const places: Record<Place, (from: string) => string> = {
	property: (from) => from,
	label: (from) => `${from}:`,
	name: () => 'file name',
	heading: () => 'heading',
	folder: () => 'folder',
};

/** The same in a sentence. */
const placesInFull: Record<Place, (from: string) => string> = {
	property: (from) => `The property ${from}`,
	label: (from) => `The line ${from}:`,
	name: (from) => `The file's name: ${from}`,
	heading: (from) => `The heading ${from}`,
	folder: (from) => `The folder: ${from}`,
};

export const adoptInEnglish = {
	step: (at: number, name: string) => `${at} of 3: ${name}`,
	steps: { which: 'Which notes', read: 'What was read', weak: 'Weak points without a theme' },
	back: 'Back',
	next: 'Next',
	save: 'Save',
	use: 'Use these notes',
	useAndName: (lines: number) => `Use these notes and name ${count(lines, 'weak point')}`,

	nothingWritten:
		'Nothing is written before the last step, and your notes change only where you name a weak point there.',
	tellBy: 'Tell interviews by',
	ways,
	wanted,
	folder: 'Folder',
	chooseFolder: 'Choose a folder',
	wholeVault: 'The whole vault',
	tag: 'Tag',
	propertyAndValue: 'Property and value',
	byType: 'Notes whose type property says so are interviews. This is how new notes are made.',
	noSuchNote: 'There is no such note.',
	/** What counts now and would not any more. */
	lost: (notes: number) =>
		`${count(notes, 'note')} that ${notes === 1 ? 'counts' : 'count'} as an interview now ` +
		`${notes === 1 ? 'is' : 'are'} not among them, and would count no longer.`,
	found: (notes: number) => `${count(notes, 'note')} found. See next how they are read.`,

	/** What was read, note by note. */
	summary: (read: number, left: number) =>
		`${count(read, 'note')} would be read as ${read === 1 ? 'an interview' : 'interviews'}` +
		(left === 0 ? '.' : `, ${left} left out.`),
	whatWasRead: 'What was read',
	note: 'Note',
	columns: {
		company: 'Company',
		day: 'Day',
		stage: 'Stage',
		result: 'Result',
		questions: 'Questions',
		weakPoints: 'Weak points',
		actions: 'Actions',
	},
	moreRows: (rows: number) => `And ${rows} more, read in the same way.`,
	round: (number: number) => `round ${number}`,
	stageAndRound: (parts: readonly string[]) => parts.join(', '),
	places,
	placesInFull,
	table: 'a table',
	plan: 'a plan',
	tasks: 'tasks',
	readIn: (names: readonly string[]) => names.join(', '),
	readUnder: (names: readonly string[]) => `Read under ${names.join(', ')}`,
	leftOut: (notes: number) => `Left out: ${count(notes, 'note')}`,
	/** A note, and what is said of it or by it. */
	says: (note: string, text: string) => `${note}: ${text}`,
	moreLeft: (notes: number) => `and ${notes} more`,
	/** Why a note is no interview. */
	reasons: {
		copy: 'a copy that a sync program made',
		template: 'a template',
		index: 'a page that lists other notes',
		transcript: 'a transcript',
		unreadable: 'it cannot be read',
		theme: 'a knowledge note',
		story: 'a failure story',
		brief: 'a brief',
		drills: 'the drill log',
		answer: 'an answer note',
		other: 'it does not look like an interview',
	},
	unlikely: (likely: number, all: number) =>
		`${likely === 0 ? 'None' : `Only ${likely}`} of these ${all} notes look like interviews: the others name ` +
		'no company with a day, a stage or a result. Is this a collection of something else?',
	sharedDay: (notes: number, day: string) =>
		`${count(notes, 'note')} share the day ${day}. That is rather the day on which they were imported: the ` +
		'order of these interviews would mean nothing.',

	/** What the names of another tool mean. */
	looksLike: (preset: PresetName) => `These look like ${preset}`,
	reads: (meanings: readonly string[]) => `Reads ${meanings.join('; ')}.`,
	asProperty: (name: string, property: Property) => `${name} as the ${property}`,
	asSection: (names: readonly string[], section: string) => `${names.join(', ')} as the section ${section}`,
	asLabel: (names: readonly string[], label: string) => `${names.join(', ')} as the label ${label}`,
	questionsAre: 'Questions are',
	inForm: (form: string, notes: number, all: number) => `${form} (${notes} of ${count(all, 'note')})`,
	toldByEach: 'told by each note',

	notUnderstood: 'Not understood',
	sayWhat: 'Say what a name means, and see above what is read then. What you leave stays in your notes.',
	unknown: (name: string, kind: Kind, notes: number) => `${name} (${kind}, ${count(notes, 'note')})`,
	moreNames: (names: number) => `And ${count(names, 'name')} more, in fewer notes.`,
	leaveIt: 'Leave it',
	property: (property: Property): string => property,
	section: (section: string) => `Section ${section}`,
	label: (label: string) => `Label ${label}`,
	twin: (name: string) => `${name} means this already, and a property has one name.`,

	/** The weak points without a theme. */
	allThemed: 'Every weak point shows a theme, or says that it shows none.',
	howToName:
		'These lines say what went wrong in more words than a theme has. Tick a line, or ' +
		'press Enter, to accept the name beside it, which you can shorten; S skips it, and ' +
		'the arrows go up, down and into the name. What you accept is written into the notes ' +
		'when you press the button below.',
	weakPoints: 'Weak points',
	linesIn: (lines: number, notes: number) => `${count(lines, 'line')} in ${count(notes, 'note')}`,
	themeOf: (text: string) => `Theme of: ${text}`,
	moreLines: (lines: number) => `And ${count(lines, 'line')} more, which the tracker keeps for you.`,
	named: (notes: number) => `Weak points were named in ${count(notes, 'note')}.`,
};
export type AdoptMessages = typeof adoptInEnglish;

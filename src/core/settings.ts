/** What the user can change, and how a saved file is read back. */
import { readDay } from './day';
import { fit, fitOne, isRecord, type Saved } from './fit';

export const SECTIONS = [
	'impressions',
	'basicInfo',
	'questions',
	'wentWell',
	'wentPoorly',
	'hints',
	'selfAssessment',
	'improvementPlan',
	'outcomes',
	'keyLesson',
	'bringUp',
	'asked',
	'nextSteps',
	'notes',
] as const;
export type Section = (typeof SECTIONS)[number];

export const PROPERTIES = [
	'type',
	'company',
	'position',
	'date',
	'round',
	'stage',
	'kind',
	'format',
	'interviewers',
	'duration',
	'ended',
	'result',
	'result-date',
	'confidence',
	'self-rating',
	'stress',
	'themes',
	'captured',
	'reviewed',
	'closed',
	'reasons-official',
	'reasons-own',
	'transcript',
	'event',
] as const;
export type Property = (typeof PROPERTIES)[number];

export const NOTE_TYPES = ['retro', 'theme', 'story', 'brief', 'drills', 'answer'] as const;
export type NoteType = (typeof NOTE_TYPES)[number];

/** Built-in shapes of a new retro; each may be replaced by a note of the user's. */
export const TEMPLATES = ['technical', 'system-design', 'behavioural'] as const;
export type TemplateName = (typeof TEMPLATES)[number];

/** What a labelled line below a question, or a column of a table of questions, may say. */
export const QUESTION_LABELS = [
	'type',
	'difficulty',
	'answer',
	'answerNote',
	'followUp',
	'hints',
	'rating',
	'observed',
	'cause',
	'mode',
	'improvement',
	'themes',
	'signals',
	'complexity',
	'story',
] as const;
export type QuestionLabel = (typeof QUESTION_LABELS)[number];

export const RATING_WORDS = ['poor', 'medium', 'good', 'excellent'] as const;
export type RatingWord = (typeof RATING_WORDS)[number];

/** How questions may be written where no heading names them. */
export const QUESTION_FORMS = ['marks', 'headings', 'numbers', 'bullets'] as const;
export type QuestionFormName = (typeof QUESTION_FORMS)[number];

/** What an interview asks for in the days after it. */
export const ASKS = ['capture', 'review', 'thank-you', 'nudge', 'close'] as const;
export type Ask = (typeof ASKS)[number];

export interface Thresholds {
	/** Interviews in a row in which a theme held until it counts as resolved. */
	resolvedAfter: number;
	/** Days, or interviews, without occurrence until a theme counts as untested. */
	untestedDays: number;
	untestedInterviews: number;
	/** Interviews after which a failure weighs half in the rank. */
	halfLife: number;
	/** Days until a done action without a verdict counts as unproven. */
	unprovenDays: number;
	/** Judged actions of one method from which its success means something. */
	methodCases: number;
	/** Cases from which the figures of predictions, of a stage and of a reason mean something. */
	calibrationCases: number;
	funnelCases: number;
	reasonCases: number;
	/** Tellings from which a story is told too often. */
	storyTellings: number;
	/** How many actions of one interview may be open. */
	openActions: number;
	/** Failures in a row from which a question is a leech. */
	leechAfter: number;
}

export interface Settings {
	/** The version of this shape; a file with a higher one is read but never saved over. */
	schema: number;
	folder: string;
	/** Where new knowledge notes go. */
	knowledgeFolder: string;
	/** Where new briefs go. This place and the three below follow the folder of interviews until they are set. */
	briefFolder: string;
	/** Where new failure stories go. */
	storyFolder: string;
	/** The path of the note in which drills are logged. */
	drillLog: string;
	/** The path of the note that collects the scenarios of design rounds. */
	designNotebook: string;
	fileName: string;
	/** Paths of the user's own template notes; empty for the built-in one. */
	templates: Record<TemplateName, string>;
	propertyNames: Record<Property, string>;
	typeValues: Record<NoteType, string>;
	/** What makes a note a retro. */
	retroBy: 'type' | 'folder' | 'tag' | 'property';
	/** The folder or tag, where `retroBy` names one, or the property with its value, `category: interview`. */
	retroValue: string;
	stages: string[];
	results: string[];
	headings: Record<Section, string[]>;
	/** What the labels of questions and the ratings are called besides what they are called in any language. */
	labels: Record<QuestionLabel, string[]>;
	ratings: Record<RatingWord, string[]>;
	/** How adopted notes write their questions where no heading names them; empty where each note tells by itself. */
	questionForm: QuestionFormName | '';
	thresholds: Thresholds;
	/**
	 * Where the weekly notes are, unless Periodic Notes, Journals or Calendar keeps them; the pattern is in
	 * Moment tokens.
	 */
	weekly: { folder: string; pattern: string };
	/**
	 * Whether a weak point shows a theme whose name stands in its words, and one whose name a few words of
	 * its own are.
	 */
	weakPointsByName: boolean;
	weakPointsByWords: boolean;
	/** The language that the plugin speaks; empty for the app's. */
	language: LanguageTag | '';
	/** The language of the headings and labels of new notes, whatever the plugin speaks. */
	notesLanguage: LanguageTag;
	/** Whether themes, ratings and the words of fields are proposed where they are typed in a retro. */
	suggestInNotes: boolean;
	/** Whether ticking an action adds the day on which it was done. */
	addDoneDate: boolean;
	/** What an interview may ask for in the days after it. */
	asks: Record<Ask, boolean>;
	/**
	 * Interviews before this day ask for nothing: it is the day on which older notes were taken in. Empty
	 * where all may ask.
	 */
	asksSince: string;
}

/** The languages that the plugin speaks, and writes into notes. */
export const LANGUAGE_TAGS = ['en', 'zh', 'de', 'es'] as const;
export type LanguageTag = (typeof LANGUAGE_TAGS)[number];

export const SCHEMA = 1;

/** What the headings of sections may be called; the first is what new notes get. */
function defaultHeadings(): Record<Section, string[]> {
	return {
		impressions: ['First impressions', 'Impressions', 'Raw impressions'],
		basicInfo: ['Basic info', 'Basic information'],
		questions: ['Questions', 'Question list', 'Question summaries'],
		wentWell: ['Went well', 'What went well', 'Done well'],
		wentPoorly: [
			'Went poorly',
			'What went poorly',
			'Felt shaky',
			'What felt shaky',
			'Need improvement',
			'Needs improvement',
		],
		hints: ['Hints', 'Hints given', 'Hints given? How did I respond?'],
		selfAssessment: ['Self-assessment', 'Self assessment', 'Emotional check-in'],
		improvementPlan: ['Improvement plan', 'Follow-up actions', 'Action items'],
		outcomes: ['Did it hold?'],
		keyLesson: ['Key lesson'],
		bringUp: ['Bring up next time'],
		asked: ['Questions I asked'],
		nextSteps: ['Next steps'],
		notes: ['Notes'],
	};
}

function defaultThresholds(): Thresholds {
	return {
		resolvedAfter: 3,
		untestedDays: 60,
		untestedInterviews: 4,
		halfLife: 3,
		unprovenDays: 60,
		methodCases: 3,
		calibrationCases: 5,
		funnelCases: 5,
		reasonCases: 3,
		storyTellings: 3,
		openActions: 3,
		leechAfter: 4,
	};
}

const noWords = <M extends string>(meanings: readonly M[]): Record<M, string[]> =>
	Object.fromEntries(meanings.map((meaning) => [meaning, [] as string[]])) as Record<M, string[]>;

/** What stands for the vault as a whole, as a folder from which notes are taken in. */
export const WHOLE_VAULT = '/';

/** The folder of new interviews; whoever takes them from the whole vault still keeps new ones together. */
export const interviewFolder = ({ retroBy, retroValue, folder }: Settings): string =>
	retroBy === 'folder' && retroValue !== WHOLE_VAULT ? retroValue : folder;

/** Where the notes go that nobody gave a place of their own: beside the interviews. */
function placesBeside(
	settings: Settings,
): Pick<Settings, 'briefFolder' | 'storyFolder' | 'drillLog' | 'designNotebook'> {
	const within = (folder: string, name: string): string =>
		folder === '' ? name : `${folder.replace(/[\\/]+$/, '')}/${name}`;
	const folder = interviewFolder(settings);
	// A notebook has no type: among notes that are interviews by their folder it would be taken for one.
	const notebookFolder = settings.retroBy === 'folder' ? settings.knowledgeFolder : folder;
	return {
		briefFolder: within(folder, 'Briefs'),
		storyFolder: within(folder, 'Stories'),
		drillLog: within(folder, 'Drill log.md'),
		designNotebook: within(notebookFolder, 'Design notebook.md'),
	};
}

/** The settings of somebody who never changed any. */
export function defaultSettings(): Settings {
	return {
		schema: SCHEMA,
		folder: 'Interviews',
		knowledgeFolder: 'Knowledge',
		briefFolder: 'Interviews/Briefs',
		storyFolder: 'Interviews/Stories',
		drillLog: 'Interviews/Drill log.md',
		designNotebook: 'Interviews/Design notebook.md',
		fileName: '{{date}} {{company}}',
		templates: { technical: '', 'system-design': '', behavioural: '' },
		propertyNames: {
			...(Object.fromEntries(PROPERTIES.map((name) => [name, name])) as Record<Property, string>),
			// Dataview drops a property that is called position.
			position: 'role',
		},
		typeValues: {
			retro: 'interview-retro',
			theme: 'interview-theme',
			story: 'interview-story',
			brief: 'interview-brief',
			drills: 'interview-drills',
			answer: 'interview-answer',
		},
		retroBy: 'type',
		retroValue: '',
		stages: [
			'recruiter',
			'technical',
			'coding',
			'system-design',
			'behavioural',
			'hiring-manager',
			'panel',
			'take-home',
			'final',
		],
		results: ['pending', 'passed', 'offer', 'rejected', 'withdrawn', 'ghosted'],
		headings: defaultHeadings(),
		labels: noWords(QUESTION_LABELS),
		ratings: noWords(RATING_WORDS),
		questionForm: '',
		thresholds: defaultThresholds(),
		weekly: { folder: 'Weekly', pattern: 'gggg-[W]ww' },
		language: '',
		notesLanguage: 'en',
		weakPointsByName: true,
		weakPointsByWords: true,
		suggestInNotes: true,
		addDoneDate: true,
		asks: { capture: true, review: true, 'thank-you': true, nudge: true, close: true },
		asksSince: '',
	};
}

const GROUPS = Object.entries(defaultSettings()).filter((entry): entry is [string, Saved] =>
	isRecord(entry[1]),
);

/**
 * What was saved, with each key of each group at the top, as `thresholds.halfLife`: programs that bring two
 * devices together key by key then keep both. Groups that were saved whole are taken apart; what they hold
 * that nobody here knows stays.
 */
function apart(saved: unknown): Record<string, unknown> {
	const flat: Record<string, unknown> = { ...(isRecord(saved) ? saved : {}) };
	for (const [group, standard] of GROUPS) {
		const whole = flat[group];
		if (!isRecord(whole)) continue;
		const unknown = Object.entries(whole).filter(([key]) => !Object.hasOwn(standard, key));
		delete flat[group];
		if (unknown.length > 0) flat[group] = Object.fromEntries(unknown);
		for (const [key, value] of Object.entries(whole))
			if (Object.hasOwn(standard, key) && !Object.hasOwn(flat, `${group}.${key}`))
				flat[`${group}.${key}`] = value;
	}
	return flat;
}

/** Reads saved settings of any age or shape: what cannot be used falls back to its default. Never throws. */
export function readSettings(saved: unknown): Settings {
	const flat = apart(saved);
	const nested: Record<string, unknown> = { ...flat };
	for (const [group, standard] of GROUPS) {
		const given = Object.keys(standard).filter((key) => Object.hasOwn(flat, `${group}.${key}`));
		nested[group] = Object.fromEntries(given.map((key) => [key, flat[`${group}.${key}`]]));
	}
	const settings = fit(defaultSettings(), nested);
	if (!['type', 'folder', 'tag', 'property'].includes(settings.retroBy)) settings.retroBy = 'type';
	settings.questionForm = fitOne<Settings['questionForm']>(QUESTION_FORMS, settings.questionForm, '');
	settings.language = fitOne<Settings['language']>(LANGUAGE_TAGS, settings.language, '');
	settings.notesLanguage = fitOne(LANGUAGE_TAGS, settings.notesLanguage, 'en');
	settings.asksSince = readDay(settings.asksSince) ?? '';
	settings.propertyNames = ownNames(settings.propertyNames);
	for (const [key, place] of Object.entries(placesBeside(settings)))
		if (typeof flat[key] !== 'string') Object.assign(settings, { [key]: place });
	return settings;
}

/** What keeps a text from being the name of a property: it is empty, has several lines, or another one bears it. */
export type NameFault = { by: 'empty' | 'lines' } | { by: 'twin'; twin: string };

/** What keeps a text from being the name of a property, beside the names of the others; null where nothing does. */
export function faultOfName(
	property: Property,
	name: string,
	names: Settings['propertyNames'],
): NameFault | null {
	if (name.trim() === '') return { by: 'empty' };
	if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(name)) return { by: 'lines' };
	const twin = PROPERTIES.find((other) => other !== property && folded(names[other]) === folded(name));
	return twin === undefined ? null : { by: 'twin', twin: names[twin] };
}

/** Why a text cannot be the name of a property, in a sentence; null where it can. */
export function nameFault(property: Property, name: string, names: Settings['propertyNames']): string | null {
	const fault = faultOfName(property, name, names);
	if (fault === null) return null;
	if (fault.by === 'twin') return `The property ${fault.twin} is called so already.`;
	return fault.by === 'empty' ? 'This must not be empty.' : 'A name is one line.';
}

const folded = (name: string): string => name.trim().toLowerCase();

/** The names without those that two properties share or that are none: the later one of two is called as by default. */
function ownNames(given: Settings['propertyNames']): Settings['propertyNames'] {
	const standard = defaultSettings().propertyNames;
	const names = { ...given };
	const isTaken = (name: string): boolean =>
		PROPERTIES.some((other) => other !== 'position' && folded(names[other]) === name);
	if (names.position === 'role' && isTaken('role')) names.position = 'position';
	// Each turn gives one name back, so that there are no more turns than names.
	for (let turn = 0; turn < PROPERTIES.length; turn++) {
		const wrong = [...PROPERTIES]
			.reverse()
			.find((one) => names[one] !== standard[one] && nameFault(one, names[one], names) !== null);
		if (wrong === undefined) break;
		names[wrong] = standard[wrong];
	}
	return names;
}

/** A property's name that was saved and cannot be used, and what the property is called instead. */
export interface UnusableName {
	property: Property;
	wanted: string;
	called: string;
}

/** The names that were saved and cannot be used. */
export function unusableNames(saved: unknown): UnusableName[] {
	const flat = apart(saved);
	const { propertyNames } = readSettings(saved);
	return PROPERTIES.flatMap((property) => {
		const name = flat[`propertyNames.${property}`];
		return typeof name === 'string' && name !== propertyNames[property]
			? [{ property, wanted: name.replace(/\s+/g, ' '), called: propertyNames[property] }]
			: [];
	});
}

/** Why a path cannot be a place in the vault, in a sentence; null where it can. */
export function placeFault(path: string): string | null {
	const isOut =
		/^\s*(?:[\\/~]|[a-z]:)/i.test(path) || path.split(/[\\/]/).some((part) => part.trim().startsWith('.'));
	return isOut
		? 'This must be a place in your vault: no .., no drive, no slash in front, nothing hidden.'
		: null;
}

/** Whether what was saved is ours to write into: nothing, or keys with values. */
export function isReadable(saved: unknown): boolean {
	return saved === null || isRecord(saved);
}

/** The keys of the saved file in which two settings differ, each with its two values; the version is none of them. */
export function differences(a: Settings, b: Settings): { key: string; a: unknown; b: unknown }[] {
	const [one, other] = [apart(a), apart(b)];
	return Object.keys(one)
		.filter((key) => key !== 'schema' && JSON.stringify(one[key]) !== JSON.stringify(other[key]))
		.map((key) => ({ key, a: one[key], b: other[key] }));
}

/**
 * What was saved, with what differs between two settings written into it; all else stays, keys that we do
 * not know too.
 */
export function mergeSaved(saved: unknown, before: Settings, after: Settings): Record<string, unknown> {
	const merged = apart(saved);
	for (const { key, b } of differences(before, after)) merged[key] = b;
	return { ...merged, schema: after.schema };
}

/**
 * Whether a file beside `data.json` is another copy of it, as sync programs call those:
 * `data.sync-conflict-1.json`, `data (1).json`.
 */
export function isCopyOfSettings(name: string): boolean {
	return /^data[^\p{L}\p{N}].*\.json$/iu.test(name);
}

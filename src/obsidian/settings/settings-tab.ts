/** The settings, declared. */
import {
	PluginSettingTab,
	type Plugin,
	type SettingDefinition,
	type SettingDefinitionItem,
	type SettingDefinitionPage,
} from 'obsidian';
import {
	ASKS,
	defaultSettings,
	differences,
	nameFault,
	placeFault,
	readSettings,
	NOTE_TYPES,
	PROPERTIES,
	QUESTION_LABELS,
	RATING_WORDS,
	SECTIONS,
	TEMPLATES,
	type Ask,
	type NoteType,
	type Settings,
	type TemplateName,
	type Thresholds,
} from '../../core/settings';
import { copiesShown } from '../host/settings-copies';
import type { Context } from '../host/context';
import { readDay } from '../../core/day';
import { count } from '../../core/words';
import { openAdopt } from './adopt';
import { FORM_NAMES, LABEL_NAMES, RATING_NAMES, SECTION_NAMES } from './names';
import { notesWithOldName, OLD_NAME, RenamePropertyForm } from './rename-property';
import { toolsOf } from './tools';

const TEMPLATE_NAMES: Record<TemplateName, string> = {
	technical: 'Technical rounds',
	'system-design': 'System design rounds',
	behavioural: 'Behavioural rounds',
};
const TYPES: Record<Exclude<NoteType, 'brief' | 'drills' | 'answer'>, { name: string; desc: string }> = {
	retro: { name: 'Type of an interview', desc: 'The value of the type property in an interview note.' },
	theme: {
		name: 'Type of a knowledge note',
		desc: 'The same in a note about a theme. Any note that a theme links to is one too.',
	},
	story: { name: 'Type of a failure story', desc: 'The same in a story that you tell in interviews.' },
};
const THRESHOLDS: Record<keyof Thresholds, { name: string; desc: string }> = {
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

type Tree = Record<string, unknown>;

function at(settings: Settings, key: string): { owner: Tree; name: string } {
	const cut = key.lastIndexOf('.');
	const parts = cut < 0 ? [] : key.slice(0, cut).split('.');
	const owner = parts.reduce<Tree>((tree, part) => tree[part] as Tree, settings as unknown as Tree);
	return { owner, name: key.slice(cut + 1) };
}

/** A list is edited as text, one entry a line. */
const listed = (value: unknown): string[] =>
	String(value)
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');

const notEmpty = (value: string): string | undefined =>
	value.trim() === '' ? 'This must not be empty.' : undefined;
const inVault = (value: string): string | undefined => placeFault(value) ?? undefined;
const place = (value: string): string | undefined => notEmpty(value) ?? inVault(value);
const atLeastOne = (value: number): string | undefined =>
	Number.isInteger(value) && value >= 1 ? undefined : 'Give a whole number of at least 1.';

const emptyOrDay = (value: string): string | undefined =>
	value.trim() === '' || readDay(value) === value.trim() ? undefined : 'Give a day like 2026-11-20.';

/** Rows on a page of their own; many of them can be searched. */
interface PageOfRows {
	name: string;
	desc: string;
	items: SettingDefinition[];
}

const FOLDER: SettingDefinition = {
	name: 'Folder',
	desc: 'Where new interview notes go. Briefs, stories, the drill log and the design notebook go beside them.',
	control: { type: 'folder', key: 'folder', placeholder: 'Interviews', validate: inVault },
};

const KNOWLEDGE_FOLDER: SettingDefinition = {
	name: 'Folder of knowledge notes',
	desc: 'Where a new note about a theme goes.',
	control: { type: 'folder', key: 'knowledgeFolder', placeholder: 'Knowledge', validate: inVault },
};

const DONE_DATE: SettingDefinition = {
	name: 'Add the done date',
	desc: 'Ticking an action adds the day to its line. Without it, no interview can tell whether the action worked.',
	control: { type: 'toggle', key: 'addDoneDate' },
};

const TEMPLATES_PAGE: PageOfRows = {
	name: 'Template',
	desc: 'What a new interview note begins with.',
	items: TEMPLATES.map((template) => ({
		name: TEMPLATE_NAMES[template],
		desc: 'A template note of your own. Leave it empty for the built-in one.',
		control: {
			type: 'file',
			key: `templates.${template}`,
			placeholder: 'Built-in template',
			validate: inVault,
		},
	})),
};

const WEEKLY_NOTE: PageOfRows = {
	name: 'Weekly note',
	desc: 'Where the weekly review is written. Not asked for where Periodic Notes, Journals or Calendar keeps your weekly notes.',
	items: [
		{
			name: 'Folder of weekly notes',
			desc: 'Where your weekly notes are.',
			control: { type: 'folder', key: 'weekly.folder', placeholder: 'Weekly', validate: inVault },
		},
		{
			name: 'Name of a weekly note',
			desc: 'As in gggg-[W]ww, which is 2026-W47: what stands in brackets stays as it is. W and G count weeks from Monday, w and g as your language does.',
			control: { type: 'text', key: 'weekly.pattern', validate: notEmpty },
		},
	],
};

const PLACES: PageOfRows = {
	name: 'File names and places',
	desc: 'What new notes are called, and where those go that have no folder of their own yet.',
	items: [
		{
			name: 'File name',
			desc: 'May hold {{date}}, {{date:YYYY}}, {{company}}, {{round}} and {{stage}}. A slash makes a folder.',
			control: { type: 'text', key: 'fileName', validate: notEmpty },
		},
		{
			name: 'Folder of briefs',
			desc: 'Where the note goes that prepares you for an interview.',
			control: { type: 'folder', key: 'briefFolder', validate: inVault },
		},
		{
			name: 'Folder of failure stories',
			desc: 'Where a new story goes that you tell in interviews.',
			control: { type: 'folder', key: 'storyFolder', validate: inVault },
		},
		{
			name: 'Drill log',
			desc: 'The note that keeps what you practised, one row each time. It is found by its type if you move it.',
			control: { type: 'text', key: 'drillLog', validate: place },
		},
		{
			name: 'Design notebook',
			desc: 'The note that collects the scenarios of system design interviews.',
			control: { type: 'text', key: 'designNotebook', validate: place },
		},
	],
};

const WRITING: PageOfRows = {
	name: 'Writing',
	desc: 'What helps where you write.',
	items: [
		{
			name: 'Propose while you type',
			desc: 'In an interview note: themes after Themes: and [theme::, ratings after Rating:, and the words of method, check and outcome.',
			control: { type: 'toggle', key: 'suggestInNotes' },
		},
	],
};

const WEAK_POINTS: PageOfRows = {
	name: 'Weak points',
	desc: 'How a line under Went poorly shows a theme that it does not name.',
	items: [
		{
			name: 'A known theme in a line',
			desc: 'What stands under Went poorly counts for a theme whose name or alias it holds.',
			control: { type: 'toggle', key: 'weakPointsByName' },
		},
		{
			name: 'A few words are a theme',
			desc: 'A line of at most four words under Went poorly is the name of a theme.',
			control: { type: 'toggle', key: 'weakPointsByWords' },
		},
	],
};

const ASKED: Record<Ask, string> = {
	capture: 'First impressions',
	review: 'A review',
	'thank-you': 'A thank-you note',
	nudge: 'A word to the recruiter',
	close: 'What the result taught',
};

const ASKED_FOR: PageOfRows = {
	name: 'Asked for after an interview',
	desc: 'What the sidebar asks for in the days after an interview.',
	items: ASKS.map((ask) => ({ name: ASKED[ask], control: { type: 'toggle' as const, key: `asks.${ask}` } })),
};

const THRESHOLDS_PAGE: PageOfRows = {
	name: 'Thresholds',
	desc: 'When a theme counts as resolved or untested.',
	items: (Object.keys(THRESHOLDS) as (keyof Thresholds)[]).map((key) => ({
		...THRESHOLDS[key],
		control: { type: 'number', key: `thresholds.${key}`, min: 1, validate: atLeastOne },
	})),
};

const WORDS_PAGE: PageOfRows = {
	name: 'Stages and results',
	desc: 'The words to choose from, one a line.',
	items: [
		{ name: 'Stages', control: { type: 'textarea', key: 'stages', validate: notEmpty } },
		{ name: 'Results', control: { type: 'textarea', key: 'results', validate: notEmpty } },
	],
};

const { headings: DEFAULT_HEADINGS } = defaultSettings();
const HEADINGS_PAGE: PageOfRows = {
	name: 'Headings',
	desc: 'The headings under which your notes keep each section, one a line. The first is used in new notes.',
	items: SECTIONS.map((section) => ({
		name: SECTION_NAMES[section],
		control: {
			type: 'textarea',
			key: `headings.${section}`,
			placeholder: DEFAULT_HEADINGS[section].join('\n'),
			validate: notEmpty,
		},
	})),
};

/** Words besides those that are known in any language; nothing has to be there. */
const LABELS_PAGE: PageOfRows = {
	name: 'Labels and ratings',
	desc: 'What you call the lines of a question, and how you rate it, besides the words that are known anyway. One a line.',
	items: [
		...QUESTION_LABELS.map((label): SettingDefinition => ({
			name: LABEL_NAMES[label],
			desc: 'Other names of this label',
			control: { type: 'textarea', key: `labels.${label}` },
		})),
		...RATING_WORDS.map((rating): SettingDefinition => ({
			name: RATING_NAMES[rating],
			desc: 'Other words for this rating',
			control: { type: 'textarea', key: `ratings.${rating}` },
		})),
		{
			name: 'Questions are',
			desc: 'How notes that you took in write their questions where no heading names them.',
			control: {
				type: 'dropdown',
				key: 'questionForm',
				options: { '': 'Told by each note', ...FORM_NAMES },
			},
		},
	],
};

/** From so many rows on, a page has a field that searches them. */
const MANY_ROWS = 10;

/** Whether a row says what is searched for. */
function isAbout({ name, desc }: SettingDefinition, query: string): boolean {
	const words = `${name} ${typeof desc === 'string' ? desc : ''}`.toLowerCase();
	return words.includes(query.trim().toLowerCase());
}

const keysOn = ({ items }: PageOfRows): string[] =>
	items.flatMap((item) => (item.control === undefined ? [] : [item.control.key]));

/** A page of rows, and what it says of itself where it is entered. */
function pageOf({ name, desc, items }: PageOfRows, displayValue: () => string): SettingDefinitionPage {
	const search = { placeholder: `Search ${name.toLowerCase()}`, match: isAbout };
	return {
		type: 'page',
		name,
		desc,
		displayValue,
		items: items.length < MANY_ROWS ? items : [{ type: 'group', search, items }],
	};
}

export class SettingsTab extends PluginSettingTab {
	constructor(
		plugin: Plugin,
		private readonly context: Context,
	) {
		super(context.app, plugin);
	}

	private get store() {
		return this.context.store;
	}

	override getControlValue(key: string): unknown {
		const { owner, name } = at(this.store.current, key);
		const value = owner[name];
		return Array.isArray(value) ? value.join('\n') : value;
	}

	override async setControlValue(key: string, value: unknown): Promise<void> {
		const isSaved = await this.store.change((settings) => {
			const { owner, name } = at(settings, key);
			owner[name] = Array.isArray(owner[name]) ? listed(value) : value;
		});
		// A switch shows what is saved; what was typed stays, to be tried again.
		if (!isSaved && typeof value !== 'string') this.update();
	}

	/** The settings, below what sync programs' copies of them say otherwise. */
	override getSettingDefinitions(): SettingDefinitionItem[] {
		void this.store.lookForCopies().then((isOther) => {
			if (isOther) this.update();
		});
		const items = this.definitions();
		const take = async (key: string, value: unknown): Promise<void> => {
			await this.setControlValue(key, Array.isArray(value) ? value.join('\n') : value);
			this.update();
		};
		return [...copiesShown(this.store, items, (key, value) => void take(key, value)), ...items];
	}

	/** The offer to rename a property in old notes, where there are some. */
	private renaming(): { name: string; desc: string; action: () => void }[] {
		const { length } = notesWithOldName(this.context);
		if (length === 0) return [];
		const to = this.store.current.propertyNames.position;
		return [
			{
				name: `Rename ${OLD_NAME} to ${to} in ${count(length, 'note')}`,
				desc: `Dataview does not show a property called ${OLD_NAME}. You see every line before it is written.`,
				action: () => new RenamePropertyForm(this.context, () => this.update()).open(),
			},
		];
	}

	/** Six rows are what people want to change; the rest stands on pages that say whether anything is changed there. */
	private definitions(): SettingDefinitionItem[] {
		const { store } = this;
		const ownTemplates = (): string => {
			const { length } = Object.values(store.current.templates).filter((path) => path !== '');
			return length === 0 ? 'Built-in' : count(length, 'note of yours', 'notes of yours');
		};
		const weekly = (): string => {
			const { folder, pattern } = store.current.weekly;
			return folder === '' ? pattern : `${folder}/${pattern}`;
		};
		return [
			FOLDER,
			KNOWLEDGE_FOLDER,
			pageOf(TEMPLATES_PAGE, ownTemplates),
			pageOf(WEEKLY_NOTE, weekly),
			pageOf(this.whichNotes(), () => toldBy(store.current)),
			DONE_DATE,
			this.advancedPage(),
			{
				type: 'page',
				name: 'Tools',
				desc: 'Checks, exports and what is done once.',
				items: toolsOf(this.context),
			},
		];
	}

	/** Everything that is seldom changed. */
	private advancedPage(): SettingDefinitionPage {
		const stateOf = (shown: readonly PageOfRows[]) => (): string => {
			const changed = changedIn(this.store.current);
			const { length } = shown.flatMap(keysOn).filter((key) => changed.has(key));
			return length === 0 ? 'Nothing changed' : `${length} changed`;
		};
		const pages = [
			PLACES,
			WRITING,
			WEAK_POINTS,
			ASKED_FOR,
			THRESHOLDS_PAGE,
			this.propertyNames(),
			WORDS_PAGE,
			HEADINGS_PAGE,
			LABELS_PAGE,
		];
		return {
			type: 'page',
			name: 'Advanced',
			desc: 'File names and places, thresholds, and what your notes call things.',
			displayValue: stateOf(pages),
			items: pages.map((page) => pageOf(page, stateOf([page]))),
		};
	}

	/** How the notes of interviews are told from others. */
	private whichNotes(): PageOfRows {
		return {
			name: 'Which notes are interviews',
			desc: 'Take in notes that you have, and how an interview is told from other notes.',
			items: [
				{
					name: 'Use my existing notes',
					desc: 'Choose a folder, a tag or a property, and see how the notes are read before anything is saved.',
					action: () => openAdopt(this.context),
				},
				{
					name: 'Ask about interviews since',
					desc: 'Older ones ask for no impressions, review, letter or closing. It is the day on which you took your older notes in; empty, all of them ask.',
					control: {
						type: 'text',
						key: 'asksSince',
						placeholder: '2026-11-20',
						validate: emptyOrDay,
					},
				},
				...this.renaming(),
				...NOTE_TYPES.filter((type) => type !== 'brief' && type !== 'drills' && type !== 'answer').map(
					(type): SettingDefinition => ({
						...TYPES[type],
						control: { type: 'text', key: `typeValues.${type}`, validate: notEmpty },
					}),
				),
			],
		};
	}

	/** What the properties are called. */
	private propertyNames(): PageOfRows {
		return {
			name: 'Property names',
			desc: 'What the properties are called in your notes.',
			items: PROPERTIES.map((property) => ({
				name: property,
				control: {
					type: 'text',
					key: `propertyNames.${property}`,
					validate: (value: string) =>
						nameFault(property, value, this.store.current.propertyNames) ?? undefined,
				},
			})),
		};
	}
}

/** The keys of what is not as it comes; a place that follows the folder is. */
function changedIn(settings: Settings): Set<string> {
	const { folder, retroBy, retroValue, knowledgeFolder } = settings;
	const standard = readSettings({ folder, retroBy, retroValue, knowledgeFolder });
	return new Set(differences(standard, settings).map(({ key }) => key));
}

/** How interviews are told from other notes, in a word or two. */
function toldBy({ retroBy, retroValue, typeValues }: Settings): string {
	return retroBy === 'type' ? `Type ${typeValues.retro}` : `By ${retroBy}: ${retroValue}`;
}

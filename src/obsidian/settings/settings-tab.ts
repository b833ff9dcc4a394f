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
	faultOfName,
	placeFault,
	readSettings,
	NOTE_TYPES,
	PROPERTIES,
	QUESTION_LABELS,
	RATING_WORDS,
	SECTIONS,
	TEMPLATES,
	type Settings,
	type Thresholds,
} from '../../core/settings';
import { copiesShown } from '../host/settings-copies';
import type { Context } from '../host/context';
import { readDay } from '../../core/day';
import type { DataWords } from '../../core/messages/en/data';
import { faultInWords, type RowWords, type SettingWords } from '../../core/messages/en/settings';
import { messagesOf } from '../language/language';
import { openAdopt } from '../adopt/adopt';
import { notesWithOldName, OLD_NAME, RenamePropertyForm } from './rename-property';
import { toolsOf } from './tools';

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

type Check<V> = (value: V) => string | undefined;

const notEmpty =
	({ notEmpty: said }: SettingWords): Check<string> =>
	(value) =>
		value.trim() === '' ? said : undefined;
const inVault =
	({ outside }: SettingWords): Check<string> =>
	(value) =>
		placeFault(value) === null ? undefined : outside;
const place =
	(words: SettingWords): Check<string> =>
	(value) =>
		notEmpty(words)(value) ?? inVault(words)(value);
const atLeastOne =
	({ atLeastOne: said }: SettingWords): Check<number> =>
	(value) =>
		Number.isInteger(value) && value >= 1 ? undefined : said;
const emptyOrDay =
	({ emptyOrDay: said }: SettingWords): Check<string> =>
	(value) =>
		value.trim() === '' || readDay(value) === value.trim() ? undefined : said;

/** Rows on a page of their own; many of them can be searched. */
interface PageOfRows extends RowWords {
	items: SettingDefinition[];
}

const folderRow = (words: SettingWords): SettingDefinition => ({
	...words.folder,
	control: { type: 'folder', key: 'folder', placeholder: 'Interviews', validate: inVault(words) },
});

const knowledgeFolderRow = (words: SettingWords): SettingDefinition => ({
	...words.knowledgeFolder,
	control: { type: 'folder', key: 'knowledgeFolder', placeholder: 'Knowledge', validate: inVault(words) },
});

const doneDateRow = ({ doneDate }: SettingWords): SettingDefinition => ({
	...doneDate,
	control: { type: 'toggle', key: 'addDoneDate' },
});

const templatesPage = (words: SettingWords): PageOfRows => ({
	...words.template,
	items: TEMPLATES.map((template) => ({
		name: words.templates[template],
		desc: words.ownTemplate,
		control: {
			type: 'file',
			key: `templates.${template}`,
			placeholder: words.builtInTemplate,
			validate: inVault(words),
		},
	})),
});

const weeklyNotePage = (words: SettingWords): PageOfRows => ({
	...words.weeklyNote,
	items: [
		{
			...words.weeklyFolder,
			control: { type: 'folder', key: 'weekly.folder', placeholder: 'Weekly', validate: inVault(words) },
		},
		{ ...words.weeklyName, control: { type: 'text', key: 'weekly.pattern', validate: notEmpty(words) } },
	],
});

const languagePage = ({
	languagePage: page,
	language,
	notesLanguage,
	asObsidian,
	languages,
}: SettingWords): PageOfRows => ({
	...page,
	items: [
		{
			...language,
			control: { type: 'dropdown', key: 'language', options: { '': asObsidian, ...languages } },
		},
		{ ...notesLanguage, control: { type: 'dropdown', key: 'notesLanguage', options: languages } },
	],
});

const placesPage = (words: SettingWords): PageOfRows => ({
	...words.places,
	items: [
		{ ...words.fileName, control: { type: 'text', key: 'fileName', validate: notEmpty(words) } },
		{ ...words.briefFolder, control: { type: 'folder', key: 'briefFolder', validate: inVault(words) } },
		{ ...words.storyFolder, control: { type: 'folder', key: 'storyFolder', validate: inVault(words) } },
		{ ...words.drillLog, control: { type: 'text', key: 'drillLog', validate: place(words) } },
		{ ...words.designNotebook, control: { type: 'text', key: 'designNotebook', validate: place(words) } },
	],
});

const writingPage = ({ writing, propose }: SettingWords): PageOfRows => ({
	...writing,
	items: [{ ...propose, control: { type: 'toggle', key: 'suggestInNotes' } }],
});

const weakPointsPage = ({ weakPoints, weakByName, weakByWords }: SettingWords): PageOfRows => ({
	...weakPoints,
	items: [
		{ ...weakByName, control: { type: 'toggle', key: 'weakPointsByName' } },
		{ ...weakByWords, control: { type: 'toggle', key: 'weakPointsByWords' } },
	],
});

const askedForPage = ({ askedFor, asks }: SettingWords): PageOfRows => ({
	...askedFor,
	items: ASKS.map((ask) => ({ name: asks[ask], control: { type: 'toggle' as const, key: `asks.${ask}` } })),
});

const thresholdsPage = (words: SettingWords): PageOfRows => ({
	...words.thresholdsPage,
	items: (Object.keys(words.thresholds) as (keyof Thresholds)[]).map((key) => ({
		...words.thresholds[key],
		control: { type: 'number', key: `thresholds.${key}`, min: 1, validate: atLeastOne(words) },
	})),
});

const wordsPage = (words: SettingWords): PageOfRows => ({
	...words.wordsPage,
	items: [
		{ name: words.stages, control: { type: 'textarea', key: 'stages', validate: notEmpty(words) } },
		{ name: words.results, control: { type: 'textarea', key: 'results', validate: notEmpty(words) } },
	],
});

const { headings: DEFAULT_HEADINGS } = defaultSettings();
const headingsPage = (words: SettingWords, { sections }: DataWords): PageOfRows => ({
	...words.headingsPage,
	items: SECTIONS.map((section) => ({
		name: sections[section],
		control: {
			type: 'textarea',
			key: `headings.${section}`,
			placeholder: DEFAULT_HEADINGS[section].join('\n'),
			validate: notEmpty(words),
		},
	})),
});

/** Words besides those that are known in any language; nothing has to be there. */
const labelsPage = (words: SettingWords, data: DataWords): PageOfRows => ({
	...words.labelsPage,
	items: [
		...QUESTION_LABELS.map((label): SettingDefinition => ({
			name: data.labels[label],
			desc: words.otherLabel,
			control: { type: 'textarea', key: `labels.${label}` },
		})),
		...RATING_WORDS.map((rating): SettingDefinition => ({
			name: data.ratings[rating],
			desc: words.otherRating,
			control: { type: 'textarea', key: `ratings.${rating}` },
		})),
		{
			...words.questionsAre,
			control: {
				type: 'dropdown',
				key: 'questionForm',
				options: { '': words.toldByEach, ...data.questionForms },
			},
		},
	],
});

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
function pageOf(
	{ name, desc, items }: PageOfRows,
	{ search: asked }: SettingWords,
	displayValue: () => string,
): SettingDefinitionPage {
	const search = { placeholder: asked(name), match: isAbout };
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

	private get words(): SettingWords {
		return messagesOf(this.context.app).settings;
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
		return [...copiesShown(this.store, this.words, items, (key, value) => void take(key, value)), ...items];
	}

	/** The offer to rename a property in old notes, where there are some. */
	private renaming(): { name: string; desc: string; action: () => void }[] {
		const { length } = notesWithOldName(this.context);
		if (length === 0) return [];
		const to = this.store.current.propertyNames.position;
		return [
			{
				...this.words.rename(OLD_NAME, to, length),
				action: () => new RenamePropertyForm(this.context, () => this.update()).open(),
			},
		];
	}

	/** Six rows are what people want to change; the rest stands on pages that say whether anything is changed there. */
	private definitions(): SettingDefinitionItem[] {
		const { store, words } = this;
		const ownTemplates = (): string => {
			const { length } = Object.values(store.current.templates).filter((path) => path !== '');
			return length === 0 ? words.builtIn : words.ownTemplates(length);
		};
		const weekly = (): string => {
			const { folder, pattern } = store.current.weekly;
			return folder === '' ? pattern : `${folder}/${pattern}`;
		};
		return [
			folderRow(words),
			knowledgeFolderRow(words),
			pageOf(templatesPage(words), words, ownTemplates),
			pageOf(weeklyNotePage(words), words, weekly),
			pageOf(this.whichNotes(), words, () => toldBy(store.current, words)),
			doneDateRow(words),
			this.advancedPage(),
			{ type: 'page', ...words.tools, items: toolsOf(this.context) },
		];
	}

	/** Everything that is seldom changed. */
	private advancedPage(): SettingDefinitionPage {
		const { words } = this;
		const { data } = messagesOf(this.context.app);
		const stateOf = (shown: readonly PageOfRows[]) => (): string => {
			const changed = changedIn(this.store.current);
			const { length } = shown.flatMap(keysOn).filter((key) => changed.has(key));
			return length === 0 ? words.nothingChanged : words.changed(length);
		};
		const pages = [
			languagePage(words),
			placesPage(words),
			writingPage(words),
			weakPointsPage(words),
			askedForPage(words),
			thresholdsPage(words),
			this.propertyNames(),
			wordsPage(words),
			headingsPage(words, data),
			labelsPage(words, data),
		];
		return {
			type: 'page',
			...words.advanced,
			displayValue: stateOf(pages),
			items: pages.map((page) => pageOf(page, words, stateOf([page]))),
		};
	}

	/** How the notes of interviews are told from others. */
	private whichNotes(): PageOfRows {
		const { words } = this;
		return {
			...words.whichNotes,
			items: [
				{ ...words.adopt, action: () => openAdopt(this.context) },
				{
					...words.asksSince,
					control: {
						type: 'text',
						key: 'asksSince',
						placeholder: '2026-11-20',
						validate: emptyOrDay(words),
					},
				},
				...this.renaming(),
				...NOTE_TYPES.filter((type) => type !== 'brief' && type !== 'drills' && type !== 'answer').map(
					(type): SettingDefinition => ({
						...words.types[type],
						control: { type: 'text', key: `typeValues.${type}`, validate: notEmpty(words) },
					}),
				),
			],
		};
	}

	/** What the properties are called. */
	private propertyNames(): PageOfRows {
		const { words } = this;
		return {
			...words.propertyNames,
			items: PROPERTIES.map((property) => ({
				name: property,
				control: {
					type: 'text',
					key: `propertyNames.${property}`,
					validate: (value: string) =>
						faultInWords(faultOfName(property, value, this.store.current.propertyNames), words),
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
function toldBy({ retroBy, retroValue, typeValues }: Settings, words: SettingWords): string {
	return retroBy === 'type' ? words.byType(typeValues.retro) : words.by(retroBy, retroValue);
}

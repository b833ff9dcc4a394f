/** Giving a theme its knowledge note: one that is there, or a new one. */
import { FuzzySuggestModal, Notice, parseFrontMatterAliases, type FuzzyMatch, type TFile } from 'obsidian';
import type { ThemeName } from '../../core/vault/snapshot';
import { freePath, safeFolder, safeName } from '../../core/markdown/file-name';
import { noteName } from '../../core/markdown/inline';
import { composeKnowledgeNote, ownTheme } from '../../core/theme/knowledge-note';
import { noteChoices } from '../../core/theme/note-choices';
import type { ThemeMessages } from '../../core/messages/en/forms/themes';
import { retrosNaming } from '../../core/change/spellings';
import { linkingChanges } from '../../core/theme/theme-changes';
import { ChangesForm } from '../parts/changes-form';
import { kindFault } from '../../core/retro/composed';
import type { Context } from '../host/context';
import { messagesOf } from '../language/language';
import { createNote } from '../host/create';
import type { Change } from '../host/bulk';
import { chooseTheme, themesByName } from './choose-theme';

type LinkWords = ThemeMessages['link'];

/** Links a theme to a note: asks for what is not given, and shows every line before it is written. */
export function openLinkTheme(context: Context, themeKey?: string): void {
	const { source } = context;
	const theme = themeKey === undefined ? undefined : source.snapshot().names.get(themeKey);
	if (!source.isReady) new Notice(messagesOf(context.app).changes.stillReading);
	else if (theme === undefined) askWhichTheme(context);
	else new NoteChooser(context, theme).open();
}

/** Asks for the theme; those without a note come first. */
function askWhichTheme(context: Context): void {
	const all = themesByName(context);
	chooseTheme(context, {
		placeholder: messagesOf(context.app).themes.link.which,
		themes: [...all.filter(({ note }) => note === null), ...all.filter(({ note }) => note !== null)],
		choose: (theme) => new NoteChooser(context, theme).open(),
	});
}

/** A note to link to, under its name or an alias; null for a new one. */
interface NoteChoice {
	file: TFile | null;
	name: string;
}

class NoteChooser extends FuzzySuggestModal<NoteChoice> {
	private readonly words: LinkWords;

	constructor(
		private readonly context: Context,
		private readonly theme: ThemeName,
	) {
		super(context.app);
		this.words = messagesOf(context.app).themes.link;
		this.setPlaceholder(this.words.whichNote(theme.name));
		this.emptyStateText = this.words.noSuchNote;
	}

	override getItems(): NoteChoice[] {
		const { app, theme } = this;
		const { interviews } = this.context.source.snapshot();
		const named: NoteChoice[] = app.vault
			.getMarkdownFiles()
			.filter(({ path }) => !interviews.has(path))
			.flatMap((file) => {
				const aliases =
					parseFrontMatterAliases(app.metadataCache.getFileCache(file)?.frontmatter ?? null) ?? [];
				return [file.basename, ...aliases].map((name) => ({ file, name }));
			});
		return noteChoices(theme, named, { file: null, name: theme.name });
	}

	override getItemText({ file, name }: NoteChoice): string {
		return file === null ? this.words.create(name) : name;
	}

	override renderSuggestion(match: FuzzyMatch<NoteChoice>, element: HTMLElement): void {
		super.renderSuggestion(match, element.createDiv());
		element.createDiv({ cls: 'suggestion-note', text: this.detail(match.item) });
	}

	/** Where the note is, or will be. */
	private detail({ file, name }: NoteChoice): string {
		const { knowledgeFolder } = this.context.source.settings;
		if (file === null) return this.words.newIn(safeFolder(knowledgeFolder));
		return file.basename === name ? file.path : this.words.aliasOf(file.path);
	}

	override onChooseItem({ file }: NoteChoice): void {
		new LinkForm(this.context, this.theme, file).open();
	}
}

class LinkForm extends ChangesForm {
	private readonly words: LinkWords;
	private way: 'links' | 'note' = 'links';
	/** Where the note lies, or will. */
	private readonly path: string;
	private readonly folder: string;

	constructor(
		private readonly context: Context,
		private readonly theme: ThemeName,
		private readonly file: TFile | null,
	) {
		const words = messagesOf(context.app).themes.link;
		super(context.app, file === null ? words.createAndLink : words.link);
		this.words = words;
		const { app, source } = context;
		this.folder = safeFolder(
			source.settings.knowledgeFolder,
			(path) => app.vault.getFolderByPath(path) !== null,
		);
		const taken = new Set(app.vault.getAllLoadedFiles().map(({ path }) => path.toLowerCase()));
		this.path =
			file?.path ?? freePath(this.folder, safeName(theme.name), (path) => taken.has(path.toLowerCase()));
		this.setTitle(words.title(theme.name, noteName(this.path)));
	}

	protected override addControls(element: HTMLElement): void {
		const take = (value: string): void => {
			this.way = value as 'links' | 'note';
			void this.refresh();
		};
		const { words } = this;
		this.addChoice({ name: words.how, value: this.way, take, parent: element }, [
			['links', words.everySpelling],
			['note', this.file === null ? words.onlyCreated : words.gainsName],
		]);
	}

	protected override remarks(): string[] {
		const snapshot = this.context.source.snapshot();
		const created = this.file === null ? [this.words.willBe(this.path)] : [];
		if (this.way === 'links') return created;
		const naming = retrosNaming(
			snapshot,
			(text, path) => snapshot.themeOf(text, path).key === this.theme.key,
		).length;
		return [...created, this.words.stay(this.theme.name, naming, noteName(this.path))];
	}

	protected override hasMore(): boolean {
		return this.file === null;
	}

	/** Whether the note counts as a theme's already: by its type, or because a theme is linked to it. */
	private isOwner(path: string): boolean {
		const { notes, names } = this.context.source.snapshot();
		return notes.get(path)?.type === 'theme' || [...names.values()].some(({ note }) => note === path);
	}

	protected override changes(): Change[] {
		const { theme, path: note, file } = this;
		const { source } = this.context;
		const { settings } = source;
		if (this.way === 'note')
			return file === null
				? []
				: [{ path: note, compute: (text) => ownTheme(text, note, theme.name, settings, this.isOwner(note)) }];
		const linked = { theme: theme.key, note, linktext: this.linktext() };
		return linkingChanges(source.snapshot(), linked, source.prepared);
	}

	/** What a link to the note says, by the path of the note that it stands in. */
	private linktext(): (from: string) => string {
		const { path, file } = this;
		const { vault, metadataCache } = this.context.app;
		if (file !== null) return (from) => metadataCache.fileToLinktext(file, from);
		const name = noteName(path);
		const hasTwin = vault
			.getMarkdownFiles()
			.some(({ basename }) => basename.toLowerCase() === name.toLowerCase());
		return () => (hasTwin ? path.replace(/\.md$/, '') : name);
	}

	protected override async prepare(): Promise<boolean> {
		if (this.file !== null) return true;
		const { prepared, settings } = this.context.source;
		const text = composeKnowledgeNote({ title: this.theme.name, settings });
		const created = await createNote(this.app, this.folder, noteName(this.path), text, (path) =>
			kindFault(path, text, 'theme', prepared, messagesOf(this.app)),
		);
		if (created.path === this.path) return true;
		new Notice(this.words.otherName(created.path));
		this.close();
		return false;
	}
}

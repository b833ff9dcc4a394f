/** Giving a theme its knowledge note: one that is there, or a new one. */
import {
	FuzzySuggestModal,
	Notice,
	parseFrontMatterAliases,
	Setting,
	type App,
	type FuzzyMatch,
	type TFile,
} from 'obsidian';
import { renameTheme } from '../../core/change/rename-theme';
import type { ThemeName } from '../../core/vault/snapshot';
import { keyOf } from '../../core/vault/names';
import { freePath, safeFolder, safeName } from '../../core/markdown/file-name';
import { linkTarget, noteName } from '../../core/markdown/inline';
import { composeKnowledgeNote, ownTheme } from '../../core/theme/knowledge-note';
import { nearPairs } from '../../core/theme/near';
import { linking, retrosNaming } from '../../core/change/spellings';
import { count } from '../../core/words';
import { ChangesForm, STILL_READING } from '../parts/changes-form';
import { kindFault } from '../../core/retro/composed';
import { createNote } from '../host/create';
import type { NoteSource } from '../host/note-source';
import type { Change } from '../host/bulk';

/** Links a theme to a note: asks for what is not given, and shows every line before it is written. */
export function openLinkTheme(app: App, source: NoteSource, themeKey?: string): void {
	const theme = themeKey === undefined ? undefined : source.snapshot().names.get(themeKey);
	if (!source.isReady) new Notice(STILL_READING);
	else if (theme === undefined) new ThemeChooser(app, source).open();
	else new NoteChooser(app, source, theme).open();
}

class ThemeChooser extends FuzzySuggestModal<ThemeName> {
	constructor(
		app: App,
		private readonly source: NoteSource,
	) {
		super(app);
		this.setPlaceholder('Choose a theme to link');
		this.emptyStateText = 'There is no such theme.';
	}

	/** Those without a note come first. */
	override getItems(): ThemeName[] {
		const all = [...this.source.snapshot().names.values()].sort((a, b) =>
			a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1,
		);
		return [...all.filter(({ note }) => note === null), ...all.filter(({ note }) => note !== null)];
	}

	override getItemText({ name }: ThemeName): string {
		return name;
	}

	override renderSuggestion(match: FuzzyMatch<ThemeName>, element: HTMLElement): void {
		super.renderSuggestion(match, element.createDiv());
		element.createDiv({ cls: 'suggestion-note', text: match.item.note ?? 'No note yet' });
	}

	override onChooseItem(theme: ThemeName): void {
		new NoteChooser(this.app, this.source, theme).open();
	}
}

/** A note to link to, under its name or an alias; null for a new one. */
interface NoteChoice {
	file: TFile | null;
	name: string;
}

class NoteChooser extends FuzzySuggestModal<NoteChoice> {
	constructor(
		app: App,
		private readonly source: NoteSource,
		private readonly theme: ThemeName,
	) {
		super(app);
		this.setPlaceholder(`Choose the note of “${theme.name}”`);
		this.emptyStateText = 'There is no such note.';
	}

	override getItems(): NoteChoice[] {
		const { app, theme } = this;
		const { interviews } = this.source.snapshot();
		const found: NoteChoice[] = app.vault
			.getMarkdownFiles()
			.filter(({ path }) => !interviews.has(path))
			.flatMap((file) => {
				const aliases =
					parseFrontMatterAliases(app.metadataCache.getFileCache(file)?.frontmatter ?? null) ?? [];
				return [file.basename, ...aliases].map((name) => ({ file, name }));
			});
		const asUsed = (name: string): { key: string; name: string; uses: number } => ({
			key: keyOf(name),
			name,
			uses: 0,
		});
		const isNear = ({ name }: NoteChoice): boolean =>
			keyOf(name) === theme.key || nearPairs([asUsed(theme.name), asUsed(name)]).length > 0;
		const isBearer = ({ name }: NoteChoice): boolean => keyOf(name) === theme.key;
		const near = found.filter(isNear);
		const isThere = near.some(isBearer);
		const create: NoteChoice = { file: null, name: theme.name };
		return [
			...near.filter(isBearer),
			...(isThere ? [] : [create]),
			...near.filter((one) => !isBearer(one)),
			...found.filter((one) => !near.includes(one)),
			...(isThere ? [create] : []),
		];
	}

	override getItemText({ file, name }: NoteChoice): string {
		return file === null ? `Create “${name}”` : name;
	}

	override renderSuggestion(match: FuzzyMatch<NoteChoice>, element: HTMLElement): void {
		const { file, name } = match.item;
		super.renderSuggestion(match, element.createDiv());
		const detail =
			file === null
				? `A new note in ${safeFolder(this.source.settings.knowledgeFolder) || 'the vault'}`
				: file.basename === name
					? file.path
					: `Alias of ${file.path}`;
		element.createDiv({ cls: 'suggestion-note', text: detail });
	}

	override onChooseItem({ file }: NoteChoice): void {
		new LinkForm(this.app, this.source, this.theme, file).open();
	}
}

class LinkForm extends ChangesForm {
	private way: 'links' | 'note' = 'links';
	/** Where the note lies, or will. */
	private readonly path: string;
	private readonly folder: string;

	constructor(
		app: App,
		private readonly source: NoteSource,
		private readonly theme: ThemeName,
		private readonly file: TFile | null,
	) {
		super(app, file === null ? 'Create and link' : 'Link');
		this.folder = safeFolder(
			source.settings.knowledgeFolder,
			(path) => app.vault.getFolderByPath(path) !== null,
		);
		const taken = new Set(app.vault.getAllLoadedFiles().map(({ path }) => path.toLowerCase()));
		this.path =
			file?.path ?? freePath(this.folder, safeName(theme.name), (path) => taken.has(path.toLowerCase()));
		this.setTitle(`Link ${theme.name} to ${noteName(this.path)}`);
	}

	protected override addControls(element: HTMLElement): void {
		const options = {
			links: 'Every spelling becomes the link',
			note: this.file === null ? 'Only the note is created' : 'The note gains the name',
		};
		new Setting(element).setName('How').addDropdown((dropdown) => {
			dropdown
				.addOptions(options)
				.setValue(this.way)
				.onChange((value) => {
					this.way = value as 'links' | 'note';
					void this.refresh();
				});
			dropdown.selectEl.setAttr('aria-label', 'How');
		});
	}

	protected override remarks(): string[] {
		const snapshot = this.source.snapshot();
		const created = this.file === null ? [`${this.path} will be created.`] : [];
		if (this.way === 'links') return created;
		const naming = retrosNaming(
			snapshot,
			(text, path) => snapshot.themeOf(text, path).key === this.theme.key,
		).length;
		return [
			...created,
			`Your interviews stay as they are: ${this.theme.name} in ${count(naming, 'note')} means ${noteName(this.path)} from then on.`,
		];
	}

	protected override hasMore(): boolean {
		return this.file === null;
	}

	/** Whether the note counts as a theme's already: by its type, or because a theme is linked to it. */
	private isOwner(path: string): boolean {
		const { notes, names } = this.source.snapshot();
		return notes.get(path)?.type === 'theme' || [...names.values()].some(({ note }) => note === path);
	}

	protected override changes(): Change[] {
		const { app, source, theme, path: note, file } = this;
		const { settings } = source;
		if (this.way === 'note')
			return file === null
				? []
				: [{ path: note, compute: (text) => ownTheme(text, note, theme.name, settings, this.isOwner(note)) }];
		const snapshot = source.snapshot();
		const hasTwin =
			file === null &&
			app.vault
				.getMarkdownFiles()
				.some(({ basename }) => basename.toLowerCase() === noteName(note).toLowerCase());
		const linktext = (from: string): string =>
			file !== null
				? app.metadataCache.fileToLinktext(file, from)
				: hasTwin
					? note.replace(/\.md$/, '')
					: noteName(note);
		const isLinked = (text: string, from: string): boolean => {
			const target = linkTarget(text);
			return (
				target !== null &&
				target !== '' &&
				app.metadataCache.getFirstLinkpathDest(target, from)?.path === note
			);
		};
		const isOld = (text: string, from: string): boolean =>
			snapshot.themeOf(text, from).key === theme.key && !isLinked(text, from);
		return retrosNaming(snapshot, isOld).map((path) => {
			const wish = linking(
				snapshot,
				path,
				theme.key,
				(text) => isLinked(text, path),
				`[[${linktext(path)}]]`,
			);
			return { path, compute: (text) => renameTheme(text, path, source.prepared, wish) };
		});
	}

	protected override async prepare(): Promise<boolean> {
		if (this.file !== null) return true;
		const { prepared, settings } = this.source;
		const text = composeKnowledgeNote({ title: this.theme.name, settings });
		const created = await createNote(this.app, this.folder, noteName(this.path), text, (path) =>
			kindFault(path, text, 'theme', prepared),
		);
		if (created.path === this.path) return true;
		new Notice(
			`The note was created as ${created.path}, since another one was there first. Your other notes are as they were.`,
		);
		this.close();
		return false;
	}
}

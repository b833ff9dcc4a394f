/** The form of a new failure story, and the note that it makes. */
import { Notice, Setting, type App, type TextComponent, type TFile } from 'obsidian';
import { keyOf } from '../../core/vault/names';
import { splitList } from '../../core/markdown/inline';
import { composeStory, type StoryForm } from '../../core/story/compose';
import { writtenTheme } from '../../core/vault/written';
import { STORY_CHOICES } from '../../view/story/story-model';
import { kindFault } from '../../core/retro/composed';
import { createNote } from '../host/create';
import { KnownValues } from '../parts/known-values';
import type { NoteSource } from '../host/note-source';
import { openToWrite } from '../host/open';
import { singleFlight } from '../host/write';
import { Form } from '../parts/form';

const FRESH = { title: '', scenario: 'execution-failure', scale: 'week', level: '', themes: '' };

/** What was typed into a form that was closed by mistake. */
let draft = { ...FRESH };

/** Opens the form of a new story; `practise` begins a session on the note that was made. */
export function openNewStory(app: App, source: NoteSource, practise: (path: string) => void): void {
	new NewStoryForm(app, source, practise).open();
}

class NewStoryForm extends Form {
	private titleField!: TextComponent;

	constructor(
		app: App,
		private readonly source: NoteSource,
		private readonly practise: (path: string) => void,
	) {
		super(app);
	}

	override onOpen(): void {
		const { contentEl } = this;
		this.setTitle('New failure story');
		this.modalEl.addClass('interview-retro-form');
		this.titleField = this.addText('Title', 'title');
		this.titleField.inputEl.placeholder = 'What you call it';
		this.addChoice('What failed', 'scenario', STORY_CHOICES.scenarios);
		this.addChoice('How long', 'scale', STORY_CHOICES.scales);
		this.addChoice('Level', 'level', [['', 'Not said'], ...STORY_CHOICES.levels]);
		const themes = this.addText('Themes', 'themes');
		themes.inputEl.placeholder = 'With commas between them';
		const names = [...this.source.snapshot().names.values()].map(({ name }) => name).sort();
		const suggested = (typed: string): string[] => {
			const [before, last] = [
				typed.slice(0, typed.lastIndexOf(',') + 1),
				typed
					.slice(typed.lastIndexOf(',') + 1)
					.trim()
					.toLowerCase(),
			];
			return last === ''
				? []
				: names
						.filter((name) => name.toLowerCase().includes(last))
						.map((name) => `${before}${before === '' ? '' : ' '}${name}`);
		};
		new KnownValues(
			this.app,
			themes.inputEl,
			suggested,
			(value) => (draft.themes = value),
			() => this.create(),
		);
		new Setting(contentEl)
			.addButton((button) => button.setButtonText('Create note only').onClick(() => this.create()))
			.addButton((button) =>
				button
					.setButtonText('Create and practise')
					.setCta()
					.onClick(() => this.begin()),
			);
		this.scope.register([], 'Enter', (event) => {
			if (event.isComposing || contentEl.doc.activeElement?.matches('button') === true) return;
			event.preventDefault();
			this.begin();
		});
		this.titleField.inputEl.focus();
	}

	override onClose(): void {
		this.contentEl.empty();
	}

	private addText(name: string, key: 'title' | 'themes'): TextComponent {
		let field!: TextComponent;
		new Setting(this.contentEl).setName(name).addText((text) => {
			field = text.setValue(draft[key]).onChange((value) => (draft[key] = value));
			text.inputEl.setAttr('aria-label', name);
			text.inputEl.setAttr('enterkeyhint', 'done');
		});
		return field;
	}

	private addChoice(
		name: string,
		key: 'scenario' | 'scale' | 'level',
		options: readonly (readonly [string, string])[],
	): void {
		new Setting(this.contentEl).setName(name).addDropdown((dropdown) => {
			for (const [value, words] of options) dropdown.addOption(value, words);
			dropdown.setValue(draft[key]).onChange((value) => (draft[key] = value));
			dropdown.selectEl.setAttr('aria-label', name);
		});
	}

	private readonly create = singleFlight(async () => {
		const made = await this.make();
		if (made !== null) await openToWrite(this.app, made.file, made.line);
	});

	private readonly begin = singleFlight(async () => {
		const made = await this.make();
		if (made !== null) this.practise(made.file.path);
	});

	/** Creates the note, whole and at once. */
	private async make(): Promise<{ file: TFile; line: number } | null> {
		const { app, source } = this;
		if (draft.title.trim() === '') {
			new Notice('What do you call this story? A title is all that is needed.');
			this.titleField.inputEl.focus();
			return null;
		}
		const snapshot = source.snapshot();
		const themes = splitList(draft.themes).map((theme) =>
			snapshot.names.has(keyOf(theme)) ? writtenTheme(snapshot, keyOf(theme)) : theme,
		);
		const form: StoryForm = { ...draft, themes };
		const text = composeStory(form, source.settings);
		const file = await createNote(app, source.settings.storyFolder, draft.title, text, (path) =>
			kindFault(path, text, 'story', source.prepared),
		);
		draft = { ...FRESH };
		this.close();
		return { file, line: text.split('\n').findIndex((line) => line.startsWith('## ')) + 1 };
	}
}

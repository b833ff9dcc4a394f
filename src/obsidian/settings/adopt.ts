/** Taking in notes that are there already: by a folder or a tag, with the number of notes shown before it is saved. */
import { Setting, type App, type ButtonComponent } from 'obsidian';
import { isTaken } from '../../core/note/note';
import type { Settings } from '../../core/settings';
import type { NoteSource } from '../host/note-source';
import type { SettingsStore } from '../host/settings-store';
import { singleFlight } from '../host/write';
import { Form } from '../parts/form';

/** How many of the notes are named. */
const SHOWN = 3;

type Rule = Pick<Settings, 'retroBy' | 'retroValue'>;

const WAYS: Record<Settings['retroBy'], string> = {
	type: 'Their type property',
	folder: 'The folder they are in',
	tag: 'A tag',
};

export class AdoptForm extends Form {
	private readonly rule: Rule;
	private countEl!: HTMLElement;
	private save!: ButtonComponent;

	constructor(
		app: App,
		private readonly source: NoteSource,
		private readonly store: SettingsStore,
	) {
		super(app);
		const { retroBy, retroValue } = store.current;
		this.rule = retroBy === 'type' ? { retroBy: 'folder', retroValue: '' } : { retroBy, retroValue };
	}

	override onOpen(): void {
		this.setTitle('Use my existing notes');
		this.draw();
	}

	override onClose(): void {
		this.contentEl.empty();
	}

	private draw(): void {
		const { contentEl, rule } = this;
		contentEl.empty();
		contentEl.createEl('p', { text: 'Your notes stay as they are. Nothing is written into them.' });
		new Setting(contentEl).setName('Tell interviews by').addDropdown((dropdown) => {
			dropdown.addOptions(WAYS).setValue(rule.retroBy);
			dropdown.onChange((value) => {
				rule.retroBy = value as Settings['retroBy'];
				rule.retroValue = '';
				this.draw();
			});
			dropdown.selectEl.setAttr('aria-label', 'Tell interviews by');
		});
		if (rule.retroBy === 'folder') this.addFolder();
		if (rule.retroBy === 'tag') this.addTag();
		this.countEl = contentEl.createEl('p', { attr: { role: 'status' } });
		new Setting(contentEl)
			.addButton((button) => button.setButtonText('Cancel').onClick(() => this.close()))
			.addButton((button) => {
				this.save = button
					.setButtonText('Use these notes')
					.setCta()
					.onClick(() => this.adopt());
			});
		this.count();
	}

	private addFolder(): void {
		const folders = this.app.vault.getAllFolders(false).map((folder) => folder.path);
		new Setting(this.contentEl).setName('Folder').addDropdown((dropdown) => {
			dropdown.addOption('', 'Choose a folder');
			for (const path of folders.sort()) dropdown.addOption(path, path);
			dropdown.setValue(this.rule.retroValue).onChange((value) => this.choose(value));
			dropdown.selectEl.setAttr('aria-label', 'Folder');
		});
	}

	private addTag(): void {
		new Setting(this.contentEl).setName('Tag').addText((text) => {
			text.setValue(this.rule.retroValue).onChange((value) => this.choose(value.trim()));
			text.inputEl.setAttr('aria-label', 'Tag');
		});
	}

	private choose(value: string): void {
		this.rule.retroValue = value;
		this.count();
	}

	private count(): void {
		const { retroBy, retroValue } = this.rule;
		if (retroBy === 'type') {
			this.countEl.setText(
				'Notes whose type property says so are interviews. This is how new notes are made.',
			);
			this.save.setDisabled(false);
			return;
		}
		if (retroValue === '') {
			this.countEl.setText(
				retroBy === 'folder' ? 'Choose the folder with your interviews.' : 'Type the tag of your interviews.',
			);
			this.save.setDisabled(true);
			return;
		}
		const taken = this.source
			.taken((path, tags) => isTaken(path, tags, this.rule))
			.map((file) => file.basename);
		const names =
			taken.length <= SHOWN
				? taken.join(', ')
				: `${taken.slice(0, SHOWN).join(', ')} and ${taken.length - SHOWN} more`;
		this.countEl.setText(
			`${taken.length === 1 ? '1 note' : `${taken.length} notes`} would be read as interviews.${names === '' ? '' : ` ${names}.`}`,
		);
		this.save.setDisabled(taken.length === 0);
	}

	private readonly adopt = singleFlight(async () => {
		const isSaved = await this.store.change((settings) => {
			settings.retroBy = this.rule.retroBy;
			settings.retroValue = this.rule.retroValue;
		});
		if (isSaved) this.close();
	});
}

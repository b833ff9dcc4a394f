/** Taking in notes that are there already: by a folder or a tag, with the number of notes shown before it is saved. */
import { Setting, type ButtonComponent } from 'obsidian';
import { isTaken } from '../../core/note/note';
import type { Settings } from '../../core/settings';
import type { Context } from '../host/context';
import { Form } from '../parts/form';

/** How many of the notes are named. */
const SHOWN = 3;

type Rule = Pick<Settings, 'retroBy' | 'retroValue'>;

const WAYS: [Settings['retroBy'], string][] = [
	['type', 'Their type property'],
	['folder', 'The folder they are in'],
	['tag', 'A tag'],
];

/** Opens the form that chooses which notes are interviews. */
export function openAdopt(context: Context): void {
	new AdoptForm(context).open();
}

class AdoptForm extends Form {
	private readonly rule: Rule;
	private countEl!: HTMLElement;
	private save!: ButtonComponent;

	constructor(private readonly context: Context) {
		super(context.app);
		const { retroBy, retroValue } = context.store.current;
		this.rule = retroBy === 'type' ? { retroBy: 'folder', retroValue: '' } : { retroBy, retroValue };
	}

	override onOpen(): void {
		this.setTitle('Use my existing notes');
		this.draw();
	}

	private draw(): void {
		const { contentEl, rule } = this;
		contentEl.empty();
		contentEl.createEl('p', { text: 'Your notes stay as they are. Nothing is written into them.' });
		const take = (value: string): void => {
			rule.retroBy = value as Settings['retroBy'];
			rule.retroValue = '';
			this.draw();
		};
		this.addChoice({ name: 'Tell interviews by', value: rule.retroBy, take }, WAYS);
		if (rule.retroBy === 'folder') this.addFolder();
		if (rule.retroBy === 'tag') this.addTag();
		this.countEl = contentEl.createEl('p', { attr: { role: 'status' } });
		const buttons = new Setting(contentEl).addButton((button) =>
			button.setButtonText('Cancel').onClick(() => this.close()),
		);
		this.save = this.addSubmit('Use these notes', buttons);
		this.count();
	}

	private addFolder(): void {
		const folders = this.app.vault.getAllFolders(false).map((folder) => folder.path);
		this.addChoice({ name: 'Folder', value: this.rule.retroValue, take: (value) => this.choose(value) }, [
			['', 'Choose a folder'],
			...folders.sort().map((path): [string, string] => [path, path]),
		]);
	}

	private addTag(): void {
		this.addText({
			name: 'Tag',
			value: this.rule.retroValue,
			take: (value) => this.choose(value.trim()),
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
		const taken = this.context.source
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

	protected override async onSubmit(): Promise<void> {
		const isSaved = await this.context.store.change((settings) => {
			settings.retroBy = this.rule.retroBy;
			settings.retroValue = this.rule.retroValue;
		});
		if (isSaved) this.close();
	}
}

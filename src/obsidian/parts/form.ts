/** What the plugin's dialogs share: fields whose labels belong to them, and what they show, ask for and do once. */
import {
	ButtonComponent,
	DropdownComponent,
	Modal,
	Setting,
	TextAreaComponent,
	TextComponent,
	type App,
} from 'obsidian';
import { singleFlight } from '../host/write';
import { KnownValues } from './known-values';

const shown = new Set<Form>();

/** A field of a form. */
export interface FormField {
	name: string;
	value: string;
	/** Takes over what the user has typed or chosen. */
	take: (value: string) => void;
	/** What is suggested under the field: values, or which of them what was typed may mean. */
	known?: readonly string[] | ((typed: string) => string[]);
	/** Where it stands; without it, at the end of the form. */
	parent?: HTMLElement;
}

/** How the words and the fields of a form are set: one beside the other, or one above the other. */
type Look = 'form' | 'asks';

/** Numbers the fields of all forms, so that each label finds its own. */
let count = 0;

export abstract class Form extends Modal {
	constructor(app: App, look?: Look) {
		super(app);
		this.modalEl.addClass('interview-retro');
		if (look !== undefined) this.modalEl.addClass(`interview-retro-${look}`);
	}

	override open(): void {
		super.open();
		shown.add(this);
	}

	override close(): void {
		super.close();
		shown.delete(this);
	}

	override onClose(): void {
		this.contentEl.empty();
	}

	/** What the submit button does, and Enter; an error is told as a notice. */
	protected onSubmit(): Promise<void> {
		return Promise.resolve();
	}

	/** Submits the form, unless that is under way. */
	protected readonly submit = singleFlight(async () => {
		this.modalEl.setAttr('aria-busy', 'true');
		try {
			await this.onSubmit();
		} finally {
			this.modalEl.setAttr('aria-busy', null);
		}
	});

	/** Adds the button that submits the form, beside what stands in `setting` already. */
	protected addSubmit(words: string, setting = new Setting(this.contentEl)): ButtonComponent {
		setting.settingEl.addClass('interview-retro-submit');
		return new ButtonComponent(setting.controlEl)
			.setButtonText(words)
			.setCta()
			.onClick(() => this.submit());
	}

	/**
	 * Lets Enter submit the form, on a phone's keyboard too; a button that has the focus is pressed instead,
	 * and so is whatever `first` acts on.
	 */
	protected submitOnEnter(first: () => boolean = () => false): void {
		this.scope.register([], 'Enter', (event) => {
			if (event.isComposing || this.contentEl.doc.activeElement?.matches('button') === true) return;
			event.preventDefault();
			if (!first()) this.submit();
		});
	}

	protected addText(field: FormField): TextComponent {
		const setting = new Setting(field.parent ?? this.contentEl);
		const text = new TextComponent(setting.controlEl).setValue(field.value).onChange(field.take);
		text.inputEl.setAttr('enterkeyhint', 'done');
		label(setting, text.inputEl, field.name);
		if (field.known !== undefined)
			new KnownValues(this.app, text.inputEl, field.known, field.take, () => this.submit());
		return text;
	}

	protected addDay(field: FormField): TextComponent {
		const text = this.addText(field);
		text.inputEl.type = 'date';
		return text;
	}

	protected addLongText(field: FormField, lines: number): TextAreaComponent {
		const setting = new Setting(field.parent ?? this.contentEl);
		const area = new TextAreaComponent(setting.controlEl).setValue(field.value).onChange(field.take);
		area.inputEl.rows = lines;
		label(setting, area.inputEl, field.name);
		return area;
	}

	/** Adds a choice of one of several values, each shown in its words. */
	protected addChoice(
		field: FormField,
		options: Iterable<readonly [value: string, words: string]>,
	): DropdownComponent {
		const setting = new Setting(field.parent ?? this.contentEl);
		const choice = new DropdownComponent(setting.controlEl);
		for (const [value, words] of options) choice.addOption(value, words);
		choice.setValue(field.value).onChange(field.take);
		label(setting, choice.selectEl, field.name);
		return choice;
	}

	/** Adds a sentence that says what is shown or asked for. */
	protected addHint(words: string, parent = this.contentEl): void {
		parent.createEl('p', { cls: 'ir-hint', text: words });
	}

	/** Adds a line as it will stand in a note. */
	protected addLine(text: string, parent = this.contentEl): HTMLElement {
		return parent.createEl('p', { cls: 'ir-line', text });
	}

	/** Adds a text as it stands in a file or will, which scrolls where it is long. */
	protected addQuoted(name: string, text: string, parent = this.contentEl): void {
		parent.createEl('pre', {
			cls: 'ir-quoted',
			text,
			attr: { tabindex: 0, role: 'region', 'aria-label': name },
		});
	}
}

/** Names a field by a label of its own; a press on it goes to the field. */
function label(setting: Setting, fieldEl: HTMLElement, name: string): void {
	fieldEl.id = `interview-retro-field-${++count}`;
	setting.setName(
		createFragment((fragment) => {
			fragment.createEl('label', { text: name, attr: { for: fieldEl.id } });
		}),
	);
}

/** The row of a field, to hide it where it is not asked for. */
export const rowOf = (field: TextComponent): HTMLElement | null =>
	field.inputEl.closest<HTMLElement>('.setting-item');

/** Whether somebody may be typing into a dialog of the plugin. */
export const isFormOpen = (): boolean => [...shown].some(({ containerEl }) => containerEl.isConnected);

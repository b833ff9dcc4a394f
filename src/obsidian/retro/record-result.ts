/** The form of a retro's result: what came, what it teaches, and the very lines that will be written. */
import { Notice, Setting, TextComponent, type App, type ButtonComponent } from 'obsidian';
import type { Interview, Snapshot } from '../../core/vault/snapshot';
import { noteName } from '../../core/markdown/inline';
import {
	closingEdit,
	endingOf,
	isReflection,
	knownReasons,
	shownSteps,
	stepsOf,
	themesIn,
	type Closing,
	type ClosingStep,
} from '../../core/retro/closing';
import { now, today } from '../host/clock';
import { KnownValues } from '../parts/known-values';
import type { NoteSource } from '../host/note-source';
import { changeNote, singleFlight } from '../host/write';
import { Form } from '../parts/form';

/** What was typed into a form that was closed by mistake, by the path of its note. */
const drafts = new Map<string, Draft>();

interface Draft {
	form: Closing;
	/** Whether the day is the user's own, which nothing else may change. */
	isDayTyped: boolean;
}

/** Opens the form for the retro at `path`, with what was typed there last and not saved. */
export function openRecordResult(app: App, source: NoteSource, path: string): void {
	const interview = source.snapshot().interviews.get(path);
	if (interview === undefined)
		new Notice(`${noteName(path)} is not an interview retro, so it has no result to record.`);
	else new RecordResultForm(app, source, interview).open();
}

class RecordResultForm extends Form {
	private readonly snapshot: Snapshot;
	private readonly themes: string[];
	private readonly draft: Draft;
	/** What is shown, and will be written. */
	private steps: ClosingStep[] = [];
	private resultEls: HTMLButtonElement[] = [];
	private dayField!: TextComponent;
	private questionsEl!: HTMLElement;
	private shownEl!: HTMLElement;
	private saveButton!: ButtonComponent;

	constructor(
		app: App,
		private readonly source: NoteSource,
		private readonly interview: Interview,
	) {
		super(app);
		this.snapshot = source.snapshot();
		this.themes = themesIn(interview, this.snapshot);
		const form = {
			result: interview.retro.result,
			day: '',
			repeat: '',
			lesson: '',
			official: [],
			own: [],
			change: '',
			theme: this.themes[0] ?? '',
		};
		this.draft = drafts.get(interview.path) ?? { form, isDayTyped: false };
	}

	private get form(): Closing {
		return this.draft.form;
	}

	override onOpen(): void {
		const { contentEl, form } = this;
		this.modalEl.addClass('interview-retro-asks');
		this.setTitle(`Result of ${noteName(this.interview.path)}`);
		const { results } = this.snapshot.settings;
		const choices = contentEl.createDiv({
			cls: 'ir-answers',
			attr: { role: 'group', 'aria-label': 'Result' },
		});
		this.resultEls = results.map((result) => {
			const button = choices.createEl('button', { cls: 'ir-answer', text: result });
			button.addEventListener('click', () => this.choose(result));
			return button;
		});
		new Setting(contentEl).setName('It came on').addText((text) => {
			this.dayField = text.onChange((value) => {
				form.day = value;
				this.draft.isDayTyped = true;
				this.keep();
			});
			text.inputEl.type = 'date';
			text.inputEl.setAttr('aria-label', 'It came on');
		});
		this.questionsEl = contentEl.createDiv();
		this.shownEl = contentEl.createDiv();
		new Setting(contentEl).addButton((button) => {
			this.saveButton = button.setCta().onClick(() => this.submit());
		});
		this.scope.register([], 'Enter', (event) => {
			const { activeElement } = contentEl.doc;
			if (event.isComposing || activeElement?.matches('.ir-rows input') !== true) return;
			event.preventDefault();
			nextRow(activeElement);
		});
		this.ask();
		this.resultEls.find((button) => button.getAttribute('aria-pressed') === 'true')?.focus();
	}

	override onClose(): void {
		this.contentEl.empty();
	}

	private choose(result: string): void {
		this.form.result = result;
		this.ask();
		this.keep();
	}

	/** Keeps what was typed, and shows what would be written. */
	private keep(): void {
		drafts.set(this.interview.path, this.draft);
		this.show();
	}

	/** Asks what the result calls for. */
	private ask(): void {
		const { form, questionsEl, interview } = this;
		const { retro } = interview;
		const ending = endingOf(form.result);
		for (const button of this.resultEls)
			button.setAttr('aria-pressed', String(button.textContent === form.result));
		// A result that was there without its day came nobody knows when.
		if (!this.draft.isDayTyped)
			form.day = form.result === retro.result ? (retro.resultDate?.slice(0, 10) ?? '') : today();
		this.dayField.setValue(form.day);
		this.dayField.inputEl.closest<HTMLElement>('.setting-item')?.toggle(ending !== 'waiting');
		questionsEl.empty();
		if (ending === 'pass') {
			this.addText('What to repeat?', form.repeat, (value) => (form.repeat = value)).inputEl.placeholder =
				'One thing that carried you';
			if (retro.keyLesson === null) this.addText('Key lesson', form.lesson, (value) => (form.lesson = value));
		}
		if (ending === 'rejection') this.addRows('What they said', form.official, 'reasonsOfficial');
		if (ending === 'rejection' || ending === 'withdrawal') {
			this.addRows(
				ending === 'rejection' ? 'What I think it was' : 'Why, as I see it',
				form.own,
				'reasonsOwn',
			);
		}
		if (ending === 'rejection') {
			this.addText('One change', form.change, (value) => (form.change = value));
			if (this.themes.length > 0) {
				new Setting(questionsEl).setName('Theme').addDropdown((dropdown) => {
					for (const theme of this.themes) dropdown.addOption(theme, theme.replace(/^\[\[|\]\]$/g, ''));
					dropdown.addOption('', 'None of them').setValue(form.theme);
					dropdown.onChange((value) => {
						form.theme = value;
						this.keep();
					});
					dropdown.selectEl.setAttr('aria-label', 'Theme');
				});
			}
		}
		this.show();
	}

	private addText(name: string, value: string, take: (value: string) => void): TextComponent {
		let field!: TextComponent;
		new Setting(this.questionsEl).setName(name).addText((text) => {
			field = text.setValue(value).onChange((typed) => {
				take(typed);
				this.keep();
			});
			text.inputEl.setAttr('aria-label', name);
		});
		return field;
	}

	/** One field for each entry, and an empty one behind the last. */
	private addRows(name: string, entries: string[], list: 'reasonsOfficial' | 'reasonsOwn'): void {
		const { snapshot, interview } = this;
		const known = knownReasons(snapshot, list);
		const written = interview.retro[list];
		const setting = new Setting(this.questionsEl).setName(name);
		setting.controlEl.addClass('ir-rows');
		if (written.length > 0) setting.setDesc(`Written already: ${written.join('; ')}`);
		const filled = entries.filter((entry) => entry.trim() !== '');
		entries.splice(0, entries.length, ...filled);
		let count = 0;
		const add = (value: string): void => {
			const index = count++;
			const take = (typed: string): void => {
				entries[index] = typed;
				if (index === count - 1 && typed.trim() !== '') add('');
				this.keep();
			};
			const field = new TextComponent(setting.controlEl).setValue(value).onChange(take);
			field.inputEl.setAttr('aria-label', index === 0 ? name : `${name}, ${index + 1}`);
			if (index > 0) field.inputEl.placeholder = 'And another one';
			new KnownValues(this.app, field.inputEl, known, take, () => nextRow(field.inputEl));
		};
		for (const entry of filled) add(entry);
		add('');
	}

	private show(): void {
		const { form, interview, source, shownEl } = this;
		this.steps = stepsOf(form, interview.retro, now(), source.taskFormat);
		shownEl.empty();
		for (const [index, { place, lines }] of shownSteps(this.steps, source.settings).entries()) {
			const where = place === null ? 'In its properties' : `Under ${place}`;
			shownEl.createEl('p', {
				cls: 'ir-hint',
				text: index === 0 ? `This goes into the note. ${where}:` : `${where}:`,
			});
			shownEl.createEl('p', { cls: 'ir-line', text: lines.join('\n') });
		}
		const isResultOnly = this.steps.length > 0 && !isReflection(form) && endingOf(form.result) !== 'waiting';
		if (isResultOnly)
			shownEl.createEl('p', {
				cls: 'ir-hint',
				text: 'What it teaches can wait for two days; the tracker reminds you.',
			});
		this.saveButton
			.setButtonText(isResultOnly ? 'Save the result only' : 'Save')
			.setDisabled(this.steps.length === 0);
	}

	private readonly submit = singleFlight(async () => {
		const { path } = this.interview;
		const { steps } = this;
		const made = await changeNote(this.app, path, (text) => closingEdit(text, steps, this.source.prepared));
		if (made === null) return;
		drafts.delete(path);
		this.close();
	});
}

function nextRow(field: Element): void {
	(field.nextElementSibling as HTMLElement | null)?.focus();
}

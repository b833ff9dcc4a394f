/** The form of a retro's result: what came, what it teaches, and the very lines that will be written. */
import { Notice, Setting, TextComponent, type ButtonComponent } from 'obsidian';
import type { Interview, Snapshot } from '../../core/vault/snapshot';
import { compare } from '../../core/compare';
import { noteName } from '../../core/markdown/inline';
import { writtenTheme } from '../../core/vault/written';
import {
	closingEdit,
	dayOfResult,
	emptyClosing,
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
import type { Context } from '../host/context';
import { changeNote } from '../host/write';
import { Form, rowOf, type FormField } from '../parts/form';
import { KnownValues } from '../parts/known-values';

/** What was chosen and typed in the form of a result. */
interface ResultDraft {
	form: Closing;
	/** Whether the day is the user's own, which nothing else may change. */
	isDayTyped: boolean;
}

/** Opens the form for the retro at `path`, with what was typed there last and not saved. */
export function openRecordResult(context: Context, path: string): void {
	const interview = context.source.snapshot().interviews.get(path);
	if (interview === undefined)
		new Notice(`${noteName(path)} is not an interview retro, so it has no result to record.`);
	else new RecordResultForm(context, interview).open();
}

class RecordResultForm extends Form {
	private readonly snapshot: Snapshot;
	private readonly themes: string[];
	private readonly key: string;
	private readonly draft: ResultDraft;
	/** What is shown, and will be written. */
	private steps: ClosingStep[] = [];
	private resultEls: HTMLButtonElement[] = [];
	private dayField!: TextComponent;
	private questionsEl!: HTMLElement;
	private shownEl!: HTMLElement;
	private saveButton!: ButtonComponent;

	constructor(
		private readonly context: Context,
		private readonly interview: Interview,
	) {
		super(context.app, 'asks');
		this.snapshot = context.source.snapshot();
		this.themes = themesIn(interview, this.snapshot);
		this.key = `result ${interview.path}`;
		const form = { ...emptyClosing(interview.retro), theme: this.themes[0] ?? '' };
		this.draft = context.drafts.of<ResultDraft>(this.key, { form, isDayTyped: false });
	}

	private get form(): Closing {
		return this.draft.form;
	}

	override onOpen(): void {
		const { contentEl, form } = this;
		this.setTitle(`Result of ${noteName(this.interview.path)}`);
		this.addResults();
		this.dayField = this.addDay({
			name: 'It came on',
			value: form.day,
			take: (value) => {
				form.day = value;
				this.draft.isDayTyped = true;
				this.keep();
			},
		});
		this.questionsEl = contentEl.createDiv();
		this.shownEl = contentEl.createDiv();
		this.saveButton = this.addSubmit('Save');
		this.scope.register([], 'Enter', (event) => {
			const { activeElement } = contentEl.doc;
			if (event.isComposing || activeElement?.matches('.ir-rows input') !== true) return;
			event.preventDefault();
			nextRow(activeElement);
		});
		this.ask();
		this.resultEls.find((button) => button.getAttribute('aria-pressed') === 'true')?.focus();
	}

	private addResults(): void {
		const choices = this.contentEl.createDiv({
			cls: 'ir-answers',
			attr: { role: 'group', 'aria-label': 'Result' },
		});
		this.resultEls = this.snapshot.settings.results.map((result) => {
			const button = choices.createEl('button', { cls: 'ir-answer', text: result });
			button.addEventListener('click', () => {
				this.form.result = result;
				this.ask();
				this.keep();
			});
			return button;
		});
	}

	/** Keeps what was typed, and shows what would be written. */
	private keep(): void {
		this.context.drafts.keep(this.key, this.draft);
		this.show();
	}

	/** Asks what the result calls for. */
	private ask(): void {
		const { form, interview } = this;
		const { retro } = interview;
		const ending = endingOf(form.result);
		for (const button of this.resultEls)
			button.setAttr('aria-pressed', String(button.textContent === form.result));
		if (!this.draft.isDayTyped) form.day = dayOfResult(form.result, retro, today());
		this.dayField.setValue(form.day);
		rowOf(this.dayField)?.toggle(ending !== 'waiting');
		this.questionsEl.empty();
		if (ending === 'pass') this.askAfterPass();
		if (ending === 'rejection') this.askAfterRejection();
		if (ending === 'withdrawal') this.addRows('Why, as I see it', form.own, 'reasonsOwn');
		this.show();
	}

	private askAfterPass(): void {
		const near = this.question('What went wrong and did not cost you?', 'near');
		this.addText(near).setPlaceholder('Next time it may');
		this.addThemes('nearTheme', this.knownThemes());
		this.addText(this.question('One change', 'change'));
		this.addText(this.question('What to repeat?', 'repeat')).setPlaceholder('One thing that carried you');
		if (this.interview.retro.keyLesson === null) this.addText(this.question('Key lesson', 'lesson'));
	}

	private askAfterRejection(): void {
		const { form, themes } = this;
		this.addRows('What they said', form.official, 'reasonsOfficial');
		this.addRows('What I think it was', form.own, 'reasonsOwn');
		this.addText(this.question('One change', 'change'));
		this.addThemes('theme', themes);
		this.addText(this.question('What would you say to a friend who had this interview?', 'friend'));
	}

	/** A choice among themes, and none of them. */
	private addThemes(key: 'theme' | 'nearTheme', themes: readonly string[]): void {
		if (themes.length === 0) return;
		this.addChoice(this.question('Theme', key), [
			...themes.map((theme): [string, string] => [theme, theme.replace(/^\[\[|\]\]$/g, '')]),
			['', 'None of them'],
		]);
	}

	/** The themes of this interview, and behind them all others that are known. */
	private knownThemes(): string[] {
		const { snapshot, themes } = this;
		const others = [...snapshot.names.keys()].map((key) => writtenTheme(snapshot, key)).sort(compare);
		return [...new Set([...themes, ...others])];
	}

	private question(
		name: string,
		key: 'near' | 'nearTheme' | 'repeat' | 'lesson' | 'change' | 'theme' | 'friend',
	): FormField {
		const take = (value: string): void => {
			this.form[key] = value;
			this.keep();
		};
		return { name, value: this.form[key], take, parent: this.questionsEl };
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
		const { form, interview, shownEl } = this;
		const { source } = this.context;
		this.steps = stepsOf(form, interview.retro, now(), source.taskFormat);
		shownEl.empty();
		for (const [index, { place, lines }] of shownSteps(this.steps, source.settings).entries()) {
			const where = place === null ? 'In its properties' : `Under ${place}`;
			this.addHint(index === 0 ? `This goes into the note. ${where}:` : `${where}:`, shownEl);
			this.addLine(lines.join('\n'), shownEl);
		}
		const isResultOnly = this.steps.length > 0 && !isReflection(form) && endingOf(form.result) !== 'waiting';
		if (isResultOnly)
			this.addHint('What it teaches can wait for two days; the tracker reminds you.', shownEl);
		this.saveButton
			.setButtonText(isResultOnly ? 'Save the result only' : 'Save')
			.setDisabled(this.steps.length === 0);
	}

	protected override async onSubmit(): Promise<void> {
		const { app, source, drafts } = this.context;
		const { steps } = this;
		const made = await changeNote(app, this.interview.path, (text) =>
			closingEdit(text, steps, source.prepared),
		);
		if (made === null) return;
		drafts.drop(this.key);
		this.close();
	}
}

function nextRow(field: Element): void {
	(field.nextElementSibling as HTMLElement | null)?.focus();
}

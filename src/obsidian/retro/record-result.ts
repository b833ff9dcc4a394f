/** The form of a retro's result: what came, what it teaches, and the very lines that will be written. */
import { Notice, Setting, TextComponent, type ButtonComponent } from 'obsidian';
import type { Interview, Snapshot } from '../../core/vault/snapshot';
import { compare } from '../../core/compare';
import { headingsIn } from '../../core/change/language';
import { wordsFor } from '../../core/change/line';
import type { WrittenWords } from '../../core/messages/en/notes/written';
import { writtenIn } from '../../core/messages/written';
import type { RetroFormMessages } from '../../core/messages/en/forms/retro';
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
	type Closing,
	type ClosingStep,
} from '../../core/retro/closing';
import { themesIn } from '../../core/theme/next-action';
import { now, today } from '../host/clock';
import type { Context } from '../host/context';
import { messagesOf } from '../language/language';
import { changeNote, noteText } from '../host/write';
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
	if (interview === undefined) new Notice(messagesOf(context.app).retroForms.result.noRetro(noteName(path)));
	else new RecordResultForm(context, interview).open();
}

class RecordResultForm extends Form {
	private readonly words: RetroFormMessages['result'];
	private readonly snapshot: Snapshot;
	/** The words that are written: the note's own once it is read, until then those of the vault. */
	private written: WrittenWords;
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
		this.words = messagesOf(context.app).retroForms.result;
		this.snapshot = context.source.snapshot();
		this.themes = themesIn(interview, this.snapshot);
		this.key = `result ${interview.path}`;
		const form = { ...emptyClosing(interview.retro), theme: this.themes[0] ?? '' };
		this.draft = context.drafts.of<ResultDraft>(this.key, { form, isDayTyped: false });
		this.written = writtenIn(context.source.settings.notesLanguage);
	}

	private get form(): Closing {
		return this.draft.form;
	}

	override onOpen(): void {
		const { contentEl, form, words } = this;
		this.setTitle(words.title(noteName(this.interview.path)));
		this.addResults();
		this.dayField = this.addDay({
			name: words.cameOn,
			value: form.day,
			take: (value) => {
				form.day = value;
				this.draft.isDayTyped = true;
				this.keep();
			},
		});
		this.questionsEl = contentEl.createDiv();
		this.shownEl = contentEl.createDiv();
		this.saveButton = this.addSubmit(words.save);
		this.scope.register([], 'Enter', (event) => {
			const { activeElement } = contentEl.doc;
			if (event.isComposing || activeElement?.matches('.ir-rows input') !== true) return;
			event.preventDefault();
			nextRow(activeElement);
		});
		this.ask();
		void noteText(this.app, this.interview.path).then((text) => {
			this.written = wordsFor(text ?? '', this.context.source.prepared);
			this.show();
		});
		this.resultEls.find((button) => button.getAttribute('aria-pressed') === 'true')?.focus();
	}

	private addResults(): void {
		const choices = this.contentEl.createDiv({
			cls: 'ir-answers',
			attr: { role: 'group', 'aria-label': this.words.result },
		});
		this.resultEls = this.snapshot.settings.results.map((result) => {
			const text = messagesOf(this.app).data.result(result);
			const button = choices.createEl('button', { cls: 'ir-answer', text, value: result });
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
		for (const button of this.resultEls) button.setAttr('aria-pressed', String(button.value === form.result));
		if (!this.draft.isDayTyped) form.day = dayOfResult(form.result, retro, today());
		this.dayField.setValue(form.day);
		rowOf(this.dayField)?.toggle(ending !== 'waiting');
		this.questionsEl.empty();
		if (ending === 'pass') this.askAfterPass();
		if (ending === 'rejection') this.askAfterRejection();
		if (ending === 'withdrawal') this.addRows(this.words.why, form.own, 'reasonsOwn');
		this.show();
	}

	private askAfterPass(): void {
		const { words } = this;
		this.addText(this.question(words.near, 'near')).setPlaceholder(words.nearHint);
		this.addThemes('nearTheme', this.knownThemes());
		this.addText(this.question(words.change, 'change'));
		this.addText(this.question(words.repeat, 'repeat')).setPlaceholder(words.repeatHint);
		if (this.interview.retro.keyLesson === null) this.addText(this.question(words.lesson, 'lesson'));
	}

	private askAfterRejection(): void {
		const { form, themes, words } = this;
		this.addRows(words.official, form.official, 'reasonsOfficial');
		this.addRows(words.own, form.own, 'reasonsOwn');
		this.addText(this.question(words.change, 'change'));
		this.addThemes('theme', themes);
		this.addText(this.question(words.friend, 'friend'));
	}

	/** A choice among themes, and none of them. */
	private addThemes(key: 'theme' | 'nearTheme', themes: readonly string[]): void {
		if (themes.length === 0) return;
		this.addChoice(this.question(this.words.theme, key), [
			...themes.map((theme): [string, string] => [theme, theme.replace(/^\[\[|\]\]$/g, '')]),
			['', this.words.noTheme],
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
		const { snapshot, interview, words } = this;
		const known = knownReasons(snapshot, list);
		const written = interview.retro[list];
		const setting = new Setting(this.questionsEl).setName(name);
		setting.controlEl.addClass('ir-rows');
		if (written.length > 0) setting.setDesc(words.written(written));
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
			field.inputEl.setAttr('aria-label', index === 0 ? name : words.further(name, index + 1));
			if (index > 0) field.inputEl.placeholder = words.another;
			new KnownValues(this.app, field.inputEl, known, take, () => nextRow(field.inputEl));
		};
		for (const entry of filled) add(entry);
		add('');
	}

	private show(): void {
		const { form, interview, shownEl, words } = this;
		const { source } = this.context;
		this.steps = stepsOf(form, interview.retro, now(), source.taskFormat, this.written);
		shownEl.empty();
		for (const [index, { place, lines }] of shownSteps(
			this.steps,
			headingsIn(source.settings, this.written),
		).entries()) {
			this.addHint(words.goes(place, index === 0), shownEl);
			this.addLine(lines.join('\n'), shownEl);
		}
		const isResultOnly = this.steps.length > 0 && !isReflection(form) && endingOf(form.result) !== 'waiting';
		if (isResultOnly) this.addHint(words.canWait, shownEl);
		this.saveButton
			.setButtonText(isResultOnly ? words.saveOnly : words.save)
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

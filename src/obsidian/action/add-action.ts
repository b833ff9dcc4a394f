/** The form of a new action for a theme: it shows the very line that it will write, and where. */
import { Notice, Setting, type ButtonComponent, type Editor, type TextComponent } from 'obsidian';
import { actionLine, blank, type ActionForm } from '../../core/change/compose';
import { lineIn } from '../../core/change/language';
import { wordsFor } from '../../core/change/line';
import { addDays, lastDayOfWeek } from '../../core/day';
import { dayBeforeNext } from '../../core/vault/upcoming';
import { questionAt } from '../../core/question/place';
import type { ActionFormMessages } from '../../core/messages/en/forms/action';
import type { WrittenWords } from '../../core/messages/en/notes/written';
import { writtenIn } from '../../core/messages/written';
import { noteName, plain } from '../../core/markdown/inline';
import { CHECKS, METHODS } from '../../core/note/values';
import { draftIn, nextAction, type ActionDraft } from '../../core/theme/next-action';
import { today, weekStart } from '../host/clock';
import type { Context } from '../host/context';
import { messagesOf } from '../language/language';
import { addActionIn, noteText } from '../host/write';
import { Form, rowOf } from '../parts/form';

type Due = keyof ActionFormMessages['dues'];

/** The choices of a due date, and the day that each begins with; one without a day is not there to choose. */
const DUES: Record<Due, (context: Context) => string | null> = {
	next: ({ source }) => dayBeforeNext(source.snapshot()),
	seven: () => addDays(today(), 7),
	today,
	week: () => lastDayOfWeek(today(), weekStart()),
	date: today,
	none: () => '',
};
const DUE_NAMES = Object.keys(DUES) as Due[];

/** The words of a note to choose from, and none of them. */
const choices = (
	values: readonly string[],
	named: (value: string) => string,
	notSaid: string,
): [string, string][] => [
	['', notSaid],
	...values.map((value): [string, string] => [value, named(value).replace(/-/g, ' ')]),
];

/** Opens the form for a theme, if it is still there; see `nextAction`. */
export function openAddAction(
	context: Context,
	themeKey: string,
	after?: { path: string; line: number },
): void {
	const draft = nextAction(context.source.snapshot(), themeKey, after);
	if (draft !== null) openActionForm(context, draft);
}

/** Opens the form for an action in a note; `written` is called once its line stands there. */
export function openActionForm(
	context: Context,
	draft: ActionDraft,
	written: () => void = () => undefined,
): void {
	new AddActionForm(context, draft, written).open();
}

/** Opens the form for the question that the cursor stands in, else for the interview. */
export function openActionAt(context: Context, path: string, editor: Editor | null): void {
	const { source } = context;
	const found =
		editor === null ? null : questionAt(editor.getValue(), editor.getCursor().line + 1, source.prepared);
	openActionForm(
		context,
		found === null
			? draftIn(source.snapshot(), path)
			: { path, about: plain(found.question.title), form: blank(found.question.themes) },
	);
}

class AddActionForm extends Form {
	private readonly words: ActionFormMessages;
	private readonly form: ActionForm;
	private readonly path: string;
	/** The themes that it may be for, where there is more than one. */
	private readonly choices: readonly string[];
	/** The words that are written: the note's own once it is read, until then those of the vault. */
	private ofNote: WrittenWords;
	/** How the day was chosen. */
	private due: Due;
	private dateField!: TextComponent;
	private lineEl!: HTMLElement;
	private button!: ButtonComponent;

	constructor(
		private readonly context: Context,
		{ path, about, form, choices = [] }: ActionDraft,
		private readonly written: () => void,
	) {
		super(context.app, 'form');
		this.words = messagesOf(context.app).actionForm;
		this.path = path;
		this.choices = choices;
		this.ofNote = writtenIn(context.source.settings.notesLanguage);
		this.form = { ...form };
		this.due = form.due === '' ? this.proposedDue() : 'date';
		this.setTitle(this.words.title(about));
	}

	override onOpen(): void {
		const { words } = this;
		const { data } = messagesOf(this.app);
		const action = this.addText(this.field(words.action, 'text')).setPlaceholder(words.shape);
		if (this.choices.length > 1) this.addThemes();
		this.addChoice(this.field(words.method, 'method'), choices(METHODS, data.method, words.notSaid));
		this.addChoice(this.field(words.check, 'check'), choices(CHECKS, data.check, words.notSaid));
		this.addChoice(
			{ name: words.due, value: this.due, take: (value) => this.setDue(value as Due) },
			DUE_NAMES.filter((due) => DUES[due](this.context) !== null).map((due) => [due, words.dues[due]]),
		);
		this.dateField = this.addDay(this.field(words.date, 'due'));
		rowOf(this.dateField)?.toggle(this.due === 'date');
		this.addHint(words.goesUnder(noteName(this.path)));
		this.lineEl = this.addLine('');
		this.button = this.addSubmit(words.add);
		this.submitOnEnter();
		this.show();
		void noteText(this.app, this.path).then((text) => {
			this.ofNote = wordsFor(text ?? '', this.context.source.prepared);
			this.show();
		});
		action.inputEl.focus();
	}

	/** A chip for each theme that it may be for. */
	private addThemes(): void {
		const { form, words } = this;
		const chips = new Setting(this.contentEl).setName(words.themes).controlEl;
		chips.addClass('ir-answers');
		chips.setAttrs({ role: 'group', 'aria-label': words.themes });
		for (const theme of this.choices) {
			const text = theme.replace(/^\[\[|\]\]$/g, '');
			const isChosen = (): string => String(form.themes.includes(theme));
			const chip = chips.createEl('button', { cls: 'ir-answer', text, attr: { 'aria-pressed': isChosen() } });
			chip.addEventListener('click', () => {
				const others = form.themes.filter((one) => one !== theme);
				form.themes = others.length < form.themes.length ? others : [...others, theme];
				chip.setAttr('aria-pressed', isChosen());
				this.show();
			});
		}
	}

	private field(name: string, key: 'text' | 'method' | 'check' | 'due') {
		const take = (value: string): void => {
			this.form[key] = value;
			this.show();
		};
		return { name, value: this.form[key], take };
	}

	/** Before the next interview, where one is known: so that it can show what came of it. */
	private proposedDue(): Due {
		const due = dayBeforeNext(this.context.source.snapshot()) === null ? 'seven' : 'next';
		this.form.due = DUES[due](this.context) ?? '';
		return due;
	}

	private setDue(due: Due): void {
		this.form.due = DUES[due](this.context) ?? '';
		this.dateField.setValue(this.form.due);
		rowOf(this.dateField)?.toggle(due === 'date');
		this.show();
	}

	private line(): string {
		return lineIn(actionLine(this.form, this.context.source.taskFormat), this.ofNote);
	}

	private show(): void {
		this.lineEl.setText(this.line());
		this.button.setDisabled(this.form.text.trim() === '');
	}

	protected override async onSubmit(): Promise<void> {
		if (this.form.text.trim() === '') {
			new Notice(this.words.sayWhat);
			return;
		}
		const { app, source } = this.context;
		if ((await addActionIn(app, this.path, this.line(), source.prepared)) === null) return;
		this.close();
		this.written();
	}
}

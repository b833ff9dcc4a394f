/** The form of a new action for a theme: it shows the very line that it will write, and where. */
import { Notice, type ButtonComponent, type Editor, type TextComponent, type TFile } from 'obsidian';
import { IF_THEN } from '../../core/action/if-then';
import { actionLine, blank, type ActionForm } from '../../core/change/compose';
import { addDays, lastDayOfWeek } from '../../core/day';
import { dayBeforeNext } from '../../core/vault/upcoming';
import { questionAt } from '../../core/question/place';
import { noteName, plain } from '../../core/markdown/inline';
import { CHECKS, METHODS } from '../../core/note/values';
import { nextAction, type ActionDraft } from '../../core/theme/next-action';
import { today, weekStart } from '../host/clock';
import type { Context } from '../host/context';
import { addActionIn } from '../host/write';
import { Form, rowOf } from '../parts/form';

/** The choices of a due date, and the day that each begins with; one without a day is not there to choose. */
const DUES: Record<string, { words: string; day: (context: Context) => string | null }> = {
	next: {
		words: 'Before the next interview',
		day: ({ source }) => dayBeforeNext(source.snapshot()),
	},
	seven: { words: 'In a week', day: () => addDays(today(), 7) },
	today: { words: 'Today', day: today },
	week: { words: 'This week', day: () => lastDayOfWeek(today(), weekStart()) },
	date: { words: 'On a date', day: today },
	none: { words: 'No date', day: () => '' },
};

/** The words of a note to choose from, and none of them. */
const choices = (words: readonly string[]): [string, string][] => [
	['', 'Not said'],
	...words.map((word): [string, string] => [word, word.replace(/-/g, ' ')]),
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

/** Opens the form for the question that the cursor stands in, else for the interview; says whether the note is one. */
export function addActionAt(
	context: Context,
	isAsking: boolean,
	editor: Editor,
	file: TFile | null,
): boolean {
	const { source } = context;
	if (file === null || !source.snapshot().interviews.has(file.path)) return false;
	if (isAsking) return true;
	const { path } = file;
	const found = questionAt(editor.getValue(), editor.getCursor().line + 1, source.prepared);
	openActionForm(
		context,
		found === null
			? { path, about: noteName(path), form: blank([]) }
			: { path, about: plain(found.question.title), form: blank(found.question.themes) },
	);
	return true;
}

class AddActionForm extends Form {
	private readonly form: ActionForm;
	private readonly path: string;
	/** How the day was chosen. */
	private due: string;
	private dateField!: TextComponent;
	private lineEl!: HTMLElement;
	private button!: ButtonComponent;

	constructor(
		private readonly context: Context,
		{ path, about, form }: ActionDraft,
		private readonly written: () => void,
	) {
		super(context.app, 'form');
		this.path = path;
		this.form = { ...form };
		this.due = form.due === '' ? this.proposedDue() : 'date';
		this.setTitle(`Add action for ${about}`);
	}

	override onOpen(): void {
		const action = this.addText(this.field('Action', 'text')).setPlaceholder(IF_THEN);
		this.addChoice(this.field('Method', 'method'), choices(METHODS));
		this.addChoice(this.field('Check', 'check'), choices(CHECKS));
		this.addChoice(
			{ name: 'Due', value: this.due, take: (value) => this.setDue(value) },
			Object.entries(DUES)
				.filter(([, { day }]) => day(this.context) !== null)
				.map(([due, { words }]) => [due, words] as const),
		);
		this.dateField = this.addDay(this.field('Date', 'due'));
		rowOf(this.dateField)?.toggle(this.due === 'date');
		this.addHint(`This line goes under the improvement plan of ${noteName(this.path)}:`);
		this.lineEl = this.addLine('');
		this.button = this.addSubmit('Add action');
		this.submitOnEnter();
		this.show();
		action.inputEl.focus();
	}

	private field(name: string, key: 'text' | 'method' | 'check' | 'due') {
		const take = (value: string): void => {
			this.form[key] = value;
			this.show();
		};
		return { name, value: this.form[key], take };
	}

	/** Before the next interview, where one is known: so that it can show what came of it. */
	private proposedDue(): string {
		const due = dayBeforeNext(this.context.source.snapshot()) === null ? 'seven' : 'next';
		this.form.due = DUES[due]?.day(this.context) ?? '';
		return due;
	}

	private setDue(due: string): void {
		this.form.due = DUES[due]?.day(this.context) ?? '';
		this.dateField.setValue(this.form.due);
		rowOf(this.dateField)?.toggle(due === 'date');
		this.show();
	}

	private line(): string {
		return actionLine(this.form, this.context.source.taskFormat);
	}

	private show(): void {
		this.lineEl.setText(this.line());
		this.button.setDisabled(this.form.text.trim() === '');
	}

	protected override async onSubmit(): Promise<void> {
		if (this.form.text.trim() === '') {
			new Notice('What will you do? One thing that others could see you do is best.');
			return;
		}
		const { app, source } = this.context;
		if ((await addActionIn(app, this.path, this.line(), source.prepared)) === null) return;
		this.close();
		this.written();
	}
}

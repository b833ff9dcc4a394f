/** The form of a new action for a theme: it shows the very line that it will write, and where. */
import { Notice, Setting, type App, type ButtonComponent, type TextComponent } from 'obsidian';
import { actions } from '../../core/action/actions';
import { followOn } from '../../core/action/again';
import { actionLine, blank, type ActionForm } from '../../core/change/compose';
import { lastDayOfWeek } from '../../core/day';
import { questionAt } from '../../core/question/place';
import { noteName, plain } from '../../core/markdown/inline';
import { CHECKS, METHODS } from '../../core/note/values';
import { themes } from '../../core/theme/themes';
import { writtenTheme } from '../../core/vault/written';
import { today, weekStart } from '../host/clock';
import type { NoteSource } from '../host/note-source';
import { addActionIn, singleFlight } from '../host/write';
import { Form } from '../parts/form';

type Due = 'none' | 'today' | 'week' | 'date';
const DUES: Record<Due, string> = { none: 'No date', today: 'Today', week: 'This week', date: 'On a date' };

/** What the form of a new action begins with. */
export interface ActionDraft {
	/** The note whose improvement plan the action goes under. */
	path: string;
	/** The theme or the question that it is for. */
	about: string;
	form: ActionForm;
}

/**
 * Opens the form for a theme, if it is still there; the action goes to the latest interview that met it. With `after`, the
 * place of an action that did not work, the new one follows on it: the same themes, a stronger method.
 */
export function openAddAction(
	app: App,
	source: NoteSource,
	themeKey: string,
	after?: { path: string; line: number },
): void {
	const snapshot = source.snapshot();
	const theme = themes(snapshot).find(({ key }) => key === themeKey);
	if (theme === undefined) return;
	const { path } = theme.occurrences[theme.occurrences.length - 1]!.interview;
	const old =
		after === undefined
			? undefined
			: actions(snapshot).find(
					({ interview, action }) => interview.path === after.path && action.line === after.line,
				);
	openActionForm(app, source, {
		path,
		about: theme.name,
		form: old === undefined ? blank([writtenTheme(snapshot, themeKey)]) : followOn(old, snapshot),
	});
}

/** Opens the form for an action in a note; `written` is called once its line stands there. */
export function openActionForm(
	app: App,
	source: NoteSource,
	draft: ActionDraft,
	written: () => void = () => undefined,
): void {
	new AddActionForm(app, source, draft, written).open();
}

/** Opens the form for the question in which a line stands, counted from 1; tells whether it stands in one. */
export function addActionAt(
	app: App,
	source: NoteSource,
	path: string,
	text: string,
	line: number,
	checking: boolean,
): boolean {
	const found = source.snapshot().interviews.has(path) ? questionAt(text, line, source.prepared) : null;
	if (found !== null && !checking)
		openActionForm(app, source, {
			path,
			about: plain(found.question.title),
			form: blank(found.question.themes),
		});
	return found !== null;
}

class AddActionForm extends Form {
	private readonly form: ActionForm;
	private readonly path: string;
	private lineEl!: HTMLElement;
	private button!: ButtonComponent;

	constructor(
		app: App,
		private readonly source: NoteSource,
		{ path, about, form }: ActionDraft,
		private readonly written: () => void,
	) {
		super(app);
		this.path = path;
		this.form = form;
		this.setTitle(`Add action for ${about}`);
	}

	override onOpen(): void {
		const { contentEl, form } = this;
		this.modalEl.addClass('interview-retro-form');
		const action = this.addText('Action', (value) => (form.text = value)).setValue(form.text);
		this.addChoice('Method', ['', ...METHODS], form.method, (value) => (form.method = value));
		this.addChoice('Check', ['', ...CHECKS], form.check, (value) => (form.check = value));
		new Setting(contentEl).setName('Due').addDropdown((dropdown) => {
			dropdown.addOptions(DUES).setValue(form.due === '' ? 'none' : 'date');
			dropdown.onChange((value) => {
				form.due = value === 'none' ? '' : value === 'week' ? lastDayOfWeek(today(), weekStart()) : today();
				date.setValue(form.due);
				dateRow?.toggle(value === 'date');
				this.show();
			});
			dropdown.selectEl.setAttr('aria-label', 'Due');
		});
		const date = this.addText('Date', (value) => (form.due = value));
		date.inputEl.type = 'date';
		date.setValue(form.due);
		const dateRow = date.inputEl.closest<HTMLElement>('.setting-item');
		dateRow?.toggle(form.due !== '');
		contentEl.createEl('p', {
			cls: 'ir-hint',
			text: `This line goes under the improvement plan of ${noteName(this.path)}:`,
		});
		this.lineEl = contentEl.createEl('p', { cls: 'ir-line' });
		new Setting(contentEl).addButton((button) => {
			this.button = button
				.setButtonText('Add action')
				.setCta()
				.onClick(() => this.submit());
		});
		this.scope.register([], 'Enter', (event) => {
			if (event.isComposing) return;
			event.preventDefault();
			this.submit();
		});
		this.show();
		action.inputEl.focus();
	}

	override onClose(): void {
		this.contentEl.empty();
	}

	private line(): string {
		return actionLine(this.form, this.source.taskFormat);
	}

	private show(): void {
		this.lineEl.setText(this.line());
		this.button.setDisabled(this.form.text.trim() === '');
	}

	private addText(name: string, take: (value: string) => void): TextComponent {
		let field!: TextComponent;
		new Setting(this.contentEl).setName(name).addText((text) => {
			field = text.onChange((value) => {
				take(value);
				this.show();
			});
			text.inputEl.setAttr('aria-label', name);
		});
		return field;
	}

	private addChoice(name: string, options: string[], value: string, take: (value: string) => void): void {
		new Setting(this.contentEl).setName(name).addDropdown((dropdown) => {
			for (const option of options)
				dropdown.addOption(option, option === '' ? 'Not said' : option.replace(/-/g, ' '));
			dropdown.setValue(value).onChange((chosen) => {
				take(chosen);
				this.show();
			});
			dropdown.selectEl.setAttr('aria-label', name);
		});
	}

	private readonly submit = singleFlight(async () => {
		if (this.form.text.trim() === '') {
			new Notice('What will you do? One thing that others could see you do is best.');
			return;
		}
		const made = await addActionIn(this.app, this.path, this.line(), this.source.prepared);
		if (made === null) return;
		this.close();
		this.written();
	});
}

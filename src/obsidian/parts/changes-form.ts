/** A form that shows what several notes will become, makes it so, and offers to take it back. */
import { Notice, Setting, type App, type ButtonComponent } from 'obsidian';
import { countLines } from '../../core/edit/changed-lines';
import { noteName } from '../../core/markdown/inline';
import { drawChanges } from '../../view/parts/changes';
import {
	canTakeBack,
	lookAt,
	makeAll,
	takeBack,
	type Change,
	type BulkResult,
	type ShownChange,
} from '../host/bulk';
import { singleFlight } from '../host/write';
import { messagesOf } from '../language/language';
import { Form } from './form';

/** The notes of an outcome, as the user is told of them. */
const told = (app: App, { changed, left }: BulkResult, done: 'changed' | 'restored'): string =>
	messagesOf(app).changes[done](changed.length, left.length);

/** Takes back the last change of themes, and says what came of it. */
export async function undoThemes(app: App): Promise<BulkResult> {
	const outcome = await takeBack(app);
	const { changes } = messagesOf(app);
	const left = outcome.left.map(({ path, reason }) => changes.left(noteName(path), reason));
	new Notice([told(app, outcome, 'restored'), ...left].join('\n'), left.length === 0 ? undefined : 0);
	return outcome;
}

export abstract class ChangesForm extends Form {
	private controlsEl!: HTMLElement;
	private changesEl!: HTMLElement;
	private buttonsEl!: HTMLElement;
	private button!: ButtonComponent;
	private shown: ShownChange[] = [];
	/** Raised by each look, so that an older one that is still under way gives up. */
	private look = 0;

	constructor(
		app: App,
		/** What the accented button says. */
		private readonly verb: string,
	) {
		super(app);
	}

	/** Adds what the user can choose; a choice ends in `refresh`. */
	protected abstract addControls(element: HTMLElement): void;

	/** What is wanted of each note, as the choices stand. */
	protected abstract changes(): Change[];

	/** What else is to be known, a sentence each. */
	protected abstract remarks(): string[];

	/** Whether there is something to do though no line changes. */
	protected hasMore(): boolean {
		return false;
	}

	/** What is to be done before the changes; false if they are not to be made then. */
	protected prepare(): Promise<boolean> {
		return Promise.resolve(true);
	}

	override onOpen(): void {
		const { contentEl } = this;
		this.modalEl.addClass('interview-retro-changes');
		contentEl.addClass('interview-retro');
		this.controlsEl = contentEl.createDiv();
		this.changesEl = contentEl.createDiv();
		this.buttonsEl = contentEl.createDiv();
		this.addControls(this.controlsEl);
		const buttons = new Setting(this.buttonsEl).addButton((button) =>
			button.setButtonText(messagesOf(this.app).acts.cancel).onClick(() => this.close()),
		);
		this.button = this.addSubmit(this.verb, buttons).setDisabled(true);
		void this.refresh();
	}

	override onClose(): void {
		drawChanges(this.changesEl, null);
		super.onClose();
	}

	/** Draws the controls anew, and what they make of the notes. */
	protected redraw(): void {
		this.controlsEl.empty();
		this.addControls(this.controlsEl);
		void this.refresh();
	}

	/** Looks at the notes again, and shows what would change. */
	protected async refresh(): Promise<void> {
		const look = ++this.look;
		const { shown, left } = await lookAt(this.app, this.changes());
		if (look !== this.look) return;
		this.shown = shown;
		const words = messagesOf(this.app);
		const { changes } = words;
		const lines = shown.reduce((sum, one) => sum + countLines(one.lines), 0);
		drawChanges(this.changesEl, {
			words,
			summary: shown.length === 0 ? changes.nothing : changes.lines(lines, shown.length),
			remarks: this.remarks(),
			notes: shown.map(({ path, lines: own }) => ({ path, name: noteName(path), lines: own })),
			left: left.map(({ path, reason }) => ({ name: noteName(path), reason })),
		});
		this.button.setDisabled(shown.length === 0 && !this.hasMore());
	}

	protected override async onSubmit(): Promise<void> {
		this.look++;
		const { shown } = this;
		if (!(await this.prepare())) return;
		this.show(await makeAll(this.app, shown), 'changed');
	}

	/** The last screen: what came of it. */
	private show(outcome: BulkResult, done: 'changed' | 'restored'): void {
		const words = messagesOf(this.app);
		const { acts, changes } = words;
		this.controlsEl.empty();
		this.buttonsEl.empty();
		drawChanges(this.changesEl, {
			words,
			summary: told(this.app, outcome, done),
			remarks: outcome.changed.length === 0 ? [] : [changes.names(...outcome.changed.map(noteName))],
			notes: [],
			left: outcome.left.map(({ path, reason }) => ({ name: noteName(path), reason })),
		});
		const buttons = new Setting(this.buttonsEl);
		// After a change of which nothing came, it is an older one that can be taken back.
		const isOwn = done === 'restored' || outcome.changed.length > 0;
		if (isOwn && canTakeBack(this.app))
			buttons.addButton((button) =>
				button
					.setButtonText(acts.undo)
					.onClick(singleFlight(async () => this.show(await undoThemes(this.app), 'restored'))),
			);
		buttons.addButton((button) => {
			button
				.setButtonText(acts.done)
				.setCta()
				.onClick(() => this.close());
			button.buttonEl.focus();
		});
	}
}

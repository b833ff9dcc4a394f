/** The outcomes in the main area: hands the model to the view, and the view's clicks to the workspace. */
import { ItemView, Keymap, setIcon, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { drawOutcomes, type OutcomesHandlers } from '../view/outcomes';
import { FRESH_OUTCOMES, outcomesView, readOutcomesState, type OutcomesState } from '../view/outcomes-model';
import type { NoteSource } from './note-source';
import { openAt } from './open';
import { openPrepareRound } from './prepare-round';
import { openRecordResult } from './record-result';

export const OUTCOMES_VIEW = 'interview-retro-outcomes';

export class OutcomesPane extends ItemView {
	override icon = 'table';
	private state: OutcomesState = FRESH_OUTCOMES;
	private frame = 0;

	constructor(
		leaf: WorkspaceLeaf,
		private readonly source: NoteSource,
		private readonly newRetro: () => void,
	) {
		super(leaf);
	}

	override getViewType(): string {
		return OUTCOMES_VIEW;
	}

	override getDisplayText(): string {
		return 'Outcomes';
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), ...this.state };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		this.state = readOutcomesState(state);
		await super.setState(state, result);
		this.draw();
	}

	protected override async onOpen(): Promise<void> {
		this.contentEl.addClass('interview-retro');
		this.register(this.source.onChange(() => this.drawSoon()));
		this.draw();
	}

	protected override async onClose(): Promise<void> {
		this.contentEl.win.cancelAnimationFrame(this.frame);
		drawOutcomes(this.contentEl, null);
	}

	private drawSoon(): void {
		const { win } = this.contentEl;
		win.cancelAnimationFrame(this.frame);
		this.frame = win.requestAnimationFrame(() => this.draw());
	}

	private draw(): void {
		const { source, state, handlers } = this;
		drawOutcomes(this.contentEl, { outcomes: source.isReady ? outcomesView(source.journal(), state) : null, state, handlers });
	}

	private readonly handlers: OutcomesHandlers = {
		drawIcon: setIcon,
		setState: (change) => {
			this.state = { ...this.state, ...change };
			this.draw();
			this.app.workspace.requestSaveLayout();
		},
		open: (place, event) => void openAt(this.app, place.path, place.line, Keymap.isModEvent(event)),
		prepare: ({ round }) => openPrepareRound(this.app, this.source, round),
		recordResult: (path) => openRecordResult(this.app, this.source, path),
		newRetro: () => this.newRetro(),
	};
}

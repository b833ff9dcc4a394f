/** The outcomes in the main area: hands the model to the view, and the view's clicks to the workspace. */
import { Keymap, setIcon, type WorkspaceLeaf } from 'obsidian';
import { drawOutcomes, type OutcomesHandlers } from '../../view/outcomes/outcomes';
import { outcomesView, readOutcomesState, type OutcomesState } from '../../view/outcomes/outcomes-model';
import { DrawnView } from '../parts/drawn-view';
import { openNewRetro } from '../retro/new-retro';
import type { Context } from '../host/context';
import { openAt } from '../host/open';
import { openPrepareRound } from '../brief/prepare-round';
import { openRecordResult } from '../retro/record-result';

export const OUTCOMES_VIEW = 'interview-retro-outcomes';

export class OutcomesPane extends DrawnView<OutcomesState> {
	override icon = 'table';

	constructor(leaf: WorkspaceLeaf, context: Context) {
		super(leaf, context, readOutcomesState);
	}

	override getViewType(): string {
		return OUTCOMES_VIEW;
	}

	override getDisplayText(): string {
		return 'Outcomes';
	}

	protected override clear(): void {
		drawOutcomes(this.contentEl, null);
	}

	protected override draw(): void {
		const { state, handlers } = this;
		const { source } = this.context;
		drawOutcomes(this.contentEl, {
			outcomes: source.isReady ? outcomesView(source.snapshot(), state) : null,
			state,
			handlers,
		});
	}

	private readonly handlers: OutcomesHandlers = {
		drawIcon: setIcon,
		setState: (change) => this.change(change),
		open: (place, event) => void openAt(this.app, place.path, place.line, Keymap.isModEvent(event)),
		prepare: ({ round }) => openPrepareRound(this.context, round),
		recordResult: (path) => openRecordResult(this.context, path),
		newRetro: () => openNewRetro(this.context),
	};
}

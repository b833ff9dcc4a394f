/** The outcomes in the main view: hands the model to the view, and the view's clicks to the workspace. */
import { Keymap, setIcon } from 'obsidian';
import { drawOutcomes, type OutcomesHandlers } from '../../view/outcomes/outcomes';
import { outcomesView, readOutcomesState, type OutcomesState } from '../../view/outcomes/outcomes-model';
import { messagesOf } from '../language/language';
import { Panel, type Frame } from '../parts/panel';
import { beginning } from '../adopt/adopt';
import type { Context } from '../host/context';
import { openAt } from '../host/open';
import { openMenu } from '../menu/acts';
import { openPrepareRound } from '../brief/prepare-round';
import { openRecordResult } from '../retro/record-result';

export class OutcomesPanel extends Panel<OutcomesState> {
	constructor(context: Context, frame: Frame) {
		super(context, frame, readOutcomesState);
	}

	override clear(): void {
		drawOutcomes(this.contentEl, null);
	}

	override draw(): void {
		const { state, handlers } = this;
		const { source } = this.context;
		drawOutcomes(this.contentEl, {
			outcomes: source.isReady ? outcomesView(source.snapshot(), state) : null,
			state,
			handlers,
			words: messagesOf(this.app),
		});
	}

	private readonly handlers: OutcomesHandlers = {
		drawIcon: setIcon,
		menu: (event, subject) => openMenu(this.context, event, subject),
		setState: (change) => this.change(change),
		open: (place, event) => void openAt(this.app, place.path, place.line, Keymap.isModEvent(event)),
		prepare: ({ round }) => openPrepareRound(this.context, round),
		recordResult: (path) => openRecordResult(this.context, path),
		...beginning(this.context),
	};
}

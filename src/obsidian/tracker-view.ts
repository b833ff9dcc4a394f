/** The theme tracker in the sidebar: hands the model to the view, and the view's clicks to the vault. */
import { ItemView, Keymap, setIcon, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import type { LineRef } from '../core/edit/find';
import { FRESH_STATE, readTrackerState, trackerOf, type ActionRow, type Answered, type HoldRow, type Place, type Ticked, type TrackerState } from '../view/tracker-model';
import { drawTracker } from '../view/tracker';
import type { TrackerHandlers } from '../view/tracker/parts';
import { now, today, weekStart } from './clock';
import { openMoment, startMoment } from './moments';
import { openAt } from './open';
import type { NoteSource } from './note-source';
import { answerIn, tickIn, untickIn } from './write';

export const TRACKER_VIEW = 'interview-retro-tracker';
const MINUTE = 60_000;

export interface TrackerCommands {
	addAction(themeKey: string): void;
	newRetro(): void;
	adopt(): void;
}

export class TrackerView extends ItemView {
	override icon = 'list-checks';
	private state: TrackerState = FRESH_STATE;
	private ticked: Ticked[] = [];
	private answered: Answered[] = [];
	private frame = 0;
	/** What is being written for a row at the moment, by the row's id. */
	private readonly underWay = new Map<string, { wish: string; made: Promise<{ source: string } | null> }>();

	constructor(
		leaf: WorkspaceLeaf,
		private readonly source: NoteSource,
		private readonly commands: TrackerCommands,
	) {
		super(leaf);
		this.navigation = false;
	}

	override getViewType(): string {
		return TRACKER_VIEW;
	}

	override getDisplayText(): string {
		return 'Theme tracker';
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), ...this.state };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		this.state = readTrackerState(state);
		await super.setState(state, result);
		this.draw();
	}

	protected override async onOpen(): Promise<void> {
		this.contentEl.addClass('interview-retro');
		this.register(this.source.onChange(() => this.drawSoon()));
		// The time left follows the clock.
		this.registerInterval(window.setInterval(() => this.drawSoon(), MINUTE));
		this.draw();
	}

	protected override async onClose(): Promise<void> {
		this.contentEl.win.cancelAnimationFrame(this.frame);
		drawTracker(this.contentEl, null);
	}

	/** Draws once for all changes of a frame. */
	private drawSoon(): void {
		const { win } = this.contentEl;
		win.cancelAnimationFrame(this.frame);
		this.frame = win.requestAnimationFrame(() => this.draw());
	}

	private draw(): void {
		const { source, state, handlers } = this;
		const tracker = source.isReady ? trackerOf(source.journal(), state, { now: now(), weekStartsOn: weekStart(), ticked: this.ticked, answered: this.answered }) : null;
		drawTracker(this.contentEl, { tracker, state, handlers });
	}

	private readonly handlers: TrackerHandlers = {
		drawIcon: setIcon,
		setState: (change) => {
			this.state = { ...this.state, ...change };
			this.draw();
			this.app.workspace.requestSaveLayout();
		},
		open: (place: Place, event) => void openAt(this.app, place.path, place.line, Keymap.isModEvent(event)),
		openNote: (path, event) => void this.app.workspace.openLinkText(path, '', Keymap.isModEvent(event)),
		hoverNote: (path, event) => {
			const targetEl = event.currentTarget;
			this.app.workspace.trigger('hover-link', { event, source: TRACKER_VIEW, hoverParent: this, targetEl, linktext: path });
		},
		tick: (row) => void this.tick(row),
		untick: (row) => void this.untick(row),
		answer: (row, word) => void this.answer(row, word),
		start: ({ name, path }) => startMoment(this.app, this.source, name, path),
		openDue: ({ name, path }) => void openMoment(this.app, this.source, name, path),
		addAction: (key) => this.commands.addAction(key),
		newRetro: () => this.commands.newRetro(),
		adopt: () => this.commands.adopt(),
	};

	private async tick({ id, place, ref }: ActionRow): Promise<void> {
		if (ref === null) return;
		const day = this.source.settings.addDoneDate ? today() : null;
		const made = await this.inFlight(id, 'tick', ref, (now) => tickIn(this.app, place.path, now, day));
		if (made === null) return;
		this.ticked = [...this.ticked, { path: place.path, ref: { ...ref, source: made.source }, symbol: made.symbol, addedDate: made.replacements.length > 1 }];
		this.drawSoon();
	}

	private async answer({ id, place, ref }: HoldRow, word: string): Promise<void> {
		const made = await this.inFlight(id, word, ref, (now) => answerIn(this.app, place.path, now, word));
		if (made === null) return;
		const others = this.answered.filter((one) => one.path !== place.path || one.source !== ref.source);
		this.answered = [...others, { path: place.path, source: made.source, id: ref.id }];
		this.drawSoon();
	}

	private async untick({ id, place, ref, ticked }: ActionRow): Promise<void> {
		if (ref === null) return;
		const made = await this.inFlight(id, 'untick', ref, (now) => untickIn(this.app, place.path, now, ticked?.symbol ?? ' ', ticked !== null && !ticked.addedDate));
		if (made === null) return;
		this.ticked = this.ticked.filter((one) => one !== ticked);
		this.drawSoon();
	}

	/**
	 * Writes for a row once: the same click again while it is under way is that click, and another one waits and means the
	 * line as it is by then.
	 */
	private async inFlight<E extends { source: string }>(id: string, wish: string, ref: LineRef, write: (ref: LineRef) => Promise<E | null>): Promise<E | null> {
		const earlier = this.underWay.get(id);
		if (earlier?.wish === wish) return null;
		const run = async (): Promise<E | null> => {
			const before = await earlier?.made;
			return write(before == null ? ref : { ...ref, source: before.source });
		};
		const current = { wish, made: run() };
		this.underWay.set(id, current);
		try {
			return await current.made;
		} finally {
			if (this.underWay.get(id) === current) this.underWay.delete(id);
		}
	}
}

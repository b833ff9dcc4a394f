/** What stands in the main view: it draws itself into an element of its own, and the view keeps its state. */
import { Component, type App, type WorkspaceLeaf } from 'obsidian';
import type { Context } from '../host/context';
import type { Tab } from '../host/open';

/** What the view does for what stands in it. */
export interface Frame {
	readonly leaf: WorkspaceLeaf;
	/** Where the panel is drawn. */
	readonly element: HTMLElement;
	/** Whether the panel is among those that the view shows now. */
	isShown(): boolean;
	/** Draws what is shown, once for all changes of a frame. */
	drawSoon(): void;
	/** Keeps the panel's state over a reload. */
	keep(): void;
	/** Shows a tab; *practice* with its questions, or with the stories. */
	show(tab: Tab, stories?: boolean): void;
	/** Brings the beginning into sight. */
	toTop(): void;
}

export abstract class Panel<State extends object> extends Component {
	state: State;
	protected readonly app: App;
	protected readonly contentEl: HTMLElement;

	constructor(
		protected readonly context: Context,
		protected readonly frame: Frame,
		/** Reads a saved state of any age or shape. */
		private readonly readState: (saved: unknown) => State,
	) {
		super();
		this.app = context.app;
		this.contentEl = frame.element;
		this.state = readState(null);
	}

	/** Shows or hides what was drawn. */
	toggle(isShown: boolean): void {
		this.contentEl.toggle(isShown);
	}

	/** Takes over a saved state. */
	read(saved: unknown): void {
		this.state = this.readState(saved);
	}

	/** Looks again at what is shown, and draws it. */
	refresh(): Promise<void> | void {
		this.draw();
	}

	/** Draws the panel from its state and the notes as they are now. */
	abstract draw(): void;

	/** Takes away what was drawn. */
	abstract clear(): void;

	override onunload(): void {
		this.clear();
	}

	/** Takes over what the user changed, and keeps it. */
	protected change(change: Partial<State>): void {
		this.state = { ...this.state, ...change };
		this.draw();
		this.frame.keep();
	}
}

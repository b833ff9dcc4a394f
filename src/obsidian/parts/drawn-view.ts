/** What the views share: a state of their own that outlives a reload, and one drawing for all changes of a frame. */
import { ItemView, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import type { Context } from '../host/context';

export abstract class DrawnView<State extends object> extends ItemView {
	protected state: State;
	private frame = 0;
	/** Whether something has changed since it was drawn, while it was hidden. */
	private isStale = false;

	constructor(
		leaf: WorkspaceLeaf,
		protected readonly context: Context,
		/** Reads a saved state of any age or shape. */
		private readonly readState: (saved: unknown) => State,
	) {
		super(leaf);
		this.state = readState(null);
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), ...this.state };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		this.state = this.readState(state);
		await super.setState(state, result);
		await this.refresh();
	}

	/** Looks again at what is shown, and draws it. */
	protected refresh(): Promise<void> | void {
		this.draw();
	}

	/** Draws the view from its state and the notes as they are now. */
	protected abstract draw(): void;

	/** Takes away what was drawn. */
	protected abstract clear(): void;

	protected override async onOpen(): Promise<void> {
		this.contentEl.addClass('interview-retro');
		this.register(this.context.source.onChange(() => this.drawSoon()));
		if (typeof ResizeObserver !== 'undefined') {
			const observer = new ResizeObserver(() => this.onResize());
			observer.observe(this.contentEl);
			this.register(() => observer.disconnect());
		}
		await this.refresh();
	}

	/** Called by the host too; from none it has a size again once it is shown. */
	override onResize(): void {
		super.onResize();
		if (this.isStale) this.refreshIfShown();
	}

	private refreshIfShown(): void {
		this.isStale = !this.contentEl.isShown();
		if (!this.isStale) void this.refresh();
	}

	protected override async onClose(): Promise<void> {
		this.contentEl.win.cancelAnimationFrame(this.frame);
		this.clear();
	}

	/** Draws once for all changes of a frame; a view that is hidden is drawn when it is shown. */
	protected drawSoon(): void {
		const { win } = this.contentEl;
		win.cancelAnimationFrame(this.frame);
		this.frame = win.requestAnimationFrame(() => this.refreshIfShown());
	}

	/** Takes over what the user changed, and keeps it. */
	protected change(change: Partial<State>): void {
		this.state = { ...this.state, ...change };
		this.draw();
		this.app.workspace.requestSaveLayout();
	}
}

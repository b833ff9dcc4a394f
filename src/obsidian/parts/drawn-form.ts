/** A dialog that a view draws: it follows what it shows for as long as it is open. */
import type { App } from 'obsidian';
import { Form } from './form';

export interface DrawnFormOf {
	title: string;
	/** The class of the dialog, which says how wide it is. */
	look: string;
	draw: (element: HTMLElement) => void;
	/** Takes away what was drawn. */
	clear: (element: HTMLElement) => void;
	/** What is followed; calls back where there is something new, and gives what ends it. */
	follow?: (redraw: () => void) => () => void;
	/** What Enter does, where it is not pressed on a button. */
	enter?: () => void;
	/** What other keys do. */
	keys?: Record<string, (event: KeyboardEvent) => void>;
}

/** Opens a dialog that a view draws. */
export function openDrawn(app: App, of: DrawnFormOf): DrawnForm {
	const form = new DrawnForm(app, of);
	form.open();
	return form;
}

export class DrawnForm extends Form {
	/** Null once it is closed. */
	private drawnEl: HTMLElement | null = null;
	private end = (): void => undefined;

	constructor(
		app: App,
		private readonly of: DrawnFormOf,
	) {
		super(app);
		this.setTitle(of.title);
		this.modalEl.addClass(of.look);
	}

	override onOpen(): void {
		const { follow, enter, keys = {} } = this.of;
		this.drawnEl = this.contentEl.createDiv();
		if (enter !== undefined) this.submitOnEnter();
		for (const [key, act] of Object.entries(keys))
			this.scope.register([], key, (event) => {
				act(event);
				return false;
			});
		this.redraw();
		if (follow !== undefined) this.end = follow(() => this.redraw());
	}

	/** Draws it again, unless it is closed. */
	redraw(): void {
		if (this.drawnEl !== null) this.of.draw(this.drawnEl);
	}

	override onClose(): void {
		this.end();
		if (this.drawnEl !== null) this.of.clear(this.drawnEl);
		this.drawnEl = null;
		super.onClose();
	}

	protected override onSubmit(): Promise<void> {
		this.of.enter?.();
		return Promise.resolve();
	}
}

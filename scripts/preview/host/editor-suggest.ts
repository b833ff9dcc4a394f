import type * as api from 'obsidian';
import type { Editor } from './editor';
import { Choices, PopoverSuggest, steer } from './suggest';

/** Suggestions while something is typed in a note. */
export abstract class EditorSuggest<T> extends PopoverSuggest<T> implements api.EditorSuggest<T> {
	context: api.EditorSuggestContext | null = null;
	limit = 100;
	// The note's text stays a text field to whoever asks for its role.
	private readonly shown = new Choices<T>(this.suggestEl.createDiv({ cls: 'suggestion' }), createDiv(), this);

	constructor(app: api.App) {
		super(app);
		steer(
			this.scope,
			[],
			() => this.shown,
			(event) => (this.shown.choose(event) ? false : undefined),
		);
	}

	setInstructions(): void {
		return undefined;
	}

	abstract onTrigger(
		cursor: api.EditorPosition,
		editor: api.Editor,
		file: api.TFile | null,
	): api.EditorSuggestTriggerInfo | null;
	abstract getSuggestions(context: api.EditorSuggestContext): T[] | Promise<T[]>;

	override close(): void {
		this.context = null;
		super.close();
	}

	/** Asks whether there is something to suggest where the cursor stands, and shows it; false where there is not. */
	ask(editor: Editor, file: api.TFile): boolean {
		const found = this.onTrigger(editor.getCursor(), editor, file);
		if (found === null) {
			this.close();
			return false;
		}
		this.context = { ...found, editor, file };
		void this.show(editor, this.context);
		return true;
	}

	private async show(editor: Editor, context: api.EditorSuggestContext): Promise<void> {
		const found = await this.getSuggestions(context);
		if (this.context !== context || !editor.hasFocus()) return;
		if (found.length === 0) return this.close();
		this.open();
		this.shown.show(found.slice(0, this.limit));
		const { left, top } = editor.belowCursor();
		this.suggestEl.setCssStyles({ left: `${left}px`, top: `${top}px` });
		editor.el.addEventListener('blur', () => this.close(), { once: true });
	}
}

/** Asks the suggestions of all plugins in turn; the first that has something is shown, and no other. */
export function askSuggests(app: api.App, editor: Editor, file: api.TFile | null): void {
	const { editorSuggests } = (app as unknown as { registry: { editorSuggests: Set<EditorSuggest<unknown>> } })
		.registry;
	let isTaken = file === null;
	for (const suggest of editorSuggests) {
		if (isTaken || file === null) suggest.close();
		else isTaken = suggest.ask(editor, file);
	}
}

/** A form that asks for nothing but a word: it shows what would be written, and writes it only then. */
import { Setting, type App } from 'obsidian';
import { Form } from './form';

/** What a preview shows, from above: a sentence, a line as it will stand in a note, or a text under its name. */
export type Shown =
	| { says: string }
	| { line: string }
	| { name: string; text: string; /** Whether the name is shown as a heading, too. */ isHeaded?: boolean };

/** One of the buttons. */
interface Choice {
	words: string;
	look?: 'accent' | 'destructive';
	/** What it does; false where it could not be done, and the form stays. */
	act: () => Promise<boolean>;
}

export interface PreviewOf {
	title: string;
	shown: readonly Shown[];
	/** From the start of the row to its end; where there are none, there is nothing to do. */
	choices: readonly Choice[];
}

/** What *Cancel*, *Close* and *Keep it* do: nothing. */
export const nothing = (): Promise<boolean> => Promise.resolve(true);

/** Closes the form at once, and goes on from there: to a note that will be opened, say. */
export const goOn = (act: () => void) => (): Promise<boolean> => {
	act();
	return nothing();
};

/** Shows what would be written, and the choices; an error in one of them is told as a notice. */
export function openPreview(app: App, of: PreviewOf): void {
	new Preview(app, of).open();
}

class Preview extends Form {
	private chosen: Choice | null = null;

	constructor(
		app: App,
		private readonly of: PreviewOf,
	) {
		super(app, 'form');
		this.setTitle(of.title);
	}

	override onOpen(): void {
		for (const one of this.of.shown) this.show(one);
		if (this.of.choices.length === 0) return;
		const row = new Setting(this.contentEl).setClass('interview-retro-submit');
		for (const choice of this.of.choices) this.offer(choice, row);
	}

	private show(shown: Shown): void {
		if ('says' in shown) this.addHint(shown.says);
		else if ('line' in shown) this.addLine(shown.line);
		else {
			if (shown.isHeaded === true)
				this.contentEl.createEl('h3', { cls: 'ir-section-head', text: shown.name });
			this.addQuoted(shown.name, shown.text);
		}
	}

	private offer(choice: Choice, row: Setting): void {
		row.addButton((button) => {
			button.setButtonText(choice.words).onClick(() => {
				this.chosen = choice;
				this.submit();
			});
			if (choice.look === 'destructive') button.setDestructive();
			if (choice.look === 'accent') button.setCta().buttonEl.focus();
		});
	}

	protected override async onSubmit(): Promise<void> {
		if ((await this.chosen?.act()) === true) this.close();
	}
}

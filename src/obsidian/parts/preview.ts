/** A form that shows what would be written, and writes it only at a word; it asks for one thing at most, a name. */
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

interface Previewed {
	shown: readonly Shown[];
	/** From the start of the row to its end; where there are none, there is nothing to do. */
	choices: readonly Choice[];
}

export interface PreviewOf extends Previewed {
	title: string;
	/** The field above it, where what is shown follows what is typed there. */
	field?: { name: string; value: string; follow: (typed: string) => Previewed };
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
	private chosen: Choice | undefined;
	private bodyEl!: HTMLElement;

	constructor(
		app: App,
		private readonly of: PreviewOf,
	) {
		super(app, 'form');
		this.setTitle(of.title);
	}

	override onOpen(): void {
		const { field } = this.of;
		if (field !== undefined) {
			this.addText({ ...field, take: (typed) => this.show(field.follow(typed)) });
			this.submitOnEnter();
		}
		this.bodyEl = this.contentEl.createDiv();
		this.show(this.of);
	}

	private show({ shown, choices }: Previewed): void {
		const { bodyEl } = this;
		bodyEl.empty();
		// What Enter takes in the field.
		this.chosen = choices.find(({ look }) => look === 'accent');
		for (const one of shown) this.add(one);
		if (choices.length === 0) return;
		const row = new Setting(bodyEl).setClass('interview-retro-submit');
		for (const choice of choices) this.offer(choice, row);
	}

	private add(shown: Shown): void {
		const { bodyEl } = this;
		if ('says' in shown) this.addHint(shown.says, bodyEl);
		else if ('line' in shown) this.addLine(shown.line, bodyEl);
		else {
			if (shown.isHeaded === true) bodyEl.createEl('h3', { cls: 'ir-section-head', text: shown.name });
			this.addQuoted(shown.name, shown.text, bodyEl);
		}
	}

	private offer(choice: Choice, row: Setting): void {
		row.addButton((button) => {
			button.setButtonText(choice.words).onClick(() => {
				this.chosen = choice;
				this.submit();
			});
			if (choice.look === 'destructive') button.setDestructive();
			if (choice.look !== 'accent') return;
			button.setCta();
			if (this.of.field === undefined) button.buttonEl.focus();
		});
	}

	protected override async onSubmit(): Promise<void> {
		if ((await this.chosen?.act()) === true) this.close();
	}
}

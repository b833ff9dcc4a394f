import type * as api from 'obsidian';
import { Scope } from './keymap';
import { Modal } from './modal';
import { prepareFuzzySearch, prepareSimpleSearch, renderResults, sortSearchResults } from './search';

let count = 0;

/** The list under an input: options, one of them active, told to the input as a combobox tells it. */
export class Choices<T> {
	readonly id = `suggestions-${++count}`;
	private values: T[] = [];
	private options: HTMLElement[] = [];
	private active = 0;

	constructor(
		private readonly listEl: HTMLElement,
		private readonly inputEl: HTMLElement,
		private readonly owner: api.ISuggestOwner<T>,
	) {
		listEl.setAttrs({ role: 'listbox', id: this.id });
		inputEl.setAttrs({
			role: 'combobox',
			'aria-autocomplete': 'list',
			'aria-controls': this.id,
			'aria-expanded': 'false',
			autocomplete: 'off',
		});
	}

	show(values: T[]): void {
		this.values = values;
		this.listEl.empty();
		this.options = values.map((value, index) => {
			const option = this.listEl.createDiv({
				cls: 'suggestion-item',
				attr: { role: 'option', id: `${this.id}-${index}` },
			});
			this.owner.renderSuggestion(value, option);
			option.addEventListener('mousemove', () => this.activate(index, false));
			// The input keeps the focus; what happens, happens on click.
			option.addEventListener('mousedown', (event) => event.preventDefault());
			option.addEventListener('click', (event) => this.owner.selectSuggestion(value, event));
			return option;
		});
		this.inputEl.setAttribute('aria-expanded', String(values.length > 0));
		this.activate(0);
	}

	hide(): void {
		this.inputEl.setAttribute('aria-expanded', 'false');
		this.inputEl.removeAttribute('aria-activedescendant');
	}

	move(by: number): void {
		if (this.values.length > 0) this.activate((this.active + by + this.values.length) % this.values.length);
	}

	choose(event: MouseEvent | KeyboardEvent): boolean {
		const value = this.values[this.active];
		if (value === undefined) return false;
		this.owner.selectSuggestion(value, event);
		return true;
	}

	private activate(index: number, scroll = true): void {
		this.active = index;
		this.options.forEach((option, at) => {
			option.toggleClass('is-selected', at === index);
			option.setAttribute('aria-selected', String(at === index));
		});
		const option = this.options[index];
		this.inputEl.setAttr('aria-activedescendant', option?.id ?? null);
		if (scroll) option?.scrollIntoView?.({ block: 'nearest' });
	}
}

export function steer<T>(
	scope: Scope,
	modifiers: [] | null,
	choices: () => Choices<T>,
	choose: (event: KeyboardEvent) => unknown,
): void {
	const move = (by: number) => () => {
		choices().move(by);
		return false;
	};
	scope.register([], 'ArrowDown', move(1));
	scope.register([], 'ArrowUp', move(-1));
	scope.register(modifiers, 'Enter', (event) => choose(event));
}

export abstract class PopoverSuggest<T> implements api.PopoverSuggest<T> {
	readonly scope: Scope;
	protected readonly suggestEl = createDiv({ cls: 'suggestion-container' });
	private isOpen = false;

	constructor(
		readonly app: api.App,
		scope?: api.Scope,
	) {
		this.scope = new Scope(scope ?? app.scope);
		this.scope.register([], 'Escape', () => {
			this.close();
			return false;
		});
	}

	abstract renderSuggestion(value: T, el: HTMLElement): void;
	abstract selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;

	open(): void {
		if (this.isOpen) return;
		this.isOpen = true;
		this.home().append(this.suggestEl);
		this.app.keymap.pushScope(this.scope);
	}

	protected home(): HTMLElement {
		return activeDocument.body;
	}

	close(): void {
		if (!this.isOpen) return;
		this.isOpen = false;
		this.app.keymap.popScope(this.scope);
		this.suggestEl.remove();
	}

	onHistoryBack(): void {
		this.close();
	}
}

export abstract class AbstractInputSuggest<T> extends PopoverSuggest<T> {
	limit = 100;
	private readonly choices: Choices<T>;
	private callback: ((value: T, event: MouseEvent | KeyboardEvent) => unknown) | undefined = undefined;
	private asked = 0;
	private chosen = false;

	constructor(
		app: api.App,
		protected readonly textInputEl: HTMLInputElement | HTMLDivElement,
	) {
		super(app);
		this.choices = new Choices<T>(this.suggestEl.createDiv({ cls: 'suggestion' }), textInputEl, this);
		steer(
			this.scope,
			[],
			() => this.choices,
			(event) => (this.choices.choose(event) ? false : undefined),
		);
		this.scope.register([], 'Tab', () => this.close());
		const ask = (): void => void this.ask();
		textInputEl.addEventListener('input', ask);
		textInputEl.addEventListener('focus', ask);
		textInputEl.addEventListener('click', ask);
		textInputEl.addEventListener('blur', () => this.close());
	}

	protected abstract getSuggestions(query: string): T[] | Promise<T[]>;

	/** Inside the dialog where there is one: to a screen reader, what is outside of it is not there. */
	protected override home(): HTMLElement {
		return this.textInputEl.closest<HTMLElement>('[aria-modal]') ?? this.textInputEl.doc.body;
	}

	override close(): void {
		this.asked++;
		this.choices.hide();
		super.close();
	}

	setValue(value: string): void {
		if (this.textInputEl instanceof HTMLInputElement) this.textInputEl.value = value;
		else this.textInputEl.setText(value);
	}

	getValue(): string {
		return this.textInputEl instanceof HTMLInputElement ? this.textInputEl.value : this.textInputEl.getText();
	}

	selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
		this.chosen = true;
		this.callback?.(value, event);
		this.chosen = false;
		this.close();
	}

	onSelect(callback: (value: T, event: MouseEvent | KeyboardEvent) => unknown): this {
		this.callback = callback;
		return this;
	}

	private async ask(): Promise<void> {
		if (this.chosen) return;
		const turn = ++this.asked;
		const found = await this.getSuggestions(this.getValue());
		// Whoever typed on meanwhile, or left, waits for another answer or for none.
		if (turn !== this.asked || !this.textInputEl.isActiveElement()) return;
		if (found.length === 0) return this.close();
		this.open();
		this.choices.show(this.limit > 0 ? found.slice(0, this.limit) : found);
		const box = this.textInputEl.getBoundingClientRect();
		const win = this.textInputEl.win;
		const height = this.suggestEl.offsetHeight;
		const below = box.bottom + 4 + height < win.innerHeight || box.top < height;
		this.suggestEl.setCssStyles({
			left: `${Math.max(4, Math.min(box.left, win.innerWidth - this.suggestEl.offsetWidth - 4))}px`,
			top: `${below ? box.bottom + 4 : box.top - height - 4}px`,
			minWidth: `${box.width}px`,
		});
	}
}

export class PathSuggest extends AbstractInputSuggest<string> {
	constructor(
		app: api.App,
		inputEl: HTMLInputElement,
		private readonly paths: () => string[],
	) {
		super(app, inputEl);
	}

	protected override getSuggestions(query: string): string[] {
		const search = prepareSimpleSearch(query);
		return this.paths().filter((path) => search(path));
	}

	override renderSuggestion(path: string, el: HTMLElement): void {
		el.setText(path);
	}
}

export abstract class SuggestModal<T> extends Modal implements api.SuggestModal<T> {
	limit = 100;
	emptyStateText = 'No results found.';
	readonly inputEl: HTMLInputElement;
	readonly resultContainerEl: HTMLElement;
	private readonly choices: Choices<T>;
	private readonly instructionsEl: HTMLElement;
	private asked = 0;

	constructor(app: api.App) {
		super(app);
		this.modalEl.empty();
		this.modalEl.className = 'prompt';
		this.modalEl.removeAttribute('aria-labelledby');
		const bar = this.modalEl.createDiv({ cls: 'prompt-input-container' });
		this.inputEl = bar.createEl('input', {
			cls: 'prompt-input',
			type: 'text',
			attr: { spellcheck: 'false', enterkeyhint: 'done' },
		});
		this.resultContainerEl = this.modalEl.createDiv({ cls: 'prompt-results' });
		this.instructionsEl = this.modalEl.createDiv({ cls: 'prompt-instructions' });
		this.choices = new Choices<T>(this.resultContainerEl, this.inputEl, this);
		steer(
			this.scope,
			null,
			() => this.choices,
			(event) => {
				this.selectActiveSuggestion(event);
				return false;
			},
		);
		this.inputEl.addEventListener('input', () => void this.ask());
		this.setPlaceholder('Type to search');
	}

	abstract getSuggestions(query: string): T[] | Promise<T[]>;
	abstract renderSuggestion(value: T, el: HTMLElement): void;
	abstract onChooseSuggestion(item: T, event: MouseEvent | KeyboardEvent): void;

	override open(): void {
		super.open();
		this.inputEl.focus();
		void this.ask();
	}

	setPlaceholder(placeholder: string): void {
		this.inputEl.placeholder = placeholder;
		this.inputEl.setAttribute('aria-label', placeholder);
		this.modalEl.setAttribute('aria-label', placeholder);
		this.resultContainerEl.setAttribute('aria-label', 'Suggestions');
	}

	setInstructions(instructions: api.Instruction[]): void {
		this.instructionsEl.empty();
		for (const { command, purpose } of instructions) {
			const instruction = this.instructionsEl.createDiv({ cls: 'prompt-instruction' });
			instruction.createSpan({ cls: 'prompt-instruction-command', text: command });
			instruction.createSpan({ text: purpose });
		}
	}

	onNoSuggestion(): void {
		this.choices.show([]);
		if (this.emptyStateText)
			this.resultContainerEl.createDiv({
				cls: 'suggestion-empty',
				text: this.emptyStateText,
				attr: { role: 'option', 'aria-disabled': 'true' },
			});
	}

	selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
		this.close();
		this.onChooseSuggestion(value, event);
	}

	selectActiveSuggestion(event: MouseEvent | KeyboardEvent): void {
		this.choices.choose(event);
	}

	private async ask(): Promise<void> {
		const turn = ++this.asked;
		const found = await this.getSuggestions(this.inputEl.value);
		if (turn !== this.asked) return;
		if (found.length === 0) this.onNoSuggestion();
		else this.choices.show(this.limit > 0 ? found.slice(0, this.limit) : found);
	}
}

export abstract class FuzzySuggestModal<T>
	extends SuggestModal<api.FuzzyMatch<T>>
	implements api.FuzzySuggestModal<T>
{
	abstract getItems(): T[];
	abstract getItemText(item: T): string;
	abstract onChooseItem(item: T, event: MouseEvent | KeyboardEvent): void;

	override getSuggestions(query: string): api.FuzzyMatch<T>[] {
		const search = prepareFuzzySearch(query);
		const found = this.getItems().flatMap((item) => {
			const match = search(this.getItemText(item));
			return match ? [{ item, match }] : [];
		});
		if (query.trim() !== '') sortSearchResults(found);
		return found;
	}

	override renderSuggestion({ item, match }: api.FuzzyMatch<T>, el: HTMLElement): void {
		renderResults(el, this.getItemText(item), match);
	}

	override onChooseSuggestion({ item }: api.FuzzyMatch<T>, event: MouseEvent | KeyboardEvent): void {
		this.onChooseItem(item, event);
	}
}

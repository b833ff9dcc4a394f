/** Suggestions under a field: what is known already. */
import { AbstractInputSuggest, type App } from 'obsidian';

const MOST_SUGGESTED = 5;

export class KnownValues extends AbstractInputSuggest<string> {
	/** Whether what was typed is more likely a known value than a new one. */
	isSlip: (typed: string) => boolean = () => false;

	constructor(
		app: App,
		private readonly fieldEl: HTMLInputElement,
		/** The values themselves, or which of them what was typed may mean. */
		private readonly known: readonly string[] | ((typed: string) => string[]),
		private readonly takeValue: (value: string) => void,
		private readonly submit: () => void,
	) {
		super(app, fieldEl);
		this.limit = MOST_SUGGESTED;
	}

	/** What was typed comes first, so that Enter keeps it, unless it is a slip: then Enter takes what is known. */
	protected override getSuggestions(query: string): string[] {
		const typed = query.trim().toLowerCase();
		if (typed === '') return [];
		const { known } = this;
		const meant =
			typeof known === 'function'
				? known(query)
				: known.filter((value) => value.toLowerCase().includes(typed));
		const matching = meant.filter((value) => value !== query);
		if (matching.length === 0) return [];
		return this.isSlip(query) ? [...matching, query] : [query, ...matching];
	}

	override renderSuggestion(value: string, element: HTMLElement): void {
		element.setText(value);
	}

	override selectSuggestion(value: string, event: MouseEvent | KeyboardEvent): void {
		const isTyped = value === this.getValue();
		this.setValue(value);
		this.takeValue(value);
		this.close();
		this.fieldEl.focus();
		if (isTyped && 'key' in event) this.submit();
	}
}

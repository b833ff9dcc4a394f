/** Choosing a theme: of those that the notes name, or a new one. */
import { FuzzySuggestModal, type FuzzyMatch } from 'obsidian';
import type { ThemeMessages } from '../../core/messages/en/forms/themes';
import type { ThemeName } from '../../core/vault/snapshot';
import type { Context } from '../host/context';
import { messagesOf } from '../language/language';

export interface ThemeChoices {
	/** What is asked. */
	placeholder: string;
	/** The themes to choose from, in the order in which they are shown. */
	themes: readonly ThemeName[];
	/** What a new theme may be called; there is none to choose where it is empty. */
	fresh?: string;
	choose: (theme: ThemeName) => void;
}

/** Lets the user choose a theme. */
export function chooseTheme(context: Context, choices: ThemeChoices): void {
	new ThemeChooser(context, choices).open();
}

const byName = (a: ThemeName, b: ThemeName): number => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1);

/** All themes that the notes name, by name. */
export const themesByName = ({ source }: Context): ThemeName[] =>
	[...source.snapshot().names.values()].sort(byName);

class ThemeChooser extends FuzzySuggestModal<ThemeName> {
	private readonly words: ThemeMessages;

	constructor(
		context: Context,
		private readonly offered: ThemeChoices,
	) {
		super(context.app);
		this.words = messagesOf(context.app).themes;
		this.setPlaceholder(offered.placeholder);
		this.emptyStateText =
			context.source.snapshot().names.size === 0 ? this.words.noneYet : this.words.noSuchTheme;
	}

	override getItems(): ThemeName[] {
		const { themes, fresh = '' } = this.offered;
		if (fresh === '') return [...themes];
		return [...themes, { key: '', name: fresh, note: null, spellings: new Map() }];
	}

	override getItemText({ name }: ThemeName): string {
		return name;
	}

	override renderSuggestion(match: FuzzyMatch<ThemeName>, element: HTMLElement): void {
		super.renderSuggestion(match, element.createDiv());
		const { key, note } = match.item;
		const { fresh, noNote } = this.words;
		element.createDiv({ cls: 'suggestion-note', text: key === '' ? fresh : (note ?? noNote) });
	}

	override onChooseItem(theme: ThemeName): void {
		this.offered.choose(theme);
	}
}

/** Merging themes: the one that goes, the one that stays, and every line that changes. */
import { FuzzySuggestModal, Notice, Setting, type FuzzyMatch } from 'obsidian';
import type { ThemeName } from '../../core/vault/snapshot';
import { nearThemes, usedThemes, type Used } from '../../core/theme/near';
import type { ThemeMessages } from '../../core/messages/en/forms/themes';
import { retrosNaming } from '../../core/change/spellings';
import { canBeAlias, keepsName, mergingChanges } from '../../core/theme/theme-changes';
import { themes } from '../../core/theme/themes';
import { ChangesForm } from '../parts/changes-form';
import type { Context } from '../host/context';
import { messagesOf } from '../language/language';
import type { Change } from '../host/bulk';

/** A theme that goes and the one that it becomes; only the first where that is still to be chosen. */
interface Choice {
	from: Used;
	into: Used | null;
	isNear: boolean;
}

/** Merges themes: asks for what is not given, and shows every line before it is written. */
export function openMergeThemes(context: Context, themeKey?: string): void {
	if (context.source.isReady) new MergeChooser(context, themeKey ?? null).open();
	else new Notice(messagesOf(context.app).changes.stillReading);
}

/** What the state of a theme is, and how often it is named. */
function detailOf({ app, source }: Context, { key, uses }: Used): string {
	const { themes: words, data } = messagesOf(app);
	const state = themes(source.snapshot()).find((theme) => theme.key === key)?.state;
	return words.merge.named(state === undefined ? null : data.state(state), uses);
}

class MergeChooser extends FuzzySuggestModal<Choice> {
	private readonly words: ThemeMessages['merge'];

	constructor(
		private readonly context: Context,
		/** The theme that goes, once it is chosen. */
		private readonly from: string | null,
	) {
		super(context.app);
		const { merge: words, noSuchTheme } = messagesOf(context.app).themes;
		this.words = words;
		const name = from === null ? null : (context.source.snapshot().names.get(from)?.name ?? from);
		this.setPlaceholder(name === null ? words.which : words.becomesWhat(name));
		this.emptyStateText = from === null ? noSuchTheme : words.noneToMergeInto;
	}

	override getItems(): Choice[] {
		const snapshot = this.context.source.snapshot();
		const all = [...usedThemes(snapshot)].sort((a, b) =>
			a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1,
		);
		const near = nearThemes(snapshot);
		if (this.from === null) {
			return [
				...near.map(({ from, into }) => ({ from, into, isNear: true })),
				...all.map((from) => ({ from, into: null, isNear: false })),
			];
		}
		const from = all.find(({ key }) => key === this.from);
		if (from === undefined) return [];
		const close = new Set(
			near.flatMap((pair) =>
				[pair.from.key, pair.into.key].includes(from.key) ? [pair.from.key, pair.into.key] : [],
			),
		);
		const others = all
			.filter(({ key }) => key !== from.key)
			.map((into) => ({ from, into, isNear: close.has(into.key) }));
		return [...others.filter(({ isNear }) => isNear), ...others.filter(({ isNear }) => !isNear)];
	}

	override getItemText({ from, into }: Choice): string {
		if (into === null) return from.name;
		return this.from === null ? this.words.pair(from.name, into.name) : into.name;
	}

	override renderSuggestion(match: FuzzyMatch<Choice>, element: HTMLElement): void {
		super.renderSuggestion(match, element.createDiv());
		element.createDiv({ cls: 'suggestion-note', text: this.detail(match.item) });
	}

	/** What is to be known of a choice before it is made. */
	private detail({ from, into, isNear }: Choice): string {
		const of = (theme: Used): string => detailOf(this.context, theme);
		if (into === null) return of(from);
		if (this.from !== null) return isNear ? this.words.similar(of(into)) : of(into);
		return this.words.both(this.notesNaming(from.key), [from.name, of(from)], [into.name, of(into)]);
	}

	override onChooseItem({ from, into }: Choice): void {
		if (into === null) new MergeChooser(this.context, from.key).open();
		else new MergeForm(this.context, from.key, into.key).open();
	}

	private notesNaming(key: string): number {
		const snapshot = this.context.source.snapshot();
		return retrosNaming(snapshot, (text, path) => snapshot.themeOf(text, path).key === key).length;
	}
}

class MergeForm extends ChangesForm {
	private readonly words: ThemeMessages['merge'];
	private withAlias: boolean | null = null;

	constructor(
		private readonly context: Context,
		private fromKey: string,
		private intoKey: string,
	) {
		const { merge: words } = messagesOf(context.app).themes;
		super(context.app, words.merge);
		this.words = words;
	}

	private theme(key: string): ThemeName {
		return (
			this.context.source.snapshot().names.get(key) ?? { key, name: key, note: null, spellings: new Map() }
		);
	}

	protected override addControls(element: HTMLElement): void {
		const { words } = this;
		const [from, into] = [this.theme(this.fromKey), this.theme(this.intoKey)];
		this.setTitle(words.title(from.name, into.name));
		new Setting(element).setName(words.becomes(from.name, into.name)).addButton((button) =>
			button.setButtonText(words.swap).onClick(() => {
				[this.fromKey, this.intoKey] = [this.intoKey, this.fromKey];
				this.withAlias = null;
				this.redraw();
			}),
		);
		if (!canBeAlias(from, into)) return;
		const isKept = keepsName(from, this.context.source.snapshot());
		this.withAlias ??= !isKept;
		new Setting(element)
			.setName(words.alias(from.name, into.name))
			.setDesc(isKept ? words.forSearch(from.name) : words.soThat(from.name, into.name))
			.addToggle((toggle) => {
				toggle.setValue(this.withAlias === true).onChange((value) => {
					this.withAlias = value;
					void this.refresh();
				});
				toggle.toggleEl.setAttr('aria-label', words.alias(from.name, into.name));
			});
	}

	protected override remarks(): string[] {
		const { name, note } = this.theme(this.fromKey);
		return note === null ? [] : [this.words.ownNote(name, note)];
	}

	protected override changes(): Change[] {
		const { app, source } = this.context;
		const [from, into] = [this.theme(this.fromKey), this.theme(this.intoKey)];
		const file = into.note === null ? null : app.vault.getFileByPath(into.note);
		const isAlias = file !== null && this.withAlias === true;
		const linktext = (path: string): string | null =>
			file === null ? null : app.metadataCache.fileToLinktext(file, path);
		return mergingChanges(source.snapshot(), { from, into, isAlias, linktext }, source.prepared);
	}
}

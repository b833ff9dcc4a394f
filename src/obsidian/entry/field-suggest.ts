/** Proposes themes, ratings and the words of fields while they are typed in a retro. */
import {
	EditorSuggest,
	type Editor,
	type EditorPosition,
	type EditorSuggestTriggerInfo,
	type TFile,
} from 'obsidian';
import { wordsFor } from '../../core/change/line';
import { bodyLines } from '../../core/edit/find';
import { once } from '../../core/once';
import { labelMeanings } from '../../core/note/words/added';
import { propose, type Proposals } from '../../core/question/propose';
import { usedThemes } from '../../core/theme/near';
import { themeText } from '../../core/vault/written';
import type { Context, Feature } from '../host/context';

class FieldSuggest extends EditorSuggest<string> {
	private found: Proposals | null = null;

	constructor(private readonly of: Context) {
		super(of.app);
	}

	override onTrigger(
		{ line, ch }: EditorPosition,
		editor: Editor,
		file: TFile | null,
	): EditorSuggestTriggerInfo | null {
		this.found = this.proposals(editor, line, ch, file);
		if (this.found === null) return null;
		const { from, to } = this.found;
		const text = editor.getLine(line);
		return { start: { line, ch: from }, end: { line, ch: to }, query: text.slice(from, ch) };
	}

	private proposals(editor: Editor, line: number, ch: number, file: TFile | null): Proposals | null {
		const { source } = this.of;
		const { settings } = source;
		if (file === null || !settings.suggestInNotes || !source.isReady) return null;
		const text = editor.getLine(line);
		// Nearly every letter is typed where there is nothing to propose.
		if (!/[:：]/.test(text)) return null;
		const snapshot = source.snapshot();
		if (!snapshot.interviews.has(file.path)) return null;
		const themes = [...usedThemes(snapshot)].sort((a, b) => b.uses - a.uses).map(({ name }) => name);
		const written = once(() => wordsFor(editor.getValue(), source.prepared));
		const found = propose(text, ch, {
			labels: labelMeanings(settings),
			themes,
			named: (kind, word) => written().values[kind](word),
		});
		if (found === null) return null;
		// What looks like a field in the properties or in code is none.
		const kind = bodyLines(editor.getValue()).find(({ number }) => number === line + 1)?.kind;
		return kind === 'text' || kind === 'row' ? found : null;
	}

	override getSuggestions(): string[] {
		return [...(this.found?.values ?? [])];
	}

	override renderSuggestion(value: string, element: HTMLElement): void {
		element.setText(value);
	}

	override selectSuggestion(value: string): void {
		const { context, found } = this;
		if (context === null || found === null) return;
		const { editor, start, end, file } = context;
		const written = found.areThemes ? themeText(this.of.source.snapshot(), value, file.path) : value;
		const text = `${found.before}${written}${found.behind}`;
		editor.replaceRange(text, start, end);
		editor.setCursor({ line: start.line, ch: start.ch + text.length });
		this.close();
	}
}

export const fieldSuggestFeature: Feature = {
	load(plugin, context) {
		plugin.registerEditorSuggest(new FieldSuggest(context));
	},
};

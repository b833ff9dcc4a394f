/** A theme's note was renamed: its old name stays as an alias, or goes from the interviews that say it. */
import { Notice, Setting } from 'obsidian';
import { renameTheme } from '../../core/change/rename-theme';
import { noteName } from '../../core/markdown/inline';
import { addAlias } from '../../core/theme/knowledge-note';
import { respelling, type RenamedTheme } from '../../core/theme/renamed';
import type { Change } from '../host/bulk';
import { lookAt, makeAll } from '../host/bulk';
import type { Context } from '../host/context';
import { messagesOf } from '../language/language';
import { ChangesForm } from '../parts/changes-form';

/** Adds the old name to the aliases of its note; *Undo last change of themes* takes it back. */
export async function keepOldName({ app }: Context, { path, was, name }: RenamedTheme): Promise<void> {
	const { shown, left } = await lookAt(app, [{ path, compute: (text) => addAlias(text, path, was) }]);
	const made = await makeAll(app, shown);
	const [refused] = [...left, ...made.left];
	if (refused !== undefined) new Notice(`${noteName(path)}: ${refused.reason}`);
	else if (made.changed.length > 0) new Notice(messagesOf(app).themes.rename.kept(was, name));
}

/** Shows what the interviews that say the old name will say, and changes them as one. */
export function renameInNotes(context: Context, renamed: RenamedTheme): void {
	new RenameForm(context, renamed).open();
}

class RenameForm extends ChangesForm {
	constructor(
		private readonly context: Context,
		private readonly renamed: RenamedTheme,
	) {
		const { rename } = messagesOf(context.app).themes;
		super(context.app, rename.rename);
		this.setTitle(rename.title(renamed.was, renamed.name));
	}

	protected override addControls(element: HTMLElement): void {
		const { was, name } = this.renamed;
		new Setting(element).setName(messagesOf(this.app).themes.merge.becomes(was, name));
	}

	protected override remarks(): string[] {
		return [];
	}

	protected override changes(): Change[] {
		const { app, source } = this.context;
		const { path, retros } = this.renamed;
		const snapshot = source.snapshot();
		const file = app.vault.getFileByPath(path);
		if (file === null) return [];
		return retros.map((from) => {
			const link = `[[${app.metadataCache.fileToLinktext(file, from)}]]`;
			const wish = respelling(snapshot, this.renamed, from, link);
			return { path: from, compute: (text) => renameTheme(text, from, source.prepared, wish) };
		});
	}
}

/** Old notes that call the position as Dataview cannot show it: how many there are, and their renaming. */
import { renameProperty } from '../../core/edit/property';
import type { Settings } from '../../core/settings';
import { ChangesForm } from '../parts/changes-form';
import type { Change } from '../host/bulk';
import type { Context } from '../host/context';
import { messagesOf } from '../language/language';

/** What the position was called in new notes before, which Dataview keeps for itself. */
export const OLD_NAME = 'position';

/** The interviews and briefs that have a position under its old name alone, where the settings have another one. */
export function notesWithOldName({ app, source }: Context): string[] {
	const { vault, metadataCache } = app;
	const names = Object.values(source.settings.propertyNames).map((name) => name.toLowerCase());
	const { notes } = source.snapshot();
	if (names.includes(OLD_NAME)) return [];
	return [...notes].flatMap(([path, { type }]) => {
		const file = type === 'retro' || type === 'brief' ? vault.getFileByPath(path) : null;
		const properties = file === null ? undefined : metadataCache.getFileCache(file)?.frontmatter;
		const own = Object.keys(properties ?? {}).map((name) => name.toLowerCase());
		const isOld = own.includes(OLD_NAME) && !own.includes(newName(source.settings).toLowerCase());
		return isOld ? [path] : [];
	});
}

const newName = ({ propertyNames }: Settings): string => propertyNames.position;

export class RenamePropertyForm extends ChangesForm {
	constructor(
		private readonly context: Context,
		private readonly whenClosed: () => void,
	) {
		super(context.app, messagesOf(context.app).settings.renaming.act);
	}

	protected override addControls(element: HTMLElement): void {
		const { title, only } = messagesOf(this.app).settings.renaming;
		this.setTitle(title(OLD_NAME, newName(this.context.source.settings)));
		element.createEl('p', { text: only });
	}

	protected override changes(): Change[] {
		const to = newName(this.context.source.settings);
		return notesWithOldName(this.context).map((path) => ({
			path,
			compute: (text) => renameProperty(text, OLD_NAME, to),
		}));
	}

	protected override remarks(): string[] {
		return [];
	}

	override onClose(): void {
		super.onClose();
		this.whenClosed();
	}
}

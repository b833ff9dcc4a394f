/** A generated block in a note: written as it was shown, and never over what was changed by hand without asking. */
import { Notice, type App } from 'obsidian';
import { blockIn, setBlock } from '../../core/edit/block';
import type { Edit, Refusal } from '../../core/edit/edit';
import { noteName } from '../../core/markdown/inline';
import { changeNote, noteText } from '../host/write';
import { messagesOf } from '../language/language';
import { goOn, nothing, openPreview } from './preview';

export interface GeneratedBlock {
	name: string;
	/** What it is, in words: `the history`. */
	what: string;
	content: string;
	/** Where a new block goes; without it, or where it cannot stand there, the end of the note. */
	at?: number;
}

function edit(text: string, { name, content, at }: GeneratedBlock, overwrite: boolean): Edit | Refusal {
	const made = setBlock(text, name, content, { at, overwrite });
	return at !== undefined && (made === 'swallowed' || made === 'unproven')
		? setBlock(text, name, content, { overwrite })
		: made;
}

/**
 * Writes a block into a note, or brings it up to date, and says which; asks first where it was changed by
 * hand. False, and a notice, where it could not be written.
 */
export async function writeBlock(app: App, path: string, block: GeneratedBlock): Promise<boolean> {
	const text = await noteText(app, path);
	const planned = text === null ? null : edit(text, block, false);
	const { changes } = messagesOf(app);
	const say = (said: 'written' | 'upToDate'): Notice => new Notice(changes[said](noteName(path), block.what));
	if (text !== null && planned === 'by-hand') {
		const shown = blockIn(text, block.name) ?? '';
		askToReplace(app, path, block, shown, async () => {
			// What stands there now must be what was shown.
			const made = await changeNote(app, path, (current) =>
				blockIn(current, block.name) === shown ? edit(current, block, true) : 'gone',
			);
			if (made !== null) say('written');
		});
	} else if (planned === 'as-wanted') {
		say('upToDate');
	} else {
		if ((await changeNote(app, path, (current) => edit(current, block, false))) === null) return false;
		say('written');
	}
	return true;
}

/** Shows what was changed by hand and what would take its place, and replaces it only then. */
function askToReplace(
	app: App,
	path: string,
	{ what, content }: GeneratedBlock,
	shown: string,
	replace: () => Promise<void>,
): void {
	const { byHand } = messagesOf(app).changes;
	openPreview(app, {
		title: byHand.title,
		shown: [
			{
				says: byHand.why(what, noteName(path)),
			},
			{ name: byHand.asItStands, text: shown, isHeaded: true },
			{ name: byHand.asItWouldBe, text: content, isHeaded: true },
		],
		choices: [
			{ words: byHand.keep, act: nothing },
			{ words: byHand.replace, look: 'destructive', act: goOn(() => void replace()) },
		],
	});
}

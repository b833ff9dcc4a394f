/** The note or file that a retro names as its transcript, read where it lies. */
import type { App, TFile } from 'obsidian';
import { linkTarget } from '../../core/markdown/inline';
import { readTranscript, TRANSCRIPT_FILES } from '../../core/transcript/read';
import type { Turn } from '../../core/transcript/turns';
import { messagesOf } from '../language/language';
import { noteText, reasonOf } from '../host/write';

/** The file that a property names in the note `from`, by a link or a path. */
function fileNamed(app: App, named: string, from: string): TFile | null {
	const target = linkTarget(named.trim()) ?? named.trim().replace(/^\.?\//, '');
	if (target === '') return app.vault.getFileByPath(from);
	return app.vault.getFileByPath(target) ?? app.metadataCache.getFirstLinkpathDest(target, from);
}

/** The turns of a transcript and where they stand; or why there are none, in a sentence for the user. */
export async function transcriptNamed(
	app: App,
	named: string,
	from: string,
	people: readonly string[],
): Promise<{ path: string; turns: Turn[] } | { fault: string }> {
	const { transcript: words } = messagesOf(app);
	const file = fileNamed(app, named, from);
	if (file === null) return { fault: words.notHere(named) };
	if (!TRANSCRIPT_FILES.includes(file.extension.toLowerCase()))
		return {
			fault: words.noText(file.name, ...TRANSCRIPT_FILES.slice(1)),
		};
	try {
		// A note may be open and not saved yet.
		const text = file.extension === 'md' ? await noteText(app, file.path) : await app.vault.cachedRead(file);
		const read = readTranscript(file.path, text ?? '', people);
		return 'fault' in read
			? { fault: words.unread[read.fault](file.name) }
			: { path: file.path, turns: read.turns };
	} catch (error) {
		return { fault: words.unreadable(file.name, reasonOf(error)) };
	}
}

/** What commands of several features share. */
import type { Context } from '../host/context';

/** The check of a command that is there for the interview in the open note, and for no other note. */
export function onRetro(
	{ app, source }: Context,
	open: (path: string) => void,
): (isAsking: boolean) => boolean {
	return (isAsking) => {
		const path = app.workspace.getActiveFile()?.path;
		if (path === undefined || !source.snapshot().interviews.has(path)) return false;
		if (!isAsking) open(path);
		return true;
	};
}

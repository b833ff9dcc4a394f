/** What commands of several features share. */
import type { Interview } from '../../core/vault/snapshot';
import type { Context } from '../host/context';

/** The check of a command that is there for the interview in the open note, and for no other note. */
export function onRetro(
	{ app, source }: Context,
	open: (path: string) => void,
	isMeant: (interview: Interview) => boolean = () => true,
): (isAsking: boolean) => boolean {
	return (isAsking) => {
		const path = app.workspace.getActiveFile()?.path;
		const interview = path === undefined ? undefined : source.snapshot().interviews.get(path);
		if (path === undefined || interview === undefined || !isMeant(interview)) return false;
		if (!isAsking) open(path);
		return true;
	};
}

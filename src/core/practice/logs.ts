/** Which note the drills are logged in, and which copies of it a sync program made. */
import { perSnapshot } from '../vault/snapshot';
import { isConflictCopy } from '../note/note';
import { together, type Drill } from '../note/drill-log';

export interface Logs {
	/** Where the settings have it, else wherever a log lies by now; null where there is none yet. */
	log: string | null;
	/** The sync programs' copies with drills that the log does not hold. */
	copies: string[];
}

/** The drill log of a vault, and the copies that are to be merged into it. */
export const logsOf = perSnapshot(({ notes, settings }): Logs => {
	const paths = [...notes]
		.filter(([, { type }]) => type === 'drills')
		.map(([path]) => path)
		.sort();
	const own = paths.filter((path) => !isConflictCopy(path));
	const log = own.includes(settings.drillLog) ? settings.drillLog : (own[0] ?? null);
	if (log === null) return { log, copies: [] };
	// A log in conflict, or one that is only being read, holds none that count.
	const drillsOf = (path: string): Drill[] => notes.get(path)!.drills ?? [];
	const held = drillsOf(log);
	const copies = paths.filter(
		(path) => isConflictCopy(path) && together([held, drillsOf(path)]).length > together([held]).length,
	);
	return { log, copies };
});

/** The notes as they stood on an earlier day. */
import { takeSnapshot, type Snapshot } from '../vault/snapshot';
import type { Note } from '../note/note';
import type { Action, Retro } from '../note/retro';

/**
 * The day on which the result came, as far as the note knows: its own date, else that on which the retro
 * was closed.
 */
export function resultDay({ result, date, resultDate, closed }: Retro): string | null {
	const day = result === 'pending' ? null : ((resultDate ?? closed)?.slice(0, 10) ?? null);
	// No result comes before its interview.
	return day !== null && date !== null && day < date ? date : day;
}

/**
 * The snapshot as it was on `day`: later interviews are still to come, and what is dated later in an
 * earlier note is taken back. What a note does not date is taken as it is now.
 */
export function snapshotOn(snapshot: Snapshot, day: string): Snapshot {
	const changed = new Map<string, Note>();
	for (const [path, note] of snapshot.notes) {
		const then = noteOn(note, day);
		if (then !== note) changed.set(path, then);
	}
	if (changed.size === 0 && day === snapshot.today) return snapshot;
	return takeSnapshot(
		new Map([...snapshot.notes].map(([path, note]) => [path, changed.get(path) ?? note])),
		snapshot.links,
		snapshot.settings,
		day,
		snapshot.formerly,
	);
}

function noteOn(note: Note, day: string): Note {
	const retro = note.retro === null ? null : retroOn(note.retro, day);
	const rounds = note.rounds?.map((one) => retroOn(one, day));
	const isSame = retro === note.retro && (rounds ?? []).every((one, at) => one === note.rounds?.[at]);
	if (isSame) return note;
	return rounds === undefined ? { ...note, retro } : { ...note, retro, rounds };
}

function retroOn(retro: Retro, day: string): Retro {
	const isLater = (moment: string | null): boolean => moment !== null && moment.slice(0, 10) > day;
	const byThen = (moment: string | null): string | null => (isLater(moment) ? null : moment);
	const hadResult = !isLater(resultDay(retro));
	const isSame =
		hadResult &&
		![retro.captured, retro.reviewed, retro.closed].some(isLater) &&
		!retro.actions.some(({ done }) => isLater(done));
	if (isSame) return retro;
	return {
		...retro,
		captured: byThen(retro.captured),
		reviewed: byThen(retro.reviewed),
		closed: byThen(retro.closed),
		...(hadResult ? {} : { result: 'pending', resultDate: null }),
		actions: retro.actions.map((action): Action =>
			isLater(action.done) ? { ...action, status: 'open', done: null } : action,
		),
	};
}

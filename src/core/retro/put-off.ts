/** What somebody does not want to be asked now: kept in the plugin's own file, never in a note. */
import { addDays, readDay } from '../day';
import { isRecord } from '../fit';

/** Each thing that was put off, and the day from which it asks again. */
export type PutOff = ReadonlyMap<string, string>;

const PREFIX = 'putOff.';
/** Nothing asks for so long: what is waved away for this time is forgotten then. */
export const NOT_THIS_TIME_DAYS = 61;

/** What was put off by what is saved; of any age and shape, it never throws. */
export function putOffIn(saved: unknown): PutOff {
	const found = new Map<string, string>();
	for (const [key, value] of Object.entries(isRecord(saved) ? saved : {})) {
		const day = key.startsWith(PREFIX) && typeof value === 'string' ? readDay(value) : null;
		if (day !== null) found.set(key.slice(PREFIX.length), day);
	}
	return found;
}

/** Whether something does not ask on a day. */
export const isPutOff = (putOff: PutOff, id: string, today: string): boolean =>
	(putOff.get(id) ?? '') > today;

/**
 * What is saved once something is put off until the day `until`, or asks again where that is null. Each is a
 * key of its own, so that programs that bring two devices together key by key keep both; what asks again by
 * now is forgotten.
 */
export function puttingOff(
	saved: unknown,
	id: string,
	until: string | null,
	today: string,
): Record<string, unknown> {
	const merged: Record<string, unknown> = { ...(isRecord(saved) ? saved : {}) };
	for (const [one, day] of putOffIn(saved)) if (day <= today) delete merged[PREFIX + one];
	if (until === null) delete merged[PREFIX + id];
	else merged[PREFIX + id] = until;
	return merged;
}

/** The days until which something can be put off. */
export const laterThan = (today: string) => ({
	tomorrow: addDays(today, 1),
	inThreeDays: addDays(today, 3),
	notThisTime: addDays(today, NOT_THIS_TIME_DAYS),
});

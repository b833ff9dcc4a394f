/** Saved values of any age and shape, read by a standard of what they should be. */

export type Saved = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Saved {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `saved` where it has the shape of `standard`, key by key; the standard elsewhere. Only known keys are taken. */
export function fit<T>(standard: T, saved: unknown): T {
	if (Array.isArray(standard)) {
		return Array.isArray(saved) && saved.every((one) => typeof one === 'string') ? (saved as T) : standard;
	}
	if (isRecord(standard)) {
		if (!isRecord(saved)) return standard;
		const fitted = Object.entries(standard).map(([key, value]) => [
			key,
			Object.hasOwn(saved, key) ? fit<unknown>(value, saved[key]) : value,
		]);
		return Object.fromEntries(fitted) as T;
	}
	if (typeof standard === 'number')
		return typeof saved === 'number' && Number.isFinite(saved) ? (saved as T) : standard;
	return typeof saved === typeof standard ? (saved as T) : standard;
}

/** `saved` where it is one of those values, else the standard. */
export const fitOne = <T>(values: readonly T[], saved: unknown, standard: T): T =>
	values.find((value) => value === saved) ?? standard;

/** What a saved record holds under a name, where that is a list. */
export function listIn(saved: unknown, name: string): unknown[] {
	const list = isRecord(saved) ? saved[name] : null;
	return Array.isArray(list) ? list : [];
}

/** Whether a saved value has each key of the standard, and under it a value of the same kind. */
export function isLike<T extends object>(standard: T, saved: unknown): saved is T {
	return (
		isRecord(saved) && Object.entries(standard).every(([name, value]) => typeof saved[name] === typeof value)
	);
}

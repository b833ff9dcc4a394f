/** A value that a script or a test counts on, as in `the(list[0])`; throws where nothing is there. */
export function the<T>(value: T): NonNullable<T> {
	if (value === null || value === undefined) throw new Error('nothing there');
	return value;
}

/** The names of values in a language, of which each is read back as the value that it names. */

/** Finds a value's name; one that somebody made up is shown as it is. */
export const named = (names: Record<string, string>) => {
	const known = new Map(Object.entries(names));
	return (value: string): string => known.get(value) ?? value;
};

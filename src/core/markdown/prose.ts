/** Values in prose: they stay words wherever they stand. */

/**
 * A value in prose: nothing in it opens a comment, a tag, Templater's code or a query of Dataview's, and no
 * picture in it is fetched.
 */
export function bodyText(value: string): string {
	return (
		value
			.replace(/<(?=[%!?/a-z])/gi, '&lt;')
			.replace(/%%/g, '%&#37;')
			// Not with a backslash: one that stands before would take it away.
			.replace(/`+(?=\s*\$?=)/g, (ticks) => '&#96;'.repeat(ticks.length))
			.replace(/!\[(?!\[)/g, '!&#91;')
	);
}

/** A value as it was before it became `bodyText`. */
export function outOfBody(written: string): string {
	return written.replace(/&lt;/g, '<').replace(/&#37;/g, '%').replace(/&#96;/g, '`').replace(/&#91;/g, '[');
}

/** A value that begins a line or an item: it opens no block of its own. */
export function openingText(value: string): string {
	return bodyText(value)
		.replace(/^(?=[-+*>#=|]|`{3}|~{3}|\[.\](?:\s|$))/u, '\\')
		.replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\');
}

/** Values in prose: they stay words wherever they stand. */

/** A value in prose: nothing in it opens a comment, a tag or Templater's code. */
export function bodyText(value: string): string {
	return value.replace(/<(?=[%!?/a-z])/gi, '&lt;').replace(/%%/g, '%&#37;');
}

/** A value that begins a line or an item: it opens no block of its own. */
export function openingText(value: string): string {
	return bodyText(value)
		.replace(/^(?=[-+*>#=|]|`{3}|~{3}|\[.\](?:\s|$))/u, '\\')
		.replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\');
}

/** A title as it is compared: case, spaces and closing punctuation do not count. */
export function titleKey(title: string): string {
	return title
		.normalize('NFKC')
		.toLowerCase()
		.replace(/\s+/g, ' ')
		.replace(/[\s?!.:;]+$/, '')
		.trim();
}

/** The values of properties as text. */

/** No link is a list in more lists than these. */
const MOST_DEPTH = 3;

/** A property's value as text; YAML reads an unquoted `[[x]]` as a list in a list. Null for what is no text. */
export function valueText(value: unknown, depth = 0): string | null {
	if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
	if (typeof value === 'number' || typeof value === 'boolean') return String(value);
	if (Array.isArray(value) && value.length === 1) {
		const [inner] = value as unknown[];
		if (Array.isArray(inner) && inner.length === 1 && typeof inner[0] === 'string') return `[[${inner[0]}]]`;
		// By an anchor a list can hold itself.
		return depth > MOST_DEPTH ? null : valueText(inner, depth + 1);
	}
	return null;
}

/** A property's value as a list of texts; one text is a list of one. */
export function listOf(value: unknown): string[] {
	if (!Array.isArray(value)) {
		const text = valueText(value);
		return text === null ? [] : [text];
	}
	return value.flatMap((entry: unknown) => {
		const text = Array.isArray(entry) ? valueText([entry]) : valueText(entry);
		return text === null ? [] : [text];
	});
}

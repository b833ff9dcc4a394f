/** The first moment as an edit: the first impressions are written down. */
import { findFrontmatter, parseProperties } from '../note/frontmatter';
import type { Reading } from '../note/note';
import type { Edit, Refusal } from './edit';
import { inTurn } from './in-turn';
import { setProperty } from './property';

/** Whether a property is missing or has no value; null where the properties cannot be read. */
function isEmpty(text: string, name: string): boolean | null {
	const place = findFrontmatter(text);
	const properties = place === null || place === 'unclosed' ? null : parseProperties(text.slice(place.start, place.end));
	if (!(properties instanceof Map)) return null;
	let value: unknown = null;
	for (const [key, one] of properties) if (String(key).toLowerCase() === name.toLowerCase()) value = one;
	return value === null || value === '';
}

/** Sets `captured` to the moment `now`, and `ended` too where it is empty; a note that is captured already stays as it is. */
export function setCaptured(text: string, now: string, { settings }: Pick<Reading, 'settings'>): Edit | Refusal {
	const { captured, ended } = settings.propertyNames;
	if (isEmpty(text, captured) === false) return 'as-wanted';
	return inTurn(text, [
		(current) => setProperty(current, captured, { moment: now }),
		(current) => (isEmpty(current, ended) === false ? 'as-wanted' : setProperty(current, ended, { moment: now })),
	]);
}

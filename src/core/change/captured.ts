/** The first moment as an edit: the first impressions are written down. */
import { readDay } from '../day';
import { findFrontmatter, parseProperties } from '../markdown/frontmatter';
import type { ParseContext } from '../note/note';
import { valueText } from '../markdown/yaml-values';
import type { Edit, Refusal } from '../edit/edit';
import { sequence } from '../edit/in-turn';
import { setProperty } from '../edit/property';

/** The value of a property, null where it is missing or empty; undefined where the properties cannot be read. */
function valueOf(text: string, name: string): unknown {
	const place = findFrontmatter(text);
	const properties =
		place === null || place === 'unclosed' ? null : parseProperties(text.slice(place.start, place.end));
	if (!(properties instanceof Map)) return undefined;
	let value: unknown = null;
	for (const [key, one] of properties) if (String(key).toLowerCase() === name.toLowerCase()) value = one;
	return value === '' ? null : value;
}

/** Whether a retro is dated another day than that of `now`: its interview did not end just now. */
function isOfAnotherDay(text: string, name: string, now: string): boolean {
	const day = readDay(valueText(valueOf(text, name)) ?? '');
	return day !== null && day !== now.slice(0, 10);
}

/**
 * Sets `captured` to the moment `now`, and `ended` too where it is empty and the interview was that day; a
 * note that is captured already stays as it is.
 */
export function setCaptured(
	text: string,
	now: string,
	{ settings }: Pick<ParseContext, 'settings'>,
): Edit | Refusal {
	const { captured, date, ended } = settings.propertyNames;
	const hasValue = (current: string, name: string): boolean => (valueOf(current, name) ?? null) !== null;
	if (hasValue(text, captured)) return 'as-wanted';
	return sequence(text, [
		(current) => setProperty(current, captured, { moment: now }),
		(current) =>
			hasValue(current, ended) || isOfAnotherDay(current, date, now)
				? 'as-wanted'
				: setProperty(current, ended, { moment: now }),
	]);
}

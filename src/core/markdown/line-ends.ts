/** Where lines end, and with what. */
import { afterEnding, lineEnd } from './lines';

/** The ending of the line that ends at `end`, else of the first line of the note. */
export function endingAt(text: string, end: number): string {
	const first = lineEnd(text, 0);
	return text.slice(end, afterEnding(text, end)) || text.slice(first, afterEnding(text, first)) || '\n';
}

/** The offset at which the last line ends that is not blank; 0 where all are. */
export function lastEnd(text: string): number {
	let end = text.length;
	while (end > 0 && /[ \t\r\n]/.test(text.charAt(end - 1))) end--;
	return end === 0 ? 0 : lineEnd(text, end);
}

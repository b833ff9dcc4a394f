/** What is asked of the same few words in note after note: the names of sections and labels. */
import { detach } from '../../detach';

/** So many answers are kept of one question; then all are forgotten, which only costs time. */
const MOST = 2000;
/** A longer text is no name, and hardly comes twice. */
const LONGEST = 80;

/** `compute`, which depends on the text alone, with the answers to short texts kept. */
export function remembered<T>(compute: (text: string) => T): (text: string) => T {
	const known = new Map<string, T>();
	return (text) => {
		if (text.length > LONGEST) return compute(text);
		const before = known.get(text);
		if (before !== undefined) return before;
		// The answer may hold a part of the text, which would keep the whole note alive.
		const own = detach(text);
		const answer = compute(own);
		if (known.size >= MOST) known.clear();
		known.set(own, answer);
		return answer;
	};
}

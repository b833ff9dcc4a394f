/**
 * What is kept of a note must not be a slice of it: V8 lets a slice point into the text that it is cut from, and keeps
 * the whole of that alive.
 */

/** V8 copies a slice of fewer characters (`SlicedString::kMinLength`). */
const SHORTEST_SLICE = 13;

/** A copy of `text` with a memory of its own. */
export function detach(text: string): string {
	return text.length < SHORTEST_SLICE ? text : [text.charAt(0), text.slice(1)].join('');
}

type Holder = Record<string, unknown>;

const isPlain = (value: object): boolean =>
	Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;

/** Adds each text below `value` that may be a slice, by what holds it and its name there. */
function collect(value: object, holders: Holder[], names: string[]): void {
	if (value instanceof Map) {
		for (const one of value.values())
			if (typeof one === 'object' && one !== null) collect(one as object, holders, names);
		return;
	}
	if (!isPlain(value)) return;
	const holder = value as Holder;
	for (const name in holder) {
		const one = holder[name];
		if (typeof one === 'string') {
			if (one.length < SHORTEST_SLICE) continue;
			holders.push(holder);
			names.push(name);
		} else if (typeof one === 'object' && one !== null) collect(one, holders, names);
	}
}

/**
 * Gives every text of `value`, however deep in lists, objects and the values of maps, a memory of its own, in place,
 * and returns `value`. JSON copies them all at once, and is the only way to one byte a character where that is enough:
 * what is cut from a text with an emoji has two, and keeps them in any other copy.
 */
export function detachAll<T extends object>(value: T): T {
	const holders: Holder[] = [];
	const names: string[] = [];
	collect(value, holders, names);
	const texts = holders.map((holder, at) => holder[names[at] ?? '']);
	const copies = JSON.parse(JSON.stringify(texts)) as string[];
	for (const [at, holder] of holders.entries()) holder[names[at] ?? ''] = copies[at];
	return value;
}

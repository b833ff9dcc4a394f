import type * as api from 'obsidian';

/** Every word somewhere. */
export function prepareSimpleSearch(query: string): (text: string) => api.SearchResult | null {
	const words = query.toLowerCase().split(/\s+/).filter(Boolean);
	return (text) => {
		const plain = text.toLowerCase();
		const matches: api.SearchMatches = [];
		for (const word of words) {
			const at = plain.indexOf(word);
			if (at < 0) return null;
			for (let found = at; found >= 0; found = plain.indexOf(word, found + word.length))
				matches.push([found, found + word.length]);
		}
		return { score: -matches.length / Math.max(1, text.length), matches: merge(matches) };
	};
}

/** Every character in order; the nearer together, the better, and best in one run. */
export function prepareFuzzySearch(query: string): (text: string) => api.SearchResult | null {
	const simple = prepareSimpleSearch(query);
	const run = query.trim().toLowerCase();
	const signs = [...query.toLowerCase().replace(/\s+/g, '')];
	return (text) => {
		const whole = simple(text);
		const plain = text.toLowerCase();
		if (whole)
			return {
				score: (plain.includes(run) ? 0 : -0.5) - 0.01 * text.length - (whole.matches[0]?.[0] ?? 0) * 0.01,
				matches: whole.matches,
			};
		const matches: api.SearchMatches = [];
		let at = 0;
		for (const sign of signs) {
			const found = plain.indexOf(sign, at);
			if (found < 0) return null;
			matches.push([found, found + sign.length]);
			at = found + sign.length;
		}
		const merged = merge(matches);
		return { score: -1 - merged.length - 0.01 * text.length, matches: merged };
	};
}

function merge(matches: api.SearchMatches): api.SearchMatches {
	const merged: api.SearchMatches = [];
	for (const [from, to] of matches.sort((a, b) => a[0] - b[0])) {
		const last = merged[merged.length - 1];
		if (last && from <= last[1]) last[1] = Math.max(last[1], to);
		else merged.push([from, to]);
	}
	return merged;
}

export function sortSearchResults(results: api.SearchResultContainer[]): void {
	results.sort((a, b) => b.match.score - a.match.score);
}

export function renderMatches(
	el: HTMLElement | DocumentFragment,
	text: string,
	matches: api.SearchMatches | null,
	offset = 0,
): void {
	let at = 0;
	for (const [from, to] of matches ?? []) {
		const [start, end] = [Math.max(at, from + offset), to + offset];
		if (end <= start) continue;
		el.appendText(text.slice(at, start));
		el.createSpan({ cls: 'suggestion-highlight', text: text.slice(start, end) });
		at = end;
	}
	el.appendText(text.slice(at));
}

export function renderResults(
	el: HTMLElement,
	text: string,
	result: api.SearchResult,
	offset?: number,
): void {
	renderMatches(el, text, result.matches, offset);
}

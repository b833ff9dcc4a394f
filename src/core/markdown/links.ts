/** How a link finds its note. */
import { noteName } from './inline';

/** The host's own resolution: the path of the note that `target` means in the note `from`, or null. */
export interface Links {
	resolve(target: string, from: string): string | null;
}

const folderOf = (path: string): string[] => path.split('/').slice(0, -1);

function distance(from: string[], to: string[]): number {
	let shared = 0;
	while (shared < from.length && from[shared] === to[shared]) shared++;
	return from.length + to.length - 2 * shared;
}

/** Resolution over a plain list of paths: the exact path, then the nearest note of that name, whatever its case. */
export function linksAmong(paths: Iterable<string>): Links {
	const exact = new Map<string, string>();
	const named = new Map<string, string[]>();
	for (const path of [...paths].sort()) {
		exact.set(path.toLowerCase(), path);
		const name = noteName(path).toLowerCase();
		named.set(name, [...(named.get(name) ?? []), path]);
	}
	return {
		resolve(target, from) {
			const clean = target.replace(/^\.?\//, '').toLowerCase();
			if (clean === '') return null;
			const found = exact.get(clean) ?? exact.get(`${clean}.md`);
			if (found !== undefined) return found;
			const tail = clean.replace(/\.md$/, '');
			const candidates = (named.get(noteName(clean)) ?? []).filter((path) =>
				`/${path.toLowerCase().replace(/\.md$/, '')}`.endsWith(`/${tail}`),
			);
			const here = folderOf(from);
			const [nearest] = candidates.sort((a, b) => distance(here, folderOf(a)) - distance(here, folderOf(b)));
			return nearest ?? null;
		},
	};
}

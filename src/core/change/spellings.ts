/** Where a theme is named, and what each spelling of it is to become. */
import type { Respelling } from './rename-theme';
import type { Snapshot } from '../vault/snapshot';
import { marksOf, weakPointsOf } from '../vault/weak-lines';

/** Everything in a retro that names a theme, or may count for one. */
function namesIn(snapshot: Snapshot, path: string): string[] {
	return snapshot.interviewsIn(path).flatMap(({ retro }) => {
		const { themes, questions, outcomes, actions } = retro;
		return [
			...themes.map(({ text }) => text),
			...[...questions, ...outcomes, ...actions].flatMap((one) => one.themes),
			...actions.flatMap(({ mentions }) => mentions),
			...weakPointsOf(retro).flatMap(marksOf),
		];
	});
}

/** The retros in which a spelling goes, in the order of time, those without a date last. */
export function retrosNaming(snapshot: Snapshot, isOld: (text: string, path: string) => boolean): string[] {
	const order = (path: string): string => `${snapshot.interviews.get(path)?.moment ?? '~'} ${path}`;
	const all = [...snapshot.interviews.values()];
	const paths = [...new Set(all.map(({ path }) => path))].filter((path) =>
		namesIn(snapshot, path).some((text) => isOld(text, path)),
	);
	return paths.sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

/** In the retro at `path`, every spelling of one theme becomes `to`, a name or link of another. */
export function merging(
	snapshot: Snapshot,
	path: string,
	from: string,
	into: string,
	to: string,
): Respelling {
	const keyIn = (text: string): string => snapshot.themeOf(text, path).key;
	return { isOld: (text) => keyIn(text) === from, isNew: (text) => keyIn(text) === into, to };
}

/**
 * In the retro at `path`, every spelling of a theme becomes the link `to`, but for what `isLinked` says
 * leads to its note already.
 */
export function linking(
	snapshot: Snapshot,
	path: string,
	theme: string,
	isLinked: (text: string) => boolean,
	to: string,
): Respelling {
	return {
		isOld: (text) => snapshot.themeOf(text, path).key === theme && !isLinked(text),
		isNew: isLinked,
		to,
	};
}

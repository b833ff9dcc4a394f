/**
 * In which way answers fail, read from the words of their causes and reasons. No mode is a theme, and none is
 * evidence.
 */
import { whatCounts } from '../note/observed';
import type { Question } from '../note/retro';
import { wordKey } from '../note/words';
import { compare } from '../compare';
import type { NameKey } from '../vault/names';
import type { PastInterview, Snapshot } from '../vault/snapshot';
import { weakPointsOf } from '../vault/weak-lines';
import { GERMAN_MODES } from './words/de';
import { ENGLISH_MODES } from './words/en';
import { SPANISH_MODES } from './words/es';
import { MODES, type Mode, type ModeWords } from './words/mode-words';
import { CHINESE_MODES } from './words/zh';

export { MODES, type Mode };

/** One failure that says in which way it failed. */
export interface Failure {
	interview: PastInterview;
	line: number;
	/** What failed. */
	title: string;
	/** The words that say how. */
	words: string;
	themes: readonly NameKey[];
}

export interface FailedBy {
	mode: Mode;
	/** From the oldest. */
	failures: Failure[];
	/** The themes of these, each once. */
	themes: NameKey[];
}

export interface Modes {
	/** How many failures say in which way they failed. */
	said: number;
	/** The commonest first. */
	modes: FailedBy[];
}

/** A longer text is told only by how it begins: patterns must not be tried along a whole essay. */
const LONGEST = 400;

type Pattern = readonly [mode: Mode, pattern: RegExp];
let patterns: Pattern[] | null = null;

/**
 * The patterns of all languages; made when they are first asked for. Engines take ten times as long for
 * `iu` as for `i`,
 * but know no `\p` without the u.
 */
function allPatterns(): Pattern[] {
	const of = (words: ModeWords): Pattern[] =>
		words.map(([mode, list]) => [mode, new RegExp(list.join('|'), 'i')]);
	patterns ??= [...of(ENGLISH_MODES), ...of(CHINESE_MODES), ...of(GERMAN_MODES), ...of(SPANISH_MODES)];
	return patterns;
}

/** The mode that the words of a cause or a reason say; null where they say none. Never throws. */
export function modeIn(text: string): Mode | null {
	const words = text.slice(0, LONGEST).replace(/[\u2018\u2019]/g, "'");
	return allPatterns().find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** The mode that its writer names: `too vague`, `did not ask`; null for any other word. */
function modeNamed(text: string): Mode | null {
	const word = wordKey(text).replace(/['’]/g, '').replace('didnt', 'did not').replace(/\s+/g, '-');
	return MODES.find((mode) => mode === word) ?? null;
}

/**
 * In which way a question failed, by what its writer names, else by its cause, else by the reason beside its
 * rating.
 */
function howFailed({ mode, cause, reason }: Question): { mode: Mode; words: string } | null {
	if (mode !== null) {
		const named = modeNamed(mode) ?? modeIn(mode);
		return named === null ? null : { mode: named, words: mode };
	}
	for (const words of [cause, reason]) {
		const found = words === null ? null : modeIn(words);
		if (words !== null && found !== null) return { mode: found, words };
	}
	return null;
}

/** An answer for each object that never changes once it was read. */
function once<Asked extends object, Answer>(answer: (asked: Asked) => Answer): (asked: Asked) => Answer {
	const known = new WeakMap<Asked, { answer: Answer }>();
	return (asked) => {
		let found = known.get(asked);
		if (found === undefined) known.set(asked, (found = { answer: answer(asked) }));
		return found.answer;
	};
}

const howOnce = once(howFailed);
const modeOnce = once(({ text }: { text: string }) => modeIn(text));

/** The failures of an interview that say how: questions rated poor or medium, and what stands under *Went poorly*. */
function failuresIn(interview: PastInterview, snapshot: Snapshot): [Mode, Failure][] {
	const { path, retro } = interview;
	const found: [Mode, Failure][] = [];
	for (const question of retro.questions) {
		const counts = whatCounts(question);
		if (counts?.rating !== 'poor' && counts?.rating !== 'medium') continue;
		const how = howOnce(question);
		if (how === null) continue;
		const themes = question.themes.map((text) => snapshot.themeOf(text, path).key);
		const { title } = question;
		found.push([how.mode, { interview, line: counts.line, title, words: how.words, themes }]);
	}
	const shown = new Map(
		(snapshot.weakPoints.get(interview.key) ?? []).map(({ line, themes }) => [line, themes]),
	);
	for (const point of weakPointsOf(retro)) {
		const { text, line, from } = point;
		const mode = from === 'question' ? null : modeOnce(point);
		if (mode !== null)
			found.push([mode, { interview, line, title: text, words: text, themes: shown.get(line) ?? [] }]);
	}
	return found;
}

/** In which ways the answers of these interviews failed. */
export function modesIn(interviews: readonly PastInterview[], snapshot: Snapshot): Modes {
	const byMode = new Map<Mode, Failure[]>();
	let said = 0;
	for (const interview of interviews)
		for (const [mode, failure] of failuresIn(interview, snapshot)) {
			const failures = byMode.get(mode);
			if (failures === undefined) byMode.set(mode, [failure]);
			else failures.push(failure);
			said++;
		}
	const modes = [...byMode].map(([mode, failures]) => ({
		mode,
		failures,
		themes: [...new Set(failures.flatMap(({ themes }) => themes))],
	}));
	return {
		said,
		modes: modes.sort((a, b) => b.failures.length - a.failures.length || compare(a.mode, b.mode)),
	};
}

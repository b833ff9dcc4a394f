/** A failure story, as its properties have it. */
import { readDay } from '../day';
import type { Properties } from '../markdown/frontmatter';
import { readThemes, wordOf } from './values';
import { MEANINGS } from './words';
import { listOf, valueText } from '../markdown/yaml-values';

export const SCENARIOS = ['execution-failure', 'wrong-decision', 'rejected-feedback'] as const;
export const SCALES = ['day', 'week', 'quarter', 'year'] as const;
export const LEVELS = ['swe', 'senior', 'staff'] as const;
/** The areas in which a story is rated. */
export const AREAS = ['ownership', 'detection', 'recovery', 'lesson', 'pattern'] as const;
export const RUBRIC_GRADES = ['novice', 'intermediate', 'expert'] as const;

export type Area = (typeof AREAS)[number];

export interface Story {
	scenario: string | null;
	scale: string | null;
	level: string | null;
	/** Each a link or a plain name. */
	themes: string[];
	grades: Record<Area, string | null>;
	/** Whether what was learnt is still being done, and since when it is. */
	habitActive: boolean;
	habitSince: string | null;
	/** The day on which the user said last that it is. */
	habitConfirmed: string | null;
}

/** Reads a story's properties; a word that is in no list is kept as it is. */
export function readStory(properties: Properties, themesName: string): Story {
	const values = new Map([...properties].map(([key, value]) => [key.toLowerCase(), value]));
	const word = (
		name: string,
		known: readonly string[],
		meant: ReadonlyMap<string, string>,
	): string | null => {
		const given = valueText(values.get(name));
		return given === null ? null : (wordOf(known, given, meant) ?? given);
	};
	const themes = values.get(themesName.toLowerCase());
	const day = (name: string): string | null => readDay(valueText(values.get(name)) ?? '');
	return {
		scenario: word('scenario', SCENARIOS, MEANINGS.scenarios),
		scale: word('scale', SCALES, MEANINGS.scales),
		level: word('level', LEVELS, MEANINGS.levels),
		themes: Array.isArray(themes) ? listOf(themes) : readThemes(valueText(themes) ?? ''),
		grades: Object.fromEntries(
			AREAS.map((area) => [area, word(area, RUBRIC_GRADES, MEANINGS.grades)]),
		) as Story['grades'],
		habitActive: values.get('habit-active') === true,
		habitSince: day('habit-since'),
		habitConfirmed: day('habit-confirmed'),
	};
}

/**
 * What is left of an answer where nobody is to be known by it: numbers, days and verdicts stay, and every
 * name and every text becomes a code, the same for the same words. A code hides what it stands for and does
 * not lock it: whoever guesses the name can make its code.
 */
import { readDateTime } from '../day';
import { lazily } from '../once';
import { fingerprint } from '../edit/edit';
import type { Effect } from '../action/actions';
import type { Status } from '../markdown/task';
import { GRADES } from '../note/drill-log';
import { keyOf } from '../vault/names';
import type { State } from '../vault/progress';
import { CHECKS, FORMATS, KINDS, METHODS, OUTCOMES, RATINGS } from '../note/values';
import { MEANINGS } from '../note/words';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The words that may stand in a field: whatever else a note has there is its writer's own. */
const WORDS: Readonly<Record<string, ReadonlySet<string>>> = lazily({
	result: () => new Set(MEANINGS.results.values()),
	stage: () => new Set(MEANINGS.stages.values()),
	kind: () => new Set([...KINDS, 'improvement', 'follow-up']),
	format: () => new Set(FORMATS),
	rating: () => new Set(RATINGS),
	outcome: () => new Set(OUTCOMES),
	method: () => new Set(METHODS),
	check: () => new Set(CHECKS),
	verdict: () => new Set(['hit', 'clean']),
	state: () => new Set<State>(['new', 'recurring', 'improving', 'resolved', 'relapsed', 'strength']),
	status: () => new Set<Status>(['open', 'in-progress', 'done', 'cancelled']),
	effect: () => new Set<Effect>(['awaiting', 'validated', 'ineffective', 'unproven']),
	grade: () => new Set(GRADES),
	source: () => new Set(['list', 'question', 'plan']),
	from: () => new Set(['company', 'stage']),
});

/** What a code says of what it stands for, by the field; anything else is a text. */
const KINDS_OF_CODE: Readonly<Record<string, string>> = {
	company: 'company',
	companies: 'company',
	path: 'note',
	note: 'note',
	answerNote: 'note',
	key: 'theme',
	theme: 'theme',
	themes: 'theme',
	id: 'question',
};

/** Fields that the one who asks has given, and not the notes. */
const GIVEN = new Set(['candidate']);

/** The code of a text in a field: `company-0k3j…`. */
export function codeOf(field: string, text: string): string {
	// How long it is would tell a good deal of it.
	const [, ...print] = fingerprint(keyOf(text)).split(':');
	return `${KINDS_OF_CODE[field] ?? 'text'}-${print.join('')}`;
}

function redactedText(text: string, field: string): string {
	if (text === '' || GIVEN.has(field) || WORDS[field]?.has(text) === true) return text;
	return readDateTime(text) === text ? text : codeOf(field, text);
}

/** A value without anything that names somebody; `field` is the name of the field that it stands in. */
export function redacted(value: Json, field = ''): Json {
	if (typeof value === 'string') return redactedText(value, field);
	if (value === null || typeof value !== 'object') return value;
	if (Array.isArray(value)) return value.map((one: Json) => redacted(one, field));
	return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, redacted(one, key)]));
}

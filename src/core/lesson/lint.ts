/** The lesson check: what could be said more sharply in interviews and stories. It never blocks and never edits. */
import { compare } from '../compare';
import { isOutstanding } from '../action/actions';
import type { Snapshot } from '../vault/snapshot';
import { noteName } from '../markdown/inline';
import { isConflictCopy, type Note, type ParseContext } from '../note/note';
import { Lexicon } from './lexicon';
import { lessonsIn, type PassageKind, type NotePassages, type Passage } from './passages';
import { findInFields, findInWords, RULES, type RuleMatch, type RuleId } from './rules';
import { twins } from './twins';
import { ENGLISH_LEXICON } from './words/en';

/** The languages that the check knows. */
const LEXICONS: readonly Lexicon[] = [new Lexicon(ENGLISH_LEXICON)];

export interface Finding {
	path: string;
	line: number;
	rule: RuleId;
	kind: PassageKind;
	/** The words that it is about. */
	text: string;
	why: string;
}

/** Whether the check reads a note. */
export function isChecked(path: string, { type }: Pick<Note, 'type'>): boolean {
	return (type === 'retro' || type === 'story') && !isConflictCopy(path);
}

const number = (rule: RuleId): number => Number(rule.slice(1));

/**
 * What the check finds in a note as its text is now, by line and rule. Themes and other notes are those of
 * the snapshot.
 */
export function lintNote(path: string, text: string, snapshot: Snapshot, reading: ParseContext): Finding[] {
	const lessons = lessonsIn(path, text, reading);
	if (lessons === null) return [];
	const { passages, retro } = lessons;
	const names = (retro?.interviewers ?? []).flatMap(({ name }) => [
		name.toLowerCase(),
		name.toLowerCase().replace(/ .*/s, ''),
	]);
	const matches: (RuleMatch & { why?: string })[] = [
		...findInWords(
			passages,
			LEXICONS,
			names.filter((name) => name.length > 2),
		),
		...passages.flatMap((passage) =>
			passage.action === null ? [] : findInFields(passage, snapshot.themesOf(passage.action, path), LEXICONS),
		),
		...tooMany(lessons, snapshot.settings.thresholds.openActions),
		...openElsewhere(path, passages, snapshot),
	];
	return matches
		.filter(({ rule, passage }) => !passage.silenced.has(rule) && !passage.silenced.has('all'))
		.map(({ rule, passage, why }) => ({
			path,
			line: passage.line,
			rule,
			kind: passage.kind,
			text: passage.text,
			why: why ?? RULES[rule].reason,
		}))
		.sort((a, b) => a.line - b.line || number(a.rule) - number(b.rule));
}

/** What the rules about words find in a text that is being typed. */
export function lintText(kind: PassageKind, text: string): RuleId[] {
	const passage: Passage = { kind, line: 1, text, isFirst: true, action: null, silenced: new Set() };
	return findInWords([passage], LEXICONS, []).map(({ rule }) => rule);
}

function tooMany({ passages }: NotePassages, most: number): (RuleMatch & { why: string })[] {
	const open = passages.filter(({ action }) => action !== null && isOutstanding(action));
	const first = open[most];
	return first === undefined
		? []
		: [
				{
					rule: 'L7',
					passage: first,
					why: `${open.length} actions are open from this one interview. ${RULES.L7.reason}`,
				},
			];
}

function openElsewhere(
	path: string,
	passages: readonly Passage[],
	snapshot: Snapshot,
): (RuleMatch & { why: string })[] {
	const actions = snapshot.interviewsIn(path).flatMap(({ retro }) => retro.actions);
	if (actions.length === 0) return [];
	return passages.flatMap((passage) => {
		const { action } = passage;
		// The snapshot's own action: the text may have been read again since.
		const known =
			action === null
				? undefined
				: actions.find((one) => one.line === action.line && one.text === action.text);
		const twin = known === undefined ? undefined : twins(snapshot).get(known);
		if (twin === undefined) return [];
		const where =
			twin.interview.path === path
				? `in line ${twin.action.line}`
				: `in ${noteName(twin.interview.path)}, line ${twin.action.line}`;
		return [{ rule: 'L14' as const, passage, why: `The same action is open ${where} too.` }];
	});
}

/** What the check finds in many notes, by path and line; `checked` is how many of them it reads. */
export function lint(
	texts: Iterable<readonly [path: string, text: string]>,
	snapshot: Snapshot,
	reading: ParseContext,
): { findings: Finding[]; checked: number } {
	const findings: Finding[] = [];
	let checked = 0;
	for (const [path, text] of texts) {
		const note = snapshot.notes.get(path);
		if (note === undefined || !isChecked(path, note) || snapshot.copies.has(path)) continue;
		checked++;
		for (const finding of lintNote(path, text, snapshot, reading)) findings.push(finding);
	}
	return {
		findings: findings.sort(
			(a, b) => compare(a.path, b.path) || a.line - b.line || number(a.rule) - number(b.rule),
		),
		checked,
	};
}

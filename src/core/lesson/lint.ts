/** The lesson check: what could be said more sharply in interviews and stories. It never blocks and never edits. */
import { compare } from '../compare';
import { lessonsInEnglish, type LessonMessages } from '../messages/en/forms/lessons';
import { isOutstanding } from '../action/actions';
import type { Snapshot } from '../vault/snapshot';
import { noteName } from '../markdown/inline';
import { isConflictCopy, type Note, type ParseContext } from '../note/note';
import { lessonsIn, type PassageKind, type NotePassages, type Passage } from './passages';
import { findInFields, findInWords, type RuleMatch, type RuleId } from './rules';
import { twins } from './twins';

export interface Finding {
	path: string;
	line: number;
	rule: RuleId;
	kind: PassageKind;
	/** The words that it is about. */
	text: string;
	/** Why it matters, in English; `whyOf` says it in any language. */
	why: string;
	/** What more is known of it: how many actions are open, or where the same one is; `note` is null for this one. */
	more: { open: number } | { line: number; note: string | null } | null;
}

/** Why what was found matters, in a sentence for the writer. */
export function whyOf({ rule, more }: Pick<Finding, 'rule' | 'more'>, words: LessonMessages): string {
	const { reason } = words.rules[rule];
	if (more === null) return reason;
	return 'open' in more ? words.tooMany(more.open, reason) : words.elsewhere(more.line, more.note);
}

/** What a rule finds, with what is known of it. */
interface Found extends RuleMatch {
	more?: Finding['more'];
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
	const matches: Found[] = [
		...findInWords(
			passages,
			names.filter((name) => name.length > 2),
		),
		...passages.flatMap((passage) =>
			passage.action === null ? [] : findInFields(passage, snapshot.themesOf(passage.action, path)),
		),
		...tooMany(lessons, snapshot.settings.thresholds.openActions),
		...openElsewhere(path, passages, snapshot),
	];
	return matches
		.filter(({ rule, passage }) => !passage.silenced.has(rule) && !passage.silenced.has('all'))
		.map(({ rule, passage, more = null }) => ({
			path,
			line: passage.line,
			rule,
			kind: passage.kind,
			text: passage.text,
			why: whyOf({ rule, more }, lessonsInEnglish),
			more,
		}))
		.sort((a, b) => a.line - b.line || number(a.rule) - number(b.rule));
}

/** What the rules about words find in a text that is being typed. */
export function lintText(kind: PassageKind, text: string): RuleId[] {
	const passage: Passage = { kind, line: 1, text, isFirst: true, action: null, silenced: new Set() };
	return findInWords([passage], []).map(({ rule }) => rule);
}

function tooMany({ passages }: NotePassages, most: number): Found[] {
	const open = passages.filter(({ action }) => action !== null && isOutstanding(action));
	const first = open[most];
	return first === undefined
		? []
		: [
				{
					rule: 'L7',
					passage: first,
					more: { open: open.length },
				},
			];
}

function openElsewhere(path: string, passages: readonly Passage[], snapshot: Snapshot): Found[] {
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
		const { path: other } = twin.interview;
		const note = other === path ? null : noteName(other);
		return [{ rule: 'L14' as const, passage, more: { line: twin.action.line, note } }];
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

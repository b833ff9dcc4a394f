/** Every kind of edit tried on a note, and judged without the code that made it. */
import { EMOJI } from '../../src/core/change/compose';
import { tick, undo, untick } from '../../src/core/change/tick';
import { setBlock } from '../../src/core/edit/block';
import { addAlias } from '../../src/core/theme/knowledge-note';
import { apply, fingerprint, type Edit, type Refusal } from '../../src/core/edit/edit';
import { bodyLines, type LineRef } from '../../src/core/edit/find';
import { sequence } from '../../src/core/edit/in-turn';
import { addLine, setField } from '../../src/core/change/line';
import { makeTask } from '../../src/core/change/make-task';
import { postpone } from '../../src/core/change/postpone';
import { planLines } from '../../src/core/change/plan';
import {
	appendToProperty,
	renameProperty,
	replaceInProperty,
	setProperty,
} from '../../src/core/edit/property';
import { addQuestion, questionsOf, setKeyLesson, setLabel } from '../../src/core/change/question';
import { nameWeakPoints } from '../../src/core/change/name-weak-point';
import { renameTheme } from '../../src/core/change/rename-theme';
import type { Line } from '../../src/core/markdown/lines';
import { parseContext, parseNote } from '../../src/core/note/note';
import { addAsked } from '../../src/core/transcript/asked';
import { defaultSettings } from '../../src/core/settings';
import { weakPointsOf } from '../../src/core/vault/weak-lines';
import {
	appended,
	harmToNames,
	harmToProperties,
	hasProperties,
	nameIn,
	readSecond,
	readValue,
	spanBetween,
} from './judge';
import { the } from '../the';
import { attempt, type Judging, type Tallies } from './tally';

const reading = parseContext(defaultSettings());
const TASK = '- [ ] Something quite new [theme:: [[Clarity]]] 📅 2026-12-01';
const DAY = '2026-11-20';

const OWN_LIMITS = { bytes: 64 * 1024, lines: 2000 };

/** The properties at the top, as they stand there; empty if there are none. */
const headOf = (text: string): string =>
	/^\ufeff?---[ \t]*(?:\r\n|\r|\n)([\s\S]*?)(?:\r\n|\r|\n)---[ \t]*(?:[\r\n]|$)/.exec(
		text.slice(0, 4 * OWN_LIMITS.bytes),
	)?.[1] ?? '';

/** Whether there are properties within a value, as the second parser gives it. */
const holdsGroup = (value: unknown): boolean =>
	Array.isArray(value) &&
	value.some(
		(one) => holdsGroup(one) || (Array.isArray(one) && typeof one[0] === 'string' && one.length === 2),
	);

const isUnreadable = (text: string): boolean => {
	const head = headOf(text);
	return (
		readSecond(text) === null ||
		head.length > OWN_LIMITS.bytes ||
		head.split(/\r\n|\r|\n/).length > OWN_LIMITS.lines
	);
};

/** Whether a property has one of the values that are wanted. */
function isSoAlready(text: string, value: unknown, wanted: readonly unknown[]): boolean {
	if (readSecond(text) === null || wanted.some((one) => JSON.stringify(one) === JSON.stringify(value)))
		return true;
	// A day or a number to YAML 1.1, such as 1_000, is text to YAML 1.2.
	const isOtherwise = /"date |(?<!")\b\d/.test(JSON.stringify(value));
	const words = wanted.map((one) => (Array.isArray(one) ? (one as unknown[])[one.length - 1] : one));
	return isOtherwise && words.some((word) => typeof word === 'string' && headOf(text).includes(word));
}

function mayRefuseProperty(
	text: string,
	name: string,
	wanted: (old: unknown) => unknown[],
): (refusal: Refusal) => boolean {
	return (refusal) => {
		const second = readSecond(text);
		const value = second?.[nameIn(second, name)]?.[1];
		switch (refusal) {
			case 'no-properties':
				return !hasProperties(text) && !/^\ufeff?---[ \t]*(?:[\r\n]|$)/.test(text);
			case 'unclosed':
				return !hasProperties(text) && /^\ufeff?---/.test(text);
			case 'unreadable':
				return isUnreadable(text);
			case 'grouped':
				return holdsGroup(value);
			case 'shared':
				return /[&*]/.test(headOf(text));
			case 'commented':
				return headOf(text).includes('#');
			case 'as-wanted':
				return isSoAlready(text, value, wanted(value));
			default:
				return false;
		}
	};
}

interface PropertyKind {
	kind: string;
	make: (text: string, name: string, words: string) => Edit | Refusal;
	wanted: (words: string) => (old: unknown) => unknown[];
}

export const PROPERTY_KINDS: readonly PropertyKind[] = [
	{ kind: 'set a text', make: setProperty, wanted: (words) => () => [words] },
	{ kind: 'set a number', make: (text, name) => setProperty(text, name, 42), wanted: () => () => [42] },
	{
		kind: 'set a day',
		make: (text, name) => setProperty(text, name, { moment: DAY }),
		wanted: () => () => [readValue(DAY), DAY],
	},
	{
		kind: 'empty a property',
		make: (text, name) => setProperty(text, name, null),
		wanted: () => () => [null, ''],
	},
	{
		kind: 'set a list',
		make: (text, name, words) => setProperty(text, name, [words, 'two']),
		wanted: (words) => () => [[words, 'two']],
	},
	{
		kind: 'add to a list',
		make: appendToProperty,
		wanted: (words) => (old) =>
			old === words || (Array.isArray(old) && old.includes(words)) ? [old] : appended(words)(old),
	},
];

const ADD_ALIAS: PropertyKind = {
	kind: 'add an alias',
	make: (text, _, words) => addAlias(text, 'Some note.md', words),
	wanted: (words) => (old) => [...appended(words)(old), old],
};

/** Another name for a note: in its properties, or in new ones at its top. */
export function aliases(tallies: Tallies, text: string, words: string): void {
	if (hasProperties(text) || /^\ufeff?---/.test(text)) {
		// A note that has `alias` alone gets it there.
		if (!/^["']?alias["']?[ \t]*:/im.test(headOf(text))) property(tallies, ADD_ALIAS, text, 'aliases', words);
		return;
	}
	const body = text.replace(/^\ufeff/, '');
	attempt(tallies, 'give a note its first alias', text, () => addAlias(text, 'Some note.md', words), {
		harmIn: (after) => {
			const head = after.slice(0, after.length - body.length);
			const isHead = /^\ufeff?---(\r\n|\r|\n)aliases:\1 {2}- [^\r\n]+\1---\1$/.test(head);
			return isHead && after.endsWith(body) ? null : 'it is more than properties at the top';
		},
		mayRefuse: never,
	});
}

function rowOf(kind: string, text: string, name: string): string {
	const second = readSecond(text);
	if (second !== null) return nameIn(second, name) < 0 ? 'add a property' : kind;
	return hasProperties(text) ? 'properties that the second parser cannot read' : 'a note without properties';
}

/** One kind of edit of one property. What only one of the two parsers can read is counted by itself. */
export function property(
	tallies: Tallies,
	{ kind, make, wanted }: PropertyKind,
	text: string,
	name: string,
	words: string,
): void {
	const second = readSecond(text);
	const judging: Judging = {
		harmIn: (after) =>
			second === null ? outsideProperties(text, after) : harmToProperties(text, after, name, wanted(words)),
		mayRefuse: mayRefuseProperty(text, name, wanted(words)),
	};
	attempt(tallies, rowOf(kind, text, name), text, () => single(make(text, name, words)), judging);
}

function outsideProperties(before: string, after: string): string | null {
	const head = headOf(before);
	const { from, removed } = spanBetween(before, after);
	const start = before.indexOf(head);
	return head !== '' && from >= start && from + removed.length <= start + head.length + 2
		? null
		: 'something outside the properties has changed';
}

function single(made: Edit | Refusal): Edit | Refusal {
	if (typeof made !== 'string' && made.replacements.length !== 1) throw new Error('it is more than one span');
	return made;
}

const NEW_NAME = 'role';

/** A property given another name. */
export function renamingProperty(tallies: Tallies, text: string, name: string): void {
	const second = readSecond(text);
	if (second === null || nameIn(second, name) < 0) return;
	const may = mayRefuseProperty(text, name, () => []);
	const known = second.map(([one]) => one.toLowerCase());
	attempt(tallies, 'rename a property', text, () => single(renameProperty(text, name, NEW_NAME)), {
		harmIn: (after) => harmToNames(text, after, name, NEW_NAME),
		mayRefuse: (refusal) =>
			(refusal === 'name-taken' && known.includes(NEW_NAME)) ||
			(refusal === 'there-twice' && known.indexOf(name.toLowerCase()) !== nameIn(second, name)) ||
			(refusal === 'odd-name' && /[{}?&*!\\"']/.test(headOf(text))) ||
			may(refusal),
	});
}

/** One entry of a list given the place of another. */
export function replacing(tallies: Tallies, text: string, words: string): void {
	const second = readSecond(text);
	const isText = (one: unknown): one is string => typeof one === 'string' && one.trim() !== '';
	const [name, was] = second?.find(([, value]) => Array.isArray(value) && value.some(isText)) ?? ['', null];
	if (!Array.isArray(was)) return;
	const old = the(was.find(isText)).trim();
	const wanted = (): unknown[] => [
		Array.isArray(was) && was.length === 1 ? words : null,
		(was as unknown[]).map((one) => (typeof one === 'string' && one.trim() === old ? words : one)),
	];
	const may = mayRefuseProperty(text, name, wanted);
	attempt(tallies, 'replace in a list', text, () => single(replaceInProperty(text, name, old, words)), {
		harmIn: (after) => harmToProperties(text, after, name, wanted),
		// What one parser takes for a text is a number or a link to the other.
		mayRefuse: (refusal) =>
			refusal === 'gone' ||
			(refusal === 'there-twice' &&
				(was as unknown[]).filter((one) => typeof one === 'string' && one.trim() === old).length > 1) ||
			may(refusal),
	});
}

/** Whether a note may hold code or a comment that is never closed. */
const mayBeOpen = (text: string): boolean => /```|~~~|<[a-z!?/]|%%/i.test(text);
/** Whether two headings of a note may each name a round, so that nobody can tell to which of its interviews something belongs. */
const mayTellOfSeveral = (text: string): boolean =>
	(
		text.match(
			/^.{0,200}(?:round|screen|interview|site|call|loop|chat|panel|superday|home|[面轮輪试試]|(?:vo|r)[\s#_-]*\d)/gim,
		) ?? []
	).length > 1;
const insertion = (text: string): Judging => ({
	harmIn: (after) => (spanBetween(text, after).removed.trim() === '' ? null : 'words were removed'),
	// A paragraph or a table that touches the place may take the line in, or be another thing below it.
	mayRefuse: (refusal) =>
		refusal === 'unproven' ||
		(refusal === 'swallowed' && mayBeOpen(text)) ||
		(refusal === 'several-interviews' && mayTellOfSeveral(text)),
});
const never: Judging['mayRefuse'] = () => false;

/** A line added to two sections, one of them perhaps new. */
export function lines(tallies: Tallies, text: string): void {
	for (const section of ['improvementPlan', 'notes'] as const)
		attempt(
			tallies,
			'add a line under a heading',
			text,
			() => single(addLine(text, section, TASK, reading)),
			insertion(text),
		);
}

/** A generated block added, replaced and written again. */
export function block(tallies: Tallies, text: string): void {
	const isOurs = text.includes('interview-retro:');
	const { harmIn, mayRefuse } = insertion(text);
	const once = attempt(
		tallies,
		'add a generated block',
		text,
		() => single(setBlock(text, 'history', '- a\n- b')),
		{ harmIn, mayRefuse: (refusal) => isOurs || mayRefuse(refusal) },
	);
	if (once === text || isOurs) return;
	attempt(tallies, 'replace a generated block', once, () => single(setBlock(once, 'history', '- c')), {
		harmIn: (after) => {
			const [was, is] = [once.split('interview-retro:'), after.split('interview-retro:')];
			return was.length === is.length &&
				was[0] === is[0] &&
				after.endsWith(once.slice(once.lastIndexOf('-->')).slice(3))
				? null
				: 'something outside the block has changed';
		},
		mayRefuse: never,
	});
	attempt(tallies, 'the same block again', once, () => setBlock(once, 'history', '- a\n- b'), {
		harmIn: () => 'it was written twice',
		mayRefuse: (refusal) => refusal === 'as-wanted',
	});
}

/** Two edits of the properties that are one, and several edits made in turn. */
export function several(tallies: Tallies, text: string): void {
	if (readSecond(text) === null) return;
	const steps = [
		(one: string) => setProperty(one, 'reviewed', 'yes'),
		(one: string) => addLine(one, 'improvementPlan', TASK, reading),
		(one: string) => setBlock(one, 'history', '- a'),
	];
	attempt(tallies, 'several edits in turn', text, () => sequence(text, steps), {
		harmIn: (after) => {
			let wanted = text;
			for (const step of steps) {
				const made = step(wanted);
				if (typeof made !== 'string') wanted = apply(wanted, made.replacements);
			}
			return after === wanted ? null : 'it is not what they make one by one';
		},
		mayRefuse: (refusal) =>
			refusal === 'unproven' ||
			(refusal === 'swallowed' && mayBeOpen(text)) ||
			(refusal === 'several-interviews' && mayTellOfSeveral(text)) ||
			mayRefuseProperty(text, 'reviewed', () => [])(refusal) ||
			text.includes('interview-retro:'),
	});
}

const DONE = /[ \t]*(?:✅\uFE0F?[ \t]*\d{4}-\d{2}-\d{2}|[[(]completion::[^\])]*[\])])/u;
const MOST_LINES = 40;

/** A line of a note as it was read. */
interface Read {
	text: string;
	line: Line;
	source: string;
	ref: LineRef;
}

const withBox = (one: string, symbol: string): string => one.replace(/\[(?:.)\]/su, `[${symbol}]`);

/** What stands in the line's place after an edit; null if anything else has changed. */
const lineIn = ({ text, line }: Read, after: string): string | null =>
	after.slice(0, line.start) === text.slice(0, line.start) && after.endsWith(text.slice(line.end))
		? after.slice(line.start, after.length - (text.length - line.end))
		: null;

const onLine = (read: Read, isRight: (now: string) => boolean, mayRefuse: Judging['mayRefuse']): Judging => ({
	harmIn: (after) => {
		const now = lineIn(read, after);
		if (now === null) return 'another line has changed';
		return isRight(now) ? null : `the line is ${JSON.stringify(now)}`;
	},
	mayRefuse,
});

/** Ticks, their taking back, and fields, each on the lines that have such a thing. */
export function items(tallies: Tallies, text: string, most = MOST_LINES): void {
	const all = bodyLines(text).filter(
		({ kind, item, quote }) => kind === 'text' && item !== 'none' && quote !== 'quote',
	);
	const sourceOf = ({ start, end }: Line): string => text.slice(start, end);
	const counts = new Map<string, number>();
	for (const line of all) counts.set(sourceOf(line), (counts.get(sourceOf(line)) ?? 0) + 1);
	const whole = fingerprint(text);
	for (const line of all.slice(0, most)) {
		const source = sourceOf(line);
		const twinIn = the(counts.get(source)) > 1 ? whole : null;
		const read: Read = { text, line, source, ref: { line: line.number, source, id: null, twinIn } };
		if (line.box < 0) boxing(tallies, read);
		else ticks(tallies, read);
		field(tallies, read);
		postponing(tallies, read);
	}
}

function ticks(tallies: Tallies, read: Read): void {
	const { text, line, source, ref } = read;
	const box = String.fromCodePoint(the(text.codePointAt(line.box)));
	const isDone = box === 'x' || box === 'X';
	const added = (now: string): boolean => {
		const { removed, inserted } = spanBetween(withBox(source, 'x'), now);
		return (
			removed === '' &&
			(inserted === '' ||
				inserted.trim() === `✅ ${DAY}` ||
				inserted.trim() === `[completion:: ${DAY}]` ||
				/\d{4}-\d\d-\d\d/.test(inserted))
		);
	};
	const after = attempt(
		tallies,
		'tick',
		text,
		() => tick(text, ref, DAY, EMOJI),
		onLine(read, added, (refusal) => refusal === 'as-wanted' && isDone),
	);
	const now = lineIn(read, after);
	if (after !== text && now !== null && !DONE.test(source)) {
		const back: LineRef = { ...ref, source: now, twinIn: fingerprint(after) };
		attempt(tallies, 'take a tick back', after, () => untick(after, back, box), {
			harmIn: (restored) => (restored === text ? null : 'it is not what it was'),
			mayRefuse: never,
		});
	}
	attempt(
		tallies,
		'open a ticked line',
		text,
		() => untick(text, ref, ' '),
		onLine(
			read,
			(changed) =>
				withBox(changed, '.') === withBox(source.replace(DONE, ''), '.') ||
				withBox(changed, '.') === withBox(source, '.'),
			(refusal) => refusal === 'as-wanted' && box === ' ',
		),
	);
}

/** The due day of an item, set to another one and taken back. */
function postponing(tallies: Tallies, read: Read): void {
	const { text, source, ref } = read;
	const isOneDay = (now: string): boolean => {
		const { removed, inserted } = spanBetween(source, now);
		return removed.length <= DAY.length && inserted.length === removed.length;
	};
	const mayRefuse = (refusal: Refusal): boolean =>
		refusal === 'no-field' || refusal === 'unproven' || (refusal === 'as-wanted' && source.includes(DAY));
	attempt(
		tallies,
		'put off an action',
		text,
		() => single(postpone(text, ref, DAY)),
		onLine(read, isOneDay, mayRefuse),
	);
}

/** A plain item given a box. */
function boxing(tallies: Tallies, read: Read): void {
	const { text, source, ref } = read;
	const isBoxed = (now: string): boolean => {
		const { removed, inserted } = spanBetween(source, now);
		return removed === '' && inserted.length === 4 && now.replace('[ ] ', '') === source;
	};
	attempt(
		tallies,
		'make an item a task',
		text,
		() => makeTask(text, ref),
		onLine(read, isBoxed, (refusal) => refusal === 'unproven'),
	);
}

function field(tallies: Tallies, read: Read): void {
	const { text, source, ref } = read;
	// In code and comments a field is text.
	const name = /[[(]([\p{L}-]+)::/u.exec(source.replace(/`.*`|<!--.*|%%.*/g, ''))?.[1];
	if (name === undefined) return;
	const isSet = (now: string): boolean =>
		now.split('::').length === source.split('::').length &&
		spanBetween(source, now).inserted.length <= ' held'.length;
	attempt(
		tallies,
		'set a field',
		text,
		() => single(setField(text, ref, name.toLowerCase(), 'held')),
		onLine(
			read,
			isSet,
			(refusal) => refusal === 'no-field' || (refusal === 'as-wanted' && /::\s*held\s*[\])]/.test(source)),
		),
	);
	const made = setField(text, ref, name.toLowerCase(), 'held');
	if (typeof made === 'string') return;
	const after = apply(text, made.replacements);
	const answered: LineRef = { ...ref, source: made.source, twinIn: fingerprint(after) };
	attempt(tallies, 'take an answer back', after, () => undo(after, answered, made.back), {
		harmIn: (restored) => (restored === text ? null : 'it is not what it was'),
		mayRefuse: never,
	});
}

const LABELS = [
	['rating', 'Good'],
	['cause', 'no sleep'],
	['themes', 'Depth'],
	['answerNote', '[[Depth]]'],
] as const;

/** Labels of questions, a new question and the key lesson. */
export function questions(tallies: Tallies, text: string): void {
	const oneLine: Judging = {
		harmIn: (after) => {
			const { removed, inserted } = spanBetween(text, after);
			if (/[\r\n]/.test(removed.trim())) return 'more than a line was replaced';
			return inserted.split(/\r\n|\r|\n/).length > 5 ? 'more than a line and its heading was added' : null;
		},
		mayRefuse: (refusal) =>
			['as-wanted', 'goes-on', 'there-twice', 'no-column', 'several-lines', 'unproven'].includes(refusal) ||
			(refusal === 'swallowed' && mayBeOpen(text)),
	};
	questionsOf(text, reading)
		.slice(0, 3)
		.forEach(({ ref }, index) => {
			const [label, value] = the(LABELS[(text.length + index) % LABELS.length]);
			attempt(
				tallies,
				'set a label of a question',
				text,
				() => setLabel(text, ref, label, value, reading),
				oneLine,
			);
		});
	attempt(tallies, 'add a question', text, () => addQuestion(text, 'Why us?', ['rating'], reading), {
		harmIn: insertion(text).harmIn,
		mayRefuse: (refusal) => oneLine.mayRefuse(refusal) || insertion(text).mayRefuse(refusal),
	});
	const asked = { title: 'How large would it be?', quote: '“Two \\#million” ([[call.vtt|1:15]])' };
	attempt(
		tallies,
		'add a turn of a transcript',
		text,
		() => addAsked(text, asked, ['answer', 'rating'], reading),
		{
			harmIn: (after, made) => {
				if (!after.includes(asked.quote)) return 'the quote is not in the note';
				return insertion(text).harmIn(after, made);
			},
			mayRefuse: (refusal) => oneLine.mayRefuse(refusal) || insertion(text).mayRefuse(refusal),
		},
	);
	attempt(tallies, 'set the key lesson', text, () => setKeyLesson(text, 'Ask first.', reading), oneLine);
}

/** The improvement plan's table and plain items made tasks. */
export function plans(tallies: Tallies, text: string): void {
	const sections = (one: string): { plan: string; others: string } => {
		const parts = one.split(/(?:\r\n|\r|\n)(?=## )/);
		const isPlan = (part: string): boolean => part.startsWith('## Improvement plan');
		return {
			plan: parts.filter(isPlan).join('\n'),
			others: parts
				.filter((part) => !isPlan(part))
				.map((part) => part.trimEnd())
				.join('\n'),
		};
	};
	const words = (one: string): string[] => one.match(/[\p{L}\p{N}]+/gu) ?? [];
	const isPlanned = text.includes('## Improvement plan');
	attempt(
		tallies,
		'plan as tasks',
		text,
		() => planLines(text, reading, { format: EMOJI, isTheme: (one) => one === 'Pacing' }),
		{
			harmIn: (after) => {
				const [was, is] = [sections(text), sections(after)];
				const said = new Set(words(is.plan.toLowerCase()));
				if (isPlanned && was.others !== is.others) return 'a line outside the plan has changed';
				const rows = was.plan
					.split(/\r\n|\r|\n/)
					.filter(
						(_, index, all) =>
							!/^\|/.test(all[index + 1] ?? '') || !/^\|[ :|-]+\|$/.test(all[index + 1] ?? ''),
					);
				return rows.flatMap((row) => words(row.toLowerCase())).some((word) => isPlanned && !said.has(word))
					? 'a word is lost'
					: null;
			},
			mayRefuse: (refusal) => refusal !== 'gone',
		},
	);
}

const MOST_POINTS = 4;

/** Weak points given a theme, and said to be none. */
export function weakPoints(tallies: Tallies, text: string): void {
	const { retro } = parseNote('Note.md', text, reading);
	const points = retro === null ? [] : weakPointsOf(retro);
	const open = points.filter(({ said }) => said.marked.length === 0 && !said.isNone);
	for (const point of open.slice(0, MOST_POINTS)) {
		const twins = open.filter(({ from, source }) => from === point.from && source === point.source);
		for (const theme of ['Ask, then type', null]) {
			attempt(
				tallies,
				theme === null ? 'say that it is no theme' : 'name a weak point',
				text,
				() => nameWeakPoints(text, twins, theme, reading),
				{
					harmIn: (after) => {
						const { removed, inserted } = spanBetween(text, after);
						if (twins.length > 1) return after.length > text.length ? null : 'nothing was added';
						if (!/^[\s–—.…-]*$/.test(removed)) return 'words were removed';
						return (theme === null ? ['none', '无'] : [theme]).some((one) => inserted.includes(one)) &&
							inserted.split(/[\r\n]+/).length <= 4
							? null
							: `it is ${JSON.stringify(inserted)}`;
					},
					mayRefuse: (refusal) =>
						['unproven', 'goes-on', 'no-column'].includes(refusal) ||
						(refusal === 'there-twice' && text.split(/themes/i).length > 2) ||
						(refusal === 'swallowed' && mayBeOpen(text)),
				},
			);
		}
	}
}

/** A theme given another name. */
export function renaming(tallies: Tallies, text: string): void {
	const isOld = (one: string): boolean => /^(?:\[\[)?#?pacing(?:\]\])?$/i.test(one);
	const others = (one: string): string =>
		one
			.split(/\r\n|\r|\n/)
			.filter((line) => !/pac/i.test(line))
			.join('\n');
	attempt(
		tallies,
		'rename a theme',
		text,
		() =>
			renameTheme(text, 'Note.md', reading, {
				isOld,
				isNew: (one) => /^(?:\[\[)?pace(?:\]\])?$/i.test(one),
				to: 'Pace',
			}),
		{
			harmIn: (after) => (others(text) === others(after) ? null : 'a line without the theme has changed'),
			mayRefuse: (refusal) => refusal === 'as-wanted' || refusal === 'unfit',
		},
	);
}

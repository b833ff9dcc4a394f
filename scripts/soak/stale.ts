/**
 * A note is read; a person and their sync programs go on changing it; then comes a click that still means a
 * line as it was. Each line remembers who it is, whatever happens to it, so that it is known which one a
 * click has found.
 */
import fc from 'fast-check';
import { EMOJI } from '../../src/core/change/compose';
import { tick, untick } from '../../src/core/change/tick';
import type { Edit, Refusal } from '../../src/core/edit/edit';
import type { LineRef } from '../../src/core/edit/find';
import { setField } from '../../src/core/change/line';
import { parseNote, parseContext } from '../../src/core/note/note';
import { defaultSettings } from '../../src/core/settings';
import { the } from '../the';

/**
 * A line and who it is. A copy, word for word, is the line itself as much as the one it was copied from:
 * whoever copies a line and deletes the first has moved it.
 */
interface Line {
	text: string;
	who: number;
}

const STEPS = [
	'insert',
	'delete',
	'copy',
	'move',
	'reword',
	'become another',
	'tick by hand',
	'drop the id',
	'change the id',
	'swap two ids',
	'swap sections',
	'open code',
	'change line endings',
	'change the mark',
	'add a property',
] as const;
type Step = [kind: (typeof STEPS)[number], at: number, to: number];

export interface History {
	lines: string[];
	ending: number;
	pick: number;
	steps: Step[];
}

const ENDINGS = ['\n', '\r\n', '\r', 'mixed'];
const HEAD = ['---', 'type: interview-retro', 'company: A', 'date: 2026-11-01', '---'];
const WORDS = [
	'Write it',
	'Write it',
	'Ask first',
	'Call [[Dana Lee|Dana]]',
	'你好',
	'**Slow** down',
	'Again 🙂',
];
const FIELDS = [
	'',
	'',
	' [theme:: [[Pacing]]]',
	' 📅 2026-11-27',
	' [due:: 2026-11-27]',
	' #late',
	' ⏫ 📅 2026-11-28',
];
const IDS = ['', '', '', ' ^one', ' ^two', ' ^three'];
const OTHER = [
	'',
	'Some prose.',
	'## Improvement plan',
	'## Next steps',
	'## Did it hold?',
	'## Notes',
	'- an item',
	'> [!todo] Plan',
	'> - [ ] Write it',
	'> - [ ] Ask first ^one',
	'| a | b |',
	'- [ ] ',
];

const item = fc
	.tuple(
		fc.constantFrom('- [ ] ', '- [ ] ', '* [ ] ', '  - [ ] ', '- [/] ', '1. [ ] ', '- [x] ', '- '),
		fc.constantFrom(...WORDS),
		fc.constantFrom(...FIELDS),
		fc.constantFrom(...IDS),
	)
	.map(
		([mark, words, field, id]) =>
			mark + words + (mark.endsWith('] ') ? field : ' [theme:: Pacing] [outcome:: ]') + id,
	);
const step = fc.tuple(fc.constantFrom(...STEPS), fc.nat(), fc.nat());

/** A note, one of its lines, and what happens before the click; sometimes nothing does. */
export const history: fc.Arbitrary<History> = fc.record({
	lines: fc.array(
		fc.oneof({ weight: 3, arbitrary: item }, { weight: 2, arbitrary: fc.constantFrom(...OTHER) }),
		{ minLength: 1, maxLength: 9 },
	),
	ending: fc.nat(ENDINGS.length - 1),
	pick: fc.nat(),
	steps: fc.array(step, { maxLength: 5 }),
});

function written(head: readonly string[], lines: readonly Line[], ending: string, mark: boolean): string {
	const endingAt = (index: number): string => {
		if (ending !== 'mixed') return ending;
		return index % 3 === 0 ? '\r\n' : '\n';
	};
	const text = [...head, ...lines.map((line) => line.text)];
	const ended = text.map((line, index) => (index === text.length - 1 ? line : line + endingAt(index)));
	return (mark ? '\ufeff' : '') + ended.join('');
}

const ID = / \^\S+$/;
const isItem = ({ text }: Line): boolean => /^[> ]*(?:[-*+]|\d+\.) /.test(text);

/** The same item in other words; its id stays. */
const reworded = (line: Line, fresh: number): Line =>
	isItem(line)
		? { ...line, text: line.text.replace(/(?: \^\S+)?$/, (id) => ` differently ${fresh}${id}`) }
		: line;

function withIdsSwapped(lines: Line[], line: Line, other: Line): Line[] {
	const [mine, its] = [ID.exec(line.text)?.[0], ID.exec(other.text)?.[0]];
	// Between lines of the same words, that would be to swap the lines.
	if (mine === undefined || its === undefined || line.text.replace(ID, '') === other.text.replace(ID, ''))
		return lines;
	const swapped = new Map([
		[line, { ...line, text: line.text.replace(ID, its) }],
		[other, { ...other, text: other.text.replace(ID, mine) }],
	]);
	return lines.map((one) => swapped.get(one) ?? one);
}

/** The first section and one of the others. */
function withSectionsSwapped(lines: Line[], at: number): Line[] {
	const [first, ...others] = lines.flatMap(({ text }, index) => (text.startsWith('## ') ? [index] : []));
	const second = others[at % others.length];
	return first === undefined || second === undefined
		? lines
		: [...lines.slice(0, first), ...lines.slice(second), ...lines.slice(first, second)];
}

/** What a person does to the lines of a note. Whatever they type is new: word for word the same is a copy. */
function happen(lines: Line[], [kind, at, to]: Step, fresh: number, never: Step[0]): Line[] {
	if (lines.length === 0) return [{ text: `- [ ] New ${fresh}`, who: fresh }];
	if (kind === never) return lines;
	const from = at % lines.length;
	const line = the(lines[from]);
	const spot = to % (lines.length + 1);
	const other = the(lines[to % lines.length]);
	const withLine = (text: string): Line[] => lines.with(from, { text, who: line.who });
	switch (kind) {
		case 'insert':
			return lines.toSpliced(spot, 0, {
				text: `${['- [ ] New', 'Prose', '## Heading', '- [ ] Write it and'][at % 4]} ${fresh}`,
				who: fresh,
			});
		case 'delete':
			return lines.toSpliced(from, 1);
		case 'copy':
			return lines.toSpliced(spot, 0, line);
		case 'move':
			return lines.toSpliced(from, 1).toSpliced(to % lines.length, 0, line);
		case 'reword':
			return lines.with(from, reworded(line, fresh));
		case 'become another':
			return lines.with(from, other);
		case 'tick by hand':
			return withLine(line.text.replace('[ ]', '[x]'));
		case 'drop the id':
			return withLine(line.text.replace(ID, ''));
		case 'change the id':
			return withLine(line.text.replace(ID, ` ^new-${fresh}`));
		case 'swap two ids':
			return withIdsSwapped(lines, line, other);
		case 'swap sections':
			return withSectionsSwapped(lines, at);
		case 'open code':
			return lines.toSpliced(spot, 0, { text: the(['```', '%%', '<!--', '> quoted'][at % 4]), who: fresh });
		default:
			return lines;
	}
}

export type Outcome =
	'right' | 'its id stands elsewhere now' | 'wrong' | 'refused though nothing changed' | Refusal;

const reading = parseContext(defaultSettings());

/** The lines of a note that a click can mean. */
function readable(text: string): string[] {
	const { actions, outcomes } = the(parseNote('Note.md', text, reading).retro);
	return [...actions, ...outcomes].flatMap(({ source }) => source ?? []);
}

type Retro = NonNullable<ReturnType<typeof parseNote>['retro']>;
type Clicked = Retro['actions'][number] | Retro['outcomes'][number];

/** The edit that a click on an action, or on an outcome, asks for. */
function edited(text: string, clicked: Clicked, ref: LineRef): Edit | Refusal {
	if (!('status' in clicked)) return setField(text, ref, 'outcome', 'held');
	return clicked.status === 'done' ? untick(text, ref, ' ') : tick(text, ref, '2026-11-20', EMOJI);
}

/** A note at one moment. */
interface State {
	head: string[];
	lines: Line[];
	ending: string;
	mark: boolean;
}

const textOf = ({ head, lines, ending, mark }: State): string => written(head, lines, ending, mark);

/** A note once all the steps of a history have happened to it, but those that it never has. */
function after(start: State, steps: readonly Step[], never: Step[0]): State {
	let { head, lines, ending, mark } = start;
	steps.forEach((one, index) => {
		if (one[0] === 'change line endings') ending = the(ENDINGS[one[1] % ENDINGS.length]);
		else if (one[0] === 'change the mark') mark = !mark;
		else if (one[0] === 'add a property') head = head.toSpliced(4, 0, `extra-${index}: x`);
		else lines = happen(lines, one, 1000 + index, never);
	});
	return { head, lines, ending, mark };
}

/** What became of the click at the end of a history; null if the note has no line to click. */
export function click({
	lines: texts,
	ending: endingAt,
	pick,
	steps,
}: History): { outcome: Outcome; before: string; now: string; ref: LineRef; isUnchanged: boolean } | null {
	const start: State = {
		head: HEAD,
		lines: texts.map((text, index) => ({ text, who: index })),
		ending: the(ENDINGS[endingAt]),
		mark: false,
	};
	const before = textOf(start);
	const { actions, outcomes } = the(parseNote('Note.md', before, reading).retro);
	const open = [...actions, ...outcomes].filter(({ source }) => source !== null);
	const meant = open[pick % open.length];
	if (meant === undefined) return null;
	const { line, id, twinIn } = meant;
	const ref: LineRef = { line, source: the(meant.source), id, twinIn };
	// Who gives the id of a line to another and rewords the first as well has made the other that line: no
	// history has both.
	const end = after(start, steps, pick % 2 === 0 ? 'reword' : 'swap two ids');
	const now = textOf(end);
	const made = edited(now, meant, ref);
	// Where every line says what it said, nothing has happened, though twins may have changed places.
	const said = ({ lines }: State): string => JSON.stringify(lines.map(({ text }) => text));
	const isUnchanged = end.head.length === HEAD.length && said(end) === said(start);
	const shown = { before, now, ref, isUnchanged };
	if (typeof made === 'string')
		return {
			outcome: isUnchanged && made !== 'as-wanted' ? 'refused though nothing changed' : made,
			...shown,
		};
	const place = line - 1 - HEAD.length;
	const { who } = the(start.lines[place]);
	const changed = made.replacements.map(({ from }) => {
		const number = now.slice(0, from).split(/\r\n|\r|\n/).length - 1 - end.head.length;
		return { number, found: end.lines[number] };
	});
	const isIt = ({ number, found }: (typeof changed)[number]): boolean =>
		found?.who === who || (isUnchanged && number === place);
	if (changed.every(isIt)) return { outcome: 'right', ...shown };
	// A line that has come to say word for word what was clicked, alone in saying it, is that line to any reader.
	const saying = readable(now);
	const isAlone = ref.twinIn === null && saying.filter((one) => one === ref.source).length === 1;
	if (changed.every((one) => isIt(one) || (isAlone && one.found?.text === ref.source)))
		return { outcome: 'right', ...shown };
	// Once the line is gone, the one to which a person gave its id is that line: this is what an id is for.
	const isNamed =
		id !== null &&
		!saying.some((one) => one.replace(ID, '') === ref.source.replace(ID, '')) &&
		changed.every(({ found }) => found?.text.endsWith(` ^${id}`) === true);
	return { outcome: isNamed ? 'its id stands elsewhere now' : 'wrong', ...shown };
}

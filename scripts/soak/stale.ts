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
	const text = [...head, ...lines.map((line) => line.text)];
	return (
		(mark ? '\ufeff' : '') +
		text
			.map(
				(line, index) =>
					line +
					(index === text.length - 1 ? '' : ending !== 'mixed' ? ending : index % 3 === 0 ? '\r\n' : '\n'),
			)
			.join('')
	);
}

const ID = / \^\S+$/;
const isItem = ({ text }: Line): boolean => /^[> ]*(?:[-*+]|\d+\.) /.test(text);

/** What a person does to the lines of a note. Whatever they type is new: word for word the same is a copy. */
function happen(lines: Line[], [kind, at, to]: Step, fresh: number, carries: boolean): Line[] {
	if (lines.length === 0) return [{ text: `- [ ] New ${fresh}`, who: fresh }];
	const from = at % lines.length;
	const line = lines[from]!;
	const spot = to % (lines.length + 1);
	const other = lines[to % lines.length]!;
	const withLine = (text: string): Line[] => lines.with(from, { text, who: line.who });
	switch (kind) {
		case 'insert':
			return lines.toSpliced(spot, 0, {
				text: ['- [ ] New', 'Prose', '## Heading', '- [ ] Write it and'][at % 4]! + ` ${fresh}`,
				who: fresh,
			});
		case 'delete':
			return lines.toSpliced(from, 1);
		case 'copy':
			return lines.toSpliced(spot, 0, line);
		case 'move':
			return lines.toSpliced(from, 1).toSpliced(to % lines.length, 0, line);
		case 'reword':
			return isItem(line) && !carries
				? withLine(
						ID.test(line.text)
							? line.text.replace(ID, (id) => ` differently ${fresh}${id}`)
							: `${line.text} differently ${fresh}`,
					)
				: lines;
		case 'become another':
			return lines.with(from, other);
		case 'tick by hand':
			return withLine(line.text.replace('[ ]', '[x]'));
		case 'drop the id':
			return withLine(line.text.replace(ID, ''));
		case 'change the id':
			return withLine(line.text.replace(ID, ` ^new-${fresh}`));
		case 'swap two ids': {
			const [mine, its] = [ID.exec(line.text)?.[0], ID.exec(other.text)?.[0]];
			// Between lines of the same words, that would be to swap the lines.
			if (
				!carries ||
				mine === undefined ||
				its === undefined ||
				line.text.replace(ID, '') === other.text.replace(ID, '')
			)
				return lines;
			return lines.map((one) =>
				one === line
					? { ...one, text: one.text.replace(ID, its) }
					: one === other
						? { ...one, text: one.text.replace(ID, mine) }
						: one,
			);
		}
		case 'swap sections': {
			const cuts = lines.flatMap(({ text }, index) => (text.startsWith('## ') ? [index] : []));
			if (cuts.length < 2) return lines;
			const [first, second] = [cuts[0]!, cuts[1 + (at % (cuts.length - 1))]!];
			return [...lines.slice(0, first), ...lines.slice(second), ...lines.slice(first, second)];
		}
		case 'open code':
			return lines.toSpliced(spot, 0, { text: ['```', '%%', '<!--', '> quoted'][at % 4]!, who: fresh });
		default:
			return lines;
	}
}

export type Outcome =
	'right' | 'its id stands elsewhere now' | 'wrong' | 'refused though nothing changed' | Refusal;

const reading = parseContext(defaultSettings());

/** The lines of a note that a click can mean. */
function readable(text: string): string[] {
	const { actions, outcomes } = parseNote('Note.md', text, reading).retro!;
	return [...actions, ...outcomes].flatMap(({ source }) => source ?? []);
}

/** What became of the click at the end of a history; null if the note has no line to click. */
export function click({
	lines: texts,
	ending: endingAt,
	pick,
	steps,
}: History): { outcome: Outcome; before: string; now: string; ref: LineRef; isUnchanged: boolean } | null {
	let lines: Line[] = texts.map((text, index) => ({ text, who: index }));
	let [head, ending, mark] = [HEAD, ENDINGS[endingAt]!, false];
	const before = written(head, lines, ending, mark);
	const retro = parseNote('Note.md', before, reading).retro!;
	const open = [...retro.actions.filter(({ source }) => source !== null), ...retro.outcomes];
	if (open.length === 0) return null;
	const meant = open[pick % open.length]!;
	const { line, id, twinIn } = meant;
	const ref: LineRef = { line, source: meant.source!, id, twinIn };
	const { who } = lines[line - 1 - HEAD.length]!;
	const said = (): string => JSON.stringify(lines.map(({ text }) => text));
	const first = said();
	// Who gives the id of a line to another and rewords the first as well has made the other that line: no
	// history has both.
	const carries = pick % 2 === 0;
	steps.forEach((one, index) => {
		if (one[0] === 'change line endings') ending = ENDINGS[one[1] % ENDINGS.length]!;
		else if (one[0] === 'change the mark') mark = !mark;
		else if (one[0] === 'add a property') head = head.toSpliced(4, 0, `extra-${index}: x`);
		else lines = happen(lines, one, 1000 + index, carries);
	});
	const now = written(head, lines, ending, mark);
	const made: Edit | Refusal = !('status' in meant)
		? setField(now, ref, 'outcome', 'held')
		: meant.status === 'done'
			? untick(now, ref, ' ')
			: tick(now, ref, '2026-11-20', EMOJI);
	// Where every line says what it said, nothing has happened, though twins may have changed places.
	const isUnchanged = head.length === HEAD.length && said() === first;
	if (typeof made === 'string')
		return {
			outcome: isUnchanged && made !== 'as-wanted' ? 'refused though nothing changed' : made,
			before,
			now,
			ref,
			isUnchanged,
		};
	const numbers = made.replacements.map(
		({ from }) => now.slice(0, from).split(/\r\n|\r|\n/).length - 1 - head.length,
	);
	// A line that has come to say word for word what was clicked, alone in saying it, is that line to any reader.
	const isOnly = (number: number): boolean =>
		ref.twinIn === null &&
		lines[number]?.text === ref.source &&
		readable(now).filter((one) => one === ref.source).length === 1;
	const isRight = numbers.every(
		(number) =>
			lines[number]?.who === who || (isUnchanged && number === line - 1 - HEAD.length) || isOnly(number),
	);
	// Once the line is gone, the one to which a person gave its id is that line: this is what an id is for.
	const hasGone = (): boolean =>
		!readable(now).some((one) => one.replace(ID, '') === ref.source.replace(ID, ''));
	const isNamed =
		!isRight &&
		id !== null &&
		hasGone() &&
		numbers.every((number) => lines[number]?.text.endsWith(` ^${id}`) === true);
	return {
		outcome: isRight ? 'right' : isNamed ? 'its id stands elsewhere now' : 'wrong',
		before,
		now,
		ref,
		isUnchanged,
	};
}

/** What became of many edits, by kind. */
import { the } from '../the';
import { apply, type Edit, type Refusal } from '../../src/core/edit/edit';

export interface Tally {
	tried: number;
	written: number;
	/** Of those written, the ones that left all outside one span as it was. */
	intact: number;
	/** Where it was so already, so that there was nothing to write. */
	fulfilled: number;
	refused: Map<string, number>;
	/** What went wrong, and the first note with which it did. */
	failed: Map<string, { count: number; text: string }>;
}

export type Tallies = Map<string, Tally>;

const MOST_SHOWN = 2000;

function tallyOf(tallies: Tallies, kind: string): Tally {
	const found = tallies.get(kind) ?? {
		tried: 0,
		written: 0,
		intact: 0,
		fulfilled: 0,
		refused: new Map<string, number>(),
		failed: new Map<string, { count: number; text: string }>(),
	};
	tallies.set(kind, found);
	return found;
}

function fail({ failed }: Tally, sentence: string, text: string): void {
	const known = failed.get(sentence);
	if (known === undefined) failed.set(sentence, { count: 1, text: text.slice(0, MOST_SHOWN) });
	else known.count++;
}

/** How an edit is judged. */
export interface Judging {
	/** What it harmed; null if nothing. */
	harmIn: (after: string, made: Edit) => string | null;
	/** Whether it may be refused for this reason, or was fulfilled before. */
	mayRefuse: (refusal: Refusal) => boolean;
}

/** Tries an edit and counts what became of it. Gives the text as it is afterwards. */
export function attempt(
	tallies: Tallies,
	kind: string,
	text: string,
	make: () => Edit | Refusal,
	{ harmIn, mayRefuse }: Judging,
): string {
	const tally = tallyOf(tallies, kind);
	tally.tried++;
	try {
		const made = make();
		if (typeof made === 'string') {
			if (!mayRefuse(made)) fail(tally, `refused without need: ${made}`, text);
			else if (made === 'as-wanted') tally.fulfilled++;
			else tally.refused.set(made, (tally.refused.get(made) ?? 0) + 1);
			return text;
		}
		tally.written++;
		const after = apply(text, made.replacements);
		const harm = harmIn(after, made);
		if (harm === null) tally.intact++;
		else fail(tally, harm, text);
		return after;
	} catch (error) {
		fail(tally, `it threw: ${String(error)}`, text);
		return text;
	}
}

/** Counts something that is right or wrong, or refused for a reason. */
export function count(
	tallies: Tallies,
	kind: string,
	outcome: { right: boolean } | { refused: string } | { wrong: string; text: string },
): void {
	const tally = tallyOf(tallies, kind);
	tally.tried++;
	if ('refused' in outcome) tally.refused.set(outcome.refused, (tally.refused.get(outcome.refused) ?? 0) + 1);
	else if ('wrong' in outcome) fail(tally, outcome.wrong, outcome.text);
	else {
		tally.written++;
		tally.intact++;
	}
}

/** Adds what another counted. */
export function add(tallies: Tallies, others: Tallies): void {
	for (const [kind, other] of others) {
		const tally = tallyOf(tallies, kind);
		for (const key of ['tried', 'written', 'intact', 'fulfilled'] as const) tally[key] += other[key];
		for (const [word, times] of other.refused)
			tally.refused.set(word, (tally.refused.get(word) ?? 0) + times);
		for (const [sentence, { count: times, text }] of other.failed) {
			const known = tally.failed.get(sentence);
			if (known === undefined) tally.failed.set(sentence, { count: times, text });
			else known.count += times;
		}
	}
}

const percent = (part: number, whole: number): string =>
	whole === 0 ? '–' : `${Math.floor((part / whole) * 10_000) / 100} %`;
const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, one) => total + one, 0);

/** Whether all went as it should. */
export const isFlawless = (tallies: Tallies): boolean =>
	[...tallies.values()].every(({ failed }) => failed.size === 0);

/** The tallies as lines of a table, and what failed with the first note for each. */
export function table(tallies: Tallies): string[] {
	const row = (kind: string, { tried, written, intact, fulfilled, refused, failed }: Tally): string[] => {
		const valid =
			written +
			sum(
				[...failed]
					.filter(([sentence]) => /^(?:refused|it threw)/.test(sentence))
					.map(([, { count: times }]) => times),
			);
		const why = [...refused]
			.sort((a, b) => b[1] - a[1])
			.map(([word, times]) => `${word} ${times}`)
			.join(', ');
		return [
			kind,
			String(tried),
			String(fulfilled),
			String(sum(refused.values())),
			String(written),
			percent(written, valid),
			percent(intact, written),
			why,
		];
	};
	const all: Tallies = new Map();
	for (const one of tallies.values()) add(all, new Map([['all', one]]));
	const rows = [
		['edit', 'tried', 'so already', 'refused', 'written', 'of valid', 'outside identical', 'why refused'],
		...[...tallies].map(([kind, one]) => row(kind, one)),
		...[...all].map(([kind, one]) => row(kind, one)),
	];
	const widths = the(rows[0]).map((_, column) => Math.max(...rows.map((cells) => the(cells[column]).length)));
	const line = (cells: string[]): string =>
		widths
			.map((width, column) => {
				const cell = the(cells[column]);
				return column === 0 || column === 7 ? cell.padEnd(width) : cell.padStart(width);
			})
			.join('  ')
			.trimEnd();
	const failures = [...tallies].flatMap(([kind, { failed }]) =>
		[...failed].map(
			([sentence, { count: times, text }]) =>
				`FAILED ${times} times: ${kind}: ${sentence}: ${JSON.stringify(text)}`,
		),
	);
	return [...rows.map(line), ...failures];
}

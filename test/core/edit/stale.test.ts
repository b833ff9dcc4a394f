/** A click on a line of a note that has changed since it was read finds that very line, or nothing is written. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { click, history } from '../../../scripts/soak/stale';
import { EMOJI } from '../../../src/core/change/compose';
import { tick } from '../../../src/core/change/tick';
import { runs } from '../../support/seed';
import { the } from '../../../scripts/the';
import { retroIn, retroOfLines } from '../../support/notes';

const SEED = fc.readConfigureGlobal().seed;
const CLICKS = runs(20_000);

test(`${CLICKS} clicks on notes that went on changing`, () => {
	const tally = new Map<string, number>();
	let clicks = 0;
	let unchanged = 0;
	fc.assert(
		fc.property(history, (one) => {
			const made = click(one);
			fc.pre(made !== null);
			clicks++;
			if (made.isUnchanged) unchanged++;
			tally.set(made.outcome, (tally.get(made.outcome) ?? 0) + 1);
			expect(['wrong', 'refused though nothing changed'], JSON.stringify(made)).not.toContain(made.outcome);
		}),
		{ numRuns: CLICKS },
	);
	console.log(
		`${clicks} clicks, ${unchanged} where no line had changed; seed ${SEED}: ${[...tally]
			.sort((a, b) => b[1] - a[1])
			.map(([outcome, count]) => `${outcome} ${count}`)
			.join(', ')}, wrong 0, refused though nothing changed 0`,
	);
	expect(tally.get('right')).toBeGreaterThan(CLICKS / 4);
});

/** A click on the first action of a note, once the note is another. */
function late(before: string, now: string) {
	const { line, source, id, twinIn } = the(retroIn(before).actions[0]);
	return tick(now, { line, source: the(source), id, twinIn }, null, EMOJI);
}

test('an id that two lines had when they were read finds neither once one of them is gone', () => {
	expect(
		late(retroOfLines('- [ ] Write it ^a', '- [ ] Call Dana ^a'), retroOfLines('- [ ] Call Dana ^a')),
	).toBe('gone');
	expect(
		late(
			retroOfLines('- [ ] Write it 🆔 a', '- [ ] Call Dana 🆔 a'),
			retroOfLines('', '- [ ] Call Dana 🆔 a'),
		),
	).toBe('gone');
});

test('an id that was given to another line does not take the click with it', () => {
	expect(
		late(
			retroOfLines('- [ ] Write it ^a', '- [ ] Call Dana ^b'),
			retroOfLines('- [ ] Write it ^b', '- [ ] Call Dana ^a'),
		),
	).toBe('gone');
	expect(
		late(
			retroOfLines('- [ ] Write it ^a', '- [/] Write it ^b'),
			retroOfLines('- [ ] Write it ^b', '- [/] Write it ^a'),
		),
	).toBe('gone');
	expect(
		late(
			retroOfLines('- [ ] Write it ^a', '- [ ] Call Dana'),
			retroOfLines('- [ ] Write it', '- [ ] Call Dana ^a'),
		),
	).toBe('gone');
});

test('line endings and a byte order mark that a sync program changed are no change of the lines', () => {
	const text = retroOfLines('- [ ] Write it', '- [ ] Write it');
	for (const now of [text.replace(/\n/g, '\r\n'), text.replace(/\n/g, '\r'), `\ufeff${text}`]) {
		const made = late(text, now);
		if (typeof made === 'string') throw new Error(made);
		expect(now.slice(0, the(made.replacements[0]).from).split(/\r\n|\r|\n/).length).toBe(6);
	}
});

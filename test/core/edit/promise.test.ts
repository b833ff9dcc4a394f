/** The promise in figures: notes of many shapes in eight encodings, each edited and judged by a second parser. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { items, property, PROPERTY_KINDS } from '../../../scripts/soak/edits';
import { ENCODINGS } from '../../../scripts/soak/encodings';
import { shaped, taskLine, wording } from '../../../scripts/soak/shapes';
import { isFlawless, table, type Tallies } from '../../../scripts/soak/tally';
import { refusalsInEnglish } from '../../../src/core/messages/en/notes/refusals';
import { appendToProperty, setProperty } from '../../../src/core/edit/property';
import { runs } from '../../support/seed';
import { the } from '../../../scripts/the';

const { seed } = fc.readConfigureGlobal();
const FRONTMATTERS = runs(2000);
const TASKS = runs(1000);
const HEAD = '---\ntype: interview-retro\ncompany: A\ndate: 2026-11-01\n---\n';

function show(title: string, tallies: Tallies): void {
	console.log([`${title}, seed ${seed}`, ...table(tallies)].join('\n'));
}

test(`${FRONTMATTERS} frontmatters in eight encodings: all is as it was outside one span, and none that is valid is refused`, () => {
	const tallies: Tallies = new Map();
	const samples = fc.sample(fc.record({ note: shaped, words: wording, pick: fc.nat() }), {
		numRuns: FRONTMATTERS,
		seed: the(seed),
	});
	samples.forEach(({ note, words, pick }, index) => {
		const names = [...note.names, 'reasons-own'];
		Object.values(ENCODINGS).forEach((encode, turn) =>
			property(
				tallies,
				the(PROPERTY_KINDS[(index + turn) % PROPERTY_KINDS.length]),
				encode(note.text),
				the(names[pick % names.length]),
				words,
			),
		);
	});
	show(`${FRONTMATTERS} frontmatters in ${Object.keys(ENCODINGS).length} encodings`, tallies);
	expect(isFlawless(tallies)).toBe(true);
	// What is refused by right is a small part.
	expect([...tallies.values()].reduce((sum, { written }) => sum + written, 0)).toBeGreaterThan(
		FRONTMATTERS * 8 * 0.8,
	);
});

test(`${FRONTMATTERS} frontmatters that are broken: left alone, with a sentence`, () => {
	for (const { text } of fc.sample(shaped, { numRuns: FRONTMATTERS, seed: the(seed) })) {
		for (const broken of ['dup: 1\ndup: 2\n', 'x: "a" b\n', 'x: &a [1\n']) {
			const ending = the(/\r\n|\r|\n/.exec(text))[0];
			const spoilt = text.replace(
				/^(\ufeff?--- *(?:\r\n|\r|\n))/,
				(opener) => opener + broken.replace(/\n/g, ending),
			);
			for (const made of [setProperty(spoilt, 'reasons-own', 'x'), appendToProperty(spoilt, 'themes', 'x')]) {
				if (typeof made !== 'string') throw new Error(`written: ${spoilt}`);
				expect(refusalsInEnglish[made]).toMatch(/so nothing was written/);
			}
		}
	}
});

test(`${TASKS} task lines in eight encodings: no other line changes, and a tick and its taking back restore the bytes`, () => {
	const tallies: Tallies = new Map();
	const lines = [...new Set(fc.sample(taskLine, { numRuns: TASKS * 3, seed: the(seed) }))].slice(0, TASKS);
	expect(lines).toHaveLength(TASKS);
	for (const line of lines)
		for (const encode of Object.values(ENCODINGS))
			items(tallies, encode(`${HEAD}Prose.\n\n${line}\n\n- [ ] another\n`), 1);
	show(`${TASKS} task lines in ${Object.keys(ENCODINGS).length} encodings`, tallies);
	expect(isFlawless(tallies)).toBe(true);
});

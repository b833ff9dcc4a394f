import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appended, harmToProperties, readSecond, readValue } from '../../../scripts/soak/judge';
import { shaped, wording, type Shaped } from '../../../scripts/soak/shapes';
import { apply, type Edit, type Refusal } from '../../../src/core/edit/edit';
import { appendToProperty, setProperty } from '../../../src/core/edit/property';

const RUNS = 10_000;

const nameOf = ({ names }: Shaped, pick: number): string => [...names, 'reasons-own', 'TYPE'][pick % (names.length + 2)]!;
const target = fc.tuple(shaped, fc.nat()).map(([note, pick]) => ({ ...note, name: nameOf(note, pick) }));

/** What may be refused although the note can be read. */
const BY_RIGHT: Refusal[] = ['as-wanted', 'grouped', 'commented'];

function judge(note: Shaped & { name: string }, made: Edit | Refusal, wanted: (old: unknown) => unknown[]): void {
	if (readSecond(note.text) === null) throw new Error(`a shape that the second parser cannot read:\n${note.text}`);
	if (typeof made === 'string') {
		if (note.shared.includes(note.name) && made === 'shared') return;
		if (!BY_RIGHT.includes(made)) throw new Error(`refused: ${made}`);
		return;
	}
	expect(made.replacements.length).toBe(1);
	const harm = harmToProperties(note.text, apply(note.text, made.replacements), note.name, wanted);
	if (harm !== null) throw new Error(`${harm}:\n${JSON.stringify(apply(note.text, made.replacements))}`);
}

describe(`an edit of a property changes it and nothing else, by a second parser (${RUNS} notes each)`, () => {
	test('set to a text', () => {
		fc.assert(fc.property(target, wording, (note, value) => judge(note, setProperty(note.text, note.name, value), () => [value])), { numRuns: RUNS });
	});

	test('set to a number', () => {
		fc.assert(fc.property(target, fc.integer({ min: -100, max: 1000 }), (note, value) => judge(note, setProperty(note.text, note.name, value), () => [value])), { numRuns: RUNS });
	});

	test('set to a day or a moment, which is written plainly', () => {
		const moment = fc.constantFrom('2026-01-01', '2026-08-20T15:12:00');
		fc.assert(fc.property(target, moment, (note, value) => judge(note, setProperty(note.text, note.name, { moment: value }), () => [readValue(value), value])), { numRuns: RUNS });
	});

	test('emptied', () => {
		fc.assert(fc.property(target, (note) => judge(note, setProperty(note.text, note.name, null), () => [null])), { numRuns: RUNS });
	});

	test('set to a list', () => {
		fc.assert(fc.property(target, fc.array(wording, { maxLength: 3 }), (note, value) => judge(note, setProperty(note.text, note.name, value), () => [value])), { numRuns: RUNS });
	});

	test('given one more entry', () => {
		fc.assert(fc.property(target, wording, (note, value) => judge(note, appendToProperty(note.text, note.name, value), appended(value))), { numRuns: RUNS });
	});
});

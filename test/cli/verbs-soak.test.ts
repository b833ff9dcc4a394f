/** Every verb on generated notes, judged without the code that made the edit; `npm run soak` does it on many more. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bodied, planned, questioned, tasked } from '../../scripts/soak/shapes';
import { isFlawless, table, type Tallies } from '../../scripts/soak/tally';
import { verbs } from '../../scripts/soak/verbs';
import { NEW, newNotes, NewNotes, wrongIn } from '../../scripts/soak/new';
import { runs } from '../support/seed';

test('each changes the lines that it promises, and none where another line is expected', () => {
	const tallies: Tallies = new Map();
	const note = fc.oneof(bodied(true), questioned, tasked, planned) as fc.Arbitrary<{ text: string }>;
	fc.assert(
		fc.property(note, ({ text }) => verbs(tallies, text)),
		{ numRuns: runs(80) },
	);
	expect([isFlawless(tallies), isFlawless(tallies) ? [] : table(tallies)]).toEqual([true, []]);
	const stale = tallies.get('verb with a stale line');
	expect([stale?.written, (stale?.tried ?? 0) > 100]).toEqual([0, true]);
});

test('a new note holds just what was asked for, and nothing else in the folder changes', () => {
	const tallies: Tallies = new Map();
	const notes = new NewNotes();
	fc.assert(
		fc.property(newNotes, (asked) => notes.make(tallies, asked)),
		{ numRuns: runs(60) },
	);
	notes.end();
	expect([isFlawless(tallies), isFlawless(tallies) ? [] : table(tallies)]).toEqual([true, []]);
	expect(tallies.get(NEW)?.written).toBeGreaterThan(30);
});

test.each([
	['company: Acme', 'company: Bcme', 'the company is "Bcme" and not "Acme"'],
	['# Acme', '# Acme\n- [ ] more', 'its body is another one'],
	['result: pending', 'result: pending\nmore: 1', 'it has other properties'],
])('the judge of a new note sees %j as %j', (was, is, fault) => {
	const text = `---\ntype: interview-retro\ncompany: Acme\ndate: 2026-11-20\nround: 1\nstage:\nresult: pending\nthemes:\n---\n# Acme\n\n## Questions\n`;
	expect(wrongIn(text, { company: 'Acme' }, text)).toBeNull();
	expect(wrongIn(text.replace(was, is), { company: 'Acme' }, text)).toBe(fault);
});

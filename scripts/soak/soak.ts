/**
 * Every kind of edit over a folder of notes in the eight encodings, and over generated notes: what was accepted, what was
 * refused and why, and whether anything but one span has changed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { tick } from '../../src/core/action/tick';
import { setBlock } from '../../src/core/edit/block';
import { apply, fingerprint, type Edit, type Refusal } from '../../src/core/edit/edit';
import { bodyLines, type LineRef } from '../../src/core/edit/find';
import { addLine, setField } from '../../src/core/edit/line';
import { appendToProperty, setProperty } from '../../src/core/edit/property';
import { prepareReading } from '../../src/core/note/note';
import { defaultSettings } from '../../src/core/settings';
import { ENCODINGS } from './encodings';
import { appended, harmToProperties, nameIn, readSecond, readValue, spanBetween } from './judge';
import { bodied, shaped, wording } from './shapes';

const reading = prepareReading(defaultSettings());
const TASK = '- [ ] Something quite new [theme:: [[Clarity]]] 📅 2026-12-01';

class Tally {
	readonly refused = new Map<string, number>();
	accepted = 0;
	intact = 0;
	untouched = 0;
	readonly harmed: string[] = [];

	constructor(readonly kind: string) {}

	count(made: Edit | Refusal, before: string, harmIn: (after: string) => string | null): void {
		if (typeof made === 'string') {
			this.refused.set(made, (this.refused.get(made) ?? 0) + 1);
			return;
		}
		this.accepted++;
		const after = apply(before, made.replacements);
		const harm = harmIn(after);
		if (harm === null) this.intact++;
		else this.harmed.push(harm);
	}
}

const tallies = new Map<string, Tally>();
const tally = (kind: string): Tally => {
	const found = tallies.get(kind) ?? new Tally(kind);
	tallies.set(kind, found);
	return found;
};

/** Each kind of edit of one property, judged by the second parser. */
function properties(text: string, group: string, names: readonly string[], words: string, which: (kind: string) => boolean = () => true): void {
	const second = readSecond(text);
	const edits: [string, (name: string) => Edit | Refusal, (old: unknown) => unknown[]][] = [
		['set a text', (name) => setProperty(text, name, words), () => [words]],
		['set a number', (name) => setProperty(text, name, 42), () => [42]],
		['set a day', (name) => setProperty(text, name, { moment: '2026-01-01' }), () => [readValue('2026-01-01'), '2026-01-01']],
		['empty', (name) => setProperty(text, name, null), () => [null]],
		['set a list', (name) => setProperty(text, name, [words, 'two']), () => [[words, 'two']]],
		['add to a list', (name) => appendToProperty(text, name, words), appended(words)],
	];
	for (const [kind, make, wanted] of edits) {
		if (!which(kind)) continue;
		for (const name of names) {
			const known = nameIn(second ?? [], name) >= 0 ? kind : `${kind}, new key`;
			// What neither parser can read is counted by itself.
			const key = second === null ? `${group}: no readable properties` : `${group}: ${known}`;
			tally(key).count(make(name), text, (after) => harmToProperties(text, after, name, wanted));
		}
	}
}

const insertion = (text: string) => (after: string): string | null => (spanBetween(text, after).removed.trim() === '' ? null : 'words were removed');

function body(text: string, group: string): void {
	for (const section of ['improvementPlan', 'notes'] as const) tally(`${group}: add a line`).count(addLine(text, section, TASK, reading), text, insertion(text));
	const made = setBlock(text, 'history', '- a\n- b');
	tally(`${group}: add a block`).count(made, text, insertion(text));
	if (typeof made !== 'string') {
		const once = apply(text, made.replacements);
		tally(`${group}: replace a block`).count(setBlock(once, 'history', '- c'), once, (after) => (after.replace('- c', '').length < once.length && setBlock(after, 'history', '- c') === 'as-wanted' ? null : 'the block is not there'));
		tally(`${group}: the same block again`).count(setBlock(once, 'history', '- a\n- b'), once, () => 'it was written twice');
	}
	const items = bodyLines(text).filter(({ kind, item, quote }) => kind === 'text' && item !== 'none' && quote !== 'quote');
	const sources = items.map(({ start, end }) => text.slice(start, end));
	const whole = fingerprint(text);
	const counts = new Map<string, number>();
	for (const source of sources) counts.set(source, (counts.get(source) ?? 0) + 1);
	items.slice(0, 40).forEach((line, index) => {
		const source = sources[index]!;
		const ref: LineRef = { line: line.number, source, id: null, twinIn: counts.get(source)! > 1 ? whole : null };
		const within = (after: string): string | null => (after.slice(0, line.start) === text.slice(0, line.start) && after.endsWith(text.slice(line.end)) ? null : 'another line has changed');
		if (line.box >= 0) tally(`${group}: tick`).count(tick(text, ref, '2026-11-20'), text, within);
		const field = /[[(]([\p{L}-]+)::/u.exec(source)?.[1];
		if (field !== undefined) tally(`${group}: set a field`).count(setField(text, ref, field.toLowerCase(), 'held'), text, within);
	});
}

function notesIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md')).sort().map((name) => join(folder, name));
}

function overCorpus(folder: string): number {
	const notes = notesIn(folder);
	for (const path of notes) {
		const text = readFileSync(path, 'utf8');
		for (const encode of Object.values(ENCODINGS)) {
			const encoded = encode(text);
			const names = (readSecond(encoded) ?? [['type', null]]).map(([name]) => name);
			properties(encoded, 'corpus', [...new Set([...names, 'reviewed-new'])], '[[Held: it]] #1');
			body(encoded, 'corpus');
		}
	}
	return notes.length;
}

function overGenerated(runs: number, seed: number): void {
	const take = (kind: string): void => {
		fc.assert(
			fc.property(shaped, fc.nat(), wording, ({ text, names }, pick, words) => {
				properties(text, 'generated', [[...names, 'reasons-own', 'TYPE'][pick % (names.length + 2)]!], words, (one) => one === kind);
			}),
			{ numRuns: runs, seed },
		);
	};
	['set a text', 'set a number', 'set a day', 'empty', 'set a list', 'add to a list'].forEach(take);
	fc.assert(fc.property(bodied(true), ({ text }) => body(text, 'generated')), { numRuns: runs, seed });
}

function print(): void {
	const rows = [...tallies.values()].map(({ kind, accepted, intact, harmed, refused }) => [
		kind, String(accepted), accepted === 0 ? '–' : `${Math.floor((intact / accepted) * 10_000) / 100} %`, String(harmed.length),
		[...refused].sort((a, b) => b[1] - a[1]).map(([word, count]) => `${word} ${count}`).join(', '),
	]);
	const table = [['edit', 'made', 'one span', 'harmed', 'refused'], ...rows];
	const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
	for (const row of table) console.log(row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ').trimEnd());
}

const { values } = parseArgs({ options: { corpus: { type: 'string' }, runs: { type: 'string', default: '100000' }, seed: { type: 'string' } } });
const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
const start = performance.now();
if (values.corpus !== undefined) console.log(`${overCorpus(values.corpus)} notes in ${Object.keys(ENCODINGS).length} encodings`);
if (Number(values.runs) > 0) {
	console.log(`${values.runs} generated notes for each kind of edit, seed ${seed}`);
	overGenerated(Number(values.runs), seed);
}
print();
const harmed = [...tallies.values()].flatMap(({ kind, harmed: sentences }) => sentences.map((sentence) => `${kind}: ${sentence}`));
for (const sentence of new Set(harmed)) console.log(`HARM ${sentence}`);
console.log(`${((performance.now() - start) / 1000).toFixed(0)} s`);
if (harmed.length > 0) process.exitCode = 1;

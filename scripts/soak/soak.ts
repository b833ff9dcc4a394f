/**
 * Every kind of edit over a folder of notes in eight encodings, and over generated notes: what was written, what was
 * refused and why, and whether anything but one span has changed. The work is shared among threads.
 */
import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { freePath, pathKey, safeFolder, safeName } from '../../src/core/markdown/file-name';
import {
	aliases,
	block,
	items,
	lines,
	plans,
	property,
	PROPERTY_KINDS,
	questions,
	renaming,
	renamingProperty,
	replacing,
	several,
	weakPoints,
} from './edits';
import { ENCODINGS } from './encodings';
import { notesIn, readNote } from './folder';
import { readSecond } from './judge';
import { hostileName, wrongInFolder, wrongInName } from './names';
import { bodied, planned, questioned, shaped, tasked, wording } from './shapes';
import { click, history } from './stale';
import { the } from '../the';
import { add, count, isFlawless, table, type Tallies } from './tally';
import { verbs } from './verbs';
import { NewNotes, newNotes } from './new';
import { VERBS } from '../../src/core/report/verbs';

/** A share of the work: notes of a folder, or one kind of generated note. */
type Job = { paths: string[] } | { kind: string; runs: number; seed: number; verbs?: string[] };
interface Done {
	tallies: Tallies;
	leftOut: string[];
	notes: number;
}

const NAMES = 12;
const WORDS = '[[Held: it]] #1';

/** Every kind of edit on one note as it stands on the disk, in each encoding. */
function onNote(tallies: Tallies, text: string): void {
	// In a long note, fewer of its lines are tried: all its text is read for each.
	const most = Math.max(2, Math.min(40, Math.floor(400_000 / text.length)));
	for (const encode of Object.values(ENCODINGS)) {
		const encoded = encode(text);
		const names = [
			...new Set([
				...(readSecond(encoded) ?? [['type', null]]).map(([name]) => name).slice(0, NAMES),
				'reviewed-new',
			]),
		];
		for (const name of names) {
			for (const kind of PROPERTY_KINDS) property(tallies, kind, encoded, name, WORDS);
			renamingProperty(tallies, encoded, name);
		}
		replacing(tallies, encoded, WORDS);
		aliases(tallies, encoded, WORDS);
		for (const tryOn of [lines, block, several, questions, plans, renaming, weakPoints, verbs])
			tryOn(tallies, encoded);
		items(tallies, encoded, most);
	}
}

const ofProperties = (
	make: (tallies: Tallies, text: string, name: string, words: string) => void,
	tallies: Tallies,
): fc.IPropertyWithHooks<unknown> =>
	fc.property(shaped, fc.nat(), wording, ({ text, names }, pick, words) =>
		make(tallies, text, names[pick % names.length] ?? 'TYPE', words),
	) as fc.IPropertyWithHooks<unknown>;
const ofText = (
	notes: fc.Arbitrary<{ text: string }>,
	make: (tallies: Tallies, text: string) => void,
	tallies: Tallies,
): fc.IPropertyWithHooks<unknown> =>
	fc.property(notes, ({ text }) => make(tallies, text)) as fc.IPropertyWithHooks<unknown>;

/** The kinds of generated work. */
const KINDS: Record<string, (tallies: Tallies) => fc.IPropertyWithHooks<unknown>> = {
	...Object.fromEntries(
		PROPERTY_KINDS.map((kind) => [
			kind.kind,
			(tallies: Tallies) =>
				ofProperties((into, text, name, words) => property(into, kind, text, name, words), tallies),
		]),
	),
	'add a property': (tallies) =>
		ofProperties(
			(into, text, _, words) => property(into, the(PROPERTY_KINDS[0]), text, 'reasons-own', words),
			tallies,
		),
	'rename a property': (tallies) =>
		ofProperties((into, text, name) => renamingProperty(into, text, name), tallies),
	'replace in a list': (tallies) =>
		ofProperties((into, text, _, words) => replacing(into, text, words), tallies),
	lines: (tallies) => ofText(bodied(true), lines, tallies),
	blocks: (tallies) => ofText(bodied(true), block, tallies),
	several: (tallies) => ofText(bodied(true), several, tallies),
	items: (tallies) => ofText(tasked, items, tallies),
	questions: (tallies) => ofText(questioned, questions, tallies),
	plans: (tallies) => ofText(planned, plans, tallies),
	themes: (tallies) => ofText(fc.oneof(questioned, tasked), renaming, tallies),
	'weak points': (tallies) => ofText(fc.oneof(bodied(true), questioned, planned), weakPoints, tallies),
	clicks: (tallies) =>
		fc.property(history, (one) => {
			const made = click(one);
			if (made === null) return;
			const { outcome } = made;
			if (outcome === 'its id stands elsewhere now')
				count(tallies, 'click that followed an id', { right: true });
			else if (outcome === 'right') count(tallies, 'click on a changed note', { right: true });
			else if (outcome === 'wrong' || outcome === 'refused though nothing changed')
				count(tallies, 'click on a changed note', { wrong: outcome, text: JSON.stringify(made) });
			else count(tallies, 'click on a changed note', { refused: outcome });
		}) as fc.IPropertyWithHooks<unknown>,
	names: (tallies) => {
		const taken = new Set<string>();
		return fc.property(hostileName, hostileName, (given, place) => {
			const [name, folder] = [safeName(given), safeFolder(place.slice(0, 40))];
			const path = freePath('Interviews', name, (one) => taken.has(pathKey(one)));
			const isTaken = taken.has(path.normalize('NFC').toLowerCase()) || taken.has(path.toUpperCase());
			taken.add(pathKey(path)).add(path.normalize('NFC').toLowerCase());
			const wrong = wrongInName(name) ?? wrongInFolder(folder) ?? (isTaken ? 'it is taken' : null);
			count(tallies, 'name a new note', wrong === null ? { right: true } : { wrong, text: given });
			if (taken.size > 20_000) taken.clear();
		}) as fc.IPropertyWithHooks<unknown>;
	},
};

/** The verbs that are behind, on notes of every shape, and new notes. */
function workOfVerbs({ tallies }: Done, names: readonly string[], runs: number, seed: number): void {
	const shapes = fc.oneof(bodied(true), questioned, tasked, planned) as fc.Arbitrary<{ text: string }>;
	if (names.some((name) => VERBS.has(name)))
		fc.assert(
			fc.property(shapes, ({ text }) => verbs(tallies, text, names)),
			{ numRuns: runs, seed },
		);
	if (!names.includes('new')) return;
	const notes = new NewNotes();
	fc.assert(
		fc.property(newNotes, (asked) => notes.make(tallies, asked)),
		{ numRuns: runs, seed },
	);
	notes.end();
}

function work(job: Job): Done {
	const done: Done = { tallies: new Map(), leftOut: [], notes: 0 };
	if ('kind' in job && job.verbs !== undefined) {
		workOfVerbs(done, job.verbs, job.runs, job.seed);
		return done;
	}
	if ('kind' in job) {
		fc.assert(the(KINDS[job.kind])(done.tallies), { numRuns: job.runs, seed: job.seed });
		return done;
	}
	for (const path of job.paths) {
		const read = readNote(path);
		if ('reason' in read) done.leftOut.push(read.reason);
		else {
			done.notes++;
			onNote(done.tallies, read.text);
		}
	}
	return done;
}

/** Lets the threads do the jobs, one at a time each. */
async function share(jobs: Iterator<Job>, onDone: (done: Done) => void): Promise<void> {
	const threads = Math.max(1, availableParallelism());
	await Promise.all(
		Array.from(
			{ length: threads },
			() =>
				new Promise<void>((ended, failed) => {
					const worker = new Worker(new URL(import.meta.url));
					const next = (): void => {
						const job = jobs.next();
						if (job.done !== true) worker.postMessage(job.value);
						else void worker.terminate().then(() => ended());
					};
					worker.on('message', (done: Done) => {
						onDone(done);
						next();
					});
					worker.on('error', failed);
					next();
				}),
		),
	);
}

/** Enough notes for five thousand edits. */
const PLUGIN_NOTES = 900;

/** Edits notes through the plugin itself, in the room that its tests have; gives the exit code. */
function throughPlugin(notes: number, seed: number): number {
	console.log(`${notes} generated notes through the plugin, seed ${seed}`);
	const { status } = spawnSync(
		process.execPath,
		['node_modules/vitest/vitest.mjs', 'run', 'test/obsidian/soak.test.ts', '--testTimeout', '3600000'],
		{
			stdio: 'inherit',
			env: { ...process.env, PLUGIN_SOAK: String(notes), PLUGIN_SOAK_SEED: String(seed) },
		},
	);
	return status ?? 1;
}

/** Lets the jobs be done and prints what became of them; gives whether all went as it should. */
async function report(
	title: (notes: number) => string,
	jobsFor: (tallies: Tallies) => Iterable<Job>,
	leftOut = new Map<string, number>(),
): Promise<boolean> {
	const tallies: Tallies = new Map();
	let notes = 0;
	await share(jobsFor(tallies)[Symbol.iterator](), (done) => {
		add(tallies, done.tallies);
		notes += done.notes;
		for (const reason of done.leftOut) leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);
	});
	console.log(title(notes));
	if (leftOut.size > 0)
		console.log(`left out: ${[...leftOut].map(([reason, times]) => `${reason} ${times}`).join(', ')}`);
	for (const line of table(tallies)) console.log(line);
	return isFlawless(tallies);
}

async function overFolder(folder: string): Promise<boolean> {
	const { paths, leftOut } = notesIn(folder);
	if (paths.length === 0) throw new Error(`there are no Markdown files in “${folder}”`);
	const jobs = Array.from({ length: Math.ceil(paths.length / 20) }, (_, index) => ({
		paths: paths.slice(index * 20, index * 20 + 20),
	}));
	const encodings = Object.keys(ENCODINGS).length;
	return report(
		(notes) => `${notes} notes in ${encodings} encodings each`,
		() => jobs,
		leftOut,
	);
}

const VERB_NAMES = [...VERBS.keys(), 'new'];
/** A verb that writes less often than in one note of so many has lost what it is for. */
const MOST_NOTES = 10;
const NOTES_AT_ONCE = 500;

/** The verbs again and again, those alone that have not written so many edits yet. */
function* untilWritten(edits: number, seed: number, tallies: Tallies): Generator<Job> {
	for (let turn = 0; turn * NOTES_AT_ONCE < edits * MOST_NOTES; turn++) {
		const behind = VERB_NAMES.filter((name) => (tallies.get(`verb ${name}`)?.written ?? 0) < edits);
		if (behind.length === 0) return;
		yield { kind: 'verbs', verbs: behind, runs: Math.min(NOTES_AT_ONCE, edits), seed: seed + turn };
	}
	for (const name of VERB_NAMES)
		if ((tallies.get(`verb ${name}`)?.written ?? 0) < edits)
			count(tallies, `verb ${name}`, { wrong: 'it writes far too seldom', text: '' });
}

async function overVerbs(edits: number, seed: number): Promise<boolean> {
	return report(
		() => `${edits} edits by each verb, seed ${seed}`,
		(tallies) => untilWritten(edits, seed, tallies),
	);
}

async function overGenerated(runs: number, seed: number): Promise<boolean> {
	const share = Math.max(1, Math.min(10_000, Math.ceil(runs / 2)));
	const jobs = Object.keys(KINDS).flatMap((kind) =>
		Array.from({ length: Math.ceil(runs / share) }, (_, index) => ({
			kind,
			runs: Math.min(share, runs - index * share),
			seed: seed + index,
		})),
	);
	return report(
		() => `${runs} generated notes for each kind of edit, seed ${seed}`,
		() => jobs,
	);
}

/** Every kind of edit; through the plugin too, unless a folder is given. */
async function overAll(corpus: string | undefined, runs: number, seed: number): Promise<boolean> {
	const right: boolean[] = [];
	if (corpus !== undefined) right.push(await overFolder(corpus));
	if (runs > 0) right.push(await overGenerated(runs, seed), await overVerbs(runs, seed));
	if (corpus === undefined) right.push(throughPlugin(Math.min(runs, PLUGIN_NOTES), seed) === 0);
	return right.every(Boolean);
}

async function main(): Promise<void> {
	const { values } = parseArgs({
		options: {
			corpus: { type: 'string' },
			plugin: { type: 'boolean', default: false },
			runs: { type: 'string' },
			seed: { type: 'string' },
			verbs: { type: 'boolean', default: false },
		},
	});
	const runs = Number(values.runs ?? (values.corpus === undefined ? 100_000 : 0));
	const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
	if (!Number.isInteger(runs) || runs < 0 || !Number.isInteger(seed))
		throw new Error('--runs and --seed take whole numbers');
	const start = performance.now();
	if (values.plugin) {
		process.exitCode = throughPlugin(values.runs === undefined ? PLUGIN_NOTES : runs, seed);
		return;
	}
	const isRight = values.verbs ? await overVerbs(runs, seed) : await overAll(values.corpus, runs, seed);
	console.log(
		`${isRight ? 'all as promised' : 'FAILED'}, ${((performance.now() - start) / 1000).toFixed(0)} s`,
	);
	if (!isRight) process.exitCode = 1;
}

if (isMainThread) {
	await main().catch((error: unknown) => {
		console.error(`soak: ${error instanceof Error ? error.message : String(error)}`);
		process.exitCode = 1;
	});
} else {
	const port = the(parentPort);
	port.on('message', (job: Job) => port.postMessage(work(job)));
}

/**
 * `npm run writers [-- --processes 20] [-- --verbs 2000] [-- --seed N]`: so many processes write into one folder at once, by the verbs of the command
 * line. Whatever one of them was told is written must stand there in the end, once; whatever was refused must not, and must have said why.
 */
import { fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { run } from '../cli/cli';

const NOTES = 5;
const TASKS = 60;
const RATINGS = ['poor', 'medium', 'good', 'excellent'];

/** What one verb was asked for, and what was said of it. */
export interface Told {
	path: string;
	/** What it adds, or the line that it changes. */
	mark: string;
	kind: 'add-action' | 'add-question' | 'tick' | 'rate';
	written: boolean;
	reason: string | null;
}

const pathOf = (note: number): string => `Interviews/2026-11-0${1 + note} Firm.md`;

const textOf = (note: number): string =>
	[
		`---\ntype: interview-retro\ncompany: Firm ${note} # kept\ndate: 2026-11-0${1 + note}\n---`,
		'## Questions\n### 1. First\n- Rating: poor, at first\n',
		'## Improvement plan',
		...Array.from({ length: TASKS }, (_, task) => `- [ ] Task ${task} of ${note}`),
		'\n## Notes\nThe last words.\n',
	].join('\n');

/** Chances that are the same for the same seed. */
function chances(seed: number): (limit: number) => number {
	let state = seed >>> 0;
	return (limit) => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor((state / 2 ** 32) * limit);
	};
}

/** One verb of one writer: which, and with what flags. */
function verbFor(
	root: string,
	name: string,
	below: (limit: number) => number,
): { told: Told; flags: string[] } {
	const path = pathOf(below(NOTES));
	const told = (kind: Told['kind'], mark: string): Told => ({
		path,
		mark,
		kind,
		written: false,
		reason: null,
	});
	const lines = readFileSync(join(root, path), 'utf8').split('\n');
	const kind = below(4);
	if (kind === 0) return { told: told('add-action', `Act ${name}`), flags: ['--text', `Act ${name}`] };
	if (kind === 1) return { told: told('add-question', `Why ${name}?`), flags: ['--title', `Why ${name}?`] };
	const at = kind === 2 ? lines.findIndex((line) => line === '### 1. First') : -1;
	if (at >= 0) {
		const rating = RATINGS[below(RATINGS.length)] ?? 'good';
		return {
			told: told('rate', rating),
			flags: ['--line', String(at + 1), '--rating', rating, '--expect', '### 1. First'],
		};
	}
	const open = lines.flatMap((line, index) => (line.startsWith('- [ ] Task ') ? [index] : []));
	const index = open[below(open.length)] ?? 0;
	const line = lines[index] ?? '';
	return { told: told('tick', line), flags: ['--line', String(index + 1), '--expect', line] };
}

/** What one process does: its share of the verbs, one after the other. */
function write(root: string, writer: number, verbs: number, seed: number): Told[] {
	const below = chances(seed * 1000 + writer);
	return Array.from({ length: verbs }, (_, at) => {
		const { told, flags } = verbFor(root, `${writer}-${at}`, below);
		let out = '';
		run(
			[told.kind, root, '--today', '2026-12-01', '--json', '--path', told.path, ...flags],
			(text) => (out += text),
		);
		const { written, reason } = JSON.parse(out) as Pick<Told, 'written' | 'reason'>;
		return { ...told, written, reason };
	});
}

const ticked = (line: string): string => `${line.replace('[ ]', '[x]')} ✅ 2026-12-01`;
const countOf = (lines: readonly string[], isIt: (line: string) => boolean): number =>
	lines.filter(isIt).length;

/** What is wrong with one note in the end. */
function faultsOf(before: string, after: string, own: readonly Told[]): string[] {
	const lines = after.split('\n');
	const faults: string[] = [];
	for (const { kind, mark, written, reason } of own) {
		const expected = Number(written);
		if (!written && reason === null) faults.push(`${kind} ${mark}: not written, and nothing was said`);
		if (kind === 'rate') continue;
		const isIt = (line: string): boolean =>
			kind === 'tick'
				? line === ticked(mark)
				: `${line} `.startsWith(`- [ ] ${mark} `) || line.endsWith(`. ${mark}`);
		// Another writer may have ticked what this one was refused.
		const isOthers = kind === 'tick' && own.some((one) => one.mark === mark && one.written);
		if (countOf(lines, isIt) !== (isOthers ? 1 : expected))
			faults.push(`${kind} ${mark}: ${countOf(lines, isIt)} times there, ${written ? 'written' : 'refused'}`);
	}
	// Every line that was there stands there still, in its order: as it was, ticked, or with another rating.
	let at = -1;
	for (const line of before.split('\n')) {
		const isSame = (now: string): boolean =>
			now === line || now === ticked(line) || (line.startsWith('- Rating:') && now.startsWith('- Rating:'));
		const found = lines.findIndex((now, index) => index > at && isSame(now));
		if (found < 0) faults.push(`lost: ${line}`);
		else at = found;
	}
	return faults;
}

/** Lets so many processes write at once; gives what they were told, and all that is wrong. */
export async function writers(
	program: string,
	{ processes, verbs, seed }: { processes: number; verbs: number; seed: number },
): Promise<{ told: Told[]; faults: string[] }> {
	const root = mkdtempSync(join(tmpdir(), 'writers-'));
	try {
		mkdirSync(join(root, 'Interviews'));
		const notes = Array.from({ length: NOTES }, (_, note) => note);
		for (const note of notes) writeFileSync(join(root, pathOf(note)), textOf(note));
		const all = await Promise.all(
			Array.from(
				{ length: processes },
				(_, writer) =>
					new Promise<Told[]>((done, fail) => {
						const share = Math.floor(verbs / processes) + Number(writer < verbs % processes);
						const child = fork(program, [
							'--writer',
							String(writer),
							'--root',
							root,
							'--verbs',
							String(share),
							'--seed',
							String(seed),
						]);
						let heard: Told[] | null = null;
						child.on('message', (told) => (heard = told as Told[]));
						child.on('exit', (code) =>
							heard === null ? fail(new Error(`A writer ended with ${code}.`)) : done(heard),
						);
					}),
			),
		);
		const told = all.flat();
		const faults = notes.flatMap((note) => {
			const own = told.filter(({ path }) => path === pathOf(note));
			return faultsOf(textOf(note), readFileSync(join(root, pathOf(note)), 'utf8'), own);
		});
		const files = readdirSync(join(root, 'Interviews')).sort();
		if (files.join() !== notes.map((note) => pathOf(note).slice('Interviews/'.length)).join())
			faults.push(`other files: ${files.join()}`);
		return { told, faults };
	} finally {
		rmSync(root, { recursive: true });
	}
}

async function main(): Promise<void> {
	const { values } = parseArgs({
		options: {
			processes: { type: 'string', default: '20' },
			verbs: { type: 'string', default: '2000' },
			seed: { type: 'string', default: String(Date.now() % 100_000) },
			writer: { type: 'string' },
			root: { type: 'string', default: '' },
		},
	});
	const [verbs, seed] = [Number(values.verbs), Number(values.seed)];
	if (values.writer !== undefined) {
		const told = write(values.root, Number(values.writer), verbs, seed);
		process.send?.(told, () => process.disconnect());
		return;
	}
	const processes = Number(values.processes);
	const { told, faults } = await writers(fileURLToPath(import.meta.url), { processes, verbs, seed });
	const reasons = new Map<string, number>();
	for (const { reason } of told) if (reason !== null) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
	console.log(`${told.length} verbs by ${processes} processes, seed ${seed}: ${countWritten(told)} written`);
	for (const [reason, times] of reasons) console.log(`  ${times} times: ${reason}`);
	for (const fault of faults) console.log(`WRONG ${fault}`);
	console.log(
		faults.length === 0
			? 'Nothing was lost, and nothing was written that was refused.'
			: 'SOMETHING IS WRONG',
	);
	process.exitCode = Number(faults.length > 0);
}

const countWritten = (told: readonly Told[]): number => told.filter(({ written }) => written).length;

if (process.argv[1] !== undefined && /writers\.mjs$/.test(process.argv[1])) await main();

/** `npm run bench -- --cohort [N]`: so many vaults of 50 interviews each, exported, and asked by the queries of docs/cohort.md. */
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { linksAmong } from '../../src/core/markdown/links';
import { NoteIndex } from '../../src/core/note/index';
import { parseContext, parseNote } from '../../src/core/note/note';
import { exportOf, tableAs } from '../../src/core/report/export';
import { defaultSettings } from '../../src/core/settings';
import { takeSnapshot } from '../../src/core/vault/snapshot';
import { blocksOf } from './cohort-page';
import { TODAY, vaultOf } from './vault';

const OF_EACH = 50;

/** Seconds of all processors, which say the same on a busy machine. */
const cpu = (): number => {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1e6;
};

/** Exports one person's notes, redacted; gives how many lines and bytes that makes. */
function exported(
	root: string,
	paths: readonly string[],
	folder: string,
	candidate: string,
): [number, number] {
	const settings = defaultSettings();
	const reading = parseContext(settings);
	const index = new NoteIndex();
	for (const path of paths) index.set(path, parseNote(path, readFileSync(join(root, path), 'utf8'), reading));
	const snapshot = takeSnapshot(index.notes, linksAmong(index.notes.keys()), settings, TODAY);
	let [lines, bytes] = [0, 0];
	for (const table of exportOf(snapshot, candidate, true)) {
		const file = join(folder, `${candidate}.${table.name}.jsonl`);
		writeFileSync(file, tableAs('jsonl', table));
		lines += table.rows.length;
		bytes += statSync(file).size;
	}
	return [lines, bytes];
}

/** Asks every query of the page; gives the seconds of each. */
async function asked(folder: string, page: string): Promise<[name: string, seconds: number][]> {
	const connection = await (await DuckDBInstance.create(':memory:')).connect();
	await connection.run(`SET file_search_path = '${folder}'`);
	const times: [string, number][] = [];
	for (const [name, sql] of blocksOf(page)) {
		const from = cpu();
		await connection.run(sql.replace("TO 'cohort/", `TO '${folder}/cohort/`));
		times.push([name, cpu() - from]);
	}
	connection.closeSync();
	return times;
}

/** Prints the lines, bytes and seconds of a half and of all of `vaults`, and how they grow. */
export async function printCohort(project: string, vaults: number): Promise<number> {
	const { root, retroPaths } = vaultOf(join(project, '.cache/bench'), vaults * OF_EACH, 0);
	const page = readFileSync(join(project, 'docs/cohort.md'), 'utf8');
	const totals: number[] = [];
	for (const count of [Math.ceil(vaults / 2), vaults]) {
		const folder = join(project, '.cache/bench/cohort');
		rmSync(folder, { recursive: true, force: true });
		mkdirSync(join(folder, 'cohort'), { recursive: true });
		const from = cpu();
		let [lines, bytes] = [0, 0];
		for (let at = 0; at < count; at++) {
			const paths = retroPaths.slice(at * OF_EACH, (at + 1) * OF_EACH);
			const [more, size] = exported(root, paths, join(folder, 'cohort'), `c${at}`);
			[lines, bytes] = [lines + more, bytes + size];
		}
		console.log(
			`${count} vaults: ${lines} lines, ${(bytes / 1e6).toFixed(1)} MB, exported in ${(cpu() - from).toFixed(1)} s`,
		);
		const times = await asked(folder, page);
		for (const [name, time] of times) console.log(`  ${name.padEnd(12)} ${time.toFixed(3)} s`);
		const total = times.reduce((sum, [, time]) => sum + time, 0);
		console.log(`  in all       ${total.toFixed(3)} s`);
		totals.push(total);
	}
	const [half = 0, all = 0] = totals;
	console.log(`Twice as many vaults take ${(all / half).toFixed(2)} times as long to ask.`);
	return 0;
}

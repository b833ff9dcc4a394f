/**
 * `npm run bench [-- --large] [-- --json]`: what is fast, beside what would be fast enough. docs/speed.md explains the
 * figures. `-- --growth [--only TEXT]` asks how the time grows with awkward lines instead, `-- --reading [--differences]`
 * how much of notes that nobody wrote for the plugin is read, `-- --size` what main.js holds, `-- --cohort N` many vaults.
 * `-- --core` leaves the browser out, `-- --sizes 50,300` takes other vaults, `-- --against FILE` compares with an earlier `--json`.
 */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measureBrowser } from './browser';
import { measure, type Figures } from './figures';
import { graphOf } from './graph';
import { printGrowth } from './growth';
import { printReading } from './reading';
import { printSize } from './size';
import { againstOf, browserRows, rowsOf, tableOf } from './table';
import { vaultOf } from './vault';

const { values } = parseArgs({
	options: {
		large: { type: 'boolean' },
		json: { type: 'boolean' },
		rounds: { type: 'string' },
		growth: { type: 'boolean' },
		only: { type: 'string' },
		reading: { type: 'boolean' },
		differences: { type: 'boolean' },
		size: { type: 'boolean' },
		cohort: { type: 'string' },
		core: { type: 'boolean' },
		sizes: { type: 'string' },
		against: { type: 'string' },
	},
});
if (values.growth === true) process.exit(printGrowth(values.only ?? ''));
const inProject = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
if (values.reading === true)
	process.exit(printReading(inProject('test/reading'), values.differences === true));
if (values.cohort !== undefined)
	process.exit(await (await import('./cohort')).printCohort(inProject(''), Number(values.cohort)));
if (values.size === true) process.exit(printSize(inProject('')));
const sizes = values.sizes?.split(',').map(Number) ?? [
	1000,
	10_000,
	...(values.large === true ? [50_000] : []),
];

const all: Figures[] = [];
for (const size of sizes) {
	const rounds = Number(values.rounds ?? (size > 1000 ? 5 : 15));
	if (values.json !== true)
		console.error(`Measuring ${size.toLocaleString('en')} retros in ${rounds} rounds.`);
	all.push(await measure(vaultOf(inProject('.cache/bench'), size, size / 10), rounds));
}
const rows = rowsOf(all, statSync(inProject('main.js')).size);
if (values.core !== true) {
	if (values.json !== true) console.error('Measuring the views in a browser.');
	rows.push(...browserRows(await measureBrowser(inProject('.cache/bench'))));
}
if (sizes.length > 1) writeFileSync(inProject('docs/images/growth.svg'), graphOf(rows, sizes));

const wrong = all.flatMap(({ retros, wrong: reason }) =>
	reason === null ? [] : [`${retros} retros: ${reason}`],
);
if (values.json === true) {
	console.log(JSON.stringify({ sizes, wrong, rows }, null, 2));
} else {
	console.log(tableOf(rows, sizes));
	if (values.against !== undefined) console.log(`\n${againstOf(rows, readFileSync(values.against, 'utf8'))}`);
	console.log('\nms*: milliseconds at the pace at which the unit takes 50 ms for 10,000 retros.');
	console.log(
		wrong.length === 0
			? 'Every output was checked and is what it must be.'
			: `WRONG OUTPUTS\n${wrong.join('\n')}`,
	);
}

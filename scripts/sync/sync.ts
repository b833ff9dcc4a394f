/**
 * Random histories of two devices, with a real sync program between them: `git --seed 1 --steps 200`,
 * `syncthing --seed 1`.
 */
import { parseArgs } from 'node:util';
import { playGit } from './git';
import { playSyncthing } from './syncthing';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { seed: { type: 'string', default: '1' }, steps: { type: 'string', default: '200' } },
});
const PROGRAMS = { git: playGit, syncthing: playSyncthing };
const [seed, steps] = [Number(values.seed), Number(values.steps)];
const name = positionals[0] ?? '';
try {
	if (!Object.hasOwn(PROGRAMS, name) || !Number.isInteger(seed) || !(steps > 0))
		throw new Error('say git or syncthing, with numbers for --seed and --steps');
	const counts = await PROGRAMS[name as keyof typeof PROGRAMS](seed, steps);
	console.log([`${name}, seed ${seed}`, ...counts.lines()].join('\n  '));
} catch (error) {
	console.error(`${name}, seed ${seed}: ${(error as Error).message}`);
	process.exitCode = 1;
}

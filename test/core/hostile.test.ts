/**
 * Notes that would crash or fill a careless reader, in a process of their own with little memory: read,
 * asked and edited. What some of them do to a parser, no `try` catches.
 */
import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { HOSTILE } from '../../scripts/soak/hostile-notes';
import { the } from '../../scripts/the';

interface Answer {
	notes: { name: string; told: string[]; written: number; refused: string[]; failed: string[] }[];
	isPolluted: boolean;
	retros: number;
	themes: string[];
}

const MOST_MEMORY = 512;
/** A guard against hanging on a busy machine, and nothing that is measured. */
const LIMIT = 240_000;

test(
	'hostile notes are read, asked and edited without a crash, and it is said what is wrong with each',
	{ timeout: LIMIT },
	async () => {
		const { stdout } = await promisify(execFile)(
			process.execPath,
			[`--max-old-space-size=${MOST_MEMORY}`, resolve('dist/hostile.mjs')],
			{ timeout: LIMIT, maxBuffer: 10_000_000 },
		);
		const answer = JSON.parse(stdout) as Answer;
		expect(answer.notes.map(({ name }) => name)).toEqual(Object.keys(HOSTILE));
		for (const { name, told, written, refused, failed } of answer.notes) {
			expect([name, failed]).toEqual([name, []]);
			const sentence = the(HOSTILE[name]).told;
			if (sentence === null) expect([name, told]).toEqual([name, []]);
			else expect(told.join('\n'), name).toMatch(sentence);
			// A note whose properties cannot be read still takes a line in its body.
			expect(written, name).toBeGreaterThan(0);
			for (const one of refused) expect(one).toMatch(/nothing was written/);
			console.log(`${name}: ${told[0]?.slice(0, 100) ?? 'read like any other'}`);
		}
		expect(answer.isPolluted).toBe(false);
		// One bad note hides no other: all that can be read are there, and what they name.
		expect(answer.retros).toBe(
			Object.values(HOSTILE).filter(({ told }) => !/cannot be read|never closed/.test(String(told))).length,
		);
		expect(answer.themes).toEqual(
			expect.arrayContaining(['Pacing', '__proto__', 'constructor', '<script>window.harmed=1</script>']),
		);
	},
);

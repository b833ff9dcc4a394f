/** Several processes that write into one folder at once; `npm run writers` lets twenty make two thousand edits. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writers } from '../../scripts/soak/writers';
import { buildProgram } from '../support/program';

const folder = mkdtempSync(join(tmpdir(), 'program-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('what is written by four at once is all there, and what is refused is not', async () => {
	const program = await buildProgram(folder, 'scripts/soak/writers.ts', 'writers.mjs');
	const { told, faults } = await writers(program, { processes: 4, verbs: 48, seed: 20261120 });
	expect(faults).toEqual([]);
	expect(told).toHaveLength(48);
	expect(new Set(told.map(({ kind }) => kind)).size).toBe(4);
	expect(told.filter(({ written }) => written).length).toBeGreaterThan(20);
}, 120_000);

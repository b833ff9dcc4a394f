/** What a vault holds reaches the terminal as words only. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildProgram } from '../support/program';

const STEERING = /(?!\n)[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const SIGNS = '\u001b[31m\u009b\u202e\u2066\u200f';

test('no sign that steers a terminal or turns words around is printed, and JSON still means it', async () => {
	const dir = mkdtempSync(join(tmpdir(), 'terminal-'));
	const program = await buildProgram(dir);
	const name = `A${SIGNS}.md`;
	writeFileSync(
		join(dir, name),
		`---\ntype: interview-retro\ncompany: "Acme${SIGNS.slice(5)}"\ndate: soon${SIGNS.slice(6)}\n---\n## Lessons\n- Be better ${SIGNS}\n`,
	);
	const run = (...args: string[]) => spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });
	for (const command of ['retros', 'themes', 'actions', 'questions', 'week', 'insights', 'check', 'lint'])
		for (const more of [[], ['--json']]) {
			const { stdout, stderr } = run(command, dir, ...more);
			expect(stdout).not.toBe('');
			expect(stdout).not.toMatch(STEERING);
			expect(stderr).not.toMatch(STEERING);
		}
	expect(run(`x${SIGNS}`, dir).stderr).not.toMatch(STEERING);
	expect(run('check', `${dir}${SIGNS}`).stderr).not.toMatch(STEERING);
	const { retros } = JSON.parse(run('retros', dir, '--json').stdout) as { retros: { path: string }[] };
	expect(retros.map(({ path }) => path)).toEqual([name]);
});

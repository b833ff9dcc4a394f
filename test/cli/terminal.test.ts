/** What a vault holds reaches the terminal as words only. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
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

test('what the system refuses is said in a sentence, with exit code 2', async () => {
	const dir = mkdtempSync(join(tmpdir(), 'terminal-'));
	const program = await buildProgram(dir);
	const file = join(dir, 'A.md');
	writeFileSync(file, 'mine');
	mkdirSync(join(dir, 'folder.md'));
	symlinkSync(join(dir, 'nowhere'), join(dir, 'dead.md'));
	const attacks: [args: string[], said: RegExp][] = [
		[['export', dir, '--out', file], /“.*A\.md” is there already, and nothing is written over$/],
		[['export', dir, '--out', join(file, 'x')], /“.*x” stands below a file, which is no folder$/],
		[['export', file], /there is no folder “.*A\.md”/],
		[['skill'], /skill needs --to VAULT/],
		[['skill', '--to', file], /there is no folder “.*A\.md”/],
		[['import', dir, '--csv', dir], /is a folder and no file$/],
		[['import', dir, '--csv', join(dir, 'none.csv')], /“.*none\.csv” is not there$/],
		[['import', dir, '--note', 'dead.md'], /“.*dead\.md” is not there$/],
		[['import', dir, '--note', 'folder.md'], /is a folder and no file$/],
		[['brief', dir, '--company'], /--company needs a value/],
		[['tick', dir, '--path', 'A.md', '--line', '-1'], /line takes a number from 1/],
	];
	for (const [args, said] of attacks) {
		const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });
		expect([args, status, stdout]).toEqual([args, 2, '']);
		expect(stderr.trimEnd().replace(/; interview-retro --help lists the commands$/, '')).toMatch(said);
		expect(stderr.trimEnd()).not.toMatch(/\n|\bat .*:\d+|E[A-Z]{4,}/);
	}
	expect(readFileSync(file, 'utf8')).toBe('mine');
});

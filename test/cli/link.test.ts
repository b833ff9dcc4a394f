/** `npm run link -- VAULT`: the built files go into a vault, and nothing else there changes. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const project = resolve(import.meta.dirname, '../..');

let vault: string;

beforeEach(() => {
	vault = mkdtempSync(join(tmpdir(), 'interview-retro-link-'));
	mkdirSync(join(vault, '.obsidian'));
});
afterEach(() => rmSync(vault, { recursive: true, force: true }));

function link(...args: string[]): { code: number | null; out: string; error: string } {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[join(project, 'scripts/link.mjs'), ...args],
		{
			encoding: 'utf8',
			env: { ...process.env, INIT_CWD: vault },
		},
	);
	return { code: status, out: stdout, error: stderr };
}

test('copies the three files, and again over older ones, and leaves the settings alone', () => {
	const folder = join(vault, '.obsidian/plugins/interview-retro');
	const settings = '{ "schema": 1,\r\n "folder": "Talks" }';
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'data.json'), settings);
	writeFileSync(join(folder, 'main.js'), 'older');
	for (const given of [vault, '.']) {
		expect(link(given)).toMatchObject({
			code: 0,
			error: '',
			out: expect.stringContaining('Turn it on') as string,
		});
		expect(readdirSync(folder).sort()).toEqual(['data.json', 'main.js', 'manifest.json', 'styles.css']);
		for (const name of ['main.js', 'manifest.json', 'styles.css'])
			expect(readFileSync(join(folder, name)).equals(readFileSync(join(project, name))), name).toBe(true);
		expect(readFileSync(join(folder, 'data.json'), 'utf8')).toBe(settings);
	}
	expect(readdirSync(vault)).toEqual(['.obsidian']);
});

test.each([
	['no folder', [], 'Give the folder of one vault.'],
	['two folders', ['a', 'b'], 'Give the folder of one vault.'],
	['an option', ['--help'], 'Give the folder of one vault.'],
	['a folder that is not there', ['nowhere'], 'There is no folder'],
	['a folder that is no vault', ['.obsidian'], 'is no vault yet'],
])('says what is wrong with %s', (_, args, sentence) => {
	const { code, out, error } = link(...args);
	expect({ code, out }).toEqual({ code: 2, out: '' });
	expect(error).toContain(sentence);
	expect(error.trim().split('\n')).toHaveLength(1);
	expect(readdirSync(join(vault, '.obsidian'))).toEqual([]);
});

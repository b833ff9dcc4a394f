/** The command line makes no retro out of a template that is none, or that is not in the vault. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run } from '../../scripts/cli/cli';

let home = '';
let vault = '';
beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'template-'));
	vault = join(home, 'vault');
	mkdirSync(join(vault, '.obsidian/plugins/interview-retro'), { recursive: true });
	writeFileSync(join(home, 'secret.md'), '# My secret\n');
});
afterEach(() => rmSync(home, { recursive: true }));

const make = (template: string): void => {
	const saved = JSON.stringify({ templates: { technical: template } });
	writeFileSync(join(vault, '.obsidian/plugins/interview-retro/data.json'), saved);
	run(['new', vault, '--company', 'Acme', '--date', '2026-11-20'], () => undefined);
};
const visible = (): string[] => readdirSync(vault).filter((name) => !name.startsWith('.'));

test('a template outside of the vault is not read, nor one that a link leads to', () => {
	expect(() => make('../secret')).toThrow('is not in the vault');
	expect(() => make(join(home, 'secret.md'))).toThrow('is not in the vault');
	expect(visible()).toEqual([]);
	symlinkSync(join(home, 'secret.md'), join(vault, 'link.md'));
	expect(() => make('link')).toThrow('is not in the vault');
	expect(visible()).toEqual(['link.md']);
});

test('a template that makes a note of another kind is named, and nothing is written', () => {
	writeFileSync(join(vault, 'T.md'), '---\ntype: meeting\n---\n');
	expect(() => make('T')).toThrow('“T” does not make this interview: its type is “meeting”');
	expect(visible()).toEqual(['T.md']);
});

/** What is said to people stands in dictionaries: a literal of it anywhere else is an error, and no language has missed a message. */
import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ESLint, Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { noBareWords } from '../scripts/lint/literals.mjs';
import { LANGUAGE_TAGS } from '../src/core/settings';

const root = join(import.meta.dirname, '..');

test('every language has followed every message', async () => {
	const { stdout } = await promisify(execFile)('node', ['scripts/words.mjs'], { cwd: root });
	const followed = stdout.match(/^[a-z]{2}: .*$/gm) ?? [];
	expect(followed.map((line) => line.replace(/\d{3,}/, 'all')).sort()).toEqual(
		LANGUAGE_TAGS.filter((tag) => tag !== 'en')
			.map((tag) => `${tag}: 0 of all messages are new or have changed in English`)
			.sort(),
	);
});

describe('the rule against bare words', () => {
	test('holds in every file of the views and of what is clicked, but in what the command line says', async () => {
		const eslint = new ESLint({ cwd: root });
		const free: string[] = [];
		for (const room of ['src/view', 'src/obsidian'])
			for (const name of readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })) {
				if (!/\.tsx?$/.test(name)) continue;
				const { rules } = (await eslint.calculateConfigForFile(join(root, room, name))) as Linter.Config;
				if (JSON.stringify(rules?.['house/no-bare-words']) !== '[2]') free.push(`${room}/${name}`);
			}
		expect(free.sort()).toEqual([
			'src/obsidian/entry/cli-handlers.ts',
			'src/obsidian/entry/verb-handlers.ts',
		]);
	});

	const complaints = (code: string): string[] =>
		new Linter()
			.verify(
				code,
				{
					files: ['**/*.tsx'],
					languageOptions: {
						parser: tseslint.parser as Linter.Parser,
						parserOptions: { ecmaFeatures: { jsx: true } },
					},
					plugins: { house: { rules: { 'no-bare-words': noBareWords } } },
					rules: { 'house/no-bare-words': 'error' },
				},
				'planted.tsx',
			)
			.map(({ line, message }) => `${line} ${message}`);

	test.each([
		["new Notice('Nothing was found.');", 'Nothing was found.'],
		["throw new Error('Choose another name.');", 'Choose another name.'],
		["new Setting(box).setName('Language').setDesc(words.desc);", 'Language'],
		['button.setButtonText(`Write into ${name}`);', 'Write into '],
		['const row = <p class="ir-row">held</p>;', 'held'],
		['const row = <input placeholder="your own words" />;', 'your own words'],
		['const row = <button aria-label={`${name} is late`} />;', ' is late'],
	])('sees the words in %s', (code, text) => {
		expect(complaints(`\n${code}`)).toEqual([
			`2 People read “${text}”: say it in src/core/messages, in every language.`,
		]);
	});

	test.each([
		"import { a } from '../core/words of it';",
		"box.addClass('ir-row is-late');",
		'const row = <p class="ir-row is-late" role="list item">{words.held}</p>;',
		"if (event.key === 'ArrowDown') open(words.title);",
	])('sees none in %s', (code) => {
		expect(complaints(code)).toEqual([]);
	});
});

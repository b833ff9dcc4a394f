import { defineConfig, globalIgnores } from 'eslint/config';
import obsidianmd from 'eslint-plugin-obsidianmd';
import tseslint from 'typescript-eslint';
import { reasonedNonNull } from './scripts/lint/reasoned-non-null.mjs';

/** What Obsidian's own lint judges: the plugin, and the files that say what it is. */
const OURS_ALONE = ['e2e/**', 'scripts/**', 'test/**', '**/*.mjs', '**/*.mts'];

export default defineConfig([
	globalIgnores([
		'main.js',
		'dist',
		'coverage',
		'.cache',
		'**/.obsidian-cache',
		'example-vault',
		'**/package-lock.json',
	]),
	...obsidianmd.configs.recommended.map((config) => ({
		...config,
		ignores: [...(config.ignores ?? []), ...OURS_ALONE],
	})),
	{ files: ['src/**/*.{ts,tsx}'], languageOptions: { parserOptions: { projectService: true } } },
	{ files: ['**/*.{ts,tsx,mts}'], languageOptions: { parser: tseslint.parser } },
	{
		name: 'house',
		files: ['**/*.{ts,tsx,mts,mjs}'],
		plugins: { house: { rules: { 'reasoned-non-null': reasonedNonNull } } },
		rules: {
			complexity: ['error', 15],
			'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
			'max-params': ['error', 5],
			'no-nested-ternary': 'error',
			'house/reasoned-non-null': 'error',
		},
	},
	{
		name: 'house, a list of tests',
		files: ['test/**/*.test.{ts,tsx}'],
		// A `describe` is as long as the list of its tests: the length that counts is a test's own, which nothing here can tell apart.
		rules: { 'max-lines-per-function': 'off' },
	},
	{
		name: 'house, a table of words',
		files: ['src/core/story/questions/*.ts'],
		// What is said in a language is made when it is first asked for: a function that makes nothing but the table, as long as it is.
		rules: { 'max-lines-per-function': 'off' },
	},
]);

import { defineConfig, globalIgnores } from 'eslint/config';
import obsidianmd from 'eslint-plugin-obsidianmd';
import tseslint from 'typescript-eslint';
import { noBareWords } from './scripts/lint/literals.mjs';
import { reasonedNonNull } from './scripts/lint/reasoned-non-null.mjs';

/** What Obsidian's own lint judges: the plugin, and the files that say what it is. */
const OURS_ALONE = ['e2e/**', 'scripts/**', 'test/**', '**/*.mjs', '**/*.mts'];

/** What the core says to people; the rest of it holds words of notes, and what the command line says in English. */
const SAID_BY_CORE = ['check', 'composed', 'read-from'].map((name) => `src/core/retro/${name}.ts`);

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
		plugins: { house: { rules: { 'reasoned-non-null': reasonedNonNull, 'no-bare-words': noBareWords } } },
		rules: {
			complexity: ['error', 15],
			'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
			'max-params': ['error', 5],
			'no-nested-ternary': 'error',
			'house/reasoned-non-null': 'error',
		},
	},
	{
		name: 'house, what people read',
		files: [
			'src/main.ts',
			'src/view/**/*.{ts,tsx}',
			'src/obsidian/**/*.ts',
			'src/core/edit/*.ts',
			...SAID_BY_CORE,
		],
		// The command line speaks English: what scripts and agents read is the same everywhere.
		ignores: ['src/obsidian/entry/cli-handlers.ts', 'src/obsidian/entry/verb-handlers.ts'],
		rules: { 'house/no-bare-words': 'error' },
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

import { defineConfig, globalIgnores } from 'eslint/config';
import json from '@eslint/json';
import obsidianmd from 'eslint-plugin-obsidianmd';

export default defineConfig([
	globalIgnores([
		'main.js',
		'dist',
		'coverage',
		'.cache',
		'example-vault',
		'scripts',
		'test',
		'**/*.mjs',
		'**/*.mts',
		'package-lock.json',
	]),
	...obsidianmd.configs.recommended,
	{ languageOptions: { parserOptions: { projectService: true } } },
]);

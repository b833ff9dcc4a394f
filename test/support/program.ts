/** The command line as a program of its own. */
import { join } from 'node:path';
import { build } from 'esbuild';

/** Builds the command line into a folder; gives the file to run. */
export async function buildProgram(folder: string): Promise<string> {
	const program = join(folder, 'cli.mjs');
	await build({
		entryPoints: ['scripts/cli/main.ts'],
		bundle: true,
		outfile: program,
		platform: 'node',
		format: 'esm',
		jsx: 'automatic',
		jsxImportSource: 'preact',
		alias: {
			yaml: './node_modules/yaml/browser/index.js',
			papaparse: './node_modules/papaparse/papaparse.min.js',
		},
	});
	return program;
}

/** The command line as a program of its own. */
import { join } from 'node:path';
import { build } from 'esbuild';

/** Builds the command line, or another program, into a folder; gives the file to run. */
export async function buildProgram(
	folder: string,
	entry = 'scripts/cli/main.ts',
	name = 'cli.mjs',
): Promise<string> {
	const program = join(folder, name);
	await build({
		entryPoints: [entry],
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

/** What is built carries the notices of what it holds. */
import { readFileSync } from 'node:fs';
import { build, type BuildOptions } from 'esbuild';
import { expect, test } from 'vitest';
import { the } from '../../scripts/the';

const plugin: BuildOptions = { format: 'cjs', external: ['obsidian', '@codemirror/*'] };
const cli: BuildOptions = {
	format: 'esm',
	platform: 'node',
	alias: { yaml: './node_modules/yaml/browser/index.js' },
};

test.each([
	['main.js', 'src/main.ts', plugin, /^/],
	['dist/cli.mjs', 'scripts/cli/main.ts', cli, /^#!\/usr\/bin\/env node\n/],
])('%s begins with the licence of every package in it', async (file, entry, options, first) => {
	const { metafile } = await build({
		...options,
		entryPoints: [entry],
		bundle: true,
		write: false,
		metafile: true,
		jsx: 'automatic',
		jsxImportSource: 'preact',
	});
	const inside = new Set(
		Object.keys(the(metafile).inputs).flatMap(
			(path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? [],
		),
	);
	const text = readFileSync(file, 'utf8');
	expect(text).toMatch(first);
	const banner = the(/^\/\*!([^]*?)\*\//.exec(text.replace(first, ''))?.[1]);
	expect([...banner.matchAll(/^((?:@[\w-]+\/)?[\w-]+) \d+\.\d+\.\d+$/gm)].map((match) => match[1])).toEqual(
		[...inside].sort(),
	);
	expect(inside.size).toBeGreaterThan(3);
	expect(the(banner.match(/^Copyright /gm)).length).toBeGreaterThanOrEqual(inside.size);
});

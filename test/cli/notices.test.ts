/** What is built carries the notices of what it holds. */
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { the } from '../support/the';

test('main.js begins with the licence of every package in it', async () => {
	const { metafile } = await build({
		entryPoints: ['src/main.ts'],
		bundle: true,
		write: false,
		metafile: true,
		jsx: 'automatic',
		jsxImportSource: 'preact',
		format: 'cjs',
		external: ['obsidian', '@codemirror/*'],
	});
	const inside = new Set(
		Object.keys(metafile.inputs).flatMap(
			(path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? [],
		),
	);
	const banner = the(the(/^\/\*!([^]*?)\*\//.exec(readFileSync('main.js', 'utf8')))[1]);
	expect([...banner.matchAll(/^((?:@[\w-]+\/)?[\w-]+) \d+\.\d+\.\d+$/gm)].map((match) => match[1])).toEqual(
		[...inside].sort(),
	);
	expect(inside.size).toBeGreaterThan(4);
	expect(the(banner.match(/^Copyright /gm)).length).toBeGreaterThanOrEqual(inside.size);
});

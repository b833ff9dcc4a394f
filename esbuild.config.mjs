import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { icons } from 'lucide';
import { latePatterns } from './scripts/build/late-patterns.mjs';

/** The packages in what was built, by the folders of their modules. */
const packagesIn = ({ inputs }) =>
	[
		...new Set(
			Object.keys(inputs).flatMap((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []),
		),
	].sort();

/** The notice that a package asks to be kept with every copy of it, and the terms below it; no licence is an error. */
function noticeOf(name) {
	const folder = `node_modules/${name}`;
	const file = readdirSync(folder).find((one) => /^licen[cs]e([-.]|$)/i.test(one));
	if (file === undefined) throw new Error(`${name} is bundled and has no licence file.`);
	const { version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
	const text = readFileSync(`${folder}/${file}`, 'utf8')
		.replace(/\r\n/g, '\n')
		.replaceAll('*/', '* /')
		.trim();
	const [, head, terms] = /^([^]*?)\n(Permission (?:is hereby granted|to use)[^]*)$/.exec(text) ?? [
		'',
		text,
		'',
	];
	return { notice: `${name} ${version}\n\n${head.trim()}`, terms: terms.replace(/\s+/g, ' ') };
}

/** The notices of packages, one below another; terms that several share stand once, behind the last of those. */
function noticesOf(names) {
	const all = names.map(noticeOf);
	return all
		.map(({ notice, terms }, at) => {
			const isLast = terms !== '' && !all.slice(at + 1).some((other) => other.terms === terms);
			const sharing = names.filter((_, of) => all[of].terms === terms);
			return isLast ? `${notice}\n\n---\n\nFor ${sharing.join(', ')}:\n\n${terms}` : notice;
		})
		.join('\n\n---\n\n');
}

/** Puts the notices of all packages inside in front of what was built. */
const notices = {
	name: 'notices',
	setup(build) {
		build.initialOptions.metafile = true;
		build.initialOptions.write = false;
		build.onEnd(async ({ metafile, outputFiles }) => {
			if (metafile === undefined) return;
			const all = noticesOf(packagesIn(metafile));
			const notice = `/*!\nThis file holds the following packages.\n\n${all}\n*/\n`;
			// A first line that names the interpreter stays the first.
			for (const { path, text } of outputFiles ?? [])
				await writeFile(
					path,
					text.replace(/^(?:#!.*\n)?/, (first) => first + notice),
				);
		});
	},
};

const shared = {
	bundle: true,
	logLevel: 'warning',
	legalComments: 'none',
	jsx: 'automatic',
	jsxImportSource: 'preact',
};
// The modules of `yaml` rather than its CommonJS build, which asks for `require`.
const yaml = { yaml: './node_modules/yaml/browser/index.js' };
// That of browsers, which asks for no `require` either.
const papaparse = { papaparse: './node_modules/papaparse/papaparse.min.js' };
const node = {
	...shared,
	platform: 'node',
	format: 'esm',
	target: 'node20',
	alias: { ...yaml, ...papaparse },
};

/** What Obsidian loads: `obsidian` comes from the host, everything else is inside. */
const inside = {
	...shared,
	entryPoints: ['src/main.ts'],
	format: 'cjs',
	target: 'es2021',
	// Half the size for words in Chinese.
	charset: 'utf8',
	minify: true,
	plugins: [latePatterns, notices],
};
const fromHost = ['obsidian', '@codemirror/*'];
const plugin = build({ ...inside, outfile: 'main.js', external: fromHost });

const cli = build({
	...node,
	entryPoints: ['scripts/cli/main.ts'],
	outfile: 'dist/cli.mjs',
	banner: { js: '#!/usr/bin/env node' },
	plugins: [latePatterns, notices],
});

/** What the browser has, in the place of packages of the page. */
const fromBrowser = {
	entities: './scripts/preview/entities.ts',
	'punycode.js': './scripts/preview/punycode.ts',
};
/** The page that stands in for Obsidian, and what serves it. */
const previewServer = build({
	...node,
	entryPoints: ['scripts/preview/server.ts'],
	outfile: 'dist/preview/server.mjs',
});

const previewPage = build({
	...shared,
	entryPoints: ['scripts/preview/page.ts', 'scripts/preview/page.css', 'scripts/preview/index.html'],
	outdir: 'dist/preview',
	loader: { '.html': 'copy' },
	alias: { ...yaml, ...fromBrowser },
	platform: 'browser',
	format: 'iife',
	target: 'es2021',
});

/** The sources below some folders. */
const sourcesBelow = (...folders) =>
	folders.flatMap((folder) =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((name) => /\.tsx?$/.test(name))
			.map((name) => readFileSync(resolve(folder, name), 'utf8')),
	);

/** What stands in quotes in the sources below some folders and may be an icon: `arrow-up-right`, but no role or type of an element. */
const wordsBelow = (...folders) =>
	new Set(
		sourcesBelow(...folders).flatMap(
			(text) =>
				text.match(
					/(?<=(?<!(?:role|type)(?:=|: )|createEl\(|Listener\(|section\(|\w\[)['"`])[a-z0-9]+(?:-[a-z0-9]+)*(?=['"`])/g,
				) ?? [],
		),
	);

/** Names of icons that stand in the sources as other words alone. */
const NO_ICONS = new Set(
	(
		'anchor, calendar, copy, delete, expand, file, focus, folder, folders, forward, group, key, list, menu, move, repeat, ' +
		'rows, scale, section, settings, sidebar, split, table, text, trash, type, vault'
	).split(', '),
);

/** Of the icons, those alone that some source names: all of them are a sixth of what a visitor may be asked to load. */
const namedIcons = {
	name: 'named icons',
	setup(build) {
		const namespace = 'named-icons';
		build.onResolve({ filter: /^lucide$/, namespace: 'file' }, () => ({ path: 'lucide', namespace }));
		build.onLoad({ filter: /.*/, namespace }, () => {
			const words = wordsBelow('src/view', 'src/obsidian', 'scripts/preview');
			// As Obsidian spells them.
			const spelt = (name) =>
				name
					.replace(/([a-z0-9])([A-Z])/g, '$1-$2')
					.replace(/([a-zA-Z])(\d)/g, '$1-$2')
					.toLowerCase();
			const named = Object.keys(icons)
				.filter((name) => !NO_ICONS.has(spelt(name)))
				.filter((name) => words.has(spelt(name)) || words.has(`lucide-${spelt(name)}`))
				.join(', ');
			const contents = `import { ${named} } from 'lucide';\nexport const icons = { ${named} };`;
			return { contents, resolveDir: resolve('.') };
		});
	},
};

/** What the demo takes from the browser besides, or does without, in the place of packages of the page. */
const inDemo = {
	'linkify-it': './scripts/preview/linkify.ts',
	mdurl: './scripts/preview/mdurl.ts',
	'uc.micro': './scripts/preview/uc-micro.ts',
};
/** Of the package `yaml` what some source imports by name: the page hands it to the plugin. */
const namedYaml = {
	name: 'named yaml',
	setup(build) {
		const namespace = 'named-yaml';
		build.onResolve({ filter: /^yaml$/, namespace: 'file' }, () => ({ path: 'yaml', namespace }));
		build.onLoad({ filter: /.*/, namespace }, () => {
			const lists = sourcesBelow('src', 'scripts/preview').flatMap((text) =>
				[...text.matchAll(/import \{([^}]*)\} from 'yaml'/g)].map(([, names]) => names),
			);
			const names = lists.flatMap((list) => list.split(',').map((name) => name.trim()));
			const named = [...new Set(names.filter((name) => /^\w+$/.test(name)))].join(', ');
			const contents = `export { ${named} } from './node_modules/yaml/browser/dist/index.js';`;
			return { contents, resolveDir: resolve('.') };
		});
	},
};

/** The same page, small and with its notices, for a file server; `npm run demo` puts the rest beside it. */
const demoPage = build({
	...shared,
	entryPoints: ['scripts/preview/page.ts'],
	outdir: 'dist/demo',
	alias: { ...fromBrowser, ...inDemo },
	platform: 'browser',
	format: 'iife',
	target: 'es2021',
	charset: 'utf8',
	minify: true,
	plugins: [namedIcons, namedYaml, notices],
});
const demoStyle = build({
	...shared,
	entryPoints: { page: 'scripts/preview/page.css', 'plugin/styles': 'styles.css' },
	outdir: 'dist/demo',
	minify: true,
});
/** The plugin as small as it can be: without the packages of the page, which a visitor would load twice otherwise. */
const demoPlugin = build({
	...inside,
	plugins: [notices],
	outfile: 'dist/demo-plugin.js',
	external: [...fromHost, 'yaml'],
});
const demo = build({
	...node,
	entryPoints: ['scripts/demo/demo.ts'],
	outfile: 'dist/demo.mjs',
	define: { 'import.meta.dirname': JSON.stringify(resolve('scripts/demo')) },
});

/** What drives a browser asks for folders two levels up, as in its source. */
const driving = {
	...node,
	external: ['gray-matter', 'playwright-core', '@sparticuz/chromium', '@duckdb/node-api'],
	define: { 'import.meta.dirname': JSON.stringify(resolve('scripts/bench')) },
};
const bench = build({ ...driving, entryPoints: ['scripts/bench/bench.ts'], outfile: 'dist/bench.mjs' });
const screenshots = build({
	...driving,
	entryPoints: ['scripts/screenshots/screenshots.ts'],
	outfile: 'dist/screenshots.mjs',
});
const soak = build({
	...node,
	entryPoints: ['soak', 'mutants', 'hostile', 'writers'].map((name) => `scripts/soak/${name}.ts`),
	outdir: 'dist',
	outExtension: { '.js': '.mjs' },
	external: ['gray-matter', 'fast-check'],
});
const sync = build({ ...node, entryPoints: ['scripts/sync/sync.ts'], outfile: 'dist/sync.mjs' });

// What `npm run bench -- --size` tells of.
await mkdir('dist', { recursive: true });
await writeFile('dist/main.meta.json', JSON.stringify((await plugin).metafile));

await Promise.all([
	plugin,
	cli,
	previewServer,
	previewPage,
	demoPage,
	demoStyle,
	demoPlugin,
	demo,
	bench,
	screenshots,
	soak,
	sync,
]);

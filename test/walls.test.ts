/** The walls between the rooms. Reading the table is reading the architecture. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { the } from '../scripts/the';

/** What the files of each room may import: other rooms, and packages. */
const MAY_IMPORT: Record<string, { rooms: string[]; packages: string[] }> = {
	'src/main.ts': { rooms: ['src/obsidian', 'src/view', 'src/core'], packages: ['obsidian'] },
	'src/obsidian': { rooms: ['src/view', 'src/core'], packages: ['obsidian', 'preact', 'moment'] },
	'src/view': { rooms: ['src/core'], packages: ['preact'] },
	'src/core': {
		rooms: [],
		packages: [
			'yaml',
			'date-fns',
			'@date-fns/utc',
			'fastest-levenshtein',
			'ts-fsrs',
			'@plussub/srt-vtt-parser',
			'ts-ics',
		],
	},
	'scripts/cli': { rooms: ['src/core'], packages: ['node:', 'date-fns', '@date-fns/utc', 'papaparse'] },
	// The cases of the app itself know no driver but its interface.
	'e2e/driver.ts': { rooms: [], packages: ['obsidian'] },
	'e2e/cases.ts': { rooms: ['e2e/driver.ts'], packages: ['obsidian', 'node:'] },
	e2e: {
		rooms: ['e2e/driver.ts', 'e2e/cases.ts'],
		packages: ['node:', 'obsidian', '@wdio/globals', 'wdio-obsidian-service'],
	},
};

/** The rooms of core in their order: each may import only those before it, and the files beside them. */
const CORE = [
	'messages',
	'markdown',
	'edit',
	'note',
	'vault',
	'change',
	'action',
	'theme',
	'question',
	'practice',
	'retro',
	'invite',
	'transcript',
	'lesson',
	'story',
	'insights',
	'brief',
	'week',
	'import',
	'report',
];
const MOST_FILES = 14;
const LONGEST_LINE = 120;
const MAIN_LINES = 60;

const root = resolve(import.meta.dirname, '..');

function filesIn(folder: string): string[] {
	const whole = join(root, folder);
	if (!existsSync(whole)) return [];
	return readdirSync(whole, { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.m?tsx?$/.test(name) && !name.startsWith('node_modules'))
		.map((name) => join(folder, name))
		.sort();
}

const code = (path: string): string => readFileSync(join(root, path), 'utf8');
const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
const IMPORT =
	/(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

interface Import {
	to: string;
	isType: boolean;
}

/** What a file imports; a relative path is given as the file's. */
function importsOf(path: string): Import[] {
	return [...withoutComments(code(path)).matchAll(IMPORT)].map((match) => {
		const to = the(match[2] ?? match[3]);
		const isType = match[1] !== undefined;
		if (!to.startsWith('.')) return { to, isType };
		const base = relative(root, resolve(root, dirname(path), to));
		return {
			to:
				['.ts', '.tsx', '/index.ts', '/index.tsx', '']
					.map((ending) => base + ending)
					.find((one) => existsSync(join(root, one)) && /\.\w+$/.test(one)) ?? base,
			isType,
		};
	});
}

const roomOf = (path: string): string =>
	Object.keys(MAY_IMPORT).find((room) => path === room || path.startsWith(`${room}/`)) ?? 'nowhere';
const isPackage = (name: string, allowed: string): boolean =>
	name === allowed || name.startsWith(allowed.endsWith(':') ? allowed : `${allowed}/`);

const source = [...filesIn('src'), ...filesIn('scripts/cli'), ...filesIn('e2e')];

test('every file of src stands in a room', () => {
	expect(source.filter((path) => roomOf(path) === 'nowhere')).toEqual([]);
});

describe('imports run one way', () => {
	test.each(Object.entries(MAY_IMPORT))('%s', (room, { rooms, packages }) => {
		const wrong = source
			.filter((path) => roomOf(path) === room)
			.flatMap((path) =>
				importsOf(path)
					.filter(({ to }) =>
						/^(?:src|scripts|e2e)\//.test(to)
							? ![room, ...rooms].includes(roomOf(to))
							: !packages.some((allowed) => isPackage(to, allowed)),
					)
					.map(({ to }) => `${path} imports ${to}`),
			);
		expect(wrong).toEqual([]);
	});

	test('nobody imports main', () => {
		const all = [...source, ...filesIn('scripts')];
		expect(all.filter((path) => importsOf(path).some(({ to }) => to === 'src/main.ts'))).toEqual([]);
	});

	test.each([
		['file', source, (path: string) => path],
		['folder', source, dirname],
		['file of the preview', filesIn('scripts/preview'), (path: string) => path],
		['folder of the preview', filesIn('scripts/preview'), dirname],
	])('no %s imports itself by a detour, types counted', (_, paths, part) => {
		expect(circles(paths, part)).toEqual([]);
	});

	test('the rooms of core stand in their order', () => {
		const floor = (path: string): number =>
			CORE.indexOf(path.split('/')[3] === undefined ? '' : the(path.split('/')[2]));
		const wrong = filesIn('src/core').flatMap((path) =>
			importsOf(path)
				.filter(({ to }) => to.startsWith('src/core/') && floor(to) > floor(path))
				.map(({ to }) => `${path} imports ${to}`),
		);
		expect(wrong).toEqual([]);
		expect(filesIn('src/core').filter((path) => path.split('/').length > 3 && floor(path) < 0)).toEqual([]);
	});
});

/** The ways by which the parts of a project (its files, its folders) import themselves. */
function circles(paths: readonly string[], part: (path: string) => string): string[] {
	const graph = new Map<string, Set<string>>();
	for (const path of paths) {
		const from = part(path);
		const known = graph.get(from) ?? new Set();
		for (const { to } of importsOf(path)) if (paths.includes(to) && part(to) !== from) known.add(part(to));
		graph.set(from, known);
	}
	const done = new Set<string>();
	const found: string[] = [];
	const walk = (from: string, trail: string[]): void => {
		if (trail.includes(from)) found.push([...trail.slice(trail.indexOf(from)), from].join(' → '));
		if (done.has(from)) return;
		done.add(from);
		for (const next of graph.get(from) ?? []) walk(next, [...trail, from]);
	};
	for (const from of graph.keys()) walk(from, []);
	return found;
}

test('no line is too long to be read', () => {
	const long = filesIn('src').flatMap((path) =>
		code(path)
			.split('\n')
			.flatMap((line, at) => (line.length > LONGEST_LINE ? [`${path}:${at + 1}`] : [])),
	);
	expect(long).toEqual([]);
});

test('no folder is too full', () => {
	const folders = new Map<string, number>();
	for (const path of source) folders.set(dirname(path), (folders.get(dirname(path)) ?? 0) + 1);
	expect([...folders].filter(([, files]) => files > MOST_FILES)).toEqual([]);
});

test('main only builds the context and loads the features', () => {
	expect(code('src/main.ts').split('\n').length).toBeLessThanOrEqual(MAIN_LINES);
});

test('an exported name means one thing', () => {
	const NAMED =
		/^export (?:default )?(?:async )?(?:function\*?|const|let|class|interface|type|enum) ([\p{L}_$][\p{L}\p{N}_$]*)/gmu;
	const homes = new Map<string, string[]>();
	for (const path of filesIn('src'))
		for (const [, name] of withoutComments(code(path)).matchAll(NAMED))
			homes.set(the(name), [...(homes.get(the(name)) ?? []), path]);
	expect([...homes].filter(([, paths]) => new Set(paths).size > 1)).toEqual([]);
});

test('core knows no clock, no chance, no document', () => {
	const BANNED =
		/\bDate\.now\b|\bnew Date\b|\bMath\.random\b|\bdocument\.(?:body|head|create|get|query|add)|\bwindow\b|\blocalStorage\b|\bfetch\(|\bsetTimeout\b|\bconsole\b/;
	const wrong = filesIn('src/core').filter((path) =>
		BANNED.test(withoutComments(code(path)).replace(/'[^'\n]*'/g, "''")),
	);
	expect(wrong.map((path) => `${path}: ${the(BANNED.exec(withoutComments(code(path))))[0]}`)).toEqual([]);
});

test('no node is asked for by `instanceof`, which knows the classes of one window alone', () => {
	const isSafe = (text: string, type: string): boolean =>
		['Error', 'Map', 'Set'].includes(type) ||
		new RegExp(`\\bclass ${type}\\b|\\bimport\\b[^;]*\\b${type}\\b[^;]*\\bfrom '`).test(text);
	const wrong = filesIn('src').flatMap((path) => {
		const text = withoutComments(code(path));
		return [...text.matchAll(/\binstanceof\s+([\w.]+)/g)]
			.filter(([, type]) => !isSafe(text, the(type)))
			.map(([found]) => `${path}: ${found}`);
	});
	expect(wrong).toEqual([]);
});

test('no regular expression looks behind: an iPhone that knows none would not read the plugin at all', () => {
	expect(filesIn('src').filter((path) => /\(\?<[=!]/.test(withoutComments(code(path))))).toEqual([]);
});

test('each action of a workflow is pinned by its commit', () => {
	const folder = '.github/workflows';
	const used = readdirSync(join(root, folder)).flatMap((name) =>
		[...code(join(folder, name)).matchAll(/\buses: *(\S+)/g)].map(([, action]) => `${name}: ${action}`),
	);
	expect(used.length).toBeGreaterThan(0);
	expect(used.filter((one) => !/: \.\/|@[0-9a-f]{40}$/.test(one))).toEqual([]);
});

test('no test mocks a module', () => {
	const MOCK = new RegExp(['\\bvi', '\\bjest'].map((name) => `${name}\\.(?:mock|doMock)\\(`).join('|'));
	expect(filesIn('test').filter((path) => MOCK.test(code(path)))).toEqual([]);
});

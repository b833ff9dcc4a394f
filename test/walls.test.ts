/** The walls between the rooms. Reading the table is reading the architecture. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What the files of each room may import: other rooms, and packages. */
const MAY_IMPORT: Record<string, { rooms: string[]; packages: string[] }> = {
	'src/main.ts': { rooms: ['src/obsidian', 'src/view', 'src/core'], packages: ['obsidian'] },
	'src/obsidian': { rooms: ['src/view', 'src/core'], packages: ['obsidian', 'preact', 'moment'] },
	'src/view': { rooms: ['src/core'], packages: ['preact'] },
	'src/core': {
		rooms: [],
		packages: ['yaml', 'date-fns', '@date-fns/utc', 'fastest-levenshtein', 'ts-fsrs'],
	},
	'scripts/cli': { rooms: ['src/core'], packages: ['node:', 'date-fns', '@date-fns/utc'] },
};

const root = resolve(import.meta.dirname, '..');

function filesIn(folder: string): string[] {
	const whole = join(root, folder);
	if (!existsSync(whole)) return [];
	return readdirSync(whole, { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.tsx?$/.test(name))
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
		const to = (match[2] ?? match[3])!;
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

const source = [...filesIn('src'), ...filesIn('scripts/cli')];

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
						/^(?:src|scripts)\//.test(to)
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

	test('no file imports itself by a detour', () => {
		const graph = new Map(
			source.map((path) => [
				path,
				importsOf(path)
					.filter(({ isType }) => !isType)
					.map(({ to }) => to),
			]),
		);
		const done = new Set<string>();
		const cycles: string[] = [];
		const walk = (path: string, trail: string[]): void => {
			if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
			if (done.has(path)) return;
			done.add(path);
			for (const next of graph.get(path) ?? []) walk(next, [...trail, path]);
		};
		for (const path of source) walk(path, []);
		expect(cycles).toEqual([]);
	});
});

test('core knows no clock, no chance, no document', () => {
	const BANNED =
		/\bDate\.now\b|\bnew Date\b|\bMath\.random\b|\bdocument\.(?:body|head|create|get|query|add)|\bwindow\b|\blocalStorage\b|\bfetch\(|\bsetTimeout\b|\bconsole\b/;
	const wrong = filesIn('src/core').filter((path) =>
		BANNED.test(withoutComments(code(path)).replace(/'[^'\n]*'/g, "''")),
	);
	expect(wrong.map((path) => `${path}: ${BANNED.exec(withoutComments(code(path)))![0]}`)).toEqual([]);
});

test('no test mocks a module', () => {
	const MOCK = new RegExp(['\\bvi', '\\bjest'].map((name) => `${name}\\.(?:mock|doMock)\\(`).join('|'));
	expect(filesIn('test').filter((path) => MOCK.test(code(path)))).toEqual([]);
});

/** The contract: what the commands answer, and what the properties of notes hold, against the schemas that are printed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import { describe, expect, test } from 'vitest';
import { run } from '../../scripts/cli/cli';
import { HOSTILE } from '../../scripts/soak/hostile-notes';
import { findFrontmatter, parseProperties } from '../../src/core/markdown/frontmatter';
import { folderForEach, put, root } from '../support/folder';

folderForEach();

const example = resolve(import.meta.dirname, '../../example-vault');

function cli(...args: string[]): unknown {
	let out = '';
	run(args, (text) => (out += text));
	return JSON.parse(out);
}

type Node = { [key: string]: unknown };

/** The same schema, which takes no field that it does not name: so that nothing is answered that it forgets. */
function strict(schema: unknown): unknown {
	if (Array.isArray(schema)) return schema.map(strict);
	if (schema === null || typeof schema !== 'object') return schema;
	const closed = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, strict(value)]));
	return 'properties' in closed ? { ...closed, additionalProperties: false } : closed;
}

const document = cli('schema') as Node & { $defs: Node };

function schemaOf(name: string, isStrict: boolean): ValidateFunction {
	const ajv = new Ajv2020({ allErrors: true });
	const { $defs } = (isStrict ? strict(document) : document) as Node;
	return ajv.compile({ $defs, $ref: `#/$defs/${name}` });
}

/** What a schema finds at fault. */
function faults(name: string, value: unknown, isStrict = true): string[] {
	const isValid = schemaOf(name, isStrict);
	isValid(value);
	return (isValid.errors ?? []).map(
		({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
	);
}

const ASKED: [command: string, ...args: string[]][] = [
	['retros'],
	['themes'],
	['actions', '--all'],
	['questions'],
	['week'],
	['week', '--week', '2026-W45'],
	['brief', '--company', 'Litware'],
	['brief', '--company', 'Contoso', '--stage', 'behavioural'],
	['context', '--company', 'Contoso'],
	['insights'],
	['check'],
	['lint'],
	['export'],
];

describe.each(ASKED)('%s %s', (command, ...args) => {
	test('answers as the schema says, over the example vault and over hostile notes', () => {
		put(Object.fromEntries(Object.entries(HOSTILE).map(([name, { text }]) => [`${name}.md`, text])));
		for (const vault of [example, root]) {
			const answer = cli(command, vault, '--today', '2026-11-20', '--json', ...args);
			expect(faults(`command-${command}`, answer)).toEqual([]);
		}
	});
});

test('what is written is answered as the schema says', () => {
	const path = 'A.md';
	put({
		[path]:
			'---\ntype: interview-retro\ncompany: A\ndate: 2026-11-01\n---\n## Improvement plan\n- [ ] Go [theme:: Pace]\n',
	});
	const verb = (...args: string[]): unknown => {
		const [name = '', ...flags] = args;
		return cli(name, root, '--today', '2026-11-20', '--json', ...flags);
	};
	expect(faults('command-verb', verb('tick', '--path', path, '--line', '7', '--dry-run'))).toEqual([]);
	expect(faults('command-verb', verb('tick', '--path', path, '--line', '7'))).toEqual([]);
	expect(faults('command-verb', verb('tick', '--path', path, '--line', '1'))).toEqual([]);
	expect(faults('command-verb', verb('merge-themes', '--from', 'Pace', '--into', 'Other'))).toEqual([]);
	expect(faults('command-new', verb('new', '--company', 'B', '--dry-run'))).toEqual([]);
	expect(faults('command-new', verb('new', '--company', 'B'))).toEqual([]);
});

test('the notes of the example vault hold what the schema of their type says', () => {
	let seen = 0;
	for (const file of readdirSync(example, { recursive: true, encoding: 'utf8' })) {
		if (!file.endsWith('.md')) continue;
		const text = readFileSync(join(example, file), 'utf8');
		const place = findFrontmatter(text);
		if (place === null || place === 'unclosed') continue;
		const read = parseProperties(text.slice(place.start, place.end));
		if ('reason' in read) continue;
		const name = `note-${String(read.get('type'))}`;
		if (!(name in document.$defs)) continue;
		seen++;
		expect([file, faults(name, Object.fromEntries(read), false)]).toEqual([file, []]);
	}
	expect(seen).toBeGreaterThan(15);
});

test('it is a schema that others take, and says what is none', () => {
	expect(new Ajv2020().validateSchema(document)).toBe(true);
	const made = { path: 'A.md', before: [], after: ['x'], written: true, reason: null };
	expect(faults('command-new', { ...made, path: 3 }, false)).not.toEqual([]);
	expect(faults('command-new', { ...made, more: 1 }, false)).toEqual([]);
	expect(faults('command-new', { ...made, more: 1 })).not.toEqual([]);
	expect(faults('command-themes', { themes: [{}] }, false)).not.toEqual([]);
});

/** Every field that a schema names, at whatever depth. */
function fieldsOf(schema: unknown): string[] {
	if (Array.isArray(schema)) return schema.flatMap(fieldsOf);
	if (schema === null || typeof schema !== 'object') return [];
	const { $ref, properties } = schema as { $ref?: string; properties?: object };
	const shared = $ref === undefined ? [] : fieldsOf(document.$defs[$ref.split('/').at(-1) ?? '']);
	return [...shared, ...Object.keys(properties ?? {}), ...Object.values(schema).flatMap(fieldsOf)];
}

test('the page of the command line names every field of every answer', () => {
	const page = readFileSync(resolve(import.meta.dirname, '../../docs/command-line.md'), 'utf8');
	const said = new Set(
		page.slice(page.indexOf('## JSON'), page.indexOf('## In Obsidian itself')).match(/\w+/g),
	);
	const commands = Object.keys(document.$defs).filter((name) => name.startsWith('command-'));
	expect(commands.length).toBeGreaterThan(10);
	// Of a calendar of themes and of plots the page says only that they are there.
	const unsaid = commands
		.filter((name) => name !== 'command-insights' && name !== 'command-verb')
		.flatMap((name) => fieldsOf(document.$defs[name]).map((field) => [name, field] as const))
		.filter(([, field]) => !said.has(field));
	expect(unsaid).toEqual([]);
});

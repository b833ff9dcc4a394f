/** The contract: what the commands answer, and what the properties of notes hold, against the schemas that are printed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import { describe, expect, test } from 'vitest';
import { DESCRIBED, run } from '../../scripts/cli/cli';
import { openVault, settingsOf } from '../../scripts/cli/vault';
import { HOSTILE } from '../../scripts/soak/hostile-notes';
import { findFrontmatter, parseProperties } from '../../src/core/markdown/frontmatter';
import { reportSummary } from '../../src/core/report/report';
import { VERBS } from '../../src/core/report/verbs';
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
const compiled = new Map<string, ValidateFunction>();

/** What a schema finds at fault. */
function faults(name: string, value: unknown, isStrict = true): string[] {
	const key = `${name} ${isStrict}`;
	const isValid = compiled.get(key) ?? schemaOf(name, isStrict);
	compiled.set(key, isValid);
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
	['context', '--company', 'Contoso', '--redact'],
	['insights'],
	['check'],
	['lint'],
	['export'],
	['export', '--redact', '--candidate', 'c1'],
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

test('where one stands, which Obsidian’s own command line tells, is as the schema says', () => {
	put(Object.fromEntries(Object.entries(HOSTILE).map(([name, { text }]) => [`${name}.md`, text])));
	for (const vault of [example, root]) {
		const told = reportSummary(openVault(vault, settingsOf(vault), '2026-11-20'));
		expect(faults('command-summary', JSON.parse(JSON.stringify(told)))).toEqual([]);
	}
	expect(faults('command-summary', {})).not.toEqual([]);
});

test('each command that answers has its schema', () => {
	const named = [...DESCRIBED.keys()].filter(
		(name) => !VERBS.has(name) && !['schema', 'skill'].includes(name),
	);
	expect([...named, 'summary', 'verb'].sort()).toEqual(
		Object.keys(document.$defs)
			.filter((name) => name.startsWith('command-'))
			.map((name) => name.slice('command-'.length))
			.sort(),
	);
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

/** The fields of each object that a schema describes, under the names that lead to it; `week.missed` stands for the items of that list. */
function shapesIn(
	schema: unknown,
	place: string,
	found = new Map<string, Set<string>>(),
): Map<string, Set<string>> {
	if (Array.isArray(schema)) for (const one of schema) shapesIn(one, place, found);
	else if (schema !== null && typeof schema === 'object') {
		const { $ref, properties, items, anyOf } = schema as Record<string, unknown>;
		if (typeof $ref === 'string') shapesIn(document.$defs[$ref.split('/').at(-1) ?? ''], place, found);
		for (const [field, own] of Object.entries((properties ?? {}) as Node)) {
			found.set(place, (found.get(place) ?? new Set()).add(field));
			shapesIn(own, `${place}.${field}`, found);
		}
		for (const one of [items, anyOf]) shapesIn(one, place, found);
	}
	return found;
}

/** The same of what the page says in its own notation; `...interview` are the fields of that shape. */
function shapesSaid(notation: string, spread: (name: string) => Iterable<string>): Map<string, Set<string>> {
	const tokens = notation.match(/\.\.\.\w+|[\w-]+|'[^']*'|[{}[\],:|]/g) ?? [];
	const found = new Map<string, Set<string>>();
	let at = 0;
	const value = (place: string): void => {
		while (at < tokens.length && !',}]'.includes(tokens[at] ?? '')) {
			const isList = tokens[at] === '[';
			const isGroup = isList || tokens[at] === '{';
			at++;
			if (!isGroup) continue;
			(isList ? value : fields)(place);
			at++;
			// Behind a group comes another kind of value, or the next answer.
			if (tokens[at] !== '|') return;
		}
	};
	const fields = (place: string): void => {
		for (; at < tokens.length && tokens[at] !== '}'; at++) {
			const name = tokens[at] ?? '';
			if (name === ',') continue;
			const own = found.get(place) ?? new Set();
			for (const one of name.startsWith('...') ? spread(name.slice(3)) : [name]) own.add(one);
			found.set(place, own);
			if (tokens[at + 1] !== ':') continue;
			at += 2;
			value(`${place}.${name}`);
			at--;
		}
	};
	fields('');
	return found;
}

describe('the page of the command line', () => {
	const page = readFileSync(resolve(import.meta.dirname, '../../docs/command-line.md'), 'utf8');
	const notation = (/## JSON[\s\S]*?```ts\n([\s\S]*?)```/.exec(page)?.[1] ?? '').replace(
		', with --out',
		' |',
	);
	const names = Object.keys(document.$defs).filter((name) => name.startsWith('command-'));
	const schemas = new Map(
		names.flatMap((name) => [...shapesIn(document.$defs[name], `.${name.slice('command-'.length)}`)]),
	);
	const SPREADS: Record<string, string> = {
		interview: '.week.interviews',
		retro: '.retros.retros',
		evidence: '.themes.themes.evidence',
		action: '.actions.actions',
		question: '.questions.questions',
	};
	// `interviews` of a week have themes too, and a round its own line, which the page says in its words.
	const NOT_SPREAD = ['themes', 'line'];
	const said = shapesSaid(notation, (name) => {
		const all = [...(schemas.get(SPREADS[name] ?? '') ?? [])];
		return name === 'interview' ? all.filter((one) => !NOT_SPREAD.includes(one)) : all;
	});

	test('names every field of every answer where it stands, and none that is not there', () => {
		expect(said.size).toBeGreaterThan(40);
		for (const [place, fields] of said) {
			if (place === '') continue;
			const isInterview =
				/^\.week\.(?:interviews|missed|results|waiting)$|^\.retros\.retros$|^\.export\.retros$/.test(place);
			const known = [...(schemas.get(place) ?? [])].filter((one) => !(isInterview && one === 'line'));
			expect([place, [...fields].filter((one) => !(isInterview && one === 'line')).sort()]).toEqual([
				place,
				known.sort(),
			]);
		}
	});

	test('says of what each answer is made, unless it is an interview or an action', () => {
		const isNamed = (fields: Set<string>): boolean =>
			['interview', 'action'].some((name) =>
				[...(schemas.get(SPREADS[name] ?? '') ?? [])]
					.filter((one) => !NOT_SPREAD.includes(one))
					.every((one) => fields.has(one)),
			);
		const unsaid = [...schemas].filter(
			([place, fields]) =>
				!said.has(place) &&
				!isNamed(fields) &&
				!/^\.verb\b|^\.export\b|\.(?:round|decidedBy)$|^\.export$/.test(place),
		);
		expect(unsaid.map(([place]) => place)).toEqual([]);
	});
});

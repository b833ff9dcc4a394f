/**
 * What is said to people: which messages a language lacks or has not followed, and which literals are in no dictionary yet.
 * `npm run words`; with `--seen TAG` the language is taken to have followed English as it stands.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import process from 'node:process';
import ts from 'typescript';
import { literalsIn } from './lint/literals.mjs';

const root = resolve(import.meta.dirname, '..');
const messages = join(root, 'src/core/messages');

const parse = (path) =>
	ts.createSourceFile(
		path,
		readFileSync(path, 'utf8'),
		ts.ScriptTarget.Latest,
		true,
		path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
	);

/** Every message of a dictionary by its path, as it is written. */
function messagesIn(path) {
	const found = new Map();
	const take = (node, at) => {
		for (const one of node.properties ?? []) {
			const name = one.name === undefined ? '' : one.name.getText().replace(/^['"]|['"]$/g, '');
			const value = one.initializer ?? one;
			if (ts.isObjectLiteralExpression(value)) take(value, `${at}.${name}`);
			else found.set(`${at}.${name}`, value.getText().replace(/\s+/g, ' '));
		}
	};
	const whole = parse(path);
	const named = basename(path, '.ts');
	whole.forEachChild((statement) => {
		if (!ts.isVariableStatement(statement)) return;
		for (const { name, initializer } of statement.declarationList.declarations)
			if (initializer !== undefined && ts.isObjectLiteralExpression(initializer))
				take(initializer, /In[A-Z]/.test(name.text) ? named : `${named}.${name.text}`);
	});
	return found;
}

/** All messages of a language. */
function languageIn(tag) {
	const folder = join(messages, tag);
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
		name.endsWith('.ts'),
	);
	return new Map(files.flatMap((name) => [...messagesIn(join(folder, name))]));
}

const mark = (text) => createHash('sha256').update(text).digest('hex').slice(0, 8);
const seenPath = (tag) => join(messages, tag, 'seen.json');

/** The messages of English that have changed since a language followed them, or came since then. */
function staleIn(tag, english) {
	const seen = existsSync(seenPath(tag)) ? JSON.parse(readFileSync(seenPath(tag), 'utf8')) : {};
	return [...english].filter(([key, text]) => seen[key] !== mark(text)).map(([key]) => key);
}

function filesIn(path) {
	const whole = join(root, path);
	if (/\.tsx?$/.test(path)) return [path];
	return readdirSync(whole, { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.tsx?$/.test(name))
		.map((name) => join(path, name))
		.sort();
}

/** How many literals for people each folder of code holds still. */
function remaining() {
	const counts = new Map();
	for (const path of filesIn('src')) {
		if (/^src\/core\/(?:messages|lesson\/words|note\/words|insights\/words|story\/questions)/.test(path))
			continue;
		const { length } = literalsIn(parse(join(root, path)));
		if (length > 0) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + length);
	}
	return [...counts].sort(([, a], [, b]) => b - a);
}

function main([option, tag]) {
	const english = languageIn('en');
	if (option === '--seen' && tag !== undefined) {
		const marks = Object.fromEntries([...english].map(([key, text]) => [key, mark(text)]));
		writeFileSync(seenPath(tag), `${JSON.stringify(marks, null, 2)}\n`);
		return;
	}
	const tags = readdirSync(messages).filter((name) => /^[a-z]{2,3}$/.test(name) && name !== 'en');
	const lines = tags.flatMap((one) => {
		const stale = staleIn(one, english);
		return [
			`${one}: ${stale.length} of ${english.size} messages are new or have changed in English`,
			...stale.map((key) => `  ${key}`),
		];
	});
	const counts = remaining();
	const sum = counts.reduce((all, [, number]) => all + number, 0);
	process.stdout.write(
		[
			...lines,
			`Literals for people outside the dictionaries: ${sum}`,
			...counts.map(([folder, number]) => `  ${String(number).padStart(4)} ${folder}`),
			'',
		].join('\n'),
	);
}

main(process.argv.slice(2));

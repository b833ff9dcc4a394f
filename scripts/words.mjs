/**
 * What is said to people: which messages a language lacks or has not followed, and which literals are in no dictionary yet.
 * `npm run words`; with `--seen TAG` the language is taken to have followed English as it stands.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import process from 'node:process';
import ts from 'typescript';

const root = resolve(import.meta.dirname, '..');
const messages = join(root, 'src/core/messages');

/** The folders and files of which every literal for people is in a dictionary. */
const DONE = [
	'src/view/tracker',
	'src/view/now',
	'src/view/interview',
	'src/view/review',
	'src/view/week',
	'src/view/outcomes',
	'src/view/insights',
	'src/view/transcript',
	'src/view/lesson',
	'src/obsidian/transcript',
	'src/obsidian/lesson',
	'src/obsidian/brief',
	'src/obsidian/parts',
	'src/view/block',
	'src/view/practice',
	'src/view/story',
	'src/obsidian/story',
	'src/obsidian/practice',
	'src/obsidian/insights',
	'src/view/parts',
	'src/view/main',
	'src/obsidian/menu',
	'src/obsidian/theme',
	'src/obsidian/host',
	'src/obsidian/retro/record-result.ts',
	'src/obsidian/retro/letter.ts',
	'src/obsidian/retro/invitation.ts',
	'src/obsidian/retro/review.ts',
	'src/core/edit',
	'src/core/retro/check.ts',
	'src/core/note/unread.ts',
	'src/core/markdown/conflict.ts',
	'src/obsidian/action',
	'src/obsidian/main',
	'src/obsidian/settings',
	'src/core/retro/read-from.ts',
	'src/obsidian/tracker/feature.ts',
	'src/obsidian/tracker/put-off.ts',
	'src/obsidian/tracker/both-form.ts',
	'src/obsidian/tracker/tracker-view.ts',
	'src/obsidian/entry/export-form.ts',
];

/** Attributes, keys and calls whose texts nobody reads. */
const UNREAD_NAMES =
	/^(?:class|className|cls|role|type|key|icon|href|id|d|inputmode|enterkeyhint|rel|target|style|dir|event|tag|kind|tone|aria-keyshortcuts)$/;
const UNREAD_CALLS =
	/^(?:addClass|toggleClass|removeClass|querySelector|querySelectorAll|matches|closest|find|on|register|Error)$/;
/** Names of keys and places, which are no words. */
const NO_WORDS =
	/^(?:Arrow\w+|Enter|Escape|Home|End|BODY|YYYY.*|.*\[(?:href|type|aria-\w+).*|already exists|(?:\w+\+\w+ ?)+|<!--.*|Interviews|Knowledge|Weekly|(?:is-\w+ ?)+)$/;

const parse = (path) =>
	ts.createSourceFile(
		path,
		readFileSync(path, 'utf8'),
		ts.ScriptTarget.Latest,
		true,
		path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
	);

/** The text of a literal, with a gap where something is put in; null of another node. */
function literalText(node) {
	if (ts.isJsxText(node)) return node.text.trim();
	if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
	if (!ts.isTemplateExpression(node)) return null;
	return node.head.text + node.templateSpans.map(({ literal }) => ` ${literal.text}`).join('');
}

/** Whether a text is words for people: several of them, or one that begins like a sentence. */
const isWords = (node, text) =>
	ts.isJsxText(node)
		? /\p{L}{2}/u.test(text)
		: !NO_WORDS.test(text.trim()) &&
			(/\p{L}{2,}[,:;]? +\p{L}/u.test(text) || /^\P{L}*\p{Lu}\p{Ll}/u.test(text));

const nameOf = (node) => (node.name === undefined ? '' : node.name.getText());

/** Whether nobody reads what stands in a node. */
function isUnread(node) {
	if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return true;
	if (ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node)) return true;
	if (ts.isJsxAttribute(node) || ts.isPropertyAssignment(node)) return UNREAD_NAMES.test(nameOf(node));
	if (ts.isVariableDeclaration(node)) return /^(?:[A-Z]+_?)*(?:ROWS|TYPED_INTO)$/.test(nameOf(node));
	if (ts.isNewExpression(node)) return UNREAD_CALLS.test(node.expression.getText());
	return ts.isCallExpression(node) && UNREAD_CALLS.test(node.expression.name?.text ?? '');
}

/** The literals for people in a file, each with its line. */
export function literalsIn(path) {
	const file = parse(path);
	const found = [];
	const walk = (node) => {
		if (isUnread(node)) return;
		const text = literalText(node);
		if (text !== null && isWords(node, text))
			found.push({
				line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1,
				text: text.replace(/\s+/g, ' '),
			});
		node.forEachChild(walk);
	};
	walk(file);
	return found;
}

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

/** The literals for people that stand where none should. */
export const bareLiterals = () =>
	DONE.flatMap(filesIn).flatMap((path) =>
		literalsIn(join(root, path)).map(({ line, text }) => `${path}:${line} ${JSON.stringify(text)}`),
	);

/** How many literals for people each folder of code holds still. */
function remaining() {
	const counts = new Map();
	for (const path of filesIn('src')) {
		if (/^src\/core\/(?:messages|lesson\/words|note\/words|insights\/words|story\/questions)/.test(path))
			continue;
		const { length } = literalsIn(join(root, path));
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
	const bare = bareLiterals();
	process.stdout.write(
		[
			...lines,
			`Literals for people outside the dictionaries: ${sum}`,
			...counts.map(([folder, number]) => `  ${String(number).padStart(4)} ${folder}`),
			...(bare.length === 0 ? [] : ['Where there should be none:', ...bare.map((one) => `  ${one}`)]),
			'',
		].join('\n'),
	);
	if (bare.length > 0) process.exitCode = 1;
}

main(process.argv.slice(2));

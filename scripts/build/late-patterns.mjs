/**
 * Patterns that are dear to make are made when they are first used. An engine reads every pattern in a file while it
 * compiles the file, called or not, and once more when it comes to it; one that names letters by Unicode (`\p{L}`)
 * takes it some 0.1 ms each time, and there are hundreds. In quotes they cost nothing.
 */
import { readFile } from 'node:fs/promises';
import ts from 'typescript';

/**
 * A pattern in the code: what makes it when it is asked for, and its flags; undefined for any other node, and for
 * one that is not dear. Dear are letters of every script, capital and small ones of every script, and what
 * `core/pattern` puts together from several lines, unless it has parts.
 */
function patternIn(node) {
	if (ts.isTaggedTemplateExpression(node) && ts.isNoSubstitutionTemplateLiteral(node.template)) {
		const { expression, arguments: given } = node.tag;
		return expression?.text === 'pattern' ? { make: node.getText(), flags: given[0].text } : undefined;
	}
	if (!ts.isRegularExpressionLiteral(node)) return undefined;
	const [, body, flags] = /^\/(.*)\/([a-z]*)$/s.exec(node.text);
	const isDear = /\\p\{/i.test(body) || (flags.includes('i') && flags.includes('u'));
	return isDear ? { make: `new RegExp(${JSON.stringify(body)}, '${flags}')`, flags } : undefined;
}

/** Calls that do not mind where a pattern that finds all has stopped before. */
const FROM_START = new Set(['replace', 'replaceAll', 'match', 'matchAll', 'split']);

/** Whether the same pattern may serve every call. */
const isShared = (flags, { parent }) =>
	!/[gy]/.test(flags) ||
	(ts.isCallExpression(parent) &&
		ts.isPropertyAccessExpression(parent.expression) &&
		FROM_START.has(parent.expression.name.text));

/** The name of a constant of the file itself, unless other files see it. */
function constantOf(literal) {
	const { parent } = literal;
	if (!ts.isVariableDeclaration(parent) || !ts.isIdentifier(parent.name)) return null;
	const statement = parent.parent.parent;
	const isOurs = ts.isVariableStatement(statement) && ts.isSourceFile(statement.parent);
	return isOurs && statement.modifiers === undefined ? parent.name : null;
}

const isInFunction = (node) => node !== undefined && (ts.isFunctionLike(node) || isInFunction(node.parent));

/** Whether an identifier asks for a value here; null where it only looks like one. */
function isAsked({ parent }, name) {
	if (ts.isPropertyAccessExpression(parent)) return parent.expression.text === name ? true : null;
	return (
		ts.isCallExpression(parent) || ts.isArrayLiteralExpression(parent) || ts.isConditionalExpression(parent)
	);
}

/** The source of a module, with its dear patterns made late. */
export function withLatePatterns(source, path) {
	const file = ts.createSourceFile(path, source, ts.ScriptTarget.ESNext, true);
	const patterns = new Map();
	const names = new Map();
	const visit = (node) => {
		const pattern = patternIn(node);
		if (pattern !== undefined) patterns.set(node, pattern);
		if (ts.isIdentifier(node)) names.set(node.text, [...(names.get(node.text) ?? []), node]);
		ts.forEachChild(node, visit);
	};
	visit(file);

	const edits = [];
	let behind = '';
	const put = (node, text) => edits.push({ from: node.getStart(file), to: node.getEnd(), text });
	for (const [literal, { make, flags }] of patterns) {
		const made = `made_late_${literal.pos}`;
		const late = `(${made} ??= ${make})`;
		const constant = constantOf(literal);
		if (constant !== null) {
			const uses = names.get(constant.text).filter((node) => node !== constant);
			const asked = uses.map((node) => [node, isAsked(node, constant.text)]);
			if (asked.some(([, is]) => is === false)) continue;
			put(literal, `() => ${late}`);
			for (const [node, is] of asked) if (is === true) put(node, `${constant.text}()`);
		} else if (isInFunction(literal) && isShared(flags, literal)) {
			put(literal, `late_${literal.pos}()`);
			behind += `\nfunction late_${literal.pos}() { return ${late}; }`;
		} else continue;
		behind += `\nvar ${made};`;
	}
	const text = edits
		.sort((one, other) => other.from - one.from)
		.reduce((before, { from, to, text }) => before.slice(0, from) + text + before.slice(to), source);
	return text + behind;
}

export const latePatterns = {
	name: 'late patterns',
	setup(build) {
		build.onLoad({ filter: /[\\/]src[\\/].*\.tsx?$/ }, async ({ path }) => ({
			contents: withLatePatterns(await readFile(path, 'utf8'), path),
			loader: path.endsWith('x') ? 'tsx' : 'ts',
		}));
	},
};

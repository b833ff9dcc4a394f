/** The literals that people read: what should stand in a dictionary, so that every language can say it. */
import ts from 'typescript';

/** Attributes, keys and calls whose texts nobody reads. */
const UNREAD_NAMES =
	/^(?:class|className|cls|role|type|key|icon|href|id|d|inputmode|enterkeyhint|rel|target|style|dir|event|tag|kind|tone|aria-keyshortcuts)$/;
const UNREAD_CALLS =
	/^(?:addClass|toggleClass|removeClass|querySelector|querySelectorAll|matches|closest|find|on|register)$/;
/** Names of keys and places, which are no words. */
const NO_WORDS =
	/^(?:Arrow\w+|Enter|Escape|Home|End|BODY|YYYY.*|.*\[(?:href|type|aria-\w+).*|already exists|(?:\w+\+\w+ ?)+|<!--.*|Interviews|Knowledge|Weekly|(?:is-\w+ ?)+|[a-z]\w*(?:, [a-z]\w*)+)$/;

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
	return ts.isCallExpression(node) && UNREAD_CALLS.test(node.expression.name?.text ?? '');
}

/** The literals for people in a file as TypeScript has parsed it, each with its place. */
export function literalsIn(file) {
	const found = [];
	const walk = (node) => {
		if (isUnread(node)) return;
		const text = literalText(node);
		if (text !== null && isWords(node, text))
			found.push({ at: node.getStart(), text: text.replace(/\s+/g, ' ') });
		node.forEachChild(walk);
	};
	walk(file);
	return found;
}

/** What people read is said in their language: no literal of it stands in the code. */
export const noBareWords = {
	meta: {
		type: 'problem',
		messages: { bare: 'People read “{{text}}”: say it in src/core/messages, in every language.' },
		schema: [],
	},
	create({ sourceCode, report }) {
		return {
			Program(node) {
				const file = sourceCode.parserServices.esTreeNodeToTSNodeMap.get(node);
				for (const { at, text } of literalsIn(file))
					report({ loc: sourceCode.getLocFromIndex(at), messageId: 'bare', data: { text } });
			},
		};
	},
};

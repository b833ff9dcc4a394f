/** `value!` promises what the types cannot see: a comment on its line, or on the line above, says why it holds. */
export const reasonedNonNull = {
	meta: {
		type: 'suggestion',
		messages: { why: 'Say in a comment on this line or above why the value is there, or test for it.' },
		schema: [],
	},
	create(context) {
		const { sourceCode } = context;
		const explained = new Set();
		for (const comment of sourceCode.getAllComments()) {
			for (let line = comment.loc.start.line; line <= comment.loc.end.line + 1; line++) explained.add(line);
		}
		return {
			TSNonNullExpression(node) {
				if (!explained.has(node.loc.end.line)) context.report({ node, messageId: 'why' });
			},
		};
	},
};

/** What the served page and the demo on a plain file server have in common. */

/** The page asks its own origin alone, and runs nothing that is not a file of it. */
export const POLICY = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"connect-src 'self'",
	"img-src 'self' data:",
	"font-src 'self'",
	"base-uri 'none'",
	"form-action 'none'",
].join('; ');

/** The plugin in a function of a script, so that the page needs no eval to run it. */
export const wrapped = (plugin: string): string =>
	`globalThis.previewPlugin = function (module, exports, require) {\n${plugin}\n};\n`;

/** The page's HTML with what it is to know. */
export function withFacts(html: string, facts: Readonly<Record<string, string>>): string {
	const metas = Object.entries(facts).map(
		([name, value]) => `<meta name="preview-${name}" content="${escape(value)}">`,
	);
	return html.replace('<!-- facts -->', metas.join('\n\t\t'));
}

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

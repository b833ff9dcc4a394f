/** What markdown-it asks of the package `punycode.js`, from the browser itself. */
export default {
	/** Throws for what is no name of a host, which markdown-it leaves as it is then. */
	toASCII: (host: string): string => new URL(`http://${host}`).hostname,
	toUnicode: (host: string): string => host,
};

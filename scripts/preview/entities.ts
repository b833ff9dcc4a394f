/** What markdown-it asks of the package `entities`, from the browser itself: its table is a tenth of the page. */
export function decodeHTML(text: string): string {
	// What begins a page may be left out of it.
	return new DOMParser().parseFromString(`-${text}`, 'text/html').documentElement.textContent.slice(1);
}

/** The same: markdown-it asks about `&...;` alone. */
export const decodeHTMLStrict = decodeHTML;

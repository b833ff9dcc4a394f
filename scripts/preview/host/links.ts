/** Paths and link texts as Obsidian reads them. */

export function normalizePath(path: string): string {
	const plain = path
		.replace(/[\u00a0\u202f]/g, ' ')
		.normalize('NFC')
		.replace(/[\\/]+/g, '/')
		.replace(/^\/+|\/+$/g, '');
	return plain === '' ? '/' : plain;
}

export function parseLinktext(linktext: string): { path: string; subpath: string } {
	const plain = linktext.replace(/\u00a0/g, ' ');
	const hash = plain.indexOf('#');
	return hash < 0 ? { path: plain, subpath: '' } : { path: plain.slice(0, hash), subpath: plain.slice(hash) };
}

export function getLinkpath(linktext: string): string {
	return parseLinktext(linktext).path;
}

export function stripHeading(heading: string): string {
	return heading
		.replace(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\]/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}

export function stripHeadingForLink(heading: string): string {
	return heading
		.replace(/([:#|^\\\r\n]|%%|\[\[|\]\])/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}

export const parentPath = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

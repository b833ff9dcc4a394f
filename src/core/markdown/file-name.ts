/** Names for notes that every system takes: Windows, macOS, Android, and Obsidian's links. */

/** Systems take 255 bytes; what sync programs add to the names of copies must fit in too. */
const MOST_BYTES = 200;
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)$/i;
const SUFFIX = '.md';
/** Room for ` 2` to ` 9999` behind a name that is taken. */
const SPARE_BYTES = 5;

/** How many bytes a text has in UTF-8 (RFC 3629); it holds no half of a pair. */
function bytesOf(text: string): number {
	let bytes = 0;
	for (const char of text) {
		const code = char.codePointAt(0) ?? 0;
		bytes += 1 + Number(code >= 0x80) + Number(code >= 0x800) + Number(code >= 0x10000);
	}
	return bytes;
}

/** `name` as the name of a file or folder, without an ending; never empty, at most 192 bytes. */
export function safeName(name: string): string {
	let safe = name
		.normalize('NFC')
		.replace(/[\\/:*?"<>|#^[\]\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, ' ')
		.replace(/[\ud800-\udfff]/gu, ' ')
		.replace(/\s+/g, ' ')
		.replace(/^[. ]+/, '');
	const most = MOST_BYTES - SUFFIX.length - SPARE_BYTES;
	if (bytesOf(safe) > most) {
		const chars = [...safe];
		while (bytesOf(chars.join('')) > most)
			chars.length -= Math.max(1, Math.ceil((bytesOf(chars.join('')) - most) / 4));
		safe = chars.join('');
	}
	safe = safe.replace(/[. ]+$/, '');
	const stem = safe.replace(/\..*$/, '').trimEnd();
	if (RESERVED.test(stem)) safe = `${stem}_${safe.slice(stem.length)}`;
	return safe === '' ? 'Interview' : safe;
}

/**
 * A folder's path as a user types it, made safe part by part, so that it leads out of nothing; empty for
 * the vault itself. A folder that `isThere` knows keeps its name.
 */
export function safeFolder(path: string, isThere: (path: string) => boolean = () => false): string {
	let safe = '';
	for (const part of path.split(/[\\/]+/)) {
		if (part.trim() === '' || /^\.+$/.test(part.trim())) continue;
		const within = safe === '' ? '' : `${safe}/`;
		safe = within + (isThere(within + part) ? part : safeName(part));
	}
	return safe;
}

/** A path as systems know it that take names for one which differ in case, or in how an accent is spelt. */
export function pathKey(path: string): string {
	return path.normalize('NFC').toUpperCase().normalize('NFC');
}

/** The first path of `name`, `name 2`, `name 3` ... in a folder that `isTaken` does not know. */
export function freePath(folder: string, name: string, isTaken: (path: string) => boolean): string {
	for (let count = 1; ; count++) {
		const path = `${folder === '' ? '' : `${folder}/`}${name}${count === 1 ? '' : ` ${count}`}${SUFFIX}`;
		if (!isTaken(path)) return path;
	}
}

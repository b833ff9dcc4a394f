/** What the system says of a file, in a sentence. */

const REASONS: Readonly<Record<string, string>> = {
	ENOENT: 'is not there',
	EISDIR: 'is a folder and no file',
	ENOTDIR: 'stands below a file, which is no folder',
	EEXIST: 'is there already, and nothing is written over',
	EACCES: 'may not be opened by you',
	EPERM: 'may not be opened by you',
	EROFS: 'is on a disk that can only be read',
	ENOSPC: 'has no room left on its disk',
	ELOOP: 'is a link that leads to itself',
	ENAMETOOLONG: 'has a name that is too long',
};

/** Why the system refused something, in words; null for any other error. */
export function systemReason(error: unknown): string | null {
	const { code, path, dest } = error as Partial<Record<'code' | 'path' | 'dest', unknown>>;
	const said = typeof code === 'string' ? REASONS[code] : undefined;
	const place = dest ?? path;
	if (said === undefined) return null;
	return typeof place === 'string' ? `“${place}” ${said}` : `what was given ${said}`;
}

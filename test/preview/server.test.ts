import {
	chmod,
	link,
	lstat,
	readFile,
	symlink,
	writeFile,
	readdir,
	rename,
	mkdir,
	stat,
} from 'node:fs/promises';
import { request } from 'node:http';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Change, Entry } from '../../scripts/preview/host/disk';
import { moveDates, weeksBetween } from '../../scripts/preview/site/story-dates';
import { startPreview, type Preview } from '../support/preview';

const built = resolve(import.meta.dirname, '../../main.js');

let preview: Preview;
let token = '';

beforeAll(async () => {
	preview = await startPreview({
		vault: {
			'Notes/One.md': '# One\n',
			'.hidden/Secret.md': 'secret',
			'.obsidian/app.json': '{"a":1}',
			'.obsidian/plugins/other/main.js': 'code',
			'.obsidian/plugins/other/data.json': '{}',
		},
	});
	token = /name="preview-token" content="([^"]+)"/.exec(await (await fetch(preview.url)).text())?.[1] ?? '';
});

afterAll(() => preview.stop());

interface Ask {
	method?: string;
	headers?: Record<string, string>;
	body?: string;
}

/** `fetch` would put the path in order and set the host itself; here both go out as they are. */
function ask(
	path: string,
	{ method = 'GET', headers = {}, body }: Ask = {},
): Promise<{ status: number; headers: Record<string, unknown>; text: string }> {
	const { hostname, port } = new URL(preview.url);
	return new Promise((done, failed) => {
		const sent = request({ hostname, port, path, method, headers }, (response) => {
			let text = '';
			response
				.setEncoding('utf8')
				.on('data', (chunk: string) => (text += chunk))
				.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, text }));
		});
		sent.on('error', failed);
		sent.end(body);
	});
}

const own = (): Record<string, string> => ({ 'X-Preview-Token': token });
const writer = (more: Record<string, string> = {}): Record<string, string> => ({
	...own(),
	Origin: preview.url.slice(0, -1),
	...more,
});
const file = (path: string): string => `/api/file?path=${encodeURIComponent(path)}`;

describe('what the server serves', () => {
	it('answers the plain address, without a token in it', async () => {
		const page = await ask('/');
		expect(page.status).toBe(200);
		expect(token).not.toBe('');
	});

	it('answers HEAD', async () => {
		expect(await ask('/', { method: 'HEAD' })).toMatchObject({ status: 200, text: '' });
	});

	it('allows the page nothing but itself', async () => {
		const { headers } = await ask('/');
		expect(headers['content-security-policy']).toContain("default-src 'none'");
		expect(headers['content-security-policy']).toContain("script-src 'self';");
		expect(headers['content-security-policy']).toContain("connect-src 'self'");
		expect(headers['content-security-policy']).not.toContain('unsafe');
	});

	it('serves main.js as it was built, byte for byte', async () => {
		const response = await fetch(`${preview.url}plugin/main.js`);
		expect(Buffer.from(await response.arrayBuffer()).equals(await readFile(built))).toBe(true);
	});

	it('serves the same in a function of a script', async () => {
		const wrapped = await (await fetch(`${preview.url}plugin/main.wrapped.js`)).text();
		expect(wrapped).toContain(await readFile(built, 'utf8'));
	});

	it('listens on this machine only', () => {
		expect(new URL(preview.url).hostname).toBe('127.0.0.1');
	});
});

describe('who may ask', () => {
	it('answers to its own name only', async () => {
		const port = new URL(preview.url).port;
		expect((await ask('/', { headers: { Host: `evil.example:${port}` } })).status).toBe(403);
		expect((await ask('/', { headers: { Host: `localhost:${port}` } })).status).toBe(200);
	});

	it('refuses what comes from another site', async () => {
		expect((await ask('/api/vault', { headers: { ...own(), Origin: 'http://evil.example' } })).status).toBe(
			403,
		);
		expect((await ask(file('New.md'), { method: 'PUT', headers: own(), body: 'x' })).status).toBe(403);
	});

	it('asks for the token of this run', async () => {
		expect((await ask('/api/vault')).status).toBe(401);
		expect((await ask('/api/vault', { headers: { 'X-Preview-Token': `${token}x` } })).status).toBe(401);
		expect((await ask('/api/events')).status).toBe(401);
		expect(
			(await ask(file('New.md'), { method: 'PUT', headers: { Origin: preview.url.slice(0, -1) }, body: 'x' }))
				.status,
		).toBe(401);
		expect((await ask('/api/vault', { headers: own() })).status).toBe(200);
	});
});

describe('which paths there are', () => {
	const refused = [
		'../outside.md',
		'Notes/../../outside.md',
		'/etc/passwd',
		'C:/x.md',
		'Notes\\One.md',
		'',
		'.',
		'Notes//One.md',
		'.hidden/Secret.md',
		'.git/config',
		'.obsidian/plugins/other/main.js',
		'.obsidian/../.hidden/Secret.md',
	];

	it.each(refused)('neither reads nor writes %j', async (path) => {
		expect((await ask(file(path), { headers: own() })).status).toBe(403);
		expect((await ask(file(path), { method: 'PUT', headers: writer(), body: 'x' })).status).toBe(403);
		expect((await ask(file(path), { method: 'DELETE', headers: writer() })).status).toBe(403);
	});

	it('does not follow a link out of the vault', async () => {
		await symlink('/etc', join(preview.dir, 'Out'));
		await symlink('/nowhere/at/all.md', join(preview.dir, 'Dangling.md'));
		expect((await ask(file('Out/hostname'), { headers: own() })).status).toBe(403);
		expect((await ask(file('Out/new.md'), { method: 'PUT', headers: writer(), body: 'x' })).status).toBe(403);
		expect((await ask(file('Dangling.md'), { method: 'PUT', headers: writer(), body: 'x' })).status).toBe(
			403,
		);
	});

	it('lists no hidden path', async () => {
		const entries = JSON.parse((await ask('/api/vault', { headers: own() })).text) as Entry[];
		expect(entries.map((entry) => entry.path)).toEqual(['Notes', 'Notes/One.md']);
	});

	it('reads settings, and writes only those of the plugin', async () => {
		expect((await ask(file('.obsidian/app.json'), { headers: own() })).text).toBe('{"a":1}');
		expect((await ask(file('.obsidian/plugins/other/data.json'), { headers: own() })).status).toBe(200);
		expect(
			(await ask(file('.obsidian/app.json'), { method: 'PUT', headers: writer(), body: '{}' })).status,
		).toBe(403);
		expect(
			(await ask(file('.obsidian/plugins/other/data.json'), { method: 'PUT', headers: writer(), body: '{}' }))
				.status,
		).toBe(403);
		expect(
			(
				await ask(file('.obsidian/plugins/interview-retro/data.json'), {
					method: 'PUT',
					headers: writer(),
					body: '{}',
				})
			).status,
		).toBe(200);
	});
});

describe('how it writes', () => {
	it('creates only what is not there', async () => {
		const fresh = writer({ 'If-None-Match': '*' });
		expect((await ask(file('Notes/Two.md'), { method: 'PUT', headers: fresh, body: 'two' })).status).toBe(
			200,
		);
		expect((await ask(file('Notes/Two.md'), { method: 'PUT', headers: fresh, body: 'other' })).status).toBe(
			409,
		);
		expect(await readFile(join(preview.dir, 'Notes/Two.md'), 'utf8')).toBe('two');
		expect((await readdir(join(preview.dir, 'Notes'))).filter((name) => name.endsWith('.tmp'))).toEqual([]);
	});

	const put = (path: string, body: string) => ask(file(path), { method: 'PUT', headers: writer(), body });
	const at = (path: string): string => join(preview.dir, path);

	it('keeps the mode of a file, and leaves one that is read-only as it is', async () => {
		await writeFile(at('Mode.md'), 'one');
		await chmod(at('Mode.md'), 0o640);
		expect((await put('Mode.md', 'two')).status).toBe(200);
		expect((await stat(at('Mode.md'))).mode & 0o777).toBe(0o640);
		await chmod(at('Mode.md'), 0o444);
		const refused = await put('Mode.md', 'three');
		expect([refused.status, refused.text]).toEqual([423, 'Mode.md is read-only, so it is not written.']);
		expect(await readFile(at('Mode.md'), 'utf8')).toBe('two');
		expect((await stat(at('Mode.md'))).mode & 0o777).toBe(0o444);
	});

	it('keeps links: the file behind a link is written, and both names of a file', async () => {
		await writeFile(at('Notes/Real.md'), 'one');
		await symlink(at('Notes/Real.md'), at('Soft.md'));
		expect((await put('Soft.md', 'two')).status).toBe(200);
		expect((await lstat(at('Soft.md'))).isSymbolicLink()).toBe(true);
		expect(await readFile(at('Notes/Real.md'), 'utf8')).toBe('two');
		await link(at('Notes/Real.md'), at('Hard.md'));
		expect((await put('Hard.md', 'three')).status).toBe(200);
		expect(await readFile(at('Notes/Real.md'), 'utf8')).toBe('three');
		expect((await stat(at('Hard.md'))).nlink).toBe(2);
	});

	it('does not write over what is not UTF-8', async () => {
		const bytes = Buffer.from('Gespr\u00e4ch', 'latin1');
		await writeFile(at('Latin.md'), bytes);
		expect((await put('Latin.md', 'x')).status).toBe(423);
		expect((await readFile(at('Latin.md'))).equals(bytes)).toBe(true);
	});

	it('writes over nothing but what was read', async () => {
		const { headers } = await ask(file('Notes/One.md'), { headers: own() });
		await writeFile(join(preview.dir, 'Notes/One.md'), '# One, by another\n');
		expect(
			(
				await ask(file('Notes/One.md'), {
					method: 'PUT',
					headers: writer({ 'If-Match': String(headers.etag) }),
					body: 'x',
				})
			).status,
		).toBe(412);
		expect(await readFile(join(preview.dir, 'Notes/One.md'), 'utf8')).toBe('# One, by another\n');
	});

	it('puts what is deleted into the trash of the vault', async () => {
		await writeFile(join(preview.dir, 'Old.md'), 'old');
		expect((await ask('/api/trash?path=Old.md', { method: 'POST', headers: writer() })).status).toBe(200);
		expect(await readFile(join(preview.dir, '.trash/Old.md'), 'utf8')).toBe('old');
	});
});

describe('what it tells of the folder', () => {
	it('tells what another program made, changed, renamed and deleted', async () => {
		const stream = await fetch(`${preview.url}api/events?token=${token}`);
		const reader = (stream.body as ReadableStream<Uint8Array>).getReader();
		const heard: Change[] = [];
		let rest = '';
		const until = async (wanted: (change: Change) => boolean): Promise<Change> => {
			for (;;) {
				const found = heard.find(wanted);
				if (found) return found;
				const { value } = await reader.read();
				rest += new TextDecoder().decode(value);
				const parts = rest.split('\n\n');
				rest = parts.pop() ?? '';
				for (const part of parts)
					if (part.startsWith('data: ')) heard.push(...(JSON.parse(part.slice(6)) as Change[]));
			}
		};
		const inVault = (path: string): string => join(preview.dir, path);
		await mkdir(inVault('Folder'));
		await until((change) => change.kind === 'create' && change.path === 'Folder');
		await writeFile(inVault('Folder/Three.md'), 'three');
		await until((change) => change.kind === 'create' && change.path === 'Folder/Three.md');
		await writeFile(inVault('Folder/Three.md'), 'three, longer');
		await until((change) => change.kind === 'modify' && change.path === 'Folder/Three.md');
		await rename(inVault('Folder'), inVault('Moved'));
		expect(await until((change) => change.kind === 'rename')).toEqual({
			kind: 'rename',
			from: 'Folder',
			path: 'Moved',
		});
		await ask('/api/file?path=Moved', { method: 'DELETE', headers: writer() });
		await until((change) => change.kind === 'delete' && change.path === 'Moved/Three.md');
		await reader.cancel();
	});
});

describe('the copy of the example', () => {
	it('moves the story by whole weeks, and never back', () => {
		expect(weeksBetween('2026-11-20', '2026-11-26')).toBe(0);
		expect(weeksBetween('2026-11-20', '2026-12-05')).toBe(2);
		expect(weeksBetween('2026-11-20', '2026-01-01')).toBe(0);
	});

	it('moves days and weeks, and nothing that only looks like one', () => {
		expect(moveDates('a change ^change-2026-w53', 2)).toBe('a change ^change-2027-w02');
		expect(moveDates('[[2026-12-28 Fabrikam]] 2026-W53, 12026-12-28, 2026-13-45', 2)).toBe(
			'[[2027-01-11 Fabrikam]] 2027-W02, 12026-12-28, 2026-13-45',
		);
	});
});

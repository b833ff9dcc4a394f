import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { promises as fs } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { POLICY, withFacts, wrapped } from '../site/site';
import { etag, Refused, type Folder, type Refusal } from './folder';

export interface Site {
	/** Where main.js, styles.css and manifest.json of the plugin were built. */
	plugin: string;
	/** Where the page itself was built. */
	page: string;
	folder: Folder;
	/** What the page calls the vault. */
	name: string;
	today: string | null;
}

const safe = {
	'Content-Security-Policy': `${POLICY}; frame-ancestors 'none'`,
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Cache-Control': 'no-store',
};

const statuses: Record<Refusal, number> = {
	outside: 403,
	missing: 404,
	exists: 409,
	changed: 412,
	locked: 423,
};
const largest = 16 * 1024 * 1024;

/** Serves one vault to one page, on this machine only. */
export class PreviewServer {
	readonly token = randomBytes(24).toString('base64url');
	private readonly server: Server;
	private readonly streams = new Set<ServerResponse>();
	private port = 0;

	constructor(private readonly site: Site) {
		this.server = createServer((request, response) => {
			this.answer(request, response).catch((error: unknown) => {
				if (response.headersSent) return response.destroy();
				if (error instanceof Refused) return send(response, statuses[error.refusal], error.message);
				send(response, 500, error instanceof Error ? error.message : String(error));
			});
		});
		site.folder.onChange((changes) => {
			for (const stream of this.streams) stream.write(`data: ${JSON.stringify(changes)}\n\n`);
		});
		setInterval(() => {
			for (const stream of this.streams) stream.write(': still here\n\n');
		}, 20_000).unref();
	}

	/** Exactly this port, or the next free one from it on. */
	async listen(port: number, otherwise: 'next' | 'fail'): Promise<string> {
		for (let candidate = port; ; candidate++) {
			const taken = await new Promise<boolean>((resolve, reject) => {
				this.server.once('error', (error: NodeJS.ErrnoException) =>
					error.code === 'EADDRINUSE' ? resolve(true) : reject(error),
				);
				this.server.listen(candidate, '127.0.0.1', () => resolve(false));
			});
			this.server.removeAllListeners('error');
			if (!taken) break;
			if (otherwise === 'fail' || candidate >= port + 50)
				throw new Error(
					`Port ${candidate} is taken. Choose another with --port, or --port 0 for any free one.`,
				);
		}
		this.port = (this.server.address() as AddressInfo).port;
		return `http://127.0.0.1:${this.port}/`;
	}

	async close(): Promise<void> {
		for (const stream of this.streams) stream.end();
		this.server.closeAllConnections();
		await new Promise((resolve) => this.server.close(resolve));
		this.site.folder.close();
	}

	private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const hosts = [`127.0.0.1:${this.port}`, `localhost:${this.port}`];
		const method = request.method ?? 'GET';
		if (!hosts.includes(request.headers.host ?? ''))
			return send(response, 403, 'This address is not served here.');
		const origin = request.headers.origin;
		if (origin !== undefined && !hosts.some((host) => origin === `http://${host}`))
			return send(response, 403, 'Another site may not ask.');
		if (method !== 'GET' && method !== 'HEAD' && origin === undefined)
			return send(response, 403, 'A write must name its origin.');
		const url = new URL(request.url ?? '/', `http://${hosts[0]}`);
		if (!url.pathname.startsWith('/api/')) return this.page(url.pathname, method, response);
		const stream = url.pathname === '/api/events';
		if (!this.knows(stream ? url.searchParams.get('token') : request.headers['x-preview-token']))
			return send(response, 401, 'The token of this run is missing.');
		return stream ? this.stream(response) : this.api(url, method, request, response);
	}

	private knows(token: unknown): boolean {
		const given = Buffer.from(typeof token === 'string' ? token : '');
		const own = Buffer.from(this.token);
		return given.length === own.length && timingSafeEqual(given, own);
	}

	private async page(path: string, method: string, response: ServerResponse): Promise<void> {
		if (method !== 'GET' && method !== 'HEAD') return send(response, 405, 'Pages are only read.');
		const { plugin, page } = this.site;
		const read = (dir: string, name: string) => fs.readFile(join(dir, name));
		switch (path) {
			case '/':
				return send(
					response,
					200,
					this.withFacts(String(await read(page, 'index.html'))),
					'text/html; charset=utf-8',
				);
			case '/page.js':
				return send(response, 200, await read(page, 'page.js'), 'text/javascript; charset=utf-8');
			case '/page.css':
				return send(response, 200, await read(page, 'page.css'), 'text/css; charset=utf-8');
			case '/plugin/main.js':
				return send(response, 200, await read(plugin, 'main.js'), 'text/javascript; charset=utf-8');
			case '/plugin/main.wrapped.js':
				return send(
					response,
					200,
					wrapped(String(await read(plugin, 'main.js'))),
					'text/javascript; charset=utf-8',
				);
			case '/plugin/styles.css':
				return send(
					response,
					200,
					await read(plugin, 'styles.css').catch(() => ''),
					'text/css; charset=utf-8',
				);
			case '/plugin/manifest.json':
				return send(response, 200, await read(plugin, 'manifest.json'), 'application/json');
			case '/favicon.ico':
				return send(response, 204, '');
			default:
				return send(response, 404, 'There is nothing here.');
		}
	}

	private withFacts(html: string): string {
		const { folder, name, today } = this.site;
		return withFacts(html, {
			token: this.token,
			today: today ?? '',
			vault: name,
			'vault-id': createHash('sha256').update(folder.root).digest('hex').slice(0, 16),
		});
	}

	private stream(response: ServerResponse): void {
		response.writeHead(200, { ...safe, 'Content-Type': 'text/event-stream' });
		response.write('retry: 1000\n\n');
		this.streams.add(response);
		response.on('close', () => this.streams.delete(response));
	}

	private async api(
		url: URL,
		method: string,
		request: IncomingMessage,
		response: ServerResponse,
	): Promise<void> {
		const { folder } = this.site;
		const path = url.searchParams.get('path') ?? '';
		const json = (value: unknown) => send(response, 200, JSON.stringify(value), 'application/json');
		switch (`${method} ${url.pathname}`) {
			case 'GET /api/vault':
				return json(await folder.entries());
			case 'GET /api/stat':
				return json(await folder.stat(path));
			case 'GET /api/file': {
				const { text } = await folder.read(path);
				return send(response, 200, text, 'text/plain; charset=utf-8', { ETag: etag(text) });
			}
			case 'PUT /api/file': {
				const match = request.headers['if-match'];
				return json(
					await folder.write(path, await body(request), {
						fresh: request.headers['if-none-match'] === '*',
						etag: match,
					}),
				);
			}
			case 'POST /api/folder':
				return json(await folder.createFolder(path));
			case 'POST /api/move':
				return json(await folder.move(path, url.searchParams.get('to') ?? ''));
			case 'POST /api/trash':
				return json(await folder.trash(path).then(() => null));
			case 'DELETE /api/file':
				return json(await folder.remove(path).then(() => null));
			default:
				return send(response, 404, 'There is nothing here.');
		}
	}
}

function send(
	response: ServerResponse,
	status: number,
	content: string | Buffer,
	type = 'text/plain; charset=utf-8',
	extra: Record<string, string> = {},
): void {
	// Node leaves the body out where the method is HEAD.
	response.writeHead(status, {
		...safe,
		...extra,
		'Content-Type': type,
		'Content-Length': Buffer.byteLength(content),
	});
	response.end(content);
}

async function body(request: IncomingMessage): Promise<string> {
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of request as AsyncIterable<Buffer>) {
		size += chunk.length;
		if (size > largest) throw new Error('A note of more than 16 MB is not written.');
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString('utf8');
}

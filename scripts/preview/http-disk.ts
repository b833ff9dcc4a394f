import type { Change, Disk, Entry } from './host/disk';

/** `Response.text()` would take a byte order mark away, and the next write with it. */
const textIn = (bytes: ArrayBuffer): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

interface Sending {
	body?: string;
	headers?: Record<string, string>;
	/** The statuses that are an answer too. */
	expected?: number[];
}

/** The folder that the server holds. */
export class HttpDisk implements Disk {
	private known: string[] = [];

	constructor(private readonly token: string) {}

	async entries(): Promise<Entry[]> {
		const entries = (await (await this.ask('GET', 'vault')).json()) as Entry[];
		this.known = entries.map((entry) => entry.path);
		return entries;
	}

	async stat(path: string): Promise<Entry | null> {
		return (await (await this.ask('GET', 'stat', { path })).json()) as Entry | null;
	}

	async read(path: string): Promise<{ text: string; version: string } | null> {
		const response = await this.ask('GET', 'file', { path }, { expected: [404] });
		return response.status === 404
			? null
			: { text: textIn(await response.arrayBuffer()), version: response.headers.get('ETag') ?? '' };
	}

	async write(path: string, text: string, version?: string): Promise<Entry | 'changed'> {
		const response = await this.ask(
			'PUT',
			'file',
			{ path },
			{ body: text, headers: version === undefined ? {} : { 'If-Match': version }, expected: [412] },
		);
		return response.status === 412 ? 'changed' : ((await response.json()) as Entry);
	}

	async create(path: string, text: string): Promise<Entry | null> {
		return this.unlessThere(
			await this.ask(
				'PUT',
				'file',
				{ path },
				{ body: text, headers: { 'If-None-Match': '*' }, expected: [409] },
			),
		);
	}

	async createFolder(path: string): Promise<Entry | null> {
		return this.unlessThere(await this.ask('POST', 'folder', { path }, { expected: [409] }));
	}

	async move(from: string, to: string): Promise<Entry | null> {
		return this.unlessThere(await this.ask('POST', 'move', { path: from, to }, { expected: [409] }));
	}

	async remove(path: string): Promise<void> {
		await this.ask('DELETE', 'file', { path });
	}

	async trash(path: string): Promise<void> {
		await this.ask('POST', 'trash', { path });
	}

	onChange(listener: (changes: Change[]) => void): void {
		const source = new EventSource(`/api/events?token=${encodeURIComponent(this.token)}`);
		let interrupted = false;
		source.addEventListener('message', (event) => listener(JSON.parse(event.data as string) as Change[]));
		source.addEventListener('error', () => (interrupted = true));
		source.addEventListener('open', () => {
			if (!interrupted) return;
			interrupted = false;
			// Nobody told what happened meanwhile; every path is looked at again.
			const before = this.known;
			void this.entries().then((entries) => {
				const paths = new Set([...before, ...entries.map((entry) => entry.path)]);
				listener([...paths].map((path) => ({ kind: 'modify', path })));
			});
		});
	}

	private async unlessThere(response: Response): Promise<Entry | null> {
		return response.status === 409 ? null : ((await response.json()) as Entry);
	}

	private async ask(
		method: string,
		verb: string,
		query: Record<string, string> = {},
		{ body, headers = {}, expected = [] }: Sending = {},
	): Promise<Response> {
		const response = await fetch(`/api/${verb}?${new URLSearchParams(query).toString()}`, {
			method,
			body,
			headers: { 'X-Preview-Token': this.token, ...headers },
		});
		if (!response.ok && !expected.includes(response.status)) throw new Error(await response.text());
		return response;
	}
}

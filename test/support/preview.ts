import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const server = resolve(import.meta.dirname, '../../dist/preview/server.mjs');

export interface Preview {
	url: string;
	/** The folder the page works on; it goes with `stop`. */
	dir: string;
	stop: () => Promise<void>;
}

/** The built preview over a folder of its own: some notes, or a copy of a folder. */
export async function startPreview({
	vault = {},
	today,
}: { vault?: Record<string, string> | string; today?: string } = {}): Promise<Preview> {
	const dir = await mkdtemp(join(tmpdir(), 'interview-retro-test-'));
	if (typeof vault === 'string') await cp(vault, dir, { recursive: true });
	else await writeNotes(dir, vault);
	const child = spawn(
		process.execPath,
		[server, '--vault', dir, '--port', '0', ...(today === undefined ? [] : ['--today', today])],
		{ stdio: ['ignore', 'pipe', 'pipe'] },
	);
	const ended = new Promise<void>((done) => child.once('exit', () => done()));
	const url = await new Promise<string>((found, failed) => {
		let output = '';
		let problem = '';
		child.stderr.on('data', (chunk: Buffer) => (problem += String(chunk)));
		child.stdout.on('data', (chunk: Buffer) => {
			output += String(chunk);
			const address = /^Preview: (\S+)$/m.exec(output)?.[1];
			if (address) found(address);
		});
		void ended.then(() => failed(new Error(`The preview did not start. ${problem}`)));
	});
	return {
		url,
		dir,
		stop: async () => {
			child.kill();
			await ended;
			await rm(dir, { recursive: true, force: true });
		},
	};
}

export async function writeNotes(dir: string, notes: Record<string, string>): Promise<void> {
	for (const [path, text] of Object.entries(notes)) {
		await mkdir(dirname(join(dir, path)), { recursive: true });
		await writeFile(join(dir, path), text);
	}
}

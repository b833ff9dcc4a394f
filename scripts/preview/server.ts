import { promises as fs } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { copyExample } from './server/example';
import { Folder } from './server/folder';
import { PreviewServer } from './server/http';
import { localDay } from './site/story-dates';

const usage = 'Use: npm start -- [--vault DIR] [--port N] [--today YYYY-MM-DD]';
const page = dirname(fileURLToPath(import.meta.url));
const project = resolve(page, '../..');

class Misuse extends Error {}

function choices(): { vault?: string; port?: number; today?: string } {
	const parsed = (() => {
		try {
			return parseArgs({
				options: { vault: { type: 'string' }, port: { type: 'string' }, today: { type: 'string' } },
			}).values;
		} catch (error) {
			throw new Misuse(`${error instanceof Error ? error.message : String(error)} ${usage}`);
		}
	})();
	const port = parsed.port === undefined ? undefined : Number(parsed.port);
	if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65536))
		throw new Misuse(`--port ${parsed.port} is not a port. ${usage}`);
	if (
		parsed.today !== undefined &&
		!(/^\d{4}-\d{2}-\d{2}$/.test(parsed.today) && !Number.isNaN(Date.parse(parsed.today)))
	)
		throw new Misuse(`--today ${parsed.today} is not a day. ${usage}`);
	return { vault: parsed.vault, port, today: parsed.today };
}

async function openFolder(
	vault: string | undefined,
	today: string | undefined,
): Promise<{ folder: Folder; remove: () => Promise<void> }> {
	if (vault !== undefined) {
		const stats = await fs.stat(vault).catch(() => null);
		if (!stats?.isDirectory()) throw new Misuse(`${vault} is not a folder. ${usage}`);
		return { folder: await Folder.open(vault), remove: async () => undefined };
	}
	const copy = await copyExample(join(project, 'example-vault'), today ?? localDay());
	return { folder: await Folder.open(copy), remove: () => fs.rm(copy, { recursive: true, force: true }) };
}

async function main(): Promise<void> {
	const { vault, port, today } = choices();
	const { folder, remove } = await openFolder(vault, today);
	const server = new PreviewServer({
		plugin: project,
		page,
		folder,
		name: vault === undefined ? 'Example vault' : basename(folder.root),
		today: today ?? null,
	});
	const stop = async (): Promise<void> => {
		await server.close();
		await remove();
	};
	const address = await server
		.listen(port ?? 4173, port === undefined ? 'next' : 'fail')
		.catch(async (error: unknown) => {
			folder.close();
			await remove();
			throw new Misuse(error instanceof Error ? error.message : String(error));
		});
	process.stdout.write(
		`Preview: ${address}\nVault: ${folder.root}${vault === undefined ? ' (a copy of the example; it goes when the preview stops)' : ''}\n`,
	);
	for (const signal of ['SIGINT', 'SIGTERM'] as const)
		process.once(signal, () => void stop().then(() => process.exit(0)));
}

main().catch((error: unknown) => {
	const isMisuse = error instanceof Misuse;
	const said = error instanceof Error && !isMisuse ? error.stack : undefined;
	process.stderr.write(`${said ?? (isMisuse ? error.message : String(error))}\n`);
	process.exit(isMisuse ? 2 : 1);
});

/** What the plugin's file holds, by esbuild's account of it. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';

interface Account {
	outputs: Record<string, { bytes: number; inputs: Record<string, { bytesInOutput: number }> }>;
}

/** The package, or the room of ours, that a module belongs to. */
function roomOf(path: string): string {
	const name = /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
	if (name !== undefined) return `package ${name}`;
	return /^src\/(?:core\/note\/\w+(?=\/)|[^/]+\/[^/]+(?=\/)|[^/]+)/.exec(path)?.[0] ?? path;
}

const KB = 1000;

/** Prints how many KB each package and each room takes, the largest first; the notices of packages are in none. */
export function printSize(root: string): number {
	const { outputs } = JSON.parse(readFileSync(join(root, 'dist/main.meta.json'), 'utf8')) as Account;
	const rooms = new Map<string, number>();
	for (const [path, { bytesInOutput }] of Object.entries(outputs['main.js']?.inputs ?? {})) {
		const room = roomOf(path);
		rooms.set(room, (rooms.get(room) ?? 0) + bytesInOutput);
	}
	const row = (bytes: number, name: string): void =>
		console.log(`${(bytes / KB).toFixed(1).padStart(7)} KB  ${name}`);
	for (const [room, bytes] of [...rooms].sort((a, b) => b[1] - a[1])) row(bytes, room);
	const whole = readFileSync(join(root, 'main.js'));
	row(whole.length, 'main.js');
	row(gzipSync(whole).length, 'main.js, gzip');
	return 0;
}

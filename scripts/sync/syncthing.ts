/**
 * A random history of two vaults that a real Syncthing keeps alike: two of them on 127.0.0.1, with folders
 * of configuration of their own, without discovery, relays or any address outside.
 */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { assertFact, Counts, Device, numbersOf, typedIn, type History } from './device';

const KEY = 'of-this-run-alone';
const PATIENCE = 60_000;

async function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address() as { port: number };
			server.close(() => resolve(port));
		});
	});
}

interface Peer {
	device: Device;
	home: string;
	id: string;
	port: number;
	gui: number;
}

function configOf(own: Peer, peers: readonly Peer[]): string {
	const devices = peers
		.map(({ id, port }) => `<device id="${id}"><address>tcp://127.0.0.1:${port}</address></device>`)
		.join('');
	const folder = [
		`<folder id="vault" path="${own.device.root}" type="sendreceive" rescanIntervalS="0" fsWatcherEnabled="false">`,
		...peers.map(({ id }) => `<device id="${id}"></device>`),
		'<maxConflicts>-1</maxConflicts><minDiskFree unit="%">0</minDiskFree></folder>',
	].join('');
	const options = [
		`<listenAddress>tcp://127.0.0.1:${own.port}</listenAddress>`,
		'<globalAnnounceEnabled>false</globalAnnounceEnabled><localAnnounceEnabled>false</localAnnounceEnabled>',
		'<relaysEnabled>false</relaysEnabled><natEnabled>false</natEnabled><urAccepted>-1</urAccepted>',
		'<crashReportingEnabled>false</crashReportingEnabled><autoUpgradeIntervalH>0</autoUpgradeIntervalH>',
		'<startBrowser>false</startBrowser><reconnectionIntervalS>1</reconnectionIntervalS>',
	].join('');
	return `<configuration version="35">${folder}${devices}<gui enabled="true"><address>127.0.0.1:${own.gui}</address><apikey>${KEY}</apikey></gui><options>${options}</options></configuration>`;
}

async function ask<T>({ gui }: Peer, path: string, method = 'GET'): Promise<T> {
	const answer = await fetch(`http://127.0.0.1:${gui}/rest/${path}`, {
		method,
		headers: { 'X-API-Key': KEY },
	});
	const text = await answer.text();
	if (!answer.ok) throw new Error(`Syncthing says ${answer.status} to ${path}: ${text}`);
	return (text === '' ? null : JSON.parse(text)) as T;
}

async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
	const end = Date.now() + PATIENCE;
	while (!(await isSo().catch(() => false))) {
		if (Date.now() > end) throw new Error(`Syncthing did not come to this in a minute: ${what}.`);
		await wait(100);
	}
}

/** Lets both look at their folders at once, and waits until they are alike. */
async function bringTogether(peers: readonly [Peer, Peer]): Promise<void> {
	await Promise.all(peers.map((peer) => ask(peer, 'db/scan?folder=vault', 'POST')));
	const stateOf = (peer: Peer): string => {
		const { device } = peer;
		return JSON.stringify(device.paths().map((path) => [path, device.read(path)]));
	};
	await until('two folders alike', async () => {
		for (const peer of peers) {
			const { state, needTotalItems } = await ask<{ state: string; needTotalItems: number }>(
				peer,
				'db/status?folder=vault',
			);
			if (state !== 'idle' || needTotalItems > 0) return false;
		}
		if (stateOf(peers[0]) === stateOf(peers[1])) return true;
		// A copy that one of them made is found when it looks again.
		await Promise.all(peers.map((peer) => ask(peer, 'db/scan?folder=vault', 'POST')));
		return false;
	});
}

const isCopy = (path: string): boolean => path.includes('.sync-conflict-');
const originalOf = (copy: string): string => copy.replace(/\.sync-conflict-[^.]*/, '');

/** The person takes over what was typed into a copy, and deletes it; the rows of a drill log are merged by us. */
function settle(device: Device, { counts }: History): void {
	for (const path of device.paths().filter(isCopy)) {
		const original = originalOf(path);
		if (path.includes('Drill log')) device.mergeLogs([path]);
		const [text, copy] = [device.read(original), device.read(path)];
		const missing = typedIn(copy).filter((word) => !text.includes(word));
		if (missing.length > 0) device.write(original, `${text}\n${missing.join(' ')}\n`);
		if (path.includes('Drill log')) {
			const own = device.read(original);
			const lost = copy
				.split('\n')
				.filter((line) => line.startsWith('| 2026') && !own.includes(line.slice(0, 23)));
			assertFact(
				counts,
				lost.length === 0,
				`${device.name}: rows of ${path} were not merged: ${lost.join(' ')}`,
			);
		}
		rmSync(join(device.root, path));
		counts.add('copies settled');
	}
}

async function play(peers: readonly [Peer, Peer], steps: number, history: History): Promise<void> {
	const { random, counts } = history;
	const [a, b] = [peers[0].device, peers[1].device];
	const meet = async (): Promise<void> => {
		await bringTogether(peers);
		counts.add('times brought together');
		for (const word of a.typed) b.typed.add(word);
		for (const word of b.typed) a.typed.add(word);
		counts.add('copies seen', a.paths().filter(isCopy).length);
		a.check();
		b.check();
	};
	await meet();
	while (counts.of('steps') < steps) {
		const one = random() < 0.5 ? a : b;
		one.step();
		one.check();
		if (random() > 0.15) continue;
		await meet();
		if (random() < 0.5) continue;
		settle(a, history);
		await meet();
	}
	await meet();
	settle(a, history);
	await meet();
}

/** Plays a history, and throws the first fact that does not hold. */
export async function playSyncthing(seed: number, steps: number): Promise<Counts> {
	const base = mkdtempSync(join(tmpdir(), 'ir-syncthing-'));
	const history: History = { random: numbersOf(seed), counts: new Counts(), words: 0, drills: 0 };
	const running: ChildProcess[] = [];
	try {
		const peers: Peer[] = [];
		for (const name of ['A', 'B']) {
			const home = join(base, `home ${name}`);
			const root = join(base, name);
			mkdirSync(join(root, '.stfolder'), { recursive: true });
			execFileSync('syncthing', ['generate', '--home', home, '--no-default-folder'], { stdio: 'ignore' });
			const id = execFileSync('syncthing', ['--home', home, '--device-id'], { encoding: 'utf8' }).trim();
			peers.push({
				device: new Device(name, root, history),
				home,
				id,
				port: await freePort(),
				gui: await freePort(),
			});
		}
		const [a, b] = peers as [Peer, Peer];
		a.device.begin();
		for (const peer of peers) {
			writeFileSync(join(peer.home, 'config.xml'), configOf(peer, peers));
			running.push(
				spawn('syncthing', ['serve', '--home', peer.home, '--no-browser', '--no-restart', '--no-upgrade'], {
					stdio: 'ignore',
					env: { ...process.env, STNOUPGRADE: '1' },
				}),
			);
		}
		await until('an answer of both', async () => {
			for (const peer of peers) await ask(peer, 'system/ping');
			const { connections } = await ask<{ connections: Record<string, { connected: boolean }> }>(
				a,
				'system/connections',
			);
			return connections[b.id]?.connected === true;
		});
		await play([a, b], steps, history);
		return history.counts;
	} finally {
		for (const one of running) one.kill();
		await Promise.all(
			running.map((one) =>
				one.exitCode === null && one.signalCode === null
					? new Promise((resolve) => one.once('exit', resolve))
					: null,
			),
		);
		rmSync(base, { recursive: true, force: true });
	}
}

/** A random history of two clones that are brought together by `git merge`. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assertFact, CLICK_NAMES, Counts, Device, numbersOf, type History } from './device';

/** Nothing of the user's own configuration comes into it. */
const ENV = {
	...process.env,
	GIT_CONFIG_GLOBAL: '/dev/null',
	GIT_CONFIG_NOSYSTEM: '1',
	GIT_AUTHOR_NAME: 'A',
	GIT_AUTHOR_EMAIL: 'a@example.com',
	GIT_COMMITTER_NAME: 'A',
	GIT_COMMITTER_EMAIL: 'a@example.com',
};

function git(root: string, ...args: string[]): void {
	execFileSync('git', args, { cwd: root, env: ENV, stdio: ['ignore', 'ignore', 'pipe'] });
}

const commit = ({ root }: Device): void => {
	git(root, 'add', '-A');
	git(root, 'commit', '-q', '--allow-empty', '-m', 'A day');
};

/** The person keeps both sides of each conflict and takes the marks away. */
function settle(device: Device): void {
	for (const path of device.inConflict())
		device.write(path, device.read(path).replace(/^(?:<{7} .*|={7}|>{7} .*)\n/gm, ''));
}

/** Brings what one device has into another, and tries every edit of ours on the notes in conflict. */
function merge(into: Device, from: Device, { counts, random }: History): void {
	commit(from);
	commit(into);
	git(into.root, 'fetch', '-q', from.root, 'main');
	counts.add('merges');
	try {
		git(into.root, 'merge', '-q', '--no-edit', 'FETCH_HEAD');
	} catch {
		counts.add('merges with a conflict');
	}
	for (const word of from.typed) into.typed.add(word);
	into.check();
	const conflicts = into.inConflict();
	counts.add('notes in conflict', conflicts.length);
	for (const path of conflicts) {
		const before = into.read(path);
		for (const kind of CLICK_NAMES) into.clickIn(kind, path);
		assertFact(counts, into.read(path) === before, `${into.name}: a click has changed ${path}, in conflict.`);
	}
	// Life goes on with the marks in a note.
	if (conflicts.length > 0 && random() < 0.5) {
		into.step();
		into.check();
	}
	settle(into);
	commit(into);
	into.check();
}

/** Plays a history, and throws the first fact that does not hold. */
export function playGit(seed: number, steps: number): Counts {
	const base = mkdtempSync(join(tmpdir(), 'ir-git-'));
	const history: History = { random: numbersOf(seed), counts: new Counts(), words: 0, drills: 0 };
	const { counts, random } = history;
	try {
		const [a, b] = ['A', 'B'].map((name) => new Device(name, join(base, name), history)) as [Device, Device];
		mkdirSync(a.root);
		git(a.root, 'init', '-q', '-b', 'main');
		a.begin();
		commit(a);
		git(base, 'clone', '-q', a.root, b.root);
		while (counts.of('steps') < steps) {
			const one = random() < 0.5 ? a : b;
			one.step();
			one.check();
			if (random() < 0.1) {
				merge(a, b, history);
				merge(b, a, history);
			}
		}
		merge(a, b, history);
		merge(b, a, history);
		const isAlike = JSON.stringify(a.paths().map((path) => [path, a.read(path)]));
		assertFact(
			counts,
			isAlike === JSON.stringify(b.paths().map((path) => [path, b.read(path)])),
			'The two clones are not alike in the end.',
		);
		return counts;
	} finally {
		rmSync(base, { recursive: true, force: true });
	}
}

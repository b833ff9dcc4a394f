// @vitest-environment jsdom
/**
 * The index follows the vault, in whatever order its answers come: the note source over a vault whose reads
 * are slow.
 */
import fc from 'fast-check';
import type { App as ObsidianApp, TFile } from 'obsidian';
import { afterEach, expect, test, vi } from 'vitest';
import { App } from '../../../scripts/preview/host/app';
import { MemoryDisk } from '../../../scripts/preview/host/disk';
import { readSettings, type Settings } from '../../../src/core/settings';
import { NoteSource } from '../../../src/obsidian/host/note-source';
import type { SettingsStore } from '../../../src/obsidian/host/settings-store';
import { attempt } from '../../../src/obsidian/host/write';
import { runs } from '../../support/seed';
import { the } from '../../../scripts/the';
import { retroOn } from '../../support/notes';

const TASKS = '.obsidian/plugins/obsidian-tasks-plugin/data.json';
const versionOf = (version: number | string): string =>
	retroOn(
		'2026-10-01',
		`Northwind ${version}`,
		`## Improvement plan\n- [ ] Version ${version} [theme:: edge cases]\n`,
	);

/** The settings, without a file behind them. */
class Store {
	current: Settings = readSettings(null);
	private readonly listeners = new Set<() => void>();
	onChange(listener: () => void): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}
	tell(): void {
		for (const listener of this.listeners) listener();
	}
}

const pause = (time = 0): Promise<void> => new Promise((done) => setTimeout(done, time));

async function open(
	notes: Record<string, string>,
): Promise<{ app: App; disk: MemoryDisk; store: Store; source: NoteSource }> {
	const disk = new MemoryDisk(notes);
	const app = new App(disk, 'Vault');
	await app.start();
	const store = new Store();
	const source = new NoteSource(app as unknown as ObsidianApp, store as unknown as SettingsStore);
	source.load();
	await source.whenReady();
	return { app, disk, store, source };
}

/** What is known of each interview. */
const known = (source: NoteSource): string[] =>
	[...source.snapshot().interviews]
		.map(([path, { company }]) => `${path}: ${JSON.stringify(company)}`)
		.sort();

afterEach(() => {
	vi.useRealTimers();
});

const step = fc.oneof(
	{ weight: 4, arbitrary: fc.record({ kind: fc.constant('outside' as const), note: fc.nat(4) }) },
	{ weight: 2, arbitrary: fc.record({ kind: fc.constant('edit' as const), note: fc.nat(4) }) },
	{ weight: 2, arbitrary: fc.record({ kind: fc.constant('settings' as const), note: fc.constant(0) }) },
	{ weight: 1, arbitrary: fc.record({ kind: fc.constant('remove' as const), note: fc.nat(4) }) },
	{ weight: 1, arbitrary: fc.record({ kind: fc.constant('rename' as const), note: fc.nat(4) }) },
);

test('whatever is read late, the index ends as one that is built afresh (80 runs)', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.tuple(step, fc.nat(4)), { minLength: 1, maxLength: 14 }),
			fc.array(fc.nat(12), { minLength: 8, maxLength: 8 }),
			async (steps, delays) => {
				const paths = [0, 1, 2, 3, 4].map((note) => `N${note}.md`);
				const { app, disk, store, source } = await open(
					Object.fromEntries(paths.map((path) => [path, versionOf('first')])),
				);
				const { vault } = app;
				const cachedRead = vault.cachedRead.bind(vault);
				let reads = 0;
				vault.cachedRead = async (file) => {
					const text = await cachedRead(file);
					await pause(delays[reads++ % delays.length]);
					return text;
				};
				for (const [at, [{ kind, note }, wait]] of steps.entries()) {
					const path = the(paths[note]);
					if (kind === 'outside') disk.outside.write(path, versionOf(at));
					else if (kind === 'edit') {
						void attempt(app as unknown as ObsidianApp, path, (text) => ({
							replacements: [{ from: text.length, to: text.length, insert: `- [ ] Edit ${at}\n` }],
						}));
					} else if (kind === 'settings') store.tell();
					else if (kind === 'remove') disk.outside.remove(path);
					else if (disk.text(path) !== undefined) disk.outside.rename(path, `R${at} ${path}`);
					if (wait > 0) await pause(wait * 2);
				}
				for (let round = 0; round < 4; round++) {
					await app.metadataCache.idle();
					await pause(15);
				}
				vault.cachedRead = cachedRead;
				const fresh = new NoteSource(app as unknown as ObsidianApp, store as unknown as SettingsStore);
				fresh.load();
				await fresh.whenReady();
				expect(source.snapshot().interviews).toEqual(fresh.snapshot().interviews);
				source.unload();
				fresh.unload();
			},
		),
		{ numRuns: runs(80) },
	);
});

test('a text that a rebuild read before a change does not replace what the change brought', async () => {
	const { app, disk, store, source } = await open({ 'N.md': versionOf('oldest') });
	// At the first word that all is known, the vault is read once more; here one rebuild is meant, and no later one.
	disk.outside.write('N.md', versionOf('old'));
	await app.metadataCache.idle();
	await pause(20);
	// Of the properties the index of the app knows better; the words come from the text alone.
	const actions = (): string[] =>
		[...source.snapshot().interviews.values()].flatMap(({ retro: { actions: all } }) =>
			all.map(({ text }) => text),
		);
	const read = app.vault.cachedRead.bind(app.vault);
	const answers: (() => void)[] = [];
	app.vault.cachedRead = async (file) => {
		const text = await read(file);
		await new Promise<void>((done) => answers.push(done));
		return text;
	};
	store.tell();
	await vi.waitFor(() => expect(answers).toHaveLength(1));
	disk.outside.write('N.md', versionOf('new'));
	await app.metadataCache.idle();
	await pause(20);
	expect(actions()).toEqual(['Version new']);
	expect(answers).toHaveLength(1);
	the(answers[0])();
	await pause(5);
	expect(actions()).toEqual(['Version new']);
});

test('a note that is deleted while its new name is read stays away', async () => {
	const { app, disk, store, source } = await open({ 'A/N.md': versionOf('old') });
	store.current = { ...store.current, retroBy: 'folder', retroValue: 'B' };
	const read = app.vault.cachedRead.bind(app.vault);
	let answer!: () => void;
	app.vault.cachedRead = async (file) => {
		const text = await read(file);
		await new Promise<void>((done) => (answer = done));
		return text;
	};
	disk.outside.rename('A/N.md', 'B/N.md');
	await vi.waitFor(() => expect(answer).toBeDefined());
	disk.outside.remove('B/N.md');
	await app.metadataCache.idle();
	answer();
	await pause(5);
	expect(known(source)).toEqual([]);
});

test('a note that went without a word is gone once the vault is read anew', async () => {
	const { app, store, source } = await open({ 'Gone.md': versionOf('gone'), 'Stays.md': versionOf('stays') });
	const files = app.vault.getMarkdownFiles.bind(app.vault);
	app.vault.getMarkdownFiles = () => files().filter(({ path }) => path !== 'Gone.md');
	store.tell();
	await pause(20);
	expect(known(source)).toEqual([expect.stringContaining('Stays.md')]);
});

test('of two builds the later one counts, though the earlier one is answered last', async () => {
	const { app, disk, store, source } = await open({
		'N.md': versionOf(1),
		[TASKS]: '{"taskFormat":"dataview"}',
	});
	const { adapter } = app.vault;
	const read = adapter.read.bind(adapter);
	let answer = null as (() => void) | null;
	adapter.read = async (path) => {
		const text = await read(path);
		if (answer === null) await new Promise<void>((done) => (answer = done));
		return text;
	};
	store.tell();
	await vi.waitFor(() => expect(answer).not.toBeNull());
	disk.outside.write(TASKS, '{"taskFormat":"emoji"}');
	store.tell();
	await vi.waitFor(() => expect(source.taskFormat).toMatchObject({ dates: 'emoji' }));
	the(answer)();
	await pause(20);
	expect(source.taskFormat).toMatchObject({ dates: 'emoji' });
});

test('a note that older settings left unread is not forgotten once they are answered', async () => {
	const { app, store, source } = await open({ 'A/Slow.md': versionOf('slow'), 'B/N.md': versionOf(1) });
	const read = app.vault.cachedRead.bind(app.vault);
	let answer = null as (() => void) | null;
	app.vault.cachedRead = async (file) => {
		const text = await read(file);
		if (answer === null) await new Promise<void>((done) => (answer = done));
		return text;
	};
	const setFolder = (retroValue: string): void => {
		store.current = { ...store.current, retroBy: 'folder', retroValue };
		store.tell();
	};
	setFolder('A');
	await vi.waitFor(() => expect(answer).not.toBeNull());
	setFolder('B');
	await vi.waitFor(() => expect(known(source)).toEqual([expect.stringContaining('B/N.md')]));
	the(answer)();
	await pause(20);
	expect(known(source)).toEqual([expect.stringContaining('B/N.md')]);
});

test('at midnight the answers are those of the new day, and whoever shows them is told', async () => {
	vi.useFakeTimers({
		now: new Date(2026, 10, 20, 23, 59, 30),
		toFake: ['Date', 'setInterval', 'clearInterval'],
	});
	const { source } = await open({ 'N.md': versionOf(1) });
	expect(source.snapshot().today).toBe('2026-11-20');
	const told = vi.fn();
	source.onChange(told);
	vi.advanceTimersByTime(60_000);
	expect(told).toHaveBeenCalledTimes(1);
	expect(source.snapshot().today).toBe('2026-11-21');
	vi.advanceTimersByTime(60_000);
	expect(told).toHaveBeenCalledTimes(1);
});

test('many changes at once are all taken in, in slices, and told of when the last one is', async () => {
	const paths = Array.from({ length: 1_500 }, (_, at) => `N${at}.md`);
	const { app, source } = await open(Object.fromEntries(paths.map((path) => [path, versionOf('old')])));
	const at = (path: string): TFile => the(app.vault.getFileByPath(path)) as unknown as TFile;
	for (const path of paths)
		app.metadataCache.trigger(
			'changed',
			at(path),
			versionOf('new'),
			app.metadataCache.getFileCache(at(path)),
		);
	const isNew = (): number =>
		[...source.snapshot().interviews.values()].filter(({ retro: { actions } }) =>
			actions.some(({ source: line }) => line?.includes('Version new') === true),
		).length;
	expect(isNew()).toBeGreaterThan(0);
	expect(isNew()).toBeLessThan(paths.length);
	let told = 0;
	source.onChange(() => told++);
	await vi.waitFor(() => expect(told).toBe(1), 20_000);
	expect(isNew()).toBe(paths.length);
});

test('a note that is none of ours and stays so changes nothing, however often it is saved', async () => {
	const daily = (words: number | string, alias = 'Today'): string =>
		`---\naliases: [${alias}]\n---\n# Daily\n- [ ] ${words}\n`;
	const { app, disk, source } = await open({
		'N.md': versionOf(1),
		'Daily.md': daily('first'),
		'Plain.md': '# Plain\n',
	});
	const write = async (path: string, text: string): Promise<void> => {
		disk.outside.write(path, text);
		await app.metadataCache.idle();
		await pause(2);
	};
	// At the first word that all is known, the vault is read once more.
	await write('N.md', versionOf(0));
	await pause(20);
	let told = 0;
	source.onChange(() => told++);
	const before = source.snapshot();
	for (let time = 0; time < 50; time++) {
		await write('Daily.md', daily(time));
		await write('Plain.md', `# Plain\n\nWords ${time}.\n`);
	}
	expect(told).toBe(0);
	expect(source.snapshot()).toBe(before);
	// What an answer may depend on is still told: another name, a type, a note that comes, moves or goes.
	const changes: (() => unknown)[] = [
		() => write('Daily.md', daily('last', 'Northwind 1')),
		() => write('Daily.md', '---\ntype: interview-theme\n---\n'),
		() => write('Daily.md', daily('again')),
		() => write('New.md', '# New\n'),
		() => disk.outside.rename('New.md', 'Newer.md'),
		() => disk.outside.remove('Newer.md'),
		() => write('N.md', versionOf(2)),
	];
	for (const [at, change] of changes.entries()) {
		told = 0;
		await change();
		await app.metadataCache.idle();
		await pause(5);
		expect([at, told > 0]).toEqual([at, true]);
	}
});

/**
 * What is measured in a browser, with the built plugin in the preview: the start, each view, an edit, and
 * five seconds of typing, in a vault of 1,000 full retros among 10,000 notes.
 */
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../test/support/browser';
import { startPreview } from '../../test/support/preview';
import { the } from '../the';
import { median } from './measure';
import { TODAY, vaultOf } from './vault';

/** A figure of the browser, beside its goal. */
export interface BrowserFigure {
	figure: string;
	unit: string;
	measured: number;
	/** The most that it may be; null where there is no goal. */
	most: number | null;
}

const RETROS = 1000;
/** With companies, knowledge and daily notes there are 10,000. */
const OTHERS = 8850;
/** How many notes change at once, as after a sync program's work: all retros among them. */
const CHANGED = 5000;
/** Fifty keys, ten a second. */
const TYPED = 'Then I went over the plan again, from the start on.';
/** How long is waited for what follows, in milliseconds. */
const REST = 700;
const CPU = 'ms of CPU';
/** The views, by the words of their addresses. */
const VIEWS = ['tracker', 'week', 'practice', 'insights', 'outcomes'] as const;
type Shown = (typeof VIEWS)[number];

/** The notes that are edited. */
interface Notes {
	retro: string;
	foreign: string;
}

/** Members of the page's own objects that only a measurement asks for. */
interface Leaf {
	detach(): void;
	view: { context: { source: { readAll(): Promise<void>; onChange(listener: () => void): () => void } } };
}
interface HostPage {
	preview: {
		app: {
			workspace: {
				getLeavesOfType(type: string): Leaf[];
				openLinkText(link: string, from: string): Promise<void>;
			};
			vault: {
				getMarkdownFiles(): { path: string }[];
				getFileByPath(path: string): object;
				cachedRead(file: object): Promise<string>;
				process(file: object, change: (text: string) => string): Promise<string>;
			};
			metadataCache: {
				trigger(name: 'changed', file: object, text: string, cache: object | null): void;
				getFileCache(file: object): object | null;
			};
			registry: { protocolHandlers: Map<string, (params: Record<string, string>) => unknown> };
		};
		plugin: { unload(): void };
	};
	/** Notes with the text and the properties that they are to have. */
	changed: [file: object, text: string, cache: object | null][];
	/** What has read the notes, at hand with every view closed. */
	source: Leaf['view']['context']['source'];
}

/** An event of Chromium's trace: times in microseconds, `tts` and `tdur` in the thread's own time, to which no other program adds. */
interface TraceEvent {
	name: string;
	pid: number;
	tid: number;
	ts: number;
	dur?: number;
	tts?: number;
	tdur?: number;
}

const TRACED = ['toplevel', 'blink.user_timing'];
const eventsOf = (trace: Buffer): TraceEvent[] =>
	(JSON.parse(String(trace)) as { traceEvents: TraceEvent[] }).traceEvents;

/** What the page's main thread spent between two marks, and its longest task then; milliseconds of CPU. */
interface Spent {
	cpu: number;
	longest: number;
}

function spentBetween(events: readonly TraceEvent[], from: string, to: string): Spent {
	const begin = the(events.find(({ name }) => name === from));
	const end = the(events.find(({ name }) => name === to));
	const tasks = events.filter(
		({ name, pid, tid, ts, dur }) =>
			name.endsWith('RunTask') &&
			pid === begin.pid &&
			tid === begin.tid &&
			ts + (dur ?? 0) >= begin.ts &&
			ts <= end.ts,
	);
	return {
		cpu: (the(end.tts) - the(begin.tts)) / 1000,
		longest: Math.max(0, ...tasks.map(({ tdur }) => tdur ?? 0)) / 1000,
	};
}

/** What a page of its own spends on what is done to it; drawn is what follows, once `rest` milliseconds are over. */
class Watched {
	constructor(
		private readonly browser: Browser,
		readonly page: Page,
		private readonly rest: number,
	) {}

	async spends(run: () => Promise<unknown>): Promise<Spent> {
		await this.browser.startTracing(this.page, { categories: TRACED });
		await this.page.evaluate(() => void performance.mark('bench-from'));
		await run();
		await this.page.waitForTimeout(this.rest);
		await this.page.evaluate(() => void performance.mark('bench-to'));
		return spentBetween(eventsOf(await this.browser.stopTracing()), 'bench-from', 'bench-to');
	}
}

/** Shows a view, with nothing else of the plugin open. */
async function show(page: Page, view: Shown): Promise<void> {
	await page.evaluate((view) => {
		const { registry } = (globalThis as unknown as HostPage).preview.app;
		void registry.protocolHandlers.get('interview-retro')?.({ open: view });
	}, view);
}

const closeAll = (page: Page): Promise<void> =>
	page.evaluate(() => {
		const { workspace } = (globalThis as unknown as HostPage).preview.app;
		for (const type of ['interview-retro-tracker', 'interview-retro-main'])
			for (const leaf of workspace.getLeavesOfType(type)) leaf.detach();
	});

/** Changes a note as another program does, and waits until the plugin has taken it in where it takes it in. */
const edit = (page: Page, path: string, from: string, to: string): Promise<unknown> =>
	page.evaluate(
		async ([path, from, to]) => {
			const { vault } = (globalThis as unknown as HostPage).preview.app;
			await vault.process(vault.getFileByPath(path), (text) => text.replace(new RegExp(from), to));
		},
		[path, from, to] as const,
	);

/** Makes 5,000 notes others than they were, without a word to the plugin: reading them is no work of its own. */
const prepareMany = (page: Page, round: number): Promise<unknown> =>
	page.evaluate(
		async ([count, round]) => {
			const host = globalThis as unknown as HostPage;
			const { vault, metadataCache } = host.preview.app;
			host.changed = [];
			for (const file of vault.getMarkdownFiles().slice(-count)) {
				const text = `${await vault.cachedRead(file)}\nMore of it, ${round}.\n`;
				host.changed.push([file, text, metadataCache.getFileCache(file)]);
			}
		},
		[CHANGED, round] as const,
	);

/** Tells of them in one task, and waits until the last one is taken in. */
const changeMany = (page: Page): Promise<unknown> =>
	page.evaluate(async () => {
		const { preview, source, changed } = globalThis as unknown as HostPage;
		for (const change of changed) preview.app.metadataCache.trigger('changed', ...change);
		await new Promise<void>((done) => {
			const end = source.onChange(() => done(end()));
		});
	});

/** A page over the vault, whose index is complete, as slow as if the machine were so many times slower; and what its start took. */
async function openPage(browser: Browser, url: string, slower: number): Promise<[Watched, Spent]> {
	const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
	page.setDefaultTimeout(300_000);
	const devtools = await page.context().newCDPSession(page);
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
	await browser.startTracing(page, { categories: TRACED });
	await page.goto(url);
	await page.locator('body.is-ready').waitFor();
	const start = spentBetween(eventsOf(await browser.stopTracing()), 'plugin-asked-for', 'plugin-loaded');
	await page.locator('.ir-tracker .ir-theme').first().waitFor();
	await page.evaluate(() => {
		const host = globalThis as unknown as HostPage;
		const [leaf] = host.preview.app.workspace.getLeavesOfType('interview-retro-tracker');
		if (leaf !== undefined) host.source = leaf.view.context.source;
	});
	return [new Watched(browser, page, REST * slower), start];
}

const ofRounds = async (rounds: number, measure: (round: number) => Promise<Spent>): Promise<Spent> => {
	const all: Spent[] = [];
	for (let round = 0; round < rounds; round++) all.push(await measure(round));
	return { cpu: median(all.map(({ cpu }) => cpu)), longest: median(all.map(({ longest }) => longest)) };
};

interface Edits {
	retro: Spent;
	foreign: Spent;
}

/** What an edit of a retro and of a foreign note cost. */
async function measureEdits(watched: Watched, notes: Notes, rounds: number): Promise<Edits> {
	const rated = (round: number) => `- Rating: ${round % 2 === 0 ? 'Good' : 'Poor'}`;
	const { page } = watched;
	return {
		retro: await ofRounds(rounds, (round) =>
			watched.spends(() => edit(page, notes.retro, '- Rating: \\w+', rated(round))),
		),
		foreign: await ofRounds(rounds, () => watched.spends(() => edit(page, notes.foreign, '$', ' More.'))),
	};
}

/** Each view: opened with nothing answered yet, and then what an edit costs more than with all of them closed. */
async function viewFigures(watched: Watched, notes: Notes, rounds: number): Promise<BrowserFigure[]> {
	const { page } = watched;
	await closeAll(page);
	const closed = await measureEdits(watched, notes, rounds);
	const figures: BrowserFigure[] = [];
	for (const view of VIEWS) {
		const first = await ofRounds(rounds, async () => {
			await closeAll(page);
			await page.evaluate(() => (globalThis as unknown as HostPage).source.readAll());
			return watched.spends(() => show(page, view));
		});
		const open = await measureEdits(watched, notes, rounds);
		const elements = await page.locator('.ir-tracker *, .ir-page *').count();
		figures.push(
			{ figure: `${view}: opened, nothing answered yet`, unit: CPU, measured: first.cpu, most: 50 },
			{
				figure: `${view}: after an edit of a retro`,
				unit: CPU,
				measured: open.retro.cpu - closed.retro.cpu,
				most: 8,
			},
			{
				figure: `${view}: after an edit of a foreign note`,
				unit: CPU,
				measured: open.foreign.cpu - closed.foreign.cpu,
				most: null,
			},
			{ figure: `${view}: elements`, unit: '', measured: elements, most: 2000 },
		);
	}
	await closeAll(page);
	return figures;
}

/** Five seconds of typing at the end of a retro, with the tracker open, and until the note is saved. */
async function typing(watched: Watched, notes: Notes): Promise<Spent> {
	const { page } = watched;
	await closeAll(page);
	await show(page, 'tracker');
	await page.evaluate(
		(path) => (globalThis as unknown as HostPage).preview.app.workspace.openLinkText(path, ''),
		notes.retro,
	);
	await page.getByRole('textbox', { name: 'Note text' }).focus();
	await page.keyboard.press('Control+End');
	return watched.spends(async () => {
		await page.keyboard.type(TYPED, { delay: 100 });
		// The host saves two seconds after the last key.
		await page.waitForTimeout(2000);
	});
}

/** What a page costs that is so many times slower than the machine. */
async function figuresAt(
	browser: Browser,
	url: string,
	notes: Notes,
	slower: number,
): Promise<BrowserFigure[]> {
	const [watched, start] = await openPage(browser, url, slower);
	const { page } = watched;
	const at = slower === 1 ? '' : ` (${slower} times slower)`;
	const typed = await typing(watched, notes);
	await closeAll(page);
	const reading = await ofRounds(3, () =>
		watched.spends(() => page.evaluate(() => (globalThis as unknown as HostPage).source.readAll())),
	);
	const taken = await ofRounds(3, async (round) => {
		await prepareMany(page, round);
		return watched.spends(() => changeMany(page));
	});
	const figures = [
		{ figure: `compile, evaluate and load${at}`, unit: CPU, measured: start.cpu, most: 20 * slower },
		{
			figure: `the index of 10,000 notes${at}`,
			unit: CPU,
			measured: reading.cpu,
			most: slower === 1 ? 150 : null,
		},
		{ figure: `its longest task${at}`, unit: CPU, measured: reading.longest, most: 16 },
		{
			figure: `5,000 notes changed at once, longest task${at}`,
			unit: CPU,
			measured: taken.longest,
			most: 16,
		},
		{
			figure: `typing, longest task${at}`,
			unit: CPU,
			measured: typed.longest,
			most: slower === 1 ? 50 : 100,
		},
		{ figure: `typing, all tasks in 7 s${at}`, unit: CPU, measured: typed.cpu, most: null },
	];
	if (slower === 1) figures.push(...(await viewFigures(watched, notes, 3)), await memoryKept(page));
	await page.close();
	return figures;
}

/** What goes from the heap with the plugin. */
async function memoryKept(page: Page): Promise<BrowserFigure> {
	const devtools = await page.context().newCDPSession(page);
	const used = async (): Promise<number> => {
		await devtools.send('HeapProfiler.collectGarbage');
		return (await devtools.send('Runtime.getHeapUsage')).usedSize;
	};
	const before = await used();
	await page.evaluate(() => {
		const host = globalThis as unknown as Partial<HostPage>;
		host.preview?.plugin.unload();
		// What the page itself holds of it.
		delete (host.preview as Partial<HostPage['preview']>).plugin;
		delete host.source;
	});
	const measured = (before - (await used())) / 1000 / RETROS;
	return { figure: 'memory kept per retro, in the browser', unit: 'KB', measured, most: 10 };
}

/** All figures of the browser, over the vault of so many notes below the folder `cache`. */
export async function measureBrowser(cache: string): Promise<BrowserFigure[]> {
	const vault = vaultOf(cache, RETROS, OTHERS);
	const notes = { retro: the(vault.retroPaths.at(-1)), foreign: the(vault.paths.at(-1)) };
	const browser = await launchBrowser();
	const preview = await startPreview({ vault: vault.root, today: TODAY });
	try {
		return [
			...(await figuresAt(browser, preview.url, notes, 1)),
			...(await figuresAt(browser, preview.url, notes, 4)),
		];
	} finally {
		await browser.close();
		await preview.stop();
	}
}

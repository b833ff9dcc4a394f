/**
 * What is measured in a browser, with the built plugin in the preview: the tracker, drawn at first and
 * after an edit.
 */
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../test/support/browser';
import { startPreview } from '../../test/support/preview';
import { addDays } from '../../src/core/day';
import { median } from './measure';

export interface BrowserFigures {
	/** Milliseconds from a ready layout to a complete index of 10,000 notes, of which 1,000 are retros. */
	indexMs: number;
	/** Milliseconds from an empty pane to one that is laid out, with its first 50 themes and 50 actions. */
	firstPaintMs: number;
	/** Milliseconds from an edit that is known to a pane that is laid out anew. */
	afterEditMs: number;
	/** The same for an edit that the tracker does not show: what the answers cost, without drawing. */
	answersMs: number;
	/**
	 * While 5,000 notes change at once, the page's longest task in milliseconds of its own thread: with the
	 * tracker closed, and open.
	 */
	crowdTakenMs: number;
	crowdShownMs: number;
	/** The longest time between two frames then, with the tracker open. */
	crowdGapMs: number;
}

const RETROS = 1000;
const OTHERS = 9000;
const ACTIONS = 10;
const CHANGED = 5000;
const ROUNDS = 15;
/** Of all 5,000 at once. */
const CROWD_ROUNDS = 5;
const LAST_DAY = '2026-11-20';

/** A thousand retros with a theme of its own and ten open actions each. */
function crowd(): Record<string, string> {
	const notes: Record<string, string> = {};
	for (let number = 0; number < RETROS; number++) {
		const day = addDays(LAST_DAY, -number);
		const tasks = Array.from(
			{ length: ACTIONS },
			(_, index) =>
				`- [ ] Step ${index} for ${number} [theme:: Theme ${number}] 📅 ${addDays(LAST_DAY, index)}`,
		);
		notes[`Interviews/${day} Company ${number}.md`] = [
			'---',
			'type: interview-retro',
			`company: Company ${number}`,
			`date: ${day}`,
			'---',
			'## Questions',
			'### 1. A question',
			'- Rating: poor, so it was',
			`- Themes: Theme ${number}`,
			'## Improvement plan',
			...tasks,
			'',
		].join('\n');
	}
	for (let number = 0; number < OTHERS; number++)
		notes[`Notes/${number}.md`] = `---\ntags: [note]\n---\n# Note ${number}\n\n- [ ] Not an interview's\n`;
	return notes;
}

/** Members of the page's own objects that only a measurement asks for. */
interface NotesOfPage {
	readAll(): Promise<void>;
	onChange(listener: () => void): () => void;
}
interface TrackerLeaf {
	detach(): void;
	view: {
		contentEl: HTMLElement;
		draw(): void;
		onClose(): Promise<void>;
		context: { source: NotesOfPage };
	};
}
interface PreviewApp {
	workspace: { getLeavesOfType(type: string): TrackerLeaf[] };
	vault: {
		getMarkdownFiles(): { path: string }[];
		cachedRead(file: object): Promise<string>;
		process(file: object, change: (text: string) => string): Promise<string>;
	};
	metadataCache: {
		on(name: 'changed', callback: () => void): unknown;
		trigger(name: 'changed', file: object, text: string, cache: object | null): void;
		getFileCache(file: object): object | null;
	};
}

/** The page while a crowd of notes changes: what it has read is at hand with the tracker closed, too. */
interface CrowdPage {
	preview: { app: PreviewApp };
	crowdSource: NotesOfPage;
}

const openTracker = async (browser: Browser, url: string): Promise<Page> => {
	const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
	await page.goto(url);
	await page
		.getByRole('region', { name: 'Theme tracker' })
		.getByRole('button', { name: 'Show 50 more', exact: true })
		.first()
		.waitFor();
	return page;
};

/**
 * An event of Chromium's trace: times in microseconds, `tdur` in the thread's own time, which no other
 * program adds to.
 */
interface TraceEvent {
	name: string;
	pid: number;
	tid: number;
	ts: number;
	dur?: number;
	tdur?: number;
	args: { name?: string };
}

/** The longest task that the page ran between two marks, in milliseconds of its own thread. */
function longestTask(events: readonly TraceEvent[], from: string, to: string): number {
	const [begin, end] = [from, to].map((mark) => events.find(({ name }) => name === mark));
	if (begin === undefined || end === undefined) throw new Error('The trace has no marks.');
	const tasks = events.filter(
		({ name, pid, tid, ts, dur }) =>
			name.endsWith('RunTask') &&
			pid === begin.pid &&
			tid === begin.tid &&
			ts + (dur ?? 0) >= begin.ts &&
			ts <= end.ts,
	);
	return Math.max(...tasks.map(({ tdur }) => tdur ?? 0)) / 1000;
}

/**
 * Changes 5,000 notes in one task, all retros among them, as after a sync program's work, and watches the
 * page until the last one is taken in and drawn: how long its longest task was, and how far apart two
 * frames.
 */
async function watchCrowdChange(browser: Browser, page: Page, round: number): Promise<[number, number]> {
	await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
	const gap = await page.evaluate(
		async ([count, words]) => {
			const { preview, crowdSource } = globalThis as unknown as CrowdPage;
			const { app } = preview;
			const { vault, metadataCache } = app;
			const changed: [object, string, object | null][] = [];
			for (const file of vault.getMarkdownFiles().slice(0, count)) {
				const text = (await vault.cachedRead(file)).replace('Step 0', words);
				changed.push([file, text, metadataCache.getFileCache(file)]);
			}
			let longest = 0;
			let last = await new Promise<number>((done) => requestAnimationFrame(done));
			const follow = (now: number): void => {
				longest = Math.max(longest, now - last);
				last = now;
				requestAnimationFrame(follow);
			};
			requestAnimationFrame(follow);
			await new Promise((done) => setTimeout(done));
			performance.mark('crowd-changes');
			for (const [file, text, cache] of changed) metadataCache.trigger('changed', file, text, cache);
			await new Promise<void>((done) => {
				const end = crowdSource.onChange(() => done(end()));
			});
			// The frame that draws it, and the next one.
			for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
			performance.mark('crowd-is-shown');
			return longest;
		},
		[CHANGED, `Changed in round ${round}`] as const,
	);
	const { traceEvents } = JSON.parse(String(await browser.stopTracing())) as { traceEvents: TraceEvent[] };
	return [longestTask(traceEvents, 'crowd-changes', 'crowd-is-shown'), gap];
}

/** Rounds of drawing, indexing and edits with the tracker open; the milliseconds of each. */
function watchTracker(page: Page): Promise<Record<'index' | 'firstPaint' | 'shown' | 'unseen', number[]>> {
	return page.evaluate(async (rounds) => {
		const { app } = (globalThis as unknown as { preview: { app: PreviewApp } }).preview;
		const [leaf] = app.workspace.getLeavesOfType('interview-retro-tracker');
		const [first] = app.vault.getMarkdownFiles();
		if (leaf === undefined || first === undefined) throw new Error('There is no tracker, or no note.');
		const { view } = leaf;
		const timed = (): number => {
			const started = performance.now();
			view.draw();
			view.contentEl.getBoundingClientRect();
			return performance.now() - started;
		};
		const firstPaint: number[] = [];
		for (let round = 0; round < rounds; round++) {
			await view.onClose();
			firstPaint.push(timed());
		}
		const index: number[] = [];
		for (let round = 0; round < rounds; round++) {
			const started = performance.now();
			await view.context.source.readAll();
			index.push(performance.now() - started);
		}
		const edited = async (change: (text: string) => string): Promise<number> => {
			const known = new Promise<void>((done) => app.metadataCache.on('changed', () => done()));
			await app.vault.process(first, change);
			await known;
			return timed();
		};
		const shown: number[] = [];
		const unseen: number[] = [];
		for (let round = 0; round < rounds; round++) {
			shown.push(await edited((text) => text.replace(/Step 0[^\[]*/, `Step 0, now ${round} `)));
			unseen.push(await edited((text) => `${text}\nMore prose, ${round}.\n`));
		}
		return { index, firstPaint, shown, unseen };
	}, ROUNDS);
}

export async function measureBrowser(): Promise<BrowserFigures> {
	const browser = await launchBrowser();
	const preview = await startPreview({ vault: crowd(), today: LAST_DAY });
	try {
		const page = await openTracker(browser, preview.url);
		const measured = await watchTracker(page);
		await page.close();
		const fresh = await openTracker(browser, preview.url);
		await fresh.evaluate(() => {
			const crowd = globalThis as unknown as CrowdPage;
			const [leaf] = crowd.preview.app.workspace.getLeavesOfType('interview-retro-tracker');
			if (leaf === undefined) throw new Error('There is no tracker.');
			crowd.crowdSource = leaf.view.context.source;
		});
		const shown: [number, number][] = [];
		for (let round = 0; round < CROWD_ROUNDS; round++)
			shown.push(await watchCrowdChange(browser, fresh, round));
		await fresh.evaluate(() => {
			const { app } = (globalThis as unknown as CrowdPage).preview;
			for (const leaf of app.workspace.getLeavesOfType('interview-retro-tracker')) leaf.detach();
		});
		const taken: [number, number][] = [];
		for (let round = 0; round < CROWD_ROUNDS; round++)
			taken.push(await watchCrowdChange(browser, fresh, CROWD_ROUNDS + round));
		return {
			crowdTakenMs: median(taken.map(([task]) => task)),
			crowdShownMs: median(shown.map(([task]) => task)),
			crowdGapMs: median(shown.map(([, gap]) => gap)),
			indexMs: median(measured.index),
			firstPaintMs: median(measured.firstPaint),
			afterEditMs: median(measured.shown),
			answersMs: median(measured.unseen),
		};
	} finally {
		await browser.close();
		await preview.stop();
	}
}

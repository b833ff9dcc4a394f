/** What is measured in a browser, with the built plugin in the preview: the tracker, drawn at first and after an edit. */
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
}

const RETROS = 1000;
const OTHERS = 9000;
const ACTIONS = 10;
const ROUNDS = 15;
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
interface TrackerLeaf {
	view: {
		contentEl: HTMLElement;
		draw(): void;
		onClose(): Promise<void>;
		source: { readAll(): Promise<void> };
	};
}
interface PreviewApp {
	workspace: { getLeavesOfType(type: string): TrackerLeaf[] };
	vault: {
		getMarkdownFiles(): { path: string }[];
		process(file: object, change: (text: string) => string): Promise<string>;
	};
	metadataCache: { on(name: 'changed', callback: () => void): unknown };
}

export async function measureBrowser(): Promise<BrowserFigures> {
	const browser = await launchBrowser();
	const preview = await startPreview({ vault: crowd(), today: LAST_DAY });
	try {
		const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
		await page.goto(preview.url);
		await page
			.getByRole('region', { name: 'Theme tracker' })
			.getByRole('button', { name: `Show all ${RETROS}`, exact: true })
			.waitFor();
		const measured = await page.evaluate(async (rounds) => {
			const { app } = (globalThis as unknown as { preview: { app: PreviewApp } }).preview;
			const { view } = app.workspace.getLeavesOfType('interview-retro-tracker')[0]!;
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
				await view.source.readAll();
				index.push(performance.now() - started);
			}
			const edited = async (path: string, change: (text: string) => string): Promise<number> => {
				const file = app.vault.getMarkdownFiles().find((one) => one.path === path)!;
				const known = new Promise<void>((done) => app.metadataCache.on('changed', () => done()));
				await app.vault.process(file, change);
				await known;
				return timed();
			};
			const path = app.vault.getMarkdownFiles()[0]!.path;
			const shown: number[] = [];
			const unseen: number[] = [];
			for (let round = 0; round < rounds; round++) {
				shown.push(await edited(path, (text) => text.replace(/Step 0[^\[]*/, `Step 0, now ${round} `)));
				unseen.push(await edited(path, (text) => `${text}\nMore prose, ${round}.\n`));
			}
			return { index, firstPaint, shown, unseen };
		}, ROUNDS);
		return {
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

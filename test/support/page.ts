/**
 * A page over a vault of its own, for the browser tests of one file: `openPage` opens it, and each test closes what it
 * opened. What the page complains of fails the test.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { wrapped } from '../../scripts/preview/site/site';
import { launchBrowser } from './browser';
import { startPreview, type Preview } from './preview';

export const TODAY = '2026-11-20';
/** A window of fewer pixels is a phone's to the preview. */
const PHONE_BELOW = 600;
/** How long a page may take to do what it is waited for. */
const PATIENCE = 30_000;

let browser: Browser;
export let page: Page;
export let preview: Preview;
/** What the page has complained of; a test that means it to complain empties the list. */
export const complaints: string[] = [];
/** Every request since the page was opened that is not a plain read. */
export const writes: string[] = [];

beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(async () => {
	await browser?.close();
});
afterEach(async () => {
	await page?.close();
	await preview?.stop();
	expect(complaints.splice(0)).toEqual([]);
});

export interface Opening {
	today?: string;
	/** The time of day at which the clock stands, however long the test takes, until `pass` moves it. */
	time?: string;
	width?: number;
	height?: number;
	theme?: 'light' | 'dark';
	/** Another plugin than the one that was built, as its code. */
	plugin?: string;
}

/** The moment at which the page's clock stands, where it was told to. */
let standing = 0;

/** Lets the time pass on a clock that stands: what waits for it in the page comes, and then it stands again. */
export async function pass(minutes: number): Promise<void> {
	standing += minutes * 60_000;
	await page.clock.setFixedTime(standing);
	await page.clock.runFor(minutes * 60_000);
}

/** Opens the built plugin over some notes, or a copy of a folder; it has not read them yet. */
export async function openPage(
	vault: Record<string, string> | string,
	{ today = TODAY, time, width = 1280, height = 900, theme = 'light', plugin }: Opening = {},
): Promise<void> {
	preview = await startPreview({ vault, today });
	page = await browser.newPage({ viewport: { width, height }, colorScheme: theme, reducedMotion: 'reduce' });
	standing = new Date(`${today}T${time ?? '12:00:00'}`).getTime();
	if (time !== undefined) {
		await page.clock.install({ time: standing });
		await page.clock.setFixedTime(standing);
	}
	page.setDefaultTimeout(PATIENCE);
	writes.length = 0;
	page.on('pageerror', (error) => complaints.push(error.message));
	page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
	page.on(
		'request',
		(request) => request.method() !== 'GET' && writes.push(`${request.method()} ${request.url()}`),
	);
	if (plugin !== undefined)
		await page.route('**/plugin/main.wrapped.js', (route) =>
			route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: wrapped(plugin) }),
		);
	await page.goto(`${preview.url}?theme=${theme}`);
	await page.locator('body.is-ready').waitFor();
}

/** A file of the vault as it is on disk. */
export const read = (path: string): Promise<string> => readFile(join(preview.dir, path), 'utf8');

/**
 * Waits until a note on disk is as `isSo` wants it, empty where there is none; the test's own limit ends a
 * wait in vain.
 */
export async function note(path: string, isSo: (text: string) => boolean): Promise<string> {
	for (;;) {
		const text = await read(path).catch(() => '');
		if (isSo(text)) return text;
		await new Promise((again) => setTimeout(again, 20));
	}
}

/**
 * Opens a list and waits for what it is to have. What it has was settled when it was opened, so one that does not
 * have it yet is closed and opened again, and looked at for twice as long.
 */
export async function openUntil(entry: Locator, open: () => Promise<void>): Promise<void> {
	for (let glance = 250; ; glance *= 2) {
		await open();
		const isThere = entry.waitFor({ timeout: glance });
		if (glance >= PATIENCE) await isThere;
		if (await isThere.then(() => true).catch(() => false)) return;
		await page.keyboard.press('Escape');
	}
}

/**
 * Runs a command from the palette. Its field is written to and pressed by name: a note that is still being opened
 * takes the focus for itself, and would take what is typed.
 */
export async function command(name: string): Promise<void> {
	const field = page.getByRole('combobox', { name: 'Select a command' });
	// The one that Enter takes: the list may still be that of fewer letters.
	await openUntil(page.getByRole('option', { name: new RegExp(name), selected: true }), async () => {
		await page.keyboard.press('Control+p');
		await field.evaluate((input, words) => {
			(input as HTMLInputElement).value = words;
			input.dispatchEvent(new Event('input', { bubbles: true }));
		}, name);
	});
	await field.press('Enter');
}

const entryOf = (title: string) => page.getByRole('menuitem', { name: title, exact: true });

/** Chooses what a menu has that is open. */
export async function choose(title: string): Promise<void> {
	await entryOf(title).click();
}

/** Chooses what the menu of the open note has, behind its three dots. */
export async function inNoteMenu(title: string): Promise<void> {
	await openUntil(entryOf(title), () =>
		page.getByRole('button', { name: 'More options' }).filter({ visible: true }).click(),
	);
	await choose(title);
}

/** Gives the page another size, and waits until it has become a phone's or a desk's. */
export async function resizeTo(width: number, height: number): Promise<void> {
	await page.setViewportSize({ width, height });
	await page.locator(width < PHONE_BELOW ? 'body.is-phone' : 'body:not(.is-phone)').waitFor();
}

/** Chooses what the menu of the line has where the cursor stands. */
export async function inLineMenu(title: string): Promise<void> {
	await openUntil(entryOf(title), () =>
		editor().dispatchEvent('contextmenu', { clientX: 400, clientY: 300, bubbles: true }),
	);
	await choose(title);
}

/** Goes through the settings of the plugin by the names of their rows: pages, then what is to be done there. */
export async function inSettings(...names: string[]): Promise<void> {
	await page.keyboard.press('Control+,');
	for (const name of names)
		await page
			.getByRole('tabpanel', { name: 'Settings' })
			.locator('.setting-item')
			.filter({ has: page.getByText(name, { exact: true }) })
			.click();
}

export const editor = () => page.getByRole('textbox', { name: 'Note text' });
export const tracker = () => page.getByRole('region', { name: 'Theme tracker' });

/** The rules of accessibility that what stands in `selector` breaks. */
export async function broken(selector: string): Promise<string[]> {
	await page.evaluate(axe.source);
	return page.evaluate(async (within) => {
		// The colours of Obsidian's own buttons are the user's choice.
		const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run({
			include: [within],
			exclude: ['.mod-cta', '.mod-destructive'],
		});
		return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
	}, selector);
}

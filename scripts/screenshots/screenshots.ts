/** Takes the pictures of the documentation: the built plugin in the preview, over the example vault, on a fixed day. */
import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from '../../test/support/browser';

const TODAY = '2026-11-20';
/** Three hours before the review of the day before is late. */
const NOW = new Date(`${TODAY}T13:45:00Z`);
/** As high as shows a theme whole, and no date sign, for which there may be no font. */
const WIDE = { viewport: { width: 1280, height: 800 } };
/** A page of the main area, to its end. */
const TALL = { viewport: { width: 1280, height: 1560 } };
/** Room for a table between the sidebars. */
const WIDER = { viewport: { width: 1600, height: 960 } };
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };
/** The sizes that the directory of plugins asks for: 1200 x 800, and 900 x 1600 on a phone. */
const LISTING = { viewport: { width: 1200, height: 800 } };
const LISTING_PHONE = { viewport: { width: 450, height: 800 }, deviceScaleFactor: 2 };

const root = resolve(import.meta.dirname, '../..');
const images = join(root, 'docs/images');

/** Starts the built preview over a copy of the example vault. */
async function startPreview(): Promise<{ url: string; stop: () => Promise<void> }> {
	const child = spawn(
		process.execPath,
		[join(root, 'dist/preview/server.mjs'), '--port', '0', '--today', TODAY],
		{ stdio: ['ignore', 'pipe', 'inherit'] },
	);
	const ended = new Promise<void>((done) => child.once('exit', () => done()));
	const url = await new Promise<string>((found, failed) => {
		let output = '';
		child.stdout.on('data', (chunk: Buffer) => {
			output += String(chunk);
			const address = /^Preview: (\S+)$/m.exec(output)?.[1];
			if (address !== undefined) found(address);
		});
		void ended.then(() => failed(new Error('The preview did not start.')));
	});
	const stop = async (): Promise<void> => {
		child.kill();
		await ended;
	};
	return { url, stop };
}

async function command(page: Page, name: string): Promise<void> {
	await page.keyboard.press('Control+p');
	await page.getByRole('combobox', { name: 'Select a command' }).fill(name);
	await page.getByRole('option', { name: new RegExp(name) }).click();
}

const tracker = (page: Page) => page.getByRole('region', { name: 'Theme tracker' });

async function unfold(page: Page, theme: string): Promise<void> {
	await page.getByRole('button', { name: `Show evidence for ${theme}` }).click();
	await tracker(page)
		.getByRole('list', { name: `Evidence for ${theme}` })
		.waitFor();
}

/** The name of a theme at the top: its evidence, and what became of the actions for it, are in sight. */
const showFromTop = (page: Page, theme: string): Promise<void> =>
	page
		.getByRole('button', { name: new RegExp(`(Show|Hide) evidence for ${theme}`) })
		.evaluate((button) => button.scrollIntoView());

/** A theme unfolded, and the note that its latest evidence comes from open beside it. */
async function arrangeWide(page: Page): Promise<void> {
	await unfold(page, 'Clarifying questions');
	await tracker(page)
		.getByRole('list', { name: 'Evidence for Clarifying questions' })
		.getByRole('link', { name: /Contoso R3/ })
		.click();
	await page.getByRole('tab', { name: '2026-11-17 Contoso' }).waitFor();
	await page.getByRole('button', { name: 'Reading', exact: true }).click();
	await page
		.getByRole('main')
		.getByRole('heading', { name: 'Went well' })
		.evaluate((heading) => heading.scrollIntoView());
	await showFromTop(page, 'Clarifying questions');
}

/** A story that is told again, with a hint taken and an answer begun. */
async function arrangeStory(page: Page): Promise<void> {
	await command(page, 'Practise');
	await practice(page).getByRole('button', { name: 'Practise The quiet migration' }).click();
	const story = page.getByRole('region', { name: 'Failure story' });
	await story.getByRole('button', { name: 'Tell it again' }).click();
	await story.getByRole('button', { name: 'Hint: a nudge' }).click();
	await story
		.getByRole('textbox')
		.fill('I had promised the twentieth of February. They got it on the thirteenth of March.');
}

async function arrangePhone(page: Page): Promise<void> {
	await unfold(page, 'Clarifying questions');
	await showFromTop(page, 'Clarifying questions');
}

/** A view of the main area, with the sidebars out of the way. */
const arrangeView =
	(door: string, name: string) =>
	async (page: Page): Promise<void> => {
		await command(page, door);
		await page.getByRole('region', { name, exact: true }).getByRole('heading').first().waitFor();
		const isWide = (page.viewportSize()?.width ?? 0) >= LISTING.viewport.width;
		if (isWide)
			for (const side of ['left', 'right'])
				await page.getByRole('button', { name: `Toggle ${side} sidebar` }).click();
	};

const arrangeWeek = arrangeView('Open weekly review', 'Weekly review');

/** All interviews have a tab, and no command. */
async function arrangeOutcomes(page: Page): Promise<void> {
	await arrangeInsights(page);
	await page.getByRole('tab', { name: 'All', exact: true }).click();
	await page.getByRole('region', { name: 'Outcomes' }).waitFor();
}

const arrangeInsights = arrangeView('Open insights', 'Insights');

const practice = (page: Page) => page.getByRole('region', { name: 'Practice', exact: true });

/** The drill with the history of its question. */
async function arrangeDrill(page: Page): Promise<void> {
	await command(page, 'Practise');
	await practice(page).getByRole('button', { name: 'Show history' }).click();
}

/** The question bank, the questions that were asked most often first. */
async function arrangeBank(page: Page): Promise<void> {
	await arrangeDrill(page);
	const bank = practice(page).getByRole('table', { name: 'Question bank' });
	for (let press = 0; press < 2; press++)
		await bank.getByRole('button', { name: 'Asked', exact: true }).click();
	await practice(page)
		.getByRole('heading', { name: 'Question bank' })
		.evaluate((heading) => heading.scrollIntoView());
}

interface Picture {
	/** The file's name, before its colours. */
	name: string;
	screen: BrowserContextOptions;
	arrange: (page: Page) => Promise<void>;
	/** Light alone, for the directory of plugins. */
	isListed?: boolean;
}

const PICTURES: readonly Picture[] = [
	{ name: 'tracker', screen: WIDE, arrange: arrangeWide },
	{ name: 'week', screen: TALL, arrange: arrangeWeek },
	{ name: 'week-phone', screen: PHONE, arrange: arrangeWeek },
	{ name: 'insights', screen: WIDE, arrange: arrangeInsights },
	{ name: 'outcomes', screen: WIDE, arrange: arrangeOutcomes },
	{ name: 'story', screen: WIDE, arrange: arrangeStory },
	{ name: 'tracker-phone', screen: PHONE, arrange: arrangePhone },
	{ name: 'practice', screen: WIDER, arrange: arrangeDrill },
	{ name: 'practice-phone', screen: PHONE, arrange: arrangeDrill },
	{ name: 'practice-bank', screen: WIDER, arrange: arrangeBank },
	{ name: 'practice-bank-phone', screen: PHONE, arrange: arrangeBank },
	...[
		{ name: 'theme', arrange: arrangeWide, arrangePhone },
		{ name: 'week', arrange: arrangeWeek },
		{ name: 'practice', arrange: arrangeDrill },
		{ name: 'insights', arrange: arrangeInsights },
		{ name: 'story', arrange: arrangeStory },
	].flatMap(({ name, arrange, arrangePhone: onPhone = arrange }): Picture[] => [
		{ name: `listing-${name}`, screen: LISTING, arrange, isListed: true },
		{ name: `listing-${name}-phone`, screen: LISTING_PHONE, arrange: onPhone, isListed: true },
	]),
];

async function take(browser: Browser, url: string, picture: Picture, theme: 'light' | 'dark'): Promise<void> {
	const context = await browser.newContext({
		...picture.screen,
		colorScheme: theme,
		reducedMotion: 'reduce',
		locale: 'en-GB',
		timezoneId: 'UTC',
	});
	const page = await context.newPage();
	page.setDefaultTimeout(10_000);
	await page.clock.setFixedTime(NOW);
	await page.goto(`${url}?theme=${theme}`);
	await page.locator('body.is-ready').waitFor();
	await tracker(page).waitFor();
	await picture.arrange(page);
	// What has the focus is no news in a picture.
	await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
	await page.mouse.move(0, 0);
	const name = picture.isListed === true ? `${picture.name}.png` : `${picture.name}-${theme}.png`;
	await page.screenshot({ path: join(images, name), animations: 'disabled', caret: 'hide' });
	process.stdout.write(`docs/images/${name}\n`);
	await context.close();
}

await mkdir(images, { recursive: true });
const preview = await startPreview();
const browser = await launchBrowser();
try {
	for (const theme of ['light', 'dark'] as const)
		for (const picture of PICTURES)
			if (theme === 'light' || picture.isListed !== true) await take(browser, preview.url, picture, theme);
} finally {
	await browser.close();
	await preview.stop();
}

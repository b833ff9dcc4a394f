/** Everything that the plugin shows, one sight after another: views, forms, menus, notices and pages of settings, found without a word. */
import { the } from '../../scripts/the';
import type { Messages } from '../../src/core/messages/en/english';
import { OTHER, SECOND_ROUND, STORY } from './candidate';
import { page } from './page';

/** Where the plugin speaks. */
export const OURS =
	'.workspace-leaf-content[data-type^="interview-retro"], .modal, .prompt, .menu, .notice-container, .block-language-interview-retro';

interface App {
	commands: { executeCommandById(id: string): boolean };
	workspace: { openLinkText(path: string, from: string): Promise<void> };
}
const inApp = (act: 'run' | 'open', given: string): Promise<void> =>
	page.evaluate(
		async ([what, said]) => {
			const { app } = (globalThis as unknown as { preview: { app: App } }).preview;
			if (what === 'run') app.commands.executeCommandById(`interview-retro:${said}`);
			else await app.workspace.openLinkText(said, '');
		},
		[act, given] as const,
	);
const run = (id: string) => inApp('run', id);
const open = (path: string) => inApp('open', path);

/** Closes what is in front, one after another. */
export async function closeAll(): Promise<void> {
	for (let tries = 0; tries < 8; tries++) {
		if ((await page.locator('.modal, .prompt, .menu').count()) === 0) return;
		await page.keyboard.press('Escape');
		await page.waitForTimeout(50);
	}
}

/** Opens the settings at a page, by the places of its rows. */
async function settingsAt(...rows: string[]): Promise<void> {
	await closeAll();
	await page.keyboard.press('Control+,');
	for (const name of rows)
		await page
			.getByRole('tabpanel')
			.locator('.setting-item')
			.filter({ has: page.getByText(name, { exact: true }) })
			.first()
			.click();
}

type Sight = [name: string, go: () => Promise<void>];

const menuItem = (title: string) => page.getByRole('menuitem', { name: title, exact: true });

/** The forms that the menu of a note opens. */
function ofNote(path: string, acts: Record<string, string>): Sight[] {
	return Object.entries(acts).map(([name, title]): Sight => [
		name,
		async () => {
			await open(path);
			await page.getByRole('button', { name: 'More options' }).filter({ visible: true }).click();
			await menuItem(title).click();
		},
	]);
}

/** The pages of the settings, and what they open. */
function ofSettings({ settings }: Messages): Sight[] {
	const pages: [string, string[]][] = [
		['settings', []],
		...(['template', 'weeklyNote', 'whichNotes', 'tools', 'advanced'] as const).map(
			(name): [string, string[]] => [`settings-${name}`, [settings[name].name]],
		),
		...(
			[
				'languagePage',
				'places',
				'writing',
				'weakPoints',
				'askedFor',
				'thresholdsPage',
				'propertyNames',
				'wordsPage',
				'headingsPage',
				'labelsPage',
			] as const
		).map((name): [string, string[]] => [`settings-${name}`, [settings.advanced.name, settings[name].name]]),
		['adopt', [settings.whichNotes.name, settings.adopt.name]],
		...(
			['checkLessons', 'checkNotes', 'exportCards', 'exportTables', 'dashboard', 'mergeThemes'] as const
		).map((name): [string, string[]] => [name, [settings.tools.name, settings[name].name]]),
	];
	return pages.map(([name, rows]): Sight => [name, () => settingsAt(...rows)]);
}

/** The steps of taking in older notes, from those of a folder. */
function ofAdopting({ settings, adopt }: Messages): Sight[] {
	const next = () => page.getByRole('dialog').getByRole('button', { name: adopt.next, exact: true }).click();
	const read = async () => {
		await settingsAt(settings.whichNotes.name, settings.adopt.name);
		await page.getByRole('dialog').getByLabel(adopt.folder, { exact: true }).selectOption('旧笔记');
		await next();
		await page.getByRole('dialog').getByRole('region', { name: adopt.steps.read }).waitFor();
	};
	return [
		['adopt-read', read],
		[
			'adopt-weak',
			async () => {
				await read();
				await next();
			},
		],
	];
}

/** What stands in the menus of notes. */
const ofNotes = (acts: Messages['acts']): Sight[] => [
	[
		'menu-of-note',
		async () => {
			await open(OTHER);
			await page.getByRole('button', { name: 'More options' }).filter({ visible: true }).click();
		},
	],
	...ofNote(OTHER, {
		result: acts.recordResult,
		'thank-you': acts.thankYou,
		nudge: acts.nudge,
		transcript: acts.reviewTranscript,
		redraw: acts.redraw,
		notebook: acts.toNotebook,
	}),
	...ofNote(STORY, { story: acts.practiseStory }),
];

/** Before the notes are read the sidebar has one line, and nothing to look at. */
async function openTracker(): Promise<void> {
	await run('open-tracker');
	await page.locator('.ir-theme-row').first().waitFor();
}

/** All of them, in the order in which they are walked. */
export function sightsIn(words: Messages): Sight[] {
	const { acts } = words;
	return [
		['tracker', openTracker],
		[
			'menu-of-theme',
			async () => {
				await page.locator('.ir-theme-row').first().click({ button: 'right' });
			},
		],
		['week', () => run('open-week')],
		['practice', () => run('practise')],
		['insights', () => run('open-insights')],
		['all', () => page.getByRole('tab', { name: acts.tabs.all, exact: true }).click()],
		['new-retro', () => run('new-retro')],
		['prepare-round', () => run('prepare-round')],
		['link-theme', () => run('link-theme')],
		[
			'review',
			async () => {
				await open(SECOND_ROUND);
				await run('review-retro');
			},
		],
		[
			'add-action',
			async () => {
				await open(SECOND_ROUND);
				await run('add-action');
			},
		],
		...ofNotes(acts),
		...ofSettings(words),
		...ofAdopting(words),
		[
			'blocks',
			async () => {
				await open('日记/2026-11-20.md');
				await page.getByRole('button', { name: 'Reading', exact: true }).filter({ visible: true }).click();
			},
		],
		[
			'notice',
			async () => {
				await page.evaluate(() =>
					(
						globalThis as unknown as {
							preview: { app: { registry: { protocolHandlers: Map<string, (given: object) => void> } } };
						}
					).preview.app.registry.protocolHandlers.get('interview-retro')?.({ open: '没有' }),
				);
			},
		],
	];
}

/** Goes to each sight in turn, and looks at it. */
export async function walk(words: Messages, look: (name: string) => Promise<void>): Promise<string[]> {
	const missed: string[] = [];
	for (const [name, go] of sightsIn(words)) {
		try {
			await closeAll();
			await go();
			await page.waitForTimeout(150);
			await look(name);
		} catch (error) {
			missed.push(`${name}: ${the(String(error).split('\n')[0])}`);
		}
	}
	return missed;
}

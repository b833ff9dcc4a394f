/** The driver of real Obsidian, by WebdriverIO and wdio-obsidian-service. */
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { browser } from '@wdio/globals';
import { obsidianPage } from 'wdio-obsidian-service';
import type { App } from 'obsidian';
import { xpathOf, type Driver, type InApp, type Peer, type Target } from './driver';

const PLUGIN = 'interview-retro';
/** As WebDriver names them. */
const KEYS = { Enter: '\uE007', Escape: '\uE00C' };

export class ObsidianDriver implements Driver {
	isPhone = false;
	/** The window that has the app in it. */
	private main = '';

	async open(files: Record<string, string>, peers: readonly Peer[] = []): Promise<void> {
		const vault = await mkdtemp(join(tmpdir(), 'interview-retro-e2e-'));
		for (const [path, text] of Object.entries(files)) {
			await mkdir(dirname(join(vault, path)), { recursive: true });
			await writeFile(join(vault, path), text);
		}
		await browser.reloadObsidian({ vault, plugins: [PLUGIN, ...peers] });
		this.main = await browser.getWindowHandle();
		this.isPhone = (await obsidianPage.getPlatform()).isPhone;
	}

	/** The function goes over as its source, in a function that takes what the service gives first. */
	async inApp<Args extends unknown[], Result>(run: InApp<Args, Result>, ...args: Args): Promise<Result> {
		const sent = new Function('given', '...args', `return (${run.toString()})(given.app, ...args);`) as (
			given: { app: App },
			...args: Args
		) => Result;
		const here = await browser.getWindowHandle();
		await browser.switchToWindow(this.main);
		try {
			return await browser.executeObsidian(sent, ...args);
		} finally {
			await browser.switchToWindow(here);
		}
	}

	command(id: string): Promise<void> {
		return browser.executeObsidianCommand(id);
	}

	async click(target: Target): Promise<void> {
		await (await this.shown(target)).click();
	}

	async type(text: string): Promise<void> {
		await browser.keys([...text]);
	}

	async press(key: keyof typeof KEYS): Promise<void> {
		await browser.keys(KEYS[key]);
	}

	async sees(target: Target): Promise<boolean> {
		return (await this.find(target)) !== null;
	}

	async value(target: Target): Promise<string> {
		return (await this.shown(target)).getValue();
	}

	async isTicked(target: Target): Promise<boolean> {
		return (await this.shown(target)).isSelected();
	}

	async read(path: string): Promise<string | null> {
		return readFile(join(obsidianPage.getVaultPath(), path), 'utf8').catch(() => null);
	}

	async inNewWindow(open: () => Promise<void>, then: () => Promise<void>): Promise<void> {
		const before = await browser.getWindowHandles();
		await open();
		const isNew = (handle: string): boolean => !before.includes(handle);
		await browser.waitUntil(async () => (await browser.getWindowHandles()).some(isNew));
		const [added = this.main] = (await browser.getWindowHandles()).filter(isNew);
		await browser.switchToWindow(added);
		try {
			await then();
		} finally {
			await browser.closeWindow();
			await browser.switchToWindow(this.main);
		}
	}

	async reload(): Promise<void> {
		await obsidianPage.disablePlugin(PLUGIN);
		await obsidianPage.enablePlugin(PLUGIN);
	}

	async cli(command: string, ...flags: string[]): Promise<string | null> {
		try {
			return (await obsidianPage.runObsidianCli([command, ...flags])).stdout;
		} catch (error) {
			// The service's own words for an app or an installer that is too old for a command line.
			if (error instanceof Error && error.message.includes('CLI only works')) return null;
			throw error;
		}
	}

	async rowsOfBase(path: string, view: string): Promise<number | null> {
		await this.inApp((app, link) => app.workspace.openLinkText(link, '', false), `${path}#${view}`);
		const rows = async (): Promise<number> => {
			let count = 0;
			for await (const row of browser.$$('.bases-tbody .bases-tr')) if (await row.isDisplayed()) count++;
			return count;
		};
		// Bases asks for its rows after it is drawn; none at the end of the wait is what the case is told.
		await browser.waitUntil(async () => (await rows()) > 0).catch(() => undefined);
		return rows();
	}

	/** The first of its kind that is displayed. */
	private async find(target: Target) {
		for await (const element of browser.$$(xpathOf(target))) if (await element.isDisplayed()) return element;
		return null;
	}

	private async shown(target: Target) {
		const found = await this.find(target);
		if (found === null) throw new Error(`There is no ${target.role} “${target.name}”.`);
		return found;
	}
}

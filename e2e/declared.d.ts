/**
 * The little that is used of WebdriverIO and its Obsidian service, so that the types are checked without their five hundred
 * packages. `npm run types` in this folder, where they are installed, checks the same files against their own types instead.
 */
declare module '@wdio/globals' {
	import type { App } from 'obsidian';

	interface Shown {
		click(): Promise<void>;
		isDisplayed(): Promise<boolean>;
		isSelected(): Promise<boolean>;
		getValue(): Promise<string>;
	}

	export const browser: {
		$$(selector: string): AsyncIterable<Shown>;
		keys(keys: string | string[]): Promise<void>;
		getWindowHandle(): Promise<string>;
		getWindowHandles(): Promise<string[]>;
		switchToWindow(handle: string): Promise<void>;
		closeWindow(): Promise<void>;
		waitUntil(isSo: () => Promise<boolean>): Promise<true | void>;
		executeObsidian<Args extends unknown[], Result>(
			run: (given: { app: App }, ...args: Args) => Result,
			...args: Args
		): Promise<Result>;
		executeObsidianCommand(id: string): Promise<void>;
		reloadObsidian(wanted: { vault?: string; plugins?: string[] }): Promise<void>;
	};
}

declare module 'wdio-obsidian-service' {
	export const obsidianPage: {
		getVaultPath(): string;
		getPlatform(): Promise<{ isPhone: boolean; isMobile: boolean }>;
		enablePlugin(id: string): Promise<void>;
		disablePlugin(id: string): Promise<void>;
		runObsidianCli(args: string[]): Promise<{ stdout: string; stderr: string }>;
	};
	export function parseObsidianVersions(
		versions: string,
		options: { cacheDir: string },
	): Promise<[app: string, installer: string][]>;
}

declare namespace WebdriverIO {
	interface Capabilities {
		browserName: string;
		'wdio:obsidianOptions': {
			appVersion: string;
			installerVersion: string;
			plugins: ({ path: string } | { id: string; enabled: boolean })[];
			emulateMobile?: boolean;
		};
		'goog:chromeOptions'?: { mobileEmulation: { deviceMetrics: { width: number; height: number } } };
	}
	interface Config {
		runner: 'local';
		framework: 'mocha';
		specs: string[];
		maxInstances: number;
		capabilities: Capabilities[];
		services: string[];
		reporters: string[];
		mochaOpts: { ui: 'bdd'; timeout: number };
		waitforTimeout: number;
		logLevel: 'warn';
		cacheDir: string;
	}
}

declare function describe(what: string, tests: () => void): void;
declare function it(what: string, test: (this: { skip(): never }) => Promise<void>): void;

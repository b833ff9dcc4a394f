/** `npm test` in this folder: the cases in the oldest Obsidian that the plugin asks for and in the newest, on a computer and a phone. */
import { resolve } from 'node:path';
import { env } from 'node:process';
import { parseObsidianVersions } from 'wdio-obsidian-service';

const here = import.meta.dirname;
/** Where the apps and the peers are kept once they were downloaded. */
const cacheDir = resolve(here, '.obsidian-cache');
const versions = await parseObsidianVersions(env.OBSIDIAN_VERSIONS ?? 'earliest/earliest latest/latest', {
	cacheDir,
});
// The workflow keeps the downloads under this name.
if (env.CI !== undefined) console.log('obsidian-cache-key:', JSON.stringify(versions));

const plugins = [
	{ path: resolve(here, '..') },
	...['obsidian-tasks-plugin', 'dataview', 'templater-obsidian', 'periodic-notes'].map((id) => ({
		id,
		enabled: false,
	})),
];

export const config: WebdriverIO.Config = {
	runner: 'local',
	framework: 'mocha',
	specs: ['./cases.e2e.ts'],
	maxInstances: 2,
	capabilities: versions.flatMap(([appVersion, installerVersion]): WebdriverIO.Capabilities[] => [
		{ browserName: 'obsidian', 'wdio:obsidianOptions': { appVersion, installerVersion, plugins } },
		{
			browserName: 'obsidian',
			'wdio:obsidianOptions': { appVersion, installerVersion, plugins, emulateMobile: true },
			'goog:chromeOptions': { mobileEmulation: { deviceMetrics: { width: 390, height: 844 } } },
		},
	]),
	services: ['obsidian'],
	reporters: ['obsidian'],
	mochaOpts: { ui: 'bdd', timeout: 180_000 },
	waitforTimeout: 10_000,
	logLevel: 'warn',
	cacheDir,
};

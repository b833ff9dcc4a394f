/** The ten cases in real Obsidian. */
import { obsidianPage } from 'wdio-obsidian-service';
import { CASES } from './cases';
import { ObsidianDriver } from './obsidian-driver';

describe('in the app itself', () => {
	for (const { name, needsWindows, run } of CASES)
		it(name, async function () {
			if (needsWindows && (await obsidianPage.getPlatform()).isMobile) return this.skip();
			await run(new ObsidianDriver());
		});
});

import { launchBrowser } from './browser';

/** Starts a browser once before all tests: unpacked by two of them at once, it would be run while it is written. */
export default async function unpackBrowser(): Promise<void> {
	// Where there is none, the tests that need it say so.
	await launchBrowser().then(
		(browser) => browser.close(),
		() => undefined,
	);
}

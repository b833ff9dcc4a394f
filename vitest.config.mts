import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Core and views keep nothing between two tests, so that their files share what they import. */
const SHARING = ['test/core/**/*.test.ts', 'test/view/**/*.test.{ts,tsx}'];

export default defineConfig({
	resolve: {
		alias: { obsidian: fileURLToPath(new URL('scripts/preview/host/index.ts', import.meta.url)) },
	},
	test: {
		// Every core: the browser tests mostly wait, and the property tests mostly compute.
		maxWorkers: '100%',
		globalSetup: ['./test/support/unpacked.ts'],
		setupFiles: ['./test/support/seed.ts'],
		// What hangs is to end; a machine that has other work to do is to pass.
		testTimeout: 600_000,
		// A recording that nobody has read is none: a new or another one is written with -u alone.
		update: 'none',
		hookTimeout: 600_000,
		expect: { poll: { timeout: 30_000 } },
		reporters: ['default', './test/support/tally.ts'],
		projects: [
			{ extends: true, test: { name: 'shared', include: SHARING, isolate: false, globalSetup: [] } },
			{ extends: true, test: { name: 'apart', include: ['test/**/*.test.{ts,tsx}'], exclude: SHARING } },
		],
	},
});

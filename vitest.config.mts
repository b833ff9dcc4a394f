import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	resolve: {
		alias: { obsidian: fileURLToPath(new URL('scripts/preview/host/index.ts', import.meta.url)) },
	},
	test: {
		// Every core: the browser tests mostly wait, and the property tests mostly compute.
		maxWorkers: '100%',
		include: ['test/**/*.test.{ts,tsx}'],
		globalSetup: ['./test/support/unpacked.ts'],
		setupFiles: ['./test/support/seed.ts'],
		// What hangs is to end; a machine that has other work to do is to pass.
		testTimeout: 600_000,
		// A recording that nobody has read is none: a new or another one is written with -u alone.
		update: 'none',
		hookTimeout: 600_000,
		reporters: ['default', './test/support/tally.ts'],
	},
});

import { mergeConfig } from 'vitest/config';
import all from './vitest.config.mts';

// What can be asked while one writes: core and views, each property tried a few times. `npm test` tries them all.
const quick = mergeConfig(all, {
	test: {
		env: { RUNS: process.env.RUNS ?? '30' },
		coverage: { include: ['src/core/**', 'src/view/**'], reporter: ['text-summary'] },
	},
});
quick.test.globalSetup = [];
quick.test.projects = undefined;
quick.test.isolate = false;
// What has not changed since the last run is not translated again.
quick.test.experimental = { fsModuleCache: true };
quick.test.include = ['test/core/**/*.test.ts', 'test/view/**/*.test.ts'];
// Half a minute in a process of its own.
quick.test.exclude = ['test/core/hostile.test.ts'];

export default quick;

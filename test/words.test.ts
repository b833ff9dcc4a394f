/** What is said to people stands in dictionaries: no literal of it where the dictionaries are complete, no message that a language has not followed. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

test('no literal for people stands where the dictionaries are complete, and Chinese has followed every message', async () => {
	const { stdout } = await promisify(execFile)('node', ['scripts/words.mjs'], { cwd: root });
	expect(stdout).toMatch(/^zh: 0 of \d{3,} messages are new or have changed in English$/m);
	expect(stdout).not.toContain('Where there should be none');
});

/** What is said to people stands in dictionaries: no literal of it where the dictionaries are complete, no message that a language has not followed. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { LANGUAGE_TAGS } from '../src/core/settings';

const root = join(import.meta.dirname, '..');

test('no literal for people stands where the dictionaries are complete, and every language has followed every message', async () => {
	const { stdout } = await promisify(execFile)('node', ['scripts/words.mjs'], { cwd: root });
	const followed = stdout.match(/^[a-z]{2}: .*$/gm) ?? [];
	expect(followed.map((line) => line.replace(/\d{3,}/, 'all')).sort()).toEqual(
		LANGUAGE_TAGS.filter((tag) => tag !== 'en')
			.map((tag) => `${tag}: 0 of all messages are new or have changed in English`)
			.sort(),
	);
	expect(stdout).not.toContain('Where there should be none');
});

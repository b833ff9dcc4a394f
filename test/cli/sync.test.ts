/** A short history of two clones with `git merge` between them; `npm run sync` plays long ones, with Syncthing too. */
import { expect, test } from 'vitest';
import { playGit } from '../../scripts/sync/git';

test('thirty steps of two clones lose no word, count no interview twice and say nothing of a note in conflict', () => {
	const counts = playGit(4, 30);
	expect(counts.of('steps')).toBeGreaterThanOrEqual(30);
	expect(counts.of('words typed')).toBeGreaterThan(5);
	expect(counts.of('looks at a note in conflict')).toBeGreaterThan(0);
	expect(counts.of('refused, in-conflict')).toBeGreaterThan(0);
});

/** The note that a sync program's copy was made of. */
import { expect, test } from 'vitest';
import { originalOf } from '../../../src/core/note/note';

test.each([
	['In/2026-10-01 Northwind (Conflicted copy Pixel 202610021010).md', 'In/2026-10-01 Northwind.md'],
	["2026-10-01 Northwind (Dana's conflicted copy 2026-10-02).md", '2026-10-01 Northwind.md'],
	['Northwind (conflicted copy 2026-10-02 101500).md', 'Northwind.md'],
	["Northwind (Dana (Mac)'s conflicted copy 2026-10-02).md", 'Northwind.md'],
	["Northwind (round 2) (Dana's conflicted copy 2026-10-02).md", 'Northwind (round 2).md'],
	['In/2026-10-01 Northwind.sync-conflict-20261002-101500-K7QXMPA.md', 'In/2026-10-01 Northwind.md'],
	['Northwind - conflicted copy 2.md', 'Northwind.md'],
	['(conflicted copy)/Northwind.md', null],
	['Conflicted copy.md', null],
	['2026-10-01 Northwind, conflicted feelings.md', null],
	['Northwind.md', null],
])('%s: %s', (path, original) => {
	expect(originalOf(path)).toBe(original);
});

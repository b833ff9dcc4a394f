// @vitest-environment jsdom
/** *Write weekly review* where the note of the week is somewhere already, or is another plugin's. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { all, closeVault, openVault, press, type Opened, writeWeek } from '../../support/faulty';
import { the } from '../../../scripts/the';

const RETRO =
	'---\ntype: interview-retro\ncompany: Northwind\ndate: 2026-11-18\nthemes: [pacing]\n---\n## Notes\n';
const MARK = 'interview-retro:begin week-2026-W47';

beforeEach(() => {
	vi.setSystemTime(new Date(2026, 10, 20, 19, 5));
});
afterEach(() => {
	closeVault();
	vi.useRealTimers();
});

async function write(notes: Record<string, string>): Promise<Opened> {
	const vault = await openVault({ 'Interviews/One.md': RETRO, ...notes });
	await writeWeek(vault);
	return vault;
}
const marked = ({ disk }: Opened): string[] =>
	disk.paths().filter((path) => the(disk.text(path)).includes(MARK));

test('a note whose path is in another case is the note of the week', async () => {
	const vault = await write({ 'weekly/2026-w47.md': 'Mine.\n' });
	expect(marked(vault)).toEqual(['weekly/2026-w47.md']);
	expect(vault.disk.text('weekly/2026-w47.md')).toMatch(/^Mine\.\n/);
	expect(vault.disk.paths()).toHaveLength(2);
});

describe('a note of that name elsewhere below the folder', () => {
	const OTHER = 'Weekly/Archive/Team/2026-W47.md';

	test('is not written to at once', async () => {
		const vault = await write({ [OTHER]: 'The whole team.\n' });
		expect(marked(vault)).toEqual([]);
		expect(document.querySelector('.modal')?.textContent).toContain(OTHER);
	});

	test('is left alone where a new one is asked for', async () => {
		const vault = await write({ [OTHER]: 'The whole team.\n' });
		press('Make Weekly/2026-W47.md');
		await vault.settle();
		expect(marked(vault)).toEqual(['Weekly/2026-W47.md']);
		expect(vault.disk.text(OTHER)).toBe('The whole team.\n');
	});

	test('is written to where it is chosen', async () => {
		const vault = await write({ [OTHER]: 'Moved here.\n' });
		press(`Write into ${OTHER}`);
		await vault.settle();
		expect(marked(vault)).toEqual([OTHER]);
		expect(all('dialog', 'Which note is it?')).toEqual([]);
	});
});

describe('Journals', () => {
	const saved = (journal: Record<string, unknown>) => ({
		'.obsidian/community-plugins.json': '["interview-retro","journals"]',
		'.obsidian/plugins/journals/data.json': JSON.stringify({
			version: 5,
			calendar: { mode: 'custom', dow: 1, doy: 4, global: false },
			journals: { Weeks: { name: 'Weeks', write: { type: 'week' }, folder: 'J/{{date:YYYY}}', ...journal } },
		}),
	});

	test('has the note made where it would make it, from its template', async () => {
		const vault = await write({
			...saved({ dateFormat: 'YYYY-[W]ww', templates: ['T/Week'] }),
			'T/Week.md': '{{start_date:YYYY-MM-DD}} to {{end_date:YYYY-MM-DD}}\n',
		});
		expect(marked(vault)).toEqual(['J/2026/2026-W47.md']);
		expect(vault.disk.text('J/2026/2026-W47.md')).toMatch(/^2026-11-16 to 2026-11-22\n/);
	});

	test('knows a note by its properties, whatever it is called and wherever it is', async () => {
		const vault = await write({
			...saved({ nameTemplate: 'Sprint {{index}}' }),
			'Else/Sprint 12.md': '---\njournal: Weeks\njournal-date: 2026-11-16\n---\nMine.\n',
			'Else/Sprint 11.md': '---\njournal: Weeks\njournal-date: 2026-11-09\n---\nBefore.\n',
		});
		expect(marked(vault)).toEqual(['Else/Sprint 12.md']);
	});

	test('alone can make a note that has its number in its name', async () => {
		const vault = await write(saved({ nameTemplate: 'Sprint {{index}}' }));
		expect(marked(vault)).toEqual([]);
		expect(vault.told().join()).toMatch(/Make it with Journals first/);
	});

	test('is not asked where it is switched off', async () => {
		const vault = await write({ ...saved({}), '.obsidian/community-plugins.json': '["interview-retro"]' });
		expect(marked(vault).every((path) => path.startsWith('Weekly/'))).toBe(true);
	});
});

// @vitest-environment jsdom
/** The offer of the settings to rename a property in old notes: what it counts, shows, writes and takes back. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { all, closeVault, openVault, press, SAVED, type Opened } from '../support/faulty';
import { the } from '../../scripts/the';

const retro = (company: string, ...lines: string[]): string =>
	[
		'---',
		'type: interview-retro',
		`company: ${company}`,
		'date: 2026-10-01',
		...lines,
		'---',
		'## Notes',
		'position: mine',
		'',
	].join('\n');
const BRIEF = '---\r\ntype: interview-brief\r\ncompany: Adatum\r\n"position": Lead # new\r\n---\r\n';
const OLD: Record<string, string> = {
	'Interviews/Adatum.md': retro('Adatum', 'Position: "[[Lead]]" # theirs'),
	'Interviews/Briefs/Adatum.md': BRIEF,
	'Interviews/Conflict.md':
		retro('Contoso', 'position: Lead') + '<<<<<<< here\na\n=======\nb\n>>>>>>> there\n',
};
const OTHERS: Record<string, string> = {
	'Interviews/Both.md': retro('Fabrikam', 'position: Lead', 'role: Head'),
	'Interviews/New.md': retro('Northwind', 'role: Lead'),
	'People/Dana.md': '---\nposition: CTO\n---\nposition: CTO\n',
	'Stories/Late.md': '---\ntype: interview-story\nposition: 3\n---\n',
};
const RENAMED: Record<string, string> = {
	...OLD,
	'Interviews/Adatum.md': the(OLD['Interviews/Adatum.md']).replace('Position:', 'role:'),
	'Interviews/Briefs/Adatum.md': BRIEF.replace('"position"', '"role"'),
};

beforeEach(() => {
	vi.setSystemTime(new Date(2026, 10, 20, 10));
});
afterEach(() => {
	closeVault();
	vi.useRealTimers();
});

/** The page of the settings on which the offers are, as it is shown. */
function offers({ app }: Opened): HTMLElement[] {
	const tab = the(app.registry.settingTabs[0]);
	if (!tab.containerEl.isConnected) document.body.append(tab.containerEl);
	tab.show();
	const named = (name: RegExp): HTMLElement[] =>
		Array.from(tab.containerEl.querySelectorAll<HTMLElement>('.setting-item')).filter((item) =>
			name.test(item.querySelector('.setting-item-name')?.textContent ?? ''),
		);
	// It stays open where it was open before.
	named(/^Which notes are interviews$/)[0]?.click();
	expect(named(/^Use my existing notes$/)).toHaveLength(1);
	return named(/^Rename /);
}
const offered = (vault: Opened): string[] =>
	offers(vault).map((item) => the(item.querySelector('.setting-item-name')).textContent);
const shown = (): string => document.querySelector('.interview-retro-changes')?.textContent ?? '';
const notes = ({ disk }: Opened): Record<string, string> =>
	Object.fromEntries(
		[...Object.keys(OLD), ...Object.keys(OTHERS)].map((path) => [path, the(disk.text(path))]),
	);

test('old notes are counted, shown line by line, renamed, and restored by one undo', async () => {
	const vault = await openVault({ ...OLD, ...OTHERS });
	expect(offered(vault)).toEqual(['Rename position to role in 3 notes']);
	the(offers(vault)[0]).click();
	await vault.settle();
	expect(shown()).toContain('2 lines in 2 notes change. Nothing else does.');
	expect(shown()).toContain('Position: "[[Lead]]" # theirs');
	expect(shown()).toContain('"role": Lead # new');
	expect(shown()).toContain('left in conflict');
	expect(notes(vault)).toEqual({ ...OLD, ...OTHERS });
	press('Rename');
	await vault.settle();
	expect(notes(vault)).toEqual({ ...RENAMED, ...OTHERS });
	expect(shown()).toContain('2 notes changed.');
	expect(offered(vault)).toEqual(['Rename position to role in 1 note']);
	press('Undo');
	await vault.settle();
	expect(notes(vault)).toEqual({ ...OLD, ...OTHERS });
	expect(shown()).toContain('2 notes restored.');
	press('Done');
	await vault.settle();
	expect(offered(vault)).toEqual(['Rename position to role in 3 notes']);
});

test('nothing is offered where no interview or brief has the old name alone', async () => {
	expect(offered(await openVault(OTHERS))).toEqual([]);
});

test.each([
	['calls the position so', { 'propertyNames.position': 'position' }],
	['calls something else so', { 'propertyNames.round': 'position' }],
])('nothing is offered to somebody who %s', async (_, settings) => {
	expect(offered(await openVault({ ...OLD, [SAVED]: JSON.stringify(settings) }))).toEqual([]);
});

test('the name of one’s own is the one that old notes get', async () => {
	const vault = await openVault({ ...OLD, [SAVED]: '{"propertyNames.position":"Stelle: neu"}' });
	expect(offered(vault)).toEqual(['Rename position to Stelle: neu in 3 notes']);
	the(offers(vault)[0]).click();
	await vault.settle();
	press('Rename');
	await vault.settle();
	expect(vault.disk.text('Interviews/Adatum.md')).toBe(
		the(OLD['Interviews/Adatum.md']).replace('Position:', '"Stelle: neu":'),
	);
	expect(all('button', 'Undo')).toHaveLength(1);
});

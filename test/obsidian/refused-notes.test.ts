// @vitest-environment jsdom
/** A new note that would be read as something else is not made; the user is told why, and what was typed stays. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { all, choose, closeVault, get, openVault, press, SAVED, type, writeWeek } from '../support/faulty';

beforeEach(() => {
	vi.setSystemTime(new Date(2026, 10, 20, 10));
});
afterEach(() => {
	closeVault();
	vi.useRealTimers();
});

const valueOf = (role: 'textbox' | 'combobox', name: string): string =>
	get<HTMLInputElement | HTMLSelectElement>(role, name).value;

test('a retro from a template of another type, and the form holds what was typed', async () => {
	const notes = {
		[SAVED]: '{"templates":{"technical":"Templates/Mine.md"}}',
		'Templates/Mine.md': '---\ntype: meeting\n---\n# Notes\n',
	};
	const vault = await openVault(notes);
	vault.run('new-retro');
	type('Company', 'Fabrikam');
	choose('Stage', 'technical');
	press('Create retro');
	await vault.settle();
	expect(vault.told()).toEqual([
		'The template note “Templates/Mine.md” does not make this interview: its type is “meeting” and not “interview-retro”. So no note was created.',
	]);
	expect(valueOf('textbox', 'Company')).toBe('Fabrikam');
	expect(valueOf('combobox', 'Stage')).toBe('technical');
	expect([...vault.files()]).toEqual(Object.entries(notes));
	expect(vault.faults.calls).toEqual([]);
	vault.disk.outside.write('Templates/Mine.md', '# Notes\n');
	await vault.settle();
	press('Create retro');
	await vault.settle();
	expect(vault.disk.text('Interviews/2026-11-20 Fabrikam.md')).toContain('stage: technical');
});

const RETRO =
	'---\ntype: interview-retro\ncompany: Northwind\ndate: 2026-10-01\n---\n## Questions\n### Trees\n';

test('a story at the place of a template, which is never read as one', async () => {
	const vault = await openVault({
		[SAVED]: '{"templates":{"behavioural":"Interviews/Stories/Led the move.md"}}',
		'One.md': RETRO,
	});
	vault.run('practise');
	await vault.settle();
	press('New failure story');
	await vault.settle();
	press('A form');
	type('Title', 'Led the move');
	type('Themes', 'Leading');
	press('Create note only');
	await vault.settle();
	expect(vault.told()).toEqual([
		'The note “Led the move” would be read as a note of your own and not as a story. So no note was created.',
	]);
	expect([valueOf('textbox', 'Title'), valueOf('textbox', 'Themes')]).toEqual(['Led the move', 'Leading']);
	expect([vault.faults.calls, vault.disk.paths()]).toEqual([[], [SAVED, 'One.md']]);
	type('Title', 'Led it');
	press('Create note only');
	await vault.settle();
	expect(vault.disk.text('Interviews/Stories/Led it.md')).toContain('Leading');
	expect(all('textbox', 'Title')).toEqual([]);
});

test.each([
	[
		'---\ntype: interview-retro\n---\n',
		'The note “2026-W47” would be read as an interview and not as a note of your own. So no note was created.',
	],
	[
		'---\ntags: a\ntags: b\n---\n',
		'The note “2026-W47” cannot be made: its properties cannot be read: a property stands there twice. So no note was created.',
	],
])('a weekly note from the template %j', async (template, sentence) => {
	const vault = await openVault({
		'.obsidian/community-plugins.json': '["interview-retro","periodic-notes"]',
		'.obsidian/plugins/periodic-notes/data.json':
			'{"weekly":{"enabled":true,"format":"gggg-[W]ww","folder":"Weeks","template":"Week"}}',
		'Week.md': template,
		'One.md': RETRO,
	});
	await writeWeek(vault);
	expect(vault.told()).toEqual([sentence]);
	expect(vault.faults.calls).toEqual([]);
});

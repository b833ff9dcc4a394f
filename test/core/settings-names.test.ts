/** Names of properties and places in the vault: which are taken, and what becomes of saved ones that are not. */
import { describe, expect, test } from 'vitest';
import { parseNote, parseContext } from '../../src/core/note/note';
import { builtIn } from '../../src/core/retro/template';
import { defaultSettings, nameFault, placeFault, readSettings, unusableNames } from '../../src/core/settings';

const names = defaultSettings().propertyNames;

describe('two properties of one name', () => {
	test('are refused where they are typed, whatever the case', () => {
		expect(nameFault('reviewed', ' Date', names)).toBe('The property date is called so already.');
		const own = { ...names, company: 'Firma' };
		expect(nameFault('reviewed', 'firma', own)).toBe('The property Firma is called so already.');
		expect(nameFault('reviewed', 'a\nb', names)).toBe('A name is one line.');
		expect(nameFault('reviewed', ' ', names)).toBe('This must not be empty.');
		expect(nameFault('reviewed', 'reviewed', names)).toBeNull();
		expect(nameFault('position', 'position', names)).toBeNull();
	});

	test.each([
		[{ reviewed: 'Date' }, { reviewed: 'reviewed', date: 'date' }],
		[{ date: 'reviewed' }, { reviewed: 'reviewed', date: 'date' }],
		[
			{ date: 'when', closed: 'When' },
			{ date: 'when', closed: 'closed' },
		],
		[
			{ date: 'a\nb', closed: '' },
			{ date: 'date', closed: 'closed' },
		],
		[
			{ date: 'ended', ended: 'date' },
			{ date: 'ended', ended: 'date' },
		],
		[{ interviewers: 'Role' }, { interviewers: 'Role', position: 'position' }],
	])('%j, saved, gives one back', (propertyNames, expected) => {
		const read = readSettings({ propertyNames }).propertyNames;
		expect(read).toMatchObject(expected);
		const all = Object.values(read).map((name) => name.toLowerCase());
		expect(new Set(all).size).toBe(all.length);
		expect(unusableNames({ propertyNames })).toHaveLength(
			Object.entries(propertyNames).filter(([key, name]) => read[key as 'date'] !== name).length,
		);
	});
});

test.each(['../x', 'a/../b', '/etc', '\\\\server', 'C:\\x', 'c:x', '.obsidian', 'a/.git', '~/x'])(
	'%s is no place in the vault',
	(path) => {
		expect(placeFault(path)).not.toBeNull();
	},
);
test.each(['', 'Interviews', 'a/b c', 'Größe/ü', 'v1.2/x.md'])('%s is one', (path) => {
	expect(placeFault(path)).toBeNull();
});

describe('the job', () => {
	const position = (lines: string, own?: string): unknown => {
		const settings = readSettings(own === undefined ? null : { propertyNames: { position: own } });
		const text = `---\ntype: interview-retro\ncompany: A\ndate: 2026-01-01\n${lines}\n---\n`;
		return parseNote('n.md', text, parseContext(settings)).retro?.position;
	};
	test('is written as role, and read as position too', () => {
		expect(builtIn('technical', defaultSettings(), true)).toContain('\nrole: {{position}}\n');
		expect(position('role: Engineer')).toBe('Engineer');
		expect(position('position: Engineer')).toBe('Engineer');
		expect(position('Position: Old\nROLE: New')).toBe('New');
		expect(position('role:\nposition: Engineer')).toBe('Engineer');
	});
	test('is looked for under one\u2019s own name first', () => {
		expect(position('role: a\njob: b', 'job')).toBe('b');
		expect(position('role: a', 'job')).toBe('a');
		expect(position('position: a', 'job')).toBe('a');
		expect(position('role: a\nposition: b', 'position')).toBe('b');
	});
});

describe('places that nobody set', () => {
	const placesOf = (saved: unknown) => {
		const { briefFolder, storyFolder, drillLog, designNotebook } = readSettings(saved);
		return [briefFolder, storyFolder, drillLog, designNotebook];
	};

	test.each([
		[
			null,
			['Interviews/Briefs', 'Interviews/Stories', 'Interviews/Drill log.md', 'Interviews/Design notebook.md'],
		],
		[
			{ folder: 'Jobs/2026/' },
			['Jobs/2026/Briefs', 'Jobs/2026/Stories', 'Jobs/2026/Drill log.md', 'Jobs/2026/Design notebook.md'],
		],
		[{ folder: '' }, ['Briefs', 'Stories', 'Drill log.md', 'Design notebook.md']],
		[
			{ folder: 'Jobs', storyFolder: 'Tales', drillLog: 7 },
			['Jobs/Briefs', 'Tales', 'Jobs/Drill log.md', 'Jobs/Design notebook.md'],
		],
		[
			{ retroBy: 'folder', retroValue: 'Talks', folder: 'x' },
			['Talks/Briefs', 'Talks/Stories', 'Talks/Drill log.md', 'Knowledge/Design notebook.md'],
		],
	])('follow the folder of interviews: %j', (saved, places) => {
		expect(placesOf(saved)).toEqual(places);
	});

	test('without a change are those of the defaults', () => {
		expect(readSettings(null)).toEqual(defaultSettings());
	});
});

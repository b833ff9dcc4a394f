// @vitest-environment jsdom
/**
 * A change of several notes, and its undo, where every write fails once: which notes are what, and what is
 * said of each.
 */
import type * as obsidian from 'obsidian';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lookAt, makeAll, takeBack, type Change } from '../../../src/obsidian/host/bulk';
import { restsBetweenSlices } from '../../../src/obsidian/host/slices';
import {
	closeVault,
	get,
	openSettings,
	openVault,
	press,
	REASON,
	type Opened,
	type When,
} from '../../support/faulty';
import { the } from '../../../scripts/the';

const retro = (company: string, theme: string): string =>
	`---\ntype: interview-retro\ncompany: ${company}\ndate: 2026-10-01\nthemes:\n  - ${theme}\n---\n## Questions\n`;
const NOTES: Record<string, string> = {
	'Interviews/Adatum.md': retro('Adatum', 'corner cases'),
	'Interviews/Contoso.md': retro('Contoso', 'edge cases'),
	'Interviews/Fabrikam.md': retro('Fabrikam', 'corner cases'),
	'Interviews/Northwind.md': retro('Northwind', 'corner cases'),
	'Journal.md': 'corner cases\n',
};
const RETROS = ['Adatum', 'Fabrikam', 'Northwind'];

beforeEach(() => {
	vi.setSystemTime(new Date(2026, 10, 20, 10));
});
afterEach(() => {
	closeVault();
	vi.useRealTimers();
});

function option(start: string): void {
	const found = Array.from(document.querySelectorAll<HTMLElement>('.suggestion-item')).find((item) =>
		item.textContent.startsWith(start),
	);
	if (found === undefined) throw new Error(`There is no ${start}.`);
	found.click();
}

/** The form that shows what merging corner cases into edge cases will change. */
async function openMerge(): Promise<Opened> {
	const vault = await openVault(NOTES);
	openSettings(vault, 'Tools', 'Merge themes');
	await vault.settle();
	option('corner cases');
	await vault.settle();
	option('edge cases');
	await vault.settle();
	vault.told();
	return vault;
}

const shown = (): string => document.querySelector('.interview-retro-changes')?.textContent ?? '';
const changed = (vault: Opened): string[] =>
	RETROS.filter(
		(name) =>
			vault.disk.text(`Interviews/${name}.md`) ===
			the(NOTES[`Interviews/${name}.md`]).replace('corner', 'edge'),
	);
const untouched = (vault: Opened): string[] =>
	RETROS.filter((name) => vault.disk.text(`Interviews/${name}.md`) === NOTES[`Interviews/${name}.md`]);
function othersAreAsTheyWere(vault: Opened): void {
	expect(vault.disk.paths()).toEqual(Object.keys(NOTES));
	for (const path of ['Interviews/Contoso.md', 'Journal.md']) expect(vault.disk.text(path)).toBe(NOTES[path]);
}

const FAULTS = [1, 2, 3].flatMap((at) =>
	(['before', 'computed', 'after', 'half'] as When[]).map((when) => ({ at, when })),
);

test.each(FAULTS)(
	'merging, where write $at fails ($when): each note is old or new and named as such, and undo restores every one that changed',
	async ({ at, when }) => {
		const vault = await openMerge();
		vault.faults.arm(at, when);
		press('Merge');
		await vault.settle();
		expect(vault.faults.calls).toHaveLength(3);
		othersAreAsTheyWere(vault);
		const failed = when === 'after' ? [] : [the(RETROS[at - 1])];
		expect(changed(vault)).toEqual(RETROS.filter((name) => !failed.includes(name)));
		expect(untouched(vault)).toEqual(when === 'half' ? [] : failed);
		expect(shown()).toContain(
			`${3 - failed.length} notes changed.${failed.length === 0 ? '' : ' 1 note not.'}`,
		);
		for (const name of failed) {
			expect(shown()).toMatch(
				new RegExp(`${name}.*${when === 'half' ? 'may not have been written' : 'could not be written'}`),
			);
			expect(shown()).toContain(REASON);
		}
		const torn = vault.disk.text(`Interviews/${RETROS[at - 1]}.md`);
		vault.faults.arm(0, 'before');
		press('Undo');
		await vault.settle();
		othersAreAsTheyWere(vault);
		if (when === 'half') expect(vault.disk.text(`Interviews/${RETROS[at - 1]}.md`)).toBe(torn);
		expect(untouched(vault)).toEqual(
			when === 'half' ? RETROS.filter((name) => !failed.includes(name)) : RETROS,
		);
	},
);

test.each(FAULTS.filter(({ when }) => when !== 'half'))(
	'undo, where write $at fails ($when): what was not restored is named, and can be restored then',
	async ({ at, when }) => {
		const vault = await openMerge();
		press('Merge');
		await vault.settle();
		expect(changed(vault)).toEqual(RETROS);
		vault.faults.arm(at, when);
		press('Undo');
		await vault.settle();
		othersAreAsTheyWere(vault);
		const failed = when === 'after' ? [] : [the(RETROS[at - 1])];
		expect(changed(vault)).toEqual(failed);
		expect(untouched(vault)).toEqual(RETROS.filter((name) => !failed.includes(name)));
		const told = vault.told().join('\n');
		expect(told).toContain(`${3 - failed.length} notes restored.`);
		for (const name of failed) expect(told).toMatch(new RegExp(`${name}: .*could not be written.*${REASON}`));
		vault.faults.arm(0, 'before');
		if (failed.length === 0) return;
		press('Undo');
		await vault.settle();
		expect(untouched(vault)).toEqual(RETROS);
	},
);

test('undo never restores over what somebody typed since, and names that note', async () => {
	const vault = await openMerge();
	press('Merge');
	await vault.settle();
	const typed = `${the(vault.disk.text('Interviews/Fabrikam.md'))}typed since\n`;
	vault.disk.outside.write('Interviews/Fabrikam.md', typed);
	vault.disk.outside.remove('Interviews/Northwind.md');
	await vault.settle();
	press('Undo');
	await vault.settle();
	expect(vault.disk.text('Interviews/Fabrikam.md')).toBe(typed);
	expect(vault.disk.paths()).not.toContain('Interviews/Northwind.md');
	expect(untouched(vault)).toEqual(['Adatum']);
	const told = vault.told().join('\n');
	expect(told).toContain('1 note restored. 2 notes not.');
	expect(told).toContain('Fabrikam: ');
	expect(told).toContain('Northwind: ');
});

test('a note that changed since it was shown is left as it is', async () => {
	const vault = await openMerge();
	const other = the(NOTES['Interviews/Fabrikam.md']).replace(
		'  - corner cases',
		'  - corner cases\n  - pacing\n  - corner cases',
	);
	const release = vault.faults.hold();
	press('Merge');
	vault.disk.outside.write('Interviews/Fabrikam.md', other);
	release();
	await vault.settle();
	expect(vault.disk.text('Interviews/Fabrikam.md')).toBe(other);
	expect(changed(vault)).toEqual(['Adatum', 'Northwind']);
	expect(shown()).toContain('1 note not.');
});

test('what would become of a line is what was shown, or the note is left as it is', async () => {
	const vault = await openVault(NOTES);
	const app = vault.app as unknown as obsidian.App;
	const path = 'Interviews/Northwind.md';
	let word = 'shown';
	const compute = (text: string) => ({
		replacements: [{ from: text.indexOf('corner'), to: text.indexOf(' cases'), insert: word }],
	});
	const { shown } = await lookAt(app, [{ path, compute }]);
	word = 'another';
	const { changed: made, left } = await makeAll(app, shown);
	expect(made).toEqual([]);
	expect(left).toHaveLength(1);
	expect(vault.disk.text(path)).toBe(NOTES[path]);
});

test('a merge of which nothing came says so, and offers no undo', async () => {
	const vault = await openMerge();
	for (const name of RETROS) vault.disk.outside.remove(`Interviews/${name}.md`);
	await vault.app.vault.idle();
	press('Merge');
	await vault.settle();
	expect(shown()).toContain('0 notes changed. 3 notes not.');
	expect(() => get('button', 'Undo', the(document.querySelector('.interview-retro-changes')))).toThrow(
		'There is no button',
	);
});

test('looking, making and taking back rest between two notes, and by the clock of a slice', async () => {
	const vault = await openVault(NOTES);
	const app = vault.app as unknown as obsidian.App;
	const steps: string[] = [];
	let time = 0;
	/** Each note takes five milliseconds, so that every second one ends a slice of eight. */
	const rests = (): (() => Promise<void>) =>
		restsBetweenSlices({
			now: () => time,
			pause: () => {
				steps.push('rest');
				return Promise.resolve();
			},
		});
	const change = (name: string): Change => ({
		path: `Interviews/${name}.md`,
		compute: (text) => {
			steps.push(name);
			time += 5;
			return { replacements: [{ from: text.length, to: text.length, insert: 'More.\n' }] };
		},
	});
	const slices = ['Adatum', 'Contoso', 'rest', 'Fabrikam', 'Northwind'];
	const { shown } = await lookAt(app, ['Adatum', 'Contoso', 'Fabrikam', 'Northwind'].map(change), rests());
	expect(steps.splice(0)).toEqual(slices);
	expect((await makeAll(app, shown, rests())).changed).toHaveLength(4);
	expect(steps.splice(0)).toEqual(slices);
	let asked = 0;
	const { changed: back } = await takeBack(app, () => Promise.resolve(void asked++));
	expect([back.length, asked]).toEqual([4, 4]);
	for (const [path, text] of Object.entries(NOTES)) expect(vault.disk.text(path)).toBe(text);
});

test('Merge pressed twice is one merge', async () => {
	const vault = await openMerge();
	press('Merge');
	press('Merge');
	await vault.settle();
	expect(vault.faults.calls).toHaveLength(3);
	expect(changed(vault)).toEqual(RETROS);
});

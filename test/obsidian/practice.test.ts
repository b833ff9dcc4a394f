// @vitest-environment jsdom
/** A grade whose write fails, before it took effect, half way and after it: the log, the question, and what is said. */
import { afterEach, expect, test } from 'vitest';
import { closeVault, openVault, press, type Opened, type When } from '../support/faulty';
import { the } from '../../scripts/the';

const LOG = 'Interviews/Drill log.md';
const RETRO = {
	'One.md':
		'---\ntype: interview-retro\ncompany: Contoso\ndate: 2026-01-01\n---\n## Questions\n### First\n- Rating: poor\n### Second\n- Rating: poor\n',
};
const HEAD = '---\ntype: interview-drills\n---\n| When | Question | Grade | Id |\n|---|---|---|---|\n';

let vault: Opened;

afterEach(async () => {
	await closeVault();
});

async function open(notes: Record<string, string>): Promise<void> {
	vault = await openVault(notes);
	vault.run('practise');
	await vault.settle();
}

const progress = (): string => document.querySelector('.ir-card-progress')?.textContent ?? '';
const grade = (): HTMLButtonElement => the(document.querySelector<HTMLButtonElement>('.is-grade-good'));
const rowsOf = (text: string | null): string[] =>
	(text ?? '')
		.split('\n')
		.filter((line) => line.includes('| good |'))
		.map((line) => line.replace(/^\| [\d: -]+ \|/, ''));

test.each<[string, Record<string, string>, When, { place: string; rows: string[]; told: RegExp }]>([
	[
		'a new log that cannot be created',
		RETRO,
		'before',
		{ place: '1 of 2', rows: [], told: /could not be created, so nothing was written/ },
	],
	[
		'a new log that is there though its creation failed',
		RETRO,
		'after',
		{ place: '2 of 2', rows: [' First | good | |'], told: /^$/ },
	],
	[
		'a row that cannot be written',
		{ ...RETRO, [LOG]: HEAD },
		'computed',
		{ place: '1 of 2', rows: [], told: /Drill log: it could not be written, so it is as it was/ },
	],
	[
		'a row that is there though its write failed',
		{ ...RETRO, [LOG]: HEAD },
		'after',
		{ place: '2 of 2', rows: [' First | good | |'], told: /^$/ },
	],
])('%s', async (_, notes, when, { place, rows, told }) => {
	await open(notes);
	expect(progress()).toBe('1 of 2');
	// A new log in a folder that is not there takes two writes.
	const writes = LOG in notes ? 1 : 2;
	vault.faults.arm(writes, when);
	grade().click();
	await vault.settle();
	expect(progress()).toBe(place);
	expect(rowsOf(vault.files().get(LOG) ?? null)).toEqual(rows);
	expect(vault.told().join('\n')).toMatch(told);
	// The next press goes on from there.
	vault.faults.arm(0, 'before');
	const before = rowsOf(vault.files().get(LOG) ?? null).length;
	grade().click();
	await vault.settle();
	expect(rowsOf(vault.files().get(LOG) ?? null)).toHaveLength(before + 1);
});

test('two presses at once are one answer, and two answers in a row share one new log', async () => {
	await open(RETRO);
	grade().click();
	grade().click();
	await vault.settle();
	expect(progress()).toBe('2 of 2');
	expect(vault.faults.calls.filter((call) => call.startsWith('create '))).toEqual([`create ${LOG}`]);
	grade().click();
	await vault.settle();
	expect(rowsOf(vault.files().get(LOG) ?? null)).toEqual([' First | good | |', ' Second | good | |']);
	press('Undo: Second, good');
	await vault.settle();
	expect(rowsOf(vault.files().get(LOG) ?? null)).toEqual([' First | good | |']);
	expect(progress()).toBe('2 of 2');
});

test('a key that is part of a word being composed grades nothing', async () => {
	await open(RETRO);
	const [leaf] = vault.app.workspace.getLeavesOfType('interview-retro-main');
	// Asked as some systems ask: with the keys of a composition too.
	const scope = the(leaf).view.scope as unknown as { ask(event: KeyboardEvent): unknown };
	const key = (isComposing: boolean): unknown =>
		scope.ask(new KeyboardEvent('keydown', { key: '3', isComposing }));
	key(true);
	await vault.settle();
	expect([progress(), vault.faults.calls]).toEqual(['1 of 2', []]);
	key(false);
	await vault.settle();
	expect(progress()).toBe('2 of 2');
});

test('opening the view writes nothing', async () => {
	await open(RETRO);
	expect(vault.faults.calls).toEqual([]);
});

// @vitest-environment jsdom
/** A press in the review is never silent: it is in the note, or the user is told why not. */
import { afterEach, expect, test } from 'vitest';
import { closeVault, get, openVault, press, type Opened } from '../support/faulty';
import { the } from '../../scripts/the';

afterEach(closeVault);

const PATH = 'Interviews/2026-10-01 Northwind.md';
const note = (rating: string, form: 'heading' | 'row'): string =>
	`---\ntype: interview-retro\ncompany: Northwind\ndate: 2026-10-01\ncaptured: 2026-10-01T12:00:00\n---\n## First impressions\nCalm.\n\n## Questions\n${
		form === 'heading'
			? `### Trees\n- Rating: ${rating}\n`
			: `| Question | Rating |\n| --- | --- |\n| Trees | ${rating} |\n`
	}`;

async function openReview(text: string): Promise<Opened> {
	const vault = await openVault({ [PATH]: text });
	const file = the(vault.app.vault.getFileByPath(PATH));
	await vault.app.workspace.getLeaf().openFile(file, { active: true, state: { mode: 'preview' } });
	await vault.settle();
	vault.run('review-retro');
	await vault.settle();
	return vault;
}

const rate = (name: string): void => press(name, get('group', 'Trees'));
const pressed = (): string[] =>
	['Poor', 'Medium', 'Good', 'Excellent'].filter(
		(name) => get('button', name, get('group', 'Trees')).getAttribute('aria-pressed') === 'true',
	);

test.each(['heading', 'row'] as const)('the rating that the note has already: %s', async (form) => {
	const vault = await openReview(note('Poor, too late', form));
	expect(pressed()).toEqual(['Poor']);
	rate('Poor');
	await vault.settle();
	expect(pressed()).toEqual(['Poor']);
	expect(vault.disk.text(PATH)).toBe(note('Poor, too late', form));
	expect(vault.told()).toEqual(['2026-10-01 Northwind: This is so already, so nothing was written.']);
});

test('the last of several presses counts, though the first is still being written', async () => {
	const vault = await openReview(note('Poor', 'heading'));
	const release = vault.faults.hold();
	rate('Good');
	rate('Poor');
	release();
	await vault.settle();
	expect(pressed()).toEqual(['Poor']);
	expect(vault.disk.text(PATH)).toBe(note('Poor', 'heading'));
	expect(vault.told()).toEqual([]);
});

test('in a table, whose row is another once the first is written, the second is refused with a sentence', async () => {
	const vault = await openReview(note('Poor', 'row'));
	const release = vault.faults.hold();
	rate('Good');
	rate('Excellent');
	release();
	await vault.settle();
	expect(pressed()).toEqual(['Good']);
	expect(vault.disk.text(PATH)).toBe(note('Good', 'row'));
	expect(vault.told().join()).toContain('nothing was written');
	rate('Excellent');
	await vault.settle();
	expect(vault.disk.text(PATH)).toBe(note('Excellent', 'row'));
});

test('a rating that is shown and has gone from the note meanwhile is written again', async () => {
	const vault = await openReview(note('Poor', 'heading'));
	vault.disk.outside.write(PATH, note('Good', 'heading'));
	rate('Poor');
	await vault.settle();
	expect(pressed()).toEqual(['Poor']);
	expect(vault.disk.text(PATH)).toBe(note('Poor', 'heading'));
});

// @vitest-environment jsdom
/**
 * Clicks on notes that got the marks of a conflict meanwhile: they are refused with a sentence, and nothing
 * is written.
 */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { closeVault, get, openVault, type, type Opened, press } from '../support/faulty';
import { the } from '../../scripts/the';

const MARKS = '<<<<<<< HEAD\nmine\n=======\ntheirs\n>>>>>>> phone\n';
const RETRO = 'Interviews/One.md';
const LOG = 'Interviews/Drill log.md';
const WEEK = 'Weekly/2026-W47.md';
const TEXT = `---
type: interview-retro
company: Northwind
date: 2026-11-18
themes: [pacing]
---
## Questions
### First
- Rating: poor
- Themes: pacing

## Improvement plan
- [ ] Say the number first [theme:: pacing]
`;
const HEAD = '---\ntype: interview-drills\n---\n| When | Question | Grade | Id |\n|---|---|---|---|\n';
const REFUSED = 'left in conflict (<<<<<<<), so nothing was written';

beforeEach(() => {
	vi.setSystemTime(new Date(2026, 10, 20, 19, 5));
});
afterEach(() => {
	closeVault();
	vi.useRealTimers();
});

/** Clicks, has the marks come from another device before the write, and gives what is said. */
async function marksComeTo(vault: Opened, path: string, click: () => void): Promise<string> {
	const marked = `${the(vault.disk.text(path))}${MARKS}`;
	const release = vault.faults.hold();
	click();
	vault.disk.outside.write(path, marked);
	release();
	await vault.settle();
	expect(vault.disk.text(path)).toBe(marked);
	return vault.told().join('\n');
}

test('a tick', async () => {
	const vault = await openVault({ [RETRO]: TEXT });
	const told = await marksComeTo(vault, RETRO, () => get('checkbox', 'Say the number first').click());
	expect(told).toContain(REFUSED);
});

test('an action that is added, and its words stay in the form', async () => {
	const vault = await openVault({ [RETRO]: TEXT });
	press('Show evidence for pacing');
	await vault.settle();
	press('Add action');
	type('Action', 'Breathe out');
	const form = get('dialog', 'Add action for pacing');
	expect(await marksComeTo(vault, RETRO, () => press('Add action', form))).toContain(REFUSED);
	expect(get<HTMLInputElement>('textbox', 'Action').value).toBe('Breathe out');
});

test('a grade, which is in no log and leaves the question where it was', async () => {
	const vault = await openVault({ [RETRO]: TEXT, [LOG]: HEAD });
	vault.run('practise');
	await vault.settle();
	const grade = the(document.querySelector<HTMLButtonElement>('.is-grade-good'));
	expect(await marksComeTo(vault, LOG, () => grade.click())).toContain(REFUSED);
	expect(vault.disk.paths()).toEqual(expect.arrayContaining([RETRO, LOG]));
	expect(vault.disk.paths().filter((path) => path.includes('rill'))).toEqual([LOG]);
});

test("the weekly note's block", async () => {
	const vault = await openVault({ [RETRO]: TEXT, [WEEK]: 'Mine.\n' });
	vault.run('open-week');
	await vault.settle();
	expect(await marksComeTo(vault, WEEK, () => press('Write into weekly note'))).toContain(REFUSED);
	expect(vault.disk.text(WEEK)).not.toContain('interview-retro:begin');
});

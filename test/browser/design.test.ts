/** After a system design round: the design drawn again three days later, and its scenario in the notebook. */
import { expect, test } from 'vitest';
import { broken, inNoteMenu, note, openPage, openUntil, page, read, writes } from '../support/page';

const PATH = 'Interviews/2026-11-19 Adatum.md';
const NOTEBOOK = 'Interviews/Design notebook.md';
const RETRO = [
	'---',
	'type: interview-retro',
	'company: Adatum',
	'date: 2026-11-19',
	'stage: system-design',
	'---',
	'## Questions',
	'### Tickets for a theatre',
	'- Type: system design',
	'- My answer: a queue  in front',
	'- Themes: [[Capacity estimates]]',
	'- Follow-up: how many wait?',
	'',
	'## Improvement plan',
	'- [ ] Read',
	'',
	'## Notes',
	'Words  of mine.',
	'',
].join('\n');
const SECTION =
	'## Tickets for a theatre, 2026-11-19\n- From: [[2026-11-19 Adatum]]\n- What I drew: a queue in front\n- Alternatives:\n- Open questions:\n  - how many wait?\n';
const LINK = '- [[Design notebook#Tickets for a theatre, 2026-11-19|Design notebook]]';
const dialog = () => page.getByRole('dialog');

async function open(vault: Record<string, string> = {}): Promise<void> {
	await openPage({ [PATH]: RETRO, ...vault });
	await page.keyboard.press('Control+o');
	await page.keyboard.type('2026-11-19 Adatum');
	await page.keyboard.press('Enter');
	await page.getByRole('tab', { name: '2026-11-19 Adatum' }).waitFor();
}

test('the action is filled in, and written on the click', async () => {
	await open();
	await inNoteMenu('Redraw the design from memory');
	const line =
		'- [ ] Redraw the design from memory: Tickets for a theatre [theme:: [[Capacity estimates]]] [method:: rewrite] [check:: exercise] 📅 2026-11-23';
	await dialog().getByText(line, { exact: true }).waitFor();
	await expect
		.poll(() => dialog().getByLabel('Action').inputValue())
		.toBe('Redraw the design from memory: Tickets for a theatre');
	await expect.poll(() => dialog().getByLabel('Date').inputValue()).toBe('2026-11-23');
	expect(await read(PATH)).toBe(RETRO);
	await dialog().getByRole('button', { name: 'Add action' }).click();
	expect(await note(PATH, (text) => text !== RETRO)).toBe(RETRO.replace('- [ ] Read', `- [ ] Read\n${line}`));
});

test('the scenario goes into the notebook and its link into the retro, once', async () => {
	const mine = '# My designs\n\nWords  of mine.\n';
	await open({ [NOTEBOOK]: mine });
	await inNoteMenu('Add to design notebook');
	await dialog().getByText(LINK, { exact: true }).waitFor();
	await expect
		.poll(() => dialog().getByRole('region', { name: 'The scenario' }).textContent())
		.toBe(SECTION.trimEnd());
	expect(await broken('.modal')).toEqual([]);
	expect(writes).toEqual([]);
	await dialog().getByRole('button', { name: 'Add to notebook' }).click();
	expect(await note(PATH, (text) => text !== RETRO)).toBe(
		RETRO.replace('Words  of mine.', `Words  of mine.\n\n${LINK}`),
	);
	expect(await read(NOTEBOOK)).toBe(`${mine.trimEnd()}\n\n${SECTION}`);
	await inNoteMenu('Add to design notebook');
	await dialog()
		.getByText('This scenario is in Design notebook already, and the retro links to it.')
		.waitFor();
	await expect.poll(() => dialog().getByRole('button', { name: 'Add to notebook' }).count()).toBe(0);
});

test('a notebook that is not there is made', async () => {
	await open();
	await inNoteMenu('Add to design notebook');
	await dialog().getByText(`This note will be created as ${NOTEBOOK}:`).waitFor();
	await dialog().getByRole('button', { name: 'Add to notebook' }).click();
	expect(await note(PATH, (text) => text !== RETRO)).toContain(LINK);
	expect(await read(NOTEBOOK)).toBe(`# Design notebook\n\n${SECTION}`);
});

test('no other round has them in its menu', async () => {
	await open({ [PATH]: RETRO.replace('stage: system-design', 'stage: technical') });
	const items = page.getByRole('menuitem');
	await openUntil(items.filter({ hasText: 'Write thank-you note' }), () =>
		page.getByRole('button', { name: 'More options' }).click(),
	);
	for (const name of ['Redraw the design from memory', 'Add to design notebook'])
		await expect.poll(() => items.filter({ hasText: name }).count()).toBe(0);
});

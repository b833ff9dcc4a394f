/** An invitation becomes a retro: dropped, pasted or opened, shown for correction, and known when it comes again. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { broken, command, note, openPage, page, read, type Opening } from '../support/page';

const invitation = (name: string): string =>
	readFileSync(join(import.meta.dirname, '../fixtures/invites', name), 'utf8');
const form = () => page.getByRole('dialog');
const field = (name: string) => form().getByLabel(name, { exact: true });
const notice = (words: string) => page.locator('.notice', { hasText: words });

async function open(vault: Record<string, string> = {}, opening: Opening = {}): Promise<void> {
	await openPage(vault, opening);
	await page.getByText('Reading your notes').first().waitFor({ state: 'detached' });
	await command('New interview retro');
	await field('Company').waitFor();
}

/** Gives the form a file, as its button does. */
const give = (text: string): Promise<void> =>
	form()
		.getByLabel('Invitation file')
		.setInputFiles({ name: 'invite.ics', mimeType: 'text/calendar', buffer: Buffer.from(text) });

/** Pastes or drops a text where somebody is. */
const hand = (event: 'paste' | 'drop', text: string): Promise<void> =>
	field('Company').evaluate(
		(element, [kind, given]) => {
			const data = new DataTransfer();
			data.setData('text/plain', given);
			const init = { bubbles: true, cancelable: true };
			element.dispatchEvent(
				kind === 'paste'
					? new ClipboardEvent('paste', { ...init, clipboardData: data })
					: new DragEvent('drop', { ...init, dataTransfer: data }),
			);
		},
		[event, text] as const,
	);

const PATH = 'Interviews/2026-11-25 Adatum.md';

test('an .ics file: what is guessed is shown, corrected and written, the end of a round to come as its length', async () => {
	await open();
	await give(invitation('floating.ics').replace('Coding interview', 'Coding interview with Dana\\, Jo and'));
	await expect.poll(() => field('Minutes').inputValue()).toBe('60');
	await expect.poll(() => field('Date').inputValue()).toBe('2026-11-25');
	await expect.poll(() => field('Stage').inputValue()).toBe('coding');
	await field('Company').fill('Adatum');
	await field('People').fill('Dana Lee, Jo');
	await field('Format').selectOption('video');
	expect(await broken('.modal')).toEqual([]);
	await form().getByRole('button', { name: 'Create retro' }).click();
	const text = await note(PATH, (one) => one !== '');
	expect(text).toContain('company: Adatum\ndate: 2026-11-25\n');
	for (const line of [
		'format: video',
		'duration: 60',
		'event: float-1',
		'interviewers:\n  - Dana Lee\n  - Jo',
	])
		expect(text).toContain(`${line}\n`);
	expect(text).not.toContain('ended:');
});

test.each(['paste', 'drop'] as const)('the text of a mail by %s, on a phone', async (way) => {
	await open({}, { width: 390, height: 844 });
	await hand(way, invitation('mail.txt'));
	await expect.poll(() => field('People').inputValue()).toBe('Dana Lee');
	await expect.poll(() => field('Company').inputValue()).toBe('Northwind');
	await expect.poll(() => field('Format').inputValue()).toBe('video');
	await expect.poll(() => form().getByRole('button', { name: 'Create retro' }).isVisible()).toBe(true);
});

test('a name that is pasted is a name, and a text that invites to nothing says so', async () => {
	await open();
	await hand('paste', 'Northwind');
	await hand('paste', 'one line\nand another');
	await hand('drop', 'one line\nand another');
	await notice('This is no invitation that names a day').waitFor();
	await expect.poll(() => field('People').count()).toBe(0);
});

const RETRO = [
	'---',
	'type: interview-retro',
	'company: Adatum # by the river',
	'date: 2026-11-24',
	'duration: 30',
	'event: float-1',
	'---',
	'## Notes',
	'Bring the map.',
	'',
].join('\n');

test('the same invitation again offers what has changed, and nothing else of the note changes', async () => {
	await open({ [PATH]: RETRO });
	await give(invitation('floating.ics'));
	await form().getByText('2 lines in 1 note change. Nothing else does.').waitFor();
	expect(await broken('.modal')).toEqual([]);
	await form().getByRole('button', { name: 'Change', exact: true }).click();
	expect(await note(PATH, (text) => text !== RETRO)).toBe(
		RETRO.replace('2026-11-24', '2026-11-25').replace('duration: 30', 'duration: 60'),
	);
});

test('one that was called off changes nothing', async () => {
	await open({ [PATH]: RETRO });
	await give(invitation('floating.ics').replace('METHOD:REQUEST', 'METHOD:CANCEL'));
	await notice('The interview of 2026-11-25 Adatum was called off.').waitFor();
	await expect.poll(() => form().count()).toBe(0);
	expect(await read(PATH)).toBe(RETRO);
});

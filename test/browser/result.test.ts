/** The forms of the third moment and of the letters: what is shown is what is written, and nothing else changes. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
	broken,
	command as run,
	editor,
	inNoteMenu,
	openPage,
	page,
	preview,
	read as readNote,
	resizeTo,
	TODAY,
	tracker,
	writes,
} from '../support/page';
import { the } from '../../scripts/the';

const PATH = 'Interviews/2026-11-18 Northwind.md';

async function open(
	text: string,
	others: Record<string, string> = {},
	theme: 'light' | 'dark' = 'light',
): Promise<void> {
	await openPage({ [PATH]: text, ...others }, { theme, height: 1000 });
	// A command for interviews is offered once the notes have been read.
	await tracker()
		.getByRole('listitem', { name: /^Pacing/ })
		.waitFor();
	await page.getByRole('treeitem', { name: '2026-11-18 Northwind' }).click();
	await editor().waitFor();
}

async function command(name: string): Promise<void> {
	await run(name);
	await dialog().waitFor();
}

const dialog = () => page.getByRole('dialog');
const field = (name: string) => dialog().getByLabel(name, { exact: true });
const button = (name: string) => dialog().getByRole('button', { name, exact: true });
const read = (): Promise<string> => readNote(PATH);

/** Waits until the note on disk is another one than `before`; the test's own limit ends a wait in vain. */
async function changed(before: string): Promise<string> {
	for (;;) {
		const text = await read();
		if (text !== before) return text;
		await new Promise((again) => setTimeout(again, 20));
	}
}

/** With a comment, an own order, an empty item and no line feed at the end: all of it stays. */
const NOTE = `---
type: interview-retro
company: "[[Northwind]]"
position: Engineer
date: 2026-11-18
round: 2
stage: technical
result: pending # they promised Friday
interviewers: [Dana Lee, Tom Ash (recruiter)]
---
## Questions
### 1. Coin change
- Rating: poor, no state
- Improvement: write the state down first
- Themes: [[Pacing]]
### 2. A shop's stock counter
- Rating: good
- Themes: Race conditions
## Went well
- Asked before coding
-
## Key lesson

## Improvement plan
- [ ] Ten drills aloud ^drills

## Next steps

## Notes
More.`;

/** Fills in the moment at which the note was closed. */
const closedOf = (text: string): string =>
	the(the(/closed: (\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})/.exec(text))[1]);

describe('a result', () => {
	test('of a rejection keeps what they said apart from what one thinks, and makes one change of it, in one write', async () => {
		const earlier =
			'---\ntype: interview-retro\ncompany: Contoso\ndate: 2026-11-02\nreasons-official:\n  - Too little depth\n---\n';
		await open(NOTE, { 'Interviews/2026-11-02 Contoso.md': earlier, 'Pacing.md': '' });
		await command('Record result');
		await expect.poll(() => button('pending').getAttribute('aria-pressed')).toBe('true');
		await expect.poll(() => button('Save').isDisabled()).toBe(true);
		await button('rejected').click();
		await expect.poll(() => field('It came on').inputValue()).toBe(TODAY);
		await field('It came on').fill('2026-11-19');

		// An earlier reason is one arrow key away; Enter goes on to the next line.
		await field('What they said').pressSequentially('too lit');
		await page.getByRole('option', { name: 'Too little depth' }).waitFor();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await expect.poll(() => field('What they said').inputValue()).toBe('Too little depth');
		await page.keyboard.press('Enter');
		expect(await field('What they said, 2').evaluate((element) => element === document.activeElement)).toBe(
			true,
		);
		await page.keyboard.type('Seniority: a "no"');
		await dialog().getByText('What it teaches can wait').waitFor();
		await button('Save the result only').waitFor();

		await field('What I think it was').fill('Began to code at once');
		await field('One change').fill('Write the state down first');
		await field('Theme').selectOption('Race conditions');
		await field('Theme').selectOption('Pacing');
		const change = '- [ ] Write the state down first [theme:: [[Pacing]]] [check:: next-interview]';
		await dialog().getByText(change).waitFor();
		await dialog()
			.getByText(
				'result: rejected\nresult-date: 2026-11-19\nreasons-official:\n  - Too little depth\n  - "Seniority: a \\"no\\""\nreasons-own:\n  - Began to code at once\nclosed: 2026-11-20T',
			)
			.waitFor();
		await button('Save').click();
		await dialog().waitFor({ state: 'detached' });

		const text = await changed(NOTE);
		expect(closedOf(text).slice(0, 10)).toBe(TODAY);
		const added = [
			'result-date: 2026-11-19',
			'reasons-official:',
			'  - Too little depth',
			'  - "Seniority: a \\"no\\""',
			'reasons-own:',
			'  - Began to code at once',
			`closed: ${closedOf(text)}`,
		];
		expect(text).toBe(
			NOTE.replace('result: pending #', 'result: rejected #')
				.replace('(recruiter)]\n', `(recruiter)]\n${added.join('\n')}\n`)
				.replace('^drills\n', `^drills\n${change}\n`),
		);
		expect(writes).toHaveLength(1);
	});

	test('of a pass asks first what went wrong all the same', async () => {
		await open(NOTE);
		await command('Record result');
		await button('passed').click();
		await field('What went wrong and did not cost you?').fill('Numbers came late');
		await field('What went wrong and did not cost you?').press('Tab');
		await button('Save').click();
		const text = await changed(NOTE);
		expect(text).toMatch(/\n## Went poorly\n- Numbers came late\n*$/);
		expect(text).toContain('\nclosed: ');
		expect(text).not.toContain('[theme:: ]');
	});

	test('of a pass says what to repeat', async () => {
		await open(NOTE);
		await command('Record result');
		await button('offer').click();
		await field('What to repeat?').fill('# Questions first');
		await field('Key lesson').fill('Ask, then type');
		await button('Save').click();
		const text = await changed(NOTE);
		expect(text).toBe(
			NOTE.replace('result: pending #', 'result: offer #')
				.replace('(recruiter)]\n', `(recruiter)]\nresult-date: ${TODAY}\nclosed: ${closedOf(text)}\n`)
				.replace('coding\n-\n', 'coding\n- \\# Questions first\n')
				.replace('## Key lesson\n', '## Key lesson\nAsk, then type\n'),
		);
		await expect.poll(() => writes.length).toBe(1);
	});

	test('alone is written where there is nothing to say yet; what it teaches comes later, and the day stays', async () => {
		await open(NOTE);
		await command('Record result');
		await button('withdrawn').click();
		await field('It came on').fill('2026-11-19');
		await button('Save the result only').click();
		const text = await changed(NOTE);
		const alone = NOTE.replace('result: pending #', 'result: withdrawn #').replace(
			'(recruiter)]\n',
			'(recruiter)]\nresult-date: 2026-11-19\n',
		);
		expect(text).toBe(alone);
		await dialog().waitFor({ state: 'detached' });

		await command('Record result');
		await expect.poll(() => field('It came on').inputValue()).toBe('2026-11-19');
		await expect.poll(() => field('What they said').count()).toBe(0);
		await field('Why, as I see it').fill('Too far away');
		await button('Save').click();
		const closed = await changed(alone);
		expect(closed).toBe(
			alone.replace(
				'2026-11-19\n',
				`2026-11-19\nreasons-own:\n  - Too far away\nclosed: ${closedOf(closed)}\n`,
			),
		);
		await dialog().waitFor({ state: 'detached' });

		await command('Record result');
		await button('pending').click();
		await expect.poll(() => field('It came on').isVisible()).toBe(false);
		await button('Save').click();
		expect(await changed(closed)).toBe(closed.replace('result: withdrawn', 'result: pending'));
	});

	test('that is refused writes nothing at all, and what was typed is there again', async () => {
		await open(NOTE);
		await command('Record result');
		await button('rejected').click();
		await field('What I think it was').fill('No state');
		await field('One change').fill('Write it down');
		const spoilt = NOTE.replace('position: Engineer', 'position: "Engineer');
		await writeFile(join(preview.dir, PATH), spoilt);
		await page.waitForFunction(
			() =>
				document
					.querySelector<HTMLTextAreaElement>('textarea[aria-label="Note text"]')
					?.value.includes('"Engineer\n') ?? false,
		);
		await button('Save').click();
		await page.getByText('cannot be read, so nothing was written').waitFor();
		await expect.poll(() => field('One change').inputValue()).toBe('Write it down');
		expect(await read()).toBe(spoilt);
		expect(writes).toEqual([]);

		await page.keyboard.press('Escape');
		await dialog().waitFor({ state: 'detached' });
		await writeFile(join(preview.dir, PATH), NOTE);
		await page.waitForFunction(
			() =>
				!(
					document
						.querySelector<HTMLTextAreaElement>('textarea[aria-label="Note text"]')
						?.value.includes('"Engineer\n') ?? true
				),
		);
		await command('Record result');
		await expect.poll(() => button('rejected').getAttribute('aria-pressed')).toBe('true');
		await expect.poll(() => field('What I think it was').inputValue()).toBe('No state');
		await expect.poll(() => field('One change').inputValue()).toBe('Write it down');
	});

	test('is asked of interviews alone', async () => {
		await open(NOTE, { 'Recipe.md': 'Lentils.' });
		await page.getByRole('treeitem', { name: 'Recipe' }).click();
		await page.getByRole('tab', { name: 'Recipe' }).waitFor();
		await page.keyboard.press('Control+p');
		await page.getByRole('combobox').fill('Record result');
		await page.getByText('No results found').waitFor();
	});
});

describe('a letter', () => {
	const draft = () => field('Draft').inputValue();

	test('of thanks is drafted from the note, copied, and marked as sent with the one line that is shown', async () => {
		await open(NOTE);
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await inNoteMenu('Write thank-you note');
		expect(await draft()).toBe(
			'Hello Dana Lee and Tom Ash,\n\nThank you for our conversation about the position of Engineer at Northwind.\n\nI look forward to hearing from you.\n\nKind regards',
		);
		await field('What I enjoyed').selectOption("the question “A shop's stock counter”");
		await field('An answer to put right').selectOption('Coin change');
		await expect
			.poll(() => field('The question').inputValue())
			.toBe('Your question “Coin change” stayed with me.');
		await field('The better answer').fill('I would keep the fewest coins for each sum');
		const letter =
			"Hello Dana Lee and Tom Ash,\n\nThank you for our conversation about the position of Engineer at Northwind. What I enjoyed most: the question “A shop's stock counter”.\n\nYour question “Coin change” stayed with me. I would keep the fewest coins for each sum.\n\nI look forward to hearing from you.\n\nKind regards";
		expect(await draft()).toBe(letter);

		await field('Draft').fill(`${letter}\nAda`);
		await field('What I enjoyed').selectOption('Asked before coding');
		expect(await draft()).toBe(`${letter}\nAda`);
		await button('Copy').click();
		await page.getByText('The draft is on the clipboard.').waitFor();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${letter}\nAda`);
		await button('Take my changes back').click();
		expect(await draft()).toContain('What I enjoyed most: Asked before coding.');
		expect(writes).toEqual([]);

		const line = `- [x] Send a thank-you note ✅ ${TODAY}`;
		await dialog().getByText(line).waitFor();
		await button('Mark as sent').click();
		expect(await changed(NOTE)).toBe(NOTE.replace('## Next steps\n', `## Next steps\n${line}\n`));
		await dialog().waitFor({ state: 'detached' });
		await inNoteMenu('Write thank-you note');
		await dialog().getByText('The note says that it was sent.').waitFor();
		await expect.poll(() => button('Mark as sent').count()).toBe(0);
	});

	test('ticks the action that asks for it', async () => {
		const asked = NOTE.replace(
			'## Next steps\n',
			'## Next steps\n- [ ] Thank Dana and Tom 📅 2026-11-19\n- [ ] Ask the recruiter for news\n',
		);
		await open(asked);
		await inNoteMenu('Write thank-you note');
		const done = `- [x] Thank Dana and Tom 📅 2026-11-19 ✅ ${TODAY}`;
		await dialog().getByText(done).waitFor();
		await button('Mark as sent').click();
		const thanked = asked.replace('- [ ] Thank Dana and Tom 📅 2026-11-19', done);
		expect(await changed(asked)).toBe(thanked);
		await dialog().waitFor({ state: 'detached' });

		await inNoteMenu('Write to the recruiter');
		expect(await draft()).toBe(
			'Hello Tom Ash,\n\nI am writing about my technical interview (round 2) for the position of Engineer at Northwind on 18 November. I enjoyed it, and I would still like to join you. Could you tell me how it stands, and when I may expect an answer?\n\nThank you, and kind regards',
		);
		await button('Mark as sent').click();
		expect(await changed(thanked)).toBe(
			thanked.replace('- [ ] Ask the recruiter for news', `- [x] Ask the recruiter for news ✅ ${TODAY}`),
		);
	});

	test('that the clipboard does not take is selected', async () => {
		await open(NOTE);
		await page.evaluate(() =>
			Object.defineProperty(navigator, 'clipboard', {
				value: { writeText: () => Promise.reject(new Error('no')) },
			}),
		);
		await inNoteMenu('Write to the recruiter');
		await button('Copy').click();
		await page.getByText('The clipboard cannot be reached').waitFor();
		expect(
			await field('Draft').evaluate(
				(area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart === area.value.length,
			),
		).toBe(true);
	});
});

test.each(['light', 'dark'] as const)(
	'axe finds nothing in the forms, and a phone has room for a finger, %s',
	async (theme) => {
		await open(NOTE, {}, theme);
		await command('Record result');
		await button('rejected').click();
		await field('What they said').fill('Too little depth');
		expect(await broken('.interview-retro-asks')).toEqual([]);
		await resizeTo(390, 844);
		expect(await dialog().evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
		const heights = await dialog()
			.locator('input:visible, select:visible, .ir-answer')
			.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
		expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
		await page.keyboard.press('Escape');
		await dialog().waitFor({ state: 'detached' });
		await resizeTo(1280, 1000);
		await inNoteMenu('Write thank-you note');
		await field('An answer to put right').selectOption('Coin change');
		expect(await broken('.interview-retro-asks')).toEqual([]);
	},
);

/** *Prepare for next interview*, in the preview, driven as a person does. */
import { describe, expect, test } from 'vitest';
import { broken, command, editor, note, openPage, page } from '../support/page';

async function prepare(): Promise<void> {
	await command('Prepare for next interview');
	await page.getByRole('dialog').waitFor();
}

/** Names the company whose next round is in the notes; the form follows what becomes known of them. */
async function prepareKnown(): Promise<void> {
	await prepare();
	await page.keyboard.type('Contoso');
	const stage = page.getByLabel('Stage', { exact: true });
	await expect.poll(() => stage.inputValue(), { timeout: 30_000 }).toBe('technical');
}

const retro = (date: string, company: string, body: string, more = ''): string =>
	`---\ntype: interview-retro\ncompany: ${company}\ndate: ${date}\n${more}---\n${body}`;
const NOTES = {
	'One.md': retro(
		'2026-11-10',
		'Contoso',
		'## Questions\n### Debounce\n- Rating: poor, no timer\n- Themes: Timers\n## Improvement plan\n- [ ] Set a timer 📅 2026-11-24\n',
		'result: passed\n',
	),
	'Next.md': retro('2026-11-25', 'Contoso', '', 'stage: technical\n'),
	'Other.md': retro('2026-11-11', 'Fabrikam', '## Questions\n### Trees\n- Rating: poor\n'),
};
const PATH = 'Interviews/Briefs/2026-11-25 Contoso technical brief.md';

describe('a brief', () => {
	test('is made with the keyboard alone, and brought up to date around what was written', async () => {
		await openPage(NOTES);
		await prepareKnown();
		await expect.poll(() => page.getByLabel('Date', { exact: true }).inputValue()).toBe('2026-11-25');
		await page.getByRole('button', { name: 'Create brief' }).focus();
		await page.keyboard.press('Enter');
		const made = await note(PATH, (text) => text !== '');
		expect(made).toContain(
			'type: interview-brief\ncompany: Contoso\ndate: 2026-11-25\nstage: technical\n---\n',
		);
		expect(made).toContain('- **poor**: Debounce, no timer ([[One]])');
		expect(made).not.toContain('**: Trees');
		await page.getByRole('tab', { name: '2026-11-25 Contoso technical brief' }).waitFor();

		await editor().fill(made.replace('differently\n', 'differently\nAsk for the limits.\n'));
		const mine = await note(PATH, (text) => text.includes('Ask for the limits.'));
		await prepare();
		await page.keyboard.type('contoso');
		await page.getByRole('button', { name: 'Update brief' }).click();
		await page.locator('.notice', { hasText: 'the brief is up to date' }).waitFor();
		expect(await note(PATH, () => true)).toBe(mine);
	});

	test('asks on its top, in one row and on a phone too, whether you will pass', async () => {
		await openPage({}, { width: 390, height: 844 });
		await prepare();
		await page.keyboard.type('Contoso');
		await page.getByRole('button', { name: 'Create brief' }).click();
		const path = 'Interviews/Briefs/2026-11-20 Contoso brief.md';
		const made = await note(path, (text) => text !== '');
		await page.getByRole('tab', { name: '2026-11-20 Contoso brief' }).waitFor();
		await page.keyboard.press('Control+e');
		const guesses = page
			.getByRole('group', { name: 'Before the interview at Contoso' })
			.getByRole('group', { name: 'Will you pass?' })
			.getByRole('button');
		await guesses.last().waitFor();
		const tops = await guesses.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
		expect(new Set(tops)).toHaveProperty('size', 1);
		expect(await broken('.ir-block')).toEqual([]);
		await guesses.filter({ hasText: '70 %' }).click();
		expect(await note(path, (text) => text !== made)).toBe(
			made.replace('\n---\n#', '\nconfidence: 70\n---\n#'),
		);
		await page.getByRole('button', { name: '70 %', pressed: true }).waitFor();
	});

	test('is drawn live: what will be asked starts the drill, and what is to be done ticks', async () => {
		await openPage(NOTES);
		await prepareKnown();
		await page.getByRole('button', { name: 'Create brief' }).click();
		await page.getByRole('tab', { name: '2026-11-25 Contoso technical brief' }).waitFor();
		await page.keyboard.press('Control+e');
		const live = page.getByRole('group', { name: 'Before the interview at Contoso' });
		const asked = live.getByRole('list', { name: 'Likely questions' });
		await expect
			.poll(() => asked.getByRole('listitem').allTextContents())
			.toEqual(['Debounceasked once, last time poor']);
		expect(await broken('.ir-block')).toEqual([]);
		await live.getByRole('checkbox', { name: 'Set a timer' }).click();
		expect(await note('One.md', (text) => text.includes('[x]'))).toContain(
			'- [x] Set a timer 📅 2026-11-24 ✅ 2026-11-20',
		);
		await live.getByRole('button', { name: 'Practise these' }).click();
		const practice = page.getByRole('region', { name: 'Practice' });
		await practice.getByRole('heading', { name: 'Debounce' }).waitFor();
		await page.keyboard.press('3');
		await note('Interviews/Drill log.md', (text) => text.includes('Debounce'));
		await page.getByRole('tab', { name: '2026-11-25 Contoso technical brief' }).click();
		await asked.getByText('practised today').waitFor();
	});

	test('ends in plans to say aloud: what one does is seen when it is asked for', async () => {
		const plan = '\n- [ ] If nobody names limits, then I ask for them [theme:: Timers]\n';
		await openPage({ ...NOTES, 'One.md': NOTES['One.md'].replace(/\n$/, plan) });
		await prepareKnown();
		await page.getByRole('button', { name: 'Create brief' }).click();
		const made = await note(PATH, (text) => text !== '');
		expect(made).toContain(
			'## Two minutes before\n\n- If **nobody names limits**, then I ask for them ([[One]])\n',
		);
		await page.getByRole('tab', { name: '2026-11-25 Contoso technical brief' }).waitFor();
		await page.keyboard.press('Control+e');
		const live = page.getByRole('group', { name: 'Before the interview at Contoso' });
		const row = live.getByRole('list', { name: 'Two minutes before' });
		const act = row.getByRole('link', { name: 'ask for them' });
		await expect.poll(() => act.isVisible()).toBe(false);
		await row.getByText('If nobody names limits, then I …').click();
		await act.waitFor();
		expect(await broken('.ir-block')).toEqual([]);
	});

	test('its plans are rehearsed by keyboard and on a phone: the cue, the act, a row of the drill log each', async () => {
		const plan = [
			'- [ ] If nobody names limits, then I ask for them [theme:: Timers]',
			'- [x] When I am lost, I say so | aloud [theme:: Timers] ✅ 2026-11-10',
		].join('\n');
		await openPage(
			{ ...NOTES, 'One.md': NOTES['One.md'].replace(/\n$/, `\n${plan}\n`) },
			{ width: 390, height: 844 },
		);
		await prepareKnown();
		await page.getByRole('button', { name: 'Create brief' }).click();
		await note(PATH, (text) => text !== '');
		await page.getByRole('tab', { name: '2026-11-25 Contoso technical brief' }).waitFor();
		await page.keyboard.press('Control+e');
		await page.getByRole('button', { name: 'Rehearse aloud' }).click();
		const card = page.getByRole('dialog').getByRole('article', { name: 'The plan' });
		await card.getByText('1 of 2').waitFor();
		// What one does is not given away, nor can it be graded before it was seen.
		expect(await card.innerText()).not.toContain('ask for them');
		await page.keyboard.press('2');
		await page.keyboard.press('Enter');
		await card.getByText('ask for them').waitFor();
		expect(await broken('.modal')).toEqual([]);
		await page.keyboard.press('2');
		await card.getByText('2 of 2').waitFor();
		await page.getByRole('button', { name: /^Undo/ }).click();
		await card.getByText('1 of 2').waitFor();
		await card.getByRole('button', { name: 'Reveal' }).click();
		await card.getByRole('button', { name: 'Not quite' }).click();
		await card.getByText('2 of 2').waitFor();
		await page.keyboard.press('Enter');
		await page.keyboard.press('2');
		await page.getByRole('dialog').getByText('2 plans rehearsed. Go in.').waitFor();
		const log = await note('Interviews/Drill log.md', (text) => text.includes('When I am lost'));
		expect(
			log
				.replace(/^\| 2026-11-20 \d\d:\d\d:\d\d (?=\|)/gm, '')
				.split('\n')
				.slice(-3),
		).toEqual([
			'| If nobody names limits, then I ask for them | again | |',
			'| When I am lost, I say so \\| aloud | good | |',
			'',
		]);
		await page.keyboard.press('Enter');
		await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
	});

	test('asks for what is missing, and makes nothing without it', async () => {
		await openPage(NOTES);
		await prepare();
		await page.keyboard.press('Enter');
		await page.locator('.notice', { hasText: 'Which company is it?' }).waitFor();
		expect(
			await page.getByLabel('Company', { exact: true }).evaluate((field) => field === document.activeElement),
		).toBe(true);
	});

	test.each(['light', 'dark'] as const)('has a form that everybody can use, %s', async (theme) => {
		await openPage(NOTES, { theme });
		await prepare();
		expect(await broken('.modal')).toEqual([]);
	});
});

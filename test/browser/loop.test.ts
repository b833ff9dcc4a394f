/**
 * The whole loop over two weeks, as one person walks it; after each step the notes are what a careful
 * person would have typed.
 */
import { expect, test } from 'vitest';
import { comeBackOn, momentOf, noteAsKept, written } from '../support/over-days';
import { command, editor, page, tracker } from '../support/page';

const THEME = 'Saying the plan first';

const theme = () =>
	tracker()
		.getByRole('region', { name: 'Themes' })
		.getByRole('listitem', { name: new RegExp(`^${THEME}`) });
const due = () => tracker().getByRole('region', { name: 'Due now' });
const unchanged = (text: string): string => text;

async function dayOf(day: string): Promise<void> {
	await comeBackOn(day);
	await tracker().waitFor();
}

/** The note that a new retro is; `held` are the lines under *Did it hold?*. */
const fresh = (company: string, day: string, held: string[] = []): string => `---
type: interview-retro
company: ${company}
date: ${day}
round: 1
stage: technical
result: pending
themes:
---
# ${company}, technical, round 1

## First impressions


## Questions
### 1.
- My answer:
- Rating:
- Themes:

## Went well
-

## Went poorly
-

## Improvement plan

${held.length === 0 ? '' : `## Did it hold?\n${held.join('\n')}\n\n`}## Next steps
`;

async function newRetro(company: string, day: string, held: string[] = []): Promise<string> {
	await command('New interview retro');
	await page.getByLabel('Company', { exact: true }).fill(company);
	await page.getByLabel('Stage', { exact: true }).selectOption('technical');
	await page.getByRole('button', { name: 'Create retro' }).click();
	const path = `Interviews/${day} ${company}.md`;
	await written(path, () => fresh(company, day, held));
	await page.getByRole('tab', { name: `${day} ${company}` }).waitFor();
	return path;
}

/** Writes into the open note as one types. */
async function type(path: string, change: (text: string) => string): Promise<void> {
	await editor().fill(change(noteAsKept(path)));
	await written(path, change);
}

const answered =
	(title: string, rating: string) =>
	(text: string): string =>
		text
			.replace('### 1.\n', `### 1. ${title}\n`)
			.replace('- Rating:\n', `- Rating: ${rating}\n`)
			.replace('- Themes:\n', `- Themes: ${THEME}\n`);
test('record, analyse, improve, validate', { timeout: 240_000 }, async () => {
	// Monday: an interview goes badly. First what is in the head, then, on the same evening, what went wrong.
	await dayOf('2026-11-02');
	const first = await newRetro('Contoso', '2026-11-02');
	await page.keyboard.type('Too quiet at the start.');
	await written(first, (text) =>
		text.replace('## First impressions\n', '## First impressions\nToo quiet at the start.'),
	);
	await due()
		.getByRole('button', { name: /^Review/ })
		.click();
	const review = page.getByRole('region', { name: /^Review / });
	await review.getByRole('textbox', { name: 'Another question' }).waitFor();
	await review.getByRole('button', { name: 'Back' }).click();
	await review.waitFor({ state: 'detached' });
	await type(first, (text) => text.replace('### 1.\n', '### 1. Merge intervals\n'));
	await due()
		.getByRole('button', { name: /^Review/ })
		.click();
	await review
		.getByRole('group', { name: 'Merge intervals', exact: true })
		.getByRole('button', { name: 'Poor' })
		.click();
	await written(first, (text) => text.replace('- Rating:\n', '- Rating: Poor\n'));
	await review.getByRole('textbox', { name: 'Cause of Merge intervals' }).fill('began to type at once');
	await page.keyboard.press('Enter');
	await written(first, (text) => text.replace('- Themes:\n', '- Themes:\n- Cause: began to type at once\n'));
	await review.getByRole('combobox', { name: 'Theme of Merge intervals' }).fill(THEME);
	await review.getByRole('button', { name: 'Add theme: Theme of Merge intervals' }).click();
	await written(first, (text) => text.replace('- Themes:\n', `- Themes: ${THEME}\n`));
	await review.getByRole('button', { name: 'Finish review' }).click();
	const reviewed = await momentOf(first, 'reviewed', '2026-11-02');
	await written(first, (text) => text.replace('themes:\n---\n', `themes:\nreviewed: ${reviewed}\n---\n`));
	await review.getByText('1 theme named, no action yet.').waitFor();
	await review.getByRole('button', { name: 'Back' }).click();
	await expect
		.poll(() => theme().getAttribute('aria-label'))
		.toMatch(/, new, first failed at Contoso today$/);

	// One action for the theme, from the tracker; it shows the very line.
	await theme()
		.getByRole('button', { name: `Show evidence for ${THEME}` })
		.click();
	await theme().getByRole('button', { name: 'Add action' }).click();
	await page.getByLabel('Action', { exact: true }).fill('Say three sentences before the first line');
	await page.getByLabel('Method', { exact: true }).selectOption('drill');
	await page.getByRole('dialog').getByRole('button', { name: 'Add action' }).click();
	const action = `- [ ] Say three sentences before the first line [theme:: ${THEME}] [method:: drill] [check:: next-interview] 📅 2026-11-09`;
	await written(first, (text) => text.replace('## Improvement plan\n', `## Improvement plan\n${action}\n`));

	// Wednesday: it is done.
	await dayOf('2026-11-04');
	await tracker()
		.getByRole('region', { name: 'Outstanding actions' })
		.getByRole('checkbox', { name: 'Say three sentences before the first line' })
		.click();
	await written(first, (text) => text.replace(action, `${action.replace('[ ]', '[x]')} ✅ 2026-11-04`));

	// Friday: the next interview asks whether it held.
	await dayOf('2026-11-06');
	const question = `- Say three sentences before the first line [theme:: ${THEME}] [outcome:: ]`;
	const second = await newRetro('Fabrikam', '2026-11-06', [question]);
	const hold = tracker().getByRole('region', { name: 'Did it go well this time?' });
	await hold.getByRole('button', { name: 'Yes', exact: true }).click();
	await written(second, (text) => text.replace('[outcome:: ]', '[outcome:: held]'));
	await expect.poll(() => theme().getAttribute('aria-label')).toMatch(/, improving, 1 of 3, /);
	await theme()
		.getByRole('button', { name: `Show evidence for ${THEME}` })
		.click();
	await theme()
		.getByRole('list', { name: `Actions for ${THEME}` })
		.getByText('validated')
		.waitFor();
	await theme()
		.getByRole('list', { name: `Actions for ${THEME}` })
		.getByRole('link', { name: /Fabrikam R1, 6 Nov/ })
		.waitFor();

	// It holds twice more, and then it is resolved, and says why.
	await dayOf('2026-11-10');
	await type(await newRetro('Tailspin', '2026-11-10'), answered('Rate limiter', 'good'));
	await expect.poll(() => theme().getAttribute('aria-label')).toMatch(/, improving, 2 of 3, /);
	await dayOf('2026-11-12');
	await type(await newRetro('Litware', '2026-11-12'), answered('Job queue', 'excellent'));
	await expect
		.poll(() => theme().getAttribute('aria-label'))
		.toBe(`${THEME}, resolved, held 3 times · Litware, 12 Nov`);

	// Two weeks after the first interview it slips: the theme has relapsed.
	await dayOf('2026-11-16');
	await type(await newRetro('Wingtip', '2026-11-16'), answered('Seat map', 'poor, typed at once'));
	await expect
		.poll(() => theme().getAttribute('aria-label'))
		.toBe(`${THEME}, relapsed, held 3 times, then failed today`);
	await written(second, unchanged);
});

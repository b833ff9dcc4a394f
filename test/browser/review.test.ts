/** The review of a retro, beside its note, walked by a person. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
	broken,
	command,
	editor,
	note as noteAt,
	openPage,
	page,
	preview,
	read as readNote,
} from '../support/page';
import { the } from '../../scripts/the';

const PATH = 'Interviews/2026-11-20 Contoso.md';

const form = () => page.getByRole('region', { name: /^Review / });
const read = (): Promise<string> => readNote(PATH);
const note = (isSo: (text: string) => boolean): Promise<string> => noteAt(PATH, isSo);
const inForm = (role: 'button' | 'textbox' | 'combobox' | 'group' | 'link' | 'list', name: string) =>
	form().getByRole(role, { name, exact: true });

/** Opens a vault, and in it the note by its name. */
async function open(
	vault: Record<string, string>,
	{ width, height } = { width: 1280, height: 900 },
	theme: 'light' | 'dark' = 'light',
): Promise<void> {
	await openPage(vault, { width, height, theme });
	await page.keyboard.press('Control+o');
	await page.getByRole('combobox').fill('2026-11-20 Contoso');
	await page.getByRole('option').first().waitFor();
	await page.keyboard.press('Enter');
	await expect.poll(() => editor().inputValue()).not.toBe('');
}

const HEAD = (...more: string[]): string =>
	[
		'---',
		'type: interview-retro',
		'company: Contoso # the second time',
		'date: 2026-11-20',
		'stage: technical',
		...more,
		'---',
		'',
	].join('\n');
const BODY = `# Contoso

## First impressions
A calm hour.

## Questions
### 1. Coin change
- Type: algorithm ^q-coins
- Rating:
- Cause:
- Themes:

| Question | Rating | Themes |
| --- | --- | --- |
| A seat map | Medium, too late | [[Clarifying questions]] |

## Key lesson

## Improvement plan
| Problem found | Improvement method | Time schedule | Validation method |
| --- | --- | --- | --- |
| Clarifying questions | Three questions before the first line | 2026-11-27 | next interview |

## Notes
  odd   spaces  stay\u00a0
`;
const OTHERS = {
	'Clarifying questions.md': 'What to ask.\n',
	'Interviews/2026-11-01 Fabrikam.md':
		'---\ntype: interview-retro\ncompany: Fabrikam\ndate: 2026-11-01\n---\n## Improvement plan\n- [ ] Ask Ana [theme:: Dynamic programming] 📅 2026-11-25\n',
};

describe('the review of a retro', () => {
	test('is walked from the first impressions to the key lesson, and the note is what a careful person would have typed', async () => {
		await open({ [PATH]: HEAD('captured:', 'themes:') + BODY, ...OTHERS });
		await command('Review this interview');
		await form().waitFor();
		let expected = HEAD('captured:', 'themes:') + BODY;
		const writes = async (from: string, to: string): Promise<void> => {
			expected = expected.replace(from, to);
			await note((text) => text === expected);
		};
		// 1. Questions
		await inForm('group', 'Coin change').getByRole('button', { name: 'Poor' }).press('Enter');
		await writes('- Rating:\n', '- Rating: Poor\n');
		await inForm('group', 'Coin change').getByRole('button', { name: 'Poor', pressed: true }).waitFor();
		await inForm('textbox', 'Cause of Coin change').fill('only practised arrays');
		await form().getByText('- Cause: only practised arrays').waitFor();
		expect(await read()).toBe(expected);
		await page.keyboard.press('Enter');
		await writes('- Cause:\n', '- Cause: only practised arrays\n');
		// A slip of the fingers is near the theme that is known, and that one has a note.
		await inForm('combobox', 'Theme of Coin change').pressSequentially('clarifing');
		await page.getByRole('option', { name: 'Clarifying questions' }).waitFor();
		await page.keyboard.press('Enter');
		await form().getByText('- Themes: [[Clarifying questions]]').waitFor();
		await page.keyboard.press('Enter');
		await writes('- Themes:\n', '- Themes: [[Clarifying questions]]\n');
		await inForm('combobox', 'Theme of Coin change').fill('Dynamic programming');
		await inForm('button', 'Add theme: Theme of Coin change').click();
		await writes(
			'- Themes: [[Clarifying questions]]\n',
			'- Themes: [[Clarifying questions]], Dynamic programming\n',
		);
		// A theme is taken off with a press on its chip.
		await inForm('list', 'Themes of Coin change')
			.getByRole('button', { name: 'Take off: Clarifying questions' })
			.click();
		await writes('- Themes: [[Clarifying questions]], Dynamic', '- Themes: Dynamic');
		// The keys alone: Enter goes on to the next question, 1 to 4 rate it.
		await inForm('button', 'Coin change').focus();
		await page.keyboard.press('Enter');
		await page.keyboard.press('3');
		await writes('| Medium, too late |', '| Good, too late |');
		await page.keyboard.press('2');
		await writes('| Good, too late |', '| Medium, too late |');
		await inForm('textbox', 'Another question').fill('Why us?');
		await page.keyboard.press('Enter');
		await writes(
			'[[Clarifying questions]] |\n',
			'[[Clarifying questions]] |\n\n### 3. Why us?\n- My answer:\n- Rating:\n- Themes:\n',
		);
		await inForm('group', 'Why us?').waitFor();

		// 2. What went wrong
		await form()
			.getByRole('group', { name: 'From your questions' })
			.getByRole('button', { name: 'Add theme: Dynamic programming' })
			.press('Enter');
		await writes('themes:\n', 'themes:\n  - Dynamic programming\n');
		await inForm('list', 'Themes of the interview').getByText('Dynamic programming').waitFor();

		// 3. Actions
		await inForm('list', 'Actions for Dynamic programming').getByRole('link', { name: 'Ask Ana' }).waitFor();
		await inForm('button', 'Turn into task lines').press('Enter');
		const task =
			'- [ ] Three questions before the first line [theme:: Clarifying questions] [check:: next-interview] 📅 2026-11-27';
		await form().getByText(task).waitFor();
		expect(await read()).toBe(expected);
		await inForm('button', 'Write task lines').press('Enter');
		const from = expected.indexOf('| Problem found');
		await writes(expected.slice(from, expected.indexOf('\n\n## Notes')), task);
		await inForm('button', 'Add action: Dynamic programming').press('Enter');
		await page
			.getByRole('dialog', { name: 'Add action for Coin change' })
			.getByLabel('Action', { exact: true })
			.fill('Ten by hand');
		await page.keyboard.press('Enter');
		await writes(
			task,
			`${task}\n- [ ] Ten by hand [theme:: Dynamic programming] [check:: next-interview] 📅 2026-11-27`,
		);

		// 4. Key lesson
		await inForm('textbox', 'Key lesson').fill('Ask before the first line.');
		await inForm('button', 'Finish review').click();
		await page.getByText('What you typed is not in the note yet: Key lesson.').waitFor();
		await inForm('button', 'Save: Key lesson').click();
		await writes('## Key lesson\n', '## Key lesson\nAsk before the first line.\n');
		await inForm('group', 'Will you pass?').getByRole('button', { name: '70 %' }).click();
		await inForm('group', 'How was it?').getByRole('button', { name: '3' }).click();
		await inForm('group', 'How tense?').getByRole('button', { name: '2' }).click();
		await note((text) => text.includes('confidence: 70\nself-rating: 3\nstress: 2\n'));
		await inForm('button', 'Finish review').press('Enter');
		await form()
			.getByText(/themes named, 3 actions\./)
			.waitFor();
		await inForm('button', 'Close review').click();
		await form().waitFor({ state: 'detached' });
		const last = await note((text) => text.includes('reviewed:'));
		expect(last.replace(/confidence: 70\nself-rating: 3\nstress: 2\nreviewed: .*\n/, '')).toBe(expected);
	});

	test('of a note without questions adds the first one', async () => {
		const before = `${HEAD('captured: 2026-11-20T08:00:00')}# Contoso\n`;
		await open({ [PATH]: before });
		await command('Review this interview');
		await form().getByText('No question is noted yet.').waitFor();
		await inForm('textbox', 'Another question').fill('Sort');
		await page.keyboard.press('Enter');
		await note((text) => text.startsWith(`${before}\n## Questions\n\n### 1. Sort\n- My answer:\n`));
		await inForm('group', 'Sort').waitFor();
	});

	test('follows the note that is edited meanwhile, keeps what is being typed, and refuses what is not there any more', async () => {
		const before = HEAD('captured: 2026-11-20T08:00:00') + BODY.replace('- Rating:\n', '- Rating: Poor\n');
		await open({ [PATH]: before });
		await command('Review this interview');
		await inForm('textbox', 'Cause of Coin change').fill('no sleep');
		const edited = before
			.replace('A calm hour.', 'A calm hour, and a long one.')
			.replace('Medium, too late', 'Excellent');
		await writeFile(join(preview.dir, PATH), edited);
		await inForm('group', 'A seat map').getByRole('button', { name: 'Excellent', pressed: true }).waitFor();
		await expect.poll(() => inForm('textbox', 'Cause of Coin change').inputValue()).toBe('no sleep');
		await inForm('button', 'Save: Cause of Coin change').click();
		await note((text) => text === edited.replace('- Cause:', '- Cause: no sleep'));
		// The table has no column for a cause: the form says so, and writes nothing.
		await inForm('group', 'A seat map').getByRole('button', { name: 'Poor' }).click();
		const rated = await note((text) => text.includes('| Poor |'));
		await inForm('textbox', 'Cause of A seat map').fill('in a hurry');
		await form().getByText('The table of questions has no column for this').waitFor();
		expect(await read()).toBe(rated);
	});
});

test('an action is added from the question in which the cursor stands', async () => {
	const before = HEAD() + BODY.replace('- Themes:', '- Themes: Pacing');
	await open({ [PATH]: before });
	const editor = page.getByRole('textbox', { name: 'Note text' });
	await editor.evaluate((field: HTMLTextAreaElement) => {
		const at = field.value.indexOf('- Cause:');
		field.focus();
		field.setSelectionRange(at, at);
	});
	await command('Add action');
	await page
		.getByRole('dialog', { name: 'Add action for Coin change' })
		.getByLabel('Action', { exact: true })
		.fill('Speak slowly');
	await page.keyboard.press('Enter');
	await note(
		(text) =>
			text ===
			before.replace(
				'| next interview |\n',
				'| next interview |\n\n- [ ] Speak slowly [theme:: Pacing] [check:: next-interview] 📅 2026-11-27\n',
			),
	);
});

describe('the form', () => {
	test.each([
		['light', 1280],
		['dark', 390],
	] as const)('breaks no rule of accessibility, %s, %i wide', async (theme, width) => {
		await open({ [PATH]: HEAD('captured:') + BODY, ...OTHERS }, { width, height: 900 }, theme);
		await command('Review this interview');
		await inForm('textbox', 'Another question').fill('Why us?');
		await inForm('group', 'Coin change').getByRole('button', { name: 'Poor' }).click();
		await inForm('textbox', 'Cause of Coin change').waitFor();
		expect(await broken('.ir-review')).toEqual([]);
		expect(await form().evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(
			0,
		);
		const least = width < 600 ? 44 : 24;
		const heights = await form()
			.locator('button:visible:not(.ir-chip-off)')
			.evaluateAll((all) => all.map((one) => `${one.textContent} ${one.getBoundingClientRect().height}`));
		expect(heights.filter((one) => Number(the(/[\d.]+$/.exec(one))[0]) < least)).toEqual([]);
		// What was typed is there again.
		await inForm('button', 'Back').click();
		await form().waitFor({ state: 'detached' });
		await command('Review this interview');
		await expect.poll(() => inForm('textbox', 'Another question').inputValue()).toBe('Why us?');
	});
});

describe('the keys of a review work at once', () => {
	const fresh = (questions: string): string => `${HEAD()}# Contoso\n\n## Questions\n${questions}\n`;

	test('the question that is not rated yet is rated', async () => {
		const before = fresh('### Two sum\n- Rating: good\n\n### Trees\n- Rating:\n');
		await open({ [PATH]: before });
		await command('Review this interview');
		await inForm('button', 'Trees').and(page.locator(':focus')).waitFor();
		await page.keyboard.press('1');
		await note((text) => text === before.replace('Rating:\n\n', 'Rating: Poor\n\n'));
	});

	test('where no question is noted, the first is typed', async () => {
		const before = fresh('### 1.\n- My answer:\n- Rating:\n- Themes:\n');
		await open({ [PATH]: before });
		await command('Review this interview');
		await form().getByText('Nothing is rated yet. What fails is planned for here.').waitFor();
		await inForm('textbox', 'Another question').and(page.locator(':focus')).waitFor();
		await page.keyboard.type('Two sum');
		await page.keyboard.press('Enter');
		await note((text) => text === before.replace('### 1.', '### 1. Two sum'));
	});
});

test('an action is added from the sidebar too, for the interview that is open beside it', async () => {
	await open({ [PATH]: HEAD() + BODY });
	await command('Open theme tracker');
	await page.getByRole('region', { name: 'Theme tracker' }).and(page.locator(':focus')).waitFor();
	await command('Add action');
	await page.getByRole('dialog').getByLabel('Action', { exact: true }).fill('Speak slowly');
	await page.keyboard.press('Enter');
	await note((text) => text.includes('- [ ] Speak slowly [theme:: '));
});

/** Practice: the drill with its log, and the question bank. */
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { broken, command, note, openPage, page, preview, read } from '../support/page';
import { the } from '../../scripts/the';
import { retroOn } from '../support/notes';

const LOG = 'Interviews/Drill log.md';

async function open(
	vault: Record<string, string> | string,
	theme: 'light' | 'dark' = 'light',
	width = 1280,
): Promise<void> {
	await openPage(vault, { theme, width, height: 1400 });
	await command('Practise');
	await practice().getByText('Reading your notes').waitFor({ state: 'detached' });
}

const practice = () => page.getByRole('region', { name: 'Practice', exact: true });
const card = () => practice().getByRole('article', { name: 'The question' });
const bank = () => practice().getByRole('table', { name: 'Question bank' });
const rows = () => bank().getByRole('rowheader');
const row = (title: string) =>
	bank()
		.getByRole('row')
		.filter({ has: page.getByRole('link', { name: title, exact: true }) });
const notice = (words: string) => page.locator('.notice', { hasText: words });

const asking = (date: string, company: string, questions: string): string =>
	retroOn(date, company, `## Questions\n${questions}`);
const asked = (title: string, rating: string, ...more: string[]): string =>
	[`### ${title}`, `- Rating: ${rating}`, ...more, ''].join('\n');
const TEN = Array.from({ length: 10 }, (_, index) => `Question ${index}`);
const ten = { 'One.md': asking('2026-11-01', 'Contoso', TEN.map((title) => asked(title, 'poor')).join('')) };

describe('the drill', () => {
	test('ten questions with the keyboard alone, and the log byte for byte', async () => {
		await open(ten);
		const grades = ['again', 'hard', 'good', 'easy'];
		const wanted: string[] = [];
		for (const [index, title] of TEN.entries()) {
			await card()
				.getByText(`${index + 1} of 10`)
				.waitFor();
			await card().getByRole('heading', { name: title }).waitFor();
			await page.keyboard.press(String((index % 4) + 1));
			wanted.push(`| ${title} | ${grades[index % 4]} | |`);
		}
		await practice().getByText('10 questions practised: 3 again, 3 hard, 2 good, 2 easy.').waitFor();
		await practice()
			.getByText(/^Next: 3 questions on 21 Nov\.$/)
			.waitFor();
		const log = await note(LOG, (text) => text.includes('Question 9'));
		expect(log.replace(/^\| 2026-11-20 \d\d:\d\d:\d\d (?=\|)/gm, '')).toBe(
			`---\ntype: interview-drills\n---\n# Drill log\n\n| When | Question | Grade | Id |\n| --- | --- | --- | --- |\n${wanted.join('\n')}\n`,
		);
		expect(
			(await readdir(preview.dir, { recursive: true })).filter((name) => name.endsWith('.md')).sort(),
		).toEqual([LOG, 'One.md']);
	});

	test('the last grade is taken back to the byte, unless its row has changed', async () => {
		await open({
			...ten,
			[LOG]:
				'---\ntype: interview-drills\n---\nMine.\n\n| When | Question | Grade | Id |\n|---|---|---|---|\n| 2026-11-02 20:00 | Question 1 | again | |\n\nBelow.\n',
		});
		const before = await read(LOG);
		await card()
			.getByRole('button', { name: /^Good next on/ })
			.click();
		await card().getByText('2 of 10').waitFor();
		await note(LOG, (text) => text.includes('| Question 0 | good | |\n\nBelow.'));
		await practice().getByRole('button', { name: 'Undo: Question 0, good' }).click();
		await card().getByText('1 of 10').waitFor();
		await card().getByRole('heading', { name: 'Question 0' }).waitFor();
		expect(await read(LOG)).toBe(before);

		await page.keyboard.press('4');
		await card().getByText('2 of 10').waitFor();
		const changed = (await note(LOG, (text) => text.includes('| easy |'))).replace('| easy |', '| hard |');
		await writeFile(join(preview.dir, LOG), changed);
		await practice().getByRole('button', { name: 'Undo: Question 0, easy' }).click();
		await notice('This line has changed since it was read').waitFor();
		expect(await read(LOG)).toBe(changed);
		await card().getByText('2 of 10').waitFor();
	});

	test('history and follow-ups are shown when they are asked for, and hidden again with the next question', async () => {
		const body =
			asked(
				'Debounce',
				'poor, ran late',
				'- Cause: no plan',
				'- Improvement: draw it first',
				'- Follow-up: And throttle?',
			) + asked('Later', 'good');
		await open({ 'One.md': asking('2026-09-01', 'Contoso', body) });
		await card().getByRole('heading', { name: 'Debounce' }).waitFor();
		expect(await card().textContent()).not.toMatch(/throttle|Contoso|no plan|draw it/);
		const history = card().getByRole('button', { name: 'Show history' });
		await expect.poll(() => history.getAttribute('aria-expanded')).toBe('false');
		await history.click();
		await expect
			.poll(() => card().getByRole('list', { name: 'History' }).textContent())
			.toBe('1 SepContoso, poor, ran lateCause: no planImprovement: draw it first');
		expect(await card().textContent()).not.toContain('throttle');
		await card().getByRole('button', { name: 'Show follow-ups' }).click();
		await expect
			.poll(() => card().getByRole('list', { name: 'Follow-ups' }).textContent())
			.toBe('And throttle?');
		await expect
			.poll(() => card().getByRole('button', { name: 'Hide history' }).getAttribute('aria-expanded'))
			.toBe('true');
		await page.keyboard.press('3');
		await card().getByRole('heading', { name: 'Later' }).waitFor();
		await expect.poll(() => card().getByRole('list').count()).toBe(0);
	});

	test('a figure in a field is no grade, and the timer counts up from nothing', async () => {
		await open(ten);
		await practice().getByRole('searchbox', { name: 'Text' }).pressSequentially('3');
		await rows().filter({ hasText: 'Question 3' }).waitFor();
		await card().getByText('1 of 10').waitFor();
		await card().getByRole('button', { name: 'Start timer' }).click();
		await card().getByRole('timer').getByText('0:01').waitFor();
		expect((await readdir(preview.dir)).sort()).toEqual(['One.md']);
	});

	test('goes on after a reload where it was', async () => {
		await open(ten);
		for (const place of [1, 2]) {
			await card().getByText(`${place} of 10`).waitFor();
			await page.keyboard.press('3');
		}
		await card().getByText('3 of 10').waitFor();
		await bank().getByRole('button', { name: 'Question', exact: true }).click();
		// The layout is saved a moment after the last change.
		await page.waitForFunction(() =>
			Object.values(localStorage).some((saved) => saved.includes('"sort":"title"')),
		);
		await page.reload();
		await card().getByText('3 of 10').waitFor();
		await bank()
			.getByRole('columnheader', { name: 'Question' })
			.and(page.locator('[aria-sort=ascending]'))
			.waitFor();
		await practice().getByRole('button', { name: 'Undo: Question 1, good' }).click();
		await card().getByText('2 of 10').waitFor();
	});

	test('nothing due, and no question at all, are two screens', async () => {
		await open({ 'One.md': asking('2026-11-20', 'Contoso', asked('Fresh', 'poor')) });
		await practice().getByText('Nothing is due today.').waitFor();
		await practice().getByText('Next: 1 question on 21 Nov.').waitFor();
		await row('Fresh').waitFor();
		await page.close();
		await preview.stop();
		await open({ 'Home.md': 'Home\n' });
		await practice().getByRole('button', { name: 'New interview retro' }).click();
		await page.getByRole('dialog').waitFor();
	});

	test('a log that was moved is found by its type, and copies of it are merged as shown', async () => {
		const head = '---\ntype: interview-drills\n---\n| When | Question | Grade | Id |\n|---|---|---|---|\n';
		const mine = `${head}| 2026-11-02 20:00:00 | Question 1 | again | |\n`;
		const copy = `${head}| 2026-11-02 20:00:00 | Question 1 | again | |\n| 2026-11-03 20:00:00 | Question 2 | easy | |\n`;
		await open({ ...ten, 'Log.md': mine, 'Log (conflicted copy 2026-11-04).md': copy });
		await practice().getByText('A sync program made a copy of your drill log').waitFor();
		await practice().getByRole('button', { name: 'Merge the copy' }).click();
		const dialog = page.getByRole('dialog');
		await dialog.getByText('| 2026-11-03 20:00:00 | Question 2 | easy | |').waitFor();
		expect(await read('Log.md')).toBe(mine);
		await dialog.getByRole('button', { name: 'Merge' }).click();
		await dialog.getByRole('button', { name: 'Done' }).click();
		expect(await read('Log.md')).toBe(copy);
		await practice().getByRole('button', { name: 'Merge the copy' }).waitFor({ state: 'detached' });
		await page.keyboard.press('3');
		await note('Log.md', (text) => text.startsWith(copy) && / \| good \| \|\n$/.test(text));
		expect((await readdir(preview.dir)).sort()).toEqual([
			'Log (conflicted copy 2026-11-04).md',
			'Log.md',
			'One.md',
		]);
	});
});

const story = {
	'One.md': asking(
		'2026-09-01',
		'Contoso',
		asked(
			'Debounce?',
			'poor',
			'- Type: coding',
			'- My answer: a flag',
			'- Improvement: clear the timer',
			'- Themes: Timers',
		),
	),
	'Two.md': asking(
		'2026-10-01',
		'Fabrikam',
		asked(
			'Debounce?',
			'good',
			'- Type: coding',
			'- My answer: a timer | that is cleared',
			'- Follow-up: And throttle?',
		) + asked('Quarrel', 'medium', '- Type: behavioural'),
	),
	'Three.md': asking(
		'2026-11-19',
		'Adatum',
		asked('Locks', 'excellent', '- Type: coding', '- My answer: in one order'),
	),
};
const leech = {
	'Leech.md': asking('2026-08-01', 'Contoso', asked('Why us, of all?', 'poor')),
	...Object.fromEntries(
		['02', '03', '04'].map((day) => [
			`Leech ${day}.md`,
			asking(`2026-08-${day}`, 'Contoso', asked('Why us, of all?', 'poor')),
		]),
	),
};

describe('the question bank', () => {
	test('is sorted by its heads and filtered', async () => {
		await open(story);
		await expect.poll(() => rows().allTextContents()).toEqual(['Quarrel', 'Debounce?overcame', 'Locks']);
		await bank().getByRole('button', { name: 'Asked' }).click();
		await bank().getByRole('button', { name: 'Asked' }).click();
		await expect
			.poll(() => bank().getByRole('columnheader', { name: 'Asked' }).getAttribute('aria-sort'))
			.toBe('descending');
		await expect.poll(() => rows().allTextContents()).toEqual(['Debounce?overcame', 'Locks', 'Quarrel']);
		await bank().getByRole('button', { name: 'Question', exact: true }).click();
		await expect.poll(() => rows().allTextContents()).toEqual(['Debounce?overcame', 'Locks', 'Quarrel']);
		await expect.poll(() => bank().getByRole('img', { name: 'poor 1 Sep, good 1 Oct' }).count()).toBe(1);

		await practice().getByRole('combobox', { name: 'Type' }).selectOption('coding');
		await practice().getByText('2 of 3 questions').waitFor();
		await practice().getByRole('checkbox', { name: 'Due only' }).click();
		await practice().getByText('1 of 3 questions').waitFor();
		await practice().getByRole('combobox', { name: 'Company' }).selectOption('Adatum');
		await practice().getByText('No question matches this filter.').waitFor();
		await practice().getByRole('button', { name: 'Clear filter' }).click();
		await practice().getByRole('combobox', { name: 'Theme' }).selectOption('Timers');
		await expect.poll(() => rows().allTextContents()).toEqual(['Debounce?overcame']);
		await page.getByRole('link', { name: 'Debounce?', exact: true }).click();
		await page.getByRole('tab', { name: 'Two' }).waitFor();
	});

	test('a question that is not due is practised when it is asked for', async () => {
		await open(story);
		await card().getByText('1 of 2').waitFor();
		await bank().getByRole('button', { name: 'Practise now: Locks' }).click();
		await card().getByRole('heading', { name: 'Locks' }).waitFor();
		await card().getByText('1 of 3').waitFor();
		await page.keyboard.press('1');
		await card().getByText('2 of 3').waitFor();
		await note(LOG, (text) => text.includes('| Locks | again | |'));
	});

	test('becomes an answer note, linked from where it was asked last, and no theme changes', async () => {
		await open(story);
		const themes = page
			.getByRole('region', { name: 'Theme tracker' })
			.getByRole('region', { name: 'Themes' });
		await themes.getByRole('listitem', { name: /^Timers/ }).waitFor();
		const before = await themes.innerHTML();
		await bank().getByRole('button', { name: 'Turn into an answer note: Debounce?' }).click();
		const dialog = page.getByRole('dialog');
		await dialog
			.getByRole('region', { name: 'The new note' })
			.getByText('a timer | that is cleared')
			.waitFor();
		await dialog.getByText('- Answer: [[Debounce]]').waitFor();
		await dialog.getByRole('button', { name: 'Create note' }).click();
		await page.getByRole('tab', { name: 'Debounce' }).waitFor();
		expect(await read('Knowledge/Debounce.md')).toBe(`---
type: interview-answer
aliases:
---
# Debounce

## How I answer it
a timer | that is cleared

## Next time
- clear the timer

## Follow-ups
- And throttle?

## Where it was asked
- 2026-10-01, [[Two]]: good
- 2026-09-01, [[One]]: poor
`);
		expect(await note('Two.md', (text) => text.includes('[[Debounce]]'))).toBe(
			story['Two.md'].replace(
				'- Follow-up: And throttle?\n',
				'- Follow-up: And throttle?\n- Answer: [[Debounce]]\n',
			),
		);
		expect(await themes.innerHTML()).toBe(before);
		await page.locator('.mod-root').getByRole('tab', { name: 'Interviews' }).click();
		await bank().getByRole('button', { name: 'Open the answer note: Debounce?' }).click();
		await page.getByRole('tab', { name: 'Debounce', selected: true }).waitFor();
	});

	test('a question that fails again and again becomes a theme of its own', async () => {
		await open(leech);
		await row('Why us, of all?').getByText('failed 4 times in a row').waitFor();
		await row('Why us, of all?').getByRole('button', { name: 'Make it a theme' }).click();
		const dialog = page.getByRole('dialog');
		await dialog.getByText('4 lines in 4 notes change. Nothing else does.').waitFor();
		await dialog.getByText('- Themes: [[Why us, of all]]').first().waitFor();
		await dialog.getByRole('button', { name: 'Add theme' }).click();
		await dialog.getByText('4 notes changed.').waitFor();
		for (const [path, before] of Object.entries(leech))
			expect(await read(path)).toBe(
				before.replace('- Rating: poor\n', '- Rating: poor\n- Themes: [[Why us, of all]]\n'),
			);
		await dialog.getByRole('button', { name: 'Undo' }).click();
		await dialog.getByText('4 notes restored.').waitFor();
		for (const [path, before] of Object.entries(leech)) expect(await read(path)).toBe(before);
		await dialog.getByRole('button', { name: 'Done' }).click();
		await row('Why us, of all?').getByRole('button', { name: 'Make it a theme' }).click();
		await dialog.getByRole('button', { name: 'Add theme' }).click();
		await dialog.getByRole('button', { name: 'Done' }).click();
		await practice().getByRole('combobox', { name: 'Theme' }).selectOption('Why us, of all');
	});

	test('is exported as flashcards, and what the note holds already stays', async () => {
		await open(story);
		await practice().getByRole('button', { name: 'Export as flashcards' }).click();
		const dialog = page.getByRole('dialog');
		await dialog.getByText('2 cards will be written into a new note, Knowledge/Flashcards.md:').waitFor();
		await dialog.getByRole('button', { name: 'Export' }).click();
		await notice('2 cards written into Flashcards.').waitFor();
		const cards =
			'# Flashcards\n\n#flashcards\n\nDebounce?\n?\nAnswer: a timer | that is cleared\nNext time: clear the timer\n\nLocks::in one order\n';
		expect(await read('Knowledge/Flashcards.md')).toBe(cards);

		const reviewed = cards.replace('in one order\n', 'in one order\n<!--SR:!2026-11-25,3,250-->\n');
		await writeFile(join(preview.dir, 'Knowledge/Flashcards.md'), reviewed);
		await writeFile(
			join(preview.dir, 'Four.md'),
			asking('2026-11-20', 'Wingtip', asked('Trees', 'good', '- My answer: by depth')),
		);
		await row('Trees').waitFor();
		await practice().getByRole('button', { name: 'Export as flashcards' }).click();
		await dialog
			.getByText(
				'1 card will be added at the end of Knowledge/Flashcards.md: 2 cards are there already and stay as they are.',
			)
			.waitFor();
		await dialog.getByRole('button', { name: 'Export' }).click();
		expect(await note('Knowledge/Flashcards.md', (text) => text.includes('Trees'))).toBe(
			`${reviewed.trimEnd()}\n\nTrees::by depth\n`,
		);
	});

	test('of five hundred interviews shows the first questions, then more', async () => {
		const many = Object.fromEntries(
			Array.from({ length: 500 }, (_, index) => [
				`Interviews/${index}.md`,
				asking(
					`2026-0${(index % 9) + 1}-1${index % 10}`,
					`Company ${index % 40}`,
					asked(
						`Question ${index % 300}`,
						the(['poor', 'medium', 'good', 'excellent'][index % 4]),
						`- Themes: Theme ${index % 30}`,
					),
				),
			]),
		);
		await open(many);
		await practice().getByText('300 questions').waitFor();
		await expect.poll(() => rows().count()).toBe(25);
		const more = practice().getByRole('button', { name: 'Show 50 more', exact: true });
		for (let presses = 0; presses < 5; presses++) await more.click();
		await practice().getByRole('button', { name: 'Show 25 more', exact: true }).click();
		await expect.poll(() => rows().count()).toBe(300);
		await page.keyboard.press('2');
		await note(LOG, (text) => text.includes('| hard | |'));
	});
});

describe('for everybody', () => {
	test.each(['light', 'dark'] as const)('axe finds nothing in the drill and the bank, %s', async (theme) => {
		await open('example-vault', theme);
		await card().getByRole('button', { name: 'Show history' }).click();
		expect(await broken('.ir-page')).toEqual([]);
		await page.setViewportSize({ width: 1900, height: 1400 });
		expect(await broken('.ir-page')).toEqual([]);
	});

	test('on a phone nothing is cut off, and what can be pressed is high enough for a finger', async () => {
		await open('example-vault', 'light', 390);
		await card().getByRole('button', { name: 'Show history' }).click();
		expect(await practice().evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
		const heights = await practice()
			.locator('.ir-card button, .ir-bank-acts button, .ir-bank .ir-sort')
			.evaluateAll((all) =>
				all.map((one) => one.getBoundingClientRect().height).filter((height) => height > 0),
			);
		expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
	});
});

/** The weekly review: looked through, ended with one change, and written into the user's own weekly note. */
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/core/day';
import { retro } from '../support/notes';
import {
	broken,
	command,
	editor,
	note,
	openPage,
	page,
	pass,
	preview,
	read,
	writes,
	type Opening,
} from '../support/page';
import { writeNotes } from '../support/preview';
import { the } from '../../scripts/the';

const week = () => page.getByRole('region', { name: 'Weekly review' });
const section = (name: string) =>
	week().locator('section', { has: page.getByRole('heading', { level: 2, name, exact: true }) });
const button = (name: string) => week().getByRole('button', { name, exact: true });
const title = (name: string) => week().getByRole('heading', { level: 1, name, exact: true }).waitFor();
const field = () => week().getByRole('textbox', { name: 'One change for next week' });
const notice = (words: string) => page.locator('.notice', { hasText: words });

/** Periodic Notes, from the first version on, with weeks from Monday: other plugins' files decide what the week is. */
const ISO = {
	'.obsidian/plugins/periodic-notes/data.json': JSON.stringify({
		calendarSets: [{ id: 'Default', week: { enabled: true, format: 'GGGG-[W]WW', folder: 'Weekly' } }],
	}),
};

async function open(vault: Record<string, string> | string, options: Opening = {}): Promise<void> {
	await openPage(vault, { height: 1600, ...options });
	await command('Open weekly review');
	await week().getByRole('heading', { level: 1 }).waitFor();
}

/** A vault of `count` retros, one a day up to the day before yesterday: what fails holds three months later. */
function many(count: number): Record<string, string> {
	const themes = ['Pacing', 'Indexes', 'Estimates', 'Nerves', 'Graphs'];
	return Object.fromEntries(
		Array.from({ length: count }, (_, index) => {
			const date = addDays('2026-11-18', index - count + 1);
			const theme = the(themes[index % themes.length]);
			const shown = index > count - 90 ? { good: [theme] } : { poor: [theme] };
			return [
				`Interviews/${date}.md`,
				retro({
					date,
					company: `Company ${index % 40}`,
					plan: [`- [ ] Drill ${index} [theme:: ${theme}] 📅 ${addDays(date, 5)}`],
					...shown,
				}),
			];
		}),
	);
}

test('shows the example week, and every row opens its line', async () => {
	await open('example-vault', { time: '13:45:00' });
	await title('Week 47');
	await expect
		.poll(() => week().getByRole('heading', { level: 2 }).allTextContents())
		.toEqual([
			'One change for next week',
			'The change for this week',
			'Interviews',
			'Themes that changed',
			'Actions',
			'Waiting for results',
			'Wins',
			'What went wrong',
			'Habits',
			'Next interviews',
		]);
	expect(
		await week().getByRole('list', { name: 'Week 47 in figures' }).getByRole('listitem').allTextContents(),
	).toEqual(['2 interviews', '2 of 5 themes held', '2 actions validated', '2 actions ineffective']);
	await section('Interviews').getByText('one to review').waitFor();
	await expect
		.poll(() => section('Themes that changed').getByRole('link').allTextContents())
		.toEqual([
			'Capacity estimates failed at Adatum R2new then recurring',
			'Clarifying questions failed at Contoso R3resolved then relapsed',
			'Optimistic updates failed at Adatum R2new',
		]);
	await week().getByRole('button', { name: 'Show 1 more: Themes that changed' }).click();
	await section('Themes that changed')
		.getByRole('link', { name: /^Race conditions/ })
		.waitFor();
	await section('Next interviews')
		.getByRole('button', { name: /^Prepare: Litware/ })
		.click();
	await page.getByRole('dialog', { name: 'Prepare for next interview' }).waitFor();
	await expect.poll(() => page.getByRole('dialog').getByLabel('Company').inputValue()).toBe('Litware');
	await page.keyboard.press('Escape');
	await section('Wins')
		.getByRole('link', { name: /^Typeahead with a slow server: failed at Northwind R1, good at Contoso R3/ })
		.click();
	await page.getByRole('tab', { name: '2026-11-17 Contoso' }).waitFor();
	await page.locator('.mod-root').getByRole('tab', { name: 'Interviews' }).waitFor();
	expect(writes).toEqual([]);
});

test('goes back and forth, by weeks and by months, and is there again after a reload', async () => {
	await open('example-vault');
	await title('Week 47');
	await button('Previous week').click();
	await title('Week 46');
	await expect.poll(() => week().getByText('8 to 14 November 2026').count()).toBe(1);
	await section('Interviews')
		.getByRole('link', { name: /^Litware/ })
		.waitFor();
	// The workspace is saved a moment after it has changed.
	await page.waitForFunction(() => Object.values(localStorage).some((saved) => /"at":"2026-11/.test(saved)));
	await page.reload();
	await title('Week 46');
	await button('Next week').click();
	await title('Week 47');
	await expect.poll(() => button('This week').isDisabled()).toBe(true);
	await button('Next week').click();
	await title('Week 48');
	await section('Interviews').getByText('No interview was held in this week.').waitFor();
	await button('This week').click();
	await title('Week 47');
	await button('Month').click();
	await title('November 2026');
	await section('Wins').getByText('Which of these do you celebrate, and how?').waitFor();
	await section('One goal for next month')
		.getByRole('list', { name: 'Not resolved yet' })
		.getByRole('link', { name: /^Clarifying questions/ })
		.waitFor();
	await button('Previous month').click();
	await title('October 2026');
	await button('Week').click();
	await title('Week 40');
	expect(writes).toEqual([]);
});

test('follows the week at midnight, unless another is looked at', async () => {
	await open({ ...ISO, 'A.md': retro({ date: '2026-11-18' }) }, { today: '2026-11-22', time: '23:58:00' });
	await title('Week 47');
	await pass(3);
	await title('Week 48');
	await button('Previous week').click();
	await title('Week 47');
	await pass(3);
	await title('Week 47');
});

describe('one change for next week', () => {
	test('becomes one action, shown before it is written, and can be ticked', async () => {
		await open({
			...ISO,
			'A.md': retro({ date: '2026-11-10', poor: ['Pacing'] }),
			'B.md': retro({ date: '2026-11-18', poor: ['Pacing'], plan: ['- [ ] Read'] }),
		});
		const before = await read('B.md');
		await expect.poll(() => button('Add as action').isDisabled()).toBe(true);
		await field().fill('Ask before I draw');
		await section('One change for next week')
			.getByText('It becomes one action, due on Sunday, 29 November 2026.')
			.waitFor();
		await week().getByRole('combobox', { name: 'Theme' }).selectOption('Pacing');
		const line =
			'- [ ] Ask before I draw [theme:: Pacing] [check:: next-interview] 📅 2026-11-29 ^change-2026-w47';
		await section('One change for next week')
			.getByText('This line goes under the improvement plan of B:')
			.waitFor();
		await section('One change for next week').getByText(line, { exact: true }).waitFor();
		expect(await read('B.md')).toBe(before);
		await button('Add as action').click();
		expect(await note('B.md', (text) => text !== before)).toBe(
			before.replace('- [ ] Read', `- [ ] Read\n${line}`),
		);
		const box = section('One change for next week').getByRole('checkbox', { name: 'Ask before I draw' });
		await box.waitFor();
		await expect.poll(() => field().count()).toBe(0);
		await box.click();
		await note(
			'B.md',
			(text) => text.includes('- [x] Ask before I draw') && text.includes('✅ 2026-11-20 ^change-2026-w47'),
		);
		await section('One change for next week').getByRole('button', { name: /^Undo/ }).click();
		await note('B.md', (text) => text.includes(line));
		await button('Next week').click();
		await field().waitFor();
		await button('Previous week').click();
		await box.waitFor();
	});

	test('is asked about in the week after: whether it was done, and whether it went well', async () => {
		await open({
			...ISO,
			'A.md': retro({
				date: '2026-11-11',
				company: 'Contoso',
				poor: ['Pacing'],
				plan: ['- [ ] Use a timer [theme:: Pacing] 📅 2026-11-22 ^change-2026-w46'],
			}),
			'B.md': retro({
				date: '2026-11-19',
				company: 'Fabrikam',
				outcomes: ['- Use a timer [validates:: [[A#^change-2026-w46]]] [outcome:: ]'],
			}),
		});
		const chosen = section('The change for this week');
		await chosen.getByText('Did you do it?').waitFor();
		await chosen.getByRole('checkbox', { name: 'Use a timer' }).click();
		await note('A.md', (text) => text.includes('- [x] Use a timer'));
		await chosen.getByText('Did you do it?').waitFor({ state: 'detached' });
		await chosen.getByText('Did it go well this time?').waitFor();
		await chosen.getByRole('group', { name: 'Use a timer' }).getByRole('button', { name: 'Yes' }).click();
		await note('B.md', (text) => text.includes('[outcome:: held]'));
		await chosen.getByText('Failed at Contoso, held at Fabrikam').waitFor();
		await week().getByText('1 action validated').waitFor();
		await chosen.getByRole('button', { name: 'Undo: Use a timer' }).last().click();
		await note('B.md', (text) => text.includes('[outcome:: ]'));
		expect(await broken('.ir-week')).toEqual([]);
		// What was chosen is not asked about before its week.
		await button('Previous week').click();
		await title('Week 46');
		await expect.poll(() => chosen.count()).toBe(0);
		await section('One change for next week').getByText('Use a timer').waitFor();
	});

	test('is asked about where no line asks yet: the answer goes into the last interview of its week, with a way back', async () => {
		const before = retro({ date: '2026-11-19', company: 'Fabrikam' });
		await open({
			...ISO,
			'A.md': retro({
				date: '2026-11-11',
				company: 'Contoso',
				poor: ['Pacing'],
				plan: ['- [ ] Use a timer [theme:: Pacing] 📅 2026-11-22 ^change-2026-w46'],
			}),
			'B.md': before,
		});
		const chosen = section('The change for this week');
		await chosen.getByText('Did you do it?').waitFor();
		await expect.poll(() => chosen.getByRole('button', { name: 'Yes' }).count()).toBe(0);
		await chosen.getByRole('checkbox', { name: 'Use a timer' }).click();
		await chosen
			.getByRole('group', { name: 'Did it go well this time? Use a timer' })
			.getByRole('button', { name: 'No', exact: true })
			.click();
		const line = '- Use a timer [theme:: Pacing] [validates:: [[A#^change-2026-w46]]]';
		expect(await note('B.md', (text) => text.includes('slipped'))).toBe(
			`${before.trimEnd()}\n\n## Did it hold?\n${line} [outcome:: slipped]\n`,
		);
		await chosen.getByText('Failed at Contoso, and at Fabrikam.').waitFor();
		await week().getByText('1 action ineffective').waitFor();
		await chosen.getByRole('button', { name: 'Undo: Use a timer' }).last().click();
		await note('B.md', (text) => text.includes(`${line} [outcome:: ]`));
		await chosen.getByRole('group', { name: 'Use a timer', exact: true }).waitFor();
	});

	test('keeps what is typed while notes change, and where it cannot be written', async () => {
		await open({ ...ISO, 'A.md': retro({ date: '2026-11-18', poor: ['Pacing'] }) });
		await field().fill('Ask before I draw');
		await writeNotes(preview.dir, {
			'C.md': retro({ date: '2026-11-19', company: 'Fabrikam', poor: ['Pacing'] }),
		});
		await section('Interviews')
			.getByRole('link', { name: /^Fabrikam/ })
			.waitFor();
		await expect.poll(() => field().inputValue()).toBe('Ask before I draw');
		await section('One change for next week')
			.getByText('This line goes under the improvement plan of C:')
			.waitFor();
		expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
			'One change for next week',
		);
	});
});

const BLOCK =
	/<!-- interview-retro:begin week-2026-W47 -->\n[\s\S]*\n<!-- interview-retro:end week-2026-W47 -->/;

describe('the weekly note', () => {
	const given = {
		'A.md': retro({
			date: '2026-11-18',
			poor: ['Pacing'],
			plan: ['- [ ] Ask first 📅 2026-11-29 ^change-2026-w47'],
		}),
	};
	const mine = '# My week\n\nWords of mine.\n\n- [ ] Call mum\n';

	/** Writes the review once more, from the view, which lies behind the note by now. */
	const writeAgain = async (): Promise<void> => {
		await command('Open weekly review');
		await button('Write into weekly note').click();
	};

	test('takes the block between the user’s own words, and is the same the second time', async () => {
		await open({ ...ISO, ...given, 'Weekly/2026-W47.md': mine });
		await button('Write into weekly note').click();
		const once = await note('Weekly/2026-W47.md', (text) => BLOCK.test(text));
		expect(once.replace(BLOCK, 'BLOCK')).toBe(`${mine.trimEnd()}\n\nBLOCK\n`);
		expect(once).toContain('### One change\n- “Ask first” ([[A]])');
		await page.getByRole('tab', { name: '2026-W47' }).waitFor();
		await expect.poll(() => editor().inputValue()).toBe(once);
		await editor().fill(`${once}\nMore of mine.\n`);
		const more = await note('Weekly/2026-W47.md', (text) => text.includes('More of mine.'));
		await writeAgain();
		await notice('2026-W47: the weekly review is up to date.').waitFor();
		expect(await read('Weekly/2026-W47.md')).toBe(more);
		expect(more).toBe(`${once}\nMore of mine.\n`);

		await editor().fill(more.replace('“Ask first”', '“Ask first, always”'));
		const changed = await note('Weekly/2026-W47.md', (text) => text.includes('always'));
		await writeAgain();
		await page
			.getByRole('dialog', { name: 'Replace what was changed by hand?' })
			.getByRole('button', { name: 'Keep it' })
			.click();
		expect(await read('Weekly/2026-W47.md')).toBe(changed);
	});

	test('is made where there is none, from a template, once', async () => {
		const periodic = {
			'.obsidian/plugins/periodic-notes/data.json': JSON.stringify({
				weekly: { enabled: true, format: 'YYYY/[Week] WW', folder: 'Journal', template: 'Templates/Week' },
			}),
		};
		await open({
			...periodic,
			...given,
			'Templates/Week.md': '# {{title}}, from {{date:D MMMM}}\n\nMood:\n',
		});
		await button('Write into weekly note').click();
		const once = await note('Journal/2026/Week 47.md', (text) => BLOCK.test(text));
		expect(once.replace(BLOCK, 'BLOCK')).toBe('# Week 47, from 16 November\n\nMood:\n\nBLOCK\n');
		const count = writes.length;
		await page.getByRole('tab', { name: 'Week 47' }).waitFor();
		await writeAgain();
		await notice('Week 47: the weekly review is up to date.').waitFor();
		expect(writes.length).toBe(count);
		expect(await read('Journal/2026/Week 47.md')).toBe(once);
	});

	test('is where Calendar keeps it, only while that is switched on; else where the settings say', async () => {
		const calendar = {
			'.obsidian/plugins/calendar/data.json': JSON.stringify({
				showWeeklyNote: true,
				weeklyNoteFormat: '',
				weeklyNoteFolder: 'Weeks',
			}),
		};
		await open({ ...calendar, ...given, '.obsidian/community-plugins.json': '["calendar"]' });
		await button('Write into weekly note').click();
		expect((await note('Weeks/2026-W47.md', (text) => BLOCK.test(text))).replace(BLOCK, 'BLOCK')).toBe(
			'# 2026-W47\n\nBLOCK\n',
		);
		// It is opened once it is written, and takes the keys.
		await page.getByRole('tab', { name: '2026-W47' }).waitFor();
		await writeNotes(preview.dir, { '.obsidian/community-plugins.json': '["interview-retro"]' });
		await writeAgain();
		await note('Weekly/2026-W47.md', (text) => BLOCK.test(text));
	});

	test('is of the week that is shown', async () => {
		await open({ ...ISO, ...given });
		await button('Next week').click();
		await title('Week 48');
		await button('Write into weekly note').click();
		expect(await note('Weekly/2026-W48.md', (text) => text !== '')).toContain(
			'## Interviews in 2026-W48\n\n2026-11-23 to 2026-11-29, as of 2026-11-20\n\n### The change that was chosen\n- “Ask first” ([[A]])\n',
		);
	});
});

test('a habit is confirmed or ended, in one write each', async () => {
	const story = (since: string): string =>
		`---\ntype: interview-story\nhabit-active: true\nhabit-since: ${since}\n---\n# Told\n\nWords  of mine.\n`;
	await open({
		...ISO,
		'A.md': retro({ date: '2026-11-18' }),
		'Stories/Kept.md': story('2026-03-03'),
		'Stories/Lost.md': story('2026-04-04'),
	});
	await section('Habits').getByText('Still in place?').first().waitFor();
	await button('Yes: Kept').click();
	expect(await note('Stories/Kept.md', (text) => text !== story('2026-03-03'))).toBe(
		story('2026-03-03').replace('03-03\n', '03-03\nhabit-confirmed: 2026-11-20\n'),
	);
	await button('Yes: Kept').waitFor({ state: 'detached' });
	await section('Habits')
		.getByRole('link', { name: /^Kept.*still in place$/ })
		.waitFor();
	await button('No: Lost').click();
	expect(await note('Stories/Lost.md', (text) => text !== story('2026-04-04'))).toBe(
		story('2026-04-04').replace('habit-active: true', 'habit-active: false'),
	);
	await section('Habits').getByRole('link', { name: /^Lost/ }).waitFor({ state: 'detached' });
	expect(writes.length).toBe(2);
});

test('500 retros: the long lists show their first rows, and more on demand', async () => {
	await open({ ...ISO, ...many(500) });
	await title('Week 47');
	await expect.poll(() => section('Waiting for results').getByRole('listitem').count()).toBe(3);
	const more = week().getByRole('button', { name: 'Show 50 more: Waiting for results' });
	await more.click();
	await expect.poll(() => section('Waiting for results').getByRole('listitem').count()).toBe(53);
	for (let presses = 1; presses < 9; presses++) await more.click();
	await week().getByRole('button', { name: 'Show 47 more: Waiting for results' }).click();
	await expect.poll(() => section('Waiting for results').getByRole('listitem').count()).toBe(500);
	await section('Actions').getByText('days late').first().waitFor();
	await button('Previous week').click();
	await title('Week 46');
	await week().getByRole('button', { name: 'Show 4 more: Interviews' }).click();
	await expect.poll(() => section('Interviews').getByRole('listitem').count()).toBe(7);
});

test('an empty vault tells what to do next', async () => {
	await openPage({ 'A.md': '# Nothing\n' });
	await command('Open weekly review');
	await button('New interview retro').click();
	await page.getByRole('dialog', { name: 'New interview retro' }).waitFor();
});

describe('for everybody', () => {
	test('complete with the keyboard alone', async () => {
		await open('example-vault');
		const names: string[] = [];
		await button('Previous week').focus();
		for (let presses = 0; presses < 60; presses++) {
			const name = await page.evaluate(() =>
				document.activeElement?.closest('.ir-week') == null
					? null
					: (document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent ?? ''),
			);
			if (name === null) break;
			names.push(name);
			await page.keyboard.press('Tab');
		}
		const starts = (start: string): number => names.findIndex((name) => name.startsWith(start));
		const order = [
			'Previous week',
			'Next week',
			'Week',
			'Month',
			'Write into weekly note',
			'One change for next week',
			'Contoso, round 3',
			'Capacity estimates',
			'Write all, race and any',
			'Typeahead with a slow server',
			'The quiet migration',
			'Litware',
			'Prepare: Litware',
		].map(starts);
		expect(order.every((at) => at >= 0)).toBe(true);
		expect([...order].sort((a, b) => a - b)).toEqual(order);
		await field().focus();
		await page.keyboard.type('Ask first');
		await page.keyboard.press('Enter');
		await section('One change for next week').getByRole('checkbox', { name: 'Ask first' }).waitFor();
	});

	test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (theme) => {
		await open('example-vault', { theme });
		await field().fill('Ask first');
		expect(await broken('.ir-week')).toEqual([]);
		await button('Month').click();
		expect(await broken('.ir-week')).toEqual([]);
	});

	test.each([
		['on a phone', 390, 'ltr'],
		['at 200 %', 640, 'ltr'],
		['from right to left', 1280, 'rtl'],
		['from right to left on a phone', 390, 'rtl'],
	] as const)('%s nothing is cut off', async (_, width, dir) => {
		await open('example-vault', { width });
		// Whoever sees everything twice as large closes the sidebars.
		if (width === 640)
			for (const side of ['left', 'right'])
				await page.getByRole('button', { name: `Toggle ${side} sidebar` }).click();
		await page.evaluate((given) => (document.body.dir = given), dir);
		await field().fill(
			'Ask first, before anything is drawn, and write the answer down where they can see it',
		);
		expect(
			await week().evaluate((element) =>
				[element, element.parentElement].map((one) => one && one.scrollWidth - one.clientWidth),
			),
		).toEqual([0, 0]);
		if (width !== 390) return;
		for (const rows of ['.ir-week-row', '.ir-action', '.ir-ahead', 'button']) {
			const heights = await week()
				.locator(rows)
				.evaluateAll((found) => found.map((row) => row.getBoundingClientRect().height));
			expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
		}
	});
});

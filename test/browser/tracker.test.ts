/** The built plugin in the preview, driven as a person does: by role and name. */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
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
	resizeTo,
	TODAY,
	tracker,
	writes,
} from '../support/page';
import { retroOn } from '../support/notes';

/** `time` is the time of day at which the clock stands, until the test moves it. */
async function open(vault: Record<string, string> | string, time?: string): Promise<void> {
	await openPage(vault, { time });
	await tracker().waitFor();
}

const theme = (name: RegExp) =>
	tracker().getByRole('region', { name: 'Themes' }).getByRole('listitem', { name });
const due = () => tracker().getByRole('region', { name: 'Due now' });
const outstanding = () => tracker().getByRole('region', { name: 'Outstanding actions' });

const question = (rating: string, theme: string): string =>
	`## Questions\n### 1. Coin change\n- Rating: ${rating}\n- Themes: ${theme}\n`;

describe('a first interview', () => {
	beforeEach(() => open({}));

	test('is created from the palette, written, and shows its theme', async () => {
		await tracker().getByText('Write down one interview').waitFor();
		await command('New interview retro');
		await page.getByLabel('Company', { exact: true }).fill('Northwind: "R&D"');
		await page.getByLabel('Position', { exact: true }).fill('Engineer');
		await page.getByLabel('Stage', { exact: true }).selectOption('technical');
		await expect.poll(() => page.getByLabel('Date', { exact: true }).inputValue()).toBe(TODAY);
		await expect.poll(() => page.getByLabel('Round', { exact: true }).inputValue()).toBe('1');
		await expect.poll(() => page.getByLabel('Result', { exact: true }).inputValue()).toBe('pending');
		await page.keyboard.press('Enter');

		const path = `Interviews/${TODAY} Northwind R&D.md`;
		const text = await note(path, (written) => written !== '');
		expect(text.slice(0, text.indexOf('---\n#'))).toBe(
			`---\ntype: interview-retro\ncompany: "Northwind: \\"R&D\\""\nrole: Engineer\ndate: ${TODAY}\nround: 1\nstage: technical\nresult: pending\nthemes:\n`,
		);
		expect(writes.filter((write) => !/folder/i.test(write))).toHaveLength(1);

		// The cursor stands under First impressions: what is typed lands there.
		await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
		await page.keyboard.type('A calm hour.');
		await note(path, (written) => written.includes('## First impressions\nA calm hour.\n'));

		await editor().fill(
			text
				.replace('### 1.\n', '### 1. Coin change\n')
				.replace('- Rating:\n', '- Rating: poor, no state\n')
				.replace('- Themes:\n', '- Themes: Dynamic programming\n'),
		);
		await theme(/^Dynamic programming.*new/).waitFor();

		await page.getByRole('button', { name: 'Show evidence for Dynamic programming' }).click();
		const evidence = theme(/^Dynamic programming/).getByRole('link', { name: /2026-11-20.*Northwind/ });
		await evidence.click();
		const line = (await read(path)).split('\n').indexOf('- Rating: poor, no state');
		expect(
			await editor().evaluate(
				(field: HTMLTextAreaElement) => field.value.slice(0, field.selectionStart).split('\n').length - 1,
			),
		).toBe(line);
	});

	test('keeps what was typed when the form is closed by mistake', async () => {
		await tracker().getByRole('button', { name: 'New interview retro' }).click();
		await page.getByLabel('Company', { exact: true }).fill('Fabrikam');
		await page.keyboard.press('Escape');
		await page.getByRole('dialog').waitFor({ state: 'detached' });
		await tracker().getByRole('button', { name: 'New interview retro' }).click();
		const company = page.getByLabel('Company', { exact: true });
		await expect.poll(() => company.inputValue()).toBe('Fabrikam');
		// The app is quit, or its tab thrown away by a phone.
		await page.reload();
		await page.locator('body.is-ready').waitFor();
		await tracker().getByRole('button', { name: 'New interview retro' }).click();
		await expect.poll(() => company.inputValue()).toBe('Fabrikam');
		expect(writes).toEqual([]);
		await page.getByRole('button', { name: 'Create retro' }).click();
		await note(`Interviews/${TODAY} Fabrikam.md`, (text) => text.includes('company: Fabrikam'));
		await command('New interview retro');
		await expect.poll(() => company.inputValue()).toBe('');
	});

	test('asks in one tap how it was, each tap to be skipped; of one to come neither that nor when it ended', async () => {
		await command('New interview retro');
		await page.getByLabel('Company', { exact: true }).fill('Fabrikam');
		const dialog = page.getByRole('dialog');
		const tap = (question: string, answer: string) =>
			dialog.getByRole('group', { name: question }).getByRole('button', { name: answer, exact: true });
		await tap('Will you pass?', '70 %').click();
		await tap('How was it?', '2').click();
		await tap('How tense?', '5').click();
		// A second press takes it back.
		await tap('How was it?', '2').click();
		await tap('How tense?', '5').and(page.locator('[aria-pressed=true]')).waitFor();
		expect(await broken('.modal')).toEqual([]);
		await page.getByRole('button', { name: 'Create retro' }).click();
		const made = await note(`Interviews/${TODAY} Fabrikam.md`, (text) => text !== '');
		expect(made).toContain('\nconfidence: 70\nstress: 5\n');
		expect(made).not.toMatch(/^self-rating:/m);
		await command('New interview retro');
		await page.getByLabel('Company', { exact: true }).fill('Litware');
		await tap('How tense?', '4').click();
		await page.getByLabel('Date', { exact: true }).fill('2026-11-25');
		await expect.poll(() => page.getByLabel('Ended at', { exact: true }).isVisible()).toBe(false);
		await expect.poll(() => dialog.getByRole('group', { name: 'How tense?' }).count()).toBe(0);
		await page.getByRole('button', { name: 'Create retro' }).click();
		const next = await note('Interviews/2026-11-25 Litware.md', (text) => text !== '');
		expect(next).not.toMatch(/^(?:stress|ended):/m);
	});

	test('on a phone the note begins with a block that leads on: write, rate, review', async () => {
		await page.close();
		await preview.stop();
		await openPage({}, { width: 390, height: 844 });
		await command('New interview retro');
		await page.getByLabel('Company', { exact: true }).fill('Fabrikam');
		await page.keyboard.press('Enter');
		const path = `Interviews/${TODAY} Fabrikam.md`;
		const made = await note(path, (text) => text !== '');
		expect(made).toContain(
			'\n# Fabrikam, round 1\n\n```interview-retro\ninterview\n```\n\n## First impressions\n',
		);
		await page.getByRole('tab', { name: `${TODAY} Fabrikam` }).waitFor();
		await expect.poll(() => editor().inputValue()).toBe(made);
		await page.keyboard.press('Control+e');
		const block = page.locator('.markdown-preview-view').getByRole('group', { name: 'Fabrikam R1' });
		await block.getByText('nothing written yet · no question noted').waitFor();
		expect(await broken('.ir-block')).toEqual([]);
		await block.getByRole('button', { name: 'Rate' }).click();
		await block.getByRole('group', { name: 'How was it?' }).getByRole('button', { name: '3' }).click();
		await note(path, (text) => text.includes('\nself-rating: 3\n'));
		await block.getByRole('button', { name: 'Review' }).click();
		await tracker()
			.getByRole('region', { name: /^Review/ })
			.waitFor();
		await page.keyboard.press('Escape');
	});

	test('of a company whose name is part of a known one keeps to what was typed; the known one is an arrow key away', async () => {
		await page.close();
		await preview.stop();
		await open({ 'Interviews/One.md': retroOn('2026-11-10', 'Litware', '') });
		// What is known is suggested once the notes are read.
		await tracker().getByRole('region', { name: 'Now', exact: true }).waitFor();
		for (const arrows of [0, 1]) {
			await command('New interview retro');
			await page.getByLabel('Company', { exact: true }).pressSequentially('Lit');
			await page.getByRole('option', { name: 'Litware' }).waitFor();
			for (let press = 0; press < arrows; press++) await page.keyboard.press('ArrowDown');
			await page.keyboard.press('Enter');
			if (arrows > 0) expect(await page.getByLabel('Round', { exact: true }).inputValue()).toBe('2');
			if (arrows > 0) await page.keyboard.press('Enter');
			await page.getByRole('dialog').waitFor({ state: 'detached' });
		}
		await note(`Interviews/${TODAY} Lit.md`, (text) => text.includes('company: Lit\n'));
		await note(
			`Interviews/${TODAY} Litware.md`,
			(text) => text.includes('company: Litware\n') && text.includes('round: 2\n'),
		);
	});

	test('of a company with a hostile name is made twice, the first note untouched', async () => {
		const company = 'a: "b" #[[c]] <% 1 %>';
		for (let times = 0; times < 2; times++) {
			await command('New interview retro');
			await page.getByLabel('Company', { exact: true }).fill(company);
			await page.getByRole('button', { name: 'Create retro' }).click();
			await page.getByRole('dialog').waitFor({ state: 'detached' });
		}
		const first = await read(`Interviews/${TODAY} a b c % 1 %.md`);
		const second = await note(`Interviews/${TODAY} a b c % 1 % 2.md`, (text) => text !== '');
		expect(first).toContain('company: "a: \\"b\\" #[[c]] \\x3C% 1 %>"');
		expect(first).toContain('round: 1');
		expect(second).toContain('round: 2');
		expect(first + second).not.toContain('<%');
	});
});

describe('actions', () => {
	const path = 'Interviews/2026-11-10 Contoso.md';
	const body = `${question('poor, no state', 'Pacing')}## Improvement plan\r\n- [ ] Ten drills aloud 📅 2026-11-18 ^drills  \n- [ ] Again\n- [ ] Again\n`;
	const before = retroOn('2026-11-10', 'Contoso', body);

	test('a tick changes one character and adds the done date; Undo restores the bytes', async () => {
		await open({ [path]: before });
		const box = outstanding().getByRole('checkbox', { name: 'Ten drills aloud' });
		await box.click();
		const text = await note(path, (written) => written !== before);
		expect(text).toBe(
			before.replace(
				'- [ ] Ten drills aloud 📅 2026-11-18 ^drills  ',
				`- [x] Ten drills aloud 📅 2026-11-18 ✅ ${TODAY} ^drills  `,
			),
		);
		await outstanding().getByRole('button', { name: 'Undo: Ten drills aloud' }).click();
		expect(await note(path, (written) => written !== text)).toBe(before);
		await outstanding().getByRole('button', { name: /^Undo/ }).waitFor({ state: 'detached' });
	});

	test('a tick changes the one character alone where the setting is off', async () => {
		await open({
			[path]: before,
			'.obsidian/plugins/interview-retro/data.json': '{"addDoneDate": false, "later": {"kept": 1}}',
		});
		await outstanding().getByRole('checkbox', { name: 'Ten drills aloud' }).click();
		expect(await note(path, (written) => written !== before)).toBe(before.replace('- [ ] Ten', '- [x] Ten'));
	});

	test('of two lines that are alike, the one that was clicked is ticked', async () => {
		await open({ [path]: before });
		await outstanding()
			.getByRole('button', { name: /^Later and without a date/ })
			.click();
		await outstanding().getByRole('checkbox', { name: 'Again' }).nth(1).click();
		expect(await note(path, (written) => written !== before)).toBe(
			before.replace('- [ ] Again\n- [ ] Again', `- [ ] Again\n- [x] Again ✅ ${TODAY}`),
		);
	});

	test('a tick in a note that is open goes through its editor', async () => {
		await open({ [path]: before.replaceAll('\r\n', '\n') });
		await outstanding().getByRole('link', { name: 'Ten drills aloud' }).click();
		await editor().waitFor();
		await outstanding().getByRole('checkbox', { name: 'Ten drills aloud' }).click();
		await note(path, (written) => written.includes(`✅ ${TODAY}`));
		await expect
			.poll(() => editor().inputValue())
			.toContain(`- [x] Ten drills aloud 📅 2026-11-18 ✅ ${TODAY} ^drills`);
	});
});

describe('a new action for a theme', () => {
	test('is shown as the line it will be, and written under the plan of the interview that met the theme last', async () => {
		const path = 'Interviews/2026-11-10 Contoso.md';
		const before = retroOn(
			'2026-11-10',
			'Contoso',
			`${question('poor, no state', '[[Pacing]]')}## Improvement plan\r\n- [ ] One thing ^one\r\n\r\n## Notes\r\nMore.`,
		);
		await open({ [path]: before, 'Pacing.md': '' });
		await page.getByRole('button', { name: 'Show evidence for Pacing' }).click();
		await theme(/^Pacing/)
			.getByRole('button', { name: 'Add action' })
			.click();
		await page.getByLabel('Action', { exact: true }).fill('Ten drills aloud');
		await page.getByLabel('Method', { exact: true }).selectOption('drill');
		await page.getByLabel('Due', { exact: true }).selectOption('On a date');
		await page.getByLabel('Date', { exact: true }).fill('2026-11-27');
		const line =
			'- [ ] Ten drills aloud [theme:: [[Pacing]]] [method:: drill] [check:: next-interview] 📅 2026-11-27';
		await page.getByRole('dialog').getByText(line).waitFor();
		await page.getByRole('dialog').getByRole('button', { name: 'Add action' }).click();
		expect(await note(path, (text) => text !== before)).toBe(
			before.replace('^one\r\n', `^one\r\n${line}\r\n`),
		);
		await theme(/^Pacing/)
			.getByRole('checkbox', { name: 'Ten drills aloud' })
			.waitFor();
	});
});

describe('an action that did not work', () => {
	const plan = (...lines: string[]): string =>
		`${question('poor, no state', '[[Pacing]], Depth')}## Improvement plan\n${lines.join('\n')}\n`;

	test('is followed by one of a stronger method, which links to it', async () => {
		const path = 'Interviews/2026-11-10 Contoso.md';
		const before = retroOn('2026-11-10', 'Contoso', plan('- [ ] Listen [theme:: Depth]'));
		const old =
			'- [x] Ten drills [theme:: [[Pacing]]] [theme:: Depth] [method:: drill] ✅ 2026-11-04 ^drills';
		await open({
			'Interviews/2026-11-01 Fabrikam.md': retroOn('2026-11-01', 'Fabrikam', plan(old)),
			[path]: before,
			'Pacing.md': '',
		});
		await page.getByRole('button', { name: 'Show evidence for Pacing' }).click();
		await theme(/^Pacing/)
			.getByRole('button', { name: 'Try a stronger method: Ten drills' })
			.click();
		await expect.poll(() => page.getByLabel('Method', { exact: true }).inputValue()).toBe('mock');
		await page.getByLabel('Action', { exact: true }).fill('Three mocks with a clock');
		const line =
			'- [ ] Three mocks with a clock after [[2026-11-01 Fabrikam#^drills]] [theme:: [[Pacing]]] [theme:: Depth] [method:: mock] [check:: next-interview] 📅 2026-11-27';
		await page.getByRole('dialog').getByText(line).waitFor();
		await page.getByRole('dialog').getByRole('button', { name: 'Add action' }).click();
		expect(await note(path, (text) => text !== before)).toBe(`${before.trimEnd()}\n${line}\n`);
	});

	test('counts for its method, at the foot', async () => {
		const lines = ['drill', 'drill', 'drill', 'checklist'].map(
			(method, index) =>
				`- [x] Try ${index} [theme:: ${index === 1 ? 'Pacing' : 'Calm'}] [method:: ${method}] ✅ 2026-11-04`,
		);
		const held = `## Did it hold?\n- Calm [theme:: Calm] [outcome:: held]\n- Pacing [theme:: Pacing] [outcome:: slipped]\n`;
		await open({
			'a.md': retroOn('2026-11-01', 'Fabrikam', plan(...lines)),
			'b.md': retroOn('2026-11-10', 'Contoso', held),
		});
		await tracker().getByText('What has worked').click();
		const worked = tracker().getByRole('list', { name: 'What has worked' });
		await worked.getByText('drill: 2 of 3').waitFor();
		await worked.getByText('checklist: 1 case, 2 more needed').waitFor();
	});
});

describe('did it hold?', () => {
	test('a new retro asks what has been done since, one click answers, and the theme and the action follow', async () => {
		const first = 'Interviews/2026-11-01 Contoso.md';
		const body = `${question('poor, no state', 'Pacing')}## Improvement plan\n- [x] Ten drills aloud [theme:: Pacing] ✅ 2026-11-05 ^drills\n`;
		await open({ [first]: retroOn('2026-11-01', 'Contoso', body) });
		await command('New interview retro');
		await page.getByLabel('Company', { exact: true }).fill('Fabrikam');
		await page.getByRole('button', { name: 'Create retro' }).click();
		const path = `Interviews/${TODAY} Fabrikam.md`;
		const asked =
			'- Ten drills aloud [theme:: Pacing] [validates:: [[2026-11-01 Contoso#^drills]]] [outcome:: ]';
		const before = await note(path, (text) => text.includes(`## Did it hold?\n${asked}\n`));
		const hold = tracker().getByRole('region', { name: 'Did it go well this time?' });
		const answers = hold.getByRole('group', { name: 'Ten drills aloud' });

		await answers.getByRole('button', { name: 'Yes' }).click();
		expect(await note(path, (text) => text !== before)).toBe(
			before.replace('[outcome:: ]', '[outcome:: held]'),
		);
		await theme(/^Pacing, improving, 1 of 3/).waitFor();
		await page.getByRole('button', { name: 'Show evidence for Pacing' }).click();
		await theme(/^Pacing/)
			.getByText('validated')
			.waitFor();

		await hold.getByText('It held: Ten drills aloud').waitFor();
		await hold.getByText('Failed at Contoso, held at Fabrikam').waitFor();
		await hold.getByRole('button', { name: 'Undo: Ten drills aloud' }).click();
		await note(path, (text) => text === before);

		await answers.getByRole('button', { name: 'No', exact: true }).click();
		expect(await note(path, (text) => text.includes('slipped'))).toBe(
			before.replace('[outcome:: ]', '[outcome:: slipped]'),
		);
		await theme(/^Pacing, recurring/).waitFor();
		await theme(/^Pacing/)
			.getByText('ineffective')
			.waitFor();

		await hold.getByRole('button', { name: 'Add action: Ten drills aloud' }).click();
		await page.getByRole('dialog').getByLabel('Method').waitFor();
		await page.keyboard.press('Escape');
		await hold.getByRole('button', { name: 'Undo: Ten drills aloud' }).click();
		expect(await note(path, (text) => !text.includes('slipped'))).toBe(before);
		await theme(/^Pacing, new/).waitFor();
	});
});

describe('due now', () => {
	const path = `Interviews/${TODAY} Northwind.md`;
	const held = (properties: string): string =>
		`---\ntype: interview-retro\ncompany: Northwind\ndate: ${TODAY}\nround: 2 # the second\n${properties}---\n## First impressions\n\n## Next steps\n- [x] Thank Dana\n`;

	test('first impressions have half an hour, open where they are written, and are done with one click', async () => {
		const before = held('ended:\n');
		await open({ [path]: held(`ended: ${TODAY}T15:00:00\n`) }, '15:12:00');
		await due()
			.getByRole('listitem', { name: 'Write first impressions, Northwind R2, 18 min left' })
			.waitFor();
		await pass(2);
		await due()
			.getByRole('listitem', { name: 'Write first impressions, Northwind R2, 16 min left' })
			.waitFor();
		await pass(30);
		await due()
			.getByRole('listitem', { name: 'Write first impressions, Northwind R2, 14 min late' })
			.waitFor();
		expect(writes).toEqual([]);

		await writeFile(join(preview.dir, path), before);
		await due()
			.getByRole('listitem', { name: /2 h left$/ })
			.waitFor();
		await due().getByRole('link', { name: 'Write first impressions' }).click();
		await editor().waitFor();
		await expect
			.poll(() => editor().evaluate((field: HTMLTextAreaElement) => field.value.slice(field.selectionStart)))
			.toBe('\n## Next steps\n- [x] Thank Dana\n');
		// Text under the heading is all that it asks for.
		await editor().evaluate((field: HTMLTextAreaElement) => {
			field.setRangeText('Calm.', field.selectionStart, field.selectionStart, 'end');
			field.dispatchEvent(new Event('input', { bubbles: true }));
		});
		await due()
			.getByRole('listitem', { name: /^Review, Northwind R2, / })
			.waitFor();
		await expect.poll(() => due().getByRole('link', { name: 'Write first impressions' }).count()).toBe(0);
	});

	test('what is late comes first, and a long list waits to be asked for', async () => {
		const vault: Record<string, string> = {};
		for (let day = 14; day < 20; day++)
			vault[`${day}.md`] = retroOn(`2026-11-${day}`, `Company ${day}`, '').replace(
				'---\n',
				`---\nkind: mock\ncaptured: 2026-11-${day}\n`,
			);
		await open(vault, '15:00:00');
		const rows = due().getByRole('listitem');
		await rows.first().waitFor();
		await expect.poll(() => rows.count()).toBe(3);
		await expect
			.poll(() => rows.first().getAttribute('aria-label'))
			.toBe('Review, Company 14 (mock), 4 days late');
		await due().getByRole('button', { name: '3 more' }).click();
		await due().getByRole('listitem', { name: 'Review, Company 19 (mock), 3 h left' }).waitFor();

		// Put off for a day, with a way back; not this time; never again.
		const more = (company: number) =>
			due().getByRole('button', { name: `More: Review, Company ${company} (mock)` });
		const saved = '.obsidian/plugins/interview-retro/data.json';
		await more(14).click();
		await page.getByRole('menuitem', { name: 'Later: tomorrow' }).click();
		await expect.poll(() => rows.count()).toBe(5);
		await note(saved, (text) => text.includes('"putOff.review 14.md": "2026-11-21"'));
		await page.getByRole('button', { name: 'Undo', exact: true }).click();
		await expect.poll(() => rows.count()).toBe(6);
		await more(15).click();
		await page.getByRole('menuitem', { name: 'Not this time' }).click();
		await expect.poll(() => rows.count()).toBe(5);
		await more(14).click();
		await page.getByRole('menuitem', { name: 'Never ask for this' }).click();
		await tracker().getByText('Nothing is due.').waitFor();
		await note(saved, (text) => text.includes('"asks.review": false'));
	});
});

describe('actions', () => {
	test('that are overdue are put off by a click, and taken back; the rest is behind a line', async () => {
		const plan =
			'## Improvement plan\n- [ ] Draw first 📅 2026-11-14 ^a1\n- [ ] Ask first 📅 2026-12-20\n- [ ] Sleep\n';
		await open({ 'A.md': retroOn('2026-11-10', 'Contoso', plan) });
		const before = await read('A.md');
		await outstanding().getByText('Draw first').waitFor();
		await expect.poll(() => outstanding().getByRole('checkbox').count()).toBe(1);
		await outstanding().getByRole('button', { name: 'Tomorrow: Draw first' }).click();
		await note('A.md', (text) => text === before.replace('2026-11-14', '2026-11-21'));
		await outstanding().getByRole('button', { name: 'Undo: Draw first' }).click();
		await note('A.md', (text) => text === before);
		await outstanding().getByRole('button', { name: 'Next week: Draw first' }).click();
		await note('A.md', (text) => /Draw first 📅 2026-11-2[23] \^a1/.test(text));
		await outstanding().getByRole('button', { name: 'Later and without a date (2)' }).click();
		await outstanding().getByRole('checkbox', { name: 'Sleep' }).waitFor();

		// The keyboard alone: it has the focus at once, and the arrows move.
		await command('Open theme tracker');
		await page.keyboard.press('ArrowDown');
		expect(await page.evaluate(() => document.activeElement?.closest('.ir-tracker') !== null)).toBe(true);
	});
});

describe('this note', () => {
	test('shows the theme whose knowledge note is open, and opens the lines that name it', async () => {
		const first = retroOn(
			'2026-11-01',
			'Fabrikam',
			`${question('poor, no state', '[[Pacing]]')}## Improvement plan\n- [ ] Ten drills [theme:: Pacing]\n`,
		);
		await open({
			'a.md': first,
			'b.md': retroOn(
				'2026-11-25',
				'Contoso',
				'## Did it hold?\n- Slow down [theme:: Pacing] [outcome:: ]\n',
			),
			'Pacing.md': 'Slow.\n',
			'Other.md': '',
		});
		await theme(/^Pacing/).waitFor();
		const own = tracker().getByRole('region', { name: 'This note' });
		await expect.poll(() => own.count()).toBe(0);
		await page.getByRole('treeitem', { name: 'Pacing' }).click();
		await own.getByRole('listitem', { name: /^Pacing, new/ }).waitFor();
		expect(
			await own.getByRole('list', { name: 'Who refers to Pacing' }).getByRole('link').allTextContents(),
		).toEqual([
			expect.stringMatching(/25 Nov.*Contoso checked: Slow down/),
			expect.stringMatching(/1 Nov.*Fabrikam asked: Coin change/),
			expect.stringMatching(/1 Nov.*Fabrikam action: Ten drills/),
		]);
		await own.getByRole('button', { name: 'Show evidence for Pacing' }).click();
		await own.getByRole('button', { name: 'Add action' }).waitFor();
		await own.getByRole('link', { name: /action: Ten drills/ }).click();
		await page.getByRole('tab', { name: 'a', exact: true }).waitFor();
		expect(
			await editor().evaluate((field: HTMLTextAreaElement) =>
				field.value.slice(0, field.selectionStart).split('\n').pop(),
			),
		).toMatch(/^- \[ \] Ten drills/);
		await own.waitFor({ state: 'detached' });
		expect(writes).toEqual([]);
	});
});

describe('the vault', () => {
	const first = 'Interviews/2026-11-10 Contoso.md';

	test('edits, renames and deletions by other programs are followed', async () => {
		await open({
			[first]: retroOn('2026-11-10', 'Contoso', question('poor', 'Pacing')),
			'Other/Second.md': retroOn('2026-11-12', 'Fabrikam', question('medium', 'Estimates')),
		});
		await theme(/^Pacing.*new/).waitFor();
		await writeFile(
			join(preview.dir, first),
			retroOn('2026-11-10', 'Contoso', question('poor', 'Pacing, Depth')),
		);
		await theme(/^Depth/).waitFor();

		await rename(join(preview.dir, first), join(preview.dir, 'Interviews/Renamed.md'));
		await page.getByRole('treeitem', { name: 'Renamed' }).waitFor();
		await page.getByRole('button', { name: 'Show evidence for Pacing' }).click();
		await theme(/^Pacing/)
			.getByRole('link', { name: /Contoso/ })
			.click();
		await page.getByRole('tab', { name: 'Renamed' }).waitFor();

		await rename(join(preview.dir, 'Other'), join(preview.dir, 'Elsewhere'));
		await page.getByRole('treeitem', { name: 'Elsewhere' }).waitFor();
		await theme(/^Estimates/).waitFor();
		await rm(join(preview.dir, 'Elsewhere'), { recursive: true });
		await theme(/^Estimates/).waitFor({ state: 'detached' });
		await rm(join(preview.dir, 'Interviews/Renamed.md'));
		await tracker().getByText('Write down one interview').waitFor();
	});

	test('a broken note is named with its line, and hides nothing', async () => {
		await open({
			[first]: retroOn('2026-11-10', 'Contoso', question('poor', 'Pacing')),
			'Broken.md': '---\ntype: interview-retro\ncompany: "Wingtip\ndate: 2026-11-01\n---\n',
		});
		const problems = tracker().getByRole('region', { name: 'Notes to check' });
		await problems.getByRole('link', { name: /^Broken, line \d+: The properties cannot be read/ }).waitFor();
		await theme(/^Pacing/).waitFor();
	});

	test('the copy that a sync program made opens beside its original', async () => {
		const copy = '2026-11-10 Contoso (Conflicted copy Pixel 202611101010)';
		const text = retroOn('2026-11-10', 'Contoso', '');
		await open({
			[first]: text,
			[`Interviews/${copy}.md`]: text,
			'Alone.sync-conflict-20261110-101010-K7QXMPA.md': text,
		});
		const problems = tracker().getByRole('region', { name: 'Notes to check' });
		await problems.getByRole('button', { name: `Open both: ${copy}` }).click();
		await page.getByRole('dialog').getByRole('button', { name: 'Open both as notes' }).click();
		await page.getByRole('tab', { name: copy }).waitFor();
		await expect
			.poll(() => page.getByRole('tab', { name: '2026-11-10 Contoso', exact: true }).count())
			.toBe(1);
		await expect.poll(() => page.getByRole('main').getByRole('tablist').count()).toBe(2);
		await problems.getByRole('button', { name: 'Open both: Alone' }).click();
		await page.getByRole('tab', { name: /^Alone/ }).waitFor();
	});

	test('of a copy and its original, one is kept by a click', async () => {
		const copy = '2026-11-10 Contoso (Conflicted copy Pixel 202611101010)';
		const text = retroOn('2026-11-10', 'Contoso', question('poor', 'Pacing'));
		const other = `${text}\n- They laughed`;
		await open({ [first]: text, [`Interviews/${copy}.md`]: other, 'See.md': '[[2026-11-10 Contoso]]' });
		const dialog = page.getByRole('dialog');
		const show = () =>
			tracker()
				.getByRole('button', { name: `Open both: ${copy}` })
				.click();
		await show();
		const lines = dialog.getByRole('region', { name: `Lines of ${copy}` });
		await lines.waitFor();
		await expect.poll(() => lines.locator('mark').allTextContents()).toEqual(['- They laughed']);
		await dialog.getByText(`1 line only in ${copy} goes into the trash with it.`).waitFor();
		expect(await broken('.interview-retro-both')).toEqual([]);
		const tops = () =>
			dialog.locator('.ir-both-note').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
		expect(new Set(await tops()).size).toBe(1);
		await resizeTo(390, 844);
		expect(new Set(await tops()).size).toBe(2);
		await resizeTo(1280, 900);
		expect(writes).toEqual([]);
		await writeFile(join(preview.dir, first), `${text}\n- Typed since`);
		await dialog.getByRole('button', { name: `Keep this one: ${copy}` }).click();
		await page.getByText('has changed since it was shown, so nothing was done').waitFor();
		expect(await read(`Interviews/${copy}.md`)).toBe(other);
		await show();
		await dialog.getByRole('button', { name: `Keep this one: ${copy}` }).focus();
		await page.keyboard.press('Enter');
		await page.getByText('is now called 2026-11-10 Contoso').waitFor();
		await note(first, (now) => now === other);
		expect(await read('See.md')).toBe('[[2026-11-10 Contoso]]');
	});

	test('a reload keeps what was unfolded and filtered', async () => {
		await open({ [first]: retroOn('2026-11-10', 'Contoso', question('poor', 'Pacing, Depth')) });
		await page.getByRole('button', { name: 'Show evidence for Pacing' }).click();
		await tracker().getByRole('searchbox', { name: 'Filter themes' }).fill('pac');
		await theme(/^Depth/).waitFor({ state: 'detached' });
		// The layout is saved a moment after the last change.
		await page.waitForFunction(() => Object.values(localStorage).some((saved) => saved.includes('"pac"')));
		await page.reload();
		await theme(/^Pacing/)
			.getByRole('link', { name: /Contoso/ })
			.waitFor();
		await expect
			.poll(() => tracker().getByRole('searchbox', { name: 'Filter themes' }).inputValue())
			.toBe('pac');
		await expect.poll(() => theme(/^Depth/).count()).toBe(0);
		await tracker().getByRole('searchbox', { name: 'Filter themes' }).fill('nothing like it');
		await tracker().getByRole('button', { name: 'Clear filter' }).click();
		await theme(/^Depth/).waitFor();
	});

	test('themes seen once stand behind one line, which a click, a key and the filter open, and a reload keeps', async () => {
		await open({
			[first]: retroOn('2026-11-10', 'Contoso', question('poor', 'Pacing, Depth')),
			'Interviews/Two.md': retroOn('2026-11-11', 'Fabrikam', question('poor', 'Pacing')),
		});
		const fold = tracker().getByRole('button', { name: 'Seen once (1)' });
		const isOpen = () => fold.getAttribute('aria-expanded');
		await theme(/^Pacing/).waitFor();
		expect([await isOpen(), await theme(/^Depth/).count()]).toEqual(['false', 0]);
		await fold.click();
		await theme(/^Depth/).waitFor();
		expect(await isOpen()).toBe('true');
		await page.keyboard.press('Enter');
		await theme(/^Depth/).waitFor({ state: 'detached' });
		await tracker().getByRole('searchbox', { name: 'Filter themes' }).fill('dep');
		await theme(/^Depth/).waitFor();
		await tracker().getByRole('searchbox', { name: 'Filter themes' }).fill('');
		await theme(/^Depth/).waitFor({ state: 'detached' });
		await fold.focus();
		await page.keyboard.press('Space');
		await theme(/^Depth/).waitFor();
		// The layout is saved a moment after the last change.
		await page.waitForFunction(() =>
			Object.values(localStorage).some((saved) => saved.includes('"folds":["once"]')),
		);
		await page.reload();
		await theme(/^Depth/).waitFor();
		expect(await isOpen()).toBe('true');
	});

	test('opening it and reading for a while writes nothing', async () => {
		await open('example-vault');
		await theme(/^Clarifying questions.*relapsed/).waitFor();
		await page.getByRole('button', { name: 'Show evidence for Clarifying questions' }).click();
		await theme(/^Clarifying questions/)
			.getByRole('link', { name: /2026-11-17/ })
			.click();
		await page.getByRole('treeitem', { name: '2026-10-14 Wingtip' }).click();
		await tracker().getByRole('button', { name: 'More filters' }).click();
		await tracker().getByLabel('State').selectOption('resolved');
		await theme(/^Pacing.*resolved/).waitFor();
		await tracker().getByLabel('State').selectOption('');
		await page.reload();
		await theme(/^Clarifying questions/).waitFor();
		expect(writes).toEqual([]);
	});
});

describe('notes that are there already', () => {
	test('are taken in by their folder, with their number shown first, and stay as they are', async () => {
		const note1 = `---\ncompany: Contoso\ndate: 2026-11-10\n---\n${question('poor', 'Pacing')}`;
		await open({ 'Log/One.md': note1, 'Log/Two.md': note1.replace('10', '12'), 'Home.md': 'Home\n' });
		await tracker().getByRole('button', { name: 'Use my existing notes' }).click();
		await page.getByLabel('Folder', { exact: true }).selectOption('Log');
		await page.getByText('2 notes found.').waitFor();
		await page.getByRole('button', { name: 'Next', exact: true }).click();
		await page.getByText(/^2 notes would be read as interviews/).waitFor();
		await page.getByRole('button', { name: 'Next', exact: true }).click();
		expect(writes).toEqual([]);
		await page.getByRole('button', { name: 'Use these notes' }).click();
		await theme(/^Pacing.*recurring/).waitFor();
		expect(await read('Log/One.md')).toBe(note1);
		await mkdir(join(preview.dir, 'More'), { recursive: true });
		await rename(join(preview.dir, 'Log/Two.md'), join(preview.dir, 'More/Two.md'));
		await theme(/^Pacing.*new/).waitFor();
	});
});

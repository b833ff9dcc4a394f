/** A failure story from an empty note to a scorecard, in the built plugin. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { App } from 'obsidian';
import { describe, expect, test } from 'vitest';
import { ENGLISH_BEGINNINGS } from '../../src/core/story/questions/beginnings-en';
import { ENGLISH_QUESTIONS } from '../../src/core/story/questions/en';
import {
	broken,
	command,
	note,
	openPage,
	page,
	preview,
	read,
	TODAY,
	tracker,
	writes,
} from '../support/page';
import { the } from '../../scripts/the';

const RETRO =
	'---\ntype: interview-retro\ncompany: Contoso\ndate: 2026-11-02\nthemes: [Late escalation]\n---\n## Questions\n### A failure\n- Rating: good\n- Story: [[The late export]]\n';

interface Look {
	theme?: 'light' | 'dark';
	width?: number;
}

async function open(
	vault: Record<string, string> | string,
	{ theme = 'light', width = 1280 }: Look = {},
): Promise<void> {
	await openPage(
		typeof vault === 'string' ? vault : { 'Interviews/2026-11-02 Contoso.md': RETRO, ...vault },
		{ theme, width, height: 1000 },
	);
	if (width >= 600) await tracker().getByRole('listitem').first().waitFor();
}

const BUTTONS = new Map([
	['All stories', 'All stories, and what they cover'],
	['New failure story', 'New failure story'],
]);

/** Practises the story of that name, or a new one, or shows all of them. */
async function practise(name: string): Promise<void> {
	await command('Practise');
	await page
		.getByRole('button', {
			name: BUTTONS.get(name) ?? `Practise ${name}`,
		})
		.click();
	await story().waitFor();
}

const story = () => page.getByRole('region', { name: 'Failure story' });
const asked = () => story().getByRole('heading', { level: 2 });
const answer = () => story().getByRole('textbox');
const button = (name: string) => story().getByRole('button', { name, exact: true });

const ask = (id: string): string => {
	const { ask: said } = the(ENGLISH_QUESTIONS.questions.find((one) => one.id === id));
	return typeof said === 'string' ? said : said['execution-failure'];
};
const followUp = (id: string): string => the(ENGLISH_QUESTIONS.followUps.find((one) => one.id === id)).ask;

/** Answers what is asked, and waits for what is asked next. */
async function say(question: string, text: string, next: string): Promise<void> {
	await asked().getByText(question, { exact: true }).waitFor();
	await answer().fill(text);
	await button('Save and next').click();
	await asked().getByText(next, { exact: true }).waitFor();
}

/** All that is in the region: words, and the values of attributes. */
const everything = (): Promise<string> =>
	story().evaluate((region) =>
		[
			region.textContent,
			...[...region.querySelectorAll('*')].flatMap((element) =>
				[...element.attributes].map(({ value }) => value),
			),
		].join('\n'),
	);

/** Every text of the second pass: headings, questions, hints, expectations. */
const secondPass: string[] = [
	'What I do differently now',
	'Tested since',
	'The pattern',
	ENGLISH_QUESTIONS.phases.lesson.name,
	ENGLISH_QUESTIONS.phases.pattern.name,
	...[ENGLISH_QUESTIONS.phases.lesson, ENGLISH_QUESTIONS.phases.pattern].flatMap(({ expected }) =>
		Object.values(expected),
	),
	...ENGLISH_QUESTIONS.questions
		.filter(({ phase }) => phase === 'lesson' || phase === 'pattern')
		.flatMap(({ ask: said, hints }) =>
			[said, ...hints].flatMap((one) => (typeof one === 'string' ? [one] : Object.values(one))),
		),
	...['vague', 'unseen', 'no-trigger', 'no-count', 'untested', 'alone'].map(followUp),
];
const leaked = async (): Promise<string[]> => {
	const all = await everything();
	return secondPass.filter((text) => all.includes(text));
};

const STRONG = `---
type: interview-story
scenario: execution-failure
scale: week
level: staff
themes:
  - Late escalation
ownership: expert
detection: expert
recovery: expert
lesson: expert
pattern: expert
---
# The ferry invoices

## What happened
I had promised the invoices of a ferry line for 1 March, and the desk got them nine days late.

Twelve people at the desk waited for them; the script was mine.

On 20 February I decided to skip the trial run, because the test machine was booked. On 26 February the first table took a day. On 1 March the desk came in and found nothing, and on 10 March the last invoice was printed.

I chose not to ask for the machine again, and I did not measure one table.

Twelve people wrote 214 tickets by hand, and one customer missed the boat.

## Signals I noticed
On 24 February I noticed that I no longer opened the board in the morning.

## Signals I missed
The desk asked twice for a spare list. I told myself that they were careful.

## What I did, in order
1. At nine on 26 February I stopped the script.
2. At ten past nine I called the desk.
3. The same morning I told my manager, before anybody asked, because she had to tell the line.
4. By noon I cut the vouchers out and left the reports for later on purpose.

## What I do differently now
Every Tuesday at noon I put each date beside what is done and send one line to my manager where one is a day behind.

The calendar sets it off each week. I have done it thirty times since March.

## Tested since
In June the map was late; the line went out, and we bought two weeks.

## The pattern
It was so in my first job, too: I repair bad news before I show it.

Nobody had to name a date. I proposed a rule, and four teams work so now.

Whenever I close a chart fast, I ask myself who else should see it today.

## Sessions
- ${TODAY}: ownership expert, detection expert, recovery expert, lesson expert, pattern expert
  - Strong: A choice is named as your own: “I had promised the invoices of a ferry line for 1 March, and the desk got them nine days late.”
  - Strong: A sign is named: “On 24 February I noticed that I no longer opened the board in the morning.”
  - Strong: Somebody was told: “At ten past nine I called the desk.”
  - Next: Name what others contributed in one sentence, after your own part.
  - Next: Say which sign nobody could have seen, and how you know.
  - Next: Say what you left for later on purpose, and what it cost.
  - To read: Matthew Syed, “Black Box Thinking” (2015)
  - To read: Chris Argyris, “Teaching Smart People How to Learn” (Harvard Business Review, 1991)
`;
const EARLY = `---
type: interview-story
scenario: execution-failure
scale:
level: swe
themes:
ownership: intermediate
detection: intermediate
recovery: intermediate
lesson: intermediate
pattern: intermediate
---
# The open door

## What happened
I learned to communicate better.

I left the test server open to everyone for three days in my first job.

I now lock every server.

It was for two testers, and it was mine to set up.

## Signals I noticed
On Friday I saw a strange name in the log.

## Signals I missed

## What I did, in order
At nine I closed it, then I read the log.

I told my mentor at ten.

## What I do differently now
I communicate better.

Before I share an address, I go through a list of six lines that lies in the project.

## Tested since
In June a port was open, and the list caught it.

## The pattern

## Sessions
- ${TODAY}: ownership intermediate, detection intermediate, recovery intermediate, lesson intermediate, pattern intermediate
  - Strong: A choice is named as your own: “I left the test server open to everyone for three days in my first job.”
  - Strong: A sign is named: “On Friday I saw a strange name in the log.”
  - Strong: Somebody was told: “I told my mentor at ten.”
  - Next: Say what you told yourself when you passed over the sign.
  - Next: Take out the sentence that explains it by others, and see what is missing.
  - Next: Say what you left for later on purpose, and what it cost.
  - To read: Carol Dweck, “Mindset: The New Psychology of Success” (2006)
  - To read: Sidney Dekker, “The Field Guide to Understanding ‘Human Error’” (2014)
  - To read: Matthew Syed, “Black Box Thinking” (2015)
`;

const HEAD =
	'---\ntype: interview-story\nscenario: execution-failure\nscale: week\nlevel: senior\nthemes:\n  - Late escalation\n---\n# The late export\n';

describe('a session', () => {
	test('goes from an empty note to a scorecard, is left and resumed, and the note holds what was said', async () => {
		await open({});
		await command('Practise');
		await page.getByRole('button', { name: 'New failure story' }).click();
		await button('A form').click();
		const form = page.getByRole('dialog');
		await form.getByLabel('Title', { exact: true }).fill('The late export');
		// Nothing is claimed that nobody has said.
		for (const name of ['What failed', 'How long', 'Level']) {
			const choice = form.getByLabel(name, { exact: true });
			expect(await choice.locator('option:checked').textContent(), name).toBe('Not said');
		}
		await form.getByLabel('What failed', { exact: true }).selectOption('execution-failure');
		await form.getByLabel('How long', { exact: true }).selectOption('week');
		await form.getByLabel('Level', { exact: true }).selectOption({ label: 'Senior engineer' });
		await form.getByLabel('Themes', { exact: true }).fill('Late escalation');
		await form.getByRole('button', { name: 'Create and practise' }).click();
		await story().waitFor();
		const path = 'Interviews/Stories/The late export.md';
		const empty = `${HEAD}\n## What happened\n\n## Signals I noticed\n\n## Signals I missed\n\n## What I did, in order\n\n## What I do differently now\n\n## Tested since\n\n## The pattern\n`;
		expect(await note(path, (text) => text !== '')).toBe(empty);
		expect(await leaked()).toEqual([]);

		await say(
			ask('opening'),
			'I had promised the new export for the first of May, and it came three weeks late.',
			ask('scene'),
		);
		await expect.poll(() => button('Save and next').isDisabled()).toBe(true);
		expect(await leaked()).toEqual([]);
		await say(ask('scene'), 'Four accountants waited for it.', ask('course'));
		await say(ask('course'), 'We ran late.', followUp('short-course'));
		expect(await leaked()).toEqual([]);
		await say(
			followUp('short-course'),
			'On 3 May I saw that one table took a day.\nOn 9 May I was still there.',
			ask('share'),
		);
		await say(ask('share'), 'We skipped the trial run.', followUp('we'));
		await say(followUp('we'), 'I decided to skip it.', ask('cost'));
		await button('Next').click();
		await asked().getByText(ask('moment'), { exact: true }).waitFor();

		// Hints come one at a time, and what was typed survives a reload.
		await button('Hint: a nudge').click();
		await button('Hint: a direction').click();
		await button('Hint: a structure').click();
		await button('Hint: an example').click();
		await expect
			.poll(() => story().getByRole('group', { name: 'Hints' }).getByRole('button').count())
			.toBe(0);
		await story().getByText('What is expected of you here').click();
		await story().getByText(ENGLISH_QUESTIONS.phases.response.expected.senior).waitFor();
		await answer().fill('It came out of nowhere');
		await page.reload();
		await story().waitFor();
		await asked().getByText(ask('moment'), { exact: true }).waitFor();
		await expect.poll(() => answer().inputValue()).toBe('It came out of nowhere');
		expect(await leaked()).toEqual([]);
		await say(ask('moment'), 'It came out of nowhere.', followUp('nowhere'));
		await say(
			followUp('nowhere'),
			'- On 5 May I noticed that I no longer opened the board.',
			ask('passed-over'),
		);
		await say(
			ask('passed-over'),
			'The accountants asked twice; I thought that they were careful.',
			ask('first-move'),
		);
		// The second pass stays shut until it has been said what was done.
		for (const next of ['telling', 'limit']) {
			await button('Next').click();
			await asked().getByText(ask(next), { exact: true }).waitFor();
		}
		await button('Next').click();
		await asked().getByText(ask('first-move'), { exact: true }).waitFor();
		expect(await leaked()).toEqual([]);
		await say(
			ask('first-move'),
			'1. At nine on 12 May I stopped the script.\n2. At ten I called the accountants.',
			ask('telling'),
		);
		await say(ask('telling'), '3. The same evening I told my manager.', ask('limit'));
		await button('Next').click();

		await say(ask('change'), 'I communicate better.', followUp('vague'));
		await say(followUp('vague'), 'Every Tuesday I send one line to my manager.', ask('keep'));
		await button('Next').click();
		await say(ask('proof'), 'In June the map was late, and the line went out.', ask('thread'));
		await say(ask('thread'), 'I repair bad news before I show it.', followUp('alone'));
		await button('Next').click();
		await asked().getByText(ask('watch'), { exact: true }).waitFor();
		await button('Next').click();

		await asked().getByText('How did you tell it?').waitFor();
		await story().getByText('On 5 May I noticed that I no longer opened the board.').first().waitFor();
		await expect.poll(() => button('Save scorecard').isDisabled()).toBe(true);
		for (const [area, grade] of [
			['Ownership', 'intermediate'],
			['Detection', 'novice'],
			['Recovery', 'expert'],
			['Lesson', 'intermediate'],
			['Pattern', 'novice'],
		] as const) {
			await story().getByRole('group', { name: area }).getByRole('button', { name: grade }).click();
		}
		for (const name of ['Three strengths', 'Three improvements'])
			await expect
				.poll(() => story().locator('section', { hasText: name }).last().getByRole('listitem').count())
				.toBe(3);
		await button('Save scorecard').click();
		await story().getByRole('heading', { name: 'Sessions' }).waitFor();

		const text = await read(path);
		const said = `
## What happened
I had promised the new export for the first of May, and it came three weeks late.

Four accountants waited for it.

We ran late.

On 3 May I saw that one table took a day.

On 9 May I was still there.

We skipped the trial run.

I decided to skip it.

## Signals I noticed
It came out of nowhere.

- On 5 May I noticed that I no longer opened the board.

## Signals I missed
The accountants asked twice; I thought that they were careful.

## What I did, in order
1. At nine on 12 May I stopped the script.
2. At ten I called the accountants.
3. The same evening I told my manager.

## What I do differently now
I communicate better.

Every Tuesday I send one line to my manager.

## Tested since
In June the map was late, and the line went out.

## The pattern
I repair bad news before I show it.

## Sessions
- ${TODAY}: ownership intermediate, detection novice, recovery expert, lesson intermediate, pattern novice; 4 hints
`;
		const properties =
			'ownership: intermediate\ndetection: novice\nrecovery: expert\nlesson: intermediate\npattern: novice\n---';
		expect(text.slice(0, text.indexOf('  - Strong:'))).toBe(
			HEAD.replace('escalation\n---', `escalation\n${properties}`) + said,
		);
		expect(
			text
				.slice(text.indexOf('  - Strong:'))
				.trimEnd()
				.split('\n')
				.map((line) => the(line.split(':')[0]).trim()),
		).toEqual([
			'- Strong',
			'- Strong',
			'- Strong',
			'- Next',
			'- Next',
			'- Next',
			'- To read',
			'- To read',
			'- To read',
		]);
	});

	const BLAMING = 'Interviews/Stories/The old spec.md';

	test('that blames others is asked for its own part, and is not praised for one', async () => {
		await open({ [BLAMING]: HEAD.replace('The late export', 'The old spec') });
		await practise('The old spec');
		await say(
			ask('opening'),
			'The spec was unclear, and I learned to communicate better.',
			followUp('too-early'),
		);
		await say(followUp('too-early'), 'The vendor was late by three weeks.', followUp('outside'));
		await say(followUp('outside'), 'The vendor was late, that is all.', ask('scene'));

		// Without another word it comes to the end, and says on the way what is missing.
		for (const id of ['course', 'share', 'cost', 'moment', 'passed-over', 'first-move', 'telling', 'limit']) {
			await button('Next').click();
			await asked().getByText(ask(id), { exact: true }).waitFor();
		}
		await button('Next').click();
		const missing = (part: string) =>
			story().getByRole('status').getByText(`one thing is missing in the note: ${part}`);
		await missing('a sign that there was').waitFor();
		await asked().getByText(ask('moment'), { exact: true }).waitFor();
		// It is said for as long as it is asked for, and by nobody who is away meanwhile.
		await page.reload();
		await missing('a sign that there was').waitFor();
		await button('Next').click();
		await missing('what you did then').waitFor();
		expect(await story().getByRole('status').count()).toBe(1);
		await button('Next').click();
		await missing('a choice that was yours').waitFor();
		await button('Next').click();
		await asked().getByText(ask('change'), { exact: true }).waitFor();
		for (let presses = 0; presses < 5; presses++) await button('Next').click();
		await asked().getByText('How did you tell it?').waitFor();
		expect(await page.getByText('one thing is missing').count()).toBe(0);
		for (const area of ['Ownership', 'Detection', 'Recovery', 'Lesson', 'Pattern'])
			await story().getByRole('group', { name: area }).getByRole('button', { name: 'novice' }).click();
		await button('Save scorecard').click();
		await page.getByText('The scorecard is in The old spec.').waitFor();
		const grades = ['ownership', 'detection', 'recovery', 'lesson', 'pattern'].map(
			(area) => `${area}: novice\n`,
		);
		const head = HEAD.replace('The late export', 'The old spec').replace(
			/---\n#/,
			`${grades.join('')}---\n#`,
		);
		expect(await read(BLAMING)).toBe(
			`${head}
## What happened
The spec was unclear, and I learned to communicate better.

The vendor was late by three weeks.

The vendor was late, that is all.

## Sessions
- ${TODAY}: ownership novice, detection novice, recovery novice, lesson novice, pattern novice
  - Next: Begin with your own part, and let the others come after it: “The spec was unclear, and I learned to communicate better.”
  - Next: Name the choice that was yours, in a sentence that begins with “I”.
  - Next: Put a figure where the large word stands: “The vendor was late, that is all.”
  - To read: Carol Dweck, “Mindset: The New Psychology of Success” (2006)
  - To read: Sidney Dekker, “The Field Guide to Understanding ‘Human Error’” (2014)
  - To read: Matthew Syed, “Black Box Thinking” (2015)
`,
		);
	});
	/** Rates every area the same, saves, and gives the note. */
	async function rated(path: string, grade: 'novice' | 'intermediate' | 'expert'): Promise<string> {
		await asked().getByText('How did you tell it?').waitFor();
		for (const area of ['Ownership', 'Detection', 'Recovery', 'Lesson', 'Pattern'])
			await story().getByRole('group', { name: area }).getByRole('button', { name: grade }).click();
		await button('Save scorecard').click();
		await story().getByRole('heading', { name: 'Sessions' }).waitFor();
		return read(path);
	}

	test('that is strong and is interrupted goes on where it was, and its note holds all of it once', async () => {
		const path = 'Interviews/Stories/The ferry invoices.md';
		await open({ [path]: HEAD.replace('The late export', 'The ferry invoices').replace('senior', 'staff') });
		await practise('The ferry invoices');
		await say(
			ask('opening'),
			'I had promised the invoices of a ferry line for 1 March, and the desk got them nine days late.',
			ask('scene'),
		);
		await say(ask('scene'), 'Twelve people at the desk waited for them; the script was mine.', ask('course'));
		await answer().fill('On 20 February I decided to skip the trial');
		// The app is killed in the middle of a sentence.
		await page.reload();
		await story().waitFor();
		await asked().getByText(ask('course'), { exact: true }).waitFor();
		await expect.poll(() => answer().inputValue()).toBe('On 20 February I decided to skip the trial');
		await say(
			ask('course'),
			'On 20 February I decided to skip the trial run, because the test machine was booked. On 26 February the first table took a day. On 1 March the desk came in and found nothing, and on 10 March the last invoice was printed.',
			ask('share'),
		);
		await say(
			ask('share'),
			'I chose not to ask for the machine again, and I did not measure one table.',
			ask('cost'),
		);
		await say(
			ask('cost'),
			'Twelve people wrote 214 tickets by hand, and one customer missed the boat.',
			ask('moment'),
		);
		await say(
			ask('moment'),
			'On 24 February I noticed that I no longer opened the board in the morning.',
			ask('passed-over'),
		);
		await say(
			ask('passed-over'),
			'The desk asked twice for a spare list. I told myself that they were careful.',
			ask('first-move'),
		);
		await say(
			ask('first-move'),
			'1. At nine on 26 February I stopped the script.\n2. At ten past nine I called the desk.',
			ask('telling'),
		);
		await page.reload();
		await story().waitFor();
		await say(
			ask('telling'),
			'3. The same morning I told my manager, before anybody asked, because she had to tell the line.',
			ask('limit'),
		);
		await say(
			ask('limit'),
			'4. By noon I cut the vouchers out and left the reports for later on purpose.',
			ask('change'),
		);
		await say(
			ask('change'),
			'Every Tuesday at noon I put each date beside what is done and send one line to my manager where one is a day behind.',
			ask('keep'),
		);
		await say(
			ask('keep'),
			'The calendar sets it off each week. I have done it thirty times since March.',
			ask('proof'),
		);
		await say(
			ask('proof'),
			'In June the map was late; the line went out, and we bought two weeks.',
			ask('thread'),
		);
		await say(
			ask('thread'),
			'It was so in my first job, too: I repair bad news before I show it.',
			ask('system'),
		);
		await say(
			ask('system'),
			'Nobody had to name a date. I proposed a rule, and four teams work so now.',
			ask('watch'),
		);
		await say(
			ask('watch'),
			'Whenever I close a chart fast, I ask myself who else should see it today.',
			'How did you tell it?',
		);
		expect(await rated(path, 'expert')).toBe(STRONG);
	});

	test('that jumps to the lesson is led back to the failure, and asked for it in its place', async () => {
		const path = 'Interviews/Stories/The open door.md';
		await open({});
		await practise('New failure story');
		await answer().fill('I learned to communicate better.');
		await answer().press('Control+Enter');
		const form = page.getByRole('dialog');
		await form.getByLabel('Title', { exact: true }).fill('The open door');
		await form.getByLabel('Level', { exact: true }).selectOption({ label: 'Engineer' });
		await form.getByRole('button', { name: 'Create and practise' }).click();
		await asked().getByText(followUp('too-early'), { exact: true }).waitFor();
		expect(await leaked()).toEqual([]);
		await say(
			followUp('too-early'),
			'I left the test server open to everyone for three days in my first job.',
			ask('scene'),
		);
		await say(ask('scene'), 'I now lock every server.', followUp('too-early'));
		await say(followUp('too-early'), 'It was for two testers, and it was mine to set up.', ask('course'));
		for (const id of ['share', 'cost', 'moment']) {
			await button('Next').click();
			await asked().getByText(ask(id), { exact: true }).waitFor();
		}
		await say(ask('moment'), 'On Friday I saw a strange name in the log.', ask('passed-over'));
		await button('Next').click();
		await say(ask('first-move'), 'At nine I closed it, then I read the log.', ask('telling'));
		await say(ask('telling'), 'I told my mentor at ten.', ask('limit'));
		await button('Next').click();
		// Only here is it asked what is different now, and what was said too early does not do.
		await say(ask('change'), 'I communicate better.', followUp('vague'));
		await say(
			followUp('vague'),
			'Before I share an address, I go through a list of six lines that lies in the project.',
			ask('keep'),
		);
		await button('Next').click();
		await say(ask('proof'), 'In June a port was open, and the list caught it.', 'How did you tell it?');
		expect(await rated(path, 'intermediate')).toBe(EARLY);

		// One area of it alone: its questions, its rating, one property.
		await story().getByRole('group', { name: 'One area alone' }).getByRole('button').nth(3).click();
		await say(ask('change'), 'Each Monday I send the list to my mentor.', ask('keep'));
		await button('Next').click();
		await button('Next').click();
		await asked().getByText('How did you tell it?').waitFor();
		await expect.poll(() => story().getByRole('heading', { level: 3 }).allTextContents()).toEqual(['Lesson']);
		await story().getByRole('group', { name: 'Lesson' }).getByRole('button', { name: 'expert' }).click();
		await story().getByText(', now expert').waitFor();
		await button('Save scorecard').click();
		await story().getByRole('heading', { name: 'Sessions' }).waitFor();
		const after = await read(path);
		expect(after.replace(/(\n- \d{4}-\d{2}-\d{2}: lesson expert\n)[^]*/, '$1')).toBe(
			`${EARLY.replace('\nlesson: intermediate', '\nlesson: expert').replace('\n## Tested since', '\nEach Monday I send the list to my mentor.\n\n## Tested since')}- ${TODAY}: lesson expert\n`,
		);
	});
});

describe('a story that is not told yet', () => {
	const PATH = 'Interviews/Stories/The old queue.md';
	const SAID =
		'The vendor was late, so I decided on our own queue and was sure of it. Half a year later we threw it away.';
	const named = (name: string) => page.getByRole('dialog').getByLabel(name, { exact: true });

	test('begins with a broad question in an empty vault; its first words place it, and are its first answer', async () => {
		await openPage({}, { theme: 'light', width: 1280, height: 1000 });
		await command('Practise');
		await page.getByRole('button', { name: 'New failure story' }).click();
		await asked().getByText(ENGLISH_BEGINNINGS.beginnings.open.ask, { exact: true }).waitFor();
		await expect.poll(() => button('Go on').isDisabled()).toBe(true);
		await answer().fill(SAID);
		await page.reload();
		await story().waitFor();
		await expect.poll(() => answer().inputValue()).toBe(SAID);
		expect(writes.filter((one) => one.includes('.md'))).toEqual([]);
		await answer().press('Control+Enter');
		await page.getByRole('dialog').getByText(ENGLISH_BEGINNINGS.openings.outside).waitFor();
		await page.getByRole('dialog').getByText('“decided”, “was sure”').waitFor();
		await expect.poll(() => named('What failed').inputValue()).toBe('wrong-decision');
		await expect.poll(() => named('How long').inputValue()).toBe('year');
		await named('Title').fill('The old queue');
		await page.getByRole('dialog').getByRole('button', { name: 'Create and practise' }).click();
		// It begins with others: that is asked about first, as after any answer.
		await asked().getByText(followUp('outside'), { exact: true }).waitFor();
		await story().getByText('In the note so far').click();
		expect(await note(PATH, (text) => text !== '')).toBe(
			`---\ntype: interview-story\nscenario: wrong-decision\nscale: year\nlevel:\nthemes:\n---\n# The old queue\n\n## What happened\n${SAID}\n\n## Signals I noticed\n\n## Signals I missed\n\n## What I did, in order\n\n## What I do differently now\n\n## Tested since\n\n## The pattern\n`,
		);
		// What was said there is in the note now, and is typed nowhere any more.
		await button('All stories').click();
		await button('New failure story').click();
		await expect.poll(() => answer().inputValue()).toBe('');
	});

	test('or with one of three that are asked often, each with its help; what was typed stays at each', async () => {
		await open({ 'Stories/The late export.md': HEAD });
		await practise('All stories');
		await button('New failure story').click();
		await answer().fill('Of anything');
		for (const id of ['commitment', 'assumption', 'twice'] as const) {
			const { name, ask: question, help } = ENGLISH_BEGINNINGS.beginnings[id];
			await button(name).click();
			await asked().getByText(question, { exact: true }).waitFor();
			await expect.poll(() => answer().inputValue()).toBe('');
			const levels = story().getByRole('group', { name: 'Help with the whole answer' }).getByRole('listitem');
			await levels.getByText('What a strong answer holds').click();
			for (const held of [...help.holds.failure, ...help.holds.lesson])
				await levels.getByText(held).waitFor();
		}
		expect(await broken('.ir-story')).toEqual([]);
		await button(ENGLISH_BEGINNINGS.beginnings.open.name).click();
		await expect.poll(() => answer().inputValue()).toBe('Of anything');
		await button('Back').click();
		await story().getByText('Your stories').waitFor();
		expect(writes.filter((one) => one.includes('.md'))).toEqual([]);
	});
});

describe('the view', () => {
	test.each([
		['light', 1280],
		['dark', 1280],
		['light', 390],
	] as const)('has names and contrast, and nothing is cut off (%s, %d)', async (theme, width) => {
		await open('example-vault', { theme, width });
		await practise('All stories');
		await story().getByRole('button', { name: 'Practise The quiet migration' }).waitFor();
		const isWide = () => story().evaluate((region) => region.scrollWidth > region.clientWidth);
		expect([await broken('.ir-story'), await isWide()]).toEqual([[], false]);
		await story().getByRole('button', { name: 'Practise The quiet migration' }).click();
		await button('Tell it again').click();
		await button('Hint: a nudge').click();
		expect([await broken('.ir-story'), await isWide(), await leaked()]).toEqual([[], false, []]);
		await button('All stories').click();
		await story().getByRole('button', { name: 'Practise The quiet migration' }).click();
		await button('Rate it').click();
		expect([await broken('.ir-story'), await isWide()]).toEqual([[], false]);
	});

	test('is complete with the keyboard alone, and with words from right to left', async () => {
		await open({ 'Stories/The late export.md': HEAD });
		await page.evaluate(() => (document.dir = 'rtl'));
		await command('Practise');
		await page.getByRole('button', { name: 'Practise The late export' }).focus();
		await page.keyboard.press('Enter');
		await asked().getByText(ask('opening'), { exact: true }).waitFor();
		await expect.poll(() => answer().evaluate((field) => field === document.activeElement)).toBe(true);
		await page.keyboard.type('I had promised the export for May, and the auditors got nothing.');
		await page.keyboard.press('Control+Enter');
		await asked().getByText(ask('scene'), { exact: true }).waitFor();
		expect(await answer().evaluate((field) => field === document.activeElement)).toBe(true);
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await asked().getByText(ask('opening'), { exact: true }).waitFor();
		await expect.poll(() => answer().inputValue()).toBe('');
		const names: string[] = [];
		for (let presses = 0; presses < 5; presses++) {
			await page.keyboard.press('Tab');
			names.push(await page.evaluate(() => document.activeElement?.textContent ?? ''));
		}
		expect(names).toEqual([
			'Next',
			'Hint: a nudge',
			'Help with the whole answer',
			'What is expected of you here',
			'In the note so far',
		]);
		expect(await story().evaluate((region) => region.scrollWidth > region.clientWidth)).toBe(false);
		expect(await broken('.ir-story')).toEqual([]);
	});

	test('refuses an answer that would end its section, and keeps it', async () => {
		await open({ 'Stories/The late export.md': HEAD });
		await practise('The late export');
		await answer().fill('# A heading');
		await button('Save and next').click();
		await page.getByText('A heading (#) in what was typed would end its section').waitFor();
		await expect.poll(() => answer().inputValue()).toBe('# A heading');
		expect(await read('Stories/The late export.md')).toBe(HEAD);
	});

	test('keeps what was typed for one story while another one is practised', async () => {
		await open({ 'Stories/The late export.md': HEAD, 'Stories/Other.md': HEAD });
		await practise('The late export');
		await answer().fill('Not said yet');
		await button('All stories').click();
		await story().getByRole('button', { name: 'Practise Other' }).click();
		await expect.poll(() => answer().inputValue()).toBe('');
		await button('All stories').click();
		await story().getByRole('button', { name: 'Practise The late export' }).click();
		await expect.poll(() => answer().inputValue()).toBe('Not said yet');
		expect(writes.filter((one) => one.includes('.md'))).toEqual([]);
	});
});

describe('what was typed and not saved', () => {
	const PATH = 'Stories/The late export.md';
	/** What the page keeps on this device under a name. */
	const kept = (name: string): Promise<string> =>
		page.evaluate(
			(ending) =>
				Object.entries(localStorage)
					.filter(([key]) => key.endsWith(ending))
					.map(([, value]) => String(value))
					.join(),
			name,
		);
	const drafts = () => kept('interview-retro-story-drafts');
	const workspace = () => kept('workspace');
	const inVault = (run: 'delete' | 'rename', path: string, to = ''): Promise<void> =>
		page.evaluate(
			async ({ run: what, path: from, to: into }) => {
				const { vault } = (globalThis as unknown as { preview: { app: App } }).preview.app;
				const file = vault.getAbstractFileByPath(from);
				if (file === null) throw new Error(`there is no ${from}`);
				await (what === 'delete' ? vault.delete(file, true) : vault.rename(file, into));
			},
			{ run, path, to },
		);
	const closeStories = (): Promise<void> =>
		page.evaluate(() => {
			(globalThis as unknown as { preview: { app: App } }).preview.app.workspace.detachLeavesOfType(
				'interview-retro-story',
			);
		});

	test('stays on the device over a reload, and is not in the workspace file', async () => {
		await open({ [PATH]: HEAD });
		await practise('The late export');
		await answer().fill('Not said yet');
		await page.waitForFunction(() =>
			Object.values(localStorage).some((saved) => String(saved).includes('"path":"Stories/The late')),
		);
		await page.reload();
		await story().waitFor();
		await expect.poll(() => answer().inputValue()).toBe('Not said yet');
		expect(await drafts()).toContain('Not said yet');
		expect(await workspace()).toContain('interview-retro-main');
		expect(await workspace()).not.toMatch(/Not said yet|drafts/);
	});

	test('is taken over from a workspace file of an earlier version, once', async () => {
		const state = (...old: object[]): object => ({ path: PATH, drafts: old });
		const show = (shown: object): Promise<void> =>
			page.evaluate(async (own) => {
				const { app } = (globalThis as unknown as { preview: { app: App } }).preview;
				await app.workspace.getLeaf('tab').setViewState({
					type: 'interview-retro-story',
					active: true,
					state: own as Record<string, unknown>,
				});
			}, shown);
		await open({ [PATH]: HEAD });
		await show(state({ path: PATH, question: 'opening', followUp: '', text: 'Of last year' }));
		await expect.poll(() => answer().inputValue()).toBe('Of last year');
		await expect.poll(workspace).toContain('interview-retro-main');
		expect(await workspace()).not.toContain('Of last year');
		expect(await drafts()).toContain('Of last year');
		// What was typed since is newer than what an old file says.
		await answer().fill('Of today');
		await closeStories();
		await show(state({ path: PATH, question: 'opening', followUp: '', text: 'Of last year' }));
		await expect.poll(() => answer().inputValue()).toBe('Of today');
	});

	test.each(['open', 'closed'])(
		'goes with a note that is deleted, and with it alone: the view is %s',
		async (how) => {
			await open({ [PATH]: HEAD, 'Stories/Other.md': HEAD });
			await practise('Other');
			await answer().fill('For the other one');
			await button('All stories').click();
			await story().getByRole('button', { name: 'Practise The late export' }).click();
			await answer().fill('Not said yet');
			if (how === 'closed') await closeStories();
			await inVault('delete', PATH);
			await expect.poll(drafts).not.toContain('Not said yet');
			expect(await drafts()).toContain('For the other one');
			await writeFile(join(preview.dir, PATH), HEAD);
			await page.waitForFunction(
				(path) =>
					(globalThis as unknown as { preview: { app: App } }).preview.app.metadataCache.getCache(path) !==
					null,
				PATH,
			);
			await practise('The late export');
			await expect.poll(() => answer().inputValue()).toBe('');
		},
	);

	test.each([
		['the note, the view open', 'open', PATH, 'Stories/Later.md'],
		['the note, the view closed', 'closed', PATH, 'Stories/Later.md'],
		['its folder', 'closed', 'Stories', 'Told'],
	])('goes along with a new name: %s', async (_, how, from, to) => {
		await open({ [PATH]: HEAD });
		await practise('The late export');
		await answer().fill('Not said yet');
		if (how === 'closed') await closeStories();
		await inVault('rename', from, to);
		await practise(to.endsWith('.md') ? 'Later' : 'The late export');
		await expect.poll(() => answer().inputValue()).toBe('Not said yet');
	});
});

describe('a story that has been told', () => {
	test('is practised lesson first, and compared with the last time', async () => {
		await open('example-vault');
		await practise('The eleven closed bugs');
		await story().getByText('ownership expert').first().waitFor();
		await button('Lesson first').click();
		await asked()
			.getByText('What happens today when somebody tells you a thing that you do not want to hear?')
			.waitFor();
		expect(
			await story().getByRole('list', { name: 'Phases' }).getByRole('listitem').allTextContents(),
		).toEqual(['The change', 'The pattern', 'Warm-up', 'The failure', 'Detection and recovery']);
		await button('All stories').click();
		await story().getByRole('button', { name: 'Practise The eleven closed bugs' }).click();
		await button('Tell it again').click();
		expect(await leaked()).toEqual([]);
		await button('All stories').click();
		await story().getByRole('button', { name: 'Practise The eleven closed bugs' }).click();
		await button('Rate it').click();
		for (const area of ['Ownership', 'Detection', 'Recovery', 'Lesson', 'Pattern'])
			await story().getByRole('group', { name: area }).getByRole('button', { name: 'expert' }).click();
		await story().getByText('Detection: intermediate, now expert').waitFor();
		await expect.poll(() => story().getByText('Ownership: expert, now').count()).toBe(0);
	});

	test('says whether its habit is still in place, in one write each', async () => {
		await open('example-vault');
		const path = 'Stories/The quiet migration.md';
		const before = await read(path);
		await practise('All stories');
		await story().getByText('Late escalation').waitFor();
		await story().getByText('often enough: find another one').waitFor();
		writes.length = 0;
		await story().getByRole('button', { name: 'Yes: The quiet migration' }).click();
		expect(await note(path, (text) => text !== before)).toBe(
			before.replace('habit-since: 2026-03-03\n', `habit-since: 2026-03-03\nhabit-confirmed: ${TODAY}\n`),
		);
		await story().getByRole('heading', { name: 'Still in place?' }).waitFor({ state: 'detached' });
		expect(writes.length).toBe(1);
	});
});

/** A person's whole failure story, from the palette to the saved scorecard, by the keyboard alone. */
import { expect, test } from 'vitest';
import { ENGLISH_BEGINNINGS } from '../../src/core/story/questions/beginnings-en';
import { command, openPage, page, read, TODAY } from '../support/page';

const PATH = 'Interviews/Stories/The newsletter that went out twice.md';
const story = () => page.getByRole('region', { name: 'Failure story' });

/** Where the keyboard is: what it would press or type into. */
const here = (): Promise<string> =>
	page.evaluate(() => {
		const at = document.activeElement;
		if (at === null) return 'nowhere';
		if (at instanceof HTMLTextAreaElement) return 'answer';
		return at.getAttribute('aria-label') ?? at.textContent.trim();
	});

/** Goes on with Tab to what has that name; more presses than these are no way for anybody. */
async function tabTo(name: string, most: number): Promise<void> {
	const passed: string[] = [];
	for (let presses = 0; presses < most; presses++) {
		await page.keyboard.press('Tab');
		const at = await here();
		if (at === name) return;
		passed.push(at);
	}
	throw new Error(`${name} is not within ${most} presses of Tab: ${passed.join(', ')}`);
}

/** What is asked by and by, by its first words, and what is said to it; null goes on without a word. */
const SAID: [ask: string, answer: string | null][] = [
	['What did people get', '18,000 readers of a regional paper got it a second time.'],
	['What was the work for', 'Two of us run it for the paper; the send was mine.'],
	['Take your time', 'The tool was new. The send was started twice.'],
	[
		'That is the headline',
		'On Monday 12 October I copied the list by hand. On Wednesday at nine I pressed the button, the page did not answer, and I pressed it again. By noon 400 people had left.',
	],
	['Which of your own', 'I had no choice, I was told to hurry.'],
	['Perhaps it was so', 'I decided not to open the queue before I pressed the button again.'],
	['What did it cost', null],
	['When did you first', 'At half past nine on Wednesday I saw 60 mails in the inbox of the desk.'],
	['Which signs', 'The button had hung in the rehearsal. I told myself that the test server is slow.'],
	['Now you knew', 'First I stopped the queue at 9:35. Then I wrote to the desk.'],
	['Whom did you tell', 'I told my editor on the following Monday.'],
	['More than two days', 'I was afraid of her, and hoped that nobody would count.'],
	['How did you keep', 'I cut the second batch out and left the apology for Thursday on purpose.'],
	['What do you do today', 'I am more careful with buttons.'],
	['That can be meant', 'Before each send I open the queue and write its length into the send log.'],
	['What sets it off', 'Every Wednesday at nine, 6 times so far.'],
	['When did it last', 'On 11 November the queue was not empty, and I waited.'],
	['Where else', null],
	['In which situations', 'Whenever a page does not answer, I ask myself what it is doing.'],
];

const NOTE = `---
type: interview-story
scenario: execution-failure
scale:
level: senior
themes:
ownership: intermediate
detection: expert
recovery: novice
lesson: expert
pattern: novice
---
# The newsletter that went out twice

## What happened
Last month I sent it twice.

18,000 readers of a regional paper got it a second time.

Two of us run it for the paper; the send was mine.

The tool was new. The send was started twice.

On Monday 12 October I copied the list by hand. On Wednesday at nine I pressed the button, the page did not answer, and I pressed it again. By noon 400 people had left.

I had no choice, I was told to hurry.

I decided not to open the queue before I pressed the button again.

## Signals I noticed
At half past nine on Wednesday I saw 60 mails in the inbox of the desk.

## Signals I missed
The button had hung in the rehearsal. I told myself that the test server is slow.

## What I did, in order
First I stopped the queue at 9:35. Then I wrote to the desk.

I told my editor on the following Monday.

I was afraid of her, and hoped that nobody would count.

I cut the second batch out and left the apology for Thursday on purpose.

## What I do differently now
I am more careful with buttons.

Before each send I open the queue and write its length into the send log.

Every Wednesday at nine, 6 times so far.

## Tested since
On 11 November the queue was not empty, and I waited.

## The pattern
Whenever a page does not answer, I ask myself what it is doing.

## Sessions
- ${TODAY}: ownership intermediate, detection expert, recovery novice, lesson expert, pattern novice
  - Strong: There is a day or a figure: “Last month I sent it twice.”
  - Strong: It leaves a trace that others can see: “Before each send I open the queue and write its length into the send log.”
  - Strong: A choice is named as your own: “On Wednesday at nine I pressed the button, the page did not answer, and I pressed it again.”
  - Next: Say why you waited before you told anybody: “I told my editor on the following Monday.”
  - Next: Say the sentence in which nobody decides with “I decided”: “The send was started twice.”
  - Next: Say whom you told, in which order, and why in that order.
  - To read: Betsy Beyer and others, “Site Reliability Engineering” (2016), the chapter “Managing Incidents”
  - To read: Chris Argyris, “Teaching Smart People How to Learn” (Harvard Business Review, 1991)
  - To read: Matthew Syed, “Black Box Thinking” (2015)
`;

test('from the palette to the scorecard, with no other key than those that everybody has', async () => {
	await openPage('example-vault');
	await command('Practise');
	await tabTo('All stories, and what they cover', 15);
	await page.keyboard.press('Enter');
	await story().getByText('Your stories').waitFor();
	await tabTo('New failure story', 5);
	await page.keyboard.press('Enter');
	await story().getByRole('heading', { name: ENGLISH_BEGINNINGS.beginnings.open.ask }).waitFor();
	await expect.poll(here).toBe('answer');
	await page.keyboard.type('Last month I sent it twice.');
	await page.keyboard.press('Control+Enter');
	await page.getByRole('dialog').waitFor();
	await page.keyboard.type('The newsletter that went out twice');
	for (let fields = 0; fields < 3; fields++) await page.keyboard.press('Tab');
	await page.keyboard.type('Senior');
	await tabTo('Create and practise', 5);
	await page.keyboard.press('Enter');

	for (const [ask, answer] of SAID) {
		await story().getByRole('heading', { level: 2, name: ask }).waitFor();
		await expect.poll(here).toBe('answer');
		if (answer === null) {
			await tabTo('Next', 2);
			await page.keyboard.press('Enter');
		} else {
			await page.keyboard.type(answer);
			await page.keyboard.press('Control+Enter');
		}
	}

	await story().getByRole('heading', { level: 2, name: 'How did you tell it?' }).waitFor();
	for (const grade of ['intermediate', 'expert', 'novice', 'expert', 'novice']) {
		await tabTo(grade, 3);
		await page.keyboard.press('Enter');
		for (let at = await here(); at !== 'expert'; at = await here()) await page.keyboard.press('Tab');
	}
	await tabTo('Save scorecard', 2);
	await page.keyboard.press('Enter');
	await story().getByRole('heading', { name: 'Sessions' }).waitFor();
	expect(await read(PATH)).toBe(NOTE);
});

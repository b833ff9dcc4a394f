/** The review from a transcript: its turns, a question made of one, and what is said where there is none. */
import { expect, test } from 'vitest';
import { broken, editor, inNoteMenu, note, openPage, page, read, type Opening } from '../support/page';

const RETRO = 'Interviews/2026-11-18 Northwind.md';
const retro = (transcript: string): string =>
	[
		'---',
		'type: interview-retro',
		'company: Northwind',
		'date: 2026-11-18',
		'stage: system-design',
		'interviewers: [Mara Voss]',
		`transcript: ${transcript}`,
		'---',
		'## Questions',
		'',
		'## Notes',
		'A calm one.',
		'',
	].join('\n');
const VTT = [
	'WEBVTT',
	'',
	'1',
	'00:00:09.500 --> 00:00:15.000',
	'Mara Voss: Take your time. How would you size a store for photos?',
	'',
	'2',
	'00:01:15.800 --> 00:02:31.000',
	'Alex Kim: I would begin with [[how many]] are put in a day %% or a week %% #load ^x',
	'',
	'3',
	'00:02:40.000 --> 00:02:41.000',
	'Mara Voss: And then?',
	'',
	'4',
	'00:02:42.000 --> 00:02:50.000',
	'Alex Kim: Is that how you see it too?',
	'',
].join('\n');

const form = () => page.getByRole('dialog');
const notice = (words: string) => page.locator('.notice', { hasText: words });

async function open(files: Record<string, string>, opening: Opening = {}): Promise<void> {
	await openPage(files, opening);
	await page.keyboard.press('Control+o');
	await page.getByRole('combobox').fill('2026-11-18 Northwind');
	await page.getByRole('option').first().waitFor();
	await page.keyboard.press('Enter');
	await expect.poll(() => editor().inputValue()).not.toBe('');
}

test('a turn becomes a question with its quote and its time, is rated, and both are taken back', async () => {
	const before = retro('"[[call.vtt]]"');
	await open({ [RETRO]: before, 'Calls/call.vtt': VTT });
	await inNoteMenu('Review from transcript');
	await expect
		.poll(() => form().getByRole('list', { name: 'Counts' }).getByRole('listitem').allInnerTexts())
		.toEqual([
			'You spoke 64 % of the words (23 of 36)',
			'Your longest turn: 16 words, at 1:15',
			'3 turns before your first question',
			'You asked 1 question',
			'16 words a minute while you spoke',
		]);
	await form().getByText('Recording needs the consent of everybody.').waitFor();
	const title = 'How would you size a store for photos?';
	await form()
		.getByRole('button', { name: `Make it a question: ${title}` })
		.click();
	const quoted = [
		`### 1. ${title}`,
		'- My answer: “I would begin with how many are put in a day %\\% or a week %\\% \\#load \\^x” ([[call.vtt|1:15]])',
		'- Rating:',
		'- Themes:',
	];
	const asked = before.replace('## Questions\n', `## Questions\n\n${quoted.join('\n')}\n`);
	expect(await note(RETRO, (text) => text.includes('My answer'))).toBe(asked);
	await form()
		.getByRole('group', { name: `How did you answer: ${title}` })
		.getByRole('button', { name: 'Medium' })
		.click();
	expect(await note(RETRO, (text) => text.includes('Medium'))).toBe(
		asked.replace('Rating:', 'Rating: Medium'),
	);
	await form().getByRole('button', { name: 'Undo: Rated medium' }).click();
	await note(RETRO, (text) => text === asked);
	await form().getByRole('button', { name: 'Undo: Question added' }).click();
	await note(RETRO, (text) => text === before);
	expect(await read('Calls/call.vtt')).toBe(VTT);
	expect(await broken('.modal')).toEqual([]);
});

test.each([
	['"[[gone.vtt]]"', 'The transcript [[gone.vtt]] is not in this vault.'],
	['"[[empty]]"', 'empty.md is empty.'],
	['Calls/talk.mp3', 'talk.mp3 is no text.'],
	['"[[essay]]"', 'essay.md holds no turns that can be read'],
])('a transcript %s: one sentence, and nothing is written', async (named, words) => {
	const files = {
		[RETRO]: retro(named),
		'empty.md': '',
		'Calls/talk.mp3': 'x',
		'essay.md': '# A walk\n\nIt rained.\n',
	};
	await open(files);
	await page
		.getByRole('group', { name: 'Northwind' })
		.getByRole('button', { name: 'Review from transcript' })
		.click();
	await notice(words).waitFor();
	await expect.poll(() => form().count()).toBe(0);
	expect(await read(RETRO)).toBe(files[RETRO]);
});

test('a transcript in a note on a phone, where one is asked who one is', async () => {
	const talk = '# Call\n\nDana Lee: Why do you want to leave?\nChris Ode: I do not.\nDana Lee: Thank you.\n';
	await open(
		{ [RETRO]: retro('"[[Call 1]]"').replace('Mara Voss', 'Jo'), 'Call 1.md': talk },
		{ width: 390, height: 844 },
	);
	await inNoteMenu('Review from transcript');
	const which = form().getByRole('group', { name: 'Which of them are you?' });
	await expect.poll(() => which.getByRole('button', { pressed: true }).count()).toBe(0);
	await expect.poll(() => form().getByRole('list', { name: 'Counts' }).count()).toBe(0);
	await which.getByRole('button', { name: 'Chris Ode' }).click();
	await form().getByText('You spoke 27 % of the words (3 of 11)').waitFor();
	await form().getByRole('button', { name: 'Make it a question: Why do you want to leave?' }).click();
	const text = await note(RETRO, (one) => one.includes('My answer'));
	expect(text).toContain('- My answer: “I do not.” ([[Call 1|line 4]])\n');
	expect(await read('Call 1.md')).toBe(talk);
});

/** The review of a transcript. */
import { count } from '../../../words';

export const transcriptInEnglish = {
	title: (note: string) => `Transcript of ${note}`,
	noneNamed: (note: string, property: string) =>
		`${note} names no transcript. Link one in the property ${property}.`,
	notHere: (named: string) => `The transcript ${named} is not in this vault.`,
	noText: (file: string, ...endings: readonly string[]) =>
		`${file} is no text. A transcript is a note, or a file that ends in ${endings.join(', ')}.`,
	unreadable: (file: string, failed: string) => `${file} could not be read (${failed}).`,
	/** Why a text holds no transcript. */
	unread: {
		empty: (file: string) => `${file} is empty.`,
		tooLong: (file: string) => `${file} is too long for a transcript.`,
		noTurns: (file: string) =>
			`${file} holds no turns that can be read: neither lines like “Dana: ...” nor captions with times.`,
	},
	consent: 'Recording needs the consent of everybody. Nothing of this leaves the file.',
	counts: 'Counts',
	said: 'What was said',
	noSpeakers: 'It does not say who speaks, so nothing is counted.',
	whoAreYou: 'Which of them are you?',
	somebody: 'Somebody',
	line: (line: number) => `line ${line}`,
	open: (who: string, where: string) => `Open ${who}, ${where}`,
	ask: 'Make it a question',
	inTheNote: 'In the note. How did you answer?',
	howAnswered: (question: string) => `How did you answer: ${question}`,
	added: (question: string) => `Question added: ${question}`,
	rated: (rating: string, question: string) => `Rated ${rating.toLowerCase()}: ${question}`,
	undo: (what: string) => `Undo: ${what}`,
	/** The counts, which judge nothing. */
	share: (percent: number, own: number, all: number) =>
		`You spoke ${percent} % of the words (${own} of ${all})`,
	longest: (words: number, time: string | null) =>
		`Your longest turn: ${count(words, 'word')}${time === null ? '' : `, at ${time}`}`,
	noQuestion: 'You asked no question',
	turnsBefore: (turns: number) => `${count(turns, 'turn')} before your first question`,
	asked: (questions: number) => `You asked ${count(questions, 'question')}`,
	pace: (words: number) => `${count(words, 'word')} a minute while you spoke`,
};
export type TranscriptMessages = typeof transcriptInEnglish;

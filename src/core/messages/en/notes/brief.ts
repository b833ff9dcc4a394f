/** What the note of a brief says. */
import { count, times } from '../../../words';

export const briefNoteInEnglish = {
	/** The last word of its name. */
	name: 'brief',
	title: (parts: readonly string[]) => parts.join(', '),
	differently: 'What I will do differently',
	asOf: (day: string, rounds: number) =>
		`As of ${day}, from ${rounds === 0 ? 'no interview there' : `${count(rounds, 'interview')} there`}.`,
	unknown: 'The notes know nothing of this company yet.',
	nothing: 'The notes know nothing of this round yet.',
	headings: {
		next: 'What will they ask me next',
		posting: 'Job posting',
		rounds: 'Earlier rounds',
		lessons: 'Key lessons',
		poorly: 'What went poorly there',
		questions: 'Questions they asked',
		bringUp: 'To bring up',
		themes: 'Themes to watch',
		toValidate: 'This round will tell whether it worked',
		stories: 'Stories to tell',
		owed: 'Still owed',
		notes: 'Notes of earlier rounds',
		plans: 'Two minutes before',
	},
	/** Something, and the note that it is from. */
	from: (what: string, note: string) => `${what} (${note})`,
	due: (day: string, what: string) => `${day}: ${what}`,
	round: (day: string | null, note: string, round: string, result: string) =>
		`${day}, ${note}${round === '' ? '' : `, ${round}`}: **${result}**`,
	question: (rating: string | null, title: string, reason: string | null) =>
		`${rating === null ? '' : `**${rating}**: `}${title}${reason === null ? '' : `, ${reason}`}`,
	better: (words: string) => `Better: ${words}`,
	theme: (theme: string, state: string, failed: number, atStage: number) =>
		`${theme}: ${state}, failed ${times(failed)}${atStage === 0 ? '' : `, ${times(atStage)} at this stage`}`,
	neverTold: 'never told yet',
	notToldHere: 'not told here yet',
	toldHere: (day: string) => `**told here** on ${day}`,
	story: (story: string, told: string, tellings: number, isOverused: boolean) =>
		`${story}: ${told}${tellings === 0 ? '' : `, told ${times(tellings)} in all`}${isOverused ? '; find another' : ''}`,
	letters: { 'thank-you': 'A thank-you note', nudge: 'Asking the recruiter how it stands' },
	plan: (cue: string, act: string) => `If **${cue}**, then I ${act}`,
};
export type BriefNoteWords = typeof briefNoteInEnglish;

/** What the block of a week says in a weekly note. */
import { count } from '../../../words';

export const weekBlockInEnglish = {
	heading: (period: string) => `Interviews in ${period}`,
	/** The days, the day of writing where they are not over, and the figures in a sentence. */
	opening: (first: string, last: string, asOf: string | null, figures: string) =>
		`${first} to ${last}${asOf === null ? '' : `, as of ${asOf}`}${figures === '' ? '' : `: ${figures}.`}`,
	nothing: 'nothing to review',
	interviews: (number: number) => count(number, 'interview'),
	mocks: (number: number) => count(number, 'mock'),
	held: (held: number, cameUp: number) => `${held} of ${count(cameUp, 'theme')} held`,
	validated: (number: number) => `${count(number, 'action')} validated`,
	ineffective: (number: number) => `${count(number, 'action')} ineffective`,
	sections: {
		interviews: 'Interviews',
		results: 'Results',
		changes: 'Themes that changed',
		worked: 'What worked',
	},
	chosen: 'The change that was chosen',
	next: 'One change',
	changed: (text: string, note: string) => `“${text}” (${note})`,
	heldOn: (day: string, rest: string) => `${day}: ${rest}`,
	result: (day: string, result: string, rest: string) => `${day}, ${result}: ${rest}`,
	verdicts: {
		failed: (themes: string) => `failed: ${themes}`,
		held: (themes: string) => `held: ${themes}`,
	},
	change: (from: string | null, to: string, theme: string) =>
		`${from === null ? '' : `${from} → `}${to}: ${theme}`,
	judged: (effect: string, at: string, action: string) => `${effect} at ${at}: “${action}”`,
	overcame: (question: string, failedAt: string, passedAt: string) =>
		`overcome: “${question}”, failed at ${failedAt}, went well at ${passedAt}`,
	/** Between the parts of a line. */
	comma: ', ',
	semicolon: '; ',
};
export type WeekBlockWords = typeof weekBlockInEnglish;

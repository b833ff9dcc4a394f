/** What live code blocks in a note say. */
import { times } from '../../../words';

export const blockInEnglish = {
	noTheme:
		'This note is no theme’s knowledge note. Name a theme, as in “history: Pacing”, or link to this ' +
		'note under Themes in a retro.',
	notNamed: (theme: string) =>
		`No retro names a theme “${theme}”. Look at its spelling in the theme tracker, or give it to a question.`,
	unknown: (word: string) =>
		`“${word}” is not known here. Write history or actions, each alone or with a theme behind it, as in ` +
		'“history: Pacing”, or week, brief or interview.',
	noBrief: 'This note is no brief. Make one with “Prepare for next interview”.',
	noWeek: (label: string) =>
		`“${label}” is no week. Write week alone, or with its name behind it, as in “week: 2026-W47”.`,
	nothingFor: (theme: string) => `Nothing is outstanding for ${theme}.`,
	outstandingFor: (theme: string) => `Outstanding actions for ${theme}`,
	/** As what a note names a theme. */
	as: {
		question: 'a question',
		outcome: 'Did it hold?',
		untested: 'not tested',
		action: 'an action',
	},
	byName: 'by name',
	asWords: (as: string, words: string) => `${as}: ${words}`,
	noDate: 'No date',
	/** A question to expect: how often it was asked, and how that went. */
	asked: (number: number) => `asked ${times(number)}`,
	lastTime: (rating: string) => `last time ${rating}`,
	elsewhere: 'at this stage elsewhere',
	before: (company: string) => `Before the interview at ${company}`,
	likely: 'Likely questions',
	practised: (ago: string) => `practised ${ago}`,
	practise: 'Practise these',
	toDo: 'To do by then',
	nothingBefore: 'Nothing to practise and nothing to do by then.',
	twoMinutes: 'Two minutes before',
	rehearse: 'Rehearse aloud',
	weekOf: (title: string, days: string) => `${title}, ${days}`,
	nothingInWeek: 'Nothing happened in this week.',
	historyOf: (theme: string) => `History of ${theme}`,
	notShown: (theme: string) =>
		`No interview has shown ${theme} yet. Give a question this theme and a rating, and it shows up here.`,
	/** Where the note holds the history as text too. */
	isText: 'Each interview stands in the text of this note; “Insert theme history” brings it up to date.',
	untested: ', untested',
	evidence: 'Evidence',
	alsoNamed: 'Also named in',
	/** The day of a row, for those who listen. */
	onDay: (day: string) => `, ${day}, `,
};
export type BlockMessages = typeof blockInEnglish;

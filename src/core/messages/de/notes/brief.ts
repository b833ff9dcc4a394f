import type { BriefNoteWords } from '../../en/notes/brief';
import { countInGerman as count, timesInGerman as times } from './count';

export const briefNoteInGerman: BriefNoteWords = {
	name: 'Vorbereitung',
	title: (parts) => parts.join(', '),
	differently: 'Was ich anders mache',
	asOf: (day, rounds) =>
		`Stand ${day}, aus ${rounds === 0 ? 'keinem Gespräch dort' : `${count(rounds, 'Gespräch', 'Gesprächen')} dort`}.`,
	unknown: 'Die Notizen wissen noch nichts von dieser Firma.',
	nothing: 'Die Notizen wissen noch nichts von dieser Runde.',
	headings: {
		next: 'Was werden sie als Nächstes fragen',
		posting: 'Stellenanzeige',
		rounds: 'Frühere Runden',
		lessons: 'Wichtigste Lehren',
		poorly: 'Was dort schlecht lief',
		questions: 'Was sie gefragt haben',
		bringUp: 'Zu erwähnen',
		themes: 'Themen, auf die es ankommt',
		toValidate: 'Diese Runde zeigt, ob es gewirkt hat',
		stories: 'Geschichten zum Erzählen',
		owed: 'Noch schuldig',
		notes: 'Notizen früherer Runden',
		plans: 'Zwei Minuten vorher',
	},
	from: (what, note) => `${what} (${note})`,
	due: (day, what) => `${day}: ${what}`,
	round: (day, note, round, result) => `${day}, ${note}${round === '' ? '' : `, ${round}`}: **${result}**`,
	question: (rating, title, reason) =>
		`${rating === null ? '' : `**${rating}**: `}${title}${reason === null ? '' : `, ${reason}`}`,
	better: (words) => `Besser: ${words}`,
	theme: (theme, state, failed, atStage) =>
		`${theme}: ${state}, ${times(failed)} ` +
		`schiefgegangen${atStage === 0 ? '' : `, ${times(atStage)} in dieser Gesprächsart`}`,
	neverTold: 'noch nie erzählt',
	notToldHere: 'hier noch nicht erzählt',
	toldHere: (day) => `**hier erzählt** am ${day}`,
	story: (story, told, tellings, isOverused) =>
		`${story}: ` +
		`${told}${tellings === 0 ? '' : `, insgesamt ${times(tellings)} erzählt`}${isOverused ? '; such eine andere' : ''}`,
	letters: { 'thank-you': 'Ein Dankesschreiben', nudge: 'Die Frage nach dem Stand' },
	plan: (cue, act) => `Wenn **${cue}**, dann ${act}`,
};

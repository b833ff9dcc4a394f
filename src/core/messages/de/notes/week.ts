import type { WeekBlockWords } from '../../en/notes/week';
import { countInGerman as count } from './count';

export const weekBlockInGerman: WeekBlockWords = {
	heading: (period) => `Gespräche in ${period}`,
	opening: (first, last, asOf, figures) =>
		`${first} bis ${last}${asOf === null ? '' : `, Stand ${asOf}`}${figures === '' ? '' : `: ${figures}.`}`,
	nothing: 'nichts zum Zurückblicken',
	interviews: (number) => count(number, 'Gespräch', 'Gespräche'),
	mocks: (number) => count(number, 'Probegespräch', 'Probegespräche'),
	held: (held, cameUp) => `${held} von ${count(cameUp, 'Thema', 'Themen')} geklappt`,
	validated: (number) => `${count(number, 'Maßnahme', 'Maßnahmen')} wirksam`,
	ineffective: (number) => `${count(number, 'Maßnahme', 'Maßnahmen')} unwirksam`,
	sections: {
		interviews: 'Gespräche',
		results: 'Ergebnisse',
		changes: 'Themen, die sich geändert haben',
		worked: 'Was gewirkt hat',
	},
	chosen: 'Die gewählte Änderung',
	next: 'Eine Änderung',
	changed: (text, note) => `„${text}“ (${note})`,
	heldOn: (day, rest) => `${day}: ${rest}`,
	result: (day, result, rest) => `${day}, ${result}: ${rest}`,
	verdicts: {
		failed: (themes) => `schiefgegangen: ${themes}`,
		held: (themes) => `geklappt: ${themes}`,
	},
	change: (from, to, theme) => `${from === null ? '' : `${from} → `}${to}: ${theme}`,
	judged: (effect, at, action) => `${effect} bei ${at}: „${action}“`,
	overcame: (question, failedAt, passedAt) =>
		`überwunden: „${question}“, schiefgegangen bei ${failedAt}, gut gelaufen bei ${passedAt}`,
	comma: ', ',
	semicolon: '; ',
};

import type { BlockMessages } from '../../en/pages/block';
import { timesInGerman as times } from '../notes/count';

export const blockInGerman: BlockMessages = {
	noTheme:
		'Diese Notiz ist keine Wissensnotiz eines Themas. Nenne ein Thema, etwa „history: Tempo“, oder ' +
		'verlinke unter den Themen eines Rückblicks auf diese Notiz.',
	notNamed: (theme) =>
		`Kein Rückblick nennt ein Thema „${theme}“. Sieh in der Themenübersicht nach der Schreibweise, ` +
		'oder gib es einer Frage.',
	unknown: (word) =>
		`„${word}“ ist hier nicht bekannt. Schreib history oder actions, allein oder mit einem Thema ` +
		'dahinter, etwa „history: Tempo“, oder week, brief oder interview.',
	noBrief: 'Diese Notiz ist keine Vorbereitung. Leg eine mit „Nächstes Gespräch vorbereiten“ an.',
	noWeek: (label) =>
		`„${label}“ ist keine Woche. Schreib week allein oder mit ihrem Namen dahinter, etwa „week: 2026-W47“.`,
	nothingFor: (theme) => `Für ${theme} ist nichts offen.`,
	outstandingFor: (theme) => `Offene Maßnahmen für ${theme}`,
	as: {
		question: 'eine Frage',
		outcome: 'Hat es geklappt?',
		untested: 'nicht vorgekommen',
		action: 'eine Maßnahme',
	},
	byName: 'beim Namen',
	asWords: (as, words) => `${as}: ${words}`,
	noDate: 'Ohne Datum',
	asked: (number) => `${times(number)} gefragt`,
	lastTime: (rating) => `zuletzt ${rating}`,
	elsewhere: 'anderswo in dieser Gesprächsart',
	before: (company) => `Vor dem Gespräch bei ${company}`,
	likely: 'Wahrscheinliche Fragen',
	practised: (ago) => `geübt ${ago}`,
	practise: 'Diese üben',
	toDo: 'Bis dahin zu tun',
	nothingBefore: 'Bis dahin ist nichts zu üben und nichts zu tun.',
	twoMinutes: 'Zwei Minuten vorher',
	rehearse: 'Laut durchgehen',
	weekOf: (title, days) => `${title}, ${days}`,
	nothingInWeek: 'In dieser Woche war nichts.',
	historyOf: (theme) => `Verlauf von ${theme}`,
	notShown: (theme) =>
		`Noch kein Gespräch hat ${theme} gezeigt. Gib einer Frage dieses Thema und eine Bewertung, dann ` +
		'steht es hier.',
	isText:
		'Jedes Gespräch steht im Text dieser Notiz; „Verlauf eines Themas einfügen“ bringt ihn auf den neuesten Stand.',
	untested: ', ungeprüft',
	evidence: 'Belege',
	alsoNamed: 'Auch genannt in',
	onDay: (day) => `, ${day}, `,
};

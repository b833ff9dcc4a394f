import type { WeekMessages } from '../en/week';
import { countInGerman as count, timesInGerman as times } from './notes/count';
import { figuresInGerman } from './notes/figures';

const yearOf = (day: string): string => day.slice(0, 4);
const dayAndMonth = (day: string): string => `${Number(day.slice(8))}. ${figuresInGerman.month(day)}`;
/** `22. November 2026`. */
const longDay = (day: string): string => `${dayAndMonth(day)} ${yearOf(day)}`;

function startOf(first: string, last: string): string {
	if (first.slice(0, 7) === last.slice(0, 7)) return `${Number(first.slice(8))}.`;
	return yearOf(first) === yearOf(last) ? dayAndMonth(first) : longDay(first);
}

export const weekInGerman: WeekMessages = {
	title: 'Wochenrückblick',
	empty: 'Hier blickst du auf jede Woche deiner Suche zurück. Schreib das erste Gespräch auf, um anzufangen.',
	week: (number) => `Woche ${number}`,
	month: (first) => `${figuresInGerman.month(first)} ${yearOf(first)}`,
	span: (first, last) => `${startOf(first, last)} bis ${longDay(last)}`,
	ahead: (days) => `${days}, kommt noch`,
	dueDay: (day) => longDay(day),
	sections: {
		interviews: 'Gespräche',
		missed: 'Nicht rechtzeitig erledigt',
		results: 'Ergebnisse',
		changes: 'Themen, die sich geändert haben',
		actions: 'Maßnahmen',
		todo: 'Zu tun',
		waiting: 'Ergebnis steht aus',
		wins: 'Erfolge',
		habits: 'Gewohnheiten',
		wrong: 'Was schiefging',
		next: 'Nächste Gespräche',
	},
	noInterview: { week: 'In dieser Woche war kein Gespräch.', month: 'In diesem Monat war kein Gespräch.' },
	noChange: 'Kein Thema hat seinen Stand geändert.',
	noAction: 'Nichts war fällig, erledigt oder geprüft.',
	noWaiting: 'Jedes Gespräch hat sein Ergebnis.',
	noWin: { week: 'Keine in dieser Woche.', month: 'Keine in diesem Monat.' },
	celebrate: 'Was davon feierst du, und wie?',
	questionsDue: (number) => `${count(number, 'Frage', 'Fragen')} fällig`,
	practise: 'Üben',
	noThemeYet: 'noch kein Thema',
	inFigures: (period) => `${period} in Zahlen`,
	previous: { week: 'Vorige Woche', month: 'Voriger Monat' },
	current: { week: 'Diese Woche', month: 'Dieser Monat' },
	following: { week: 'Nächste Woche', month: 'Nächster Monat' },
	lookBack: 'Zurückblicken auf',
	spans: { week: 'Woche', month: 'Monat' },
	write: 'In die Wochennotiz schreiben',
	then: 'dann',
	change: { week: 'Eine Änderung für nächste Woche', month: 'Ein Ziel für nächsten Monat' },
	example: {
		week: 'Erst die Anforderungen laut, dann der Entwurf',
		month: 'Zehn Schätzungen laut, vor dem Frühstück',
	},
	chosen: { week: 'Die Änderung für diese Woche', month: 'Das Ziel für diesen Monat' },
	didYou: 'Hast du es gemacht?',
	nextTells: 'Das nächste Gespräch, in dem es vorkommt, zeigt, ob es geklappt hat.',
	allResolved: 'Welches Ziel setzt du dir neu? Alle Themen sind gelöst.',
	notResolved: 'Welches Ziel setzt du dir neu? Diese sind noch nicht gelöst.',
	unresolved: 'Noch nicht gelöst',
	noHome: 'Daraus wird eine Maßnahme in der Notiz eines Gesprächs, und bis dahin gab es keines.',
	addAsAction: 'Als Maßnahme hinzufügen',
	becomesAction: (day) => `Daraus wird eine Maßnahme, fällig am ${day}.`,
	lineGoes: (note) => `Diese Zeile kommt unter den Verbesserungsplan von ${note}:`,
	theme: 'Thema',
	none: 'Keines',
	round: (number) => `Runde ${number}`,
	figures: {
		interviews: (number, mocks) =>
			`${number === 1 ? 'Gespräch' : 'Gespräche'}${mocks === 0 ? '' : `, ${count(mocks, 'Probe', 'Proben')}`}`,
		of: (number) => `von ${number}`,
		held: (cameUp) => `${cameUp === 1 ? 'Thema' : 'Themen'} geklappt`,
		validated: (number) => `${number === 1 ? 'Maßnahme' : 'Maßnahmen'} wirksam`,
		ineffective: (number) => `${number === 1 ? 'Maßnahme' : 'Maßnahmen'} unwirksam`,
	},
	toReview: (number) => `${number === 1 ? 'eines' : number} noch nachzubereiten`,
	passes: (reviewed, passes) =>
		`${reviewed} von ${passes} ${passes === 1 ? 'bestandenen Runde' : 'bestandenen Runden'} nachbereitet`,
	failed: (themes) => `schiefgegangen: ${themes}`,
	held: (themes) => `geklappt: ${themes}`,
	mock: 'Probe',
	review: (time) => `Nachbereitung: ${time}`,
	due: (day) => `fällig ${day}`,
	sameDay: 'am selben Tag',
	daysAfter: (days) => `${count(days, 'Tag', 'Tage')} nach dem Gespräch`,
	timeToAsk: 'Zeit, nach dem Stand zu fragen',
	since: (day) => `seit ${day}`,
	waitsToday: 'heute',
	days: (number) => count(number, 'Tag', 'Tage'),
	failedAt: (who) => `schiefgegangen bei ${who}`,
	heldAt: (who) => `geklappt bei ${who}`,
	differently: (day) => `anders gemacht seit ${day}`,
	stillAsked: 'Bist du noch dabei?',
	stillInPlace: 'noch dabei',
	done: (day) => `erledigt ${day}`,
	late: (days) => `${count(days, 'Tag', 'Tage')} zu spät`,
	ineffective: 'unwirksam',
	validated: 'wirksam',
	doneMark: 'erledigt',
	doneAwaiting: 'erledigt, noch zu prüfen',
	awaiting: 'noch zu prüfen',
	nextDecides: (day) => `${day === '' ? '' : `${day}; `}das nächste Gespräch entscheidet`,
	overcame: (question, failedAt, rating, passedAt) =>
		`${question}: schiefgegangen bei ${failedAt}, ${rating} bei ${passedAt}`,
	between: (actions) => `${count(actions, 'Maßnahme', 'Maßnahmen')} dazwischen`,
	resolved: (theme) => `${theme} ist gelöst`,
	inARow: (theme, held) => `${theme} hat ${times(held)} hintereinander geklappt`,
};

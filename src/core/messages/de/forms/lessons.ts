import type { LessonMessages } from '../../en/forms/lessons';

export const lessonsInGerman: LessonMessages = {
	rules: {
		L1: {
			name: 'nichts zu beobachten',
			reason: 'Wer dir eine Woche zusähe, könnte nicht sagen, ob du es tust.',
		},
		L2: {
			name: 'vage',
			reason: 'Es sagt, dass etwas besser werden soll, aber nicht, was du anders machst.',
		},
		L3: { name: 'kein Auslöser', reason: 'Nichts sagt, wann du es tust, darum geht der Moment vorbei.' },
		L4: { name: 'kein Datum', reason: 'Ohne Datum ist es nie fällig.' },
		L5: { name: 'keine Prüfung', reason: 'Nichts sagt, woran du merkst, dass es gewirkt hat.' },
		L6: { name: 'kein Thema', reason: 'Ohne Thema kann kein späteres Gespräch zeigen, ob es gewirkt hat.' },
		L7: {
			name: 'zu viele offene Maßnahmen',
			reason: 'Wenige erledigte lehren mehr als viele, die es nicht sind.',
		},
		L8: {
			name: 'schiebt es auf den Interviewer',
			reason: 'Wer fragt, kannst du nicht ändern. Was hast du daraus gemacht?',
		},
		L9: {
			name: 'gibt dir die Schuld',
			reason:
				'Es urteilt über dich und sagt nichts darüber, was du getan hast. Was du getan hast, ' +
				'lässt sich ändern.',
		},
		L10: {
			name: 'niemand hat entschieden',
			reason: 'Wer zuhört, will hören, was du entschieden hast, und nicht, was getan wurde.',
		},
		L11: {
			name: 'andere zuerst',
			reason: 'Es beginnt mit dem, was andere taten. Beginne mit deinem Anteil; der Rest kann folgen.',
		},
		L12: {
			name: 'keine Zahl',
			reason: 'Wie viel, wie oft, wie lange? Eine Zahl sagt mehr als ein großes Wort.',
		},
		L13: {
			name: 'spät gesagt',
			reason: 'Zwischen Bemerken und Sagen liegen mehr als 48 Stunden. Sag, warum, denn danach wird gefragt.',
		},
		L14: { name: 'auch anderswo offen', reason: 'Dieselbe Maßnahme ist an zwei Stellen offen.' },
	},
	names: (names) => names.join(', '),
	tooMany: (open, reason) => `${open} Maßnahmen aus diesem einen Gespräch sind offen. ${reason}`,
	elsewhere: (line, note) =>
		`Dieselbe Maßnahme ist auch in ${note === null ? '' : `${note}, `}Zeile ${line} offen.`,
};

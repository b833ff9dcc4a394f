import type { ChangeMessages } from '../../en/forms/changes';
import { countInGerman as count } from '../notes/count';

const notesIn = (notes: number): string => count(notes, 'Notiz', 'Notizen');

export const changesInGerman: ChangeMessages = {
	stillReading: 'Deine Notizen werden noch gelesen. Versuch es gleich noch einmal.',
	changed: (notes, left) => `${notesIn(notes)} geändert.${left === 0 ? '' : ` ${notesIn(left)} nicht.`}`,
	restored: (notes, left) =>
		`${notesIn(notes)} wiederhergestellt.${left === 0 ? '' : ` ${notesIn(left)} nicht.`}`,
	left: (note, reason) => `${note}: ${reason}`,
	nothing: 'Keine Zeile deiner Notizen ändert sich.',
	lines: (lines, notes) =>
		`${count(lines, 'Zeile', 'Zeilen')} in ${notesIn(notes)} ${lines === 1 ? 'ändert' : 'ändern'} ` +
		'sich. Sonst nichts.',
	names: (...names) => `${names.join(', ')}.`,
	blocks: { brief: 'die Vorbereitung', week: 'der Wochenrückblick' },
	written: (note, what) => `${note}: ${what} ist geschrieben.`,
	upToDate: (note, what) => `${note}: ${what} ist auf dem neuesten Stand.`,
	byHand: {
		title: 'Ersetzen, was von Hand geändert wurde?',
		why: (what, note) =>
			`${what.charAt(0).toUpperCase()}${what.slice(1)} in ${note} ist nicht mehr so, wie ` +
			'geschrieben wurde. Beim Ersetzen geht verloren, was geändert wurde.',
		asItStands: 'Wie es dasteht',
		asItWouldBe: 'Wie es wäre',
		keep: 'Behalten',
		replace: 'Ersetzen',
	},
};

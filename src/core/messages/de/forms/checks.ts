import type { CheckMessages } from '../../en/forms/checks';
import { countInGerman as count } from '../notes/count';

export const checksInGerman: CheckMessages = {
	lessons: 'Lehren prüfen',
	notes: 'Gesprächsnotizen prüfen',
	line: (line, text) => `Zeile ${line}${text === '' ? '' : `: ${text}`}`,
	instead: 'Stattdessen',
	insteadOf: 'Stattdessen:',
	putBeside: 'Daneben setzen',
	where: (line, skeleton) => ` Zeile ${line}: ${skeleton}`,
	read: (notes) => `${count(notes, 'Notiz', 'Notizen')} gelesen`,
	sharp: (read) =>
		`${read}. Nichts zu schärfen: Jede Lehre lässt sich sehen, und jede Maßnahme hat ihr Datum, ihre ` +
		'Prüfung und ihr Thema.',
	sharper: (lines, notes, read) =>
		`${count(lines, 'Zeile', 'Zeilen')} in ${count(notes, 'Notiz', 'Notizen')} ` +
		`${lines === 1 ? 'ginge' : 'gingen'} schärfer; ${read}. Es ist ein Rat: Nichts wird geändert.`,
	nothing: (interviews) => `${count(interviews, 'Gespräch', 'Gespräche')}, und nichts nachzusehen.`,
	toCheck: (lines, notes) =>
		`${count(lines, 'Zeile', 'Zeilen')} in ${count(notes, 'Notiz', 'Notizen')} nachzusehen. Was ` +
		'lesbar ist, zählt trotzdem.',
};

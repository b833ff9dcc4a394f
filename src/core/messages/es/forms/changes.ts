import type { ChangeMessages } from '../../en/forms/changes';
import { countInSpanish } from '../notes/count';

const left = (notes: number): string => (notes === 0 ? '' : ` ${countInSpanish(notes, 'nota', 'notas')} no.`);

export const changesInSpanish: ChangeMessages = {
	stillReading: 'Tus notas aún se están leyendo. Inténtalo otra vez en un momento.',
	changed: (notes, others) => `${countInSpanish(notes, 'nota cambiada', 'notas cambiadas')}.${left(others)}`,
	restored: (notes, others) =>
		`${countInSpanish(notes, 'nota restaurada', 'notas restauradas')}.${left(others)}`,
	left: (note, reason) => `${note}: ${reason}`,
	nothing: 'No cambia ninguna línea de tus notas.',
	lines: (lines, notes) =>
		`${lines === 1 ? 'Cambia' : 'Cambian'} ${countInSpanish(lines, 'línea', 'líneas')} en ` +
		`${countInSpanish(notes, 'nota', 'notas')}. Nada más.`,
	names: (...names) => `${names.join(', ')}.`,
	blocks: { brief: 'la preparación', week: 'el repaso semanal' },
	written: (note, what) => `${note}: ${what}, en la nota.`,
	upToDate: (note, what) => `${note}: ${what}, al día.`,
	byHand: {
		title: '¿Sustituir lo que se cambió a mano?',
		why: (what, note) =>
			`${what.charAt(0).toUpperCase()}${what.slice(1)} en ${note} no está como se escribió. Al sustituirlo se pierde ` +
			'lo que se cambió.',
		asItStands: 'Como está',
		asItWouldBe: 'Como quedaría',
		keep: 'Conservarlo',
		replace: 'Sustituirlo',
	},
};

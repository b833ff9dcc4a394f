import type { PracticeFormMessages } from '../../en/practice/forms';
import { countInSpanish } from '../notes/count';

export const practiceFormsInSpanish: PracticeFormMessages = {
	makeTheme: {
		title: 'Convertirla en tema',
		add: 'Añadir tema',
		why:
			'La pregunta falla una y otra vez. Como tema propio tiene acciones, una nota de conocimiento y un lugar en el ' +
			'seguimiento.',
	},
	mergeLogs: {
		title: 'Unir las copias del registro de práctica',
		merge: 'Unir',
		why: 'El registro recibe las filas que solo tiene una copia, como están allí. Las suyas se quedan como están.',
		stay: (copies, ...names) =>
			`${names.join(', ')} ${copies === 1 ? 'se queda como está. Bórrala' : 'se quedan como están. Bórralas'} tú ` +
			'cuando las filas estén unidas.',
		unread: (rows) =>
			`${countInSpanish(
				rows,
				'fila de allí no se puede leer y no se unirá',
				'filas de allí no se pueden leer y no se unirán',
			)}. Míralo antes de borrar.`,
	},
	cards: {
		title: 'Exportar como tarjetas',
		reader: 'El plugin Spaced Repetition lee estas tarjetas. De allí no vuelve nada.',
		cards: 'Las tarjetas',
		close: 'Cerrar',
		cancel: 'Cancelar',
		export: 'Exportar',
		wanted(wanted, known, path, isNew) {
			const where = isNew ? `en una nota nueva, ${path}` : `al final de ${path}`;
			const kept =
				known === 0
					? ''
					: ` ${countInSpanish(known, 'tarjeta ya está y se queda como está', 'tarjetas ya están y se quedan como están')}.`;
			return wanted === 0
				? `No hay ninguna tarjeta nueva que escribir.${kept}`
				: `${wanted === 1 ? 'Se escribirá' : 'Se escribirán'} ${countInSpanish(wanted, 'tarjeta', 'tarjetas')} ` +
						`${where}:${kept}`;
		},
		written: (cards, note) => `${countInSpanish(cards, 'tarjeta escrita', 'tarjetas escritas')} en ${note}.`,
	},
};

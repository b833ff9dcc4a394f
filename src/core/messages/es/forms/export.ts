import type { ExportMessages } from '../../en/forms/export';
import { countInSpanish as count } from '../notes/count';

export const exportInSpanish: ExportMessages = {
	title: 'Exportar entrevistas',
	what:
		'Cuatro archivos nuevos: entrevistas, pruebas, acciones y preguntas. Sin nombres quedan ' +
		'los números, los días y los juicios, y cada nombre y texto pasa a ser un código.',
	folder: 'Carpeta',
	newFolder: (day) => `Entrevistas del ${day}`,
	format: 'Formato',
	formats: { csv: 'CSV, para una hoja de cálculo', jsonl: 'Líneas JSON, para un programa', md: 'Markdown' },
	names: 'Nombres y textos',
	asCodes: 'Como códigos',
	asTheyAre: 'Tal como son',
	id: 'Identificador en cada línea',
	act: 'Exportar',
	nameFolder: 'Indica una carpeta, para que los archivos estén juntos. No se ha escrito nada.',
	noFileName: (id) => `El nombre de un archivo no puede empezar por “${id}”. No se ha escrito nada.`,
	written: (lines, files, folder) =>
		`${count(lines, 'línea', 'líneas')} en ${count(files, 'archivo nuevo', 'archivos nuevos')} de ${folder}.`,
};

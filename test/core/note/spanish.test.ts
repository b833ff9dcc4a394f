/** Notes in Spanish: one as a form leaves it, one typed by hand on the way home, without accents. */
import { expect, test } from 'vitest';
import { reportActions, reportCheck, reportRetros } from '../../../src/core/report/report';
import { dayIn, readWrittenDay } from '../../../src/core/note/written/day';
import { roundIn } from '../../../src/core/note/written/facts';
import { modeIn } from '../../../src/core/insights/modes';
import { readAdopted } from '../../support/adopted';
import { journalOf } from '../../support/notes';
import { the } from '../../../scripts/the';

const TIDY = `---
type: interview-retro
empresa: Marisma
puesto: Desarrolladora backend
fecha: 2026-10-07
ronda: 2
fase: Entrevista técnica
modalidad: Videollamada
entrevistadores: [Inés Roca (líder técnica), Tomás Vidal]
duración: 1 hora y 15 minutos
resultado: Rechazada
fecha del resultado: 2026-10-12
confianza: 60
autoevaluación: 2
nervios: 4
motivo oficial: buscaban más experiencia con colas
mis motivos: respondí deprisa
simulacro: no
---

## Primeras impresiones
Buen ambiente, pero me adelanté en casi todo.

## Preguntas y cómo me fue

### ¿Cómo evitas procesar dos veces el mismo pedido?
- Tipo: diseño
- Dificultad: alta
- Mi respuesta: una clave única en la tabla
- Repregunta: ¿y si el proceso cae a la mitad?
- Pistas: me nombraron la bandeja de salida
- Valoración: mal, no pensé en los reintentos
- Valoración del entrevistador: regular
- Causa: di la solución antes de preguntar por los fallos
- Mejora: enumerar primero qué puede repetirse
- Temas: idempotencia, escuchar antes de responder
- Señales: miró el reloj
- Complejidad: O(1) por pedido

### Háblame de un conflicto con un compañero
- Valoración: muy bien
- Historia: la migración de facturas
- Temas: ninguno

## Qué salió bien
- Expliqué los índices con calma

## Qué salió mal
- Interrumpí a Inés dos veces

## Autoevaluación
- Dormí poco

## Plan de mejora

| Problema detectado | Método de mejora | Plazo | Método de validación | Temas |
|---|---|---|---|---|
| Respondo antes de entender | Repetir la pregunta en voz alta | 2026-10-14 | simulacro | escuchar antes de responder |

- [ ] Repasar bandejas de salida 📅 2026-10-12 [method:: práctica] [check:: próxima entrevista]

## ¿Lo conseguí?
- Calcular la carga en voz alta [theme:: estimaciones] [outcome:: conseguido]
- Dejar terminar la pregunta [theme:: escuchar antes de responder] [outcome:: no conseguido]
- Decir una cifra [theme:: sueldo] [outcome:: no salió]

## Lección clave
Primero los fallos, después la solución.

## Mencionar la próxima vez
- El panel de latencias

## Mis preguntas
- ¿Quién decide qué se mide?

## Notas
Contestan en una semana.
`;

test('a tidy note in Spanish is read whole, and nothing in it is a fault', () => {
	const snapshot = journalOf({ 'A.md': TIDY }, '2026-10-13');
	expect(reportCheck(snapshot).problems).toEqual([]);
	const retro = the(reportRetros(snapshot).retros[0]);
	expect(retro).toMatchObject({
		company: 'Marisma',
		position: 'Desarrolladora backend',
		date: '2026-10-07',
		round: { number: 2, name: null },
		stage: 'technical',
		kind: 'real',
		format: 'video',
		duration: 75,
		result: 'rejected',
		resultDate: '2026-10-12',
		confidence: 60,
		selfRating: 2,
		stress: 4,
		wentWell: ['Expliqué los índices con calma'],
		keyLesson: 'Primero los fallos, después la solución.',
	});
	const { retro: whole } = readAdopted('A/A.md', TIDY);
	expect(whole).toMatchObject({
		interviewers: [
			{ name: 'Inés Roca', role: 'líder técnica' },
			{ name: 'Tomás Vidal', role: null },
		],
		reasonsOfficial: ['buscaban más experiencia con colas'],
		reasonsOwn: ['respondí deprisa'],
		impressions: 'Buen ambiente, pero me adelanté en casi todo.',
		questions: [
			{
				title: '¿Cómo evitas procesar dos veces el mismo pedido?',
				type: 'diseño',
				difficulty: 'alta',
				answer: 'una clave única en la tabla',
				followUps: ['¿y si el proceso cae a la mitad?'],
				hints: 'me nombraron la bandeja de salida',
				rating: 'poor',
				reason: 'no pensé en los reintentos',
				cause: 'di la solución antes de preguntar por los fallos',
				improvement: 'enumerar primero qué puede repetirse',
				themes: ['idempotencia', 'escuchar antes de responder'],
				signals: 'miró el reloj',
				complexity: 'O(1) por pedido',
			},
			{
				title: 'Háblame de un conflicto con un compañero',
				rating: 'excellent',
				story: 'la migración de facturas',
				themes: [],
				hasNoTheme: true,
			},
		],
		wentPoorly: ['Interrumpí a Inés dos veces'],
		bringUp: ['El panel de latencias'],
		asked: ['¿Quién decide qué se mide?'],
		notes: 'Contestan en una semana.',
		outcomes: [
			{ themes: ['estimaciones'], outcome: 'held' },
			{ themes: ['escuchar antes de responder'], outcome: 'slipped' },
			{ themes: ['sueldo'], outcome: 'not-tested' },
		],
	});
	expect(reportActions(snapshot, true).actions).toMatchObject([
		{ text: 'Repasar bandejas de salida', method: 'drill', check: 'next-interview' },
		{ text: 'Repetir la pregunta en voz alta', due: '2026-10-14', check: 'mock' },
	]);
});

const TYPED = `# Entrevista en Tejados Lumen

Puesto: Analista de datos
Fecha: 15 de septiembre de 2026
Ronda: primera entrevista
Etapa: Llamada con RR. HH.
Entrevistadora: Pilar
Medio: telefono
Duracion: 40 minutos
Resultado: pase a la siguiente ronda

que me preguntaron
- Por que quieres cambiar de empresa? - mas o menos, me fui por las ramas
- como mides si un informe se usa (muy bien)
- SQL con ventanas - no supe, nunca lo habia usado
- cuanto quieres ganar?
  - Calificacion: regular
  - Por qué: no llevaba una cifra

Bien: llevaba ejemplos preparados
Mal: hable demasiado rapido; no pregunte por el equipo

pendientes
- practicar ventanas en SQL
- preparar una cifra

Aprendizaje: una cifra pensada antes vale mas que diez minutos de rodeos
`;

test('a note typed by hand is read too, with accents and without', () => {
	const { retro, problems } = readAdopted('Entrevistas/Tejados Lumen.md', TYPED);
	expect(problems).toEqual([]);
	expect(retro).toMatchObject({
		company: 'Tejados Lumen',
		position: 'Analista de datos',
		date: '2026-09-15',
		round: { number: 1 },
		stage: 'recruiter',
		format: 'phone',
		duration: 40,
		interviewers: [{ name: 'Pilar', role: null }],
		result: 'passed',
		questions: [
			{
				title: 'Por que quieres cambiar de empresa?',
				rating: 'medium',
				reason: 'me fui por las ramas',
			},
			{ title: 'como mides si un informe se usa', rating: 'excellent' },
			{ title: 'SQL con ventanas', rating: 'poor' },
			{ title: 'cuanto quieres ganar?', rating: 'medium', cause: 'no llevaba una cifra' },
		],
		wentWell: ['llevaba ejemplos preparados'],
		wentPoorly: ['hable demasiado rapido', 'no pregunte por el equipo'],
		keyLesson: 'una cifra pensada antes vale mas que diez minutos de rodeos',
	});
	expect(retro?.actions.map(({ text }) => text)).toEqual(['practicar ventanas en SQL', 'preparar una cifra']);
});

test.each([
	['3 de marzo de 2026', '2026-03-03'],
	['el 1º de mayo del 2026', '2026-05-01'],
	['12 ene 2026', '2026-01-12'],
	['martes, 22 de setiembre de 2026', '2026-09-22'],
])('%s is a day', (words, day) => {
	expect(readWrittenDay(words)).toBe(day);
});

test.each([['3 set of drills in 2026'], ['12 ago'], ['de 2026']])('%s is none', (words) => {
	expect(dayIn(words)?.value ?? null).toBeNull();
});

test.each([
	['Ronda 2', 2],
	['2.ª ronda', 2],
	['segunda entrevista', 2],
	['entrevista 3 con Tejados Lumen', 3],
])('%s is a round', (words, round) => {
	expect(roundIn(words)?.value).toBe(round);
});

test.each([
	['me fui por las ramas', 'too-long'],
	['di por hecho que era una sola región', 'did-not-ask'],
	['nunca lo había usado', 'knowledge-gap'],
	['no me dio tiempo', 'too-slow'],
	['solo salió bien a la segunda', null],
])('%s tells in which way an answer failed: %s', (words, mode) => {
	expect(modeIn(words)).toBe(mode);
});

test('the name of a note and its last line tell of the interview too', () => {
	const { retro, problems } = readAdopted(
		'Entrevistas/Marisma - Ingeniera de datos - entrevista técnica - 4 de mayo de 2026.md',
		'## Preguntas\n- Háblame de ti: regular\n- ¿Qué es un índice? Me quedé en blanco\n\nRechazada el 12 de mayo: sin motivo.\n',
	);
	expect(problems).toEqual([]);
	expect(retro).toMatchObject({
		company: 'Marisma',
		position: 'Ingeniera de datos',
		date: '2026-05-04',
		stage: 'technical',
		result: 'rejected',
		questions: [
			{ title: 'Háblame de ti', rating: 'medium' },
			{ title: '¿Qué es un índice?', rating: 'poor' },
		],
	});
});

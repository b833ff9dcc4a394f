import type { WeekBlockWords } from '../../en/notes/week';
import { countInSpanish } from './count';

export const weekBlockInSpanish: WeekBlockWords = {
	heading: (period) => `Entrevistas en ${period}`,
	opening: (first, last, asOf, figures) =>
		`${first} a ${last}${asOf === null ? '' : `, a ${asOf}`}${figures === '' ? '' : `: ${figures}.`}`,
	nothing: 'nada que repasar',
	interviews: (number) => countInSpanish(number, 'entrevista', 'entrevistas'),
	mocks: (number) => countInSpanish(number, 'simulacro', 'simulacros'),
	held: (held, cameUp) => `${held} de ${countInSpanish(cameUp, 'tema', 'temas')} bien`,
	validated: (number) => countInSpanish(number, 'acción funcionó', 'acciones funcionaron'),
	ineffective: (number) => countInSpanish(number, 'acción no funcionó', 'acciones no funcionaron'),
	sections: {
		interviews: 'Entrevistas',
		results: 'Resultados',
		changes: 'Temas que cambiaron',
		worked: 'Qué funcionó',
	},
	chosen: 'El cambio que elegí',
	next: 'Un cambio',
	changed: (text, note) => `“${text}” (${note})`,
	heldOn: (day, rest) => `${day}: ${rest}`,
	result: (day, result, rest) => `${day}, ${result}: ${rest}`,
	verdicts: { failed: (themes) => `falló: ${themes}`, held: (themes) => `salió bien: ${themes}` },
	change: (from, to, theme) => `${from === null ? '' : `${from} → `}${to}: ${theme}`,
	judged: (effect, at, action) => `${effect} en ${at}: “${action}”`,
	overcame: (question, failedAt, passedAt) =>
		`vencida: “${question}”, falló en ${failedAt}, salió bien en ${passedAt}`,
	comma: ', ',
	semicolon: '; ',
};

/** Figures in Spanish words. */
import { intlCount } from '../../common/intl';

/** `1 pregunta`, `3 preguntas`. */
export const countInSpanish = intlCount('es');

/** `una vez`, `3 veces`. */
export const timesInSpanish = (number: number): string =>
	number === 1 ? 'una vez' : countInSpanish(number, 'vez', 'veces');

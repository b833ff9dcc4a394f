/** Figures in Spanish words. */
import { intlCount } from '../../shared/intl';

/** `1 pregunta`, `3 preguntas`. */
export const countInSpanish = intlCount('es');

/** `1 vez`, `3 veces`. */
export const timesInSpanish = (number: number): string => countInSpanish(number, 'vez', 'veces');

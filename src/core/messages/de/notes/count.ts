/** Figures in German words. */
import { intlCount } from '../../common/intl';

/** `1 Frage`, `3 Fragen`. */
export const countInGerman = intlCount('de');

/** `einmal`, `zweimal`, `4-mal`. */
export function timesInGerman(number: number): string {
	if (number === 1) return 'einmal';
	return number === 2 ? 'zweimal' : `${number}-mal`;
}

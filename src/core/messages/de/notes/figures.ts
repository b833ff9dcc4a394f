import { intlFigures } from '../../shared/intl';

export const figuresInGerman = intlFigures('de-DE');

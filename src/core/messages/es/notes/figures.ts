import { intlFigures } from '../../shared/intl';

export const figuresInSpanish = intlFigures('es');

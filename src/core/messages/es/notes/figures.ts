import { intlFigures } from '../../common/intl';

export const figuresInSpanish = intlFigures('es');

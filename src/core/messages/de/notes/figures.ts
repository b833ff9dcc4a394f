import { intlFigures } from '../../common/intl';

export const figuresInGerman = intlFigures('de-DE');

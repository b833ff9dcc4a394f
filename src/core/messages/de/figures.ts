import { intlFigures } from '../intl';

export const figuresInGerman = intlFigures('de-DE');

/** The plugin's features. A new one is added here. */
import { actionFeature } from './action/feature';
import { briefFeature } from './brief/feature';
import { cliFeature } from './entry/cli-handlers';
import { codeBlockFeature } from './entry/code-block';
import { fieldChipsFeature } from './entry/field-chips';
import { fieldSuggestFeature } from './entry/field-suggest';
import { verbFeature } from './entry/verb-handlers';
import { mainFeature } from './main/feature';
import { menuFeature } from './menu/feature';
import { retroFeature } from './retro/feature';
import { settingsFeature } from './settings/feature';
import { themeFeature } from './theme/feature';
import { trackerFeature } from './tracker/feature';
import type { Feature } from './host/context';

export const FEATURES: Feature[] = [
	trackerFeature,
	retroFeature,
	themeFeature,
	actionFeature,
	mainFeature,
	briefFeature,
	menuFeature,
	codeBlockFeature,
	fieldChipsFeature,
	fieldSuggestFeature,
	cliFeature,
	verbFeature,
	settingsFeature,
];

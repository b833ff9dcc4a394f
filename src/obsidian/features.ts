/** The plugin's features. A new one is added here. */
import { actionFeature } from './action/feature';
import { briefFeature } from './brief/feature';
import { cliFeature } from './entry/cli-handlers';
import { codeBlockFeature } from './entry/code-block';
import { dashboardFeature } from './entry/dashboard';
import { lessonFeature } from './lesson/feature';
import { mainFeature } from './main/feature';
import { retroFeature } from './retro/feature';
import { settingsFeature } from './settings/feature';
import { storyFeature } from './story/feature';
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
	storyFeature,
	lessonFeature,
	dashboardFeature,
	codeBlockFeature,
	cliFeature,
	settingsFeature,
];

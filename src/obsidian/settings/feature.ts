/** The settings tab. */
import type { Feature } from '../host/context';
import { SettingsTab } from './settings-tab';

export const settingsFeature: Feature = {
	load(plugin, context) {
		plugin.addSettingTab(new SettingsTab(plugin, context));
	},
};

/** What sync programs' copies of the saved settings say otherwise, at the top of the settings. */
import type { SettingDefinition, SettingDefinitionItem } from 'obsidian';
import { differences, type Settings } from '../../core/settings';
import type { SettingsCopy, SettingsStore } from './settings-store';

/** One value as a person reads it. */
function said(value: unknown): string {
	if (Array.isArray(value)) return `“${value.join(', ')}”`;
	if (typeof value === 'boolean') return value ? 'on' : 'off';
	return typeof value === 'number' ? String(value) : `“${String(value)}”`;
}

/** The names of the settings in the tab, by their keys. */
function namesIn(items: readonly SettingDefinitionItem[]): Map<string, string> {
	const names = new Map<string, string>();
	for (const item of items) {
		if ('items' in item && item.items !== undefined)
			for (const [key, name] of namesIn(item.items)) names.set(key, name);
		if ('control' in item && item.control !== undefined) names.set(item.control.key, item.name);
	}
	return names;
}

/** Takes a value that a copy holds. */
type Take = (key: string, value: unknown) => void;

function rowsOf(
	copy: SettingsCopy,
	current: Settings,
	names: Map<string, string>,
	take: Take,
): SettingDefinition[] {
	if (copy.settings === null) return [];
	return differences(current, copy.settings).map(({ key, a, b }) => {
		const name = names.get(key) ?? key;
		return {
			name,
			desc: `${said(a)} here, ${said(b)} in the copy.`,
			render: (setting) => {
				setting.addButton((button) =>
					button
						.setButtonText(`Use ${said(b)}`)
						.setTooltip(`Set ${name} to ${said(b)}`)
						.onClick(() => take(key, b)),
				);
			},
		};
	});
}

/**
 * A group for each copy that lies beside the saved settings and says otherwise; `items` are the settings
 * themselves.
 */
export function copiesShown(
	{ copies, current }: SettingsStore,
	items: readonly SettingDefinitionItem[],
	take: Take,
): SettingDefinitionItem[] {
	const names = namesIn(items);
	return copies
		.map((copy) => ({ copy, rows: rowsOf(copy, current, names, take) }))
		.filter(({ copy, rows }) => copy.settings === null || rows.length > 0)
		.map(({ copy, rows }) => ({
			type: 'group',
			heading: 'A copy of these settings',
			items: [
				{
					name: copy.name,
					desc:
						copy.settings === null
							? 'A sync program left this file in the folder of this plugin, and it cannot be read. Delete it once you have looked at it.'
							: 'A sync program left this file in the folder of this plugin, since two devices changed settings at the same time. Take out of it what you want, then delete it.',
				},
				...rows,
			],
		}));
}

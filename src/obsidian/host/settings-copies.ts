/** What sync programs' copies of the saved settings say otherwise, at the top of the settings. */
import type { SettingDefinition, SettingDefinitionItem } from 'obsidian';
import type { SettingWords } from '../../core/messages/en/settings';
import { differences, type Settings } from '../../core/settings';
import type { SettingsCopy, SettingsStore } from './settings-store';

/** One value as a person reads it. */
function said(value: unknown, { list, on, off, text }: SettingWords['copies']): string {
	if (Array.isArray(value)) return list(value.map(String));
	if (typeof value === 'boolean') return value ? on : off;
	return typeof value === 'number' ? String(value) : text(String(value));
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
	{ copy, current, words }: { copy: SettingsCopy; current: Settings; words: SettingWords['copies'] },
	names: Map<string, string>,
	take: Take,
): SettingDefinition[] {
	if (copy.settings === null) return [];
	return differences(current, copy.settings).map(({ key, a, b }) => {
		const name = names.get(key) ?? key;
		const [here, there] = [said(a, words), said(b, words)];
		return {
			name,
			desc: words.differ(here, there),
			render: (setting) => {
				setting.addButton((button) =>
					button
						.setButtonText(words.use(there))
						.setTooltip(words.set(name, there))
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
	{ copies: words }: SettingWords,
	items: readonly SettingDefinitionItem[],
	take: Take,
): SettingDefinitionItem[] {
	const names = namesIn(items);
	return copies
		.map((copy) => ({ copy, rows: rowsOf({ copy, current, words }, names, take) }))
		.filter(({ copy, rows }) => copy.settings === null || rows.length > 0)
		.map(({ copy, rows }) => ({
			type: 'group',
			heading: words.heading,
			items: [{ name: copy.name, desc: copy.settings === null ? words.unreadable : words.readable }, ...rows],
		}));
}

/** Notes that another tool has made, known by their signs, and what its names mean: a proposal for the settings. */
import type { Properties } from '../markdown/frontmatter';
import type { PresetName } from '../messages/en/forms/adopt';
import type { Settings } from '../settings';

export interface Preset {
	/** As in *These look like ...*. */
	name: PresetName;
	/** The names that mean something, each with what: they go before what the settings say. */
	gives: { propertyNames?: Partial<Settings['propertyNames']> } & {
		[K in 'headings' | 'labels']?: Partial<Settings[K]>;
	} & Partial<Pick<Settings, 'questionForm'>>;
	/** Whether a note bears the tool's signs. */
	isIn(properties: Properties, text: string): boolean;
}

const hasAll = (properties: Properties, ...names: string[]): boolean =>
	names.every((name) => properties.has(name));

export const PRESETS: readonly Preset[] = [
	{
		name: 'Granola notes',
		gives: { headings: { notes: ['Private notes', 'Enhanced notes', 'Summary'] } },
		isIn: (properties) => properties.has('granola_id') || properties.has('granola_url'),
	},
	{
		name: 'career-ops sessions',
		gives: { labels: { answer: ['Candidate'] }, questionForm: 'marks' },
		isIn: (properties, text) =>
			hasAll(properties, 'company', 'round', 'source') &&
			(properties.has('interviewer_role') || /^\*\*Candidate:\*\*/mu.test(text)),
	},
	{
		name: 'job-hunt notes',
		gives: {
			propertyNames: { date: 'when', format: 'method', position: 'position' },
			headings: { notes: ['Outcome'] },
		},
		isIn: (properties) =>
			hasAll(properties, 'company', 'when', 'method') &&
			(properties.has('thank_you_sent') || properties.has('point_of_contact')),
	},
];

/** Lists with what another has besides them. */
function added<K extends string>(
	lists: Record<K, string[]>,
	more: Partial<Record<K, string[]>> = {},
): Record<K, string[]> {
	const all = { ...lists };
	for (const [key, words] of Object.entries(more) as [K, string[]][])
		all[key] = [...all[key], ...words.filter((word) => !all[key].includes(word))];
	return all;
}

/** The settings with what a preset gives. */
export function withPreset(settings: Settings, { gives }: Preset): Settings {
	return {
		...settings,
		propertyNames: { ...settings.propertyNames, ...gives.propertyNames },
		headings: added(settings.headings, gives.headings),
		labels: added(settings.labels, gives.labels),
		questionForm: gives.questionForm ?? settings.questionForm,
	};
}

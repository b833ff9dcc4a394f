/** A dashboard for Obsidian's own Bases: the text of a `.base` file over the user's retros. */
import { stringify } from 'yaml';
import { LANGUAGES } from '../note/words';
import type { Property, Settings } from '../settings';

export const DASHBOARD = 'Interviews.base';

type Filter = string | { and: Filter[] } | { or: Filter[] } | { not: Filter[] };

/** A text literal of the language of formulas, which knows both quotes and no way to write one inside its own. */
const literal = (text: string): string => (text.includes('"') ? `'${text}'` : `"${text}"`);

/** A text as a formula; one that holds both quotes is put together from parts. */
function formulaOf(text: string): string {
	if (!text.includes('"') || !text.includes("'")) return literal(text);
	const parts = text.match(/[^']+|'+/g)!; // A text that holds quotes is not empty.
	return `(${parts.map(literal).join(' + ')})`;
}

/** The words of formulas and filters for one user's names of properties and values. */
interface Vocabulary {
	/** A property as a formula reads it. */
	read: (name: Property) => string;
	/** A property as a column. */
	shown: (name: Property) => string;
	isType: (value: string) => string;
}

function vocabularyOf({ propertyNames }: Settings): Vocabulary {
	const read = (name: Property): string => `note[${formulaOf(propertyNames[name])}]`;
	return {
		read,
		shown: (name) => `note.${propertyNames[name]}`,
		isType: (value) => `${read('type')} == ${formulaOf(value)}`,
	};
}

/** What makes a note a retro. */
function retroFilter({ retroBy, retroValue, typeValues }: Settings, { isType }: Vocabulary): Filter {
	if (retroBy === 'folder') return `file.inFolder(${formulaOf(retroValue)})`;
	if (retroBy === 'tag') return `file.hasTag(${formulaOf(retroValue.replace(/^#/, ''))})`;
	if (retroBy === 'property') {
		const [name = '', value = ''] = retroValue.split(/[:：]\s*(.*)/u).map((part) => part.trim());
		return {
			or: [isType(typeValues.retro), `note[${formulaOf(name)}].toString().contains(${formulaOf(value)})`],
		};
	}
	return isType(typeValues.retro);
}

function formulasOf({ read }: Vocabulary): Record<string, string> {
	// A date may be a link, or stand among words.
	const day = `date(${read('date')}.toString().replace(/.*?(\\d{4}-\\d{2}-\\d{2}).*/, "$1"))`;
	const pending = formulaOf(`|${LANGUAGES.flatMap(({ results }) => results.pending()).join('|')}|`);
	const result = `${read('result')}.toString().lower()`;
	const isPending = `${pending}.contains("|" + ${result}.trim() + "|")`;
	const isOpen = `formula.result_now != "pending" && !${read('closed')}`;
	return {
		day: `if(${read('date')}, if(${read('date')}.isType("date"), ${read('date')}.date(), ${day}), "")`,
		result_now: `if(${read('result')}, if(${isPending}, "pending", ${result}), "pending")`,
		waiting_days: 'if(formula.day, ((number(today()) - number(formula.day)) / 86400000).round(), "")',
		still_to_do: `if(!${read('reviewed')}, "review", if(${isOpen}, "close", ""))`,
	};
}

function viewsOf(settings: Settings, words: Vocabulary): object[] {
	const { read, shown, isType } = words;
	const { typeValues, retroBy } = settings;
	// Notes of another kind in the retros' folder, or with their tag, say so in their type.
	const others = Object.entries(typeValues)
		.filter(([kind]) => kind !== 'retro')
		.map(([, value]) => isType(value));
	const retros: Filter[] = [retroFilter(settings, words), ...(retroBy === 'type' ? [] : [{ not: others }])];
	const isHeld = 'if(formula.day, number(formula.day) <= number(today()), false)';
	const isReal = `${read('kind')} != "mock"`;
	const waits = 'formula.result_now == "pending"';
	const newest = [{ property: shown('date'), direction: 'DESC' }];
	const facts = (['company', 'round', 'stage', 'date'] as const).map(shown);
	return [
		{
			type: 'table',
			name: 'Retros',
			filters: { and: retros },
			order: ['file.name', ...facts, 'formula.result_now', shown('themes')],
			sort: newest,
		},
		{
			type: 'table',
			name: 'Waiting',
			filters: { and: [...retros, isReal, isHeld, waits] },
			order: ['file.name', ...facts, 'formula.waiting_days'],
			sort: [{ property: 'formula.waiting_days', direction: 'DESC' }],
		},
		{
			type: 'table',
			name: 'Unfinished',
			filters: { and: [...retros, isHeld, 'formula.still_to_do != ""'] },
			order: ['file.name', shown('company'), shown('date'), 'formula.still_to_do'],
			sort: newest,
		},
		{
			type: 'table',
			name: 'By company',
			filters: { and: retros },
			groupBy: { property: shown('company'), direction: 'ASC' },
			order: ['file.name', shown('round'), shown('stage'), shown('date'), 'formula.result_now'],
			sort: newest,
		},
		{
			type: 'cards',
			name: 'Themes',
			filters: { and: [isType(typeValues.theme)] },
			order: ['file.name', 'file.mtime'],
		},
	];
}

/** The whole text of the dashboard, with the user's names of properties and values. */
export function dashboardText(settings: Settings): string {
	const words = vocabularyOf(settings);
	const titles = (['company', 'round', 'stage', 'date', 'themes'] as const).map(
		(name) => [words.shown(name), { displayName: name.charAt(0).toUpperCase() + name.slice(1) }] as const,
	);
	const base = {
		formulas: formulasOf(words),
		properties: {
			...Object.fromEntries(titles),
			'formula.result_now': { displayName: 'Result' },
			'formula.waiting_days': { displayName: 'Days waiting' },
			'formula.still_to_do': { displayName: 'Still to do' },
		},
		views: viewsOf(settings, words),
	};
	return stringify(base, { lineWidth: 0, aliasDuplicateObjects: false });
}

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

/** The whole text of the dashboard, with the user's names of properties and values. */
export function dashboardText({ propertyNames, typeValues, retroBy, retroValue }: Settings): string {
	const read = (name: Property): string => `note[${formulaOf(propertyNames[name])}]`;
	const shown = (name: Property): string => `note.${propertyNames[name]}`;
	const isType = (value: string): string => `${read('type')} == ${formulaOf(value)}`;
	const isRetro: Filter =
		retroBy === 'folder'
			? `file.inFolder(${formulaOf(retroValue)})`
			: retroBy === 'tag'
				? `file.hasTag(${formulaOf(retroValue.replace(/^#/, ''))})`
				: isType(typeValues.retro);
	const isTheme = isType(typeValues.theme);
	// Where a folder makes the retros, its notes of another kind say so in their type.
	const others = Object.entries(typeValues)
		.filter(([kind]) => kind !== 'retro')
		.map(([, value]) => isType(value));
	const retros: Filter[] = [isRetro, ...(retroBy === 'type' ? [] : [{ not: others }])];
	// A date may be a link, or stand among words.
	const day = `date(${read('date')}.toString().replace(/.*?(\\d{4}-\\d{2}-\\d{2}).*/, "$1"))`;
	const isHeld = 'if(formula.day, number(formula.day) <= number(today()), false)';
	const pending = formulaOf(`|${LANGUAGES.flatMap(({ results }) => results.pending).join('|')}|`);
	const result = `${read('result')}.toString().lower()`;
	const isReal = `${read('kind')} != "mock"`;
	const waits = 'formula.result_now == "pending"';
	const newest = [{ property: shown('date'), direction: 'DESC' }];
	const facts = (['company', 'round', 'stage', 'date'] as const).map(shown);

	const base = {
		formulas: {
			day: `if(${read('date')}, if(${read('date')}.isType("date"), ${read('date')}.date(), ${day}), "")`,
			result_now: `if(${read('result')}, if(${pending}.contains("|" + ${result}.trim() + "|"), "pending", ${result}), "pending")`,
			waiting_days: 'if(formula.day, ((number(today()) - number(formula.day)) / 86400000).round(), "")',
			still_to_do: `if(!${read('captured')}, "first impressions", if(!${read('reviewed')}, "review", if(formula.result_now != "pending" && !${read('closed')}, "close", "")))`,
		},
		properties: {
			...Object.fromEntries(
				(['company', 'round', 'stage', 'date', 'themes'] as const).map((name) => [
					shown(name),
					{ displayName: name.charAt(0).toUpperCase() + name.slice(1) },
				]),
			),
			'formula.result_now': { displayName: 'Result' },
			'formula.waiting_days': { displayName: 'Days waiting' },
			'formula.still_to_do': { displayName: 'Still to do' },
		},
		views: [
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
			{ type: 'cards', name: 'Themes', filters: { and: [isTheme] }, order: ['file.name', 'file.mtime'] },
		],
	};
	return stringify(base, { lineWidth: 0, aliasDuplicateObjects: false });
}

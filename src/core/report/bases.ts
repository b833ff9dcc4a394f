/** A dashboard for Obsidian's own Bases: the text of a `.base` file over the user's retros. */
import { stringify } from 'yaml';
import type { WrittenWords } from '../messages/en/notes/written';
import { writtenIn } from '../messages/written';
import { LANGUAGES } from '../note/words';
import { WHOLE_VAULT, type Property, type Settings } from '../settings';

export const DASHBOARD = 'Interviews.base';

/** How its views, columns and values of its own are called. */
type BaseWords = WrittenWords['dashboard'] & { pending: string };

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
	if (retroBy === 'folder' && retroValue === WHOLE_VAULT) return 'file.ext == "md"';
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

function formulasOf(
	{ read }: Vocabulary,
	{ pending: waiting, review, close }: BaseWords,
): Record<string, string> {
	// A date may be a link, or stand among words.
	const day = `date(${read('date')}.toString().replace(/.*?(\\d{4}-\\d{2}-\\d{2}).*/, "$1"))`;
	const pending = formulaOf(`|${LANGUAGES.flatMap(({ results }) => results.pending()).join('|')}|`);
	const result = `${read('result')}.toString().lower()`;
	const isPending = `${pending}.contains("|" + ${result}.trim() + "|")`;
	const isOpen = `formula.result_now != ${literal(waiting)} && !${read('closed')}`;
	return {
		day: `if(${read('date')}, if(${read('date')}.isType("date"), ${read('date')}.date(), ${day}), "")`,
		result_now: `if(${read('result')}, if(${isPending}, ${literal(waiting)}, ${result}), ${literal(waiting)})`,
		waiting_days: 'if(formula.day, ((number(today()) - number(formula.day)) / 86400000).round(), "")',
		still_to_do: `if(!${read('reviewed')}, ${literal(review)}, if(${isOpen}, ${literal(close)}, ""))`,
	};
}

function viewsOf(settings: Settings, vocabulary: Vocabulary, { views, pending }: BaseWords): object[] {
	const { read, shown, isType } = vocabulary;
	const { typeValues, retroBy } = settings;
	// Notes of another kind in the retros' folder, or with their tag, say so in their type.
	const others = Object.entries(typeValues)
		.filter(([kind]) => kind !== 'retro')
		.map(([, value]) => isType(value));
	const retros: Filter[] = [
		retroFilter(settings, vocabulary),
		...(retroBy === 'type' ? [] : [{ not: others }]),
	];
	const isHeld = 'if(formula.day, number(formula.day) <= number(today()), false)';
	const isReal = `${read('kind')} != "mock"`;
	const waits = `formula.result_now == ${literal(pending)}`;
	const newest = [{ property: shown('date'), direction: 'DESC' }];
	const facts = (['company', 'round', 'stage', 'date'] as const).map(shown);
	return [
		{
			type: 'table',
			name: views.retros,
			filters: { and: retros },
			order: ['file.name', ...facts, 'formula.result_now', shown('themes')],
			sort: newest,
		},
		{
			type: 'table',
			name: views.waiting,
			filters: { and: [...retros, isReal, isHeld, waits] },
			order: ['file.name', ...facts, 'formula.waiting_days'],
			sort: [{ property: 'formula.waiting_days', direction: 'DESC' }],
		},
		{
			type: 'table',
			name: views.unfinished,
			filters: { and: [...retros, isHeld, 'formula.still_to_do != ""'] },
			order: ['file.name', shown('company'), shown('date'), 'formula.still_to_do'],
			sort: newest,
		},
		{
			type: 'table',
			name: views.byCompany,
			filters: { and: retros },
			groupBy: { property: shown('company'), direction: 'ASC' },
			order: ['file.name', shown('round'), shown('stage'), shown('date'), 'formula.result_now'],
			sort: newest,
		},
		{
			type: 'cards',
			name: views.themes,
			filters: { and: [isType(typeValues.theme)] },
			order: ['file.name', 'file.mtime'],
		},
	];
}

/**
 * The whole text of the dashboard, with the user's names of properties and values, and views and columns called in the
 * language of the notes.
 */
export function dashboardText(settings: Settings): string {
	const { dashboard, values } = writtenIn(settings.notesLanguage);
	const words = { ...dashboard, pending: values.result('pending') };
	const vocabulary = vocabularyOf(settings);
	const { columns } = words;
	const titles = (['company', 'round', 'stage', 'date', 'themes'] as const).map(
		(name) => [vocabulary.shown(name), { displayName: columns[name] }] as const,
	);
	const base = {
		formulas: formulasOf(vocabulary, words),
		properties: {
			...Object.fromEntries(titles),
			'formula.result_now': { displayName: columns.result },
			'formula.waiting_days': { displayName: columns.daysWaiting },
			'formula.still_to_do': { displayName: columns.stillToDo },
		},
		views: viewsOf(settings, vocabulary, words),
	};
	return stringify(base, { lineWidth: 0, aliasDuplicateObjects: false });
}

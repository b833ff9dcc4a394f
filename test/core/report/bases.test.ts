/** The dashboard for Bases: only what Obsidian documents stands in it, and its formulas give what they should. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { dashboardText } from '../../../src/core/report/bases';
import { defaultSettings, type Settings } from '../../../src/core/settings';
import { the } from '../../../scripts/the';

type Filter = string | Record<string, Filter[]>;
interface Base {
	formulas: Record<string, string>;
	properties: Record<string, Record<string, string>>;
	views: {
		type: string;
		name: string;
		filters: Filter;
		order: string[];
		sort?: { property: string; direction: string }[];
		groupBy?: { property: string; direction: string };
	}[];
}
type Known = Record<
	| 'sections'
	| 'view'
	| 'layouts'
	| 'sort'
	| 'directions'
	| 'conjunctions'
	| 'property'
	| 'file'
	| 'globals'
	| 'methods'
	| 'operators'
	| 'words',
	string[]
>;

const known = JSON.parse(
	readFileSync(resolve(import.meta.dirname, '../../fixtures/bases-syntax.json'), 'utf8'),
) as Known;
const dashboard = (change: Partial<Settings> = {}): Base =>
	parse(dashboardText({ ...defaultSettings(), ...change })) as Base;

const standard = defaultSettings();
const renamed: Partial<Settings> = {
	propertyNames: {
		...standard.propertyNames,
		type: 'Art der Notiz',
		company: 'Firma: "neu"',
		date: 'Datum',
		result: 'Ergebnis',
		kind: "l'art",
	},
	typeValues: { ...standard.typeValues, retro: 'Gespräch', theme: '#theme: x' },
};
const ALL: [string, Partial<Settings>][] = [
	['as it comes', {}],
	["with names of one's own", renamed],
	['by folder', { retroBy: 'folder', retroValue: 'Job/Interviews' }],
	['by tag', { retroBy: 'tag', retroValue: '#interview' }],
	['by property', { retroBy: 'property', retroValue: 'category: interview' }],
];

function statements(filter: Filter): string[] {
	if (typeof filter === 'string') return [filter];
	const [[name, parts], ...rest] = Object.entries(filter) as [[string, Filter[]], ...unknown[]];
	expect(rest).toEqual([]);
	expect(known.conjunctions).toContain(name);
	return parts.flatMap(statements);
}

/** What in an expression is none of the documented language. */
function unknownIn(expression: string, formulas: readonly string[]): string[] {
	const bare = expression
		.replace(/note\["[^"]*"\]|note\['[^']*'\]/g, 'note')
		.replace(/"[^"]*"|'[^']*'/g, '0')
		.replace(/(?<=replace\()\/(?:\\.|[^/])+\//g, '0');
	const wrong: string[] = [];
	for (const [token] of bare.matchAll(/\.?[A-Za-z_]\w*\(?|\d+|[()\s,]+|[=!<>]=?|&&|\|\||[-+*/%]|./g)) {
		const name = token.replace(/^\.|\($/g, '');
		const isCall = token.endsWith('(') && token !== '(';
		const isFine = (): boolean => {
			if (/^[\d()\s,]+$/.test(token) || known.operators.includes(token)) return true;
			if (!token.startsWith('.')) return isCall ? known.globals.includes(name) : known.words.includes(token);
			return isCall ? known.methods.includes(name) : known.file.includes(name) || formulas.includes(name);
		};
		if (!isFine()) wrong.push(token);
	}
	return wrong;
}

describe.each(ALL)('the dashboard %s', (_, change) => {
	const base = dashboard(change);
	const formulas = Object.keys(base.formulas);
	const names = Object.values(change.propertyNames ?? standard.propertyNames);
	const isProperty = (id: string): boolean => {
		const [, kind = '', name = ''] = /^(note|file|formula)\.(.+)$/s.exec(id) ?? [];
		const all: Record<string, readonly string[]> = { note: names, file: known.file, formula: formulas };
		return all[kind]?.includes(name) ?? false;
	};

	test('has the views it promises, in the documented shape', () => {
		expect(base.views.map(({ name }) => name)).toEqual([
			'Retros',
			'Waiting',
			'Unfinished',
			'By company',
			'Themes',
		]);
		for (const key of Object.keys(base)) expect(known.sections).toContain(key);
		for (const view of base.views) {
			for (const key of Object.keys(view)) expect(known.view).toContain(key);
			expect(known.layouts).toContain(view.type);
			for (const one of [...(view.sort ?? []), ...(view.groupBy === undefined ? [] : [view.groupBy])]) {
				expect(Object.keys(one)).toEqual(known.sort);
				expect(known.directions).toContain(one.direction);
				expect(one.property).toSatisfy(isProperty);
			}
			for (const id of view.order) expect(id).toSatisfy(isProperty);
		}
		for (const [id, settings] of Object.entries(base.properties)) {
			expect(id).toSatisfy(isProperty);
			for (const key of Object.keys(settings)) expect(known.property).toContain(key);
		}
	});

	test('says nothing that Obsidian does not document', () => {
		for (const expression of [
			...Object.values(base.formulas),
			...base.views.flatMap(({ filters }) => statements(filters)),
		])
			expect(unknownIn(expression, formulas)).toEqual([]);
	});
});

test('the test itself notices what is not documented', () => {
	expect(unknownIn('dateformat(note["date"]).days + formula.nothing ?? 1', [])).toEqual([
		'dateformat(',
		'.days',
		'.nothing',
		'?',
		'?',
	]);
});

test('retros are told from other notes as the settings do', () => {
	const filters = (change: Partial<Settings>): Filter => the(dashboard(change).views[0]).filters;
	expect(filters({})).toEqual({ and: ['note["type"] == "interview-retro"'] });
	expect(filters({ retroBy: 'tag', retroValue: '#interview' })).toMatchObject({
		and: [
			'file.hasTag("interview")',
			{ not: expect.arrayContaining(['note["type"] == "interview-brief"']) as unknown },
		],
	});
	expect(filters({ retroBy: 'folder', retroValue: 'Job/Interviews' })).toMatchObject({
		and: ['file.inFolder("Job/Interviews")', {}],
	});
	expect(filters({ retroBy: 'folder', retroValue: '/' })).toMatchObject({ and: ['file.ext == "md"', {}] });
	expect(filters(renamed)).toEqual({ and: ['note["Art der Notiz"] == "Gespräch"'] });
});

/** `if(a, b, c)` as JavaScript has it; like Obsidian's, it looks only at the branch that is taken. */
function asChoice(expression: string): string {
	const start = expression.indexOf('if(');
	if (start < 0) return expression;
	const parts = [''];
	let depth = 1;
	let at = start + 3;
	for (let quote = ''; depth > 0; at++) {
		const char = the(expression[at]);
		if (quote !== '') quote = char === quote ? '' : quote;
		else if (char === '"' || char === "'") quote = char;
		else depth += Number(char === '(') - Number(char === ')');
		if (depth === 1 && quote === '' && char === ',') parts.push('');
		else if (depth > 0) parts[parts.length - 1] += char;
	}
	const [test, yes, no = 'null'] = parts.map(asChoice);
	return asChoice(`${expression.slice(0, start)}((${test}) ? (${yes}) : (${no}))${expression.slice(at)}`);
}

describe('the formulas, on notes of the example vault on 20 November 2026', () => {
	const { formulas, views } = dashboard();
	/**
	 * Works out expressions as Obsidian documents its functions; a day is a string as it stands in the note,
	 * or a date.
	 */
	function answers(note: Record<string, unknown>) {
		const context = createContext({ json: JSON.stringify(note), formula: {} });
		runInContext(
			`
			Number.prototype.round = function () { return Math.round(this); };
			String.prototype.lower = function () { return this.toLowerCase(); };
			String.prototype.contains = String.prototype.includes;
			Object.prototype.isType = function (name) { return name === this.constructor.name.toLowerCase(); };
			Date.prototype.date = function () { return new Date(this.toDateString()); };
			const date = (text) => new Date(text + 'T00:00:00'), today = () => date('2026-11-20'), number = Number;
			const note = JSON.parse(json);
			if (note.typed) note.date = new Date(note.typed);
		`,
			context,
		);
		const work = (expression: string): unknown => runInContext(asChoice(expression), context);
		for (const [name, expression] of Object.entries(formulas))
			(context.formula as Record<string, unknown>)[name] = work(expression);
		const shows = (name: string): boolean =>
			statements(the(views.find((view) => view.name === name)).filters).every((one) => Boolean(work(one)));
		const {
			result_now: result,
			waiting_days: days,
			still_to_do: todo,
		} = context.formula as Record<string, unknown>;
		return { result, days, todo, waiting: shows('Waiting'), unfinished: shows('Unfinished') };
	}
	const retro = { type: 'interview-retro' };

	test.each([
		[
			'Adatum, reviewed not yet, pending since yesterday',
			{ date: '2026-11-19', result: 'pending', captured: '2026-11-19T17:05:00', reviewed: null },
			{ result: 'pending', days: 1, todo: 'review', waiting: true, unfinished: true },
		],
		[
			'Contoso, an offer that is not closed',
			{ date: '2026-11-17', result: 'offer', captured: 'x', reviewed: 'x', closed: null },
			{ result: 'offer', days: 3, todo: 'close', waiting: false, unfinished: true },
		],
		[
			'Northwind, withdrawn and closed',
			{ date: '2026-08-27', result: 'withdrawn', captured: 'x', reviewed: 'x', closed: 'x' },
			{ result: 'withdrawn', days: 85, todo: '', waiting: false, unfinished: false },
		],
		[
			'Litware, still to come',
			{ date: '2026-11-25', result: 'pending' },
			{ result: 'pending', days: -5, todo: 'review', waiting: false, unfinished: false },
		],
		[
			'a mock, of which nobody tells a result',
			{ date: '2026-11-07', kind: 'mock' },
			{ result: 'pending', days: 13, todo: 'review', waiting: false, unfinished: true },
		],
		[
			'a retro without a date or a result',
			{},
			{ result: 'pending', days: '', todo: 'review', waiting: false, unfinished: false },
		],
		[
			'a result in capitals',
			{ date: '2026-11-19', result: 'Pending', captured: 'x', reviewed: 'x' },
			{ result: 'pending', days: 1, todo: '', waiting: true, unfinished: false },
		],
		[
			'a date that is a link',
			{ date: '[[Daily/2026-11-19|Thursday]]', result: 'pending', captured: 'x', reviewed: 'x' },
			{ result: 'pending', days: 1, todo: '', waiting: true, unfinished: false },
		],
		[
			'a link without quotes, which is a list in a list',
			{ date: [['2026-11-19']], result: 'offer', captured: 'x', reviewed: 'x' },
			{ result: 'offer', days: 1, todo: 'close', waiting: false, unfinished: true },
		],
		[
			'a date with a time, of this evening',
			{ date: '2026-11-20T19:00', captured: 'x', reviewed: 'x' },
			{ result: 'pending', days: 0, todo: '', waiting: true, unfinished: false },
		],
		[
			'a date that Obsidian knows to be one',
			{ typed: '2026-11-20T19:00:00', captured: 'x', reviewed: 'x' },
			{ result: 'pending', days: 0, todo: '', waiting: true, unfinished: false },
		],
		...['waiting', 'No news', 'applied ', '待定'].map(
			(result): [string, Record<string, unknown>, Record<string, unknown>] => [
				`a word of one’s own, ${result}`,
				{ date: '2026-11-19', result, captured: 'x', reviewed: 'x' },
				{ result: 'pending', days: 1, todo: '', waiting: true, unfinished: false },
			],
		),
		[
			'a word that means something else',
			{ date: '2026-11-19', result: 'wait', captured: 'x', reviewed: 'x', closed: 'x' },
			{ result: 'wait', days: 1, todo: '', waiting: false, unfinished: false },
		],
	])('%s', (_, note, expected) => {
		expect(answers({ ...retro, ...note })).toEqual(expected);
	});
});

test.each([
	['zh', ['面试复盘', '等结果', '待完成', '按公司', '薄弱点'], '等结果', '复盘'],
	['de', ['Gespräche', 'Wartet auf Antwort', 'Unfertig', 'Nach Firma', 'Themen'], 'offen', 'nachbereiten'],
	['es', ['Entrevistas', 'En espera', 'Sin terminar', 'Por empresa', 'Temas'], 'pendiente', 'repasar'],
] as const)('in %s it is called as the notes are', (notesLanguage, views, pending, review) => {
	const { views: shown, properties, formulas } = dashboard({ notesLanguage });
	expect(shown.map(({ name }) => name)).toEqual(views);
	for (const { displayName } of Object.values(properties))
		expect(displayName).not.toMatch(/^(?:Company|Round|Stage|Date|Result|Days waiting|Still to do)$/);
	expect(formulas['result_now']).toContain(`"${pending}"`);
	expect(formulas['still_to_do']).toContain(`"${review}"`);
	expect(JSON.stringify(shown[1])).toContain(`formula.result_now == \\"${pending}\\"`);
});

test('nobody who edits it stumbles over anchors, or over two columns of one name', () => {
	for (const [, change] of ALL) {
		const text = dashboardText({ ...defaultSettings(), ...change });
		expect(text).not.toMatch(/(?:^|\s)[&*]a\d/);
		const names = Object.values(dashboard(change).properties).map(({ displayName }) => displayName);
		expect(names).toEqual([...new Set(names)]);
	}
});

test.each([`a"b`, `a'b`, `"a' "b'`, `'"`, `"'"`])('a value %s keeps its quotes', (value) => {
	const typeValues = { ...defaultSettings().typeValues, retro: value };
	const [statement] = statements(the(dashboard({ typeValues }).views[0]).filters);
	expect(runInContext(the(statement), createContext({ note: { type: value } }))).toBe(true);
	expect(runInContext(the(statement), createContext({ note: { type: 'ab' } }))).toBe(false);
});

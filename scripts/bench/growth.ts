/**
 * How the time for a note grows with the length of its awkward lines: twice as long may take twice as long,
 * never four times.
 */
import { actions } from '../../src/core/action/actions';
import { tick } from '../../src/core/change/tick';
import { renameTheme } from '../../src/core/change/rename-theme';
import { changedLines } from '../../src/core/edit/changed-lines';
import { lintNote } from '../../src/core/lesson/lint';
import { linksAmong } from '../../src/core/markdown/links';
import { readFields } from '../../src/core/markdown/task';
import { parseContext, parseNote } from '../../src/core/note/note';
import { check } from '../../src/core/retro/check';
import { defaultSettings } from '../../src/core/settings';
import { historyFor } from '../../src/core/theme/history';
import { themes } from '../../src/core/theme/themes';
import { keyOf } from '../../src/core/vault/names';
import { takeSnapshot, type Snapshot } from '../../src/core/vault/snapshot';
import { TODAY } from './vault';

const PATH = 'Interviews/2026-08-20 Acme.md';
const settings = defaultSettings();
const reading = parseContext(settings);

/** What is repeated, over and over, on one line. */
const SHAPES: Readonly<Record<string, (index: number) => string>> = {
	'open fields': () => '[theme:: ',
	'open round fields': () => '(theme:: ',
	'closed fields': () => '[theme:: Pacing] ',
	'fields of many themes': (index) => `[theme:: T${index}] `,
	'open links in fields': () => '[theme:: [[Pacing] ',
	tags: () => '#a ',
	'many tags': (index) => `#a${index} `,
	'tags of the theme': () => '#Pacing ',
	'number signs': () => '#',
	links: () => '[[Pacing]] ',
	'links shown as': () => '[[Pacing|pace]] ',
	'links with commas': () => '[[Pacing]], ',
	'open wiki links': () => '[[',
	'open wiki links of a name': () => '[[a ',
	'open wiki links shown as': () => '[[a|',
	'Markdown links': () => '[a](b) ',
	'open Markdown links': () => '[a](',
	'open Markdown links with spaces': () => '[a]( ',
	pictures: () => '![',
	brackets: () => '[',
	'closed brackets': () => '[]',
	'closing brackets': () => ']',
	parentheses: () => '(',
	'closed parentheses': () => '(a) ',
	'closing parentheses': () => ')',
	'bold that opens': () => '**a',
	'bold that opens after a space': () => ' **a',
	bold: () => '**a** ',
	italic: () => '_a ',
	underscores: () => '_',
	asterisks: () => '*',
	struck: () => '~~a',
	marked: () => '==a',
	backticks: () => '`',
	'backticks and words': () => '`a ',
	'backticks of each length': (index) => `${'`'.repeat((index % 200) + 1)} `,
	quotes: () => '>',
	'quotes with spaces': () => '> ',
	'quotation marks': () => '"',
	'typographic quotation marks': () => '“',
	apostrophes: () => "'",
	'apostrophes in words': () => "don't ",
	'HTML comments that open': () => '<!--',
	'HTML comments': () => '<!--a-->',
	silencing: () => '<!-- lint-ok ',
	'Obsidian comments': () => '%%',
	'per cents': () => '%',
	'tags of HTML': () => '<b ',
	attributes: () => ' a="b"',
	'attributes that open': () => ' a="',
	slashes: () => ' / ',
	commas: () => ', ',
	'commas alone': () => ',',
	colons: () => ':',
	'colons and words': () => 'a: ',
	'double colons': () => 'a:: ',
	pipes: () => '|',
	cells: () => '| a ',
	dashes: () => '-',
	'cells of dashes': () => '|-',
	'items in items': () => '- ',
	'numbers in items': () => '1. ',
	boxes: () => '[ ] ',
	'block ids': () => '^a ',
	carets: () => '^',
	backslashes: () => '\\',
	'escaped pipes': () => '\\|',
	spaces: () => ' ',
	tabs: () => '\t',
	'spaces that do not break': () => '\u00a0',
	words: () => 'we ',
	letters: () => 'a',
	'vague words': () => 'communicate better ',
	'one vague word': () => 'better ',
	when: () => 'when ',
	told: () => 'I told them on monday, ',
	noticed: () => 'I noticed and ',
	'the interviewer': () => 'the interviewer ',
	sentences: () => 'I did. ',
	'full stops': () => '.',
	questions: () => '? ',
	figures: () => '12 ',
	digits: () => '1',
	days: () => '2026-08-20 ',
	'due dates': () => '📅 2026-08-27 ',
	'done dates': () => '✅ 2026-08-27 ',
	'emoji of Tasks': () => '📅 ',
	priorities: () => '⏫ ',
	dependencies: () => '⛔ a,',
	'code of Templater': () => '<% ',
	addresses: () => 'https://a.b/',
	folders: () => 'a/',
	surrogates: () => '\u{1F600}',
	'marks on letters': () => 'e\u0301',
	'hyphens in words': () => 'a-',
	'ideographic commas': () => 'a、',
	equals: () => '=',
};

/** Where it stands in a note; `#` is the shape. */
const PLACES: Readonly<Record<string, (shape: string) => string>> = {
	'an action': (shape) => `## Improvement plan\n- [ ] When asked, I will ${shape}\n`,
	'an action by itself': (shape) => `## Improvement plan\n- [ ] ${shape}\n`,
	'a paragraph': (shape) => `## Key lesson\nI will ${shape}\n`,
	'a line by itself': (shape) => `## Notes\n${shape}\n`,
	'a question': (shape) => `## Questions\n### ${shape}\n- Rating: poor\n- Themes: Pacing\n`,
	'a short question': (shape) => `## Questions\n1. a ${shape}\n`,
	'an answer': (shape) =>
		`## Questions\n### Two Sum\n- Cause: the interviewer ${shape}\n- Rating: poor ${shape}\n`,
	themes: (shape) => `## Questions\n### Two Sum\n- Rating: poor\n- Themes: ${shape}\n`,
	'an outcome': (shape) => `## Did it hold?\n- Watch it ${shape} [theme:: Pacing] [outcome:: held]\n`,
	'a cell': (shape) => `## Questions\n| Question | Cause | Themes |\n|-|-|-|\n| a | ${shape} | ${shape} |\n`,
	'a row of the plan': (shape) => `## Improvement plan\n| Problem | Method |\n|-|-|\n| a | ${shape} |\n`,
	'self-assessment': (shape) => `## Self-assessment\n- a${shape}\n`,
	'basic info': (shape) =>
		`## Basic info\n- Interviewer: ${shape}\n- Round: ${shape}\n- Duration: ${shape}\n`,
	'a heading': (shape) => `## ${shape}\n`,
};

const PROPERTY: Readonly<Record<string, (shape: string) => string>> = {
	properties: (shape) =>
		['round', 'interviewers', 'duration', 'result', 'stage', 'reasons-own', 'company', 'ended']
			.map((name) => `${name}: ${JSON.stringify(shape)}\n`)
			.join(''),
	'the property of themes': (shape) => `themes: ${JSON.stringify(shape)}\n`,
};

/** The shapes of which there are many lines too; the others say nothing more there than on one. */
const ON_LINES: readonly string[] = [
	'closed fields',
	'fields of many themes',
	'tags of the theme',
	'links',
	'backticks',
	'silencing',
	'HTML comments',
	'quotes',
	'commas',
	'told',
];

/** A note of which a story's section holds the shape. */
const STORY = (shape: string): string =>
	`---\ntype: failure-story\n---\n## What happened\nI ${shape}\n## What I did, in order\nI ${shape}\n`;

const retro = (properties: string, body: string): string =>
	`---\ntype: interview-retro\ncompany: Acme\ndate: 2026-08-20\n${properties}---\n${body}\n## Next steps\n- [ ] Write to them [theme:: Pacing]\n`;

const snapshotOf = (text: string): Snapshot =>
	takeSnapshot(new Map([[PATH, parseNote(PATH, text, reading)]]), linksAmong([PATH]), settings, TODAY);

const isPacing = (text: string): boolean => keyOf(text.replace(/[[\]]|\|.*/g, '')) === 'pacing';

/** What is done with a note. */
const TASKS: Readonly<Record<string, (text: string) => unknown>> = {
	parse: (text) => parseNote(PATH, text, reading),
	fields: (text) => text.split('\n').map((line) => readFields(line)),
	check: (text) => check(snapshotOf(text)),
	themes: (text) => {
		const snapshot = snapshotOf(text);
		return [actions(snapshot), themes(snapshot), historyFor(snapshot.themeOf('Pacing', PATH), snapshot)];
	},
	lint: (text) => lintNote(PATH, text, snapshotOf(text), reading),
	rename: (text) => {
		const edit = renameTheme(text, PATH, reading, { isOld: isPacing, isNew: () => false, to: 'Tempo' });
		return typeof edit === 'string' ? edit : changedLines(text, edit);
	},
	tick: (text) =>
		(parseNote(PATH, text, reading).retro?.actions ?? [])
			.slice(-2)
			.map(({ line, source, id, twinIn }) =>
				source === null ? null : tick(text, { line, source, id, twinIn }, TODAY),
			),
};

export interface Growth {
	shape: string;
	place: string;
	task: string;
	/** Characters of the longer note, and the milliseconds that it took. */
	length: number;
	ms: number;
	/** The power of the length with which the time grows: 1 is linear, 2 is squared. */
	power: number;
}

/** What grows faster than this is no longer linear, whatever the machine does beside it. */
export const MOST_POWER = 1.5;
/** Shorter times say nothing, longer ones enough. */
const LEAST_MS = 30;
const FIRST = 25;
const MOST_CHARACTERS = 150_000;

/** Milliseconds of the processor, the fewest of some runs: what else the machine does counts little. */
const timeOf = (runs: number, run: () => unknown): number =>
	Math.min(
		...Array.from({ length: runs }, () => {
			const start = process.cpuUsage();
			run();
			return process.cpuUsage(start).user / 1000;
		}),
	);

/**
 * Four times as many, until that takes long enough to be measured; where it grows fast, once more with ten
 * times the room.
 */
function powerOf(
	noteOf: (count: number) => string,
	task: (text: string) => unknown,
): Omit<Growth, 'shape' | 'place' | 'task'> {
	const known: { length: number; ms: number }[] = [];
	let least = LEAST_MS;
	for (let count = FIRST; ; count *= 4) {
		const text = noteOf(count);
		const { length } = text;
		let ms = timeOf(1, () => task(text));
		if (ms > least)
			ms = Math.min(
				ms,
				timeOf(2, () => task(text)),
			);
		const shorter = known[known.length - 2] ?? known[known.length - 1];
		known.push({ length, ms });
		const isEnough = ms >= least || length * 4 > (MOST_CHARACTERS * least) / LEAST_MS;
		if (!isEnough) continue;
		const power =
			shorter === undefined || ms < LEAST_MS
				? 1
				: Math.log(ms / shorter.ms) / Math.log(length / shorter.length);
		if (power <= MOST_POWER || least > LEAST_MS || ms > LEAST_MS * 10) return { length, ms, power };
		least *= 10;
	}
}

const many = (shape: (index: number) => string, count: number): string =>
	Array.from({ length: count }, (_, index) => shape(index)).join('');

/**
 * Every shape in every place, in a row and on lines of its own; `wanted` is a part of the names of those to
 * be measured.
 */
export function* growths(wanted: string): Generator<Growth> {
	for (const [shape, one] of Object.entries(SHAPES)) {
		const notes: Record<string, (count: number) => string> = {
			...Object.fromEntries(
				Object.entries(PLACES).map(([place, body]) => [
					place,
					(count: number) => retro('', body(many(one, count))),
				]),
			),
			...Object.fromEntries(
				(ON_LINES.includes(shape) ? Object.entries(PLACES) : []).map(([place, body]) => [
					`${place}, many times`,
					(count: number) =>
						retro(
							'',
							many((index) => body(one(index)), count),
						),
				]),
			),
			...Object.fromEntries(
				Object.entries(PROPERTY).map(([place, properties]) => [
					place,
					(count: number) => retro(properties(many(one, count)), ''),
				]),
			),
			'a story': (count) => STORY(many(one, count)),
		};
		for (const [place, noteOf] of Object.entries(notes))
			for (const [task, run] of Object.entries(TASKS)) {
				const name = `${shape} | ${place} | ${task}`;
				if (name.includes(wanted)) yield { shape, place, task, ...powerOf(noteOf, run) };
			}
	}
}

/** Prints what grows, the fastest first; gives back 1 where something is no longer linear. */
export function printGrowth(wanted: string): number {
	const found: Growth[] = [];
	let measured = 0;
	for (const one of growths(wanted)) {
		measured++;
		if (one.power > MOST_POWER) {
			found.push(one);
			console.log(lineOf(one));
		}
	}
	console.log(`${measured} measured, ${found.length} of them grow faster than linearly.`);
	return found.length > 0 ? 1 : 0;
}

const lineOf = ({ shape, place, task, length, ms, power }: Growth): string =>
	`${power.toFixed(2)}  ${ms.toFixed(0).padStart(6)} ms for ${length.toLocaleString('en')} characters  ${shape} | ${place} | ${task}`;

/** The rules against lines that people have labelled, with how often they are right. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lintNote } from '../../../src/core/lesson/lint';
import { PASSAGE_KINDS, type PassageKind } from '../../../src/core/lesson/passages';
import { RULE_IDS, type RuleId } from '../../../src/core/lesson/rules';
import { lessonsInEnglish } from '../../../src/core/messages/en/forms/lessons';
import { parseContext } from '../../../src/core/note/note';
import { defaultSettings } from '../../../src/core/settings';
import { journalOf, retro } from '../../support/notes';
import { the } from '../../../scripts/the';

interface Labelled {
	rules: RuleId[];
	/** The one rule that the line is about, or null for all. */
	about: RuleId | null;
	kind: string;
	text: string;
}

const rows = (file: string): string[][] =>
	readFileSync(join(import.meta.dirname, 'labelled', file), 'utf8')
		.split('\n')
		.filter((line) => line !== '' && !line.startsWith('#'))
		.map((line) => line.split('\t'));

/** Lines of one rule each: whether it should find something, the kind of text, the text. */
const first = rows('first.tsv').map(([about, sign, kind, text]): Labelled => ({
	about: about as RuleId,
	rules: sign === '+' ? [about as RuleId] : [],
	kind: the(kind),
	text: the(text),
}));
/** Lines with all rules that should find something. */
const whole = (file: string): Labelled[] =>
	rows(file).map(([rules, kind, text]) => ({
		about: null,
		rules: rules === '-' ? [] : (the(rules).split(',') as RuleId[]),
		kind: the(kind),
		text: the(text),
	}));

const FULL = '[theme:: Pacing] [check:: mock] 📅 2026-09-30';
const HEADINGS: Partial<Record<PassageKind, string>> = {
	happened: 'What happened',
	noticed: 'Signals I noticed',
	did: 'What I did, in order',
	change: 'What I do differently now',
};
const reading = parseContext(defaultSettings());

/** The note in which a labelled text stands. */
function noteOf(kind: string, text: string): string {
	const words = text.replaceAll('{f}', FULL).replaceAll('\\n', '\n');
	if (kind === 'action' || kind === 'pair') return retro({ plan: [`- [ ] ${words}`] });
	if (kind === 'plan') return retro({ plan: words.split('\n').map((line) => `- [ ] ${line}`) });
	if (kind === 'lesson') return retro({ body: `## Key lesson\n${words}\n` });
	if (kind === 'poorly') return retro({ body: `## Went poorly\n- ${words}\n` });
	if (kind === 'cause' || kind === 'improvement')
		return retro({
			body: `## Questions\n### One\n- ${kind === 'cause' ? 'Cause' : 'Improvement'}: ${words}\n`,
		});
	if (kind === 'reason') return retro().replace('date:', `reasons-own:\n  - ${JSON.stringify(words)}\ndate:`);
	const heading = HEADINGS[kind as PassageKind];
	if (heading === undefined) throw new Error(`no kind “${kind}” among ${PASSAGE_KINDS.join(', ')}`);
	return `---\ntype: interview-story\n---\n## ${heading}\n${words}\n`;
}

function findingsOf({ kind, text }: Labelled): Set<RuleId> {
	const parts = kind === 'pair' ? text.split(' || ') : [text];
	const vault = Object.fromEntries(parts.map((part, index) => [`${index}.md`, noteOf(kind, part)]));
	return new Set(lintNote('0.md', the(vault['0.md']), journalOf(vault), reading).map(({ rule }) => rule));
}

interface Tally {
	right: number;
	wrong: string[];
	missed: string[];
}

/** How often each rule was right on some lines. */
function judge(all: readonly Labelled[]): Map<RuleId, Tally> {
	const tallies = new Map<RuleId, Tally>(RULE_IDS.map((rule) => [rule, { right: 0, wrong: [], missed: [] }]));
	for (const one of all) {
		const found = findingsOf(one);
		for (const rule of one.about === null ? RULE_IDS : [one.about]) {
			const tally = the(tallies.get(rule));
			if (found.has(rule) && one.rules.includes(rule)) tally.right++;
			else if (found.has(rule)) tally.wrong.push(`${one.kind}: ${one.text}`);
			else if (one.rules.includes(rule)) tally.missed.push(`${one.kind}: ${one.text}`);
		}
	}
	return tallies;
}

const precision = ({ right, wrong }: Tally): number =>
	right + wrong.length === 0 ? 1 : right / (right + wrong.length);
const recall = ({ right, missed }: Tally): number =>
	right + missed.length === 0 ? 1 : right / (right + missed.length);

function table(tallies: ReadonlyMap<RuleId, Tally>): string {
	const percent = (share: number): string => `${Math.round(share * 100)} %`.padStart(6);
	return [...tallies]
		.map(
			([rule, tally]) =>
				`${rule.padEnd(4)}${percent(precision(tally))}${percent(recall(tally))}  ${String(tally.right + tally.missed.length).padStart(3)}  ${lessonsInEnglish.rules[rule].name}`,
		)
		.join('\n');
}

test.each(RULE_IDS)('the first file has twenty lines for %s, and twenty against it', (rule) => {
	for (const sign of [1, 0])
		expect(
			first.filter((one) => one.about === rule && one.rules.length === sign).length,
		).toBeGreaterThanOrEqual(20);
});

/** Says how often the rules were right on the lines of a file, by rule. */
function counted(name: string, all: readonly Labelled[]): Map<RuleId, Tally> {
	const tallies = judge(all);
	process.stdout.write(
		`\n${name} file, ${all.length} texts: precision, recall, texts that should be found\n${table(tallies)}\n`,
	);
	return tallies;
}

/** The same, and with SHOW_MISSES where they were not. */
function judged(name: string, all: readonly Labelled[]): Map<RuleId, Tally> {
	const tallies = counted(name, all);
	if (process.env.SHOW_MISSES !== undefined) {
		for (const [rule, { wrong, missed }] of tallies)
			process.stdout.write(
				[
					...wrong.map((one) => `${rule} wrong  ${one}\n`),
					...missed.map((one) => `${rule} missed ${one}\n`),
				].join(''),
			);
	}
	return tallies;
}

/** All rules together. */
function sum(tallies: ReadonlyMap<RuleId, Tally>): Tally {
	const all: Tally = { right: 0, wrong: [], missed: [] };
	for (const { right, wrong, missed } of tallies.values()) {
		all.right += right;
		all.wrong.push(...wrong);
		all.missed.push(...missed);
	}
	return all;
}

// Lines that nothing was tuned to: no rule and no word changes because of them, and none of them is ever printed.
describe.each([
	['third-kept.tsv', 0.93, 0.75],
	['chinese-kept.tsv', 0.9, 0.6],
] as const)('the kept lines of %s', (file, leastPrecision, leastRecall) => {
	const tallies = counted(file, whole(file));
	const all = sum(tallies);
	process.stdout.write(
		[...tallies]
			.map(([rule, { right, wrong, missed }]) => `${rule} ${right} ${missed.length} ${wrong.length}\n`)
			.join('') + `all ${all.right} ${all.missed.length} ${all.wrong.length}\n`,
	);

	test('what is found is right, and most is found', () => {
		expect(precision(all)).toBeGreaterThanOrEqual(leastPrecision);
		expect(recall(all)).toBeGreaterThanOrEqual(leastRecall);
	});
});

describe.each([
	['first', first],
	['second', whole('second.tsv')],
	['third', whole('third-mending.tsv')],
	['fourth', whole('fourth-mending.tsv')],
	['fifth', whole('fifth-mending.tsv')],
	['Chinese', whole('chinese-mending.tsv')],
	['second Chinese', whole('chinese-second-mending.tsv')],
] as const)('%s file', (name, all) => {
	const tallies = judged(name, all);

	test.each(RULE_IDS)('%s is right at least nine times in ten', (rule) => {
		const tally = the(tallies.get(rule));
		expect(tally.wrong.length === 0 || precision(tally) >= 0.9, tally.wrong.join('\n')).toBe(true);
	});
});

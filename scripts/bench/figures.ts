/** What is measured on one vault without a browser. */
import { deepStrictEqual } from 'node:assert';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import grayMatter from 'gray-matter';
import MarkdownIt from 'markdown-it';
import { parse as parseYaml } from 'yaml';
import { actions } from '../../src/core/action/actions';
import { takeSnapshot, type Snapshot } from '../../src/core/vault/snapshot';
import { findFrontmatter, parseProperties, type Properties } from '../../src/core/markdown/frontmatter';
import { NoteIndex } from '../../src/core/note/index';
import { linksAmong, type Links } from '../../src/core/markdown/links';
import { parseNote, parseContext } from '../../src/core/note/note';
import { defaultSettings } from '../../src/core/settings';
import { reportBrief, reportInsights, reportQuestions, reportWeek } from '../../src/core/report/report';
import { themes } from '../../src/core/theme/themes';
import { KeptSnapshot } from '../../src/core/vault/follow';
import { ISO_WEEKS, shiftPeriod, weekOf } from '../../src/core/week/period';
import { the } from '../the';
import { kept, median, ofCpu, ratio, time } from './measure';
import { TODAY, type Truth, type Vault } from './vault';

const require = createRequire(import.meta.url);
/** The parser that gray-matter brings along. */
const jsYaml = createRequire(require.resolve('gray-matter'))('js-yaml') as { load(text: string): unknown };

const EDITS = 500;
const FOLLOWED = 101;

export interface Figures {
	retros: number;
	/** Null if all that was to be found was found, and nothing else; else what was wrong. */
	wrong: string | null;
	unitMs: number;
	/** In units. */
	parse: number;
	parseWithYaml: number;
	markdownIt: number;
	yaml: number;
	jsYaml: number;
	grayMatter: number;
	/** Reading and indexing, in times of reading alone: as Obsidian does it, and as the command line does. */
	index: number;
	indexOnDisk: number;
	editMs: number;
	answersMs: number;
	/** All themes and actions after one edit, in milliseconds of CPU. */
	followedMs: number;
	/** Each command from nothing, the themes and actions known, in milliseconds of CPU. */
	commands: Record<'questions' | 'week' | 'insights' | 'brief', number>;
	/** Bytes a retro. */
	memory: number;
}

const settings = defaultSettings();
const reading = parseContext(settings);

interface Source {
	path: string;
	text: string;
	yaml: string;
	/** What Obsidian hands over: an object of its own parser's. */
	frontmatter: Record<string, unknown>;
}

function sourcesOf(vault: Vault): Source[] {
	return vault.retroPaths.map((path) => {
		const text = readFileSync(join(vault.root, path), 'utf8');
		const found = findFrontmatter(text);
		if (found === null || found === 'unclosed') throw new Error(`${path} has no frontmatter`);
		const yaml = text.slice(found.start, found.end);
		return { path, text, yaml, frontmatter: Object.fromEntries(parseProperties(yaml) as Properties) };
	});
}

/** As in Obsidian, where the properties are parsed already. */
const parseHandedOver = ({ path, text, frontmatter }: Source) =>
	parseNote(path, text, reading, new Map(Object.entries(frontmatter)));

/** As on the command line: one file after the other, its YAML parsed with it. */
function indexOf(vault: Vault, paths: readonly string[]): NoteIndex {
	const index = new NoteIndex();
	for (const path of paths)
		index.set(path, parseNote(path, readFileSync(join(vault.root, path), 'utf8'), reading));
	return index;
}

const journalOf = (index: NoteIndex, links: Links): Snapshot =>
	takeSnapshot(index.notes, links, settings, TODAY);

function found(snapshot: Snapshot): Truth {
	const truth: Truth = {
		retros: snapshot.interviews.size,
		questions: 0,
		actions: actions(snapshot).length,
		timesFailed: 0,
		timesHeld: 0,
	};
	for (const { retro } of snapshot.interviews.values()) truth.questions += retro.questions.length;
	for (const theme of themes(snapshot)) {
		truth.timesFailed += theme.timesFailed;
		truth.timesHeld += theme.timesHeld;
	}
	return truth;
}

/** What of the outputs is wrong: a fast wrong answer is none. */
function wrongIn(
	vault: Vault,
	sources: readonly Source[],
	index: NoteIndex,
	snapshot: Snapshot,
): string | null {
	try {
		deepStrictEqual(found(snapshot), vault.truth);
		for (const source of sources) deepStrictEqual(parseHandedOver(source), index.notes.get(source.path));
		for (const [path, note] of index.notes) deepStrictEqual(note.problems, [], path);
		return null;
	} catch (error) {
		return (error as Error).message;
	}
}

/** How long our parser and those of others take for the same texts. */
function timeParsing(sources: readonly Source[], rounds: number) {
	const markdown = new MarkdownIt();
	const each = (run: (source: Source) => unknown) => (): void =>
		sources.forEach((source) => void run(source));
	return time(
		rounds,
		{
			unit: each(({ text }) => text.split('\n')),
			parse: each(parseHandedOver),
			parseWithYaml: each(({ path, text }) => parseNote(path, text, reading)),
			markdownIt: each(({ text }) => markdown.parse(text, {})),
			yaml: each(({ yaml }) => parseYaml(yaml)),
			jsYaml: each(({ yaml }) => jsYaml.load(yaml)),
			// Without options it answers from a cache.
			grayMatter: each(({ text }) => grayMatter(text, {})),
		},
		ofCpu,
	);
}

/** What the answers cost after each of some edits, of which each changes a rating. */
function followedMs(sources: readonly Source[], index: NoteIndex, links: Links): number {
	const kept = new KeptSnapshot(index, links);
	const ask = (): void => {
		const snapshot = kept.on(TODAY, settings);
		themes(snapshot);
		actions(snapshot);
	};
	ask();
	const costs: number[] = [];
	for (let edit = 0; edit < FOLLOWED; edit++) {
		const source = the(sources[(edit * 37) % sources.length]);
		const text = source.text.replace(/- Rating: \w+/, edit % 2 === 0 ? '- Rating: Good' : '- Rating: Poor');
		index.set(source.path, parseHandedOver({ ...source, text }));
		const start = ofCpu();
		ask();
		costs.push(ofCpu() - start);
		index.set(source.path, parseHandedOver(source));
		ask();
	}
	return median(costs);
}

/** What each command costs on a snapshot of which the themes and actions are known. */
function timeCommands(index: NoteIndex, links: Links, rounds: number): Figures['commands'] {
	let snapshot = journalOf(index, links);
	const fresh = (): void => {
		snapshot = journalOf(index, links);
		themes(snapshot);
		actions(snapshot);
	};
	const week = shiftPeriod(weekOf(TODAY, ISO_WEEKS), -30, ISO_WEEKS);
	const company = the([...snapshot.interviews.values()][0]).company?.name ?? '';
	const asked: Record<keyof Figures['commands'], () => void> = {
		questions: () => void reportQuestions(snapshot),
		week: () => void reportWeek(snapshot, week),
		insights: () => void reportInsights(snapshot),
		brief: () => void reportBrief(snapshot, { company, stage: '', date: TODAY }),
	};
	const costs = { questions: 0, week: 0, insights: 0, brief: 0 };
	for (const name of Object.keys(asked) as (keyof typeof asked)[]) {
		const times: number[] = [];
		for (let round = 0; round < rounds; round++) {
			fresh();
			const start = ofCpu();
			asked[name]();
			times.push(ofCpu() - start);
		}
		costs[name] = median(times);
	}
	return costs;
}

export async function measure(vault: Vault, rounds: number): Promise<Figures> {
	const memory = kept(() => indexOf(vault, vault.retroPaths));
	const sources = sourcesOf(vault);
	const index = indexOf(vault, vault.paths);
	const links = linksAmong(index.notes.keys());
	const wrong = wrongIn(vault, sources, index, journalOf(index, links));

	const parsing = await timeParsing(sources, rounds);
	const disk = await time(rounds, {
		read: async () => {
			for (const { path } of sources) await readFile(join(vault.root, path), 'utf8');
		},
		index: async () => {
			const fresh = new NoteIndex();
			for (const source of sources)
				fresh.set(
					source.path,
					parseHandedOver({ ...source, text: await readFile(join(vault.root, source.path), 'utf8') }),
				);
		},
		readOnDisk: () => vault.retroPaths.forEach((path) => void readFileSync(join(vault.root, path), 'utf8')),
		indexOnDisk: () => void indexOf(vault, vault.retroPaths),
	});
	const asked = await time(
		rounds,
		{
			edits: () => {
				for (let edit = 0; edit < EDITS; edit++) {
					const source = the(sources[edit % sources.length]);
					index.set(source.path, parseHandedOver(source));
				}
			},
			answers: () => {
				const snapshot = journalOf(index, links);
				themes(snapshot);
				actions(snapshot);
			},
		},
		ofCpu,
	);
	const units = (name: keyof typeof parsing): number => ratio(parsing[name], parsing.unit);
	return {
		retros: sources.length,
		wrong,
		unitMs: median(parsing.unit),
		parse: units('parse'),
		parseWithYaml: units('parseWithYaml'),
		markdownIt: units('markdownIt'),
		yaml: units('yaml'),
		jsYaml: units('jsYaml'),
		grayMatter: units('grayMatter'),
		index: ratio(disk.index, disk.read),
		indexOnDisk: ratio(disk.indexOnDisk, disk.readOnDisk),
		editMs: median(asked.edits) / EDITS,
		answersMs: median(asked.answers),
		followedMs: followedMs(sources, index, links),
		commands: timeCommands(index, links, Math.min(rounds, 5)),
		memory: memory / sources.length,
	};
}

/** Vaults of any size, the same from run to run, and what must be found in them. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addDays } from '../../src/core/day';
import { the } from '../the';
import * as words from './words';

export interface Truth {
	retros: number;
	questions: number;
	actions: number;
	/** Pairs of an interview and a theme that failed in it, and of one and a theme that held. */
	timesFailed: number;
	timesHeld: number;
}

export interface Vault {
	/** The folder it lies in. */
	root: string;
	/** Every note's path. */
	paths: string[];
	/** The paths of the retros alone. */
	retroPaths: string[];
	truth: Truth;
}

export const TODAY = '2027-01-01';
const FIRST_DAY = '2016-01-04';
const DAYS = 4000;
const QUESTIONS = 8;
const RATINGS = ['Poor', 'Medium', 'Good', 'Excellent'];

type Chance = () => number;

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function chances(seed: number): Chance {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

const below = (chance: Chance, limit: number): number => Math.floor(chance() * limit);
const pick = <T>(chance: Chance, list: readonly T[]): NonNullable<T> => the(list[below(chance, list.length)]);

function pickSome<T>(chance: Chance, list: readonly T[], count: number): T[] {
	const some = new Set<T>();
	while (some.size < count) some.add(pick(chance, list));
	return [...some];
}

/** One of the ways in which people write a theme's name; every second theme has a note of its own. */
function spelt(chance: Chance, theme: string): string {
	const slug = theme.toLowerCase().replace(/\s/g, '-');
	return pick(chance, [
		`[[${theme}]]`,
		`[[${theme}|${theme.toLowerCase()}]]`,
		theme,
		theme.toLowerCase(),
		`#theme/${slug}`,
	]);
}

const hasNote = (theme: string): boolean => words.themes.indexOf(theme) % 2 === 0;

/** One retro of about 5.6 KB. Adds what must be found in it to `truth`. */
function retro(chance: Chance, company: string, date: string, truth: Truth): string {
	const themes = pickSome(chance, words.themes, QUESTIONS + 2);
	const asked = themes.slice(0, QUESTIONS);
	const [named, remembered] = themes.slice(QUESTIONS) as [string, string];
	const stage = pick(chance, ['technical', 'coding', 'system-design', 'behavioural', 'panel', 'final']);
	const round = 1 + below(chance, 5);
	const interviewer = pick(chance, words.people);
	const head = [
		'---',
		'type: interview-retro',
		`company: "[[${company}]]"`,
		`position: ${pick(chance, words.positions)}`,
		`date: ${date}`,
		`round: ${round}`,
		`stage: ${stage}`,
		`format: ${pick(chance, ['video', 'phone', 'on-site'])}`,
		'interviewers:',
		`  - ${interviewer} (${pick(chance, words.roles)})`,
		`  - "[[${pick(chance, words.people)}]]"`,
		`duration: ${pick(chance, [30, 45, 60, 90])}`,
		`ended: ${date}T${10 + below(chance, 8)}:${pick(chance, ['00', '15', '45'])}:00`,
		`result: ${pick(chance, ['pending', 'passed', 'offer', 'rejected', 'withdrawn'])}`,
		`confidence: ${below(chance, 101)}`,
		`self-rating: ${1 + below(chance, 4)}`,
		`stress: ${1 + below(chance, 5)}`,
		'themes:',
		`  - "[[${named}]]"`,
		`  - ${the(asked[0])}`,
		`captured: ${date}T18:30:00`,
		'reviewed:',
		'closed:',
		'---',
		`# ${company}, ${stage}, round ${round}`,
		'',
		'## First impressions',
		pickSome(chance, words.impressions, 5).join(' '),
		'',
		'## Questions',
	];
	// The named one stands under no question; for the other, the question decides.
	truth.timesFailed++;
	truth.timesHeld++;
	truth.actions += 5;
	truth.retros++;
	return [
		...head,
		...asked.flatMap((theme, index) => question(chance, index + 1, theme, truth)),
		...summary(chance),
		...pickSome(chance, asked, 4).map((theme, index) => action(chance, date, index, theme)),
		...close(chance, date, remembered, interviewer),
	].join('\n');
}

function question(chance: Chance, number: number, theme: string, truth: Truth): string[] {
	const rating = pick(chance, RATINGS);
	const failed = rating === 'Poor' || rating === 'Medium';
	truth.questions++;
	if (failed) truth.timesFailed++;
	else truth.timesHeld++;
	const sentence = (): string =>
		`${pick(chance, words.answers.begin)} ${pick(chance, words.answers.middle)}, ${pick(chance, words.answers.end)}`;
	const lines = [
		`### ${number}. ${pick(chance, words.titles)}`,
		`- Type: ${pick(chance, words.questionTypes)}`,
		`- My answer: ${sentence()}`,
		`- Follow-up 1: ${pick(chance, words.followUps)}`,
	];
	if (chance() < 0.5)
		lines.push(`- Hints: ${1 + below(chance, 3)}, took ${pick(chance, ['it', 'them'])} and went on`);
	lines.push(`- Rating: ${rating}, ${pick(chance, words.reasons)}`);
	if (failed) lines.push(`- Cause: ${pick(chance, words.causes)}`);
	lines.push(`- Themes: ${spelt(chance, theme)}`, `- Improvement: ${pick(chance, words.improvements)}`, '');
	return lines;
}

/** What stands between the questions and the actions. */
function summary(chance: Chance): string[] {
	return [
		'## Went well',
		...pickSome(chance, words.strengths, 2).map((one) => `- ${one}`),
		'',
		'## Went poorly',
		...pickSome(chance, words.slips, 2).map((one) => `- ${one}`),
		'',
		'## Self-assessment',
		`- Algorithms: ${1 + below(chance, 5)}`,
		`- Communication: ${1 + below(chance, 5)}`,
		`- Nervousness: ${1 + below(chance, 5)}`,
		'',
		'## Key lesson',
		pick(chance, words.lessons),
		'',
		'## Improvement plan',
	];
}

function action(chance: Chance, date: string, index: number, theme: string): string {
	const isDone = chance() < 0.5;
	const method = pick(chance, ['drill', 'mock', 'checklist', 'note', 'rewrite']);
	const due = addDays(date, 3 + below(chance, 25));
	const done = isDone ? ` ✅ ${addDays(date, 1 + below(chance, 20))}` : '';
	const fields = `[theme:: ${spelt(chance, theme)}] [method:: ${method}] [check:: ${pick(chance, ['next-interview', 'mock', 'peer'])}]`;
	return `- [${isDone ? 'x' : ' '}] ${the(words.works[index * 2 + below(chance, 2)])} ${fields} 📅 ${due}${done}`;
}

/** What stands behind the actions, to the end. */
function close(chance: Chance, date: string, remembered: string, interviewer: string): string[] {
	return [
		'',
		'## Did it hold?',
		`- ${pick(chance, words.improvements)} [theme:: ${spelt(chance, remembered)}] [outcome:: held]`,
		'',
		'## Next steps',
		`- [${pick(chance, [' ', 'x'])}] ${pick(chance, words.courtesies)} to [[${interviewer}]] 📅 ${addDays(date, 2)}`,
		'',
		'## Notes',
		'| Minute | What |',
		'|---|---|',
		...[0, 10, 20, 30].map((minute) => `| ${minute} | ${pick(chance, words.minutes)} |`),
		'',
		...pickSome(chance, words.impressions, 4),
		'',
	];
}

function ordinary(chance: Chance, about: string, property: string): string {
	const lines = ['---', property, '---', `# ${about}`, ''];
	for (let paragraph = 0; paragraph < 6; paragraph++) {
		lines.push(
			`## Part ${paragraph + 1}`,
			pickSome(chance, words.impressions, 4).join(' '),
			'',
			`- [ ] ${pick(chance, words.works)}`,
			`- ${pick(chance, words.days)}`,
			'',
		);
	}
	return lines.join('\n');
}

interface Note {
	path: string;
	text: string;
}

function* notes(retros: number, others: number, truth: Truth): Generator<Note> {
	const chance = chances(retros);
	const taken = new Map<string, number>();
	for (let count = 0; count < retros; count++) {
		const date = addDays(FIRST_DAY, below(chance, DAYS));
		const company = pick(chance, words.companies);
		const name = `Interviews/${date.slice(0, 4)}/${date} ${company}`;
		const times = (taken.get(name) ?? 0) + 1;
		taken.set(name, times);
		yield { path: `${name}${times === 1 ? '' : ` ${times}`}.md`, text: retro(chance, company, date, truth) };
	}
	for (const company of words.companies)
		yield {
			path: `Companies/${company}.md`,
			text: ordinary(chance, company, `aliases: [${the(company.split(' ')[0])} Ltd]`),
		};
	for (const theme of words.themes.filter(hasNote))
		yield { path: `Knowledge/${theme}.md`, text: ordinary(chance, theme, 'type: interview-theme') };
	for (let count = 0; count < others; count++) {
		const day = addDays(FIRST_DAY, count);
		yield { path: `Daily/${day}.md`, text: ordinary(chance, day, 'tags: [daily]') };
	}
}

/** The vault of so many retros and daily notes, below the folder `cache`; written only where it is not there yet. */
export function vaultOf(cache: string, retros: number, others: number): Vault {
	const truth: Truth = { retros: 0, questions: 0, actions: 0, timesFailed: 0, timesHeld: 0 };
	const all = [...notes(retros, others, truth)];
	const hash = createHash('sha256');
	for (const { path, text } of all) hash.update(path).update(text);
	const digest = hash.digest('hex');
	const root = join(cache, `${retros}-${others}`);
	const seal = join(cache, `${retros}-${others}.sha256`);
	if (readIfThere(seal) !== digest) {
		rmSync(root, { recursive: true, force: true });
		for (const folder of new Set(all.map(({ path }) => dirname(path))))
			mkdirSync(join(root, folder), { recursive: true });
		for (const { path, text } of all) writeFileSync(join(root, path), text);
		writeFileSync(seal, digest);
	}
	const paths = all.map(({ path }) => path);
	return { root, paths, retroPaths: paths.slice(0, retros), truth };
}

function readIfThere(path: string): string | null {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return null;
	}
}

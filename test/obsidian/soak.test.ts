// @vitest-environment jsdom
/**
 * Generated notes, edited through the plugin itself: clicks in its tracker and its own write functions over the preview's
 * host, with the note closed or open in an editor, changed by another program between reading and click, and with writes
 * that fail. What is on disk afterwards is judged byte for byte, without the code that made it. `npm run soak -- --plugin`
 * runs it on many more notes.
 */
import type * as obsidian from 'obsidian';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import fc from 'fast-check';
import { MarkdownView } from '../../scripts/preview/host/markdown-view';
import { harmToProperties, hasProperties, readSecond, spanBetween } from '../../scripts/soak/judge';
import { bodied, questioned, tasked } from '../../scripts/soak/shapes';
import { count, isFlawless, table, type Tallies } from '../../scripts/soak/tally';
import { setProperty } from '../../src/core/edit/property';
import { questionsOf } from '../../src/core/change/question';
import { renameTheme } from '../../src/core/change/rename-theme';
import { parseNote, parseContext } from '../../src/core/note/note';
import { defaultSettings } from '../../src/core/settings';
import { writeBlock } from '../../src/obsidian/parts/generated-block';
import { lookAt, makeAll, takeBack } from '../../src/obsidian/host/bulk';
import { addActionIn, changeNote, setLabelIn } from '../../src/obsidian/host/write';
import { closeVault, openVault, type Opened, type When } from '../support/faulty';
import { TASKS_ID, tasksSettings, toggleTask } from '../support/tasks';

/** How many generated notes; each is edited up to ten times. */
const NOTES = Number(process.env.PLUGIN_SOAK ?? 25);
const SEED = Number(process.env.PLUGIN_SOAK_SEED ?? 9);
const DAY = '2026-11-20';
const reading = parseContext(defaultSettings());
const tallies: Tallies = new Map();

let vault: Opened;
let app: obsidian.App;
/** Each note has a path of its own: what was ticked in one is nothing to the next. */
let path = 'Interviews/Note.md';

beforeEach(() => {
	vi.setSystemTime(new Date(2026, 10, 20, 10));
});
afterEach(() => {
	closeVault();
	vi.useRealTimers();
});
afterAll(() => {
	if (process.env.PLUGIN_SOAK !== undefined) console.log(table(tallies).join('\n'));
});

/** What is on disk, once an editor has saved what is in it. */
async function bytes(): Promise<string> {
	for (const leaf of vault.app.workspace.getLeavesOfType('markdown')) {
		const view = leaf.view as unknown;
		if (view instanceof MarkdownView) await view.save();
	}
	await vault.app.vault.idle();
	return vault.disk.text(path)!;
}

/** The lines of a text that differ from those of another with as many lines; null where their number differs. */
function changedIn(before: string, after: string): [string, string][] | null {
	const [was, is] = [before, after].map((text) => text.split(/(?<=\r\n|\n|\r(?!\n))/));
	if (was!.length !== is!.length) return null;
	return was!.flatMap((line, at): [string, string][] => (line === is![at] ? [] : [[line, is![at]!]]));
}

/** Whether the Tasks plugin's stand-in is there, as an app with that plugin has it. */
let isTasksOn = false;
function setTasks(isOn: boolean): void {
	isTasksOn = isOn;
	const executeToggleTaskDoneCommand = (line: string): string => toggleTask(line, tasksSettings(), DAY);
	const plugins = isOn ? { [TASKS_ID]: { apiV1: { executeToggleTaskDoneCommand } } } : {};
	Object.assign(app, { plugins: { plugins } });
}

/** Whether one line has become what Tasks makes of it, and nothing else has changed. */
function isToggled(before: string, after: string): boolean {
	const lines = before.split(/(?<=\r\n|\n|\r(?!\n))/);
	return lines.some((line, at) => {
		const [, words, ending] = /^([^\r\n]*)([\r\n]*)$/.exec(line)!;
		const made = toggleTask(words!, tasksSettings(), DAY).split('\n');
		const first = /\r\n|\n|\r/.exec(before)?.[0] ?? '\n';
		return [ending!, first].some((between) => lines.with(at, made.join(between) + ending).join('') === after);
	});
}

const withBox = (line: string): string => line.replace(/\[(?:.)\]/su, '[x]');

function harmOfTick(before: string, after: string): string | null {
	if (isTasksOn) return isToggled(before, after) ? null : 'it is not what Tasks makes of a line';
	const lines = changedIn(before, after);
	if (lines?.length !== 1) return 'more or less than one line has changed';
	const [was, is] = lines[0]!;
	const { removed, inserted } = spanBetween(withBox(was), is);
	const isDate = inserted === '' || inserted.includes(DAY);
	return removed === '' && isDate ? null : `the line is ${JSON.stringify(is)}`;
}

function harmOfInsertion(before: string, after: string): string | null {
	const { removed } = spanBetween(before, after);
	return removed.trim() === '' || /^[-*+]?\s*(?:\[ \])?\s*$/.test(removed)
		? null
		: `it removed ${JSON.stringify(removed)}`;
}

function harmOfLabel(before: string, after: string): string | null {
	const { removed, inserted } = spanBetween(before, after);
	return /[\r\n]/.test(removed.trim()) || inserted.split(/\r\n|\r|\n/).length > 5
		? 'more than a line and its heading has changed'
		: null;
}

/** Does something, and judges what the disk holds then: nothing at all where it was refused with a sentence. */
async function judged(
	kind: string,
	act: () => unknown,
	harmIn: (before: string, after: string) => string | null,
	given?: string,
): Promise<{ before: string; after: string } | null> {
	const before = given ?? (await bytes());
	vault.told();
	let thrown: unknown = null;
	try {
		await act();
	} catch (error) {
		thrown = error;
	}
	await vault.settle();
	const after = await bytes();
	const told = vault.told();
	const reasonOf = (): string =>
		told
			.join(' ')
			.replace(/^[^:]*: /, '')
			.slice(0, 70);
	if (thrown !== null) count(tallies, kind, { wrong: `it threw: ${String(thrown)}`, text: before });
	else if (after === before)
		count(
			tallies,
			kind,
			reasonOf() === ''
				? { wrong: 'nothing changed, and nothing was said', text: before }
				: { refused: reasonOf() },
		);
	else {
		const harm = harmIn(before, after);
		count(tallies, kind, harm === null ? { right: true } : { wrong: harm, text: before });
	}
	return after === before ? null : { before, after };
}

/** Puts another text on the disk, as another program would, and lets the plugin read it. */
async function put(text: string): Promise<void> {
	vault.disk.outside.write(path, text);
	await vault.settle();
}

const boxes = (): HTMLInputElement[] =>
	Array.from(document.querySelectorAll<HTMLInputElement>('.ir-action input[type=checkbox]')).filter(
		(box) => !box.checked,
	);
const undoOf = (): HTMLElement | undefined =>
	Array.from(document.querySelectorAll<HTMLElement>('button')).find((button) =>
		(button.getAttribute('aria-label') ?? '').startsWith('Undo: '),
	);
const isAsBefore =
	(wanted: string) =>
	(_: string, after: string): string | null =>
		after === wanted ? null : `it is not what it was: ${JSON.stringify(spanBetween(wanted, after))}`;

/** A tick and its *Undo*, by clicks in the tracker. */
async function clickThrough(mode: string, pick: number): Promise<void> {
	const open = boxes();
	const box = open[pick % Math.max(1, open.length)];
	if (box === undefined) return;
	const made = await judged(`${mode}: tick`, () => box.click(), harmOfTick);
	const undo = undoOf();
	if (made === null || undo === undefined) return;
	await judged(`${mode}: Undo of a tick`, () => undo.click(), isAsBefore(made.before));
}

/** A tick, a change by another program, then *Undo*: of both, only the tick is taken back, or nothing. */
async function undoAfterChange(mode: string, pick: number): Promise<void> {
	const open = boxes();
	const box = open[pick % Math.max(1, open.length)];
	if (box === undefined) return;
	const made = await judged(`${mode}: tick`, () => box.click(), harmOfTick);
	const undo = undoOf();
	if (made === null || undo === undefined) return;
	const typed = 'Typed elsewhere.\n';
	vault.disk.outside.write(path, made.after + typed);
	await judged(
		`${mode}: Undo in a note changed since`,
		() => undo.click(),
		isAsBefore(made.before + typed),
		made.after + typed,
	);
}

/** Another program writes, and the click comes before the plugin has heard of it. */
async function staleClick(mode: string, pick: number): Promise<void> {
	const open = boxes();
	const box = open[pick % Math.max(1, open.length)];
	const before = await bytes();
	const at = before.search(/(?<=^|[\r\n])[ >]*(?:[-*+]|\d+[.)]) +\[/);
	if (box === undefined || at < 0) return;
	const newer = `${before.slice(0, at)}- [ ] Put above 📅 2026-12-01\n${before.slice(at)}`;
	vault.disk.outside.write(path, newer);
	await judged(
		`${mode}: tick of a line that moved`,
		() => box.click(),
		(was, is) => {
			const lines = changedIn(was, is);
			const isOther = is.includes('[x] Put above') || lines?.[0]?.[0].includes('Put above') === true;
			return isOther ? 'another line was ticked' : harmOfTick(was, is);
		},
		newer,
	);
}

/** The write of a tick fails: what is on disk is the old text or the new one. */
async function faultyClick(mode: string, pick: number, when: When): Promise<void> {
	const open = boxes();
	const box = open[pick % Math.max(1, open.length)];
	if (box === undefined) return;
	vault.faults.arm(1, when);
	await judged(`${mode}: tick whose write fails (${when})`, () => box.click(), harmOfTick);
	vault.faults.arm(0, 'before');
}

async function answer(mode: string, pick: number): Promise<void> {
	const words = ['Held', 'Slipped'];
	const button = Array.from(document.querySelectorAll<HTMLElement>('button')).find(
		({ textContent }) => textContent === words[pick % 2],
	);
	if (button === undefined) return;
	await judged(
		`${mode}: answer *Did it hold?*`,
		() => button.click(),
		(before, after) => {
			const lines = changedIn(before, after);
			return lines?.length === 1 && lines[0]![0].includes('outcome::') ? null : 'another line has changed';
		},
	);
}

/** The edits of forms and commands, through the functions that they write by. */
async function others(mode: string, pick: number): Promise<void> {
	const text = await bytes();
	const questions = questionsOf(text, reading);
	const question = questions[pick % Math.max(1, questions.length)];
	if (question !== undefined)
		await judged(
			`${mode}: set a label`,
			() => setLabelIn(app, path, question.ref, 'cause', 'no sleep', reading),
			harmOfLabel,
		);
	await judged(
		`${mode}: add an action`,
		() => addActionIn(app, path, '- [ ] Ask first [theme:: Pacing]', reading),
		harmOfInsertion,
	);
	await judged(
		`${mode}: set a property`,
		() => changeNote(app, path, (one) => setProperty(one, 'result', 'passed')),
		(before, after) =>
			hasProperties(before) && readSecond(before) !== null
				? harmToProperties(before, after, 'result', () => ['passed'])
				: null,
	);
	const block = { name: 'history', what: 'the history', content: `- ${pick}` };
	await judged(
		`${mode}: write a block`,
		() => writeBlock(app, path, block),
		(before, after) => {
			const outside = (one: string): string =>
				one.replace(/<!-- interview-retro:begin[\s\S]*<!-- interview-retro:end history -->/, '').trimEnd();
			return outside(before) === outside(after) ? null : 'the text outside the block has changed';
		},
	);
	await merge(mode);
}

/** A theme merged into another, and the undo of it. */
async function merge(mode: string): Promise<void> {
	const wish = {
		isOld: (one: string) => /^(?:\[\[)?#?pacing(?:\]\])?$/i.test(one),
		isNew: (one: string) => /^(?:\[\[)?pace(?:\]\])?$/i.test(one),
		to: 'Pace',
	};
	const made = await judged(
		`${mode}: merge themes`,
		async () => {
			const compute = (text: string) => renameTheme(text, path, reading, wish);
			await makeAll(app, (await lookAt(app, [{ path, compute }])).shown);
		},
		(before, after) => {
			const rest = (one: string): string =>
				one
					.split(/\r\n|\r|\n/)
					.filter((line) => !/pac/i.test(line))
					.join('\n');
			return rest(before) === rest(after) ? null : 'a line without the theme has changed';
		},
	);
	if (made === null) return;
	await judged(`${mode}: undo of merged themes`, () => takeBack(app), isAsBefore(made.before));
}

/** Opens the note in an editor, or closes it. */
async function show(isOpen: boolean): Promise<void> {
	const leaves = vault.app.workspace.getLeavesOfType('markdown');
	if (isOpen === leaves.length > 0) return;
	if (!isOpen) for (const leaf of leaves) leaf.detach();
	else
		await vault.app.workspace
			.getLeaf()
			.openFile(vault.app.vault.getFileByPath(path)!, { active: false, state: { mode: 'source' } });
	await vault.settle();
}

const FAULTS: When[] = ['before', 'computed', 'after'];

/** All edits of one note, in one of the ways in which it may be on the screen. */
async function edit(text: string, pick: number): Promise<void> {
	const isOpen = pick % 2 === 1;
	setTasks(pick % 4 > 1);
	const mode = `${isOpen ? 'open' : 'closed'}${isTasksOn ? ', Tasks' : ''}`;
	await show(false);
	vault.disk.outside.remove(path);
	path = `Interviews/Note ${pick}.md`;
	await put(text);
	await show(isOpen);
	await clickThrough(mode, pick);
	await put(text);
	await undoAfterChange(mode, pick);
	await put(text);
	await staleClick(mode, pick);
	await put(text);
	if (!isOpen) await faultyClick(mode, pick, FAULTS[pick % FAULTS.length]!);
	await put(text);
	await answer(mode, pick);
	await put(text);
	await others(mode, pick);
}

const isRetro = (text: string): boolean => parseNote('Note.md', text, reading).retro !== null;

test(`${NOTES} generated notes, edited through the plugin: only what was meant has changed, and Undo restores the bytes`, async () => {
	vault = await openVault({ [path]: '' });
	app = vault.app as unknown as obsidian.App;
	const notes = fc
		.sample(fc.oneof(tasked, questioned, bodied(false)), { numRuns: NOTES, seed: SEED })
		.map(({ text }) => text)
		.filter(isRetro);
	for (const [pick, text] of notes.entries()) await edit(text, pick);
	expect(table(tallies).filter((line) => line.startsWith('FAILED'))).toEqual([]);
	expect(isFlawless(tallies)).toBe(true);
});

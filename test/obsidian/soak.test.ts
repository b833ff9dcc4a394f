// @vitest-environment jsdom
/**
 * Generated and hostile notes, edited through the plugin itself: clicks in its tracker, its forms, and its own write
 * functions over the preview's host, with the note closed or open in an editor, read slowly, changed by another program
 * between reading and click, not UTF-8, and with writes that fail. No click is silent: it does what it
 * promises, or a sentence says why not. What is on disk afterwards is judged byte for byte, without the
 * code that made it. `npm run soak -- --plugin` runs it on many more notes.
 */
import type * as obsidian from 'obsidian';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import fc from 'fast-check';
import { MarkdownView } from '../../scripts/preview/host/markdown-view';
import { HOSTILE } from '../../scripts/soak/hostile-notes';
import { spanBetween } from '../../scripts/soak/judge';
import {
	DAY,
	harmOfAddedLine,
	harmOfAnswer,
	harmOfBlock,
	harmOfDrill,
	harmOfLabel,
	harmOfMerge,
	harmOfMoments,
	harmOfProperty,
	harmOfResult,
	harmOfTasksTick,
	harmOfTick,
	type Asked,
} from '../../scripts/soak/plugin-judge';
import { bodied, questioned, tasked } from '../../scripts/soak/shapes';
import { count, table, type Tallies } from '../../scripts/soak/tally';
import { setProperty } from '../../src/core/edit/property';
import { questionsOf, setLabel } from '../../src/core/change/question';
import { renameTheme } from '../../src/core/change/rename-theme';
import { parseNote, parseContext } from '../../src/core/note/note';
import { defaultSettings } from '../../src/core/settings';
import { writeBlock } from '../../src/obsidian/parts/generated-block';
import { lookAt, makeAll, takeBack } from '../../src/obsidian/host/bulk';
import { addActionIn, changeNote } from '../../src/obsidian/host/write';
import {
	all,
	closeVault,
	openVault,
	press,
	type as typeInto,
	type Opened,
	type When,
} from '../support/faulty';
import { TASKS_ID, tasksSettings, toggleTask } from '../support/tasks';
import { the } from '../../scripts/the';

/** How many generated notes; each is edited up to fifteen times. */
const NOTES = Number(process.env.PLUGIN_SOAK ?? 25);
const SEED = Number(process.env.PLUGIN_SOAK_SEED ?? 9);
const reading = parseContext(defaultSettings());
const tallies: Tallies = new Map();

let vault: Opened;
let app: obsidian.App;
/** All generated notes stand at one path, one after the other: what was ticked in one is nothing to the next. */
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
	return vault.disk.text(path) ?? '';
}

/** Whether the Tasks plugin's stand-in is there, as an app with that plugin has it. */
let isTasksOn = false;
function setTasks(isOn: boolean): void {
	isTasksOn = isOn;
	const executeToggleTaskDoneCommand = (line: string): string => toggleTask(line, tasksSettings(), DAY);
	const plugins = isOn ? { [TASKS_ID]: { apiV1: { executeToggleTaskDoneCommand } } } : {};
	Object.assign(app, { plugins: { plugins } });
}

/** Where nothing was written: the sentence that says why, or none. */
const reasonOf = (told: readonly string[]): string =>
	told
		.join(' ')
		.replace(/^[^:]*: /, '')
		.slice(0, 70);

type Harm = (before: string, after: string) => string | null;
interface Made {
	before: string;
	after: string;
}

/**
 * Does something, and judges what the disk holds then: what was meant, or the text as it was and a sentence
 * that says why. `act` may give sentences that a form would show.
 */
async function judged(kind: string, act: () => unknown, harmIn: Harm, given?: string): Promise<Made | null> {
	const before = given ?? (await bytes());
	vault.told();
	let thrown: unknown = null;
	let shown: unknown = null;
	try {
		shown = await act();
	} catch (error) {
		thrown = error;
	}
	await settle();
	const after = await bytes();
	const reason = reasonOf([...vault.told(), ...(Array.isArray(shown) ? (shown as string[]) : [])]);
	if (thrown !== null) count(tallies, kind, { wrong: `it threw: ${String(thrown)}`, text: before });
	else if (after !== before) {
		const harm = harmIn(before, after);
		count(tallies, kind, harm === null ? { right: true } : { wrong: harm, text: before });
	} else if (reason === '')
		count(tallies, kind, { wrong: 'nothing changed, and nothing was said', text: before });
	else count(tallies, kind, { refused: reason });
	return after === before ? null : { before, after };
}

/** Waits until nothing is under way, slow answers included. */
async function settle(): Promise<void> {
	let before: number;
	do {
		before = asked;
		await vault.settle();
	} while (asked !== answers || asked !== before);
}

/** How many slow reads were asked for, and how many were answered. */
let [asked, answers] = [0, 0];

/**
 * Lets notes be read as slowly as from a drive in the cloud. The answers come in the order of the
 * questions, since the app's own editor asks too; that other orders do no harm,
 * test/obsidian/host/note-source.test.ts holds.
 */
function slowDown(pick: number): () => void {
	const { vault: host } = vault.app;
	const [read, cachedRead] = [host.read.bind(host), host.cachedRead.bind(host)];
	let turn = pick;
	let last: Promise<unknown> = Promise.resolve();
	const slowly =
		(ask: typeof read): typeof read =>
		async (file) => {
			asked++;
			turn = (turn * 7 + 3) % 11;
			const wait = turn / 2;
			const answered = last
				.then(() => ask(file))
				.finally(() => new Promise((done) => setTimeout(done, wait)));
			last = answered.catch(() => undefined);
			return answered.finally(() => answers++);
		};
	[host.read, host.cachedRead] = [slowly(read), slowly(cachedRead)];
	return () => ([host.read, host.cachedRead] = [read, cachedRead]);
}

/** Puts another text on the disk, as another program would, and lets the plugin read it. */
async function put(text: string): Promise<void> {
	vault.disk.outside.write(path, text);
	await settle();
}

interface Row {
	/** What its line is known by: a mark of its own, or words that it shares with others. */
	token: string;
	click: () => void;
}

const TOKEN = /^n\d+z/;
/** The action in the tracker whose turn it is, if any is open. */
function actionOf(pick: number): Row | null {
	const open = Array.from(
		document.querySelectorAll<HTMLInputElement>('.ir-action input[type=checkbox]'),
	).filter((box) => !box.checked && !box.disabled);
	const box = open[pick % Math.max(1, open.length)];
	const name = box?.getAttribute('aria-label') ?? '';
	return box === undefined ? null : { token: TOKEN.exec(name)?.[0] ?? '', click: () => box.click() };
}
const undoOf = (): HTMLElement | undefined =>
	Array.from(document.querySelectorAll<HTMLElement>('button')).find((button) =>
		(button.getAttribute('aria-label') ?? '').startsWith('Undo: '),
	);
const isAsBefore =
	(wanted: string): Harm =>
	(_, after) =>
		after === wanted ? null : `it is not what it was: ${JSON.stringify(spanBetween(wanted, after))}`;
const isTick =
	({ token }: Row): Harm =>
	(before, after) =>
		isTasksOn ? harmOfTasksTick(before, after, token) : harmOfTick(before, after, token);

/** A tick and its *Undo*, by clicks in the tracker. */
async function clickThrough(mode: string, pick: number): Promise<void> {
	const row = actionOf(pick);
	if (row === null) return;
	const made = await judged(`${mode}: tick`, row.click, isTick(row));
	const undo = undoOf();
	if (made === null || undo === undefined) return;
	await judged(`${mode}: Undo of a tick`, () => undo.click(), isAsBefore(made.before));
}

/** A tick, a change by another program, then *Undo*: of both, only the tick is taken back, or nothing. */
async function undoAfterChange(mode: string, pick: number): Promise<void> {
	const row = actionOf(pick);
	if (row === null) return;
	const made = await judged(`${mode}: tick`, row.click, isTick(row));
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

/** Where the first item of a note stands. */
const firstItem = (text: string): number => text.search(/(?<=^|[\r\n])[ >]*(?:[-*+]|\d+[.)]) +\[/);

/** Another device writes above a line and below it, and the click comes before the plugin has heard of it. */
async function changedBetween(
	kind: string,
	click: () => void,
	harmIn: Harm,
	above = '- [ ] Put above 📅 2026-12-01\n',
): Promise<void> {
	const before = await bytes();
	const at = firstItem(before);
	if (at < 0) return;
	const newer = `${before.slice(0, at)}${above}${before.slice(at)}\nTyped below.\n`;
	vault.disk.outside.write(path, newer);
	await judged(kind, click, harmIn, newer);
}

async function staleClick(mode: string, pick: number): Promise<void> {
	const row = actionOf(pick);
	if (row === null) return;
	await changedBetween(`${mode}: tick of a line that moved`, row.click, (before, after) =>
		linesWith(after, 'Put above') === linesWith(before, 'Put above')
			? isTick(row)(before, after)
			: `another line was ticked: ${JSON.stringify(after)}`,
	);
}
const linesWith = (text: string, words: string): string =>
	text
		.split(/\r\n|\r|\n/)
		.filter((line) => line.includes(words))
		.join('\n');

/** The write of a tick fails: what is on disk is the old text or the new one. */
async function faultyClick(mode: string, pick: number, when: When): Promise<void> {
	const row = actionOf(pick);
	if (row === null) return;
	vault.faults.arm(1, when);
	await judged(`${mode}: tick whose write fails (${when})`, row.click, isTick(row));
	vault.faults.arm(0, 'before');
}

/** An answer in the tracker: on the note as it was shown, or on one that another device has changed since. */
async function answer(mode: string, pick: number): Promise<void> {
	const [word, name] = pick % 2 === 0 ? ['held', 'Yes'] : ['slipped', 'No'];
	const waiting = Array.from(document.querySelectorAll<HTMLElement>('.ir-hold'));
	const hold = waiting[pick % Math.max(1, waiting.length)];
	const button = Array.from(hold?.querySelectorAll<HTMLElement>('button') ?? []).find(
		({ textContent }) => textContent === name,
	);
	if (hold === undefined || button === undefined) return;
	const token = TOKEN.exec(hold.querySelector('[role=group]')?.getAttribute('aria-label') ?? '')?.[0] ?? '';
	const harm: Harm = (before, after) => harmOfAnswer(before, after, the(word), token);
	if (pick % 3 > 0) await judged(`${mode}: answer *Did it hold?*`, () => button.click(), harm);
	else await changedBetween(`${mode}: answer in a note changed since`, () => button.click(), harm);
}

/** The questions of a note, and one of them. */
function askedIn(
	text: string,
	pick: number,
): { ref: ReturnType<typeof questionsOf>[0]['ref']; asked: Asked } | null {
	// Lines are counted from 1 there, and from 0 by the judge.
	const refs = questionsOf(text, reading).map(({ ref }) => ref);
	const ref = refs[pick % Math.max(1, refs.length)];
	return ref === undefined
		? null
		: { ref, asked: { line: ref.line - 1, all: refs.map(({ line }) => line - 1) } };
}

/** The edits of forms and commands, through the functions that they write by. */
async function others(mode: string, pick: number): Promise<void> {
	const question = askedIn(await bytes(), pick);
	if (question !== null)
		await judged(
			`${mode}: set a label`,
			() => changeNote(app, path, (now) => setLabel(now, question.ref, 'cause', 'no sleep', reading)),
			(before, after) => harmOfLabel(before, after, ['Cause', 'no sleep'], question.asked),
		);
	const action = '- [ ] Ask first [theme:: Pacing]';
	await judged(
		`${mode}: add an action`,
		() => addActionIn(app, path, action, reading),
		(before, after) => harmOfAddedLine(before, after, action),
	);
	await judged(
		`${mode}: set a property`,
		() => changeNote(app, path, (one) => setProperty(one, 'result', 'passed')),
		(before, after) => harmOfProperty(before, after, 'result', 'passed'),
	);
	const block = { name: 'history', what: 'the history', content: `- ${pick}` };
	await judged(
		`${mode}: write a block`,
		() => writeBlock(app, path, block),
		(before, after) => harmOfBlock(before, after, 'history', block.content),
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
			const { shown, left } = await lookAt(app, [{ path, compute }]);
			const done = await makeAll(app, shown);
			const said = [...left, ...done.left].map(({ reason }) => reason);
			return shown.length + left.length === 0 ? ['No note names this theme.'] : said;
		},
		(before, after) => harmOfMerge(before, after, /pacing/gi, /pace/gi),
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
			.openFile(the(vault.app.vault.getFileByPath(path)), { active: false, state: { mode: 'source' } });
	await settle();
}

/** Opens the note as the one that commands are about. */
async function activate(isOpen: boolean): Promise<void> {
	await show(false);
	const file = the(vault.app.vault.getFileByPath(path));
	const mode = isOpen ? 'source' : 'preview';
	await vault.app.workspace.getLeaf().openFile(file, { active: true, state: { mode } });
	await settle();
}

const dialogs = (): HTMLElement[] => Array.from(document.querySelectorAll<HTMLElement>('[role=dialog]'));

/** Closes what is open over the note, as Escape does. */
function closeDialogs(): void {
	for (const dialog of dialogs()) dialog.querySelector<HTMLElement>('.modal-close-button')?.click();
}

/** A result with its one change, by the form. */
async function result(mode: string): Promise<void> {
	const action = '- [ ] Say it before typing';
	vault.run('close-retro');
	await settle();
	if (dialogs().length === 0) return;
	press('rejected');
	typeInto('One change', 'Say it before typing');
	const theme = all<HTMLSelectElement>('combobox', 'Theme').pop();
	const field = theme === undefined || theme.value === '' ? '' : ` [theme:: ${theme.value}]`;
	const wanted = {
		result: /: rejected$/,
		'result-date': /: 2026-11-20$/,
		closed: /: 2026-11-20T10:00:\d\d$/,
	};
	await judged(
		`${mode}: result`,
		() => press('Save'),
		(before, after) => harmOfResult(before, after, wanted, `${action}${field} [check:: next-interview]`),
	);
	closeDialogs();
}

/** A rating in the review, and its end; now and then on a note that another device has changed since it was shown. */
async function review(mode: string, pick: number): Promise<void> {
	vault.run('review-retro');
	await settle();
	const question = askedIn(await bytes(), pick);
	const buttons = Array.from(document.querySelectorAll<HTMLElement>('.ir-rating.is-good'));
	const button = buttons[pick % Math.max(1, buttons.length)];
	if (question !== null && button !== undefined && button.getAttribute('aria-pressed') !== 'true') {
		const harm: Harm = (before, after) => {
			const again = the(askedIn(before, pick));
			return harmOfLabel(before, after, ['Rating', 'Good'], again.asked);
		};
		if (pick % 3 > 0) await judged(`${mode}: rating in the review`, () => button.click(), harm);
		else await changedBetween(`${mode}: rating in a note changed since`, () => button.click(), harm);
	}
	const finish = all('button', 'Finish review').pop();
	if (finish !== undefined)
		await judged(
			`${mode}: Finish review`,
			() => finish.click(),
			(before, after) => harmOfMoments(before, after, ['reviewed']),
		);
	all('button', 'Back').pop()?.click();
	await settle();
}

const FAULTS: When[] = ['before', 'computed', 'after'];
const LOG = 'Interviews/Drill log.md';

/** Marks each task and each open outcome, so that it can be told which of two lines with one text was meant. */
function marked(text: string): string {
	let mark = 0;
	return text.replace(
		/^([ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[.\][ \t]+)?)(?=[^\r\n]*(?:outcome::|\[))/gmu,
		(head) => (head.includes('[') ? `${head}n${mark++}z ` : head),
	);
}

/** All edits of one note, in one of the ways in which it may be on the screen. */
async function edit(given: string, pick: number): Promise<void> {
	const isOpen = pick % 2 === 1;
	setTasks(pick % 4 > 1);
	// The editor of the stand-in is not made for slow answers, as the app's own is.
	const [isMarked, isSlow] = [pick % 8 > 3, pick % 6 === 4];
	const text = isMarked ? marked(given) : given;
	const mode = `${isOpen ? 'open' : 'closed'}${isTasksOn ? ', Tasks' : ''}${isSlow ? ', slow reads' : ''}`;
	await show(false);
	await put(text);
	const speedUp = isSlow ? slowDown(pick) : () => undefined;
	try {
		await show(isOpen);
		await clickThrough(mode, pick);
		await put(text);
		await undoAfterChange(mode, pick);
		await put(text);
		await staleClick(mode, pick);
		await put(text);
		if (!isOpen) await faultyClick(mode, pick, the(FAULTS[pick % FAULTS.length]));
		await put(text);
		await answer(mode, pick);
		await put(text);
		await others(mode, pick);
		// The app itself reads no properties where lines end with CR alone, so such a note has no commands of a retro.
		if (!text.includes('\n')) return;
		await put(text);
		await activate(isOpen);
		await result(mode);
		await put(text);
		await review(mode, pick);
	} finally {
		speedUp();
	}
}

const isRetro = (text: string): boolean => parseNote('Note.md', text, reading).retro !== null;
/** What failed in earlier tests has failed there. */
const known = new Set<string>();
function failures(): string[] {
	const news = table(tallies).filter((line) => line.startsWith('FAILED') && !known.has(line));
	for (const line of news) known.add(line);
	return news;
}

async function open(notes: Record<string, string>): Promise<void> {
	vault = await openVault(notes);
	app = vault.app as unknown as obsidian.App;
}

test(`${NOTES} generated notes, edited through the plugin: only what was meant has changed, and Undo restores the bytes`, async () => {
	await open({ [path]: '' });
	const notes = fc
		.sample(fc.oneof(tasked, questioned, bodied(false)), { numRuns: NOTES, seed: SEED })
		.map(({ text }) => text)
		.filter(isRetro);
	for (const [pick, text] of notes.entries()) await edit(text, pick);
	expect(failures()).toEqual([]);
});

test('hostile notes, edited through the plugin: they are changed as meant, or not at all with the reason', async () => {
	await open({ [path]: '' });
	const most = process.env.PLUGIN_SOAK === undefined ? 30_000 : Infinity;
	const notes = Object.values(HOSTILE).filter(({ text }) => text.length < most);
	for (const [pick, { text }] of notes.entries()) {
		await show(false);
		vault.disk.outside.remove(path);
		path = `Interviews/Hostile ${pick}.md`;
		await put(text);
		await clickThrough('hostile', 0);
		await put(text);
		await staleClick('hostile', 0);
		await put(text);
		await others('hostile', pick);
	}
	expect(failures()).toEqual([]);
});

test('a note that is not UTF-8 keeps its bytes, whatever is clicked, and says why', async () => {
	const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
	const latin = `---\ntype: interview-retro\ncompany: Gespr\u00e4ch\ndate: 2026-11-01\nthemes: [Pacing]\n---\n## Did it hold?\n- Sagte es [theme:: Pacing] [outcome:: ]\n## Questions\n### B\u00e4ume\n- Rating: poor\n- Themes: Pacing\n## Improvement plan\n- [ ] Gr\u00f6\u00dfe, na\u00efve caf\u00e9 [theme:: Pacing]\n`;
	const wanted = bytesOf(latin);
	await open({ [path]: '' });
	// A disk keeps bytes: what is read of them is text, and a write of any text puts other bytes there.
	let stored = wanted;
	const { disk } = vault;
	const write = disk.write.bind(disk);
	disk.write = (to, text, version) => {
		if (to === path) stored = new TextEncoder().encode(text);
		return write(to, text, version);
	};
	for (const [pick, isOpen] of [false, true, false, true].entries()) {
		setTasks(pick > 1);
		await show(false);
		vault.disk.outside.remove(path);
		path = `Interviews/Latin ${pick}.md`;
		const text = new TextDecoder().decode(wanted);
		await put(text);
		await show(isOpen);
		const none: Harm = () => 'its letters are lost';
		for (const [name, click] of [
			['tick', () => the(actionOf(0)).click()],
			['answer', () => press('Yes')],
			['add an action', () => addActionIn(app, path, '- [ ] Ask first', reading)],
			['set a property', () => changeNote(app, path, (one) => setProperty(one, 'result', 'passed'))],
			[
				'write a block',
				() => writeBlock(app, path, { name: 'history', what: 'the history', content: '- a' }),
			],
		] as const)
			await judged(`not UTF-8: ${name}`, click, none);
		expect(stored).toEqual(wanted);
	}
	expect(failures()).toEqual([]);
});

const ROW = /^\| ?2026-11-20 10:00(?::\d\d)? ?\| ?[^|]+? ?\| ?good ?\|.*\|$/;
const HEAD = '---\ntype: interview-drills\n---\n| When | Question | Grade | Id |\n|---|---|---|---|\n';
const DRILLED = `${HEAD}| 2026-11-01 09:00:00 | Second | again | |\n`;
const LOGS: Record<string, string> = {
	'an empty table': HEAD,
	'one row': DRILLED,
	'no final newline': DRILLED.trimEnd(),
	'text below': `${DRILLED}\nMy own words.\n`,
	'a column of the user’s': DRILLED.replaceAll('Id |', 'Id | My notes |')
		.replace('|---|\n', '|---|---|\n')
		.replace('again | |', 'again | | so so |'),
	CRLF: DRILLED.replaceAll('\n', '\r\n'),
	'a byte order mark': `\ufeff${DRILLED}`,
};

test.each(Object.entries(LOGS))(
	'a drill in a log with %s is one row more, and Undo restores the bytes',
	async (_, log) => {
		const retro = `---\ntype: interview-retro\ncompany: A\ndate: 2026-01-01\n---\n## Questions\n### First\n- Rating: poor\n### Second\n- Rating: poor\n`;
		await open({ 'One.md': retro, [LOG]: log });
		path = LOG;
		vault.run('practise');
		await settle();
		const good = the(document.querySelector<HTMLButtonElement>('.is-grade-good'));
		const made = await judged(
			'drill',
			() => good.click(),
			(before, after) => harmOfDrill(before, after, ROW),
		);
		expect(made).not.toBeNull();
		const undo = the(undoOf());
		await judged('Undo of a drill', () => undo.click(), isAsBefore(log));
		expect(vault.disk.text('One.md')).toBe(retro);
		expect(failures()).toEqual([]);
	},
);

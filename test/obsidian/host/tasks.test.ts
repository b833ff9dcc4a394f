// @vitest-environment jsdom
/**
 * Ticks and their undo through the view, with the Tasks plugin and without it: what is in the note, and
 * what is said.
 */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { all, closeVault, get, openVault, press, type, type Opened } from '../../support/faulty';
import { TASKS_ID, TASKS_SAVED, tasksSettings, toggleTask, type TasksLike } from '../../support/tasks';
import { the } from '../../../scripts/the';

const PATH = 'Interviews/2026-10-01 Northwind.md';
const TODAY = '2026-11-20';

/** A retro with this plan, and something below it that must stay. */
const retro = (...plan: string[]): string =>
	`---
type: interview-retro
company: Northwind
date: 2026-10-01
themes: [trees]
---
## Improvement plan
${plan.join('\n')}

## Key lesson
Words that stay.
`;
const crlf = (text: string): string => text.replace(/\n/g, '\r\n');

beforeEach(() => {
	vi.setSystemTime(new Date(2026, 10, 20, 10));
});
afterEach(() => {
	closeVault();
	vi.useRealTimers();
});

interface Tasks {
	settings: TasksLike;
	/** What it answers, where that is not what its documentation says. */
	answer?: (line: string) => unknown;
}

/** The vault with one note and, where there is one, the Tasks plugin. */
async function open(text: string, tasks: Tasks | null = { settings: tasksSettings() }): Promise<Opened> {
	const notes: Record<string, string> = { [PATH]: text };
	if (tasks !== null) notes[TASKS_SAVED] = JSON.stringify(tasks.settings);
	const vault = await openVault(notes);
	if (tasks === null) return vault;
	const executeToggleTaskDoneCommand = (line: string): unknown =>
		tasks.answer === undefined ? toggleTask(line, tasks.settings, TODAY) : tasks.answer(line);
	const plugins = { plugins: { [TASKS_ID]: { apiV1: { executeToggleTaskDoneCommand } } } };
	Object.assign(vault.app, { plugins });
	return vault;
}

const now = ({ disk }: Opened): string => the(disk.text(PATH));

async function tick(vault: Opened, text: string): Promise<void> {
	get('checkbox', text).click();
	await vault.settle();
}

async function undo(vault: Opened, text: string): Promise<void> {
	press(`Undo: ${text}`);
	await vault.settle();
}

interface Case {
	name: string;
	text: string;
	plan: string[];
	after: string[];
	settings?: Partial<TasksLike>;
	/** What is said of it; nothing unless this says otherwise. */
	told?: RegExp;
}

const CASES: Case[] = [
	{
		name: 'a line with a due date',
		text: 'Drill trees',
		plan: ['- [ ] Drill trees 📅 2026-11-20', '- [ ] Other'],
		after: ['- [x] Drill trees 📅 2026-11-20 ✅ 2026-11-20', '- [ ] Other'],
	},
	{
		name: 'one that recurs, the next one above',
		text: 'Drill trees',
		plan: ['- [ ] Before', '- [ ] Drill trees 🔁 every week 📅 2026-11-20 ^a', '- [ ] Other'],
		after: [
			'- [ ] Before',
			'- [ ] Drill trees 🔁 every week 📅 2026-11-27',
			'- [x] Drill trees 🔁 every week 📅 2026-11-20 ✅ 2026-11-20 ^a',
			'- [ ] Other',
		],
	},
	{
		name: 'one that recurs, the next one below',
		text: 'Drill trees',
		plan: ['- [ ] Drill trees 🔁 every week 📅 2026-11-20', '- [ ] Other'],
		after: [
			'- [x] Drill trees 🔁 every week 📅 2026-11-20 ✅ 2026-11-20',
			'- [ ] Drill trees 🔁 every week 📅 2026-11-27',
			'- [ ] Other',
		],
		settings: { recurrenceOnNextLine: true },
	},
	{
		name: 'one in Dataview’s form',
		text: 'Drill trees',
		plan: ['- [ ] Drill trees [due:: 2026-11-20]'],
		after: ['- [x] Drill trees [due:: 2026-11-20]  [completion:: 2026-11-20]'],
		settings: { taskFormat: 'dataview' },
	},
	{
		name: 'one without the global filter, which gets our date',
		text: 'Drill trees',
		plan: ['- [ ] Drill trees 📅 2026-11-20 ^a'],
		after: ['- [x] Drill trees 📅 2026-11-20 ✅ 2026-11-20 ^a'],
		settings: { globalFilter: '#task' },
	},
	{
		name: 'one where Tasks sets no done date, which gets ours in its form',
		text: 'Drill trees',
		plan: ['- [ ] Drill trees [theme:: trees]'],
		after: ['- [x] Drill trees [theme:: trees] [completion:: 2026-11-20]'],
		settings: { setDoneDate: false, taskFormat: 'dataview' },
	},
	{
		name: 'one whose next box is another',
		text: 'Drill trees',
		plan: ['- [ ] Drill trees 📅 2026-11-20'],
		after: ['- [/] Drill trees 📅 2026-11-20'],
		settings: {
			statusSettings: {
				...tasksSettings().statusSettings,
				coreStatuses: [
					{ symbol: ' ', nextStatusSymbol: '/', type: 'TODO' },
					{ symbol: 'x', nextStatusSymbol: ' ', type: 'DONE' },
				],
			},
		},
		told: /Northwind: .*in progress, not done.*\[\/\]/,
	},
	{
		name: 'one with dates in a comment, in code and in a link',
		text: 'Write tests first [completion:: 2026-01-01] Old ✅ 2026-01-01',
		plan: [
			'- [ ] Write tests first `[completion:: 2026-01-01]` [[Old ✅ 2026-01-01]] %% last time: ✅ 2026-01-01 %%',
		],
		after: [
			'- [x] Write tests first `[completion:: 2026-01-01]` [[Old ✅ 2026-01-01]] %% last time: ✅ 2026-01-01 %% ✅ 2026-11-20',
		],
	},
	{
		name: 'one whose next one is all that stays',
		text: 'Drill trees',
		plan: ['- [ ] Drill trees 🔁 every week 🏁 delete 📅 2026-11-20', '- [ ] Other'],
		after: ['- [ ] Drill trees 🔁 every week 🏁 delete 📅 2026-11-27', '- [ ] Other'],
		told: /Northwind: .*the next one in its place/,
	},
];

describe('with the Tasks plugin', () => {
	describe.each([
		['LF', (text: string) => text],
		['CRLF', crlf],
	])('in a note with %s', (_, written) => {
		test.each(CASES)('$name is ticked by it, and taken back to the character', async (one) => {
			const before = written(retro(...one.plan));
			const vault = await open(before, { settings: tasksSettings(one.settings) });
			await tick(vault, one.text);
			expect(now(vault)).toBe(written(retro(...one.after)));
			if (one.told === undefined) expect(vault.told()).toEqual([]);
			else expect(vault.told().join('\n')).toMatch(one.told);
			await undo(vault, one.text);
			expect(now(vault)).toBe(before);
			expect(vault.told()).toEqual([]);
		});

		test.each([
			['in the middle', ['- [ ] Before', '- [ ] Drill trees 🏁 delete', '- [ ] After'], '\n'],
			['at the end', ['- [ ] Before', '- [ ] Drill trees 🏁 delete'], ''],
		])('a line %s that is to be deleted goes with its ending, and comes back', async (_where, plan, end) => {
			const head = retro('').slice(0, retro('').indexOf('\n## Key'));
			const textOf = (lines: string[]): string => written(head.trimEnd() + '\n' + lines.join('\n') + end);
			const vault = await open(textOf(plan));
			await tick(vault, 'Drill trees');
			expect(now(vault)).toBe(textOf(plan.filter((line) => !line.includes('Drill'))));
			expect(vault.told().join('\n')).toMatch(/Northwind: the Tasks plugin deleted this line/);
			press('Undo');
			await vault.settle();
			expect(now(vault)).toBe(textOf(plan));
		});
	});

	test.each([
		['LF', (text: string) => text],
		['CRLF', crlf],
	])('a note with %s that is open in its editor is ticked and taken back too', async (_, written) => {
		const before = written(retro('- [ ] Drill trees 🔁 every week 📅 2026-11-20', '- [ ] Other'));
		const vault = await open(before);
		const file = the(vault.app.vault.getFileByPath(PATH));
		await vault.app.workspace.getLeaf().openFile(file, { active: true, state: { mode: 'source' } });
		await vault.settle();
		await tick(vault, 'Drill trees');
		expect(vault.told()).toEqual([]);
		await undo(vault, 'Drill trees');
		expect(vault.told()).toEqual([]);
		expect(now(vault)).toBe(before);
	});

	test('a box on its way is taken back step by step', async () => {
		const before = retro('- [ ] Drill trees');
		const statusSettings = {
			...tasksSettings().statusSettings,
			coreStatuses: [
				{ symbol: ' ', nextStatusSymbol: '/', type: 'TODO' },
				{ symbol: 'x', nextStatusSymbol: ' ', type: 'DONE' },
			],
		};
		const vault = await open(before, { settings: tasksSettings({ statusSettings }) });
		await tick(vault, 'Drill trees');
		await tick(vault, 'Drill trees');
		expect(now(vault)).toBe(retro(`- [x] Drill trees ✅ ${TODAY}`));
		await undo(vault, 'Drill trees');
		expect(now(vault)).toBe(retro('- [/] Drill trees'));
		await undo(vault, 'Drill trees');
		expect(now(vault)).toBe(before);
	});

	test.each<[string, (line: string) => unknown]>([
		['a heading and a fence', () => '# Heading\n```'],
		['the line and a fence', (line) => `${line.replace('[ ]', '[x]')}\n\`\`\``],
		['another line', () => '- [x] Something else ✅ 2026-11-20'],
		['two done lines', (line) => `${line.replace('[ ]', '[x]')}\n${line.replace('[ ]', '[x]')}`],
		['three lines', (line) => `${line}\n${line}\n${line.replace('[ ]', '[x]')}`],
		['a line deeper in', (line) => `  ${line.replace('[ ]', '[x]')}`],
		['a line without its comment', (line) => line.replace('[ ]', '[x]').replace(/ %%.*%%/, '')],
		['a line without its theme', (line) => line.replace('[ ]', '[x]').replace(' [theme:: trees]', '')],
		['a line with another due date', (line) => line.replace('[ ]', '[x]').replace('11-20', '11-21')],
		['the line as it was', (line) => line],
		['nothing that is a text', () => undefined],
	])('%s for an answer is refused, and nothing is written', async (_, answer) => {
		const before = retro('- [ ] Before', '- [ ] Drill trees [theme:: trees] %% why %% 📅 2026-11-20');
		const vault = await open(before, { settings: tasksSettings(), answer });
		await tick(vault, 'Drill trees');
		expect(now(vault)).toBe(before);
		expect(vault.told().join('\n')).toMatch(/Northwind: What the Tasks plugin makes of this line/);
		expect(all('button', 'Undo: Drill trees')).toEqual([]);
	});

	test('an answer that fails is told with its reason, and nothing is written', async () => {
		const before = retro('- [ ] Drill trees');
		const vault = await open(before, {
			settings: tasksSettings(),
			answer: () => {
				throw new Error('out of order');
			},
		});
		await tick(vault, 'Drill trees');
		expect(now(vault)).toBe(before);
		expect(vault.told()).toEqual([expect.stringMatching(/Northwind: .*nothing was changed.*out of order/)]);
	});

	test('an older one that has no such call is passed over: the tick is ours', async () => {
		const vault = await open(retro('- [ ] Drill trees'), null);
		Object.assign(vault.app, { plugins: { plugins: { [TASKS_ID]: { apiV1: {} } } } });
		await tick(vault, 'Drill trees');
		expect(now(vault)).toBe(retro(`- [x] Drill trees ✅ ${TODAY}`));
		expect(vault.told()).toEqual([]);
	});

	test('the line is asked for as it is in the note by now', async () => {
		const vault = await open(retro('- [ ] Drill trees ^a'));
		const box = get('checkbox', 'Drill trees');
		vault.disk.outside.write(PATH, retro('- [ ] Drill all trees ^a'));
		box.click();
		await vault.settle();
		expect(now(vault)).toBe(retro(`- [x] Drill all trees ✅ ${TODAY} ^a`));
	});

	test('a line that was changed since is not taken back', async () => {
		const vault = await open(retro('- [ ] Drill trees 🔁 every week 📅 2026-11-20 ^a'));
		await tick(vault, 'Drill trees');
		const changed = now(vault).replace('- [ ] Drill trees', '- [ ] Drill small trees');
		vault.disk.outside.write(PATH, changed);
		await vault.settle();
		await undo(vault, 'Drill trees');
		expect(now(vault)).toBe(changed);
		expect(vault.told().join('\n')).toMatch(/Northwind: This line has changed/);
	});

	test('an action that is added bears the global filter, also where it was set a moment ago', async () => {
		const vault = await open(retro('- [ ] Other'));
		vi.setSystemTime(new Date(2026, 10, 20, 11));
		vault.disk.outside.write(TASKS_SAVED, JSON.stringify(tasksSettings({ globalFilter: '#task' })));
		document.dispatchEvent(new Event('pointerdown'));
		await vault.settle();
		press('Show evidence for trees');
		await vault.settle();
		press('Add action');
		type('Action', 'Say it aloud');
		press('Add action', get('dialog', 'Add action for trees'));
		await vault.settle();
		expect(now(vault)).toContain(
			'\n- [ ] Say it aloud #task [theme:: trees] [check:: next-interview] 📅 2026-11-27\n',
		);
	});
});

describe('without the Tasks plugin', () => {
	test.each([
		['- [ ] Drill trees', `- [x] Drill trees ✅ ${TODAY}`],
		['- [/] Drill trees ✅ 2026-11-02', '- [x] Drill trees ✅ 2026-11-02'],
		[
			'- [ ] Drill trees %% last time: ✅ 2026-01-01 %%',
			`- [x] Drill trees %% last time: ✅ 2026-01-01 %% ✅ ${TODAY}`,
		],
	])('%j is ticked and taken back to the character', async (line, ticked) => {
		const vault = await open(retro(line), null);
		await tick(vault, 'Drill trees');
		expect(now(vault)).toBe(retro(ticked));
		await undo(vault, 'Drill trees');
		expect(now(vault)).toBe(retro(line));
	});
});

/** Ten things that have to hold in the app itself. They run in real Obsidian and, in `npm test`, in the preview. */
import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import type { Editor, MarkdownView } from 'obsidian';
import type { Driver, Target } from './driver';

export interface Case {
	name: string;
	/** Whether it needs more than one window, which phones have not. */
	needsWindows?: true;
	run(driver: Driver): Promise<void>;
}

const PATIENCE = 30_000;
const PAUSE = 50;
const PLUGIN = 'interview-retro';
const TEMPLATER = 'templater-obsidian';
const TEMPLATER_SAVED = `.obsidian/plugins/${TEMPLATER}/data.json`;
/** With this Templater acts on each new note, whoever makes it. */
const ON_CREATION = { trigger_on_file_creation: true };
const TASKS_SAVED = '.obsidian/plugins/obsidian-tasks-plugin/data.json';
const PATH = 'Interviews/2026-01-05 Northwind.md';

/** Waits until something is so; a machine that is slow is no failure. */
async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
	for (const end = Date.now() + PATIENCE; !(await isSo());) {
		if (Date.now() > end) throw new Error(`This did not come: ${what}`);
		await new Promise((again) => setTimeout(again, PAUSE));
	}
}

const retro = (...plan: string[]): string =>
	[
		'---',
		'type: interview-retro',
		'company: Northwind',
		'date: 2026-01-05',
		'---',
		'## Questions',
		'### Draw a tree',
		'- Rating: poor, too late',
		'- Themes: trees',
		'### Sort a list',
		'- Rating: poor, no plan',
		'- Themes: sorting',
		'## Improvement plan',
		...plan,
		'',
	].join('\n');

const shows = (driver: Driver, target: Target): Promise<void> =>
	until(`${target.role} ${target.name}`, () => driver.sees(target));
const click = async (driver: Driver, target: Target): Promise<void> => {
	await shows(driver, target);
	await driver.click(target);
};
const onDisk = (driver: Driver, path: string, isSo: (text: string) => boolean): Promise<void> =>
	until(`${path} as it should be`, async () => isSo((await driver.read(path)) ?? ''));

/** Today in the app, which the preview may have set. */
const today = (driver: Driver): Promise<string> =>
	driver.inApp(() => {
		const now = new Date();
		return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
			.map((part) => String(part).padStart(2, '0'))
			.join('-');
	});

const openNote = (driver: Driver, path: string): Promise<void> =>
	driver.inApp(async (app, wanted) => {
		const file = app.vault.getFileByPath(wanted);
		if (file === null) throw new Error(`There is no ${wanted}.`);
		await app.workspace.getLeaf(false).openFile(file, { active: true, state: { mode: 'source' } });
	}, path);

/** What the editor of the open note holds; empty where none is open. */
const editorText = (driver: Driver): Promise<string> =>
	driver.inApp((app) => {
		const [leaf] = app.workspace.getLeavesOfType('markdown');
		const view = leaf?.view as Partial<MarkdownView> | undefined;
		return (view?.editor as Editor | undefined)?.getValue() ?? '';
	});

const TRACKER = 'Theme tracker';
async function openTracker(driver: Driver): Promise<void> {
	await driver.command(`${PLUGIN}:open-tracker`);
	await shows(driver, { role: 'region', name: TRACKER });
}

const box = (name: string): Target => ({ role: 'checkbox', name, within: TRACKER });
const ticked = (driver: Driver, name: string): Promise<void> =>
	until(`${name} ticked`, async () => (await driver.sees(box(name))) && (await driver.isTicked(box(name))));

async function tickBesideItsNote(driver: Driver): Promise<void> {
	const before = retro('- [ ] Draw it first [theme:: trees]');
	await driver.open({ [PATH]: before }, ['dataview']);
	const after = before.replace(
		'- [ ] Draw it first [theme:: trees]',
		`- [x] Draw it first [theme:: trees] ✅ ${await today(driver)}`,
	);
	await openNote(driver, PATH);
	await until('the note in its editor', async () => (await editorText(driver)) === before);
	await openTracker(driver);
	await click(driver, box('Draw it first'));
	await ticked(driver, 'Draw it first');
	strictEqual(await editorText(driver), after);
	await onDisk(driver, PATH, (text) => text === after);
	await click(driver, { role: 'button', name: 'Undo: Draw it first', within: TRACKER });
	await until('the editor as before', async () => (await editorText(driver)) === before);
	await onDisk(driver, PATH, (text) => text === before);
}

async function tickWithTasks(driver: Driver): Promise<void> {
	const line = '- [ ] Draw ten trees [theme:: trees] 🔁 every week 📅 2026-01-08';
	const before = retro(line);
	await driver.open({ [PATH]: before }, ['obsidian-tasks-plugin']);
	const next = line.replace('2026-01-08', '2026-01-15');
	const done = `${line.replace('[ ]', '[x]')} ✅ ${await today(driver)}`;
	await openTracker(driver);
	await click(driver, box('Draw ten trees'));
	await onDisk(driver, PATH, (text) => text === before.replace(line, `${next}\n${done}`));
	await click(driver, { role: 'button', name: 'Undo: Draw ten trees', within: TRACKER });
	await onDisk(driver, PATH, (text) => text === before);
}

async function globalFilter(driver: Driver): Promise<void> {
	await driver.open(
		{ [PATH]: retro('- [ ] Other #task'), [TASKS_SAVED]: JSON.stringify({ globalFilter: '#task' }) },
		['obsidian-tasks-plugin'],
	);
	await openTracker(driver);
	await click(driver, { role: 'button', name: 'Show evidence for trees', within: TRACKER });
	await click(driver, { role: 'button', name: 'Add action', within: TRACKER });
	await click(driver, { role: 'field', name: 'Action' });
	await driver.type('Say it aloud');
	await driver.press('Enter');
	await onDisk(driver, PATH, (text) =>
		/\n- \[ \] Say it aloud #task \[theme:: trees\] \[check:: next-interview\] 📅 \d{4}-\d{2}-\d{2}\n/u.test(
			text,
		),
	);
}

async function keysInAnotherWindow(driver: Driver): Promise<void> {
	await driver.open({ [PATH]: retro() });
	const inPractice = { within: 'Practice' };
	const open = (): Promise<void> =>
		driver.inApp(async (app) => {
			await app.workspace
				.getLeaf('window')
				.setViewState({ type: 'interview-retro-main', active: true, state: { tab: 'practice' } });
		});
	await driver.inNewWindow(open, async () => {
		await shows(driver, { role: 'text', name: '1 of 2', ...inPractice });
		await click(driver, { role: 'field', name: 'Text', ...inPractice });
		await driver.type('2a');
		strictEqual(await driver.value({ role: 'field', name: 'Text', ...inPractice }), '2a');
		await shows(driver, { role: 'text', name: 'No question matches this filter.', ...inPractice });
		ok(await driver.sees({ role: 'text', name: '1 of 2', ...inPractice }));
	});
	strictEqual(await driver.read('Interviews/Drill log.md'), null);
}

async function newNote(driver: Driver): Promise<void> {
	await driver.open({ 'Home.md': 'Home\n', [TEMPLATER_SAVED]: JSON.stringify(ON_CREATION) }, [
		TEMPLATER,
		'dataview',
	]);
	// Its newer versions keep that switch on the device, and read it when they are switched on.
	await driver.inApp(
		async (app, id, settings) => {
			app.saveLocalStorage('templater-local-settings', settings);
			if (!('plugins' in app)) return;
			const { plugins } = app as unknown as {
				plugins: { disablePlugin(id: string): Promise<void>; enablePlugin(id: string): Promise<void> };
			};
			await plugins.disablePlugin(id);
			await plugins.enablePlugin(id);
		},
		TEMPLATER,
		ON_CREATION,
	);
	const path = `Interviews/${await today(driver)} Northwind.md`;
	await driver.command(`${PLUGIN}:new-retro`);
	await click(driver, { role: 'field', name: 'Company' });
	await driver.type('Northwind <% 1 + 1 %>');
	await driver.press('Enter');
	await until('the new note in its editor', () =>
		driver.inApp((app) => app.workspace.activeEditor?.editor?.hasFocus() ?? false),
	);
	const [made] = (await driver.inApp((app) => app.vault.getMarkdownFiles().map((file) => file.path))).filter(
		(name) => name.startsWith(path.replace('.md', '')),
	);
	ok(made !== undefined, 'a note of today and that company');
	await driver.type('A calm hour.');
	await onDisk(driver, made, (text) => text.includes('## First impressions\nA calm hour.\n'));
	// What was typed stays what it is: no code of it is run.
	const text = (await driver.read(made)) ?? '';
	ok(!text.includes('Northwind 2'), text);
	ok(!text.includes('<%'), text);
}

async function carriageReturns(driver: Driver): Promise<void> {
	const before = retro('- [ ] Draw it first [theme:: trees]').replaceAll('\n', '\r\n');
	await driver.open({ [PATH]: before });
	const after = before.replace(
		'- [ ] Draw it first [theme:: trees]',
		`- [x] Draw it first [theme:: trees] ✅ ${await today(driver)}`,
	);
	await openNote(driver, PATH);
	await until('the note in its editor', async () => (await editorText(driver)).includes('Draw it first'));
	await openTracker(driver);
	await click(driver, box('Draw it first'));
	await onDisk(driver, PATH, (text) => text === after);
	await until('the tick in the editor', async () => (await editorText(driver)).includes('[x] Draw'));
	await click(driver, { role: 'button', name: 'Undo: Draw it first', within: TRACKER });
	await onDisk(driver, PATH, (text) => text === before);
}

/** A note for each view of the dashboard. */
const FOR_VIEWS: Record<string, string> = {
	[PATH]: retro().replace('date: 2026-01-05\n', 'date: 2026-01-05\nresult: pending\n'),
	'trees.md': '---\ntype: interview-theme\n---\n# trees\n',
};

async function dashboard(driver: Driver): Promise<void> {
	await driver.open(FOR_VIEWS);
	await openSettings(driver);
	for (const name of ['Tools', 'Add Bases dashboard']) await chooseSetting(driver, name);
	await click(driver, { role: 'button', name: 'Create file' });
	await onDisk(driver, 'Interviews.base', (text) => text !== '');
	const text = (await driver.read('Interviews.base')) ?? '';
	const views = [...text.matchAll(/^ {4}name: "?([^"\n]+)"?$/gm)].map(([, name = '']) => name);
	ok(views.length >= 5, text);
	for (const view of views) {
		const rows = await driver.rowsOfBase('Interviews.base', view);
		ok(rows === null || rows > 0, `${view} shows no row.`);
	}
}

const openSettings = (driver: Driver): Promise<void> =>
	driver.inApp((app, id) => {
		// Not in the public API, but what plugins use to open their own settings.
		const { setting } = app as unknown as { setting: { open(): void; openTabById(id: string): void } };
		setting.open();
		setting.openTabById(id);
	}, PLUGIN);

/** Chooses a row of the settings by its name. */
async function chooseSetting(driver: Driver, name: string): Promise<void> {
	await shows(driver, { role: 'text', name });
	await driver.inApp((app, wanted) => {
		const names = app.workspace.containerEl.doc.querySelectorAll('.setting-item-name');
		const found = Array.from(names).find(({ textContent }) => textContent === wanted);
		found?.closest<HTMLElement>('.setting-item')?.click();
	}, name);
}

async function settingsPage(driver: Driver): Promise<void> {
	await driver.open({ [PATH]: retro() });
	await openSettings(driver);
	for (const name of ['Folder', 'Which notes are interviews']) await shows(driver, { role: 'text', name });
	await driver.press('Escape');
}

async function reload(driver: Driver): Promise<void> {
	await driver.open({ [PATH]: retro('- [ ] Draw it first [theme:: trees]') });
	await openTracker(driver);
	await shows(driver, box('Draw it first'));
	const ask = async (): Promise<unknown> => {
		const answer = await driver.cli(`${PLUGIN}:actions`, 'format=json');
		return answer === null ? null : JSON.parse(answer);
	};
	const before = await ask();
	for (let time = 0; time < 2; time++) {
		await driver.reload();
		await openTracker(driver);
		await shows(driver, box('Draw it first'));
	}
	deepStrictEqual(await ask(), before);
	await click(driver, box('Draw it first'));
	await onDisk(driver, PATH, (text) => text.includes('- [x] Draw it first'));
}

const MANY = 2000;
async function manyNotes(driver: Driver): Promise<void> {
	const notes: Record<string, string> = { [PATH]: retro('- [ ] Draw it first [theme:: trees]') };
	for (let number = 1; number < MANY; number++)
		notes[`Notes/${number}.md`] =
			number % 4 === 0
				? retro()
						.replace('Northwind', `Company ${number}`)
						.replaceAll('trees', `theme ${number % 40}`)
				: `---\ntags: [note]\n---\n# Note ${number}\n`;
	await driver.open(notes, ['dataview', 'periodic-notes']);
	await openTracker(driver);
	await shows(driver, box('Draw it first'));
	await shows(driver, { role: 'text', name: 'sorting', within: TRACKER });
	await click(driver, box('Draw it first'));
	await onDisk(driver, PATH, (text) => text.includes('- [x] Draw it first'));
	strictEqual(await driver.read('Notes/4.md'), notes['Notes/4.md']);
}

export const CASES: readonly Case[] = [
	{ name: 'a tick beside its open note shows before it is saved, and its undo too', run: tickBesideItsNote },
	{
		name: 'a recurring action is ticked and taken back with Tasks',
		run: tickWithTasks,
	},
	{ name: 'an action that is added bears the global filter of Tasks', run: globalFilter },
	{
		name: 'what is typed into the filter of Practice in another window is no command',
		needsWindows: true,
		run: keysInAnotherWindow,
	},
	{ name: 'a new note opens with the cursor where to write, Templater or not', run: newNote },
	{ name: 'a tick in an open note with CRLF keeps its line endings', run: carriageReturns },
	{ name: 'each view of Interviews.base has rows', run: dashboard },
	{ name: 'the settings are drawn', run: settingsPage },
	{ name: 'switched off and on, the plugin and its command line are as before', run: reload },
	{ name: 'a vault of 2,000 notes is read from cold', run: manyNotes },
];

// @vitest-environment jsdom
/**
 * Every write of every click fails once, before and after it took effect: what is in the notes, and what is
 * said of it.
 */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
	choose,
	closeVault,
	get,
	inLineMenu,
	openSettings,
	openVault,
	press,
	REASON,
	SAVED,
	type,
	type Opened,
	type When,
} from '../support/faulty';
import { the } from '../../scripts/the';

const NORTHWIND = 'Interviews/2026-10-01 Northwind.md';
const CONTOSO = 'Interviews/2026-11-02 Contoso.md';
const THEME = 'Knowledge/Edge cases.md';
const OTHER = 'Journal.md';

const NOTES: Record<string, string> = {
	[NORTHWIND]: `---
type: interview-retro
company: Northwind
date: 2026-10-01
captured: 2026-10-01T12:00:00
themes: [edge cases]
---
## Did it hold?
- Said the plan aloud [theme:: communication] [outcome:: ]

## Questions
### Trees
- Rating: poor, no empty input
- Themes: edge cases

## Improvement plan
- [ ] Write the empty input first [theme:: edge cases]
- [x] Say the plan aloud [theme:: communication] ✅ 2026-10-03
`,
	[CONTOSO]: `---
type: interview-retro
company: Contoso
date: 2026-11-02
themes: [communication]
---
## Improvement plan
- [ ] Draw first [theme:: communication]
`,
	[THEME]: '---\ntype: interview-theme\naliases: [edge cases]\n---\nWhat I know of them.\n',
	[OTHER]: 'Nothing of ours. - [ ] Write the empty input first\n',
};

const SAID = 'I began to type before I had understood it';
const WEAK = `## Went poorly\n- ${SAID} ^a1\n`;

beforeEach(() => {
	vi.setSystemTime(new Date(2026, 10, 20, 10));
});
afterEach(() => {
	closeVault();
	vi.useRealTimers();
});

interface Scenario {
	name: string;
	/** What has been done before, without a fault. */
	before?(vault: Opened): Promise<void> | void;
	/** The clicks. */
	act(vault: Opened): Promise<void> | void;
	/** The clicks of somebody who tries again; the same ones unless this says otherwise. */
	again?(vault: Opened): Promise<void> | void;
	/** What of the form must still be there after a fault. */
	kept?(): void;
	/** How many of the writes are the plugin's; all unless this says otherwise. */
	own?: number;
	/** What is said where it is done; nothing unless this says otherwise. */
	done?: string;
	/** What a message about it must name. */
	names: RegExp;
}

const box = (text: string): HTMLElement => get('checkbox', text);
const tick = (): void => box('Write the empty input first').click();
const field = (name: string): string => get<HTMLInputElement>('textbox', name).value;

const toggleDoneDate = (): void =>
	the(
		the(
			Array.from(document.querySelectorAll<HTMLElement>('.setting-item')).find((row) =>
				row.textContent.includes('Add the done date'),
			),
		).querySelector<HTMLElement>('.checkbox-container'),
	).click();

/** Opens a note to be read, so that what is written goes to the disk. */
async function openNote(vault: Opened, path: string): Promise<void> {
	const leaf = vault.app.workspace.getLeaf();
	await leaf.openFile(the(vault.app.vault.getFileByPath(path)), { active: true, state: { mode: 'preview' } });
	await vault.settle();
}

const SCENARIOS: Scenario[] = [
	{
		name: 'a new retro in a new folder',
		before: (vault) => {
			vault.disk.outside.write(SAVED, '{"folder":"Jobs"}');
			return vault.plugin.onExternalSettingsChange();
		},
		act: (vault) => {
			vault.run('new-retro');
			type('Company', 'Fabrikam');
			choose('Stage', 'technical');
			press('Create retro');
		},
		kept: () => {
			expect(field('Company')).toBe('Fabrikam');
			expect(get<HTMLSelectElement>('combobox', 'Stage').value).toBe('technical');
		},
		again: () => press('Create retro'),
		names: /Fabrikam|Jobs/,
	},
	{ name: 'a tick', act: tick, names: /Northwind/ },
	{
		name: 'taking a tick back',
		before: async (vault) => {
			tick();
			await vault.settle();
		},
		act: () => press('Undo: Write the empty input first'),
		names: /Northwind/,
	},
	{
		name: 'a plain item made a task',
		before: async (vault) => {
			vault.disk.outside.write(CONTOSO, `${NOTES[CONTOSO] ?? ''}- Ask for the size first\n`);
			await vault.settle();
		},
		act: () => press('Make it a task: Ask for the size first'),
		names: /Contoso/,
	},
	{
		name: 'the old name of a renamed note kept',
		before: async (vault) => {
			const file = the(vault.app.vault.getFileByPath(THEME));
			await vault.app.vault.rename(file, 'Knowledge/Empty input.md');
			vault.disk.outside.write('Knowledge/Empty input.md', '# Empty input\n');
			await vault.settle();
		},
		act: () => press('Keep the old name as alias'),
		done: 'Edge cases is an alias of Empty input now. “Undo last change of themes” takes it back.',
		names: /Empty input/,
	},
	{
		name: 'a weak point named',
		before: async (vault) => {
			vault.disk.outside.write(CONTOSO, `${NOTES[CONTOSO] ?? ''}${WEAK}`);
			await vault.settle();
			press(`New theme: ${SAID}`);
			await vault.settle();
			type(`Name of the theme: ${SAID}`, 'Ask first');
			await vault.settle();
		},
		act: () => press(`Name it: ${SAID}`),
		// Where half of the note is gone, its row is, and the field with it.
		done: '2026-11-02 Contoso: this line is Ask first now. Undo',
		names: /Contoso/,
	},
	{
		name: 'a weak point that is said to be no theme',
		before: async (vault) => {
			vault.disk.outside.write(CONTOSO, `${NOTES[CONTOSO] ?? ''}${WEAK}`);
			await vault.settle();
		},
		act: () => press(`Not a theme: ${SAID}`),
		done: '2026-11-02 Contoso: this line is no theme now. Undo',
		names: /Contoso/,
	},
	{ name: 'an answer', act: () => press('Yes', get('group', 'Said the plan aloud')), names: /Northwind/ },
	{
		name: 'an action',
		before: async (vault) => {
			press('Show evidence for communication');
			await vault.settle();
		},
		act: () => {
			press('Add action');
			type('Action', 'Say it before typing');
			press('Add action', get('dialog', 'Add action for communication'));
		},
		kept: () => expect(field('Action')).toBe('Say it before typing'),
		again: () => press('Add action', get('dialog', 'Add action for communication')),
		names: /Contoso/,
	},
	{
		name: 'a result',
		before: (vault) => openNote(vault, NORTHWIND),
		act: async (vault) => {
			vault.run('close-retro');
			press('rejected');
			type('One change', 'Say it before typing');
			press('Save');
		},
		kept: () => expect(field('One change')).toBe('Say it before typing'),
		again: () => press('Save'),
		names: /Northwind/,
	},
	{
		name: 'how it was',
		before: async (vault) => {
			await openNote(vault, CONTOSO);
			vault.run('review-retro');
			await vault.settle();
		},
		act: () => press('70 %', get('group', 'Will you pass?')),
		names: /Contoso/,
	},
	{
		name: 'a rating in the review',
		before: async (vault) => {
			await openNote(vault, NORTHWIND);
			vault.run('review-retro');
			await vault.settle();
		},
		act: () => press('Medium', get('group', 'Trees')),
		names: /Northwind/,
	},
	{
		name: 'a brief',
		act: (vault) => {
			vault.run('prepare-round');
			type('Company', 'Northwind');
			press('Create brief');
		},
		kept: () => expect(field('Company')).toBe('Northwind'),
		again: () => press('Create brief'),
		names: /Northwind|Briefs/,
	},
	{
		name: 'a brief brought up to date',
		before: async (vault) => {
			vault.run('prepare-round');
			type('Company', 'Northwind');
			press('Create brief');
			await vault.settle();
			await openNote(vault, CONTOSO);
			vault.disk.outside.write(NORTHWIND, `${NOTES[NORTHWIND] ?? ''}## Key lesson\nAsk first\n`);
			await vault.settle();
		},
		act: (vault) => {
			vault.run('prepare-round');
			type('Company', 'Northwind');
			press('Update brief');
		},
		kept: () => expect(field('Company')).toBe('Northwind'),
		again: () => press('Update brief'),
		done: '2026-11-20 Northwind brief: the brief is written.',
		names: /Northwind/,
	},
	{
		name: 'a guess on top of a brief',
		before: async (vault) => {
			vault.run('prepare-round');
			type('Company', 'Northwind');
			press('Create brief');
			await vault.settle();
			await openNote(vault, 'Interviews/Briefs/2026-11-20 Northwind brief.md');
		},
		act: () => press('70 %', get('group', 'Will you pass?')),
		names: /Northwind/,
	},
	{
		name: 'a knowledge note from a question',
		before: async (vault) => {
			await vault.app.workspace.openLinkText(NORTHWIND, '');
			await vault.settle();
			const editor = the(the(vault.app.workspace.activeEditor).editor);
			editor.setCursor(editor.getValue().split('\n').indexOf('### Trees'));
		},
		act: async (vault) => {
			inLineMenu(vault, 'Create knowledge note from this question');
			await vault.settle();
			// Its theme has a note already, and what is proposed is to open that.
			type('Name', 'Trees');
			press('Create note');
		},
		kept: () => expect(field('Name')).toBe('Trees'),
		again: () => press('Create note'),
		// The next one is the editor's own: it saves the retro when it leaves it.
		own: 1,
		names: /Trees/,
	},
	{
		name: 'a theme history',
		before: (vault) => openNote(vault, THEME),
		act: (vault) => vault.run('insert-ledger'),
		done: 'Edge cases: the history is written.',
		names: /Edge cases/,
	},
	{ name: 'a setting', before: (vault) => void openSettings(vault), act: toggleDoneDate, names: /settings/ },
	{
		name: 'taking in notes',
		before: async (vault) => {
			openSettings(vault, 'Which notes are interviews', 'Use my existing notes');
			choose('Folder', 'Interviews');
			for (const step of ['Next', 'Next']) {
				press(step);
				await vault.settle();
			}
		},
		act: () => press('Use these notes'),
		kept: () => expect(get<HTMLElement>('button', 'Use these notes').isConnected).toBe(true),
		names: /settings/,
	},
];

async function start(
	scenario: Scenario,
	at: number,
	when: When,
): Promise<{ vault: Opened; old: Map<string, string> }> {
	const vault = await openVault(NOTES);
	await scenario.before?.(vault);
	await vault.settle();
	const old = vault.files();
	vault.told();
	vault.faults.arm(at, when);
	await scenario.act(vault);
	await vault.settle();
	return { vault, old };
}

describe.each(SCENARIOS)('$name', (scenario) => {
	test('whatever fails, each file is old or new, and what is said is true', async () => {
		const done = scenario.done === undefined ? [] : [scenario.done];
		const whole = await start(scenario, 0, 'before');
		const wanted = whole.vault.files();
		expect(whole.vault.told()).toEqual(done);
		expect(wanted).not.toEqual(whole.old);
		const writes = whole.vault.faults.calls.slice(0, scenario.own);
		expect(writes.length).toBeGreaterThan(0);
		for (let at = 1; at <= writes.length; at++) {
			for (const when of ['before', 'computed', 'after'] as const) {
				const where = `${writes[at - 1]} fails ${when} it took effect`;
				const { vault, old } = await start(scenario, at, when);
				const now = vault.files();
				for (const path of new Set([...old.keys(), ...wanted.keys(), ...now.keys()])) {
					expect([old.get(path), wanted.get(path)], `${where}: ${path}`).toContain(now.get(path));
				}
				const told = vault.told();
				const isDone = JSON.stringify([...now]) === JSON.stringify([...wanted]);
				if (isDone) expect(told, where).toEqual(done);
				else {
					expect(told, where).toHaveLength(1);
					expect(told[0], where).toMatch(scenario.names);
					expect(told[0], where).toContain(REASON);
					scenario.kept?.();
				}
				vault.faults.arm(0, 'before');
				if (isDone) continue;
				await (scenario.again ?? scenario.act)(vault);
				await vault.settle();
				expect(vault.files(), `${where}, tried again`).toEqual(wanted);
				expect(vault.told(), `${where}, tried again`).toEqual(done);
			}
		}
	});
});

test.each(SCENARIOS.filter(({ name }) => name !== 'a setting' && name !== 'taking in notes'))(
	'$name that is half on disk is said to be uncertain',
	async (scenario) => {
		const { vault, old } = await start(scenario, 0, 'before');
		const last = scenario.own ?? vault.faults.calls.length;
		const wanted = vault.files();
		const torn = await start(scenario, last, 'half');
		const [message, ...more] = torn.vault.told();
		expect(message).toMatch(scenario.names);
		expect(message).toMatch(/may (?:not )?have been/);
		expect(more).toEqual([]);
		scenario.kept?.();
		for (const [path, text] of torn.vault.files())
			expect(text === old.get(path) || the(wanted.get(path)).startsWith(text), path).toBe(true);
	},
);

test('a new retro that is tried again beside its torn half says that it is a second one', async () => {
	const { vault } = await start(the(SCENARIOS[0]), 2, 'half');
	vault.told();
	vault.faults.arm(0, 'before');
	press('Create retro');
	await vault.settle();
	expect(vault.told()).toEqual([
		'A note called “2026-11-20 Fabrikam” is there already, so the new one is called “2026-11-20 Fabrikam 2”.',
	]);
	expect([...vault.files().keys()].filter((path) => path.includes('Fabrikam'))).toEqual([
		'Jobs/2026-11-20 Fabrikam 2.md',
		'Jobs/2026-11-20 Fabrikam.md',
	]);
});

test('settings of which half was written are said to be uncertain, and nothing is saved over them', async () => {
	const vault = await openVault({ ...NOTES, [SAVED]: '{"folder":"Jobs","mine":1}' });
	openSettings(vault);
	vault.faults.arm(1, 'half');
	toggleDoneDate();
	await vault.settle();
	expect(vault.told()).toContainEqual(expect.stringContaining('may not have been saved'));
	const torn = vault.disk.text(SAVED);
	toggleDoneDate();
	await vault.settle();
	expect(vault.told()).toEqual([expect.stringContaining('cannot be read, so nothing was changed')]);
	expect(vault.disk.text(SAVED)).toBe(torn);
});

describe('the note goes another way while it is written', () => {
	const meanwhile = async (
		change: (vault: Opened) => void,
		click: () => void = tick,
	): Promise<{ vault: Opened; told: string[] }> => {
		const vault = await openVault(NOTES);
		const release = vault.faults.hold();
		click();
		change(vault);
		release();
		await vault.settle();
		return { vault, told: vault.told() };
	};

	test('deleted: it is not made anew', async () => {
		const { vault, told } = await meanwhile(({ disk }) => disk.outside.remove(NORTHWIND));
		expect(told).toEqual([expect.stringMatching(/^2026-10-01 Northwind: .*nothing was changed/)]);
		expect(vault.disk.paths()).not.toContain(NORTHWIND);
	});

	test('turned into a folder: nothing is written', async () => {
		const { vault, told } = await meanwhile(({ disk }) => {
			disk.outside.remove(NORTHWIND);
			disk.outside.write(`${NORTHWIND}/inside.md`, 'x');
		});
		expect(told).toEqual([expect.stringMatching(/^2026-10-01 Northwind: .*nothing was changed/)]);
		expect(vault.disk.paths().filter((path) => path.startsWith(NORTHWIND))).toEqual([
			`${NORTHWIND}/inside.md`,
		]);
	});

	test('the line changed: it is refused', async () => {
		const changed = the(NOTES[NORTHWIND]).replace(
			'Write the empty input first',
			'Write the empty input and the full one',
		);
		const { vault, told } = await meanwhile(({ disk }) => disk.outside.write(NORTHWIND, changed));
		expect(told).toEqual([expect.stringMatching(/^2026-10-01 Northwind: This line has changed/)]);
		expect(vault.disk.text(NORTHWIND)).toBe(changed);
	});

	test('other lines changed: they stay', async () => {
		const changed = the(NOTES[NORTHWIND]).replace('no empty input', 'no empty input, and slow');
		const { vault, told } = await meanwhile(({ disk }) => disk.outside.write(NORTHWIND, changed));
		expect(told).toEqual([]);
		expect(vault.disk.text(NORTHWIND)).toBe(
			changed.replace(
				'- [ ] Write the empty input first [theme:: edge cases]',
				'- [x] Write the empty input first [theme:: edge cases] ✅ 2026-11-20',
			),
		);
	});

	test('deleted before the tracker was drawn anew: the click says so', async () => {
		const vault = await openVault(NOTES);
		const old = box('Write the empty input first');
		vault.disk.outside.remove(NORTHWIND);
		await vault.app.vault.idle();
		old.click();
		await vault.settle();
		expect(
			vault
				.told()
				.filter((message) => !/^2026-10-01 Northwind: this note is not there any more/.test(message)),
		).toEqual([]);
		expect(vault.disk.paths()).not.toContain(NORTHWIND);
	});
});

describe('two clicks', () => {
	const ticked = (): string =>
		the(NOTES[NORTHWIND]).replace(
			'- [ ] Write the empty input first [theme:: edge cases]',
			'- [x] Write the empty input first [theme:: edge cases] ✅ 2026-11-20',
		);

	test('on a box at once are one tick', async () => {
		const vault = await openVault(NOTES);
		tick();
		tick();
		await vault.settle();
		expect(vault.told()).toEqual([]);
		expect(vault.disk.text(NORTHWIND)).toBe(ticked());
	});

	test('of which one comes while the other is in flight are one tick', async () => {
		const vault = await openVault(NOTES);
		const release = vault.faults.hold();
		tick();
		await vault.settle();
		tick();
		release();
		await vault.settle();
		expect(vault.told()).toEqual([]);
		expect(vault.disk.text(NORTHWIND)).toBe(ticked());
	});

	test('on two answers at once end with the second', async () => {
		const vault = await openVault(NOTES);
		const group = get('group', 'Said the plan aloud');
		press('Yes', group);
		press('No', group);
		await vault.settle();
		expect(vault.told()).toEqual([]);
		expect(vault.disk.text(NORTHWIND)).toBe(
			the(NOTES[NORTHWIND]).replace('[outcome:: ]', '[outcome:: slipped]'),
		);
	});

	test('on Create retro are one note', async () => {
		const vault = await openVault(NOTES);
		vault.run('new-retro');
		type('Company', 'Fabrikam');
		press('Create retro');
		press('Create retro');
		await vault.settle();
		expect(vault.told()).toEqual([]);
		expect([...vault.files().keys()].filter((path) => path.includes('Fabrikam'))).toEqual([
			'Interviews/2026-11-20 Fabrikam.md',
		]);
	});

	test('on Add action are one line', async () => {
		const vault = await openVault(NOTES);
		await the(the(SCENARIOS.find(({ name }) => name === 'an action')).before)(vault);
		press('Add action');
		type('Action', 'Say it before typing');
		const dialog = get('dialog', 'Add action for communication');
		press('Add action', dialog);
		press('Add action', dialog);
		await vault.settle();
		expect(the(vault.disk.text(CONTOSO)).split('Say it before typing')).toHaveLength(2);
	});
});

describe('a note that is open', () => {
	const openNote = async (): Promise<Opened> => {
		const vault = await openVault(NOTES);
		await vault.app.workspace.openLinkText(NORTHWIND, '');
		await vault.settle();
		return vault;
	};

	test('is changed in its editor, and what was typed stays', async () => {
		const vault = await openNote();
		const editor = the(the(vault.app.workspace.activeEditor).editor);
		editor.replaceRange('typed', { line: editor.lastLine(), ch: 0 });
		tick();
		await vault.settle();
		expect(editor.getValue()).toContain(
			'- [x] Write the empty input first [theme:: edge cases] ✅ 2026-11-20',
		);
		expect(editor.getValue()).toContain('typed');
	});

	test('and closed between two clicks is changed on disk, over what was typed', async () => {
		const vault = await openNote();
		const editor = the(the(vault.app.workspace.activeEditor).editor);
		editor.replaceRange('typed', { line: editor.lastLine(), ch: 0 });
		const { leaf } = the(vault.app.workspace.getLeavesOfType('markdown').map((leaf) => ({ leaf }))[0]);
		leaf.detach();
		tick();
		await vault.settle();
		expect(vault.told()).toEqual([]);
		expect(vault.disk.text(NORTHWIND)).toContain(
			'- [x] Write the empty input first [theme:: edge cases] ✅ 2026-11-20',
		);
		expect(vault.disk.text(NORTHWIND)).toContain('typed');
	});

	test('and is only being opened is not written into before its text is there', async () => {
		for (let turns = 0; turns < 40; turns++) {
			const vault = await openVault(NOTES);
			await the(the(SCENARIOS.find(({ name }) => name === 'an action')).before)(vault);
			press('Add action');
			type('Action', 'Say it before typing');
			void vault.app.workspace.openLinkText(CONTOSO, '');
			for (let turn = 0; turn < turns; turn++) await Promise.resolve();
			press('Add action', get('dialog', 'Add action for communication'));
			await vault.settle();
			const editor = the(the(vault.app.workspace.activeEditor).editor);
			expect(vault.told()).toEqual([]);
			expect(editor.getValue(), `${turns} turns later`).toContain(
				'- [ ] Draw first [theme:: communication]\n- [ ] Say it before typing',
			);
		}
	});
});

/** The plugin on Obsidian's own command line and behind its addresses, in the preview. */
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from 'vitest';
import { run } from '../../../scripts/cli/cli';
import { VERBS } from '../../../src/core/report/verbs';
import { launchBrowser } from '../../support/browser';
import { startPreview, type Preview } from '../../support/preview';
import { the } from '../../../scripts/the';
import type { RetroApi } from '../../../src/obsidian/api/api';

const TODAY = '2026-11-20';

let browser: Browser;
let preview: Preview;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
	browser = await launchBrowser();
	preview = await startPreview({ vault: 'example-vault', today: TODAY });
	page = await browser.newPage();
	page.setDefaultTimeout(30_000);
	page.on('pageerror', (error) => complaints.push(error.message));
	await open();
});
afterAll(async () => {
	await browser?.close();
	await preview?.stop();
});
afterEach(() => expect(complaints.splice(0)).toEqual([]));

async function open(): Promise<void> {
	await page.goto(preview.url);
	await page.locator('body.is-ready').waitFor();
}

/** Every file of the vault with its text. */
async function contents(): Promise<Record<string, string>> {
	const entries = await readdir(preview.dir, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
	return Object.fromEntries(
		await Promise.all(files.map(async (file) => [file, await readFile(file, 'utf8')] as const)),
	);
}

interface Host {
	preview: {
		app: {
			registry: {
				cliHandlers: Map<
					string,
					{
						description: string;
						flags: Record<string, { description: string }>;
						handler: (given: Record<string, string>) => Promise<string>;
					}
				>;
				protocolHandlers: Map<string, (given: Record<string, string>) => void>;
			};
		};
	};
}

/** What a command prints, given as `name=value` and flags alone. */
const cli = (command: string, ...args: string[]): Promise<string> =>
	page.evaluate(
		([name, given]) => {
			const found = (globalThis as unknown as Host).preview.app.registry.cliHandlers.get(name);
			if (found === undefined) throw new Error(`there is no ${name}`);
			return found.handler(
				Object.fromEntries(
					given.map((one) =>
						one.includes('=')
							? [one.slice(0, one.indexOf('=')), one.slice(one.indexOf('=') + 1)]
							: [one, 'true'],
					),
				),
			);
		},
		[command, args] as const,
	);

const visit = (given: Record<string, string>): Promise<void> =>
	page.evaluate((params) => {
		const { protocolHandlers } = (globalThis as unknown as Host).preview.app.registry;
		const follow = protocolHandlers.get('interview-retro');
		if (follow === undefined) throw new Error('no address is followed');
		follow({ action: 'interview-retro', ...params });
	}, given);

/** The same answer from the command line over a folder. */
function fromFolder(...args: string[]): string {
	return fromVault('example-vault', ...args);
}

function fromVault(vault: string, ...args: string[]): string {
	let out = '';
	run([the(args[0]), vault, '--today', TODAY, ...args.slice(1)], (text) => (out += text));
	return out;
}

/** A value as it was printed; Node and a browser may not agree on the last digit of a power. */
const figures = (json: string): unknown =>
	JSON.parse(json, (_, value: unknown) =>
		typeof value === 'number' ? Number(value.toPrecision(12)) : value,
	) as unknown;

const NAMES = [
	...[
		'',
		':retros',
		':themes',
		':actions',
		':questions',
		':week',
		':insights',
		':check',
		':brief',
		':context',
		':new',
	],
	...[...VERBS.keys()].map((name) => `:${name}`),
].map((name) => `interview-retro${name}`);

test('every command and every flag says what it is for', async () => {
	const told = await page.evaluate(() =>
		[...(globalThis as unknown as Host).preview.app.registry.cliHandlers].map(
			([name, { description, flags }]) => ({
				name,
				texts: [description, ...Object.values(flags).map((flag) => flag.description)],
			}),
		),
	);
	expect(told.map(({ name }) => name).sort()).toEqual([...NAMES].sort());
	for (const { texts } of told) for (const text of texts) expect(text).toMatch(/^[A-Z].{5,}[^.]$/);
});

describe('an answer', () => {
	test.each([
		['retros', [], []],
		['themes', [], []],
		['questions', [], []],
		['context', ['company=Litware'], ['--company', 'Litware']],
		['context', ['company=Litware', 'redact'], ['--company', 'Litware', '--redact']],
		['actions', ['all'], ['--all']],
		['actions', [], []],
		// The app speaks English, whose weeks begin on Sunday; a folder alone does not say so.
		['week', ['week=2026-W46'], ['--week', '2026-W46', '--week-start', 'sunday']],
		['insights', [], []],
		['check', [], []],
		['brief', ['company=Litware'], ['--company', 'Litware']],
		[
			'brief',
			['company=Contoso', 'stage=technical', 'date=2026-12-01'],
			['--company', 'Contoso', '--stage', 'technical', '--date', '2026-12-01'],
		],
	])('is the same as over the folder: %s %j', async (name, given, args) => {
		expect(await cli(`interview-retro:${name}`, ...given)).toBe(fromFolder(name, ...args));
		expect(figures(await cli(`interview-retro:${name}`, ...given, 'format=json'))).toEqual(
			figures(fromFolder(name, '--json', ...args)),
		);
	});

	test('can be had as Markdown', async () => {
		const [head, line, first] = (await cli('interview-retro:themes', 'format=md')).split('\n');
		expect([head, line]).toEqual([
			'| Theme | State | Failed | Held | Last seen | Rank |',
			'| --- | --- | --- | --- | --- | --- |',
		]);
		expect(first).toMatch(/^\| Clarifying questions \| relapsed \| 2 \| 3 \| 2026-11-17 \| \d\.\d\d \|$/);
		expect(await cli('interview-retro:week', 'format=md')).toContain('## Interviews in 2026-W47');
		expect(await cli('interview-retro:insights', 'format=md')).toContain('## Stages');
		expect(await cli('interview-retro:brief', 'company=Litware', 'format=md')).toContain('## Earlier rounds');
		expect(await cli('interview-retro:check', 'format=md')).toContain(
			'- Interviews/2026-10-28 Wingtip.md, line 62: This action is done',
		);
	});

	test('says in a few lines where one stands', async () => {
		expect((await cli('interview-retro')).split('\n')).toEqual([
			'15 interviews, 1 waiting for a result',
			'Next: 2026-11-25, Litware, R2, system design',
			'To drill: Clarifying questions (relapsed), Capacity estimates (recurring), Promise internals (recurring)',
			'15 actions to do, 1 overdue',
			'3 problems to check',
		]);
		expect(JSON.parse(await cli('interview-retro', 'format=json'))).toMatchObject({
			interviews: 15,
			waiting: 1,
			actions: { outstanding: 15, overdue: 1 },
		});
	});
});

test('a new note is shown as over the folder', async () => {
	const shown = await cli(
		'interview-retro:new',
		'company=Litware',
		'stage=technical',
		'dry-run',
		'format=json',
	);
	expect(JSON.parse(shown)).toEqual(
		JSON.parse(fromFolder('new', '--json', '--company', 'Litware', '--stage', 'technical', '--dry-run')),
	);
});

describe('what cannot be answered is said in a sentence', () => {
	test.each([
		['themes', ['format=xml'], 'Error: format takes text, md or json, not “xml”.'],
		['week', ['week=2025-W53'], 'Error: There is no week “2025-W53”; a week is written like 2026-W34.'],
		['week', ['week'], 'Error: week needs a value'],
		['brief', [], 'Error: Which company is it? Add company=<name>.'],
		['brief', ['company'], 'Error: company needs a value'],
		[
			'brief',
			['company=Litware', 'date=tomorrow'],
			'Error: “tomorrow” is no day; a day is written like 2026-08-20.',
		],
		['new', ['company= '], 'Error: Which company is it? Add company=<name>.'],
		[
			'new',
			['company=Litware', 'date=2026-02-30'],
			'Error: “2026-02-30” is no day; a day is written like 2026-08-20.',
		],
	])('%s %j', async (name, given, said) => {
		const before = await contents();
		expect(await cli(`interview-retro:${name}`, ...given)).toBe(said);
		expect(await contents()).toEqual(before);
	});
});

describe('an address', () => {
	beforeEach(open);

	test('opens the form of a new retro filled in, and writes nothing by itself', async () => {
		const before = await contents();
		await visit({
			open: 'new',
			company: 'Proseware',
			stage: 'System design',
			date: '2026-11-19',
			round: '3',
		});
		const form = page.getByRole('dialog');
		expect(await form.getByLabel('Company', { exact: true }).inputValue()).toBe('Proseware');
		expect(await form.getByLabel('Stage', { exact: true }).inputValue()).toBe('system-design');
		expect(await form.getByLabel('Date', { exact: true }).inputValue()).toBe('2026-11-19');
		expect(await form.getByLabel('Round', { exact: true }).inputValue()).toBe('3');
		expect(await contents()).toEqual(before);
		await form.press('Escape');
		await form.waitFor({ state: 'detached' });
		expect(await contents()).toEqual(before);
	});

	test('opens the form of a brief, with a day that is none left out', async () => {
		await visit({ open: 'brief', company: 'Litware', date: 'soon' });
		const form = page.getByRole('dialog');
		expect(await form.getByLabel('Company', { exact: true }).inputValue()).toBe('Litware');
		expect(await form.getByLabel('Date', { exact: true }).inputValue()).toBe('2026-11-25');
	});

	test.each([
		['week', 'Weekly review'],
		['insights', 'Insights'],
		['outcomes', 'Outcomes'],
		['tracker', 'Theme tracker'],
	])('opens a view: %s', async (open, name) => {
		await visit({ open });
		await page.getByRole('region', { name, exact: true }).waitFor();
	});

	test('says so where there is nothing of that name', async () => {
		await visit({ open: 'everything' });
		await page.locator('.notice', { hasText: '“everything”, which is not there to open' }).waitFor();
	});
});

// The last one, since it writes.
test('a new retro is created without a form, and never over another', async () => {
	const before = await contents();
	const given = ['company=Litware', 'stage=technical'];
	const shown = JSON.parse(await cli('interview-retro:new', ...given, 'dry-run', 'format=json')) as object;
	expect(shown).toEqual(
		JSON.parse(fromFolder('new', '--company', 'Litware', '--stage', 'technical', '--dry-run', '--json')),
	);
	expect(await contents()).toEqual(before);
	expect(await cli('interview-retro:new', ...given)).toBe('Interviews/2026-11-20 Litware.md');
	const text = await readFile(join(preview.dir, 'Interviews/2026-11-20 Litware.md'), 'utf8');
	expect(text).toContain('company: "[[Litware]]"');
	expect(text).toContain('round: 3');
	expect(shown).toMatchObject({ path: 'Interviews/2026-11-20 Litware.md', after: text.split('\n') });
	expect(JSON.parse(await cli('interview-retro:new', 'company=Litware', 'format=json'))).toMatchObject({
		path: 'Interviews/2026-11-20 Litware 2.md',
		before: [],
		written: true,
		reason: null,
	});
	expect(await readFile(join(preview.dir, 'Interviews/2026-11-20 Litware.md'), 'utf8')).toBe(text);
	await page.locator('.notice', { hasText: 'is there already' }).waitFor();
});

describe('the API for other plugins', () => {
	interface Companion {
		preview: { plugin: { api: RetroApi; unload(): void } };
		calls: number[];
	}

	test('gives what the command line gives, frozen, and the same until something changes', async () => {
		const asked = await page.evaluate(() => {
			const { api } = (globalThis as unknown as Companion).preview.plugin;
			const isFrozen = (value: unknown): boolean =>
				value === null ||
				typeof value !== 'object' ||
				(Object.isFrozen(value) && Object.values(value).every(isFrozen));
			const answers = { themes: api.themes(), actions: api.actions(), questions: api.questions() };
			return {
				version: api.version,
				...answers,
				isFrozen:
					isFrozen(api) &&
					isFrozen(answers.themes) &&
					isFrozen(answers.actions) &&
					isFrozen(answers.questions),
				isSame: api.themes() === answers.themes,
			};
		});
		expect(asked).toMatchObject({ version: 1, isFrozen: true, isSame: true });
		for (const [name, ...flags] of [['themes'], ['actions', '--all'], ['questions']] as const)
			expect(figures(JSON.stringify({ [name]: asked[name] })), name).toEqual(
				figures(fromVault(preview.dir, name, '--json', ...flags)),
			);
	});

	test('calls back when a note changes, until it is ended, whatever another callback does', async () => {
		const calls = await page.evaluate(async () => {
			const { plugin, app } = (globalThis as unknown as Companion & Host).preview;
			const calls: string[] = [];
			const { api } = plugin;
			const before = api.themes();
			const ends = [
				api.onChange(() => {
					throw new Error('not mine');
				}),
				api.onChange(() => calls.push(api.themes() === before ? 'same' : 'other')),
			];
			const tick = (line: string): Promise<string> | undefined =>
				app.registry.cliHandlers
					.get('interview-retro:tick')
					?.handler({ path: 'Interviews/2026-11-17 Contoso.md', line, format: 'json' });
			await tick('63');
			const heard = [...calls];
			for (const end of ends) end();
			await tick('62');
			return { heard, afterwards: calls.length - heard.length };
		});
		expect(calls.heard.length).toBeGreaterThan(0);
		expect(calls.afterwards).toBe(0);
	});
});

// Last, since it changes the vault.
describe('a write verb', () => {
	beforeAll(open);

	const contoso = 'Interviews/2026-11-17 Contoso.md';
	const adatum = 'Interviews/2026-11-19 Adatum.md';
	const verbs: [name: string, given: Record<string, string>][] = [
		['tick', { path: contoso, line: '67' }],
		['rate', { path: adatum, line: '43', rating: 'good', reason: 'in the end' }],
		['rate', { path: adatum, line: '43', rating: 'medium', 'observed-by': 'Jonas' }],
		['theme', { path: adatum, line: '43', theme: 'Pacing' }],
		[
			'add-question',
			{ path: adatum, title: 'Why "us"? = why', rating: 'poor', theme: 'Clarifying questions' },
		],
		['add-action', { path: adatum, text: 'If asked, then I count', theme: 'Pacing', due: '2026-12-01' }],
		['outcome', { path: contoso, theme: 'Clarifying questions', outcome: 'held' }],
		['result', { path: adatum, result: 'passed' }],
		['review', { path: adatum }],
		['link-theme', { theme: 'Pacing', note: 'Nowhere' }],
		['merge-themes', { from: 'Optimistic updates', into: 'Promise internals' }],
		['tick', { path: contoso, line: '1' }],
		['tick', { path: 'Nowhere.md', line: '1' }],
		['theme', { path: adatum, line: '43', theme: 'Pacing', expect: 'something else' }],
		['link-theme', { theme: 'Nothing of the kind', note: 'Nowhere' }],
	];
	/** What the command line over another folder prints for the same. */
	function fromCopy(folder: string, name: string, given: Record<string, string>, ...more: string[]): unknown {
		let out = '';
		const flags = Object.entries(given).map(([flag, value]) => `--${flag}=${value}`);
		run([name, folder, '--today', TODAY, '--json', ...flags, ...more], (text) => (out += text));
		return JSON.parse(out);
	}
	const ask = async (name: string, given: Record<string, string>, ...more: string[]): Promise<unknown> => {
		const words = Object.entries(given).map(([flag, value]) => `${flag}=${value}`);
		return JSON.parse(await cli(`interview-retro:${name}`, ...words, ...more, 'format=json'));
	};

	/** Without the time of the day: a folder that is asked about another day knows none. */
	const timeless = (said: unknown): unknown =>
		JSON.parse(JSON.stringify(said).replace(/T\d\d:\d\d:\d\d/g, 'T')) as unknown;

	test('shows, writes and refuses as the command line does, to the byte, and opens nothing', async () => {
		const copy = await mkdtemp(join(tmpdir(), 'vault-'));
		await cp(preview.dir, copy, { recursive: true });
		for (const [name, given] of verbs) {
			const label = `${name} ${JSON.stringify(given)}`;
			const before = await contents();
			const [shown, done] = [
				timeless(await ask(name, given, 'dry-run')),
				timeless(fromCopy(copy, name, given, '--dry-run')),
			];
			expect(shown, label).toEqual(done);
			expect(await contents(), label).toEqual(before);
			expect(timeless(await ask(name, given)), label).toEqual(timeless(fromCopy(copy, name, given)));
		}
		expect(new Set(verbs.map(([name]) => name))).toEqual(new Set(VERBS.keys()));
		const written = await contents();
		for (const [path, text] of Object.entries(written))
			expect(timeless(await readFile(join(copy, relative(preview.dir, path)), 'utf8')), path).toBe(
				timeless(text),
			);
		expect(await page.getByRole('dialog').count()).toBe(0);
		await rm(copy, { recursive: true });
	});

	test('takes no name that it does not know, and none with a value too many or too few', async () => {
		const before = await contents();
		for (const [name, given, said] of [
			['themes', ['all'], 'all is nothing that themes takes'],
			['themes', ['zzz=1'], 'there is no zzz'],
			['tick', ['pth=A.md'], 'there is no pth; did you mean path?'],
			['tick', ['constructor=1'], 'there is no constructor'],
			['tick', [`path=${adatum}`, 'line=1', 'rating=good'], 'rating is nothing that tick takes'],
			['tick', [`path=${adatum}`, 'line=1', 'dry-run=no'], 'dry-run takes no value'],
			['add-action', [`path=${adatum}`, 'text'], 'text needs a value'],
			['new', ['company=Litware', 'dry-rum'], 'there is no dry-rum; did you mean dry-run?'],
		] as [string, string[], string][])
			expect(await cli(`interview-retro:${name}`, ...given)).toBe(`Error: ${said}`);
		expect(await cli('interview-retro', 'all')).toBe('Error: all is nothing that interview-retro takes');
		expect(await cli('interview-retro:themes', 'vault=Mine', 'copy')).not.toContain('Error');
		expect(await contents()).toEqual(before);
	});

	test('says what it needs', async () => {
		expect(await cli('interview-retro:rate', `path=${adatum}`, 'line=43')).toBe(
			'Error: rating is what rate needs',
		);
	});
});

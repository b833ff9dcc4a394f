/** The command line, over folders on disk. */
import { readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { everything, folderForEach, put, root } from '../support/folder';
import { UsageError } from '../../scripts/cli/arguments';
import { run } from '../../scripts/cli/cli';
import { retro, type Vault } from '../support/notes';
import { the } from '../../scripts/the';

folderForEach();

function cli(command: string, ...args: string[]): { code: number; out: string } {
	let out = '';
	const code = run([command, root, ...args], (text) => (out += `${text}\n`));
	return { code, out };
}

/** The value that a command prints, as those who build on it see it. */
const json = (command: string, ...args: string[]) =>
	JSON.parse(
		cli(command, '--json', ...(args.includes('--today') ? [] : ['--today', '2026-12-01']), ...args).out,
	) as Record<string, Record<string, unknown>[]>;

const FULL = resolve(import.meta.dirname, '../fixtures/notes/full-retro.md');
const SHAPES: Record<string, string[]> = {
	retros: [
		'path',
		'company',
		'position',
		'date',
		'round',
		'stage',
		'kind',
		'format',
		'interviewers',
		'duration',
		'ended',
		'result',
		'confidence',
		'selfRating',
		'stress',
		'themes',
		'captured',
		'reviewed',
		'closed',
		'questions',
		'wentWell',
		'wentPoorly',
		'selfAssessment',
		'keyLesson',
		'bringUp',
		'asked',
		'impressions',
		'notes',
		'outcomes',
	],
	themes: [
		'key',
		'name',
		'note',
		'state',
		'cleanRun',
		'untested',
		'rank',
		'hits',
		'cleans',
		'lastSeen',
		'evidence',
	],
	actions: [
		'path',
		'line',
		'text',
		'status',
		'due',
		'done',
		'themes',
		'method',
		'check',
		'kind',
		'tickable',
		'overdue',
		'effect',
		'decidedBy',
	],
	questions: ['id', 'title', 'type', 'asked', 'companies', 'ratings', 'due', 'overcame'],
};
const INNER: [string, string, string[]][] = [
	[
		'retros',
		'questions',
		[
			'title',
			'type',
			'difficulty',
			'answer',
			'followUps',
			'hints',
			'rating',
			'reason',
			'cause',
			'improvement',
			'themes',
			'story',
			'line',
		],
	],
	['retros', 'outcomes', ['theme', 'outcome', 'line']],
	['retros', 'interviewers', ['name', 'role']],
	['retros', 'selfAssessment', ['label', 'value']],
	['themes', 'evidence', ['path', 'line', 'date', 'company', 'kind', 'verdict', 'severity', 'why']],
	['questions', 'ratings', ['date', 'rating', 'path', 'line']],
];

describe('what others build on', () => {
	beforeEach(() => {
		put({
			'full.md': readFileSync(FULL, 'utf8'),
			'bare.md':
				'---\ntype: interview-retro\n---\n### x\n## Questions\n### Bare\n## Improvement plan\n- bare\n- [x] y [theme:: Talking while drawing] ✅ 2026-08-19\n',
		});
	});

	test.each(Object.entries(SHAPES))(
		'%s have every field, null or empty where nothing is',
		(command, fields) => {
			const all = json(command, ...(command === 'actions' ? ['--all'] : []));
			expect(Object.keys(all)).toEqual([command]);
			expect(the(all[command]).length).toBeGreaterThan(1 - Number(command === 'themes'));
			for (const one of the(all[command])) expect(Object.keys(one)).toEqual(expect.arrayContaining(fields));
		},
	);

	test.each(INNER)('%s: %s', (command, list, fields) => {
		const inner = the(json(command)[command]).flatMap((one) => one[list] as Record<string, unknown>[]);
		expect(inner).not.toEqual([]);
		for (const one of inner) expect(Object.keys(one)).toEqual(expect.arrayContaining(fields));
	});

	test('check counts notes and retros, and names each problem', () => {
		const found = json('check');
		expect(found).toMatchObject({ notes: 2, retros: 2 });
		for (const one of the(found.problems))
			expect(Object.keys(one)).toEqual(['path', 'line', 'code', 'message', 'level']);
	});

	test('the decider of an action has a path and a line', () => {
		expect(json('actions', '--all').actions).toContainEqual(
			expect.objectContaining({
				text: 'y',
				decidedBy: { path: 'full.md', line: expect.any(Number) as number },
			}),
		);
	});

	test('a retro of nothing but its type is all null and empty', () => {
		expect(the(json('retros').retros).find(({ path }) => path === 'bare.md')).toMatchObject({
			company: null,
			date: null,
			round: { number: null, name: null },
			kind: 'real',
			result: 'pending',
			interviewers: [],
			themes: [],
			impressions: null,
			keyLesson: null,
		});
	});

	test('an empty folder gives empty lists', () => {
		rmSync(join(root, 'full.md'));
		rmSync(join(root, 'bare.md'));
		for (const command of Object.keys(SHAPES)) expect(json(command)).toEqual({ [command]: [] });
		expect(json('check')).toEqual({ notes: 0, retros: 0, problems: [] });
	});
});

describe('exit codes', () => {
	test('0 where all is well, 1 where check found something', () => {
		put({ 'a.md': retro() });
		for (const command of [...Object.keys(SHAPES), 'week', 'check']) expect(cli(command).code).toBe(0);
		put({ 'b.md': '---\ntype: interview-retro\n---\n' });
		for (const command of Object.keys(SHAPES)) expect(cli(command).code).toBe(0);
		expect(cli('check').code).toBe(1);
	});

	test('0 where check only tells of something', () => {
		put({ 'a.md': retro({ ended: '2026-03-01T15:00:00Z' }) });
		expect(cli('check')).toMatchObject({
			code: 0,
			out: expect.stringContaining('0 to check, 1 to know') as string,
		});
	});

	test('1 where lint found something, with the shape that others build on', () => {
		put({
			'a.md': retro({ body: '## Key lesson\nBefore I type, I say the plan in two sentences.\n' }),
			'other.md': 'Communicate better.\n',
		});
		expect(cli('lint')).toEqual({ code: 0, out: '0 to sharpen in 1 note\n' });
		expect(json('lint')).toEqual({ notes: 2, checked: 1, findings: [] });
		put({ 'b.md': retro({ body: '## Key lesson\nCommunicate better.\n' }) });
		expect(cli('lint').code).toBe(1);
		expect(cli('lint').out).toMatch(/^b\.md\n {2}\d+: Communicate better\.\n {4}L1 .+\n {4}L2 /);
		expect(the(json('lint').findings)[0]).toEqual({
			path: 'b.md',
			line: 7,
			rule: 'L1',
			text: 'Communicate better.',
			message: expect.stringContaining('colleague') as string,
			skeleton: expect.stringMatching(/^When/) as string,
		});
	});

	test('a dead link hides no other note', () => {
		put({ 'a.md': retro() });
		symlinkSync(join(root, 'gone.md'), join(root, 'dead.md'));
		expect(json('retros').retros).toHaveLength(1);
		expect(json('check').problems).toMatchObject([{ path: 'dead.md', code: 'file-unreadable' }]);
	});

	test.each([
		['nothing at all', []],
		['no folder', ['themes']],
		['a folder that is not there', ['themes', '/nowhere/at/all']],
		['a command that there is not', ['thmes', '.']],
		['an option that there is not', ['themes', '.', '--jsn']],
		['a day that is none', ['themes', '.', '--today', '2026-02-30']],
		['a day in words', ['new', '.', '--company', 'x', '--date', 'tomorrow']],
		['no company', ['new', '.']],
		['an empty company', ['new', '.', '--company', ' ']],
		['a word too many', ['themes', '.', 'x']],
		['an option without its value', ['themes', '.', '--today']],
	])('bad usage is said in one line: %s', (_, args) => {
		const printed: string[] = [];
		let error: unknown;
		try {
			run(args, (text) => printed.push(text));
		} catch (thrown) {
			error = thrown;
		}
		expect(error).toBeInstanceOf(UsageError);
		expect((error as UsageError).message).toMatch(/^\S.*\S$/);
		expect(printed).toEqual([]);
	});
});

test.each([
	['themes', '--redact'],
	['export', '--out', 'out', '--dry-run'],
	['tick', '--path', 'A.md', '--line', '1', '--redact'],
	['merge-themes', '--from', 'x', '--into', 'y', '--expect', 'z'],
	['new', '--company', 'x', '--expect', 'y'],
	['skill', '--to', '.', '--dry-run'],
])(
	'what promises that nothing is written or named is passed over by no command: %s %s',
	(command, ...args) => {
		const flags = args.map((arg) => (arg === '.' || arg === 'out' ? join(root, arg) : arg));
		expect(() => run([command, ...(command === 'skill' ? [] : [root]), ...flags], () => undefined)).toThrow(
			new RegExp(`^--[a-z-]+ is nothing that ${command} takes$`),
		);
		expect(everything()).toEqual({});
	},
);

describe('new', () => {
	const today = ['--today', '2026-08-20'];

	test('twice makes two notes and leaves the first as it was', () => {
		const company = 'a: "b" #[[c]] <% 1 %>';
		const first = cli('new', '--company', company, ...today).out.trim();
		const before = everything();
		const second = cli('new', '--company', company, ...today).out.trim();
		expect(second).not.toBe(first);
		expect(second).toBe(first.replace(/\.md$/, ' 2.md'));
		expect(everything()).toMatchObject(before);
		expect(the(json('retros').retros).map((one) => [one.company, one.date])).toEqual([
			[company, '2026-08-20'],
			[company, '2026-08-20'],
		]);
		expect(readFileSync(join(root, first), 'utf8')).not.toContain('<%');
		expect(cli('check').code).toBe(0);
	});

	test('is only shown on a dry run, whole, and is what is written then', () => {
		const given = ['--company', 'Northwind', '--stage', 'technical', ...today];
		const shown = json('new', ...given, '--dry-run') as unknown as Record<string, unknown>;
		expect(everything()).toEqual({});
		expect(shown).toMatchObject({ before: [], written: false, reason: null });
		expect(cli('new', ...given, '--dry-run').out).toMatch(
			/^Interviews\/2026-08-20 Northwind\.md\n\+ ---\n[\s\S]*\nThis is what would be written; nothing was\.\n$/,
		);
		const made = json('new', ...given) as unknown as Record<string, unknown>;
		expect(made).toEqual({ ...shown, written: true });
		expect(readFileSync(join(root, String(made.path)), 'utf8').split('\n')).toEqual(made.after);
	});

	test('takes no name that differs in case alone', () => {
		cli('new', '--company', 'Northwind', ...today);
		expect(cli('new', '--company', 'NORTHWIND', ...today).out.trim()).toBe(
			'Interviews/2026-08-20 NORTHWIND 2.md',
		);
	});

	test('knows the round and the position from last time', () => {
		cli('new', '--company', 'Northwind', '--position', 'Engineer', '--round', '2', ...today);
		cli('new', '--company', 'northwind', '--today', '2026-08-27');
		expect(the(json('retros').retros)[1]).toMatchObject({
			round: { number: 3 },
			position: 'Engineer',
			result: 'pending',
		});
	});

	test('takes what it is given', () => {
		cli(
			'new',
			'--company',
			'x',
			'--date',
			'2026-09-01',
			'--round',
			'Onsite loop',
			'--stage',
			'system-design',
			'--result',
			'passed',
			...today,
		);
		expect(json('retros').retros).toMatchObject([
			{
				date: '2026-09-01',
				round: { number: null, name: 'Onsite loop' },
				stage: 'system-design',
				result: 'passed',
			},
		]);
	});

	test('stays in the folder, whatever the company is called', () => {
		for (const company of ['../../escape', '/etc/passwd', '..\\up', 'con', '....']) {
			const path = cli('new', '--company', company, ...today).out.trim();
			expect(path.startsWith('Interviews/2026-08-20')).toBe(true);
			expect(path.split('/')).toHaveLength(2);
		}
		expect(readdirSync(root)).toEqual(['Interviews']);
	});

	test('uses the user’s own template, folder and names', () => {
		put({
			'Templates/Retro.md':
				'---\ntype: interview-retro\nfirma: {{company}}\ndate: {{date}}\nowner: me # keep\n---\n## Mine\n',
			'.obsidian/plugins/interview-retro/data.json': JSON.stringify({
				templates: { technical: 'Templates/Retro' },
				folder: 'Jobs',
				fileName: '{{company}} {{date:YYYY}}',
				'propertyNames.company': 'firma',
				unknown: 1,
			}),
		});
		const path = cli('new', '--company', 'No', '--stage', 'technical', ...today).out.trim();
		expect(path).toBe('Jobs/No 2026.md');
		expect(readFileSync(join(root, path), 'utf8')).toBe(
			'---\ntype: interview-retro\nfirma: "No"\ndate: 2026-08-20\nowner: me # keep\nround: 1\nstage: technical\n---\n## Mine\n',
		);
	});

	test('writes nothing where the template is gone', () => {
		put({
			'.obsidian/plugins/interview-retro/data.json': JSON.stringify({ templates: { technical: 'Gone' } }),
		});
		const before = everything();
		expect(() => cli('new', '--company', 'x', ...today)).toThrow(/Gone/);
		expect(everything()).toEqual(before);
	});
});

test('nothing but new writes', () => {
	put({
		'a.md': retro({ poor: ['Pacing'] }),
		'b.md': '---\ntype: interview-retro\n---',
		'picture.png': 'x',
		'.obsidian/app.json': '{}',
	});
	const before = everything();
	for (const command of [...Object.keys(SHAPES), 'week', 'check'])
		for (const args of [[], ['--json'], command === 'actions' ? ['--all'] : ['--help']])
			cli(command, ...args);
	run(['--help'], () => undefined);
	expect(everything()).toEqual(before);
});

test('the boxes of the Tasks plugin’s settings mean what they mean there', () => {
	put({
		'a.md': retro({
			plan: ['- [!] Urgent', '- [d] Dropped', '- [n] Not a task', '- [f] Finished', '- [?] Unheard of'],
		}),
		'.obsidian/plugins/obsidian-tasks-plugin/data.json': JSON.stringify({
			statusSettings: {
				customStatuses: [
					{ symbol: '!', type: 'IN_PROGRESS' },
					{ symbol: 'd', type: 'CANCELLED' },
					{ symbol: 'n', type: 'NON_TASK' },
					{ symbol: 'f', type: 'DONE' },
				],
			},
		}),
	});
	expect(the(json('actions', '--all').actions).map(({ text, status }) => [text, status])).toEqual([
		['Urgent', 'in-progress'],
		['Dropped', 'cancelled'],
		['Finished', 'done'],
		['Unheard of', 'open'],
	]);
});

test('settings that cannot be read are the defaults, and are left alone', () => {
	put({
		'a.md': retro({ poor: ['Pacing'] }),
		'.obsidian/plugins/interview-retro/data.json': '{ "folder": ',
		'.obsidian/plugins/obsidian-tasks-plugin/data.json': '[',
	});
	expect(json('themes').themes).toHaveLength(1);
});

test('--today fixes the day', () => {
	put({ 'a.md': retro({ date: '2026-08-20', poor: ['Pacing'], plan: ['- [ ] Slow down 📅 2026-08-27'] }) });
	const at = (day: string, command: string) =>
		the(
			(JSON.parse(cli(command, '--json', '--today', day).out) as Record<string, Record<string, unknown>[]>)[
				command
			],
		);
	expect(at('2026-08-19', 'themes')).toEqual([]);
	expect(at('2026-08-20', 'themes')).toMatchObject([{ untested: false }]);
	expect(at('2026-12-20', 'themes')).toMatchObject([{ untested: true }]);
	expect(at('2026-08-27', 'actions')).toMatchObject([{ overdue: false }]);
	expect(at('2026-08-28', 'actions')).toMatchObject([{ overdue: true }]);
});

test('a table for people, where nothing else is asked', () => {
	put({ 'a.md': retro({ company: '株式会社', poor: ['Pacing'] }), 'b.md': retro({ company: 'Northwind' }) });
	const [titles, ...rows] = cli('retros').out.trimEnd().split('\n');
	expect(titles).toMatch(/^Date +Company +Round +Stage/);
	expect(rows).toHaveLength(2);
	expect(rows[0]).toContain('株式会社');
});

test('hidden folders are left out', () => {
	put({ '.trash/a.md': retro(), '.obsidian/b.md': retro(), 'c.md': retro() });
	expect(json('check')).toMatchObject({ notes: 1, retros: 1 });
});

describe('brief and insights', () => {
	beforeEach(() => {
		put({
			'1.md': retro({ date: '2026-11-01', poor: ['Trees'] }),
			'2.md': retro({ date: '2026-11-02', company: 'Contoso', medium: ['Pacing'] }),
			'next.md': retro({ date: '2026-12-05' }).replace('\ndate:', '\nstage: panel\ndate:'),
		});
	});

	test('the brief is for the next round that a note names, unless the caller names one', () => {
		const brief = json('brief', '--company', 'northwind') as Record<string, unknown>;
		expect(brief).toMatchObject({
			company: 'Northwind',
			stage: 'panel',
			date: '2026-12-05',
			rounds: [{ path: '1.md' }],
			questions: [{ title: 'About Trees', rating: 'poor', path: '1.md' }],
		});
		expect(json('brief', '--company', 'northwind', '--stage', 'final', '--date', '2026-12-07')).toMatchObject(
			{ stage: 'final', date: '2026-12-07' },
		);
		expect(json('brief', '--company', 'Contoso')).toMatchObject({ stage: null, date: '2026-12-01' });
		expect(cli('brief', '--company', 'Northwind', '--today', '2026-12-01').out).toContain(
			'Asked there, the worst answer first\n  poor: About Trees',
		);
		expect(cli('brief', '--company', 'Fabrikam', '--today', '2026-12-01').out).not.toContain(
			'Earlier rounds',
		);
	});

	test('a brief without a company, or on no day, is refused in one line', () => {
		expect(() => cli('brief')).toThrow(new UsageError('brief needs --company NAME'));
		expect(() => cli('brief', '--company', 'A', '--date', 'soon')).toThrow(UsageError);
	});

	test('the insights count what was held by today', () => {
		expect(json('insights')).toMatchObject({
			interviews: 2,
			calibration: { n: 0, missing: 5, brier: null },
			funnel: [{ stage: null, passed: 0, n: 0, pending: 2 }],
			heat: { months: ['2026-11'] },
		});
		expect(cli('insights', '--today', '2026-12-01').out).toContain(
			'2 interviews\n  no stage: 0 of 0 passed, 5 more needed',
		);
	});
});

describe('week', () => {
	beforeEach(() => {
		put({
			'1.md': retro({
				date: '2026-11-17',
				company: 'Northwind',
				poor: ['Trees'],
				plan: ['- [x] Draw one [theme:: Trees] ✅ 2026-11-18'],
			}),
			'2.md': retro({ date: '2026-11-26', company: 'Contoso', good: ['Trees'] }),
		});
	});

	test('is the one of today, or the one that is named', () => {
		expect(json('week')).toMatchObject({
			week: { label: '2026-W49', first: '2026-11-30', last: '2026-12-06' },
			asOf: '2026-12-01',
			interviews: [],
		});
		const last = json('week', '--week', '2026-W48');
		expect(last).toMatchObject({
			week: { label: '2026-W48', first: '2026-11-23', last: '2026-11-29' },
			asOf: '2026-11-29',
			interviews: [
				{
					path: '2.md',
					company: 'Contoso',
					date: '2026-11-26',
					themes: [{ key: 'trees', verdict: 'clean', line: 8 }],
				},
			],
			changes: [{ key: 'trees', from: 'new', to: 'improving', interview: { path: '2.md' } }],
			waiting: [
				{ path: '1.md', days: 12 },
				{ path: '2.md', days: 3 },
			],
			actions: {
				done: [],
				validated: [{ path: '1.md', text: 'Draw one', decidedBy: { path: '2.md', line: 8 } }],
			},
			wins: {
				overcame: [
					{
						title: 'About Trees',
						failed: { path: '1.md' },
						passed: { path: '2.md' },
						between: [{ text: 'Draw one' }],
					},
				],
			},
		});
		expect(Object.keys(last)).toEqual([
			'week',
			'asOf',
			'interviews',
			'missed',
			'results',
			'waiting',
			'changes',
			'actions',
			'habits',
			'next',
			'wins',
		]);
		expect(json('week', '--week', '2026-W47')).toMatchObject({
			actions: { done: [{ text: 'Draw one' }], awaiting: [{ text: 'Draw one' }] },
			next: [{ date: '2026-11-26', company: 'Contoso', path: '2.md', brief: null }],
		});
	});

	test('is told in tables', () => {
		const { code, out } = cli('week', '--week', '2026-W48', '--today', '2026-12-01');
		expect(code).toBe(0);
		expect(out).toContain('Week 2026-W48, 2026-11-23 to 2026-11-29\n\nInterviews\n');
		expect(out).toMatch(/^validated +2026-11-18 +Draw one/m);
		expect(cli('week', '--week', '2025-W01', '--today', '2026-12-01').out).toBe(
			'Week 2025-W01, 2024-12-30 to 2025-01-05\n\nNothing to review.\n',
		);
	});

	describe('is counted as the user counts weeks', () => {
		// Sunday, 22 November 2026: the end of ISO's week 47, the first day of an American week 48.
		const week = (...args: string[]): unknown => json('week', '--today', '2026-11-22', ...args).week;
		const FROM_SUNDAY = { label: '2026-W48', first: '2026-11-22', last: '2026-11-28' };
		const ISO = { label: '2026-W47', first: '2026-11-16', last: '2026-11-22' };
		const saved = (id: string, data: unknown): Vault => ({
			[`.obsidian/plugins/${id}/data.json`]: JSON.stringify(data),
		});

		test('as ISO does where nothing says otherwise', () => {
			expect(week()).toEqual(ISO);
			put(saved('calendar', { weekStart: 'locale' }));
			expect(week()).toEqual(ISO);
		});

		test('from the day that is given', () => {
			expect(week('--week-start', 'sunday')).toEqual(FROM_SUNDAY);
			expect(week('--week-start', 'Monday')).toEqual(ISO);
			expect(week('--week-start', 'saturday')).toMatchObject({ first: '2026-11-21' });
			expect(week('--week-start', 'sunday', '--week', '2026-W47')).toMatchObject({ first: '2026-11-15' });
			expect(() => cli('week', '--week-start', 'friday')).toThrow(
				new UsageError('--week-start takes sunday, monday, saturday, not “friday”'),
			);
		});

		test('from the day that Calendar was told, unless the names of the weekly notes are ISO', () => {
			put(saved('calendar', { weekStart: 'sunday', showWeeklyNote: true, weeklyNoteFormat: '' }));
			expect(week()).toEqual(FROM_SUNDAY);
			put(saved('calendar', { weekStart: 'sunday', showWeeklyNote: true, weeklyNoteFormat: 'GGGG-[W]WW' }));
			expect(week()).toEqual(ISO);
			put({ '.obsidian/community-plugins.json': '["dataview"]' });
			put(saved('calendar', { weekStart: 'sunday', showWeeklyNote: true, weeklyNoteFormat: '' }));
			expect(week()).toEqual(ISO);
		});

		test('as Journals was told', () => {
			const journals = { Weeks: { write: { type: 'week' } } };
			put(saved('journals', { calendar: { mode: 'custom', dow: 0, doy: 6, global: false }, journals }));
			expect(week()).toEqual(FROM_SUNDAY);
		});
	});

	test.each(['2025-W53', '2026-34', '34', 'last'])('%s is no week', (label) => {
		expect(() => cli('week', '--week', label)).toThrow(
			new UsageError(`--week takes a week like 2026-W34, not “${label}”`),
		);
	});
});

/** A new note says what the form said, whatever a company is called and whatever the user's template looks like. */
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatDay } from '../../../scripts/cli/moment';
import { parseNote, parseContext } from '../../../src/core/note/note';
import { awaiting } from '../../../src/core/retro/beforehand';
import {
	builtIn,
	composeRetro,
	firstLineToWrite,
	placeFor,
	type Awaiting,
	type RetroForm,
} from '../../../src/core/retro/template';
import { templateFor } from '../../../src/core/note/words/forms';
import { reportRetros } from '../../../src/core/report/report';
import { defaultSettings, readSettings, TEMPLATES, type Settings } from '../../../src/core/settings';
import { journalOf, retro } from '../../support/notes';
import { runs } from '../../support/seed';
import { the } from '../../../scripts/the';

const require = createRequire(import.meta.url);
const jsYaml = createRequire(require.resolve('gray-matter'))('js-yaml') as { load(text: string): unknown };

const settings = defaultSettings();
const reading = parseContext(settings);
const FORM: RetroForm = {
	company: 'Northwind',
	position: 'Engineer',
	date: '2026-08-20',
	round: '2',
	stage: 'technical',
	result: 'pending',
};
const NAMES = [
	'No',
	'123',
	'2026-01',
	'a: b',
	'1e3',
	'~',
	'null',
	'0x1F',
	'12:30',
	'1_000',
	'=',
	'<<',
	'- x',
	'? y',
	'!tag',
	'&a',
	'*a',
	'@x',
	'%x',
	'`x`',
	'{a}',
	'|',
	'>',
	'#1',
	'a #b',
	'"',
	"'",
	'\\',
	'---',
	'...',
	'[x',
	'x]',
	'[[x',
	'<% 1 %>',
	'%%',
	'<!--',
	'{{date}}',
	'$&',
	'$1',
	'AT/T',
	'a\\',
	'a.md',
	'theme/x',
	'on',
	'y',
	'.5',
	'+1',
	'0o7',
	'constructor',
	'__proto__',
	'zq0qz',
	'العربية',
	'株式会社',
	'👩‍💻',
	'a, b',
	'Questions',
	'-',
	'{',
	'}',
	',',
	'?',
	':',
	'x:',
	'[a](b',
];

const compose = (template: string, form: Partial<RetroForm> = {}, waiting: Awaiting[] = []): string =>
	composeRetro(template, { ...FORM, ...form }, waiting, reading, formatDay);
const read = (text: string, path = 'Interviews/new.md') =>
	reportRetros(journalOf({ [path]: text })).retros[0];
const frontmatter = (text: string): string => the(the(/^---\r?\n([\s\S]*?)^---/m.exec(text))[1]);

/** A name as the form takes it: one line without white space around it. */
const oneLine = (name: string): string => name.replace(/[\s\x85\u2028\u2029]+/g, ' ').trim();
const isLink = (name: string): boolean => /^!?\[\[[^\]]*\]\]$|^\[[^\]]*\]\([^)]*\)$/.test(name);

const company = fc
	.oneof(
		fc.constantFrom(...NAMES),
		fc.string({ unit: 'binary', maxLength: 20 }),
		fc.string({ unit: 'grapheme', maxLength: 300 }),
		fc
			.array(
				fc.constantFrom(
					': ',
					'#',
					' #',
					'"',
					"'",
					'-',
					'- ',
					'[[',
					']]',
					'[',
					']',
					'{',
					'}',
					',',
					'<%',
					'%>',
					'%',
					'\n',
					'\t',
					'\\',
					'|',
					'>',
					'&',
					'*',
					'!',
					'a',
					'1',
					'👍',
					'ש',
					' ',
				),
				{ maxLength: 12 },
			)
			.map((parts) => parts.join('')),
	)
	.map(oneLine)
	.filter((name) => name !== '' && !isLink(name));

const USERS: Record<string, string> = {
	plain:
		'---\ntype: interview-retro\ncompany: {{company}}\ndate: {{date}}\nround: {{round}}\n---\n# {{title}}\n',
	'double quotes':
		'---\ntype: interview-retro\ncompany: "{{company}}"\ndate: {{date}}\nround: {{round}}\n---\n',
	'single quotes':
		"---\ntype: interview-retro\ncompany: '{{company}}' # here\ndate: {{date}}\nround: {{round}}\n---\n",
	'a link':
		'---\ntype: interview-retro\ncompany: "[[{{company}}]]"\ndate: {{date}}\nround: {{round}}\n---\n[[{{company}}]]\n',
	'a flow list':
		'---\ntype: interview-retro\ncompany: [{{company}}]\ntags: [interview, {{company}}, "{{stage}}"]\ndate: {{date}}\nround: {{round}}\n---\n',
	'a comment':
		'---\n# for {{company}}\ntype: interview-retro\ncompany: {{company}} # {{company}}\ndate: {{date}}\nround: {{round}}\n---\n%% {{company}} %%\n',
	'a longer text':
		'---\ntype: interview-retro\ncompany: {{company}}\nsummary: With {{company}} on {{date}}\nother: "On: {{company}}"\ndate: {{date}}\nround: {{round}}\n---\n',
	'no frontmatter': '# {{title}}\n\n## Questions\n',
	'no type': '---\ncssclasses: wide\n---\n# {{company}}\n',
	'empty properties': '---\ntype:\ncompany:\ndate: # when\nround: {{round}}\n---\n',
};

describe('any company name comes back as itself', () => {
	test.each(TEMPLATES)('in the built-in template %s', (name) => {
		const template = builtIn(name, settings, true);
		fc.assert(
			fc.property(
				company,
				fc.constantFrom('', 'Engineer: web', 'C#'),
				fc.constantFrom('1', '12', 'Final loop'),
				(given, position, round) => {
					const text = compose(template, { company: given, position, round });
					expect(parseNote('n.md', text, reading)).toMatchObject({
						type: 'retro',
						problems: [],
						retro: {
							company: given,
							position: position === '' ? null : position,
							date: FORM.date,
							stage: 'technical',
							result: 'pending',
							themes: [],
							actions: [],
							round:
								round === 'Final loop'
									? { number: null, name: round }
									: { number: Number(round), name: null },
						},
					});
					expect(text).not.toContain('<%');
				},
			),
			{ numRuns: runs(10_000) },
		);
	});

	test.each(Object.keys(USERS))('in a template of the user’s with %s', (kind) => {
		fc.assert(
			fc.property(company, fc.boolean(), (given, windows) => {
				const template = windows ? the(USERS[kind]).replace(/\n/g, '\r\n') : the(USERS[kind]);
				const text = compose(template, { company: given });
				expect(read(text)).toMatchObject({ company: given, date: FORM.date });
				expect(text).not.toContain('<%');
			}),
			{ numRuns: runs(10_000) },
		);
	});

	// A block scalar knows no escapes, so that Templater's opening is parted there.
	test.each(['|-', '>-', '|', '>'])('in a block scalar %s', (style) => {
		fc.assert(
			fc.property(company, (given) => {
				const text = compose(
					`---\ntype: interview-retro\ncompany: ${style}\n  {{company}}\ndate: {{date}}\n---\n`,
					{ company: given },
				);
				expect(read(text)).toMatchObject({ company: given.replace(/<%/g, '< %'), date: FORM.date });
				expect(text).not.toContain('<%');
			}),
			{ numRuns: runs(10_000) },
		);
	});

	test.each(NAMES)('%s, for every reader of YAML', (name) => {
		for (const kind of ['plain', 'double quotes', 'single quotes', 'a longer text']) {
			const yaml = frontmatter(compose(the(USERS[kind]), { company: name }));
			for (const [reader, data] of Object.entries({
				'1.2': parse(yaml),
				'1.1': parse(yaml, { version: '1.1' }),
				'js-yaml': jsYaml.load(yaml),
			})) {
				expect((data as { company: unknown }).company, `${kind}, ${reader}`).toBe(name);
			}
		}
	});

	test('a link to the company’s note is its note’s name', () => {
		for (const kind of Object.keys(USERS))
			expect(the(read(compose(the(USERS[kind]), { company: '[[Contoso|the big one]]' }))).company, kind).toBe(
				'Contoso',
			);
	});

	test('line breaks and runs of white space become one space', () => {
		expect(the(read(compose(the(USERS.plain), { company: '  a\n\n b\t\u2028c ' }))).company).toBe('a b c');
	});
});

test('numbers and dates stay what they are, for every reader of YAML', () => {
	for (const kind of ['plain', 'double quotes', 'no type']) {
		const yaml = frontmatter(compose(the(USERS[kind])));
		if (kind !== 'no type') expect(parse(yaml)).toMatchObject({ round: 2, date: '2026-08-20' });
		expect(yaml).toMatch(/^date: 2026-08-20$/m);
	}
});

describe('Templater’s code in the user’s template stays byte for byte', () => {
	const CODE = [
		'<% tp.date.now("YYYY: x") %>',
		"<% tp.file.title.split(' ')[0] %>",
		'<%* const x = `{{company}}` -%>',
		'<%*\nif (a > b) {\n  tR += "{{date}}: #";\n}\n%>',
	];
	test.each(CODE)('%s', (code) => {
		const template = `---\ntype: interview-retro\nmade: ${code}\ncompany: {{company}}\ndate: {{date}}\n---\n${code}\n{{company}}\n`;
		fc.assert(
			fc.property(company, (given) => {
				const text = compose(template, { company: given });
				expect(text.split(code)).toHaveLength(3);
				expect(text.split(code).join('')).not.toContain('<%');
			}),
			{ numRuns: runs(500) },
		);
	});

	test('code and a value in one property', () => {
		fc.assert(
			fc.property(company, (given) => {
				const text = compose(
					`---\ntype: interview-retro\nlabel: <% tp.x("a") %> {{company}}\ncompany: {{company}}\ndate: {{date}}\n---\n`,
					{ company: given },
				);
				expect(text).toContain('<% tp.x("a") %>');
				expect(read(text)).toMatchObject({ company: given });
			}),
			{ numRuns: runs(2000) },
		);
	});

	test('what YAML cannot read before Templater has run still becomes a retro', () => {
		const text = compose('---\nmade: <% tp.date.now("YYYY: x") %>\n---\n# {{title}}\n');
		expect(text).toContain('made: <% tp.date.now("YYYY: x") %>\n');
		expect(read(text.replace(/<%.*?%>/g, '2026'))).toMatchObject({
			company: 'Northwind',
			date: '2026-08-20',
		});
	});
});

describe('a value cannot break the note around it', () => {
	const template = `${builtIn('technical', settings, false)}\n## Notes\n{{company}}\n\n## Key lesson\nCount to ten.\n`;
	test.each([
		'```',
		'<?x',
		'<!-- ',
		'<script>',
		'%%',
		'~~~',
		'- [ ] Buy milk',
		'# Questions',
		'> x',
		'<div>',
		'    x',
		'===',
		'---',
		'1. x',
		'| a |',
	])('%s in prose', (name) => {
		const one = the(read(compose(template, { company: name })));
		expect(one).toMatchObject({ keyLesson: 'Count to ten.', questions: [] });
		expect(the(parseNote('n.md', compose(template, { company: name }), reading).retro).actions).toEqual([]);
	});
});

test('date patterns are written by Moment’s tokens', () => {
	const text = compose(
		'---\ntype: interview-retro\ncompany: x\ndate: {{date}}\nweek: "{{date:GGGG-[W]WW}}"\n---\n{{date:D MMMM YYYY}}, {{ Company }}, {{unknown}}\n',
	);
	expect(text).toContain('week: "2026-W34"');
	expect(text).toContain('20 August 2026, Northwind, {{unknown}}');
});

describe('Did it hold?', () => {
	const vault = {
		'a.md': retro({
			date: '2026-08-01',
			plan: [
				'- [x] Slow down [theme:: Pacing] ✅ 2026-08-03 ^slow',
				'- [x] Draw `a < b` again [theme:: [[Trees, graphs]]] ✅ 2026-08-02',
				'- [x] Read on [theme:: [[Promise internals]]] [theme:: Nerves] ✅ 2026-08-04',
				'- [ ] Not done [theme:: Pacing]',
			],
		}),
		'Knowledge/Promise internals.md': '',
	};
	const waiting = awaiting(journalOf(vault, '2026-08-20'));

	test.each([
		...TEMPLATES.map((name) => builtIn(name, settings, false)),
		...Object.values(USERS),
		'---\ntype: interview-retro\n---\n## Did it hold?\n\nx\n\n## Notes\n',
		'Did it hold?\n---\n\n## Notes\n',
	])('holds the actions that await their verdict, without one: %#', (template) => {
		for (const one of [template, template.replace(/\n/g, '\r\n')]) {
			const text = compose(one, {}, waiting);
			const path = 'Interviews/new.md';
			const { outcomes } = the(
				reportRetros(journalOf({ ...vault, [path]: text })).retros.find((each) => each.path === path),
			);
			expect(outcomes.map(({ theme, outcome }) => ({ theme, outcome }))).toEqual([
				{ theme: 'trees, graphs', outcome: null },
				{ theme: 'pacing', outcome: null },
				{ theme: 'promise internals', outcome: null },
				{ theme: 'nerves', outcome: null },
			]);
			expect(
				one === template || !/[^\r]\n/.test(text.slice(text.indexOf('Did it hold?'))),
				'line endings',
			).toBe(true);
		}
	});

	test('an answer given there reaches the action, though another note has the same name', () => {
		const twins = { ...vault, 'Other/a.md': retro({ date: '2026-07-01' }) };
		const text = compose(
			builtIn('technical', settings, false),
			{},
			awaiting(journalOf(twins, '2026-08-20')),
		).replace(/(Slow down.*)\[outcome:: \]/, '$1[outcome:: slipped]');
		const snapshot = journalOf({ ...twins, 'Other/new.md': text });
		expect(snapshot.actionAt(the(the(/validates:: (\[\[.*?\]\])/.exec(text))[1]), 'Other/new.md')?.path).toBe(
			'a.md',
		);
	});
});

describe('where it goes', () => {
	test('into the folder and under the name of the settings', () => {
		expect(placeFor(FORM, settings, formatDay)).toEqual({
			folder: 'Interviews',
			name: '2026-08-20 Northwind',
		});
		const own: Settings = {
			...settings,
			folder: '/Jobs/2026/',
			fileName: '{{company}}/{{date:YYYY}}/R{{round}} {{stage}}',
		};
		expect(placeFor({ ...FORM, company: '../a/b' }, own, formatDay)).toEqual({
			folder: 'Jobs/2026/a b/2026',
			name: 'R2 technical',
		});
	});

	test('into a folder of their own where the whole vault is taken in', () => {
		const whole = readSettings({ folder: 'Jobs', retroBy: 'folder', retroValue: '/' });
		expect(placeFor(FORM, whole, formatDay).folder).toBe('Jobs');
		expect(whole).toMatchObject({ retroValue: '/', briefFolder: 'Jobs/Briefs', storyFolder: 'Jobs/Stories' });
	});

	test('a link names its note in the file name', () => {
		expect(placeFor({ ...FORM, company: '[[Contoso]]' }, settings, formatDay).name).toBe(
			'2026-08-20 Contoso',
		);
	});

	test('writing begins below the first section’s heading', () => {
		const text = compose(builtIn('technical', settings, false));
		expect(text.split('\n')[firstLineToWrite(text) - 1]).toBe('## First impressions');
	});

	test.each(TEMPLATES)(
		'what is typed where the cursor is put in %s keeps a blank line before the next',
		(stage) => {
			const text = compose(builtIn(stage, settings, true));
			const at = firstLineToWrite(text);
			expect(text.split('\n').slice(at, at + 3)).toEqual(['', '', expect.stringMatching(/^## /)]);
			if (stage === 'technical') expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(30);
		},
	);

	test('the stage chooses the template', () => {
		expect(
			['technical', 'coding', 'system-design', 'behavioural', 'recruiter', 'final', ''].map(templateFor),
		).toEqual([
			'technical',
			'technical',
			'system-design',
			'behavioural',
			'behavioural',
			'behavioural',
			'technical',
		]);
	});
});

test('a retro by tag, or by folder, is one from the start', () => {
	for (const template of [
		'# {{title}}\n',
		'---\ntags: [jobs]\n---\n',
		'---\ntags: jobs\n---\n',
		'---\ntags:\n  - jobs\n---\n',
		'---\ntags:\n---\n',
	]) {
		const own: Settings = { ...settings, retroBy: 'tag', retroValue: 'interview' };
		const text = composeRetro(template, FORM, [], parseContext(own), formatDay);
		expect(parseNote('n.md', text, parseContext(own)).retro, template).toMatchObject({
			company: 'Northwind',
		});
		if (template.includes('jobs')) expect(text).toContain('jobs');
	}
});

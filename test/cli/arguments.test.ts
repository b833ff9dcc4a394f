/** Every command with every flag, as a stranger types them: what is not taken is refused with its name, and nothing is written. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ALL_FLAGS, UsageError } from '../../scripts/cli/arguments';
import { DESCRIBED, run } from '../../scripts/cli/cli';
import { USAGE } from '../../scripts/cli/usage';
import { FLAGS, standsAlone, type FlagName } from '../../src/core/report/flags';
import { VERBS } from '../../src/core/report/verbs';
import { everything, folderForEach, put, root } from '../support/folder';
import { the } from '../../scripts/the';

folderForEach();

const PATH = 'Interviews/2026-11-01 Acme.md';
const NOTE = `---
type: interview-retro
company: Acme
date: 2026-11-01
---
## Questions
### 1. Why us?
- Rating: poor
## Went poorly
- Rushed
## Did it hold?
- Draw [theme:: Pacing] [outcome:: ]
## Improvement plan
- [ ] Draw first [theme:: Pacing]
`;

/** A value that each flag can use. */
const GOOD: Record<FlagName, string> = {
	...(Object.fromEntries(ALL_FLAGS.map((name) => [name, 'x'])) as Record<FlagName, string>),
	path: PATH,
	line: '7',
	rating: 'good',
	outcome: 'held',
	result: 'passed',
	due: '2026-12-01',
	date: '2026-12-01',
	method: 'drill',
	check: 'mock',
	from: 'Pacing',
	theme: 'Pacing',
	week: '2026-W45',
	'week-start': 'monday',
	format: 'csv',
	today: '2026-11-20',
};
const flag = (name: FlagName, value: string = GOOD[name]): string =>
	standsAlone(name) ? `--${name}` : `--${name}=${value}`;

interface Told {
	code: number | null;
	said: string;
}

function ask(...args: string[]): Told {
	const said: string[] = [];
	try {
		const code = run(
			args,
			() => undefined,
			(reason) => said.push(reason),
		);
		return { code, said: said.join('\n') };
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		return { code: 2, said: error.message };
	}
}

const vaultOf = (command: string): string[] => (['schema', 'skill'].includes(command) ? [] : [root]);
const COMMANDS = [...DESCRIBED];

/** The flags of a command that only shows what it would write; none where it may write for all that. */
const quietly = (command: string): string[] | null => {
	const { needs, takes } = the(DESCRIBED.get(command));
	const writes = VERBS.has(command) || ['new', 'import', 'skill'].includes(command);
	if (writes && !takes.includes('dry-run')) return null;
	const own = command === 'import' ? ['--note=Table.md'] : [];
	return [...needs.map((name) => flag(name)), ...own, ...(writes ? ['--dry-run'] : [])];
};

describe.each(COMMANDS)('%s', (command, { needs, takes }) => {
	const base = [command];

	test('takes no flag of another command, and says which', () => {
		put({ [PATH]: NOTE });
		const before = everything();
		for (const name of ALL_FLAGS) {
			if (needs.includes(name) || takes.includes(name)) continue;
			const given = [...base, ...vaultOf(command), ...needs.map((one) => flag(one)), flag(name)];
			expect(ask(...given)).toEqual({ code: 2, said: `--${name} is nothing that ${command} takes` });
		}
		expect(everything()).toEqual(before);
	});

	test('takes none that there is not, none twice, none without its value and none with one too many', () => {
		put({ [PATH]: NOTE });
		const before = everything();
		const place = [...base, ...vaultOf(command)];
		for (const name of [...needs, ...takes]) {
			const typo = `--${name}s`;
			expect(ask(...place, typo)).toMatchObject({
				code: 2,
				said: expect.stringContaining(`there is no ${typo}`) as string,
			});
			expect(ask(...place, flag(name), flag(name))).toEqual({ code: 2, said: `--${name} is given twice` });
			if (standsAlone(name))
				expect(ask(...place, `--${name}=yes`)).toEqual({ code: 2, said: `--${name} takes no value` });
			else {
				expect(ask(...place, `--${name}`)).toEqual({ code: 2, said: `--${name} needs a value` });
				expect(ask(...place, `--${name}`, '--json').said).toContain(
					`--${name} needs a value; one that begins`,
				);
			}
		}
		for (const odd of [
			'-x',
			'-J',
			'--no-json',
			'--__proto__',
			'--constructor=1',
			'--toString',
			'---json',
			'--=1',
		])
			expect(ask(...place, odd), odd).toMatchObject({
				code: 2,
				said: expect.stringMatching(/^there is no -/) as string,
			});
		expect(ask(...place, 'one', 'more')).toMatchObject({ code: 2 });
		expect(everything()).toEqual(before);
	});

	test('takes each of its own, and needs what it needs', () => {
		put({
			[PATH]: NOTE,
			'x.md': '# x\n',
			'Table.md': '| Company | Date |\n|---|---|\n| Bcme | 2026-11-03 |\n',
		});
		const quiet = quietly(command);
		const before = everything();
		if (quiet === null) return;
		const place = [...base, ...vaultOf(command)];
		for (const name of takes) {
			const more = command === 'add-question' && name === 'reason' ? ['--rating=poor'] : [];
			if (quiet.includes(flag(name)) || ['out', 'csv', 'note'].includes(name)) continue;
			const { code, said } = ask(...place, ...quiet, flag(name), ...more);
			expect([name, code, said], name).not.toEqual([name, 2, said]);
		}
		for (const name of needs) {
			const rest = quiet.filter((one) => one !== flag(name));
			for (const nothing of [[], [`--${name}=`], [`--${name}= `]]) {
				const { code, said } = ask(...place, ...rest, ...nothing);
				expect([code, said.includes(`--${name}`)], said).toEqual([2, true]);
			}
		}
		expect(everything()).toEqual(before);
	});

	test('says in its help what it takes, and on the page', () => {
		let help = '';
		run([command, '--help'], (text) => (help = text));
		const shown = [...help.matchAll(/^ {2}--([\w-]+)/gm)].map(([, name]) => name);
		expect(shown).toEqual([...needs, ...takes]);
		for (const name of [...needs, ...takes]) expect(help).toContain(FLAGS[name][1]);
		expect(help.split('\n')[0]).toContain(command);
		const page = readFileSync(resolve(import.meta.dirname, '../../docs/command-line.md'), 'utf8');
		expect(page).toContain(`\`${command}`);
		for (const name of [...needs, ...takes]) {
			expect(page, name).toMatch(new RegExp(`--${name}\\b`));
			expect(USAGE, name).toMatch(new RegExp(`--${name}\\b`));
		}
	});
});

test('the help and the pages name no flag and no command that there is not', () => {
	const read = (path: string): string => readFileSync(resolve(import.meta.dirname, '../..', path), 'utf8');
	const skill = 'skills/interview-retro';
	for (const text of [
		USAGE,
		// What other programs take stands in code of theirs.
		read('docs/command-line.md').replace(/npm run cli --/g, ''),
		read('docs/cohort.md').replace(/npm run [\s\S]*?`/g, ''),
		read(`${skill}/SKILL.md`),
		read(`${skill}/references/verbs.md`),
		read('AGENTS.md'),
	]) {
		const flags = [...text.matchAll(/(?<![\w-])--([a-z][a-z-]*)/g)].map(([, name]) => the(name));
		expect(flags.filter((name) => !ALL_FLAGS.includes(name as FlagName))).toEqual([]);
		const commands = [...text.matchAll(/(?:interview-retro|cli\.mjs) ([a-z][a-z-]*) (?:VAULT|~|example)/g)];
		expect(commands.map(([, name]) => the(name)).filter((name) => !DESCRIBED.has(name))).toEqual([]);
	}
});

test.each([
	[['thmes', '.'], 'there is no command “thmes”; did you mean themes?'],
	[['constructor', '.'], 'there is no command “constructor”'],
	[['themes', '.', '--jsn'], 'there is no --jsn; did you mean --json?'],
	[['themes', '.', '--tody=2026-11-20'], 'there is no --tody; did you mean --today?'],
	[['themes', '.', '--zzzzzz'], 'there is no --zzzzzz'],
	[['schema', '.'], '“.” is one argument too many'],
	[['--json'], 'give a command and the folder of a vault'],
	[['themes', '--', '.', '--json'], '“--json” is one argument too many'],
	[['export', '.', '--candidate='], '--candidate is empty'],
	[['add-action', '.', '--path=x', '--text=y', '--theme='], '--theme is empty'],
])('%j is answered with %j', (args, said) => {
	expect(ask(...args)).toEqual({ code: 2, said });
});

test('a value may begin with a dash', () => {
	put({ [PATH]: NOTE });
	for (const text of ['- [ ] A line', '-1', '-- so', '--a b']) {
		expect(ask('add-action', root, '--path', PATH, '--text', text, '--dry-run').code, text).toBe(0);
		expect(ask('add-action', root, '--path', PATH, `--text=${text}`, '--dry-run').code, text).toBe(0);
	}
	expect(ask('add-action', root, '--path', PATH, '--text=--json', '--dry-run').code).toBe(0);
	expect(ask('themes', '--', root).code).toBe(0);
});

test.each(['x', '0', '-1', '1.5', '1e3', '007', '٣', '99999999999', ' 7', '7 '])(
	'“%s” is no line',
	(line) => {
		put({ [PATH]: NOTE });
		for (const [verb, ...args] of [
			['tick'],
			['rate', '--rating=good'],
			['theme', '--theme=Pacing'],
			['outcome', '--theme=Pacing', '--outcome=held'],
		])
			expect(ask(the(verb), root, `--path=${PATH}`, `--line=${line}`, ...args)).toEqual({
				code: 2,
				said: `--line takes a number from 1, not “${line}”`,
			});
		expect(readFileSync(join(root, PATH), 'utf8')).toBe(NOTE);
	},
);

test('a line beyond the end is refused as such', () => {
	put({ [PATH]: NOTE });
	expect(ask('tick', root, `--path=${PATH}`, '--line=900')).toEqual({
		code: 3,
		said: `${PATH}: This note has no line of that number, so nothing was written.`,
	});
});

describe('a path that is no note’s', () => {
	const OTHER = 'Interviews/Deep/2026-11-09 Contoso.md';

	test.each([
		['Nowhere.md', '“Nowhere.md” is no note of the vault, so nothing was written.'],
		['Interviews', '“Interviews” is a folder and no note, so nothing was written.'],
		['Interviews/Deep/', '“Interviews/Deep/” is a folder and no note, so nothing was written.'],
		['Interviews/2026-11-01 Acme', PATH],
		['Interviews\\2026-11-01 Acme.md', PATH],
		['interviews/2026-11-01 ACME.md', PATH],
		['./Interviews/2026-11-01 Acme.md', PATH],
		['/Interviews/2026-11-01 Acme.md', PATH],
		['Interviews/2026-11-01 Acne.md', PATH],
		['2026-11-09 Contoso.md', OTHER],
		['Interviews/2026-11-09 Contoso', OTHER],
		['/home/me/Notes/Interviews/2026-11-01 Acme.md', PATH],
		['../Notes/Interviews/2026-11-01 Acme.md', PATH],
		['Interviews//2026-11-01 Acme.md', PATH],
	])('%j', (path, told) => {
		put({ [PATH]: NOTE, [OTHER]: NOTE });
		const { code, said } = ask('tick', root, `--path=${path}`, '--line=14');
		const isMeant = told.endsWith('.md');
		const isOut = /^(?:\.|\/)/.test(path);
		const fault = isOut ? 'is not in the vault' : 'is no note of the vault';
		const sentence = isMeant ? `“${path}” ${fault}, so nothing was written. Did you mean “${told}”?` : told;
		expect({ code, said }).toEqual({ code: 3, said: `${path}: ${sentence}` });
		expect(readFileSync(join(root, PATH), 'utf8')).toBe(NOTE);
	});
});

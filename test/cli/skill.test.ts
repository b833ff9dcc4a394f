/** The skill for agents: against the specification, against the verbs, and in a session of its own. */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { UsageError } from '../../scripts/cli/arguments';
import { run } from '../../scripts/cli/cli';
import { copySkill } from '../../scripts/cli/skill';
import { HOSTILE } from '../../scripts/soak/hostile-notes';
import { VERBS } from '../../src/core/report/verbs';
import { the } from '../../scripts/the';
import { folderForEach, put, root } from '../support/folder';

folderForEach();

const project = join(import.meta.dirname, '../..');
const skill = join(project, 'skills/interview-retro');
const page = readFileSync(join(skill, 'SKILL.md'), 'utf8');
const verbs = readFileSync(join(skill, 'references/verbs.md'), 'utf8');

describe('the skill', () => {
	test('is one by the specification', () => {
		const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(page) ?? [];
		const fields = parse(head) as Record<string, unknown>;
		expect(Object.keys(fields).sort()).toEqual([
			'compatibility',
			'description',
			'license',
			'metadata',
			'name',
		]);
		expect(fields.name).toBe('interview-retro');
		expect(String(fields.name)).toMatch(/^(?=.{1,64}$)[a-z0-9]+(?:-[a-z0-9]+)*$/);
		expect(String(fields.description).length).toBeLessThanOrEqual(1024);
		expect(String(fields.compatibility).length).toBeLessThanOrEqual(500);
		for (const value of Object.values(fields.metadata as object)) expect(typeof value).toBe('string');
		expect(body.split('\n').length).toBeLessThan(500);
		for (const [reference = ''] of page.matchAll(/references\/[\w-]+\.md/g))
			expect(existsSync(join(skill, reference)), reference).toBe(true);
	});

	test('names each verb with the flags that it has', () => {
		const rows = [...verbs.matchAll(/^\| `([\w-]+)` \|([^|]*)\|/gm)].map(([, verb = '', flags = '']) => [
			verb,
			[...flags.matchAll(/--([\w-]+)/g)].flatMap(([, flag = '']) => (flag === 'path' ? [] : [flag])),
		]);
		const known = [...VERBS.values()].map(({ name, needs, takes }) => [
			name,
			[...needs, ...takes].filter((flag) => flag !== 'path'),
		]);
		expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(known));
		for (const [, verb = ''] of page.matchAll(/`([a-z-]+) --path/g))
			expect([...VERBS.keys()]).toContain(verb);
	});

	test('is what the manifest for plugins of agents names', () => {
		const read = (path: string): Record<string, unknown> =>
			JSON.parse(readFileSync(join(project, path), 'utf8')) as Record<string, unknown>;
		const { version } = read('manifest.json');
		const market = read('.claude-plugin/marketplace.json') as {
			plugins: { name: string; version: string }[];
		};
		expect(read('.claude-plugin/plugin.json')).toMatchObject({ name: 'interview-retro', version });
		expect(market.plugins).toMatchObject([{ name: 'interview-retro', version }]);
		expect((parse(the(page.split('---')[1])) as { metadata: object }).metadata).toEqual({ version });
	});

	test('is copied into a vault, again where it is the same, and never over other words', () => {
		const place = join(root, '.agents/skills/interview-retro');
		expect(copySkill(root, skill)).toBe(place);
		expect(readFileSync(join(place, 'SKILL.md'), 'utf8')).toBe(page);
		expect(readFileSync(join(place, 'references/verbs.md'), 'utf8')).toBe(verbs);
		copySkill(root, skill);
		writeFileSync(join(place, 'SKILL.md'), 'mine');
		expect(() => copySkill(root, skill)).toThrow(
			/SKILL\.md is there in other words, and nothing was written/,
		);
		expect(readFileSync(join(place, 'SKILL.md'), 'utf8')).toBe('mine');
		expect(() => run(['skill', '--to', join(root, 'nowhere')], () => undefined)).toThrow(UsageError);
	});
});

/** Every file of a folder with its bytes. */
function bytesOf(folder: string): Map<string, string> {
	const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	return new Map(
		paths
			.filter((path) => statSync(join(folder, path)).isFile())
			.map((path) => [path, readFileSync(join(folder, path), 'latin1')]),
	);
}

test('from a free recall to a finished review by verbs alone, in a hostile vault: every other byte stays', () => {
	put(Object.fromEntries(Object.entries(HOSTILE).map(([name, { text }]) => [`${name}.md`, text])));
	put({
		'2026-11-10 Fabrikam.md': [
			'---\ntype: interview-retro\ncompany: Fabrikam\ndate: 2026-11-10\n---',
			'## Questions\n### Design a cache\n- Rating: poor\n- Themes: Clarifying questions',
			'## Improvement plan\n- [x] Ask three questions first [theme:: Clarifying questions] ✅ 2026-11-12\n',
		].join('\n'),
	});
	const before = bytesOf(root);
	const said: string[] = [];
	const cli = (command: string, ...args: string[]): Record<string, unknown> => {
		let out = '';
		const code = run(
			[command, root, '--today', '2026-11-20', '--json', ...args],
			(text) => (out += text),
			(reason) => said.push(reason),
		);
		return { code, ...(JSON.parse(out) as Record<string, unknown>) };
	};
	const first = ['--company', 'Contoso', '--stage', 'technical'];
	const planned = cli('new', ...first, '--dry-run');
	expect(bytesOf(root)).toEqual(before);
	expect(cli('new', ...first)).toEqual({ ...planned, written: true });
	const path = String(planned.path);
	const note = (): string => readFileSync(join(root, path), 'utf8');
	const lineOf = (part: string): string =>
		String(
			note()
				.split('\n')
				.findIndex((line) => line.includes(part)) + 1,
		);
	const verb = (name: string, ...args: string[]): void => {
		const flags = ['--path', path, ...args];
		// It is shown first, and the line that was shown is expected.
		const shown = cli(name, ...flags, '--dry-run') as { before: string[]; code: number };
		expect(shown).toMatchObject({ code: 0, written: false, reason: null });
		const named = args.indexOf('--line') + 1;
		const old = named > 0 ? the(note().split('\n')[Number(args[named]) - 1]) : shown.before[0];
		const done = cli(name, ...flags, ...(old === undefined ? [] : [`--expect=${old}`]));
		expect(done).toMatchObject({ code: 0, written: true, before: shown.before });
	};
	const asked = 'Design a rate limiter';
	verb('add-question', '--title', asked, '--rating', 'medium', '--reason', 'one server only');
	verb('theme', '--line', lineOf(asked), '--theme', 'Distributed state');
	verb('add-question', '--title', 'Why us?', '--rating', 'good', '--theme', 'Clarifying questions');
	verb('rate', '--line', lineOf('Why us?'), '--rating', 'excellent');
	verb(
		'add-action',
		...[
			'--text',
			'If there are two servers, then I say where the state lives',
			'--theme',
			'Distributed state',
		],
		...['--due', '2026-11-24', '--check', 'next-interview'],
	);
	verb('review');
	verb('result', '--result', 'rejected');
	expect(said).toEqual([]);
	const after = bytesOf(root);
	after.delete(path);
	expect(after).toEqual(before);
	const { retros } = cli('retros') as { retros: { path: string }[] };
	expect(retros.find((one) => one.path === path)).toMatchObject({
		result: 'rejected',
		resultDate: '2026-11-20',
		reviewed: '2026-11-20T00:00:00',
		questions: [
			{ title: asked, rating: 'medium', reason: 'one server only', themes: ['distributed state'] },
			{ title: 'Why us?', rating: 'excellent', themes: ['clarifying questions'] },
		],
	});
	const { actions } = cli('actions', '--all') as { actions: { text: string; effect: string }[] };
	expect(actions.find(({ text }) => text === 'Ask three questions first')?.effect).toBe('validated');
	const { problems } = cli('check') as { problems: { path: string }[] };
	expect(problems.filter((one) => one.path === path)).toEqual([]);
});

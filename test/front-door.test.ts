/** What somebody sees who comes by: the README and its links, the repository's files, the notes and pictures of a release. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const root = resolve(import.meta.dirname, '..');
const text = (path: string): string => readFileSync(join(root, path), 'utf8');
const readme = text('README.md');
const pages = [
	...[
		'README.md',
		'CONTRIBUTING.md',
		'SECURITY.md',
		'CHANGELOG.md',
		'src/README.md',
		'scripts/preview/README.md',
	],
	...readdirSync(join(root, 'docs'))
		.filter((name) => name.endsWith('.md'))
		.map((name) => `docs/${name}`),
];

/** As GitHub makes an anchor of a heading. */
const anchorOf = (heading: string): string =>
	heading
		.toLowerCase()
		.replace(/[^\p{L}\p{N} _-]/gu, '')
		.replaceAll(' ', '-');
const anchorsIn = (path: string): string[] =>
	[...text(path).matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchorOf(heading ?? ''));

describe('the README', () => {
	test('has at most 700 words', () => {
		expect(readme.split(/\s+/).length).toBeLessThanOrEqual(700);
	});

	test('says how it is tried and tested, begins with the demo, and makes the promise in one sentence', () => {
		expect(readme).toContain('npm ci && npm start');
		expect(readme).toContain('npm cit');
		expect(/\]\(([^)]+)\)/.exec(readme)?.[1]).toContain('github-pages');
		expect(readme).toMatch(/writes only when you click.*\n?.*\]\(docs\/promise\.md\)/);
	});
});

test.each(pages)('%s links to what is there', (page) => {
	const links = [...text(page).matchAll(/(?:\]\(|srcset="|src=")([^)"\s]+)/g)].map(([, link]) => link ?? '');
	// Beside the files of a repository are its own pages: releases, advisories.
	const within = links.filter((link) => !/^(?:[a-z]+:|\.\.\/\.\.\/(?:security|deployments)\/)/.test(link));
	const lost = within.filter((link) => {
		const [path = '', anchor] = link.split('#');
		const target = path === '' ? page : join(dirname(page), path);
		if (!existsSync(join(root, target))) return true;
		return anchor !== undefined && target.endsWith('.md') && !anchorsIn(target).includes(anchor);
	});
	expect(lost).toEqual([]);
});

test('every page of the documentation is on its page of contents', () => {
	const contents = text('docs/README.md');
	const missing = pages.filter(
		(page) =>
			page.startsWith('docs/') && page !== 'docs/README.md' && !contents.includes(`(${page.slice(5)})`),
	);
	expect(missing).toEqual([]);
});

test('every action of a workflow is pinned by its commit', () => {
	const folder = '.github/workflows';
	const uses = readdirSync(join(root, folder)).flatMap((name) =>
		[...text(`${folder}/${name}`).matchAll(/uses: (\S+)(.*)$/gm)].map((match) => match[0]),
	);
	expect(uses.length).toBeGreaterThan(8);
	expect(uses.filter((one) => !/@[0-9a-f]{40} # v\d|uses: \.\//.test(one))).toEqual([]);
});

test('a release is built without install scripts, tested before it is published, and published by a job that runs no package', () => {
	interface Job {
		needs?: string[];
		permissions: Record<string, string>;
		steps?: { run?: string; uses?: string }[];
	}
	const { jobs, permissions } = parse(text('.github/workflows/release.yml')) as {
		jobs: Record<string, Job>;
		permissions: object;
	};
	expect(permissions).toEqual({});
	const runsOf = (job: Job): string[] => (job.steps ?? []).flatMap(({ run }) => run ?? []);
	const writers = Object.values(jobs).filter((job) => Object.values(job.permissions).includes('write'));
	expect(writers).toHaveLength(1);
	for (const job of writers) {
		expect(runsOf(job).join('\n')).not.toMatch(/\bnp[mx]\b/);
		expect((job.steps ?? []).some(({ uses }) => uses?.startsWith('actions/checkout'))).toBe(false);
		const before = (job.needs ?? []).map((name) => jobs[name]);
		expect(before.some((one) => one !== undefined && runsOf(one).includes('npm test'))).toBe(true);
	}
	const installs = Object.values(jobs).flatMap((job) =>
		runsOf(job).filter((run) => /npm (?:ci|i)/.test(run)),
	);
	expect(installs.length).toBeGreaterThan(0);
	expect(installs.filter((run) => !run.includes('--ignore-scripts'))).toEqual([]);
});

test('a beta has the manifest of what is released, and a version of its own', () => {
	const [released, beta] = ['manifest.json', 'manifest-beta.json'].map(
		(name) => JSON.parse(text(name)) as Record<string, unknown>,
	);
	expect({ ...beta, version: '' }).toEqual({ ...released, version: '' });
	expect(beta?.version).toMatch(/^\d+\.\d+\.\d+(?:-beta\.\d+)?$/);
});

describe('the notes of a release', () => {
	const notesOf = (version: string) => {
		const script = join(root, 'scripts/release-notes.mjs');
		const { status, stdout } = spawnSync(process.execPath, [script, version], { encoding: 'utf8' });
		return { status, stdout };
	};

	test('are what the changelog says of the version, without links to files beside it', () => {
		const { status, stdout } = notesOf('0.1.0');
		expect(status).toBe(0);
		expect(stdout).toMatch(/^The first version\./);
		expect(stdout).not.toMatch(/^## |\]\((?!https?:)/m);
	});

	test('are those of the version that a beta leads to', () => {
		expect(notesOf('0.1.0-beta.3')).toEqual(notesOf('0.1.0'));
	});

	test.each(['', '9.9.9', '0.1'])('are refused where it says nothing of “%s”', (version) => {
		expect(notesOf(version)).toEqual({ status: 1, stdout: '' });
	});
});

test('the pictures of the listing have the sizes that the directory asks for', () => {
	const folder = join(root, 'docs/images');
	const listed = readdirSync(folder).filter((name) => name.startsWith('listing-'));
	expect(listed.length).toBeGreaterThanOrEqual(10);
	for (const name of listed) {
		const bytes = readFileSync(join(folder, name));
		// The header of a PNG says width and height from its sixteenth byte on.
		expect([name, bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual(
			name.endsWith('-phone.png') ? [name, 900, 1600] : [name, 1200, 800],
		);
	}
});

/** Notes as people keep them: what must be read from each is written beside it, by hand. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { takeSnapshot } from '../../src/core/vault/snapshot';
import { linksAmong } from '../../src/core/markdown/links';
import { parseNote, parseContext } from '../../src/core/note/note';
import { reportActions, reportCheck, reportRetros } from '../../src/core/report/report';
import { defaultSettings } from '../../src/core/settings';
import { the } from '../../scripts/the';

interface Expected {
	why: string;
	retro?: Record<string, unknown> | null;
	actions?: Record<string, unknown>[];
	problems?: { line?: number; code: string }[];
}

const NO_QUESTION = {
	type: null,
	difficulty: null,
	answer: null,
	followUps: [],
	hints: null,
	rating: null,
	reason: null,
	observed: [],
	cause: null,
	improvement: null,
	themes: [],
	story: null,
};
const NO_RETRO = {
	company: null,
	position: null,
	date: null,
	round: { number: null, name: null },
	stage: null,
	kind: 'real',
	format: null,
	interviewers: [],
	duration: null,
	ended: null,
	result: 'pending',
	confidence: null,
	selfRating: null,
	stress: null,
	themes: [],
	captured: null,
	reviewed: null,
	closed: null,
	questions: [],
	wentWell: [],
	wentPoorly: [],
	selfAssessment: [],
	keyLesson: null,
	bringUp: [],
	asked: [],
	impressions: null,
	notes: null,
	outcomes: [],
};
const NO_ACTION = {
	status: 'open',
	due: null,
	done: null,
	themes: [],
	method: null,
	check: null,
	kind: 'improvement',
	tickable: true,
};

const folder = new URL('../fixtures/notes/', import.meta.url);
const names = readdirSync(folder)
	.filter((name) => name.endsWith('.json'))
	.map((name) => name.slice(0, -5));

const only = <T extends object>(value: T, like: object): Partial<T> =>
	Object.fromEntries(Object.keys(like).map((key) => [key, value[key as keyof T]])) as Partial<T>;

test.each(names)('%s', (name) => {
	const expected = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as Expected;
	const path = `${name}.md`;
	const settings = defaultSettings();
	const note = parseNote(path, readFileSync(new URL(path, folder), 'utf8'), parseContext(settings));
	const snapshot = takeSnapshot(new Map([[path, note]]), linksAmong([path]), settings, '2026-12-31');

	if (expected.retro !== undefined) {
		const [retro] = reportRetros(snapshot).retros;
		if (expected.retro === null) {
			expect(retro, expected.why).toBeUndefined();
		} else {
			const questions = ((expected.retro.questions ?? []) as object[]).map((question) => ({
				...NO_QUESTION,
				...question,
			}));
			const wanted = { ...NO_RETRO, ...expected.retro, questions };
			expect(retro, expected.why).toBeDefined();
			const shape = { line: 0, title: '', ...NO_QUESTION };
			const read = {
				...the(retro),
				questions: the(retro).questions.map((question) => only(question, shape)),
			};
			expect(only(read, NO_RETRO), expected.why).toEqual(only(wanted, NO_RETRO));
		}
	}
	if (expected.actions !== undefined) {
		const actions = reportActions(snapshot, true).actions.sort((a, b) => a.line - b.line);
		const shape = { line: 0, text: '', ...NO_ACTION };
		expect(
			actions.map((action) => only(action, shape)),
			expected.why,
		).toEqual(expected.actions.map((action) => ({ ...NO_ACTION, ...action })));
	}
	if (expected.problems !== undefined) {
		const problems = reportCheck(snapshot).problems.map(({ line, code }) => ({ line, code }));
		expect(problems.map(({ code }) => code).sort(), expected.why).toEqual(
			expected.problems.map(({ code }) => code).sort(),
		);
		for (const { line, code } of expected.problems)
			if (line !== undefined) expect(problems).toContainEqual({ line, code });
	}
});

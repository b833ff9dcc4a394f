/** Properties that cannot be read: each fault is told in plain words, in the language of the reader. */
import { expect, test } from 'vitest';
import { messagesInGerman } from '../../../src/core/messages/de/german';
import {
	problemIn,
	problemsInEnglish,
	unreadableInEnglish,
} from '../../../src/core/messages/en/notes/problems';
import { messagesInSpanish } from '../../../src/core/messages/es/spanish';
import { messagesInChinese } from '../../../src/core/messages/zh/chinese';
import { parseContext, parseNote } from '../../../src/core/note/note';
import { defaultSettings } from '../../../src/core/settings';

/** Lines of properties below the one that makes the note a retro, the line named, and the words that tell what it is. */
const FAULTS: readonly [string, number, string][] = [
	['company: Acme: Inc', 3, 'a colon and a space stand inside a value'],
	['company: "Acme": Inc', 3, 'a colon and a space stand inside a value'],
	['company: Acme\n  round: Screen', 3, 'a colon and a space stand inside a value'],
	['company', 3, 'a line stands there that has no colon with a space behind it'],
	['company:Acme\ndate: 2026-11-02', 3, 'a line stands there that has no colon with a space behind it'],
	['company: "Acme\nround: Screen', 5, 'a quotation mark " is not closed'],
	["company: 'Acme\nround: Screen", 5, "a quotation mark ' is not closed"],
	["company: 'Trey's'", 3, 'something stands behind a value where it has ended'],
	['themes: [[A]], [[B]]', 3, 'something stands behind a value where it has ended'],
	['company: *Acme* Inc', 3, 'something stands behind a value where it has ended'],
	['themes: [caching, queues\nround: Screen', 4, 'a bracket is not closed'],
	['company: @acme', 3, 'a value begins with @; put it in quotation marks'],
	['company: `Acme`', 3, 'a value begins with `; put it in quotation marks'],
	['company: %NAME%', 3, 'a value begins with %; put it in quotation marks'],
	['themes: - caching', 3, 'a dash of a list stands on the line of its property'],
	['themes:\n\t- caching', 4, 'a line is indented with a tab; take spaces'],
	['company: Acme\n# a comment\n  Inc', 4, 'a line is not indented as those beside it'],
	['recording: "C:\\Users\\me"', 3, 'a backslash stands in double quotation marks'],
	['company: Acme\n...\nround: Screen', 5, 'a line of three dots or dashes ends them before their end'],
	['company: *acme', 2, 'a value begins with a sign that YAML reads'],
	[`${'k'.repeat(1100)}: 1`, 3, 'the name of a property is longer than 1,024 letters'],
	[`notes: ${'x'.repeat(70_000)}`, 1, 'they are longer than 64 KB'],
	['# a line\n'.repeat(2100), 1, 'they have more than 2000 lines'],
	[`deep: ${'['.repeat(100)}`, 1, 'they are nested deeper than 64 levels'],
];

const problemOf = (yaml: string) => {
	const text = `---\ntype: interview-retro\n${yaml}\n---\n`;
	const { problems } = parseNote('A.md', text, parseContext(defaultSettings()));
	return problems.length === 1 ? problems[0] : undefined;
};

test.each(FAULTS.map(([yaml, line, words]) => ({ yaml, line, words })))('$words', ({ yaml, line, words }) => {
	const problem = problemOf(yaml);
	if (problem === undefined) throw new Error('one problem was expected');
	expect(problem).toMatchObject({ line, code: 'yaml' });
	expect(problemIn(problem.told, problemsInEnglish)).toContain(`The properties cannot be read: ${words}`);
	const inChinese = problemIn(problem.told, messagesInChinese.problems);
	expect(inChinese).toMatch(/^无法读取属性（[^a-z]*）。$/);
	expect(problemIn(problem.told, messagesInGerman.problems)).toMatch(
		/^Die Eigenschaften lassen sich nicht lesen: \S/,
	);
	expect(problemIn(problem.told, messagesInSpanish.problems)).toMatch(
		/^Las propiedades no se pueden leer: \S/,
	);
});

test('no language has left a fault without words of its own', () => {
	const told = (kind: keyof typeof unreadableInEnglish) =>
		[{ problems: problemsInEnglish }, messagesInChinese, messagesInGerman, messagesInSpanish].map(
			({ problems }) => problems.yaml(kind, '64'),
		);
	for (const kind of Object.keys(unreadableInEnglish) as (keyof typeof unreadableInEnglish)[])
		expect(new Set(told(kind)).size).toBe(4);
});

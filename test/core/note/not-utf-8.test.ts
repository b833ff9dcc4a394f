/** A note of which letters were lost, as one that is not saved as UTF-8: it counts, and is named with its line. */
import { expect, test } from 'vitest';
import { check } from '../../../src/core/retro/check';
import { journalOf, retro } from '../../support/notes';

const text = retro({ date: '2026-11-10', company: 'Contoso', poor: ['Pacing'] });
const lineOf = (whole: string, word: string): number =>
	whole.split(/\r\n|\r|\n/).findIndex((line) => line.includes(word)) + 1;

test.each<[string, (whole: string) => string]>([
	['LF', (whole) => whole],
	['CRLF', (whole) => whole.replaceAll('\n', '\r\n')],
	['lone CR and a byte order mark', (whole) => `\ufeff${whole.replaceAll('\n', '\r')}`],
])('the first line with a lost letter is named, once: %s', (_, written) => {
	const lost = written(`${text}\nThe caf\ufffd and the caf\ufffd\n\nb\ufffd\n`);
	const snapshot = journalOf({ 'Lost.md': lost });
	expect(check(snapshot)).toMatchObject([
		{ path: 'Lost.md', line: lineOf(lost, 'caf\ufffd'), code: 'not-utf-8', level: 'info' },
	]);
	expect(snapshot.tookPlace).toHaveLength(1);
});

test('in the properties, in a story, and beside another problem', () => {
	const story = '---\ntype: interview-story\nlesson: ask \ufffdarlier\n---\n';
	const broken = text.replace('company: Contoso', 'company: Conto\ufffdo\nstress: a lot');
	const found = check(journalOf({ 'Retro.md': broken, 'Story.md': story }));
	expect(found.map(({ path, code, line }) => [path, code, line])).toEqual([
		['Retro.md', 'not-utf-8', lineOf(broken, 'Conto')],
		['Retro.md', 'value-unreadable', lineOf(broken, 'stress')],
		['Story.md', 'not-utf-8', 3],
	]);
});

test('a note of somebody else is none of ours to name', () => {
	expect(check(journalOf({ 'Shopping.md': 'Caf\ufffd\n', 'Clean.md': text }))).toEqual([]);
});

/** A skeleton beside its line: a comment, and nothing else changes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply } from '../../../src/core/edit/edit';
import { filled, putBeside } from '../../../src/core/lesson/beside';
import { lintNote } from '../../../src/core/lesson/lint';
import { parseContext, parseNote } from '../../../src/core/note/note';
import { defaultSettings } from '../../../src/core/settings';
import { journalOf, retro } from '../../support/notes';
import { runs } from '../../support/seed';
import { the } from '../../../scripts/the';

const reading = parseContext(defaultSettings());
const lintOf = (text: string) => lintNote('a.md', text, journalOf({ 'a.md': text }), reading);
const put = (text: string, at: number, words = 'When …, I will ….'): string => {
	const found = the(lintOf(text).find(({ line }) => line === at));
	const made = putBeside('a.md', text, found, words, reading);
	return typeof made === 'string' ? made : apply(text, made.replacements);
};

describe('beside a line', () => {
	test.each([
		[
			'## Key lesson\nCommunicate better.\nMore.\n',
			'## Key lesson\nCommunicate better.\n%% When …, I will …. %%\nMore.\n',
		],
		[
			'## Key lesson\nCommunicate\nbetter.\n',
			'## Key lesson\nCommunicate\nbetter.\n%% When …, I will …. %%\n',
		],
		[
			'## Went poorly\n- The interviewer was rude\n- x\n',
			'## Went poorly\n- The interviewer was rude\n  %% When …, I will …. %%\n- x\n',
		],
		[
			'## Improvement plan\n- [ ] Communicate better',
			'## Improvement plan\n- [ ] Communicate better\n  %% When …, I will …. %%',
		],
		[
			'## Questions\r\n### One\r\n- Rating: poor\r\n- Cause: The interviewer was rude\r\n- Themes: Pacing\r\n',
			'## Questions\r\n### One\r\n- Rating: poor\r\n- Cause: The interviewer was rude\r\n  %% When …, I will …. %%\r\n- Themes: Pacing\r\n',
		],
	])('%j', (body, after) => {
		const text = retro({ body });
		const head = text.slice(0, text.length - body.length).split('\n').length - 1;
		const at = head + body.split('\n').findIndex((line) => /ommunicate|rude/.test(line)) + 1;
		const now = put(text, at);
		expect(now).toBe(text.replace(body, after));
		// No rule finds anything in it, and the note says what it said.
		expect(lintOf(now).map(({ rule, text: said }) => [rule, said])).toEqual(
			lintOf(text).map(({ rule, text: said }) => [rule, said]),
		);
		const read = (one: string) => {
			const { retro: own } = parseNote('a.md', one, reading);
			return [
				own?.wentPoorly,
				own?.keyLesson,
				own?.actions.map((action) => action.text),
				own?.questions.map(({ cause, themes }) => [cause, themes]),
			];
		};
		expect(read(now)).toEqual(read(text));
		// Once is enough.
		expect(put(now, at)).toBe('as-wanted');
	});

	test('is refused in a table, in a property, and where the line has changed', () => {
		const table = retro({
			body: '## Questions\n| Question | Rating | Cause |\n|---|---|---|\n| One | poor | The interviewer was rude |\n',
		});
		const row = the(lintOf(table).find(({ rule }) => rule === 'L8'));
		expect(putBeside('a.md', table, row, 'x', reading)).toBe('unproven');
		const found = { line: 9, kind: 'lesson' as const, text: 'Communicate better.' };
		expect(putBeside('a.md', retro({ body: '## Key lesson\nOther.\n' }), found, 'x', reading)).toBe('gone');
		expect(
			putBeside(
				'a.md',
				retro({ body: '## Key lesson\nCommunicate better.\n\nCommunicate better.\n' }),
				{ ...found, line: 99 },
				'x',
				reading,
			),
		).toBe('there-twice');
	});

	test('never touches another line, whatever stands around', () => {
		const around = fc.constantFrom(
			'',
			'- a',
			'> q',
			'```',
			'%%',
			'<!-- -->',
			'| a | b |',
			'    x',
			'1. n',
			'Communicate better.',
			'### h',
			'---',
		);
		fc.assert(
			fc.property(fc.array(around, { maxLength: 6 }), fc.array(around, { maxLength: 6 }), (above, below) => {
				const text = retro({ body: `## Key lesson\n${[...above, 'Be calmer.', ...below].join('\n')}` });
				const line = text.split('\n').indexOf('Be calmer.') + 1;
				const found = { line, kind: 'lesson' as const, text: 'Be calmer.' };
				const made = putBeside('a.md', text, found, 'Now …', reading);
				if (typeof made === 'string') return;
				const now = apply(text, made.replacements).split('\n');
				const at = now.findIndex((line) => line.endsWith('%% Now … %%'));
				expect(now.filter((_, index) => index !== at).join('\n')).toBe(text);
			}),
			{ numRuns: runs(10_000) },
		);
	});
});

test('what is known is filled in', () => {
	const text = retro({ body: '## Questions\n### One\n- Rating: poor\n- Themes: Pacing\n' });
	const snapshot = journalOf({ 'a.md': text });
	const skeleton = 'Write [theme:: …] [check:: …] 📅 …';
	expect(filled(skeleton, { path: 'a.md', line: 99 }, snapshot, '2026-11-27')).toBe(
		'Write [theme:: Pacing] [check:: next-interview] 📅 2026-11-27',
	);
	expect(filled(skeleton, { path: 'b.md', line: 1 }, snapshot, null)).toBe(
		'Write [theme:: …] [check:: next-interview] 📅 …',
	);
});

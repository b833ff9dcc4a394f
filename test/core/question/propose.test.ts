/** What is proposed while a field is typed: `|` is the cursor. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { propose } from '../../../src/core/question/propose';
import { writtenIn } from '../../../src/core/messages/written';
import { labelMeanings } from '../../../src/core/note/words/added';
import { defaultSettings } from '../../../src/core/settings';
import { runs } from '../../support/seed';

const labels = labelMeanings(defaultSettings());
const themes = ['Pacing', 'Clarifying questions', 'Late escalation'];
const at = (marked: string, known = themes) =>
	propose(marked.replace('|', ''), marked.indexOf('|'), { labels, themes: known, named: (_, word) => word });

test('in a Chinese note the words are Chinese, also for who types English', () => {
	const { values } = writtenIn('zh');
	const inChinese = (line: string) =>
		propose(line, line.length, { labels, themes, named: (kind, word) => values[kind](word) })?.values;
	expect(inChinese('- 评分：')).toEqual(['差', '一般', '好', '很好']);
	expect(inChinese('- 评分：很')).toEqual(['很好']);
	expect(inChinese('- 评分：po')).toEqual(['差']);
	expect(inChinese('- 手写一遍 [check:: 下')).toEqual(['下场面试']);
	expect(inChinese('- 手写一遍 [outcome:: ')).toEqual(['答住了', '又失误', '没考到']);
});

/** The line once a value is taken. */
function taken(marked: string, index = 0): string | null {
	const line = marked.replace('|', '');
	const found = at(marked);
	if (found === null) return null;
	const { from, to, values, before, behind } = found;
	return line.slice(0, from) + before + (values[index] ?? '') + behind + line.slice(to);
}

describe('themes', () => {
	test.each([
		['- Themes:|', '- Themes: Pacing'],
		['- Themes: |', '- Themes: Pacing'],
		['- Themes: cla|', '- Themes: Clarifying questions'],
		['- **Themes:** late|', '- **Themes:** Late escalation'],
		['- Themes: Pacing, cl|', '- Themes: Pacing, Clarifying questions'],
		['- Themes: Pacing,cl|', '- Themes: Pacing, Clarifying questions'],
		['- Themes: pac|ng ^q1', '- Themes: Pacing ^q1'],
		['主题：cla|', '主题：Clarifying questions'],
		['- rushed [theme:: |', '- rushed [theme:: Pacing]'],
		['- rushed [theme:: |]', '- rushed [theme:: Pacing]'],
		['- rushed [theme::pac|]', '- rushed [theme:: Pacing]'],
		['- [ ] Draw (theme:: lat|', '- [ ] Draw (theme:: Late escalation)'],
		[
			'- [ ] Draw [theme:: Pacing, cl|] 📅 2026-11-20',
			'- [ ] Draw [theme:: Pacing, Clarifying questions] 📅 2026-11-20',
		],
		['- [ ] Draw [theme:: Late escaltion|]', '- [ ] Draw [theme:: Late escalation]'],
	])('%s', (line, after) => {
		expect(taken(line)).toBe(after);
	});

	test.each([
		'- Themes: Pacing|',
		'- Themes: [[Pac|',
		'- Themes: #pac|',
		'- Themes: quite another thing|',
		'- The|mes: Pacing',
		'- `[theme:: |`',
		'- [theme:: Pacing] and|',
		'A line: pac|',
		'Themes pac|',
	])('nothing at %s', (line) => {
		expect(at(line)).toBeNull();
	});

	test('nothing where there are none', () => {
		expect(at('- Themes: |', [])).toBeNull();
	});
});

describe('words', () => {
	test.each([
		['- Rating: |', '- Rating: poor'],
		['- Rating: g|', '- Rating: good'],
		['- Rating: M|, no state', '- Rating: medium, no state'],
		['- [ ] Draw [method:: re|', '- [ ] Draw [method:: rewrite]'],
		['- [ ] Draw [check:: |]', '- [ ] Draw [check:: next-interview]'],
		['- Draw first [outcome:: |]', '- Draw first [outcome:: held]'],
	])('%s', (line, after) => {
		expect(taken(line)).toBe(after);
	});

	test.each(['- Rating: good|', '- Rating: good, but|', '- Rating: x|', '- [ ] Draw [method:: drill|]'])(
		'nothing at %s',
		(line) => {
			expect(at(line)).toBeNull();
		},
	);
});

test.each(['📅 |', '⏳ 2026|', '🔺|', '🔁 every |', '🆔 |', '⛔ |', '✅ |'])(
	'a task’s %s is left to Tasks',
	(typed) => {
		expect(at(`- [ ] Draw [theme:: Pacing] ${typed}`)).toBeNull();
		expect(at(`- [ ] Draw ${typed}`)).toBeNull();
	},
);

test.each(['due', 'scheduled', 'start', 'priority', 'repeat'])('[%s:: is left to Tasks', (key) => {
	expect(at(`- [ ] Draw [${key}:: |]`)).toBeNull();
});

test('whatever the line, what is proposed keeps all that stands around it', () => {
	const piece = fc.constantFrom(
		'- ',
		'[theme:: ',
		'[method:: ',
		'Themes: ',
		'Rating:',
		'pac',
		']',
		', ',
		'[[',
		'`',
		'📅 2026-11-20',
		' ^id',
		'：',
		'\\',
		'(check::',
		')',
		'é',
	);
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 9 }), fc.nat(60), (pieces, place) => {
			const line = pieces.join('');
			const cursor = Math.min(place, line.length);
			const found = propose(line, cursor, { labels, themes, named: (_, word) => word });
			if (found === null) return;
			expect(found.values.length).toBeGreaterThan(0);
			expect(found.from).toBeLessThanOrEqual(cursor);
			expect(found.to).toBeGreaterThanOrEqual(cursor);
			expect(line.slice(found.from, found.to)).not.toMatch(/[[\],📅^]/u);
		}),
		{ numRuns: runs(10_000) },
	);
});

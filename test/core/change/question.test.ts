/** A label of a question, a new question and the key lesson as edits. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENCODINGS } from '../../../scripts/soak/encodings';
import { spanBetween } from '../../../scripts/soak/judge';
import { apply, writtenLines, fingerprint, type Edit, type Refusal } from '../../../src/core/edit/edit';
import {
	addObserved,
	addQuestion,
	addTheme,
	addThemeTo,
	questionsOf,
	setKeyLesson,
	setLabel,
	type OneLabel,
} from '../../../src/core/change/question';
import { parseContext } from '../../../src/core/note/note';
import type { Question, Retro } from '../../../src/core/note/retro';
import { namesNoTheme, readThemes } from '../../../src/core/note/values';
import { questionAt } from '../../../src/core/question/place';
import { defaultSettings } from '../../../src/core/settings';
import { runs } from '../../support/seed';
import { the } from '../../../scripts/the';
import { retroIn, retroOfLines } from '../../support/notes';

const RUNS = runs(10_000);
const reading = parseContext(defaultSettings());
const note = (...lines: string[]): string => retroOfLines('## Questions', ...lines);
const edited = (text: string, made: Edit | Refusal): string =>
	typeof made === 'string' ? made : apply(text, made.replacements);
/** What a retro says, wherever its lines stand. */
const saying = (value: unknown): string =>
	JSON.stringify(value, (key, one: unknown) =>
		['line', 'ratingLine', 'twinIn'].includes(key) ? undefined : one,
	);
const refOf = (text: string, index = 0) => the(questionsOf(text, reading)[index]).ref;

describe('a label of a question', () => {
	test.each<[string, OneLabel, string, string[], string[] | Refusal]>([
		[
			'fills the bullet that is there',
			'rating',
			'Poor',
			['### 1. Sort', '- Rating:', '- Cause:'],
			['### 1. Sort', '- Rating: Poor', '- Cause:'],
		],
		[
			'fills a bullet that ends with a space',
			'cause',
			'no sleep',
			['### 1. Sort', '- Cause: ', '', 'x'],
			['### 1. Sort', '- Cause: no sleep', '', 'x'],
		],
		[
			'keeps the reason of a rating',
			'rating',
			'Good',
			['### 1. Sort', '- Rating: Medium, too slow'],
			['### 1. Sort', '- Rating: Good, too slow'],
		],
		[
			'keeps a rating in lower case',
			'rating',
			'Good',
			['### 1. Sort', '- rating:: poor (no idea)'],
			['### 1. Sort', '- rating:: good (no idea)'],
		],
		[
			'keeps a reason that goes on below',
			'rating',
			'Poor',
			['### 1. Sort', '- Rating: Medium, too slow', '  and too loud'],
			['### 1. Sort', '- Rating: Poor, too slow', '  and too loud'],
		],
		[
			'puts a word where a number stood',
			'rating',
			'Excellent',
			['### 1. Sort', '- **Rating:** 2/5, why'],
			['### 1. Sort', '- **Rating:** Excellent, why'],
		],
		[
			'keeps a block id and a comment',
			'cause',
			'no sleep',
			['### 1. Sort', '- Cause: none <!-- ? --> ^why'],
			['### 1. Sort', '- Cause: no sleep <!-- ? --> ^why'],
		],
		[
			'goes before a block id',
			'cause',
			'no sleep',
			['### 1. Sort', '- Cause: ^why'],
			['### 1. Sort', '- Cause: no sleep ^why'],
		],
		[
			'is added behind the other bullets, as they are written',
			'cause',
			'no sleep',
			['### 1. Sort', '* **Rating**: Poor', '  because', '', 'More.'],
			['### 1. Sort', '* **Rating**: Poor', '  because', '* **Cause**: no sleep', '', 'More.'],
		],
		[
			'leaves what others said as it is',
			'rating',
			'Poor',
			['### 1. Sort', '- Rating: good', '- Observed: good, Jonas'],
			['### 1. Sort', '- Rating: poor', '- Observed: good, Jonas'],
		],
		[
			'is added behind what others said',
			'rating',
			'Poor',
			['### 1. Sort', '- Observed: good, Jonas', '  calm throughout', '- Cause:'],
			['### 1. Sort', '- Observed: good, Jonas', '  calm throughout', '- Cause:', '- Rating: Poor'],
		],
		[
			'in a row leaves what others said',
			'rating',
			'Poor',
			['| Question | Rating | Observed |', '| - | - | - |', '| Sort | Good | good, Jonas |'],
			['| Question | Rating | Observed |', '| - | - | - |', '| Sort | Poor | good, Jonas |'],
		],
		[
			'is added with two colons where these are used',
			'themes',
			'[[Pacing]]',
			['### 1. Sort', '  - Rating:: Poor', '    - why'],
			['### 1. Sort', '  - Rating:: Poor', '    - why', '  - Themes:: [[Pacing]]'],
		],
		[
			'links an answer note beside the answer, which stays',
			'answerNote',
			'[[Sort]]',
			['### 1. Sort', '- My answer: by hand', '- **Rating:** Good'],
			['### 1. Sort', '- My answer: by hand', '- **Rating:** Good', '- **Answer:** [[Sort]]'],
		],
		[
			'links an answer note where nobody has filled the answer in',
			'answerNote',
			'[[Sort]]',
			['### 1. Sort', '- My answer:', '- Rating: Good'],
			['### 1. Sort', '- My answer:', '- Rating: Good', '- Answer: [[Sort]]'],
		],
		[
			'takes no answer for the link to its note',
			'answer',
			'by hand',
			['### 1. Sort', '- Answer: [[Sort]]'],
			['### 1. Sort', '- Answer: [[Sort]]', '- My answer: by hand'],
		],
		[
			'links an answer note in a cell that holds no answer',
			'answerNote',
			'[[Sort]]',
			['| Question | My answer | Rating |', '|---|---|---|', '| Sort | | Good |'],
			['| Question | My answer | Rating |', '|---|---|---|', '| Sort | [[Sort]] | Good |'],
		],
		[
			'puts no answer note over the answer in a cell',
			'answerNote',
			'[[Sort]]',
			['| Question | My answer |', '|---|---|', '| Sort | by hand |'],
			'no-column',
		],
		[
			'is added below a heading without bullets',
			'rating',
			'Poor',
			['### 1. Sort', '', 'Prose.'],
			['### 1. Sort', '- Rating: Poor', '', 'Prose.'],
		],
		[
			'is kept apart from a paragraph',
			'rating',
			'Poor',
			['### 1. Sort', 'Prose.'],
			['### 1. Sort', '- Rating: Poor', '', 'Prose.'],
		],
		[
			'is added below an underlined heading',
			'rating',
			'Poor',
			['### 1. Sort', '### 2. X'],
			['### 1. Sort', '- Rating: Poor', '### 2. X'],
		],
		[
			'would lose further lines',
			'themes',
			'Pacing',
			['### 1. Sort', '- Themes:', '  - [[Depth]]'],
			'goes-on',
		],
		['is there twice', 'cause', 'x', ['### 1. Sort', '- Cause: a', '- Cause: b'], 'there-twice'],
		['would be read as an outcome', 'cause', '[outcome:: held]', ['### 1. Sort', '- Cause:'], 'unproven'],
		['is one line', 'cause', 'a\nb', ['### 1. Sort', '- Cause:'], 'unproven'],
		['is so already', 'rating', 'Poor', ['### 1. Sort', '- Rating: 1'], 'as-wanted'],
		[
			'fills a cell',
			'rating',
			'Poor',
			['| Question | Rating | Themes |', '| - | - | - |', '| Sort |  | a |'],
			['| Question | Rating | Themes |', '| - | - | - |', '| Sort | Poor | a |'],
		],
		[
			'keeps the reason in a cell',
			'rating',
			'Good',
			['| Question | Rating |', '| - | - |', '| Sort | Poor, a \\| b |'],
			['| Question | Rating |', '| - | - |', '| Sort | Good, a \\| b |'],
		],
		[
			'fills a cell that the row has not',
			'themes',
			'a|b',
			['|Question|Rating|Themes|', '|-|-|-|', '|Sort|Poor|'],
			['|Question|Rating|Themes|', '|-|-|-|', '|Sort|Poor| a\\|b |'],
		],
		[
			'fills the last empty cell',
			'themes',
			'a',
			['| Question | Type | Themes |', '| - | - | - |', '| Sort | | |'],
			['| Question | Type | Themes |', '| - | - | - |', '| Sort | | a |'],
		],
		[
			'fills the first of several',
			'type',
			'a',
			['| Question | Type | Themes |', '| - | - | - |', '| Sort | | |'],
			['| Question | Type | Themes |', '| - | - | - |', '| Sort | a | |'],
		],
		[
			'fills a row without bars at its ends',
			'themes',
			'b',
			['Question | Rating | Themes', ':- | - | -', 'Sort | Poor'],
			['Question | Rating | Themes', ':- | - | -', 'Sort | Poor | b |'],
		],
		['has no column', 'cause', 'x', ['| Question | Rating |', '| - | - |', '| Sort | Poor |'], 'no-column'],
		[
			'is added below the short form',
			'rating',
			'Poor',
			['1. Sort / a heap / n log n', '2. Search'],
			['1. Sort / a heap / n log n', '   - Rating: Poor', '2. Search'],
		],
		[
			'is changed below the short form',
			'rating',
			'Good',
			['1. Sort', '   - Rating: Poor, slow', '2. Search'],
			['1. Sort', '   - Rating: Good, slow', '2. Search'],
		],
	])('%s', (_, label, value, before, after) => {
		for (const ending of ['\n', '\r\n', '\r']) {
			const text = note(...before).replace(/\n/g, ending);
			expect(edited(text, setLabel(text, refOf(text), label, value, reading))).toBe(
				typeof after === 'string' ? after : note(...after).replace(/\n/g, ending),
			);
		}
	});

	test('an action without themes of its own follows its question', () => {
		const text = note('### 1. Sort', '- Themes: Pacing', '- [ ] Drill');
		expect(edited(text, setLabel(text, refOf(text), 'themes', 'Pacing, Depth', reading))).toBe(
			note('### 1. Sort', '- Themes: Pacing, Depth', '- [ ] Drill'),
		);
	});

	test('of a question that has gone, or is there twice now, is refused', () => {
		const text = note('### 1. Sort', '- Rating:');
		const ref = refOf(text);
		expect(setLabel(note('### 1. Sort it', '- Rating:'), ref, 'rating', 'Poor', reading)).toBe('gone');
		expect(setLabel(note('### 1. Sort', '### 1. Sort'), ref, 'rating', 'Poor', reading)).toBe('there-twice');
		const twins = note('### Sort', '- Rating:', '### Sort', '- Rating:');
		expect(edited(twins, setLabel(twins, refOf(twins, 1), 'rating', 'Poor', reading))).toBe(
			note('### Sort', '- Rating:', '### Sort', '- Rating: Poor'),
		);
		expect(setLabel(`${twins}\n`, refOf(twins, 1), 'rating', 'Poor', reading)).toBe('there-twice');
		const moved = note('### 1. Sort again', '- Type: opening ^sort', '- Rating:');
		expect(edited(moved, setLabel(moved, { ...ref, id: 'sort' }, 'rating', 'Poor', reading))).toContain(
			'- Rating: Poor',
		);
	});
});

const LABELS = ['Rating', 'Observed', 'Cause', 'Themes', 'My answer', 'Improvement', 'Type'];
const VALUES = [
	'',
	'',
	'Poor, no idea',
	'medium',
	'medium, Jonas: slow; good, Mara',
	'3/5',
	'Good - calm',
	'2',
	'so-so',
	'[[Pacing]], Depth',
	'a | b',
	'x <!-- y -->',
	'z ^id-1',
	'...',
	'a: b',
	'**bold**',
	'🙂',
	'none',
];
const spelt = fc
	.tuple(
		fc.constantFrom(...LABELS),
		fc.constantFrom(': ', ':: ', ':', '**:** ', '：'),
		fc.constantFrom(...VALUES),
	)
	.map(([label, colon, value]) => (colon === '**:** ' ? `**${label}:** ${value}` : label + colon + value));
const bullet = fc
	.tuple(
		fc.constantFrom('- ', '- ', '- ', '* ', '  - ', '1. ', '> - '),
		spelt,
		fc.constantFrom('', '', '', '', '\n  goes on', '\n  - below', '\n'),
	)
	.map((parts) => parts.join(''));
const beside = fc.constantFrom(
	'',
	'Prose.',
	'- [ ] Drill 📅 2026-12-01',
	'- a bullet',
	'```\ncode\n```',
	'#### Detail',
	'%% note %%',
);
const title = fc.constantFrom('Sort', 'Two sum?', 'Sort', '[[A question]]', 'Emoji 🙂', 'x ^q-1');
const inHeading = fc
	.tuple(
		title,
		fc.array(fc.oneof({ weight: 4, arbitrary: bullet }, { weight: 1, arbitrary: beside }), { maxLength: 5 }),
	)
	.map(([name, lines]) => [`### 1. ${name}`, ...lines].join('\n'));
const inItem = fc
	.tuple(
		title,
		fc.constantFrom('', ' / a heap', ' / a heap / n log n'),
		fc.array(
			spelt.map((one) => `   - ${one}`),
			{ maxLength: 3 },
		),
	)
	.map(([name, rest, lines]) => [`1. ${name}${rest}`, ...lines].join('\n'));
const inTable = fc
	.tuple(
		fc.uniqueArray(fc.constantFrom(...LABELS), { maxLength: 4 }),
		fc.array(
			fc.tuple(
				title,
				fc.array(
					fc.constantFrom(...VALUES).map((value) => value.replace(/\|/g, '\\|')),
					{ maxLength: 4 },
				),
			),
			{ minLength: 1, maxLength: 3 },
		),
		fc.boolean(),
	)
	.map(([columns, rows, isTight]) => {
		const row = (parts: string[]): string => (isTight ? `|${parts.join('|')}|` : `| ${parts.join(' | ')} |`);
		return [
			'',
			row(['Question', ...columns]),
			row(['-', ...columns.map(() => '-')]),
			...rows.map(([name, values]) => row([name.replace(/ \^.*/, ''), ...values.slice(0, columns.length)])),
			'',
		].join('\n');
	});
const asked = fc
	.record({
		questions: fc.array(
			fc.oneof(
				{ weight: 3, arbitrary: inHeading },
				{ weight: 1, arbitrary: inItem },
				{ weight: 2, arbitrary: inTable },
			),
			{ minLength: 1, maxLength: 3 },
		),
		rest: fc.constantFrom('', '\n## Notes\nMore.\n', '\n## Improvement plan\n- [ ] One thing\n'),
		encoding: fc.constantFrom(...Object.values(ENCODINGS)),
	})
	.map(({ questions, rest, encoding }) => encoding(note(...questions) + '\n' + rest));
test('what somebody saw is added once', () => {
	const text = note('### 1. Sort', '- Rating: good', '- Observed: medium, Jonas');
	expect(addObserved(text, refOf(text), 'Medium, Jonas', reading)).toBe('as-wanted');
	expect(addObserved(text, refOf(text), 'Poor, Jonas', reading)).not.toBe('as-wanted');
});

const wish = fc.oneof(
	fc.tuple(fc.constant<OneLabel>('rating'), fc.constantFrom('Poor', 'Medium', 'Good', 'Excellent')),
	fc.tuple(
		fc.constantFrom<OneLabel>('cause', 'themes', 'answer', 'improvement', 'type'),
		fc.constantFrom(
			'no sleep',
			'a | b',
			'[[Pacing]], Depth',
			'x:: y',
			'',
			'%%',
			'<!--',
			'`',
			'...',
			'# x',
			'- x',
			'^x',
			'🙂',
		),
	),
);

describe('a label of any question', () => {
	test(`is set as it is wanted, and nothing else has changed (${RUNS} notes)`, () => {
		let made = 0;
		fc.assert(
			fc.property(asked, fc.nat(), wish, (text, pick, [label, value]) => {
				const questions = questionsOf(text, reading);
				fc.pre(questions.length > 0);
				const index = pick % questions.length;
				const edit = setLabel(text, the(questions[index]).ref, label, value, reading);
				if (typeof edit === 'string') return;
				made++;
				expect(edit.replacements.length).toBe(1);
				const after = apply(text, edit.replacements);
				const lines = (one: string): string[] => one.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
				const [old, young] = [lines(text), lines(after)];
				// One line is another one, or one is new.
				const at = young.findIndex((line, place) => line !== old[place]);
				expect(young.filter((_, place) => place !== at)).toEqual(
					old.length === young.length ? old.filter((_, place) => place !== at) : old,
				);
				// What others said is theirs, wherever it stands by itself.
				const theirs = (all: string[]): string[] =>
					all.filter((line) => line.includes('Observed') && !line.includes('|'));
				expect(theirs(young)).toEqual(theirs(old));
				const [before, now] = [retroIn(text), retroIn(after)];
				const [was, is] = [the(before.questions[index]), the(now.questions[index])];
				if (label === 'themes')
					expect([is.themes, is.hasNoTheme]).toEqual([readThemes(value), namesNoTheme(value)]);
				else if (label === 'rating')
					expect([is.rating, is.reason]).toEqual([value.toLowerCase(), was.reason]);
				else expect(is[label as 'cause']).toBe(value === '' ? null : value);
				const meant = { [label]: null, ...(label === 'themes' ? { hasNoTheme: null } : {}) };
				const same = (retro: Retro, question: Question): string =>
					saying({
						...retro,
						questions: retro.questions.map((one) => (one === question ? { ...one, ...meant } : one)),
						actions: retro.actions.map((action) => ({
							...action,
							themes: action.themes === question.themes ? [] : action.themes,
						})),
					});
				expect(same(now, is)).toBe(same(before, was));
			}),
			{ numRuns: RUNS },
		);
		// Most wishes are granted: a proof that refuses everything would prove nothing.
		expect(made).toBeGreaterThan(RUNS / 2);
	});

	test(`of a question that may have moved is never another's (${RUNS} notes)`, () => {
		fc.assert(
			fc.property(
				asked,
				fc.nat(),
				fc.array(fc.tuple(fc.constantFrom('insert', 'remove', 'double'), fc.nat()), {
					minLength: 1,
					maxLength: 3,
				}),
				(text, pick, changes) => {
					const questions = questionsOf(text, reading);
					fc.pre(questions.length > 0);
					const { question, ref } = the(questions[pick % questions.length]);
					const lines = text.split(/\r\n|\r|\n/);
					for (const [kind, at] of changes) {
						const first = lines.indexOf('## Questions') + 1;
						const place = first + (at % Math.max(1, lines.length - first));
						if (kind === 'insert') lines.splice(place, 0, '### 1. Sort');
						else if (kind === 'double') lines.splice(place, 0, lines[place] ?? '');
						else lines.splice(place, 1);
					}
					const now = lines.join('\n');
					const edit = setLabel(now, ref, 'rating', 'Excellent', reading);
					if (typeof edit === 'string') return;
					const [before, after] = [retroIn(now).questions, retroIn(apply(now, edit.replacements)).questions];
					const changed = after.filter((one, index) => one.rating !== the(before[index]).rating);
					expect(
						changed.map((one) => one.title === question.title || (one.id !== null && one.id === question.id)),
					).toEqual([true]);
					if (ref.twinIn !== null && question.id === null) expect(fingerprint(now)).toBe(fingerprint(text));
				},
			),
			{ numRuns: RUNS },
		);
	});
});

describe('a new question', () => {
	const bullets = ['type', 'rating', 'themes'] as const;
	test.each<[string, string[], string[] | Refusal]>([
		[
			'takes the place of one without a title',
			['%% How. %%', '', '### 1.', '- Type:', '', '## Notes'],
			['%% How. %%', '', '### 1. Sort', '- Type:', '', '## Notes'],
		],
		[
			'above one that others rated',
			['', '## Coding questions', '### Search', '- Observed: medium, Jonas'],
			[
				'',
				'### 2. Sort',
				'- Type:',
				'- Rating:',
				'- Themes:',
				'',
				'## Coding questions',
				'### Search',
				'- Observed: medium, Jonas',
			],
		],
		['takes the place of a bare heading', ['### 1. Search', '###'], ['### 1. Search', '### 2. Sort']],
		[
			'comes behind the others',
			['### 4. Search', '- Type:', '', '## Notes', 'x'],
			[
				'### 4. Search',
				'- Type:',
				'',
				'### 5. Sort',
				'- Type:',
				'- Rating:',
				'- Themes:',
				'',
				'## Notes',
				'x',
			],
		],
		[
			'has the level of the others',
			['#### Search', ''],
			['#### Search', '', '#### 2. Sort', '- Type:', '- Rating:', '- Themes:', ''],
		],
		[
			'comes below a table',
			['| Question |', '| - |', '| Search |'],
			['| Question |', '| - |', '| Search |', '', '### 2. Sort', '- Type:', '- Rating:', '- Themes:'],
		],
		[
			'comes below an empty section',
			['', '## Notes'],
			['', '### 1. Sort', '- Type:', '- Rating:', '- Themes:', '', '## Notes'],
		],
		['is not written into code', ['```'], 'unproven'],
	])('%s', (_, before, after) => {
		for (const ending of ['\n', '\r\n']) {
			const text = note(...before).replace(/\n/g, ending);
			expect(edited(text, addQuestion(text, 'Sort', bullets, reading))).toBe(
				typeof after === 'string' ? after : note(...after).replace(/\n/g, ending),
			);
		}
	});

	test('makes its section where there is none', () => {
		const text = retroOfLines('# A', '', '## Notes', 'x', '');
		expect(edited(text, addQuestion(text, 'Sort', ['type'], reading))).toBe(
			retroOfLines('# A', '', '## Notes', 'x', '', '## Questions', '', '### 1. Sort', '- Type:', ''),
		);
	});

	test('with words that would be something else is refused', () => {
		for (const bad of ['', '...', 'a\nb', 'x ^id', 'Sort #', '<!-- x', '%% x'])
			expect(typeof addQuestion(note(''), bad, bullets, reading)).toBe('string');
	});

	test(`is read, and the others are what they were (${RUNS} notes)`, () => {
		fc.assert(
			fc.property(
				asked,
				fc.constantFrom('Sort', 'Notes', '3 sum', 'Rating: 5', '[[X]]', '🙂'),
				(text, name) => {
					const made = addQuestion(text, name, bullets, reading);
					if (typeof made === 'string') return;
					const after = apply(text, made.replacements);
					expect(spanBetween(text, after).removed.trim()).toBe('');
					const [before, now] = [retroIn(text), retroIn(after)];
					expect(now.questions.length).toBe(before.questions.length + 1);
					expect(now.questions.filter((one) => one.title === name).length).toBe(
						before.questions.filter((one) => one.title === name).length + 1,
					);
				},
			),
			{ numRuns: RUNS },
		);
	});
});

describe('the key lesson', () => {
	test.each<[string, string[], string[] | Refusal]>([
		[
			'goes below its heading',
			['## Key lesson', '', '## Notes'],
			['## Key lesson', 'Ask first.', '', '## Notes'],
		],
		[
			'takes the place of the line that is there',
			['## Key lesson', '', 'Think. ^k', '## Notes'],
			['## Key lesson', '', 'Ask first. ^k', '## Notes'],
		],
		[
			'takes the place of an item',
			['## Key lesson', '- Think.', '', '## Notes'],
			['## Key lesson', '- Ask first.', '', '## Notes'],
		],
		[
			'fills an empty item',
			['## Key lesson', '-', '', '## Notes'],
			['## Key lesson', '- Ask first.', '', '## Notes'],
		],
		['takes the place of dots', ['## Key lesson', '...'], ['## Key lesson', 'Ask first.']],
		['makes its section', ['# A', 'x', ''], ['# A', 'x', '', '## Key lesson', 'Ask first.', '']],
		['does not lose a second line', ['## Key lesson', 'One.', 'Two.'], 'several-lines'],
		['does not lose a list', ['## Key lesson', '- One.', '- Two.'], 'several-lines'],
		['does not lose a comment', ['## Key lesson', 'One. %% or two %%'], 'several-lines'],
		['is there already', ['## Key lesson', 'Ask first.'], 'as-wanted'],
	])('%s', (_, before, after) => {
		for (const ending of ['\n', '\r\n']) {
			const text = retroOfLines(...before).replace(/\n/g, ending);
			expect(edited(text, setKeyLesson(text, 'Ask first.', reading))).toBe(
				typeof after === 'string' ? after : retroOfLines(...after).replace(/\n/g, ending),
			);
		}
	});

	test('that would be a heading or a list is refused', () => {
		for (const bad of ['# x', '- x', '1. x', '> x', 'a\nb', '%%', '```', '---'])
			expect(typeof setKeyLesson(retroOfLines('## Key lesson', 'One.'), bad, reading)).toBe('string');
	});
});

describe('one more theme', () => {
	test.each<[string, string[], string[] | Refusal]>([
		['fills an empty label', ['### 1. Sort', '- Themes:'], ['### 1. Sort', '- Themes: [[Pacing]]']],
		[
			'comes behind the others as they are written',
			['### 1. Sort', '- Themes: #depth,Clarity ^t'],
			['### 1. Sort', '- Themes: #depth,Clarity, [[Pacing]] ^t'],
		],
		['takes the place of none', ['### 1. Sort', '- Themes: none'], ['### 1. Sort', '- Themes: [[Pacing]]']],
		[
			'comes into a cell',
			['| Question | Themes |', '| - | - |', '| Sort | [[Depth\\|deep]] |'],
			['| Question | Themes |', '| - | - |', '| Sort | [[Depth\\|deep]], [[Pacing]] |'],
		],
		['is there already', ['### 1. Sort', '- Themes: Depth, [[Pacing]]'], 'as-wanted'],
		['would lose further lines', ['### 1. Sort', '- Themes: Depth', '  and more'], 'goes-on'],
	])('%s', (_, before, after) => {
		const text = note(...before);
		expect(edited(text, addTheme(text, refOf(text), '[[Pacing]]', reading))).toBe(
			typeof after === 'string' ? after : note(...after),
		);
	});
});

test('a line stands in the question above it, up to the next one or the end of the section', () => {
	const text = note(
		'### 1. Sort',
		'- Rating:',
		'',
		'### 2. Search',
		'| Question |',
		'| - |',
		'| Row |',
		'| Other |',
		'',
		'## Notes',
		'x',
	);
	const at = (words: string): string | undefined =>
		questionAt(text, text.split('\n').indexOf(words) + 1, reading)?.question.title;
	expect(
		[
			'## Questions',
			'### 1. Sort',
			'- Rating:',
			'### 2. Search',
			'| Question |',
			'| Row |',
			'| Other |',
			'## Notes',
			'x',
		].map(at),
	).toEqual([undefined, 'Sort', 'Sort', 'Search', 'Search', 'Row', 'Other', undefined, undefined]);
});

test('the lines that an edit writes are told whole', () => {
	for (const ending of ['\n', '\r\n', '\r']) {
		const told = (before: string[], edit: (text: string) => Edit | Refusal): string[] => {
			const text = note(...before).replace(/\n/g, ending);
			const made = edit(text);
			if (typeof made === 'string') throw new Error(made);
			return writtenLines(text, made);
		};
		expect(
			told(['### 1. Sort', '- Rating: Poor, slow ^r'], (text) =>
				setLabel(text, refOf(text), 'rating', 'Good', reading),
			),
		).toEqual(['- Rating: Good, slow ^r']);
		expect(
			told(['### 1. Sort', '- Rating:', '- Cause:'], (text) =>
				setLabel(text, refOf(text), 'cause', 'x', reading),
			),
		).toEqual(['- Cause: x']);
		expect(
			told(['### 1. Sort', '- Rating: Poor', '', 'Prose.'], (text) =>
				setLabel(text, refOf(text), 'cause', 'x', reading),
			),
		).toEqual(['- Cause: x']);
		expect(
			told(['### 1. Sort', 'Prose.'], (text) => setLabel(text, refOf(text), 'cause', 'x', reading)),
		).toEqual(['- Cause: x']);
		expect(
			told(['### 1. Sort', '', '## Notes'], (text) => addQuestion(text, 'Search', ['type'], reading)),
		).toEqual(['### 2. Search', '- Type:']);
	}
});

describe('a line that holds a link and nothing else behind Answer', () => {
	const said = (...lines: string[]) => {
		const { answer, answerNote } = the(retroIn(note('### 1. Sort', ...lines)).questions[0]);
		return { answer, answerNote };
	};

	test.each<[string, string[], string | null, string | null]>([
		['is the note with the answer', ['- Answer: [[Sort]]'], null, '[[Sort]]'],
		['a path and other words too', ['- Answer: [[A/Sort#x|how]]'], null, '[[A/Sort#x|how]]'],
		['of Markdown too', ['- Answer: [how](A/Sort.md)'], null, '[how](A/Sort.md)'],
		['beside an answer', ['- My answer: by hand', '- Answer: [[Sort]]'], 'by hand', '[[Sort]]'],
		['above an answer', ['- Answer: [[Sort]]', '- My answer: by hand'], 'by hand', '[[Sort]]'],
		['in Chinese', ['- 回答：[[Sort]]'], null, '[[Sort]]'],
		['by its own label', ['- Answer note: [[Sort]]'], null, '[[Sort]]'],
		['not with words', ['- Answer: as in [[Sort]]'], 'as in [[Sort]]', null],
		['not with words below it', ['- Answer: [[Sort]]', '  and faster'], '[[Sort]]\nand faster', null],
		['not a picture', ['- Answer: ![[board.png]]'], '![[board.png]]', null],
		['not a recording', ['- Answer: [[said.m4a]]'], '[[said.m4a]]', null],
		['not a place in the same note', ['- Answer: [[#Below]]'], '[[#Below]]', null],
		['of two the first', ['- Answer: [[Sort]]', '- Answer: [[Other]]'], null, '[[Sort]]'],
	])('%s', (_, lines, answer, answerNote) => {
		expect(said(...lines)).toEqual({ answer, answerNote });
	});

	test('in a table', () => {
		const [question] = retroIn(
			note('| Question | My answer |', '|---|---|', '| Sort | [[Sort]] |'),
		).questions;
		expect(question).toMatchObject({ answer: null, answerNote: '[[Sort]]' });
	});
});

test('a theme is added to each question that is meant, however it is written, and to no other', () => {
	const isPoor = ({ title, rating }: Question): boolean => title === 'Sort' && rating === 'poor';
	const text = note(
		'### 1. Sort',
		'- Rating: Poor',
		'### 2. Sort',
		'- Rating: Good',
		'### 3. Sort',
		'- Rating: Poor',
		'- Themes: Depth',
		'### 4. Merge',
		'- Rating: Poor',
		'### 5. Sort',
		'- Rating: Poor',
	);
	expect(edited(text, addThemeTo(text, isPoor, '[[Sorting]]', reading))).toBe(
		note(
			'### 1. Sort',
			'- Rating: Poor',
			'- Themes: [[Sorting]]',
			'### 2. Sort',
			'- Rating: Good',
			'### 3. Sort',
			'- Rating: Poor',
			'- Themes: Depth, [[Sorting]]',
			'### 4. Merge',
			'- Rating: Poor',
			'### 5. Sort',
			'- Rating: Poor',
			'- Themes: [[Sorting]]',
		),
	);
	expect(addThemeTo(text, () => false, '[[Sorting]]', reading)).toBe('as-wanted');
});

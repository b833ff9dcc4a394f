import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	appended,
	COMMENT_MARK,
	harmToNames,
	harmToProperties,
	nameIn,
	readSecond,
	readValue,
} from '../../../scripts/soak/judge';
import { shaped, wording, type Shaped } from '../../../scripts/soak/shapes';
import { apply, settledEdit, type Edit, type Refusal } from '../../../src/core/edit/edit';
import { refusalsInEnglish } from '../../../src/core/messages/en/notes/refusals';
import {
	appendToProperty,
	renameProperty,
	replaceInProperty,
	setProperty,
} from '../../../src/core/edit/property';
import { findFrontmatter, parseProperties, type Properties } from '../../../src/core/markdown/frontmatter';
import { splitList } from '../../../src/core/markdown/inline';
import { runs } from '../../support/seed';
import { the } from '../../../scripts/the';

const RUNS = runs(10_000);

const nameOf = ({ names }: Shaped, pick: number): string =>
	the([...names, 'reasons-own', 'TYPE'][pick % (names.length + 2)]);
const target = fc.tuple(shaped, fc.nat()).map(([note, pick]) => ({ ...note, name: nameOf(note, pick) }));

/** Whether there are properties within a value. */
const holdsGroup = (value: unknown): boolean =>
	Array.isArray(value) &&
	value.some(
		(one) => holdsGroup(one) || (Array.isArray(one) && typeof one[0] === 'string' && one.length === 2),
	);

/** Whether a note that can be read may be refused for this reason. */
function isByRight(note: Shaped & { name: string }, refusal: Refusal): boolean {
	if (refusal === 'shared') return note.shared.includes(note.name);
	if (refusal === 'grouped')
		return holdsGroup(
			the(readSecond(note.text)).find(([name]) => name.toLowerCase() === note.name.toLowerCase())?.[1],
		);
	return refusal === 'as-wanted' || (refusal === 'commented' && note.text.includes(COMMENT_MARK));
}

function judge(
	note: Shaped & { name: string },
	made: Edit | Refusal,
	wanted: (old: unknown) => unknown[],
): void {
	if (readSecond(note.text) === null)
		throw new Error(`a shape that the second parser cannot read:\n${note.text}`);
	if (typeof made === 'string') {
		if (!isByRight(note, made)) throw new Error(`refused: ${made}`);
		return;
	}
	expect(made.replacements.length).toBe(1);
	const harm = harmToProperties(note.text, apply(note.text, made.replacements), note.name, wanted);
	if (harm !== null) throw new Error(`${harm}:\n${JSON.stringify(apply(note.text, made.replacements))}`);
}

describe(`an edit of a property changes it and nothing else, by a second parser (${RUNS} notes each)`, () => {
	test('set to a text', () => {
		fc.assert(
			fc.property(target, wording, (note, value) =>
				judge(note, setProperty(note.text, note.name, value), () => [value]),
			),
			{ numRuns: RUNS },
		);
	});

	test('set to a number', () => {
		fc.assert(
			fc.property(target, fc.integer({ min: -100, max: 1000 }), (note, value) =>
				judge(note, setProperty(note.text, note.name, value), () => [value]),
			),
			{ numRuns: RUNS },
		);
	});

	test('set to a day or a moment, which is written plainly', () => {
		const moment = fc.constantFrom('2026-01-01', '2026-08-20T15:12:00');
		fc.assert(
			fc.property(target, moment, (note, value) =>
				judge(note, setProperty(note.text, note.name, { moment: value }), () => [readValue(value), value]),
			),
			{ numRuns: RUNS },
		);
	});

	test('emptied', () => {
		fc.assert(
			fc.property(target, (note) => judge(note, setProperty(note.text, note.name, null), () => [null])),
			{ numRuns: RUNS },
		);
	});

	test('set to a list', () => {
		fc.assert(
			fc.property(target, fc.array(wording, { maxLength: 3 }), (note, value) =>
				judge(note, setProperty(note.text, note.name, value), () => [value]),
			),
			{ numRuns: RUNS },
		);
	});

	test('given another entry in the place of one', () => {
		fc.assert(
			fc.property(target, wording, fc.nat(), (note, value, pick) => {
				const was = readSecond(note.text)?.findLast(
					([name]) => name.toLowerCase() === note.name.toLowerCase(),
				)?.[1];
				const texts = Array.isArray(was)
					? was.filter((one) => typeof one === 'string' && one.trim() !== '')
					: [];
				fc.pre(texts.length > 0);
				const old = (texts[pick % texts.length] as string).trim();
				const made = replaceInProperty(note.text, note.name, old, value);
				// What this parser reads as a text may be something else to the other.
				if (made !== 'gone' && made !== 'there-twice')
					judge(note, made, () => [
						Array.isArray(was) && was.length === 1 ? value : null,
						(was as unknown[]).map((one) => (typeof one === 'string' && one.trim() === old ? value : one)),
					]);
			}),
			{ numRuns: RUNS },
		);
	});

	test('added where it is missing', () => {
		fc.assert(
			fc.property(shaped, wording, (note, value) =>
				judge({ ...note, name: 'reasons-own' }, setProperty(note.text, 'reasons-own', value), () => [value]),
			),
			{ numRuns: RUNS },
		);
	});

	test('given another name', () => {
		let made = 0;
		fc.assert(
			fc.property(target, fc.constantFrom('role', 'a name: with #', "l'art", 'no', '[[x]]'), (own, name) => {
				const edit = renameProperty(own.text, own.name, name);
				const entries = the(readSecond(own.text));
				if (typeof edit !== 'string') {
					made++;
					expect(edit.replacements.length).toBe(1);
					const after = apply(own.text, edit.replacements);
					const harm = harmToNames(own.text, after, own.name, name);
					if (harm !== null) throw new Error(`${harm}:\n${JSON.stringify(after)}`);
				} else if (edit === 'as-wanted') expect(nameIn(entries, own.name)).toBe(-1);
				// All shapes but properties in braces have names that are written plainly.
				else
					expect([edit, own.text]).toEqual([
						'odd-name',
						expect.stringMatching(/^\ufeff?---[ \t]*[\r\n]+\s*\{|[&!?]/),
					]);
			}),
			{ numRuns: RUNS },
		);
		expect(made).toBeGreaterThan(RUNS / 3);
	});

	test('given one more entry', () => {
		fc.assert(
			fc.property(target, wording, (note, value) =>
				judge(note, appendToProperty(note.text, note.name, value), appended(value)),
			),
			{ numRuns: RUNS },
		);
	});
});

const note = (...yaml: string[]): string => ['---', ...yaml, '---', 'body'].join('\n');
const edited = (text: string, made: Edit | Refusal): string =>
	typeof made === 'string' ? made : apply(text, made.replacements);

describe('a property', () => {
	test.each([
		['keeps its quotes', ["a: 'x' # c"], 'it', ["a: 'it' # c"]],
		['keeps its quotes where they can hold the text', ["a: 'x'"], 'two\nlines', ['a: "two\\nlines"']],
		['is quoted where it could be a number to somebody', ['a: x'], '1_000', ['a: "1_000"']],
		['is quoted where it could be a yes to somebody', ['a:'], 'no', ['a: "no"']],
		['without a value gets it before the comment', ['a:  # c'], 'it', ['a: it  # c']],
		['is found whatever its case', ['Result: x'], 'it', ['Result: it'], 'result'],
		['that is there twice in other cases is the one that is read', ['A: x', 'a: y'], 'it', ['A: x', 'a: it']],
		['that is missing comes last', ['b: 1', '# c'], 'it', ['b: 1', '# c', 'a: it']],
		[
			'that is a block of text becomes a line of it',
			['a: | # c', '  x', '', '  y', 'b: 1'],
			'it',
			['a: it # c', 'b: 1'],
		],
		['never opens code of Templater', ['a: x'], '<% tp %>', ['a: "\\x3C% tp %>"']],
		[
			'called like a part of every object is one like others',
			['b: 1'],
			'it',
			['b: 1', '"__proto__": it'],
			'__proto__',
		],
	])('%s', (_, before, value, after, name = 'a') => {
		expect(edited(note(...before), setProperty(note(...before), name, value))).toBe(note(...after));
	});

	test.each([
		['below its key', ['a:'], ['a:', '  - "[[P]]"']],
		['below a comment', ['a: # c', 'b: 1'], ['a: # c', '  - "[[P]]"', 'b: 1']],
		['in brackets', ['a: [x] # c'], ['a: [x, "[[P]]"] # c']],
		['in empty brackets', ['a: []'], ['a: ["[[P]]"]']],
		[
			'with the indentation that is there',
			['a:', '-   x # c', 'b: 1'],
			['a:', '-   x # c', '-   "[[P]]"', 'b: 1'],
		],
		['in the quotes that are there', ['a:', "  - 'x'"], ['a:', "  - 'x'", "  - '[[P]]'"]],
		['in place of an empty last one', ['a:', '  - x', '  - '], ['a:', '  - x', '  - "[[P]]" ']],
		['beside a single value', ['a: x # c'], ['a: [x, "[[P]]"] # c']],
		['beside an unquoted link, which is read as one', ['a: [[X]]'], ['a: [[X], "[[P]]"]']],
		['as a new property', ['b: 1'], ['b: 1', 'a:', '  - "[[P]]"']],
	])('gets one more entry %s', (_, before, after) => {
		expect(edited(note(...before), appendToProperty(note(...before), 'a', '[[P]]'))).toBe(note(...after));
	});

	test.each([
		['in lines', ['a:', '  - x', "  - 'Pacing' # c", '  - y'], ['a:', '  - x', "  - '[[P]]' # c", '  - y']],
		['in brackets', ['a: [x, Pacing ]'], ['a: [x, "[[P]]" ]']],
		['as a single value', ['a: Pacing # c'], ['a: "[[P]]" # c']],
	])('gets another entry in the place of one %s', (_, before, after) => {
		expect(edited(note(...before), replaceInProperty(note(...before), 'a', 'Pacing', '[[P]]'))).toBe(
			note(...after),
		);
	});

	test('gets another entry in the place of an unquoted link', () => {
		expect(
			edited(note('a: [[Pacing]]'), replaceInProperty(note('a: [[Pacing]]'), 'a', '[[Pacing]]', '[[P]]')),
		).toBe(note('a: "[[P]]"'));
		expect(
			edited(
				note('a: [[[Pacing]], x]'),
				replaceInProperty(note('a: [[[Pacing]], x]'), 'a', '[[Pacing]]', '[[P]]'),
			),
		).toBe(note('a: ["[[P]]", x]'));
		expect(replaceInProperty(note('a: [x, y, x]'), 'a', 'x', 'z')).toBe('there-twice');
		expect(replaceInProperty(note('a: [x]'), 'a', 'y', 'z')).toBe('gone');
	});

	test('of one text with commas gets one more entry beside each of them', () => {
		expect(edited(note('a: x, it'), appendToProperty(note('a: x, it'), 'a', 'z', splitList))).toBe(
			note('a: [x, it, z]'),
		);
	});

	test.each<[Refusal, string]>([
		['no-properties', 'body'],
		['no-properties', '\n---\na: 1\n---\n'],
		['unclosed', '---\na: 1\n'],
		['unclosed', '\ufeff---\r\na: 1\r\n'],
		['unreadable', note('a: 1', 'a: 2')],
		['unreadable', note('b: &b a', '? *b', ': 1', 'a: 2')],
		['unreadable', note('a: [1')],
		['unreadable', note('a: "x')],
		['unreadable', note('a: b: c')],
		['unreadable', note('\ta: 1')],
		['unreadable', note('- a')],
		['unreadable', note('a')],
		['unreadable', note('a: 1', 'b: *none')],
		['unreadable', note(`a: ${'['.repeat(10_000)}`)],
		['unreadable', note(...Array.from({ length: 10_000 }, (_, level) => `${' '.repeat(level)}a:`))],
		['unreadable', note(...Array.from({ length: 20_000 }, (_, index) => `a${index}: 1`))],
		['unreadable', note(`a: ${'x'.repeat(1_000_000)}`)],
		[
			'unreadable',
			note(
				'b: &b [x, x, x, x, x, x, x, x, x]',
				...[...'cdefghi'].map(
					(key, index) => `${key}: &${key} [${Array(9).fill(`*${'bcdefgh'[index]}`).join(', ')}]`,
				),
				'a: 1',
			),
		],
		['shared', note('b: &b 1', 'a: *b')],
		['shared', note('a: &a 1', 'b: *a')],
		['grouped', note('a: {b: 1}')],
		['grouped', note('a:', '  b: 1')],
		['commented', note('a:', '  - x # c', '  - y')],
		['as-wanted', note('a: it')],
	])('is left alone, and it is said why: %s', (refusal, text) => {
		expect(setProperty(text, 'a', 'it')).toBe(refusal);
		expect(refusalsInEnglish[refusal]).toMatch(/so nothing was written/);
	});

	test('is left alone where it would not be read as what was wanted', () => {
		expect(setProperty(note('a: 1'), 'a', NaN)).toBe('unproven');
		expect(setProperty(note('a: 1'), 'b', Infinity)).toBe('unproven');
	});

	test.each([
		['position: x'],
		['position:   x # c'],
		['position:'],
		['Position: x', 'role: x'],
		["'position': x", "'role': x"],
		['"POSITION" : x # c', '"role" : x # c'],
		['position: &a [x]'],
		['position: |', 'role: |', '  position: x', '  y'],
		['position:', 'role:', '  - position: x # c'],
	])(
		'is given another name, and nothing else changes: %s',
		(first, named = first.replace('position', 'role'), ...rest) => {
			const [before, after] = [
				note('b: 1', first, ...rest, 'c: position'),
				note('b: 1', named, ...rest, 'c: position'),
			];
			for (const ending of ['\n', '\r\n']) {
				const text = before.replace(/\n/g, ending);
				expect(edited(text, renameProperty(text, 'position', 'role'))).toBe(after.replace(/\n/g, ending));
			}
		},
	);

	test.each<[Refusal, string]>([
		['as-wanted', note('b: 1')],
		['as-wanted', note('b:', '  position: x')],
		['no-properties', 'position: x'],
		['unclosed', '---\nposition: x\n'],
		['unreadable', note('position: x', 'position: y')],
		['unreadable', note('position: [x')],
		['name-taken', note('position: x', 'role: y')],
		['name-taken', note('Role:', 'position: x')],
		['there-twice', note('Position: x', 'position: y')],
		['odd-name', note('{position: x}')],
		['odd-name', note('"posi\\x74ion": x')],
		['odd-name', note('? position', ': x')],
		['odd-name', note('&a position: x')],
		['odd-name', note('b: &a position', '*a : x')],
		['odd-name', note('!!str position: x')],
		['odd-name', note('b: 1', '!!str position: x')],
		['in-conflict', `${note('position: x')}\n<<<<<<< a\nb\n=======\nc\n>>>>>>> d\n`],
		['not-utf-8', `${note('position: x')} \ufffd`],
	])('keeps its name, and it is said why: %s', (refusal, text) => {
		expect(settledEdit(text, (one) => renameProperty(one, 'position', 'role'))).toBe(refusal);
		if (refusal !== 'as-wanted') expect(refusalsInEnglish[refusal]).toMatch(/so nothing was written/);
	});

	test('in a note of 10 MB is set like any other', () => {
		const text = note('a: x') + '\nmore words'.repeat(1_000_000);
		expect(edited(text, setProperty(text, 'a', 'it')) === text.replace('a: x', 'a: it')).toBe(true);
	});
});

test('whatever the text, it is edited or refused, never harmed and never a crash', () => {
	const noise = fc
		.array(
			fc.oneof(
				fc.constantFrom(
					'---',
					'\n',
					'\r\n',
					'\r',
					': ',
					'a',
					'- ',
					'"',
					"'",
					'[',
					']',
					'{',
					'}',
					'#',
					'&x ',
					'*x',
					'!t ',
					'|',
					'>',
					'?',
					',',
					' ',
					'\t',
					'\ufeff',
					'...',
					'%',
					'@',
					'\u0000',
					'\u2028',
					'\u0085',
				),
				fc.string({ maxLength: 3 }),
			),
			{ maxLength: 25 },
		)
		.map((parts) => parts.join(''));
	fc.assert(
		fc.property(noise, noise, fc.boolean(), (yaml, body, isClosed) => {
			const text = `---\n${yaml}${isClosed ? '\n---\n' : ''}${body}`;
			const was = readProperties(text);
			const before = [...(was ?? [])].findLast(([one]) => one.toLowerCase() === 'a')?.[1];
			const edits: [Edit | Refusal, unknown[]][] = [
				[setProperty(text, 'a', 'it'), ['it']],
				[setProperty(text, 'a', null), [null]],
				[setProperty(text, 'a', ['x', 'y']), [['x', 'y']]],
				[appendToProperty(text, 'a', 'it'), appended('it')(before)],
			];
			for (const [made, wanted] of edits) {
				if (typeof made === 'string') continue;
				const after = apply(text, made.replacements);
				expect(after.endsWith(text.slice(the(made.replacements[0]).to))).toBe(true);
				const is = the(readProperties(after));
				const name = the([...is.keys()].findLast((one) => one.toLowerCase() === 'a'));
				expect(wanted.map((one) => [...new Map(the(was)).set(name, one)])).toContainEqual([...is]);
			}
		}),
		{ numRuns: RUNS },
	);
});

/** The properties as the plugin reads them; null if it cannot. */
function readProperties(text: string): Properties | null {
	const found = findFrontmatter(text);
	const read =
		found === null || found === 'unclosed' ? null : parseProperties(text.slice(found.start, found.end));
	return read === null || 'reason' in read ? null : read;
}

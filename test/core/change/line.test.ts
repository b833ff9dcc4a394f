import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spanBetween } from '../../../scripts/soak/judge';
import { bodied } from '../../../scripts/soak/shapes';
import { apply, fingerprint, type Edit, type Refusal } from '../../../src/core/edit/edit';
import { bodyLines, type LineRef } from '../../../src/core/edit/find';
import { addLine, setField } from '../../../src/core/change/line';
import { splitFields } from '../../../src/core/markdown/inline';
import { parseNote, parseContext } from '../../../src/core/note/note';
import type { Retro } from '../../../src/core/note/retro';
import { defaultSettings, type Section } from '../../../src/core/settings';
import { large, runs } from '../../support/seed';
import { the } from '../../../scripts/the';
import { MEANINGS } from '../../../src/core/note/words';
import { retroIn, retroOfLines } from '../../support/notes';

const RUNS = runs(10_000);
const reading = parseContext(defaultSettings());
const edited = (text: string, made: Edit | Refusal): string =>
	typeof made === 'string' ? made : apply(text, made.replacements);
/** What a retro says, wherever its lines stand. */
const saying = (retro: Retro): string =>
	JSON.stringify(retro, (key, value: unknown) =>
		['line', 'ratingLine', 'twinIn'].includes(key) ? undefined : value,
	);

const TASK = '- [ ] Something quite new [theme:: [[Clarity]]] 📅 2026-12-01';
const sections = fc.constantFrom<Section>(
	'improvementPlan',
	'nextSteps',
	'wentWell',
	'wentPoorly',
	'outcomes',
	'bringUp',
);

/**
 * Whether a section's name stands alone right behind a line of text: it goes on with the list above, and opens the section once
 * another item stands there, so that the edit is refused.
 */
function hasBareName(text: string): boolean {
	const lines = text.split(/\r\n|\r|\n/);
	return lines.some(
		(line, index) =>
			(lines[index - 1] ?? '').trim() !== '' && MEANINGS.sections.has(line.trim().toLowerCase()),
	);
}

/** Nothing is written where either of two interviews of a note may be meant; in no other note that is the reason. */
function expectSeveral(text: string): void {
	expect(parseNote('n.md', text, reading).rounds?.length, text).toBeGreaterThan(1);
}

describe('a line added to a section', () => {
	test(`is read there, and nothing else has changed (${RUNS} notes)`, () => {
		fc.assert(
			fc.property(bodied(false), sections, ({ text }, section) => {
				const made = addLine(text, section, TASK, reading);
				if (made === 'unproven') {
					expect(hasBareName(text), text).toBe(true);
					return;
				}
				if (made === 'several-interviews') return expectSeveral(text);
				if (typeof made === 'string') throw new Error(made);
				expect(made.replacements.length).toBe(1);
				const after = apply(text, made.replacements);
				const { removed, inserted } = spanBetween(text, after);
				expect(removed.trim()).toBe('');
				expect(inserted.split(/[\r\n]/).filter((line) => line !== '').length).toBeLessThanOrEqual(2);
				const before = retroIn(text);
				const now = retroIn(after);
				const added = now.actions.filter((action) => action.text === 'Something quite new');
				expect(added.map(({ due, themes, kind }) => ({ due, themes, kind }))).toEqual([
					{
						due: '2026-12-01',
						themes: ['[[Clarity]]'],
						kind: section === 'nextSteps' ? 'follow-up' : 'improvement',
					},
				]);
				const rest = {
					...now,
					actions: now.actions.filter((action) => action.text !== 'Something quite new'),
				};
				expect(saying(rest)).toBe(saying(before));
			}),
			{ numRuns: RUNS },
		);
	});

	test.each(['```\nfor', '<!-- later', '<pre>\nx', '%% mine'])(
		'says that it would be swallowed by what is never closed: %s',
		(open) => {
			const text = `---\ntype: interview-retro\n---\n## Improvement plan\n- [ ] Go\n\n${open}`;
			expect(addLine(text, 'nextSteps', TASK, reading)).toBe('swallowed');
		},
	);

	test(`is refused where it would stand in code or a comment (${RUNS} notes)`, () => {
		fc.assert(
			fc.property(bodied(true), sections, ({ text }, section) => {
				const made = addLine(text, section, TASK, reading);
				if (made === 'several-interviews') return expectSeveral(text);
				if (typeof made === 'string') {
					expect(['swallowed', 'unproven']).toContain(made);
					return;
				}
				const after = apply(text, made.replacements);
				expect(spanBetween(text, after).removed.trim()).toBe('');
				const at = after.indexOf(TASK);
				expect(bodyLines(after).find(({ start, end }) => start <= at && at < end)).toMatchObject({
					kind: 'text',
					item: 'bullet',
				});
			}),
			{ numRuns: RUNS },
		);
	});

	test.each([
		[
			'below its heading',
			['## Improvement plan', '', '## Notes'],
			['## Improvement plan', '- new', '', '## Notes'],
		],
		[
			'behind its list',
			['## Improvement plan', '- [ ] a', '  - detail', '', '## Notes'],
			['## Improvement plan', '- [ ] a', '  - detail', '- new', '', '## Notes'],
		],
		[
			'with the indentation of its list',
			['## Improvement plan', '  - a', ''],
			['## Improvement plan', '  - a', '  - new', ''],
		],
		[
			'in the place of an item that nobody filled in',
			['## Went well', 'x', '## Improvement plan', '- ', '', 'y'],
			['## Went well', 'x', '## Improvement plan', '- new', '', 'y'],
		],
		[
			'below a paragraph, apart from it',
			['## Improvement plan', 'Why.', ''],
			['## Improvement plan', 'Why.', '', '- new', ''],
		],
		[
			'below a table, apart from it',
			['## Improvement plan', '| a |', '| - |', '| b |'],
			['## Improvement plan', '| a |', '| - |', '| b |', '', '- new'],
		],
		[
			'in a callout',
			['## Improvement plan', '> [!todo]', '> - [ ] a'],
			['## Improvement plan', '> [!todo]', '> - [ ] a', '> - new'],
		],
		[
			'above a heading within',
			['## Improvement plan', '- a', '### Later', '- b'],
			['## Improvement plan', '- a', '- new', '### Later', '- b'],
		],
		[
			'in the place of an empty item below a name with a colon',
			['Action items:', '- ', '', 'Next steps:'],
			['Action items:', '- new', '', 'Next steps:'],
		],
		[
			'in the place of the first of them',
			['Action items:', '- ', '- ', '', 'Next steps:'],
			['Action items:', '- new', '- ', '', 'Next steps:'],
		],
		[
			'in the place of an empty item, apart from the paragraph right below',
			['## Improvement plan', '- ', 'Prose.'],
			['## Improvement plan', '- new', '', 'Prose.'],
		],
		['under its other name', ['Action items:', '- a'], ['Action items:', '- a', '- new']],
		[
			'under a heading of its own, where there is none',
			['# Title', '', 'x', '', ''],
			['# Title', '', 'x', '', '## Improvement plan', '- new', '', ''],
		],
		[
			'under a heading like the others',
			['# Notes', 'x'],
			['# Notes', 'x', '', '# Improvement plan', '- new'],
		],
		['into a note without words', [''], ['', '## Improvement plan', '- new', '']],
	])('%s', (_, before, after) => {
		for (const ending of ['\n', '\r\n', '\r']) {
			const [text, wanted] = [
				retroOfLines(...before).replace(/\n/g, ending),
				retroOfLines(...after).replace(/\n/g, ending),
			];
			expect(edited(text, addLine(text, 'improvementPlan', '- new', reading))).toBe(wanted);
		}
	});

	test('is one line', () => {
		expect(addLine(retroOfLines('## Improvement plan'), 'improvementPlan', '- a\n## Notes', reading)).toBe(
			'unproven',
		);
	});
});

/** Each list line with a field, as a click would know it. */
function refsOf(text: string): LineRef[] {
	const items = bodyLines(text).filter(
		({ kind, item, quote }) => kind === 'text' && item !== 'none' && quote !== 'quote',
	);
	const sources = items.map(({ start, end }) => text.slice(start, end));
	return items
		.map(({ number }, index) => {
			const source = the(sources[index]);
			return {
				line: number,
				source,
				id: null,
				twinIn: sources.indexOf(source) === sources.lastIndexOf(source) ? null : fingerprint(text),
			};
		})
		.filter(({ source }) => splitFields(source).fields.some(({ key }) => key === 'outcome'));
}

const words = fc.constantFrom(
	'held',
	'slipped',
	'not-tested',
	'',
	'[[Note#^id]]',
	'two words',
	'x]',
	'[',
	'a:: b',
	'🙂',
	'%%',
	'<!--',
	'`',
);

describe('a field of a line', () => {
	test.each(['a\nb', 'a\r', '\n## Notes', 'a\r\n- b'])('takes no line break: %j', (value) => {
		const text = retroOfLines('## Did it hold?', '- Keep calm [theme:: Nerves] [outcome:: ]', '- Last');
		expect(setField(text, the(refsOf(text)[0]), 'outcome', value)).toBe('unproven');
	});

	test(`is set in that line, and nothing else has changed (${RUNS} notes)`, () => {
		fc.assert(
			fc.property(bodied(true), fc.nat(), words, ({ text }, pick, value) => {
				const refs = refsOf(text);
				fc.pre(refs.length > 0);
				const ref = the(refs[pick % refs.length]);
				const made = setField(text, ref, 'outcome', value);
				const before = splitFields(ref.source.replace(/[ \t]\^\S+\s*$/, '')).fields;
				if (typeof made === 'string') {
					if (made === 'as-wanted')
						expect(the(before.filter(({ key }) => key === 'outcome').pop()).value).toBe(value);
					else expect([made, /[[\]`%<]/.test(value)]).toEqual(['unproven', true]);
					return;
				}
				const lines = text.split(/(\r\n|\r|\n)/);
				lines[(ref.line - 1) * 2] = made.source;
				expect(apply(text, made.replacements)).toBe(lines.join(''));
				const after = splitFields(made.source).fields;
				expect(the(after.filter(({ key }) => key === 'outcome').pop()).value).toBe(value);
				expect(made.source.replace(/\[outcome::[^\]]*\]+/g, '')).toBe(
					ref.source.replace(/\[outcome::[^\]]*\]+/g, ''),
				);
			}),
			{ numRuns: RUNS },
		);
	});

	test(`of a line that has moved finds it or refuses, and never takes another (${RUNS} notes)`, () => {
		fc.assert(
			fc.property(
				bodied(false),
				fc.nat(),
				fc.array(fc.tuple(fc.constantFrom('insert', 'remove', 'double'), fc.nat()), {
					minLength: 1,
					maxLength: 4,
				}),
				({ text }, pick, changes) => {
					const refs = refsOf(text);
					fc.pre(refs.length > 0);
					const ref = the(refs[pick % refs.length]);
					const lines = text.split(/\r\n|\r|\n/);
					for (const [kind, at] of changes) {
						const place = 5 + (at % Math.max(1, lines.length - 5));
						if (kind === 'insert')
							lines.splice(place, 0, '- Keep it short [theme:: [[Pacing]]] [outcome:: x]');
						else if (kind === 'double') lines.splice(place, 0, lines[place] ?? '');
						else lines.splice(place, 1);
					}
					const now = lines.join('\n');
					const made = setField(now, ref, 'outcome', 'held it');
					if (typeof made === 'string') return;
					const { from } = the(made.replacements[0]);
					expect(now.slice(now.lastIndexOf('\n', from - 1) + 1).split('\n')[0]).toBe(ref.source);
					const twins = bodyLines(now).filter(
						({ start, end, item, kind, quote }) =>
							kind === 'text' && item !== 'none' && quote !== 'quote' && now.slice(start, end) === ref.source,
					);
					const isSame = fingerprint(now) === fingerprint(text);
					expect(twins.length === 1 || isSame).toBe(true);
					if (ref.twinIn !== null) expect(isSame).toBe(true);
				},
			),
			{ numRuns: RUNS },
		);
	});

	test.each([
		[
			'- Keep it short [theme:: [[Pacing]]] [outcome:: ]',
			'- Keep it short [theme:: [[Pacing]]] [outcome:: held]',
		],
		['- Keep it short [outcome::] ^id', '- Keep it short [outcome:: held] ^id'],
		['- Keep it short (outcome:: slipped) 📅 2026-11-01', '- Keep it short (outcome:: held) 📅 2026-11-01'],
		[
			'- [x] Keep it short [outcome:: ] <!-- [outcome:: ] -->',
			'- [x] Keep it short [outcome:: held] <!-- [outcome:: ] -->',
		],
		['- `[outcome:: ]` and [outcome:: ]', '- `[outcome:: ]` and [outcome:: held]'],
	])('%s', (before, after) => {
		const text = retroOfLines(before, '', 'more');
		expect(
			edited(text, setField(text, { line: 6, source: before, id: null, twinIn: null }, 'outcome', 'held')),
		).toBe(retroOfLines(after, '', 'more'));
	});

	test('that is not there is no place to write', () => {
		expect(
			setField(
				retroOfLines('- Keep it short'),
				{ line: 6, source: '- Keep it short', id: null, twinIn: null },
				'outcome',
				'held',
			),
		).toBe('no-field');
	});
});

large('a line of a million characters and a note of 10 MB are edited like any other', () => {
	const long = `- ${'x '.repeat(500_000)}[outcome:: ]`;
	const text = retroOfLines(
		long,
		'',
		'## Improvement plan',
		'- a',
		'',
		'Some more words, and then some more of them.\n'.repeat(200_000),
	);
	const made = setField(text, { line: 6, source: long, id: null, twinIn: null }, 'outcome', 'held');
	expect(edited(text, made) === text.replace('[outcome:: ]', '[outcome:: held]')).toBe(true);
	expect(
		edited(text, addLine(text, 'improvementPlan', '- new', reading)) ===
			text.replace('\n- a\n', '\n- a\n- new\n'),
	).toBe(true);
	const nested = retroOfLines(
		'## Improvement plan',
		...Array.from({ length: 500 }, (_, level) => `${' '.repeat(level * 2)}- a`),
	);
	expect(edited(nested, addLine(nested, 'improvementPlan', '- new', reading))).toMatch(/- new$/);
	const quoted = retroOfLines(`${'> '.repeat(10_000)}a`);
	expect(edited(quoted, addLine(quoted, 'improvementPlan', '- new', reading))).toMatch(/- new$/);
});

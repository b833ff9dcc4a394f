/** One thing under many spellings. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reportActions, reportQuestions, reportRetros, reportThemes } from '../../../src/core/report/report';
import { keyOf } from '../../../src/core/vault/names';
import { inARow, journalOf, note, retro, type Vault } from '../../support/notes';
import { the } from '../../../scripts/the';
import { runs } from '../../support/seed';

const themes = (vault: Vault) => reportThemes(journalOf(vault)).themes;
const KNOWLEDGE = {
	'Knowledge/Clarifying questions.md': note({ aliases: ['Requirements first', 'ask-before-code'] }),
};

describe('a theme is one under many spellings', () => {
	test('the spellings of the manual', () => {
		const spellings = [
			'Clarifying-Questions',
			'#theme/clarifying_questions',
			'[[Clarifying questions|asked too late]]',
		];
		expect(themes({ ...KNOWLEDGE, ...inARow(...spellings.map((one) => ({ themes: [one] }))) })).toMatchObject(
			[
				{
					key: 'clarifying questions',
					name: 'Clarifying questions',
					note: 'Knowledge/Clarifying questions.md',
					hits: 3,
				},
			],
		);
	});

	test('a link may name a folder, a heading, an ending or another text', () => {
		const spellings = [
			'[[Knowledge/Clarifying questions]]',
			'[[Clarifying questions#Before coding]]',
			'[[Knowledge/Clarifying questions.md|x]]',
			'[[clarifying questions#^id|x]]',
			'[asked](Knowledge/Clarifying%20questions.md)',
		];
		expect(themes({ ...KNOWLEDGE, ...inARow(...spellings.map((one) => ({ poor: [one] }))) })).toMatchObject([
			{ key: 'clarifying questions', hits: 5 },
		]);
	});

	test('an alias is the note’s theme once anything links to the note', () => {
		const vault = {
			...KNOWLEDGE,
			...inARow(
				{ themes: ['[[Clarifying questions]]'] },
				{ themes: ['Requirements First'] },
				{ held: ['Ask before code'] },
			),
		};
		expect(themes(vault)).toMatchObject([{ key: 'clarifying questions', hits: 2, cleans: 1 }]);
	});

	test('a note of the type owns its aliases without a link', () => {
		const vault = {
			'Clarifying questions.md': note({ type: 'interview-theme', aliases: ['Requirements first'] }),
			...inARow({ themes: ['requirements first'] }),
		};
		expect(themes(vault)).toMatchObject([{ key: 'clarifying questions', note: 'Clarifying questions.md' }]);
	});

	test('a note that nobody links to owns the theme that is called as it is, by its name or an alias', () => {
		const vault = {
			'Kitchen/Pacing.md': note({ aliases: ['Speed'] }),
			...inARow({ themes: ['Pacing'] }, { themes: ['Speed'] }),
		};
		expect(themes(vault).map(({ key, note: path }) => [key, path])).toEqual([
			['pacing', 'Kitchen/Pacing.md'],
		]);
	});

	test('full-width letters, case, and spaces do not part a theme', () => {
		const spellings = ['Ｐａｃｉｎｇ', 'PACING', '  pacing ', 'Pacing', '#pacing', 'theme/Pacing'];
		expect(themes(inARow(...spellings.map((one) => ({ themes: [one] }))))).toMatchObject([
			{ key: 'pacing', name: 'Pacing', hits: 6 },
		]);
	});

	test.each([
		['Straße', 'STRASSE', 'strasse', 'STRAẞE', '#straße'],
		['❤️ Focus', '❤ Focus', '❤\ufe0e focus', '#❤️-focus'],
		['Ρυθμός', 'ΡΥΘΜΌΣ', 'ρυθμόσ'],
	])('ß and ss, a final sigma, and how an emoji is drawn do not part a theme: %s', (...spellings) => {
		expect(themes(inARow(...spellings.map((one) => ({ themes: [one] }))))).toMatchObject([
			{ hits: spellings.length },
		]);
	});

	test('whatever its letters, a name has one key in both cases, composed or not, narrow or wide', () => {
		const letters = fc.oneof(
			fc.string({ unit: 'grapheme' }),
			fc.string({
				unit: fc.constantFrom('ß', 'ẞ', 'ς', 'ﬁ', 'ŉ', 'ǰ', 'ΐ', 'é', 'é', '❤️', '❤', '_', '.', ' '),
			}),
		);
		fc.assert(
			fc.property(letters, (name) => {
				const key = keyOf(name);
				// A dotless i stays what it is, and has no capital of its own.
				if (!name.normalize('NFKC').includes('ı')) expect(keyOf(name.toUpperCase())).toBe(key);
				expect(keyOf(name.toLowerCase())).toBe(key);
				for (const form of ['NFC', 'NFD', 'NFKC', 'NFKD']) expect(keyOf(name.normalize(form))).toBe(key);
			}),
			{ numRuns: runs(10_000) },
		);
	});

	test('near names stay two', () => {
		expect(themes(inARow({ themes: ['Promise', 'Promises'] }))).toHaveLength(2);
	});

	test('all four places name the same theme', () => {
		const vault = {
			...KNOWLEDGE,
			...inARow({
				themes: ['#clarifying-questions'],
				poor: ['Clarifying_questions'],
				held: ['[[Clarifying questions]]'],
				plan: [
					'- [ ] Ask [theme:: clarifying questions]',
					'- [ ] Ask about [[Clarifying questions|them]]',
					'- [ ] Ask #clarifying-questions',
				],
			}),
		};
		expect(themes(vault)).toHaveLength(1);
		expect(reportActions(journalOf(vault), true).actions.map((action) => action.themes)).toEqual(
			Array(3).fill(['clarifying questions']),
		);
	});

	test('a link or tag in an action that is no known theme is none', () => {
		const vault = inARow({ plan: ['- [ ] Thank [[Dana Lee]] #later'] });
		expect(the(reportActions(journalOf(vault), true).actions[0]).themes).toEqual([]);
	});

	test('the spelling that is used most is shown', () => {
		expect(
			the(
				themes(inARow({ themes: ['css-layout'] }, { themes: ['CSS layout'] }, { themes: ['CSS layout'] }))[0],
			).name,
		).toBe('CSS layout');
	});
});

describe('a company is one under many spellings', () => {
	const vault = {
		'Companies/Tailspin.md': note({ aliases: ['Tailspin Toys'] }),
		...inARow(
			{ company: '"[[Tailspin]]"', poor: ['Pacing'] },
			{ company: 'Tailspin Toys', good: ['Pacing'] },
			{ company: 'TAILSPIN', good: ['Pacing'] },
		),
	};

	test('its link, its alias and its name', () => {
		expect(reportRetros(journalOf(vault)).retros.map(({ company }) => company)).toEqual([
			'Tailspin',
			'Tailspin',
			'Tailspin',
		]);
		expect(reportQuestions(journalOf(vault)).questions[0]).toMatchObject({
			asked: 3,
			companies: ['Tailspin'],
			overcame: true,
		});
	});

	test('a name is shown as it is written, marks and all', () => {
		for (const company of ['#1 Hire', 'theme/x', 'C++ & Sons', '[half']) {
			expect(
				the(reportRetros(journalOf({ 'a.md': retro({ company: JSON.stringify(company) }) })).retros[0])
					.company,
			).toBe(company);
		}
	});
});

/** A new retro in German: its headings, labels and values are those that the reader knows without being told. */
import { describe, expect, test } from 'vitest';
import { wordsFor } from '../../../src/core/change/line';
import { questionsOf, setLabel } from '../../../src/core/change/question';
import { apply } from '../../../src/core/edit/edit';
import { headingsIn } from '../../../src/core/change/language';
import { writtenIn } from '../../../src/core/messages/written';
import { dataInGerman } from '../../../src/core/messages/de/data';
import { lintNote } from '../../../src/core/lesson/lint';
import { parseContext, parseNote } from '../../../src/core/note/note';
import { MEANINGS, wordKey } from '../../../src/core/note/words';
import { closingEdit } from '../../../src/core/retro/closing';
import { builtIn, composeRetro } from '../../../src/core/retro/template';
import { defaultSettings, type Settings } from '../../../src/core/settings';
import { journalOf } from '../../support/notes';
import { the } from '../../../scripts/the';

const german = writtenIn('de');
const settings: Settings = { ...defaultSettings(), notesLanguage: 'de' };
const reading = parseContext(settings);

function made(stage: string): string {
	const form = {
		company: 'Nordwind',
		position: '',
		date: '2026-11-20',
		round: '1',
		stage,
		result: 'pending',
	};
	const waiting = [{ text: 'Erst zeichnen', themes: ['Caching'], link: null }];
	const written = { ...reading, settings: headingsIn(settings, german) };
	return composeRetro(builtIn(stage, settings, false, false, german), form, waiting, written, (day) => day);
}

describe('a new retro in German', () => {
	test.each(['technical', 'coding', 'system-design', 'behavioural'])(
		'of a %s round is read whole',
		(stage) => {
			const text = made(stage)
				.replace('### 1.', '### Wie altert ein Cache?')
				.replace(/Bewertung:$/m, 'Bewertung: schlecht')
				.replace(/Themen:$/m, 'Themen: Caching')
				.replace(/(## Was gut lief\n-)/, '$1 Ruhe')
				.replace(/(## Was schlecht lief\n-)/, '$1 Schätzen')
				.replace(
					'## Verbesserungsplan\n',
					'## Verbesserungsplan\n- [ ] Zwei Wege zeichnen [theme:: Caching]\n',
				);
			const { retro, problems } = parseNote('Gespräche/Nordwind.md', text, reading);
			expect(problems).toEqual([]);
			const { questions, outcomes, actions, stage: read, result } = the(retro);
			expect([read, result]).toEqual([stage, 'pending']);
			expect(questions).toMatchObject([{ title: 'Wie altert ein Cache?', rating: 'poor' }]);
			expect(the(questions[0]).themes).toHaveLength(1);
			expect(outcomes).toHaveLength(1);
			expect(actions.map(({ text: said, kind }) => [said, kind])).toEqual([
				['Zwei Wege zeichnen', 'improvement'],
			]);
		},
	);
});

const TABLES = {
	result: ['pending', 'passed', 'offer', 'rejected', 'withdrawn', 'ghosted'],
	stage: [
		'recruiter',
		'technical',
		'coding',
		'system-design',
		'behavioural',
		'hiring-manager',
		'panel',
		'take-home',
		'final',
	],
	method: ['drill', 'mock', 'checklist', 'note', 'rewrite', 'other'],
	check: ['next-interview', 'mock', 'exercise', 'peer'],
	outcome: ['held', 'slipped', 'not-tested'],
	rating: ['poor', 'medium', 'good', 'excellent'],
} as const;

test.each(Object.keys(TABLES) as (keyof typeof TABLES)[])('every %s is read back as itself', (kind) => {
	for (const value of TABLES[kind]) {
		const meant: ReadonlyMap<string, string> = MEANINGS[`${kind}s`];
		expect([value, meant.get(wordKey(german.values[kind](value)))]).toEqual([value, value]);
		expect(dataInGerman[kind](value)).toBe(german.values[kind](value));
	}
});

test('every heading and label is read back as itself', () => {
	for (const [section, heading] of Object.entries(german.headings))
		expect([heading, MEANINGS.sections.get(heading.toLowerCase())]).toEqual([heading, section]);
	for (const [label, name] of Object.entries(german.labels))
		expect([name, MEANINGS.labels.get(wordKey(name))]).toEqual([name, label]);
});

test('a result is written in the language of its name', () => {
	const text = '---\ntype: interview-retro\ncompany: Nordwind\nergebnis: offen\n---\n';
	const edit = closingEdit(text, [{ property: 'result', value: 'rejected', isMoment: false }], reading);
	expect(JSON.stringify(edit)).toContain('Absage');
});

test('the lesson check asks an action in German for its date, check and theme, and judges no words of it', () => {
	const text =
		'---\ntype: interview-retro\nfirma: Nordwind\ndatum: 2026-10-12\n---\n## Verbesserungsplan\n- [ ] Mehr üben\n\n' +
		'## Wichtigste Lehre\nIch muss ruhiger werden.\n\n## Was schlecht lief\n- Der Interviewer war unfreundlich\n';
	const found = lintNote('A.md', text, journalOf({ 'A.md': text }, '2026-11-20'), reading);
	expect(found.map(({ line, rule }) => [line, rule])).toEqual([
		[7, 'L4'],
		[7, 'L5'],
		[7, 'L6'],
	]);
});

test('a click in a German note writes German, whatever the vault has for notes', () => {
	const english = parseContext(defaultSettings());
	const text =
		'---\ntype: interview-retro\nfirma: Nordwind\n---\n## Fragen\n### Was ist CAP?\n- Bewertung:\n';
	expect(wordsFor(text, english) === german).toBe(true);
	const { ref } = the(questionsOf(text, english)[0]);
	const edit = setLabel(text, ref, 'rating', 'poor', english);
	expect(typeof edit === 'string' ? edit : apply(text, edit.replacements)).toContain(
		'- Bewertung: schlecht\n',
	);
	expect(wordsFor('---\ntype: interview-retro\n---\n## Questions\n', reading) === german).toBe(false);
});

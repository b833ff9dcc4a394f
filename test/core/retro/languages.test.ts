/** New retros in German and Spanish: their headings, labels and values are those that the reader knows without being told. */
import { describe, expect, test } from 'vitest';
import { wordsFor } from '../../../src/core/change/line';
import { questionsOf, setLabel } from '../../../src/core/change/question';
import { apply } from '../../../src/core/edit/edit';
import { headingsIn } from '../../../src/core/change/language';
import { writtenIn } from '../../../src/core/messages/written';
import { dataInGerman } from '../../../src/core/messages/de/data';
import { dataInSpanish } from '../../../src/core/messages/es/data';
import { lintNote } from '../../../src/core/lesson/lint';
import { parseContext, parseNote } from '../../../src/core/note/note';
import { MEANINGS, wordKey } from '../../../src/core/note/words';
import { closingEdit } from '../../../src/core/retro/closing';
import { isNudge, isThankYou } from '../../../src/core/retro/letters';
import { builtIn, composeRetro } from '../../../src/core/retro/template';
import { defaultSettings, type Settings } from '../../../src/core/settings';
import { journalOf } from '../../support/notes';
import { the } from '../../../scripts/the';

/** What a person types into a new retro of each language, and what becomes of it. */
const GERMAN = {
	tag: 'de',
	data: dataInGerman,
	typed: [
		['### 1.', '### Wie altert ein Cache?'],
		['- Bewertung:\n', '- Bewertung: schlecht\n'],
		['- Themen:\n', '- Themen: Caching\n'],
		['## Was gut lief\n-', '## Was gut lief\n- Ruhe'],
		['## Was schlecht lief\n-', '## Was schlecht lief\n- Schätzen'],
		['## Verbesserungsplan\n', '## Verbesserungsplan\n- [ ] Zwei Wege zeichnen [theme:: Caching]\n'],
	],
	question: 'Wie altert ein Cache?',
	action: 'Zwei Wege zeichnen',
	pending: 'ergebnis: offen',
	rejected: 'Absage',
	recruiter: 'Beim Recruiter nachfragen',
	vague:
		'firma: Nordwind\ndatum: 2026-10-12\n---\n## Verbesserungsplan\n- [ ] Mehr üben\n\n' +
		'## Wichtigste Lehre\nIch muss ruhiger werden.\n\n## Was schlecht lief\n- Der Interviewer war unfreundlich\n',
	unrated: 'firma: Nordwind\n---\n## Fragen\n### Was ist CAP?\n- Bewertung:\n',
	rated: '- Bewertung: schlecht\n',
} as const;
const SPANISH = {
	tag: 'es',
	data: dataInSpanish,
	typed: [
		['### 1.', '### ¿Cómo envejece una caché?'],
		['- Valoración:\n', '- Valoración: mal\n'],
		['- Temas:\n', '- Temas: Caching\n'],
		['## Qué salió bien\n-', '## Qué salió bien\n- calma'],
		['## Qué salió mal\n-', '## Qué salió mal\n- estimar'],
		['## Plan de mejora\n', '## Plan de mejora\n- [ ] Dibujar dos caminos [theme:: Caching]\n'],
	],
	question: '¿Cómo envejece una caché?',
	action: 'Dibujar dos caminos',
	pending: 'resultado: pendiente',
	rejected: 'rechazada',
	recruiter: 'Escribir a la reclutadora',
	vague:
		'empresa: Northwind\nfecha: 2026-10-12\n---\n## Plan de mejora\n- [ ] Practicar más\n\n' +
		'## Lección clave\nTengo que estar más tranquila.\n\n## Qué salió mal\n- El entrevistador fue antipático\n',
	unrated: 'empresa: Northwind\n---\n## Preguntas\n### ¿Qué es CAP?\n- Valoración:\n',
	rated: '- Valoración: mal\n',
} as const;
const VALUES = {
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

describe.each([GERMAN, SPANISH])('in $tag', (language) => {
	const { tag, data } = language;
	const words = writtenIn(tag);
	const settings: Settings = { ...defaultSettings(), notesLanguage: tag };
	const reading = parseContext(settings);
	const RETRO = '---\ntype: interview-retro\n';

	test.each(['technical', 'coding', 'system-design', 'behavioural'])(
		'a new retro of a %s round is read whole',
		(stage) => {
			const form = {
				company: 'Northwind',
				position: '',
				date: '2026-11-20',
				round: '1',
				stage,
				result: 'pending',
			};
			const waiting = [{ text: 'Draw it first', themes: ['Caching'], link: null }];
			const written = { ...reading, settings: headingsIn(settings, words) };
			const blank = composeRetro(
				builtIn(stage, settings, false, false, words),
				form,
				waiting,
				written,
				(day) => day,
			);
			let text = blank;
			for (const [from, to] of language.typed) {
				expect(text).toContain(from);
				text = text.replace(from, to);
			}
			const { retro, problems } = parseNote('Interviews/Northwind.md', text, reading);
			expect(problems).toEqual([]);
			const { questions, outcomes, actions, stage: read, result } = the(retro);
			expect([read, result]).toEqual([stage, 'pending']);
			expect(questions).toMatchObject([{ title: language.question, rating: 'poor' }]);
			expect(the(questions[0]).themes).toHaveLength(1);
			expect(outcomes).toHaveLength(1);
			expect(actions.map(({ text: said, kind }) => [said, kind])).toEqual([[language.action, 'improvement']]);
		},
	);

	test.each(Object.keys(VALUES) as (keyof typeof VALUES)[])('every %s is read back as itself', (kind) => {
		for (const value of VALUES[kind]) {
			const meant: ReadonlyMap<string, string> = MEANINGS[`${kind}s`];
			expect([value, meant.get(wordKey(words.values[kind](value)))]).toEqual([value, value]);
			expect(data[kind](value)).toBe(words.values[kind](value));
		}
	});

	test('every heading and label is read back as itself', () => {
		for (const [section, heading] of Object.entries(words.headings))
			expect([heading, MEANINGS.sections.get(heading.toLowerCase())]).toEqual([heading, section]);
		for (const [label, name] of Object.entries(words.labels))
			expect([name, MEANINGS.labels.get(wordKey(name))]).toEqual([name, label]);
	});

	test('a result is written in the language of its name', () => {
		const text = `${RETRO}company: Northwind\n${language.pending}\n---\n`;
		const edit = closingEdit(text, [{ property: 'result', value: 'rejected', isMoment: false }], reading);
		expect(JSON.stringify(edit)).toContain(language.rejected);
	});

	test('the lines of letters are known for what they are', () => {
		const owed = (text: string) => ({ kind: 'follow-up' as const, text });
		expect(isThankYou(owed(words.letters['thank-you']))).toBe(true);
		expect(isNudge(owed(words.letters.nudge))).toBe(true);
		expect(isNudge(owed(language.recruiter))).toBe(true);
		expect(isNudge(owed(language.action))).toBe(false);
	});

	test('the lesson check asks an action for its date, check and theme, and judges no words of it', () => {
		const text = RETRO + language.vague;
		const found = lintNote('A.md', text, journalOf({ 'A.md': text }, '2026-11-20'), reading);
		expect(found.map(({ line, rule }) => [line, rule])).toEqual([
			[7, 'L4'],
			[7, 'L5'],
			[7, 'L6'],
		]);
	});

	test('a click in a note of that language writes it, whatever the vault has for notes', () => {
		const english = parseContext(defaultSettings());
		const text = RETRO + language.unrated;
		expect(wordsFor(text, english) === words).toBe(true);
		const { ref } = the(questionsOf(text, english)[0]);
		const edit = setLabel(text, ref, 'rating', 'poor', english);
		expect(typeof edit === 'string' ? edit : apply(text, edit.replacements)).toContain(language.rated);
		expect(wordsFor(`${RETRO}---\n## Questions\n`, reading) === words).toBe(false);
	});
});

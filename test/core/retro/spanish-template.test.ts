/** A new retro in Spanish: its headings, labels and values are those that the reader knows without being told. */
import { describe, expect, test } from 'vitest';
import { wordsFor } from '../../../src/core/change/line';
import { questionsOf, setLabel } from '../../../src/core/change/question';
import { apply } from '../../../src/core/edit/edit';
import { headingsIn } from '../../../src/core/change/language';
import { writtenIn } from '../../../src/core/messages/written';
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

const spanish = writtenIn('es');
const settings: Settings = { ...defaultSettings(), notesLanguage: 'es' };
const reading = parseContext(settings);

function made(stage: string): string {
	const form = {
		company: 'Northwind',
		position: '',
		date: '2026-11-20',
		round: '1',
		stage,
		result: 'pending',
	};
	const waiting = [{ text: 'Dibujar primero', themes: ['Caching'], link: null }];
	const written = { ...reading, settings: headingsIn(settings, spanish) };
	return composeRetro(builtIn(stage, settings, false, false, spanish), form, waiting, written, (day) => day);
}

describe('a new retro in Spanish', () => {
	test.each(['technical', 'coding', 'system-design', 'behavioural'])(
		'of a %s round is read whole',
		(stage) => {
			const text = made(stage)
				.replace('### 1.', '### ¿Cómo envejece una caché?')
				.replace(/Valoración:$/m, 'Valoración: mal')
				.replace(/Temas:$/m, 'Temas: Caching')
				.replace(/(## Qué salió bien\n-)/, '$1 calma')
				.replace(/(## Qué salió mal\n-)/, '$1 estimar')
				.replace('## Plan de mejora\n', '## Plan de mejora\n- [ ] Dibujar dos caminos [theme:: Caching]\n');
			const { retro, problems } = parseNote('Entrevistas/Northwind.md', text, reading);
			expect(problems).toEqual([]);
			const { questions, outcomes, actions, stage: read, result } = the(retro);
			expect([read, result]).toEqual([stage, 'pending']);
			expect(questions).toMatchObject([{ title: '¿Cómo envejece una caché?', rating: 'poor' }]);
			expect(the(questions[0]).themes).toHaveLength(1);
			expect(outcomes).toHaveLength(1);
			expect(actions.map(({ text: said, kind }) => [said, kind])).toEqual([
				['Dibujar dos caminos', 'improvement'],
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
		expect([value, meant.get(wordKey(spanish.values[kind](value)))]).toEqual([value, value]);
		expect(dataInSpanish[kind](value)).toBe(spanish.values[kind](value));
	}
});

test('every heading and label is read back as itself', () => {
	for (const [section, heading] of Object.entries(spanish.headings))
		expect([heading, MEANINGS.sections.get(heading.toLowerCase())]).toEqual([heading, section]);
	for (const [label, name] of Object.entries(spanish.labels))
		expect([name, MEANINGS.labels.get(wordKey(name))]).toEqual([name, label]);
});

test('a result is written in the language of its name', () => {
	const text = '---\ntype: interview-retro\ncompany: Northwind\nresultado: pendiente\n---\n';
	const edit = closingEdit(text, [{ property: 'result', value: 'rejected', isMoment: false }], reading);
	expect(JSON.stringify(edit)).toContain('rechazada');
});

test('the lines of letters are known for what they are', () => {
	const owed = (text: string) => ({ kind: 'follow-up' as const, text });
	expect(isThankYou(owed(spanish.letters['thank-you']))).toBe(true);
	expect(isNudge(owed(spanish.letters.nudge))).toBe(true);
	expect(isNudge(owed('Escribir a la reclutadora'))).toBe(true);
	expect(isNudge(owed('Esperar una semana'))).toBe(false);
});

test('the lesson check asks an action in Spanish for its date, check and theme, and judges no words of it', () => {
	const text =
		'---\ntype: interview-retro\nempresa: Northwind\nfecha: 2026-10-12\n---\n## Plan de mejora\n- [ ] Practicar más\n\n' +
		'## Lección clave\nTengo que estar más tranquila.\n\n## Qué salió mal\n- El entrevistador fue antipático\n';
	const found = lintNote('A.md', text, journalOf({ 'A.md': text }, '2026-11-20'), reading);
	expect(found.map(({ line, rule }) => [line, rule])).toEqual([
		[7, 'L4'],
		[7, 'L5'],
		[7, 'L6'],
	]);
});

test('a click in a Spanish note writes Spanish, whatever the vault has for notes', () => {
	const english = parseContext(defaultSettings());
	const text =
		'---\ntype: interview-retro\nempresa: Northwind\n---\n## Preguntas\n### ¿Qué es CAP?\n- Valoración:\n';
	expect(wordsFor(text, english) === spanish).toBe(true);
	const { ref } = the(questionsOf(text, english)[0]);
	const edit = setLabel(text, ref, 'rating', 'poor', english);
	expect(typeof edit === 'string' ? edit : apply(text, edit.replacements)).toContain('- Valoración: mal\n');
	expect(wordsFor('---\ntype: interview-retro\n---\n## Questions\n', reading) === spanish).toBe(false);
});

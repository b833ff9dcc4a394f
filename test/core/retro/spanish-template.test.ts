/** A new retro in Spanish: its headings, labels and values are those that the reader knows without being told. */
import { describe, expect, test } from 'vitest';
import { headingsIn } from '../../../src/core/change/language';
import { writtenIn } from '../../../src/core/messages/written';
import { dataInSpanish } from '../../../src/core/messages/es/data';
import { parseContext, parseNote } from '../../../src/core/note/note';
import { MEANINGS, wordKey } from '../../../src/core/note/words';
import { closingEdit } from '../../../src/core/retro/closing';
import { isNudge, isThankYou } from '../../../src/core/retro/letters';
import { builtIn, composeRetro } from '../../../src/core/retro/template';
import { defaultSettings, type Settings } from '../../../src/core/settings';
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

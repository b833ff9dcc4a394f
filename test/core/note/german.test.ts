/** Notes in German: one as a form leaves it, one typed by hand, each with all that it says. */
import { expect, test } from 'vitest';
import { check } from '../../../src/core/retro/check';
import { dayIn, readWrittenDay } from '../../../src/core/note/written/day';
import { roundIn } from '../../../src/core/note/written/facts';
import { reportActions, reportRetros } from '../../../src/core/report/report';
import { defaultSettings, type Settings } from '../../../src/core/settings';
import { journalOf } from '../../support/notes';
import { the } from '../../../scripts/the';

const TIDY = `---
type: interview-retro
firma: Nordwind GmbH
stelle: Backend-Entwicklerin
datum: 2026-10-12
runde: 2
gesprächsart: Fachgespräch
form: per Video
gesprächspartner: [Jana, Tobias]
dauer: 60
ergebnis: Absage
selbsteinschätzung: 3
---
# Nordwind GmbH, Fachgespräch, 2. Runde

## Erster Eindruck
Nett, aber schnell.

## Fragen
### 1. Wie hältst du einen Cache aktuell?
- Fragetyp: Technik
- Schwierigkeit: mittel
- Meine Antwort: Ablaufzeiten, sonst nichts
- Nachfrage: Und wenn zwei Dienste schreiben?
- Bewertung: schlecht, keine Ereignisse genannt
- Ursache: nur Ablaufzeiten gekannt
- Verbesserung: Ereignisse und Versionen nennen
- Themen: Caching

### 2. Erzähl von einem Streit im Team.
- Antwort: die Umstellung der Rechnungen
- Bewertung: sehr gut
- Geschichte: Rechnungen

## Was gut lief
- ruhig geblieben

## Was schlecht lief
- Zeit nicht im Blick #pacing

## Verbesserungsplan
- [ ] Drei Wege aufschreiben [method:: üben] [check:: nächstes Gespräch]

## Wichtigste Lehre
Erst die Anforderungen, dann der Cache.

## Meine Fragen
- Wie oft wird ausgerollt?

## Nächste Schritte
- Antwort bis Freitag
`;

const TYPED = `Vorstellungsgespräch Holzbau Krüger

Firma: Holzbau Krüger
Stelle: Datenanalystin
Datum: 3. März 2026
Runde: 2
Gesprächspartner: Frau Engel, Herr Vogt
Ergebnis: leider Absage

Was wurde gefragt?
1. Warum wollen Sie wechseln? - lief ganz gut
2. Was ist ein Left Join? - keine Ahnung, hab geraten
3. Wo sehen Sie sich in fünf Jahren? - ging so

Lief gut:
- pünktlich
- Beispiele parat

Was mich ärgert
- Joins verwechselt

Nächstes Mal
- [ ] Joins üben

Fazit: Grundlagen vorher auffrischen.
`;

function read(path: string, text: string, settings: Settings = defaultSettings()) {
	const snapshot = journalOf({ [path]: text }, '2026-11-20', settings);
	const retro = the(reportRetros(snapshot).retros[0]);
	return {
		retro,
		asked: retro.questions.map(({ title, rating, reason }) => [title, rating, reason]),
		weak: retro.weakPoints.filter(({ source }) => source === 'list').map(({ text: one }) => one),
		actions: reportActions(snapshot, true).actions,
		problems: check(snapshot).map(({ line }) => line),
	};
}

test('a tidy note is read with all its facts', () => {
	const { retro, asked, weak, actions, problems } = read('A.md', TIDY);
	expect(retro).toMatchObject({
		company: 'Nordwind GmbH',
		position: 'Backend-Entwicklerin',
		date: '2026-10-12',
		round: { number: 2 },
		stage: 'technical',
		format: 'video',
		interviewers: [{ name: 'Jana' }, { name: 'Tobias' }],
		duration: 60,
		result: 'rejected',
		selfRating: 3,
		impressions: 'Nett, aber schnell.',
		wentWell: ['ruhig geblieben'],
		keyLesson: 'Erst die Anforderungen, dann der Cache.',
		asked: ['Wie oft wird ausgerollt?'],
	});
	expect(asked).toEqual([
		['Wie hältst du einen Cache aktuell?', 'poor', 'keine Ereignisse genannt'],
		['Erzähl von einem Streit im Team.', 'excellent', null],
	]);
	expect(retro.questions[0]).toMatchObject({
		type: 'Technik',
		difficulty: 'mittel',
		answer: 'Ablaufzeiten, sonst nichts',
		followUps: ['Und wenn zwei Dienste schreiben?'],
		cause: 'nur Ablaufzeiten gekannt',
		improvement: 'Ereignisse und Versionen nennen',
		themes: ['caching'],
	});
	expect(retro.questions[1]).toMatchObject({ answer: 'die Umstellung der Rechnungen', story: 'Rechnungen' });
	expect(weak).toEqual(['Zeit nicht im Blick #pacing']);
	expect(actions.map(({ text, method, check: how, kind }) => [text, method, how, kind])).toEqual([
		['Drei Wege aufschreiben', 'drill', 'next-interview', 'improvement'],
		['Antwort bis Freitag', null, null, 'follow-up'],
	]);
	expect(problems).toEqual([]);
});

test('a note typed by hand is read with all its facts', () => {
	const settings: Settings = { ...defaultSettings(), retroBy: 'folder', retroValue: 'Gespräche' };
	const { retro, asked, weak, actions, problems } = read('Gespräche/Notiz.md', TYPED, settings);
	expect(retro).toMatchObject({
		company: 'Holzbau Krüger',
		position: 'Datenanalystin',
		date: '2026-03-03',
		round: { number: 2 },
		interviewers: [{ name: 'Frau Engel' }, { name: 'Herr Vogt' }],
		result: 'rejected',
		wentWell: ['pünktlich', 'Beispiele parat'],
		keyLesson: 'Grundlagen vorher auffrischen.',
	});
	expect(asked).toEqual([
		['Warum wollen Sie wechseln?', 'good', 'lief ganz gut'],
		['Was ist ein Left Join?', 'poor', 'keine Ahnung, hab geraten'],
		['Wo sehen Sie sich in fünf Jahren?', 'medium', null],
	]);
	expect(weak).toEqual(['Joins verwechselt']);
	expect(actions.map(({ text }) => text)).toEqual(['Joins üben']);
	expect(problems).toEqual([]);
});

test.each([
	['3. März 2026', '2026-03-03'],
	['Dienstag, 3. März 2026', '2026-03-03'],
	['3 Mrz 2026', '2026-03-03'],
	['12. Okt. 2026', '2026-10-12'],
	['31. Dezember 2026, 10 Uhr', '2026-12-31'],
	['03.03.2026', '2026-03-03'],
	['3.3.2026', '2026-03-03'],
	['30. Februar 2026', null],
	['3. Märzen 2026', null],
])('%s is the day %s', (text, day) => {
	expect(readWrittenDay(text)).toBe(day);
});

test('a day without its year takes one that is known', () => {
	expect(dayIn('Gespräch am 3. Mai', 2026)?.value).toBe('2026-05-03');
});

test.each([
	['2. Runde bei Nordwind', 2],
	['Runde 3', 3],
	['Zweitgespräch', 2],
	['Nordwind, dritte Runde', 3],
	['1. Gesprächsleitfaden', null],
	['2. Interview questions', null],
])('%s is round %s', (text, number) => {
	expect(roundIn(text)?.value ?? null).toBe(number);
});

import { once } from '../../../once';
import type { WrittenWords } from '../../en/notes/written';
import { named } from '../../common/named';
import { briefNoteInGerman } from './brief';
import { historyInGerman } from './history';
import { knowledgeInGerman, storyNoteInGerman } from './knowledge';
import { letterInGerman } from './letter';
import { sectionsInGerman } from './sections';
import {
	checkNamesInGerman,
	effectsInGerman,
	labelsInGerman,
	methodsInGerman,
	outcomeNamesInGerman,
	ratingsInGerman,
	resultsInGerman,
	roundInGerman,
	stagesInGerman,
	statesInGerman,
} from './values';
import { weekBlockInGerman } from './week';

const ratings = named(ratingsInGerman);
const stages = named(stagesInGerman);

function rating(chosen: string): string {
	const [word = '', ...reason] = chosen.split(/\s*,\s*/);
	return [ratings(word.toLowerCase()), ...reason].join(', ');
}

const dashboard = (): WrittenWords['dashboard'] => ({
	views: {
		retros: 'Gespräche',
		waiting: 'Wartet auf Antwort',
		unfinished: 'Unfertig',
		byCompany: 'Nach Firma',
		themes: 'Themen',
	},
	columns: {
		company: 'Firma',
		round: 'Runde',
		stage: 'Stufe',
		date: 'Datum',
		themes: 'Themen',
		result: 'Ergebnis',
		daysWaiting: 'Tage gewartet',
		stillToDo: 'Noch zu tun',
	},
	review: 'nachbereiten',
	close: 'daraus lernen',
});

export const writtenInGerman = once((): WrittenWords => ({
	headings: sectionsInGerman,
	labels: labelsInGerman,
	colon: ':',
	comma: ', ',
	none: 'keine',
	title: ({ company, stage, round }) =>
		[company, stages(stage), roundInGerman(round)].filter((part) => part !== '').join(', '),
	rating,
	values: {
		method: named(methodsInGerman),
		check: named(checkNamesInGerman),
		outcome: named(outcomeNamesInGerman),
		result: named(resultsInGerman),
		stage: stages,
		rating: ratings,
		state: named(statesInGerman),
		effect: named(effectsInGerman),
	},
	round: roundInGerman,
	mock: 'Probe',
	week: weekBlockInGerman,
	brief: briefNoteInGerman,
	history: historyInGerman,
	knowledge: knowledgeInGerman,
	story: storyNoteInGerman,
	toAFriend: (words) => `Einem Freund würde ich sagen: ${words}`,
	letter: letterInGerman,
	letters: { 'thank-you': 'Dankesschreiben schicken', nudge: 'Beim Recruiter nach dem Stand fragen' },
	drills: {
		title: 'Übungsprotokoll',
		columns: { when: 'Wann', question: 'Frage', grade: 'Wie es lief', id: 'Id' },
		grades: { again: 'noch einmal', hard: 'schwer', good: 'gut', easy: 'leicht' },
	},
	cards: { answer: (text) => `Antwort: ${text}`, next: (text) => `Nächstes Mal: ${text}` },
	notebook: {
		unnamed: 'Ein Entwurf',
		heading: (title, day) => `${title}, ${day}`,
		from: 'Aus',
		drew: 'Was ich zeichnete',
		alternatives: 'Andere Wege',
		open: 'Offene Fragen',
	},
	dashboard: dashboard(),
	design: {
		redraw: (about) => `Den Entwurf aus dem Gedächtnis neu zeichnen: ${about}`,
		heading: 'Den Entwurf neu zeichnen',
		remark:
			'Zeichne ihn noch einmal, ohne hinzusehen. Was in der zweiten Zeichnung fehlt, gehört in den Plan.',
		lines: [
			'Anforderungen und Grenzen, die ich laut gesagt habe',
			'Wo ich skaliert habe, und was das an Konsistenz gekostet hat',
			'Ein echtes System, mit dem ich verglichen habe',
			'Was mir noch unklar ist',
		],
	},
}));

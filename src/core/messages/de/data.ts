import type { DataWords } from '../en/data';
import { named } from '../common/named';
import { sectionsInGerman } from './notes/sections';
import {
	checkNamesInGerman,
	effectsInGerman,
	labelsInGerman,
	methodsInGerman,
	outcomeNamesInGerman,
	ratingsInGerman,
	resultsInGerman,
	stagesInGerman,
	statesInGerman,
} from './notes/values';

export const dataInGerman: DataWords = {
	sections: sectionsInGerman,
	labels: labelsInGerman,
	ratings: { poor: 'Schlecht', medium: 'Mittel', good: 'Gut', excellent: 'Sehr gut' },
	questionForms: {
		marks: 'Zeilen mit einem Zeichen',
		headings: 'Überschriften, die fragen',
		numbers: 'nummerierte Listen',
		bullets: 'Aufzählungen',
	},
	state: named(statesInGerman),
	effect: named(effectsInGerman),
	result: named(resultsInGerman),
	stage: named(stagesInGerman),
	method: named(methodsInGerman),
	check: named(checkNamesInGerman),
	outcome: named(outcomeNamesInGerman),
	rating: named(ratingsInGerman),
};

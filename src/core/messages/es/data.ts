import type { DataWords } from '../en/data';
import { named } from '../common/named';
import { sectionsInSpanish } from './notes/sections';
import {
	checkNamesInSpanish,
	effectsInSpanish,
	labelsInSpanish,
	methodsInSpanish,
	outcomeNamesInSpanish,
	ratingsInSpanish,
	resultsInSpanish,
	stagesInSpanish,
	statesInSpanish,
} from './notes/values';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

export const dataInSpanish: DataWords = {
	sections: sectionsInSpanish,
	labels: labelsInSpanish,
	ratings: {
		poor: capital(ratingsInSpanish.poor),
		medium: capital(ratingsInSpanish.medium),
		good: capital(ratingsInSpanish.good),
		excellent: capital(ratingsInSpanish.excellent),
	},
	questionForms: {
		marks: 'líneas con una marca',
		headings: 'encabezados que preguntan',
		numbers: 'listas numeradas',
		bullets: 'viñetas',
	},
	state: named(statesInSpanish),
	effect: named(effectsInSpanish),
	result: named(resultsInSpanish),
	stage: named(stagesInSpanish),
	method: named(methodsInSpanish),
	check: named(checkNamesInSpanish),
	rating: named(ratingsInSpanish),
	outcome: named(outcomeNamesInSpanish),
};

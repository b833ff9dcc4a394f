import type { UnmadeMessages } from '../../en/forms/unmade';
import { unreadableInGerman } from '../notes/problems';

const NOTHING = 'Darum wurde keine Notiz angelegt.';
const inside = (sentence: string): string => sentence.replace(/\.$/, '');

export const unmadeInGerman: UnmadeMessages = {
	kinds: {
		retro: 'ein Gespräch',
		theme: 'die Notiz eines Themas',
		story: 'eine Misserfolgsgeschichte',
		brief: 'eine Vorbereitung',
		drills: 'ein Übungsprotokoll',
		answer: 'eine Antwortnotiz',
		other: 'eine eigene Notiz',
	},
	cannotBeMade: (note, why) => `Die Notiz „${note}“ lässt sich nicht anlegen: ${why}. ${NOTHING}`,
	wouldBe: (note, is, wanted) =>
		`Die Notiz „${note}“ würde als ${is} gelesen und nicht als ${wanted}. ${NOTHING}`,
	notWhole: (note, problem) => `Die Notiz „${note}“ würde nicht ganz gelesen: ${inside(problem)}. ${NOTHING}`,
	noInterview: (template, why) =>
		`${template === '' ? 'Die eingebaute Vorlage' : `Die Vorlage „${template}“`} ergibt dieses Gespräch nicht: ` +
		`${why}. ${NOTHING}`,
	fromTemplate: (note, why) => `${note} wurde nicht aus der Vorlage angelegt. ${why}`,
	noProperty: (property, why) =>
		`Die Eigenschaft ${property} ließ sich nicht in die Vorlage schreiben. ${NOTHING} ${why}`,
	noTemplate: (template) => `Die Vorlage „${template}“ aus den Einstellungen gibt es nicht. ${NOTHING}`,
	templateUnread: (template, failed) =>
		`Die Vorlage „${template}“ ließ sich nicht lesen (${failed}). ${NOTHING}`,
	why: {
		unclosed: 'ihre Eigenschaften beginnen mit --- und werden nie abgeschlossen',
		unreadable: ({ kind, given }) =>
			`ihre Eigenschaften lassen sich nicht lesen (${unreadableInGerman[kind](given)})`,
		noRetro: 'sie würde nicht als Gespräch gelesen',
		otherType: (name, given, wanted) => `ihre Eigenschaft ${name} ist „${given}“ und nicht „${wanted}“`,
		otherValue: (name, given, wanted) =>
			`für ${name} steht da ${given === '' ? 'nichts' : `„${given}“`} und nicht „${wanted}“`,
		hidden: 'die Zeilen unter „Hat es geklappt?“ stünden in Code oder in einem Kommentar',
	},
};

import { pattern } from '../pattern';
/**
 * Plans of the form *If ..., then I ...*, which are kept oftener than a resolution is (Gollwitzer,
 * *Implementation intentions*, American Psychologist, 1999).
 */

export interface IfThen {
	/** What has to come up: `the task names no size`. */
	cue: string;
	/** What one does then: `ask for it`. */
	act: string;
}

/** No plan that is kept in mind is longer; a longer text is tried for nothing. */
const LONGEST = 400;

/** How such a plan is written, a form for each language; the first group is the cue, the second what one does. */
const FORMS = [
	new RegExp(
		'^(?:if|when(?:ever)?|as soon as|once|every time)\\s+(\\S.*?)(?:\\s*[,;:]\\s*(?:then\\s+)?|\\s+then\\s+)' +
			"(?:i\\s*(?:'|\u2019)ll|i\\s+will|i)\\s+(\\S.*)$",
		'iu',
	),
	pattern('iu')`
		^(?:si|cuando|en cuanto|cada vez que|siempre que)\s+(\S.*?)(?:\s*[,;:]\s*(?:entonces\s+)?|
		\s+entonces\s+)(?:yo\s+)?((?:(?:primero|antes|siempre|no|me|le|les|lo|la)\s+)*(?:\p{L}+[oé]|voy|doy|
		soy|estoy)(?!\p{L}).*)$
	`,
	/^(?:如果|假如|要是|若是|若|一旦|当|只要|每当|每次)\s*(\S.*?)(?:的时候|时)?\s*[,，;；]\s*(?:那么|那|则)?\s*我?(?:就|便|会|先)?\s*(\S.*)$/u,
];

/** The plan that an action is; null for any other. Never throws. */
export function ifThenIn(text: string): IfThen | null {
	if (text.length > LONGEST) return null;
	const words = text.replace(/\s+/g, ' ').trim();
	for (const form of FORMS) {
		const [, cue = '', act = ''] = form.exec(words) ?? [];
		if (cue !== '' && act !== '') return { cue: cue.trim(), act: act.replace(/[.。]+$/, '').trim() };
	}
	return null;
}

import { named } from '../../common/named';
import type { LetterWords } from '../../en/notes/letter';
import { figuresInGerman } from './figures';
import { roundInGerman, stagesInGerman } from './values';

const stages = named(stagesInGerman);

const at = (company: string): string => (company === '' ? '' : ` bei ${company}`);
const as = (position: string): string => (position === '' ? '' : ` über die Stelle als ${position}`);

export const letterInGerman: LetterWords = {
	hello: (names) => `Guten Tag${names.length === 0 ? '' : ` ${figuresInGerman.list(names)}`},`,
	theQuestion: (title) => `die Frage „${title}“`,
	stayed: (title) => `Ihre Frage „${title}“ hat mich noch beschäftigt.`,
	now: (better) => `Heute würde ich so antworten: ${better}`,
	thanks: (position, company) => `vielen Dank für unser Gespräch${as(position)}${at(company)}.`,
	enjoyed: (what) => `Am besten gefallen hat mir: ${what}`,
	over: 'Ihnen und dem Team wünsche ich alles Gute.',
	waiting: 'Ich freue mich darauf, von Ihnen zu hören.',
	regards: 'Viele Grüße',
	about: ({ company, position, stage, round, day }) => {
		const which = round.number === null ? round.name : roundInGerman(String(round.number));
		const what = [stage === '' ? '' : stages(stage), which].filter((one) => one !== '').join(', ');
		const when = day === null ? '' : ` am ${Number(day.slice(8))}. ${figuresInGerman.month(day)}`;
		return `ich melde mich wegen meines Gesprächs${what === '' ? '' : ` (${what})`}${as(position)}${at(company)}${when}.`;
	},
	still: 'Es hat mir gefallen, und ich würde weiterhin gern zu Ihnen kommen.',
	asks: 'Können Sie mir sagen, wie der Stand ist und wann ich mit einer Antwort rechnen darf?',
	thanksAndRegards: 'Vielen Dank und viele Grüße',
	stop: '.',
	gap: ' ',
};

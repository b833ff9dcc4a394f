/** The words of the letters that an interview calls for: the thank-you note, and asking how it stands. */
import { monthName } from '../../../words';
import { stageInEnglish } from './stages';

function joined(names: readonly string[]): string {
	return names.length < 2
		? (names[0] ?? '')
		: `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
}

const at = (company: string): string => (company === '' ? '' : ` at ${company}`);

export const letterInEnglish = {
	hello: (names: readonly string[]) => `Hello${names.length === 0 ? '' : ` ${joined(names)}`},`,
	/** What was enjoyed, where that is a question. */
	theQuestion: (title: string) => `the question “${title}”`,
	/** Two sentences that put an answer right. */
	stayed: (title: string) => `Your question “${title}” stayed with me.`,
	now: (better: string) => `What I would do now: ${better}`,
	/** Thanks; what is not known is empty. */
	thanks: (position: string, company: string) =>
		`Thank you for our conversation${position === '' ? '' : ` about the position of ${position}`}${at(company)}.`,
	enjoyed: (what: string) => `What I enjoyed most: ${what}`,
	over: 'I wish you and the team all the best.',
	waiting: 'I look forward to hearing from you.',
	regards: 'Kind regards',
	/** Which interview it is that one writes about; what is not known is empty, and `day` null. */
	about: (known: {
		company: string;
		position: string;
		stage: string;
		round: { number: number | null; name: string };
		day: string | null;
	}) => {
		const { company, position, stage, round, day } = known;
		const which = round.number === null ? round.name : `round ${round.number}`;
		return [
			`I am writing about my ${stage === '' ? '' : `${stageInEnglish(stage)} `}interview`,
			which === '' ? '' : ` (${which})`,
			position === '' ? '' : ` for the position of ${position}`,
			at(company),
			day === null ? '' : ` on ${Number(day.slice(8))} ${monthName(day)}`,
			'.',
		].join('');
	},
	still: 'I enjoyed it, and I would still like to join you.',
	asks: 'Could you tell me how it stands, and when I may expect an answer?',
	thanksAndRegards: 'Thank you, and kind regards',
	/** The end of a sentence that has none, and what stands between two sentences. */
	stop: '.',
	gap: ' ',
};
export type LetterWords = typeof letterInEnglish;

/** What was said to a question, and the note that is made of it. */
import type { Snapshot } from '../vault/snapshot';
import { foldSpace } from '../markdown/inline';
import { bodyText, openingText } from '../markdown/prose';
import { yamlText } from '../markdown/yaml-text';
import { safeName } from '../markdown/file-name';
import type { BankQuestion, Occasion } from '../question/questions';
import { linkTo } from '../vault/quote';
import { writtenIn } from '../messages/written';
import { RATINGS } from '../note/values';

/** Whether a question's label says anything. */
export const isSaid = (value: string | null): value is string => value !== null && value.trim() !== '';
/** A value on one line. */
export const words = (value: string): string => foldSpace(value).trim();

/** The time that a question was answered best; of several the latest. Null where no answer was written down. */
export function bestAnswer({ occasions }: Pick<BankQuestion, 'occasions'>): Occasion | null {
	const rank = ({ question: { rating } }: Occasion): number => RATINGS.findIndex((word) => word === rating);
	return occasions.reduce<Occasion | null>(
		(best, one) => (isSaid(one.question.answer) && (best === null || rank(one) >= rank(best)) ? one : best),
		null,
	);
}

/** What to say next time, as the retros have it: each thing once, the latest first. */
export function improvementsOf({ occasions }: Pick<BankQuestion, 'occasions'>): string[] {
	return [
		...new Set(
			occasions
				.flatMap(({ question: { improvement } }) => (isSaid(improvement) ? [words(improvement)] : []))
				.reverse(),
		),
	];
}

/** The follow-ups that were asked, each once, in the order of time. */
export function followUpsOf({ occasions }: Pick<BankQuestion, 'occasions'>): string[] {
	return [
		...new Set(
			occasions
				.flatMap(({ question }) => question.followUps)
				.map(words)
				.filter((one) => one !== ''),
		),
	];
}

const section = (name: string, lines: readonly string[]): string[] =>
	lines.length === 0 ? [] : [`## ${name}`, ...lines, ''];

/**
 * The whole text of a new note with the answer to a question: what was said best, what to say next time,
 * the follow-ups, and where it was asked.
 */
export function composeAnswerNote(question: BankQuestion, title: string, snapshot: Snapshot): string {
	const { propertyNames, typeValues, notesLanguage } = snapshot.settings;
	const { knowledge, values, week } = writtenIn(notesLanguage);
	const name = words(title);
	const best = bestAnswer(question);
	const asked = [...question.occasions].reverse().map(({ interview, question: one }) => {
		const detail = [interview.retro.date, linkTo(interview.path, snapshot, one.id)]
			.filter((part) => part !== null)
			.join(week.comma);
		return `- ${one.rating === null ? detail : week.heldOn(detail, bodyText(values.rating(one.rating)))}`;
	});
	return [
		'---',
		`${yamlText(propertyNames.type)}: ${yamlText(typeValues.answer)}`,
		'aliases:',
		...(safeName(name) === name ? [] : [`  - ${yamlText(name)}`]),
		'---',
		`# ${openingText(name)}`,
		'',
		`## ${knowledge.how}`,
		best === null ? '' : openingText(words(best.question.answer ?? '')),
		'',
		...section(
			knowledge.next,
			improvementsOf(question).map((one) => `- ${openingText(one)}`),
		),
		...section(
			knowledge.followUps,
			followUpsOf(question).map((one) => `- ${openingText(one)}`),
		),
		...section(knowledge.where, asked),
	].join('\n');
}

/** One page for a prompt: what matters before a round, each line with the place that proves it. */
import { actions, isOutstanding } from '../action/actions';
import { briefOf, type Round } from '../brief/brief';
import { themes, type Theme } from '../theme/themes';
import type { Snapshot } from '../vault/snapshot';
import { inWords } from '../vault/quote';
import { times } from '../words';
import { redacted } from './redact';
import { reportLikely } from './report';
import { stageInEnglish } from '../messages/en/notes/stages';

/** More of anything is no help on one page. */
const MOST = 8;

/** A theme and the line of its last failure, or of the last time that it held. */
function reportShown(
	{ key, name, state, timesFailed, timesHeld, occurrences }: Theme,
	verdict: 'failed' | 'held',
) {
	const last = occurrences.filter((one) => one.verdict === verdict).at(-1);
	return {
		key,
		name,
		state,
		hits: timesFailed,
		cleans: timesHeld,
		date: last?.date ?? null,
		company: last?.interview.company?.name ?? null,
		why: last?.why ?? '',
		path: last?.interview.path ?? null,
		line: last?.line ?? null,
	};
}

/** What failed, what held, what is due and what they are likely to ask, before a round. */
export function promptContext(snapshot: Snapshot, round: Round, isRedacted: boolean) {
	const { company, isKnown, stage, date, likely } = briefOf(snapshot, round);
	const all = themes(snapshot);
	const isOpen = ({ state }: Theme): boolean => ['new', 'recurring', 'relapsed'].includes(state);
	const page = {
		company: company.name,
		known: isKnown,
		stage,
		date,
		failed: all
			.filter(isOpen)
			.slice(0, MOST)
			.map((theme) => reportShown(theme, 'failed')),
		held: all
			.filter((theme) => !isOpen(theme))
			.slice(0, MOST)
			.map((theme) => reportShown(theme, 'held')),
		due: actions(snapshot)
			.filter(({ action }) => isOutstanding(action) && action.kind === 'improvement')
			.slice(0, MOST)
			.map(({ interview, action, themes: keys, overdue }) => ({
				text: action.text,
				due: action.due,
				overdue,
				themes: keys,
				path: interview.path,
				line: action.line,
			})),
		likely: likely.slice(0, MOST).map(reportLikely),
	};
	return isRedacted ? (redacted(page) as unknown as typeof page) : page;
}

type Context = ReturnType<typeof promptContext>;

const placeOf = ({ path, line }: { path: string | null; line: number | null }): string =>
	path === null ? '' : ` (${path}:${line})`;

const section = (title: string, lines: readonly string[]): string[] => [
	'',
	`## ${title}`,
	...(lines.length === 0 ? ['Nothing.'] : lines.map((line) => `- ${line}`)),
];

/** The page as Markdown, nothing in it but words and places. */
export function contextPage(context: Context): string {
	const { company, known, stage, date, failed, held, due, likely } = context;
	const shown = (one: Context['failed'][number]): string =>
		`${inWords(one.name)}: ${one.state}, failed ${times(one.hits)}, held ${times(one.cleans)}; ` +
		`${inWords(one.why)}${placeOf(one)}`;
	return [
		`# Before ${[inWords(company), stageInEnglish(stage ?? ''), date].filter((part) => part !== '').join(', ')}`,
		...(known ? [] : ['', 'No note tells of this company; what follows comes from other interviews.']),
		...section('What fails', failed.map(shown)),
		...section('What holds', held.map(shown)),
		...section(
			'What is due',
			due.map((one) => `${inWords(one.text)}${one.due === null ? '' : `, due ${one.due}`}${placeOf(one)}`),
		),
		...section(
			'What they are likely to ask',
			likely.map(
				(one) =>
					`${inWords(one.title)}: asked ${times(one.asked)}, last answer ${one.rating ?? 'not rated'}${placeOf(one)}`,
			),
		),
	].join('\n');
}

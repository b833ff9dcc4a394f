/** A review as the Markdown of a generated block: readable anywhere, and nothing in it is a task, a field or a tag. */
import type { JudgedAction } from '../action/actions';
import type { Interview } from '../vault/snapshot';
import type { MomentName } from '../retro/moments';
import { noteName } from '../markdown/inline';
import { inWords } from '../vault/quote';
import type { Verdict } from '../vault/progress';
import { themeRef, type Ahead, type WeekReview, type ThemeRef } from './review';

const OWED: Record<MomentName, string> = {
	capture: 'first impressions',
	review: 'review',
	'thank-you': 'thank-you note',
	nudge: 'asking for the result',
	close: 'lesson of the result',
};

/** The name of the block in the weekly note: a note that was found under the name of another week keeps that week's block too. */
export function reviewBlock({ period }: WeekReview): string {
	return `week-${period.label}`;
}

/** A link to a note; where its path or its name would break a link in brackets, one that says it in code. */
function link(path: string, name: string): string {
	const target = path.replace(/\.md$/i, '');
	const shown = inWords(name);
	if (!/[[\]|#^<>%`\\:]|\p{Cc}/u.test(target) && shown === name && !name.includes('|'))
		return target === name ? `[[${name}]]` : `[[${target}|${name}]]`;
	const coded = encodeURI(path.replace(/[\ud800-\udfff]/gu, ' ')).replace(
		/[()[\]#?|^:]/g,
		(char) => `%${char.charCodeAt(0).toString(16)}`,
	);
	return `[${shown}](${coded})`;
}

const theme = ({ name, note }: ThemeRef): string => (note === null ? inWords(name) : link(note, name));

/** `round 2, technical`, as far as it is known. */
function details({ round, stage, kind }: Pick<Ahead, 'round' | 'stage' | 'kind'>): string[] {
	return [
		round.number === null ? round.name : `round ${round.number}`,
		stage,
		kind === 'mock' ? 'mock' : null,
	].flatMap((part) => (part === null || part === '' ? [] : [inWords(part)]));
}

const at = ({ path, company }: Interview): string => link(path, company?.name ?? noteName(path));
const full = (interview: Interview): string => [at(interview), ...details(interview.retro)].join(', ');
const days = (count: number): string => `${count} ${count === 1 ? 'day' : 'days'}`;
const after = (count: number): string =>
	count === 0 ? 'the same day' : `${days(count)} after the interview`;

/**
 * The review in words, the same for the same review. `change` is the one thing to do differently, where it was made into an
 * action: its words and the note that holds it.
 */
export function reviewMarkdown(
	review: WeekReview,
	change: { text: string; path: string } | null = null,
): string {
	const { period, asOf, interviews, missed, results, waiting, changes, actions, habits, next, wins } = review;
	const action = ({ interview, action: { text }, themes }: JudgedAction): string =>
		`“${inWords(text)}”${themes.length === 0 ? '' : `, for ${themes.map((key) => theme(themeRef(key, review))).join(', ')}`} (${at(interview)})`;
	const isOver = asOf === period.last;
	const sections: [string, string[]][] = [
		[
			'Interviews',
			interviews.map(({ interview, shown }) => {
				const { date, kind, result } = interview.retro;
				const named = (verdict: Verdict): string =>
					shown
						.filter(({ occurrence }) => occurrence.verdict === verdict)
						.map((one) => theme(one.theme))
						.join(', ');
				const [failed, held] = [named('failed'), named('held')];
				const head = `${date}: ${[full(interview), ...(kind === 'mock' || result === 'pending' ? [] : [inWords(result)])].join(', ')}`;
				return [
					head,
					...(failed === '' ? [] : [`failed: ${failed}`]),
					...(held === '' ? [] : [`held: ${held}`]),
				].join('; ');
			}),
		],
		[
			'Not done in time',
			missed.map(({ name, interview, due }) => `${OWED[name]}, due ${due!.slice(0, 10)}: ${full(interview)}`),
		],
		[
			'Results',
			results.map(
				({ interview, on, days: waited }) =>
					`${on}, ${inWords(interview.retro.result)}: ${full(interview)}${waited === null ? '' : `, ${after(waited)}`}`,
			),
		],
		['Waiting for a result', waiting.map((one) => `${days(one.days)}: ${full(one.interview)}`)],
		[
			'Themes that changed',
			changes.map(
				({ theme: of, from, to, because }) =>
					`${from ?? 'not met before'} → ${to}: ${theme(of)}, ${because.verdict === 'failed' ? 'failed' : 'held'} at ${full(because.interview)}`,
			),
		],
		[
			'Actions',
			[
				...actions.done.map((one) => `done ${one.action.done}: ${action(one)}`),
				...actions.due.map((one) => `to do by ${one.action.due}: ${action(one)}`),
				...actions.overdue.map((one) => `overdue since ${one.action.due}: ${action(one)}`),
				...actions.validated.map((one) => `validated at ${full(one.decidedBy!.interview)}: ${action(one)}`),
				...actions.ineffective.map(
					(one) => `ineffective at ${full(one.decidedBy!.interview)}: ${action(one)}`,
				),
				...actions.awaiting.map((one) => `awaiting an interview: ${action(one)}`),
			],
		],
		[
			'Wins',
			[
				...wins.overcame.map(
					(one) =>
						`overcome: “${inWords(one.title)}”, failed at ${at(one.failedAt)} ${one.failed.date}, ${one.passed.rating} at ${at(one.passedAt)} ${one.passed.date}`,
				),
				...wins.resolved.map((of) => `resolved: ${theme(of)}`),
				...(wins.longestRun === null
					? []
					: [`held ${wins.longestRun.held} times in a row: ${theme(wins.longestRun.theme)}`]),
			],
		],
		[
			'Still done differently?',
			habits.map(
				({ path, name, story }) =>
					`story: ${link(path, name)}${story.habitSince === null ? '' : `, since ${story.habitSince}`}`,
			),
		],
		[
			'Next interviews',
			next.map(({ path, company, date, brief, ...rest }) => {
				const name = company ?? 'Interview';
				return [
					`${date}: ${path === null ? inWords(name) : link(path, name)}`,
					...details(rest),
					...(brief === null ? [] : [link(brief, 'brief')]),
				].join(', ');
			}),
		],
		[
			'One change',
			change === null ? [] : [`“${inWords(change.text)}” (${link(change.path, noteName(change.path))})`],
		],
	];
	const filled = sections.filter(([, lines]) => lines.length > 0);
	return [
		`## Interviews in ${period.label}`,
		'',
		`${period.first} to ${period.last}${isOver ? '' : `, as of ${asOf}`}${filled.length === 0 ? ': nothing to review.' : ''}`,
		...filled.flatMap(([title, lines]) => ['', `### ${title}`, ...lines.map((line) => `- ${line}`)]),
		'',
	].join('\n');
}

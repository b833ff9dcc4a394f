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

/**
 * The name of the block in the weekly note: a note that was found under the name of another week keeps that
 * week's block too.
 */
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

/** The lines of a section, as they stand in a list. */
type Section = (review: WeekReview) => string[];

const action = ({ interview, action: { text }, themes }: JudgedAction, review: WeekReview): string => {
	const names = themes.map((key) => theme(themeRef(key, review))).join(', ');
	return `“${inWords(text)}”${names === '' ? '' : `, for ${names}`} (${at(interview)})`;
};

const interviewLines: Section = ({ interviews }) =>
	interviews.map(({ interview, shown }) => {
		const { date, kind, result } = interview.retro;
		const named = (wanted: Verdict): string =>
			shown
				.filter(({ occurrence }) => occurrence.verdict === wanted)
				.map((one) => theme(one.theme))
				.join(', ');
		const outcome = kind === 'mock' || result === 'pending' ? [] : [inWords(result)];
		const shows = (['failed', 'held'] as const).map((verdict) => ({ verdict, names: named(verdict) }));
		return [
			`${date}: ${[full(interview), ...outcome].join(', ')}`,
			...shows.filter(({ names }) => names !== '').map(({ verdict, names }) => `${verdict}: ${names}`),
		].join('; ');
	});

const missedLines: Section = ({ missed }) =>
	missed.map(({ name, interview, due }) => `${OWED[name]}, due ${due.slice(0, 10)}: ${full(interview)}`);

const resultLines: Section = ({ results }) =>
	results.map(({ interview, on, days: waited }) => {
		const { result } = interview.retro;
		return `${on}, ${inWords(result)}: ${full(interview)}${waited === null ? '' : `, ${after(waited)}`}`;
	});

const waitingLines: Section = ({ waiting }) =>
	waiting.map((one) => `${days(one.days)}: ${full(one.interview)}`);

const changedThemes: Section = ({ changes }) =>
	changes.map(
		({ theme: of, from, to, because }) =>
			`${from ?? 'not met before'} → ${to}: ${theme(of)}, ${because.verdict} at ${full(because.interview)}`,
	);

const actionLines: Section = (review) => {
	const { done, due, overdue, validated, ineffective, awaiting } = review.actions;
	const told = (one: JudgedAction): string => action(one, review);
	return [
		...done.map((one) => `done ${one.action.done}: ${told(one)}`),
		...due.map((one) => `to do by ${one.action.due}: ${told(one)}`),
		...overdue.map((one) => `overdue since ${one.action.due}: ${told(one)}`),
		...validated.map((one) => `validated at ${full(one.decidedBy.interview)}: ${told(one)}`),
		...ineffective.map((one) => `ineffective at ${full(one.decidedBy.interview)}: ${told(one)}`),
		...awaiting.map((one) => `awaiting an interview: ${told(one)}`),
	];
};

const winLines: Section = ({ wins: { overcame, resolved, longestRun } }) => [
	...overcame.map(
		({ title, failed, failedAt, passed, passedAt }) =>
			`overcome: “${inWords(title)}”, failed at ${at(failedAt)} ${failed.date}, ${passed.rating} at ${at(passedAt)} ${passed.date}`,
	),
	...resolved.map((of) => `resolved: ${theme(of)}`),
	...(longestRun === null ? [] : [`held ${longestRun.held} times in a row: ${theme(longestRun.theme)}`]),
];

const habitLines: Section = ({ habits }) =>
	habits.map(({ path, name, story: { habitSince } }) => {
		const since = habitSince === null ? '' : `, since ${habitSince}`;
		return `story: ${link(path, name)}${since}`;
	});

const nextLines: Section = ({ next }) =>
	next.map(({ path, company, date, brief, ...rest }) => {
		const name = company ?? 'Interview';
		return [
			`${date}: ${path === null ? inWords(name) : link(path, name)}`,
			...details(rest),
			...(brief === null ? [] : [link(brief, 'brief')]),
		].join(', ');
	});

const SECTIONS: readonly [title: string, lines: Section][] = [
	['Interviews', interviewLines],
	['Not done in time', missedLines],
	['Results', resultLines],
	['Waiting for a result', waitingLines],
	['Themes that changed', changedThemes],
	['Actions', actionLines],
	['Wins', winLines],
	['Still done differently?', habitLines],
	['Next interviews', nextLines],
];

/**
 * The review in words, the same for the same review. `change` is the one thing to do differently, where it
 * was made into an action: its words and the note that holds it.
 */
export function reviewMarkdown(
	review: WeekReview,
	change: { text: string; path: string } | null = null,
): string {
	const { period, asOf } = review;
	const told = SECTIONS.map(([title, linesOf]) => ({ title, lines: linesOf(review) }));
	if (change !== null) {
		const line = `“${inWords(change.text)}” (${link(change.path, noteName(change.path))})`;
		told.push({ title: 'One change', lines: [line] });
	}
	const filled = told.filter(({ lines }) => lines.length > 0);
	const until = asOf === period.last ? '' : `, as of ${asOf}`;
	return [
		`## Interviews in ${period.label}`,
		'',
		`${period.first} to ${period.last}${until}${filled.length === 0 ? ': nothing to review.' : ''}`,
		...filled.flatMap(({ title, lines }) => ['', `### ${title}`, ...lines.map((line) => `- ${line}`)]),
		'',
	].join('\n');
}

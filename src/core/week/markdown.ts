/** A review as the Markdown of a generated block: readable anywhere, and nothing in it is a task, a field or a tag. */
import { noteName } from '../markdown/inline';
import type { Retro } from '../note/retro';
import { isNamesake, inWords } from '../vault/quote';
import type { Interview, Snapshot } from '../vault/snapshot';
import { count } from '../words';
import { figuresOf, type DecidedAction, type ThemeRef, type WeekReview } from './review';

/**
 * The name of the block in the weekly note: a note that was found under the name of another week keeps that
 * week's block too.
 */
export function reviewBlock({ period }: WeekReview): string {
	return `week-${period.label}`;
}

/**
 * How the notes of a review are linked: by name, by path where two share a name; in code where a link in
 * brackets would break.
 */
function linkingIn(snapshot: Snapshot): (path: string, name: string) => string {
	return (path, name) => {
		const target = isNamesake(path, snapshot) ? path.replace(/\.md$/i, '') : noteName(path);
		const shown = inWords(name);
		if (!/[[\]|#^<>%`\\:]|\p{Cc}|\.md$/iu.test(target) && shown === name && !name.includes('|'))
			return target === name ? `[[${name}]]` : `[[${target}|${name}]]`;
		const coded = encodeURI(path.replace(/[\ud800-\udfff]/gu, ' ')).replace(
			/[()[\]#?|^:]/g,
			(char) => `%${char.charCodeAt(0).toString(16)}`,
		);
		return `[${shown}](${coded})`;
	};
}

/** `round 2, technical`, as far as it is known. */
function details({ round, stage, kind }: Retro): string[] {
	return [
		round.number === null ? round.name : `round ${round.number}`,
		stage,
		kind === 'mock' ? 'mock' : null,
	].flatMap((part) => (part === null || part === '' ? [] : [inWords(part)]));
}

/** The lines of each section, as they stand in a list. */
function sectionsOf(review: WeekReview, snapshot: Snapshot): { title: string; lines: string[] }[] {
	const link = linkingIn(snapshot);
	const { interviews, results, changes, actions, wins } = review;
	const theme = ({ name, note }: ThemeRef): string => (note === null ? inWords(name) : link(note, name));
	const at = ({ path, company }: Interview): string => link(path, company?.name ?? noteName(path));
	const full = (interview: Interview): string => [at(interview), ...details(interview.retro)].join(', ');
	const judged = (word: string, { action, decidedBy }: DecidedAction): string =>
		`${word} at ${at(decidedBy.interview)}: “${inWords(action.text)}”`;
	const held = new Set(interviews.map(({ interview }) => interview.key));
	return [
		{
			title: 'Interviews',
			lines: interviews.map(({ interview, shown }) => {
				const { date, kind, result } = interview.retro;
				const outcome = kind === 'mock' || result === 'pending' ? [] : [inWords(result)];
				const verdicts = (['failed', 'held'] as const).flatMap((verdict) => {
					const those = shown.filter(({ occurrence }) => occurrence.verdict === verdict);
					return those.length === 0 ? [] : [`${verdict}: ${those.map((one) => theme(one.theme)).join(', ')}`];
				});
				return [`${date}: ${[full(interview), ...outcome].join(', ')}`, ...verdicts].join('; ');
			}),
		},
		{
			title: 'Results',
			// What was held in the period has its result above.
			lines: results.flatMap(({ interview, on }) =>
				held.has(interview.key) ? [] : [`${on}, ${inWords(interview.retro.result)}: ${full(interview)}`],
			),
		},
		{
			title: 'Themes that changed',
			lines: changes.map(
				({ theme: of, from, to }) => `${from === null ? '' : `${from} → `}${to}: ${theme(of)}`,
			),
		},
		{
			title: 'What worked',
			lines: [
				...actions.validated.map((one) => judged('validated', one)),
				...actions.ineffective.map((one) => judged('ineffective', one)),
				...wins.overcame.map(
					({ title, failedAt, passedAt }) =>
						`overcome: “${inWords(title)}”, failed at ${at(failedAt)}, went well at ${at(passedAt)}`,
				),
			],
		},
	];
}

function figuresText(review: WeekReview): string {
	const { mocks, real, cameUp, held, validated, ineffective } = figuresOf(review);
	const told = [
		...(real === 0 ? [] : [count(real, 'interview')]),
		...(mocks === 0 ? [] : [count(mocks, 'mock')]),
		...(cameUp === 0 ? [] : [`${held} of ${count(cameUp, 'theme')} held`]),
		...(validated === 0 ? [] : [`${count(validated, 'action')} validated`]),
		...(ineffective === 0 ? [] : [`${count(ineffective, 'action')} ineffective`]),
	];
	return told.join(', ');
}

/** What is to be done differently, and the note that holds it. */
interface WrittenChange {
	text: string;
	path: string;
}

/**
 * The review in words, short and the same for the same review: what happened, what changed, what worked. What
 * is still to do is left to the views, which know it as it is. The changes are the one that was chosen for
 * the period and the one for the next, where they were made into actions: their words and the notes that hold
 * them.
 */
export function reviewMarkdown(
	review: WeekReview,
	snapshot: Snapshot,
	next: WrittenChange | null = null,
	chosen: WrittenChange | null = null,
): string {
	const { period, asOf } = review;
	const told = sectionsOf(review, snapshot).filter(({ lines }) => lines.length > 0);
	const changes: [string, WrittenChange | null][] = [
		['The change that was chosen', chosen],
		['One change', next],
	];
	for (const [title, change] of changes) {
		if (change === null) continue;
		const note = linkingIn(snapshot)(change.path, noteName(change.path));
		told.push({ title, lines: [`“${inWords(change.text)}” (${note})`] });
	}
	const summed = told.length === 0 ? 'nothing to review' : figuresText(review);
	const until = asOf === period.last ? '' : `, as of ${asOf}`;
	return [
		`## Interviews in ${period.label}`,
		'',
		`${period.first} to ${period.last}${until}${summed === '' ? '' : `: ${summed}.`}`,
		...told.flatMap(({ title, lines }) => ['', `### ${title}`, ...lines.map((line) => `- ${line}`)]),
		'',
	].join('\n');
}

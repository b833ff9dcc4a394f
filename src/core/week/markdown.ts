/** A review as the Markdown of a generated block: readable anywhere, and nothing in it is a task, a field or a tag. */
import { noteName } from '../markdown/inline';
import type { WrittenWords } from '../messages/en/notes/written';
import { writtenIn } from '../messages/written';
import type { Retro } from '../note/retro';
import { isNamesake, inWords } from '../vault/quote';
import type { Interview, Snapshot } from '../vault/snapshot';
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
function details({ round, stage, kind }: Retro, { values, round: named, mock }: WrittenWords): string[] {
	return [
		round.number === null ? round.name : named(String(round.number)),
		stage === null ? null : values.stage(stage),
		kind === 'mock' ? mock : null,
	].flatMap((part) => (part === null || part === '' ? [] : [inWords(part)]));
}

/** The lines of each section, as they stand in a list. */
function sectionsOf(review: WeekReview, snapshot: Snapshot): { title: string; lines: string[] }[] {
	const link = linkingIn(snapshot);
	const words = writtenIn(snapshot.settings.notesLanguage);
	const { week, values } = words;
	const { interviews, results, changes, actions, wins } = review;
	const theme = ({ name, note }: ThemeRef): string => (note === null ? inWords(name) : link(note, name));
	const at = ({ path, company }: Interview): string => link(path, company?.name ?? noteName(path));
	const full = (interview: Interview): string =>
		[at(interview), ...details(interview.retro, words)].join(week.comma);
	const judged = (effect: string, { action, decidedBy }: DecidedAction): string =>
		week.judged(values.effect(effect), at(decidedBy.interview), inWords(action.text));
	const held = new Set(interviews.map(({ interview }) => interview.key));
	return [
		{
			title: week.sections.interviews,
			lines: interviews.map(({ interview, shown }) => {
				const { date, kind, result } = interview.retro;
				const outcome = kind === 'mock' || result === 'pending' ? [] : [inWords(values.result(result))];
				const verdicts = (['failed', 'held'] as const).flatMap((verdict) => {
					const those = shown.filter(({ occurrence }) => occurrence.verdict === verdict);
					return those.length === 0
						? []
						: [week.verdicts[verdict](those.map((one) => theme(one.theme)).join(words.comma))];
				});
				const told = week.heldOn(date, [full(interview), ...outcome].join(week.comma));
				return [told, ...verdicts].join(week.semicolon);
			}),
		},
		{
			title: week.sections.results,
			// What was held in the period has its result above.
			lines: results.flatMap(({ interview, on }) =>
				held.has(interview.key)
					? []
					: [week.result(on, inWords(values.result(interview.retro.result)), full(interview))],
			),
		},
		{
			title: week.sections.changes,
			lines: changes.map(({ theme: of, from, to }) =>
				week.change(from === null ? null : values.state(from), values.state(to), theme(of)),
			),
		},
		{
			title: week.sections.worked,
			lines: [
				...actions.validated.map((one) => judged('validated', one)),
				...actions.ineffective.map((one) => judged('ineffective', one)),
				...wins.overcame.map(({ title, failedAt, passedAt }) =>
					week.overcame(inWords(title), at(failedAt), at(passedAt)),
				),
			],
		},
	];
}

function figuresText(review: WeekReview, { week }: WrittenWords): string {
	const { mocks, real, cameUp, held, validated, ineffective } = figuresOf(review);
	const told = [
		...(real === 0 ? [] : [week.interviews(real)]),
		...(mocks === 0 ? [] : [week.mocks(mocks)]),
		...(cameUp === 0 ? [] : [week.held(held, cameUp)]),
		...(validated === 0 ? [] : [week.validated(validated)]),
		...(ineffective === 0 ? [] : [week.ineffective(ineffective)]),
	];
	return told.join(week.comma);
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
	const words = writtenIn(snapshot.settings.notesLanguage);
	const { week } = words;
	const told = sectionsOf(review, snapshot).filter(({ lines }) => lines.length > 0);
	const changes: [string, WrittenChange | null][] = [
		[week.chosen, chosen],
		[week.next, next],
	];
	for (const [title, change] of changes) {
		if (change === null) continue;
		const note = linkingIn(snapshot)(change.path, noteName(change.path));
		told.push({ title, lines: [week.changed(inWords(change.text), note)] });
	}
	const summed = told.length === 0 ? week.nothing : figuresText(review, words);
	return [
		`## ${week.heading(period.label)}`,
		'',
		week.opening(period.first, period.last, asOf === period.last ? null : asOf, summed),
		...told.flatMap(({ title, lines }) => ['', `### ${title}`, ...lines.map((line) => `- ${line}`)]),
		'',
	].join('\n');
}

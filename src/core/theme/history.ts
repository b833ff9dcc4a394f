/**
 * The story of one theme, and the same as Markdown: its state and why, the evidence, the actions, and who
 * else names it.
 */
import { compare } from '../compare';
import { actions, isOutstanding, type JudgedAction } from '../action/actions';
import { byMoment, spokenOf, type Occurrence, type Interview, type Snapshot } from '../vault/snapshot';
import { keyOf, type Named } from '../vault/names';
import { noteName, splitBlockId } from '../markdown/inline';
import { inWords, linkTo } from '../vault/quote';
import type { SeenAt } from '../messages/en/notes/history';
import type { WrittenWords } from '../messages/en/notes/written';
import { writtenIn } from '../messages/written';
import { themes, type Theme } from './themes';
import { whyShown } from './why';

/** A retro that names a theme and shows nothing of it. */
export interface HistoryMention {
	interview: Interview;
	line: number;
	as: 'question' | 'outcome' | 'untested' | 'action';
	text: string;
}

export interface History extends Named {
	/** Null where no interview has shown it yet. */
	theme: Theme | null;
	/** The latest first. */
	evidence: readonly Occurrence[];
	/** What is still to do first, then the rest by the day on which it was done, the latest first. */
	actions: readonly JudgedAction[];
	/** The latest first. */
	mentions: readonly HistoryMention[];
}

/** The theme whose knowledge note lies at `path`; null for any other note. */
export function themeAt(path: string, snapshot: Snapshot): Named | null {
	const key = keyOf(noteName(path));
	const known = snapshot.names.get(key);
	if (known?.note === path) return { key, name: known.name, note: path };
	return known === undefined && key !== '' && snapshot.notes.get(path)?.type === 'theme'
		? { key, name: noteName(path), note: path }
		: null;
}

/** What the notes know of a theme. */
export function historyFor({ key, name, note }: Named, snapshot: Snapshot): History {
	const theme = themes(snapshot).find((one) => one.key === key) ?? null;
	const own = actions(snapshot).filter((one) => one.themes.includes(key));
	const rest = own.filter(({ action }) => !isOutstanding(action));
	return {
		key,
		name,
		note,
		theme,
		evidence: theme === null ? [] : [...theme.occurrences].reverse(),
		actions: [
			...own.filter(({ action }) => isOutstanding(action)),
			...rest.sort((a, b) => compare(b.action.done ?? '', a.action.done ?? '')),
		],
		mentions: mentionsOf(key, theme, snapshot),
	};
}

function mentionsOf(key: string, theme: Theme | null, snapshot: Snapshot): HistoryMention[] {
	const shown = new Set<Interview>(theme?.occurrences.map(({ interview }) => interview));
	const others = [...snapshot.interviews.values()]
		.filter((interview) => !shown.has(interview))
		.sort(byMoment)
		.reverse();
	return others.flatMap((interview): HistoryMention[] => {
		const { path, retro } = interview;
		const isNamed = (texts: readonly string[]): boolean =>
			texts.some((text) => snapshot.themeOf(text, path).key === key);
		const question = retro.questions.find((one) => isNamed(one.themes));
		if (question !== undefined)
			return [{ interview, line: question.line, as: 'question', text: question.title }];
		const outcome = retro.outcomes.find((one) => spokenOf(one, path, snapshot).keys.includes(key));
		if (outcome !== undefined)
			return [
				{
					interview,
					line: outcome.line,
					as: outcome.outcome === 'not-tested' ? 'untested' : 'outcome',
					text: outcome.text,
				},
			];
		const action = retro.actions.find((one) => snapshot.themesOf(one, path).includes(key));
		if (action !== undefined) return [{ interview, line: action.line, as: 'action', text: action.text }];
		const mention = retro.themes.find(({ text }) => isNamed([text]));
		return mention === undefined ? [] : [{ interview, line: mention.line, as: 'question', text: '' }];
	});
}

/** The block id of a line of a retro: of the question rated on it, or of the line itself. */
function blockAt({ retro }: Interview, line: number): string | null {
	const question = retro.questions.find(
		(one) => one.ratingLine === line || one.line === line || one.observed.some((seen) => seen.line === line),
	);
	if (question !== undefined) return question.id;
	const outcome = retro.outcomes.find((one) => one.line === line);
	if (outcome !== undefined) return splitBlockId(outcome.source).id;
	return retro.actions.find((one) => one.line === line)?.blockId ?? null;
}

const linkAt = (interview: Interview, line: number, snapshot: Snapshot): string =>
	linkTo(interview.path, snapshot, blockAt(interview, line));

function seenAt({ interview, kind, date }: Occurrence): SeenAt {
	const company = inWords(interview.company?.name ?? noteName(interview.path));
	return { company: kind === 'mock' ? null : company, day: date };
}

/** The state of a theme and why it is in it. Days are given as dates, so that it is as true tomorrow. */
function sentence({ occurrences, ...theme }: Theme, { history }: WrittenWords): string {
	const [last, ...earlier] = [...occurrences].reverse();
	if (last === undefined) return history.notShown;
	const lastFailed = earlier.findIndex(({ verdict }) => verdict === 'failed');
	const failed = earlier[lastFailed];
	return history.state({
		...theme,
		last: seenAt(last),
		failed: failed === undefined ? null : seenAt(failed),
		heldBetween: failed === undefined ? earlier.length : lastFailed,
	});
}

function evidenceLine(occurrence: Occurrence, snapshot: Snapshot, words: WrittenWords): string {
	const { interview, line, date, kind, verdict } = occurrence;
	const why = inWords(whyShown(occurrence, words.history.why, words.values));
	return `- ${words.history.evidence(date, linkAt(interview, line, snapshot), verdict, kind === 'mock', why)}`;
}

function statusOf(
	{ action, effect, decidedBy }: JudgedAction,
	snapshot: Snapshot,
	{ history, values }: WrittenWords,
): string {
	const { status, due, done } = action;
	if (status === 'cancelled') return history.statuses.cancelled;
	if (status !== 'done') return history.due(history.statuses[status], due);
	const isDone = history.done(done);
	if (effect === null) return isDone;
	if (decidedBy === null) return history.untested(isDone);
	const { interview, line } = decidedBy;
	const note = linkAt(interview, line, snapshot);
	return history.decided(isDone, values.effect(effect), effect === 'validated', {
		note,
		day: interview.retro.date,
	});
}

/** An action in words; a box would make of it another action. */
function actionLine(judged: JudgedAction, snapshot: Snapshot, words: WrittenWords): string {
	const { interview, action } = judged;
	const note = linkTo(interview.path, snapshot, action.blockId);
	return `- ${words.history.action(inWords(action.text), note, statusOf(judged, snapshot, words))}`;
}

function mentionLine(
	{ interview, line, as, text }: HistoryMention,
	snapshot: Snapshot,
	{ history }: WrittenWords,
): string {
	const said = inWords(text);
	const how = said === '' ? history.byName : history.mentioned(as, said);
	return `- ${history.mention(interview.retro.date ?? history.noDate, linkAt(interview, line, snapshot), how)}`;
}

/**
 * The story of a theme as Markdown that any editor shows. The same notes and settings give the same text on any day on
 * which no other interview has taken place.
 */
export function historyOf(named: Named, snapshot: Snapshot): string {
	const { theme, evidence, actions: own, mentions } = historyFor(named, snapshot);
	const words = writtenIn(snapshot.settings.notesLanguage);
	const { headings, notShown } = words.history;
	const parts = [theme === null ? notShown : sentence(theme, words)];
	const add = (name: string, lines: readonly string[]): void => {
		if (lines.length > 0) parts.push(`**${name}**`, lines.join('\n'));
	};
	add(
		headings.evidence,
		evidence.map((one) => evidenceLine(one, snapshot, words)),
	);
	add(
		headings.actions,
		own.map((one) => actionLine(one, snapshot, words)),
	);
	add(
		headings.mentions,
		mentions.map((one) => mentionLine(one, snapshot, words)),
	);
	return parts.join('\n\n');
}

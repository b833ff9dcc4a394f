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
import { times } from '../words';
import { themes, type Theme } from './themes';

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

function place({ interview, kind, date }: Occurrence): string {
	return `${kind === 'mock' ? 'in a mock' : `at ${inWords(interview.company?.name ?? noteName(interview.path))}`} on ${date}`;
}

const NOT_SHOWN = 'No interview has shown this theme yet.';

/** The state of a theme and why it is in it. Days are given as dates, so that it is as true tomorrow. */
function sentence({ state, timesFailed, timesHeld, heldRun, needed, occurrences }: Theme): string {
	const [last, ...earlier] = [...occurrences].reverse();
	if (last === undefined) return NOT_SHOWN;
	const lastFailed = earlier.findIndex(({ verdict }) => verdict === 'failed');
	const failed = earlier[lastFailed];
	const sinceFailed = failed === undefined ? '' : ` since it failed ${place(failed)}`;
	const held = failed === undefined ? earlier.length : lastFailed;
	const before = held === 0 ? '' : `held ${times(held)}, then `;
	const total =
		timesHeld === 0
			? ` Failed ${times(timesFailed)}, never held.`
			: ` Failed ${times(timesFailed)} and held ${times(timesHeld)} in all.`;
	switch (state) {
		case 'new':
			return `**New**: ${before}failed ${place(last)}.${before === '' ? '' : total}`;
		case 'recurring':
			return `**Recurring**: ${before}failed again ${place(last)}.${total}`;
		case 'relapsed':
			return `**Relapsed**: ${before}failed${before === '' ? ' again' : ''} ${place(last)}.${total}`;
		case 'improving': {
			const progress = heldRun >= needed ? 'mocks only' : `${heldRun} of ${needed}`;
			return `**Improving, ${progress}**: held ${times(heldRun)}${sinceFailed}, last ${place(last)}.${total}`;
		}
		case 'resolved':
			return `**Resolved**: held ${times(heldRun)} in a row${sinceFailed}, last ${place(last)}.${total}`;
		case 'strength':
			return `**Strength**: held ${times(timesHeld)} and never failed, last ${place(last)}.`;
	}
}

function evidenceLine(occurrence: Occurrence, snapshot: Snapshot): string {
	const { interview, line, date, kind, verdict, why } = occurrence;
	const mock = kind === 'mock' ? ' in a mock' : '';
	return `- ${date}, ${linkAt(interview, line, snapshot)}, **${verdict}**${mock}: ${inWords(why)}`;
}

function statusOf({ action, effect, decidedBy }: JudgedAction, snapshot: Snapshot): string {
	const { status, due, done } = action;
	if (status === 'cancelled') return 'cancelled';
	if (status !== 'done')
		return `${status === 'open' ? 'open' : 'in progress'}${due === null ? '' : `, due ${due}`}`;
	const isDone = done === null ? 'done' : `done ${done}`;
	if (effect === null) return isDone;
	if (decidedBy === null) return `${isDone}, no interview has tested it since`;
	const verdict = effect === 'validated' ? 'held' : 'failed';
	return `${isDone}, ${effect}: ${verdict} in ${linkAt(decidedBy.interview, decidedBy.line, snapshot)} on ${decidedBy.interview.retro.date}`;
}

/** An action in words; a box would make of it another action. */
function actionLine(judged: JudgedAction, snapshot: Snapshot): string {
	const { interview, action } = judged;
	return `- “${inWords(action.text)}” from ${linkTo(interview.path, snapshot, action.blockId)}: ${statusOf(judged, snapshot)}`;
}

const MENTIONED: Record<HistoryMention['as'], string> = {
	question: 'a question',
	outcome: 'under *Did it hold?*',
	untested: 'not tested',
	action: 'an action',
};

function mentionLine({ interview, line, as, text }: HistoryMention, snapshot: Snapshot): string {
	const words = inWords(text);
	return `- ${interview.retro.date ?? 'No date'}, ${linkAt(interview, line, snapshot)}, ${words === '' ? 'by name' : `${MENTIONED[as]}: “${words}”`}`;
}

/**
 * The story of a theme as Markdown that any editor shows. The same notes and settings give the same text on any day on
 * which no other interview has taken place.
 */
export function historyOf(named: Named, snapshot: Snapshot): string {
	const { theme, evidence, actions: own, mentions } = historyFor(named, snapshot);
	const parts = [theme === null ? NOT_SHOWN : sentence(theme)];
	const add = (name: string, lines: readonly string[]): void => {
		if (lines.length > 0) parts.push(`**${name}**`, lines.join('\n'));
	};
	add(
		'Evidence',
		evidence.map((one) => evidenceLine(one, snapshot)),
	);
	add(
		'Actions',
		own.map((one) => actionLine(one, snapshot)),
	);
	add(
		'Also named in',
		mentions.map((one) => mentionLine(one, snapshot)),
	);
	return parts.join('\n\n');
}

/** The one change that a review ends with: an action like any other, known for its period's by its block id. */
import { actions, actionsInstead, type JudgedAction } from '../action/actions';
import { actionLine, blank, type TaskFormat } from '../change/compose';
import { awaitingFrom } from '../retro/beforehand';
import { outcomeLines } from '../retro/template';
import { perSnapshot, type Interview, type PastInterview, type Snapshot } from '../vault/snapshot';
import { writtenTheme } from '../vault/written';
import { shiftPeriod, weekOf, type Period, type Weeks } from './period';

/** The block id of a period's change: with it in the line, the note alone says whose it is, on every device. */
const CHANGE = 'change-';
const changeId = ({ label }: Period): string => CHANGE + label.toLowerCase();

const idOf = ({ action }: JudgedAction): string => action.blockId?.toLowerCase() ?? '';
const isChange = (one: JudgedAction): boolean => idOf(one).startsWith(CHANGE);

/** The actions that some review became, by their ids; of two with one id the first. */
const changes = perSnapshot(
	(snapshot): ReadonlyMap<string, JudgedAction> =>
		new Map(
			actions(snapshot)
				.filter(isChange)
				.reverse()
				.map((one) => [idOf(one), one]),
		),
	(before, change, snapshot) => {
		const instead = actionsInstead(change, snapshot);
		return instead === null || [...instead].some((pair) => pair.some(isChange)) ? null : before;
	},
);

/** The action that a period's review became, wherever it stands by now; null if there is none. */
export const changeOf = (snapshot: Snapshot, period: Period): JudgedAction | null =>
	changes(snapshot).get(changeId(period)) ?? null;

/** What was chosen to do differently in the week of `day`: the change that the review of the week before became. */
export function changeFor(snapshot: Snapshot, day: string, weeks: Weeks): JudgedAction | null {
	return changeOf(snapshot, shiftPeriod(weekOf(day, weeks), -1, weeks));
}

/** The lines under *Did it hold?* that link to an action, answered or not. */
export function askedAbout(
	snapshot: Snapshot,
	{ action }: JudgedAction,
): { interview: PastInterview; line: number }[] {
	return snapshot.tookPlace.flatMap((interview) =>
		interview.retro.outcomes
			.filter(
				({ validates }) =>
					validates !== null && snapshot.actionAt(validates, interview.path)?.action === action,
			)
			.map(({ line }) => ({ interview, line })),
	);
}

/**
 * The interview that can tell whether the change for a period went well, the last one of the period, and the
 * line that asks it there. Null while none was held, before the change was made, and where it is asked or
 * told already.
 */
export function testOfChange(
	snapshot: Snapshot,
	made: JudgedAction,
	{ first, last }: Period,
): { interview: PastInterview; line: string } | null {
	const isTold = made.decidedBy !== null || askedAbout(snapshot, made).length > 0;
	if (made.action.status !== 'done' || isTold) return null;
	const interview = snapshot.tookPlace.filter(({ retro: { date } }) => date >= first && date <= last).pop();
	const [line] = outcomeLines([awaitingFrom(made, snapshot)]);
	return interview === undefined || line === undefined ? null : { interview, line };
}

/** The interview whose improvement plan takes the change: the last one by the end of the period. */
export function homeOfChange(snapshot: Snapshot, { last }: Period): Interview | null {
	return snapshot.tookPlace.filter(({ retro }) => retro.date <= last).pop() ?? null;
}

/** The day by which the change is to be made: the last one of the period after. */
export function changeDue(period: Period, weeks: Weeks): string {
	return shiftPeriod(period, 1, weeks).last;
}

/** The line of the change; the theme is its key, or empty. */
export function changeLine(
	snapshot: Snapshot,
	period: Period,
	weeks: Weeks,
	{ text, theme }: { text: string; theme: string },
	format: TaskFormat,
): string {
	const form = {
		...blank(theme === '' ? [] : [writtenTheme(snapshot, theme)]),
		text,
		due: changeDue(period, weeks),
	};
	return `${actionLine(form, format)} ^${changeId(period)}`;
}

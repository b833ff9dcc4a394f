/** What the sections of the tracker share. */
import type { RenamedTheme } from '../../core/theme/renamed';
import type { PageHandlers } from '../parts/page';
import type { InterviewHandlers } from '../interview/this-interview';
import type { NowHandlers } from '../now/now';
import type { WeakPointHandlers } from '../parts/weak-points';
import { ShowMore } from '../parts/long-list';
import type { ActionRow } from '../parts/rows-model';
import { rowsShown, type Tracker, type TrackerState } from './tracker-model';
import type { DueRow } from '../now/due-model';

export interface TrackerHandlers extends PageHandlers, NowHandlers, WeakPointHandlers, InterviewHandlers {
	setState(change: Partial<TrackerState>): void;
	openNote(path: string, event: MouseEvent): void;
	hoverNote(path: string, event: MouseEvent): void;
	/** Starts what is due: a form, or the click that ends it. */
	start(row: DueRow): void;
	/** Sets the day by which an overdue action is due. */
	postpone(row: ActionRow, to: 'tomorrow' | 'next-week'): void;
	/** Offers ways to put off what is due. */
	putOff(row: DueRow, event: MouseEvent): void;
	/** Opens the note of what is due, where it is written. */
	openDue(row: DueRow): void;
	linkTheme(themeKey: string): void;
	mergeTheme(themeKey: string): void;
	/** Opens a sync program's copy beside its original. */
	openBoth(path: string): void;
	/** Keeps the old name of a renamed note as its alias. */
	keepOldName(renamed: RenamedTheme): void;
	/** Shows what the notes that say the old name will say. */
	renameInNotes(renamed: RenamedTheme): void;
	/** Opens the questions that are due. */
	openPractice(): void;
}

/** What a section of the tracker is drawn from. */
export interface SectionProps {
	tracker: Tracker;
	state: TrackerState;
	handlers: TrackerHandlers;
}

/** The name of a section, and how many rows it has. */
export function SectionHead({ name, count }: { name: string; count: number }) {
	return (
		<h3 class="ir-section-head">
			<span>{name}</span>
			<span class="ir-count">{count}</span>
		</h3>
	);
}

/** The button that shows more of a section's list; each press is noted in the state once more. */
export function MoreOf({
	section,
	total,
	first,
	state: { whole },
	handlers,
}: {
	section: string;
	total: number;
	first?: number;
	state: TrackerState;
	handlers: TrackerHandlers;
}) {
	const left = total - rowsShown(whole, section, first);
	return <ShowMore left={left} show={() => handlers.setState({ whole: [...whole, section] })} />;
}

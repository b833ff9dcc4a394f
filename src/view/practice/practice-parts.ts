/** What the parts of the practice view are drawn from. */
import type { Messages } from '../../core/messages/en/english';
import type { Grade } from '../../core/note/drill-log';
import type { PageHandlers } from '../parts/page';
import type { Opens } from '../parts/rows';
import type { PracticeState, PracticeView } from './practice-model';

export interface PracticeHandlers extends Opens, PageHandlers {
	setState(change: Partial<PracticeState>): void;
	grade(grade: Grade): void;
	/** Takes the last grade back. */
	undo(): void;
	/** Asks this question next. */
	practise(id: string): void;
	/** Calls back each second with the seconds since now; gives what ends that. */
	countSeconds: (tick: (seconds: number) => void) => () => void;
	answerNote(id: string): void;
	/** Opens the note with the answer. */
	openNote(path: string, event: MouseEvent): void;
	makeTheme(id: string): void;
	mergeCopies(): void;
	exportCards(): void;
	/** Shows a story to be told; of an empty path all stories. */
	tell(path: string): void;
}

export interface PracticeProps {
	/** Null while the vault is being read. */
	practice: PracticeView | null;
	state: PracticeState;
	handlers: PracticeHandlers;
	/** The language that it is drawn in. */
	words?: Messages;
}

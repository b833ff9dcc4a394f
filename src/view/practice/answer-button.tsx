/** One of the answers to *How did it go?*. */
import type { ComponentChildren } from 'preact';
import type { Grade } from '../../core/note/drill-log';

interface AnswerButtonProps {
	grade: Grade;
	/** The key that presses it. */
	shortcut: string;
	name: string;
	/** What stands below its name. */
	children?: ComponentChildren;
	onClick: () => void;
}

export function AnswerButton({ grade, shortcut, name, children, onClick }: AnswerButtonProps) {
	return (
		<button type="button" class={`ir-grade is-grade-${grade}`} aria-keyshortcuts={shortcut} onClick={onClick}>
			<span class="ir-grade-name">
				{name} <kbd aria-hidden="true">{shortcut}</kbd>
			</span>
			{children}
		</button>
	);
}

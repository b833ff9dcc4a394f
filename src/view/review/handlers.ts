/** What the review asks of whoever draws it. */
import type { ReviewCommand } from '../../core/change/review';
import type { DrawIcon } from '../parts/icon';
import type { Place } from '../parts/rows-model';
import type { WeakPointHandlers } from '../parts/weak-points';

/** The lines that a wish would write, or why it would write none. */
export interface Preview {
	lines: string[];
	refusal: string | null;
}

export interface ReviewHandlers extends Pick<WeakPointHandlers, 'nameWeakPoint'> {
	drawIcon: DrawIcon;
	open(place: Place): void;
	/** Goes back to where the review was begun. */
	leave(): void;
	finish(): void;
	/** What was typed and is not written yet, by the name of its field. */
	drafts: Map<string, string>;
	preview(wish: ReviewCommand): Preview;
	/** Grants a wish, if it still writes the lines that were shown; tells whether it did. */
	write(wish: ReviewCommand, shown?: string[]): Promise<boolean>;
	/** A theme as it is written in a note. */
	themeText(typed: string): string;
	/** The theme that is known and that what was typed is near to, without being it. */
	nearTheme(typed: string): string | null;
	/** Suggests known themes under a field. */
	suggest(field: HTMLInputElement, take: (value: string) => void, submit: () => void): void;
	addAction(themes: string[], about: string): void;
}

/** The answer to whether a habit is still in place. */
import { useMessages } from '../language/spoken';

export interface HabitHandlers {
	answerHabit(path: string, isInPlace: boolean): void;
}

/** Draws the two answers for the habit of a story. */
export function HabitAnswers({
	path,
	name,
	handlers,
}: {
	path: string;
	name: string;
	handlers: HabitHandlers;
}) {
	const { stillInPlace, about, yes, no } = useMessages().rows;
	return (
		<span class="ir-habit" role="group" aria-label={stillInPlace(name)}>
			{[true, false].map((isInPlace) => (
				<button
					key={String(isInPlace)}
					type="button"
					aria-label={about(isInPlace ? yes : no, name)}
					onClick={() => handlers.answerHabit(path, isInPlace)}
				>
					{isInPlace ? yes : no}
				</button>
			))}
		</span>
	);
}

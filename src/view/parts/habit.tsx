/** The answer to whether a habit is still in place. */

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
	return (
		<span class="ir-habit" role="group" aria-label={`Still in place? ${name}`}>
			{[true, false].map((isInPlace) => (
				<button
					key={String(isInPlace)}
					type="button"
					aria-label={`${isInPlace ? 'Yes' : 'No'}: ${name}`}
					onClick={() => handlers.answerHabit(path, isInPlace)}
				>
					{isInPlace ? 'Yes' : 'No'}
				</button>
			))}
		</span>
	);
}

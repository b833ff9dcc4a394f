/** The answer to whether a habit is still in place. */
import { useMessages } from '../language/spoken';
import { Press } from './controls';

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
	const { stillInPlace, yes, no } = useMessages().rows;
	return (
		<span class="ir-habit" role="group" aria-label={stillInPlace(name)}>
			{[true, false].map((isInPlace) => (
				<Press
					key={String(isInPlace)}
					text={isInPlace ? yes : no}
					of={name}
					press={() => handlers.answerHabit(path, isInPlace)}
				/>
			))}
		</span>
	);
}

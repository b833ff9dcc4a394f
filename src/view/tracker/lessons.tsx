/** What could be said more sharply in the note that is open. */
import { useMessages } from '../language/spoken';
import { Icon } from '../parts/icon';
import { LineLink } from '../parts/rows';
import type { SectionProps } from './parts';

/** Draws a line that counts the findings of the note that is open, if it has any; opened, each of them. */
export function Lessons({ tracker: { lessons, lessonCount }, state, handlers }: SectionProps) {
	const { sidebar } = useMessages();
	if (lessonCount === 0) return null;
	const isOpen = state.whole.includes('lessons');
	const others = state.whole.filter((section) => section !== 'lessons');
	return (
		<section class="ir-section" role="region" aria-label={sidebar.lessons}>
			<button
				type="button"
				class="ir-add"
				aria-expanded={isOpen}
				onClick={() => handlers.setState({ whole: isOpen ? others : [...others, 'lessons'] })}
			>
				<Icon name={isOpen ? 'chevron-down' : 'chevron-right'} /> {sidebar.lessonsHere(lessonCount)}
			</button>
			{!isOpen ? null : (
				<ul class="ir-list">
					{lessons.map(({ id, place, text, names }) => (
						<li key={id}>
							<LineLink place={place} class="ir-problem" handlers={handlers}>
								<Icon name="pencil-line" />
								<span>
									<span class="ir-who">{names}:</span> {text}
								</span>
							</LineLink>
						</li>
					))}
				</ul>
			)}
		</section>
	);
}

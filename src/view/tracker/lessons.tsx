/** What could be said more sharply in the note that is open. */
import { useMessages } from '../language/spoken';
import { Icon } from '../parts/icon';
import { LineLink } from '../parts/rows';
import { FIRST_LESSONS } from './tracker-model';
import { SectionHead, ShowAll, type SectionProps } from './parts';

/** Draws the findings of the note that is open, if it has any. */
export function Lessons({ tracker: { lessons, lessonCount }, state, handlers }: SectionProps) {
	const { sidebar } = useMessages();
	if (lessonCount === 0) return null;
	return (
		<section class="ir-section" role="region" aria-label={sidebar.lessons}>
			<SectionHead name={sidebar.lessonsHere} count={lessonCount} />
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
			<ShowAll
				section="lessons"
				total={lessonCount}
				first={FIRST_LESSONS}
				state={state}
				handlers={handlers}
			/>
		</section>
	);
}

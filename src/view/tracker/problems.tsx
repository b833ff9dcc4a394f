/** Notes to check, with the reason. */
import { Icon } from '../parts/icon';
import { LineLink } from '../parts/rows';
import { SectionHead, ShowAll, type SectionProps } from './parts';

/** Draws what wants a look, if anything does. */
export function Problems({ tracker, state, handlers }: SectionProps) {
	if (tracker.problemCount === 0) return null;
	return (
		<section class="ir-section" role="region" aria-label="Notes to check">
			<SectionHead name="Notes to check" count={tracker.problemCount} />
			<ul class="ir-list">
				{tracker.problems.map(({ id, place, name, message, isCopy, isInfo }) => (
					<li key={id}>
						<LineLink place={place} class="ir-problem" handlers={handlers}>
							<Icon name={isInfo ? 'info' : 'triangle-alert'} />
							<span>
								<span class="ir-who">
									{name}, line {place.line}:
								</span>{' '}
								{message}
							</span>
						</LineLink>
						{!isCopy ? null : (
							<button
								type="button"
								class="ir-add ir-open-both"
								aria-label={`Open both: ${name}`}
								onClick={() => handlers.openBoth(place.path)}
							>
								<Icon name="columns-2" /> Open both
							</button>
						)}
					</li>
				))}
			</ul>
			<ShowAll section="problems" total={tracker.problemCount} state={state} handlers={handlers} />
		</section>
	);
}

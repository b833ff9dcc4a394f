/** What the themes can be filtered by. */
import { Choice, PeriodChoice } from '../parts/choice';
import type { Filter, Tracker } from './tracker-model';

const STATES: Filter['state'][] = [
	'relapsed',
	'recurring',
	'new',
	'improving',
	'resolved',
	'strength',
	'untested',
];

/** Draws the choices of the filter. */
export function Filters({
	filter,
	choices,
	setFilter,
}: {
	filter: Filter;
	choices: Tracker['choices'];
	setFilter: (change: Partial<Filter>) => void;
}) {
	return (
		<div class="ir-filters">
			<Choice
				name="State"
				value={filter.state}
				options={STATES}
				onChange={(state) => setFilter({ state: state as Filter['state'] })}
			/>
			<Choice
				name="Stage"
				value={filter.stage}
				options={choices.stages}
				onChange={(stage) => setFilter({ stage })}
			/>
			<Choice
				name="Company"
				value={filter.company}
				options={choices.companies}
				onChange={(company) => setFilter({ company })}
			/>
			<PeriodChoice days={filter.days} onChange={(days) => setFilter({ days })} />
		</div>
	);
}

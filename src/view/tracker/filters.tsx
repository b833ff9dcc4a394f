/** What the themes can be filtered by. */
import { useMessages } from '../language/spoken';
import { Choice, PeriodChoice } from '../parts/controls';
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
	const { rows, data } = useMessages();
	return (
		<div class="ir-filters">
			<Choice
				name={rows.state}
				value={filter.state}
				options={STATES}
				called={data.state}
				onChange={(state) => setFilter({ state: state as Filter['state'] })}
			/>
			<Choice
				name={rows.stage}
				value={filter.stage}
				options={choices.stages}
				called={data.stage}
				onChange={(stage) => setFilter({ stage })}
			/>
			<Choice
				name={rows.company}
				value={filter.company}
				options={choices.companies}
				onChange={(company) => setFilter({ company })}
			/>
			<PeriodChoice days={filter.days} onChange={(days) => setFilter({ days })} />
		</div>
	);
}

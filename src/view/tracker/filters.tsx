/** What the themes can be filtered by. */
import type { Filter, Tracker } from '../tracker-model';

const STATES: Filter['state'][] = ['relapsed', 'recurring', 'new', 'improving', 'resolved', 'strength', 'untested'];
const PERIODS = [
	{ days: 30, name: 'Last 30 days' },
	{ days: 90, name: 'Last 90 days' },
	{ days: 365, name: 'Last year' },
];

/** Draws the choices of the filter. */
export function Filters({ filter, choices, setFilter }: { filter: Filter; choices: Tracker['choices']; setFilter: (change: Partial<Filter>) => void }) {
	return (
		<div class="ir-filters">
			<Choice name="State" value={filter.state} options={STATES} onChange={(state) => setFilter({ state: state as Filter['state'] })} />
			<Choice name="Stage" value={filter.stage} options={choices.stages} onChange={(stage) => setFilter({ stage })} />
			<Choice name="Company" value={filter.company} options={choices.companies} onChange={(company) => setFilter({ company })} />
			<Choice
				name="Period"
				value={PERIODS.find(({ days }) => days === filter.days)?.name ?? ''}
				options={PERIODS.map(({ name }) => name)}
				onChange={(chosen) => setFilter({ days: PERIODS.find(({ name }) => name === chosen)?.days ?? 0 })}
			/>
		</div>
	);
}

function Choice({ name, value, options, onChange }: { name: string; value: string; options: string[]; onChange: (value: string) => void }) {
	return (
		<label class="ir-choice">
			<span>{name}</span>
			<select class="dropdown" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
				<option value="">Any</option>
				{options.map((option) => (
					<option key={option} value={option}>
						{option}
					</option>
				))}
			</select>
		</label>
	);
}

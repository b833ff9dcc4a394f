/** Drop-downs that narrow a view. */

const PERIODS = [
	{ days: 30, name: 'Last 30 days' },
	{ days: 90, name: 'Last 90 days' },
	{ days: 365, name: 'Last year' },
];

/** A choice of one word, or any. */
export function Choice({
	name,
	value,
	options,
	onChange,
}: {
	name: string;
	value: string;
	options: string[];
	onChange: (value: string) => void;
}) {
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

/** A choice of how far back to look, in days; 0 for all. */
export function PeriodChoice({ days, onChange }: { days: number; onChange: (days: number) => void }) {
	return (
		<Choice
			name="Period"
			value={PERIODS.find((period) => period.days === days)?.name ?? ''}
			options={PERIODS.map(({ name }) => name)}
			onChange={(chosen) => onChange(PERIODS.find(({ name }) => name === chosen)?.days ?? 0)}
		/>
	);
}

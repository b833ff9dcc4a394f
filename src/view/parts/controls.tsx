/** Buttons, and drop-downs that narrow a view. */
import type { ButtonHTMLAttributes } from 'preact';
import { useMessages } from '../language/spoken';
import { Icon } from './icon';

/** How far back one can look, in days. */
const PERIODS = [30, 90, 365] as const;

/** A choice of one word, or any. */
export function Choice({
	name,
	value,
	options,
	called = (option) => option,
	onChange,
}: {
	name: string;
	value: string;
	options: readonly string[];
	/** What an option is called. */
	called?: (option: string) => string;
	onChange: (value: string) => void;
}) {
	const { any } = useMessages().rows;
	return (
		<label class="ir-choice">
			<span>{name}</span>
			<select class="dropdown" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
				<option value="">{any}</option>
				{options.map((option) => (
					<option key={option} value={option}>
						{called(option)}
					</option>
				))}
			</select>
		</label>
	);
}

/** A choice of how far back to look, in days; 0 for all. */
export function PeriodChoice({ days, onChange }: { days: number; onChange: (days: number) => void }) {
	const { period, periods } = useMessages().rows;
	const nameOf = (one: (typeof PERIODS)[number]): string => periods[one];
	return (
		<Choice
			name={period}
			value={PERIODS.filter((one) => one === days).map(nameOf)[0] ?? ''}
			options={PERIODS.map(nameOf)}
			onChange={(chosen) => onChange(PERIODS.find((one) => nameOf(one) === chosen) ?? 0)}
		/>
	);
}

interface PressProps extends Omit<ButtonHTMLAttributes, 'onClick' | 'type' | 'icon'> {
	text: string;
	/** What it does that to, for those who only hear it. */
	of?: string;
	icon?: string;
	press: () => void;
}

/** A button that says in words what it does. */
export function Press({ text, of, icon, press, ...more }: PressProps) {
	const { about } = useMessages().rows;
	return (
		<button
			type="button"
			{...(of === undefined ? {} : { 'aria-label': about(text, of) })}
			{...more}
			onClick={() => press()}
		>
			{icon === undefined ? null : (
				<>
					<Icon name={icon} />{' '}
				</>
			)}
			{text}
		</button>
	);
}

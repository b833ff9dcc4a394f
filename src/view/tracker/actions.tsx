/** The outstanding actions, and which methods have worked. */
import { count } from '../../core/words';
import { Icon } from '../parts/icon';
import { ActionItem } from '../parts/rows';
import type { ActionRow } from '../parts/rows-model';
import type { OutstandingRow } from './tracker-model';
import { ShowAll, type SectionProps, type TrackerHandlers } from './parts';

const LATER = 'later-actions';

/** Draws the actions that are still to be done: what is due this week in sight, the rest behind a line. */
export function Outstanding({ tracker, state, handlers }: SectionProps) {
	const { groups, actionCount, isFiltered } = tracker;
	const isSoon = ({ name }: Group): boolean => name === 'Overdue' || name === 'This week';
	const soon = groups.filter(isSoon);
	const later = groups.filter((group) => !isSoon(group));
	const countIn = (some: Group[]): number => some.reduce((sum, { rows }) => sum + rows.length, 0);
	// What would be all that there is stands in sight.
	const isAll = isFiltered || soon.length === 0;
	const isOpen = isAll || state.whole.includes(LATER);
	const others = state.whole.filter((section) => section !== LATER);
	return (
		<section class="ir-section" role="region" aria-label="Outstanding actions">
			<h3 class="ir-section-head">
				<span>Actions</span>
				<span class="ir-count">{countIn(soon)} this week</span>
			</h3>
			<Groups groups={soon} handlers={handlers} />
			{later.length === 0 || isAll ? null : (
				<button
					type="button"
					class="ir-add"
					aria-expanded={isOpen}
					onClick={() => handlers.setState({ whole: isOpen ? others : [...others, LATER] })}
				>
					<Icon name={isOpen ? 'chevron-down' : 'chevron-right'} /> Later and without a date ({countIn(later)}
					)
				</button>
			)}
			{isOpen ? <Groups groups={later} handlers={handlers} /> : null}
			{actionCount === 0 ? (
				<p class="ir-hint">{isFiltered ? 'No action matches this filter.' : 'Nothing is outstanding.'}</p>
			) : null}
			<ShowAll section="actions" total={actionCount} state={state} handlers={handlers} />
		</section>
	);
}

type Group = SectionProps['tracker']['groups'][number];

function Groups({ groups, handlers }: { groups: Group[]; handlers: TrackerHandlers }) {
	return (
		<>
			{groups.map(({ name, rows }) => (
				<div key={name} class="ir-group">
					<h4 class={`ir-group-head ${name === 'Overdue' ? 'is-late' : ''}`}>{name}</h4>
					<ul class="ir-list" aria-label={name}>
						{rows.map((row) =>
							row.lines.length === 0 ? (
								<ActionItem key={row.id} row={row} handlers={handlers} withThemes={true}>
									<Postpone row={row} handlers={handlers} />
								</ActionItem>
							) : (
								<SharedItem key={row.id} row={row} handlers={handlers} />
							),
						)}
					</ul>
				</div>
			))}
		</>
	);
}

const PUT_OFF = [
	{ to: 'tomorrow', name: 'Tomorrow' },
	{ to: 'next week', name: 'Next week' },
] as const;

/** Two ways to put off what is overdue. */
function Postpone({ row, handlers }: { row: ActionRow; handlers: TrackerHandlers }) {
	if (row.due?.late !== true || row.ticked !== null) return null;
	return (
		<span class="ir-put-off">
			{PUT_OFF.map(({ to, name }) => (
				<button
					key={to}
					type="button"
					class="ir-undo"
					aria-label={`${name}: ${row.text}`}
					onClick={() => handlers.postpone(row, to)}
				>
					{name}
				</button>
			))}
		</span>
	);
}

/** An action that several notes have in the same words: one row, which opens to their lines. */
function SharedItem({ row, handlers }: { row: OutstandingRow; handlers: TrackerHandlers }) {
	const { text, lines, due, themes } = row;
	return (
		<li class="ir-shared">
			<details>
				<summary>
					<span>{text}</span>{' '}
					<span class="ir-action-detail">
						<span>{count(new Set(lines.map(({ place }) => place.path)).size, 'note')}</span>
						{due === null ? null : <span class={due.late ? 'is-late' : ''}>{due.text}</span>}
						{themes.length > 0 ? <span>{themes.join(', ')}</span> : null}
					</span>
				</summary>
				<ul class="ir-list" aria-label={`Lines that say: ${text}`}>
					{lines.map((line) => (
						<ActionItem key={line.id} row={line} handlers={handlers} withThemes={false} />
					))}
				</ul>
			</details>
		</li>
	);
}

/** Draws how often each method has worked, folded. */
export function Methods({ tracker }: Pick<SectionProps, 'tracker'>) {
	if (tracker.methods.length === 0) return null;
	return (
		<details class="ir-methods">
			<summary>What has worked</summary>
			<ul class="ir-list" aria-label="What has worked">
				{tracker.methods.map(({ method, text }) => (
					<li key={method}>
						{method}: {text}
					</li>
				))}
			</ul>
		</details>
	);
}

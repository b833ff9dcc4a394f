/** The outstanding actions, and which methods have worked. */
import { useMessages } from '../language/spoken';
import { Press } from '../parts/controls';
import { Icon } from '../parts/icon';
import { Fold, LongList } from '../parts/long-list';
import { ActionItem } from '../parts/rows';
import type { ActionRow } from '../parts/rows-model';
import { LATER, MORE_LATER, type OutstandingRow } from './tracker-model';
import { MoreOf, type SectionProps, type TrackerHandlers } from './parts';

/** Draws the actions that are still to be done: what is due this week in sight, the rest behind a line. */
export function Outstanding({ tracker, state, handlers }: SectionProps) {
	const { groups, soonCount, laterCount, isLaterOpen: isOpen, actionCount, isFiltered } = tracker;
	const { sidebar: words } = useMessages();
	const isSoon = ({ id }: Group): boolean => id === 'overdue' || id === 'this-week';
	const isAll = isFiltered || soonCount === 0;
	const others = state.whole.filter((section) => section !== LATER);
	return (
		<section class="ir-section" role="region" aria-label={words.outstanding}>
			<h3 class="ir-section-head">
				<span>{words.actions}</span>
				<span class="ir-count">{words.countThisWeek(soonCount)}</span>
			</h3>
			<Groups groups={groups.filter(isSoon)} handlers={handlers} />
			<MoreOf section="actions" total={soonCount} state={state} handlers={handlers} />
			{laterCount === 0 || isAll ? null : (
				<button
					type="button"
					class="ir-add"
					aria-expanded={isOpen}
					onClick={() => handlers.setState({ whole: isOpen ? others : [...others, LATER] })}
				>
					<Icon name={isOpen ? 'chevron-down' : 'chevron-right'} /> {words.laterAndUndated(laterCount)}
				</button>
			)}
			<Groups groups={groups.filter((group) => !isSoon(group))} handlers={handlers} />
			{isOpen ? <MoreOf section={MORE_LATER} total={laterCount} state={state} handlers={handlers} /> : null}
			{actionCount === 0 ? (
				<p class="ir-hint">{isFiltered ? words.noActionMatches : words.nothingOutstanding}</p>
			) : null}
		</section>
	);
}

type Group = SectionProps['tracker']['groups'][number];

function Groups({ groups, handlers }: { groups: Group[]; handlers: TrackerHandlers }) {
	return (
		<>
			{groups.map(({ id, name, rows }) => (
				<div key={id} class="ir-group">
					<h4 class={`ir-group-head ${id === 'overdue' ? 'is-late' : ''}`}>{name}</h4>
					<ul class="ir-list" aria-label={name}>
						{rows.map((row) =>
							row.notes === 0 ? (
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

const PUT_OFF = ['tomorrow', 'next-week'] as const;

/** Two ways to put off what is overdue. */
function Postpone({ row, handlers }: { row: ActionRow; handlers: TrackerHandlers }) {
	if (row.due?.late !== true || row.ticked !== null) return null;
	const { sidebar } = useMessages();
	return (
		<span class="ir-put-off">
			{PUT_OFF.map((to) => (
				<Press
					key={to}
					class="ir-undo"
					text={sidebar.putOff[to]}
					of={row.text}
					press={() => handlers.postpone(row, to)}
				/>
			))}
		</span>
	);
}

/** An action that several notes have in the same words: one row, which opens to their lines. */
function SharedItem({ row, handlers }: { row: OutstandingRow; handlers: TrackerHandlers }) {
	const { text, notes, due, themes } = row;
	const { sidebar, rows } = useMessages();
	return (
		<li class="ir-shared">
			<Fold
				summary={
					<summary>
						<span>{text}</span>{' '}
						<span class="ir-action-detail">
							<span>{sidebar.notes(notes)}</span>
							{due === null ? null : <span class={due.late ? 'is-late' : ''}>{due.text}</span>}
							{themes.length > 0 ? <span>{themes.join(rows.comma)}</span> : null}
						</span>
					</summary>
				}
			>
				{() => (
					<LongList rows={row.lines}>
						{(shown) => (
							<ul class="ir-list" aria-label={rows.linesThatSay(text)}>
								{shown.map((line) => (
									<ActionItem key={line.id} row={line} handlers={handlers} withThemes={false} />
								))}
							</ul>
						)}
					</LongList>
				)}
			</Fold>
		</li>
	);
}

/** Draws how often each method has worked, folded. */
export function Methods({ tracker }: Pick<SectionProps, 'tracker'>) {
	const { sidebar } = useMessages();
	if (tracker.methods.length === 0) return null;
	return (
		<details class="ir-methods">
			<summary>{sidebar.whatWorked}</summary>
			<ul class="ir-list" aria-label={sidebar.whatWorked}>
				{tracker.methods.map(({ method, text }) => (
					<li key={method}>{sidebar.method(method, text)}</li>
				))}
			</ul>
		</details>
	);
}

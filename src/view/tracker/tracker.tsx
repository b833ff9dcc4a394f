/** The theme tracker, drawn from its model. */
import type { Messages } from '../../core/messages/en/english';
import { drawSpoken, useMessages } from '../language/spoken';
import { moveAmongRows } from '../parts/arrows';
import { Icon, Icons } from '../parts/icon';
import { NextInterviews } from '../parts/next';
import { NothingYet } from '../parts/page';
import { InterviewSection } from '../interview/this-interview';
import { ReviewPage, type ReviewProps } from '../review/review';
import { NowLines } from '../now/now';
import type { Filter, Tracker, TrackerState } from './tracker-model';
import { Methods, Outstanding } from './actions';
import { Due } from './due';
import { Filters } from './filters';
import { Holds, WeakPoints } from './holds';
import { SectionHead, type SectionProps, type TrackerHandlers } from './parts';
import { Lessons } from './lessons';
import { Problems, Renamed } from './problems';
import { Themes } from './themes';
import { ThisNote } from './this-note';

interface Props {
	/** Null while the notes are being read. */
	tracker: Tracker | null;
	state: TrackerState;
	handlers: TrackerHandlers;
	/** The review that is drawn in place of the sections. */
	review?: ReviewProps | null;
	/** The language that it is drawn in. */
	words?: Messages;
}

/** Draws the tracker into an element; null takes it away. */
export function drawTracker(element: HTMLElement, props: Props | null): void {
	drawSpoken(element, props?.words, props === null ? null : <TrackerView {...props} />);
}

/** Where the arrows are the field's own. */
const TYPED_INTO = 'input:not([type=checkbox]), select, textarea';

function TrackerView({ tracker, state, handlers, review = null }: Props) {
	const { acts } = useMessages();
	return (
		<Icons.Provider value={handlers.drawIcon}>
			<div
				class="ir-tracker"
				role="region"
				aria-label={acts.themeTracker}
				tabIndex={-1}
				onKeyDown={(event) => {
					const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
					if (!isPlain || (event.target as Element).matches(TYPED_INTO)) return;
					if (moveAmongRows(event.currentTarget, event.key)) event.preventDefault();
				}}
			>
				{review === null ? (
					<Content tracker={tracker} state={state} handlers={handlers} />
				) : (
					<ReviewPage {...review} />
				)}
			</div>
		</Icons.Provider>
	);
}

function Content({ tracker, state, handlers }: Props) {
	const { rows, sidebar } = useMessages();
	if (tracker === null)
		return (
			<p class="ir-message" role="status">
				{rows.reading}
			</p>
		);
	return tracker.hasInterviews || tracker.problemCount > 0 ? (
		<Filled tracker={tracker} state={state} handlers={handlers} />
	) : (
		<NothingYet text={sidebar.empty} icon="messages-square" handlers={handlers} />
	);
}

/** The buttons on top, and the field that filters. */
function Head({ tracker, state, handlers }: SectionProps) {
	const { filter } = state;
	const { acts, sidebar } = useMessages();
	const setFilter = (change: Partial<Filter>): void =>
		handlers.setState({ filter: { ...filter, ...change }, shut: [] });
	return (
		<div class="nav-header">
			<div class="nav-buttons-container">
				<IconButton icon="plus" label={acts.newRetro} onClick={() => handlers.newRetro()} />
				<IconButton icon="calendar-check" label={acts.openWeek} onClick={() => handlers.openWeek()} />
				<IconButton icon="dumbbell" label={sidebar.practiseDue} onClick={() => handlers.openPractice()} />
				<IconButton icon="chart-line" label={acts.openInsights} onClick={() => handlers.openInsights()} />
				<IconButton
					icon="list-filter"
					label={sidebar.moreFilters}
					pressed={state.filterOpen}
					onClick={() => handlers.setState({ filterOpen: !state.filterOpen })}
				/>
				<IconButton
					icon="chevrons-down-up"
					label={sidebar.foldAll}
					disabled={state.unfolded.length === 0 && state.folds.length === 0}
					onClick={() => handlers.setState({ unfolded: [], folds: [] })}
				/>
			</div>
			<div class="search-input-container">
				<input
					type="search"
					spellcheck={false}
					placeholder={sidebar.filterThemes}
					aria-label={sidebar.filterThemes}
					value={filter.text}
					onInput={(event) => setFilter({ text: event.currentTarget.value })}
				/>
				{filter.text === '' ? null : (
					<button
						type="button"
						class="search-input-clear-button"
						aria-label={sidebar.clearText}
						onClick={() => setFilter({ text: '' })}
					/>
				)}
			</div>
			{state.filterOpen ? <Filters filter={filter} choices={tracker.choices} setFilter={setFilter} /> : null}
		</div>
	);
}

function Filled({ tracker, state, handlers }: SectionProps) {
	const { sidebar } = useMessages();
	return (
		<>
			<Head tracker={tracker} state={state} handlers={handlers} />
			<NowLines now={tracker.now} handlers={handlers} />
			<Due tracker={tracker} state={state} handlers={handlers} />
			{tracker.interview === null ? null : (
				<InterviewSection interview={tracker.interview} handlers={handlers} />
			)}
			<Renamed tracker={tracker} handlers={handlers} />
			<ThisNote tracker={tracker} state={state} handlers={handlers} />
			<Holds tracker={tracker} handlers={handlers} />
			<Themes tracker={tracker} state={state} handlers={handlers} />
			<WeakPoints tracker={tracker} state={state} handlers={handlers} />
			<Outstanding tracker={tracker} handlers={handlers} state={state} />
			{tracker.next.length === 0 ? null : (
				<section class="ir-section" role="region" aria-label={sidebar.nextInterviews}>
					<SectionHead name={sidebar.nextInterviews} count={tracker.next.length} />
					<NextInterviews rows={tracker.next} handlers={handlers} />
				</section>
			)}
			<Methods tracker={tracker} />
			<Lessons tracker={tracker} state={state} handlers={handlers} />
			<Problems tracker={tracker} handlers={handlers} state={state} />
		</>
	);
}

function IconButton({
	icon,
	label,
	pressed,
	disabled,
	onClick,
}: {
	icon: string;
	label: string;
	pressed?: boolean;
	disabled?: boolean;
	onClick: () => void;
}) {
	return (
		<button
			type="button"
			class={`clickable-icon nav-action-button ${pressed === true ? 'is-active' : ''}`}
			aria-label={label}
			aria-pressed={pressed}
			disabled={disabled}
			onClick={onClick}
		>
			<Icon name={icon} />
		</button>
	);
}

/** The theme tracker, drawn from its model. */
import { render } from 'preact';
import { Icon, Icons, type DrawIcon } from './icon';
import { ActionItem, Bars, Evidence, LineLink, STATE_ICONS, type RowHandlers } from './rows';
import { FIRST_ROWS, NO_FILTER, type Filter, type HoldRow, type ThemeRow, type Tracker, type TrackerState } from './tracker-model';

export interface TrackerHandlers extends RowHandlers {
	drawIcon: DrawIcon;
	setState(change: Partial<TrackerState>): void;
	openNote(path: string, event: MouseEvent): void;
	hoverNote(path: string, event: MouseEvent): void;
	/** Writes a word into a line under *Did it hold?*; an empty one takes the answer back. */
	answer(row: HoldRow, word: string): void;
	addAction(themeKey: string): void;
	newRetro(): void;
	adopt(): void;
}

interface Props {
	/** Null while the notes are being read. */
	tracker: Tracker | null;
	state: TrackerState;
	handlers: TrackerHandlers;
}

const STATES: Filter['state'][] = ['relapsed', 'recurring', 'new', 'improving', 'resolved', 'strength', 'untested'];
const PERIODS = [
	{ days: 30, name: 'Last 30 days' },
	{ days: 90, name: 'Last 90 days' },
	{ days: 365, name: 'Last year' },
];

/** Draws the tracker into an element; null takes it away. */
export function drawTracker(element: HTMLElement, props: Props | null): void {
	render(props === null ? null : <TrackerView {...props} />, element);
}

function TrackerView({ tracker, state, handlers }: Props) {
	return (
		<Icons.Provider value={handlers.drawIcon}>
			<div class="ir-tracker" role="region" aria-label="Theme tracker">
				{tracker === null ? (
					<p class="ir-message" role="status">
						Reading your notes…
					</p>
				) : tracker.hasInterviews || tracker.problemCount > 0 ? (
					<Filled tracker={tracker} state={state} handlers={handlers} />
				) : (
					<Empty handlers={handlers} />
				)}
			</div>
		</Icons.Provider>
	);
}

function Empty({ handlers }: { handlers: TrackerHandlers }) {
	return (
		<div class="ir-message">
			<Icon name="messages-square" class="ir-message-icon" />
			<p>Write down one interview, and see here what keeps coming back and whether what you changed worked.</p>
			<div class="ir-message-buttons">
				<button type="button" class="mod-cta" onClick={() => handlers.newRetro()}>
					New interview retro
				</button>
				<button type="button" onClick={() => handlers.adopt()}>
					Use my existing notes
				</button>
			</div>
		</div>
	);
}

function Filled({ tracker, state, handlers }: Props & { tracker: Tracker }) {
	const { filter } = state;
	const setFilter = (change: Partial<Filter>): void => handlers.setState({ filter: { ...filter, ...change } });
	return (
		<>
			<div class="nav-header">
				<div class="nav-buttons-container">
					<IconButton icon="plus" label="New interview retro" onClick={() => handlers.newRetro()} />
					<IconButton
						icon="list-filter"
						label="More filters"
						pressed={state.filterOpen}
						onClick={() => handlers.setState({ filterOpen: !state.filterOpen })}
					/>
					<IconButton
						icon="chevrons-down-up"
						label="Fold all themes"
						disabled={state.unfolded.length === 0}
						onClick={() => handlers.setState({ unfolded: [] })}
					/>
				</div>
				<div class="search-input-container">
					<input
						type="search"
						spellcheck={false}
						placeholder="Filter themes"
						aria-label="Filter themes"
						value={filter.text}
						onInput={(event) => setFilter({ text: event.currentTarget.value })}
					/>
					{filter.text === '' ? null : (
						<button type="button" class="search-input-clear-button" aria-label="Clear text" onClick={() => setFilter({ text: '' })} />
					)}
				</div>
				{state.filterOpen ? <Filters filter={filter} choices={tracker.choices} setFilter={setFilter} /> : null}
			</div>
			{tracker.holds.length === 0 ? null : <Holds rows={tracker.holds} handlers={handlers} />}
			<Themes tracker={tracker} state={state} handlers={handlers} />
			<Outstanding tracker={tracker} handlers={handlers} state={state} />
			<Problems tracker={tracker} handlers={handlers} state={state} />
		</>
	);
}

function IconButton({ icon, label, pressed, disabled, onClick }: { icon: string; label: string; pressed?: boolean; disabled?: boolean; onClick: () => void }) {
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

function Filters({ filter, choices, setFilter }: { filter: Filter; choices: Tracker['choices']; setFilter: (change: Partial<Filter>) => void }) {
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

function SectionHead({ name, count }: { name: string; count: number }) {
	return (
		<h3 class="ir-section-head">
			<span>{name}</span>
			<span class="ir-count">{count}</span>
		</h3>
	);
}

function ShowAll({ section, total, state, handlers }: { section: string; total: number; state: TrackerState; handlers: TrackerHandlers }) {
	if (total <= FIRST_ROWS || state.whole.includes(section)) return null;
	return (
		<button type="button" class="ir-show-all" onClick={() => handlers.setState({ whole: [...state.whole, section] })}>
			Show all {total}
		</button>
	);
}

const ANSWERS = [
	{ word: 'held', name: 'Held' },
	{ word: 'slipped', name: 'Slipped' },
	{ word: 'not-tested', name: 'Not tested' },
];

function Holds({ rows, handlers }: { rows: HoldRow[]; handlers: TrackerHandlers }) {
	return (
		<section class="ir-section" role="region" aria-label="Did it hold?">
			<SectionHead name="Did it hold?" count={rows.filter(({ answer }) => answer === null).length} />
			<ul class="ir-list">
				{rows.map((row) => (
					<li key={row.id} class="ir-hold">
						<LineLink place={row.place} class="ir-action-text" handlers={handlers}>
							{row.text}
						</LineLink>
						<span class="ir-action-detail">{row.detail}</span>
						<span class="ir-answers" role="group" aria-label={row.text}>
							{ANSWERS.map(({ word, name }) => (
								<button
									key={word}
									type="button"
									class={`ir-answer is-${word}`}
									aria-pressed={row.answer === word}
									onClick={() => handlers.answer(row, row.answer === word ? '' : word)}
								>
									{name}
								</button>
							))}
						</span>
					</li>
				))}
			</ul>
		</section>
	);
}

function Themes({ tracker, state, handlers }: Props & { tracker: Tracker }) {
	const toggle = (key: string): void => {
		const { unfolded } = state;
		handlers.setState({ unfolded: unfolded.includes(key) ? unfolded.filter((one) => one !== key) : [...unfolded, key] });
	};
	return (
		<section class="ir-section" aria-label="Themes">
			<SectionHead name="Themes" count={tracker.themeCount} />
			{tracker.themes.length > 0 ? (
				<ul class="ir-list">
					{tracker.themes.map((theme) => (
						<ThemeItem key={theme.key} theme={theme} toggle={toggle} handlers={handlers} />
					))}
				</ul>
			) : tracker.isFiltered ? (
				<div class="ir-message" role="status">
					<p>No theme matches this filter.</p>
					<button type="button" onClick={() => handlers.setState({ filter: NO_FILTER })}>
						Clear filter
					</button>
				</div>
			) : (
				<p class="ir-hint">No themes yet. Give a question a rating and a theme, and it shows up here.</p>
			)}
			<ShowAll section="themes" total={tracker.themeCount} state={state} handlers={handlers} />
		</section>
	);
}

function ThemeItem({ theme, toggle, handlers }: { theme: ThemeRow; toggle: (key: string) => void; handlers: TrackerHandlers }) {
	const { key, name, note, state, open } = theme;
	return (
		<li class={`ir-theme ${open === null ? '' : 'is-open'}`} aria-label={`${name}, ${theme.stateText}${theme.untested ? ', untested' : ''}, ${theme.detail}`}>
			<div class="ir-theme-row" onClick={() => toggle(key)}>
				<button
					type="button"
					class="clickable-icon ir-fold"
					aria-label={`Show evidence for ${name}`}
					aria-expanded={open !== null}
					onClick={(event) => {
						event.stopPropagation();
						toggle(key);
					}}
				>
					<Icon name="chevron-right" />
				</button>
				<Icon name={STATE_ICONS[state]} class={`is-${state}`} />
				<span class="ir-theme-name">
					{note === null ? (
						name
					) : (
						<a
							href="#"
							class="ir-note-link"
							onClick={(event) => {
								event.preventDefault();
								event.stopPropagation();
								handlers.openNote(note, event);
							}}
							onMouseOver={(event) => handlers.hoverNote(note, event)}
						>
							{name}
						</a>
					)}
				</span>
				<Bars bars={theme.bars} label={theme.barsText} />
				<span class="ir-theme-detail">
					<span class={`ir-state is-${state}`}>{theme.stateText}</span> · {theme.detail}
				</span>
			</div>
			{open === null ? null : (
				<div class="ir-theme-open">
					<ul class="ir-list ir-evidence-list" aria-label={`Evidence for ${name}`}>
						{open.evidence.map((row) => (
							<Evidence key={row.id} row={row} handlers={handlers} />
						))}
					</ul>
					{open.actions.length === 0 ? null : (
						<ul class="ir-list" aria-label={`Actions for ${name}`}>
							{open.actions.map((row) => (
								<ActionItem key={row.id} row={row} handlers={handlers} withThemes={false} />
							))}
						</ul>
					)}
					<button type="button" class="ir-add" onClick={() => handlers.addAction(key)}>
						<Icon name="plus" /> Add action
					</button>
					<details class="ir-sum">
						<summary>Why it stands here</summary>
						<p>{open.sum}</p>
					</details>
				</div>
			)}
		</li>
	);
}

function Outstanding({ tracker, state, handlers }: Props & { tracker: Tracker }) {
	return (
		<section class="ir-section" role="region" aria-label="Outstanding actions">
			<SectionHead name="Outstanding actions" count={tracker.actionCount} />
			{tracker.groups.map(({ name, rows }) => (
				<div key={name} class="ir-group">
					<h4 class={`ir-group-head ${name === 'Overdue' ? 'is-late' : ''}`}>{name}</h4>
					<ul class="ir-list" aria-label={name}>
						{rows.map((row) => (
							<ActionItem key={row.id} row={row} handlers={handlers} withThemes={true} />
						))}
					</ul>
				</div>
			))}
			{tracker.actionCount === 0 ? <p class="ir-hint">{tracker.isFiltered ? 'No action matches this filter.' : 'Nothing is outstanding.'}</p> : null}
			<ShowAll section="actions" total={tracker.actionCount} state={state} handlers={handlers} />
		</section>
	);
}

function Problems({ tracker, state, handlers }: Props & { tracker: Tracker }) {
	if (tracker.problemCount === 0) return null;
	return (
		<section class="ir-section" role="region" aria-label="Notes to check">
			<SectionHead name="Notes to check" count={tracker.problemCount} />
			<ul class="ir-list">
				{tracker.problems.map(({ id, place, name, message }) => (
					<li key={id}>
						<LineLink place={place} class="ir-problem" handlers={handlers}>
							<Icon name="triangle-alert" />
							<span>
								<span class="ir-who">
									{name}, line {place.line}:
								</span>{' '}
								{message}
							</span>
						</LineLink>
					</li>
				))}
			</ul>
			<ShowAll section="problems" total={tracker.problemCount} state={state} handlers={handlers} />
		</section>
	);
}

/** The themes by rank; unfolded, a theme shows its evidence and its actions. */
import { useMessages } from '../language/spoken';
import { Press } from '../parts/controls';
import { Icon } from '../parts/icon';
import { LongList } from '../parts/long-list';
import { ActionItem, Bars, Evidence, STATE_ICONS } from '../parts/rows';
import { NO_FILTER, type ThemeFold } from './tracker-model';
import type { ThemeRow } from '../parts/rows-model';
import { SectionHead, MoreOf, type SectionProps, type TrackerHandlers } from './parts';

/** Draws the themes that pass the filter, or says why there are none. */
export function Themes({ tracker, state, handlers }: SectionProps) {
	const toggle = (key: string): void => {
		const { unfolded } = state;
		handlers.setState({
			unfolded: unfolded.includes(key) ? unfolded.filter((one) => one !== key) : [...unfolded, key],
		});
	};
	const { sidebar } = useMessages();
	return (
		<section class="ir-section" aria-label={sidebar.themes}>
			<SectionHead name={sidebar.themes} count={tracker.themeCount} />
			{tracker.themeCount === 0 ? <NoThemes isFiltered={tracker.isFiltered} handlers={handlers} /> : null}
			{tracker.themes.length === 0 ? null : (
				<ul class="ir-list">
					{tracker.themes.map((theme) => (
						<ThemeItem key={theme.key} theme={theme} toggle={toggle} handlers={handlers} />
					))}
				</ul>
			)}
			<MoreOf section="themes" total={tracker.listedCount} state={state} handlers={handlers} />
			{tracker.folds.map((fold) => (
				<Fold
					key={fold.name}
					fold={fold}
					tracker={tracker}
					state={state}
					handlers={handlers}
					toggle={toggle}
				/>
			))}
		</section>
	);
}

interface FoldProps extends SectionProps {
	fold: ThemeFold;
	toggle: (key: string) => void;
}

/** One line for the themes of a fold; opened, they stand below it. */
function Fold({ fold: { name, title, count, themes }, tracker, state, handlers, toggle }: FoldProps) {
	const turn = (): void => {
		const list = tracker.isFiltered ? 'shut' : 'folds';
		const others = state[list].filter((one) => one !== name);
		handlers.setState({ [list]: state[list].includes(name) ? others : [...others, name] });
	};
	return (
		<div class="ir-theme-fold">
			<button type="button" class="ir-add" aria-expanded={themes !== null} onClick={turn}>
				<Icon name={themes === null ? 'chevron-right' : 'chevron-down'} /> {title} ({count})
			</button>
			{themes === null ? null : (
				<>
					<ul class="ir-list" aria-label={title}>
						{themes.map((theme) => (
							<ThemeItem key={theme.key} theme={theme} toggle={toggle} handlers={handlers} />
						))}
					</ul>
					<MoreOf section={name} total={count} state={state} handlers={handlers} />
				</>
			)}
		</div>
	);
}

function NoThemes({ isFiltered, handlers }: { isFiltered: boolean; handlers: TrackerHandlers }) {
	const { sidebar } = useMessages();
	if (!isFiltered) return <p class="ir-hint">{sidebar.noThemes}</p>;
	return (
		<div class="ir-message" role="status">
			<p>{sidebar.noThemeMatches}</p>
			<Press text={sidebar.clearFilter} press={() => handlers.setState({ filter: NO_FILTER, shut: [] })} />
		</div>
	);
}

/** Draws one theme as an item of a list. */
export function ThemeItem({
	theme,
	toggle,
	handlers,
}: {
	theme: ThemeRow;
	toggle: (key: string) => void;
	handlers: TrackerHandlers;
}) {
	const { key, name, state, open } = theme;
	const { sidebar, rows } = useMessages();
	const said = [name, theme.stateText, ...(theme.untested ? [rows.untested] : []), theme.detail];
	return (
		<li class={`ir-theme ${open === null ? '' : 'is-open'}`} aria-label={said.join(rows.comma)}>
			<div
				class="ir-theme-row"
				onClick={() => toggle(key)}
				onContextMenu={(event) => handlers.menu?.(event, { kind: 'theme', key })}
			>
				<button
					type="button"
					class="clickable-icon ir-fold"
					aria-label={sidebar.showEvidence(name)}
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
					<ThemeName theme={theme} handlers={handlers} />
				</span>
				<Bars bars={theme.bars} label={theme.barsText} />
				<span class="ir-theme-detail">
					<span class={`ir-state is-${state}`}>{theme.stateText}</span> · {theme.detail}
				</span>
			</div>
			{open === null ? null : <OpenTheme theme={theme} open={open} handlers={handlers} />}
		</li>
	);
}

/** The name of a theme, a link where it has a note. */
function ThemeName({ theme: { name, note }, handlers }: { theme: ThemeRow; handlers: TrackerHandlers }) {
	if (note === null) return <>{name}</>;
	return (
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
	);
}

interface OpenThemeProps {
	theme: ThemeRow;
	open: NonNullable<ThemeRow['open']>;
	handlers: TrackerHandlers;
}

/** What an unfolded theme shows: its evidence, its actions, and why it stands where it does. */
function OpenTheme({ theme, open, handlers }: OpenThemeProps) {
	const { name } = theme;
	const { sidebar } = useMessages();
	return (
		<div class="ir-theme-open">
			<LongList rows={open.evidence}>
				{(shown) => (
					<ul class="ir-list ir-evidence-list" aria-label={sidebar.evidence(name)}>
						{shown.map((row) => (
							<Evidence key={row.id} row={row} handlers={handlers} />
						))}
					</ul>
				)}
			</LongList>
			<ThemeActions theme={theme} open={open} handlers={handlers} />
			<ThemeButtons theme={theme} handlers={handlers} />
			<details class="ir-sum">
				<summary>{sidebar.why}</summary>
				<p>{open.sum}</p>
			</details>
		</div>
	);
}

function ThemeActions({ theme: { key, name }, open: { actions }, handlers }: OpenThemeProps) {
	const { sidebar, rows } = useMessages();
	if (actions.length === 0) return null;
	return (
		<LongList rows={actions}>
			{(shown) => (
				<ul class="ir-list" aria-label={sidebar.actionsFor(name)}>
					{shown.map((row) => (
						<ActionItem key={row.id} row={row} handlers={handlers} withThemes={false}>
							{row.effect?.word !== 'ineffective' ? null : (
								<button
									type="button"
									class="ir-add"
									aria-label={rows.about(sidebar.stronger, row.text)}
									onClick={() => handlers.addAction(key, row.place)}
								>
									<Icon name="arrow-up" /> {sidebar.stronger}
								</button>
							)}
						</ActionItem>
					))}
				</ul>
			)}
		</LongList>
	);
}

function ThemeButtons({ theme: { key, name }, handlers }: Omit<OpenThemeProps, 'open'>) {
	const { sidebar, acts } = useMessages();
	return (
		<div class="ir-theme-acts">
			<button type="button" class="ir-add" onClick={() => handlers.addAction(key)}>
				<Icon name="plus" /> {acts.addAction}
			</button>
			<button
				type="button"
				class="ir-add"
				aria-label={sidebar.linkNoteTo(name)}
				onClick={() => handlers.linkTheme(key)}
			>
				<Icon name="link" /> {sidebar.linkNote}
			</button>
			<button
				type="button"
				class="ir-add"
				aria-label={sidebar.mergeTheme(name)}
				onClick={() => handlers.mergeTheme(key)}
			>
				<Icon name="merge" /> {sidebar.merge}
			</button>
		</div>
	);
}

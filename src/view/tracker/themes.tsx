/** The themes by rank; unfolded, a theme shows its evidence and its actions. */
import { Icon } from '../parts/icon';
import { ActionItem, Bars, Evidence, STATE_ICONS } from '../parts/rows';
import { NO_FILTER } from './tracker-model';
import type { ThemeRow } from '../parts/rows-model';
import { SectionHead, ShowAll, type SectionProps, type TrackerHandlers } from './parts';

/** Draws the themes that pass the filter, or says why there are none. */
export function Themes({ tracker, state, handlers }: SectionProps) {
	const toggle = (key: string): void => {
		const { unfolded } = state;
		handlers.setState({
			unfolded: unfolded.includes(key) ? unfolded.filter((one) => one !== key) : [...unfolded, key],
		});
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
	const { key, name, note, state, open } = theme;
	return (
		<li
			class={`ir-theme ${open === null ? '' : 'is-open'}`}
			aria-label={`${name}, ${theme.stateText}${theme.untested ? ', untested' : ''}, ${theme.detail}`}
		>
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
								<ActionItem key={row.id} row={row} handlers={handlers} withThemes={false}>
									{row.effect?.word !== 'ineffective' ? null : (
										<button
											type="button"
											class="ir-add"
											aria-label={`Try a stronger method: ${row.text}`}
											onClick={() => handlers.addAction(key, row.place)}
										>
											<Icon name="arrow-up" /> Try a stronger method
										</button>
									)}
								</ActionItem>
							))}
						</ul>
					)}
					<div class="ir-theme-acts">
						<button type="button" class="ir-add" onClick={() => handlers.addAction(key)}>
							<Icon name="plus" /> Add action
						</button>
						<button
							type="button"
							class="ir-add"
							aria-label={`Link note to ${name}`}
							onClick={() => handlers.linkTheme(key)}
						>
							<Icon name="link" /> Link note
						</button>
						<button
							type="button"
							class="ir-add"
							aria-label={`Merge ${name}`}
							onClick={() => handlers.mergeTheme(key)}
						>
							<Icon name="merge" /> Merge
						</button>
					</div>
					<details class="ir-sum">
						<summary>Why it stands here</summary>
						<p>{open.sum}</p>
					</details>
				</div>
			)}
		</li>
	);
}

/** The outstanding actions, and which methods have worked. */
import { count } from '../../core/words';
import { ActionItem, type RowHandlers } from '../parts/rows';
import type { OutstandingRow } from './tracker-model';
import { SectionHead, ShowAll, type SectionProps } from './parts';

/** Draws the actions that are still to be done, by when they are due. */
export function Outstanding({ tracker, state, handlers }: SectionProps) {
	return (
		<section class="ir-section" role="region" aria-label="Outstanding actions">
			<SectionHead name="Outstanding actions" count={tracker.actionCount} />
			{tracker.groups.map(({ name, rows }) => (
				<div key={name} class="ir-group">
					<h4 class={`ir-group-head ${name === 'Overdue' ? 'is-late' : ''}`}>{name}</h4>
					<ul class="ir-list" aria-label={name}>
						{rows.map((row) =>
							row.lines.length === 0 ? (
								<ActionItem key={row.id} row={row} handlers={handlers} withThemes={true} />
							) : (
								<SharedItem key={row.id} row={row} handlers={handlers} />
							),
						)}
					</ul>
				</div>
			))}
			{tracker.actionCount === 0 ? (
				<p class="ir-hint">
					{tracker.isFiltered ? 'No action matches this filter.' : 'Nothing is outstanding.'}
				</p>
			) : null}
			<ShowAll section="actions" total={tracker.actionCount} state={state} handlers={handlers} />
		</section>
	);
}

/** An action that several notes have in the same words: one row, which opens to their lines. */
function SharedItem({ row, handlers }: { row: OutstandingRow; handlers: RowHandlers }) {
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

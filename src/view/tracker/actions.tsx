/** The outstanding actions, and which methods have worked. */
import { ActionItem } from '../parts/rows';
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
						{rows.map((row) => (
							<ActionItem key={row.id} row={row} handlers={handlers} withThemes={true} />
						))}
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

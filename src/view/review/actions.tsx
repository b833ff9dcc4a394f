/** What is to be done about what failed in an interview. */
import { useState } from 'preact/hooks';
import { RULES } from '../../core/lesson/rules';
import type { LessonRow } from '../lesson/findings-model';
import { AddAction, OpenLine } from './questions';
import type { ReviewHandlers } from './handlers';
import type { ReviewForm, ReviewTheme } from './review-model';

/** Why there is nothing to plan for. */
function nothingPlanned({ withoutTheme, hasFailed }: ReviewForm): string {
	if (withoutTheme.length > 0)
		return 'What went wrong has no theme yet. Name one above, and say here what is to be done about it.';
	return hasFailed
		? 'What went wrong here is said to be no theme, so nothing is planned for one.'
		: 'Nothing failed in this interview, so nothing has to be done.';
}

export function Actions({ review, handlers }: { review: ReviewForm; handlers: ReviewHandlers }) {
	const { plans, planLines } = review;
	return (
		<>
			{plans.length === 0 ? <p class="ir-hint">{nothingPlanned(review)}</p> : null}
			<ul class="ir-list ir-review-list" aria-label="What failed">
				{plans.map((theme) => (
					<PlannedTheme key={theme.key} theme={theme} handlers={handlers} />
				))}
			</ul>
			<Sharpen rows={review.sharpen.actions} handlers={handlers} />
			<PlanLines lines={planLines} handlers={handlers} />
		</>
	);
}

/**
 * The lines of the plan that are no task lines, and what would be made of them; null where that would lose
 * something.
 */
function PlanLines({ lines, handlers }: { lines: string[] | null; handlers: ReviewHandlers }) {
	const [isShown, setShown] = useState(false);
	if (lines === null)
		return (
			<p class="ir-hint">The improvement plan cannot be turned into task lines without losing something.</p>
		);
	if (lines.length === 0) return null;
	if (!isShown)
		return (
			<button type="button" onClick={() => setShown(true)}>
				Turn into task lines
			</button>
		);
	return (
		<div class="ir-field-line">
			<p class="ir-hint">The improvement plan has lines that cannot be ticked. They become these:</p>
			<pre class="ir-line" role="group" aria-label="Task lines">
				{lines.join('\n')}
			</pre>
			<div class="ir-step-buttons">
				<button type="button" onClick={() => setShown(false)}>
					Cancel
				</button>
				<button
					type="button"
					onClick={() => {
						void handlers.write({ kind: 'plan' }, lines).then(() => setShown(false));
					}}
				>
					Write task lines
				</button>
			</div>
		</div>
	);
}

export const SKELETON = RULES.L1.skeleton;

/** What the lesson check says of the actions, in a few words; never in the way. */
function Sharpen({ rows, handlers }: { rows: LessonRow[]; handlers: ReviewHandlers }) {
	if (rows.length === 0) return null;
	return (
		<div class="ir-sharpen">
			<p class="ir-hint">Could be sharper. {SKELETON}</p>
			<ul class="ir-list" aria-label="Actions to sharpen">
				{rows.map(({ id, place, text, names }) => (
					<li key={id} class="ir-planned">
						<OpenLine place={place} handlers={handlers}>
							{text}
						</OpenLine>
						<span class="ir-hint">{names}</span>
					</li>
				))}
			</ul>
		</div>
	);
}

function PlannedTheme({ theme, handlers }: { theme: ReviewTheme; handlers: ReviewHandlers }) {
	const { name, question, actions } = theme;
	return (
		<li class="ir-review-item">
			<span class="ir-theme-name">{name}</span>
			{question === null ? null : <span class="ir-hint">{question}</span>}
			{actions.length === 0 ? (
				<span class="ir-hint">No action yet.</span>
			) : (
				<ul class="ir-list" aria-label={`Actions for ${name}`}>
					{actions.map(({ id, place, text, detail, late }) => (
						<li key={id} class="ir-planned">
							<OpenLine place={place} handlers={handlers}>
								{text}
							</OpenLine>
							<span class={`ir-hint ${late ? 'is-late' : ''}`}>{late ? `${detail}, overdue` : detail}</span>
						</li>
					))}
				</ul>
			)}
			<AddAction label={name} onClick={() => handlers.addAction([theme.text], question ?? name)} />
		</li>
	);
}

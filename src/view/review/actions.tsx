/** What is to be done about what failed in an interview. */
import { useState } from 'preact/hooks';
import type { ReviewMessages } from '../../core/messages/en/review';
import { useMessages } from '../language/spoken';
import { Press } from '../parts/controls';
import type { LessonRow } from '../lesson/findings-model';
import { AddAction, OpenLine } from './questions';
import type { ReviewHandlers } from './handlers';
import type { ReviewForm, ReviewTheme } from './review-model';

/** Why there is nothing to plan for. */
function nothingPlanned({ withoutTheme, hasFailed, questions }: ReviewForm, words: ReviewMessages): string {
	if (withoutTheme.length > 0) return words.noThemeNamed;
	if (hasFailed) return words.saidNoTheme;
	return questions.some(({ rating }) => rating !== null) ? words.nothingFailed : words.nothingRated;
}

export function Actions({ review, handlers }: { review: ReviewForm; handlers: ReviewHandlers }) {
	const { plans, planLines } = review;
	const { review: words } = useMessages();
	return (
		<>
			{plans.length === 0 ? <p class="ir-hint">{nothingPlanned(review, words)}</p> : null}
			<ul class="ir-list ir-review-list" aria-label={words.whatFailed}>
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
	const { review: words, acts } = useMessages();
	if (lines === null) return <p class="ir-hint">{words.planStays}</p>;
	if (lines.length === 0) return null;
	if (!isShown) return <Press text={words.toTasks} press={() => setShown(true)} />;
	return (
		<div class="ir-field-line">
			<p class="ir-hint">{words.planBecomes}</p>
			<pre class="ir-line" role="group" aria-label={words.taskLines}>
				{lines.join('\n')}
			</pre>
			<div class="ir-step-buttons">
				<Press text={acts.cancel} press={() => setShown(false)} />
				<Press
					text={words.writeTasks}
					press={() => {
						void handlers.write({ kind: 'plan' }, lines).then(() => setShown(false));
					}}
				/>
			</div>
		</div>
	);
}

/** What the lesson check says of the actions, in a few words; never in the way. */
function Sharpen({ rows, handlers }: { rows: LessonRow[]; handlers: ReviewHandlers }) {
	const { review: words } = useMessages();
	if (rows.length === 0) return null;
	return (
		<div class="ir-sharpen">
			<p class="ir-hint">
				{words.couldBeSharper} {rows[0]?.skeleton}
			</p>
			<ul class="ir-list" aria-label={words.actionsToSharpen}>
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
	const { review: words, sidebar } = useMessages();
	return (
		<li class="ir-review-item">
			<span class="ir-theme-name">{name}</span>
			{question === null ? null : <span class="ir-hint">{question}</span>}
			{actions.length === 0 ? (
				<span class="ir-hint">{words.noAction}</span>
			) : (
				<ul class="ir-list" aria-label={sidebar.actionsFor(name)}>
					{actions.map(({ id, place, text, detail, late }) => (
						<li key={id} class="ir-planned">
							<OpenLine place={place} handlers={handlers}>
								{text}
							</OpenLine>
							<span class={`ir-hint ${late ? 'is-late' : ''}`}>{late ? words.overdue(detail) : detail}</span>
						</li>
					))}
				</ul>
			)}
			<AddAction label={name} onClick={() => handlers.addAction([theme.text], question ?? name)} />
		</li>
	);
}

/** The review of one interview, drawn from its note: all of it on one page, in place of the sidebar's sections. */
import { render, type ComponentChildren } from 'preact';
import { Taps } from '../interview/taps';
import { Icon, Icons } from '../parts/icon';
import { WeakPointList } from '../parts/weak-points';
import { Actions, SKELETON } from './actions';
import { LineField } from './field';
import type { ReviewHandlers } from './handlers';
import { Chips, Questions } from './questions';
import type { ReviewForm } from './review-model';

export interface ReviewProps {
	/** What the note is called. */
	name: string;
	/** Whether the note was looked at yet. */
	isRead: boolean;
	/** Null where the note is not there, or is no interview. */
	review: ReviewForm | null;
	/** What was named and what comes next, once the review is finished. */
	summary: { named: string; next: string } | null;
	handlers: ReviewHandlers;
}

/** Draws the review into an element; null takes it away. */
export function drawReview(element: HTMLElement, props: ReviewProps | null): void {
	render(props === null ? null : <ReviewPage {...props} />, element);
}

/** Draws the review. */
export function ReviewPage({ name, isRead, review, summary, handlers }: ReviewProps) {
	return (
		<Icons.Provider value={handlers.drawIcon}>
			<section class="ir-review" role="region" aria-label={`Review ${name}`}>
				<div class="ir-review-head">
					<button type="button" class="clickable-icon" aria-label="Back" onClick={() => handlers.leave()}>
						<Icon name="arrow-left" />
					</button>
					<h3 class="ir-review-title" tabIndex={-1}>
						{review === null ? name : `Review · ${review.who}`}
					</h3>
					{review === null ? null : <span class="ir-count">{review.rated}</span>}
				</div>
				{review === null ? (
					<p role="status">
						{isRead ? 'This note is not there any more, or it is no interview now.' : 'Reading the note…'}
					</p>
				) : (
					<Parts review={review} handlers={handlers} />
				)}
				{summary === null ? null : <Summary summary={summary} handlers={handlers} />}
			</section>
		</Icons.Provider>
	);
}

function Parts({ review, handlers }: { review: ReviewForm; handlers: ReviewHandlers }) {
	return (
		<>
			<Part name="Questions" aside="1 to 4 rate, Enter goes on">
				<Questions review={review} handlers={handlers} />
			</Part>
			<Part name="What went wrong" aside="">
				<General review={review} handlers={handlers} />
			</Part>
			<Part name="Actions" aside="">
				<Actions review={review} handlers={handlers} />
			</Part>
			<Part name="Key lesson" aside="">
				<Lesson review={review} handlers={handlers} />
			</Part>
			<Part name="In one tap" aside="or not at all">
				<Taps
					felt={review.felt}
					isOpen={review.isResultOpen}
					tap={(property, value) => void handlers.write({ kind: 'felt', property, value })}
				/>
			</Part>
			<div class="ir-step-buttons">
				<button type="button" onClick={() => handlers.leave()}>
					Later
				</button>
				<button type="button" class="mod-cta" onClick={() => handlers.finish()}>
					Finish review
				</button>
			</div>
		</>
	);
}

function Part({ name, aside, children }: { name: string; aside: string; children: ComponentChildren }) {
	return (
		<section class="ir-step" aria-label={name}>
			<h4 class="ir-section-head ir-step-name">
				<span>{name}</span>
				<span class="ir-count">{aside}</span>
			</h4>
			{children}
		</section>
	);
}

function Summary({
	summary: { named, next },
	handlers,
}: {
	summary: NonNullable<ReviewProps['summary']>;
	handlers: ReviewHandlers;
}) {
	return (
		<div class="ir-said is-held" role="status">
			<span class="ir-said-text">
				<span class="ir-said-what">{named}</span>
				{next === '' ? null : <span class="ir-said-detail">Next: {next}</span>}
			</span>
			<button type="button" class="ir-undo" onClick={() => handlers.leave()}>
				Close review
			</button>
		</div>
	);
}

function General({ review, handlers }: { review: ReviewForm; handlers: ReviewHandlers }) {
	const { withoutTheme } = review;
	return (
		<>
			{withoutTheme.length === 0 ? null : (
				<>
					<p class="ir-hint">You wrote this, and it has no theme yet:</p>
					<WeakPointList name="Weak points without a theme" rows={withoutTheme} handlers={handlers} />
				</>
			)}
			<p class="ir-hint">
				What went wrong in the interview as a whole? These themes stand in the properties of the note.
			</p>
			<Chips names={review.themes} label="Themes of the interview" />
			{review.offered.length === 0 ? null : (
				<div class="ir-chips" role="group" aria-label="From your questions">
					{review.offered.map(({ name, text }) => (
						<button
							key={text}
							type="button"
							class="ir-chip"
							aria-label={`Add theme: ${name}`}
							onClick={() => void handlers.write({ kind: 'general', value: text })}
						>
							<Icon name="plus" /> {name}
						</button>
					))}
				</div>
			)}
			<LineField
				label="Theme of the interview"
				hint="Theme"
				value=""
				button="Add theme"
				suggest
				wish={(value) => ({ kind: 'general', value: handlers.themeText(value) })}
				handlers={handlers}
			/>
		</>
	);
}

function Lesson({ review, handlers }: { review: ReviewForm; handlers: ReviewHandlers }) {
	return (
		<>
			<p class="ir-hint">One line that you want to remember from this interview.</p>
			<LineField
				label="Key lesson"
				hint="Key lesson"
				value={review.lesson}
				button="Save"
				wish={(value) => ({ kind: 'lesson', value })}
				handlers={handlers}
			/>
			{review.sharpen.lesson.map(({ id, names }) => (
				<p key={id} class="ir-hint" role="note">
					Could be sharper: {names}. {SKELETON}
				</p>
			))}
			{review.reviewed === null ? null : <p class="ir-hint">Reviewed on {review.reviewed.slice(0, 10)}.</p>}
		</>
	);
}

/** The review of one interview, drawn from its note: all of it on one page, in place of the sidebar's sections. */
import { render, type ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { askedWhile, Taps } from '../interview/taps';
import { useMessages } from '../language/spoken';
import { Press } from '../parts/controls';
import { Icon, Icons } from '../parts/icon';
import { WeakPointList } from '../parts/weak-points';
import { Actions } from './actions';
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

/** Where the keys begin: at the question that asks for something first, else where the first is noted. */
const FIRST = '.is-open .ir-question-title, .ir-review-list:empty + .ir-field > input';

/** Draws the review. */
export function ReviewPage({ name, isRead, review, summary, handlers }: ReviewProps) {
	const { review: words } = useMessages();
	const page = useRef<HTMLElement>(null);
	const isUnderWay = review !== null && summary === null;
	/** Hands the focus of the heading on, which the review is opened with. */
	const begin = (): void => {
		if (page.current?.querySelector('.ir-review-title:focus') != null)
			page.current.querySelector<HTMLElement>(FIRST)?.focus();
	};
	useLayoutEffect(begin, [review === null]);
	return (
		<Icons.Provider value={handlers.drawIcon}>
			<section
				ref={page}
				class="ir-review"
				role="region"
				aria-label={words.title(name)}
				onKeyDownCapture={(event) => {
					if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !isUnderWay) return;
					event.preventDefault();
					event.stopPropagation();
					handlers.finish();
				}}
			>
				<div class="ir-review-head">
					<button
						type="button"
						class="clickable-icon"
						aria-label={words.back}
						onClick={() => handlers.leave()}
					>
						<Icon name="arrow-left" />
					</button>
					<h3 class="ir-review-title" tabIndex={-1} onFocus={begin}>
						{review === null ? name : words.head(review.who)}
					</h3>
					{review === null ? null : <span class="ir-count">{review.rated}</span>}
				</div>
				{review === null ? (
					<p role="status">{isRead ? words.gone : words.reading}</p>
				) : (
					<Parts review={review} handlers={handlers} />
				)}
				{isUnderWay ? <Ends handlers={handlers} /> : null}
				{summary === null ? null : <Summary summary={summary} handlers={handlers} />}
			</section>
		</Icons.Provider>
	);
}

function Parts({ review, handlers }: { review: ReviewForm; handlers: ReviewHandlers }) {
	const { review: words } = useMessages();
	return (
		<>
			<Part name={words.questions} aside={review.questions.length === 0 ? '' : words.questionsHint}>
				<Questions review={review} handlers={handlers} />
			</Part>
			<Part name={words.wentWrong} aside="">
				<General review={review} handlers={handlers} />
			</Part>
			<Part name={words.actions} aside="">
				<Actions review={review} handlers={handlers} />
			</Part>
			<Part name={words.keyLesson} aside="">
				<Lesson review={review} handlers={handlers} />
			</Part>
			<Part name={words.inOneTap} aside={words.orNot}>
				<Taps
					felt={review.felt}
					asks={askedWhile(review.isResultOpen)}
					tap={(property, value) => void handlers.write({ kind: 'felt', property, value })}
				/>
			</Part>
		</>
	);
}

/** The ways out of a review that is not finished. */
function Ends({ handlers }: { handlers: ReviewHandlers }) {
	const { review: words } = useMessages();
	return (
		<div class="ir-step-buttons">
			<Press text={words.later} press={() => handlers.leave()} />
			<Press
				class="mod-cta"
				aria-keyshortcuts="Control+Enter Meta+Enter"
				text={words.finish}
				press={() => handlers.finish()}
			/>
		</div>
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
	const { review: words } = useMessages();
	const close = useRef<HTMLButtonElement>(null);
	// Enter goes back from here.
	useEffect(() => close.current?.focus(), []);
	return (
		<div class="ir-said is-held" role="status">
			<span class="ir-said-text">
				<span class="ir-said-what">{named}</span>
				{next === '' ? null : <span class="ir-said-detail">{words.next(next)}</span>}
			</span>
			<button ref={close} type="button" class="ir-undo" onClick={() => handlers.leave()}>
				{words.close}
			</button>
		</div>
	);
}

function General({ review, handlers }: { review: ReviewForm; handlers: ReviewHandlers }) {
	const { withoutTheme } = review;
	const { review: words } = useMessages();
	return (
		<>
			{withoutTheme.length === 0 ? null : (
				<>
					<p class="ir-hint">{words.noThemeYet}</p>
					<WeakPointList name={words.weakPoints} rows={withoutTheme} handlers={handlers} />
				</>
			)}
			<p class="ir-hint">{words.asAWhole}</p>
			<Chips names={review.themes} label={words.themesOfInterview} />
			{review.offered.length === 0 ? null : (
				<div class="ir-chips" role="group" aria-label={words.fromQuestions}>
					{review.offered.map(({ name, text }) => (
						<button
							key={text}
							type="button"
							class="ir-chip"
							aria-label={words.addThemeNamed(name)}
							onClick={() => void handlers.write({ kind: 'general', value: text })}
						>
							<Icon name="plus" /> {name}
						</button>
					))}
				</div>
			)}
			<LineField
				label={words.themeOfInterview}
				hint={words.theme}
				value=""
				button={words.addTheme}
				suggest
				wish={(value) => ({ kind: 'general', value: handlers.themeText(value) })}
				handlers={handlers}
			/>
		</>
	);
}

function Lesson({ review, handlers }: { review: ReviewForm; handlers: ReviewHandlers }) {
	const { review: words } = useMessages();
	return (
		<>
			<p class="ir-hint">{words.lessonHint}</p>
			<LineField
				label={words.keyLesson}
				hint={words.keyLesson}
				value={review.lesson}
				button={words.save}
				wish={(value) => ({ kind: 'lesson', value })}
				handlers={handlers}
			/>
			{review.sharpen.lesson.map(({ id, names, skeleton }) => (
				<p key={id} class="ir-hint" role="note">
					{words.sharper(names, skeleton)}
				</p>
			))}
			{review.reviewed === null ? null : (
				<p class="ir-hint">{words.reviewedOn(review.reviewed.slice(0, 10))}</p>
			)}
		</>
	);
}

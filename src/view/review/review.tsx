/** The review of one interview, drawn from its note: one step at a time. */
import { render, type ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ReviewCommand } from '../../core/change/review';
import { RULES } from '../../core/lesson/rules';
import { RATINGS } from '../../core/note/values';
import type { LessonRow } from '../lesson/findings-model';
import { Icon, Icons, type DrawIcon } from '../parts/icon';
import { STEPS, type ReviewForm, type ReviewQuestion, type ReviewTheme } from './review-model';
import type { Place } from '../parts/rows-model';
import { WeakPointList, type WeakPointHandlers } from '../parts/weak-points';

/** The lines that a wish would write, or why it would write none. */
export interface Preview {
	lines: string[];
	refusal: string | null;
}

export interface ReviewHandlers extends Pick<WeakPointHandlers, 'nameWeakPoint'> {
	drawIcon: DrawIcon;
	goTo(step: number): void;
	open(place: Place): void;
	/** Opens the note where first impressions are written. */
	goAndWrite(): void;
	captured(): void;
	finish(): void;
	/** What was typed and is not written yet, by the name of its field: going to another step loses none of it. */
	drafts: Map<string, string>;
	preview(wish: ReviewCommand): Preview;
	/** Grants a wish, if it still writes the lines that were shown; tells whether it did. */
	write(wish: ReviewCommand, shown?: string[]): Promise<boolean>;
	/** A theme as it is written in a note. */
	themeText(typed: string): string;
	/** Suggests known themes under a field. */
	suggest(field: HTMLInputElement, take: (value: string) => void, submit: () => void): void;
	addAction(themes: string[], about: string): void;
}

interface Props {
	/** Null where the note is not there, or is no interview. */
	review: ReviewForm | null;
	step: number;
	handlers: ReviewHandlers;
}

/** Draws the review into an element; null takes it away. */
export function drawReview(element: HTMLElement, props: Props | null): void {
	render(props === null ? null : <ReviewForm {...props} />, element);
}

function ReviewForm({ review, step, handlers }: Props) {
	return (
		<Icons.Provider value={handlers.drawIcon}>
			<Content review={review} step={step} handlers={handlers} />
		</Icons.Provider>
	);
}

function Content({ review, step, handlers }: Props) {
	if (review === null)
		return <p role="status">This note is not there any more, or it is no interview now.</p>;
	return review.captured ? (
		<Steps review={review} step={step} handlers={handlers} />
	) : (
		<Capture review={review} handlers={handlers} />
	);
}

/** No analysis before the first impressions are there. */
function Capture({ review, handlers }: { review: ReviewForm; handlers: ReviewHandlers }) {
	return (
		<div class="ir-step">
			<h3 class="ir-step-name">First impressions first</h3>
			<p>
				{review.hasImpressions
					? 'There is text under First impressions. Is it all that was in your head?'
					: 'Nothing stands under First impressions yet. Write down what is in your head, in whatever order it comes. The analysis can wait.'}
			</p>
			<div class="ir-step-buttons">
				<button
					type="button"
					class={review.hasImpressions ? '' : 'mod-cta'}
					onClick={() => handlers.goAndWrite()}
				>
					{review.hasImpressions ? 'Write more' : 'Go and write'}
				</button>
				<button
					type="button"
					class={review.hasImpressions ? 'mod-cta' : ''}
					onClick={() => handlers.captured()}
				>
					Done
				</button>
			</div>
		</div>
	);
}

function Steps({ review, step, handlers }: Props & { review: ReviewForm }) {
	const heading = useRef<HTMLHeadingElement>(null);
	const last = useRef(step);
	useLayoutEffect(() => {
		if (last.current !== step) heading.current?.focus();
		last.current = step;
	}, [step]);
	const isLast = step === STEPS.length - 1;
	return (
		<>
			<nav aria-label="Steps">
				<ol class="ir-list ir-steps">
					{STEPS.map((name, index) => (
						<li key={name}>
							<button
								type="button"
								class="ir-step-link"
								aria-current={index === step ? 'step' : undefined}
								onClick={() => handlers.goTo(index)}
							>
								{index + 1}. {name}
							</button>
						</li>
					))}
				</ol>
			</nav>
			<div class="ir-step">
				<h3 class="ir-step-name" tabIndex={-1} ref={heading}>
					{STEPS[step]}
				</h3>
				{step === 0 ? <Questions review={review} handlers={handlers} /> : null}
				{step === 1 ? <General review={review} handlers={handlers} /> : null}
				{step === 2 ? <Actions review={review} handlers={handlers} /> : null}
				{step === 3 ? <Lesson review={review} handlers={handlers} /> : null}
			</div>
			<div class="ir-step-buttons">
				<button type="button" disabled={step === 0} onClick={() => handlers.goTo(step - 1)}>
					Back
				</button>
				{isLast ? (
					<button key="finish" type="button" class="mod-cta" onClick={() => handlers.finish()}>
						Finish review
					</button>
				) : (
					<button key="next" type="button" class="mod-cta" onClick={() => handlers.goTo(step + 1)}>
						Next
					</button>
				)}
			</div>
		</>
	);
}

interface FieldProps {
	label: string;
	/** What the empty field shows. */
	hint: string;
	/** What the note says now. */
	value: string;
	/** What the button is called. */
	button: string;
	wish: (value: string) => ReviewCommand;
	suggest?: boolean;
	handlers: ReviewHandlers;
}

/** One line of free text: the line that it writes is shown first. What is being typed stays while the note changes. */
function Field({ label, hint, value, button, wish, suggest = false, handlers }: FieldProps) {
	const { drafts } = handlers;
	const [typed, setState] = useState<string | null>(drafts.get(label) ?? null);
	const setTyped = (text: string | null): void => {
		if (text === null || text.trim() === '' || text.trim() === value.trim()) drafts.delete(label);
		else drafts.set(label, text);
		setState(text);
	};
	const input = useRef<HTMLInputElement>(null);
	const words = (typed ?? value).trim();
	const isChanged = typed !== null && words !== value.trim() && words !== '';
	const preview = isChanged ? handlers.preview(wish(words)) : null;
	const submit = async (): Promise<void> => {
		// A suggestion that was taken stands in the field before it is drawn.
		const said = input.current?.value.trim() ?? '';
		if (said === '' || said === value.trim()) return;
		const { lines, refusal } = handlers.preview(wish(said));
		if (await handlers.write(wish(said), refusal === null ? lines : undefined)) setTyped(null);
	};
	useEffect(() => {
		if (suggest && input.current !== null) handlers.suggest(input.current, setTyped, () => void submit());
	}, []);
	return (
		<form
			class="ir-field"
			onSubmit={(event) => {
				event.preventDefault();
				void submit();
			}}
		>
			<input
				ref={input}
				type="text"
				spellcheck={false}
				aria-label={label}
				placeholder={hint}
				value={typed ?? value}
				onInput={(event) => setTyped(event.currentTarget.value)}
			/>
			<button type="submit" aria-label={`${button}: ${label}`} disabled={!isChanged}>
				{button}
			</button>
			{preview === null ? null : <Written preview={preview} />}
		</form>
	);
}

function Written({ preview: { lines, refusal } }: { preview: Preview }) {
	if (refusal !== null) {
		return (
			<p class="ir-hint ir-field-line" role="status">
				{refusal}
			</p>
		);
	}
	return (
		<div class="ir-field-line">
			<p class="ir-hint">{lines.length === 1 ? 'This line is written:' : 'These lines are written:'}</p>
			<pre class="ir-line">{lines.join('\n')}</pre>
		</div>
	);
}

const RATING_NAMES = RATINGS.map((word) => ({ word, name: word.charAt(0).toUpperCase() + word.slice(1) }));

function OpenLine({
	place,
	handlers,
	children,
}: {
	place: Place;
	handlers: ReviewHandlers;
	children: ComponentChildren;
}) {
	return (
		<a
			href="#"
			class="ir-open-line"
			onClick={(event) => {
				event.preventDefault();
				handlers.open(place);
			}}
		>
			{children}
		</a>
	);
}

function Chips({ names, label }: { names: string[]; label: string }) {
	if (names.length === 0) return null;
	return (
		<ul class="ir-list ir-chips" aria-label={label}>
			{names.map((name) => (
				<li key={name} class="ir-chip">
					{name}
				</li>
			))}
		</ul>
	);
}

function AddAction({ label, onClick }: { label: string; onClick: () => void }) {
	return (
		<button type="button" class="ir-add" aria-label={`Add action: ${label}`} onClick={onClick}>
			<Icon name="plus" /> Add action
		</button>
	);
}

function Questions({ review, handlers }: { review: ReviewForm; handlers: ReviewHandlers }) {
	return (
		<>
			{review.questions.length === 0 ? (
				<p class="ir-hint">No question is noted yet. Which ones do you remember?</p>
			) : null}
			<ul class="ir-list ir-review-list" aria-label="Questions">
				{review.questions.map((question) => (
					<Question key={question.id} question={question} handlers={handlers} />
				))}
			</ul>
			<Field
				label="Another question"
				hint="Another question"
				value=""
				button="Add question"
				wish={(value) => ({ kind: 'question', value })}
				handlers={handlers}
			/>
		</>
	);
}

function Question({ question, handlers }: { question: ReviewQuestion; handlers: ReviewHandlers }) {
	const { ref, title, rating, reason, observed } = question;
	const isOther = rating !== null && !RATINGS.some((word) => word === rating);
	return (
		<li class="ir-review-item">
			<OpenLine place={question.place} handlers={handlers}>
				{title}
			</OpenLine>
			<span class="ir-answers" role="group" aria-label={title}>
				{RATING_NAMES.map(({ word, name }) => (
					<button
						key={word}
						type="button"
						class="ir-answer"
						aria-pressed={rating === word}
						onClick={() => void handlers.write({ kind: 'rating', ref, value: name })}
					>
						{name}
					</button>
				))}
			</span>
			{isOther ? <p class="ir-hint">Rated “{rating}”, which is none of the four.</p> : null}
			{reason === null ? null : <p class="ir-hint">{reason}</p>}
			{observed.map((said, index) => (
				<p key={index} class="ir-hint">
					{said}
				</p>
			))}
			{question.failed ? (
				<Field
					label={`Cause of ${title}`}
					hint="Cause"
					value={question.cause}
					button="Save"
					wish={(value) => ({ kind: 'cause', ref, value })}
					handlers={handlers}
				/>
			) : null}
			<Chips names={question.themes} label={`Themes of ${title}`} />
			<Field
				label={`Theme of ${title}`}
				hint="Theme"
				value=""
				button="Add theme"
				suggest
				wish={(value) => ({ kind: 'theme', ref, value: handlers.themeText(value) })}
				handlers={handlers}
			/>
			<AddAction label={title} onClick={() => handlers.addAction(question.themeTexts, title)} />
		</li>
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
			<Field
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

/** Why there is nothing to plan for. */
function nothingPlanned({ withoutTheme, hasFailed }: ReviewForm): string {
	if (withoutTheme.length > 0)
		return 'What went wrong has no theme yet. Name one in the step before, and say here what is to be done about it.';
	return hasFailed
		? 'What went wrong here is said to be no theme, so nothing is planned for one.'
		: 'Nothing failed in this interview, so nothing has to be done.';
}

function Actions({ review, handlers }: { review: ReviewForm; handlers: ReviewHandlers }) {
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

const SKELETON = RULES.L1.skeleton;

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

function Lesson({ review, handlers }: { review: ReviewForm; handlers: ReviewHandlers }) {
	return (
		<>
			<p class="ir-hint">One line that you want to remember from this interview.</p>
			<Field
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

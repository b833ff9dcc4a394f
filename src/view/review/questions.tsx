/** The questions of an interview, a row each: rated with 1 to 4, more of the one that is looked at. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { RATINGS } from '../../core/note/values';
import { useMessages } from '../language/spoken';
import { Icon } from '../parts/icon';
import { Go } from '../parts/rows';
import type { Place } from '../parts/rows-model';
import { LineField } from './field';
import type { ReviewHandlers } from './handlers';
import type { ReviewForm, ReviewQuestion } from './review-model';

const RATING_NAMES = RATINGS.map((word) => ({ word, name: word.charAt(0).toUpperCase() + word.slice(1) }));

export function OpenLine({
	place,
	handlers,
	children,
}: {
	place: Place;
	handlers: ReviewHandlers;
	children: ComponentChildren;
}) {
	return (
		<Go class="ir-open-line" go={() => handlers.open(place)}>
			{children}
		</Go>
	);
}

export function Chips({ names, label }: { names: string[]; label: string }) {
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

export function AddAction({ label, onClick }: { label: string; onClick: () => void }) {
	const { acts, rows } = useMessages();
	return (
		<button type="button" class="ir-add" aria-label={rows.about(acts.addAction, label)} onClick={onClick}>
			<Icon name="plus" /> {acts.addAction}
		</button>
	);
}

/** The question that asks for something first: its rating, else why it failed or what its theme is. */
function firstToDo(questions: readonly ReviewQuestion[]): string {
	const unrated = questions.find(({ rating }) => rating === null);
	const open = questions.find(({ failed, cause, themes }) => failed && (cause === '' || themes.length === 0));
	return (unrated ?? open)?.id ?? '';
}

/** Draws the questions, and the field of another one. */
export function Questions({ review, handlers }: { review: ReviewForm; handlers: ReviewHandlers }) {
	const { questions } = review;
	const { review: words, sidebar } = useMessages();
	const [current, choose] = useState(() => firstToDo(questions));
	const list = useRef<HTMLUListElement>(null);
	const goTo = (index: number): void => {
		choose(questions[index]?.id ?? '');
		const titles = list.current?.querySelectorAll<HTMLElement>('.ir-question-title') ?? [];
		const another = list.current?.parentElement?.querySelector<HTMLElement>(':scope > form.ir-field > input');
		(titles[index] ?? another)?.focus();
	};
	return (
		<>
			{questions.length === 0 ? <p class="ir-hint">{words.noQuestion}</p> : null}
			<ul class="ir-list ir-review-list" aria-label={words.questions} ref={list}>
				{questions.map((question, index) => (
					<Question
						key={question.id}
						question={question}
						isOpen={question.id === current}
						choose={() => choose(question.id)}
						fold={() => choose('')}
						goOn={() => goTo(index + 1)}
						handlers={handlers}
					/>
				))}
			</ul>
			<LineField
				label={words.another}
				hint={words.another}
				value=""
				button={sidebar.addQuestion}
				wish={(value) => ({ kind: 'question', value })}
				handlers={handlers}
			/>
		</>
	);
}

interface QuestionProps {
	question: ReviewQuestion;
	isOpen: boolean;
	choose: () => void;
	fold: () => void;
	/** Goes to the next question. */
	goOn: () => void;
	handlers: ReviewHandlers;
}

function Question({ question, isOpen, choose, fold, goOn, handlers }: QuestionProps) {
	const { ref, title, rating } = question;
	const { ratings } = useMessages().data;
	const rate = (name: string): void => {
		choose();
		void handlers.write({ kind: 'rating', ref, value: name });
	};
	return (
		<li
			class={`ir-review-item ${isOpen ? 'is-open' : ''}`}
			onKeyDown={(event) => {
				const by = RATING_NAMES[Number(event.key) - 1];
				if (by === undefined || (event.target as Element).matches('input')) return;
				event.preventDefault();
				rate(by.name);
			}}
		>
			<div class="ir-question-row">
				<button
					type="button"
					class="ir-question-title"
					aria-expanded={isOpen}
					onClick={isOpen ? fold : choose}
					onKeyDown={(event) => {
						if (event.key !== 'Enter') return;
						event.preventDefault();
						if (isOpen) goOn();
						else choose();
					}}
				>
					{title}
				</button>
				<span class="ir-ratings" role="group" aria-label={title}>
					{RATING_NAMES.map(({ word, name }, index) => (
						<button
							key={word}
							type="button"
							class={`ir-rating is-${word}`}
							aria-pressed={rating === word}
							onClick={() => rate(name)}
						>
							<span aria-hidden="true">{index + 1}</span>
							<span class="ir-spoken">{ratings[word]}</span>
						</button>
					))}
				</span>
			</div>
			<ThemeChips question={question} handlers={handlers} />
			{isOpen ? <More question={question} goOn={goOn} handlers={handlers} /> : null}
		</li>
	);
}

/** The themes of a question; each is taken off it with a press. */
function ThemeChips({
	question: { ref, title, themes, themeTexts },
	handlers,
}: {
	question: ReviewQuestion;
	handlers: ReviewHandlers;
}) {
	const { review: words } = useMessages();
	if (themes.length === 0) return null;
	return (
		<ul class="ir-list ir-chips" aria-label={words.themesOf(title)}>
			{themes.map((name, at) => (
				<li key={name} class="ir-chip">
					{name}
					<button
						type="button"
						class="ir-chip-off"
						aria-label={words.takeOff(name)}
						onClick={() => {
							const value = themeTexts.filter((_, index) => index !== at).join(', ');
							void handlers.write({ kind: 'themes', ref, value });
						}}
					>
						<Icon name="x" />
					</button>
				</li>
			))}
		</ul>
	);
}

/** What is said of the question that is looked at. */
function More({ question, goOn, handlers }: Pick<QuestionProps, 'question' | 'goOn' | 'handlers'>) {
	const { ref, title, rating, reason, observed } = question;
	const { review: words } = useMessages();
	const isOther = rating !== null && !RATINGS.some((word) => word === rating);
	return (
		<div class="ir-question-more">
			{isOther ? <p class="ir-hint">{words.badRating(rating)}</p> : null}
			{reason === null ? null : <p class="ir-hint">{reason}</p>}
			{observed.map((said, index) => (
				<p key={index} class="ir-hint">
					{said}
				</p>
			))}
			<LineField
				label={words.themeOf(title)}
				hint={words.theme}
				value=""
				button={words.addTheme}
				suggest
				goOn={goOn}
				wish={(value) => ({ kind: 'theme', ref, value: handlers.themeText(value) })}
				handlers={handlers}
			/>
			{question.failed ? (
				<LineField
					label={words.causeOf(title)}
					hint={words.cause}
					value={question.cause}
					button={words.save}
					goOn={goOn}
					wish={(value) => ({ kind: 'cause', ref, value })}
					handlers={handlers}
				/>
			) : null}
			<div class="ir-question-acts">
				<AddAction label={title} onClick={() => handlers.addAction(question.themeTexts, title)} />
				<OpenLine place={question.place} handlers={handlers}>
					{words.openInNote}
				</OpenLine>
			</div>
		</div>
	);
}

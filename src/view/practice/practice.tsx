/** Practice: a value and handlers in, DOM out. */
import { useEffect, useState } from 'preact/hooks';
import { drawSpoken, useMessages } from '../language/spoken';
import { Press } from '../parts/controls';
import { Page, PageSection } from '../parts/page';
import { AnswerButton } from './answer-button';
import { Bank } from './practice-bank';
import type { PracticeHandlers, PracticeProps } from './practice-parts';
import { type AnswerRow, type DrillCard, type PracticeState, type PracticeView } from './practice-model';
import { LineLink, type Opens } from '../parts/rows';

/** Draws the practice into an element; null takes it away. */
export function drawPractice(element: HTMLElement, props: PracticeProps | null): void {
	drawSpoken(element, props?.words, props === null ? null : <PracticePage {...props} />);
}

function PracticePage({ practice, state, handlers }: PracticeProps) {
	const { practice: words } = useMessages();
	return (
		<Page
			name={words.title}
			class="is-wide"
			value={practice}
			isEmpty={({ hasQuestions, stories }) => !hasQuestions && stories.length === 0}
			belowEmpty={(shown) => <Stories practice={shown} handlers={handlers} />}
			empty={words.empty}
			handlers={handlers}
		>
			{(shown) => (
				<>
					{shown.copies === 0 ? null : (
						<p class="ir-practice-hint">
							<span>{words.copies(shown.copies)}</span>
							<Press text={words.merge(shown.copies)} press={() => handlers.mergeCopies()} />
						</p>
					)}
					{shown.hasQuestions ? (
						<PageSection name={words.dueNow}>
							{shown.card === null ? (
								<Rest practice={shown} handlers={handlers} />
							) : (
								<Card card={shown.card} practice={shown} state={state} handlers={handlers} />
							)}
						</PageSection>
					) : null}
					<Stories practice={shown} handlers={handlers} />
					{shown.hasQuestions ? <Bank practice={shown} state={state} handlers={handlers} /> : null}
				</>
			)}
		</Page>
	);
}

/** The stories that can be told instead: each is a button, and a line of its note. */
function Stories({
	practice: { stories },
	handlers,
}: {
	practice: PracticeView;
	handlers: PracticeHandlers;
}) {
	const { practice: words } = useMessages();
	return (
		<PageSection name={words.stories} hint={stories.length === 0 ? words.storiesHint : undefined}>
			{stories.length === 0 ? null : (
				<ul class="ir-list" aria-label={words.stories}>
					{stories.map(({ path, name, place, told }) => (
						<li key={path} class="ir-story-row">
							<span class="ir-story-what">
								<LineLink place={place} class="ir-story-link" handlers={handlers}>
									{name}
								</LineLink>
								<span class="ir-aside">{told}</span>
							</span>
							<Press
								text={words.practise}
								aria-label={words.practiseStory(name)}
								press={() => handlers.tell(path)}
							/>
						</li>
					))}
				</ul>
			)}
			<button type="button" class="ir-show-all" onClick={() => handlers.tell('')}>
				{stories.length === 0 ? words.newStory : words.allStories}
			</button>
		</PageSection>
	);
}

/** The button that takes the last grade back. */
function Undo({ practice, handlers }: { practice: PracticeView; handlers: PracticeHandlers }) {
	const { last } = practice;
	const { acts, practice: words } = useMessages();
	if (last === null) return null;
	return (
		<p class="ir-practice-last">
			<span>{words.gradedAs(last.title, words.graded[last.grade])}</span>
			<Press
				class="ir-undo"
				text={acts.undo}
				aria-label={words.undoGrade(last.title, words.graded[last.grade])}
				press={() => handlers.undo()}
			/>
		</p>
	);
}

function Rest({ practice, handlers }: { practice: PracticeView; handlers: PracticeHandlers }) {
	return (
		<>
			<div class="ir-practice-rest" role="status">
				{practice.rest.map((sentence) => (
					<p key={sentence}>{sentence}</p>
				))}
			</div>
			<Undo practice={practice} handlers={handlers} />
		</>
	);
}

interface CardProps {
	card: DrillCard;
	state: PracticeState;
	handlers: PracticeHandlers;
}

function Card({ practice, ...props }: CardProps & { practice: PracticeView }) {
	const { card, state, handlers } = props;
	const { practice: words } = useMessages();
	const { open } = state;
	return (
		<>
			<article class="ir-card" aria-label={words.question}>
				<p class="ir-card-head">
					<span role="status" class="ir-card-progress">
						{card.progress}
					</span>
					{state.timer ? <Timer key={card.id} countSeconds={handlers.countSeconds} /> : null}
				</p>
				<div aria-live="polite" class="ir-card-question">
					<h3 class="ir-card-title">{card.title}</h3>
					<p class="ir-aside">{card.detail}</p>
				</div>
				<CardAsks {...props} />
				{open.includes('follow-ups') && card.followUps.length > 0 ? (
					<ul class="ir-card-follow-ups" aria-label={words.followUps}>
						{card.followUps.map((one) => (
							<li key={one}>{one}</li>
						))}
					</ul>
				) : null}
				{open.includes('history') ? (
					<ul class="ir-list ir-answers-list" aria-label={words.history}>
						{card.history.map((row) => (
							<Answer key={row.id} row={row} handlers={handlers} />
						))}
					</ul>
				) : null}
				<Grades card={card} handlers={handlers} />
			</article>
			<Undo practice={practice} handlers={handlers} />
		</>
	);
}

/** What can be had beside the question: its history, its follow-ups, a timer. */
function CardAsks({ card, state, handlers }: CardProps) {
	const { practice: words } = useMessages();
	const { open } = state;
	const toggle = (part: PracticeState['open'][number]): void =>
		handlers.setState({ open: open.includes(part) ? open.filter((one) => one !== part) : [...open, part] });
	const showsHistory = open.includes('history');
	const showsFollowUps = open.includes('follow-ups');
	return (
		<div class="ir-card-asks">
			<button type="button" aria-expanded={showsHistory} onClick={() => toggle('history')}>
				{showsHistory ? words.hideHistory : words.showHistory}
			</button>
			{card.followUps.length === 0 ? null : (
				<button type="button" aria-expanded={showsFollowUps} onClick={() => toggle('follow-ups')}>
					{showsFollowUps ? words.hideFollowUps : words.showFollowUps}
				</button>
			)}
			<CardNote card={card} handlers={handlers} />
			<button type="button" onClick={() => handlers.setState({ timer: !state.timer })}>
				{state.timer ? words.stopTimer : words.startTimer}
			</button>
		</div>
	);
}

/** The note with the answer, if there is one. */
function CardNote({ card: { answerNote }, handlers }: Pick<CardProps, 'card' | 'handlers'>) {
	const { openAnswer } = useMessages().practice;
	if (answerNote === null) return null;
	return (
		<button type="button" onClick={(event) => handlers.openNote(answerNote, event)}>
			{openAnswer}
		</button>
	);
}

function Grades({ card, handlers }: Omit<CardProps, 'state'>) {
	const { howWasIt, nextOn } = useMessages().practice;
	return (
		<div class="ir-grades" role="group" aria-label={howWasIt}>
			{card.grades.map(({ grade, key, name, next }) => (
				<AnswerButton
					key={grade}
					grade={grade}
					shortcut={key}
					name={name}
					onClick={() => handlers.grade(grade)}
				>
					<span class="ir-grade-next">
						<span class="ir-spoken">{nextOn}</span>
						{next}
					</span>
				</AnswerButton>
			))}
		</div>
	);
}

/** One answer, opening its line where it has one. */
function Answer({ row, handlers }: { row: AnswerRow; handlers: Opens }) {
	const { practice: words } = useMessages();
	const { date, day, who, level, isDrill, word, cause, improvement, place } = row;
	return (
		<li class="ir-answer-row">
			<span class={`ir-dot ${level === null ? 'is-none' : `is-${level}`} ${isDrill ? 'is-mock' : ''}`} />
			<time class="ir-day" dateTime={date}>
				{day}
			</time>
			<span class="ir-answer-body">
				<span>
					{place === null ? (
						<span class="ir-who">{who}</span>
					) : (
						<LineLink place={place} class="ir-who" handlers={handlers}>
							{who}
						</LineLink>
					)}
					{words.answered(word)}
				</span>
				{cause === null ? null : <span class="ir-aside">{words.cause(cause)}</span>}
				{improvement === null ? null : <span class="ir-aside">{words.improvement(improvement)}</span>}
			</span>
		</li>
	);
}

/** The time since it came into sight, as `1:05`. */
function Timer({ countSeconds }: Pick<PracticeHandlers, 'countSeconds'>) {
	const [seconds, setSeconds] = useState(0);
	const { time } = useMessages().practice;
	useEffect(() => countSeconds(setSeconds), [countSeconds]);
	const minutes = Math.floor(seconds / 60);
	return (
		<span class="ir-timer" role="timer" aria-label={time(minutes, seconds % 60)}>
			{minutes}:{String(seconds % 60).padStart(2, '0')}
		</span>
	);
}

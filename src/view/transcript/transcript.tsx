/** What was said in an interview, turn by turn: a click makes a turn a question of its retro. */
import { render } from 'preact';
import { RATING_WORDS } from '../../core/settings';
import type { TranscriptView, TurnRow } from './transcript-model';

export interface TranscriptHandlers {
	/** Says which speaker one is. */
	choose(speaker: string): void;
	/** Makes a turn a question. */
	ask(row: TurnRow): void;
	rate(row: TurnRow, rating: string): void;
	/** Takes back what was written last. */
	undo(): void;
	/** Opens the transcript at the turn's line. */
	open(row: TurnRow, event: MouseEvent): void;
}

interface TranscriptProps {
	transcript: TranscriptView;
	/** What undoing would take back; null where nothing was written. */
	last: string | null;
	handlers: TranscriptHandlers;
}

/** What recording asks for, in one line. */
const CONSENT = 'Recording needs the consent of everybody. Nothing of this leaves the file.';

const NAMED_RATINGS = RATING_WORDS.map((word) => ({
	word,
	name: word.charAt(0).toUpperCase() + word.slice(1),
}));

/** Draws the transcript into an element; null takes it away. */
export function drawTranscript(element: HTMLElement, props: TranscriptProps | null): void {
	render(props === null ? null : <Whole {...props} />, element);
}

function Whole({ transcript, last, handlers }: TranscriptProps) {
	const { name, figures, rows } = transcript;
	return (
		<div class="ir-transcript" role="region" aria-label={name}>
			<p class="ir-hint">{CONSENT}</p>
			<Own transcript={transcript} handlers={handlers} />
			{figures.length === 0 ? null : (
				<ul class="ir-turn-figures" aria-label="Counts">
					{figures.map((one) => (
						<li key={one}>{one}</li>
					))}
				</ul>
			)}
			<ol class="ir-list ir-turns" aria-label="What was said">
				{rows.map((row) => (
					<SaidTurn key={row.id} row={row} handlers={handlers} />
				))}
			</ol>
			<p class="ir-turn-last" role="status">
				{last === null ? null : (
					<>
						<span>{last}</span>
						<button
							type="button"
							class="ir-undo"
							aria-label={`Undo: ${last}`}
							onClick={() => handlers.undo()}
						>
							Undo
						</button>
					</>
				)}
			</p>
		</div>
	);
}

/** Which speaker one is: asked where nobody knows, and to be corrected. */
function Own({ transcript: { speakers, own }, handlers }: Pick<TranscriptProps, 'transcript' | 'handlers'>) {
	if (speakers.length === 0)
		return <p class="ir-aside">It does not say who speaks, so nothing is counted.</p>;
	return (
		<div class="ir-turn-own">
			<span>Which of them are you?</span>
			<span class="ir-answers" role="group" aria-label="Which of them are you?">
				{speakers.map((speaker) => (
					<button
						key={speaker}
						type="button"
						class="ir-answer"
						aria-pressed={speaker === own}
						onClick={() => handlers.choose(speaker)}
					>
						{speaker}
					</button>
				))}
			</span>
		</div>
	);
}

function SaidTurn({ row, handlers }: { row: TurnRow; handlers: TranscriptHandlers }) {
	const { who, isOwn, time, line, text, asked } = row;
	return (
		<li class={`ir-turn ${isOwn ? 'is-own' : ''}`}>
			<span class="ir-turn-head">
				<span class="ir-who">{who}</span>
				<a
					href="#"
					class="ir-day"
					aria-label={`Open ${who}, ${time ?? `line ${line}`}`}
					onClick={(event) => {
						event.preventDefault();
						handlers.open(row, event);
					}}
				>
					{time ?? `line ${line}`}
				</a>
			</span>
			<span class="ir-turn-text">{text}</span>
			{asked === null ? null : <Asked row={row} asked={asked} handlers={handlers} />}
		</li>
	);
}

function Asked({
	row,
	asked: { title, isThere, rating },
	handlers,
}: {
	row: TurnRow;
	asked: NonNullable<TurnRow['asked']>;
	handlers: TranscriptHandlers;
}) {
	if (!isThere)
		return (
			<button
				type="button"
				class="ir-answer"
				aria-label={`Make it a question: ${title}`}
				onClick={() => handlers.ask(row)}
			>
				Make it a question
			</button>
		);
	return (
		<span class="ir-turn-asked">
			<span class="ir-aside">In the note. How did you answer?</span>
			<span class="ir-ratings" role="group" aria-label={`How did you answer: ${title}`}>
				{NAMED_RATINGS.map(({ word, name }) => (
					<button
						key={word}
						type="button"
						class={`ir-rating is-${word}`}
						aria-pressed={rating === word}
						onClick={() => handlers.rate(row, name)}
					>
						{name}
					</button>
				))}
			</span>
		</span>
	);
}

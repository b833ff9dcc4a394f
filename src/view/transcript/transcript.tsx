/** What was said in an interview, turn by turn: a click makes a turn a question of its retro. */
import type { Messages } from '../../core/messages/en/english';
import { RATING_WORDS, type RatingWord } from '../../core/settings';
import { drawSpoken, useMessages } from '../language/spoken';
import { Press } from '../parts/controls';
import { Go } from '../parts/rows';
import type { TranscriptView, TurnRow } from './transcript-model';

export interface TranscriptHandlers {
	/** Says which speaker one is. */
	choose(speaker: string): void;
	/** Makes a turn a question. */
	ask(row: TurnRow): void;
	rate(row: TurnRow, rating: RatingWord): void;
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
	/** The language that it is drawn in. */
	words?: Messages;
}

/** Draws the transcript into an element; null takes it away. */
export function drawTranscript(element: HTMLElement, props: TranscriptProps | null): void {
	drawSpoken(element, props?.words, props === null ? null : <Whole {...props} />);
}

function Whole({ transcript, last, handlers }: TranscriptProps) {
	const { name, figures, rows } = transcript;
	const { acts, transcript: words } = useMessages();
	return (
		<div class="ir-transcript" role="region" aria-label={name}>
			<p class="ir-hint">{words.consent}</p>
			<Own transcript={transcript} handlers={handlers} />
			{figures.length === 0 ? null : (
				<ul class="ir-turn-figures" aria-label={words.counts}>
					{figures.map((one) => (
						<li key={one}>{one}</li>
					))}
				</ul>
			)}
			<ol class="ir-list ir-turns" aria-label={words.said}>
				{rows.map((row) => (
					<SaidTurn key={row.id} row={row} handlers={handlers} />
				))}
			</ol>
			<p class="ir-turn-last" role="status">
				{last === null ? null : (
					<>
						<span>{last}</span>
						<Press
							class="ir-undo"
							text={acts.undo}
							aria-label={words.undo(last)}
							press={() => handlers.undo()}
						/>
					</>
				)}
			</p>
		</div>
	);
}

/** Which speaker one is: asked where nobody knows, and to be corrected. */
function Own({ transcript: { speakers, own }, handlers }: Pick<TranscriptProps, 'transcript' | 'handlers'>) {
	const { noSpeakers, whoAreYou } = useMessages().transcript;
	if (speakers.length === 0) return <p class="ir-aside">{noSpeakers}</p>;
	return (
		<div class="ir-turn-own">
			<span>{whoAreYou}</span>
			<span class="ir-answers" role="group" aria-label={whoAreYou}>
				{speakers.map((speaker) => (
					<Press
						key={speaker}
						class="ir-answer"
						aria-pressed={speaker === own}
						text={speaker}
						press={() => handlers.choose(speaker)}
					/>
				))}
			</span>
		</div>
	);
}

function SaidTurn({ row, handlers }: { row: TurnRow; handlers: TranscriptHandlers }) {
	const { who, isOwn, time, line, text, asked } = row;
	const words = useMessages().transcript;
	const where = time ?? words.line(line);
	return (
		<li class={`ir-turn ${isOwn ? 'is-own' : ''}`}>
			<span class="ir-turn-head">
				<span class="ir-who">{who}</span>
				<Go class="ir-day" aria-label={words.open(who, where)} go={(event) => handlers.open(row, event)}>
					{where}
				</Go>
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
	const { data, transcript: words } = useMessages();
	if (!isThere)
		return <Press class="ir-answer" text={words.ask} of={title} press={() => handlers.ask(row)} />;
	return (
		<span class="ir-turn-asked">
			<span class="ir-aside">{words.inTheNote}</span>
			<span class="ir-ratings" role="group" aria-label={words.howAnswered(title)}>
				{RATING_WORDS.map((word) => (
					<Press
						key={word}
						class={`ir-rating is-${word}`}
						aria-pressed={rating === word}
						text={data.ratings[word]}
						press={() => handlers.rate(row, word)}
					/>
				))}
			</span>
		</span>
	);
}

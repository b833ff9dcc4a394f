/** What a check found in the notes: each line opens where it stands. */
import { useState } from 'preact/hooks';
import type { Messages } from '../../core/messages/en/english';
import { drawSpoken, useMessages } from '../language/spoken';
import type { FoundIn } from '../../core/lesson/beside';
import type { FoundLine, FoundNote } from './findings-model';
import { LongList } from '../parts/long-list';
import { LineLink, type Opens } from '../parts/rows';

/** Takes back what was put beside a line; false where it stays. */
export type TakeBack = () => Promise<boolean>;

export interface FindingHandlers extends Opens {
	/** Puts words beside a line of a note; null where nothing was written. */
	putBeside(path: string, found: FoundIn, words: string): Promise<TakeBack | null>;
}

interface Props {
	/** Null while the notes are being read. */
	found: { summary: string; notes: readonly FoundNote[] } | null;
	handlers: FindingHandlers;
	/** The language that it is drawn in. */
	words?: Messages;
}

/** Draws what was found into an element; null takes it away. */
export function drawFindings(element: HTMLElement, props: Props | null): void {
	drawSpoken(element, props?.words, props === null ? null : <Findings {...props} />);
}

function Findings({ found, handlers }: Props) {
	const { rows } = useMessages();
	if (found === null) return <p role="status">{rows.reading}</p>;
	const { summary, notes } = found;
	return (
		<>
			<p class="ir-found-summary" role="status">
				{summary}
			</p>
			<LongList rows={notes}>
				{(shown) =>
					shown.map(({ path, name, lines }) => (
						<section key={path} class="ir-found-note" aria-label={name}>
							<h3 class="ir-section-head">
								<span>{name}</span>
								<span class="ir-count">{lines.length}</span>
							</h3>
							<ul class="ir-list">
								{lines.map((line) => (
									<Line key={line.id} line={line} handlers={handlers} />
								))}
							</ul>
						</section>
					))
				}
			</LongList>
		</>
	);
}

function Line({
	line: { place, text, reasons, skeletons, beside },
	handlers,
}: {
	line: FoundLine;
	handlers: FindingHandlers;
}) {
	const { checks } = useMessages();
	return (
		<li>
			<LineLink place={place} class="ir-found" handlers={handlers}>
				<span class="ir-who">{checks.line(place.line, text)}</span>
				{reasons.map((reason) => (
					<span key={reason.text} class="ir-found-reason">
						{reason.rule === null ? null : <span class="ir-rule">{reason.rule} </span>}
						<span>{reason.text}</span>
					</span>
				))}
			</LineLink>
			{skeletons.length === 0 ? null : (
				<ul class="ir-list" aria-label={checks.instead}>
					{skeletons.map((skeleton) => (
						<li key={skeleton} class="ir-skeleton">
							<span>
								<span class="ir-skeleton-lead">{checks.insteadOf}</span> {skeleton}
							</span>
							{beside === null ? null : (
								<Beside
									where={checks.where(place.line, skeleton)}
									put={() => handlers.putBeside(place.path, beside, skeleton)}
								/>
							)}
						</li>
					))}
				</ul>
			)}
		</li>
	);
}

/** The button that puts a skeleton beside its line, and then the one that takes it back. */
function Beside({ where, put }: { where: string; put: () => Promise<TakeBack | null> }) {
	const { acts, checks } = useMessages();
	const [back, setBack] = useState<{ take: TakeBack } | null>(null);
	const press = async (): Promise<void> => {
		if (back === null) {
			const take = await put();
			if (take !== null) setBack({ take });
		} else if (await back.take()) setBack(null);
	};
	return (
		<button type="button" aria-live="polite" onClick={() => void press()}>
			{back === null ? checks.putBeside : acts.undo}
			<span class="ir-spoken">{where}</span>
		</button>
	);
}

/** What a check found in the notes: each line opens where it stands. */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import type { FoundLine, FoundNote } from './findings-model';
import { LineLink, type Opens } from '../parts/rows';
import { FIRST_ROWS } from '../parts/rows-model';

interface Props {
	/** Null while the notes are being read. */
	found: { summary: string; notes: readonly FoundNote[] } | null;
	handlers: Opens;
}

/** Draws what was found into an element; null takes it away. */
export function drawFindings(element: HTMLElement, props: Props | null): void {
	render(props === null ? null : <Findings {...props} />, element);
}

function Findings({ found, handlers }: Props) {
	const [isWhole, setWhole] = useState(false);
	if (found === null) return <p role="status">Reading your notes…</p>;
	const { summary, notes } = found;
	return (
		<>
			<p class="ir-found-summary" role="status">
				{summary}
			</p>
			{(isWhole ? notes : notes.slice(0, FIRST_ROWS)).map(({ path, name, lines }) => (
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
			))}
			{isWhole || notes.length <= FIRST_ROWS ? null : (
				<button type="button" class="ir-show-all" onClick={() => setWhole(true)}>
					Show all {notes.length} notes
				</button>
			)}
		</>
	);
}

function Line({ line: { place, text, reasons, skeletons }, handlers }: { line: FoundLine; handlers: Opens }) {
	return (
		<li>
			<LineLink place={place} class="ir-found" handlers={handlers}>
				<span class="ir-who">
					Line {place.line}
					{text === '' ? null : `: ${text}`}
				</span>
				{reasons.map((reason) => (
					<span key={reason.text} class="ir-found-reason">
						{reason.rule === null ? null : <span class="ir-rule">{reason.rule} </span>}
						<span>{reason.text}</span>
					</span>
				))}
			</LineLink>
			{skeletons.length === 0 ? null : (
				<p class="ir-skeleton">
					<span class="ir-skeleton-lead">Instead:</span> {skeletons.join(' · ')}
				</p>
			)}
		</li>
	);
}

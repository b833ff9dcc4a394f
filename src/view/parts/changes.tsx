/** What several notes will become, line by line; and what came of it. */
import type { Messages } from '../../core/messages/en/english';
import { drawSpoken, useMessages } from '../language/spoken';
import type { ChangedLines, Part } from '../../core/edit/changed-lines';

/** The lines of one note. */
export interface ChangedNote {
	path: string;
	name: string;
	lines: readonly ChangedLines[];
}

/** What is shown before anything is written. */
export interface Changes {
	/** The language that they are drawn in. */
	words?: Messages;
	summary: string;
	/** What else is to be known, a sentence each. */
	remarks: readonly string[];
	notes: readonly ChangedNote[];
	/** Notes that stay as they are, and why. */
	left: readonly { name: string; reason: string }[];
}

/** Draws changes into an element; null takes them away. */
export function drawChanges(element: HTMLElement, changes: Changes | null): void {
	drawSpoken(element, changes?.words, changes === null ? null : <ChangesView {...changes} />);
}

function ChangesView({ summary, remarks, notes, left }: Changes) {
	const { changes } = useMessages().rows;
	return (
		<>
			<p class="ir-changes-summary" role="status">
				{summary}
			</p>
			{remarks.map((remark) => (
				<p key={remark} class="ir-changes-remark">
					{remark}
				</p>
			))}
			{left.length === 0 ? null : (
				<ul class="ir-list ir-changes-left" aria-label={changes.left}>
					{left.map(({ name, reason }) => (
						<li key={name}>
							<strong>{name}</strong>: {reason}
						</li>
					))}
				</ul>
			)}
			{notes.length === 0 ? null : (
				<div class="ir-changes" role="region" aria-label={changes.lines} tabIndex={0}>
					{notes.map(({ path, name, lines }) => (
						<section key={path} aria-label={name}>
							<h3 class="ir-changes-note">{name}</h3>
							<ul class="ir-list">
								{lines.map((one) => (
									<Lines key={one.line} {...one} />
								))}
							</ul>
						</section>
					))}
				</div>
			)}
		</>
	);
}

function Lines({ line, before, after }: ChangedLines) {
	const { changes } = useMessages().rows;
	return (
		<li class="ir-change">
			<span class="ir-change-number">{changes.line(line)}</span>
			<del class="ir-change-before">
				<span class="ir-spoken">{changes.before} </span>
				{before === null ? <em>{changes.nothingYet}</em> : <Parts parts={before} isNew={false} />}
			</del>
			<ins class="ir-change-after">
				<span class="ir-spoken">{changes.after} </span>
				{after === null ? <em>{changes.goes}</em> : <Parts parts={after} isNew={true} />}
			</ins>
		</li>
	);
}

/** What changes is struck through or underlined; no colour alone says so. */
function Parts({ parts, isNew }: { parts: readonly Part[]; isNew: boolean }) {
	return (
		<>
			{parts.map(({ text, isChanged }, index) =>
				isChanged ? (
					<mark key={index} class={isNew ? 'is-new' : 'is-old'}>
						{text}
					</mark>
				) : (
					<span key={index}>{text}</span>
				),
			)}
		</>
	);
}

/** Two notes of the same interview side by side, the lines marked that only one of them has. */
import { render } from 'preact';
import type { ComparedLine } from '../../core/edit/changed-lines';
import { count } from '../../core/words';

/** One of the two. */
export interface OneOfBoth {
	path: string;
	name: string;
	/** Whether it is the copy. */
	isCopy: boolean;
	lines: readonly ComparedLine[];
}

export interface BothProps {
	notes: readonly [OneOfBoth, OneOfBoth];
	keep: (path: string) => void;
	openNotes: () => void;
}

/** Draws both notes into an element; null takes them away. */
export function drawBoth(element: HTMLElement, both: BothProps | null): void {
	render(both === null ? null : <Both {...both} />, element);
}

const onlyHere = ({ lines }: OneOfBoth): number => lines.filter(({ isOnlyHere }) => isOnlyHere).length;

/** What would go if the other one were kept. */
function wouldGo(other: OneOfBoth): string {
	const lines = onlyHere(other);
	if (lines === 0) return `No line stands in ${other.name} alone.`;
	return `${count(lines, 'line')} only in ${other.name} ${lines === 1 ? 'goes' : 'go'} into the trash with it.`;
}

function Both({ notes, keep, openNotes }: BothProps) {
	const [one, other] = notes;
	return (
		<>
			<p class="ir-changes-remark">
				Lines that only one of the two has are marked. The one that you do not keep goes into the trash.{' '}
				<button type="button" class="ir-add" onClick={openNotes}>
					Open both as notes
				</button>
			</p>
			<div class="ir-both">
				<Column note={one} other={other} keep={keep} />
				<Column note={other} other={one} keep={keep} />
			</div>
		</>
	);
}

function Column({ note, other, keep }: { note: OneOfBoth; other: OneOfBoth; keep: BothProps['keep'] }) {
	const { path, name, isCopy, lines } = note;
	return (
		<section class="ir-both-note" aria-label={name}>
			<h3 class="ir-changes-note" dir="auto">
				{name} <span class="ir-change-number">{isCopy ? 'copy' : 'original'}</span>
			</h3>
			<div class="ir-both-lines" role="region" aria-label={`Lines of ${name}`} tabIndex={0}>
				{lines.map(({ text, isOnlyHere }, index) => (
					<div key={index} dir="auto" class={isOnlyHere ? 'ir-both-line is-only' : 'ir-both-line'}>
						{isOnlyHere ? <span class="ir-spoken">Only here: </span> : null}
						{isOnlyHere ? <mark>{text}</mark> : text}
					</div>
				))}
			</div>
			<p class="ir-changes-remark">{wouldGo(other)}</p>
			<button
				type="button"
				class="ir-both-keep"
				aria-label={`Keep this one: ${name}`}
				onClick={() => keep(path)}
			>
				Keep this one
			</button>
		</section>
	);
}

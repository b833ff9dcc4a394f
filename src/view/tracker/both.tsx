/** Two notes of the same interview side by side, the lines marked that only one of them has. */
import type { ComparedLine } from '../../core/edit/changed-lines';
import type { Messages } from '../../core/messages/en/english';
import type { SidebarMessages } from '../../core/messages/en/sidebar';
import { drawSpoken, useMessages } from '../language/spoken';
import { Press } from '../parts/controls';

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

/** Draws both notes into an element, in a language; null takes them away. */
export function drawBoth(element: HTMLElement, both: BothProps | null, messages?: Messages): void {
	drawSpoken(element, messages, both === null ? null : <Both {...both} />);
}

const onlyHere = ({ lines }: OneOfBoth): number => lines.filter(({ isOnlyHere }) => isOnlyHere).length;

/** What would go if the other one were kept. */
function goingWith(other: OneOfBoth, { nothingAlone, wouldGo }: SidebarMessages['both']): string {
	const lines = onlyHere(other);
	return lines === 0 ? nothingAlone(other.name) : wouldGo(lines, other.name);
}

function Both({ notes, keep, openNotes }: BothProps) {
	const [one, other] = notes;
	const { both } = useMessages().sidebar;
	return (
		<>
			<p class="ir-changes-remark">
				{both.said}{' '}
				<button type="button" class="ir-add" onClick={openNotes}>
					{both.openNotes}
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
	const { sidebar } = useMessages();
	const { both } = sidebar;
	return (
		<section class="ir-both-note" aria-label={name}>
			<h3 class="ir-changes-note" dir="auto">
				{name} <span class="ir-change-number">{isCopy ? both.copy : both.original}</span>
			</h3>
			<div class="ir-both-lines" role="region" aria-label={both.linesOf(name)} tabIndex={0}>
				{lines.map(({ text, isOnlyHere }, index) => (
					<div key={index} dir="auto" class={isOnlyHere ? 'ir-both-line is-only' : 'ir-both-line'}>
						{isOnlyHere ? <span class="ir-spoken">{both.onlyHere} </span> : null}
						{isOnlyHere ? <mark>{text}</mark> : text}
					</div>
				))}
			</div>
			<p class="ir-changes-remark">{goingWith(other, both)}</p>
			<Press class="ir-both-keep" text={both.keep} of={name} press={() => keep(path)} />
		</section>
	);
}

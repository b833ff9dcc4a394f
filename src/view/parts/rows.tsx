/** What more than one view shows: a line of a note, a piece of evidence, an action. */
import type { ComponentChildren } from 'preact';
import { useMessages } from '../language/spoken';
import { Press } from './controls';
import type { ActionRow, Bar, EvidenceRow, Place, ThemeRow } from './rows-model';

/** What a row is about, for the menu of it. */
export type Subject =
	{ kind: 'theme'; key: string } | { kind: 'action'; row: ActionRow } | { kind: 'interview'; path: string };

/** What a row can ask for. */
export interface Opens {
	/** Opens the menu of what the row is about, where the view has one. */
	menu?(event: MouseEvent, subject: Subject): void;
	/** Opens a note at a line; the event tells in which pane. */
	open(place: Place, event: MouseEvent | KeyboardEvent): void;
}

/** What a row of an action can ask for. */
export interface RowHandlers extends Opens {
	tick(row: ActionRow): void;
	untick(row: ActionRow): void;
	/** Gives the line of the row a box. */
	makeTask(row: ActionRow): void;
}

/** The icon of each state. */
export const STATE_ICONS: Record<ThemeRow['state'], string> = {
	new: 'sparkle',
	recurring: 'repeat-2',
	improving: 'trending-up',
	resolved: 'circle-check',
	relapsed: 'rotate-ccw',
	strength: 'award',
};

interface GoProps {
	class?: string;
	'aria-label'?: string;
	go: (event: MouseEvent) => void;
	children: ComponentChildren;
}

/** A link that goes somewhere in the app. */
export function Go({ go, children, ...more }: GoProps) {
	return (
		<a
			href="#"
			{...more}
			onClick={(event) => {
				event.preventDefault();
				go(event);
			}}
		>
			{children}
		</a>
	);
}

/** What opens a note at a line. */
export function LineLink({
	place,
	class: classes,
	handlers,
	children,
}: {
	place: Place;
	class: string;
	handlers: Opens;
	children: ComponentChildren;
}) {
	return (
		<Go class={classes} go={(event) => handlers.open(place, event)}>
			{children}
		</Go>
	);
}

/** The occurrences of a theme as bars, in the order of time. */
export function Bars({ bars, label }: { bars: Bar[]; label: string }) {
	return (
		<span class="ir-bars" role="img" aria-label={label}>
			{bars.map(({ level, mock }, index) => (
				<span key={index} class={`ir-bar is-${level} ${mock ? 'is-mock' : ''}`} />
			))}
		</span>
	);
}

/** One piece of evidence, opening its line. */
export function Evidence({ row, handlers }: { row: EvidenceRow; handlers: Opens }) {
	const { heldSpoken, failedSpoken } = useMessages().rows;
	return (
		<li>
			<LineLink place={row.place} class="ir-evidence" handlers={handlers}>
				<span class={`ir-dot is-${row.level} ${row.mock ? 'is-mock' : ''}`} />
				<time class="ir-day" dateTime={row.date}>
					{row.day}
					<span class="ir-spoken">, {row.date}, </span>
				</time>
				<span>
					<span class="ir-who">{row.who}</span>
					<span class="ir-spoken"> {row.level === 'clean' ? heldSpoken : failedSpoken},</span> {row.why}
				</span>
			</LineLink>
		</li>
	);
}

/** The box of an action, which ticks its line. */
function Box({ row, handlers }: { row: ActionRow; handlers: RowHandlers }) {
	const { noBox } = useMessages().rows;
	return (
		<input
			type="checkbox"
			class="task-list-item-checkbox"
			aria-label={row.text}
			checked={row.done}
			disabled={row.ref === null}
			title={row.ref === null ? noBox : undefined}
			onClick={(event) => {
				// The note is the truth: the box follows it, once it has changed.
				event.preventDefault();
				// In a note the host would tick a line of that note.
				event.stopPropagation();
				if (row.done) handlers.untick(row);
				else handlers.tick(row);
			}}
		/>
	);
}

/** An action with its box, and what became of it; `children` stand below. */
export function ActionItem({
	row,
	handlers,
	withThemes,
	children,
}: {
	row: ActionRow;
	handlers: RowHandlers;
	withThemes: boolean;
	children?: ComponentChildren;
}) {
	const { effect, due, ticked } = row;
	const { acts, data } = useMessages();
	return (
		<li
			class={`ir-action ${row.done ? 'is-done' : ''}`}
			onContextMenu={(event) => handlers.menu?.(event, { kind: 'action', row })}
		>
			{row.item === null ? <Box row={row} handlers={handlers} /> : <span class="ir-no-box" />}
			<span class="ir-action-body">
				<LineLink place={row.place} class="ir-action-text" handlers={handlers}>
					{row.text}
				</LineLink>
				<span class="ir-action-detail">
					{effect === null ? null : (
						<>
							<span class={`ir-effect is-${effect.word}`}>{data.effect(effect.word)}</span>
							<Decider effect={effect} handlers={handlers} />
						</>
					)}
					{due === null ? null : <span class={due.late ? 'is-late' : ''}>{due.text}</span>}
					{withThemes && row.themes.length > 0 ? <span>{row.themes.join(', ')}</span> : null}
					{row.detail === null ? null : <span>{row.detail}</span>}
				</span>
				{children}
			</span>
			{row.item === null ? null : (
				<Press class="ir-undo" text={acts.makeTask} of={row.text} press={() => handlers.makeTask(row)} />
			)}
			{ticked === null ? null : (
				<Press class="ir-undo" text={acts.undo} of={row.text} press={() => handlers.untick(row)} />
			)}
		</li>
	);
}

/** What decided whether an action worked, opening where it stands. */
function Decider({ effect, handlers }: { effect: NonNullable<ActionRow['effect']>; handlers: RowHandlers }) {
	const { text, place } = effect;
	if (place === null) return <span>{text}</span>;
	return (
		<LineLink place={place} class="ir-decider" handlers={handlers}>
			{text}
		</LineLink>
	);
}

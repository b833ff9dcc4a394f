/** Lists that may grow long: the first rows of them, a button for more, and what is drawn once it is unfolded. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useMessages } from '../language/spoken';
import { FIRST_ROWS, MORE_ROWS, rowsAfter } from './rows-model';

interface MoreProps {
	/** How many rows are not shown yet. */
	left: number;
	/** The list, where a view has several. */
	of?: string | undefined;
	show: () => void;
}

/** The button below a list that shows more of it, while there is more. */
export function ShowMore(props: MoreProps) {
	return props.left > 0 ? <MoreButton {...props} /> : null;
}

const FOCUSABLE = 'a,button,input,summary';

function MoreButton({ left, of, show }: MoreProps) {
	const { sidebar, rows } = useMessages();
	const button = useRef<HTMLButtonElement>(null);
	const lastRow = useRef<HTMLElement | null>(null);
	// With the last rows the button goes: who pressed it by a key goes on from where the list ended.
	useLayoutEffect(
		() => () => {
			const own = button.current;
			if (own !== null && own.ownerDocument.activeElement === own) lastRow.current?.focus();
		},
		[],
	);
	const text = sidebar.showMore(Math.min(left, MORE_ROWS));
	return (
		<button
			ref={button}
			type="button"
			class="ir-show-all"
			aria-label={of === undefined ? undefined : rows.about(text, of)}
			onClick={(event) => {
				const before = event.currentTarget.previousElementSibling;
				lastRow.current = [...(before?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])].pop() ?? null;
				show();
			}}
		>
			{text}
		</button>
	);
}

/** The first rows of a list, and more with each press. */
export function LongList<T>({
	rows,
	first = FIRST_ROWS,
	children,
}: {
	rows: readonly T[];
	first?: number;
	children: (shown: readonly T[]) => ComponentChildren;
}) {
	const [presses, setPresses] = useState(0);
	const shown = rows.slice(0, rowsAfter(presses, first));
	return (
		<>
			{children(shown)}
			<ShowMore left={rows.length - shown.length} show={() => setPresses(presses + 1)} />
		</>
	);
}

/** A fold that draws what is in it once it is open. */
export function Fold({
	class: classes,
	summary,
	children,
}: {
	class?: string;
	/** The element that turns it. */
	summary: ComponentChildren;
	children: () => ComponentChildren;
}) {
	const [isOpen, setOpen] = useState(false);
	return (
		<details class={classes} onToggle={(event) => setOpen(event.currentTarget.open)}>
			{summary}
			{isOpen ? children() : null}
		</details>
	);
}

/** Weak points without a theme: each with the nearest themes, a new one, or the word that it is none. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { useMessages } from '../language/spoken';
import { Press } from './controls';
import { Icon } from './icon';
import { Fold, LongList } from './long-list';
import { LineLink, type Opens } from './rows';
import type { WeakPointRow } from './weak-points-model';

/** What a row of a weak point can ask for. */
export interface WeakPointHandlers extends Opens {
	/** Gives every line of the row a theme by its name; null says that they show none. */
	nameWeakPoint(row: WeakPointRow, theme: string | null): void;
}

/** Draws the rows as a list; where one goes while it has the focus, the next one takes it. */
export function WeakPointList({
	name,
	rows,
	handlers,
}: {
	name: string;
	rows: readonly WeakPointRow[];
	handlers: WeakPointHandlers;
}) {
	const list = useRef<HTMLUListElement>(null);
	/** The place of the row that was clicked, until it has gone. */
	const clicked = useRef<number | null>(null);
	const ids = rows.map(({ id }) => id).join('\n');
	useEffect(() => {
		const at = clicked.current;
		clicked.current = null;
		const element = list.current;
		if (at === null || element === null || element.ownerDocument.activeElement?.tagName !== 'BODY') return;
		const next = element.children[Math.min(at, element.children.length - 1)];
		next?.querySelector<HTMLElement>('button')?.focus();
	}, [ids]);
	return (
		<ul class="ir-list" aria-label={name} ref={list}>
			{rows.map((row, index) => (
				<WeakPoint
					key={row.id}
					row={row}
					handlers={handlers}
					name={(theme) => {
						clicked.current = index;
						handlers.nameWeakPoint(row, theme);
					}}
				/>
			))}
		</ul>
	);
}

interface RowProps {
	row: WeakPointRow;
	handlers: Opens;
	name: (theme: string | null) => void;
}

function WeakPoint({ row, handlers, name }: RowProps) {
	const { text, near, words } = row;
	const { nameIt, about, newTheme, notATheme } = useMessages().rows;
	const [isNaming, setNaming] = useState(false);
	const button = useRef<HTMLButtonElement>(null);
	return (
		<li class="ir-weak">
			<Said row={row} handlers={handlers} />
			<span class="ir-chips" role="group" aria-label={text}>
				{near.map((theme) => (
					<Press
						key={theme}
						class="ir-chip"
						text={theme}
						aria-label={nameIt(theme, text)}
						press={() => name(theme)}
					/>
				))}
				<button
					ref={button}
					type="button"
					class="ir-chip ir-chip-quiet"
					aria-label={about(newTheme, text)}
					aria-expanded={isNaming}
					onClick={() => setNaming(!isNaming)}
				>
					<Icon name="plus" /> {newTheme}
				</button>
				<Press class="ir-chip ir-chip-quiet" text={notATheme} of={text} press={() => name(null)} />
			</span>
			{!isNaming ? null : (
				<NewTheme
					text={text}
					words={words}
					name={name}
					leave={() => {
						setNaming(false);
						button.current?.focus();
					}}
				/>
			)}
		</li>
	);
}

/** What is said, opening its line; of several notes each opens where it says so. */
function Said({ row, handlers }: Omit<RowProps, 'name'>) {
	const { text, first, count, notes } = row;
	const messages = useMessages().rows;
	if (count === 1)
		return (
			<span class="ir-action-body">
				<LineLink place={first.place} class="ir-action-text" handlers={handlers}>
					{text}
				</LineLink>
				<span class="ir-action-detail">{first.where}</span>
			</span>
		);
	return (
		<Fold
			class="ir-weak-lines"
			summary={
				<summary>
					<span>{text}</span>{' '}
					<span class="ir-action-detail ir-weak-count">
						{notes === 1 ? messages.timesInOneNote(count) : messages.inNotes(notes)}
					</span>
				</summary>
			}
		>
			{() => (
				<LongList rows={row.lines}>
					{(shown) => (
						<ul class="ir-list" aria-label={messages.linesThatSay(text)}>
							{shown.map(({ id, place, where }) => (
								<li key={id}>
									<LineLink place={place} class="ir-weak-where" handlers={handlers}>
										{where}
									</LineLink>
								</li>
							))}
						</ul>
					)}
				</LongList>
			)}
		</Fold>
	);
}

/** A field with the line's own words, to be shortened; Enter names the line, Escape leaves it. */
function NewTheme({
	text,
	words,
	name,
	leave,
}: {
	text: string;
	words: string;
	name: (theme: string) => void;
	leave: () => void;
}) {
	const [typed, setTyped] = useState(words);
	const field = useRef<HTMLInputElement>(null);
	useEffect(() => {
		field.current?.focus();
		field.current?.select();
	}, []);
	const theme = typed.trim();
	const messages = useMessages().rows;
	return (
		<form
			class="ir-field"
			onSubmit={(event) => {
				event.preventDefault();
				if (theme !== '') name(theme);
			}}
		>
			<input
				ref={field}
				type="text"
				spellcheck={false}
				enterkeyhint="done"
				aria-label={messages.nameOfTheme(text)}
				placeholder={messages.theme}
				value={typed}
				onInput={(event) => setTyped(event.currentTarget.value)}
				onKeyDown={(event) => {
					if (event.key !== 'Escape' || event.isComposing) return;
					event.preventDefault();
					event.stopPropagation();
					leave();
				}}
			/>
			<button type="submit" aria-label={messages.about(messages.name, text)} disabled={theme === ''}>
				{messages.name}
			</button>
		</form>
	);
}

/** Lines that ask whether it went well this time: one click answers, and says in place what the answer means. */
import { useMessages } from '../language/spoken';
import type { HoldRow } from './holds-model';
import { Press } from '../parts/controls';
import { LineLink, type Opens } from '../parts/rows';
import type { Place } from '../parts/rows-model';

export interface HoldHandlers extends Opens {
	/** Writes a word into a line under *Did it hold?*. */
	answer(row: HoldRow, word: string): void;
	/** Takes the answer back that was given last. */
	takeBack(row: HoldRow): void;
	/** Opens the form of a new action; `after` is the one that did not work, which it follows on. */
	addAction(themeKey: string, after?: Place): void;
}

const ANSWERS = ['held', 'slipped', 'not-tested'] as const;

/** Draws the lines that wait for an answer, and what the last answer means. */
export function HoldList({ rows, handlers }: { rows: HoldRow[]; handlers: HoldHandlers }) {
	const { wentWell } = useMessages().sidebar;
	return (
		<ul class="ir-list" aria-label={wentWell}>
			{rows.map((row) =>
				row.said === null ? (
					<Asked key={row.id} row={row} handlers={handlers} />
				) : (
					<Said key={row.id} row={row} said={row.said} handlers={handlers} />
				),
			)}
		</ul>
	);
}

function Asked({ row, handlers }: { row: HoldRow; handlers: HoldHandlers }) {
	return (
		<li class="ir-hold">
			<LineLink place={row.place} class="ir-action-text" handlers={handlers}>
				{row.text}
			</LineLink>
			<span class="ir-action-detail">{row.detail}</span>
			<HoldAnswers name={row.text} answer={(word) => handlers.answer(row, word)} />
		</li>
	);
}

/** The three answers, as buttons. */
export function HoldAnswers({ name, answer }: { name: string; answer: (word: string) => void }) {
	const { answers } = useMessages().sidebar;
	return (
		<span class="ir-answers" role="group" aria-label={name}>
			{ANSWERS.map((word) => (
				<Press key={word} class="ir-answer" text={answers[word]} press={() => answer(word)} />
			))}
		</span>
	);
}

function Said({
	row,
	said,
	handlers,
}: {
	row: HoldRow;
	said: NonNullable<HoldRow['said']>;
	handlers: HoldHandlers;
}) {
	const { next } = said;
	const { acts } = useMessages();
	return (
		<li class={`ir-said is-${said.tone}`}>
			<span class="ir-said-text" role="status">
				{said.head}:{' '}
				<LineLink place={row.place} class="ir-said-what" handlers={handlers}>
					{row.text}
				</LineLink>
				<span class="ir-said-detail">{said.detail}</span>
			</span>
			<span class="ir-said-ways">
				{next === null ? null : (
					<Press
						class="ir-undo"
						text={acts.addAction}
						of={row.text}
						press={() => handlers.addAction(next.theme, next.after)}
					/>
				)}
				<Press class="ir-undo" text={acts.undo} of={row.text} press={() => handlers.takeBack(row)} />
			</span>
		</li>
	);
}

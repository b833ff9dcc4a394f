/** The question bank: a table that is filtered and sorted; on a phone each row becomes a block of its own. */
import { Choice } from '../parts/choice';
import { Icon } from '../parts/icon';
import { PageSection } from '../parts/page';
import type { PracticeHandlers, PracticeProps } from './practice-parts';
import {
	NO_BANK_FILTER,
	type BankColumn,
	type PracticeState,
	type PracticeView,
	type QuestionRow,
} from './practice-model';
import { Bars, LineLink } from '../parts/rows';
import { count, times } from '../../core/words';

const HEADS: { name: string; column: BankColumn | null }[] = [
	{ name: 'Question', column: 'title' },
	{ name: 'Type', column: 'type' },
	{ name: 'Asked', column: 'asked' },
	{ name: 'Companies', column: null },
	{ name: 'Answers', column: 'answers' },
	{ name: 'Last', column: 'last' },
	{ name: 'Due', column: 'due' },
];

type BankProps = PracticeProps & { practice: PracticeView };

/** Draws the bank, or says why it has no rows. */
export function Bank(props: BankProps) {
	const { bank, cards } = props.practice;
	const { handlers } = props;
	return (
		<PageSection name="Question bank">
			<header class="ir-page-head">
				<p class="ir-page-sum" role="status">
					{bank.isFiltered
						? `${bank.matching} of ${count(bank.total, 'question')}`
						: count(bank.total, 'question')}
				</p>
				{cards === 0 ? null : (
					<button type="button" onClick={() => handlers.exportCards()}>
						Export as flashcards
					</button>
				)}
			</header>
			<Filters {...props} />
			{bank.rows.length === 0 ? (
				<div class="ir-message" role="status">
					<p>No question matches this filter.</p>
					<button type="button" onClick={() => handlers.setState(NO_BANK_FILTER)}>
						Clear filter
					</button>
				</div>
			) : (
				<Rows {...props} />
			)}
		</PageSection>
	);
}

function Filters({ practice: { choices }, state, handlers }: BankProps) {
	return (
		<div class="ir-filters ir-bank-filters">
			<label class="ir-choice">
				<span>Text</span>
				<input
					type="search"
					spellcheck={false}
					placeholder="Filter questions"
					value={state.text}
					onInput={(event) => handlers.setState({ text: event.currentTarget.value })}
				/>
			</label>
			<Choice
				name="Type"
				value={state.type}
				options={choices.types}
				onChange={(type) => handlers.setState({ type })}
			/>
			<Choice
				name="Company"
				value={state.company}
				options={choices.companies}
				onChange={(company) => handlers.setState({ company })}
			/>
			<Choice
				name="Theme"
				value={state.theme}
				options={choices.themes}
				onChange={(theme) => handlers.setState({ theme })}
			/>
			<label class="ir-check">
				<input
					type="checkbox"
					checked={state.dueOnly}
					onClick={() => handlers.setState({ dueOnly: !state.dueOnly })}
				/>
				Due only
			</label>
		</div>
	);
}

function Rows({ practice: { bank }, state, handlers }: BankProps) {
	return (
		<>
			<table class="ir-bank" role="table" aria-label="Question bank">
				<thead role="rowgroup">
					<tr role="row">
						{HEADS.map(({ name, column }) => (
							<Head key={name} name={name} column={column} state={state} handlers={handlers} />
						))}
						<th scope="col" role="columnheader" class="ir-bank-acts">
							<span class="ir-spoken">Do</span>
						</th>
					</tr>
				</thead>
				<tbody role="rowgroup">
					{bank.rows.map((row) => (
						<Row key={row.id} row={row} handlers={handlers} />
					))}
				</tbody>
			</table>
			{bank.rows.length === bank.matching ? null : (
				<button type="button" class="ir-show-all" onClick={() => handlers.setState({ whole: true })}>
					Show all {bank.matching}
				</button>
			)}
		</>
	);
}

/** The head of a column; pressed again it turns the order around. */
function Head({
	name,
	column,
	state,
	handlers,
}: {
	name: string;
	column: BankColumn | null;
	state: PracticeState;
	handlers: PracticeHandlers;
}) {
	if (column === null) {
		return (
			<th scope="col" role="columnheader">
				{name}
			</th>
		);
	}
	const isSorted = state.sort === column;
	const direction = state.isDown ? 'descending' : 'ascending';
	return (
		<th scope="col" role="columnheader" aria-sort={isSorted ? direction : undefined}>
			<button
				type="button"
				class="ir-sort"
				onClick={() => handlers.setState({ sort: column, isDown: isSorted && !state.isDown })}
			>
				{name}
				{isSorted ? <Icon name={state.isDown ? 'arrow-down' : 'arrow-up'} /> : null}
			</button>
		</th>
	);
}

interface RowProps {
	row: QuestionRow;
	handlers: PracticeHandlers;
}

function Row({ row, handlers }: RowProps) {
	return (
		<tr role="row">
			<RowTitle row={row} handlers={handlers} />
			<td role="cell" class="ir-bank-type">
				{row.type}
			</td>
			<td role="cell" class="ir-bank-asked">
				<span class="ir-bank-label" aria-hidden="true">
					asked {times(row.asked)}
				</span>
				<span class="ir-bank-number">{row.asked}</span>
			</td>
			<td role="cell">{row.companies}</td>
			<td role="cell" class="ir-bank-bars">
				{row.bars.length === 0 ? null : <Bars bars={row.bars} label={row.answers} />}
			</td>
			<td role="cell" class="ir-bank-day">
				<span class="ir-bank-label" aria-hidden="true">
					last{' '}
				</span>
				{row.last}
			</td>
			<td role="cell" class={`ir-bank-day ${row.isDue ? 'ir-bank-due' : ''}`}>
				{row.due === null ? (
					'never answered'
				) : (
					<>
						<span class="ir-bank-label" aria-hidden="true">
							due{' '}
						</span>
						{row.due}
					</>
				)}
			</td>
			<RowButtons row={row} handlers={handlers} />
		</tr>
	);
}

/** The question, and what its answers say of it. */
function RowTitle({ row, handlers }: RowProps) {
	return (
		<th scope="row" role="rowheader" class="ir-bank-question">
			<LineLink place={row.place} class="ir-bank-title" handlers={handlers}>
				{row.title}
			</LineLink>
			{row.overcame ? <span class="ir-mark is-strength">overcame</span> : null}
			{row.leech === null ? null : (
				<span class="ir-leech">
					<span class="ir-mark is-late">{row.leech}</span>
					<button
						type="button"
						class="ir-add"
						aria-label={`Make it a theme: ${row.title}`}
						onClick={() => handlers.makeTheme(row.id)}
					>
						Make it a theme
					</button>
				</span>
			)}
		</th>
	);
}

function RowButtons({ row, handlers }: RowProps) {
	return (
		<td role="cell" class="ir-bank-acts">
			<button
				type="button"
				class="clickable-icon"
				aria-label={`Practise now: ${row.title}`}
				onClick={() => handlers.practise(row.id)}
			>
				<Icon name="play" />
			</button>
			<AnswerNoteButton row={row} handlers={handlers} />
		</td>
	);
}

/** Opens the note with the answer, or makes one. */
function AnswerNoteButton({ row: { id, title, answerNote }, handlers }: RowProps) {
	if (answerNote === null)
		return (
			<button
				type="button"
				class="clickable-icon"
				aria-label={`Turn into an answer note: ${title}`}
				onClick={() => handlers.answerNote(id)}
			>
				<Icon name="file-plus-2" />
			</button>
		);
	return (
		<button
			type="button"
			class="clickable-icon"
			aria-label={`Open the answer note: ${title}`}
			onClick={(event) => handlers.openNote(answerNote, event)}
		>
			<Icon name="file-text" />
		</button>
	);
}

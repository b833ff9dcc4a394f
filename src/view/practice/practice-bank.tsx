/** The question bank: a table that is filtered and sorted; on a phone each row becomes a block of its own. */
import { useMessages } from '../language/spoken';
import { Choice, Press } from '../parts/controls';
import { Icon } from '../parts/icon';
import { ShowMore } from '../parts/long-list';
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

/** The columns in their order; by the companies one cannot sort. */
const HEADS = ['title', 'type', 'asked', 'companies', 'answers', 'last', 'due'] as const;

type BankProps = PracticeProps & { practice: PracticeView };

/** Draws the bank, or says why it has no rows. */
export function Bank(props: BankProps) {
	const { bank, cards } = props.practice;
	const { handlers } = props;
	const { practice, sidebar } = useMessages();
	const words = practice.bank;
	return (
		<PageSection name={words.title}>
			<header class="ir-page-head">
				<p class="ir-page-sum" role="status">
					{bank.isFiltered ? words.foundOf(bank.matching, bank.total) : words.questions(bank.total)}
				</p>
				{cards === 0 ? null : <Press text={words.exportCards} press={() => handlers.exportCards()} />}
			</header>
			<Filters {...props} />
			{bank.rows.length === 0 ? (
				<div class="ir-message" role="status">
					<p>{words.noMatch}</p>
					<Press text={sidebar.clearFilter} press={() => handlers.setState(NO_BANK_FILTER)} />
				</div>
			) : (
				<Rows {...props} />
			)}
		</PageSection>
	);
}

function Filters({ practice: { choices }, state, handlers }: BankProps) {
	const { practice, rows } = useMessages();
	const { bank } = practice;
	return (
		<div class="ir-filters ir-bank-filters">
			<label class="ir-choice">
				<span>{bank.text}</span>
				<input
					type="search"
					spellcheck={false}
					placeholder={bank.filter}
					value={state.text}
					onInput={(event) => handlers.setState({ text: event.currentTarget.value })}
				/>
			</label>
			<Choice
				name={bank.columns.type}
				value={state.type}
				options={choices.types}
				onChange={(type) => handlers.setState({ type })}
			/>
			<Choice
				name={rows.company}
				value={state.company}
				options={choices.companies}
				onChange={(company) => handlers.setState({ company })}
			/>
			<Choice
				name={bank.theme}
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
				{bank.dueOnly}
			</label>
		</div>
	);
}

function Rows({ practice: { bank }, state, handlers }: BankProps) {
	const { practice, rows: shared } = useMessages();
	const words = practice.bank;
	return (
		<>
			<table class="ir-bank" role="table" aria-label={words.title}>
				<thead role="rowgroup">
					<tr role="row" data-sort-by={shared.sortBy}>
						{HEADS.map((column) => (
							<Head key={column} column={column} state={state} handlers={handlers} />
						))}
						<th scope="col" role="columnheader" class="ir-bank-acts">
							<span class="ir-spoken">{words.acts}</span>
						</th>
					</tr>
				</thead>
				<tbody role="rowgroup">
					{bank.rows.map((row) => (
						<Row key={row.id} row={row} handlers={handlers} />
					))}
				</tbody>
			</table>
			<ShowMore
				left={bank.matching - bank.rows.length}
				show={() => handlers.setState({ more: state.more + 1 })}
			/>
		</>
	);
}

/** The head of a column; pressed again it turns the order around. */
function Head({
	column,
	state,
	handlers,
}: {
	column: BankColumn | 'companies';
	state: PracticeState;
	handlers: PracticeHandlers;
}) {
	const name = useMessages().practice.bank.columns[column];
	if (column === 'companies') {
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
	const { practice } = useMessages();
	const words = practice.bank;
	return (
		<tr role="row">
			<RowTitle row={row} handlers={handlers} />
			<td role="cell" class="ir-bank-type">
				{row.type}
			</td>
			<td role="cell" class="ir-bank-asked">
				<span class="ir-bank-label" aria-hidden="true">
					{words.asked(row.asked)}
				</span>
				<span class="ir-bank-number">{row.asked}</span>
			</td>
			<td role="cell">{row.companies}</td>
			<td role="cell" class="ir-bank-bars">
				{row.bars.length === 0 ? null : <Bars bars={row.bars} label={row.answers} />}
			</td>
			<td role="cell" class="ir-bank-day">
				<span class="ir-bank-label" aria-hidden="true">
					{words.last}
				</span>
				{row.last}
			</td>
			<td role="cell" class={`ir-bank-day ${row.isDue ? 'ir-bank-due' : ''}`}>
				{row.due === null ? (
					practice.neverAnswered
				) : (
					<>
						<span class="ir-bank-label" aria-hidden="true">
							{words.due}
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
	const { practice } = useMessages();
	const { bank } = practice;
	return (
		<th scope="row" role="rowheader" class="ir-bank-question">
			<LineLink place={row.place} class="ir-bank-title" handlers={handlers}>
				{row.title}
			</LineLink>
			{row.overcame ? <span class="ir-mark is-strength">{bank.overcame}</span> : null}
			{row.leech === null ? null : (
				<span class="ir-leech">
					<span class="ir-mark is-late">{row.leech}</span>
					<Press
						class="ir-add"
						text={bank.makeTheme}
						of={row.title}
						press={() => handlers.makeTheme(row.id)}
					/>
				</span>
			)}
		</th>
	);
}

function RowButtons({ row, handlers }: RowProps) {
	const { practice, rows } = useMessages();
	return (
		<td role="cell" class="ir-bank-acts">
			<button
				type="button"
				class="clickable-icon"
				aria-label={rows.about(practice.bank.practiseNow, row.title)}
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
	const { practice, rows } = useMessages();
	const { toAnswer, openAnswer } = practice.bank;
	if (answerNote === null)
		return (
			<button
				type="button"
				class="clickable-icon"
				aria-label={rows.about(toAnswer, title)}
				onClick={() => handlers.answerNote(id)}
			>
				<Icon name="file-plus-2" />
			</button>
		);
	return (
		<button
			type="button"
			class="clickable-icon"
			aria-label={rows.about(openAnswer, title)}
			onClick={(event) => handlers.openNote(answerNote, event)}
		>
			<Icon name="file-text" />
		</button>
	);
}

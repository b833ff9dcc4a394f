/** The outcomes: a value and handlers in, DOM out. */
import { type ComponentChildren } from 'preact';
import type { Messages } from '../../core/messages/en/english';
import { drawSpoken, useMessages } from '../language/spoken';
import { Choice, PeriodChoice, Press } from '../parts/controls';
import { Icon } from '../parts/icon';
import { NextInterviews, type NextHandlers } from '../parts/next';
import {
	ANY_OUTCOME,
	FIRST_WAITING,
	OUTCOME_COLUMNS,
	type OutcomeColumn,
	type CompanyRows,
	type OutcomeRow,
	type OutcomesState,
	type OutcomesView,
	type WaitingRow,
} from './outcomes-model';
import { Page, PageSection, type PageHandlers } from '../parts/page';
import { LongList, ShowMore } from '../parts/long-list';
import { Go, LineLink } from '../parts/rows';

export interface OutcomesHandlers extends NextHandlers, PageHandlers {
	setState(change: Partial<OutcomesState>): void;
	recordResult(path: string): void;
}

interface Props {
	/** Null while the vault is being read. */
	outcomes: OutcomesView | null;
	state: OutcomesState;
	handlers: OutcomesHandlers;
	/** The language that they are drawn in. */
	words?: Messages;
}

/** Draws the outcomes into an element; null takes them away. */
export function drawOutcomes(element: HTMLElement, props: Props | null): void {
	drawSpoken(element, props?.words, props === null ? null : <OutcomesPage {...props} />);
}

function OutcomesPage({ outcomes, state, handlers }: Props) {
	const { outcomes: words, sidebar } = useMessages();
	return (
		<Page
			name={words.title}
			class="is-wide"
			value={outcomes}
			isEmpty={({ count: all, next }) => all === 0 && next.length === 0}
			empty={words.empty}
			handlers={handlers}
		>
			{(shown) => (
				<>
					{shown.next.length === 0 ? null : (
						<PageSection name={sidebar.nextInterviews}>
							<NextInterviews rows={shown.next} handlers={handlers} />
						</PageSection>
					)}
					{shown.waiting.length === 0 ? null : <Waiting rows={shown.waiting} handlers={handlers} />}
					<Interviews outcomes={shown} state={state} handlers={handlers} />
				</>
			)}
		</Page>
	);
}

function Waiting({ rows, handlers }: { rows: WaitingRow[]; handlers: OutcomesHandlers }) {
	const { outcomes: words, acts } = useMessages();
	return (
		<PageSection name={words.waiting}>
			<LongList rows={rows} first={FIRST_WAITING}>
				{(shown) => (
					<ul class="ir-list">
						{shown.map((row) => (
							<li key={row.id} class="ir-ahead">
								<span class="ir-due-body">
									<LineLink place={row.place} class="ir-due-what" handlers={handlers}>
										{row.who}
									</LineLink>
									<span class="ir-due-detail">{words.waits(row.detail, row.days)}</span>
								</span>
								<Press
									text={acts.recordResult}
									of={row.who}
									press={() => handlers.recordResult(row.place.path)}
								/>
							</li>
						))}
					</ul>
				)}
			</LongList>
		</PageSection>
	);
}

/** What one wants to see first: the latest, and the longest wait. */
const DESCENDING: readonly OutcomeColumn[] = ['date', 'waiting'];

interface OutcomesProps {
	outcomes: OutcomesView;
	state: OutcomesState;
	handlers: OutcomesHandlers;
}

function Interviews(props: OutcomesProps) {
	const { outcomes, state, handlers } = props;
	const { found, isFiltered } = outcomes;
	const { outcomes: words } = useMessages();
	return (
		<PageSection name={words.interviews}>
			<Filters {...props} />
			<div class="ir-page-head">
				<label class="ir-check">
					<input
						type="checkbox"
						checked={state.together}
						onChange={(event) => handlers.setState({ together: event.currentTarget.checked })}
					/>
					{words.together}
				</label>
				<p class="ir-page-sum" role="status">
					{isFiltered ? words.foundOf(found, outcomes.count) : words.found(found)}
				</p>
			</div>
			{found === 0 ? <NoneFound isFiltered={isFiltered} handlers={handlers} /> : <Found {...props} />}
		</PageSection>
	);
}

function Filters({ outcomes: { choices }, state, handlers }: OutcomesProps) {
	const { outcomes: words, data, rows } = useMessages();
	return (
		<div class="ir-filters">
			<Choice
				name={rows.company}
				value={state.company}
				options={choices.companies}
				onChange={(company) => handlers.setState({ company })}
			/>
			<Choice
				name={rows.stage}
				value={state.stage}
				options={choices.stages}
				called={data.stage}
				onChange={(stage) => handlers.setState({ stage })}
			/>
			<Choice
				name={words.columns.result}
				value={state.result}
				options={choices.results}
				called={(result) => resultText(result, words, data.result)}
				onChange={(result) => handlers.setState({ result })}
			/>
			<PeriodChoice days={state.days} onChange={(days) => handlers.setState({ days })} />
		</div>
	);
}

function NoneFound({ isFiltered, handlers }: { isFiltered: boolean; handlers: OutcomesHandlers }) {
	const { outcomes: words, sidebar } = useMessages();
	return (
		<div class="ir-message">
			<p>{isFiltered ? words.noMatch : words.noNote}</p>
			{isFiltered ? <Press text={sidebar.clearFilter} press={() => handlers.setState(ANY_OUTCOME)} /> : null}
		</div>
	);
}

function Found({ outcomes, state, handlers }: OutcomesProps) {
	return (
		<>
			<Table groups={outcomes.groups} state={state} handlers={handlers} />
			<ShowMore left={outcomes.left} show={() => handlers.setState({ more: state.more + 1 })} />
		</>
	);
}

/** The roles are said, since cells below one another are none of a table's to a browser. */
function Table({
	groups,
	state,
	handlers,
}: {
	groups: CompanyRows[];
	state: OutcomesState;
	handlers: OutcomesHandlers;
}) {
	const { outcomes, rows: shared } = useMessages();
	return (
		<table
			role="table"
			class={`ir-outcomes ${state.together ? 'is-together' : ''}`}
			aria-label={outcomes.interviews}
		>
			<thead role="rowgroup">
				<tr role="row" data-sort-by={shared.sortBy}>
					{OUTCOME_COLUMNS.map((column) => (
						<Title key={column} column={column} state={state} handlers={handlers} />
					))}
				</tr>
			</thead>
			{groups.map(({ id, company, text, rows }) => (
				<tbody key={id} role="rowgroup">
					{rows.map((row, index) => (
						<Row key={row.id} row={row} handlers={handlers}>
							{state.together ? null : (
								<th role="rowheader" scope="row" class="ir-outcomes-company">
									{row.company}
								</th>
							)}
							{state.together && index === 0 ? (
								<th role="rowheader" scope="rowgroup" class="ir-outcomes-company" rowSpan={rows.length}>
									{company}
									{text === '' ? null : <span class="ir-aside">{text}</span>}
								</th>
							) : null}
						</Row>
					))}
				</tbody>
			))}
		</table>
	);
}

function Title({
	column,
	state,
	handlers,
}: {
	column: OutcomeColumn;
	state: OutcomesState;
	handlers: OutcomesHandlers;
}) {
	const { columns } = useMessages().outcomes;
	const isSorted = state.sort === column;
	const direction = state.descending ? 'descending' : 'ascending';
	const sort = (): void =>
		handlers.setState({
			sort: column,
			descending: isSorted ? !state.descending : DESCENDING.includes(column),
		});
	return (
		<th role="columnheader" scope="col" class={`is-${column}`} aria-sort={isSorted ? direction : undefined}>
			<button type="button" class="ir-sort" onClick={sort}>
				{columns[column]}
				{isSorted ? <Icon name={state.descending ? 'arrow-down' : 'arrow-up'} /> : null}
			</button>
		</th>
	);
}

/** What came of an interview, in words; one that is ahead or among friends has no result. */
function resultText(
	result: string,
	{ upcoming, mock }: Messages['outcomes'],
	named: (result: string) => string,
): string {
	if (result === 'upcoming') return upcoming;
	return result === 'mock' ? mock : named(result);
}

/** A row, which opens its note wherever it is pressed; its link does so for the keyboard. */
function Row({
	row,
	handlers,
	children,
}: {
	row: OutcomeRow;
	handlers: OutcomesHandlers;
	children: ComponentChildren;
}) {
	const { outcomes: words, data } = useMessages();
	const open = (event: MouseEvent): void => {
		const target = event.target as HTMLElement;
		const isSelecting = target.doc.getSelection()?.isCollapsed === false;
		if (target.closest('a, [scope="rowgroup"]') === null && !isSelecting) handlers.open(row.place, event);
	};
	return (
		<tr
			role="row"
			class="ir-outcome"
			onClick={open}
			onContextMenu={(event) => handlers.menu?.(event, { kind: 'interview', path: row.place.path })}
		>
			{children}
			<td role="cell" class="is-date">
				<Go aria-label={row.label} go={(event) => handlers.open(row.place, event)}>
					{row.day}
				</Go>
			</td>
			<td role="cell" class="is-round">
				{row.round}
			</td>
			<td role="cell" class="is-stage">
				{data.stage(row.stage)}
			</td>
			<td role="cell" class="is-result">
				<span class={`ir-result is-${row.tone}`}>{resultText(row.result, words, data.result)}</span>
			</td>
			<td role="cell" class="is-waiting" data-name={words.columns.waiting.toLowerCase()}>
				{row.waiting === null ? '' : words.days(row.waiting)}
			</td>
			<td role="cell" class="is-lesson">
				{row.lesson === '' ? null : <span class="ir-lesson">{row.lesson}</span>}
			</td>
		</tr>
	);
}

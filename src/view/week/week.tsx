/** The weekly review: a value and handlers in, DOM out. */
import { Fragment, type ComponentChildren, type JSX } from 'preact';
import { noteName } from '../../core/markdown/inline';
import type { Messages } from '../../core/messages/en/english';
import { drawSpoken, useMessages } from '../language/spoken';
import { HoldAnswers, HoldList, type HoldHandlers } from '../interview/holds';
import { Press } from '../parts/controls';
import { HabitAnswers, type HabitHandlers } from '../parts/habit';
import { Icon, Icons } from '../parts/icon';
import { ShowMore } from '../parts/long-list';
import { NextInterviews, type NextHandlers } from '../parts/next';
import { NothingYet, PageSection, type PageHandlers } from '../parts/page';
import { ActionItem, LineLink, type Opens, type RowHandlers } from '../parts/rows';
import { rowsAfter } from '../parts/rows-model';
import { WeakPointList, type WeakPointHandlers } from '../parts/weak-points';
import {
	FIRST_WEEK_ROWS,
	type Figure,
	type RowMark,
	type WeekRow,
	type WeekState,
	type WeekView,
} from './week-model';

/** The one change as it is being written. */
export interface ChangeDraft {
	text: string;
	/** The key of its theme, or empty. */
	theme: string;
	/** The line that it would become; empty while nothing is typed. */
	line: string;
}

export interface WeekHandlers
	extends PageHandlers, RowHandlers, NextHandlers, HabitHandlers, HoldHandlers, WeakPointHandlers {
	/** Goes so many periods on, or to the one that lasts. */
	move(step: number): void;
	current(): void;
	setSpan(span: WeekState['span']): void;
	showMore(section: string): void;
	write(): void;
	setDraft(change: Partial<Pick<ChangeDraft, 'text' | 'theme'>>): void;
	addChange(): void;
	/** Writes whether the change of this period went well into the interview that can tell. */
	answerChange(word: string): void;
	/** Starts practice. */
	practise(): void;
}

interface Props {
	/** Null while the vault is being read. */
	week: WeekView | null;
	state: WeekState;
	draft: ChangeDraft;
	handlers: WeekHandlers;
	/** The language that it is drawn in. */
	words?: Messages;
}

/** Draws the review into an element; null takes it away. */
export function drawWeek(element: HTMLElement, props: Props | null): void {
	drawSpoken(element, props?.words, props === null ? null : <WeekPage {...props} />);
}

function WeekPage({ week, state, draft, handlers }: Props) {
	const { week: words } = useMessages();
	return (
		<Icons.Provider value={handlers.drawIcon}>
			<div class="ir-page ir-week" role="region" aria-label={words.title}>
				<Content week={week} state={state} draft={draft} handlers={handlers} />
			</div>
		</Icons.Provider>
	);
}

function Content({ week, state, draft, handlers }: Props) {
	const { rows, week: words } = useMessages();
	if (week === null)
		return (
			<p class="ir-hint" role="status">
				{rows.reading}
			</p>
		);
	if (week.hasInterviews) return <Review week={week} state={state} draft={draft} handlers={handlers} />;
	return <NothingYet text={words.empty} handlers={handlers} />;
}

function Review({ week, state, draft, handlers }: Omit<Props, 'week'> & { week: WeekView }) {
	const { span } = week;
	const { week: words } = useMessages();
	const { sections } = words;
	const rows = (id: SectionId, list: readonly WeekRow[], none: string): JSX.Element => (
		<Rows id={id} list={list} none={none} state={state} handlers={handlers}>
			{(row) => <WeekItem key={row.id} row={row} handlers={handlers} />}
		</Rows>
	);
	/** A section that is only there where there is something to tell. */
	const some = (id: SectionId, list: readonly WeekRow[]): JSX.Element | null =>
		list.length === 0 ? null : <PageSection name={sections[id]}>{rows(id, list, '')}</PageSection>;
	return (
		<>
			<Head week={week} handlers={handlers} />
			<WeekFigures name={week.title} figures={week.figures} />
			<Change week={week} draft={draft} handlers={handlers} />
			<Chosen week={week} handlers={handlers} />
			<PageSection name={sections.interviews} aside={week.toReview}>
				{rows('interviews', week.interviews, words.noInterview[span])}
			</PageSection>
			{some('missed', week.missed)}
			{some('results', week.results)}
			<PageSection name={sections.changes}>{rows('changes', week.changes, words.noChange)}</PageSection>
			<Actions week={week} state={state} handlers={handlers}>
				{rows('actions', week.told, words.noAction)}
			</Actions>
			<PageSection name={sections.waiting}>{rows('waiting', week.waiting, words.noWaiting)}</PageSection>
			<PageSection
				name={sections.wins}
				hint={span === 'month' && week.wins.length > 0 ? words.celebrate : undefined}
			>
				{rows('wins', week.wins, words.noWin[span])}
			</PageSection>
			<WentWrong week={week} state={state} handlers={handlers} />
			<Habits week={week} state={state} handlers={handlers} />
			<Due week={week} handlers={handlers} />
			{week.next.length === 0 ? null : (
				<PageSection name={sections.next}>
					<NextInterviews rows={week.next} handlers={handlers} />
				</PageSection>
			)}
		</>
	);
}

/** What can still be ticked, and below it what else is told of actions. */
function Actions({
	week: { todo, told },
	state,
	handlers,
	children,
}: Omit<Props, 'week' | 'draft'> & { week: WeekView; children: ComponentChildren }) {
	const { sections } = useMessages().week;
	return (
		<PageSection name={sections.actions}>
			{todo.length === 0 ? null : (
				<Rows id="todo" list={todo} none="" state={state} handlers={handlers}>
					{(row) => <ActionItem key={row.id} row={row} handlers={handlers} withThemes={true} />}
				</Rows>
			)}
			{todo.length > 0 && told.length === 0 ? null : children}
		</PageSection>
	);
}

/** How many questions are due, and the button that starts with them. */
function Due({ week: { due }, handlers }: Pick<ChangeProps, 'week' | 'handlers'>) {
	const { week: words } = useMessages();
	if (due === 0) return null;
	return (
		<p class="ir-week-due">
			{words.questionsDue(due)}
			<Press text={words.practise} press={() => handlers.practise()} />
		</p>
	);
}

const WENT_WRONG: SectionId = 'wrong';

/** The weak points of the period without a theme, if there are any. */
function WentWrong({ week, state, handlers }: Omit<Props, 'week' | 'draft'> & { week: WeekView }) {
	const { weakPoints } = week;
	const { week: words, review } = useMessages();
	if (weakPoints.length === 0) return null;
	const shown = firstRows(WENT_WRONG, weakPoints, state);
	return (
		<PageSection name={words.sections.wrong} aside={words.noThemeYet}>
			<WeakPointList name={review.weakPoints} rows={shown} handlers={handlers} />
			<ShowMore
				left={weakPoints.length - shown.length}
				of={words.sections.wrong}
				show={() => handlers.showMore(WENT_WRONG)}
			/>
		</PageSection>
	);
}

/** The habits of the stories, and whether those that nobody has confirmed are still in place. */
function Habits({ week: { habits }, state, handlers }: Omit<Props, 'week' | 'draft'> & { week: WeekView }) {
	const { sections } = useMessages().week;
	if (habits.length === 0) return null;
	return (
		<PageSection name={sections.habits}>
			<Rows id="habits" list={habits} none="" state={state} handlers={handlers}>
				{(row) => (
					<WeekItem key={row.id} row={row} handlers={handlers}>
						{row.isAsked ? <HabitAnswers path={row.path} name={row.text} handlers={handlers} /> : null}
					</WeekItem>
				)}
			</Rows>
		</PageSection>
	);
}

/** What a week was like in four figures. */
export function WeekFigures({ name, figures }: { name: string; figures: readonly Figure[] }) {
	const { inFigures } = useMessages().week;
	return (
		<ul class="ir-figures" aria-label={inFigures(name)}>
			{figures.map(({ value, of, label, tone }) => (
				<li key={label} class="ir-figure-cell">
					<bdi class="ir-figure-value">
						<b class={tone}>{value}</b>
						{of === '' ? '' : ` ${of}`}
					</bdi>{' '}
					<span class="ir-figure-label">{label}</span>
				</li>
			))}
		</ul>
	);
}

function Head({ week, handlers }: { week: WeekView; handlers: WeekHandlers }) {
	const { span, isCurrent, title, days } = week;
	const { week: words } = useMessages();
	const step = (name: string, icon: string, count: number): JSX.Element => (
		<button
			type="button"
			class="clickable-icon ir-week-step"
			aria-label={name}
			onClick={() => handlers.move(count)}
		>
			<Icon name={icon} />
		</button>
	);
	return (
		<div class="ir-page-head ir-week-head">
			<div class="ir-week-name" role="status">
				<h1>{title}</h1> <bdi class="ir-page-sum">{days}</bdi>
			</div>
			<div class="ir-week-controls">
				<div class="ir-week-steps">
					{step(words.previous[span], 'chevron-left', -1)}
					<Press disabled={isCurrent} text={words.current[span]} press={() => handlers.current()} />
					{step(words.following[span], 'chevron-right', 1)}
				</div>
				<div class="ir-week-span" role="group" aria-label={words.lookBack}>
					{(['week', 'month'] as const).map((one) => (
						<Press
							key={one}
							class="ir-week-span-choice"
							aria-pressed={span === one}
							text={words.spans[one]}
							press={() => handlers.setSpan(one)}
						/>
					))}
				</div>
				{span === 'month' ? null : (
					<Press class="mod-cta" text={words.write} press={() => handlers.write()} />
				)}
			</div>
		</div>
	);
}

/** The first rows of a section, and more with each press. */
const firstRows = <T,>(id: SectionId, list: readonly T[], { whole }: WeekState): readonly T[] =>
	list.slice(0, rowsAfter(whole.filter((one) => one === id).length, FIRST_WEEK_ROWS));

/** A section of the review, as its language knows it. */
type SectionId = keyof Messages['week']['sections'];

interface RowsProps<T> {
	id: SectionId;
	list: readonly T[];
	none: string;
	state: WeekState;
	handlers: WeekHandlers;
	children: (row: T) => ComponentChildren;
}

/** The rows of a section, the first of them where there are many; where there are none, it says so. */
function Rows<T>({ id, list, none, state, handlers, children }: RowsProps<T>) {
	const { week: words } = useMessages();
	const name = words.sections[id];
	if (list.length === 0) return <p class="ir-week-none">{none}</p>;
	const shown = firstRows(id, list, state);
	return (
		<>
			<ul class="ir-list" aria-label={name}>
				{shown.map(children)}
			</ul>
			<ShowMore left={list.length - shown.length} of={name} show={() => handlers.showMore(id)} />
		</>
	);
}

/** One line of a review, opening the line that it comes from; what belongs to it stands behind. */
export function WeekItem({
	row,
	handlers,
	children,
}: {
	row: WeekRow;
	handlers: Opens;
	children?: ComponentChildren;
}) {
	const { place, icon, tone, text, detail, marks } = row;
	return (
		<li class={children == null ? '' : 'ir-week-asks'}>
			<LineLink place={place} class="ir-week-row" handlers={handlers}>
				<Icon name={icon} class={`ir-week-icon ${tone}`} />
				<span class="ir-week-body">
					<span class="ir-week-text">
						<bdi>{text}</bdi>
					</span>{' '}
					{detail === '' ? null : (
						<span class="ir-week-detail">
							<bdi>{detail}</bdi>
						</span>
					)}
				</span>
				<Marks marks={marks} />
			</LineLink>
			{children}
		</li>
	);
}

/** What a row ends with; of two words the first became the second. */
function Marks({ marks }: { marks: RowMark[] }) {
	const { then } = useMessages().week;
	if (marks.length === 0) return null;
	return (
		<span class="ir-week-marks">
			{marks.map(({ text, tone }, index) => (
				<Fragment key={text}>
					{index === 0 ? null : (
						<>
							<Icon name="arrow-right" class="ir-week-arrow" />
							<span class="ir-spoken"> {then} </span>
						</>
					)}
					<bdi class={tone}>{text}</bdi>
				</Fragment>
			))}
		</span>
	);
}

interface ChangeProps {
	week: WeekView;
	draft: ChangeDraft;
	handlers: WeekHandlers;
}

/** The change that was chosen for this period: whether it was made, and whether it went well. */
function Chosen({ week: { chosen, span }, handlers }: Pick<ChangeProps, 'week' | 'handlers'>) {
	if (chosen === null) return null;
	const { action, holds, askedAt } = chosen;
	const { sidebar, week: words } = useMessages();
	const name = words.chosen[span];
	const isDone = action.done || action.ticked !== null;
	return (
		<PageSection name={name} hint={isDone ? undefined : words.didYou}>
			<ul class="ir-list" aria-label={name}>
				{/* How it is checked is not asked here. */}
				<ActionItem row={{ ...action, detail: null }} handlers={handlers} withThemes={true} />
			</ul>
			{askedAt === '' ? null : (
				<div class="ir-hold">
					<span class="ir-week-asked">{sidebar.wentWell}</span>
					<span class="ir-action-detail">{askedAt}</span>
					<HoldAnswers
						name={`${sidebar.wentWell} ${action.text}`}
						answer={(word) => handlers.answerChange(word)}
					/>
				</div>
			)}
			{isDone && holds.length === 0 && askedAt === '' && action.effect?.place == null ? (
				<p class="ir-week-none">{words.nextTells}</p>
			) : null}
			{holds.length === 0 ? null : (
				<>
					<p class="ir-page-hint ir-week-asked">{sidebar.wentWell}</p>
					<HoldList rows={holds} handlers={handlers} />
				</>
			)}
		</PageSection>
	);
}

function changeHint({ span, unresolved }: WeekView, words: Messages['week']): string | undefined {
	if (span === 'week') return undefined;
	return unresolved.length === 0 ? words.allResolved : words.notResolved;
}

function Change(props: ChangeProps) {
	const { week, handlers } = props;
	const { unresolved } = week;
	const { week: words } = useMessages();
	return (
		<PageSection name={words.change[week.span]} hint={changeHint(week, words)}>
			{unresolved.length === 0 ? null : (
				<ul class="ir-list ir-week-goals" aria-label={words.unresolved}>
					{unresolved.map((row) => (
						<WeekItem key={row.id} row={row} handlers={handlers} />
					))}
				</ul>
			)}
			<ChangeItself {...props} />
		</PageSection>
	);
}

/** The change where it was made, else the form that makes it. */
function ChangeItself(props: ChangeProps) {
	const { span, change } = props.week;
	const { action, home } = change;
	const { week: words } = useMessages();
	if (action !== null)
		return (
			<ul class="ir-list" aria-label={words.change[span]}>
				<ActionItem row={action} handlers={props.handlers} withThemes={true} />
			</ul>
		);
	if (home === null) return <p class="ir-week-none">{words.noHome}</p>;
	return <ChangeForm {...props} home={home} />;
}

function ChangeForm({ home, ...props }: ChangeProps & { home: string }) {
	const { week, draft, handlers } = props;
	const { week: words } = useMessages();
	const isEmpty = draft.text.trim() === '';
	return (
		<form
			class="ir-week-change"
			onSubmit={(event) => {
				event.preventDefault();
				if (!isEmpty) handlers.addChange();
			}}
		>
			<div class="ir-week-field">
				<input
					type="text"
					aria-label={words.change[week.span]}
					placeholder={words.example[week.span]}
					value={draft.text}
					onInput={(event) => handlers.setDraft({ text: event.currentTarget.value })}
				/>
				<button type="submit" disabled={isEmpty}>
					{words.addAsAction}
				</button>
			</div>
			{isEmpty ? null : (
				<>
					<p class="ir-page-hint">{words.becomesAction(week.change.due)}</p>
					<ChangeTheme {...props} />
					<p class="ir-page-hint">{words.lineGoes(noteName(home))}</p>
					<p class="ir-line">{draft.line}</p>
				</>
			)}
		</form>
	);
}

function ChangeTheme({ week, draft, handlers }: ChangeProps) {
	const { week: words } = useMessages();
	return (
		<label class="ir-choice ir-week-theme">
			<span>{words.theme}</span>
			<select
				class="dropdown"
				value={draft.theme}
				onChange={(event) => handlers.setDraft({ theme: event.currentTarget.value })}
			>
				<option value="">{words.none}</option>
				{week.change.themes.map((theme) => (
					<option key={theme.key} value={theme.key}>
						{theme.name}
					</option>
				))}
			</select>
		</label>
	);
}

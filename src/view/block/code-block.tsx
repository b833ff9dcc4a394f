/** A live code block in a note, drawn from its model. */
import { type ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Messages } from '../../core/messages/en/english';
import { drawSpoken, useMessages } from '../language/spoken';
import type { CodeBlock, MentionRow, PlanRow } from './code-block-model';
import { Taps, type FeltProperty } from '../interview/taps';
import type { ThisInterview } from '../interview/this-interview-model';
import { Press } from '../parts/controls';
import { Icon, Icons, type DrawIcon } from '../parts/icon';
import { WeekFigures, WeekItem } from '../week/week';
import { LongList } from '../parts/long-list';
import { ActionItem, Bars, Evidence, LineLink, STATE_ICONS, type RowHandlers } from '../parts/rows';

/** What a block can ask for. */
export interface BlockHandlers extends RowHandlers {
	/** Starts a drill with these questions of the bank, whether they are due or not. */
	practise(ids: readonly string[]): void;
	/** Goes to where first impressions are written. */
	write(path: string): void;
	review(path: string): void;
	/** Writes how it was, or will be, into the note that the block stands in. */
	tap(property: FeltProperty, value: number): void;
	/** Goes through plans, which are said aloud. */
	rehearse(plans: readonly PlanRow[]): void;
}

interface Props {
	/** Null while the notes are being read. */
	block: CodeBlock | null;
	handlers: BlockHandlers;
	drawIcon: DrawIcon;
	/** The language that it is drawn in. */
	words?: Messages;
}

/** Draws a block into an element; null takes it away. */
export function drawCodeBlock(element: HTMLElement, props: Props | null): void {
	drawSpoken(element, props?.words, props === null ? null : <CodeBlockView {...props} />);
}

function CodeBlockView({ block, handlers, drawIcon }: Props) {
	const { reading } = useMessages().rows;
	if (block === null || block.kind === 'message') {
		return (
			<p class="ir-block ir-hint" role="status">
				{block === null ? reading : block.text}
			</p>
		);
	}
	return (
		<Icons.Provider value={drawIcon}>
			<Kind block={block} handlers={handlers} />
		</Icons.Provider>
	);
}

function Kind({
	block,
	handlers,
}: {
	block: Exclude<CodeBlock, { kind: 'message' }>;
	handlers: BlockHandlers;
}) {
	switch (block.kind) {
		case 'history':
			return <HistoryBlock block={block} handlers={handlers} />;
		case 'actions':
			return <ActionsBlock block={block} handlers={handlers} />;
		case 'brief':
			return <BriefBlock block={block} handlers={handlers} />;
		case 'interview':
			return <InterviewBlock interview={block.interview} handlers={handlers} />;
		case 'week':
			return <WeekBlock block={block} handlers={handlers} />;
	}
}

/** What a retro asks for, in two lines: where the sidebar is a drawer, nothing else leads on. */
function InterviewBlock({ interview, handlers }: { interview: ThisInterview; handlers: BlockHandlers }) {
	const { path, who, filled, result, felt } = interview;
	const { sidebar } = useMessages();
	const [isRating, setRating] = useState(false);
	return (
		<div class="ir-block" role="group" aria-label={who}>
			<div class="ir-interview-acts">
				<Press class="ir-answer" text={sidebar.moments.capture.start} press={() => handlers.write(path)} />
				{felt === null ? null : (
					<Press
						class="ir-answer"
						aria-expanded={isRating}
						text={sidebar.rate}
						press={() => setRating(!isRating)}
					/>
				)}
				<Press class="ir-answer" text={sidebar.review} press={() => handlers.review(path)} />
			</div>
			<p class="ir-filled">{[...filled, result].join(' · ')}</p>
			{felt === null || !isRating ? null : (
				<Taps felt={felt} tap={(property, value) => handlers.tap(property, value)} />
			)}
		</div>
	);
}

function BriefBlock({
	block: { company, guess, likely, due, plans },
	handlers,
}: {
	block: CodeBlock & { kind: 'brief' };
	handlers: BlockHandlers;
}) {
	const { block: words } = useMessages();
	const isEmpty = likely.length + due.length + plans.length === 0;
	return (
		<div class="ir-block" role="group" aria-label={words.before(company)}>
			{guess === null ? null : (
				<Taps felt={guess} asks={['confidence']} tap={(property, value) => handlers.tap(property, value)} />
			)}
			<Rows name={words.likely} rows={likely} class="ir-likely">
				{({ id, title, place, detail, practised }) => (
					<li key={id} class={`ir-likely-row ${practised === null ? '' : 'is-done'}`}>
						<Icon name={practised === null ? 'circle' : 'circle-check'} class="ir-likely-box" />
						<span class="ir-action-body">
							<LineLink place={place} class="ir-action-text" handlers={handlers}>
								{title}
							</LineLink>
							<span class="ir-action-detail">
								{practised === null ? null : <span>{words.practised(practised)}</span>}
								<span>{detail}</span>
							</span>
						</span>
					</li>
				)}
			</Rows>
			{likely.length === 0 ? null : (
				<Press
					class="mod-cta ir-likely-go"
					text={words.practise}
					press={() => handlers.practise(likely.map(({ id }) => id))}
				/>
			)}
			<Rows name={words.toDo} rows={due}>
				{(row) => <ActionItem key={row.id} row={row} handlers={handlers} withThemes={true} />}
			</Rows>
			<Plans plans={plans} handlers={handlers} />
			{isEmpty ? <p class="ir-hint">{words.nothingBefore}</p> : null}
		</div>
	);
}

/** The plans to have in mind: each to unfold, or all to be said aloud. */
function Plans({ plans, handlers }: { plans: PlanRow[]; handlers: BlockHandlers }) {
	const { block, practice } = useMessages();
	return (
		<>
			<Rows name={block.twoMinutes} rows={plans}>
				{({ id, cue, act, place }) => (
					<li key={id}>
						<details>
							<summary class="ir-plan-cue">{practice.rehearsal.cue(cue)}</summary>
							<p class="ir-plan-act">
								<LineLink place={place} class="ir-action-text" handlers={handlers}>
									{act}
								</LineLink>
							</p>
						</details>
					</li>
				)}
			</Rows>
			{plans.length === 0 ? null : (
				<Press class="ir-likely-go" text={block.rehearse} press={() => handlers.rehearse(plans)} />
			)}
		</>
	);
}

function WeekBlock({
	block: { title, days, figures, sections },
	handlers,
}: {
	block: CodeBlock & { kind: 'week' };
	handlers: RowHandlers;
}) {
	const { block: words } = useMessages();
	return (
		<div class="ir-block ir-week" role="group" aria-label={words.weekOf(title, days)}>
			<div class="ir-block-head">
				<span>
					<b>{title}</b> <span class="ir-page-sum">{days}</span>
				</span>
			</div>
			<WeekFigures name={title} figures={figures} />
			{sections.map(({ name, rows }) => (
				<Rows key={name} name={name} rows={rows}>
					{(row) => <WeekItem key={row.id} row={row} handlers={handlers} />}
				</Rows>
			))}
			{sections.length === 0 ? <p class="ir-hint">{words.nothingInWeek}</p> : null}
		</div>
	);
}

function HistoryBlock({
	block,
	handlers,
}: {
	block: CodeBlock & { kind: 'history' };
	handlers: RowHandlers;
}) {
	const { name, theme, evidence, actions, mentions, isText } = block;
	const { block: words, sidebar } = useMessages();
	return (
		<div class="ir-block" role="group" aria-label={words.historyOf(name)}>
			{theme === null ? (
				<p class="ir-hint">{words.notShown(name)}</p>
			) : (
				<div class="ir-block-head">
					<Icon name={STATE_ICONS[theme.state]} class={`is-${theme.state}`} />
					<span class="ir-block-state">
						<span class={`ir-state is-${theme.state}`}>{theme.stateText}</span>
						{theme.untested ? <span class="ir-theme-detail">{words.untested}</span> : null}{' '}
						<span class="ir-theme-detail">· {theme.detail}</span>
					</span>
					<Bars bars={theme.bars} label={theme.barsText} />
				</div>
			)}
			{isText ? <p class="ir-hint">{words.isText}</p> : null}
			<Rows name={words.evidence} rows={evidence} class="ir-evidence-list">
				{(row) => <Evidence key={row.id} row={row} handlers={handlers} />}
			</Rows>
			<Rows name={sidebar.actions} rows={actions}>
				{(row) => <ActionItem key={row.id} row={row} handlers={handlers} withThemes={false} />}
			</Rows>
			<Rows name={words.alsoNamed} rows={mentions} class="ir-evidence-list">
				{(row) => <MentionItem key={row.id} row={row} handlers={handlers} />}
			</Rows>
		</div>
	);
}

/** A list under its name; nothing where there are no rows. */
function Rows<T>({
	name,
	rows,
	class: classes = '',
	children,
}: {
	name: string;
	rows: readonly T[];
	class?: string;
	children: (row: T) => ComponentChildren;
}) {
	if (rows.length === 0) return null;
	return (
		<>
			<div class="ir-section-head" aria-hidden="true">
				<span>{name}</span>
				<span class="ir-count">{rows.length}</span>
			</div>
			<LongList rows={rows}>
				{(shown) => (
					<ul class={`ir-list ${classes}`} aria-label={name}>
						{shown.map(children)}
					</ul>
				)}
			</LongList>
		</>
	);
}

function MentionItem({ row, handlers }: { row: MentionRow; handlers: RowHandlers }) {
	const { onDay } = useMessages().block;
	return (
		<li>
			<LineLink place={row.place} class="ir-evidence" handlers={handlers}>
				<Icon name="at-sign" />
				<time class="ir-day" dateTime={row.date}>
					{row.day}
					<span class="ir-spoken">{onDay(row.date)}</span>
				</time>
				<span>
					<span class="ir-who">{row.who}</span> {row.as}
				</span>
			</LineLink>
		</li>
	);
}

function ActionsBlock({
	block,
	handlers,
}: {
	block: CodeBlock & { kind: 'actions' };
	handlers: RowHandlers;
}) {
	return (
		<div class="ir-block" role="group" aria-label={block.label}>
			{block.groups.map(({ id, name, rows }) => (
				<div key={id} class="ir-group">
					<div class={`ir-group-head ${id === 'overdue' ? 'is-late' : ''}`} aria-hidden="true">
						{name}
					</div>
					<ul class="ir-list" aria-label={name}>
						{rows.map((row) => (
							<ActionItem key={row.id} row={row} handlers={handlers} withThemes={true} />
						))}
					</ul>
				</div>
			))}
		</div>
	);
}

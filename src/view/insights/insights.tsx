/** The insights: a value and handlers in, DOM out. */
import { type ComponentChildren, type JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Messages } from '../../core/messages/en/english';
import { drawSpoken, useMessages } from '../language/spoken';
import { Choice, PeriodChoice, Press } from '../parts/controls';
import { Icon } from '../parts/icon';
import {
	FRESH_INSIGHTS,
	percent,
	type BinView,
	type HeatCellView,
	type InsightsState,
	type InsightsView,
	type NoteRow,
	type SeriesView,
	type StepView,
} from './insights-model';
import { Fold, LongList } from '../parts/long-list';
import { Page, PageSection, type PageHandlers } from '../parts/page';
import { Evidence, LineLink, type Opens } from '../parts/rows';

export interface InsightsHandlers extends Opens, PageHandlers {
	setState(change: Partial<InsightsState>): void;
	copy(): void;
}

interface Props {
	/** Null while the vault is being read. */
	insights: InsightsView | null;
	state: InsightsState;
	handlers: InsightsHandlers;
	/** The language that they are drawn in. */
	words?: Messages;
}

/** Draws the insights into an element; null takes them away. */
export function drawInsights(element: HTMLElement, props: Props | null): void {
	drawSpoken(element, props?.words, props === null ? null : <InsightsPage {...props} />);
}

function InsightsPage({ insights, state, handlers }: Props) {
	const { title, empty } = useMessages().insights;
	return (
		<Page
			name={title}
			value={insights}
			isEmpty={({ hasInterviews }) => !hasInterviews}
			empty={empty}
			handlers={handlers}
		>
			{(shown) => <Figures insights={shown} state={state} handlers={handlers} />}
		</Page>
	);
}

interface FiguresProps {
	insights: InsightsView;
	state: InsightsState;
	handlers: InsightsHandlers;
}

function Figures(props: FiguresProps) {
	const { insights, handlers } = props;
	const { insights: words, outcomes, sidebar } = useMessages();
	return (
		<>
			<div class="ir-page-head">
				<p class="ir-page-sum" role="status">
					{words.interviews(insights.count)}
				</p>
				<Press text={words.copy} press={() => handlers.copy()} />
			</div>
			<Filters {...props} />
			{insights.count === 0 ? (
				<div class="ir-message" role="status">
					<p>{outcomes.noMatch}</p>
					<Press text={sidebar.clearFilter} press={() => handlers.setState(FRESH_INSIGHTS)} />
				</div>
			) : (
				<>
					<HeatMap {...props} />
					<Predictions calibration={insights.calibration} handlers={handlers} />
					<Stages funnel={insights.funnel} handlers={handlers} />
					<Series series={insights.series} handlers={handlers} />
					<Reasons insights={insights} handlers={handlers} />
					<Counted name={words.failing.title} said={insights.failing} handlers={handlers} />
					<Counted name={words.observed.title} said={insights.observed} handlers={handlers} />
					<Methods insights={insights} />
					<Overcame insights={insights} handlers={handlers} />
					<Lacking lacking={insights.lacking} />
				</>
			)}
		</>
	);
}

/** What there is too little of yet, small and at the end. */
function Lacking({ lacking }: Pick<InsightsView, 'lacking'>) {
	const { title } = useMessages().insights.lacking;
	if (lacking.length === 0) return null;
	return (
		<div class="ir-lacking">
			<h3 class="ir-section-head">{title}</h3>
			<ul class="ir-list" aria-label={title}>
				{lacking.map((need) => (
					<li key={need}>{need}</li>
				))}
			</ul>
		</div>
	);
}

const KINDS = ['real', 'mock'] as const;

function Filters({ insights: { choices }, state, handlers }: FiguresProps) {
	const { data, insights, rows } = useMessages();
	return (
		<div class="ir-filters">
			<PeriodChoice days={state.days} onChange={(days) => handlers.setState({ days })} />
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
				name={insights.kind}
				value={state.kind}
				options={KINDS}
				called={(kind) => insights.kinds[kind as (typeof KINDS)[number]]}
				onChange={(kind) => handlers.setState({ kind: kind as InsightsState['kind'] })}
			/>
		</div>
	);
}

/** A row of a chart; unfolded it shows the notes that it comes from. */
function BarRow({
	rows,
	handlers,
	children,
}: {
	rows: NoteRow[];
	handlers: Opens;
	children: ComponentChildren;
}) {
	return (
		<li>
			<Fold
				class="ir-behind"
				summary={
					<summary class="ir-bar-row">
						<Icon name="chevron-right" class="ir-bar-fold" />
						{children}
					</summary>
				}
			>
				{() => <Notes rows={rows} handlers={handlers} />}
			</Fold>
		</li>
	);
}

/** The notes that a figure comes from, behind a fold. */
function Behind({ name, rows, handlers }: { name: string; rows: NoteRow[]; handlers: Opens }) {
	const { insights, sidebar } = useMessages();
	if (rows.length === 0) return null;
	const notes = sidebar.notes(rows.length);
	return (
		<Fold
			class="ir-behind"
			summary={
				<summary class="ir-behind-sum" aria-label={insights.notesOf(name, notes)}>
					{notes}
				</summary>
			}
		>
			{() => <Notes rows={rows} handlers={handlers} />}
		</Fold>
	);
}

function Notes({ rows, handlers }: { rows: NoteRow[]; handlers: Opens }) {
	return (
		<LongList rows={rows}>
			{(shown) => (
				<ul class="ir-list">
					{shown.map((row) => (
						<li key={row.id}>
							<LineLink place={row.place} class="ir-note-row" handlers={handlers}>
								{row.text}
							</LineLink>
						</li>
					))}
				</ul>
			)}
		</LongList>
	);
}

function HeatMap({ insights: { heat }, state, handlers }: FiguresProps) {
	const { months } = useMessages().insights;
	const scroller = useRef<HTMLDivElement>(null);
	const [first, last] = [heat.months[0]?.key, heat.months.at(-1)?.key];
	// Where not all months fit, the latest are in sight.
	useLayoutEffect(() => {
		const { current } = scroller;
		if (current === null) return;
		const end = current.scrollWidth - current.clientWidth;
		current.scrollLeft = getComputedStyle(current).direction === 'rtl' ? -end : end;
	}, [first, last]);
	if (heat.rows.length === 0) return null;
	return (
		<PageSection name={months.title} hint={months.hint}>
			<figure class="ir-figure" aria-label={heat.name}>
				<div ref={scroller} class="ir-scroll" tabIndex={0} role="group" aria-label={months.table}>
					<HeatTable heat={heat} state={state} handlers={handlers} />
				</div>
				{heat.open === null ? null : <HeatEvidence open={heat.open} handlers={handlers} />}
			</figure>
		</PageSection>
	);
}

function HeatTable({
	heat,
	state,
	handlers,
}: Omit<FiguresProps, 'insights'> & { heat: InsightsView['heat'] }) {
	const { months } = useMessages().insights;
	return (
		<table class="ir-heat">
			<thead>
				<tr>
					<th scope="col" class="ir-heat-corner">
						{months.theme}
					</th>
					{heat.months.map(({ key, text }) => (
						<th key={key} scope="col">
							{text}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{heat.rows.map(({ key, name, cells }) => (
					<tr key={key}>
						<th scope="row">{name}</th>
						{heat.months.map((month, index) => (
							<td key={month.key}>
								<HeatCell cell={cells[index] ?? null} state={state} handlers={handlers} />
							</td>
						))}
					</tr>
				))}
			</tbody>
		</table>
	);
}

/** What became of a theme in a month; nothing where it did not come up. */
function HeatCell({ cell, state, handlers }: Omit<FiguresProps, 'insights'> & { cell: HeatCellView | null }) {
	if (cell === null) return null;
	const isOpen = state.cell === cell.id;
	return (
		<Press
			class={`ir-heat-cell is-heat-${cell.heat}`}
			aria-label={cell.label}
			aria-pressed={isOpen}
			text={cell.shown}
			press={() => handlers.setState({ cell: isOpen ? '' : cell.id })}
		/>
	);
}

/** The evidence behind the cell that was pressed. */
function HeatEvidence({
	open: { title, evidence },
	handlers,
}: {
	open: NonNullable<InsightsView['heat']['open']>;
	handlers: InsightsHandlers;
}) {
	const { evidence: evidenceFor } = useMessages().insights;
	return (
		<div class="ir-heat-open">
			<h3 class="ir-section-head">{title}</h3>
			<LongList rows={evidence}>
				{(shown) => (
					<ul class="ir-list ir-evidence-list" aria-label={evidenceFor(title)}>
						{shown.map((row) => (
							<Evidence key={row.id} row={row} handlers={handlers} />
						))}
					</ul>
				)}
			</LongList>
		</div>
	);
}

/** A share as a dot on a line from 0 to 100 %, with its interval. */
function ShareBar({
	rate,
	low,
	high,
	predicted = null,
}: {
	rate: number;
	low: number;
	high: number;
	predicted?: number | null;
}) {
	return (
		<span class="ir-share" aria-hidden="true">
			<span
				class="ir-share-range"
				style={{ insetInlineStart: `${low * 100}%`, width: `${(high - low) * 100}%` }}
			/>
			{predicted === null ? null : (
				<span class="ir-share-guess" style={{ insetInlineStart: `${predicted * 100}%` }} />
			)}
			<span class="ir-share-dot" style={{ insetInlineStart: `${rate * 100}%` }} />
		</span>
	);
}

function Stages({ funnel, handlers }: { funnel: InsightsView['funnel']; handlers: InsightsHandlers }) {
	const { stages } = useMessages().insights;
	if (funnel.steps.length === 0) return null;
	return (
		<PageSection name={stages.title} hint={stages.hint}>
			<figure class="ir-figure" aria-label={funnel.name}>
				<ul class="ir-list ir-bars-list">
					{funnel.steps.map((step) => (
						<Step key={step.stage} step={step} handlers={handlers} />
					))}
				</ul>
			</figure>
		</PageSection>
	);
}

function Step({ step, handlers }: { step: StepView; handlers: InsightsHandlers }) {
	const { stage, n, text, aside, rows } = step;
	const { noAnswer } = useMessages().insights.stages;
	return (
		<BarRow rows={rows} handlers={handlers}>
			<span class="ir-bar-name">{stage}</span>
			<span class="ir-bar-text">
				<span>{n === 0 ? noAnswer : text}</span>
				{aside === '' ? null : <span class="ir-aside">{aside}</span>}
			</span>
		</BarRow>
	);
}

/** How good one's own guesses are, in words; the figures behind them on a click. */
function Predictions({
	calibration: { said, brier, bias, bins, name },
	handlers,
}: {
	calibration: InsightsView['calibration'];
	handlers: InsightsHandlers;
}) {
	const { predictions } = useMessages().insights;
	if (said === '') return null;
	return (
		<PageSection name={predictions.title}>
			<Fold class="ir-behind" summary={<summary class="ir-figure-sum">{said}</summary>}>
				{() => (
					<figure class="ir-figure" aria-label={name}>
						<p class="ir-page-hint">{predictions.hint(brier, bias)}</p>
						<ul class="ir-list ir-bars-list">
							{bins.map((bin) => (
								<BinRow key={bin.label} bin={bin} handlers={handlers} />
							))}
						</ul>
					</figure>
				)}
			</Fold>
		</PageSection>
	);
}

function BinRow({ bin, handlers }: { bin: BinView; handlers: InsightsHandlers }) {
	const { label, passed, low, high, predicted, text, rows } = bin;
	const words = useMessages();
	const { predictions } = words.insights;
	return (
		<BarRow rows={rows} handlers={handlers}>
			<span class="ir-bar-name">{label}</span>
			{passed === null ? (
				<span class="ir-bar-missing">{predictions.noneHere}</span>
			) : (
				<ShareBar rate={passed} low={low} high={high} predicted={predicted} />
			)}
			<span class="ir-bar-text">
				<span>{text}</span>
				{predicted === null ? null : (
					<span class="ir-aside">{predictions.expected(percent(predicted, words))}</span>
				)}
			</span>
		</BarRow>
	);
}

const WIDTH = 200;
const HEIGHT = 48;

/** Lines that are drawn before the rest is asked for. */
const FIRST_SERIES = 2;

function Series({ series, handlers }: { series: SeriesView[]; handlers: InsightsHandlers }) {
	const { state } = useMessages().insights;
	if (series.length === 0) return null;
	const lines = (some: readonly SeriesView[]): JSX.Element => (
		<div class="ir-series">
			{some.map((one) => (
				<Line key={one.label} series={one} handlers={handlers} />
			))}
		</div>
	);
	const more = series.slice(FIRST_SERIES);
	return (
		<PageSection name={state.title} hint={state.hint}>
			{lines(series.slice(0, FIRST_SERIES))}
			{more.length === 0 ? null : (
				<Fold class="ir-behind" summary={<summary>{state.more(more.length)}</summary>}>
					{() => lines(more)}
				</Fold>
			)}
		</PageSection>
	);
}

function Line({ series, handlers }: { series: SeriesView; handlers: InsightsHandlers }) {
	const { label, name, points, most, latest, first, last, missing, rows } = series;
	const { state } = useMessages().insights;
	const at = ({ x, y }: SeriesView['points'][number]): [number, number] => [x * WIDTH, (1 - y) * HEIGHT];
	return (
		<figure class="ir-figure ir-line" aria-label={name}>
			<figcaption>
				<span>{label}</span>
				<span class="ir-aside">{state.latest(latest, most)}</span>
			</figcaption>
			{missing > 0 ? (
				<span class="ir-bar-missing">{state.needed(missing)}</span>
			) : (
				<svg viewBox={`-4 -4 ${WIDTH + 8} ${HEIGHT + 8}`} aria-hidden="true" focusable="false">
					<line class="ir-grid" x1={0} x2={WIDTH} y1={0} y2={0} />
					<line class="ir-grid" x1={0} x2={WIDTH} y1={HEIGHT} y2={HEIGHT} />
					<polyline points={points.map((point) => at(point).join(',')).join(' ')} />
					{points.map((point, index) => (
						<circle key={index} cx={at(point)[0]} cy={at(point)[1]} r={2.5} />
					))}
				</svg>
			)}
			<span class="ir-line-ends">
				<span>{first}</span>
				<span>{last === first ? '' : last}</span>
			</span>
			<Behind name={label} rows={rows} handlers={handlers} />
		</figure>
	);
}

function Reasons({
	insights: { reasons },
	handlers,
}: {
	insights: InsightsView;
	handlers: InsightsHandlers;
}) {
	const { reasons: words } = useMessages().insights;
	const [first] = reasons;
	if (first === undefined) return null;
	return (
		<PageSection name={words.title} hint={words.hint}>
			<figure class="ir-figure" aria-label={words.name(first.reason, first.official, first.own)}>
				<LongList rows={reasons}>
					{(shown) => (
						<ul class="ir-list ir-bars-list">
							{shown.map(({ reason, official, own, reading, rows }) => (
								<BarRow key={reason} rows={rows} handlers={handlers}>
									<span class="ir-bar-name">{reason}</span>
									<span class="ir-bar-text">
										<span>{words.sides(official, own)}</span>
										{reading === null ? null : <span class="ir-aside is-told">{reading}</span>}
									</span>
								</BarRow>
							))}
						</ul>
					)}
				</LongList>
			</figure>
		</PageSection>
	);
}

/** A sentence, and behind it what it was counted from. */
function Counted({
	name,
	said,
	handlers,
}: {
	name: string;
	said: { sentence: string; rows: NoteRow[] } | null;
	handlers: InsightsHandlers;
}) {
	if (said === null) return null;
	return (
		<PageSection name={name}>
			<Fold class="ir-behind" summary={<summary class="ir-figure-sum">{said.sentence}</summary>}>
				{() => <Notes rows={said.rows} handlers={handlers} />}
			</Fold>
		</PageSection>
	);
}

function Methods({ insights: { methods, baseRate } }: { insights: InsightsView }) {
	const { worked } = useMessages().insights;
	const [first] = methods;
	if (first === undefined && baseRate.length === 0) return null;
	return (
		<PageSection name={worked.title} hint={worked.hint}>
			{first === undefined ? null : (
				<figure class="ir-figure" aria-label={worked.name(first.method, first.text)}>
					<ul class="ir-list ir-bars-list">
						{methods.map(({ method, text }) => (
							<li key={method} class="ir-bar-row">
								<span />
								<span class="ir-bar-name">{method}</span>
								<span class="ir-bar-text">{text}</span>
							</li>
						))}
					</ul>
				</figure>
			)}
			{baseRate.map((sentence) => (
				<p key={sentence} class="ir-hint">
					{sentence}
				</p>
			))}
		</PageSection>
	);
}

/** What failed once and went well later; unfolded, what was done in between. */
function Overcame({
	insights: { overcame },
	handlers,
}: {
	insights: InsightsView;
	handlers: InsightsHandlers;
}) {
	const { overcame: words } = useMessages().insights;
	if (overcame.length === 0) return null;
	return (
		<PageSection name={words.title} hint={words.hint}>
			<LongList rows={overcame}>
				{(shown) => (
					<ul class="ir-list ir-bars-list">
						{shown.map(({ id, title, failed, passed, between }) => (
							<BarRow key={id} rows={[failed, ...between, passed]} handlers={handlers}>
								<span class="ir-overcame-title">{title}</span>
							</BarRow>
						))}
					</ul>
				)}
			</LongList>
		</PageSection>
	);
}

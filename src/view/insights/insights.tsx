/** The insights: a value and handlers in, DOM out. */
import { render, type ComponentChildren, type JSX } from 'preact';
import { Choice, PeriodChoice } from '../parts/choice';
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
import { Page, PageSection, type PageHandlers } from '../parts/page';
import { Evidence, LineLink, type Opens } from '../parts/rows';
import { count } from '../../core/words';

export interface InsightsHandlers extends Opens, PageHandlers {
	setState(change: Partial<InsightsState>): void;
	copy(): void;
}

interface Props {
	/** Null while the vault is being read. */
	insights: InsightsView | null;
	state: InsightsState;
	handlers: InsightsHandlers;
}

/** Draws the insights into an element; null takes them away. */
export function drawInsights(element: HTMLElement, props: Props | null): void {
	render(props === null ? null : <InsightsPage {...props} />, element);
}

function InsightsPage({ insights, state, handlers }: Props) {
	return (
		<Page
			name="Insights"
			value={insights}
			isEmpty={({ hasInterviews }) => !hasInterviews}
			empty="Here you see what many interviews say together. Write down the first one to begin."
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
	return (
		<>
			<div class="ir-page-head">
				<p class="ir-page-sum" role="status">
					{count(insights.count, 'interview')}
				</p>
				<button type="button" onClick={() => handlers.copy()}>
					Copy as Markdown
				</button>
			</div>
			<Filters {...props} />
			{insights.count === 0 ? (
				<div class="ir-message" role="status">
					<p>No interview matches this filter.</p>
					<button type="button" onClick={() => handlers.setState(FRESH_INSIGHTS)}>
						Clear filter
					</button>
				</div>
			) : (
				<>
					<HeatMap {...props} />
					<Predictions calibration={insights.calibration} handlers={handlers} />
					<Stages funnel={insights.funnel} handlers={handlers} />
					<Series series={insights.series} handlers={handlers} />
					<Reasons insights={insights} handlers={handlers} />
					<Counted name="In which way answers fail" said={insights.failing} handlers={handlers} />
					<Counted name="Own against observed" said={insights.observed} handlers={handlers} />
					<Methods insights={insights} />
					<Overcame insights={insights} handlers={handlers} />
					{insights.lacking === '' ? null : <p class="ir-hint ir-lacking">{insights.lacking}</p>}
				</>
			)}
		</>
	);
}

function Filters({ insights: { choices }, state, handlers }: FiguresProps) {
	return (
		<div class="ir-filters">
			<PeriodChoice days={state.days} onChange={(days) => handlers.setState({ days })} />
			<Choice
				name="Company"
				value={state.company}
				options={choices.companies}
				onChange={(company) => handlers.setState({ company })}
			/>
			<Choice
				name="Stage"
				value={state.stage}
				options={choices.stages}
				onChange={(stage) => handlers.setState({ stage })}
			/>
			<Choice
				name="Kind"
				value={state.kind}
				options={['real', 'mock']}
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
			<details class="ir-behind">
				<summary class="ir-bar-row">
					<Icon name="chevron-right" class="ir-bar-fold" />
					{children}
				</summary>
				<Notes rows={rows} handlers={handlers} />
			</details>
		</li>
	);
}

/** The notes that a figure comes from, behind a fold. */
function Behind({ name, rows, handlers }: { name: string; rows: NoteRow[]; handlers: Opens }) {
	if (rows.length === 0) return null;
	return (
		<details class="ir-behind">
			<summary class="ir-behind-sum" aria-label={`${name}: ${count(rows.length, 'note')}`}>
				{count(rows.length, 'note')}
			</summary>
			<Notes rows={rows} handlers={handlers} />
		</details>
	);
}

function Notes({ rows, handlers }: { rows: NoteRow[]; handlers: Opens }) {
	return (
		<ul class="ir-list">
			{rows.map((row) => (
				<li key={row.id}>
					<LineLink place={row.place} class="ir-note-row" handlers={handlers}>
						{row.text}
					</LineLink>
				</li>
			))}
		</ul>
	);
}

function HeatMap({ insights: { heat }, state, handlers }: FiguresProps) {
	if (heat.rows.length === 0) return null;
	return (
		<PageSection name="Themes by month" hint="How often each theme failed; a tick where it only held.">
			<figure class="ir-figure" aria-label={heat.name}>
				<div class="ir-scroll" tabIndex={0} role="group" aria-label="Themes by month, table">
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
	return (
		<table class="ir-heat">
			<thead>
				<tr>
					<th scope="col" class="ir-heat-corner">
						Theme
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
		<button
			type="button"
			class={`ir-heat-cell is-heat-${cell.heat}`}
			aria-label={cell.label}
			aria-pressed={isOpen}
			onClick={() => handlers.setState({ cell: isOpen ? '' : cell.id })}
		>
			{cell.shown}
		</button>
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
	return (
		<div class="ir-heat-open">
			<h3 class="ir-section-head">{title}</h3>
			<ul class="ir-list ir-evidence-list" aria-label={`Evidence for ${title}`}>
				{evidence.map((row) => (
					<Evidence key={row.id} row={row} handlers={handlers} />
				))}
			</ul>
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
	if (funnel.steps.length === 0) return null;
	return (
		<PageSection name="Stages" hint="How many rounds you passed at each stage.">
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
	return (
		<BarRow rows={rows} handlers={handlers}>
			<span class="ir-bar-name">{stage}</span>
			<span class="ir-bar-text">
				<span>{n === 0 ? 'no answer yet' : text}</span>
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
	if (said === '') return null;
	return (
		<PageSection name="Predictions">
			<details class="ir-behind">
				<summary class="ir-figure-sum">{said}</summary>
				<figure class="ir-figure" aria-label={name}>
					<p class="ir-page-hint">
						What you expected before a round (the ring), and how often it came true (the dot). Brier score{' '}
						{brier} (0 is perfect, 0.25 a coin), {bias}.
					</p>
					<ul class="ir-list ir-bars-list">
						{bins.map((bin) => (
							<BinRow key={bin.label} bin={bin} handlers={handlers} />
						))}
					</ul>
				</figure>
			</details>
		</PageSection>
	);
}

function BinRow({ bin, handlers }: { bin: BinView; handlers: InsightsHandlers }) {
	const { label, passed, low, high, predicted, text, rows } = bin;
	return (
		<BarRow rows={rows} handlers={handlers}>
			<span class="ir-bar-name">{label}</span>
			{passed === null ? (
				<span class="ir-bar-missing">no prediction here</span>
			) : (
				<ShareBar rate={passed} low={low} high={high} predicted={predicted} />
			)}
			<span class="ir-bar-text">
				<span>{text}</span>
				{predicted === null ? null : <span class="ir-aside">expected {percent(predicted)}</span>}
			</span>
		</BarRow>
	);
}

const WIDTH = 200;
const HEIGHT = 48;

/** Lines that are drawn before the rest is asked for. */
const FIRST_SERIES = 2;

function Series({ series, handlers }: { series: SeriesView[]; handlers: InsightsHandlers }) {
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
		<PageSection name="State" hint="What you noted of yourself, over time.">
			{lines(series.slice(0, FIRST_SERIES))}
			{more.length === 0 ? null : (
				<details class="ir-behind">
					<summary>{more.length} more</summary>
					{lines(more)}
				</details>
			)}
		</PageSection>
	);
}

function Line({ series, handlers }: { series: SeriesView; handlers: InsightsHandlers }) {
	const { label, name, points, most, latest, first, last, missing, rows } = series;
	const at = ({ x, y }: SeriesView['points'][number]): [number, number] => [x * WIDTH, (1 - y) * HEIGHT];
	return (
		<figure class="ir-figure ir-line" aria-label={name}>
			<figcaption>
				<span>{label}</span>
				<span class="ir-aside">
					{latest} of {most}
				</span>
			</figcaption>
			{missing > 0 ? (
				<span class="ir-bar-missing">{missing} more needed for a line</span>
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
	const [first] = reasons;
	if (first === undefined) return null;
	return (
		<PageSection name="Reasons" hint="What companies said, beside what you thought it was.">
			<figure
				class="ir-figure"
				aria-label={`Reasons: ${first.reason}, said ${first.official} times by them and ${first.own} by you`}
			>
				<ul class="ir-list ir-bars-list">
					{reasons.map(({ reason, official, own, reading, rows }) => (
						<BarRow key={reason} rows={rows} handlers={handlers}>
							<span class="ir-bar-name">{reason}</span>
							<span class="ir-bar-text">
								<span>
									they {official}, you {own}
								</span>
								{reading === null ? null : <span class="ir-aside is-told">{reading}</span>}
							</span>
						</BarRow>
					))}
				</ul>
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
			<details class="ir-behind">
				<summary class="ir-figure-sum">{said.sentence}</summary>
				<Notes rows={said.rows} handlers={handlers} />
			</details>
		</PageSection>
	);
}

function Methods({ insights: { methods, baseRate } }: { insights: InsightsView }) {
	const [first] = methods;
	if (first === undefined && baseRate.length === 0) return null;
	return (
		<PageSection
			name="What has worked"
			hint="Actions by their method: how often their theme held in the next interview."
		>
			{first === undefined ? null : (
				<figure class="ir-figure" aria-label={`What has worked: ${first.method}, ${first.text}`}>
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
	if (overcame.length === 0) return null;
	return (
		<PageSection name="Overcome" hint="Questions that failed once and went well later.">
			<ul class="ir-list ir-bars-list">
				{overcame.map(({ id, title, failed, passed, between }) => (
					<BarRow key={id} rows={[failed, ...between, passed]} handlers={handlers}>
						<span class="ir-overcame-title">{title}</span>
					</BarRow>
				))}
			</ul>
		</PageSection>
	);
}

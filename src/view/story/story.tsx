/** The failure stories: a value and handlers in, DOM out. One question at a time. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { RUBRIC_GRADES, type Area } from '../../core/note/story';
import type { RubricGrade } from '../../core/story/scorecard';
import type { Way } from '../../core/story/steps';
import type { Messages } from '../../core/messages/en/english';
import { drawSpoken, useMessages } from '../language/spoken';
import { Press } from '../parts/controls';
import { HabitAnswers, type HabitHandlers } from '../parts/habit';
import { Answer } from './answer';
import { Begin, WholeHelp, type BeginHandlers } from './begin';
import { Icon, Icons, type DrawIcon } from '../parts/icon';
import { PageSection } from '../parts/page';
import { LineLink, type Opens } from '../parts/rows';
import type {
	AreaView,
	OverviewView,
	QuestionView,
	ScorecardView,
	StartView,
	StoryRow,
	StoryView,
} from './story-model';

export interface StoryHandlers extends Opens, HabitHandlers, BeginHandlers {
	drawIcon: DrawIcon;
	/** Begins or goes on with a story; an empty path shows all of them. */
	choose(path: string): void;
	begin(way: Way): void;
	/** Shows the ways to practise the story. */
	ways(): void;
	hint(): void;
	back(): void;
	next(): void;
	save(): void;
	rate(area: Area, grade: RubricGrade): void;
	saveScorecard(): void;
}

interface Props {
	/** Null while the vault is being read. */
	view: StoryView | null;
	handlers: StoryHandlers;
	/** The words that the view is drawn in; English without them. */
	words?: Messages;
}

/** Draws the failure stories into an element; null takes them away. */
export function drawStory(element: HTMLElement, props: Props | null): void {
	drawSpoken(element, props?.words, props === null ? null : <StoryPage {...props} />);
}

function StoryPage({ view, handlers }: Props) {
	const { stories: words, rows } = useMessages();
	return (
		<Icons.Provider value={handlers.drawIcon}>
			<div class="ir-page ir-story" role="region" aria-label={words.title}>
				{view === null || view.screen.kind === 'reading' ? (
					<p class="ir-hint" role="status">
						{rows.reading}
					</p>
				) : (
					<>
						{view.story === null ? null : (
							<div class="ir-story-head">
								<div>
									<LineLink place={view.story.place} class="ir-story-name" handlers={handlers}>
										{view.story.name}
									</LineLink>
									<span class="ir-aside">{view.story.detail}</span>
								</div>
								<div class="ir-story-acts">
									{view.story.canChoose ? (
										<Press text={words.howToPractise} press={() => handlers.ways()} />
									) : null}
									<Press text={words.all} press={() => handlers.choose('')} />
								</div>
							</div>
						)}
						<Screen view={view} handlers={handlers} />
					</>
				)}
			</div>
		</Icons.Provider>
	);
}

function Screen({ view: { screen }, handlers }: { view: StoryView; handlers: StoryHandlers }) {
	const { stories: words } = useMessages();
	switch (screen.kind) {
		case 'overview':
			return <Overview overview={screen} handlers={handlers} />;
		case 'begin':
			return <Begin begin={screen} handlers={handlers} />;
		case 'start':
			return <Start start={screen} handlers={handlers} />;
		case 'question':
			return <Question question={screen} handlers={handlers} />;
		case 'scorecard':
			return <Scorecard scorecard={screen} handlers={handlers} />;
		case 'missing':
			return (
				<div class="ir-message" role="status">
					<p>{words.gone}</p>
					<Press text={words.all} press={() => handlers.choose('')} />
				</div>
			);
		case 'reading':
			return null;
	}
}

function Question({ question, handlers }: { question: QuestionView; handlers: StoryHandlers }) {
	const { id, phases, time, ask, main, missing, heading, draft, canGoBack, isDrill } = question;
	const field = useRef<HTMLTextAreaElement>(null);
	const shown = useRef(id);
	useLayoutEffect(() => {
		// The first drawing takes the focus from nobody.
		if (shown.current !== id) field.current?.focus();
		shown.current = id;
	}, [id]);
	const { question: words, back } = useMessages().stories;
	const isTyped = draft.trim() !== '';
	return (
		<div class="ir-story-step">
			<Phases phases={phases} />
			<p class={`ir-story-time ${time.isOver ? 'is-over' : ''}`}>{time.text}</p>
			{missing === null ? null : (
				<p class="ir-story-main" role="status">
					{missing}
				</p>
			)}
			{main === null ? null : <p class="ir-story-main">{main}</p>}
			<h2 class="ir-story-ask" id="ir-story-ask">
				{ask}
			</h2>
			{isDrill && main === null ? <p class="ir-hint">{words.lessonFirst}</p> : null}
			<Answer
				field={field}
				rows={7}
				placeholder={words.placeholder}
				value={draft}
				type={(text) => handlers.type(text)}
				end={() => handlers.save()}
			/>
			<p class="ir-story-where" id="ir-story-where">
				{isTyped ? words.where.typed : words.where.untyped}
				<strong>{heading}</strong>
				{words.where.end}
			</p>
			<div class="ir-story-buttons">
				<Press disabled={!canGoBack} text={back} press={() => handlers.back()} />
				<span class="ir-story-gap" />
				<Press text={words.next} press={() => handlers.next()} />
				<Press class="mod-cta" disabled={!isTyped} text={words.save} press={() => handlers.save()} />
			</div>
			<Help question={question} handlers={handlers} />
		</div>
	);
}

function Phases({ phases }: Pick<QuestionView, 'phases'>) {
	const { question: words } = useMessages().stories;
	return (
		<ol class="ir-story-phases" aria-label={words.phases}>
			{phases.map(({ name, isNow, isDone }) => (
				<li key={name} aria-current={isNow ? 'step' : undefined} class={isDone ? 'is-past' : ''}>
					{name}
				</li>
			))}
		</ol>
	);
}

/** What helps with the answer: hints, what is expected, what the note says already. */
function Help({ question, handlers }: { question: QuestionView; handlers: StoryHandlers }) {
	const { hints, nextHint, expected, heading, said, help } = question;
	const { question: words, help: helpWords } = useMessages().stories;
	return (
		<div class="ir-story-help">
			<div class="ir-story-hints" role="group" aria-label={words.hints} aria-live="polite">
				{hints.map(({ name, text }) => (
					<p key={name} class="ir-story-hint">
						<span class="ir-aside">{name}</span> {text}
					</p>
				))}
				{nextHint === null ? null : (
					<button type="button" onClick={() => handlers.hint()}>
						<Icon name="lightbulb" />
						{nextHint}
					</button>
				)}
			</div>
			<details class="ir-behind">
				<summary>{helpWords.title}</summary>
				<WholeHelp help={help} />
			</details>
			<details class="ir-behind" key={expected.text}>
				<summary>{words.expected}</summary>
				<p>
					<span class="ir-aside">{expected.level}</span> {expected.text}
				</p>
			</details>
			{said === '' ? null : (
				<details class="ir-behind" key={heading}>
					<summary>{words.said}</summary>
					<p class="ir-story-said">{said}</p>
				</details>
			)}
		</div>
	);
}

function Start({ start: { areas, sessions }, handlers }: { start: StartView; handlers: StoryHandlers }) {
	const { ways: words } = useMessages().stories;
	return (
		<div class="ir-story-step">
			<h2 class="ir-story-ask">{words.ask}</h2>
			<div class="ir-story-choices">
				<Press class="mod-cta" text={words.again} press={() => handlers.begin('again')} />
				<Press text={words.lessonFirst} press={() => handlers.begin('lesson-first')} />
				<Press text={words.rate} press={() => handlers.begin('scorecard')} />
			</div>
			<p class="ir-page-hint">{words.hint}</p>
			<PageSection name={words.alone} hint={words.aloneHint}>
				<div class="ir-story-choices" role="group" aria-label={words.alone}>
					{areas.map(({ area, name }) => (
						<Press key={area} text={name} press={() => handlers.begin(area)} />
					))}
				</div>
			</PageSection>
			{sessions.length === 0 ? null : (
				<PageSection name={words.sessions}>
					<ul class="ir-list">
						{sessions.map(({ day, text }, index) => (
							<li key={index} class="ir-story-row">
								<span class="ir-day">{day}</span> {text}
							</li>
						))}
					</ul>
				</PageSection>
			)}
		</div>
	);
}

function Scorecard({ scorecard, handlers }: { scorecard: ScorecardView; handlers: StoryHandlers }) {
	const { areas, alone, card, strengths, improvements, reading, compared, heading } = scorecard;
	const { scorecard: words, back } = useMessages().stories;
	return (
		<div class="ir-story-step">
			<h2 class="ir-story-ask">{words.ask}</h2>
			<p class="ir-page-hint">{words.hint}</p>
			{areas.map((area) => (
				<Area key={area.area} area={area} handlers={handlers} />
			))}
			{card === null ? (
				<p class="ir-hint" role="status">
					{alone === null ? words.unrated : words.unratedAlone}
				</p>
			) : (
				<>
					{strengths.length === 0 ? (
						<p class="ir-hint">{words.noStrength}</p>
					) : (
						<Lines name={words.strengths(strengths.length)} lines={strengths} />
					)}
					<Lines name={words.improvements(improvements.length)} lines={improvements} />
					<Lines name={words.toRead} lines={reading} />
					{compared.length === 0 ? null : <Lines name={words.since} lines={compared} />}
				</>
			)}
			<p class="ir-story-where">
				{alone === null ? words.where.all : words.where.one(areas[0]?.area ?? '')}
				<strong>{heading}</strong>
				{words.where.end}
			</p>
			<div class="ir-story-buttons">
				<Press text={back} press={() => handlers.back()} />
				<span class="ir-story-gap" />
				<Press
					class="mod-cta"
					disabled={card === null}
					text={words.save}
					press={() => handlers.saveScorecard()}
				/>
			</div>
		</div>
	);
}

/** One area: what it is, how it is rated, and what the rules found for it. */
function Area({
	area: { area, name, is, means, grade, last, findings },
	handlers,
}: {
	area: AreaView;
	handlers: StoryHandlers;
}) {
	const { scorecard: words, grades } = useMessages().stories;
	return (
		<section class="ir-story-area">
			<h3 id={`ir-story-${area}`}>{name}</h3>
			<p class="ir-aside">{is}</p>
			<div class="ir-answers" role="group" aria-labelledby={`ir-story-${area}`}>
				{RUBRIC_GRADES.map((one) => (
					<Press
						key={one}
						class="ir-answer"
						aria-pressed={grade === one}
						text={grades[one]}
						press={() => handlers.rate(area, one)}
					/>
				))}
				{last === null ? null : <span class="ir-aside">{words.last(last.day, last.grade)}</span>}
			</div>
			<dl class="ir-story-grades">
				{RUBRIC_GRADES.map((one) => (
					<div key={one} class={grade === one ? 'is-chosen' : ''}>
						<dt>{grades[one]}</dt>
						<dd>{means[one]}</dd>
					</div>
				))}
			</dl>
			<ul class="ir-list" aria-label={words.found(name)}>
				{findings.map(({ says, words: quoted, isGood, improve }) => (
					<li key={says} class="ir-story-finding">
						<Icon name={signIcon(isGood, quoted !== null)} />
						<span>
							{quoted === null ? words.notFound(improve) : says}
							{quoted === null ? null : <q class="ir-story-words">{quoted}</q>}
						</span>
					</li>
				))}
			</ul>
		</section>
	);
}

function signIcon(isGood: boolean, isFound: boolean): string {
	if (isGood) return 'check';
	return isFound ? 'circle-alert' : 'minus';
}

function Lines({ name, lines }: { name: string; lines: string[] }) {
	return (
		<PageSection name={name}>
			<ul class="ir-story-lines">
				{lines.map((line) => (
					<li key={line}>{line}</li>
				))}
			</ul>
		</PageSection>
	);
}

function Overview({ overview, handlers }: { overview: OverviewView; handlers: StoryHandlers }) {
	const { rows, patterns, habits } = overview;
	const { overview: words } = useMessages().stories;
	return (
		<>
			<div class="ir-page-head">
				<p class="ir-page-sum" role="status">
					{words.stories(rows.length)}
				</p>
				<div class="ir-story-acts">
					<ToQuestions handlers={handlers} />
					<Press text={words.add} press={() => handlers.beginWith('open')} />
				</div>
			</div>
			<Habits habits={habits} handlers={handlers} />
			<PageSection name={words.yours}>
				<ul class="ir-list">
					{rows.map((row) => (
						<Row key={row.path} row={row} handlers={handlers} />
					))}
				</ul>
			</PageSection>
			<Coverage overview={overview} />
			<Patterns patterns={patterns} />
		</>
	);
}

function ToQuestions({ handlers }: { handlers: StoryHandlers }) {
	const { backToQuestions } = useMessages().stories;
	return <Press text={backToQuestions} press={() => handlers.leave()} />;
}

/** The habits that a story claims and that were not confirmed for a while. */
function Habits({ habits, handlers }: Pick<OverviewView, 'habits'> & { handlers: StoryHandlers }) {
	const { overview: words } = useMessages().stories;
	if (habits.length === 0) return null;
	return (
		<PageSection name={words.habits} hint={words.habitsHint}>
			<ul class="ir-list">
				{habits.map(({ path, name, place, text }) => (
					<li key={path} class="ir-story-row">
						<span class="ir-story-what">
							<LineLink place={place} class="ir-story-link" handlers={handlers}>
								{name}
							</LineLink>
							<span class="ir-aside">{text}</span>
						</span>
						<HabitAnswers path={path} name={name} handlers={handlers} />
					</li>
				))}
			</ul>
		</PageSection>
	);
}

/** Which kinds and scales of failures there is a story for. */
function Coverage({ overview: { scenarios, areas, scales } }: { overview: OverviewView }) {
	const { overview: words } = useMessages().stories;
	return (
		<PageSection name={words.cover} hint={words.coverHint}>
			<div class="ir-scroll" tabIndex={0} role="group" aria-label={words.coverTable}>
				<table class="ir-story-cover">
					<thead>
						<tr>
							<th scope="col">{words.kind}</th>
							{areas.map((area) => (
								<th key={area} scope="col">
									{area}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{scenarios.map(({ name, text, isCovered, cells }) => (
							<tr key={name}>
								<th scope="row">
									{name}
									<span class={isCovered ? 'ir-aside' : 'ir-story-missing'}>{text}</span>
								</th>
								{cells.map(({ area, grade }) => (
									<td key={area}>
										{grade ?? (
											<span class="ir-aside">
												–<span class="ir-spoken">{words.notRated}</span>
											</span>
										)}
									</td>
								))}
							</tr>
						))}
					</tbody>
				</table>
			</div>
			<ul class="ir-story-scales" aria-label={words.scales}>
				{scales.map(({ name, text, isCovered }) => (
					<li key={name} class={isCovered ? '' : 'is-missing'}>
						<Icon name={isCovered ? 'check' : 'circle-dashed'} />
						{name} <span class={isCovered ? 'ir-aside' : 'ir-story-missing'}>{text}</span>
					</li>
				))}
			</ul>
		</PageSection>
	);
}

function Patterns({ patterns }: Pick<OverviewView, 'patterns'>) {
	const { overview: words } = useMessages().stories;
	if (patterns.length === 0) return null;
	return (
		<PageSection name={words.pattern} hint={words.patternHint}>
			<ul class="ir-list">
				{patterns.map(({ key, name, text }) => (
					<li key={key} class="ir-story-row">
						<span class="ir-story-what">
							<span>{name}</span>
							<span class="ir-aside">{text}</span>
						</span>
					</li>
				))}
			</ul>
		</PageSection>
	);
}

function Row({ row, handlers }: { row: StoryRow; handlers: StoryHandlers }) {
	const { path, name, place, detail, tellings, told, isOverused, grades } = row;
	const { overview: words } = useMessages().stories;
	return (
		<li class="ir-story-item">
			<div class="ir-story-row">
				<span class="ir-story-what">
					<LineLink place={place} class="ir-story-link" handlers={handlers}>
						{name}
					</LineLink>
					<span class="ir-aside">{detail}</span>
				</span>
				<button type="button" aria-label={words.practiseStory(name)} onClick={() => handlers.choose(path)}>
					{words.practise}
				</button>
			</div>
			{grades === '' ? null : <p class="ir-aside">{grades}</p>}
			{tellings.length === 0 ? (
				<p class="ir-aside">{told}</p>
			) : (
				<details class="ir-behind">
					<summary>
						{told}
						{isOverused ? <span class="ir-story-missing">{words.overused}</span> : null}
					</summary>
					<ul class="ir-list">
						{tellings.map(({ id, text, place: where }) => (
							<li key={id}>
								<LineLink place={where} class="ir-note-row" handlers={handlers}>
									{text}
								</LineLink>
							</li>
						))}
					</ul>
				</details>
			)}
		</li>
	);
}

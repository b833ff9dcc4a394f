/** The failure stories: a value and handlers in, DOM out. One question at a time. */
import { render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { RUBRIC_GRADES, type Area } from '../../core/note/story';
import type { RubricGrade } from '../../core/story/scorecard';
import type { Way } from '../../core/story/steps';
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
}

/** Draws the failure stories into an element; null takes them away. */
export function drawStory(element: HTMLElement, props: Props | null): void {
	render(props === null ? null : <StoryPage {...props} />, element);
}

function StoryPage({ view, handlers }: Props) {
	return (
		<Icons.Provider value={handlers.drawIcon}>
			<div class="ir-page ir-story" role="region" aria-label="Failure story">
				{view === null || view.screen.kind === 'reading' ? (
					<p class="ir-hint" role="status">
						Reading your notes…
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
										<button type="button" onClick={() => handlers.ways()}>
											How to practise
										</button>
									) : null}
									<button type="button" onClick={() => handlers.choose('')}>
										All stories
									</button>
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
					<p>This story is not there any more.</p>
					<button type="button" onClick={() => handlers.choose('')}>
						All stories
					</button>
				</div>
			);
		case 'reading':
			return null;
	}
}

function Question({ question, handlers }: { question: QuestionView; handlers: StoryHandlers }) {
	const { id, phases, time, ask, main, heading, draft, canGoBack, isDrill } = question;
	const field = useRef<HTMLTextAreaElement>(null);
	const shown = useRef(id);
	useLayoutEffect(() => {
		// The first drawing takes the focus from nobody.
		if (shown.current !== id) field.current?.focus();
		shown.current = id;
	}, [id]);
	const isTyped = draft.trim() !== '';
	return (
		<div class="ir-story-step">
			<Phases phases={phases} />
			<p class={`ir-story-time ${time.isOver ? 'is-over' : ''}`}>{time.text}</p>
			{main === null ? null : <p class="ir-story-main">{main}</p>}
			<h2 class="ir-story-ask" id="ir-story-ask">
				{ask}
			</h2>
			{isDrill && main === null ? (
				<p class="ir-hint">Lesson first: name the change before you tell the story.</p>
			) : null}
			<Answer
				field={field}
				rows={7}
				placeholder="Type it as you would say it, or as an outline"
				value={draft}
				type={(text) => handlers.type(text)}
				end={() => handlers.save()}
			/>
			<p class="ir-story-where" id="ir-story-where">
				{isTyped ? 'Saving adds this to the note, under ' : 'What you save is added to the note, under '}
				<strong>{heading}</strong>.
			</p>
			<div class="ir-story-buttons">
				<button type="button" disabled={!canGoBack} onClick={() => handlers.back()}>
					Back
				</button>
				<span class="ir-story-gap" />
				<button type="button" onClick={() => handlers.next()}>
					Next
				</button>
				<button type="button" class="mod-cta" disabled={!isTyped} onClick={() => handlers.save()}>
					Save and next
				</button>
			</div>
			<Help question={question} handlers={handlers} />
		</div>
	);
}

function Phases({ phases }: Pick<QuestionView, 'phases'>) {
	return (
		<ol class="ir-story-phases" aria-label="Phases">
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
	return (
		<div class="ir-story-help">
			<div class="ir-story-hints" role="group" aria-label="Hints" aria-live="polite">
				{hints.map(({ name, text }) => (
					<p key={name} class="ir-story-hint">
						<span class="ir-aside">{name}</span> {text}
					</p>
				))}
				{nextHint === null ? null : (
					<button type="button" onClick={() => handlers.hint()}>
						<Icon name="lightbulb" />
						Hint: {nextHint}
					</button>
				)}
			</div>
			<details class="ir-behind">
				<summary>Help with the whole answer</summary>
				<WholeHelp help={help} />
			</details>
			<details class="ir-behind" key={expected.text}>
				<summary>What is expected of you here</summary>
				<p>
					<span class="ir-aside">{expected.level}</span> {expected.text}
				</p>
			</details>
			{said === '' ? null : (
				<details class="ir-behind" key={heading}>
					<summary>In the note so far</summary>
					<p class="ir-story-said">{said}</p>
				</details>
			)}
		</div>
	);
}

function Start({ start: { areas, sessions }, handlers }: { start: StartView; handlers: StoryHandlers }) {
	return (
		<div class="ir-story-step">
			<h2 class="ir-story-ask">This story has been told before. How do you want to practise it?</h2>
			<div class="ir-story-choices">
				<button type="button" class="mod-cta" onClick={() => handlers.begin('again')}>
					Tell it again
				</button>
				<button type="button" onClick={() => handlers.begin('lesson-first')}>
					Lesson first
				</button>
				<button type="button" onClick={() => handlers.begin('scorecard')}>
					Rate it
				</button>
			</div>
			<p class="ir-page-hint">
				Lesson first is a drill: you name the change before you tell the story. If that is hard, the change is
				not concrete yet.
			</p>
			<PageSection name="One area alone" hint="Its questions, and its rating at the end.">
				<div class="ir-story-choices" role="group" aria-label="One area alone">
					{areas.map(({ area, name }) => (
						<button key={area} type="button" onClick={() => handlers.begin(area)}>
							{name}
						</button>
					))}
				</div>
			</PageSection>
			{sessions.length === 0 ? null : (
				<PageSection name="Sessions">
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
	const { areas, alone, card, strengths, improvements, reading, compared } = scorecard;
	return (
		<div class="ir-story-step">
			<h2 class="ir-story-ask">How did you tell it?</h2>
			<p class="ir-page-hint">
				The rating is yours. Beside it stands what the rules found, with your words that led to it.
			</p>
			{areas.map((area) => (
				<Area key={area.area} area={area} handlers={handlers} />
			))}
			{card === null ? (
				<p class="ir-hint" role="status">
					{alone === null ? 'Rate all five areas' : 'Rate it'}, and what was found for the story and what
					comes next stand here.
				</p>
			) : (
				<>
					{strengths.length === 0 ? (
						<p class="ir-hint">The rules found nothing yet that speaks for it. That is an answer too.</p>
					) : (
						<Lines name={strengths.length === 3 ? 'Three strengths' : 'Strengths'} lines={strengths} />
					)}
					<Lines
						name={improvements.length === 3 ? 'Three improvements' : 'Improvements'}
						lines={improvements}
					/>
					<Lines name="To read" lines={reading} />
					{compared.length === 0 ? null : <Lines name="Since the last time" lines={compared} />}
				</>
			)}
			<p class="ir-story-where">
				Saving sets {alone === null ? 'the five properties' : `the property ${areas[0]?.area}`} of the note
				and adds today's line, with all of the above, under <strong>Sessions</strong>.
			</p>
			<div class="ir-story-buttons">
				<button type="button" onClick={() => handlers.back()}>
					Back
				</button>
				<span class="ir-story-gap" />
				<button
					type="button"
					class="mod-cta"
					disabled={card === null}
					onClick={() => handlers.saveScorecard()}
				>
					Save scorecard
				</button>
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
	return (
		<section class="ir-story-area">
			<h3 id={`ir-story-${area}`}>{name}</h3>
			<p class="ir-aside">{is}</p>
			<div class="ir-answers" role="group" aria-labelledby={`ir-story-${area}`}>
				{RUBRIC_GRADES.map((one) => (
					<button
						key={one}
						type="button"
						class="ir-answer"
						aria-pressed={grade === one}
						onClick={() => handlers.rate(area, one)}
					>
						{one}
					</button>
				))}
				{last === null ? null : (
					<span class="ir-aside">
						{last.day}: {last.grade}
					</span>
				)}
			</div>
			<dl class="ir-story-grades">
				{RUBRIC_GRADES.map((one) => (
					<div key={one} class={grade === one ? 'is-chosen' : ''}>
						<dt>{one}</dt>
						<dd>{means[one]}</dd>
					</div>
				))}
			</dl>
			<ul class="ir-list" aria-label={`Found for ${name.toLowerCase()}`}>
				{findings.map(({ says, words, isGood, improve }) => (
					<li key={says} class="ir-story-finding">
						<Icon name={signIcon(isGood, words !== null)} />
						<span>
							{words === null ? `Not found. ${improve}` : says}
							{words === null ? null : <q class="ir-story-words">{words}</q>}
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
	return (
		<>
			<div class="ir-page-head">
				<p class="ir-page-sum" role="status">
					{rows.length} {rows.length === 1 ? 'story' : 'stories'}
				</p>
				<div class="ir-story-acts">
					<ToQuestions handlers={handlers} />
					<button type="button" onClick={() => handlers.beginWith('open')}>
						New failure story
					</button>
				</div>
			</div>
			<Habits habits={habits} handlers={handlers} />
			<PageSection name="Your stories">
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
	return (
		<button type="button" onClick={() => handlers.leave()}>
			Back to the questions
		</button>
	);
}

/** The habits that a story claims and that were not confirmed for a while. */
function Habits({ habits, handlers }: Pick<OverviewView, 'habits'> & { handlers: StoryHandlers }) {
	if (habits.length === 0) return null;
	return (
		<PageSection
			name="Still in place?"
			hint="What you said you do differently now, and have not confirmed for a while."
		>
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
	return (
		<PageSection name="What they cover" hint="The best rating that any story of its kind has in each area.">
			<div class="ir-scroll" tabIndex={0} role="group" aria-label="What they cover, table">
				<table class="ir-story-cover">
					<thead>
						<tr>
							<th scope="col">Kind</th>
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
												–<span class="ir-spoken"> not rated</span>
											</span>
										)}
									</td>
								))}
							</tr>
						))}
					</tbody>
				</table>
			</div>
			<ul class="ir-story-scales" aria-label="Scales">
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
	if (patterns.length === 0) return null;
	return (
		<PageSection name="The pattern" hint="A theme that more than one story shares.">
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
	return (
		<li class="ir-story-item">
			<div class="ir-story-row">
				<span class="ir-story-what">
					<LineLink place={place} class="ir-story-link" handlers={handlers}>
						{name}
					</LineLink>
					<span class="ir-aside">{detail}</span>
				</span>
				<button type="button" aria-label={`Practise ${name}`} onClick={() => handlers.choose(path)}>
					Practise
				</button>
			</div>
			{grades === '' ? null : <p class="ir-aside">{grades}</p>}
			{tellings.length === 0 ? (
				<p class="ir-aside">{told}</p>
			) : (
				<details class="ir-behind">
					<summary>
						{told}
						{isOverused ? <span class="ir-story-missing"> often enough: find another one</span> : null}
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

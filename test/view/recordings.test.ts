// @vitest-environment jsdom
/**
 * What each view shows, element by element, and what each of its controls asks for. `npx vitest run
 * test/view -u` takes the recordings anew: read what has changed in them before you commit it.
 */
import { expect, test } from 'vitest';
import { EMOJI } from '../../src/core/change/compose';
import { lintNote } from '../../src/core/lesson/lint';
import { check } from '../../src/core/retro/check';
import { parseContext } from '../../src/core/note/note';
import { defaultSettings } from '../../src/core/settings';
import { ENGLISH_QUESTIONS } from '../../src/core/story/questions/en';
import type { Turn } from '../../src/core/transcript/turns';
import { weekReview } from '../../src/core/week/review';
import { codeBlockOf } from '../../src/view/block/code-block-model';
import { drawCodeBlock, type BlockHandlers } from '../../src/view/block/code-block';
import { drawInsights, type InsightsHandlers } from '../../src/view/insights/insights';
import { FRESH_INSIGHTS, insightsView, type InsightsState } from '../../src/view/insights/insights-model';
import { drawFindings, type FindingHandlers } from '../../src/view/lesson/findings';
import { problemsInEnglish } from '../../src/core/messages/en/notes/problems';
import { ENGLISH_MESSAGES } from '../../src/core/messages/en/english';
import { foundLessons, foundProblems } from '../../src/view/lesson/findings-model';
import { drawOutcomes, type OutcomesHandlers } from '../../src/view/outcomes/outcomes';
import { FRESH_OUTCOMES, outcomesView, type OutcomesState } from '../../src/view/outcomes/outcomes-model';
import { drawChanges } from '../../src/view/parts/changes';
import type { RowHandlers } from '../../src/view/parts/rows';
import { drawPractice } from '../../src/view/practice/practice';
import type { PracticeHandlers } from '../../src/view/practice/practice-parts';
import { FRESH_PRACTICE, practiceView, type PracticeState } from '../../src/view/practice/practice-model';
import { drawRehearsal, type RehearsalHandlers } from '../../src/view/practice/rehearsal';
import type { ReviewHandlers } from '../../src/view/review/handlers';
import { drawReview } from '../../src/view/review/review';
import { contextOf, reviewForm } from '../../src/view/review/review-model';
import { drawStory, type StoryHandlers } from '../../src/view/story/story';
import { FRESH_STORY, storyView, type StoryState } from '../../src/view/story/story-model';
import type { TrackerHandlers } from '../../src/view/tracker/parts';
import { drawTracker } from '../../src/view/tracker/tracker';
import { FRESH_STATE, trackerOf, type TrackerState } from '../../src/view/tracker/tracker-model';
import { drawTranscript, type TranscriptHandlers } from '../../src/view/transcript/transcript';
import { transcriptView } from '../../src/view/transcript/transcript-model';
import { drawWeek, type WeekHandlers } from '../../src/view/week/week';
import { periodOf, weekView, type WeekState } from '../../src/view/week/week-model';
import { draw, noting, recorded } from '../support/drawn';
import { journalOf, retro, type Vault } from '../support/notes';
import { ISO_WEEKS, NOW, SEARCH, searched, STORY, TODAY } from './search';
import { the } from '../../scripts/the';

const calls: string[] = [];
const reading = parseContext(defaultSettings());
const NOBODY = journalOf({}, TODAY);

const isRecorded = (element: HTMLElement, name: string): Promise<void> =>
	expect(recorded(element, calls)).toMatchFileSnapshot(`recordings/${name}.txt`);

const lineIn = (path: string, words: string): number =>
	the(SEARCH[path])
		.split('\n')
		.findIndex((line) => line.includes(words)) + 1;
const sourceIn = (path: string, words: string): string =>
	the(the(SEARCH[path]).split('\n')[lineIn(path, words) - 1]);
const ticked = [
	{
		path: 'Interviews/2.md',
		ref: {
			line: lineIn('Interviews/2.md', 'Write it on paper'),
			source: sourceIn('Interviews/2.md', 'Write it on paper'),
			id: null,
			twinIn: null,
		},
		back: { was: sourceIn('Interviews/2.md', 'Write it on paper'), now: [], at: 0 },
	},
];

const around = {
	now: NOW,
	open: null,
	lessons: [],
	weekStartsOn: 1,
	weeks: ISO_WEEKS,
	ticked,
	answered: null,
	putOff: new Map(),
} as const;
const trackerWith = (
	state: Partial<TrackerState>,
	open: string | null = null,
	snapshot = searched(),
): HTMLElement => {
	const whole = { ...FRESH_STATE, ...state };
	const lessons = open === null ? [] : lintNote(open, the(SEARCH[open]), snapshot, reading);
	return draw(drawTracker, {
		tracker: trackerOf(snapshot, whole, { ...around, open, lessons }),
		state: whole,
		handlers: noting<TrackerHandlers>(calls),
	});
};

test('the tracker before anything is read, and without a note', async () => {
	const handlers = noting<TrackerHandlers>(calls);
	await isRecorded(draw(drawTracker, { tracker: null, state: FRESH_STATE, handlers }), 'tracker-reading');
	await isRecorded(trackerWith({}, null, NOBODY), 'tracker-empty');
});

test('the tracker as it opens', () => isRecorded(trackerWith({}), 'tracker'));

test('the tracker with themes unfolded and its filters in sight', () =>
	isRecorded(
		trackerWith({
			unfolded: ['pacing', 'caching'],
			filterOpen: true,
			filter: { ...FRESH_STATE.filter, text: 'c' },
		}),
		'tracker-unfolded',
	));

test('the tracker with the lines of its folds opened', () =>
	isRecorded(trackerWith({ folds: ['once', 'resolved', 'strengths'] }), 'tracker-folds'));

test('the tracker where nothing passes the filter', () =>
	isRecorded(trackerWith({ filter: { ...FRESH_STATE.filter, company: 'Nobody' } }), 'tracker-filtered'));

test('the tracker beside a note', async () => {
	await isRecorded(trackerWith({ noteOpen: true }, 'Knowledge/Pacing.md'), 'tracker-theme-note');
	await isRecorded(trackerWith({}, 'Interviews/4.md'), 'tracker-interview-note');
});

const weekWith = (state: Partial<WeekState>, text = '', snapshot = searched()): HTMLElement => {
	const whole: WeekState = { span: 'week', at: '', whole: [], ...state };
	const review = weekReview(snapshot, periodOf(whole, TODAY, ISO_WEEKS), NOW);
	const line = text === '' ? '' : `- [ ] ${text}`;
	return draw(drawWeek, {
		week: weekView(snapshot, review, whole, { now: NOW, weeks: ISO_WEEKS, ticked, answered: null }),
		state: whole,
		draft: { text, theme: '', line },
		handlers: noting<WeekHandlers>(calls),
	});
};

test('the week that lasts, one that is over, and a month', async () => {
	await isRecorded(weekWith({}, 'Ask for the scale'), 'week');
	await isRecorded(weekWith({ at: '2026-10-05' }), 'week-over');
	await isRecorded(weekWith({ span: 'month' }), 'month');
});

test('the week without a note', () => isRecorded(weekWith({}, '', NOBODY), 'week-empty'));

const OBSERVED = retro({
	date: '2026-11-02',
	kind: 'mock',
	properties: { captured: '2026-11-02T18:00:00', reviewed: '2026-11-02' },
	body: [
		'## Questions',
		'### Size a store',
		'- Rating: Good, calm',
		'- Observed: poor, Jonas: no figures',
		'- Observed: medium',
		'- Themes: Estimates',
		'### Why us?',
		'- Rating: Medium',
		'- Observed: excellent, Mara',
		'### Walk a tree',
		'- Rating: Good',
		'- Observed: good, Mara',
	].join('\n'),
});

const insightsWith = (state: Partial<InsightsState>, snapshot = searched()): HTMLElement => {
	const whole = { ...FRESH_INSIGHTS, ...state };
	return draw(drawInsights, {
		insights: insightsView(snapshot, whole),
		state: whole,
		handlers: noting<InsightsHandlers>(calls),
	});
};

test('the insights, without enough and with enough cases', async () => {
	await isRecorded(insightsWith({ cell: 'caching 2026-10' }), 'insights-few');
	const few = defaultSettings();
	Object.assign(few.thresholds, { calibrationCases: 1, funnelCases: 1, reasonCases: 1, methodCases: 1 });
	await isRecorded(insightsWith({}, searched({}, few)), 'insights');
	await isRecorded(insightsWith({ stage: 'final' }), 'insights-filtered');
	await isRecorded(insightsWith({}, NOBODY), 'insights-empty');
	await isRecorded(insightsWith({}, journalOf({ 'Interviews/1.md': OBSERVED }, TODAY)), 'insights-observed');
});

const outcomesWith = (state: Partial<OutcomesState>, snapshot = searched()): HTMLElement => {
	const whole = { ...FRESH_OUTCOMES, ...state };
	return draw(drawOutcomes, {
		outcomes: outcomesView(snapshot, whole),
		state: whole,
		handlers: noting<OutcomesHandlers>(calls),
	});
};

test('the outcomes, by company and one by one', async () => {
	await isRecorded(outcomesWith({}), 'outcomes');
	await isRecorded(outcomesWith({ together: false, sort: 'waiting', descending: false }), 'outcomes-apart');
	await isRecorded(outcomesWith({ result: 'offer' }), 'outcomes-filtered');
	await isRecorded(outcomesWith({}, NOBODY), 'outcomes-empty');
});

const practiceWith = (state: Partial<PracticeState>, snapshot = searched()): HTMLElement => {
	const whole = { ...FRESH_PRACTICE, day: TODAY, ...state };
	const countSeconds = (): (() => void) => () => undefined;
	return draw(drawPractice, {
		practice: practiceView(snapshot, whole),
		state: whole,
		handlers: noting<PracticeHandlers>(calls, { countSeconds }),
	});
};
const done = {
	id: 'split a bill',
	title: 'Split a bill',
	grade: 'hard',
	moment: NOW,
	path: 'Log.md',
} as const;

test('practice with a question, with all that is known of it, and with none left', async () => {
	await isRecorded(practiceWith({}), 'practice');
	await isRecorded(
		practiceWith({ open: ['history', 'follow-ups'], timer: true, chosen: 'walk a tree', done: [done] }),
		'practice-open',
	);
	await isRecorded(practiceWith({ text: 'nothing like it' }), 'practice-filtered');
	await isRecorded(practiceWith({}, NOBODY), 'practice-empty');
});

const PATH = 'Stories/The missed date.md';
const storyWith = (
	state: Partial<StoryState>,
	text: string | null = STORY,
	snapshot = searched(),
): HTMLElement =>
	draw(drawStory, {
		view: storyView(snapshot, text, { ...FRESH_STORY, ...state }, ENGLISH_QUESTIONS, reading),
		handlers: noting<StoryHandlers>(calls),
	});

test('a story without a level is asked what a senior is asked, and the same is expected of it', () => {
	const text = '---\ntype: interview-story\n---\n## What happened\n';
	const drawn = storyWith({ path: 'A.md' }, text, journalOf({ 'A.md': text }));
	expect(drawn.textContent).toContain(ENGLISH_QUESTIONS.phases['warm-up'].expected.senior);
});

test('the stories, and each step of one', async () => {
	await isRecorded(storyWith({}), 'stories');
	await isRecorded(storyWith({}, null, NOBODY), 'stories-empty');
	await isRecorded(storyWith({ path: PATH }, null), 'story-reading');
	await isRecorded(storyWith({ path: 'Stories/None.md' }), 'story-missing');
	await isRecorded(storyWith({ path: PATH }), 'story-next');
	const { id } = the(ENGLISH_QUESTIONS.questions[0]);
	const drafts = [{ path: PATH, question: id, followUp: '', text: 'In May' }];
	await isRecorded(storyWith({ path: PATH, step: id, hints: [[id, 2]], drafts }), 'story-question');
	await isRecorded(storyWith({ path: PATH, step: 'scorecard' }), 'story-scorecard');
	const grades = {
		ownership: 'expert',
		detection: 'novice',
		recovery: 'novice',
		lesson: 'novice',
		pattern: 'novice',
	} as const;
	await isRecorded(storyWith({ path: PATH, step: 'scorecard', grades }), 'story-rated');
});

const reviewWith = (path: string, own: Partial<ReviewHandlers> = {}, more: Vault = {}): HTMLElement => {
	const snapshot = searched(more);
	const context = contextOf(snapshot, path, reading, EMOJI);
	return draw(drawReview, {
		name: path,
		isRead: true,
		summary: path.endsWith('4.md') ? { named: '1 theme named, 1 action.', next: 'Review (Contoso)' } : null,
		review: reviewForm(the({ ...SEARCH, ...more }[path]), path, snapshot, context),
		handlers: noting<ReviewHandlers>(calls, {
			drafts: new Map([['Key lesson', 'Say the plan first']]),
			preview: () => ({ lines: ['- a line'], refusal: null }),
			write: (wish) => {
				calls.push(`write(${JSON.stringify(wish)})`);
				return Promise.resolve(true);
			},
			themeText: (typed) => typed,
			nearTheme: () => null,
			...own,
		}),
	});
};

test('the review', async () => {
	await isRecorded(reviewWith('Interviews/1.md'), 'review');
	const preview: ReviewHandlers['preview'] = () => ({ lines: [], refusal: 'This cannot be written.' });
	await isRecorded(reviewWith('Interviews/4.md', { preview }), 'review-refused');
	await isRecorded(reviewWith('Interviews/5.md'), 'review-empty');
	const handlers = noting<ReviewHandlers>(calls);
	await isRecorded(reviewWith('Interviews/1.md', {}, { 'Interviews/1.md': OBSERVED }), 'review-observed');
	const gone = { name: 'Gone', isRead: true, review: null, summary: null, handlers };
	await isRecorded(draw(drawReview, gone), 'review-gone');
});

const blockWith = (body: string, path = 'Note.md', holdsHistory = false): HTMLElement => {
	const circumstances = { now: NOW, ticked, weekStartsOn: 1, weeks: ISO_WEEKS, holdsHistory } as const;
	return draw(drawCodeBlock, {
		block: codeBlockOf(body, path, searched(), circumstances),
		handlers: noting<BlockHandlers>(calls),
		drawIcon: (element, name) => element.setAttribute('icon', name),
	});
};

test('the blocks in a note', async () => {
	await isRecorded(blockWith('', 'Knowledge/Pacing.md'), 'block-history');
	await isRecorded(blockWith('', 'Knowledge/Pacing.md', true), 'block-history-beside-text');
	await isRecorded(blockWith('history: Scope'), 'block-history-unseen');
	await isRecorded(blockWith('actions'), 'block-actions');
	await isRecorded(blockWith('week'), 'block-week');
	await isRecorded(blockWith('brief', 'Interviews/Briefs/Fabrikam.md'), 'block-brief');
	await isRecorded(blockWith('brief'), 'block-no-brief');
	await isRecorded(blockWith('weak'), 'block-unknown');
});

test('a transcript whose speakers nobody knows, and one of which a turn is a question already', async () => {
	const { retro: told } = the(searched().interviews.get('Interviews/1.md'));
	const [first] = told.questions;
	const turn = (speaker: string | null, text: string, start: number | null, line: number): Turn => ({
		...{ speaker, text, start, end: start === null ? null : start + 5, line, blockId: null },
	});
	const turns = [
		turn('Mara', `${the(first).title}?`, 9, 3),
		turn('Alex', 'I would walk it level by level.', 75, 7),
		turn('Mara', 'And how long would that take?', 160, 11),
		turn('Alex', 'Is that how you see it too?', 3725, 15),
	];
	const handlers = noting<TranscriptHandlers>(calls);
	const drawn = (chosen: string | null, said: readonly Turn[], last: string | null): HTMLElement => {
		const transcript = transcriptView(
			{ path: 'Calls/call.vtt', turns: said, chosen },
			told,
			ENGLISH_MESSAGES,
		);
		return draw(drawTranscript, { transcript, last, handlers });
	};
	await isRecorded(drawn('Alex', turns, 'Added “And how long would that take?”'), 'transcript');
	const nameless = turns.map((one) => ({ ...one, speaker: null, start: null, end: null }));
	await isRecorded(drawn(null, nameless, null), 'transcript-nameless');
});

test('a rehearsal: the cue, what one does then, and its end', async () => {
	const place = { path: 'Interviews/2.md', line: 3 };
	const plans = [
		{
			id: '1',
			text: 'If they name no size, I ask for it',
			cue: 'they name no size',
			act: 'I ask for it',
			place,
		},
		{ id: '2', text: 'If I am stuck, I say so', cue: 'I am stuck', act: 'I say so', place },
	];
	const drawn = (at: number, isShown: boolean, last: string | null): HTMLElement =>
		draw(drawRehearsal, { state: { plans, at, isShown, last }, handlers: noting<RehearsalHandlers>(calls) });
	await isRecorded(drawn(0, false, null), 'rehearsal');
	await isRecorded(drawn(1, true, 'Good: they name no size'), 'rehearsal-shown');
	await isRecorded(drawn(2, false, 'Again: I am stuck'), 'rehearsal-done');
});

test('what a check found, and what will change', async () => {
	const handlers = noting<RowHandlers & FindingHandlers>(calls);
	const snapshot = searched();
	const findings = ['Interviews/1.md', 'Interviews/4.md'].flatMap((path) =>
		lintNote(path, the(SEARCH[path]), snapshot, reading),
	);
	const lessons = {
		summary: 'Some could be sharper.',
		notes: foundLessons(findings, ENGLISH_MESSAGES.lessons),
	};
	await isRecorded(draw(drawFindings, { found: lessons, handlers }), 'findings-lessons');
	const problems = {
		summary: 'Some could not be read.',
		notes: foundProblems(check(snapshot), problemsInEnglish),
	};
	await isRecorded(draw(drawFindings, { found: problems, handlers }), 'findings-problems');
	await isRecorded(draw(drawFindings, { found: null, handlers }), 'findings-reading');
	const change = {
		line: 3,
		before: [
			{ text: 'theme: ', isChanged: false },
			{ text: 'Pace', isChanged: true },
		],
		after: [
			{ text: 'theme: ', isChanged: false },
			{ text: 'Pacing', isChanged: true },
		],
	};
	const changes = {
		summary: 'One line changes.',
		remarks: ['It can be undone.'],
		notes: [{ path: 'A.md', name: 'A', lines: [change, { line: 4, before: null, after: null }] }],
		left: [{ name: 'B', reason: 'it is open elsewhere' }],
	};
	await isRecorded(draw(drawChanges, changes), 'changes');
});

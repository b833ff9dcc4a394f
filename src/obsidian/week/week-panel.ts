/** The weekly review in the main view: hands the model to the view, and the view's clicks to the workspace. */
import { Keymap, setIcon } from 'obsidian';
import { lineIn } from '../../core/change/language';
import { addLine, wordsFor } from '../../core/change/line';
import { addDays } from '../../core/day';
import type { WrittenWords } from '../../core/messages/en/notes/written';
import { writtenIn } from '../../core/messages/written';
import type { Snapshot } from '../../core/vault/snapshot';
import { changeLine, changeOf, homeOfChange, testOfChange } from '../../core/week/one-change';
import { shiftPeriod, type Period, type Weeks } from '../../core/week/period';
import { weekReview, type WeekReview } from '../../core/week/review';
import { readWeeklyNotes, weeksOf, type WeeklyNotes } from '../../core/week/weekly-note';
import { drawWeek, type WeekHandlers } from '../../view/week/week';
import {
	moved,
	periodOf,
	readWeekState,
	spanned,
	weekView,
	type WeekState,
	type WeekView,
} from '../../view/week/week-model';
import { localeWeeks, now, today } from '../host/clock';
import type { Context } from '../host/context';
import { messagesOf } from '../language/language';
import { Panel, type Frame } from '../parts/panel';
import { openAt } from '../host/open';
import { openMenu } from '../menu/acts';
import { openAddAction } from '../action/add-action';
import { openPrepareRound } from '../brief/prepare-round';
import { RowClicks } from '../parts/row-clicks';
import { beginning } from '../adopt/adopt';
import { nameWeakPoint } from '../theme/name-weak-points';
import { weeklyNotes, writeWeek } from './weekly-note';
import { addActionIn, answerHabitIn, changeNote, noteText, singleFlight } from '../host/write';

const MINUTE = 60_000;
/** A day that is in the same week however weeks are counted, or nearly so. */
const MIDWEEK = 3;

export class WeekPanel extends Panel<WeekState> {
	private draft = { text: '', theme: '' };
	/**
	 * Where another plugin keeps the weekly notes; null where none does, undefined while that is not known:
	 * it decides what a week is.
	 */
	private others: WeeklyNotes | null | undefined;
	private readonly clicks: RowClicks;
	/** The note that the change goes into, and the words in which it is written there once they are known. */
	private home: { path: string; words: WrittenWords | null } | null = null;
	/** What was reviewed last: typing asks for the same again. */
	private answer: { snapshot: Snapshot; period: Period; minute: string; review: WeekReview } | null = null;

	constructor(context: Context, frame: Frame) {
		super(context, frame, readWeekState);
		this.clicks = new RowClicks(context, () => frame.drawSoon());
	}

	/** A day of the week that is shown; undefined where it is a month. */
	get day(): string | undefined {
		return this.state.span === 'week' ? addDays(this.period.first, MIDWEEK) : undefined;
	}

	override onload(): void {
		// The time left follows the clock.
		this.registerInterval(window.setInterval(() => this.frame.isShown() && this.frame.drawSoon(), MINUTE));
		// Another plugin may have been switched on or set up meanwhile.
		this.registerEvent(
			this.app.workspace.on(
				'active-leaf-change',
				(leaf) => void (leaf === this.frame.leaf && this.learnWeeks()),
			),
		);
		// Not waited for: whoever opens the view would be held up by the files of other plugins.
		void this.learnWeeks();
	}

	private get weeks(): Weeks {
		const { weekly } = this.context.source.settings;
		return weeksOf(this.others ?? readWeeklyNotes(null, null, weekly), localeWeeks());
	}

	private get period(): Period {
		return periodOf(this.state, today(), this.weeks);
	}

	private async learnWeeks(): Promise<void> {
		const notes = await weeklyNotes(this.context);
		this.others = notes.from === 'settings' ? null : notes;
		this.frame.drawSoon();
	}

	/** What is shown; null while it is not known. */
	private view(): WeekView | null {
		const { state, clicks, weeks } = this;
		const { source } = this.context;
		if (!source.isReady || this.others === undefined) return null;
		return weekView(source.snapshot(), this.review(), state, {
			now: now(),
			weeks,
			ticked: clicks.ticked,
			answered: clicks.answered,
		});
	}

	override draw(): void {
		const { state, handlers, period } = this;
		const week = this.view();
		const isTyped = week !== null && this.draft.text.trim() !== '';
		if (isTyped) void this.learnHome(period);
		else this.home = null;
		const line = isTyped ? this.line(period) : '';
		drawWeek(this.contentEl, {
			week,
			state,
			draft: { ...this.draft, line },
			handlers,
			words: messagesOf(this.app),
		});
	}

	override clear(): void {
		drawWeek(this.contentEl, null);
	}

	private review(): WeekReview {
		const { period } = this;
		const snapshot = this.context.source.snapshot();
		const minute = now().slice(0, 16);
		const known = this.answer;
		if (
			known?.snapshot === snapshot &&
			known.minute === minute &&
			known.period.label === period.label &&
			known.period.first === period.first
		)
			return known.review;
		const review = weekReview(snapshot, period, now());
		this.answer = { snapshot, period, minute, review };
		return review;
	}

	private line(period: Period): string {
		const { source } = this.context;
		const line = changeLine(source.snapshot(), period, this.weeks, this.draft, source.taskFormat);
		return lineIn(line, this.home?.words ?? writtenIn(source.settings.notesLanguage));
	}

	/** Learns the words of the note that the change goes into, whenever one begins to be typed or that is another note. */
	private async learnHome(period: Period): Promise<void> {
		const { source } = this.context;
		const path = homeOfChange(source.snapshot(), period)?.path;
		if (path === undefined || this.home?.path === path) return;
		const home = { path, words: null };
		this.home = home;
		const text = await noteText(this.app, path);
		if (this.home !== home || text === null) return;
		this.home = { path, words: wordsFor(text, source.prepared) };
		this.frame.drawSoon();
	}

	private readonly write = singleFlight(() => writeWeek(this.context, this.day));

	private readonly addChange = singleFlight(async () => {
		const { period } = this;
		const { source } = this.context;
		const home = homeOfChange(source.snapshot(), period);
		if (home === null || this.draft.text.trim() === '') return;
		const made = await addActionIn(this.app, home.path, this.line(period), source.prepared);
		if (made === null) return;
		this.draft = { text: '', theme: '' };
		this.draw();
	});

	/** The answer about the change that is being written. */
	private word = '';
	/** Writes the line that asks, and then its answer, which can be taken back like any other. */
	private readonly answerChange = singleFlight(async () => {
		const { period, word, weeks } = this;
		const { source } = this.context;
		const made = changeOf(source.snapshot(), shiftPeriod(period, -1, weeks));
		const test = made === null ? null : testOfChange(source.snapshot(), made, period);
		if (test === null) return;
		const { path } = test.interview;
		const added = await changeNote(this.app, path, (text) =>
			addLine(text, 'outcomes', test.line, source.prepared),
		);
		const row =
			added === null ? undefined : this.view()?.chosen?.holds.find(({ place }) => place.path === path);
		if (row !== undefined) await this.clicks.answer(row, word);
	});

	private readonly handlers: WeekHandlers = {
		drawIcon: setIcon,
		menu: (event, subject) => openMenu(this.context, event, subject, this.clicks),
		move: (step) => this.change(moved(this.state, step, today(), this.weeks)),
		current: () => this.change({ at: '', whole: [] }),
		setSpan: (span) => this.change(spanned(this.state, span, today(), this.weeks)),
		showMore: (section) => this.change({ whole: [...this.state.whole, section] }),
		write: () => this.write(),
		prepare: ({ round }) => openPrepareRound(this.context, round),
		open: (place, event) => void openAt(this.app, place.path, place.line, Keymap.isModEvent(event)),
		tick: (row) => void this.clicks.tick(row),
		untick: (row) => void this.clicks.untick(row),
		makeTask: (row) => void this.clicks.makeTask(row),
		setDraft: (change) => {
			this.draft = { ...this.draft, ...change };
			this.draw();
		},
		addChange: () => this.addChange(),
		answer: (row, word) => void this.clicks.answer(row, word),
		answerChange: (word) => {
			this.word = word;
			this.answerChange();
		},
		takeBack: (row) => void this.clicks.takeBack(row),
		addAction: (key, after) => openAddAction(this.context, key, after),
		practise: () => this.frame.show('practice'),
		nameWeakPoint: ({ lines }, theme) => void nameWeakPoint(this.context, lines, theme),
		answerHabit: (path, isInPlace) => void answerHabitIn(this.app, path, isInPlace, today()),
		...beginning(this.context),
	};
}

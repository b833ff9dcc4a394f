/** The weekly review in the main area: hands the model to the view, and the view's clicks to the workspace. */
import { ItemView, Keymap, setIcon, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import type { Journal } from '../core/journal';
import { changeLine, homeOfChange } from '../core/week/one-change';
import type { Period, Weeks } from '../core/week/period';
import { reviewOf, type Review } from '../core/week/review';
import { readWeeklyNotes, weeksOf, type WeeklyNotes } from '../core/week/weekly-note';
import { drawWeek, type WeekHandlers } from '../view/week';
import { FRESH_WEEK, moved, periodOf, readWeekState, spanned, weekView, type WeekState } from '../view/week-model';
import { localeWeeks, now, today } from './clock';
import type { NoteSource } from './note-source';
import { openAt } from './open';
import { openPrepareRound } from './prepare-round';
import { RowClicks } from './row-clicks';
import { weeklyNotes, writeWeek } from './weekly-note';
import { addActionIn, once } from './write';

export const WEEK_VIEW = 'interview-retro-week';

const MINUTE = 60_000;

export class WeekPane extends ItemView {
	override icon = 'calendar-check';
	private state: WeekState = FRESH_WEEK;
	private draft = { text: '', theme: '' };
	private frame = 0;
	private notes: WeeklyNotes;
	private readonly clicks: RowClicks;
	/** What was reviewed last: typing asks for the same again. */
	private answer: { journal: Journal; label: string; minute: string; review: Review } | null = null;

	constructor(
		leaf: WorkspaceLeaf,
		private readonly source: NoteSource,
		private readonly newRetro: () => void,
	) {
		super(leaf);
		this.notes = readWeeklyNotes(null, null, source.settings.weekly);
		this.clicks = new RowClicks(this.app, source, () => this.drawSoon());
	}

	override getViewType(): string {
		return WEEK_VIEW;
	}

	override getDisplayText(): string {
		return 'Weekly review';
	}

	override getState(): Record<string, unknown> {
		const { span, at } = this.state;
		return { ...super.getState(), span, at };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		this.state = readWeekState(state);
		await super.setState(state, result);
		this.draw();
	}

	/** The week that is shown; undefined where it is a month. */
	get week(): Period | undefined {
		return this.state.span === 'week' ? this.period : undefined;
	}

	protected override async onOpen(): Promise<void> {
		this.contentEl.addClass('interview-retro');
		this.register(this.source.onChange(() => this.drawSoon()));
		// The time left follows the clock.
		this.registerInterval(window.setInterval(() => this.drawSoon(), MINUTE));
		// Another plugin may have been switched on or set up meanwhile.
		this.registerEvent(this.app.workspace.on('active-leaf-change', (leaf) => leaf === this.leaf && void this.learnWeeks()));
		this.draw();
		await this.learnWeeks();
	}

	protected override async onClose(): Promise<void> {
		this.contentEl.win.cancelAnimationFrame(this.frame);
		drawWeek(this.contentEl, null);
	}

	private get weeks(): Weeks {
		return weeksOf(this.notes, localeWeeks());
	}

	private get period(): Period {
		return periodOf(this.state, today(), this.weeks);
	}

	private async learnWeeks(): Promise<void> {
		this.notes = await weeklyNotes(this.app, this.source);
		this.drawSoon();
	}

	/** Draws once for all changes of a frame. */
	private drawSoon(): void {
		const { win } = this.contentEl;
		win.cancelAnimationFrame(this.frame);
		this.frame = win.requestAnimationFrame(() => this.draw());
	}

	private draw(): void {
		const { source, state, handlers, clicks, weeks, period } = this;
		const week = source.isReady ? weekView(source.journal(), this.review(), state, { now: now(), weeks, ticked: clicks.ticked }) : null;
		const line = source.isReady && this.draft.text.trim() !== '' ? this.line(period) : '';
		drawWeek(this.contentEl, { week, state, draft: { ...this.draft, line }, handlers });
	}

	private review(): Review {
		const { period } = this;
		const journal = this.source.journal();
		const minute = now().slice(0, 16);
		const { answer } = this;
		if (answer?.journal === journal && answer.minute === minute && answer.label === period.label && answer.review.period.first === period.first) return answer.review;
		const review = reviewOf(journal, period, now());
		this.answer = { journal, label: period.label, minute, review };
		return review;
	}

	private line(period: Period): string {
		return changeLine(this.source.journal(), period, this.weeks, this.draft, this.source.taskFormat);
	}

	private go(state: WeekState): void {
		this.state = state;
		this.draw();
		this.app.workspace.requestSaveLayout();
	}

	private readonly write = once(() => writeWeek(this.app, this.source, this.week));

	private readonly addChange = once(async () => {
		const { period } = this;
		const home = homeOfChange(this.source.journal(), period);
		if (home === null || this.draft.text.trim() === '') return;
		const made = await addActionIn(this.app, home.path, this.line(period), this.source.prepared);
		if (made === null) return;
		this.draft = { text: '', theme: '' };
		this.draw();
	});

	private readonly handlers: WeekHandlers = {
		drawIcon: setIcon,
		move: (step) => this.go(moved(this.state, step, today(), this.weeks)),
		current: () => this.go({ ...this.state, at: '', whole: [] }),
		setSpan: (span) => this.go(spanned(this.state, span, today(), this.weeks)),
		showAll: (section) => this.go({ ...this.state, whole: [...this.state.whole, section] }),
		write: () => this.write(),
		prepare: ({ round }) => openPrepareRound(this.app, this.source, round),
		open: (place, event) => void openAt(this.app, place.path, place.line, Keymap.isModEvent(event)),
		tick: (row) => void this.clicks.tick(row),
		untick: (row) => void this.clicks.untick(row),
		setDraft: (change) => {
			this.draft = { ...this.draft, ...change };
			this.draw();
		},
		addChange: () => this.addChange(),
		newRetro: () => this.newRetro(),
	};
}

/** The theme tracker in the sidebar: hands the model to the view, and the view's clicks to the vault. */
import { Keymap, setIcon, type WorkspaceLeaf } from 'obsidian';
import { readTrackerState, trackerOf, type TrackerState } from '../../view/tracker/tracker-model';
import type { Place } from '../../view/parts/rows-model';
import { drawTracker } from '../../view/tracker/tracker';
import type { TrackerHandlers } from '../../view/tracker/parts';
import type { Weeks } from '../../core/week/period';
import { localeWeeks, now, weekStart } from '../host/clock';
import type { Context } from '../host/context';
import { DrawnView } from '../parts/drawn-view';
import { NoteLessons } from '../lesson/lessons';
import { openSideBySide } from './both-form';
import { openMoment, startMoment } from '../retro/follow-ups';
import { openPutOff } from './put-off';
import { openTranscript } from '../transcript/transcript-form';
import { openAt, openPage, TRACKER_VIEW } from '../host/open';
import { openPrepareRound } from '../brief/prepare-round';
import { openActionForm, openAddAction } from '../action/add-action';
import { setProperty } from '../../core/edit/property';
import type { FeltProperty } from '../../view/interview/taps';
import { changeNote } from '../host/write';
import { draftIn } from '../../core/theme/next-action';
import { openRecordResult } from '../retro/record-result';
import { messagesOf } from '../language/language';
import { NoteReview, openReview } from '../retro/review';
import { openMenu } from '../menu/acts';
import { beginning } from '../adopt/adopt';
import { RowClicks } from '../parts/row-clicks';
import { openLinkTheme } from '../theme/link-theme';
import { nameWeakPoint } from '../theme/name-weak-points';
import { keepOldName, renameInNotes } from '../theme/renamed-note';
import { openMergeThemes } from '../theme/merge-themes';

import { weeksOfUser } from '../week/weekly-note';

const MINUTE = 60_000;

export class TrackerView extends DrawnView<TrackerState> {
	override icon = 'list-checks';
	private readonly clicks: RowClicks;
	private readonly lessons: NoteLessons;
	private review: NoteReview | null = null;
	private weeks: Weeks = localeWeeks();

	constructor(leaf: WorkspaceLeaf, context: Context) {
		super(leaf, context, readTrackerState);
		this.clicks = new RowClicks(context, () => this.drawSoon());
		this.lessons = new NoteLessons(context, () => this.drawSoon());
		this.navigation = false;
	}

	override getViewType(): string {
		return TRACKER_VIEW;
	}

	override getDisplayText(): string {
		return messagesOf(this.app).acts.interviews;
	}

	protected override async onOpen(): Promise<void> {
		await super.onOpen();
		// Not waited for: whoever opens the view would be held up by the files of other plugins.
		void weeksOfUser(this.context).then((weeks) => {
			this.weeks = weeks;
			this.drawSoon();
		});
		this.registerEvent(this.app.workspace.on('file-open', () => this.drawSoon()));
		this.registerEvent(this.app.workspace.on('active-leaf-change', () => this.drawSoon()));
		// The time left follows the clock.
		this.registerInterval(window.setInterval(() => this.drawSoon(), MINUTE));
	}

	protected override refresh(): void {
		// Not waited for: it draws again once it has looked.
		void this.review?.refresh();
		this.draw();
	}

	/** The review that the state asks for, begun or ended where that has changed. */
	private reviewNow(): NoteReview | null {
		const { reviewing } = this.state;
		if ((this.review?.path ?? '') === reviewing) return this.review;
		this.review?.close();
		this.review = null;
		if (reviewing === '') return null;
		const leave = (): void => {
			this.change({ reviewing: '' });
			// Its keys work at once.
			this.contentEl.querySelector<HTMLElement>('.ir-tracker')?.focus();
		};
		this.review = new NoteReview(this.context, reviewing, () => this.draw(), leave);
		void this.review.refresh();
		return this.review;
	}

	protected override clear(): void {
		this.review?.close();
		this.review = null;
		drawTracker(this.contentEl, null);
	}

	protected override draw(): void {
		const { state, handlers } = this;
		const { source } = this.context;
		const { ticked, answered } = this.clicks;
		const open = this.app.workspace.getActiveFile()?.path ?? null;
		const tracker = source.isReady
			? trackerOf(source.snapshot(), state, {
					now: now(),
					open,
					lessons: this.lessons.of(open),
					weekStartsOn: weekStart(),
					weeks: this.weeks,
					ticked,
					answered,
					putOff: this.context.store.putOff,
				})
			: null;
		const review = source.isReady ? (this.reviewNow()?.props ?? null) : null;
		drawTracker(this.contentEl, { tracker, state, handlers, review, words: messagesOf(this.app) });
	}

	/** Writes how an interview was. */
	private async tap(path: string, property: FeltProperty, value: number): Promise<void> {
		const { [property]: name } = this.context.source.settings.propertyNames;
		await changeNote(this.app, path, (text) => setProperty(text, name, value));
	}

	/** Opens the review of an interview at the field of another question. */
	private async addQuestionTo(path: string): Promise<void> {
		this.change({ reviewing: path });
		await this.review?.refresh();
		this.contentEl.querySelector<HTMLElement>('.ir-review-list + .ir-field > input')?.focus();
	}

	/** Opens the form of an action for what failed first in an interview. */
	private addActionTo(path: string): void {
		openActionForm(this.context, draftIn(this.context.source.snapshot(), path));
	}

	private readonly handlers: TrackerHandlers = {
		drawIcon: setIcon,
		menu: (event, subject) => openMenu(this.context, event, subject, this.clicks),
		setState: (change) => this.change(change),
		open: (place: Place, event) => void openAt(this.app, place.path, place.line, Keymap.isModEvent(event)),
		openNote: (path, event) => void this.app.workspace.openLinkText(path, '', Keymap.isModEvent(event)),
		hoverNote: (path, event) => {
			const targetEl = event.currentTarget;
			this.app.workspace.trigger('hover-link', {
				event,
				source: TRACKER_VIEW,
				hoverParent: this,
				targetEl,
				linktext: path,
			});
		},
		tick: (row) => void this.clicks.tick(row),
		untick: (row) => void this.clicks.untick(row),
		postpone: (row, to) => void this.clicks.postpone(row, to),
		makeTask: (row) => void this.clicks.makeTask(row),
		answer: (row, word) => void this.clicks.answer(row, word),
		takeBack: (row) => void this.clicks.takeBack(row),
		prepare: (row) => openPrepareRound(this.context, row?.round),
		openWeek: () => void openPage(this.app, 'week'),
		openInsights: () => void openPage(this.app, 'insights'),
		openPractice: () => void openPage(this.app, 'practice'),
		review: (path) => openReview(this.context, path),
		reviewTranscript: (path) => void openTranscript(this.context, path),
		recordResult: (path) => openRecordResult(this.context, path),
		addQuestion: (path) => void this.addQuestionTo(path),
		tap: (path, property, value) => void this.tap(path, property, value),
		addActionTo: (path) => this.addActionTo(path),
		start: ({ name, path }) => startMoment(this.context, name, path),
		putOff: (row, event) => openPutOff(this.context, row, event, () => this.drawSoon()),
		openDue: ({ name, path }) => void openMoment(this.context, name, path),
		addAction: (key, after) => openAddAction(this.context, key, after),
		linkTheme: (key) => openLinkTheme(this.context, key),
		mergeTheme: (key) => openMergeThemes(this.context, key),
		openBoth: (path) => void openSideBySide(this.app, path, this.context.source.snapshot().copies.get(path)),
		nameWeakPoint: ({ lines }, theme) => void nameWeakPoint(this.context, lines, theme),
		keepOldName: (renamed) => void keepOldName(this.context, renamed),
		renameInNotes: (renamed) => renameInNotes(this.context, renamed),
		...beginning(this.context),
	};
}

/** Practice in the main view: hands the model to the view, and writes a row for each question that was practised. */
import { Keymap, Scope, setIcon } from 'obsidian';
import { GRADES, type Grade } from '../../core/note/drill-log';
import { questions, type BankQuestion } from '../../core/question/questions';
import { drawPractice } from '../../view/practice/practice';
import type { PracticeHandlers } from '../../view/practice/practice-parts';
import {
	drillOf,
	practiceView,
	readPracticeState,
	type PracticeState,
} from '../../view/practice/practice-model';
import { now } from '../host/clock';
import type { Context } from '../host/context';
import { messagesOf } from '../language/language';
import { Panel, type Frame } from '../parts/panel';
import { logDrill, takeBackDrill } from './drill-log';
import { openAnswerNote } from '../theme/knowledge-note';
import { openAt, openPage } from '../host/open';
import { beginning } from '../adopt/adopt';
import { openExportCards, openMakeTheme, openMergeLogs } from './practice-forms';
import { singleFlight } from '../host/write';

const SECOND = 1000;

export class PracticePanel extends Panel<PracticeState> {
	/** The keys that grade, while the questions are in sight. */
	readonly scope: Scope;
	/** What is to be begun, unless something is under way. */
	private task: () => Promise<void> = () => Promise.resolve();
	private readonly begin = singleFlight(() => this.task());

	constructor(context: Context, frame: Frame) {
		super(context, frame, readPracticeState);
		this.scope = new Scope(this.app.scope);
		GRADES.forEach((grade, index) => {
			this.scope.register([], String(index + 1), ({ target, repeat, isComposing }) => {
				// A window of its own has classes of its own, so nothing here asks for `instanceof`.
				const node = target as Partial<Node> | null;
				const isField =
					node?.instanceOf?.(HTMLElement) === true &&
					node.matches(
						'input:not([type="checkbox"]), textarea, select, [contenteditable]:not([contenteditable="false"])',
					);
				if (isField || isComposing || !frame.isShown()) return true;
				if (!repeat) this.run(() => this.grade(grade));
				return false;
			});
		});
	}

	override draw(): void {
		const { state, handlers } = this;
		const { source } = this.context;
		drawPractice(this.contentEl, {
			practice: source.isReady ? practiceView(source.snapshot(), state) : null,
			state,
			handlers,
			words: messagesOf(this.app),
		});
	}

	override clear(): void {
		drawPractice(this.contentEl, null);
	}

	private run(task: () => Promise<void>): void {
		this.task = task;
		this.begin();
	}

	/** Begins something with a question of the bank. */
	private with(id: string, task: (question: BankQuestion) => Promise<void>): void {
		const question = questions(this.context.source.snapshot()).find((one) => one.id === id);
		if (question !== undefined) this.run(() => task(question));
	}

	/** Writes the row of the present question, and goes on only then. */
	private async grade(grade: Grade): Promise<void> {
		const { source } = this.context;
		if (!source.isReady) return;
		const snapshot = source.snapshot();
		const { done, queue } = drillOf(snapshot, this.state);
		const [id, ...rest] = queue;
		const question = questions(snapshot).find((one) => one.id === id);
		if (question === undefined) return;
		const { title } = question;
		const drill = { moment: now(), id: question.id, title, grade };
		const path = await logDrill(this.context, drill, done.at(-1)?.path ?? null);
		if (path === null) return;
		this.change({
			day: snapshot.today,
			done: [...done, { ...drill, path }],
			queue: rest,
			chosen: '',
			open: [],
		});
	}

	private async undo(): Promise<void> {
		const { done, queue } = drillOf(this.context.source.snapshot(), this.state);
		const last = done.at(-1);
		if (last === undefined || !(await takeBackDrill(this.app, last.path, last))) return;
		this.change({
			done: done.slice(0, -1),
			queue: queue.filter((id) => id !== last.id),
			chosen: last.id,
			open: [],
		});
	}

	private readonly handlers: PracticeHandlers = {
		drawIcon: setIcon,
		setState: (change) => this.change(change),
		open: (place, event) => void openAt(this.app, place.path, place.line, Keymap.isModEvent(event)),
		grade: (grade) => this.run(() => this.grade(grade)),
		undo: () => this.run(() => this.undo()),
		practise: (id) => {
			const snapshot = this.context.source.snapshot();
			const { done, queue } = drillOf(snapshot, this.state);
			this.change({
				day: snapshot.today,
				done,
				queue: queue.filter((one) => one !== id),
				chosen: id,
				open: [],
			});
			this.frame.toTop();
		},
		countSeconds: (tick) => {
			const { win } = this.contentEl;
			const started = win.performance.now();
			const timer = win.setInterval(
				() => tick(Math.floor((win.performance.now() - started) / SECOND)),
				SECOND,
			);
			return () => win.clearInterval(timer);
		},
		openNote: (path, event) => void openAt(this.app, path, 1, Keymap.isModEvent(event)),
		answerNote: (id) => this.with(id, (question) => openAnswerNote(this.context, question)),
		makeTheme: (id) => this.with(id, (question) => Promise.resolve(openMakeTheme(this.context, question))),
		mergeCopies: () => void openMergeLogs(this.context),
		tell: (path) => void openPage(this.app, 'practice', path),
		exportCards: () => this.run(() => openExportCards(this.context)),
		...beginning(this.context),
	};
}

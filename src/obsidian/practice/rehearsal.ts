/** *Two minutes before* a round: its plans said aloud, one drill written for each. */
import type { Messages } from '../../core/messages/en/english';
import type { Drill, Grade } from '../../core/note/drill-log';
import { titleKey } from '../../core/markdown/title';
import type { PlanRow } from '../../view/block/code-block-model';
import {
	drawRehearsal,
	SAID,
	type RehearsalHandlers,
	type RehearsalState,
} from '../../view/practice/rehearsal';
import { now } from '../host/clock';
import type { Context } from '../host/context';
import { singleFlight } from '../host/write';
import { messagesOf } from '../language/language';
import { openDrawn, type DrawnForm } from '../parts/drawn-form';
import { logDrill, takeBackDrill } from './drill-log';

/** Rehearses some plans, one after the other. */
export function openRehearsal(context: Context, plans: readonly PlanRow[]): void {
	new PlanRehearsal(context, plans).open();
}

class PlanRehearsal {
	private dialog: DrawnForm | null = null;
	private readonly words: Messages;
	private at = 0;
	private isShown = false;
	/** The drills of this rehearsal, each with the note that it stands in. */
	private readonly done: { drill: Drill; path: string }[] = [];
	private task: () => Promise<void> = () => Promise.resolve();
	/** Begins what is wanted, unless something is under way. */
	private readonly begin = singleFlight(() => this.task());

	constructor(
		private readonly context: Context,
		private readonly plans: readonly PlanRow[],
	) {
		this.words = messagesOf(context.app);
	}

	open(): void {
		const said =
			({ grade }: { grade: Grade }) =>
			({ repeat }: KeyboardEvent): void => {
				if (!repeat && this.isShown) this.grade(grade);
			};
		this.dialog = openDrawn(this.context.app, {
			title: this.words.practice.rehearsal.title,
			look: 'interview-retro-rehearsal',
			draw: (element) =>
				drawRehearsal(element, { state: this.state, handlers: this.handlers, words: this.words }),
			clear: (element) => drawRehearsal(element, null),
			// Shows what one does, or ends it all.
			enter: () => (this.at >= this.plans.length ? this.dialog?.close() : this.show()),
			keys: Object.fromEntries(SAID.map((one) => [one.key, said(one)])),
		});
	}

	private get state(): RehearsalState {
		const last = this.done.at(-1)?.drill;
		const { practice } = this.words;
		const said = SAID.find(({ grade }) => grade === last?.grade);
		return {
			plans: this.plans,
			at: this.at,
			isShown: this.isShown,
			last:
				last === undefined
					? null
					: practice.gradedAs(last.title, said === undefined ? '' : practice.rehearsal.said[said.grade]),
		};
	}

	private show(): void {
		this.isShown = true;
		this.dialog?.redraw();
	}

	private grade(grade: Grade): void {
		this.task = () => this.write(grade);
		this.begin();
	}

	/** Writes the row of the present plan, and goes on only then. */
	private async write(grade: Grade): Promise<void> {
		const plan = this.plans[this.at];
		if (plan === undefined || !this.isShown) return;
		const drill = { moment: now(), id: titleKey(plan.text), title: plan.text, grade };
		const path = await logDrill(this.context, drill, this.done.at(-1)?.path ?? null);
		if (path === null) return;
		this.done.push({ drill, path });
		this.at++;
		this.isShown = false;
		this.dialog?.redraw();
	}

	private async takeBack(): Promise<void> {
		const last = this.done.at(-1);
		if (last === undefined || !(await takeBackDrill(this.context.app, last.path, last.drill))) return;
		this.done.pop();
		this.at--;
		this.isShown = false;
		this.dialog?.redraw();
	}

	private readonly handlers: RehearsalHandlers = {
		reveal: () => this.show(),
		grade: (grade) => this.grade(grade),
		undo: () => {
			this.task = () => this.takeBack();
			this.begin();
		},
		close: () => this.dialog?.close(),
	};
}

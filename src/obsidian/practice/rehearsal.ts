/** *Two minutes before* a round: its plans said aloud, one drill written for each. */
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
import { Form } from '../parts/form';
import { logDrill, takeBackDrill } from './drill-log';

/** Rehearses some plans, one after the other. */
export function openRehearsal(context: Context, plans: readonly PlanRow[]): void {
	new RehearsalForm(context, plans).open();
}

class RehearsalForm extends Form {
	private drawnEl!: HTMLElement;
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
		super(context.app);
		this.setTitle('Two minutes before');
	}

	override onOpen(): void {
		this.modalEl.addClass('interview-retro-rehearsal');
		this.drawnEl = this.contentEl.createDiv();
		this.submitOnEnter();
		for (const { key, grade } of SAID)
			this.scope.register([], key, ({ repeat }) => {
				if (!repeat && this.isShown) this.grade(grade);
				return false;
			});
		this.draw();
	}

	override onClose(): void {
		drawRehearsal(this.drawnEl, null);
		super.onClose();
	}

	/** Enter shows what one does, or ends it all. */
	protected override onSubmit(): Promise<void> {
		if (this.at >= this.plans.length) this.close();
		else this.show();
		return Promise.resolve();
	}

	private draw(): void {
		const last = this.done.at(-1)?.drill;
		const said = SAID.find(({ grade }) => grade === last?.grade)?.name ?? '';
		const state: RehearsalState = {
			plans: this.plans,
			at: this.at,
			isShown: this.isShown,
			last: last === undefined ? null : `${last.title}: ${said}`,
		};
		drawRehearsal(this.drawnEl, { state, handlers: this.handlers });
	}

	private show(): void {
		this.isShown = true;
		this.draw();
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
		this.draw();
	}

	private async takeBack(): Promise<void> {
		const last = this.done.at(-1);
		if (last === undefined || !(await takeBackDrill(this.app, last.path, last.drill))) return;
		this.done.pop();
		this.at--;
		this.isShown = false;
		this.draw();
	}

	private readonly handlers: RehearsalHandlers = {
		reveal: () => this.show(),
		grade: (grade) => this.grade(grade),
		undo: () => {
			this.task = () => this.takeBack();
			this.begin();
		},
		close: () => this.close(),
	};
}

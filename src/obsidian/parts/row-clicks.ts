/** The clicks on rows of one view, written into their notes; what was clicked stays in the view, with a way back. */
import { makeTask } from '../../core/change/make-task';
import { postpone } from '../../core/change/postpone';
import { addDays, lastDayOfWeek } from '../../core/day';
import type { LineRef } from '../../core/edit/find';
import type { AnsweredHold, HoldRow } from '../../view/interview/holds-model';
import type { ActionRow, Ticked } from '../../view/parts/rows-model';
import { today, weekStart } from '../host/clock';
import type { Context } from '../host/context';
import { tickIn, undoIn, untickIn } from '../host/tasks';
import { answerIn, changeNote } from '../host/write';

export class RowClicks {
	ticked: readonly Ticked[] = [];
	/** The line that was answered last, until its answer is taken back. */
	answered: AnsweredHold | null = null;
	/** What is being written for a row at the moment, by the row's id. */
	private readonly underWay = new Map<string, { wish: string; made: Promise<{ source: string } | null> }>();

	constructor(
		private readonly context: Context,
		/** Called where the view has to be drawn again. */
		private readonly changed: () => void,
	) {}

	/** Ticks an action. */
	async tick({ id, place, ref }: ActionRow): Promise<void> {
		if (ref === null) return;
		const day = this.context.source.settings.addDoneDate ? today() : null;
		const made = await this.inFlight(id, 'tick', ref, (now) => tickIn(this.context, place.path, now, day));
		if (made === null || made.back.now.length === 0) return;
		const { source, back } = made;
		// A next occurrence may stand above it by now.
		const now = { ...ref, source, line: ref.line + back.at };
		this.ticked = [...this.ticked, { path: place.path, ref: now, back }];
		this.changed();
	}

	/** Gives an action its box; `untick` takes it back. */
	async makeTask({ id, place, item }: ActionRow): Promise<void> {
		if (item === null) return;
		const made = await this.inFlight(id, 'task', item, (now) =>
			changeNote(this.context.app, place.path, (text) => makeTask(text, now)),
		);
		if (made === null) return;
		const { source, back } = made;
		this.ticked = [...this.ticked, { path: place.path, ref: { ...item, source }, back }];
		this.changed();
	}

	/** Puts off the day by which an action is due; the row stays where it was, with a way back. */
	async postpone({ id, place, ref, item }: ActionRow, to: 'tomorrow' | 'next-week'): Promise<void> {
		const line = ref ?? item;
		if (line === null) return;
		const day = addDays(to === 'tomorrow' ? today() : lastDayOfWeek(today(), weekStart()), 1);
		const made = await this.inFlight(id, to, line, (now) =>
			changeNote(this.context.app, place.path, (text) => postpone(text, now, day)),
		);
		if (made === null) return;
		const { source, back } = made;
		this.ticked = [...this.ticked, { path: place.path, ref: { ...line, source }, back }];
		this.changed();
	}

	/** Answers a line under *Did it hold?*. */
	async answer({ id, place, ref }: HoldRow, word: string): Promise<void> {
		const made = await this.inFlight(id, word, ref, (now) =>
			answerIn(this.context.app, place.path, now, word, this.context.source.prepared),
		);
		if (made === null) return;
		const { path } = place;
		const { back } = made;
		// Of two answers to one line the way back is to none.
		const earlier = this.answered?.path === path ? this.answered.back : null;
		const was = earlier?.now[0] === back.was ? earlier.was : back.was;
		this.answered = { path, back: { ...back, was } };
		this.changed();
	}

	/** Takes back the answer that was given last, to the character. */
	async takeBack({ id, place, ref, said }: HoldRow): Promise<void> {
		if (said === null) return;
		const made = await this.inFlight(id, 'take-back', ref, (now) =>
			undoIn(this.context.app, place.path, now, said.back),
		);
		if (made === null) return;
		this.answered = null;
		this.changed();
	}

	/** Takes a tick back: the one that was made here, to the character; else as well as the line alone tells. */
	async untick({ id, place, ref, ticked }: ActionRow): Promise<void> {
		if (ref === null) return;
		const made = await this.inFlight(id, 'untick', ref, (now) =>
			ticked === null
				? untickIn(this.context.app, place.path, now)
				: undoIn(this.context.app, place.path, now, ticked.back),
		);
		if (made === null) return;
		this.ticked = this.ticked.filter((one) => one !== ticked);
		this.changed();
	}

	/**
	 * Writes for a row once: the same click again while it is under way is that click, and another one waits
	 * and means the line as it is by then.
	 */
	private async inFlight<E extends { source: string }>(
		id: string,
		wish: string,
		ref: LineRef,
		write: (ref: LineRef) => Promise<E | null>,
	): Promise<E | null> {
		const earlier = this.underWay.get(id);
		if (earlier?.wish === wish) return null;
		const run = async (): Promise<E | null> => {
			const before = await earlier?.made;
			return write(before == null ? ref : { ...ref, source: before.source });
		};
		const current = { wish, made: run() };
		this.underWay.set(id, current);
		try {
			return await current.made;
		} finally {
			if (this.underWay.get(id) === current) this.underWay.delete(id);
		}
	}
}

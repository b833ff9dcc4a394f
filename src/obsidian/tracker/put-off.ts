/** The menu of a card of what is due: not now, not this time, never. */
import { Menu, Notice } from 'obsidian';
import { laterThan } from '../../core/retro/put-off';
import type { DueRow } from '../../view/now/due-model';
import { today } from '../host/clock';
import type { Context } from '../host/context';
import { offer } from '../host/tasks';
import { messagesOf } from '../language/language';

/** Offers to put a card off; what is put off has a way back for as long as its message stands. */
export function openPutOff(
	{ app, store }: Context,
	{ id, name, what, who }: DueRow,
	event: MouseEvent,
	changed: () => void,
): void {
	const { tomorrow, inThreeDays, notThisTime } = laterThan(today());
	const { undo, putOff: words } = messagesOf(app).acts;
	const until = async (day: string, said: string): Promise<void> => {
		if (!(await store.putOffUntil(id, day))) return;
		changed();
		offer(said, undo, () => void store.putOffUntil(id, null).then(changed));
	};
	const never = async (): Promise<void> => {
		if (await store.change(({ asks }) => (asks[name] = false))) new Notice(words.saidNever(what));
	};
	const menu = new Menu();
	const add = (title: string, icon: string, act: () => Promise<void>): void => {
		menu.addItem((item) =>
			item
				.setTitle(title)
				.setIcon(icon)
				.onClick(() => void act()),
		);
	};
	add(words.tomorrow, 'clock', () => until(tomorrow, words.saidTomorrow(what, who)));
	add(words.inThreeDays, 'clock', () => until(inThreeDays, words.saidInThreeDays(what, who)));
	add(words.notThisTime, 'x', () => until(notThisTime, words.saidNotThisTime(what, who)));
	menu.addSeparator();
	add(words.never, 'bell-off', never);
	menu.showAtMouseEvent(event);
}

/** The menu of a card of what is due: not now, not this time, never. */
import { Menu, Notice } from 'obsidian';
import { laterThan } from '../../core/retro/put-off';
import type { DueRow } from '../../view/now/due-model';
import { today } from '../host/clock';
import type { Context } from '../host/context';
import { offer } from '../host/tasks';

/** Offers to put a card off; what is put off has a way back for as long as its message stands. */
export function openPutOff(
	{ store }: Context,
	{ id, name, what, who }: DueRow,
	event: MouseEvent,
	changed: () => void,
): void {
	const { tomorrow, inThreeDays, notThisTime } = laterThan(today());
	const until = async (day: string, words: string): Promise<void> => {
		if (!(await store.putOffUntil(id, day))) return;
		changed();
		offer(`${what}, ${who}: ${words}.`, 'Undo', () => void store.putOffUntil(id, null).then(changed));
	};
	const never = async (): Promise<void> => {
		if (await store.change(({ asks }) => (asks[name] = false)))
			new Notice(`“${what}” is never asked for any more. You can change that in the settings.`);
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
	add('Later: tomorrow', 'clock', () => until(tomorrow, 'asked again tomorrow'));
	add('Later: in three days', 'clock', () => until(inThreeDays, 'asked again in three days'));
	add('Not this time', 'x', () => until(notThisTime, 'not this time'));
	menu.addSeparator();
	add('Never ask for this', 'bell-off', never);
	menu.showAtMouseEvent(event);
}

import { MemoryDisk } from './host/disk';
import { localDay, moveDates, STORY_END, weeksBetween } from './site/story-dates';

export const DEMO_NOTICE =
	'This is a demo, over a vault that is invented. What you change stays in this tab, and goes when you reload it.';

/** The example vault in memory, its story moved to this week; what an earlier visit left in the browser goes. */
export async function openDemo(notes: string, storageKey: string): Promise<MemoryDisk> {
	for (const key of Object.keys(window.localStorage))
		if (key.startsWith(`${storageKey}-`)) window.localStorage.removeItem(key);
	const files = (await (await fetch(notes)).json()) as Record<string, string>;
	const weeks = weeksBetween(STORY_END, localDay());
	return new MemoryDisk(
		Object.fromEntries(
			Object.entries(files).map(([path, text]) => [moveDates(path, weeks), moveDates(text, weeks)]),
		),
	);
}

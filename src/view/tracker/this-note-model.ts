/** Who refers to the theme of the note that is open, in words. */
import type { Snapshot, ThemeName } from '../../core/vault/snapshot';
import { plain } from '../../core/markdown/inline';
import { mentionsOf, type ThemeMention } from '../../core/theme/mentions';
import type { Place } from '../parts/rows-model';
import { whoOf } from '../parts/who';
import { shortDay } from '../parts/words';

export interface NoteMentionRow {
	id: string;
	place: Place;
	where: ThemeMention['place'];
	day: string;
	/** Empty where the note has no date. */
	date: string;
	who: string;
	text: string;
}

/** The theme whose knowledge note a path is. */
export function themeOfNote(path: string | null, snapshot: Snapshot): ThemeName | null {
	if (path === null) return null;
	return [...snapshot.names.values()].find(({ note }) => note === path) ?? null;
}

const WORDS: Record<ThemeMention['place'], string> = {
	property: 'among its themes',
	question: 'asked',
	outcome: 'checked',
	action: 'action',
};

/** Each line that names the theme, the latest interview first. */
export function mentionRows(key: string, snapshot: Snapshot): NoteMentionRow[] {
	return mentionsOf(key, snapshot).map(({ interview, line, place: where, text }) => {
		const { date } = interview.retro;
		const words = plain(text);
		return {
			id: `${interview.path}:${line}`,
			place: { path: interview.path, line },
			where,
			day: date === null ? 'no date' : shortDay(date, snapshot.today),
			date: date ?? '',
			who: whoOf(interview),
			text: words === '' ? WORDS[where] : `${WORDS[where]}: ${words}`,
		};
	});
}

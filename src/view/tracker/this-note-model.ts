/** Who refers to the theme of the note that is open, in words. */
import type { Snapshot, ThemeName } from '../../core/vault/snapshot';
import { plain } from '../../core/markdown/inline';
import { mentionsOf, type ThemeMention } from '../../core/theme/mentions';
import type { Place } from '../parts/rows-model';
import { whoOf } from '../parts/who';

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

/** Each line that names the theme, the latest interview first. */
export function mentionRows(key: string, snapshot: Snapshot): NoteMentionRow[] {
	const { sidebar, figures, rows } = snapshot.words;
	return mentionsOf(key, snapshot).map(({ interview, line, place: where, text }) => {
		const { date } = interview.retro;
		const words = plain(text);
		const what = sidebar.mentions[where];
		return {
			id: `${interview.path}:${line}`,
			place: { path: interview.path, line },
			where,
			day: date === null ? rows.noDate : figures.shortDay(date, snapshot.today),
			date: date ?? '',
			who: whoOf(interview, snapshot.words),
			text: words === '' ? what : rows.about(what, words),
		};
	});
}

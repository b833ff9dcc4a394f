/** A new action as a task line, in the format that the user's vault keeps. */
import { linkTarget } from '../markdown/inline';

export interface ActionForm {
	text: string;
	/** Each a link or a plain name. */
	themes: string[];
	method: string;
	check: string;
	/** A day, or empty. */
	due: string;
	/** A link to the action that this one follows on. */
	after?: string;
}

/** A form in which nothing is said yet but the themes: each a link or a plain name. */
export const blank = (themes: string[]): ActionForm => ({
	text: '',
	themes,
	method: '',
	check: 'next-interview',
	due: '',
});

/**
 * How the Tasks plugin is set to write its fields, and what it wants to see in a line before it takes it
 * for a task.
 */
export interface TaskFormat {
	dates: 'emoji' | 'dataview';
	/** Its global filter, a tag as a rule; empty where every task counts. */
	filter: string;
}

/** Where the Tasks plugin says nothing. */
export const EMOJI: TaskFormat = { dates: 'emoji', filter: '' };

/**
 * The format in the Tasks plugin's saved settings; emoji and no filter where they say nothing. Its other
 * settings are not read: what it makes of a tick tells where the next occurrence goes and which box comes
 * next, and its global query says only what its own lists show.
 */
export function readTaskFormat(saved: unknown): TaskFormat {
	const { taskFormat, globalFilter } = (saved ?? {}) as { taskFormat?: unknown; globalFilter?: unknown };
	const filter = typeof globalFilter === 'string' ? globalFilter.trim() : '';
	return {
		dates: taskFormat === 'dataview' ? 'dataview' : 'emoji',
		filter: /[\r\n]/.test(filter) ? '' : filter,
	};
}

/** Words with the global filter behind them, unless what is said has it already. */
export const filtered = (words: string, said: string, { filter }: TaskFormat): string[] =>
	filter === '' || said.includes(filter) ? [words] : [words, filter];

/** A theme's name as it can stand in a field: brackets that are no link's would end it. */
function themeIn(theme: string): string {
	return linkTarget(theme) === null
		? theme
				.replace(/[[\],]/g, ' ')
				.replace(/\s+/g, ' ')
				.trim()
		: theme;
}

/** The line, without a line break; our own fields stand left of those of the Tasks plugin, which reads from the end. */
export function actionLine(
	{ text, themes, method, check, due, after }: ActionForm,
	format: TaskFormat,
): string {
	const fields = [
		...themes.map((theme) => `[theme:: ${themeIn(theme)}]`),
		...(method === '' ? [] : [`[method:: ${method}]`]),
		...(check === '' ? [] : [`[check:: ${check}]`]),
		...(due === '' ? [] : [format.dates === 'emoji' ? `📅 ${due}` : `[due:: ${due}]`]),
	];
	const said = [text.replace(/\s+/g, ' ').trim(), ...(after === undefined ? [] : [`after ${after}`])].join(
		' ',
	);
	return ['- [ ]', ...filtered(said, [said, ...fields].join(' '), format), ...fields].join(' ');
}

/** A new action as a task line, in the format that the user's vault keeps. */
import { linkTarget } from '../note/inline';

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

/** How the Tasks plugin is set to write its fields. */
export type TaskFormat = 'emoji' | 'dataview';

/** The format in the Tasks plugin's saved settings; emoji where they say nothing. */
export function readTaskFormat(saved: unknown): TaskFormat {
	return (saved as { taskFormat?: unknown } | null)?.taskFormat === 'dataview' ? 'dataview' : 'emoji';
}

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
		...(due === '' ? [] : [format === 'emoji' ? `📅 ${due}` : `[due:: ${due}]`]),
	];
	const words = [text.replace(/\s+/g, ' ').trim(), ...(after === undefined ? [] : [`after ${after}`])];
	return ['- [ ]', ...words, ...fields].join(' ');
}

/** The Tasks plugin's API as its documentation describes it: one line in, the text that takes its place out. */

/** What of the plugin's settings its toggle depends on, by their names there. */
export interface TasksLike {
	globalFilter: string;
	setDoneDate: boolean;
	recurrenceOnNextLine: boolean;
	taskFormat: 'tasksPluginEmoji' | 'dataview';
	statusSettings: {
		coreStatuses: { symbol: string; nextStatusSymbol: string; type: string }[];
		customStatuses: { symbol: string; nextStatusSymbol: string; type: string }[];
	};
}

export const TASKS_ID = 'obsidian-tasks-plugin';
export const TASKS_SAVED = `.obsidian/plugins/${TASKS_ID}/data.json`;

/** The settings of a vault in which nobody has changed them. */
export const tasksSettings = (changes: Partial<TasksLike> = {}): TasksLike => ({
	globalFilter: '',
	setDoneDate: true,
	recurrenceOnNextLine: false,
	taskFormat: 'tasksPluginEmoji',
	statusSettings: {
		coreStatuses: [
			{ symbol: ' ', nextStatusSymbol: 'x', type: 'TODO' },
			{ symbol: 'x', nextStatusSymbol: ' ', type: 'DONE' },
		],
		customStatuses: [
			{ symbol: '/', nextStatusSymbol: 'x', type: 'IN_PROGRESS' },
			{ symbol: '-', nextStatusSymbol: ' ', type: 'CANCELLED' },
		],
	},
	...changes,
});

const nextWeek = (day: string): string =>
	new Date(Date.parse(`${day}T00:00:00Z`) + 7 * 86_400_000).toISOString().slice(0, 10);

/** What a task gets behind its words when it is done. */
function doneDate({ setDoneDate, taskFormat }: TasksLike, today: string): string {
	if (!setDoneDate) return '';
	return taskFormat === 'dataview' ? `  [completion:: ${today}]` : ` ✅ ${today}`;
}

/** Toggles a line on a day. Every recurrence is weekly here; fields and words stay where they are. */
export function toggleTask(line: string, settings: TasksLike, today: string): string {
	const task = /^([\s>]*(?:[-*+]|\d+[.)]) +\[)(.)(\] *)(.*?)(\s\^[\w-]+)?(\s*)$/u.exec(line);
	if (task === null) return line;
	const [, head = '', symbol, behind, body = '', id = '', spaces] = task;
	// A line without the global filter is no task: its box alone turns.
	if (!body.includes(settings.globalFilter))
		return `${head}${symbol === ' ' ? 'x' : ' '}${line.slice(head.length + 1)}`;
	const { coreStatuses, customStatuses } = settings.statusSettings;
	const statuses = [...coreStatuses, ...customStatuses];
	const status = statuses.find((one) => one.symbol === symbol);
	const next = status?.nextStatusSymbol ?? 'x';
	const isDone = statuses.find((one) => one.symbol === next)?.type === 'DONE';
	const bare = body.replace(/ *(?:✅ \d{4}-\d\d-\d\d|\[completion:: \d{4}-\d\d-\d\d\])$/u, '');
	const itself = `${head}${next}${behind}${bare}${isDone ? doneDate(settings, today) : ''}${id}${spaces}`;
	if (!isDone) return itself;
	const follows = /🔁|\[repeat::/u.test(body)
		? [`${head} ${behind}${bare.replace(/\d{4}-\d\d-\d\d/g, nextWeek)}`]
		: [];
	const isDeleted = /🏁 delete|\[onCompletion:: delete\]/u.test(body);
	const own = isDeleted ? [] : [itself];
	return (settings.recurrenceOnNextLine ? [...own, ...follows] : [...follows, ...own]).join('\n');
}

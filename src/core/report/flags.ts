/** The flags of both command lines, each once: what it takes, and what it is for. */

/** The value as it is shown, null where a flag stands alone; and what the flag says. */
type FlagWords = readonly [value: string | null, what: string];

export const FLAGS = {
	path: ['<path>', 'The note, by its path in the vault'],
	line: ['<number>', 'The line, from 1'],
	expect: ['<line>', 'The line as it must be now; where another one is there nothing is written'],
	title: ['<text>', 'What was asked'],
	text: ['<text>', 'What you will do'],
	rating: ['<word>', 'One of poor, medium, good and excellent'],
	reason: ['<text>', 'Why it is rated so'],
	'observed-by': ['<name>', 'Who saw it so; adds their rating beside your own'],
	theme: ['<name>', 'The theme, or a link to its note'],
	outcome: ['<word>', 'One of held, slipped and not-tested'],
	due: ['<YYYY-MM-DD>', 'The day by which it is done'],
	method: ['<word>', 'Such as drill or mock'],
	check: ['<word>', 'Such as next-interview'],
	note: ['<path>', 'The note, by its path or its name'],
	from: ['<name>', 'The theme that goes'],
	into: ['<name>', 'The theme that it becomes'],
	company: ['<name>', 'The company'],
	position: ['<title>', 'The position'],
	date: ['<YYYY-MM-DD>', 'The day of the interview'],
	round: ['<number>', 'The round'],
	stage: ['<stage>', 'Such as technical or behavioural'],
	result: ['<word>', 'Such as pending or passed'],
	all: [null, 'Every action, and whether it worked'],
	week: ['<2026-W34>', 'A week as you count them; this one if you leave it out'],
	'week-start': ['<day>', 'The day on which weeks begin: sunday, monday or saturday'],
	redact: [null, 'A code for every name and text'],
	format: ['<word>', 'One of jsonl, csv and md'],
	candidate: ['<id>', 'Whose interviews they are, in each row'],
	out: ['<folder>', 'Where the files go; printed if you leave it out'],
	csv: ['<file>', 'The table'],
	to: ['<folder>', 'The vault that gets the skill'],
	'dry-run': [null, 'Only show what would be written'],
	json: [null, 'The value itself in place of a table'],
	today: ['<YYYY-MM-DD>', 'Answers as on that day'],
	help: [null, 'What the command takes'],
} as const satisfies Record<string, FlagWords>;
export type FlagName = keyof typeof FLAGS;

/** What is given for each flag: its value, or that it is there. */
export type FlagValues = { [Name in FlagName]?: (typeof FLAGS)[Name][0] extends null ? true : string };

export const isFlag = (name: string): name is FlagName => Object.hasOwn(FLAGS, name);
export const standsAlone = (name: FlagName): boolean => FLAGS[name][0] === null;

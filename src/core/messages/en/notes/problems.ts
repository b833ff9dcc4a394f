/** What wants a look in a note: what could not be read, and what is only told. */
const words = (known: readonly string[]): string => known.join(', ');

/** Why the properties of a note cannot be read: the end of a sentence, by the kind of the fault. */
export const unreadableInEnglish = {
	'too-long': (kilobytes: string) => `they are longer than ${kilobytes} KB`,
	'too-many-lines': (most: string) => `they have more than ${most} lines`,
	'too-deep': (most: string) => `they are nested deeper than ${most} levels`,
	'no-properties': () => 'what stands there is no list of properties',
	quote: (mark: string) => `a quotation mark ${mark} is not closed`,
	bracket: () => 'a bracket is not closed',
	dash: () => 'a dash of a list stands on the line of its property; begin the list on the next line',
	colon: () => 'a colon and a space stand inside a value; put it in quotation marks',
	'no-colon': () => 'a line stands there that has no colon with a space behind it',
	'first-letter': (letter: string) => `a value begins with ${letter}; put it in quotation marks`,
	indent: () => 'a line is not indented as those beside it',
	tab: () => 'a line is indented with a tab; take spaces',
	backslash: () => 'a backslash stands in double quotation marks; take single ones',
	behind: () => 'something stands behind a value where it has ended; put all of it in quotation marks',
	twice: () => 'a property stands there twice',
	'second-part': () => 'a line of three dots or dashes ends them before their end',
	'long-name': () => 'the name of a property is longer than 1,024 letters',
	mark: () => 'a value begins with a sign that YAML reads (&, * or !); put it in quotation marks',
	unknown: () => 'YAML does not know what stands there',
};
export type UnreadableMessages = typeof unreadableInEnglish;

/** What is wrong with the properties, and what its sentence is given; empty where it is given nothing. */
export interface YamlFault {
	kind: keyof UnreadableMessages;
	given: string;
}

export const problemsInEnglish = {
	inConflict(lines: readonly number[]): string {
		const last = lines.at(-1) ?? 1;
		const named =
			lines.length === 1 ? `line ${last}` : `lines ${words(lines.slice(0, -1).map(String))} and ${last}`;
		return (
			`Two versions of this note were merged and left in conflict (${named}). It counts nowhere, and nothing ` +
			'is written to it, until you choose and delete the marks (<<<<<<<, =======, >>>>>>>).'
		);
	},
	notUtf8: () =>
		'Letters here could not be read (\ufffd), as in a note that is not UTF-8. The note counts, but ' +
		'nothing is written to it until you write them anew or save it as UTF-8.',
	unclosed: () => 'The properties open with --- and are never closed.',
	yaml: (kind: YamlFault['kind'], given: string) =>
		`The properties cannot be read: ${unreadableInEnglish[kind](given)}.`,
	fileUnreadable: (reason: string) => `The file cannot be read: ${reason}.`,
	propertyTwice: (name: string, lines: readonly number[]) =>
		`The property ${name} stands more than once (lines ${words(lines.map(String))}). The last one counts, ` +
		'and no property is written to until one is left.',
	companyUnsaid: () => 'Nothing says with which company this interview was.',
	drillRow: () =>
		'This row of the drill log has no time, no question or none of the grades again, hard, good and ' +
		'easy, so it does not count.',
	drillApart: () =>
		'This row of a drill stands in no table with the columns When, Question and Grade, so it does not ' +
		'count. Move it below the last row of the table.',
	noDay: (given: string) => `“${given}” is not a day that the calendar has.`,
	/** A value, quoted, of a property, a label or a field; an empty list is the one of the settings. */
	unknownValue: (name: string, given: string, known: readonly string[]) =>
		`The ${name} ${given} ` +
		`${known.length === 0 ? 'is not in the list of the settings' : `is none of ${words(known)}`}. It is kept as it is.`,
	noNumber: (name: string, given: string, least: number, most: number) =>
		`${name}: ${given} is not a number from ${least} to ${most}.`,
	noMinutes: (name: string, given: string) => `${name}: ${given} is not a number of minutes.`,
	noMoment: (name: string, given: string) =>
		`${name}: ${given} is not a date and time like 2026-08-20T15:00:00.`,
	twoTimes: (name: string, given: string) => `${name} holds two times (${given}). The last one counts.`,
	timeZone: (name: string, given: string, read: string) =>
		`${name}: ${given} ends in a time zone, which is left out: ${read} is read as your local time.`,
	companyMissing: (name: string) => `The property ${name} is missing, so this interview has no company.`,
	dateMissing: (name: string) =>
		`The property ${name} is missing, so this interview has no place in the order of time.`,
	/** `given` is empty where what stands there is no text. */
	noDate: (name: string, given: string) =>
		`${name}: ${given || 'what stands here'} is not a day like 2026-08-20.`,
	headingUnread: (name: string) =>
		`What stands below “${name}” was not read, as this heading is not known. It can be given a meaning.`,
	labelUnread: (name: string) => `“${name}” is no label that is known, so this line was not read.`,
	tableUnread: (columns: readonly string[]) =>
		`No column of this table is known (${words(columns)}), so it was not read.`,
	nothingRead: () => 'Nothing that this note says below its properties was read.',
	copy: () => 'A sync program made this copy. It counts nowhere until you merge it into its original.',
	sameInterview: (original: string) =>
		`This note is of the same interview as ${original} and holds most of what that does. It counts nowhere ` +
		'until you keep one of the two.',
	doneUndated: () =>
		'This action is done but has no done date, so no interview can decide whether it worked.',
	tomorrow: () => 'This interview is dated tomorrow: it counts from then.',
};
export type ProblemMessages = typeof problemsInEnglish;

/** What is said of a problem, as a value: the name of the message, and what stands in it. */
export interface ToldProblem {
	says: keyof ProblemMessages;
	given: readonly (string | number | readonly string[] | readonly number[])[];
}

/** A message of a problem with what it is given. */
export const problemOf = <K extends keyof ProblemMessages>(
	says: K,
	...given: Parameters<ProblemMessages[K]>
): ToldProblem => ({ says, given });

/** What is said of a problem, in a language. */
export const problemIn = ({ says, given }: ToldProblem, problems: ProblemMessages): string =>
	(problems[says] as (...all: unknown[]) => string)(...given);

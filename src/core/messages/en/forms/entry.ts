/** Ways in from outside and back to a note: the dashboard, addresses, the note of a week. */
export const entryInEnglish = {
	dashboard: {
		isThere: (file: string) =>
			`${file} is there already, and stays as it is. Rename it if you want a new one.`,
		made: (file: string) => `${file} is in your vault.`,
		willBe: (file: string) =>
			`This file will be created as ${file}. It has views of your retros, those that wait, those that are ` +
			'unfinished, by company, and of your themes.',
		create: 'Create file',
	},
	address: {
		unknown: (asked: string) => `This link asks for “${asked}”, which is not there to open.`,
		formIsOpen: 'A form is open. Finish or close it, then follow the link again.',
	},
	weekly: {
		which: 'Which note is it?',
		elsewhere: (wanted: string, found: string) =>
			`There is no note ${wanted}, but one of that name elsewhere: ${found}.`,
		into: (found: string) => `Write into ${found}`,
		make: (wanted: string) => `Make ${wanted}`,
		onlyJournals:
			'Only Journals knows the name of the note of this week, and it is not there. Make it with Journals first.',
		noTemplate: (template: string) =>
			`The template “${template}” of weekly notes is not there, so the note begins with a heading.`,
	},
};
export type EntryMessages = typeof entryInEnglish;

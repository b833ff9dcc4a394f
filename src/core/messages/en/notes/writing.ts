/** What is said of files that are written, created, opened and put into the trash. */
export const writingInEnglish = {
	/** After the name of the note. */
	notThere: 'this note is not there any more, so nothing was written.',
	untried: (failed: string) => `it could not be written, so nothing was changed (${failed}).`,
	notWritten: (failed: string) => `it could not be written, so it is as it was (${failed}).`,
	perhapsWritten: (failed: string) => `it may not have been written. Open the note to look (${failed}).`,
	unreadable: 'This note cannot be read.',
	create: {
		otherName: (wanted: string, name: string) =>
			`A note called “${wanted}” is there already, so the new one is called “${name}”.`,
		isThere: (path: string) => `“${path}” is there already, so nothing was written.`,
		inSettings: (folder: string) =>
			`“${folder}” is in the folder of Obsidian's own settings, so no note was created there. Choose another one.`,
		noFolder: (folder: string, failed: string) =>
			`The folder “${folder}” could not be created, so no note was (${failed}).`,
		failed: (note: string, failed: string) =>
			`The note “${note}” could not be created, so nothing was written (${failed}).`,
		perhaps: (note: string, failed: string) =>
			`The note “${note}” may have been created, whole or in part. Look for it before you try again (${failed}).`,
	},
	open: {
		failed: (note: string, failed: string) => `${note} could not be opened (${failed}).`,
		gone: (path: string) => `${path} is not there any more.`,
	},
	keep: {
		oneIsGone: 'One of the two is not there any more, so nothing was done.',
		hasChanged: (note: string) =>
			`${note} has changed since it was shown, so nothing was done. Open both again.`,
		forGood:
			'Obsidian is set to delete files for good, so nothing was done. Choose a trash under Settings, ' +
			'Files and links, Deleted files.',
		trash: { local: 'the folder .trash of your vault', system: "your system's trash" },
		kept: (kept: string, other: string, trash: string) => `${kept} was kept. ${other} is in ${trash}.`,
		notRenamed: (kept: string, other: string, trash: string, failed: string) =>
			`${other} is in ${trash}, but ${kept} could not be given its name (${failed}). Rename it yourself so ` +
			'that links hold.',
		renamed: (kept: string, name: string, trash: string) =>
			`${kept} was kept and is now called ${name}. What was called so is in ${trash}.`,
	},
	settings: {
		unreadable:
			'The saved settings of this plugin cannot be read. They were left as they are; until they can be ' +
			'read, none can be changed.',
		notChanged:
			'The saved settings of this plugin cannot be read, so nothing was changed. Repair or delete its data.json.',
		later:
			'These settings were saved by a later version of this plugin, so they were not changed. Update it on this device.',
		perhaps: (failed: string) =>
			`The settings may not have been saved: what is saved cannot be read (${failed}).`,
		failed: (failed: string) => `The settings could not be saved, so nothing was changed (${failed}).`,
		copies: (names: readonly string[]) =>
			`A sync program left another copy of this plugin's settings: ${names.join(', ')}. What it says otherwise ` +
			'is listed at the top of the settings of this plugin.',
		cannotBeCalled: (property: string, wanted: string, called: string) =>
			`The property ${property} cannot be called “${wanted}”, so it is called ${called}.`,
	},
	/** What the Tasks plugin made of a tick; after the name of the note. */
	tasks: {
		deleted: 'the Tasks plugin deleted this line, as the line asks for.',
		next: (line: string) => `the Tasks plugin put the next one in its place: ${line}`,
		became: (status: 'open' | 'in-progress' | 'cancelled' | 'none', box: string) =>
			`this action is ${status === 'none' ? 'no task any more' : status.replace('-', ' ')}, not done: the ` +
			`Tasks plugin's next box is [${box}].`,
	},
};
export type WritingMessages = typeof writingInEnglish;

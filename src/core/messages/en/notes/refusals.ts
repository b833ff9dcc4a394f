/** Why nothing was written into a note: what its edit was refused for, and how writing failed. */

/** By the code of the refusal. */
export const refusalsInEnglish = {
	gone: 'This line has changed since it was read, so nothing was written. Open the note to look at it.',
	'there-twice':
		'This line is there twice, so nothing was written. Open the note and change the one you mean.',
	'as-wanted': 'This is so already, so nothing was written.',
	'no-field': 'This line has no such field to fill in, so nothing was written.',
	'no-column':
		'The table of questions has no column for this, so nothing was written. Open the note to add one.',
	'goes-on':
		'What stands here goes on in the lines below and would be lost, so nothing was written. Open the note to change it.',
	heading:
		'A heading (#) in what was typed would end its section, so nothing was written. Take the number signs away.',
	'several-lines':
		'This section holds more than one line, so nothing was written. Open the note to change it.',
	'no-properties': 'This note has no properties at its top, so nothing was written.',
	unclosed: 'The properties of this note open with --- and are never closed, so nothing was written.',
	unreadable:
		'The properties of this note cannot be read, so nothing was written. Open the note to repair them.',
	shared: 'This property shares its value with another one (& and *), so nothing was written.',
	grouped: 'This property is a group of properties of its own, so nothing was written.',
	commented: 'A comment stands inside the value of this property and would be lost, so nothing was written.',
	'name-taken':
		'This note has a property of the new name already, so nothing was written. Open the note and keep the one you mean.',
	'odd-name':
		'The name of this property is not written plainly on a line of its own, so nothing was written. ' +
		'Open the note to change it.',
	swallowed:
		'What would be written would stand in code or in a comment that is never closed, so nothing was written.',
	unpaired: 'The generated part of this note does not begin once and end once, so nothing was written.',
	'by-hand': 'The generated part of this note was changed by hand, so nothing was written.',
	unfit: 'The new name cannot stand in every place where this note names the theme, so nothing was written.',
	'odd-theme':
		'This name would be read as another one, or as none, so nothing was written. Leave out brackets, ' +
		'commas and the like.',
	'unreadable-rows':
		'The table of this drill log has rows that cannot be read, so nothing was written. Open the note to repair them.',
	'not-shown': 'This note has changed since its lines were shown, so nothing was written.',
	'in-conflict':
		'This note holds two versions that were merged and left in conflict (<<<<<<<), so nothing was ' +
		'written. Open the note, choose what stays and delete the marks.',
	touched: 'This note was changed since, so it stays as it is.',
	'not-utf-8':
		'This note is not UTF-8: letters of it would be lost, so nothing was written. Save it as UTF-8 first.',
	'not-toggled':
		'What the Tasks plugin makes of this line is more than a tick, so nothing was written. Open the ' +
		'note to tick it there.',
	'not-expected': 'Another line stands here than the one that was expected, so nothing was written.',
	'no-retro': 'This note is not an interview retro, so nothing was written.',
	'no-line': 'This note has no line of that number, so nothing was written.',
	'no-task': 'No action with a box stands on this line, so nothing was written.',
	'no-question': 'No question has its heading or its rating on this line, so nothing was written.',
	'nothing-failed': 'Neither a question nor a weak point stands on this line, so nothing was written.',
	'named-already':
		'This line says already which theme it shows, so nothing was written. Open the note to change it.',
	'no-theme': 'There is no such theme, so nothing was written.',
	'no-note': 'There is no such note, so nothing was written.',
	'of-interview': 'This note is an interview retro and no theme’s own, so nothing was written.',
	'no-outcome': 'No line under “Did it hold?” is for this theme, so nothing was written.',
	'several-outcomes':
		'Several lines under “Did it hold?” are for this theme, so nothing was written. Say which one by its line.',
	'several-interviews':
		'This note tells of several interviews, and it is not certain which of them is meant, so nothing ' +
		'was written. Open the note and write it there.',
	recurring:
		'The Tasks plugin writes the next one of this action when it is ticked in Obsidian, so nothing was ' +
		'written. Tick it there.',
	unproven: 'It is not certain that nothing else in this note would change, so nothing was written.',
};
export type RefusalMessages = typeof refusalsInEnglish;

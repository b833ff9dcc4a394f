/** What a click in the review asks of the note, and the edit that it is. */
import type { TaskFormat } from './compose';
import type { ParseContext } from '../note/note';
import { labelsFor } from '../note/words/forms';
import { readThemes } from '../note/values';
import type { Edit, Refusal } from '../edit/edit';
import type { LineRef } from '../edit/find';
import { planLines } from './plan';
import { appendToProperty, setProperty } from '../edit/property';
import { splitList } from '../markdown/inline';
import { addQuestion, addTheme, setKeyLesson, setLabel, setThemes } from './question';

export type ReviewCommand =
	| { kind: 'rating' | 'cause' | 'theme'; ref: LineRef; value: string }
	/** The themes of a question, whole: one was taken off it. */
	| { kind: 'themes'; ref: LineRef; value: string }
	/** How it was. */
	| { kind: 'felt'; property: 'confidence' | 'self-rating' | 'stress'; value: number }
	/** A question that was asked. */
	| { kind: 'question'; value: string }
	/** A theme of the interview as a whole. */
	| { kind: 'general'; value: string }
	| { kind: 'lesson'; value: string }
	/** The table and the plain items of the plan as task lines. */
	| { kind: 'plan' };

/** What an edit of the review needs to know beside the note. */
export interface ReviewContext {
	reading: ParseContext;
	stage: string;
	format: TaskFormat;
	isTheme: (text: string) => boolean;
}

/** The edit that grants a wish. */
export function toEdit(text: string, wish: ReviewCommand, context: ReviewContext): Edit | Refusal {
	const { reading, stage } = context;
	switch (wish.kind) {
		case 'rating':
		case 'cause':
			return setLabel(text, wish.ref, wish.kind, wish.value, reading);
		case 'themes':
			return setThemes(text, wish.ref, splitList(wish.value), reading);
		case 'felt':
			return setProperty(text, reading.settings.propertyNames[wish.property], wish.value);
		case 'theme':
			return addTheme(text, wish.ref, wish.value, reading);
		case 'question':
			return addQuestion(text, wish.value, labelsFor(stage), reading);
		case 'general':
			return appendToProperty(text, reading.settings.propertyNames.themes, wish.value, readThemes);
		case 'lesson':
			return setKeyLesson(text, wish.value, reading);
		case 'plan':
			return planLines(text, reading, context);
	}
}

/** What making a knowledge note of a question writes, before it is written. */
import { freePath, safeFolder, safeName } from '../markdown/file-name';
import { noteName } from '../markdown/inline';
import type { Question } from '../note/retro';
import type { BankQuestion } from '../question/questions';
import { composeKnowledgeNote } from '../theme/knowledge-note';
import { keyOf } from '../vault/names';
import { linkTo } from '../vault/quote';
import type { Snapshot } from '../vault/snapshot';
import { composeAnswerNote } from './answers';

/** What one click will do. */
export interface NotePlan {
	/** The path of the new note; null where a note bears the name already. */
	path: string | null;
	text: string;
	/** The note to link to. */
	target: string;
	/** The themes of the question with the link among them; null where it names the theme already. */
	themes: string | null;
}

/** A question as it stands in a retro. */
export interface PlannedQuestion {
	/** The retro's path. */
	retro: string;
	question: Question;
	/** The question with all that was ever answered to it, where the note is to hold that. */
	answered: BankQuestion | null;
}

/** What of the files a plan has to know: not all of them are notes. */
export interface Files {
	isFolder: (path: string) => boolean;
	isTaken: (path: string) => boolean;
}

/** The note of a name that a question becomes, and the link to it that the question gets. */
export function planNote(name: string, asked: PlannedQuestion, snapshot: Snapshot, files: Files): NotePlan {
	const { retro, question, answered } = asked;
	const { settings } = snapshot;
	const title = name.trim();
	const { note } = snapshot.themeOf(title, retro);
	const path = freePath(safeFolder(settings.knowledgeFolder, files.isFolder), safeName(title), files.isTaken);
	const isNamed = question.themes.some((one) => snapshot.themeOf(one, retro).key === keyOf(title));
	const link = note === null ? linkToNew(path, snapshot) : linkTo(note, snapshot);
	return {
		path: note === null ? path : null,
		text:
			answered === null
				? composeKnowledgeNote({ title, settings, question, from: linkTo(retro, snapshot, question.id) })
				: composeAnswerNote(answered, title, snapshot),
		target: note ?? path,
		themes: isNamed ? null : [...question.themes, link].join(', '),
	};
}

/** A link to a note that is not there yet; by its path where another note has its name. */
function linkToNew(path: string, snapshot: Snapshot): string {
	const name = noteName(path);
	const isNamesake = [...snapshot.notes.keys()].some(
		(one) => noteName(one).toLowerCase() === name.toLowerCase(),
	);
	return isNamesake ? `[[${path.replace(/\.md$/, '')}|${name}]]` : linkTo(path, snapshot);
}

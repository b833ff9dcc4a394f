/** What making a knowledge note of a question writes, before it is written. */
import { compare } from '../compare';
import { freePath, safeFolder, safeName } from '../markdown/file-name';
import { noteName, plain } from '../markdown/inline';
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
	/** The label of the question that gets the link. */
	label: 'themes' | 'answerNote';
	/** The link; null where the question names such a note already. */
	link: string | null;
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

/**
 * What the note of a question is called at first: as its theme, one without a note before others; else, and
 * with the answer, as it.
 */
export function noteNameFor({ retro, question, answered }: PlannedQuestion, snapshot: Snapshot): string {
	const named = answered === null ? question.themes.map((text) => snapshot.themeOf(text, retro)) : [];
	return (named.find(({ note }) => note === null) ?? named[0])?.name ?? safeName(plain(question.title));
}

/** The note of a name that a question becomes, and the link to it that the question gets. */
export function planNote(name: string, asked: PlannedQuestion, snapshot: Snapshot, files: Files): NotePlan {
	const { retro, question, answered } = asked;
	const { settings } = snapshot;
	const title = name.trim();
	const note = answered === null ? snapshot.themeOf(title, retro).note : answerNoted(title, snapshot);
	const path = freePath(safeFolder(settings.knowledgeFolder, files.isFolder), safeName(title), files.isTaken);
	const link = note === null ? linkToNew(path, snapshot) : linkTo(note, snapshot);
	const made = { path: note === null ? path : null, target: note ?? path };
	if (answered !== null)
		return {
			...made,
			text: composeAnswerNote(answered, title, snapshot),
			label: 'answerNote',
			link: question.answerNote === null ? link : null,
		};
	const { key } = snapshot.themeOf(title, retro);
	const isNamed = question.themes.some((one) => snapshot.themeOf(one, retro).key === key);
	const from = linkTo(retro, snapshot, question.id);
	return {
		...made,
		text: composeKnowledgeNote({ title, settings, question, from }),
		label: 'themes',
		link: isNamed ? null : link,
	};
}

/** The answer note that bears a name, if there is one. */
function answerNoted(title: string, { notes }: Snapshot): string | null {
	const key = keyOf(title);
	const named = [...notes].filter(
		([path, { type, aliases }]) =>
			type === 'answer' && [noteName(path), ...aliases].some((one) => keyOf(one) === key),
	);
	return named.map(([path]) => path).sort(compare)[0] ?? null;
}

/** A link to a note that is not there yet; by its path where another note has its name. */
function linkToNew(path: string, snapshot: Snapshot): string {
	const name = noteName(path);
	const isNamesake = [...snapshot.notes.keys()].some(
		(one) => noteName(one).toLowerCase() === name.toLowerCase(),
	);
	return isNamesake ? `[[${path.replace(/\.md$/, '')}|${name}]]` : linkTo(path, snapshot);
}

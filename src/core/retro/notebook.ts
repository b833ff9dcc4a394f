/** What is left of a system design round: the question to draw again, and its scenario in the design notebook. */
import type { Edit, Refusal } from '../edit/edit';
import { bodyLines } from '../edit/find';
import { addLine, linesUnder } from '../change/line';
import { endingAt, lastEnd } from '../markdown/line-ends';
import { verified } from '../edit/proof';
import type { Interview, Snapshot } from '../vault/snapshot';
import { safeFolder, safeName } from '../markdown/file-name';
import { foldSpace, noteName, plain } from '../markdown/inline';
import type { Line } from '../markdown/lines';
import type { ParseContext } from '../note/note';
import { bodyText, openingText } from '../markdown/prose';
import { linkTo, linkToHeading } from '../vault/quote';
import { writtenIn } from '../messages/written';
import type { Question, Retro } from '../note/retro';

/** What a link to a heading cannot carry, or what is more than words in a heading. */
const NO_HEADING = /[[\]|#^<>`\\*$%:~=_&]+/g;

/** A scenario as it will stand in the notebook, its heading first, and the line of the retro that links to it. */
export interface NotebookScenario {
	heading: string;
	lines: string[];
	link: string;
}

/** Whether a retro is of a round on system design. */
export const isDesign = ({ retro }: Interview): boolean => retro.stage === 'system-design';

/** The question that a design round was about: the first that says so in its type, else the first. */
export function designQuestion({ questions }: Retro): Question | null {
	return questions.find(({ type }) => /design|设计/i.test(type ?? '')) ?? questions[0] ?? null;
}

/** What a design round was about, in plain words: its question, else the company. */
export function designTitle({ retro, company, path }: Interview): string {
	const title = foldSpace(plain(designQuestion(retro)?.title ?? '')).trim();
	return title === '' ? (company?.name ?? noteName(path)) : title;
}

/** Where the notebook is, or goes. */
export function notebookPath(wanted: string, isThere?: (path: string) => boolean): string {
	const folder = safeFolder(wanted.slice(0, Math.max(0, wanted.lastIndexOf('/'))), isThere);
	return `${folder === '' ? '' : `${folder}/`}${safeName(noteName(wanted))}.md`;
}

/** The scenario of a design round: what its question says, and room for what it does not say. */
export function scenarioOf(interview: Interview, notebook: string, snapshot: Snapshot): NotebookScenario {
	const { retro, path } = interview;
	const question = designQuestion(retro);
	const words = (text: string): string => foldSpace(text.replace(NO_HEADING, ' ')).trim();
	const { notebook: written, colon } = writtenIn(snapshot.settings.notesLanguage);
	const title = words(designTitle(interview)) || written.unnamed;
	const heading = retro.date === null ? title : written.heading(title, retro.date);
	const said = (value: string | null | undefined): string => bodyText(foldSpace(value ?? '').trim());
	const line = (label: string, value: string): string =>
		`- ${label}${colon}${value === '' || colon === '：' ? '' : ' '}${value}`;
	const open = (question?.followUps ?? []).map((one) => foldSpace(one).trim()).filter((one) => one !== '');
	return {
		heading,
		lines: [
			`## ${heading}`,
			line(written.from, linkTo(path, snapshot, question?.id ?? null)),
			line(written.drew, said(question?.answer)),
			line(written.alternatives, said(question?.improvement)),
			line(written.open, ''),
			...open.map((one) => `  - ${openingText(one)}`),
		],
		link: `- ${linkToHeading(notebook, heading, snapshot)}`,
	};
}

/** The whole text of a new notebook. */
export function composeNotebook(path: string, { lines }: NotebookScenario): string {
	return [`# ${openingText(noteName(path))}`, '', ...lines, ''].join('\n');
}

/** Adds a scenario at the end of the notebook; `as-wanted` where its heading is there already. */
export function addScenario(text: string, { heading, lines }: NotebookScenario): Edit | Refusal {
	const isHeading = (line: Line, within: string): boolean =>
		line.kind === 'heading' && line.level === 2 && within.slice(line.from, line.end).trim() === heading;
	if (bodyLines(text).some((line) => isHeading(line, text))) return 'as-wanted';
	const end = lastEnd(text);
	const ending = endingAt(text, end);
	const isFirst = text.slice(0, end).replace('\ufeff', '') === '';
	const insert = (isFirst ? '' : ending + ending) + lines.join(ending);
	return verified(text, { from: end, to: end, insert }, (within, after) => {
		if (within.some(({ kind }) => ['code', 'html', 'comment'].includes(kind))) return 'swallowed';
		const [first, ...rest] = within;
		const isMeant =
			first !== undefined &&
			within.length === lines.length &&
			isHeading(first, after) &&
			rest.every(({ kind, item }) => kind === 'text' && item !== 'none');
		return isMeant ? null : 'unproven';
	});
}

/** Adds the link to a scenario under the notes of its retro; `as-wanted` where it is there already. */
export function addScenarioLink(
	text: string,
	{ link }: NotebookScenario,
	reading: ParseContext,
): Edit | Refusal {
	const own = linesUnder(text, 'notes', reading)?.lines ?? [];
	return own.some(({ start, end }) => text.slice(start, end).includes(link.slice(2)))
		? 'as-wanted'
		: addLine(text, 'notes', link, reading);
}

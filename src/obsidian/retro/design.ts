/** What follows a system design round: drawing it again from memory, and its scenario in the design notebook. */
import { Notice, type TFile } from 'obsidian';
import type { Edit, Refusal } from '../../core/edit/edit';
import { blank } from '../../core/change/compose';
import { headingsIn } from '../../core/change/language';
import { wordsFor } from '../../core/change/line';
import { addDays } from '../../core/day';
import type { Interview } from '../../core/vault/snapshot';
import { pathKey } from '../../core/markdown/file-name';
import { noteName } from '../../core/markdown/inline';
import {
	addScenario,
	addScenarioLink,
	composeNotebook,
	designQuestion,
	designTitle,
	notebookPath,
	scenarioOf,
	type NotebookScenario,
} from '../../core/retro/notebook';
import type { WrittenWords } from '../../core/messages/en/notes/written';
import { writtenIn } from '../../core/messages/written';
import { openActionForm } from '../action/add-action';
import { today } from '../host/clock';
import { kindFault } from '../../core/retro/composed';
import type { Context } from '../host/context';
import { messagesOf } from '../language/language';
import { createNote } from '../host/create';
import { changeNote, noteText } from '../host/write';
import { openPreview, type Shown } from '../parts/preview';

/** Days after which a design is drawn again: soon enough to be of use, late enough to need the memory. */
const REDRAW_DAYS = 3;

/** Opens the form of the action that draws a retro's design again. */
export function openRedraw(context: Context, path: string): void {
	const interview = context.source.snapshot().interviews.get(path);
	if (interview === undefined) return;
	const about = designTitle(interview);
	const form = blank(designQuestion(interview.retro)?.themes ?? []);
	openActionForm(context, {
		path,
		about,
		form: {
			...form,
			text: writtenIn(context.source.settings.notesLanguage).design.redraw(about),
			method: 'rewrite',
			check: 'exercise',
			due: addDays(today(), REDRAW_DAYS),
		},
	});
}

/** Opens the form that adds a retro's scenario to the design notebook, with all that will be written. */
export async function openDesignNotebook(context: Context, path: string): Promise<void> {
	const interview = context.source.snapshot().interviews.get(path);
	if (interview === undefined) return;
	const plan = await planFor(context, interview);
	const words = messagesOf(context.app).retroForms.design;
	const { isThere, isLinked } = plan;
	openPreview(context.app, {
		title: words.title,
		shown: shownOf(context, plan),
		choices:
			isThere && isLinked
				? []
				: [
						{
							words: isThere ? words.addLink : words.add,
							look: 'accent',
							act: () => carryOut(context, plan),
						},
					],
	});
}

/** What adding a scenario writes, as the notes are now. */
interface NotebookPlan {
	scenario: NotebookScenario;
	/** What is written into the note of the interview. */
	written: WrittenWords;
	/** The note of the interview, which gets a link. */
	retro: string;
	/** Where the notebook is, or will be. */
	path: string;
	/** The notebook; null where there is none yet. */
	file: TFile | null;
	/** Whether the scenario is in the notebook already. */
	isThere: boolean;
	/** Whether the retro links to it already. */
	isLinked: boolean;
}

async function planFor({ app, source }: Context, interview: Interview): Promise<NotebookPlan> {
	const isFolder = (one: string): boolean => app.vault.getFolderByPath(one) !== null;
	const wanted = notebookPath(source.settings.designNotebook, isFolder);
	const file = app.vault.getMarkdownFiles().find((one) => pathKey(one.path) === pathKey(wanted)) ?? null;
	const path = file?.path ?? wanted;
	const scenario = scenarioOf(interview, path, source.snapshot());
	const text = file === null ? null : await noteText(app, path);
	const retroText = (await noteText(app, interview.path)) ?? '';
	return {
		written: wordsFor(retroText, source.prepared),
		scenario,
		retro: interview.path,
		path,
		file,
		isThere: text !== null && addScenario(text, scenario) === 'as-wanted',
		isLinked: addScenarioLink(retroText, scenario, source.prepared) === 'as-wanted',
	};
}

/** What is shown of a plan: the scenario, where it goes, and the line of the retro. */
function shownOf({ app, source }: Context, plan: NotebookPlan): Shown[] {
	const { scenario, retro, path, file, isThere, isLinked } = plan;
	const words = messagesOf(app).retroForms.design;
	if (isThere && isLinked) return [{ says: words.allThere(noteName(path)) }];
	const isNew = file === null;
	const where = isNew ? words.willBe(path) : words.goesTo(path);
	const text = isNew ? composeNotebook(path, scenario) : scenario.lines.join('\n');
	const [heading = messagesOf(app).data.sections.notes] = headingsIn(source.settings, plan.written).headings
		.notes;
	return [
		...(isThere
			? [{ says: words.isThere(noteName(path)) }]
			: [{ says: where }, { name: words.scenario, text }]),
		...(isLinked
			? [{ says: words.isLinked(noteName(retro)) }]
			: [{ says: words.lineGoes(heading, noteName(retro)) }, { line: scenario.link }]),
	];
}

/** Writes the scenario; gives the notebook, null and a notice where it could not be written. */
async function writeScenario({ app, source }: Context, plan: NotebookPlan): Promise<TFile | null> {
	const { scenario, path, file, isThere } = plan;
	if (file === null) {
		const notebook = composeNotebook(path, scenario);
		const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
		return createNote(app, folder, noteName(path), notebook, (at) =>
			kindFault(at, notebook, 'other', source.prepared, messagesOf(app)),
		);
	}
	const made = isThere || (await changeNote(app, path, (now) => addScenario(now, scenario))) !== null;
	return made ? file : null;
}

/** Writes what a plan says, and tells what came of it; false where nothing could be written. */
async function carryOut(context: Context, plan: NotebookPlan): Promise<boolean> {
	const { scenario, retro, path, isLinked } = plan;
	const written = await writeScenario(context, plan);
	if (written === null) return false;
	// The link that was shown is for that path alone; a refusal tells the user why.
	const link = (now: string): Edit | Refusal => addScenarioLink(now, scenario, context.source.prepared);
	const made = isLinked || (written.path === path && (await changeNote(context.app, retro, link)) !== null);
	const words = messagesOf(context.app).retroForms.design;
	const where = noteName(written.path);
	new Notice(made ? words.done(where) : words.noLink(where, noteName(retro)));
	return true;
}

/** What follows a system design round: drawing it again from memory, and its scenario in the design notebook. */
import { Notice, Setting, type App, type TFile } from 'obsidian';
import { blank } from '../../core/change/compose';
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
} from '../../core/retro/notebook';
import { openActionForm } from '../action/add-action';
import { today } from '../host/clock';
import { kindFault } from '../../core/retro/composed';
import { createNote } from '../host/create';
import type { NoteSource } from '../host/note-source';
import { changeNote, singleFlight, noteText } from '../host/write';
import { Form } from '../parts/form';

/** Days after which a design is drawn again: soon enough to be of use, late enough to need the memory. */
const REDRAW_DAYS = 3;

/** Opens the form of the action that draws a retro's design again. */
export function openRedraw(app: App, source: NoteSource, path: string): void {
	const interview = source.snapshot().interviews.get(path);
	if (interview === undefined) return;
	const about = designTitle(interview);
	const form = blank(designQuestion(interview.retro)?.themes ?? []);
	openActionForm(app, source, {
		path,
		about,
		form: {
			...form,
			text: `Redraw the design from memory: ${about}`,
			method: 'rewrite',
			check: 'exercise',
			due: addDays(today(), REDRAW_DAYS),
		},
	});
}

/** Opens the form that adds a retro's scenario to the design notebook, with all that will be written. */
export function openDesignNotebook(app: App, source: NoteSource, path: string): void {
	const interview = source.snapshot().interviews.get(path);
	if (interview !== undefined) new NotebookForm(app, source, interview).open();
}

class NotebookForm extends Form {
	constructor(
		app: App,
		private readonly source: NoteSource,
		private readonly interview: Interview,
	) {
		super(app);
		this.setTitle('Add to design notebook');
	}

	override async onOpen(): Promise<void> {
		const { app, contentEl, source } = this;
		const retro = this.interview.path;
		this.modalEl.addClass('interview-retro-form');
		const wanted = notebookPath(
			source.settings.designNotebook,
			(one) => app.vault.getFolderByPath(one) !== null,
		);
		const file = app.vault.getMarkdownFiles().find((one) => pathKey(one.path) === pathKey(wanted)) ?? null;
		const path = file?.path ?? wanted;
		const scenario = scenarioOf(this.interview, path, source.snapshot());
		const text = file === null ? null : await noteText(app, path);
		const isThere = text !== null && addScenario(text, scenario) === 'as-wanted';
		const isLinked =
			addScenarioLink((await noteText(app, retro)) ?? '', scenario, source.prepared) === 'as-wanted';
		const hint = (words: string): void => void contentEl.createEl('p', { cls: 'ir-hint', text: words });

		if (isThere)
			hint(`This scenario is in ${noteName(path)} already${isLinked ? ', and the retro links to it' : ''}.`);
		else {
			hint(file === null ? `This note will be created as ${path}:` : `This goes at the end of ${path}:`);
			const shown = file === null ? composeNotebook(path, scenario) : scenario.lines.join('\n');
			contentEl.createEl('pre', {
				cls: 'ir-quoted',
				text: shown,
				attr: { tabindex: 0, role: 'region', 'aria-label': 'The scenario' },
			});
		}
		if (isThere && isLinked) return;
		if (isLinked) hint(`${noteName(retro)} links to it already.`);
		else {
			hint(`This line goes under ${source.settings.headings.notes[0] ?? 'Notes'} of ${noteName(retro)}:`);
			contentEl.createEl('p', { cls: 'ir-line', text: scenario.link });
		}

		const write = async (): Promise<TFile | null> => {
			if (file === null) {
				const notebook = composeNotebook(path, scenario);
				return createNote(
					app,
					path.slice(0, Math.max(0, path.lastIndexOf('/'))),
					noteName(path),
					notebook,
					(at) => kindFault(at, notebook, 'other', source.prepared),
				);
			}
			return isThere || (await changeNote(app, path, (now) => addScenario(now, scenario))) !== null
				? file
				: null;
		};
		const submit = singleFlight(async () => {
			const written = await write();
			if (written === null) return;
			this.close();
			// The link that was shown is for that path alone; a refusal tells the user why.
			const made =
				isLinked ||
				(written.path === path &&
					(await changeNote(app, retro, (now) => addScenarioLink(now, scenario, source.prepared))) !== null);
			new Notice(
				made
					? `The scenario is in ${noteName(written.path)}.`
					: `The scenario is in ${noteName(written.path)}, but ${noteName(retro)} has no link to it yet.`,
			);
		});
		new Setting(contentEl).addButton((button) => {
			button
				.setButtonText(isThere ? 'Add link' : 'Add to notebook')
				.setCta()
				.onClick(submit);
			button.buttonEl.focus();
		});
	}

	override onClose(): void {
		this.contentEl.empty();
	}
}

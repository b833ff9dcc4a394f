/** The short form of a new retro, and the note that it makes. */
import { Notice, Setting, type App, type TextComponent, type TFile } from 'obsidian';
import { isDay } from '../../core/day';
import type { Snapshot } from '../../core/vault/snapshot';
import { faultOf, notMade } from '../../core/retro/composed';
import { awaiting, beforehand, companies, positions } from '../../core/retro/beforehand';
import { builtIn, composeRetro, firstLineToWrite, placeFor, type RetroForm } from '../../core/retro/template';
import { templateFor } from '../../core/note/forms';
import { formatDay, today } from '../host/clock';
import { createNote } from '../host/create';
import { KnownValues } from '../parts/known-values';
import type { NoteSource } from '../host/note-source';
import { openToWrite } from '../host/open';
import { singleFlight, reasonOf } from '../host/write';
import { Form } from '../parts/form';

/** What was typed into a form that was closed by mistake. */
export type Draft = Partial<RetroForm>;

export class NewRetroForm extends Form {
	private readonly snapshot: Snapshot;
	private readonly fields = new Map<keyof RetroForm, TextComponent>();
	/** The fields that the user has changed, which nothing else may change. */
	private readonly touched = new Set<keyof RetroForm>();
	private readonly form: RetroForm;

	constructor(
		app: App,
		private readonly source: NoteSource,
		private readonly draft: Draft,
	) {
		super(app);
		this.snapshot = source.snapshot();
		this.form = {
			company: '',
			position: '',
			date: today(),
			round: '1',
			stage: '',
			result: 'pending',
			...draft,
		};
		for (const key of Object.keys(draft) as (keyof RetroForm)[]) this.touched.add(key);
	}

	override onOpen(): void {
		const { contentEl, snapshot } = this;
		const { stages, results } = snapshot.settings;
		this.setTitle('New interview retro');
		this.modalEl.addClass('interview-retro-form');
		this.addText('company', 'Company', companies(snapshot));
		this.addText('position', 'Position', positions(snapshot));
		this.addText('date', 'Date').inputEl.type = 'date';
		this.addText('round', 'Round');
		this.addChoice('stage', 'Stage', ['', ...stages]);
		this.addChoice('result', 'Result', results);
		new Setting(contentEl).addButton((button) =>
			button
				.setButtonText('Create retro')
				.setCta()
				.onClick(() => this.submit()),
		);
		// On a phone a press on the keyboard's own button arrives here too.
		this.scope.register([], 'Enter', (event) => {
			if (event.isComposing) return;
			event.preventDefault();
			this.submit();
		});
		this.fillIn();
		this.fields.get('company')?.inputEl.focus();
	}

	override onClose(): void {
		this.contentEl.empty();
	}

	private set(key: keyof RetroForm, value: string): void {
		this.form[key] = value;
		this.draft[key] = value;
		this.touched.add(key);
		if (key === 'company') this.fillIn();
	}

	private addText(
		key: 'company' | 'position' | 'date' | 'round',
		name: string,
		known: string[] = [],
	): TextComponent {
		let field!: TextComponent;
		new Setting(this.contentEl).setName(name).addText((text) => {
			field = text.setValue(this.form[key]).onChange((value) => this.set(key, value));
			text.inputEl.setAttr('aria-label', name);
			text.inputEl.setAttr('enterkeyhint', 'done');
			if (known.length > 0)
				new KnownValues(
					this.app,
					text.inputEl,
					known,
					(value) => this.set(key, value),
					() => this.submit(),
				);
		});
		this.fields.set(key, field);
		return field;
	}

	private addChoice(key: 'stage' | 'result', name: string, options: string[]): void {
		new Setting(this.contentEl).setName(name).addDropdown((dropdown) => {
			for (const option of options) dropdown.addOption(option, option === '' ? 'Not yet known' : option);
			dropdown.setValue(this.form[key]).onChange((value) => this.set(key, value));
			dropdown.selectEl.setAttr('aria-label', name);
		});
	}

	/** Fills in what is known of the company, where the user has typed nothing. */
	private fillIn(): void {
		const known = beforehand(this.snapshot, this.form.company);
		for (const key of ['position', 'round'] as const) {
			if (this.touched.has(key)) continue;
			this.form[key] = known[key];
			this.fields.get(key)?.setValue(known[key]);
		}
	}

	private readonly submit = singleFlight(async () => {
		const { form } = this;
		const missing = form.company.trim() === '' ? 'company' : isDay(form.date) ? null : 'date';
		if (missing !== null) {
			new Notice(
				missing === 'company' ? 'Which company was it? The name is all that is needed.' : 'Which day was it?',
			);
			this.fields.get(missing)?.inputEl.focus();
			return;
		}
		const { file, text } = await createRetro(this.app, this.source, form);
		for (const key of Object.keys(this.draft) as (keyof RetroForm)[]) delete this.draft[key];
		this.close();
		await openToWrite(this.app, file, firstLineToWrite(text));
	});
}

/** Creates the note for an interview, whole and at once; an existing path is never written to. */
export async function createRetro(
	app: App,
	source: NoteSource,
	given: RetroForm,
): Promise<{ file: TFile; text: string }> {
	const snapshot = source.snapshot();
	const { settings } = snapshot;
	const form = { ...given, company: beforehand(snapshot, given.company).company };
	const waiting = awaiting(snapshot);
	const text = composeRetro(await templateText(app, source, form), form, waiting, source.prepared, formatDay);
	const { folder, name } = placeFor(
		form,
		settings,
		formatDay,
		(path) => app.vault.getFolderByPath(path) !== null,
	);
	const faultAt = (path: string): string | null => {
		const fault = faultOf(path, text, form, waiting.length, source.prepared);
		return fault === null ? null : notMade(form, settings, fault);
	};
	return { file: await createNote(app, folder, name, text, faultAt), text };
}

async function templateText(app: App, source: NoteSource, form: RetroForm): Promise<string> {
	const { settings } = source;
	const name = templateFor(form.stage);
	const path = settings.templates[name];
	if (path === '') return builtIn(name, settings, form.position.trim() !== '');
	const file = app.vault.getFileByPath(path) ?? app.vault.getFileByPath(`${path}.md`);
	if (file === null)
		throw new Error(
			`The template note “${path}” named in the settings does not exist, so no note was created.`,
		);
	try {
		return await app.vault.cachedRead(file);
	} catch (error) {
		throw new Error(
			`The template note “${path}” could not be read, so no note was created (${reasonOf(error)}).`,
		);
	}
}

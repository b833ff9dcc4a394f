/** *Prepare for next round*: the note that gathers what matters before it, made or brought up to date. */
import {
	Notice,
	Setting,
	type App,
	type ButtonComponent,
	type DropdownComponent,
	type TextComponent,
} from 'obsidian';
import { briefOf, upcomingAt, type Brief, type Round } from '../../core/brief/brief';
import { BRIEF_BLOCK, briefMarkdown, briefPlace, composeBrief } from '../../core/brief/brief-note';
import { isDay } from '../../core/day';
import { setProperty } from '../../core/edit/property';
import { beforehand, companies } from '../../core/retro/beforehand';
import { today } from '../host/clock';
import { kindFault } from '../../core/retro/composed';
import { createNote } from '../host/create';
import { writeBlock } from '../parts/generated-block';
import { KnownValues } from '../parts/known-values';
import type { NoteSource } from '../host/note-source';
import { openAt } from '../host/open';
import { singleFlight } from '../host/write';
import { Form } from '../parts/form';

/** A prediction takes one click; a finer scale is no truer. */
const PREDICTIONS = [10, 30, 50, 70, 90];

/** Opens the form, for a company and a round where they are known. */
export function openPrepareRound(app: App, source: NoteSource, known: Partial<Round> = {}): void {
	new PrepareRoundForm(app, source, known).open();
}

class PrepareRoundForm extends Form {
	private readonly round: Round;
	private readonly touched = new Set<keyof Round>();
	private confidence: number | null = null;
	private stageField!: DropdownComponent;
	private dateField!: TextComponent;
	private companyField!: TextComponent;
	private predictionEls: HTMLButtonElement[] = [];
	private submitButton!: ButtonComponent;
	private unfollow = (): void => undefined;

	constructor(
		app: App,
		private readonly source: NoteSource,
		known: Partial<Round>,
	) {
		super(app);
		this.round = { company: '', stage: '', date: today(), ...known };
		for (const name of Object.keys(known) as (keyof Round)[]) this.touched.add(name);
	}

	override onOpen(): void {
		const { contentEl, round } = this;
		const { settings } = this.source;
		this.setTitle('Prepare for next round');
		this.modalEl.addClass('interview-retro-form');
		new Setting(contentEl).setName('Company').addText((text) => {
			const take = (value: string): void => {
				this.set('company', value);
				this.fillIn();
			};
			this.companyField = text.setValue(round.company).onChange(take);
			text.inputEl.setAttr('aria-label', 'Company');
			new KnownValues(this.app, text.inputEl, companies(this.source.snapshot()), take, () => this.submit());
		});
		new Setting(contentEl).setName('Stage').addDropdown((dropdown) => {
			dropdown.addOption('', 'Not yet known');
			for (const stage of settings.stages) dropdown.addOption(stage, stage);
			this.stageField = dropdown.setValue(round.stage).onChange((value) => this.set('stage', value));
			dropdown.selectEl.setAttr('aria-label', 'Stage');
		});
		new Setting(contentEl).setName('Date').addText((text) => {
			this.dateField = text.setValue(round.date).onChange((value) => this.set('date', value));
			text.inputEl.type = 'date';
			text.inputEl.setAttr('aria-label', 'Date');
		});
		const prediction = new Setting(contentEl)
			.setName('Will you pass?')
			.setDesc('Your guess now. Later you see how good your guesses are.');
		const choices = prediction.controlEl.createDiv({
			cls: 'ir-answers',
			attr: { role: 'group', 'aria-label': 'Will you pass?' },
		});
		this.predictionEls = PREDICTIONS.map((percent) => {
			const button = choices.createEl('button', {
				cls: 'ir-answer',
				text: `${percent} %`,
				attr: { type: 'button' },
			});
			button.addEventListener('click', () => {
				this.confidence = this.confidence === percent ? null : percent;
				this.show();
			});
			return button;
		});
		new Setting(contentEl).addButton((button) => {
			this.submitButton = button.setCta().onClick(() => this.submit());
		});
		this.scope.register([], 'Enter', (event) => {
			if (event.isComposing || this.predictionEls.some((button) => button === contentEl.doc.activeElement))
				return;
			event.preventDefault();
			this.submit();
		});
		this.fillIn();
		// The notes may still be being read.
		this.unfollow = this.source.onChange(() => this.fillIn());
		this.companyField.inputEl.focus();
	}

	override onClose(): void {
		this.unfollow();
		this.contentEl.empty();
	}

	private set(name: keyof Round, value: string): void {
		this.round[name] = value;
		this.touched.add(name);
		this.show();
	}

	/** Fills in the round that a note names already, where the user has said nothing. */
	private fillIn(): void {
		const { round, touched } = this;
		const next = upcomingAt(this.source.snapshot(), round.company);
		if (!touched.has('stage')) this.stageField.setValue((round.stage = next?.retro.stage ?? ''));
		if (!touched.has('date')) this.dateField.setValue((round.date = next?.retro.date ?? today()));
		this.show();
	}

	private brief(): Brief {
		return briefOf(this.source.snapshot(), this.round);
	}

	private show(): void {
		const known = this.round.company.trim() === '' || !isDay(this.round.date) ? null : this.brief();
		const guess = this.confidence ?? known?.confidence ?? null;
		this.predictionEls.forEach((button, index) =>
			button.setAttr('aria-pressed', String(PREDICTIONS[index] === guess)),
		);
		this.submitButton.setButtonText(known?.note == null ? 'Create brief' : 'Update brief');
	}

	private readonly submit = singleFlight(async () => {
		const { app, source, round, confidence } = this;
		const missing =
			round.company.trim() === '' ? this.companyField : isDay(round.date) ? null : this.dateField;
		if (missing !== null) {
			new Notice(
				missing === this.companyField ? 'Which company is it? The name is enough.' : 'Which day is it?',
			);
			missing.inputEl.focus();
			return;
		}
		const snapshot = source.snapshot();
		const brief = this.brief();
		const { settings } = snapshot;
		let path = brief.note;
		if (path === null) {
			const { folder, name } = briefPlace(brief, settings);
			const company = beforehand(snapshot, round.company).company;
			const text = composeBrief(brief, snapshot, company, confidence ?? brief.confidence);
			({ path } = await createNote(app, folder, name, text, (at) =>
				kindFault(at, text, 'brief', source.prepared),
			));
		} else {
			const also =
				confidence === null
					? {}
					: { also: (text: string) => setProperty(text, settings.propertyNames.confidence, confidence) };
			const isWritten = await writeBlock(app, path, {
				name: BRIEF_BLOCK,
				what: 'the brief',
				content: briefMarkdown(brief, snapshot),
				...also,
			});
			if (!isWritten) return;
		}
		this.close();
		await openAt(app, path, 1, false);
	});
}

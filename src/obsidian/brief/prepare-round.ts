/** *Prepare for next interview*: the note that gathers what matters before it, made or brought up to date. */
import { Notice, Setting, type ButtonComponent, type DropdownComponent, type TextComponent } from 'obsidian';
import { briefOf, type Brief, type Round } from '../../core/brief/brief';
import { upcomingAt } from '../../core/vault/upcoming';
import { BRIEF_BLOCK, briefMarkdown, briefPlace, composeBrief } from '../../core/brief/brief-note';
import { isDay } from '../../core/day';
import { setProperty } from '../../core/edit/property';
import { beforehand, companies } from '../../core/retro/beforehand';
import { today } from '../host/clock';
import { kindFault } from '../../core/retro/composed';
import type { Context } from '../host/context';
import { createNote } from '../host/create';
import { writeBlock } from '../parts/generated-block';
import { openAt } from '../host/open';
import { Form } from '../parts/form';

/** A prediction takes one click; a finer scale is no truer. */
const PREDICTIONS = [10, 30, 50, 70, 90];

/** Opens the form, for a company and a round where they are known. */
export function openPrepareRound(context: Context, known: Partial<Round> = {}): void {
	new PrepareRoundForm(context, known).open();
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
		private readonly context: Context,
		known: Partial<Round>,
	) {
		super(context.app, 'form');
		this.round = { company: '', stage: '', date: today(), ...known };
		for (const name of Object.keys(known) as (keyof Round)[]) this.touched.add(name);
	}

	override onOpen(): void {
		const { round, context } = this;
		const { source } = context;
		this.setTitle('Prepare for next interview');
		this.companyField = this.addText({
			name: 'Company',
			value: round.company,
			take: (value) => {
				this.set('company', value);
				this.fillIn();
			},
			known: companies(source.snapshot()),
		});
		this.stageField = this.addChoice(
			{ name: 'Stage', value: round.stage, take: (value) => this.set('stage', value) },
			[['', 'Not yet known'], ...source.settings.stages.map((stage) => [stage, stage] as const)],
		);
		this.dateField = this.addDay({
			name: 'Date',
			value: round.date,
			take: (value) => this.set('date', value),
		});
		this.addPredictions();
		this.submitButton = this.addSubmit('');
		this.submitOnEnter();
		this.fillIn();
		// The notes may still be being read.
		this.unfollow = source.onChange(() => this.fillIn());
		this.companyField.inputEl.focus();
	}

	private addPredictions(): void {
		const choices = new Setting(this.contentEl)
			.setName('Will you pass?')
			.setDesc('Your guess now. Later you see how good your guesses are.')
			.controlEl.createDiv({ cls: 'ir-answers', attr: { role: 'group', 'aria-label': 'Will you pass?' } });
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
	}

	override onClose(): void {
		this.unfollow();
		super.onClose();
	}

	private set(name: keyof Round, value: string): void {
		this.round[name] = value;
		this.touched.add(name);
		this.show();
	}

	/** Fills in the round that a note names already, where the user has said nothing. */
	private fillIn(): void {
		const { round, touched } = this;
		const next = upcomingAt(this.context.source.snapshot(), round.company);
		if (!touched.has('stage')) this.stageField.setValue((round.stage = next?.retro.stage ?? ''));
		if (!touched.has('date')) this.dateField.setValue((round.date = next?.retro.date ?? today()));
		this.show();
	}

	private brief(): Brief {
		return briefOf(this.context.source.snapshot(), this.round);
	}

	private show(): void {
		const known = this.round.company.trim() === '' || !isDay(this.round.date) ? null : this.brief();
		const guess = this.confidence ?? known?.confidence ?? null;
		this.predictionEls.forEach((button, index) =>
			button.setAttr('aria-pressed', String(PREDICTIONS[index] === guess)),
		);
		this.submitButton.setButtonText(known?.note == null ? 'Create brief' : 'Update brief');
	}

	/** The field that is still to be filled in, and the question that asks for it. */
	private missing(): [TextComponent, string] | null {
		const { company, date } = this.round;
		if (company.trim() === '') return [this.companyField, 'Which company is it? The name is enough.'];
		return isDay(date) ? null : [this.dateField, 'Which day is it?'];
	}

	protected override async onSubmit(): Promise<void> {
		const missing = this.missing();
		if (missing !== null) {
			const [field, question] = missing;
			new Notice(question);
			field.inputEl.focus();
			return;
		}
		const brief = this.brief();
		const path = brief.note === null ? await this.create(brief) : await this.update(brief, brief.note);
		if (path === null) return;
		this.close();
		await openAt(this.app, path, 1, false);
	}

	/** Makes the note of a brief, and gives its path. */
	private async create(brief: Brief): Promise<string> {
		const { app, source } = this.context;
		const snapshot = source.snapshot();
		const { folder, name } = briefPlace(brief, snapshot.settings);
		const { company } = beforehand(snapshot, this.round.company);
		const text = composeBrief(brief, snapshot, company, this.confidence ?? brief.confidence);
		const file = await createNote(app, folder, name, text, (at) =>
			kindFault(at, text, 'brief', source.prepared),
		);
		return file.path;
	}

	/** Brings the note of a brief up to date, and gives its path; null where it could not be written. */
	private async update(brief: Brief, path: string): Promise<string | null> {
		const { app, source } = this.context;
		const { confidence } = this;
		const also =
			confidence === null
				? {}
				: {
						also: (text: string) => setProperty(text, source.settings.propertyNames.confidence, confidence),
					};
		const content = briefMarkdown(brief, source.snapshot());
		const isWritten = await writeBlock(app, path, {
			name: BRIEF_BLOCK,
			what: 'the brief',
			content,
			...also,
		});
		return isWritten ? path : null;
	}
}

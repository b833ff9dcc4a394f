/**
 * Taking in notes that are there already, in three steps: which notes, what is read of them, and the weak
 * points without a theme. Nothing is saved before the last one.
 */
import { Notice, Setting, type ButtonComponent } from 'obsidian';
import { sequence } from '../../core/edit/in-turn';
import { noteName } from '../../core/markdown/inline';
import { parseContext, type ParseContext } from '../../core/note/note';
import {
	Adopting,
	meaningFault,
	MEANINGS_TO_GIVE,
	withMeaning,
	type Adoption,
	type Meaning,
	type NotUnderstood,
} from '../../core/retro/adoption';
import { withPreset, type Preset } from '../../core/retro/presets';
import type { QuestionLabel, Section, Settings } from '../../core/settings';
import type { DataWords } from '../../core/messages/en/data';
import { count } from '../../core/words';
import { lookAt, makeAll, type Change } from '../host/bulk';
import { today } from '../host/clock';
import type { Context } from '../host/context';
import { restsBetweenSlices } from '../host/slices';
import { offer } from '../host/tasks';
import { noteText } from '../host/write';
import { undoThemes } from '../parts/changes-form';
import { messagesOf } from '../language/language';
import { Form } from '../parts/form';
import { namings } from '../theme/name-weak-points';
import { drawAdoption } from './adopt-table';
import { WeakList } from './adopt-weak';

type Rule = Pick<Settings, 'retroBy' | 'retroValue'>;

const WAYS: [Settings['retroBy'], string][] = [
	['folder', 'The folder they are in'],
	['tag', 'A tag'],
	['property', 'A property'],
	['type', 'Their type property'],
];

const WANTED: Record<Exclude<Settings['retroBy'], 'type'>, string> = {
	folder: 'Choose the folder with your interviews.',
	tag: 'Type the tag of your interviews.',
	property: 'Type a property of your interviews with its value, as in category: interview.',
};

const STEPS = ['Which notes', 'What was read', 'Weak points without a theme'] as const;

const SUBMITS = ['Next', 'Next', 'Use these notes'] as const;
const LAST = 2;

/** How many names are drawn: nobody reads more, and the window must not wait for them. */
const MOST_NAMES = 60;

/** By what a name is known when the notes are read again. */
const keyOfName = ({ kind, name }: NotUnderstood): string => `${kind} ${name}`;

/** A meaning as a choice of the form: its key and its words. */
const keyOfMeaning = (meaning: Meaning): string => Object.entries(meaning).flat().join(' ');
function wordsOfMeaning(meaning: Meaning, { sections, labels, ratings }: DataWords): string {
	if ('property' in meaning) return meaning.property;
	if ('section' in meaning) return `Section ${sections[meaning.section]}`;
	return 'label' in meaning ? `Label ${labels[meaning.label]}` : ratings[meaning.rating];
}

/** What a preset says, in a sentence. */
function saysOf({ gives }: Preset, data: DataWords): string {
	const names = Object.entries(gives.propertyNames ?? {}).filter(([property, name]) => property !== name);
	const headings = Object.entries(gives.headings ?? {}) as [Section, string[]][];
	const labels = Object.entries(gives.labels ?? {}) as [QuestionLabel, string[]][];
	const all = [
		...names.map(([property, name]) => `${name} as the ${property}`),
		...headings.map(([section, words]) => `${words.join(', ')} as the section ${data.sections[section]}`),
		...labels.map(([label, words]) => `${words.join(', ')} as the label ${data.labels[label]}`),
	];
	return `Reads ${all.join('; ')}.`;
}

/** Opens the form that chooses which notes are interviews; for one note that is taken in, what was read of it. */
export function openAdopt(context: Context, path?: string): void {
	new AdoptForm(context, path ?? null).open();
}

class AdoptForm extends Form {
	private step = 0;
	private readonly rule: Rule;
	private texts: [path: string, text: string][] = [];
	private adoption: Adoption | null = null;
	/** Raised by each reading, so that an older one that is still under way gives up. */
	private turn = 0;
	/** What was not understood when the second step was entered, and the meanings that were given. */
	private unknown: NotUnderstood[] = [];
	private readonly meanings = new Map<string, { name: string; meaning: Meaning }>();
	/** Whose notes these are, and whether they are read as such. */
	private preset: Preset | null = null;
	private isPresetOn = true;
	/** How the questions are written; null until the notes have been read. */
	private form: Settings['questionForm'] | null = null;
	private readonly weak = new WeakList(
		() => void this.next.setButtonText(this.submitWords()),
		() => this.next.buttonEl.focus(),
	);
	private statusEl!: HTMLElement;
	private next!: ButtonComponent;

	constructor(
		private readonly context: Context,
		/** The one note that is meant, where there is one. */
		private readonly only: string | null,
	) {
		super(context.app);
		this.modalEl.addClass('interview-retro-adopt');
		const { retroBy, retroValue } = context.store.current;
		this.rule =
			retroBy === 'type' && only === null ? { retroBy: 'folder', retroValue: '' } : { retroBy, retroValue };
	}

	override onOpen(): void {
		this.setTitle('Use my existing notes');
		this.submitOnEnter(() => this.step === LAST && this.weak.accept());
		if (this.only === null) this.draw();
		else void this.readTexts([this.only]).then(() => this.go(1));
	}

	/** Shows a step; the focus goes to its first field, or to its name. */
	private go(step: number): void {
		this.step = step;
		this.draw();
		if (step === LAST && this.weak.focus()) return;
		const first = this.contentEl.querySelector<HTMLElement>('select, input');
		(step === 0 ? first : this.contentEl.querySelector<HTMLElement>('h3'))?.focus();
	}

	private draw(): void {
		const { contentEl } = this;
		contentEl.empty();
		contentEl.createEl('h3', {
			cls: 'ir-adopt-step',
			text: `${this.only === null ? `${this.step + 1} of 3: ` : ''}${STEPS[this.step] ?? ''}`,
			attr: { tabindex: -1 },
		});
		[() => this.drawRule(), () => this.drawRead(), () => this.drawWeak()][this.step]?.();
		this.drawButtons();
		if (this.step === 0) this.count();
	}

	private drawButtons(): void {
		const row = new Setting(this.contentEl).addButton((button) =>
			button.setButtonText('Cancel').onClick(() => this.close()),
		);
		if (this.step > 0 && this.only === null)
			row.addButton((button) => button.setButtonText('Back').onClick(() => this.go(this.step - 1)));
		this.next = this.addSubmit(this.submitWords(), row);
	}

	private submitWords(): string {
		if (this.only !== null) return 'Save';
		const many = this.weak.named.reduce((all, { lines }) => all + lines.length, 0);
		const named = this.step === LAST && many > 0 ? ` and name ${count(many, 'weak point')}` : '';
		return `${SUBMITS[this.step] ?? 'Next'}${named}`;
	}

	// 1: which notes

	private drawRule(): void {
		const { rule } = this;
		this.addHint(
			'Nothing is written before the last step, and your notes change only where you name a weak point there.',
		);
		const take = (value: string): void => {
			rule.retroBy = value as Settings['retroBy'];
			rule.retroValue = '';
			this.go(0);
		};
		this.addChoice({ name: 'Tell interviews by', value: rule.retroBy, take }, WAYS);
		if (rule.retroBy === 'folder') this.addFolder();
		if (rule.retroBy === 'tag' || rule.retroBy === 'property')
			this.addText({
				name: rule.retroBy === 'tag' ? 'Tag' : 'Property and value',
				value: rule.retroValue,
				take: (value) => this.choose(value.trim()),
			});
		this.statusEl = this.contentEl.createEl('p', { attr: { role: 'status' } });
	}

	private addFolder(): void {
		const folders = this.app.vault.getAllFolders(false).map((folder) => folder.path);
		this.addChoice({ name: 'Folder', value: this.rule.retroValue, take: (value) => this.choose(value) }, [
			['', 'Choose a folder'],
			...folders.sort().map((path): [string, string] => [path, path]),
		]);
	}

	private choose(value: string): void {
		this.rule.retroValue = value;
		this.count();
	}

	private taken(): string[] {
		return this.context.source
			.taken(this.rule)
			.map((file) => file.path)
			.sort();
	}

	/** Says how many notes the rule takes in; the next step waits for one. */
	private count(): void {
		const { retroBy, retroValue } = this.rule;
		if (retroBy === 'type') {
			this.statusEl.setText(
				'Notes whose type property says so are interviews. This is how new notes are made.',
			);
			this.next.setButtonText('Save').setDisabled(false);
			return;
		}
		if (retroValue === '') {
			this.statusEl.setText(WANTED[retroBy]);
			this.next.setDisabled(true);
			return;
		}
		const { length } = this.taken();
		this.statusEl.setText(
			length === 0 ? 'There is no such note.' : `${count(length, 'note')} found. See next how they are read.`,
		);
		this.next.setDisabled(length === 0);
	}

	// 2: what was read

	/** Settings with all that was said here. */
	private with(settings: Settings): Settings {
		let draft: Settings = { ...settings, ...this.rule };
		if (this.preset !== null && this.isPresetOn) draft = withPreset(draft, this.preset);
		if (this.form !== null) draft = { ...draft, questionForm: this.form };
		for (const { name, meaning } of this.meanings.values()) draft = withMeaning(draft, name, meaning);
		return draft;
	}

	/** The settings as they would be saved. */
	private get draft(): Settings {
		return this.with(this.context.store.current);
	}

	/** How the notes are read by these. */
	private get reading(): ParseContext {
		const { statuses, templateFolders } = this.context.source.prepared;
		return parseContext(this.draft, statuses, templateFolders);
	}

	private async readTexts(paths: readonly string[]): Promise<void> {
		const rest = restsBetweenSlices();
		this.texts = [];
		for (const path of paths) {
			await rest();
			const text = await noteText(this.app, path).catch(() => null);
			if (text !== null) this.texts.push([path, text]);
		}
		this.meanings.clear();
		this.preset = this.form = null;
		await this.readAgain();
		await this.propose();
	}

	/** Proposes what the notes themselves tell: whose they are, and how most of them write their questions. */
	private async propose(): Promise<void> {
		const { adoption, only } = this;
		this.preset = only === null ? (adoption?.preset ?? null) : null;
		this.isPresetOn = true;
		const saved = this.context.store.current.questionForm;
		const [most, ...others] = adoption?.forms ?? [];
		const rest = others.reduce((all, one) => all + one.count, 0);
		const isOfMost = only === null && most !== undefined && most.count > 1 && most.count > rest;
		this.form = saved === '' && isOfMost ? most.form : saved;
		if (this.preset !== null || this.form !== saved) await this.readAgain();
		this.unknown = this.adoption?.notUnderstood ?? [];
	}

	/** Reads the notes by the settings as they would be saved; of two readings under way the later one counts. */
	private async readAgain(): Promise<void> {
		const turn = ++this.turn;
		const rest = restsBetweenSlices();
		const adopting = new Adopting(this.reading);
		for (const [path, text] of this.texts) {
			adopting.add(path, text);
			await rest();
			if (turn !== this.turn) return;
		}
		const names = [...this.context.source.snapshot().names.values()].map(({ name }) => name);
		this.adoption = adopting.adoption(names);
		this.weak.take(this.adoption.clusters);
	}

	private drawRead(): void {
		const { adoption } = this;
		const regionEl = createDiv();
		const unknownEl = createDiv();
		const show = (): void => {
			regionEl.empty();
			if (this.adoption !== null) drawAdoption(regionEl, this.adoption);
		};
		if (this.preset !== null) this.addPreset(this.preset, show, unknownEl);
		if (adoption !== null && this.only === null) this.addForms(adoption, show);
		this.contentEl.append(regionEl, unknownEl);
		show();
		this.drawUnknown(unknownEl, show);
	}

	private addPreset(preset: Preset, show: () => void, unknownEl: HTMLElement): void {
		const name = `These look like ${preset.name}`;
		const take = async (value: boolean): Promise<void> => {
			this.isPresetOn = value;
			await this.readAgain();
			show();
			const unknown = this.adoption?.notUnderstood ?? [];
			const said = [...this.meanings.keys()];
			// What was given a meaning stays in sight, so that it can be given another.
			const kept = this.unknown.filter((one) => said.includes(keyOfName(one)));
			const names = new Set(kept.map(keyOfName));
			const next = [...kept, ...unknown.filter((one) => !names.has(keyOfName(one)))];
			const before = new Set(this.unknown.map(keyOfName));
			if (next.length === before.size && next.every((one) => before.has(keyOfName(one)))) return;
			this.unknown = next;
			this.drawUnknown(unknownEl, show);
		};
		new Setting(this.contentEl)
			.setName(name)
			.setDesc(saysOf(preset, messagesOf(this.app).data))
			.addToggle((toggle) => {
				toggle.setValue(this.isPresetOn).onChange((value) => void take(value));
				toggle.toggleEl.setAttr('aria-label', name);
			});
	}

	/** Asks how questions are written where no heading names them, if any note has some that are. */
	private addForms({ forms, rows }: Adoption, show: () => void): void {
		if (forms.length === 0) return;
		const take = (value: string): void => {
			this.form = value as Settings['questionForm'];
			void this.readAgain().then(show);
		};
		this.addChoice({ name: 'Questions are', value: this.form ?? '', take }, [
			...forms.map(({ form, count: many }): [string, string] => [
				form,
				`${messagesOf(this.app).data.questionForms[form]} (${many} of ${count(rows.length, 'note')})`,
			]),
			['', 'told by each note'],
		]);
	}

	private drawUnknown(parent: HTMLElement, show: () => void): void {
		parent.empty();
		if (this.unknown.length === 0) return;
		parent.createEl('h4', { text: 'Not understood' });
		this.addHint(
			'Say what a name means, and see above what is read then. What you leave stays in your notes.',
			parent,
		);
		const listEl = parent.createDiv({ cls: 'ir-adopt-unknown' });
		for (const one of this.unknown.slice(0, MOST_NAMES)) this.addMeaning(one, listEl, show);
		const more = this.unknown.length - MOST_NAMES;
		if (more > 0) this.addHint(`And ${count(more, 'name')} more, in fewer notes.`, parent);
	}

	private addMeaning(one: NotUnderstood, parent: HTMLElement, show: () => void): void {
		const { kind, name, paths } = one;
		const { data } = messagesOf(this.app);
		const key = keyOfName(one);
		const take = (chosen: string): void => {
			this.meanings.delete(key);
			const meaning = MEANINGS_TO_GIVE[kind].find((some) => keyOfMeaning(some) === chosen);
			const fault = meaning === undefined ? null : this.faultOf(name, meaning);
			if (meaning !== undefined && fault === null) this.meanings.set(key, { name, meaning });
			faultEl.setText(fault ?? '');
			void this.readAgain().then(show);
		};
		const given = this.meanings.get(key);
		this.addChoice(
			{
				name: `${name} (${kind}, ${count(paths.length, 'note')})`,
				value: given === undefined ? '' : keyOfMeaning(given.meaning),
				take,
				parent,
			},
			[
				['', 'Leave it'],
				...MEANINGS_TO_GIVE[kind].map((some): [string, string] => [
					keyOfMeaning(some),
					wordsOfMeaning(some, data),
				]),
			],
		);
		const faultEl = parent.createEl('p', { cls: 'ir-hint ir-adopt-fault', attr: { role: 'status' } });
	}

	/** Why a name cannot be given a meaning: a property has one name. */
	private faultOf(name: string, meaning: Meaning): string | null {
		const twin = [...this.meanings.values()].find(
			(one) => 'property' in meaning && keyOfMeaning(one.meaning) === keyOfMeaning(meaning),
		);
		return twin === undefined
			? meaningFault(name, meaning, this.draft)
			: `${twin.name} means this already, and a property has one name.`;
	}

	// 3: the weak points without a theme

	private drawWeak(): void {
		const clusters = this.adoption?.clusters ?? [];
		if (clusters.length === 0) {
			this.addHint('Every weak point shows a theme, or says that it shows none.');
			return;
		}
		this.addHint(
			'These lines say what went wrong in more words than a theme has. Tick a line, or ' +
				'press Enter, to accept the name beside it, which you can shorten; S skips it, and ' +
				'the arrows go up, down and into the name. What you accept is written into the notes ' +
				'when you press the button below.',
		);
		this.weak.draw(this.contentEl);
	}

	protected override async onSubmit(): Promise<void> {
		if (this.step === 0 && this.rule.retroBy !== 'type') {
			if (this.next.disabled) return;
			await this.readTexts(this.taken());
			this.go(1);
		} else if (this.step === 1 && this.only === null) {
			await this.readAgain();
			this.go(2);
		} else {
			await this.save();
		}
	}

	private async save(): Promise<void> {
		const isSaved = await this.context.store.change((settings) => {
			Object.assign(settings, this.with(settings));
			if (this.only === null && this.rule.retroBy !== 'type' && settings.asksSince === '')
				settings.asksSince = today();
		});
		if (!isSaved) return;
		await this.nameWeakPoints();
		this.close();
	}

	/** Writes the names that were accepted, each note at once, and offers to take all of it back. */
	private async nameWeakPoints(): Promise<void> {
		const { app, context, reading } = this;
		const byNote = new Map<string, Change['compute'][]>();
		for (const { name, lines } of this.weak.named) {
			const points = lines.map(({ path, from, source }) => ({ path, point: { from, source } }));
			for (const { path, compute } of namings(context, points, name, reading))
				byNote.set(path, [...(byNote.get(path) ?? []), compute]);
		}
		if (byNote.size === 0) return;
		const changes = [...byNote].map(([path, steps]) => ({
			path,
			compute: (text: string) => sequence(text, steps),
		}));
		const looked = await lookAt(app, changes);
		const made = await makeAll(app, looked.shown);
		const left = [...looked.left, ...made.left].map(({ path, reason }) => `${noteName(path)}: ${reason}`);
		if (left.length > 0) new Notice(left.join('\n'), 0);
		if (made.changed.length > 0)
			offer(`Weak points were named in ${count(made.changed.length, 'note')}.`, 'Undo', () => {
				void undoThemes(app);
			});
	}
}

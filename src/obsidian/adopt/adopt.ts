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
import { faultInWords } from '../../core/messages/en/settings';
import type { AdoptWords } from '../../core/retro/read-from';
import {
	WHOLE_VAULT,
	type Property,
	type QuestionLabel,
	type Section,
	type Settings,
} from '../../core/settings';
import { lookAt, makeAll, type Change } from '../host/bulk';
import { today } from '../host/clock';
import type { Context } from '../host/context';
import { restsBetweenSlices } from '../host/slices';
import { offer } from '../host/tasks';
import { noteText } from '../host/write';
import { undoThemes } from '../parts/changes-form';
import { messagesOf } from '../language/language';
import { Form } from '../parts/form';
import { openNewRetro } from '../retro/new-retro';
import { namings } from '../theme/name-weak-points';
import type { FirstHandlers } from '../../view/parts/page';
import { drawAdoption } from './table';
import { WeakList } from './weak';

type Rule = Pick<Settings, 'retroBy' | 'retroValue'>;

const WAYS = ['folder', 'tag', 'property', 'type'] as const;

const LAST = 2;

/** How many names are drawn: nobody reads more, and the window must not wait for them. */
const MOST_NAMES = 60;

/** By what a name is known when the notes are read again. */
const keyOfName = ({ kind, name }: NotUnderstood): string => `${kind} ${name}`;

/** A meaning as a choice of the form: its key and its words. */
const keyOfMeaning = (meaning: Meaning): string => Object.entries(meaning).flat().join(' ');
function wordsOfMeaning(meaning: Meaning, { adopt, data }: AdoptWords): string {
	if ('property' in meaning) return adopt.property(meaning.property);
	if ('section' in meaning) return adopt.section(data.sections[meaning.section]);
	return 'label' in meaning ? adopt.label(data.labels[meaning.label]) : data.ratings[meaning.rating];
}

/** What a preset says, in a sentence. */
function saysOf({ gives }: Preset, { adopt, data }: AdoptWords): string {
	const all = Object.entries(gives.propertyNames ?? {}) as [Property, string][];
	const names = all.filter(([property, name]) => property !== name);
	const headings = Object.entries(gives.headings ?? {}) as [Section, string[]][];
	const labels = Object.entries(gives.labels ?? {}) as [QuestionLabel, string[]][];
	return adopt.reads([
		...names.map(([property, name]) => adopt.asProperty(name, property)),
		...headings.map(([section, words]) => adopt.asSection(words, data.sections[section])),
		...labels.map(([label, words]) => adopt.asLabel(words, data.labels[label])),
	]);
}

/** Opens the form that chooses which notes are interviews; for one note that is taken in, what was read of it. */
export function openAdopt(context: Context, path?: string): void {
	new AdoptForm(context, path ?? null).open();
}

/** The two ways to begin. */
export const beginning = (context: Context): FirstHandlers => ({
	newRetro: () => openNewRetro(context),
	adopt: (path) => openAdopt(context, path),
});

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
	private readonly said = messagesOf(this.app);
	private readonly words = this.said.adopt;
	private readonly weak = new WeakList(
		this.words,
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
		this.setTitle(this.said.settings.adopt.name);
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
		const { contentEl, words } = this;
		const { which, read, weak } = words.steps;
		const name = [which, read, weak][this.step] ?? '';
		contentEl.empty();
		contentEl.createEl('h3', {
			cls: 'ir-adopt-step',
			text: this.only === null ? words.step(this.step + 1, name) : name,
			attr: { tabindex: -1 },
		});
		[() => this.drawRule(), () => this.drawRead(), () => this.drawWeak()][this.step]?.();
		this.drawButtons();
		if (this.step === 0) this.count();
	}

	private drawButtons(): void {
		const row = new Setting(this.contentEl).addButton((button) =>
			button.setButtonText(this.said.acts.cancel).onClick(() => this.close()),
		);
		if (this.step > 0 && this.only === null)
			row.addButton((button) => button.setButtonText(this.words.back).onClick(() => this.go(this.step - 1)));
		this.next = this.addSubmit(this.submitWords(), row);
	}

	private submitWords(): string {
		const { words } = this;
		if (this.only !== null) return words.save;
		if (this.step !== LAST) return words.next;
		const many = this.weak.named.reduce((all, { lines }) => all + lines.length, 0);
		return many > 0 ? words.useAndName(many) : words.use;
	}

	// 1: which notes

	private drawRule(): void {
		const { rule, words } = this;
		this.addHint(words.nothingWritten);
		const take = (value: string): void => {
			rule.retroBy = value as Settings['retroBy'];
			rule.retroValue = '';
			this.go(0);
		};
		const ways = WAYS.map((way) => [way, words.ways[way]] as const);
		this.addChoice({ name: words.tellBy, value: rule.retroBy, take }, ways);
		if (rule.retroBy === 'folder') this.addFolder();
		if (rule.retroBy === 'tag' || rule.retroBy === 'property')
			this.addText({
				name: rule.retroBy === 'tag' ? words.tag : words.propertyAndValue,
				value: rule.retroValue,
				take: (value) => this.choose(value.trim()),
			});
		this.statusEl = this.contentEl.createEl('p', { attr: { role: 'status' } });
	}

	private addFolder(): void {
		const folders = this.app.vault.getAllFolders(false).map((folder) => folder.path);
		const { folder: name, chooseFolder, wholeVault } = this.words;
		this.addChoice({ name, value: this.rule.retroValue, take: (value) => this.choose(value) }, [
			['', chooseFolder],
			[WHOLE_VAULT, wholeVault],
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
		const { words } = this;
		const { retroBy, retroValue } = this.rule;
		if (retroBy === 'type') {
			this.statusEl.setText(words.byType);
			this.next.setButtonText(words.save).setDisabled(false);
			return;
		}
		if (retroValue === '') {
			this.statusEl.setText(words.wanted[retroBy]);
			this.next.setDisabled(true);
			return;
		}
		const taken = this.taken();
		const { length } = taken;
		const lost = this.lostBeside(taken);
		const found = length === 0 ? words.noSuchNote : words.found(length);
		this.statusEl.setText(lost === 0 ? found : `${found} ${words.lost(lost)}`);
		this.next.setDisabled(length === 0);
	}

	/** How many notes that are interviews now would be none, had only these been taken in. */
	private lostBeside(taken: readonly string[]): number {
		// A property takes in what has the type as well.
		if (this.rule.retroBy === 'property') return 0;
		const { interviews } = this.context.source.snapshot();
		return new Set([...interviews.values()].map(({ path }) => path).filter((path) => !taken.includes(path)))
			.size;
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
		const adopting = new Adopting(this.reading, this.said);
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
			if (this.adoption !== null) drawAdoption(regionEl, this.adoption, this.said);
		};
		if (this.preset !== null) this.addPreset(this.preset, show, unknownEl);
		if (adoption !== null && this.only === null) this.addForms(adoption, show);
		this.contentEl.append(regionEl, unknownEl);
		show();
		this.drawUnknown(unknownEl, show);
	}

	private addPreset(preset: Preset, show: () => void, unknownEl: HTMLElement): void {
		const name = this.words.looksLike(preset.name);
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
			.setDesc(saysOf(preset, this.said))
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
		const { adopt, data } = this.said;
		this.addChoice({ name: adopt.questionsAre, value: this.form ?? '', take }, [
			...forms.map(({ form, count }): [string, string] => [
				form,
				adopt.inForm(data.questionForms[form], count, rows.length),
			]),
			['', adopt.toldByEach],
		]);
	}

	private drawUnknown(parent: HTMLElement, show: () => void): void {
		parent.empty();
		if (this.unknown.length === 0) return;
		parent.createEl('h4', { text: this.words.notUnderstood });
		this.addHint(this.words.sayWhat, parent);
		const listEl = parent.createDiv({ cls: 'ir-adopt-unknown' });
		for (const one of this.unknown.slice(0, MOST_NAMES)) this.addMeaning(one, listEl, show);
		const more = this.unknown.length - MOST_NAMES;
		if (more > 0) this.addHint(this.words.moreNames(more), parent);
	}

	private addMeaning(one: NotUnderstood, parent: HTMLElement, show: () => void): void {
		const { kind, name, paths } = one;
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
				name: this.words.unknown(name, kind, paths.length),
				value: given === undefined ? '' : keyOfMeaning(given.meaning),
				take,
				parent,
			},
			[
				['', this.words.leaveIt],
				...MEANINGS_TO_GIVE[kind].map((some): [string, string] => [
					keyOfMeaning(some),
					wordsOfMeaning(some, this.said),
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
			? (faultInWords(meaningFault(name, meaning, this.draft), this.said.settings) ?? null)
			: this.words.twin(twin.name);
	}

	// 3: the weak points without a theme

	private drawWeak(): void {
		const clusters = this.adoption?.clusters ?? [];
		if (clusters.length === 0) {
			this.addHint(this.words.allThemed);
			return;
		}
		this.addHint(this.words.howToName);
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
		const { app, context, reading, said } = this;
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
		const left = [...looked.left, ...made.left].map(({ path, reason }) =>
			said.adopt.says(noteName(path), reason),
		);
		if (left.length > 0) new Notice(left.join('\n'), 0);
		if (made.changed.length > 0)
			offer(said.adopt.named(made.changed.length), said.acts.undo, () => {
				void undoThemes(app);
			});
	}
}

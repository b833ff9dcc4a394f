/**
 * Taking in notes that are there already, in three steps: which notes, what is read of them, and the weak points without
 * a theme. Nothing is saved before the last one.
 */
import { Setting, type ButtonComponent } from 'obsidian';
import { noteName, plain } from '../../core/markdown/inline';
import { parseContext } from '../../core/note/note';
import {
	Adopting,
	doubts,
	meaningFault,
	MEANINGS_TO_GIVE,
	withMeaning,
	type Adoption,
	type AdoptedRow,
	type Meaning,
	type NotUnderstood,
	type ReadCell,
	type WeakCluster,
} from '../../core/retro/adoption';
import type { Settings } from '../../core/settings';
import { count } from '../../core/words';
import { today } from '../host/clock';
import type { Context } from '../host/context';
import { restsBetweenSlices } from '../host/slices';
import { noteText } from '../host/write';
import { Form } from '../parts/form';
import { SECTION_NAMES } from './names';

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

/** How many of a list are drawn: nobody reads more, and the window must not wait for them. */
const MOST_ROWS = 200;
const MOST_NAMES = 60;
const MOST_LEFT = 30;

const COLUMNS = ['Company', 'Day', 'Stage', 'Result', 'Questions', 'Weak points', 'Actions'] as const;
/** So many columns hold facts with their sources, the others figures. */
const FACTS = 4;

const KINDS: Record<NotUnderstood['kind'], string> = {
	property: 'property',
	heading: 'heading',
	label: 'label',
};

/** A meaning as a choice of the form: its key and its words. */
const keyOfMeaning = (meaning: Meaning): string =>
	'property' in meaning ? `property ${meaning.property}` : `section ${meaning.section}`;
const wordsOfMeaning = (meaning: Meaning): string =>
	'property' in meaning ? meaning.property : `Section ${SECTION_NAMES[meaning.section]}`;

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
	private readonly meanings = new Map<NotUnderstood, Meaning>();
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
		this.submitOnEnter();
		if (this.only === null) this.draw();
		else void this.readTexts([this.only]).then(() => this.go(1));
	}

	/** Shows a step; the focus goes to its first field, or to its name. */
	private go(step: number): void {
		this.step = step;
		this.draw();
		const first = this.contentEl.querySelector<HTMLElement>('select, input');
		(step === 1 ? this.contentEl.querySelector<HTMLElement>('h3') : first)?.focus();
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
		this.next = this.addSubmit(this.only !== null ? 'Save' : (SUBMITS[this.step] ?? 'Next'), row);
	}

	// 1: which notes

	private drawRule(): void {
		const { rule } = this;
		this.addHint('Your notes stay as they are. Nothing is written before the last step.');
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

	/** The settings as they would be saved, with the meanings that were given. */
	private get draft(): Settings {
		let draft: Settings = { ...this.context.store.current, ...this.rule };
		for (const [{ name }, meaning] of this.meanings) draft = withMeaning(draft, name, meaning);
		return draft;
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
		await this.readAgain();
		this.unknown = this.adoption?.notUnderstood ?? [];
	}

	/** Reads the notes by the settings as they would be saved; of two readings under way the later one counts. */
	private async readAgain(): Promise<void> {
		const turn = ++this.turn;
		const rest = restsBetweenSlices();
		const adopting = new Adopting(parseContext(this.draft));
		for (const [path, text] of this.texts) {
			adopting.add(path, text);
			await rest();
			if (turn !== this.turn) return;
		}
		const names = [...this.context.source.snapshot().names.values()].map(({ name }) => name);
		this.adoption = adopting.adoption(names);
	}

	private drawRead(): void {
		const regionEl = this.contentEl.createDiv();
		const show = (): void => {
			regionEl.empty();
			if (this.adoption !== null) drawRead(regionEl, this.adoption);
		};
		show();
		if (this.unknown.length > 0) this.drawUnknown(show);
	}

	private drawUnknown(show: () => void): void {
		this.contentEl.createEl('h4', { text: 'Not understood' });
		this.addHint(
			'Say what a name means, and see above what is read then. What you leave stays in your notes.',
		);
		const listEl = this.contentEl.createDiv({ cls: 'ir-adopt-unknown' });
		for (const one of this.unknown.slice(0, MOST_NAMES)) this.addMeaning(one, listEl, show);
		const more = this.unknown.length - MOST_NAMES;
		if (more > 0) this.addHint(`And ${count(more, 'name')} more, in fewer notes.`);
	}

	private addMeaning(one: NotUnderstood, parent: HTMLElement, show: () => void): void {
		const given = this.meanings.get(one);
		const take = (key: string): void => {
			const meaning = MEANINGS_TO_GIVE.find((some) => keyOfMeaning(some) === key);
			this.meanings.delete(one);
			const fault = meaning === undefined ? null : meaningFault(one.name, meaning, this.draft);
			if (meaning !== undefined && fault === null) this.meanings.set(one, meaning);
			faultEl.setText(fault ?? '');
			void this.readAgain().then(show);
		};
		const name = `${one.name} (${KINDS[one.kind]}, ${count(one.paths.length, 'note')})`;
		const value = given === undefined ? '' : keyOfMeaning(given);
		const options = MEANINGS_TO_GIVE.filter((some) => one.kind !== 'heading' || 'section' in some)
			.filter((some) => one.kind !== 'property' || 'property' in some)
			.map((some): [string, string] => [keyOfMeaning(some), wordsOfMeaning(some)]);
		this.addChoice({ name, value, take, parent }, [['', 'Leave it'], ...options]);
		const faultEl = parent.createEl('p', { cls: 'ir-hint ir-adopt-fault', attr: { role: 'status' } });
	}

	// 3: the weak points without a theme

	private drawWeak(): void {
		const clusters = this.adoption?.clusters ?? [];
		if (clusters.length === 0) {
			this.addHint('Every weak point shows a theme, or says that it shows none.');
			return;
		}
		this.addHint(
			'These lines say what went wrong in more words than a theme has. They stay as they are: name them later, where they keep coming back.',
		);
		const listEl = this.contentEl.createEl('ul', { cls: 'ir-adopt-weak' });
		for (const { proposal, lines } of clusters.slice(0, MOST_NAMES)) drawCluster(listEl, proposal, lines);
		const more = clusters.length - MOST_NAMES;
		if (more > 0) this.addHint(`And ${count(more, 'line')} more.`);
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
			Object.assign(settings, this.rule);
			for (const [{ name }, meaning] of this.meanings)
				Object.assign(settings, withMeaning(settings, name, meaning));
			if (this.only === null && this.rule.retroBy !== 'type' && settings.asksSince === '')
				settings.asksSince = today();
		});
		if (isSaved) this.close();
	}
}

/** Draws what several notes say alike, the note behind each line, and the name that it may be given. */
function drawCluster(listEl: HTMLElement, proposal: string, lines: WeakCluster['lines']): void {
	const itemEl = listEl.createEl('li', { cls: 'ir-adopt-cluster' });
	const [first] = lines;
	itemEl.createDiv({ text: plain(first?.text ?? '') });
	const where = lines.length === 1 ? noteName(first?.path ?? '') : count(lines.length, 'note');
	itemEl.createDiv({ cls: 'ir-adopt-from', text: `${where} · perhaps ${proposal}` });
}

/** Draws what was read: what is doubted, the table, and the notes that were left out. */
function drawRead(parent: HTMLElement, adoption: Adoption): void {
	const { rows, left } = adoption;
	parent.createEl('p', {
		attr: { role: 'status' },
		text: `${count(rows.length, 'note')} would be read as interviews${left.length === 0 ? '' : `, ${left.length} left out`}.`,
	});
	for (const sentence of doubts(adoption)) parent.createEl('p', { cls: 'ir-adopt-doubt', text: sentence });
	drawTable(parent, rows);
	if (left.length === 0) return;
	const leftEl = parent.createEl('details', { cls: 'ir-adopt-left' });
	leftEl.createEl('summary', { text: `Left out: ${count(left.length, 'note')}` });
	const listEl = leftEl.createEl('ul');
	for (const { path, reason } of left.slice(0, MOST_LEFT))
		listEl.createEl('li', { text: `${path}: ${reason}` });
	if (left.length > MOST_LEFT) listEl.createEl('li', { text: `and ${left.length - MOST_LEFT} more` });
}

function drawTable(parent: HTMLElement, rows: readonly AdoptedRow[]): void {
	const scrollEl = parent.createDiv({
		cls: 'ir-adopt-scroll',
		attr: { tabindex: 0, role: 'region', 'aria-label': 'What was read' },
	});
	const tableEl = scrollEl.createEl('table', { cls: 'ir-adopt-table' });
	const headEl = tableEl.createEl('thead').createEl('tr');
	['Note', ...COLUMNS].forEach((name, index) =>
		headEl.createEl('th', {
			cls: index > FACTS ? 'ir-adopt-head ir-adopt-figure' : 'ir-adopt-head',
			text: name,
			attr: { scope: 'col' },
		}),
	);
	const bodyEl = tableEl.createEl('tbody');
	for (const row of rows.slice(0, MOST_ROWS)) {
		const rowEl = bodyEl.createEl('tr');
		rowEl.createEl('th', {
			cls: 'ir-adopt-note',
			text: noteName(row.path),
			attr: { scope: 'row', title: row.path },
		});
		[row.company, row.day, row.stage, row.result].forEach((cell, index) =>
			drawCell(rowEl, COLUMNS[index] ?? '', cell),
		);
		[row.questions, row.weakPoints, row.actions].forEach((figure, index) =>
			rowEl.createEl('td', {
				cls: figure === 0 ? 'ir-adopt-figure is-none' : 'ir-adopt-figure',
				text: String(figure),
				attr: { 'data-name': COLUMNS[index + FACTS] ?? '' },
			}),
		);
	}
	if (rows.length > MOST_ROWS)
		parent.createEl('p', {
			cls: 'ir-hint',
			text: `And ${rows.length - MOST_ROWS} more, read in the same way.`,
		});
}

function drawCell(rowEl: HTMLElement, name: string, cell: ReadCell | null): void {
	const cellEl = rowEl.createEl('td', { attr: { 'data-name': name } });
	if (cell === null) {
		cellEl.createSpan({ cls: 'ir-adopt-none', text: '–' });
		return;
	}
	cellEl.createDiv({ text: cell.value });
	if (cell.from !== '') cellEl.createDiv({ cls: 'ir-adopt-from', text: cell.from });
}

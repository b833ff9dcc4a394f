/**
 * The weak points without a theme, one row for those that say much the same: a name is accepted, shortened or
 * skipped.
 */
import { noteName, plain } from '../../core/markdown/inline';
import type { AdoptMessages } from '../../core/messages/en/forms/adopt';
import type { WeakCluster } from '../../core/retro/adoption';

/** What becomes of the lines of a row. */
export interface Naming {
	name: string;
	isNamed: boolean;
}

interface Row {
	boxEl: HTMLInputElement;
	nameEl: HTMLInputElement;
	naming: Naming;
}

/** How many rows are drawn: nobody goes through more. */
const MOST_ROWS = 60;

/** By what a row is known when the notes are read again. */
const keyOf = ({ lines }: WeakCluster): string =>
	lines.map(({ path, source }) => `${path}\n${source}`).join('\n');

export class WeakList {
	private rows: Row[] = [];
	/** What was decided, by the rows' lines, so that it outlasts a step back. */
	private readonly decided = new Map<string, Naming>();
	private clusters: readonly WeakCluster[] = [];

	constructor(
		private readonly words: AdoptMessages,
		private readonly changed: () => void,
		/** Goes on to what follows the list. */
		private readonly leave: () => void,
	) {}

	/** The rows that are to be named, each with its name. */
	get named(): { name: string; lines: WeakCluster['lines'] }[] {
		return this.clusters.slice(0, MOST_ROWS).flatMap((cluster) => {
			const { name, isNamed } = this.namingOf(cluster);
			return isNamed && name.trim() !== '' ? [{ name: name.trim(), lines: cluster.lines }] : [];
		});
	}

	private namingOf(cluster: WeakCluster): Naming {
		const key = keyOf(cluster);
		let naming = this.decided.get(key);
		if (naming === undefined) this.decided.set(key, (naming = { name: cluster.proposal, isNamed: false }));
		return naming;
	}

	/** Takes the rows over that are drawn next, and counted until then. */
	take(clusters: readonly WeakCluster[]): void {
		this.clusters = clusters;
	}

	/** Draws the rows into `parent`. */
	draw(parent: HTMLElement): void {
		const { weakPoints, moreLines } = this.words;
		const listEl = parent.createEl('ul', { cls: 'ir-adopt-weak', attr: { 'aria-label': weakPoints } });
		this.rows = this.clusters.slice(0, MOST_ROWS).map((cluster) => this.drawRow(listEl, cluster));
		listEl.addEventListener('keydown', (event) => this.press(event));
		const more = this.clusters.length - MOST_ROWS;
		if (more > 0) parent.createEl('p', { cls: 'ir-hint', text: moreLines(more) });
	}

	private drawRow(listEl: HTMLElement, cluster: WeakCluster): Row {
		const { lines } = cluster;
		const { linesIn, says, themeOf } = this.words;
		const naming = this.namingOf(cluster);
		const [first] = lines;
		const text = plain(first?.text ?? '');
		const where =
			lines.length === 1
				? noteName(first?.path ?? '')
				: linesIn(lines.length, new Set(lines.map(({ path }) => path)).size);
		const itemEl = listEl.createEl('li', { cls: 'ir-adopt-cluster' });
		const labelEl = itemEl.createEl('label');
		const boxEl = labelEl.createEl('input', { type: 'checkbox' });
		const wordsEl = labelEl.createDiv();
		wordsEl.createDiv({ text });
		wordsEl.createDiv({
			cls: 'ir-adopt-from',
			text: where,
			attr: { title: lines.map(({ path, text: said }) => says(noteName(path), plain(said))).join('\n') },
		});
		const nameEl = itemEl.createEl('input', { type: 'text', attr: { 'aria-label': themeOf(text) } });
		boxEl.checked = naming.isNamed;
		nameEl.value = naming.name;
		const row = { boxEl, nameEl, naming };
		boxEl.addEventListener('change', () => this.decide(row, boxEl.checked));
		nameEl.addEventListener('input', () => {
			naming.name = nameEl.value;
			this.decide(row, nameEl.value.trim() !== '');
		});
		return row;
	}

	private decide({ boxEl, naming }: Row, isNamed: boolean): void {
		naming.isNamed = isNamed;
		boxEl.checked = isNamed;
		this.changed();
	}

	/** Puts the focus on the first row; false where there is none. */
	focus(): boolean {
		const [first] = this.rows;
		first?.boxEl.focus();
		return first !== undefined;
	}

	/** The place of the row that holds the focus; -1 where none does. */
	private get at(): number {
		return this.rows.findIndex(({ boxEl, nameEl }) =>
			[boxEl, nameEl].some((element) => element === element.doc.activeElement),
		);
	}

	/** Accepts the name of the row that has the focus, and goes on to the next one; false where none has it. */
	accept(): boolean {
		const { at } = this;
		const row = this.rows[at];
		if (row === undefined) return false;
		this.decide(row, row.nameEl.value.trim() !== '');
		this.goTo(at + 1);
		return true;
	}

	private goTo(at: number): void {
		const row = this.rows[at];
		if (row !== undefined) row.boxEl.focus();
		else if (at >= this.rows.length) this.leave();
	}

	/** S skips, but where it is typed; arrows go up and down, and into the name and back. */
	private press(event: KeyboardEvent): void {
		const { at } = this;
		const row = this.rows[at];
		if (row === undefined || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
		const isInName = row.nameEl === event.target;
		const act: Partial<Record<string, () => void>> = {
			ArrowDown: () => this.goTo(Math.min(at + 1, this.rows.length - 1)),
			ArrowUp: () => this.goTo(at - 1),
		};
		if (!isInName) {
			act['s'] = act['S'] = () => {
				this.decide(row, false);
				this.goTo(at + 1);
			};
			act['ArrowRight'] = () => row.nameEl.select();
		}
		const wanted = act[event.key];
		if (wanted === undefined) return;
		event.preventDefault();
		wanted();
	}
}

/** What was read of the notes that are taken in, as a table, with what is doubted and what is left out. */
import { noteName } from '../../core/markdown/inline';
import { doubts, type AdoptedRow, type Adoption, type ReadCell } from '../../core/retro/adoption';
import { count } from '../../core/words';

/** How many of a list are drawn: nobody reads more, and the window must not wait for them. */
const MOST_ROWS = 200;
const MOST_LEFT = 30;

const COLUMNS = ['Company', 'Day', 'Stage', 'Result', 'Questions', 'Weak points', 'Actions'] as const;
/** So many columns hold facts with their sources, the others figures. */
const FACTS = 4;

/** Draws what was read: what is doubted, the table, and the notes that were left out. */
export function drawAdoption(parent: HTMLElement, adoption: Adoption): void {
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
	for (const row of rows.slice(0, MOST_ROWS)) drawRow(bodyEl.createEl('tr'), row);
	if (rows.length > MOST_ROWS)
		parent.createEl('p', {
			cls: 'ir-hint',
			text: `And ${rows.length - MOST_ROWS} more, read in the same way.`,
		});
}

function drawRow(rowEl: HTMLElement, row: AdoptedRow): void {
	rowEl.createEl('th', {
		cls: 'ir-adopt-note',
		text: noteName(row.path),
		attr: { scope: 'row', title: row.path },
	});
	[row.company, row.day, row.stage, row.result].forEach((cell, index) =>
		drawFact(rowEl, COLUMNS[index] ?? '', cell),
	);
	(['questions', 'weakPoints', 'actions'] as const).forEach((figure, index) =>
		drawFigure(rowEl, COLUMNS[index + FACTS] ?? '', row[figure], row.figuresFrom[figure]),
	);
}

/** The place of a fact in a word, and in a sentence. */
const PLACES: Record<ReadCell['by'], (from: string) => readonly [word: string, sentence: string]> = {
	property: (from) => [from, `The property ${from}`],
	label: (from) => [`${from}:`, `The line ${from}:`],
	name: (from) => ['file name', `The file's name: ${from}`],
	heading: (from) => ['heading', `The heading ${from}`],
	folder: (from) => ['folder', `The folder: ${from}`],
};

function drawFact(rowEl: HTMLElement, name: string, cell: ReadCell | null): void {
	const cellEl = rowEl.createEl('td', { attr: { 'data-name': name } });
	if (cell === null) {
		cellEl.createSpan({ cls: 'ir-adopt-none', text: '–' });
		return;
	}
	cellEl.createDiv({ text: cell.value });
	if (cell.from === '') return;
	const [text, title] = PLACES[cell.by](cell.from);
	cellEl.createDiv({ cls: 'ir-adopt-from', text, attr: { title } });
}

function drawFigure(rowEl: HTMLElement, name: string, figure: number, from: readonly string[]): void {
	const cellEl = rowEl.createEl('td', {
		cls: figure === 0 ? 'ir-adopt-figure is-none' : 'ir-adopt-figure',
		attr: { 'data-name': name },
	});
	cellEl.createDiv({ text: String(figure) });
	if (from.length > 0)
		cellEl.createDiv({
			cls: 'ir-adopt-from',
			text: from.join(', '),
			attr: { title: `Read under ${from.join(', ')}` },
		});
}

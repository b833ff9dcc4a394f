/** What was read of the notes that are taken in, as a table, with what is doubted and what is left out. */
import { noteName } from '../../core/markdown/inline';
import type { AdoptMessages } from '../../core/messages/en/forms/adopt';
import { doubts, type AdoptedRow, type Adoption, type ReadCell } from '../../core/retro/adoption';
import type { AdoptWords } from '../../core/retro/read-from';

/** How many of a list are drawn: nobody reads more, and the window must not wait for them. */
const MOST_ROWS = 200;
const MOST_LEFT = 30;

/** The columns that hold facts with their sources, and those that hold figures. */
const FACTS = ['company', 'day', 'stage', 'result'] as const;
const FIGURES = ['questions', 'weakPoints', 'actions'] as const;

/** Draws what was read: what is doubted, the table, and the notes that were left out. */
export function drawAdoption(parent: HTMLElement, adoption: Adoption, words: AdoptWords): void {
	const { rows, left } = adoption;
	const { adopt } = words;
	parent.createEl('p', {
		attr: { role: 'status' },
		text: adopt.summary(rows.length, left.length),
	});
	for (const sentence of doubts(adoption, words))
		parent.createEl('p', { cls: 'ir-adopt-doubt', text: sentence });
	drawTable(parent, rows, words);
	if (left.length === 0) return;
	const leftEl = parent.createEl('details', { cls: 'ir-adopt-left' });
	leftEl.createEl('summary', { text: adopt.leftOut(left.length) });
	const listEl = leftEl.createEl('ul');
	for (const { path, reason } of left.slice(0, MOST_LEFT))
		listEl.createEl('li', { text: adopt.says(path, reason) });
	if (left.length > MOST_LEFT) listEl.createEl('li', { text: adopt.moreLeft(left.length - MOST_LEFT) });
}

function drawTable(parent: HTMLElement, rows: readonly AdoptedRow[], words: AdoptWords): void {
	const { adopt } = words;
	const scrollEl = parent.createDiv({
		cls: 'ir-adopt-scroll',
		attr: { tabindex: 0, role: 'region', 'aria-label': adopt.whatWasRead },
	});
	const tableEl = scrollEl.createEl('table', { cls: 'ir-adopt-table' });
	const headEl = tableEl.createEl('thead').createEl('tr');
	const drawHead = (text: string): HTMLElement =>
		headEl.createEl('th', { cls: 'ir-adopt-head', text, attr: { scope: 'col' } });
	drawHead(adopt.note);
	for (const fact of FACTS) drawHead(adopt.columns[fact]);
	for (const figure of FIGURES) drawHead(adopt.columns[figure]).addClass('ir-adopt-figure');
	const bodyEl = tableEl.createEl('tbody');
	for (const row of rows.slice(0, MOST_ROWS)) drawRow(bodyEl.createEl('tr'), row, words);
	if (rows.length > MOST_ROWS)
		parent.createEl('p', {
			cls: 'ir-hint',
			text: adopt.moreRows(rows.length - MOST_ROWS),
		});
}

function drawRow(rowEl: HTMLElement, row: AdoptedRow, { adopt, data }: AdoptWords): void {
	rowEl.createEl('th', {
		cls: 'ir-adopt-note',
		text: noteName(row.path),
		attr: { scope: 'row', title: row.path },
	});
	const result = row.result === null ? null : { ...row.result, value: data.result(row.result.value) };
	const facts = { ...row, result };
	for (const fact of FACTS) drawFact(cellOf(rowEl, adopt.columns[fact]), facts[fact], adopt);
	for (const figure of FIGURES)
		drawFigure(cellOf(rowEl, adopt.columns[figure]), row[figure], row.figuresFrom[figure], adopt);
}

const cellOf = (rowEl: HTMLElement, name: string): HTMLElement =>
	rowEl.createEl('td', { attr: { 'data-name': name } });

function drawFact(cellEl: HTMLElement, cell: ReadCell | null, adopt: AdoptMessages): void {
	if (cell === null) {
		cellEl.createSpan({ cls: 'ir-adopt-none', text: '–' });
		return;
	}
	const { value, by, from } = cell;
	cellEl.createDiv({ text: value });
	if (from === '') return;
	const title = adopt.placesInFull[by](from);
	cellEl.createDiv({ cls: 'ir-adopt-from', text: adopt.places[by](from), attr: { title } });
}

function drawFigure(
	cellEl: HTMLElement,
	figure: number,
	from: readonly string[],
	adopt: AdoptMessages,
): void {
	cellEl.addClass('ir-adopt-figure');
	cellEl.toggleClass('is-none', figure === 0);
	cellEl.createDiv({ text: String(figure) });
	if (from.length === 0) return;
	const title = adopt.readUnder(from);
	cellEl.createDiv({ cls: 'ir-adopt-from', text: adopt.readIn(from), attr: { title } });
}

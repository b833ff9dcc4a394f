/** Arrows move and fold, as in Obsidian's trees. */

const ROWS = 'a[href], button[aria-expanded], summary, input[type=checkbox]';

/** Moves the focus among the rows of an element, and folds the one that has it; true where the key did something. */
export function moveAmongRows(list: HTMLElement, key: string): boolean {
	const rows = [...list.querySelectorAll<HTMLElement>(ROWS)];
	const focused = list.ownerDocument.activeElement as HTMLElement | null;
	const at = focused === null ? -1 : rows.indexOf(focused);
	const go = (row: HTMLElement | undefined): boolean => {
		row?.focus();
		return row !== undefined;
	};
	const fold = (from: 'true' | 'false'): boolean => {
		const isIt = focused?.getAttribute('aria-expanded') === from;
		if (isIt) focused.click();
		return isIt;
	};
	switch (key) {
		case 'ArrowDown':
			return go(rows[at + 1]);
		case 'ArrowUp':
			return at > 0 && go(rows[at - 1]);
		case 'ArrowRight':
			return fold('false');
		case 'ArrowLeft':
			return fold('true');
		default:
			return false;
	}
}

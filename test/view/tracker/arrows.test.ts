// @vitest-environment jsdom
/** The sidebar by the arrows alone. */
import { expect, test } from 'vitest';
import { moveAmongRows } from '../../../src/view/parts/arrows';
import { the } from '../../../scripts/the';

test('arrows move among the rows, and fold and unfold the one that has the focus', () => {
	document.body.innerHTML =
		'<div id="list" tabindex="-1"><a href="#">Now</a><p>words</p><button aria-expanded="false">Pacing</button><input type="checkbox"></div>';
	const list = the(document.getElementById('list'));
	const fold = the(list.querySelector('button'));
	fold.addEventListener('click', () =>
		fold.setAttribute('aria-expanded', String(fold.getAttribute('aria-expanded') === 'false')),
	);
	list.focus();
	const focus = (): string => the(document.activeElement).tagName;
	const press = (key: string): [boolean, string] => [moveAmongRows(list, key), focus()];
	expect(press('ArrowUp')).toEqual([false, 'DIV']);
	expect(press('ArrowDown')).toEqual([true, 'A']);
	expect(press('ArrowRight')).toEqual([false, 'A']);
	expect(press('ArrowDown')).toEqual([true, 'BUTTON']);
	expect(press('ArrowRight')).toEqual([true, 'BUTTON']);
	expect(fold.getAttribute('aria-expanded')).toBe('true');
	expect(press('ArrowRight')).toEqual([false, 'BUTTON']);
	expect(press('ArrowLeft')).toEqual([true, 'BUTTON']);
	expect(fold.getAttribute('aria-expanded')).toBe('false');
	expect(press('ArrowDown')).toEqual([true, 'INPUT']);
	expect(press('ArrowDown')).toEqual([false, 'INPUT']);
	expect(press('ArrowUp')).toEqual([true, 'BUTTON']);
	expect(press('x')).toEqual([false, 'BUTTON']);
});

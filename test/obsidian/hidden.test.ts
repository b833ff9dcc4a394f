// @vitest-environment jsdom
/** A view that is hidden is not drawn until it is shown; a view that is shown is not drawn for what changes nothing in it. */
import { afterEach, expect, test } from 'vitest';
import { closeVault, openVault, type Opened } from '../support/faulty';
import { the } from '../../scripts/the';
import { retroOn } from '../support/notes';

afterEach(closeVault);

const PATH = 'Interviews/Note.md';
const rated = (rating: string): string =>
	retroOn(
		'2026-11-01',
		'Northwind',
		`## Questions\n### Sort\n- Rating: ${rating}\n- Themes: Sorting, ${rating}\n`,
	);

/** Counts how often a tracker is drawn, by what is asked of it each time. */
function tracker({ app }: Opened): { el: HTMLElement; draws(): number } {
	const leaf = the(app.workspace.getLeavesOfType('interview-retro-tracker')[0]);
	const view = leaf.view as unknown as { contentEl: HTMLElement; draw(): void };
	const draw = view.draw.bind(view);
	let draws = 0;
	view.draw = () => {
		draws++;
		draw();
	};
	return { el: view.contentEl, draws: () => draws };
}

test('a foreign note that is saved a hundred times draws nothing', async () => {
	const vault = await openVault({ [PATH]: rated('poor'), 'Daily.md': '# Daily\n' });
	const { draws } = tracker(vault);
	for (let time = 0; time < 100; time++) {
		vault.disk.outside.write('Daily.md', `# Daily\n${time}\n`);
		if (time % 10 === 0) await vault.settle();
	}
	await vault.settle();
	expect(draws()).toBe(0);
	vault.disk.outside.write(PATH, rated('medium'));
	await vault.settle();
	expect(draws()).toBeGreaterThan(0);
});

test('a hidden tracker is drawn once it is shown, with all that came meanwhile', async () => {
	const vault = await openVault({ [PATH]: rated('poor') });
	const { el, draws } = tracker(vault);
	const leaf = the(vault.app.workspace.getLeavesOfType('interview-retro-tracker')[0]);
	el.hide();
	for (const rating of ['medium', 'good', 'medium']) {
		vault.disk.outside.write(PATH, rated(rating));
		await vault.settle();
	}
	leaf.view.onResize();
	expect(draws()).toBe(0);
	expect(el.textContent).not.toContain('medium');
	el.show();
	leaf.view.onResize();
	await vault.settle();
	expect(draws()).toBe(1);
	expect(el.textContent).toContain('medium');
});

/** The hostile notes in the page: they stay text, and each that is wrong is named with its sentence. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HOSTILE } from '../../scripts/soak/hostile-notes';
import { launchBrowser } from '../support/browser';
import { startPreview } from '../support/preview';

/** A guard against hanging on a busy machine, and nothing that is measured. */
const LIMIT = 200_000;

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(async () => {
	await browser?.close();
});

test(
	'a vault of hostile notes is shown as text, and each bad note is named',
	{ timeout: LIMIT },
	async () => {
		const preview = await startPreview({
			vault: Object.fromEntries(Object.entries(HOSTILE).map(([name, { text }]) => [`${name}.md`, text])),
			today: '2026-11-20',
		});
		const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
		page.setDefaultTimeout(100_000);
		const complaints: string[] = [];
		page.on('pageerror', (error) => complaints.push(error.message));
		page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
		page.on('dialog', (dialog) => {
			complaints.push(`a dialog: ${dialog.message()}`);
			void dialog.dismiss();
		});
		try {
			await page.goto(preview.url);
			const tracker = page.getByRole('region', { name: 'Theme tracker' });
			await tracker
				.getByRole('listitem', { name: /^Pacing/ })
				.first()
				.waitFor();
			// While notes are still being read the folds and the rows behind “Show” are yet to come.
			await tracker.getByRole('button', { name: /^Seen once \(/ }).click();
			await tracker
				.getByRole('listitem', { name: /^<script>window\.harmed=1<\/script>/ })
				.first()
				.waitFor();
			const check = tracker.getByRole('region', { name: 'Notes to check' });
			await check.waitFor();
			for (const [name, { told, isReadByHost }] of Object.entries(HOSTILE)) {
				if (told === null || isReadByHost === true) continue;
				const row = check.getByRole('listitem').filter({ hasText: name }).filter({ hasText: told }).first();
				while (!(await row.isVisible())) {
					const more = check.getByRole('button', { name: /^Show/ }).first();
					if (await more.isVisible()) await more.click();
					else await page.waitForTimeout(100);
				}
			}
			const found = await tracker.evaluate((root) => ({
				elements: root.querySelectorAll('script, img, iframe, style, object, embed, a[href^="javascript:" i]')
					.length,
				handlers: [...root.querySelectorAll('*')].flatMap((one) =>
					one.getAttributeNames().filter((name) => name.startsWith('on')),
				),
				harmed: (window as { harmed?: number }).harmed,
				polluted: 'polluted' in {},
			}));
			expect(found).toEqual({ elements: 0, handlers: [], harmed: undefined, polluted: false });
			expect(complaints).toEqual([]);
		} finally {
			await page.close();
			await preview.stop();
		}
	},
);

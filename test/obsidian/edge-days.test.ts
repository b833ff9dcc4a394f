// @vitest-environment jsdom
/** Notes dated at the ends of the calendar: every view opens, every report is given, and nothing is thrown. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { run } from '../../scripts/cli/cli';
import { closeVault, openVault, writeWeek } from '../support/faulty';

const VIEWS = ['open-tracker', 'open-week', 'open-insights', 'practise'];

function notesOf(day: string): Record<string, string> {
	const retro = (company: string, date: string, rating: string): string => `---
type: interview-retro
company: ${company}
date: ${date}
ended: ${date}T23:50:00
captured: ${date}T23:55:00
result: rejected
result-date: ${date}
confidence: 60
themes: [pacing]
---
## Did it hold?
- Draw first [theme:: pacing] [outcome:: ]

## Questions
### Trees
- Rating: ${rating}
- Themes: pacing

## Improvement plan
- [x] Draw first [theme:: pacing] 📅 ${date} ✅ ${date}
- [ ] Count first [theme:: pacing] 📅 ${date}
`;
	return {
		'One.md': retro('Northwind', day, 'poor'),
		'Two.md': retro('Contoso', day, 'good'),
		'Three.md': retro('Fabrikam', '2026-11-20', 'medium'),
		'Story.md': `---\ntype: interview-story\nscenario: execution-failure\nhabit-active: true\nhabit-since: ${day}\n---\n## What happened\n`,
		'Interviews/Drill log.md': `---\ntype: interview-drills\n---\n| When | Question | Grade | Id |\n|---|---|---|---|\n| ${day} 23:00:00 | Trees | good | |\n`,
	};
}

beforeEach(() => {
	vi.setSystemTime(new Date(2026, 10, 20, 20));
});
afterEach(() => {
	closeVault();
	vi.useRealTimers();
});

describe.each(['9999-12-31', '9999-12-01', '0001-01-01', '0000-01-01', '0999-06-15'])('%s', (day) => {
	test('in the views', async () => {
		const errors: unknown[] = [];
		window.addEventListener('error', (event) => errors.push(event.message));
		const onError = vi.spyOn(console, 'error').mockImplementation((...args) => void errors.push(args));
		const vault = await openVault(notesOf(day));
		for (const view of VIEWS) {
			vault.run(view);
			await vault.settle();
			expect([view, document.body.textContent.includes('Reading your notes')]).toEqual([view, false]);
		}
		await writeWeek(vault);
		expect(vault.disk.paths()).toContain('Weekly/2026-W47.md');
		onError.mockRestore();
		expect(errors).toEqual([]);
	});

	test.each(['2026-11-20', day])('on the command line on %s', (today) => {
		const root = mkdtempSync(join(tmpdir(), 'edge-'));
		for (const [path, text] of Object.entries(notesOf(day))) {
			mkdirSync(dirname(join(root, path)), { recursive: true });
			writeFileSync(join(root, path), text);
		}
		for (const command of ['retros', 'themes', 'actions', 'questions', 'week', 'insights', 'check', 'lint']) {
			const printed: string[] = [];
			run([command, root, '--json', '--today', today], (text) => printed.push(text));
			expect([command, typeof JSON.parse(printed.join('\n'))]).toEqual([command, 'object']);
		}
		run(['brief', root, '--company', 'Northwind', '--date', day, '--today', today], () => undefined);
		rmSync(root, { recursive: true });
	});
});

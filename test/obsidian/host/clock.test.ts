// @vitest-environment jsdom
/** Obsidian in every language that Moment has: many write days in digits of their own, which no note may hold. */
import { createRequire } from 'node:module';
import moment from 'moment';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isDay, readDateTime } from '../../../src/core/day';
import { weekOf } from '../../../src/core/week/period';
import {
	formatDay,
	formatDayAsTheyDo,
	localeWeeks,
	now,
	today,
	weekStart,
} from '../../../src/obsidian/host/clock';
import { choose, closeVault, get, openVault, press, type, writeWeek } from '../../support/faulty';
import { the } from '../../../scripts/the';

createRequire(import.meta.url)('moment/min/locales');
const LOCALES = moment.locales();
const RETRO = 'Interviews/2026-11-20 Northwind.md';
const NOTES = {
	[RETRO]: `---
type: interview-retro
company: Northwind
date: 2026-11-20
themes: [pacing]
---
## First impressions

## Improvement plan
- [ ] Draw first [theme:: pacing] 📅 2026-11-22
`,
};

beforeEach(() => {
	vi.setSystemTime(new Date(2026, 10, 20, 19, 0, 5));
});
afterEach(() => {
	closeVault();
	moment.locale('en');
	vi.useRealTimers();
});

test('Moment has well over a hundred languages, and some have digits of their own', () => {
	const own = LOCALES.filter(
		(locale) => moment(0).locale(locale).format('YYYY') !== moment(0).format('YYYY'),
	);
	expect(LOCALES.length).toBeGreaterThan(130);
	for (const locale of ['ar', 'fa', 'hi', 'bn', 'ne', 'ta', 'km']) expect(own).toContain(locale);
});

describe.each(LOCALES)('in the language %s', (locale) => {
	beforeEach(() => {
		moment.locale(locale);
		expect(moment.locale()).toBe(locale);
	});

	test('days and moments are those of every other program', () => {
		expect(today()).toBe('2026-11-20');
		expect(now()).toBe('2026-11-20T19:00:05');
		expect(formatDay('2026-08-03', 'YYYY-MM-DD')).toBe('2026-08-03');
		expect(formatDay('2026-08-03', '[W]MMMM')).toBe(moment('2026-08-03').format('[W]MMMM'));
		expect(formatDayAsTheyDo('2026-08-03', 'gggg-[W]ww')).toBe(moment('2026-08-03').format('gggg-[W]ww'));
		expect([0, 1, 2, 3, 4, 5, 6]).toContain(weekStart());
		expect(weekOf('2026-11-20', localeWeeks())).toMatchObject({
			label: `2026-W${moment('2026-11-20').locale(locale).week()}`,
			first: moment('2026-11-20').startOf('week').locale('en').format('YYYY-MM-DD'),
		});
	});

	test('the tracker opens, a retro is made, a moment is written, and the week has its note', async () => {
		const vault = await openVault(NOTES);
		expect(document.body.textContent).not.toContain('Reading your notes');
		expect(get('checkbox', 'Draw first')).toBeDefined();

		vault.run('new-retro');
		await vault.settle();
		expect(get<HTMLInputElement>('textbox', 'Date').value).toBe('2026-11-20');
		type('Company', 'Fabrikam');
		choose('Stage', 'technical');
		press('Create retro');
		await vault.settle();
		const made = [...vault.files()].find(([path]) => path.includes('Fabrikam'));
		expect(made?.[0]).toMatch(/2026-11-20/);
		expect(made?.[1]).toContain('\ndate: 2026-11-20\n');

		await vault.app.workspace.getLeaf().openFile(the(vault.app.vault.getFileByPath(RETRO)), {
			active: true,
			state: { mode: 'preview' },
		});
		await vault.settle();
		vault.run('review-retro');
		await vault.settle();
		press('Finish review');
		await vault.settle();
		const reviewed = /^reviewed: (.*)$/m.exec(the(vault.disk.text(RETRO)))?.[1] ?? '';
		expect(readDateTime(reviewed)).toBe('2026-11-20T19:00:05');

		await writeWeek(vault);
		const week = `Weekly/${moment().startOf('week').format('gggg-[W]ww')}.md`;
		const [, text] = [...vault.files()].find(([path]) => path === week) ?? [];
		expect(text).toContain('interview-retro:begin week-2026-W');
		const days = the(text).match(/\p{Nd}{4}-\p{Nd}{2}-\p{Nd}{2}/gu) ?? [];
		expect(days.length).toBeGreaterThan(0);
		expect(days.filter((day) => !isDay(day))).toEqual([]);

		expect(vault.told().filter((told) => /invalid|could not|wrong/i.test(told))).toEqual([]);
	});
});

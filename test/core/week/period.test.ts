/** Weeks and months, the same wherever one is. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ISO_WEEKS, monthOf, readWeek, shiftPeriod, weekOf } from '../../../src/core/week/period';
import { large } from '../../support/seed';

const SUNDAY = { dow: 0, doy: 6 };

test('a week has a label and two ends', () => {
	expect(weekOf('2026-11-20', ISO_WEEKS)).toEqual({
		label: '2026-W47',
		first: '2026-11-16',
		last: '2026-11-22',
	});
	expect(weekOf('2026-11-22', ISO_WEEKS).label).toBe('2026-W47');
	expect(weekOf('2026-11-22', SUNDAY)).toEqual({
		label: '2026-W48',
		first: '2026-11-22',
		last: '2026-11-28',
	});
});

test('a week belongs to one year, whatever its days do', () => {
	expect(weekOf('2027-01-03', ISO_WEEKS)).toEqual({
		label: '2026-W53',
		first: '2026-12-28',
		last: '2027-01-03',
	});
	expect(weekOf('2027-01-02', SUNDAY)).toEqual({
		label: '2027-W01',
		first: '2026-12-27',
		last: '2027-01-02',
	});
	expect(weekOf('2024-12-30', ISO_WEEKS).label).toBe('2025-W01');
});

test('a month ends where it does', () => {
	expect(monthOf('2028-02-10')).toEqual({ label: '2028-02', first: '2028-02-01', last: '2028-02-29' });
	expect(shiftPeriod(monthOf('2026-01-31'), -1, ISO_WEEKS)).toEqual({
		label: '2025-12',
		first: '2025-12-01',
		last: '2025-12-31',
	});
});

test('only weeks that there are can be read', () => {
	expect(readWeek('2026-W34', ISO_WEEKS)).toEqual({
		label: '2026-W34',
		first: '2026-08-17',
		last: '2026-08-23',
	});
	expect(readWeek('2026-W53', ISO_WEEKS)?.last).toBe('2027-01-03');
	for (const none of [
		'2025-W53',
		'2026-W00',
		'2026-W54',
		'2026-W1',
		'2026-34',
		'W34',
		'2026-W34 ',
		'2026-w34',
		'',
	])
		expect([none, readWeek(none, ISO_WEEKS)]).toEqual([none, null]);
});

describe('every day from 2000 to 2040, weeks from Sunday, Monday and Saturday', () => {
	let folder: string;
	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), 'zones-'));
		buildSync({
			entryPoints: [resolve(import.meta.dirname, 'zone-check.ts')],
			outfile: join(folder, 'check.mjs'),
			bundle: true,
			platform: 'node',
			format: 'esm',
			target: 'node20',
		});
	});
	afterAll(() => {
		rmSync(folder, { recursive: true });
	});

	large.each([
		['America/Los_Angeles', [420, 420, 420]],
		['UTC', [0, 0, 0]],
		['Asia/Kolkata', [-330, -330, -330]],
		['Pacific/Auckland', [-720, -720, -720]],
		// Samoa crossed the date line at the end of 2011 and had no 30 December.
		['Pacific/Apia', [660, 660, -780]],
		['Australia/Lord_Howe', [-630, -630, -630]],
	])('%s', (zone, offsets) => {
		const printed = execFileSync(process.execPath, [join(folder, 'check.mjs')], {
			env: { ...process.env, TZ: zone },
			encoding: 'utf8',
		});
		expect(JSON.parse(printed)).toEqual({ offsets, wrong: [] });
	});
});

import { promises as fs } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const day = 24 * 60 * 60 * 1000;
const isoDate = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g;
const isoWeek = /(?<!\d)\d{4}-W\d{2}(?!\d)/g;

/** A copy of the example in a fresh folder, its story moved so that it ends in the week that ends today. */
export async function copyExample(source: string, today: string): Promise<string> {
	const target = await fs.mkdtemp(join(tmpdir(), 'interview-retro-'));
	const end = (await fs.readFile(join(source, '.story-end'), 'utf8').catch(() => '2026-11-20')).trim();
	const weeks = weeksBetween(end, today);
	const copy = async (from: string, to: string): Promise<void> => {
		for (const child of await fs.readdir(from, { withFileTypes: true })) {
			if (child.name === '.story-end') continue;
			const path = join(from, child.name);
			const moved = join(to, moveDates(child.name, weeks));
			if (child.isDirectory()) {
				await fs.mkdir(moved);
				await copy(path, moved);
			} else if (/\.(md|base|json|csv|txt)$/i.test(child.name)) {
				await fs.writeFile(moved, moveDates(await fs.readFile(path, 'utf8'), weeks));
			} else {
				await fs.copyFile(path, moved);
			}
		}
	};
	await copy(source, target);
	return target;
}

/** Whole weeks from one day to a later one, none if it is not later: weekdays stay what they were. */
export function weeksBetween(from: string, to: string): number {
	return Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / (7 * day)));
}

export function moveDates(text: string, weeks: number): string {
	if (weeks === 0) return text;
	return text
		.replace(isoDate, (date) => {
			const time = Date.parse(date);
			return Number.isNaN(time) ? date : new Date(time + weeks * 7 * day).toISOString().slice(0, 10);
		})
		.replace(isoWeek, (week) => moveWeek(week, weeks));
}

function moveWeek(week: string, weeks: number): string {
	const year = Number(week.slice(0, 4));
	// 4 January is always in week 1; Thursday tells to which year a week belongs.
	const fourth = Date.UTC(year, 0, 4);
	const thursday =
		fourth + (3 - ((new Date(fourth).getUTCDay() + 6) % 7) + (Number(week.slice(6)) - 1 + weeks) * 7) * day;
	const moved = new Date(thursday).getUTCFullYear();
	const number = 1 + Math.floor((thursday - Date.UTC(moved, 0, 1)) / (7 * day));
	return `${moved}-W${String(number).padStart(2, '0')}`;
}

/** The example vault tells of a job search that ends on a day; its dates are moved so that this is now. */

const day = 24 * 60 * 60 * 1000;
const isoDate = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g;
/** Also as a block id has it. */
const isoWeek = /(?<!\d)\d{4}-W\d{2}(?!\d)/gi;
/** The last day of the example's story; who adds to it a later one moves this on. */
export const STORY_END = '2026-11-20';

/** The day on this machine's clock. */
export function localDay(now = new Date()): string {
	return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
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
	return `${moved}-${week.charAt(5)}${String(number).padStart(2, '0')}`;
}

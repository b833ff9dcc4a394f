/**
 * Run by `period.test.ts` once in each time zone: every day from 2000 to 2040 against a calendar that is
 * counted out here without any clock or library. Prints the zone's offset on a few days, to show that the
 * zone was in force, and what differs.
 */
import { formatDay } from '../../../scripts/cli/moment';
import { monthOf, readWeek, shiftPeriod, weekOf } from '../../../src/core/week/period';
import { the } from '../../../scripts/the';

const two = (number: number): string => String(number).padStart(2, '0');

/** Zeller's congruence: 0 for Sunday to 6. */
function zeller(year: number, month: number, day: number): number {
	const y = month < 3 ? year - 1 : year;
	const m = month < 3 ? month + 12 : month;
	const h =
		(day +
			Math.floor((13 * (m + 1)) / 5) +
			(y % 100) +
			Math.floor((y % 100) / 4) +
			Math.floor(y / 400) +
			5 * Math.floor(y / 100)) %
		7;
	return (h + 6) % 7;
}

function lengthOf(year: number, month: number): number {
	if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
	return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const days: { text: string; weekday: number }[] = [];
const index = new Map<string, number>();
for (let year = 1999; year <= 2041; year++) {
	for (let month = 1; month <= 12; month++) {
		for (let day = 1; day <= lengthOf(year, month); day++) {
			const text = `${year}-${two(month)}-${two(day)}`;
			index.set(text, days.length);
			days.push({ text, weekday: zeller(year, month, day) });
		}
	}
}

const wrong: string[] = [];
const same = (what: string, given: string, wanted: string): void => {
	if (given !== wanted && wrong.length < 5) wrong.push(`${what}: ${given} instead of ${wanted}`);
};

/**
 * Sunday and Saturday as in the United States and in Persian, whose first week holds 1 January; Monday as
 * in ISO, 4 January.
 */
for (const { dow, doy, certain, tokens } of [
	{ dow: 0, doy: 6, certain: '01-01', tokens: 'gggg-[W]ww' },
	{ dow: 1, doy: 4, certain: '01-04', tokens: 'GGGG-[W]WW' },
	{ dow: 6, doy: 12, certain: '01-01', tokens: null },
]) {
	const startOf = (at: number): number => {
		let start = at;
		while (the(days[start]).weekday !== dow) start--;
		return start;
	};
	const firstWeek = new Map<number, number>();
	for (let year = 2000; year <= 2041; year++)
		firstWeek.set(year, startOf(the(index.get(`${year}-${certain}`))));
	firstWeek.set(1999, startOf(the(index.get(`1999-${certain === '01-01' ? '01-08' : '01-11'}`))) - 7);
	const weeks = { dow, doy };
	for (let at = the(index.get('2000-01-01')); at < the(index.get('2041-01-01')); at++) {
		const day = the(days[at]).text;
		const start = startOf(at);
		let year = Number(day.slice(0, 4)) + 1;
		while (the(firstWeek.get(year)) > start) year--;
		const label = `${year}-W${two((start - the(firstWeek.get(year))) / 7 + 1)}`;
		const week = weekOf(day, weeks);
		const said = ({ label: name, first, last }: typeof week): string => `${name} ${first} ${last}`;
		same(`${day} from ${dow}`, said(week), `${label} ${the(days[start]).text} ${the(days[start + 6]).text}`);
		if (tokens !== null) same(`${day} by ${tokens}`, formatDay(day, tokens), label);
		if (at !== start) continue;
		same(`${label} read`, said(the(readWeek(label, weeks))), said(week));
		same(`after ${label}`, shiftPeriod(week, 1, weeks).first, the(days[start + 7]).text);
		same(`before ${label}`, shiftPeriod(week, -1, weeks).last, the(days[start - 1]).text);
	}
}
for (let year = 2000; year <= 2040; year++) {
	for (let month = 1; month <= 12; month++) {
		const label = `${year}-${two(month)}`;
		for (const day of ['01', '15', two(lengthOf(year, month))]) {
			const { label: name, first, last } = monthOf(`${label}-${day}`);
			same(
				`the month of ${label}-${day}`,
				`${name} ${first} ${last}`,
				`${label} ${label}-01 ${label}-${two(lengthOf(year, month))}`,
			);
		}
		same(
			`after ${label}`,
			shiftPeriod(monthOf(`${label}-09`), 1, { dow: 1, doy: 4 }).label,
			month === 12 ? `${year + 1}-01` : `${year}-${two(month + 1)}`,
		);
	}
}

const offsets = [2000, 2011, 2026].map((year) => new Date(Date.UTC(year, 6, 1)).getTimezoneOffset());
console.log(JSON.stringify({ offsets, wrong }));

/** Figures and days in words, for people. */
import { dayOfWeek, daysBetween } from '../../core/day';
import { monthName, WEEKDAYS } from '../../core/words';

/** `15 Sep`; with its year where that is not the year of `today`. */
export function shortDay(day: string, today: string): string {
	const [year, month, date] = day.split('-');
	const short = `${Number(date)} ${monthName(day).slice(0, 3) || month}`;
	return year === today.slice(0, 4) ? short : `${short} ${year}`;
}

/** `Thu 19 Nov`. */
export function weekDay(day: string, today: string): string {
	return `${WEEKDAYS[dayOfWeek(day)]?.slice(0, 3)} ${shortDay(day, today)}`;
}

/** `today`, `yesterday`, `12 days ago`. */
export function daysAgo(day: string, today: string): string {
	const days = daysBetween(day, today);
	if (days <= 0) return 'today';
	return days === 1 ? 'yesterday' : `${days} days ago`;
}

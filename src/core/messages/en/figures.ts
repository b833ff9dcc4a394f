/** Days and figures in English, as this plugin has always written them: `15 Sep`, not `Sept 15`. */
import { dayOfWeek, daysBetween } from '../../day';
import { monthName, WEEKDAYS } from '../../words';
import type { Figures } from '../common/intl';

function shortDay(day: string, today: string): string {
	const [year, month, date] = day.split('-');
	const short = `${Number(date)} ${monthName(day).slice(0, 3) || month}`;
	return year === today.slice(0, 4) ? short : `${short} ${year}`;
}

export const figuresInEnglish: Figures = {
	shortDay,
	weekDay: (day, today) => `${WEEKDAYS[dayOfWeek(day)]?.slice(0, 3)} ${shortDay(day, today)}`,
	daysAgo(day, today) {
		const days = daysBetween(day, today);
		if (days <= 0) return 'today';
		return days === 1 ? 'yesterday' : `${days} days ago`;
	},
	month: monthName,
	list: (items) => items.join(', '),
};

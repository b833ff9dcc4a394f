/** A retro of an interview that was, dated tomorrow: as after a flight west, or by a wrong clock. */
import { addDays } from '../day';
import type { Retro } from '../note/retro';

/** Whether a retro holds what nobody can write before the interview. */
function tellsOfIt({ impressions, captured, reviewed, ended, result, questions, outcomes }: Retro): boolean {
	return (
		[impressions, captured, reviewed, ended].some((one) => one !== null) ||
		result !== 'pending' ||
		questions.some(({ rating, answer }) => rating !== null || answer !== null) ||
		outcomes.some(({ outcome }) => outcome !== null)
	);
}

/** Whether a retro is dated tomorrow and tells of an interview that took place; it counts from that day on. */
export function isDatedTomorrow(retro: Retro, today: string): boolean {
	return retro.date !== null && retro.date > today && retro.date === addDays(today, 1) && tellsOfIt(retro);
}

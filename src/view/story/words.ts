/** Days in words, for the views that are drawn in English alone. */
import { figuresInEnglish } from '../../core/messages/en/figures';

/** `15 Sep`; with its year where that is not the year of `today`. */
export const shortDay = (day: string, today: string): string => figuresInEnglish.shortDay(day, today);

/** `today`, `yesterday`, `12 days ago`. */
export const daysAgo = (day: string, today: string): string => figuresInEnglish.daysAgo(day, today);

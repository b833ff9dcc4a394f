/** What an address says, read leniently: any page can hold one. */
import type { ObsidianProtocolData } from 'obsidian';
import type { Round } from '../../core/brief/brief';
import { isDay } from '../../core/day';
import { wordOf } from '../../core/note/values';
import type { Context } from '../host/context';

/** What an address says of a field, empty if nothing; a name without a value is given as `true`. */
export function saidOf(given: ObsidianProtocolData, name: string): string {
	const text = given[name] ?? '';
	return text === 'true' ? '' : text.replace(/\s+/g, ' ').trim();
}

/** The fields of which something is said. */
export const filledIn = <T extends object>(fields: T): Partial<T> =>
	Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '')) as Partial<T>;

/** What an address says of a round: its company, one of the user's stages, its day. */
export function roundGiven({ source }: Context, given: ObsidianProtocolData): Partial<Round> {
	const date = saidOf(given, 'date');
	return filledIn({
		company: saidOf(given, 'company'),
		stage: wordOf(source.settings.stages, saidOf(given, 'stage')) ?? '',
		date: isDay(date) ? date : '',
	});
}

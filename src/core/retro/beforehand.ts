/** What is known of an interview before it is written down. */
import { actions, type JudgedAction } from '../action/actions';
import type { Interview, Snapshot } from '../vault/snapshot';
import { keyOf } from '../vault/names';
import { linkToAction } from '../vault/quote';
import { writtenTheme } from '../vault/written';
import type { Awaiting } from './template';

/** Every company that was interviewed at, the latest first. */
export function companies(snapshot: Snapshot): string[] {
	return unique(latestFirst(snapshot).map(({ company }) => company?.name ?? null));
}

/** Every position that was interviewed for, the latest first. */
export function positions(snapshot: Snapshot): string[] {
	return unique(latestFirst(snapshot).map(({ retro }) => retro.position));
}

export interface Beforehand {
	/** The company as the last retro there names it, a link if that is one; the text that was given if there is none. */
	company: string;
	/** As last time: there, else anywhere. */
	position: string;
	/** The next one there. */
	round: string;
}

/** What the form can fill in for a company. */
export function beforehand(snapshot: Snapshot, company: string): Beforehand {
	const all = latestFirst(snapshot);
	const key = keyOf(company);
	const { key: meant } = snapshot.companyOf(company);
	const there = all.filter((interview) => interview.company?.key === meant);
	const numbers = there.map(({ retro }) => retro.round.number);
	const unnumbered = numbers.filter((number) => number === null).length;
	const [last] = there;
	const link =
		last?.retro.company?.startsWith('[[') === true && keyOf(last.company?.name ?? '') === key
			? last.retro.company
			: null;
	return {
		company: link ?? company.trim(),
		position:
			(there.length > 0 ? there : all).find(({ retro }) => retro.position !== null)?.retro.position ?? '',
		round: String(Math.max(0, ...numbers.map((number) => number ?? 0)) + unnumbered + 1),
	};
}

/** The improvements that are done and wait for their verdict, for *Did it hold?*; the one done first comes first. */
export function awaiting(snapshot: Snapshot): Awaiting[] {
	return actions(snapshot)
		.filter(({ effect }) => effect === 'awaiting' || effect === 'unproven')
		.sort((a, b) => ((a.action.done ?? '') < (b.action.done ?? '') ? -1 : 1))
		.map((one) => awaitingFrom(one, snapshot));
}

/** An improvement as *Did it hold?* asks about it. */
export function awaitingFrom({ interview, action, themes }: JudgedAction, snapshot: Snapshot): Awaiting {
	return {
		text: action.text,
		themes: themes.map((key) => writtenTheme(snapshot, key)),
		link: action.blockId === null ? null : linkToAction(interview.path, snapshot, action.blockId),
	};
}

function latestFirst(snapshot: Snapshot): Interview[] {
	return [...snapshot.interviews.values()].sort((a, b) => ((a.moment ?? '') < (b.moment ?? '') ? 1 : -1));
}

function unique(texts: (string | null)[]): string[] {
	return [...new Set(texts.filter((text) => text !== null))];
}

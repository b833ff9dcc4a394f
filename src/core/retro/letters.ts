/** The letters that an interview calls for: the thank-you note, and asking the recruiter how it stands. */
import type { Action } from './retro';

type Owed = Pick<Action, 'kind' | 'text'>;

/** Whether an action is to send the thank-you note. */
export function isThankYou({ kind, text }: Owed): boolean {
	return kind === 'follow-up' && /\bthank/i.test(text);
}

/** Whether an action is to ask the recruiter how it stands; to thank the recruiter is none. */
export function isNudge(action: Owed): boolean {
	return action.kind === 'follow-up' && !isThankYou(action) && /\b(?:recruiters?|nudge|follow(?:ing)?[ -]up)\b/i.test(action.text);
}

import { describe, expect, it } from 'vitest';
import { isNudge, isThankYou } from '../../../src/core/retro/letters';

const followUp = (text: string) => ({ kind: 'follow-up' as const, text });

describe('what a follow-up is', () => {
	it('a thank-you note if it thanks', () => {
		for (const text of ['Send a thank-you note to [[Dana Lee]]', 'thank the recruiter', 'Thanks to the panel']) expect(isThankYou(followUp(text))).toBe(true);
		for (const text of ['Send the slides', 'Write to the recruiter']) expect(isThankYou(followUp(text))).toBe(false);
		expect(isThankYou({ kind: 'improvement', text: 'Thank people for their hints' })).toBe(false);
	});

	it('a nudge if it names the recruiter or says so, and thanks nobody', () => {
		for (const text of ['Ask the recruiter how it stands', 'Nudge Tom', 'Follow up', 'Write a follow-up mail']) expect(isNudge(followUp(text))).toBe(true);
		for (const text of ['Thank the recruiter', 'Send the slides']) expect(isNudge(followUp(text))).toBe(false);
		expect(isNudge({ kind: 'improvement', text: 'Follow up on every hint' })).toBe(false);
	});
});

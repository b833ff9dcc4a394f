/** How it was, and a theme that is taken off a question: what the review writes besides. */
import { expect, test } from 'vitest';
import { EMOJI } from '../../../src/core/change/compose';
import { questionsOf } from '../../../src/core/change/question';
import { toEdit, type ReviewCommand } from '../../../src/core/change/review';
import { apply } from '../../../src/core/edit/edit';
import { parseContext } from '../../../src/core/note/note';
import { defaultSettings } from '../../../src/core/settings';
import { slipOf } from '../../../src/core/theme/like';
import { nearTo } from '../../../src/core/theme/near';
import { the } from '../../../scripts/the';

const reading = parseContext(defaultSettings());
const TEXT =
	'---\ntype: interview-retro\ndate: 2026-11-02\nstress: 2 # a guess\n---\n## Questions\n### Trees\n- Rating: poor\n- Themes: [[Pacing]], Scope\n';
const { ref } = the(questionsOf(TEXT, reading)[0]);

function written(wish: ReviewCommand): string {
	const made = toEdit(TEXT, wish, { reading, stage: '', format: EMOJI, isTheme: () => false });
	return typeof made === 'string' ? made : apply(TEXT, made.replacements);
}

test.each<[ReviewCommand, string]>([
	[{ kind: 'felt', property: 'confidence', value: 70 }, TEXT.replace('guess\n', 'guess\nconfidence: 70\n')],
	[{ kind: 'felt', property: 'self-rating', value: 3 }, TEXT.replace('guess\n', 'guess\nself-rating: 3\n')],
	[{ kind: 'felt', property: 'stress', value: 4 }, TEXT.replace('stress: 2', 'stress: 4')],
	[{ kind: 'felt', property: 'stress', value: 2 }, 'as-wanted'],
	[{ kind: 'themes', ref, value: 'Scope' }, TEXT.replace('[[Pacing]], Scope', 'Scope')],
	[{ kind: 'themes', ref, value: '' }, TEXT.replace('[[Pacing]], Scope', '')],
])('%j', (wish, after) => {
	expect(written(wish)).toBe(after);
});

test.each([
	['Late escaltion', 'Late escalation'],
	['late escalations', 'Late escalation'],
	['Late escalation', null],
	['Late', null],
	['Nerves', null],
	['', null],
])('%j is near to %j', (typed, name) => {
	const themes = [{ key: 'late escalation', name: 'Late escalation', uses: 2 }];
	expect(nearTo(typed, themes)?.name ?? null).toBe(name);
});

test.each([
	['clarifing', 'Clarifying questions'],
	['clarifying', null],
	['Clarifying questions', null],
	['pac', null],
	['Nerves', null],
])('%j is a slip of %j', (typed, name) => {
	expect(slipOf(['Pacing', 'Clarifying questions'], typed)).toBe(name);
});

/** *This interview*: what is filled in, for its own note and for the brief of it. */
import { expect, test } from 'vitest';
import { holdsOf } from '../../../src/view/interview/holds-model';
import { thisInterviewOf } from '../../../src/view/interview/this-interview-model';
import { journalOf, note, retro } from '../../support/notes';
import { the } from '../../../scripts/the';

const NOTE = 'Interviews/2026-11-19 Adatum.md';
const VAULT = {
	[NOTE]: retro({
		date: '2026-11-19',
		company: 'Adatum',
		poor: ['Pacing'],
		outcomes: ['- Use a timer [theme:: Pacing] [outcome:: ]'],
	}),
	'Empty.md': note({ type: 'interview-retro', company: 'Litware', date: '2026-11-18', result: 'offer' }),
	'Brief.md': note({ type: 'interview-brief', company: 'Adatum', date: '2026-11-19' }),
	'Other.md': 'No interview.',
};

function shown(open: string | null) {
	const snapshot = journalOf(VAULT, '2026-11-20');
	return thisInterviewOf(open, snapshot, holdsOf(snapshot, null));
}

test('says what is filled in and what is not, and asks what waits for its answer', () => {
	const { who, result, filled, felt, holds } = the(shown(NOTE));
	expect(felt).toEqual({ confidence: null, 'self-rating': null, stress: null });
	expect([who, result]).toEqual(['Adatum', 'pending']);
	expect(filled).toEqual(['1 of 1 question rated', 'no key lesson', 'not reviewed']);
	expect(holds.map(({ text }) => text)).toEqual(['Use a timer']);
	expect(the(shown('Empty.md')).felt).toBeNull();
	expect(the(shown('Empty.md')).filled).toEqual([
		'nothing written yet',
		'no question noted',
		'no key lesson',
		'not reviewed',
	]);
});

test('is the same beside its brief, and nothing beside another note', () => {
	expect(shown('Brief.md')).toEqual(shown(NOTE));
	expect(shown('Other.md')).toBeNull();
	expect(shown(null)).toBeNull();
});

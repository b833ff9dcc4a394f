/** Twelve invitations, and what must be read and guessed from each, as it was written down by hand. */
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { later } from '../../../src/core/day';
import { guessOf, type Guess } from '../../../src/core/invite/guess';
import { readInvite, type Invite } from '../../../src/core/invite/invite';
import { the } from '../../../scripts/the';
import { goldIn } from '../../support/gold';

const FOLDER = join(import.meta.dirname, '../../fixtures/invites');
const TODAY = '2026-11-20';
/** Here it is always one hour later than in UTC. */
const toLocal = (instant: string): string => later(instant.slice(0, 19), 1, 'hours');
const KNOWN = { companies: ['[[Humongous Insurance]]', 'Ada'], positions: ['Platform engineer'] };

interface Gold {
	why: string;
	invite: Partial<Invite>;
	guess: Guess;
}

const cases = goldIn<Gold>(FOLDER);

test('they are twelve', () => expect(cases.length).toBe(12));

describe.each(cases)('%s', (_, { invite, guess }, __, text) => {
	const read = the(readInvite(text, toLocal, TODAY));

	test('what it says', () => expect(read).toMatchObject(invite));

	test('what is guessed', () => expect(guessOf(read, KNOWN)).toEqual(guess));
});

test('of any text it says something or nothing, and never throws', () => {
	const pieces = fc.array(
		fc.oneof(
			fc.string(),
			fc.constantFrom(
				'BEGIN:VCALENDAR\r\n',
				'BEGIN:VEVENT\r\n',
				'DTSTART;TZID=x:2026\r\n',
				'DTSTART:20261340T990000Z\r\n',
				'UID:\r\n',
				'DURATION:P\r\n',
				'END:VEVENT\r\n',
				'END:VCALENDAR\r\n',
				'When: 2026-11-25 99:99',
			),
		),
	);
	fc.assert(
		fc.property(pieces, (parts) => {
			const read = readInvite(parts.join(''), toLocal, TODAY);
			if (read !== null) guessOf(read, KNOWN);
		}),
		{ numRuns: 1000 },
	);
});

/** Another due day: the day of the line changes, and not a character besides; taken back, the note is what it was. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { postpone } from '../../../src/core/change/postpone';
import { undo } from '../../../src/core/change/tick';
import { apply, fingerprint } from '../../../src/core/edit/edit';
import { readFields } from '../../../src/core/markdown/task';
import { runs } from '../../support/seed';

const DAY = '2026-11-23';
const refTo = (source: string, line = 1) => ({ line, source, id: null, twinIn: null });

function after(line: string): string {
	const made = postpone(`${line}\n`, refTo(line), DAY);
	return typeof made === 'string' ? made : apply(`${line}\n`, made.replacements).slice(0, -1);
}

describe('the due day', () => {
	test.each([
		['- [ ] Draw 📅 2026-11-14', '- [ ] Draw 📅 2026-11-23'],
		['- [ ] Draw 🗓️2026-11-14 ^a1', '- [ ] Draw 🗓️2026-11-23 ^a1'],
		[
			'* Draw [theme:: x] [due:: 2026-11-14] [check:: mock]',
			'* Draw [theme:: x] [due:: 2026-11-23] [check:: mock]',
		],
		['- [ ] Draw (due:: 2026-11-14)', '- [ ] Draw (due:: 2026-11-23)'],
		[
			'- [ ] Since 2026-11-14 📅 2026-11-14 ✅ 2026-11-14',
			'- [ ] Since 2026-11-14 📅 2026-11-23 ✅ 2026-11-14',
		],
		['- [ ] `📅 2026-11-14` 📅 2026-11-14', '- [ ] `📅 2026-11-14` 📅 2026-11-23'],
		['- [ ] Draw', 'no-field'],
		['- [ ] Draw 📅 2026-11-23', 'as-wanted'],
	])('of %s', (line, wanted) => {
		expect(after(line)).toBe(wanted);
	});

	test('of any line changes alone, and is taken back to the character', () => {
		const piece = fc.constantFrom(
			'📅 2026-11-14',
			'[due:: 2026-11-14]',
			'⏳ 2026-11-13',
			'✅ 2026-11-12',
			'[theme:: Pacing]',
			'`📅 2026-11-11`',
			'%% 📅 2026-11-10 %%',
			'words',
			'2026-11-14',
			'[[a|📅 2026-11-14]]',
			'^id1',
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 6 }), fc.constantFrom('\n', '\r\n'), (pieces, ending) => {
				const line = `- [ ] ${pieces.join(' ')}`;
				const text = ['# Plan', 'Before.', '', line, '- [ ] Other 📅 2026-11-14', ''].join(ending);
				const made = postpone(text, { ...refTo(line, 4), twinIn: fingerprint(text) }, DAY);
				if (typeof made === 'string') return;
				const now = apply(text, made.replacements);
				const was = readFields(line.slice(6));
				expect(readFields(made.source.slice(6))).toEqual({ ...was, due: DAY });
				expect(now).toBe(text.replace(line, () => made.source));
				const back = undo(now, { ...refTo(made.source, 4), twinIn: fingerprint(now) }, made.back);
				expect(typeof back === 'string' ? back : apply(now, back.replacements)).toBe(text);
			}),
			{ numRuns: runs(10_000) },
		);
	});
});

/** Who names a theme, and where. */
import { expect, test } from 'vitest';
import { mentionsOf } from '../../../src/core/theme/mentions';
import { journalOf, note, retro } from '../../support/notes';
import { the } from '../../../scripts/the';

test('each of the four places is named with its line, the latest interview first, upcoming ones too', () => {
	const vault = {
		'Know/Pacing.md': note({ aliases: ['Speed'] }),
		'a.md': retro({
			date: '2026-03-01',
			themes: ['[[Pacing]]'],
			plan: ['- [x] Ten drills #theme/pacing ✅ 2026-03-02 ^drills', '- [ ] Sleep'],
		}),
		'b.md': retro({
			date: '2026-03-09',
			good: ['speed'],
			outcomes: ['- [validates:: [[a#^drills]]] [outcome:: held]'],
		}),
		'c.md': retro({ date: '2027-01-09', outcomes: ['- Slow down [theme:: Pacing] [outcome:: ]'] }),
		'd.md': retro({ date: '2026-03-10', poor: ['Depth'] }),
	};
	const snapshot = journalOf(vault);
	const key = the([...snapshot.names.values()].find(({ note: path }) => path === 'Know/Pacing.md')).key;
	expect(
		mentionsOf(key, snapshot).map(({ interview, line, place, text }) => [interview.path, line, place, text]),
	).toEqual([
		['c.md', 7, 'outcome', 'Slow down'],
		['b.md', 7, 'question', 'About speed'],
		['b.md', 11, 'outcome', 'Ten drills #theme/pacing'],
		['a.md', 6, 'property', ''],
		['a.md', 9, 'action', 'Ten drills #theme/pacing'],
	]);
	expect(mentionsOf('nobody', snapshot)).toEqual([]);
});

/** Another try at what an action did not change. */
import { expect, test } from 'vitest';
import { actions } from '../../../src/core/action/actions';
import { followOn, strongerThan } from '../../../src/core/action/again';
import { actionLine, EMOJI } from '../../../src/core/change/compose';
import { awaiting } from '../../../src/core/retro/beforehand';
import { themes } from '../../../src/core/theme/themes';
import { journalOf, retro } from '../../support/notes';
import { the } from '../../../scripts/the';

test.each([
	['note', 'drill'],
	['drill', 'mock'],
	['mock', 'checklist'],
	['checklist', 'checklist'],
	['rewrite', 'drill'],
	['prayer', 'drill'],
	[null, 'drill'],
])('after %s comes %s', (method, stronger) => {
	expect(strongerThan(method)).toBe(stronger);
});

const vault = (line: string) => ({
	'Pacing.md': '',
	'Interviews/One.md': retro({ date: '2026-03-01', poor: ['[[Pacing]]'], plan: [line] }),
	'Interviews/Two.md': retro({ date: '2026-03-09', poor: ['[[Pacing]]'] }),
});

test.each([
	[
		'- [x] Ten drills [theme:: [[Pacing]]] [theme:: Nerves] [method:: drill] ✅ 2026-03-05 ^drills',
		'mock',
		'[[One#^drills]]',
	],
	['- [x] Ten drills [theme:: [[Pacing]]] ✅ 2026-03-05', 'drill', '[[One]]'],
])('the line that follows on %s names its themes and links to it', (line, method, link) => {
	const snapshot = journalOf(vault(line));
	const judged = the(actions(snapshot).find(({ effect }) => effect === 'ineffective'));
	const form = { ...followOn(judged, snapshot), text: 'Pace with a metronome', due: '2026-03-20' };
	expect(form).toMatchObject({ method, check: 'next-interview', after: link });
	const written = actionLine(form, EMOJI);
	expect(written).toContain(`- [ ] Pace with a metronome after ${link} [theme:: [[Pacing]]]`);

	const after = journalOf({
		...vault(line),
		'Interviews/Two.md': retro({ date: '2026-03-09', poor: ['[[Pacing]]'], plan: [written] }),
	});
	const read = the(actions(after).find(({ action }) => action.text.startsWith('Pace')));
	expect(read.themes).toEqual(judged.themes);
	expect(read.action).toMatchObject({
		text: `Pace with a metronome after ${link}`,
		method,
		due: '2026-03-20',
		blockId: null,
	});
	expect(themes(after).map(({ key }) => key)).toEqual(themes(snapshot).map(({ key }) => key));
});

test.each(['Round 1', 'Round #1 | a^b [c]', '50% (on site)', 'Rundgang 1: größer'])(
	'among two notes called %s a link that is written means the one that was meant',
	(name) => {
		const line = '- [x] Ten drills [theme:: Pacing] ✅ 2026-03-05 ^drills';
		const acme = `Interviews/Acme/${name}.md`;
		const beta = `Interviews/Beta/${name}.md`;
		const snapshot = journalOf({
			[acme]: retro({ date: '2026-03-01', poor: ['Pacing'], plan: [line] }),
			[beta]: retro({ date: '2026-03-02', plan: [line] }),
		});
		for (const meant of [acme, beta]) {
			const judged = the(actions(snapshot).find(({ interview }) => interview.path === meant));
			const { after } = followOn(judged, snapshot);
			for (const from of [acme, beta, 'Interviews/Gamma/Round 2.md'])
				expect(snapshot.actionAt(the(after), from)?.path).toBe(meant);
			const [held] = awaiting(snapshot).filter(({ link }) => link === after);
			expect(held?.text).toBe('Ten drills');
		}
	},
);

test('a note in which a held line names its action among namesakes judges that action', () => {
	const snapshot = journalOf({
		'Interviews/Acme/Round 1.md': retro({
			date: '2026-03-01',
			poor: ['Pacing'],
			plan: ['- [x] Slow [theme:: Pacing] ✅ 2026-03-05 ^slow'],
		}),
		'Interviews/Beta/Round 1.md': retro({ date: '2026-03-02' }),
	});
	expect(awaiting(snapshot).map(({ link }) => link)).toEqual(['[[Interviews/Acme/Round 1#^slow|Round 1]]']);
});

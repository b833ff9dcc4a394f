/** The index that is kept up to date over any history is the one that is built afresh from what the history left. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { takeSnapshot } from '../../src/core/vault/snapshot';
import { NoteIndex } from '../../src/core/note/index';
import { linksAmong } from '../../src/core/markdown/links';
import { parseNote, parseContext } from '../../src/core/note/note';
import { defaultSettings } from '../../src/core/settings';
import { answers, note, retro } from '../support/notes';
import { runs } from '../support/seed';
import { the } from '../../scripts/the';

const settings = defaultSettings();
const reading = parseContext(settings);

const PATHS = [
	'a.md',
	'b.md',
	'Pacing.md',
	'In/a.md',
	'In/Pacing.md',
	'In/Deep/c.md',
	'Inner/d.md',
	'In/a (Conflicted copy 2026).md',
	'In/a.sync-conflict-1.md',
];
const TEXTS = [
	retro({
		date: '2026-03-01',
		poor: ['Pacing'],
		plan: ['- [x] Slow down [theme:: [[Pacing]]] ✅ 2026-03-02 ^slow'],
	}),
	retro({
		date: '2026-03-05',
		good: ['[[Pacing|too fast]]'],
		company: '"[[Northwind]]"',
		outcomes: ['- [validates:: [[a#^slow]]] [outcome:: held]'],
	}),
	retro({ date: '2026-03-05', themes: ['Speed', 'Nerves'], kind: 'mock' }),
	retro({ date: 'soon', medium: ['Nerves'], company: '' }),
	note({ aliases: ['Speed'] }),
	note({ type: 'interview-theme', aliases: ['Nerves'] }),
	note({ aliases: 'Northwind' }),
	'---\ntype: interview-retro\ncompany: "open\n---\n',
	'Just words.',
];

type Step =
	| { verb: 'set'; path: string; text: string }
	| { verb: 'remove'; path: string }
	| { verb: 'rename'; path: string; to: string };

const place = fc.constantFrom(...PATHS);
const folder = fc.constantFrom('In', 'In/Deep', 'Inner', 'Out', 'Out/Deep');
const step: fc.Arbitrary<Step> = fc.oneof(
	{
		weight: 4,
		arbitrary: fc.record({ verb: fc.constant('set' as const), path: place, text: fc.constantFrom(...TEXTS) }),
	},
	fc.record({ verb: fc.constant('remove' as const), path: fc.oneof(place, folder) }),
	fc.record({ verb: fc.constant('rename' as const), path: place, to: place }),
	fc
		.record({ verb: fc.constant('rename' as const), path: folder, to: folder })
		.filter(({ path, to }) => !to.startsWith(`${path}/`)),
);

/** What a disk does. */
function onDisk(disk: Map<string, string>, one: Step): void {
	const below = [...disk.keys()].filter((path) => path === one.path || path.startsWith(`${one.path}/`));
	if (one.verb === 'set') disk.set(one.path, one.text);
	if (one.verb === 'remove') for (const path of below) disk.delete(path);
	if (one.verb === 'rename') {
		for (const path of below) {
			const text = the(disk.get(path));
			disk.delete(path);
			disk.set(one.to + path.slice(one.path.length), text);
		}
	}
}

function inIndex(index: NoteIndex, one: Step): void {
	if (one.verb === 'set') index.set(one.path, parseNote(one.path, one.text, reading));
	if (one.verb === 'remove') index.remove(one.path);
	if (one.verb === 'rename') index.rename(one.path, one.to);
}

function fresh(disk: ReadonlyMap<string, string>): NoteIndex {
	const index = new NoteIndex();
	for (const path of [...disk.keys()].sort()) index.set(path, parseNote(path, the(disk.get(path)), reading));
	return index;
}

const asked = (index: NoteIndex) =>
	answers(takeSnapshot(index.notes, linksAmong(index.notes.keys()), settings, '2026-06-01'));

test('an index kept up to date equals one built afresh, in its notes and in every answer', () => {
	fc.assert(
		fc.property(fc.array(step, { maxLength: 14 }), (history) => {
			const disk = new Map<string, string>();
			const kept = new NoteIndex();
			for (const one of history) {
				onDisk(disk, one);
				inIndex(kept, one);
			}
			const anew = fresh(disk);
			expect(kept.notes).toEqual(anew.notes);
			expect(asked(kept)).toEqual(asked(anew));
		}),
		{ numRuns: runs(10_000) },
	);
});

test('every change is noticed', () => {
	const index = new NoteIndex();
	const versions = [index.version];
	for (const one of [
		{ verb: 'set', path: 'a.md', text: '' },
		{ verb: 'rename', path: 'a.md', to: 'b.md' },
		{ verb: 'remove', path: 'b.md' },
	] as Step[]) {
		inIndex(index, one);
		versions.push(index.version);
	}
	expect(new Set(versions).size).toBe(4);
});

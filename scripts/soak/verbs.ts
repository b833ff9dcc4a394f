/** Every write verb tried on a note, beside the clicks: what it changes, and that an `expect` which is not met writes nothing. */
import { EMOJI } from '../../src/core/change/compose';
import { linksAmong } from '../../src/core/markdown/links';
import { NoteIndex } from '../../src/core/note/index';
import { parseContext, parseNote } from '../../src/core/note/note';
import { BadFlag, changeWanted, VERBS, type Verb, type VerbFlag } from '../../src/core/report/verbs';
import { settledEdit } from '../../src/core/edit/edit';
import { defaultSettings } from '../../src/core/settings';
import { takeSnapshot } from '../../src/core/vault/snapshot';
import { spanBetween } from './judge';
import { attempt, count, type Tallies } from './tally';

const PATH = 'Interviews/Note.md';
const TODAY = '2026-11-20';
/** Any note of the folder is an interview, whatever stands at its top. */
const settings = { ...defaultSettings(), retroBy: 'folder' as const, retroValue: 'Interviews' };
const reading = parseContext(settings);

type Given = Partial<Record<VerbFlag, string>>;

/** The lines of a note, as a reader sees them. */
const linesOf = (text: string): string[] => text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);

/** The first lines that look as if a verb were for them, and one that is for none. */
function linesFor(text: string, shape: RegExp): string[] {
	const lines = linesOf(text);
	const found = lines.flatMap((line, index) => (shape.test(line) ? [index + 1] : [])).slice(0, 2);
	return [...new Set([...found, 1 + (text.length % lines.length)])].map(String);
}

/** What each verb is asked for, and how many lines it may take away and leave in their place at most. */
function asked(text: string): [name: string, given: Given, most: { gone: number; come: number }][] {
	const one = { gone: 1, come: 1 };
	// A label of its own, with what it takes to keep it apart.
	const label = { gone: 1, come: 3 };
	return [
		...linesFor(text, /\[[ /]\]/).map((line) => ['tick', { line }, one] as [string, Given, typeof one]),
		...linesFor(text, /^### |rating/i).flatMap((line): [string, Given, typeof one][] => [
			['rate', { line, rating: 'good', reason: 'in the end' }, label],
			['rate', { line, rating: 'medium', 'observed-by': 'Jonas' }, label],
			['theme', { line, theme: 'Depth' }, label],
		]),
		['outcome', { theme: 'Pacing', outcome: 'held' }, one],
		['add-action', { text: 'If asked, then I count', theme: 'Pacing', due: TODAY }, { gone: 1, come: 6 }],
		// With an empty bullet for each label, a heading for the section, and blank lines.
		['add-question', { title: 'Why "us"?', rating: 'poor', theme: 'Depth' }, { gone: 1, come: 16 }],
		['result', { result: 'rejected' }, { gone: 3, come: 8 }],
		['review', {}, { gone: 1, come: 4 }],
	];
}

/** What is wrong with a change; null if nothing: it is in one place, and no longer than the verb promises. */
function harm(text: string, after: string, most: { gone: number; come: number }): string | null {
	const { removed, inserted } = spanBetween(text, after);
	const partsOf = (part: string): number => part.split(/\r\n|\r|\n/).length;
	const [gone, come] = [partsOf(removed), partsOf(inserted)];
	if (gone > most.gone) return `${gone} lines are gone`;
	// What is new stands between the lines: where one goes, one line takes its place.
	if (most.come === 3 && come > 1 && removed.trim() !== '')
		return 'a line is gone, and more than one has come';
	return come > most.come ? `${come} lines have come` : null;
}

/** Tries every verb on a note. */
export function verbs(tallies: Tallies, text: string): void {
	const index = new NoteIndex();
	index.set(PATH, parseNote(PATH, text, reading));
	const snapshot = takeSnapshot(index.notes, linksAmong(index.notes.keys()), settings, TODAY);
	const wanted = { snapshot, reading, format: EMOJI, now: `${TODAY}T09:00:00`, hasTasks: false };
	for (const [name, given, most] of asked(text)) {
		const verb = VERBS.get(name) as Verb;
		const make = (more: Given) => {
			try {
				return settledEdit(
					text,
					changeWanted(verb, { ...wanted, given: { path: PATH, ...given, ...more } }).compute,
				);
			} catch (error) {
				if (error instanceof BadFlag) return 'unproven' as const;
				throw error;
			}
		};
		attempt(tallies, `verb ${name}`, text, () => make({}), {
			harmIn: (after) => harm(text, after, most),
			// Each refusal is judged where the edits themselves are tried.
			mayRefuse: (refusal) => refusal !== 'touched',
		});
		const stale = make({ expect: 'A line that stands nowhere in it.' });
		count(
			tallies,
			'verb with a stale line',
			typeof stale === 'string' ? { refused: stale } : { wrong: `${name} would be written`, text },
		);
	}
}

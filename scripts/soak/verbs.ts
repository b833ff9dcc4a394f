/** Every write verb tried on a note, beside the clicks: what it changes, and that an `expect` which is not met writes nothing. */
import { EMOJI } from '../../src/core/change/compose';
import { linksAmong } from '../../src/core/markdown/links';
import { NoteIndex } from '../../src/core/note/index';
import { parseContext, parseNote } from '../../src/core/note/note';
import {
	BadFlag,
	changeWanted,
	VERBS,
	type Verb,
	type VerbFlag,
	type Wanted,
	type WideVerb,
} from '../../src/core/report/verbs';
import { settledEdit } from '../../src/core/edit/edit';
import { defaultSettings } from '../../src/core/settings';
import { takeSnapshot } from '../../src/core/vault/snapshot';
import { spanBetween } from './judge';
import { attempt, count, type Tallies } from './tally';

const PATH = 'Interviews/Note.md';
/** A note that a theme may get, and another interview with a theme that another may become. */
const NOTE_OF_THEME = 'Themes/Pile.md';
const OTHER = 'Interviews/Other.md';
const KNOWN = 'Backlog';
const OTHER_TEXT = `---\ntype: interview-retro\ndate: 2026-11-01\nthemes: [${KNOWN}]\n---\n`;
const TODAY = '2026-11-20';
/** Any note of the folder is an interview, whatever stands at its top. */
const settings = { ...defaultSettings(), retroBy: 'folder' as const, retroValue: 'Interviews' };
const reading = parseContext(settings);

type Given = Partial<Record<VerbFlag, string>>;

/** What each verb has something to do in. */
const FITTING = [
	...['## Questions', '### Why them?', '- Rating: poor', '## Went poorly', '- Rushed the end'],
	...['## Improvement plan', '- [ ] Draw first', '## Did it hold?', '- Slower [theme:: Pacing] [outcome:: ]'],
];

/** Every other note with lines behind its own that each verb fits. */
const fitted = (text: string): string =>
	text.length % 2 === 0 ? text : [text, ...FITTING].join(text.includes('\r\n') ? '\r\n' : '\n');

/** The lines of a note, as a reader sees them. */
const linesOf = (text: string): string[] => text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);

/** The first and the last line that look as if a verb were for them, and one that is for none. */
function linesFor(text: string, shape: RegExp): string[] {
	const lines = linesOf(text);
	const all = lines.flatMap((line, index) => (shape.test(line) ? [index + 1] : []));
	const found = [...all.slice(0, 1), ...all.slice(-1)];
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

/** The verbs that work on themes, over this note beside others. */
function wideVerbs(
	tallies: Tallies,
	text: string,
	wanted: Omit<Wanted, 'given'>,
	names: readonly string[],
): void {
	const { snapshot } = wanted;
	const others = (one: string, key: string): string[] =>
		linesOf(one).filter((line) => !key.split(' ').some((word) => line.toLowerCase().includes(word)));
	for (const { key, name } of [...snapshot.names.values()].slice(0, 3))
		for (const [verb, given] of [
			['link-theme', { theme: name, note: NOTE_OF_THEME }],
			['merge-themes', { from: name, into: KNOWN }],
		] as const) {
			if (!names.includes(verb)) continue;
			const changes = (VERBS.get(verb) as WideVerb).changes({ ...wanted, given });
			const change = typeof changes === 'string' ? changes : changes.find(({ path }) => path === PATH);
			attempt(
				tallies,
				`verb ${verb}`,
				text,
				() => (typeof change === 'object' ? settledEdit(text, change.compute) : (change ?? 'as-wanted')),
				{
					harmIn: (after) => {
						const [now, before] = [others(after, key), others(text, key)];
						// What is new names the note or the other theme.
						const kept = now.filter((line) => !/Pile|Backlog/.test(line) || before.includes(line));
						return before.join('\n') === kept.join('\n') ? null : 'a line without the theme has changed';
					},
					mayRefuse: (refusal) => refusal !== 'touched',
				},
			);
		}
}

/** Tries the verbs of those names on a note, or every one that edits. */
export function verbs(tallies: Tallies, given: string, names: readonly string[] = [...VERBS.keys()]): void {
	const text = fitted(given);
	const index = new NoteIndex();
	index.set(PATH, parseNote(PATH, text, reading));
	index.set(NOTE_OF_THEME, parseNote(NOTE_OF_THEME, '# Pile\n', reading));
	index.set(OTHER, parseNote(OTHER, OTHER_TEXT, reading));
	const snapshot = takeSnapshot(index.notes, linksAmong(index.notes.keys()), settings, TODAY);
	const wanted = { snapshot, reading, format: EMOJI, now: `${TODAY}T09:00:00`, hasTasks: false };
	wideVerbs(tallies, text, wanted, names);
	for (const [name, flags, most] of asked(text).filter(([one]) => names.includes(one))) {
		const verb = VERBS.get(name) as Verb;
		const make = (more: Given) => {
			try {
				return settledEdit(
					text,
					changeWanted(verb, { ...wanted, given: { path: PATH, ...flags, ...more } }).compute,
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
		// As costly as the edit itself, and so in one note of three.
		if (text.length % 3 !== 0) continue;
		const stale = make({ expect: 'A line that stands nowhere in it.' });
		count(
			tallies,
			'verb with a stale line',
			typeof stale === 'string' ? { refused: stale } : { wrong: `${name} would be written`, text },
		);
	}
}

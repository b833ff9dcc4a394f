/**
 * Reads the hostile notes together, asks every question of them, and tries every edit on each; prints what the user is
 * told. It runs as a process of its own: what some of them do to a careless parser, no `try` catches.
 */
import type { Refusal } from '../../src/core/edit/edit';
import { refusalsInEnglish } from '../../src/core/messages/en/notes/refusals';
import { takeSnapshot } from '../../src/core/vault/snapshot';
import { NoteIndex } from '../../src/core/note/index';
import { linksAmong } from '../../src/core/markdown/links';
import { parseNote, parseContext } from '../../src/core/note/note';
import {
	reportActions,
	reportCheck,
	reportQuestions,
	reportRetros,
	reportThemes,
} from '../../src/core/report/report';
import { defaultSettings } from '../../src/core/settings';
import {
	block,
	items,
	lines,
	property,
	PROPERTY_KINDS,
	questions,
	renaming,
	several,
	weakPoints,
} from './edits';
import { HOSTILE } from './hostile-notes';
import type { Tallies } from './tally';

const settings = defaultSettings();
const reading = parseContext(settings);
const index = new NoteIndex();
for (const [name, { text }] of Object.entries(HOSTILE))
	index.set(`${name}.md`, parseNote(`${name}.md`, text, reading));
const snapshot = takeSnapshot(index.notes, linksAmong(index.notes.keys()), settings, '2026-11-20');
const { problems } = reportCheck(snapshot);

const notes = Object.entries(HOSTILE).map(([name, { text }]) => {
	const tallies: Tallies = new Map();
	for (const kind of PROPERTY_KINDS)
		for (const key of ['company', 'new-key', '__proto__']) property(tallies, kind, text, key, 'constructor');
	for (const tryOn of [lines, block, several, questions, renaming, weakPoints]) tryOn(tallies, text);
	items(tallies, text, 3);
	const refused = new Set([...tallies.values()].flatMap((tally) => [...tally.refused.keys()]));
	const failed = [...tallies].flatMap(([kind, tally]) =>
		[...tally.failed.keys()].map((sentence) => `${kind}: ${sentence}`),
	);
	return {
		name,
		told: problems.filter(({ path }) => path === `${name}.md`).map(({ message }) => message),
		written: [...tallies.values()].reduce((sum, { written }) => sum + written, 0),
		refused: [...refused].map((word) => refusalsInEnglish[word as Refusal]),
		failed,
	};
});

const isPolluted = 'polluted' in {} || 'polluted' in Object;
console.log(
	JSON.stringify({
		notes,
		isPolluted,
		retros: reportRetros(snapshot).retros.length,
		themes: reportThemes(snapshot).themes.map(({ name }) => name.slice(0, 80)),
		actions: reportActions(snapshot, true).actions.length,
		questions: reportQuestions(snapshot).questions.length,
	}),
);

/** A vault on disk, read once. */
import { problemOf } from '../../src/core/messages/en/notes/problems';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTaskFormat, type TaskFormat } from '../../src/core/change/compose';
import { readStatuses } from '../../src/core/markdown/task';
import { takeSnapshot, type Snapshot } from '../../src/core/vault/snapshot';
import { isChecked, lint } from '../../src/core/lesson/lint';
import { NoteIndex } from '../../src/core/note/index';
import { linksAmong } from '../../src/core/markdown/links';
import {
	parseNote,
	parseContext,
	readTemplateFolders,
	unreadable,
	type Note,
	type ParseContext,
} from '../../src/core/note/note';
import { readSettings, type Settings } from '../../src/core/settings';
import type { Weeks } from '../../src/core/week/period';
import { readWeeklyNotes, weeksBySettings, weeksOf } from '../../src/core/week/weekly-note';

const CONFIG = '.obsidian';

/** The paths of all notes below `root`, with `/` between their parts; hidden folders are left out. */
function* notePaths(root: string, folder = ''): Generator<string> {
	for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
		if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
		const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
		if (entry.isDirectory()) yield* notePaths(root, path);
		else if (entry.name.toLowerCase().endsWith('.md')) yield path;
	}
}

function readJson(path: string): unknown {
	try {
		return JSON.parse(readFileSync(path, 'utf8')) as unknown;
	} catch {
		return null;
	}
}

/** The settings that the plugin saved in this vault, or the defaults. */
export function settingsOf(root: string): Settings {
	return readSettings(readJson(join(root, CONFIG, 'plugins/interview-retro/data.json')));
}

/**
 * How the weeks of a vault are counted: as its weekly notes are named, else from the day that Calendar was
 * told, else as ISO does. The language of the app, which may count in yet another way, is not in the vault.
 */
export function weeksIn(root: string, settings: Settings): Weeks {
	const on = readJson(join(root, CONFIG, 'community-plugins.json'));
	const savedBy = (id: string): unknown =>
		!Array.isArray(on) || on.includes(id) ? readJson(join(root, CONFIG, 'plugins', id, 'data.json')) : null;
	const calendar = savedBy('calendar');
	const notes = readWeeklyNotes(savedBy('periodic-notes'), calendar, settings.weekly, savedBy('journals'));
	return weeksOf(notes, weeksBySettings(calendar));
}

/** One note that cannot be read, such as a dead link, never hides another. */
function readOne(root: string, path: string, reading: ParseContext): Note {
	try {
		return parseNote(path, readFileSync(join(root, path), 'utf8'), reading);
	} catch (error) {
		return unreadable(
			'file-unreadable',
			1,
			problemOf('fileUnreadable', (error as Error).message.split(',')[0] ?? ''),
		);
	}
}

const TASKS_PLUGIN = 'obsidian-tasks-plugin';
const tasksSettings = (root: string): unknown =>
	readJson(join(root, CONFIG, 'plugins', TASKS_PLUGIN, 'data.json'));

/** How the Tasks plugin writes its fields in this vault, and whether it is on. */
export function tasksIn(root: string): { format: TaskFormat; hasTasks: boolean } {
	const on = readJson(join(root, CONFIG, 'community-plugins.json'));
	return {
		format: readTaskFormat(tasksSettings(root)),
		hasTasks: Array.isArray(on) && on.includes(TASKS_PLUGIN),
	};
}

/** How the notes of a vault are read. */
export const readingOf = (root: string, settings: Settings): ParseContext =>
	parseContext(
		settings,
		readStatuses(tasksSettings(root)),
		readTemplateFolders(
			readJson(join(root, CONFIG, 'templates.json')),
			readJson(join(root, CONFIG, 'plugins/templater-obsidian/data.json')),
		),
	);

/** What the lesson check finds in the notes of a vault. */
export function lintVault(root: string, snapshot: Snapshot): ReturnType<typeof lint> {
	const texts = [...snapshot.notes]
		.filter(([path, note]) => isChecked(path, note))
		.map(([path]) => [path, readFileSync(join(root, path), 'utf8')] as const);
	return lint(texts, snapshot, readingOf(root, snapshot.settings));
}

export function openVault(root: string, settings: Settings, today: string): Snapshot {
	const reading = readingOf(root, settings);
	const index = new NoteIndex();
	for (const path of notePaths(root)) index.set(path, readOne(root, path, reading));
	return takeSnapshot(index.notes, linksAmong(index.notes.keys()), settings, today);
}

/** Addresses like `obsidian://interview-retro?open=new&company=Contoso`: they open what a command opens, and write nothing. */
import { Notice, type App, type ObsidianProtocolData, type Plugin } from 'obsidian';
import type { Round } from '../../core/brief/brief';
import { isDay } from '../../core/day';
import { readResult, wordOf } from '../../core/note/values';
import { NewRetroForm, type Draft } from '../retro/new-retro';
import type { NoteSource } from '../host/note-source';
import { openPrepareRound } from '../brief/prepare-round';
import { isFormOpen } from '../parts/form';

/** Opens the view that `open` names, or a form filled in with the rest; `views` are those there are. */
export function registerAddress(
	plugin: Plugin,
	source: NoteSource,
	views: Record<'tracker' | 'week' | 'insights' | 'outcomes' | 'practice', () => void>,
): void {
	const { app } = plugin;
	// Obsidian itself reads `action`, so what is to be opened goes by another name.
	plugin.registerObsidianProtocolHandler(plugin.manifest.id, async (given) => {
		const { open = 'tracker' } = given;
		// An address may be what starts Obsidian; a form fills in what the notes know.
		await source.whenReady();
		const isForm = open === 'new' || open === 'brief';
		// Any page can hold such a link: what is being typed is neither replaced nor buried.
		if (isForm && isFormOpen()) new Notice('A form is open. Finish or close it, then follow the link again.');
		else if (open === 'new') new NewRetroForm(app, source, draftOf(source, given)).open();
		else if (open === 'brief') openBrief(app, source, given);
		else if (
			open === 'tracker' ||
			open === 'week' ||
			open === 'insights' ||
			open === 'outcomes' ||
			open === 'practice'
		)
			views[open]();
		else new Notice(`This link asks for “${open.slice(0, 40)}”, which is not there to open.`);
	});
}

/** What an address says of a field; a name without a value is given as `true`. */
function said(given: ObsidianProtocolData, name: string): string {
	const text = given[name] ?? '';
	return text === 'true' ? '' : text.replace(/\s+/g, ' ').trim();
}

const filled = <T extends object>(fields: T): Partial<T> =>
	Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '')) as Partial<T>;

function known(source: NoteSource, given: ObsidianProtocolData): Round {
	const date = said(given, 'date');
	return {
		company: said(given, 'company'),
		stage: wordOf(source.settings.stages, said(given, 'stage')) ?? '',
		date: isDay(date) ? date : '',
	};
}

function draftOf(source: NoteSource, given: ObsidianProtocolData): Draft {
	const result = readResult(source.settings.results, said(given, 'result')) ?? '';
	return filled({
		...known(source, given),
		position: said(given, 'position'),
		round: said(given, 'round'),
		result,
	});
}

function openBrief(app: App, source: NoteSource, given: ObsidianProtocolData): void {
	openPrepareRound(app, source, filled(known(source, given)));
}

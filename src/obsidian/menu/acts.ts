/** What can be done with an interview, a theme or an action: one list of each for every menu. */
import { Menu } from 'obsidian';
import { isDesign } from '../../core/retro/notebook';
import type { Interview } from '../../core/vault/snapshot';
import type { ActionRow } from '../../view/parts/rows-model';
import type { RowHandlers, Subject } from '../../view/parts/rows';
import { openAddAction } from '../action/add-action';
import { openPrepareRound } from '../brief/prepare-round';
import { canTakeBack } from '../host/bulk';
import { today } from '../host/clock';
import type { Context } from '../host/context';
import { openAt, openPage } from '../host/open';
import { messagesOf } from '../language/language';
import { undoThemes } from '../parts/changes-form';
import { openDesignNotebook, openRedraw } from '../retro/design';
import { openLetter } from '../retro/letter';
import { openRecordResult } from '../retro/record-result';
import { openReview } from '../retro/review';
import { openTranscript } from '../transcript/transcript-form';
import { openLinkTheme } from '../theme/link-theme';
import { openMergeThemes } from '../theme/merge-themes';

/** What a view does with an action of its own, so that it can be taken back there. */
type Clicks = Pick<RowHandlers, 'tick' | 'untick' | 'makeTask'>;

/** One entry of a menu. */
export interface Act {
	title: string;
	icon: string;
	run: () => void;
}

/** What follows an interview, and what it asks for beforehand. */
function actsOfInterview(context: Context, interview: Interview): Act[] {
	const { path, retro } = interview;
	const { date, stage, company } = retro;
	const isAhead = date !== null && date > today();
	const known = { company: company ?? '', ...(isAhead ? { stage: stage ?? '', date } : {}) };
	const { acts } = messagesOf(context.app);
	const prepare: Act = {
		title: acts.prepareRound,
		icon: 'clipboard-list',
		run: () => openPrepareRound(context, known),
	};
	if (isAhead) return [prepare];
	return [
		{ title: acts.reviewRetro, icon: 'clipboard-check', run: () => openReview(context, path) },
		...(retro.transcript === null
			? []
			: [{ title: acts.reviewTranscript, icon: 'quote', run: () => void openTranscript(context, path) }]),
		{ title: acts.recordResult, icon: 'flag', run: () => openRecordResult(context, path) },
		prepare,
		{ title: acts.thankYou, icon: 'mail', run: () => openLetter(context, path, 'thank-you') },
		{ title: acts.nudge, icon: 'mail-question', run: () => openLetter(context, path, 'nudge') },
		...(isDesign(interview) ? actsOfDesign(context, path) : []),
	];
}

/** What follows a system design round besides. */
function actsOfDesign(context: Context, path: string): Act[] {
	const { redraw, toNotebook } = messagesOf(context.app).acts;
	return [
		{ title: redraw, icon: 'pencil-ruler', run: () => openRedraw(context, path) },
		{ title: toNotebook, icon: 'notebook-text', run: () => void openDesignNotebook(context, path) },
	];
}

/** What can be done with the interview or the story in a note; nothing where it is neither. */
export function actsOfNote(context: Context, path: string): Act[] {
	const { app, source } = context;
	if (!source.isReady) return [];
	const { interviews, notes } = source.snapshot();
	const interview = interviews.get(path);
	if (interview !== undefined) return actsOfInterview(context, interview);
	if (notes.get(path)?.type !== 'story') return [];
	return [
		{
			title: messagesOf(app).acts.practiseStory,
			icon: 'book-open-text',
			run: () => void openPage(app, 'practice', path),
		},
	];
}

function actsOfTheme(context: Context, key: string): Act[] {
	const { app } = context;
	const { acts: words } = messagesOf(app);
	const acts: Act[] = [
		{ title: words.addAction, icon: 'plus', run: () => openAddAction(context, key) },
		{ title: words.linkToNote, icon: 'link', run: () => openLinkTheme(context, key) },
		{ title: words.mergeTheme, icon: 'merge', run: () => openMergeThemes(context, key) },
	];
	if (canTakeBack(app))
		acts.push({
			title: words.undoThemes,
			icon: 'undo-2',
			run: () => void undoThemes(app),
		});
	return acts;
}

function actsOfAction(context: Context, action: ActionRow, clicks: Clicks): Act[] {
	const { place, item, ref, done } = action;
	const { acts: words } = messagesOf(context.app);
	const acts: Act[] = [
		{
			title: words.openLine,
			icon: 'arrow-up-right',
			run: () => void openAt(context.app, place.path, place.line, false),
		},
	];
	if (item !== null) acts.push({ title: words.makeTask, icon: 'square', run: () => clicks.makeTask(action) });
	else if (ref !== null && done)
		acts.push({ title: words.notDone, icon: 'square', run: () => clicks.untick(action) });
	else if (ref !== null)
		acts.push({ title: words.done, icon: 'square-check', run: () => clicks.tick(action) });
	return acts;
}

function actsOf(context: Context, subject: Subject, clicks?: Clicks): Act[] {
	switch (subject.kind) {
		case 'interview':
			return actsOfNote(context, subject.path);
		case 'theme':
			return actsOfTheme(context, subject.key);
		case 'action':
			return clicks === undefined ? [] : actsOfAction(context, subject.row, clicks);
	}
}

/** Adds acts to a menu, as a section of their own. */
export function addActs(menu: Menu, acts: readonly Act[]): void {
	for (const { title, icon, run } of acts)
		menu.addItem((item) => item.setSection('interview-retro').setTitle(title).setIcon(icon).onClick(run));
}

/** Opens the menu of what a row of a view is about, where there is anything to do with it. */
export function openMenu(context: Context, event: MouseEvent, subject: Subject, clicks?: Clicks): void {
	const acts = actsOf(context, subject, clicks);
	if (acts.length === 0) return;
	event.preventDefault();
	const menu = new Menu();
	addActs(menu, acts);
	menu.showAtMouseEvent(event);
}

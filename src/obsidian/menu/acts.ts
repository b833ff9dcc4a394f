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
import { undoThemes } from '../parts/changes-form';
import { openDesignNotebook, openRedraw } from '../retro/design';
import { openLetter } from '../retro/letter';
import { openRecordResult } from '../retro/record-result';
import { openReview } from '../retro/review';
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
	const prepare: Act = {
		title: 'Prepare for next interview',
		icon: 'clipboard-list',
		run: () => openPrepareRound(context, known),
	};
	if (isAhead) return [prepare];
	return [
		{ title: 'Review this interview', icon: 'clipboard-check', run: () => openReview(context, path) },
		{ title: 'Record result', icon: 'flag', run: () => openRecordResult(context, path) },
		prepare,
		{ title: 'Write thank-you note', icon: 'mail', run: () => openLetter(context, path, 'thank-you') },
		{ title: 'Write to the recruiter', icon: 'mail-question', run: () => openLetter(context, path, 'nudge') },
		...(isDesign(interview) ? actsOfDesign(context, path) : []),
	];
}

/** What follows a system design round besides. */
const actsOfDesign = (context: Context, path: string): Act[] => [
	{
		title: 'Redraw the design from memory',
		icon: 'pencil-ruler',
		run: () => openRedraw(context, path),
	},
	{
		title: 'Add to design notebook',
		icon: 'notebook-text',
		run: () => void openDesignNotebook(context, path),
	},
];

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
			title: 'Practise failure story',
			icon: 'book-open-text',
			run: () => void openPage(app, 'practice', path),
		},
	];
}

function actsOfTheme(context: Context, key: string): Act[] {
	const { app } = context;
	const acts: Act[] = [
		{ title: 'Add action', icon: 'plus', run: () => openAddAction(context, key) },
		{ title: 'Link to knowledge note', icon: 'link', run: () => openLinkTheme(context, key) },
		{ title: 'Merge with another theme', icon: 'merge', run: () => openMergeThemes(context, key) },
	];
	if (canTakeBack(app))
		acts.push({
			title: 'Undo last change of themes',
			icon: 'undo-2',
			run: () => void undoThemes(app),
		});
	return acts;
}

function actsOfAction(context: Context, action: ActionRow, clicks: Clicks): Act[] {
	const { place, item, ref, done } = action;
	const acts: Act[] = [
		{
			title: 'Open its line',
			icon: 'arrow-up-right',
			run: () => void openAt(context.app, place.path, place.line, false),
		},
	];
	if (item !== null)
		acts.push({ title: 'Make it a task', icon: 'square', run: () => clicks.makeTask(action) });
	else if (ref !== null && done)
		acts.push({ title: 'Not done yet', icon: 'square', run: () => clicks.untick(action) });
	else if (ref !== null) acts.push({ title: 'Done', icon: 'square-check', run: () => clicks.tick(action) });
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

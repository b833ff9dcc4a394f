/** The words of German, read only where they are chosen; docs/glossary.de.md says which ones are used. */
import type { Messages } from '../en/english';
import { figuresInGerman } from './notes/figures';
import { actsInGerman } from './acts';
import { dataInGerman } from './data';
import { practiceFormsInGerman } from './practice/forms';
import { practiceInGerman } from './practice/practice';
import { storiesInGerman } from './practice/stories';
import { blockInGerman } from './pages/block';
import { adoptInGerman } from './forms/adopt';
import { changesInGerman } from './forms/changes';
import { checksInGerman } from './forms/checks';
import { exportInGerman } from './forms/export';
import { lessonsInGerman } from './forms/lessons';
import { transcriptInGerman } from './forms/transcript';
import { insightsInGerman } from './pages/insights';
import { outcomesInGerman } from './outcomes';
import { reviewInGerman } from './review';
import { rowsInGerman } from './rows';
import { themesInGerman } from './forms/themes';
import { actionFormInGerman } from './forms/action';
import { entryInGerman } from './forms/entry';
import { unmadeInGerman } from './forms/unmade';
import { refusalsInGerman } from './notes/refusals';
import { writingInGerman } from './notes/writing';
import { interviewFormInGerman } from './forms/interview';
import { problemsInGerman } from './notes/problems';
import { retroFormsInGerman } from './forms/retro';
import { weekInGerman } from './week';
import { sidebarInGerman } from './sidebar';
import { settingsInGerman } from './settings';

export const messagesInGerman: Messages = {
	tag: 'de',
	figures: figuresInGerman,
	data: dataInGerman,
	acts: actsInGerman,
	settings: settingsInGerman,
	rows: rowsInGerman,
	sidebar: sidebarInGerman,
	review: reviewInGerman,
	week: weekInGerman,
	outcomes: outcomesInGerman,
	retroForms: retroFormsInGerman,
	problems: problemsInGerman,
	writing: writingInGerman,
	refusals: refusalsInGerman,
	unmade: unmadeInGerman,
	entry: entryInGerman,
	actionForm: actionFormInGerman,
	interviewForm: interviewFormInGerman,
	themes: themesInGerman,
	insights: insightsInGerman,
	adopt: adoptInGerman,
	changes: changesInGerman,
	checks: checksInGerman,
	exporting: exportInGerman,
	lessons: lessonsInGerman,
	transcript: transcriptInGerman,
	block: blockInGerman,
	practice: practiceInGerman,
	practiceForms: practiceFormsInGerman,
	stories: storiesInGerman,
};

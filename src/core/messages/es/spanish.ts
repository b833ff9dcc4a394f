/** The words of Spanish, read only where they are chosen; docs/glossary.es.md says which ones are used. */
import type { Messages } from '../en/english';
import { figuresInSpanish } from './notes/figures';
import { actsInSpanish } from './acts';
import { dataInSpanish } from './data';
import { practiceFormsInSpanish } from './practice/forms';
import { practiceInSpanish } from './practice/practice';
import { storiesInSpanish } from './practice/stories';
import { blockInSpanish } from './pages/block';
import { adoptInSpanish } from './forms/adopt';
import { changesInSpanish } from './forms/changes';
import { checksInSpanish } from './forms/checks';
import { exportInSpanish } from './forms/export';
import { lessonsInSpanish } from './forms/lessons';
import { transcriptInSpanish } from './forms/transcript';
import { insightsInSpanish } from './pages/insights';
import { outcomesInSpanish } from './outcomes';
import { reviewInSpanish } from './review';
import { rowsInSpanish } from './rows';
import { themesInSpanish } from './forms/themes';
import { actionFormInSpanish } from './forms/action';
import { entryInSpanish } from './forms/entry';
import { unmadeInSpanish } from './forms/unmade';
import { refusalsInSpanish } from './notes/refusals';
import { writingInSpanish } from './notes/writing';
import { interviewFormInSpanish } from './forms/interview';
import { problemsInSpanish } from './notes/problems';
import { retroFormsInSpanish } from './forms/retro';
import { weekInSpanish } from './week';
import { sidebarInSpanish } from './sidebar';
import { settingsInSpanish } from './settings';

export const messagesInSpanish: Messages = {
	tag: 'es',
	figures: figuresInSpanish,
	data: dataInSpanish,
	acts: actsInSpanish,
	settings: settingsInSpanish,
	rows: rowsInSpanish,
	sidebar: sidebarInSpanish,
	review: reviewInSpanish,
	week: weekInSpanish,
	outcomes: outcomesInSpanish,
	retroForms: retroFormsInSpanish,
	problems: problemsInSpanish,
	writing: writingInSpanish,
	refusals: refusalsInSpanish,
	unmade: unmadeInSpanish,
	entry: entryInSpanish,
	actionForm: actionFormInSpanish,
	interviewForm: interviewFormInSpanish,
	themes: themesInSpanish,
	insights: insightsInSpanish,
	adopt: adoptInSpanish,
	changes: changesInSpanish,
	checks: checksInSpanish,
	exporting: exportInSpanish,
	lessons: lessonsInSpanish,
	transcript: transcriptInSpanish,
	block: blockInSpanish,
	practice: practiceInSpanish,
	practiceForms: practiceFormsInSpanish,
	stories: storiesInSpanish,
};

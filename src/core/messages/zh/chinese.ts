/** The words of simplified Chinese, read only where they are chosen; docs/glossary.zh.md says which ones are used. */
import type { Messages } from '../en/english';
import { intlFigures } from '../common/intl';
import { actsInChinese } from './acts';
import { dataInChinese } from './data';
import { practiceFormsInChinese } from './practice/forms';
import { practiceInChinese } from './practice/practice';
import { storiesInChinese } from './practice/stories';
import { blockInChinese } from './pages/block';
import { adoptInChinese } from './forms/adopt';
import { changesInChinese } from './forms/changes';
import { checksInChinese } from './forms/checks';
import { exportInChinese } from './forms/export';
import { lessonsInChinese } from './forms/lessons';
import { transcriptInChinese } from './forms/transcript';
import { insightsInChinese } from './pages/insights';
import { outcomesInChinese } from './outcomes';
import { reviewInChinese } from './review';
import { rowsInChinese } from './rows';
import { themesInChinese } from './forms/themes';
import { actionFormInChinese } from './forms/action';
import { entryInChinese } from './forms/entry';
import { unmadeInChinese } from './forms/unmade';
import { refusalsInChinese } from './notes/refusals';
import { writingInChinese } from './notes/writing';
import { interviewFormInChinese } from './forms/interview';
import { problemsInChinese } from './notes/problems';
import { retroFormsInChinese } from './forms/retro';
import { weekInChinese } from './week';
import { sidebarInChinese } from './sidebar';
import { settingsInChinese } from './settings';

const ofChina = intlFigures('zh-CN');

export const messagesInChinese: Messages = {
	tag: 'zh',
	figures: {
		...ofChina,
		// As all counts are written; dates stand close.
		daysAgo: (day, today) => ofChina.daysAgo(day, today).replace(/^\d+/, '$& '),
		month: (day) => `${Number(day.slice(5, 7))}月`,
	},
	data: dataInChinese,
	acts: actsInChinese,
	settings: settingsInChinese,
	rows: rowsInChinese,
	sidebar: sidebarInChinese,
	review: reviewInChinese,
	week: weekInChinese,
	outcomes: outcomesInChinese,
	retroForms: retroFormsInChinese,
	problems: problemsInChinese,
	writing: writingInChinese,
	refusals: refusalsInChinese,
	unmade: unmadeInChinese,
	entry: entryInChinese,
	actionForm: actionFormInChinese,
	interviewForm: interviewFormInChinese,
	themes: themesInChinese,
	insights: insightsInChinese,
	adopt: adoptInChinese,
	changes: changesInChinese,
	checks: checksInChinese,
	exporting: exportInChinese,
	lessons: lessonsInChinese,
	transcript: transcriptInChinese,
	block: blockInChinese,
	practice: practiceInChinese,
	practiceForms: practiceFormsInChinese,
	stories: storiesInChinese,
};

/** The words of English, which say what messages there are in every language and what each is given. */
import type { LanguageTag } from '../../settings';
import type { Figures } from '../common/intl';
import { actsInEnglish, type ActWords } from './acts';
import { dataInEnglish, type DataWords } from './data';
import { figuresInEnglish } from './figures';
import { practiceFormsInEnglish, type PracticeFormMessages } from './practice/forms';
import { practiceInEnglish, type PracticeMessages } from './practice/practice';
import { storiesInEnglish, type StoryMessages } from './practice/stories';
import { blockInEnglish, type BlockMessages } from './pages/block';
import { adoptInEnglish, type AdoptMessages } from './forms/adopt';
import { changesInEnglish, type ChangeMessages } from './forms/changes';
import { checksInEnglish, type CheckMessages } from './forms/checks';
import { exportInEnglish, type ExportMessages } from './forms/export';
import { lessonsInEnglish, type LessonMessages } from './forms/lessons';
import { transcriptInEnglish, type TranscriptMessages } from './forms/transcript';
import { insightsInEnglish, type InsightMessages } from './pages/insights';
import { outcomesInEnglish, type OutcomeMessages } from './outcomes';
import { reviewInEnglish, type ReviewMessages } from './review';
import { rowsInEnglish, type RowMessages } from './rows';
import { themesInEnglish, type ThemeMessages } from './forms/themes';
import { actionFormInEnglish, type ActionFormMessages } from './forms/action';
import { entryInEnglish, type EntryMessages } from './forms/entry';
import { unmadeInEnglish, type UnmadeMessages } from './forms/unmade';
import { refusalsInEnglish, type RefusalMessages } from './notes/refusals';
import { writingInEnglish, type WritingMessages } from './notes/writing';
import { interviewFormInEnglish, type InterviewFormMessages } from './forms/interview';
import { problemsInEnglish, type ProblemMessages } from './notes/problems';
import { retroFormsInEnglish, type RetroFormMessages } from './forms/retro';
import { weekInEnglish, type WeekMessages } from './week';
import { sidebarInEnglish, type SidebarMessages } from './sidebar';
import { settingsInEnglish, type SettingWords } from './settings';

/** What is said to people in one language. */
export interface Messages {
	tag: LanguageTag;
	figures: Figures;
	data: DataWords;
	acts: ActWords;
	settings: SettingWords;
	rows: RowMessages;
	sidebar: SidebarMessages;
	review: ReviewMessages;
	week: WeekMessages;
	outcomes: OutcomeMessages;
	retroForms: RetroFormMessages;
	problems: ProblemMessages;
	writing: WritingMessages;
	refusals: RefusalMessages;
	unmade: UnmadeMessages;
	entry: EntryMessages;
	actionForm: ActionFormMessages;
	interviewForm: InterviewFormMessages;
	themes: ThemeMessages;
	insights: InsightMessages;
	adopt: AdoptMessages;
	changes: ChangeMessages;
	checks: CheckMessages;
	exporting: ExportMessages;
	lessons: LessonMessages;
	transcript: TranscriptMessages;
	block: BlockMessages;
	practice: PracticeMessages;
	practiceForms: PracticeFormMessages;
	stories: StoryMessages;
}

export const ENGLISH_MESSAGES: Messages = {
	tag: 'en',
	figures: figuresInEnglish,
	data: dataInEnglish,
	acts: actsInEnglish,
	settings: settingsInEnglish,
	rows: rowsInEnglish,
	sidebar: sidebarInEnglish,
	review: reviewInEnglish,
	week: weekInEnglish,
	outcomes: outcomesInEnglish,
	retroForms: retroFormsInEnglish,
	problems: problemsInEnglish,
	writing: writingInEnglish,
	refusals: refusalsInEnglish,
	unmade: unmadeInEnglish,
	entry: entryInEnglish,
	actionForm: actionFormInEnglish,
	interviewForm: interviewFormInEnglish,
	themes: themesInEnglish,
	insights: insightsInEnglish,
	adopt: adoptInEnglish,
	changes: changesInEnglish,
	checks: checksInEnglish,
	exporting: exportInEnglish,
	lessons: lessonsInEnglish,
	transcript: transcriptInEnglish,
	block: blockInEnglish,
	practice: practiceInEnglish,
	practiceForms: practiceFormsInEnglish,
	stories: storiesInEnglish,
};

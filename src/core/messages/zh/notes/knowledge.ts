import type { KnowledgeWords, StoryNoteWords } from '../../en/notes/knowledge';

export const knowledgeInChinese: KnowledgeWords = {
	what: '是什么',
	how: '我怎么答',
	next: '下次这样答',
	where: '在哪里被问到',
	followUps: '追问',
	asked: '被问到',
	said: '我当时的回答',
	better: '更好的答法',
	from: '出处',
};

export const storyNoteInChinese: StoryNoteWords = {
	headings: {
		happened: '发生了什么',
		noticed: '我注意到的信号',
		missed: '我放过的信号',
		did: '我依次做了什么',
		now: '现在的做法',
		tested: '之后的检验',
		pattern: '规律',
		sessions: '练习记录',
	},
	areas: { ownership: '担当', detection: '察觉', recovery: '补救', lesson: '教训', pattern: '规律' },
	grades: { novice: '新手', intermediate: '进阶', expert: '高手' },
	session: (day, graded, hints) =>
		`${day}：${graded.map((one) => one.join(' ')).join('，')}${hints === 0 ? '' : `；用了 ${hints} 个提示`}`,
	strong: (what) => `优点：${what}`,
	nextStep: (what) => `下一步：${what}`,
	toRead: (what) => `推荐阅读：${what}`,
};

import type { BriefNoteWords } from '../../en/notes/brief';

export const briefNoteInChinese: BriefNoteWords = {
	name: '备战',
	title: (parts) => parts.join(' '),
	differently: '这次我要换个做法',
	asOf: (day, rounds) =>
		rounds === 0 ? `截至 ${day}，还没在这家面过。` : `截至 ${day}，来自这家的 ${rounds} 场面试。`,
	unknown: '笔记里还没有这家公司的记录。',
	nothing: '笔记里还没有这一轮的内容。',
	headings: {
		next: '接下来可能考什么',
		posting: '岗位描述',
		rounds: '前几轮',
		lessons: '核心教训',
		poorly: '在这家没答好的',
		questions: '被问过的题',
		bringUp: '要提的话',
		themes: '要留意的薄弱点',
		toValidate: '这一轮会检验',
		stories: '可以讲的经历',
		owed: '还欠着的',
		notes: '前几轮的备注',
		plans: '进场前两分钟',
	},
	from: (what, note) => `${what}（${note}）`,
	due: (day, what) => `${day}：${what}`,
	round: (day, note, round, result) => `${day}，${note}${round === '' ? '' : `，${round}`}：**${result}**`,
	question: (rating, title, reason) =>
		`${rating === null ? '' : `**${rating}**：`}${title}${reason === null ? '' : `，${reason}`}`,
	better: (words) => `更好的答法：${words}`,
	theme: (theme, state, failed, atStage) =>
		`${theme}：${state}，失误 ${failed} 次${atStage === 0 ? '' : `，其中这一轮次 ${atStage} 次`}`,
	neverTold: '还没讲过',
	notToldHere: '还没在这家讲过',
	toldHere: (day) => `${day} **在这家讲过**`,
	story: (story, told, tellings, isOverused) =>
		`${story}：${told}${tellings === 0 ? '' : `，共讲过 ${tellings} 次`}${isOverused ? '；换一个讲' : ''}`,
	letters: { 'thank-you': '感谢信', nudge: '向招聘方询问面试结果' },
	plan: (cue, act) => `如果 **${cue}**，我就 ${act}`,
};

import type { WeekBlockWords } from '../../en/notes/week';

export const weekBlockInChinese: WeekBlockWords = {
	heading: (period) => `${period} 的面试`,
	opening: (first, last, asOf, figures) =>
		`${first} 至 ${last}${asOf === null ? '' : `，截至 ${asOf}`}${figures === '' ? '' : `：${figures}。`}`,
	nothing: '没有需要复盘的内容',
	interviews: (number) => `${number} 场面试`,
	mocks: (number) => `${number} 场模拟面试`,
	held: (held, cameUp) => `考到 ${cameUp} 个薄弱点，答住 ${held} 个`,
	validated: (number) => `${number} 项行动有效`,
	ineffective: (number) => `${number} 项行动无效`,
	sections: {
		interviews: '面试',
		results: '结果',
		changes: '有变化的薄弱点',
		worked: '哪些做法有效',
	},
	chosen: '这段时间选定的改变',
	next: '接下来只改一件事',
	changed: (text, note) => `“${text}”（${note}）`,
	heldOn: (day, rest) => `${day}：${rest}`,
	result: (day, result, rest) => `${day}，${result}：${rest}`,
	verdicts: { failed: (themes) => `失误：${themes}`, held: (themes) => `答住：${themes}` },
	change: (from, to, theme) => `${from === null ? '' : `${from} → `}${to}：${theme}`,
	judged: (effect, at, action) => `${effect}（${at}）：“${action}”`,
	overcame: (question, failedAt, passedAt) =>
		`攻克：“${question}”，在 ${failedAt} 没答好，在 ${passedAt} 答好了`,
	comma: '，',
	semicolon: '；',
};

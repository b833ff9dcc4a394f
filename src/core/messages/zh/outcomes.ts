import type { OutcomeMessages } from '../en/outcomes';

export const outcomesInChinese: OutcomeMessages = {
	title: '全部面试',
	empty: '这里并排列出所有面试和结果。先记下第一场吧。',
	waiting: '等结果的面试',
	waits: (detail, days) => `${detail} · 已等 ${days}`,
	sinceToday: '不到一天',
	days: (number) => `${number} 天`,
	columns: {
		company: '公司',
		date: '日期',
		round: '轮',
		stage: '轮次',
		result: '结果',
		waiting: '等待',
		lesson: '核心教训',
	},
	interviews: '面试',
	together: '同一公司排在一起',
	found: (number) => `${number} 场面试`,
	foundOf: (number, all) => `${all} 场面试中的 ${number} 场`,
	noMatch: '没有符合筛选条件的面试。',
	noNote: '还没有面试笔记。',
	rounds: (number) => `${number} 轮`,
	upcoming: '未到',
	mock: '模拟',
};

import type { WrittenWords } from '../../en/notes/written';

const LABELS: Record<string, string> = {
	'My answer': '我的回答',
	Rating: '评分',
	Themes: '薄弱点',
	Complexity: '复杂度',
	Story: '经历',
};

export const writtenInChinese: WrittenWords = {
	headings: {
		impressions: '第一印象',
		basicInfo: '基本信息',
		questions: '面试题',
		wentWell: '答得好的',
		wentPoorly: '没答好的',
		hints: '提示',
		selfAssessment: '自我评估',
		improvementPlan: '改进计划',
		outcomes: '上次的改进',
		keyLesson: '关键教训',
		bringUp: '下次要提',
		asked: '反问',
		nextSteps: '后续',
		notes: '备注',
	},
	label: (english) => LABELS[english] ?? english,
	colon: '：',
	design: {
		heading: '重画设计图',
		remark: '不看原图再画一遍。第二次漏掉的内容，写进改进计划。',
		lines: [
			'我说出口的需求和限制',
			'在哪里扩容，一致性上付出了什么代价',
			'拿来对比的真实系统',
			'我还没想清楚的',
		],
	},
};

import type { WrittenWords } from '../../en/notes/written';
import { sectionsInChinese } from './sections';

const LABELS: Record<string, string> = {
	'My answer': '我的回答',
	Rating: '评分',
	Themes: '薄弱点',
	Complexity: '复杂度',
	Story: '经历',
};

export const writtenInChinese: WrittenWords = {
	// A heading names what stands below it, and asks nothing.
	headings: { ...sectionsInChinese, outcomes: '上次的改进' },
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

import type { UnmadeMessages } from '../../en/forms/unmade';
import { unreadableInChinese } from '../notes/problems';

const NOTHING = '所以没有新建笔记。';

export const unmadeInChinese: UnmadeMessages = {
	kinds: {
		retro: '面试笔记',
		theme: '薄弱点的笔记',
		story: '失败经历',
		brief: '面试准备',
		drills: '练习记录',
		answer: '答案笔记',
		other: '普通笔记',
	},
	cannotBeMade: (note, why) => `无法新建笔记“${note}”：${why}，${NOTHING}`,
	wouldBe: (note, is, wanted) => `笔记“${note}”会被识别成${is}，而不是${wanted}，${NOTHING}`,
	notWhole: (note, problem) =>
		`笔记“${note}”会有内容识别不出：${problem}${problem.endsWith('。') ? '' : '。'}${NOTHING}`,
	noInterview: (template, why) =>
		`用${template === '' ? '内置模板' : `模板笔记“${template}”`}写不出这场面试：${why}，${NOTHING}`,
	fromTemplate: (note, why) => `没能用模板新建 ${note}。${why}`,
	noProperty: (property, why) => `无法把属性 ${property} 写进模板，${NOTHING}${why}`,
	noTemplate: (template) => `设置里的模板笔记“${template}”不存在，${NOTHING}`,
	templateUnread: (template, failed) => `无法读取模板笔记“${template}”（${failed}），${NOTHING}`,
	why: {
		unclosed: '它的属性以 --- 开头，却没有结束',
		unreadable: ({ kind, given }) => `它的属性读不出来（${unreadableInChinese[kind](given)}）`,
		noRetro: '它不会被识别成面试笔记',
		otherType: (name, given, wanted) => `它的 ${name} 是“${given}”，而不是“${wanted}”`,
		otherValue: (name, given, wanted) =>
			given === '' ? `它没有写出 ${name}，应是“${wanted}”` : `它的 ${name} 写成了“${given}”，应是“${wanted}”`,
		hidden: '“这次答住了吗？”下面的行会落进代码块或注释里',
	},
};

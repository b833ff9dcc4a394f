import type { PracticeFormMessages } from '../../en/practice/forms';

export const practiceFormsInChinese: PracticeFormMessages = {
	makeTheme: {
		title: '列为薄弱点',
		add: '添加薄弱点',
		why: '这道题反复答不上。把它单独列为薄弱点，就可以有行动项和知识笔记，也会出现在薄弱点追踪里。',
	},
	mergeLogs: {
		title: '合并练习记录的副本',
		merge: '合并',
		why: '只在副本里的行会原样加进练习记录，原有的行不变。',
		stay: (_, ...names) => `${names.join('、')}保持原样。合并后请自行删除。`,
		unread: (rows) => `副本里有 ${rows} 行无法读取，不会合并。删除前请先看一下。`,
	},
	cards: {
		title: '导出为闪卡',
		reader: '这些卡片供 Spaced Repetition 插件使用，复习结果不会传回来。',
		cards: '卡片内容',
		close: '关闭',
		cancel: '取消',
		export: '导出',
		wanted(wanted, known, path, isNew) {
			const kept = known === 0 ? '' : `已有的 ${known} 张保持不变。`;
			if (wanted === 0) return `没有新的卡片可写。${kept}`;
			return `${kept}${wanted} 张卡片会${isNew ? `写入新笔记 ${path}` : `加到 ${path} 末尾`}：`;
		},
		written: (cards, note) => `已把 ${cards} 张卡片写入 ${note}。`,
	},
};

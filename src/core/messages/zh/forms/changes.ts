import type { ChangeMessages } from '../../en/forms/changes';

export const changesInChinese: ChangeMessages = {
	stillReading: '笔记还在读取中，请稍后再试。',
	changed: (notes, left) => `已改动 ${notes} 篇笔记。${left === 0 ? '' : `${left} 篇未改动。`}`,
	restored: (notes, left) => `已恢复 ${notes} 篇笔记。${left === 0 ? '' : `${left} 篇未恢复。`}`,
	left: (note, reason) => `${note}：${reason}`,
	nothing: '笔记里没有要改动的行。',
	lines: (lines, notes) => `将改动 ${notes} 篇笔记里的 ${lines} 行，其余不变。`,
	names: (...names) => `${names.join('、')}。`,
	blocks: { brief: '备战内容', week: '周复盘' },
	written: (note, what) => `${note}：${what}已写入。`,
	upToDate: (note, what) => `${note}：${what}已是最新。`,
	byHand: {
		title: '替换手动改过的内容？',
		why: (what, note) => `${note}里的${what}被手动改过。替换后，改过的内容会丢失。`,
		asItStands: '现在的内容',
		asItWouldBe: '替换后的内容',
		keep: '保留',
		replace: '替换',
	},
};

import type { CheckMessages } from '../../en/forms/checks';

export const checksInChinese: CheckMessages = {
	lessons: '检查教训',
	notes: '检查面试笔记',
	line: (line, text) => `第 ${line} 行${text === '' ? '' : `：${text}`}`,
	instead: '可以改成',
	insteadOf: '可以改成：',
	putBeside: '写在旁边',
	where: (line, skeleton) => `，第 ${line} 行：${skeleton}`,
	read: (notes) => `已检查 ${notes} 篇笔记`,
	sharp: (read) => `${read}。没有可改的：每条教训都看得见，每个行动项都有日期、检验方式和薄弱点。`,
	sharper: (lines, notes, read) =>
		`${notes} 篇笔记里有 ${lines} 行可以写得更具体；${read}。这只是建议，不会改动任何内容。`,
	nothing: (interviews) => `${interviews} 场面试，没有要检查的。`,
	toCheck: (lines, notes) => `${notes} 篇笔记里有 ${lines} 行要检查。能读懂的内容照样计入。`,
};

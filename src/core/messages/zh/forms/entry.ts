import type { EntryMessages } from '../../en/forms/entry';

export const entryInChinese: EntryMessages = {
	dashboard: {
		isThere: (file) => `已经有 ${file}，保持原样。想要新的，请先给它改名。`,
		made: (file) => `${file} 已放进库里。`,
		willBe: (file) =>
			`会新建文件 ${file}，里面的表格有全部面试、等结果的面试、没写完的面试、按公司分的面试，还有薄弱点。`,
		create: '新建文件',
	},
	address: {
		unknown: (asked) => `这个链接要打开“${asked}”，这里没有。`,
		formIsOpen: '有一个表单还开着。填完或关掉它，再点一次链接。',
	},
	weekly: {
		which: '写到哪篇笔记里？',
		elsewhere: (wanted, found) => `没有笔记 ${wanted}，但别处有一篇同名的：${found}。`,
		into: (found) => `写进 ${found}`,
		make: (wanted) => `新建 ${wanted}`,
		onlyJournals: '这一周的笔记叫什么只有 Journals 知道，而现在还没有这篇笔记。请先用 Journals 新建。',
		noTemplate: (template) => `找不到周记的模板“${template}”，所以笔记以一个标题开头。`,
	},
};

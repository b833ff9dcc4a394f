import type { ExportMessages } from '../../en/forms/export';

export const exportInChinese: ExportMessages = {
	title: '导出面试',
	what: '新建四个文件：面试、依据、行动项和面试题。隐去名字时，数字、日期和判断保留，名字和文字都换成代码。',
	folder: '文件夹',
	newFolder: (day) => `面试导出 ${day}`,
	format: '格式',
	formats: { csv: 'CSV，给电子表格用', jsonl: 'JSON lines，给程序用', md: 'Markdown' },
	names: '名字和文字',
	asCodes: '换成代码',
	asTheyAre: '保留原样',
	id: '每行的编号',
	act: '导出',
	nameFolder: '请写明文件夹，让文件放在一起。没有写入任何内容。',
	noFileName: (id) => `文件名不能以“${id}”开头。没有写入任何内容。`,
	written: (lines, files, folder) => `在“${folder}”里新建了 ${files} 个文件，共 ${lines} 行。`,
};

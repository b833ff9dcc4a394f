import type { ProblemMessages, UnreadableMessages } from '../../en/notes/problems';
const words = (known: readonly (string | number)[]): string => known.join('、');

/** What the reader calls what is rated, in this language. */
const NAMES: Record<string, string> = {
	rating: '评分',
	'observed rating': '对方评分',
	outcome: '结果用词',
	method: '方法',
	check: '检验方式',
};
const named = (name: string): string => NAMES[name] ?? name;

export const unreadableInChinese: UnreadableMessages = {
	'too-long': (kilobytes) => `超过了 ${kilobytes} KB`,
	'too-many-lines': (most) => `超过了 ${most} 行`,
	'too-deep': (most) => `嵌套超过了 ${most} 层`,
	'no-properties': () => '这里写的不是属性列表',
	quote: (mark) => `引号 ${mark} 没有配对`,
	bracket: () => '括号没有配对',
	dash: () => '列表的短横线和属性写在了同一行，请另起一行',
	colon: () => '值里有冒号加空格，请给整个值加上引号',
	'no-colon': () => '有一行没有“冒号加空格”',
	'first-letter': (letter) => `值以 ${letter} 开头，请给它加上引号`,
	indent: () => '有一行的缩进和上下不一致',
	tab: () => '有一行用制表符缩进，请改用空格',
	backslash: () => '双引号里有反斜杠，请改用单引号',
	behind: () => '值的后面还有多余的内容，请给整个值加上引号',
	twice: () => '有一个属性写了两遍',
	'second-part': () => '有一行三个点或三个短横线，把属性提前结束了',
	'long-name': () => '属性名超过了 1024 个字符',
	mark: () => '值以 YAML 的符号（&、* 或 !）开头，请给它加上引号',
	unknown: () => '这里的写法不符合 YAML',
};

export const problemsInChinese: ProblemMessages = {
	inConflict: (lines) =>
		`这篇笔记里有两个版本合并后留下的冲突（第 ${words(lines)} 行）。在你选定内容、删掉冲突标记（<<<<<<<、=======、>>>>>>>）之前，它不计入任何统计，也不会被写入。`,
	notUtf8: () =>
		'这里有读不出的字（\ufffd），像是笔记没有用 UTF-8 编码。笔记照常计入，但在你重写这些字或存成 UTF-8 之前，不会写入任何内容。',
	unclosed: () => '属性以 --- 开头，却没有结束。',
	yaml: (kind, given) => `无法读取属性（${unreadableInChinese[kind](given)}）。`,
	fileUnreadable: (reason) => `无法读取文件（${reason}）。`,
	propertyTwice: (name, lines) =>
		`属性 ${name} 出现了不止一次（第 ${words(lines)} 行）。以最后一个为准；只剩一个之前，不会写入任何属性。`,
	companyUnsaid: () => '没有写明是哪家公司的面试。',
	drillRow: () => '练习记录的这一行缺少时间或题目，或者评分不是 again、hard、good、easy 之一，所以不计入。',
	drillApart: () =>
		'这一行练习不在带有 When、Question、Grade 三列的表格里，所以不计入。请把它移到表格最后一行下面。',
	noDay: (given) => `日历上没有“${given}”这一天。`,
	unknownValue: (name, given, known) =>
		`${named(name)}${given}${known.length === 0 ? '不在设置的列表里' : `不是 ${words(known)} 之一`}，保持原样。`,
	noNumber: (name, given, least, most) => `${name}：${given}不是 ${least} 到 ${most} 之间的数。`,
	noMinutes: (name, given) => `${name}：${given}不是分钟数。`,
	noMoment: (name, given) => `${name}：${given}不是 2026-08-20T15:00:00 这样的日期和时间。`,
	twoTimes: (name, given) => `${name} 里有两个时间（${given}），以最后一个为准。`,
	timeZone: (name, given, read) => `${name}：${given}末尾的时区已略去，${read} 按你的本地时间理解。`,
	companyMissing: (name) => `缺少属性 ${name}，不知道是哪家公司的面试。`,
	dateMissing: (name) => `缺少属性 ${name}，不知道这场面试排在什么时候。`,
	noDate: (name, given) => `${name}：${given === '' ? '这里的内容' : given}不是 2026-08-20 这样的日期。`,
	headingUnread: (name) => `“${name}”下面的内容没有识别，因为不认识这个小标题。可以给它指定含义。`,
	labelUnread: (name) => `不认识“${name}”这个字段，所以没有识别这一行。`,
	tableUnread: (columns) => `不认识这个表格的任何一列（${words(columns)}），所以没有识别。`,
	nothingRead: () => '这篇笔记属性以下的内容都没有识别。',
	copy: () => '这是同步程序留下的副本。合并到原件之前，它不计入任何统计。',
	sameInterview: (original) =>
		`这篇笔记和${original}写的是同一场面试，内容也大半相同。留下其中一篇之前，它不计入任何统计。`,
	doneUndated: () => '这个行动项已完成却没有完成日期，无法用后面的面试检验它是否有效。',
	tomorrow: () => '这场面试的日期是明天：从明天起计入。',
};

import type { Property } from '../../../settings';
import type { AdoptMessages, PresetName } from '../../en/forms/adopt';
import { joined } from '../notes/joined';
import { roundInChinese } from '../notes/values';

const TOOLS: Record<PresetName, string> = {
	'Granola notes': 'Granola 的笔记',
	'career-ops sessions': 'career-ops 的练习记录',
	'job-hunt notes': 'job-hunt 的笔记',
};

const KINDS = { property: '属性', heading: '小标题', label: '字段', rating: '评分' };

const PROPERTIES: Record<Property, string> = {
	type: '类型',
	company: '公司',
	position: '岗位',
	date: '日期',
	round: '第几轮',
	stage: '轮次',
	kind: '真实或模拟',
	format: '形式',
	interviewers: '面试官',
	duration: '时长',
	ended: '结束时间',
	result: '结果',
	'result-date': '出结果的日期',
	confidence: '预判',
	'self-rating': '自评',
	stress: '紧张程度',
	themes: '薄弱点',
	captured: '记录时间',
	reviewed: '复盘时间',
	closed: '总结时间',
	'reasons-official': '公司给出的原因',
	'reasons-own': '自己认为的原因',
	transcript: '逐字稿',
	event: '日历事件',
};

export const adoptInChinese: AdoptMessages = {
	step: (at, name) => `第 ${at} 步，共 3 步：${name}`,
	steps: { which: '选择笔记', read: '识别结果', weak: '未归类的失误' },
	back: '上一步',
	next: '下一步',
	save: '保存',
	use: '使用这些笔记',
	useAndName: (lines) => `使用这些笔记，并归类 ${lines} 处失误`,

	nothingWritten: '走到最后一步之前，什么都不会写入；笔记里也只有你在那一步归类的失误会改动。',
	tellBy: '面试笔记怎么认',
	ways: { folder: '看所在文件夹', tag: '看标签', property: '看某个属性', type: '看类型属性' },
	wanted: {
		folder: '请选择放面试笔记的文件夹。',
		tag: '请填写面试笔记的标签。',
		property: '请填写面试笔记的属性和值，例如“分类: 面试”。',
	},
	folder: '文件夹',
	chooseFolder: '选择文件夹',
	tag: '标签',
	propertyAndValue: '属性和值',
	byType: '类型属性写明是面试的，就算面试笔记。新建的笔记都是这样。',
	noSuchNote: '没有这样的笔记。',
	found: (notes) => `找到 ${notes} 篇笔记。下一步看看会怎样识别。`,

	summary: (read, left) => `会识别出 ${read} 场面试${left === 0 ? '' : `，跳过 ${left} 篇笔记`}。`,
	whatWasRead: '识别结果',
	note: '笔记',
	columns: {
		company: '公司',
		day: '日期',
		stage: '轮次',
		result: '结果',
		questions: '题目',
		weakPoints: '失误',
		actions: '行动项',
	},
	moreRows: (rows) => `还有 ${rows} 场，识别方式相同。`,
	round: (number) => roundInChinese(String(number)),
	stageAndRound: (parts) => parts.join('，'),
	places: {
		property: (from) => from,
		label: (from) => `${from}：`,
		name: () => '文件名',
		heading: () => '小标题',
		folder: () => '文件夹',
	},
	placesInFull: {
		property: (from) => joined`属性${from}`,
		label: (from) => `写着“${from}：”的行`,
		name: (from) => `文件名：${from}`,
		heading: (from) => `小标题：${from}`,
		folder: (from) => `文件夹：${from}`,
	},
	table: '表格',
	plan: '计划',
	tasks: '待办',
	readIn: (names) => names.join('、'),
	readUnder: (names) => `读自：${names.join('、')}`,
	leftOut: (notes) => `跳过的笔记：${notes} 篇`,
	says: (note, text) => `${note}：${text}`,
	moreLeft: (notes) => `还有 ${notes} 篇`,
	reasons: {
		copy: '同步程序留下的副本',
		template: '模板',
		index: '罗列其他笔记的目录页',
		transcript: '逐字稿',
		unreadable: '无法读取',
		theme: '知识笔记',
		story: '失败经历',
		brief: '备战笔记',
		drills: '练习记录',
		answer: '答案笔记',
		other: '看起来不是面试',
	},
	unlikely: (likely, all) =>
		`这 ${all} 篇笔记里，${likely === 0 ? '没有一篇' : `只有 ${likely} 篇`}像面试：其余的没写公司，或者日期、轮次、结果都没写。选的会不会是别的笔记？`,
	sharedDay: (notes, day) =>
		`有 ${notes} 篇笔记的日期都是 ${day}。这更像是导入笔记的那一天，这样一来，面试的先后顺序就没有意义了。`,

	looksLike: (preset) => `这些看起来是 ${TOOLS[preset]}`,
	reads: (meanings) => `${meanings.join('；')}。`,
	asProperty: (name, property) => joined`把${name}当作${PROPERTIES[property]}`,
	asSection: (names, section) => joined`把${names.join('、')}当作“${section}”部分`,
	asLabel: (names, label) => joined`把${names.join('、')}当作字段“${label}”`,
	questionsAre: '题目的写法',
	inForm: (form, notes, all) => `${form}（${all} 篇里有 ${notes} 篇）`,
	toldByEach: '由每篇笔记判断',

	notUnderstood: '没看懂的叫法',
	sayWhat: '选出一个叫法的含义，上面马上会显示新的识别结果。不选的内容原样留在笔记里。',
	unknown: (name, kind, notes) => `${name}（${KINDS[kind]}，${notes} 篇笔记）`,
	moreNames: (names) => `还有 ${names} 个叫法，出现在更少的笔记里。`,
	leaveIt: '先不管',
	property: (property) => PROPERTIES[property],
	section: (section) => `部分：${section}`,
	label: (label) => `字段：${label}`,
	twin: (name) => joined`${name}已经是这个含义，一个属性只能有一个名称。`,

	allThemed: '每处失误都已归入薄弱点，或已注明不算薄弱点。',
	howToName:
		'这些行写了哪里没答好，但太长，当不了薄弱点的名称。勾选一行，或按回车，就采用旁边的名称；名称可以改短。' +
		'按 S 跳过，用方向键上下移动或进入名称。按下面的按钮后，采用的名称才会写进笔记。',
	weakPoints: '失误',
	linesIn: (lines, notes) => `${notes} 篇笔记里的 ${lines} 行`,
	themeOf: (text) => `薄弱点名称：${text}`,
	moreLines: (lines) => `还有 ${lines} 行，留在薄弱点追踪里慢慢归类。`,
	named: (notes) => `已在 ${notes} 篇笔记里归类失误。`,
};

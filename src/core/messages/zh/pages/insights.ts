import type { InsightMessages } from '../../en/pages/insights';

export const insightsInChinese: InsightMessages = {
	title: '数据洞察',
	empty: '这里汇总多场面试，看看它们合起来说明什么。先记下第一场吧。',
	interviews: (number) => `${number} 场面试`,
	copy: '复制为 Markdown',
	copied: '数据洞察已复制到剪贴板。',
	notCopied: '无法写入剪贴板。',
	kind: '类型',
	kinds: { real: '真实面试', mock: '模拟面试' },
	evidence: (title) => `${title}的依据`,
	notesOf: (name, notes) => `${name}：${notes}`,
	noteRow: (who, day, text) => `${who}，${day}${text === '' ? '' : `：${text}`}`,
	moreNeeded: (missing) => `，还差 ${missing} 次`,
	months: {
		title: '每月薄弱点',
		hint: '每个薄弱点失误了几次；只有答住的月份打勾。',
		table: '每月薄弱点，表格',
		theme: '薄弱点',
		name: (worst) => `每月薄弱点：${worst}`,
		nothingFailed: '没有失误',
		worst: (theme, failed) => `${theme}失误最多，共 ${failed} 次`,
		month(month, today) {
			const name = `${Number(month.slice(5, 7))}月`;
			return month.slice(0, 4) === today.slice(0, 4) ? name : `${month.slice(0, 4)}年${name}`;
		},
		cell: (theme, month) => `${theme}，${month}`,
		failedAndHeld: (cell, failed, held) =>
			`${cell}：${[failed === 0 ? '' : `失误 ${failed} 次`, held === 0 ? '' : `答住 ${held} 次`]
				.filter((part) => part !== '')
				.join('，')}`,
	},
	stages: {
		title: '轮次',
		hint: '每个轮次通过了几次。',
		stage: '轮次',
		passed: '通过',
		none: '未注明轮次',
		noAnswer: '还没有结果',
		name: (passed, answers) => `轮次：${answers} 个结果中通过 ${passed} 个`,
		rate: (passed, answers) => `${passed}/${answers}`,
		range: (rate, low, high) => `${rate}，区间 ${low} 到 ${high}`,
		waiting: (number) => `${number} 场等结果`,
		withdrawn: (number) => `${number} 场主动放弃`,
		mocks: (number) => `${number} 场模拟`,
	},
	predictions: {
		title: '预判',
		name: (brier, bias, interviews) => `预判：${interviews} 场面试，Brier 分数 ${brier}，${bias}`,
		said: (sure, right, all) => `${sure}（${all} 次对了 ${right} 次）。`,
		sure: { right: '你的预判大致准确', sure: '你的预判偏乐观', modest: '你的预判偏保守' },
		noBias: '不偏乐观也不偏保守',
		tooSure: (percent) => `偏乐观 ${percent}`,
		tooModest: (percent) => `偏保守 ${percent}`,
		hint: (brier, bias) =>
			`圆环是面试前的预判，圆点是实际通过的比例。Brier 分数 ${brier}（0 为完全准确，0.25 相当于抛硬币），${bias}。`,
		bin: (from, to) => `${from}% 到 ${to}%`,
		none: '无',
		passed: (passed, all) => `${all} 次通过 ${passed} 次`,
		guessed: (percent, result) => `预判 ${percent}，${result}`,
		noneHere: '这一档没有预判',
		expected: (percent) => `预判 ${percent}`,
		answered: (number) => `${number} 次预判有结果`,
		score: (brier, bias, interviews) => `${interviews} 场面试，Brier 分数 ${brier}，${bias}`,
		expectedHead: '预判',
		cameTrue: '实际',
	},
	state: {
		title: '状态',
		hint: '你记下的自身状态随时间的变化。',
		stress: '紧张程度',
		selfRating: '自评',
		name: (label, values, most) => `${label}：${values}，满分 ${most}`,
		more: (number) => `还有 ${number} 项`,
		latest: (value, most) => `${value}/${most}`,
		needed: (missing) => `再记 ${missing} 次才能连成线`,
	},
	reasons: {
		title: '原因',
		hint: '公司给出的原因，以及你自己认为的原因。',
		name: (reason, theirs, own) => `原因：${reason}，对方提到 ${theirs} 次，你提到 ${own} 次`,
		sides: (theirs, own) => `对方 ${theirs}，你 ${own}`,
		blindSpot: '盲点：对方提过，你没提过',
		worry: '多虑：你提过，对方没提过',
		reason: '原因',
		they: '对方',
		you: '你',
	},
	failing: {
		title: '失误类型',
		modes: {
			'too-long': '讲得太长',
			'too-vague': '太笼统',
			'no-structure': '没有条理',
			'missed-requirement': '漏了要求',
			'did-not-ask': '没有先问清',
			'weak-example': '例子太弱',
			'no-figure': '没有数据',
			'knowledge-gap': '知识盲区',
			'too-slow': '太慢',
			nerves: '紧张',
		},
		sentence: (failed, said, topics, mode) =>
			`${said} 次失误中有 ${failed} 次是：${mode}${topics < 2 ? '' : `，涉及 ${topics} 个薄弱点`}。`,
		row: (mode, words, who, day) => `${mode}：${words}；${who}，${day}`,
	},
	observed: {
		title: '自评与他评',
		sentence(all, { better, worse, same }) {
			const found: [string, number][] = [
				['偏高', better],
				['偏低', worse],
				['一致', same],
			];
			const parts = found.filter(([, cases]) => cases > 0).map(([word, cases]) => `${word} ${cases} 次`);
			return `与 ${all} 次他评相比，你的自评${parts.join('，')}。`;
		},
		row: (what, own, by, observed, where) => `${what}：自评${own}，${by ?? '对方'}评为${observed}；${where}`,
	},
	worked: {
		title: '哪些方法有效',
		hint: '按方法统计行动项：它的薄弱点在下一场面试里答住了几次。',
		name: (method, text) => `哪些方法有效：${method}，${text}`,
		method: '方法',
		worked: '有效',
		rate: (validated, judged) => `${validated}/${judged}`,
		noCase: '还没有',
		held: (held, all, range) =>
			`${held}/${all}${range === null ? '' : `（区间 ${range.low}% 到 ${range.high}%）`}`,
		baseRate: (withAction, without) =>
			`刚失误过的薄弱点下次答住的次数：其间完成了行动项的 ${withAction}，没有的 ${without}。`,
		byMethod: (methods) => `按方法：${methods}。`,
		methodHeld: (method, held) => `${method} ${held}`,
		byItself: '刚失误过的薄弱点，下次往往不做什么也能答住。',
	},
	overcame: {
		title: '已克服',
		hint: '失误过、后来答好了的题。',
		answer: (rating, who, day) => `${rating}，${who === '' ? '' : `${who}，`}${day}`,
		then: (question, failed, passed) => `${question}：先是${failed}，后来${passed}`,
	},
	lacking: {
		months: '每月薄弱点：需要一道写了评分和薄弱点的题。',
		predictions: (answered, missing) =>
			`预判：目前 ${answered} 次有结果，还差 ${missing} 次。在备战笔记或 confidence 属性里写下预判。`,
		atStage: (missing, stage) => `${stage}还差 ${missing} 个结果`,
		stages: (list) => `轮次的通过率还算不出：${list}。`,
		state: '状态：需要 stress 和 self-rating 属性，或“自我评估”小标题。',
		reasons: '原因：记录面试结果时会问到。',
		method: '哪些方法有效：需要一个写了方法、并被面试检验过的行动项。',
		byMethod: (missing, method) => `${method}还差 ${missing} 次`,
		methods: (list) => `方法的有效率还算不出：${list}。`,
		overcame: '还没有失误后又答好的题。',
		title: '数据还不够',
	},
};

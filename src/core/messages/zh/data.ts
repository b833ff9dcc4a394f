import type { DataWords } from '../en/data';
import { sectionsInChinese } from './notes/sections';

/** Finds a value's name; one that somebody made up is shown as it is. */
const named = (names: Record<string, string>) => {
	const known = new Map(Object.entries(names));
	return (value: string): string => known.get(value) ?? value;
};

export const dataInChinese: DataWords = {
	sections: sectionsInChinese,
	labels: {
		type: '题型',
		difficulty: '难度',
		answer: '我的回答',
		answerNote: '答案笔记',
		followUp: '追问',
		hints: '提示',
		rating: '评分',
		observed: '对方反应',
		cause: '原因',
		mode: '失误类型',
		improvement: '改进',
		themes: '薄弱点',
		signals: '信号',
		complexity: '复杂度',
		story: '经历',
	},
	ratings: { poor: '差', medium: '一般', good: '好', excellent: '很好' },
	questionForms: { marks: '带标记的行', headings: '提问式小标题', numbers: '编号列表', bullets: '无序列表' },
	state: named({
		new: '新出现',
		recurring: '反复出现',
		improving: '好转中',
		resolved: '已攻克',
		relapsed: '复发',
		strength: '强项',
		untested: '待检验',
	}),
	effect: named({ awaiting: '待检验', validated: '有效', ineffective: '无效', unproven: '未验证' }),
	result: named({
		pending: '等结果',
		passed: '通过',
		offer: '拿到 offer',
		rejected: '挂了',
		withdrawn: '主动放弃',
		ghosted: '无回音',
	}),
	stage: named({
		recruiter: 'HR 面',
		technical: '技术面',
		coding: '编程面',
		'system-design': '系统设计面',
		behavioural: '行为面',
		'hiring-manager': '主管面',
		panel: '多对一面试',
		'take-home': '笔试作业',
		final: '终面',
	}),
	method: named({
		drill: '刷题',
		mock: '模拟面试',
		checklist: '检查清单',
		note: '整理笔记',
		rewrite: '重写答案',
		other: '其他',
	}),
	check: named({ 'next-interview': '下场面试', mock: '模拟面试', exercise: '练习', peer: '同伴' }),
	outcome: named({ held: '答住了', slipped: '又失误', 'not-tested': '没考到' }),
	rating: named({ poor: '差', medium: '一般', good: '好', excellent: '很好' }),
};

/** The names of values, in what is shown and in notes: each is read back as the value that it names. */
import type { QuestionLabel, RatingWord } from '../../../settings';

export const labelsInChinese: Record<QuestionLabel, string> = {
	type: '题型',
	difficulty: '难度',
	answer: '我的回答',
	answerNote: '答案笔记',
	followUp: '追问',
	hints: '提示',
	rating: '评分',
	observed: '他评',
	cause: '原因',
	mode: '失误类型',
	improvement: '改进',
	themes: '薄弱点',
	signals: '信号',
	complexity: '复杂度',
	story: '经历',
};

export const ratingsInChinese: Record<RatingWord, string> = {
	poor: '差',
	medium: '一般',
	good: '好',
	excellent: '很好',
};

export const resultsInChinese: Record<string, string> = {
	pending: '等结果',
	passed: '通过',
	offer: '拿到 offer',
	rejected: '挂了',
	withdrawn: '主动放弃',
	ghosted: '无回音',
};

export const stagesInChinese: Record<string, string> = {
	recruiter: 'HR 面',
	technical: '技术面',
	coding: '编程面',
	'system-design': '系统设计面',
	behavioural: '行为面',
	'hiring-manager': '主管面',
	panel: '多对一面试',
	'take-home': '笔试作业',
	final: '终面',
};

export const methodsInChinese: Record<string, string> = {
	drill: '刷题',
	mock: '模拟面试',
	checklist: '检查清单',
	note: '整理笔记',
	rewrite: '重写答案',
	other: '其他',
};

export const checkNamesInChinese: Record<string, string> = {
	'next-interview': '下场面试',
	mock: '模拟面试',
	exercise: '练习',
	peer: '同伴',
};

export const outcomeNamesInChinese: Record<string, string> = {
	held: '答住了',
	slipped: '又失误',
	'not-tested': '没考到',
};

export const statesInChinese: Record<string, string> = {
	new: '新出现',
	recurring: '反复出现',
	improving: '好转中',
	resolved: '已攻克',
	relapsed: '复发',
	strength: '强项',
	untested: '待检验',
};

export const effectsInChinese: Record<string, string> = {
	awaiting: '待检验',
	validated: '有效',
	ineffective: '无效',
	unproven: '未验证',
};

/** A round as candidates call it, `二面`; a name of its own stays. */
export function roundInChinese(round: string): string {
	const number = Number(round);
	const figure = /^\d+$/.test(round) ? '一二三四五六七八九'[number - 1] : undefined;
	if (figure !== undefined) return `${figure}面`;
	return /^\d+$/.test(round) ? `第 ${number} 轮` : round;
}

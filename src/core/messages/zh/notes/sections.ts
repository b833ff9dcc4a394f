import type { Section } from '../../../settings';

/** What sections are called; `outcomes` asks, as the sidebar does. */
export const sectionsInChinese: Record<Section, string> = {
	impressions: '第一印象',
	basicInfo: '基本信息',
	questions: '面试题',
	wentWell: '答得好的',
	wentPoorly: '没答好的',
	hints: '提示',
	selfAssessment: '自我评估',
	improvementPlan: '改进计划',
	outcomes: '这次答住了吗？',
	keyLesson: '核心教训',
	bringUp: '下次要提',
	asked: '反问',
	nextSteps: '后续',
	notes: '备注',
};

import type { HistoryWords, SeenAt, StateTold } from '../../en/notes/history';
import { whyInChinese } from './why';
import { statesInChinese } from './values';

const at = ({ company, day }: SeenAt): string =>
	company === null ? `${day} 的模拟面试` : `${day} 在 ${company} 的面试`;

function stateInChinese(told: StateTold): string {
	const { state, last, failed, heldBetween, timesFailed, timesHeld, heldRun, needed } = told;
	const since = failed === null ? '' : `上次失误（${at(failed)}）之后`;
	const before = heldBetween === 0 ? '' : `答住 ${heldBetween} 次后，`;
	const total =
		timesHeld === 0
			? `共失误 ${timesFailed} 次，还没答住过。`
			: `共失误 ${timesFailed} 次，答住 ${timesHeld} 次。`;
	const name = statesInChinese[state] ?? state;
	switch (state) {
		case 'new':
			return `**${name}**：${before}${at(last)}失误。${before === '' ? '' : total}`;
		case 'recurring':
		case 'relapsed':
			return `**${name}**：${before}${at(last)}又失误。${total}`;
		case 'improving': {
			const progress = heldRun >= needed ? '仅模拟面试' : `${heldRun}/${needed}`;
			return `**${name}，${progress}**：${since}答住 ${heldRun} 次，最近一次是 ${at(last)}。${total}`;
		}
		case 'resolved':
			return `**${name}**：${since}连续答住 ${heldRun} 次，最近一次是 ${at(last)}。${total}`;
		case 'strength':
			return `**${name}**：答住 ${timesHeld} 次，没有失误过，最近一次是 ${at(last)}。`;
	}
}

const MENTIONED = { question: '题目', outcome: '上次的改进', untested: '没考到', action: '行动项' };

export const historyInChinese: HistoryWords = {
	why: whyInChinese,
	notShown: '还没有哪场面试考到这个薄弱点。',
	state: stateInChinese,
	headings: { evidence: '依据', actions: '行动项', mentions: '还提到它的地方' },
	evidence: (day, note, verdict, isMock, why) =>
		`${day}，${note}，**${verdict === 'held' ? '答住' : '失误'}**${isMock ? '（模拟）' : ''}：${why}`,
	action: (text, note, status) => `“${text}”（${note}）：${status}`,
	statuses: { cancelled: '已取消', open: '未完成', 'in-progress': '进行中' },
	due: (status, day) => `${status}${day === null ? '' : `，截止 ${day}`}`,
	done: (day) => (day === null ? '已完成' : `${day} 完成`),
	untested: (done) => `${done}，之后还没有面试考到`,
	decided: (done, effect, isHeld, { note, day }) =>
		`${done}，${effect}：${day} 在 ${note} ${isHeld ? '答住' : '失误'}`,
	noDate: '没有日期',
	mention: (day, note, as) => `${day}，${note}，${as}`,
	byName: '按名称',
	mentioned: (as, text) => `${MENTIONED[as]}：“${text}”`,
};

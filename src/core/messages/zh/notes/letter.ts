import type { LetterWords } from '../../en/notes/letter';
import { named } from '../../common/named';
import { joined } from './joined';
import { roundInChinese, stagesInChinese } from './values';

const stages = named(stagesInChinese);

export const letterInChinese: LetterWords = {
	hello: (names) => (names.length === 0 ? '您好：' : `${names.join('、')}，您好：`),
	theQuestion: (title) => `“${title}”这道题`,
	stayed: (title) => `您问的“${title}”，面试结束后我又想了想。`,
	now: (better) => `如果现在再答，我会这样说：${better}`,
	thanks: (position, company) => {
		if (position === '')
			return company === ''
				? '感谢您抽时间面试我。'
				: joined`感谢您抽时间面试我，让我对${company}多了一些了解。`;
		return joined`感谢您抽时间和我聊${company}${company === '' ? '' : '的'}${position}岗位。`;
	},
	enjoyed: (what) => `这次聊得最开心的是：${what}`,
	over: '祝您和团队一切顺利。',
	waiting: '期待您的回复。',
	regards: '祝好',
	about: ({ company, position, stage, round, day }) => {
		const when = day === null ? '' : `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;
		const which = round.number === null ? round.name : roundInChinese(String(round.number));
		const post = position === '' ? '' : joined`${position}岗位`;
		const whose = company === '' && post === '' ? '' : '的';
		const kind = stage === '' ? '面试' : stages(stage);
		const what = joined`我${when}参加了${company}${post}${whose}${kind}${which === '' ? '' : `（${which}）`}`;
		return `${what}，想了解一下目前的进展。`;
	},
	still: '这次面试聊得很愉快，我仍然很希望加入。',
	asks: '方便的话，能告诉我现在到了哪一步、大概什么时候会有结果吗？',
	thanksAndRegards: '谢谢您，祝好',
	stop: '。',
	gap: '',
};

import type { LessonMessages } from '../../en/forms/lessons';

export const lessonsInChinese: LessonMessages = {
	rules: {
		L1: { name: '看不见', reason: '就算有人跟着你看一周，也看不出你有没有在做。' },
		L2: { name: '太笼统', reason: '只说了要变好，没说具体改哪一步。' },
		L3: { name: '没有时机', reason: '没说什么时候做，到那一刻就想不起来。' },
		L4: { name: '没有日期', reason: '没有日期，就永远不会到期。' },
		L5: { name: '没有检验', reason: '没说怎么知道它有没有用。' },
		L6: { name: '没有薄弱点', reason: '没有薄弱点，以后的面试就没法判断它有没有用。' },
		L7: { name: '行动项太多', reason: '做完几条，比列一堆没做的更有用。' },
		L8: { name: '怪面试官', reason: '谁来面你改变不了。你当时是怎么应对的？' },
		L9: { name: '否定自己', reason: '这是在给自己下结论，没说你做了什么。做过的事才能改。' },
		L10: { name: '没人做决定', reason: '听的人想知道你决定了什么，而不是事情怎么被办了。' },
		L11: { name: '先说别人', reason: '开头说的是别人。先说自己那部分，其余的放后面。' },
		L12: { name: '没有数字', reason: '多少、多久、几个？一个数字比一个大词有力。' },
		L13: { name: '说得晚', reason: '从发现到说出来隔了 48 小时以上。一定会被问为什么，先写清楚。' },
		L14: { name: '别处也有', reason: '同一条行动项在两个地方都没完成。' },
	},
	names: (names) => names.join('、'),
	tooMany: (open, reason) => `这一场面试有 ${open} 条行动项没完成。${reason}`,
	elsewhere: (line, note) => `同一条行动项在${note === null ? '本篇' : `《${note}》`}第 ${line} 行也没完成。`,
};

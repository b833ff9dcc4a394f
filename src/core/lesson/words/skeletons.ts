/** How a line could be written instead, by the rule that finds something in it, in each language of lines. */
export const RULE_IDS = [
	'L1',
	'L2',
	'L3',
	'L4',
	'L5',
	'L6',
	'L7',
	'L8',
	'L9',
	'L10',
	'L11',
	'L12',
	'L13',
	'L14',
] as const;
export type RuleId = (typeof RULE_IDS)[number];

export type Skeletons = Readonly<Record<RuleId, string>>;

const HABIT = 'When …, I will …, by …, and … will show it.';
const HABIT_ZH = '每次……的时候，我先……，在……之前，看……就知道有没有做到。';

export const ENGLISH_SKELETONS: Skeletons = {
	L1: HABIT,
	L2: HABIT,
	L3: HABIT,
	L4: 'I will …, by … 📅 YYYY-MM-DD.',
	L5: 'I will …, and … will show it. [check:: next-interview]',
	L6: 'I will … [theme:: …]',
	L7: 'Keep the ones for what failed worst; cancel the others, or give them a later date.',
	L8: 'When the interviewer …, I …; next time I will ….',
	L9: 'I did …, because I had never …; next I will ….',
	L10: 'I decided to …, because I assumed ….',
	L11: 'I …, although … was …; I could have ….',
	L12: '… by 3 weeks, of 40, twice a week.',
	L13: 'I noticed it on …, told … on …; I waited because ….',
	L14: 'Keep one of the two, and link to it from the other.',
};

export const CHINESE_SKELETONS: Skeletons = {
	L1: HABIT_ZH,
	L2: HABIT_ZH,
	L3: HABIT_ZH,
	L4: '我会……，在……之前 📅 YYYY-MM-DD。',
	L5: '我会……，看……就知道有没有做到。 [check:: 下场面试]',
	L6: '我会…… [theme:: …]',
	L7: '留下针对最严重失误的几条，其余的取消，或者改到以后。',
	L8: '面试官……的时候，我……；下次我会……。',
	L9: '我当时……，因为我从来没有……；接下来我会……。',
	L10: '我决定……，因为我以为……。',
	L11: '我……，虽然……；我本可以……。',
	L12: '……晚了 3 周，40 个里的……，每周两次。',
	L13: '我在……发现，在……告诉了……；中间等了这么久，是因为……。',
	L14: '两条里留一条，另一条链接过去。',
};

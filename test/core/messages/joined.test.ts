/** A Latin name in a Chinese sentence has a space beside each Chinese character, a Chinese one none. */
import { expect, test } from 'vitest';
import { messagesInChinese } from '../../../src/core/messages/zh/chinese';
import { reviewInChinese } from '../../../src/core/messages/zh/review';
import { sidebarInChinese } from '../../../src/core/messages/zh/sidebar';

const MESSAGES = [
	reviewInChinese.title,
	reviewInChinese.themesOf,
	reviewInChinese.themeOf,
	sidebarInChinese.evidence,
	sidebarInChinese.showEvidence,
	sidebarInChinese.actionsFor,
	sidebarInChinese.linkNoteTo,
	sidebarInChinese.mergeTheme,
	sidebarInChinese.notShownYet,
	sidebarInChinese.refersTo,
];

test('a Latin name stands apart, a Chinese one does not', () => {
	for (const message of MESSAGES) {
		expect(message('Adatum')).not.toMatch(/\p{Script=Han}\p{Script=Latin}|\p{Script=Latin}\p{Script=Han}/u);
		expect(message('北风')).not.toMatch(/ /);
	}
	expect(reviewInChinese.title('Adatum')).toBe('复盘 Adatum');
	expect(sidebarInChinese.showEvidence('Redis')).toBe('显示 Redis 的依据');
});

test('how long ago is written as counts are', () => {
	const { daysAgo } = messagesInChinese.figures;
	expect([daysAgo('2026-11-17', '2026-11-20'), daysAgo('2026-11-19', '2026-11-20')]).toEqual([
		'3 天前',
		'昨天',
	]);
});

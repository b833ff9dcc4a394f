/** A failure story in Chinese, from an empty vault to its scorecard: what is asked, what is said, and the note that it leaves. */
import { expect, test } from 'vitest';
import { questionsInChinese } from '../../src/core/story/questions/zh';
import { broken, command, note, openPage, page, read, TODAY } from '../support/page';
import { the } from '../../scripts/the';

const SET = questionsInChinese();
const story = () => page.getByRole('region', { name: '失败经历' });
const asked = () => story().getByRole('heading', { level: 2 });
const button = (name: string) => story().getByRole('button', { name, exact: true });
const field = (name: string) => page.getByRole('dialog').getByLabel(name, { exact: true });

/** What a question, or a follow-up, says. */
function saying(id: string): string {
	const { ask } = the([...SET.questions, ...SET.followUps].find((one) => one.id === id));
	return typeof ask === 'string' ? ask : ask['execution-failure'];
}

const FIRST = '去年五月我负责的导出功能延期了三周，十二个人在等。';
/** What is asked after the first words, and what is answered. */
const ANSWERS: [id: string, answer: string][] = [
	['scene', '三个人给财务做报表导出，脚本归我，月底结账要用。'],
	['course', '一切都乱了。'],
	[
		'short-course',
		'第一天我以为两天就够，到了周五还卡在第一张表，月底财务来要，什么都没有，接着又拖了一周，我天天改脚本，直到导出最后一张。',
	],
	['share', '我们把试跑跳过了。'],
	['we', '我决定跳过试跑，因为不想再借测试机。'],
	['cost', '四个同事加班两天，手工补了两百张单子。'],
	['moment', '突然就不行了。'],
	['nowhere', '五号我看到看板上的数字三天没动，我告诉自己是机器忙。'],
	['passed-over', '财务问过两次要不要备份名单，我以为他们只是小心。'],
	['first-move', '1. 九点我停了脚本。\n2. 十点给财务打了电话。'],
	['telling', '当晚我给经理发了消息：周三能有。'],
	['limit', '我砍掉了优惠券，留到六月再做。'],
	['change', '我会更加注意。'],
	['vague', '每周二中午我把日期和进度对一遍，写进看板。'],
	['keep', '日历到点提醒，到现在做了三十次。'],
	['proof', '后来六月地图又要晚，消息提前两周发了出去。'],
];
const PATH = 'Interviews/Stories/晚了的导出.md';
const NOTE = `---
type: interview-story
scenario: execution-failure
scale: week
level: swe
themes:
  - 沟通
ownership: expert
detection: intermediate
recovery: intermediate
lesson: intermediate
pattern: novice
---
# 晚了的导出

## 发生了什么
去年五月我负责的导出功能延期了三周，十二个人在等。

三个人给财务做报表导出，脚本归我，月底结账要用。

一切都乱了。

第一天我以为两天就够，到了周五还卡在第一张表，月底财务来要，什么都没有，接着又拖了一周，我天天改脚本，直到导出最后一张。

我们把试跑跳过了。

我决定跳过试跑，因为不想再借测试机。

四个同事加班两天，手工补了两百张单子。

## 我注意到的信号
突然就不行了。

五号我看到看板上的数字三天没动，我告诉自己是机器忙。

## 我放过的信号
财务问过两次要不要备份名单，我以为他们只是小心。

## 我依次做了什么
1. 九点我停了脚本。
2. 十点给财务打了电话。

当晚我给经理发了消息：周三能有。

我砍掉了优惠券，留到六月再做。

## 现在的做法
我会更加注意。

每周二中午我把日期和进度对一遍，写进看板。

日历到点提醒，到现在做了三十次。

## 之后的检验
后来六月地图又要晚，消息提前两周发了出去。

## 规律

## 练习记录
- ${TODAY}：担当 高手，察觉 进阶，补救 进阶，教训 进阶，规律 新手；用了 1 个提示
`;

test('一段失败经历，从第一句话讲到评分表', { timeout: 240_000 }, async () => {
	await openPage({
		'.obsidian/plugins/interview-retro/data.json': '{"language":"zh","notesLanguage":"zh"}',
	});
	await command('刷题练习');
	await page.getByRole('button', { name: '新建失败经历' }).click();
	await asked().getByText(SET.begin.beginnings.open.ask, { exact: true }).waitFor();
	await story().getByRole('textbox').fill(FIRST);
	await button('继续').click();
	await page.getByRole('dialog').getByText(SET.begin.openings.own).waitFor();
	await expect.poll(() => field('类型').inputValue()).toBe('execution-failure');
	await expect.poll(() => field('持续多久').inputValue()).toBe('week');
	await field('级别').selectOption({ label: '工程师' });
	await field('标题').fill('晚了的导出');
	await field('薄弱点').fill('沟通');
	await page.getByRole('dialog').getByRole('button', { name: '新建并练习' }).click();

	for (const [id, answer] of ANSWERS) {
		await asked().getByText(saying(id), { exact: true }).waitFor();
		if (id === 'cost') await button('提示：点一下').click();
		await story().getByRole('textbox').fill(answer);
		await button('保存并继续').click();
	}
	await asked().getByText('这次讲得怎么样？').waitFor();
	expect(await broken('.ir-story')).toEqual([]);
	expect(await story().textContent()).not.toMatch(/[A-Za-z]{3,}/);
	for (const [area, grade] of [
		['担当', '高手'],
		['察觉', '进阶'],
		['补救', '进阶'],
		['教训', '进阶'],
		['规律', '新手'],
	] as const)
		await story().getByRole('group', { name: area }).getByRole('button', { name: grade }).click();
	await button('保存评分表').click();
	await page.getByText('评分表已写入晚了的导出。').waitFor();

	const text = await note(PATH, (now) => now.includes('推荐阅读'));
	expect(text.slice(0, text.indexOf('  - 优点'))).toBe(NOTE);
	expect(text.slice(text.indexOf('  - 优点')))
		.toBe(`  - 优点：说出了自己的选择：“第一天我以为两天就够，到了周五还卡在第一张表，月底财务来要，什么都没有，接着又拖了一周，我天天改脚本，直到导出最后一张。”
  - 优点：有日期或数字：“去年五月我负责的导出功能延期了三周，十二个人在等。”
  - 优点：告诉了别人：“十点给财务打了电话。”
  - 下一步：没有人做决定的那句话，改成“我决定”：“我们把试跑跳过了。”
  - 下一步：说说哪个信号谁也看不到，你凭什么这么说。
  - 下一步：说说你有意放到后面的是什么，代价多大。
  - 推荐阅读：Chris Argyris《Teaching Smart People How to Learn》（Harvard Business Review，1991）
  - 推荐阅读：Sidney Dekker《The Field Guide to Understanding ‘Human Error’》（2014）
  - 推荐阅读：马修·萨伊德《黑匣子思维》
`);

	// It is read back: when it was practised, and how it went.
	await story().getByRole('heading', { name: '练习记录' }).waitFor();
	await story().getByText('担当：高手；察觉、补救和教训：进阶；规律：新手').waitFor();
	await button('全部经历').click();
	await story().getByText('1 段经历').first().waitFor();
	await button('回到题目').click();
	expect(await read(PATH)).toBe(text);
});

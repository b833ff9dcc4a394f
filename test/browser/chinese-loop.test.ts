/** The whole loop in Chinese: the interface and the notes of somebody who thinks in it; after each step the files are what they must be. */
import { expect, test } from 'vitest';
import { comeBackOn, made, momentOf, noteAsKept, written } from '../support/over-days';
import { command, editor, page } from '../support/page';

const tracker = () => page.getByRole('region', { name: '薄弱点追踪' });
const theme = () =>
	tracker().getByRole('region', { name: '薄弱点', exact: true }).getByRole('listitem', { name: /^缓存/ });

/** Comes back on another day; the settings say Chinese. */
async function dayOf(day: string): Promise<void> {
	await comeBackOn(day, {
		'.obsidian/plugins/interview-retro/data.json': '{"language":"zh","notesLanguage":"zh"}',
	});
	await tracker().waitFor();
}

async function newRetro(company: string): Promise<void> {
	await command('新建面试复盘');
	await page.getByLabel('公司', { exact: true }).fill(company);
	await page.getByLabel('轮次', { exact: true }).selectOption('technical');
	await page.getByRole('button', { name: '新建复盘', exact: true }).click();
}

const FIRST = 'Interviews/2026-11-02 北风.md';
const SECOND = 'Interviews/2026-11-06 南风.md';
const properties = (company: string, day: string): string =>
	`---\ntype: interview-retro\ncompany: ${company}\ndate: ${day}\nround: 1\nstage: technical\nresult: pending\nthemes:\n---\n`;
const FIRST_BODY = `# 北风 一面

## 面试题
### 缓存穿透怎么解决
- 我的回答：布隆过滤器，没说空值缓存
- 评分：
- 主题：缓存
### 自我介绍
- 评分：差，讲太久
- 主题：表达

## 没答好的

## 改进计划
- [ ] 手写一遍缓存三大问题 [theme:: 缓存] [method:: drill] [check:: next-interview] 📅 2026-11-05
`;

test('面试、复盘、改进、检验', { timeout: 240_000 }, async () => {
	await dayOf('2026-11-02');
	await newRetro('北风');
	await page.getByRole('tab', { name: '2026-11-02 北风' }).waitFor();
	expect(await made()).toBe(FIRST);
	expect(noteAsKept(FIRST).startsWith(properties('北风', '2026-11-02'))).toBe(true);
	expect(noteAsKept(FIRST)).toMatchInlineSnapshot(`
		"---
		type: interview-retro
		company: 北风
		date: 2026-11-02
		round: 1
		stage: technical
		result: pending
		themes:
		---
		# 北风 技术面 一面

		## 第一印象


		## 面试题
		### 1.
		- 我的回答：
		- 评分：
		- 薄弱点：

		## 答得好的
		-

		## 没答好的
		-

		## 改进计划

		## 后续
		"
	`);

	// The note as one writes it oneself, in Chinese headings, labels and ratings.
	const whole = properties('北风', '2026-11-02').replace('pending', '挂了') + FIRST_BODY;
	await editor().fill(whole);
	await written(FIRST, () => whole);

	await command('复盘这场面试');
	const review = page.getByRole('region', { name: /^复盘/ });
	await review
		.getByRole('group', { name: '缓存穿透怎么解决', exact: true })
		.getByRole('button', { name: '差' })
		.click();
	// A click writes into a Chinese note in Chinese.
	await written(FIRST, (text) => text.replace('- 评分：\n', '- 评分：差\n'));
	await review.getByRole('button', { name: '完成复盘' }).click();
	const reviewed = await momentOf(FIRST, 'reviewed', '2026-11-02');
	await written(FIRST, (text) => text.replace('themes:\n---\n', `themes:\nreviewed: ${reviewed}\n---\n`));
	await review.getByRole('button', { name: '返回' }).click();
	await expect.poll(() => theme().getAttribute('aria-label')).toMatch(/^缓存，新出现，/);

	// Two days later the action is done.
	await dayOf('2026-11-04');
	await tracker().getByRole('checkbox', { name: '手写一遍缓存三大问题' }).click();
	await written(FIRST, (text) => text.replace(/- \[ \](.*)\n/, '- [x]$1 ✅ 2026-11-04\n'));

	// The next interview asks whether it held.
	await dayOf('2026-11-06');
	await newRetro('南风');
	await page.getByRole('tab', { name: '2026-11-06 南风' }).waitFor();
	expect(await made()).toBe(SECOND);
	expect(noteAsKept(SECOND)).toContain('- 手写一遍缓存三大问题 [theme:: 缓存] [outcome:: ]\n');
	expect(noteAsKept(SECOND)).toMatchInlineSnapshot(`
		"---
		type: interview-retro
		company: 南风
		date: 2026-11-06
		round: 1
		stage: technical
		result: pending
		themes:
		---
		# 南风 技术面 一面

		## 第一印象


		## 面试题
		### 1.
		- 我的回答：
		- 评分：
		- 薄弱点：

		## 答得好的
		-

		## 没答好的
		-

		## 改进计划

		## 上次的改进
		- 手写一遍缓存三大问题 [theme:: 缓存] [outcome:: ]

		## 后续
		"
	`);
	await tracker()
		.getByRole('region', { name: '这次答住了吗？' })
		.getByRole('button', { name: '答住了', exact: true })
		.click();
	await written(SECOND, (text) => text.replace('[outcome:: ]', '[outcome:: 答住了]'));
	await expect.poll(() => theme().getAttribute('aria-label')).toMatch(/^缓存，好转中，1\/3，/);

	// The week is looked back at, and written.
	await command('打开每周复盘');
	const week = page.getByRole('region', { name: '每周复盘' });
	await week.getByRole('button', { name: '写入周记' }).click();
	expect(noteAsKept(await made())).toMatchInlineSnapshot(`
		"# 2026-W45

		<!-- interview-retro:begin week-2026-W45 -->
		## 2026-W45 的面试

		2026-11-01 至 2026-11-07，截至 2026-11-06：2 场面试，考到 3 个薄弱点，答住 1 个，1 项行动有效。

		### 面试
		- 2026-11-02：[[2026-11-02 北风|北风]]，一面，技术面，挂了；失误：缓存、表达
		- 2026-11-06：[[2026-11-06 南风|南风]]，一面，技术面；答住：缓存

		### 有变化的薄弱点
		- 好转中：缓存
		- 新出现：表达

		### 哪些做法有效
		- 有效（[[2026-11-06 南风|南风]]）：“手写一遍缓存三大问题”
		<!-- as generated 278:1ju3f3i:wxwn6t -->
		<!-- interview-retro:end week-2026-W45 -->
		"
	`);

	// The brief for the next round there.
	await command('准备下一场面试');
	await page.getByLabel('公司', { exact: true }).fill('北风');
	await page.getByLabel('日期', { exact: true }).fill('2026-11-09');
	await page.getByRole('button', { name: '新建备战笔记' }).click();
	const path = await made();
	expect(path).toMatchInlineSnapshot(`"Interviews/Briefs/2026-11-09 北风 备战.md"`);
	expect(noteAsKept(path)).toMatchInlineSnapshot(`
		"---
		type: interview-brief
		company: 北风
		date: 2026-11-09
		---
		# 北风 2026-11-09

		<!-- interview-retro:begin brief -->
		截至 2026-11-06，来自这家的 1 场面试。

		## 接下来可能考什么

		\`\`\`interview-retro
		brief
		\`\`\`

		## 前几轮

		- 2026-11-02，[[2026-11-02 北风]]，技术面，一面：**挂了**

		## 被问过的题

		- **差**：缓存穿透怎么解决（[[2026-11-02 北风]]）
		- **差**：自我介绍，讲太久（[[2026-11-02 北风]]）

		## 要留意的薄弱点

		- 缓存：好转中，失误 1 次
		- 表达：新出现，失误 1 次
		<!-- as generated 252:1pvnrp1:1xdgtrh -->
		<!-- interview-retro:end brief -->

		## 这次我要换个做法
		"
	`);
});

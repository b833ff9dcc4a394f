// @vitest-environment jsdom
/** The dialogs and notices of a Chinese app: no word of them is English, and what they write stands as the dialog showed it. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
	choose,
	closeVault,
	openSettings,
	openVault,
	press,
	SAVED,
	type,
	type Opened,
} from '../support/faulty';
import type * as obsidian from 'obsidian';
import { noteText } from '../../src/obsidian/host/write';
import { saidIn } from '../support/pseudo';
import { the } from '../../scripts/the';

const RETRO = '面试/北风.md';
const NOTES = {
	[RETRO]: `---
type: interview-retro
company: 北风
date: 2026-11-12
result: pending
themes: [缓存]
---
## 面试题
### 缓存穿透
- 评分：差
- 主题：缓存

## 改进计划
- [ ] 手写一遍 [theme:: 缓存]
`,
};

beforeEach(() => {
	vi.setSystemTime(new Date(2026, 10, 20, 10));
});
afterEach(() => {
	closeVault();
	vi.useRealTimers();
});

const dialog = (): HTMLElement =>
	the(Array.from(document.querySelectorAll<HTMLElement>('.modal, .prompt')).at(-1));

/** What a dialog says that is neither Chinese, nor the app's own, nor as the note has it. */
const foreign = (): string[] =>
	saidIn(dialog()).filter(
		(text) =>
			!['Close', 'Suggestions'].includes(text) &&
			!text.startsWith('- [ ]') &&
			/[a-z]{2,}/i.test(text.replace(/\b(?:offer|HR|result(?:-date)?|pending|rejected|Knowledge)\b/g, '')),
	);

async function opened(): Promise<Opened> {
	const vault = await openVault(NOTES, 'zh');
	await vault.app.workspace.openLinkText(RETRO, '');
	await vault.settle();
	return vault;
}

test('the result of an interview', async () => {
	const vault = await opened();
	vault.run('close-retro');
	expect(dialog().textContent).toContain('北风的结果');
	expect(foreign()).toEqual([]);
	press('挂了');
	expect(dialog().textContent).toContain('如果是朋友遇到这场面试');
	expect(foreign().filter((text) => !/^\w+(?:-\w+)*: /.test(text))).toEqual([]);
	press('只保存结果');
	await vault.settle();
	expect(await noteText(vault.app as unknown as obsidian.App, RETRO)).toContain('result: rejected');
});

test('the change of a week is shown as it is written, in the language of its note', async () => {
	const vault = await openVault(NOTES, 'en');
	vault.run('open-week');
	await vault.settle();
	type('One change for next week', '先问清楚规模');
	await vault.settle();
	const shown = the(document.querySelector('.ir-week-change .ir-line')).textContent;
	expect(shown).toMatch(/^- \[ \] 先问清楚规模 \[check:: 下场面试\] 📅 2026-11-\d\d \^change-2026-w47$/);
	press('Add as action');
	await vault.settle();
	expect(the(vault.files().get(RETRO))).toContain(`\n${shown}\n`);
});

test('an action of an interview begins with what failed worst there, the others beside it', async () => {
	const also = '### 自我介绍\n- 评分：一般\n- 主题：表达\n';
	const vault = await openVault({ [RETRO]: NOTES[RETRO].replace('\n## 改进', `${also}\n## 改进`) }, 'zh');
	await vault.app.workspace.openLinkText(RETRO, '');
	await vault.settle();
	press('添加行动项');
	await vault.settle();
	const line = (): string => the(dialog().querySelector('.ir-line')).textContent;
	const chips = (): string[] =>
		[...the(dialog().querySelector('[role=group]')).querySelectorAll('button')].map(
			(chip) => `${chip.textContent} ${chip.getAttribute('aria-pressed')}`,
		);
	expect(line()).toContain('[theme:: 缓存]');
	expect(chips()).toEqual(['缓存 true', '表达 false']);
	press('表达', dialog());
	press('缓存', dialog());
	expect(chips()).toEqual(['缓存 false', '表达 true']);
	expect(line()).toMatch(/^- \[ \] {2}?\[theme:: 表达\] \[check:: 下场面试\]/);
	expect(foreign()).toEqual([]);
});

test('all interviews as tables', async () => {
	const vault = await opened();
	openSettings(vault, '工具', '导出面试');
	expect(dialog().textContent).toContain('新建四个文件');
	expect(foreign().filter((text) => !/^(?:CSV|JSON lines)，/.test(text))).toEqual([]);
	press('导出', dialog());
	await vault.settle();
	expect(vault.told().join()).toMatch(/在“面试导出 2026-11-20”里新建了 4 个文件，共 \d+ 行。/);
	expect(vault.files().get('面试导出 2026-11-20/retros.csv')).toBeDefined();
});

test('a theme that gets its note', async () => {
	const vault = await opened();
	vault.run('link-theme');
	await vault.settle();
	expect(dialog().querySelector('input')?.placeholder).toBe('选择要关联的薄弱点');
	the(dialog().querySelector<HTMLElement>('[role=option]')).click();
	await vault.settle();
	expect(foreign()).toEqual([]);
});

test('the lines that will change, before and after', async () => {
	const vault = await openVault(
		{ ...NOTES, '面试/南风.md': the(NOTES[RETRO]).replace('北风', '南风\nposition: 主管') },
		'zh',
	);
	openSettings(vault, '哪些笔记是面试', '把 1 篇笔记里的 position 改名为 role');
	await vault.settle();
	expect(dialog().querySelector('.ir-change-number')?.textContent).toBe('第 4 行');
	expect(dialog().querySelector('.ir-changes')?.getAttribute('aria-label')).toBe('有改动的行');
});

test('what is refused is told in Chinese', async () => {
	const vault = await opened();
	vault.run('close-retro');
	press('挂了');
	const { app } = vault;
	await app.vault.modify(
		the(app.vault.getFileByPath(RETRO)),
		`${the(vault.files().get(RETRO))}\n<<<<<<< HEAD\n一\n=======\n二\n>>>>>>> x\n`,
	);
	await vault.settle();
	press('只保存结果');
	await vault.settle();
	expect(vault.told().join()).toContain('合并后留下的冲突');
});

test('notes that are there already, step by step', async () => {
	const vault = await openVault(
		{
			'旧/2026-11-02 海燕.md':
				'---\n公司: 海燕\n轮次: 一面\n心情: 好\n---\n## 面试题\n### 缓存穿透\n- 评分：差\n## 没答好的\n- 画图之前没有先问清楚到底要做什么\n',
			'旧/模板/面试.md': '---\n公司:\n---\n## 面试题\n',
		},
		'zh',
	);
	openSettings(vault, '哪些笔记是面试', '使用已有笔记');
	expect(dialog().textContent).toContain('第 1 步，共 3 步：选择笔记');
	expect(foreign()).toEqual([]);
	for (const way of ['tag', 'property', 'type', 'folder']) {
		choose('面试笔记怎么认', way);
		expect(foreign()).toEqual([]);
	}
	choose('文件夹', '旧');
	expect(dialog().textContent).toContain('找到 2 篇笔记');
	press('下一步');
	await vault.settle();
	expect(dialog().textContent).toContain('会识别出 1 场面试，跳过 1 篇笔记。');
	expect(dialog().textContent).toContain('心情（属性，1 篇笔记）');
	expect(dialog().textContent).toContain('旧/模板/面试.md：模板');
	expect(foreign().filter((text) => !text.startsWith('旧/'))).toEqual([]);
	press('下一步');
	await vault.settle();
	expect(dialog().textContent).toContain('第 3 步，共 3 步：未归类的失误');
	expect(dialog().textContent).toContain('画图之前没有先问清楚');
	expect(foreign()).toEqual([]);
});

test('a new failure story', async () => {
	const vault = await opened();
	vault.run('practise');
	await vault.settle();
	press('新建失败经历');
	await vault.settle();
	press('填表');
	expect(dialog().textContent).toContain('新建失败经历');
	expect(foreign()).toEqual([]);
	press('新建并练习');
	expect(document.querySelector('.notice')?.textContent).toBe('给这段经历起个名字吧，只要有标题就行。');
});

test('a dashboard for Bases', async () => {
	const vault = await opened();
	openSettings(vault, '工具', '添加 Bases 面板');
	expect(dialog().textContent).toContain('会新建文件 Interviews.base');
	// Its name, and the file as it is written.
	const ours = foreign().map((text) => text.replace(/Bases|Interviews\.base/g, ''));
	expect(ours.filter((text) => /[a-z]{2,}/i.test(text) && !text.includes('\n'))).toEqual([]);
	press('新建文件', dialog());
	await vault.settle();
	expect(vault.told()).toEqual(['Interviews.base 已放进库里。']);
});

test('a template that makes no interview, and one that is not there', async () => {
	const saved = JSON.stringify({ language: 'zh', templates: { technical: '模板.md' } });
	for (const [template, said] of [
		[
			'---\ntype: 会议\n---\n',
			'用模板笔记“模板.md”写不出这场面试：它的 type 是“会议”，而不是“interview-retro”，所以没有新建笔记。',
		],
		['---\ncompany: 南风\n---\n', '它的 company 写成了“南风”，应是“北风”'],
		['---\ntags: a\n', '它的属性以 --- 开头，却没有结束'],
		[null, '设置里的模板笔记“模板.md”不存在，所以没有新建笔记。'],
	] as const) {
		const vault = await openVault(
			{ ...(template === null ? {} : { '模板.md': template }), [SAVED]: saved },
			'zh',
		);
		vault.run('new-retro');
		await vault.settle();
		type('公司', '北风');
		press('新建复盘');
		await vault.settle();
		expect(vault.told().join()).toContain(said);
		closeVault();
	}
});

test('a link that opens nothing', async () => {
	const vault = await opened();
	the(vault.app.registry.protocolHandlers.get('interview-retro'))({
		action: 'interview-retro',
		open: 'everything',
	} as obsidian.ObsidianProtocolData);
	await vault.settle();
	expect(vault.told()).toEqual(['这个链接要打开“everything”，这里没有。']);
});

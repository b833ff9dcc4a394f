// @vitest-environment jsdom
/** A vault used in turn by a device in English and one in Chinese: what stands in it follows neither, and nothing is written but by a click. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { all, closeVault, openVault, press, SAVED, writeWeek, type Opened } from '../support/faulty';
import { the } from '../../scripts/the';

beforeEach(() => {
	vi.setSystemTime(new Date(2026, 10, 20, 19, 5));
});
afterEach(() => {
	closeVault();
	vi.useRealTimers();
});

const RETRO =
	'---\ntype: interview-retro\ncompany: 北风\ndate: 2026-11-18\n---\n## 面试题\n### 缓存穿透\n- 评分：差\n- 主题：缓存\n## Improvement plan\n- [ ] 手写一遍缓存 [theme:: 缓存] 📅 2026-11-20\n';
const WEEK = 'Weekly/2026-W47.md';

const filesOf = ({ disk }: Opened): Record<string, string> =>
	Object.fromEntries(disk.paths().map((path) => [path, the(disk.text(path))]));

test('the week that the one wrote is up to date for the other', async () => {
	const english = await openVault({ 'Interviews/一.md': RETRO });
	await writeWeek(english);
	const written = filesOf(english);
	expect(written[WEEK]).toContain('interview-retro:begin week-2026-W47');
	closeVault();

	const chinese = await openVault(written, 'zh');
	await chinese.settle();
	expect(chinese.faults.calls).toEqual([]);
	await writeWeek(chinese, '写入周记');
	expect(filesOf(chinese)).toEqual(written);
	expect(document.querySelectorAll('[role=dialog]')).toHaveLength(0);
});

const NOTES_IN_CHINESE = { [SAVED]: '{"notesLanguage":"zh"}' };

test('in a vault whose notes are Chinese both devices write Chinese, and the block of before as if it were theirs', async () => {
	const before = await openVault({ 'Interviews/一.md': RETRO });
	await writeWeek(before);
	const inEnglish = filesOf(before);
	closeVault();

	const english = await openVault({ ...inEnglish, ...NOTES_IN_CHINESE });
	await english.settle();
	expect(filesOf(english)[WEEK]).toBe(inEnglish[WEEK]);
	await writeWeek(english);
	// It was written by the plugin, though in another language: nobody is asked.
	expect(document.querySelectorAll('[role=dialog]')).toHaveLength(0);
	const written = filesOf(english);
	expect(written[WEEK]).toContain('## 2026-W47 的面试');
	expect(written[WEEK]).not.toContain('## Interviews in');
	closeVault();

	const chinese = await openVault({ ...written, ...NOTES_IN_CHINESE }, 'zh');
	await writeWeek(chinese, '写入周记');
	expect(filesOf(chinese)).toEqual(written);
	expect(document.querySelectorAll('[role=dialog]')).toHaveLength(0);
});

test('a tick makes the same of a line in both', async () => {
	const ticked: Record<string, string>[] = [];
	for (const language of ['en', 'zh']) {
		const vault = await openVault({ 'Interviews/一.md': RETRO }, language);
		await vault.settle();
		the(document.querySelector<HTMLElement>('input[aria-label="手写一遍缓存"]')).click();
		await vault.settle();
		ticked.push(filesOf(vault));
		closeVault();
	}
	expect(the(ticked[0])['Interviews/一.md']).toContain(
		'- [x] 手写一遍缓存 [theme:: 缓存] 📅 2026-11-20 ✅ 2026-11-20',
	);
	expect(ticked[1]).toEqual(ticked[0]);
});

const STORY = 'Interviews/Stories/晚了的导出.md';
const TOLD = [
	'---\ntype: interview-story\nscenario: execution-failure\nlevel: swe\nthemes:\n---',
	'## 发生了什么\n五月一日要交，我决定跳过试跑，四个同事加班补单。',
	'## 我注意到的信号\n四月三日我看到日志变慢，以为是机器忙。',
	'## 我依次做了什么\n九点我停了脚本，然后给经理打了电话。',
	'## 现在的做法\n每周二把进度写进看板。',
	'## 之后的检验\n六月又遇到一次，拦住了。\n',
].join('\n');

test('a device in English saves a scorecard as the Chinese note has it, and a Chinese device an English one as that has it', async () => {
	const english = await openVault({ [STORY]: TOLD, ...NOTES_IN_CHINESE });
	english.run('practise');
	await english.settle();
	press('Practise 晚了的导出');
	await english.settle();
	press('Rate it');
	await english.settle();
	// What is in Chinese is heard by a device in English, and said in English there.
	expect(document.body.textContent).toContain('A choice is named as your own');
	for (const one of all('button', 'expert')) one.click();
	await english.settle();
	press('Save scorecard');
	await english.settle();
	const saved = the(english.disk.text(STORY));
	expect(saved.slice(saved.indexOf('## 练习记录'))).toMatch(
		/^## 练习记录\n- 2026-11-20：担当 高手，察觉 高手，补救 高手，教训 高手，规律 高手\n {2}- 优点：说出了自己的选择：“五月一日要交/,
	);
	expect(saved).not.toMatch(/Strong|Next|To read|Sessions/);
	closeVault();

	const begun = TOLD.replace('发生了什么', 'What happened').replace('我注意到的信号', 'Signals I noticed');
	const inEnglish = begun
		.replace('我依次做了什么', 'What I did, in order')
		.replace('现在的做法', 'What I do differently now')
		.replace('之后的检验', 'Tested since');
	const chinese = await openVault({ [STORY]: inEnglish, ...NOTES_IN_CHINESE }, 'zh');
	chinese.run('practise');
	await chinese.settle();
	press('练习晚了的导出');
	await chinese.settle();
	press('直接评分');
	await chinese.settle();
	for (const one of all('button', '高手')) one.click();
	await chinese.settle();
	press('保存评分表');
	await chinese.settle();
	expect(the(chinese.disk.text(STORY))).toContain(
		'## Sessions\n- 2026-11-20: ownership expert, detection expert, recovery expert, lesson expert, pattern expert\n  - Strong: A choice is named as your own: “五月一日要交',
	);
});

test('the log of drills keeps the language in which it was begun', async () => {
	const asked = { 'Interviews/一.md': RETRO };
	const first = await openVault({ ...asked, ...NOTES_IN_CHINESE });
	first.run('practise');
	await first.settle();
	the(document.querySelector<HTMLButtonElement>('.is-grade-good')).click();
	await first.settle();
	const LOG = 'Interviews/Drill log.md';
	const log = the(first.disk.text(LOG));
	expect(log).toMatch(
		/# 练习记录\n\n\| 时间 \| 题目 \| 结果 \| 编号 \|\n.*\n\| 2026-11-20 [\d:]+ \| 缓存穿透 \| 不错 \|/,
	);
	closeVault();

	const other = await openVault({ ...asked, '二.md': RETRO.replace('缓存穿透', '缓存雪崩'), [LOG]: log });
	other.run('practise');
	await other.settle();
	the(document.querySelector<HTMLButtonElement>('.is-grade-good')).click();
	await other.settle();
	expect(the(other.disk.text(LOG)).replace(log, '')).toMatch(/\| 缓存雪崩 \| 不错 \|/);
});

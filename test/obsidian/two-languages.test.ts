// @vitest-environment jsdom
/** A vault used in turn by a device in English and one in Chinese: what stands in it follows neither, and nothing is written but by a click. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { closeVault, openVault, SAVED, writeWeek, type Opened } from '../support/faulty';
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

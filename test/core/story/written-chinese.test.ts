/** A story note in Chinese: written in it, read back whole, and an English one stays English whatever the vault's language. */
import { expect, test } from 'vitest';
import { storyLanguage } from '../../../src/core/change/language';
import { addUnder } from '../../../src/core/change/under';
import { lessonsIn } from '../../../src/core/lesson/passages';
import { writtenIn } from '../../../src/core/messages/written';
import { parseContext, parseNote } from '../../../src/core/note/note';
import { saidIn, STORY_HEADINGS, STORY_SECTIONS } from '../../../src/core/note/sections';
import { AREAS, LEVELS, RUBRIC_GRADES, SCALES, SCENARIOS } from '../../../src/core/note/story';
import { defaultSettings, LANGUAGE_TAGS } from '../../../src/core/settings';
import { composeStory } from '../../../src/core/story/compose';
import { scorecardEdit, sessionsIn, type Scorecard } from '../../../src/core/story/scorecard';
import { messagesInChinese } from '../../../src/core/messages/zh/chinese';
import { apply, type Edit, type Refusal } from '../../../src/core/edit/edit';

const edited = (text: string, made: Edit | Refusal): string =>
	typeof made === 'string' ? made : apply(text, made.replacements);

const settings = { ...defaultSettings(), notesLanguage: 'zh' as const };
const reading = parseContext(settings);
const FORM = {
	title: '晚了的导出',
	scenario: 'execution-failure',
	scale: 'week',
	level: 'staff',
	themes: ['沟通'],
};
const NEW = composeStory(FORM, settings);
const CARD: Scorecard = {
	day: '2026-11-20',
	grades: { ownership: 'expert', detection: 'novice', lesson: 'intermediate' },
	strengths: ['说出了自己的选择：“我决定跳过试跑。”'],
	improvements: ['给每一步加上钟点或日期。'],
	reading: ['马修·萨伊德《黑匣子思维》'],
	hints: 2,
};

test('a new note has headings in the language of notes, and properties that every device reads', () => {
	expect(NEW).toBe(
		[
			'---\ntype: interview-story\nscenario: execution-failure\nscale: week\nlevel: staff\nthemes:\n  - 沟通\n---\n# 晚了的导出',
			...[
				'发生了什么',
				'我注意到的信号',
				'我放过的信号',
				'我依次做了什么',
				'现在的做法',
				'之后的检验',
				'规律',
			].map((name) => `\n## ${name}`),
			'',
		].join('\n'),
	);
	expect(composeStory(FORM, defaultSettings())).toContain('## What happened\n');
});

test('what is said and what it came to go under Chinese headings, and are read back', () => {
	let text = NEW;
	for (const section of STORY_SECTIONS)
		text = edited(text, addUnder(text, section, `第 ${section} 段的话`, 'zh'));
	text = edited(text, scorecardEdit(text, CARD, 'zh'));
	expect(text).toContain(
		[
			'## 练习记录',
			'- 2026-11-20：担当 高手，察觉 新手，教训 进阶；用了 2 个提示',
			'  - 优点：说出了自己的选择：“我决定跳过试跑。”',
			'  - 下一步：给每一步加上钟点或日期。',
			'  - 推荐阅读：马修·萨伊德《黑匣子思维》',
		].join('\n'),
	);
	expect([...saidIn(text).keys()]).toEqual([...STORY_SECTIONS, 'sessions']);
	expect(sessionsIn(text)).toEqual([{ day: CARD.day, grades: CARD.grades }]);
	expect(parseNote('经历/晚了.md', text, reading).story).toMatchObject({
		scenario: 'execution-failure',
		grades: { ownership: 'expert', detection: 'novice', recovery: null },
	});
	expect(lessonsIn('经历/晚了.md', text, reading)?.passages.map(({ kind }) => kind)).toEqual([
		'happened',
		'noticed',
		'did',
		'change',
	]);
});

test('a note goes on in the language in which it began', () => {
	const english = `---\ntype: interview-story\n---\n## ${STORY_HEADINGS.happened}\nI waited.\n`;
	expect(edited(english, addUnder(english, 'did', '我打了电话。', 'zh'))).toContain(
		`## ${STORY_HEADINGS.did}\n`,
	);
	expect(edited(english, scorecardEdit(english, CARD, 'zh'))).toContain(
		'## Sessions\n- 2026-11-20: ownership expert, detection novice, lesson intermediate; 2 hints\n  - Strong: ',
	);
	const chinese = '---\ntype: interview-story\n---\n## 经过\n我等了。\n';
	expect(edited(chinese, addUnder(chinese, 'did', 'I rang.', 'en'))).toContain('## 我依次做了什么\n');
	expect(['', english, chinese].map((text) => storyLanguage(text, 'zh'))).toEqual(['zh', 'en', 'zh']);
});

test('a note that somebody wrote in Chinese is read', () => {
	const text = [
		'---\ntype: interview-story\nscenario: 决策失误\nscale: 一个季度\nlevel: 高级工程师\nownership: 高手\n---',
		'## 事情经过\n我选了自己熟的方案。',
		'## 放过的信号：\n数字对不上。',
		'## 练习记录\n- 2026-10-01：担当：高手、规律：新手\n- 2026-10-02: ownership novice, pattern expert',
	].join('\n');
	expect([...saidIn(text).keys()]).toEqual(['happened', 'missed', 'sessions']);
	expect(parseNote('a.md', text, reading).story).toMatchObject({
		scenario: 'wrong-decision',
		scale: 'quarter',
		level: 'senior',
		grades: { ownership: 'expert' },
	});
	expect(sessionsIn(text).map(({ grades }) => grades)).toEqual([
		{ ownership: 'expert', pattern: 'novice' },
		{ ownership: 'novice', pattern: 'expert' },
	]);
});

test('every name that is written or shown is read as what it names', () => {
	const { stories } = messagesInChinese;
	const read = (name: string, value: string): unknown =>
		parseNote('a.md', `---\ntype: interview-story\n${name}: ${value}\n---\n`, reading).story;
	for (const one of SCENARIOS)
		expect(read('scenario', stories.scenarios[one])).toMatchObject({ scenario: one });
	for (const one of SCALES) expect(read('scale', stories.scales[one])).toMatchObject({ scale: one });
	for (const one of LEVELS) expect(read('level', stories.levels[one])).toMatchObject({ level: one });
	for (const one of RUBRIC_GRADES)
		expect(read('lesson', stories.grades[one])).toMatchObject({ grades: { lesson: one } });
	for (const language of LANGUAGE_TAGS) {
		const { headings, areas } = writtenIn(language).story;
		for (const section of STORY_SECTIONS)
			expect([...saidIn(`## ${headings[section]}\n话`).keys()]).toEqual([section]);
		for (const area of AREAS)
			expect(sessionsIn(`## ${headings.sessions}\n- 2026-11-20: ${areas[area]} expert`)).toEqual([
				{ day: '2026-11-20', grades: { [area]: 'expert' } },
			]);
	}
});

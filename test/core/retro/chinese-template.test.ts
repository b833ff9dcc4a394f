/** A new retro in Chinese: its headings and labels are those that the reader knows without being told. */
import { describe, expect, test } from 'vitest';
import { writtenInEnglish } from '../../../src/core/messages/en/notes/written';
import { headingsIn } from '../../../src/core/change/language';
import { writtenIn } from '../../../src/core/messages/written';
import { parseContext, parseNote } from '../../../src/core/note/note';
import { builtIn, composeRetro } from '../../../src/core/retro/template';
import { defaultSettings } from '../../../src/core/settings';
import { the } from '../../../scripts/the';

const writtenInChinese = writtenIn('zh');
const settings = defaultSettings();
const reading = parseContext(settings);

function made(stage: string): string {
	const form = { company: '北风', position: '', date: '2026-11-20', round: '1', stage, result: 'pending' };
	const waiting = [{ text: '先画图', themes: ['缓存'], link: null }];
	const written = { ...reading, settings: headingsIn(settings, writtenInChinese) };
	const template = builtIn(stage, settings, false, false, writtenInChinese);
	return composeRetro(template, form, waiting, written, (day) => day);
}

describe('a new retro in Chinese', () => {
	test.each(['technical', 'coding', 'system-design', 'behavioural'])(
		'of a %s round is read whole',
		(stage) => {
			const text = made(stage)
				.replace('### 1.', '### 缓存穿透')
				.replace(/评分：$/m, '评分：差')
				.replace(/薄弱点：$/m, '薄弱点：缓存')
				.replace(/(## 答得好的\n-)/, '$1 沟通')
				.replace(/(## 没答好的\n-)/, '$1 估算')
				.replace('## 改进计划\n', '## 改进计划\n- [ ] 手写一遍 [theme:: 缓存]\n');
			const { retro, problems } = parseNote('面试/北风.md', text, reading);
			expect(problems).toEqual([]);
			expect(the(retro).questions).toMatchObject([{ title: '缓存穿透', rating: 'poor' }]);
			expect(the(the(retro).questions[0]).themes).toHaveLength(1);
			expect(the(retro).outcomes).toHaveLength(1);
			expect(the(retro).actions.map(({ text: said, kind }) => [said, kind])).toEqual([
				['手写一遍', 'improvement'],
			]);
			const english = text
				.slice(text.indexOf('\n# ') + 1)
				.replace(/^# .*/, '')
				.replace(/\[\w+:: ?/g, '');
			expect(english.match(/[a-z]{3,}/gi)).toBe(null);
		},
	);

	test('keeps a heading that the user has chosen', () => {
		const own = { ...settings, headings: { ...settings.headings, questions: ['被问到的'] } };
		expect(builtIn('technical', own, false, false, writtenInChinese)).toContain('## 被问到的\n');
	});

	test('has a heading for each that English has by default', () => {
		for (const [section, name] of Object.entries(writtenInEnglish.headings))
			expect(settings.headings[section as keyof typeof settings.headings][0]).toBe(name);
	});
});

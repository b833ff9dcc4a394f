import fc from 'fast-check';
import { EMOJI } from '../../../src/core/change/compose';
import { describe, expect, it } from 'vitest';
import { parseNote, parseContext } from '../../../src/core/note/note';
import {
	actionToTick,
	correctionFor,
	enjoyable,
	isNudge,
	isSent,
	isThankYou,
	nudge,
	sentLine,
	thankYou,
	toPutRight,
} from '../../../src/core/retro/letters';
import { writtenIn } from '../../../src/core/messages/written';
import { emptyRetro, type Retro } from '../../../src/core/note/retro';
import { defaultSettings } from '../../../src/core/settings';
import { runs } from '../../support/seed';
import { the } from '../../../scripts/the';

const RUNS = runs(10_000);
const read = (text: string): Retro =>
	the(
		parseNote(
			'a.md',
			`---\ntype: interview-retro\ncompany: "[[Companies/Northwind|Northwind Ltd]]"\ndate: 2026-11-18\n${text}`,
			parseContext(defaultSettings()),
		).retro,
	);

const followUp = (text: string) => ({ kind: 'follow-up' as const, text });

describe('what a follow-up is', () => {
	it('a thank-you note if it thanks', () => {
		for (const text of [
			'Send a thank-you note to [[Dana Lee]]',
			'thank the recruiter',
			'Thanks to the panel',
		])
			expect(isThankYou(followUp(text))).toBe(true);
		for (const text of ['Send the slides', 'Write to the recruiter'])
			expect(isThankYou(followUp(text))).toBe(false);
		expect(isThankYou({ kind: 'improvement', text: 'Thank people for their hints' })).toBe(false);
	});

	it('a nudge if it names the recruiter or says so, and thanks nobody', () => {
		for (const text of [
			'Ask the recruiter how it stands',
			'Nudge Tom',
			'Follow up',
			'Write a follow-up mail',
		])
			expect(isNudge(followUp(text))).toBe(true);
		for (const text of ['Thank the recruiter', 'Send the slides'])
			expect(isNudge(followUp(text))).toBe(false);
		expect(isNudge({ kind: 'improvement', text: 'Follow up on every hint' })).toBe(false);
	});

	it('the same in Chinese', () => {
		for (const text of ['给面试官发感谢信', '写致谢邮件']) {
			expect(isThankYou(followUp(text))).toBe(true);
			expect(isNudge(followUp(text))).toBe(false);
		}
		for (const text of ['跟进招聘方', '问一下HR', '催进度', '问下结果', '询问面试结果'])
			expect(isNudge(followUp(text))).toBe(true);
		for (const text of ['准备二面', '问清题意再写', '整理面试题'])
			expect([isThankYou(followUp(text)), isNudge(followUp(text))]).toEqual([false, false]);
	});
});

describe('a letter', () => {
	it('names what the note knows, without its links and marks', () => {
		const retro = read(
			'position: "[[Roles/Engineer]]"\ninterviewers: ["[[Dana Lee]]", Tom, Ana (HR)]\nstage: system-design\n---\n## Questions\n### 1. Draw **the** [[Cart]]\n- Rating: poor\n- Improvement: ask for numbers [[Cart|first]]\n### 2. Why us?\n- Rating: Excellent\n## Went well\n- The ferry **story**%% mine %%\n',
		);
		expect(enjoyable(retro)).toEqual(['The ferry story', 'the question “Why us?”']);
		const [wrong] = toPutRight(retro);
		expect(toPutRight(retro)).toHaveLength(1);
		expect(
			thankYou(retro, { enjoyed: 'the question “Why us?”', correction: correctionFor(the(wrong)) }),
		).toBe(
			'Hello Dana Lee, Tom and Ana,\n\nThank you for our conversation about the position of Engineer at Northwind Ltd. What I enjoyed most: the question “Why us?”\n\nYour question “Draw the Cart” stayed with me. What I would do now: ask for numbers first.\n\nI look forward to hearing from you.\n\nKind regards',
		);
		expect(nudge(retro)).toBe(
			'Hello Ana,\n\nI am writing about my system design interview for the position of Engineer at Northwind Ltd on 18 November. I enjoyed it, and I would still like to join you. Could you tell me how it stands, and when I may expect an answer?\n\nThank you, and kind regards',
		);
	});

	it('is written in the language of its note', () => {
		const chinese = writtenIn('zh');
		const retro = read(
			'position: 后端开发\ninterviewers: ["[[人/李敏]]", 王蕾 (HR)]\nstage: technical\nround: 2\n---\n## 题目\n### Redis 持久化\n- 评分：差\n- 改进：先讲 RDB，再讲 AOF\n### 自我介绍\n- 评分：好\n',
		);
		const [wrong] = toPutRight(retro);
		expect(enjoyable(retro, chinese)).toEqual(['“自我介绍”这道题']);
		expect(
			thankYou(
				retro,
				{ enjoyed: '“自我介绍”这道题', correction: correctionFor(the(wrong), chinese) },
				chinese,
			),
		).toBe(
			'李敏、王蕾，您好：\n\n感谢您抽时间和我聊 Northwind Ltd 的后端开发岗位。这次聊得最开心的是：“自我介绍”这道题。\n\n您问的“Redis 持久化”，面试结束后我又想了想。如果现在再答，我会这样说：先讲 RDB，再讲 AOF。\n\n期待您的回复。\n\n祝好',
		);
		expect(nudge(retro, chinese)).toBe(
			'王蕾，您好：\n\n我 11月18日参加了 Northwind Ltd 后端开发岗位的技术面（二面），想了解一下目前的进展。这次面试聊得很愉快，我仍然很希望加入。方便的话，能告诉我现在到了哪一步、大概什么时候会有结果吗？\n\n谢谢您，祝好',
		);
		expect(nudge(emptyRetro(), chinese)).toMatch(/^您好：\n\n我参加了面试，想了解一下目前的进展。/);
	});

	it.each([
		[
			'de' as const,
			'Guten Tag Ana,\n\nich melde mich wegen meines Gesprächs (Fachgespräch, Runde 2) über die Stelle als Engineer bei Northwind Ltd am 18. November. Es hat',
		],
		[
			'es' as const,
			'Hola, Ana:\n\nLe escribo por mi entrevista (entrevista técnica, ronda 2) para el puesto de Engineer en Northwind Ltd del 18 de noviembre. Me',
		],
	])('asks in %s', (language, begins) => {
		const retro = read('position: Engineer\ninterviewers: [Ana (HR)]\nstage: technical\nround: 2\n---\n');
		expect(nudge(retro, writtenIn(language)).slice(0, begins.length)).toBe(begins);
	});

	it('brings up no bad answer without a better one', () => {
		expect(thankYou(emptyRetro(), { enjoyed: '', correction: ['Your question stayed with me.', ' '] })).toBe(
			'Hello,\n\nThank you for our conversation.\n\nI look forward to hearing from you.\n\nKind regards',
		);
	});

	it('holds no gap and no link, whatever the note holds and lacks', () => {
		const name = fc.stringMatching(/^[A-Z][a-z]{0,3}x$/);
		const said = fc.oneof(
			name,
			name.map((one) => `[[People/${one}]]`),
			name.map((one) => `**${one}**`),
			name.map((one) => `[${one}](https://example.com)`),
			fc.constant(''),
		);
		const maybe = fc.option(said, { nil: null });
		const given = fc.record({
			company: maybe,
			position: maybe,
			stage: maybe,
			improvement: maybe,
			title: said,
			wentWell: fc.array(said, { maxLength: 2 }),
			rating: fc.constantFrom('poor', 'good', null),
			date: fc.constantFrom('2026-11-18', null),
			number: fc.option(fc.integer({ min: 1, max: 9 }), { nil: null }),
			roundName: maybe,
			people: fc.array(fc.record({ name: said, role: fc.constantFrom('recruiter', 'manager', null) }), {
				maxLength: 3,
			}),
			chosen: fc.nat(3),
		});
		const [question] = read('---\n## Questions\n### Coin change\n').questions;
		fc.assert(
			fc.property(
				given,
				({
					company,
					position,
					stage,
					improvement,
					title,
					wentWell,
					rating,
					date,
					number,
					roundName,
					people,
					chosen,
				}) => {
					const retro: Retro = {
						...emptyRetro(),
						company,
						position,
						stage,
						date,
						wentWell,
						interviewers: people,
						round: { number, name: roundName },
						questions: [{ ...the(question), title, improvement, rating }],
					};
					const wrong = toPutRight(retro)[0];
					const thanks = thankYou(retro, {
						enjoyed: enjoyable(retro)[chosen] ?? '',
						correction: wrong === undefined ? null : correctionFor(wrong),
					});
					for (const letter of [thanks, nudge(retro)]) {
						expect(letter).not.toMatch(
							/undefined|null|NaN|\{\{|\[|\]|\*\*|\(\)|“”|https|People\/| {2}|[ ,]\.|\n{3}| $/m,
						);
						expect(letter).toMatch(/^Hello[^\n]*,\n\n/);
					}
				},
			),
			{ numRuns: RUNS },
		);
	});

	it('ticks the first action of its kind that can be ticked, else is a line of its own', () => {
		const retro = read(
			'---\n## Next steps\n- [x] Thank Ana ✅ 2026-11-18\n- Thank Bo\n- [ ] Thank Cy\n- [ ] Ask the recruiter\n',
		);
		expect(actionToTick(retro, 'thank-you')?.text).toBe('Thank Cy');
		expect(actionToTick(retro, 'nudge')?.text).toBe('Ask the recruiter');
		expect(isSent(retro, 'thank-you')).toBe(true);
		expect(isSent(read('---\n## Next steps\n- [x] Ask the recruiter\n'), 'nudge')).toBe(false);
		expect(sentLine('thank-you', '2026-11-20', EMOJI)).toBe('- [x] Send a thank-you note ✅ 2026-11-20');
		expect(sentLine('nudge', '2026-11-20', { ...EMOJI, dates: 'dataview' })).toBe(
			'- [x] Ask the recruiter how it stands [completion:: 2026-11-20]',
		);
		expect(sentLine('nudge', null, EMOJI)).toBe('- [x] Ask the recruiter how it stands');
	});
});

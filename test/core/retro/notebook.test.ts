import { describe, expect, it } from 'vitest';
import { apply } from '../../../src/core/edit/edit';
import { parseContext } from '../../../src/core/note/note';
import {
	addScenario,
	addScenarioLink,
	composeNotebook,
	designTitle,
	notebookPath,
	scenarioOf,
} from '../../../src/core/retro/notebook';
import { defaultSettings } from '../../../src/core/settings';
import { journalOf, retro } from '../../support/notes';
import { the } from '../../../scripts/the';

const NOTEBOOK = 'Knowledge/Design notebook.md';
const designed = (questions: string): string =>
	retro({
		date: '2026-10-22',
		company: 'Adatum',
		properties: { stage: 'system-design' },
		body: `## Questions\n${questions}`,
	});
const scenario = (questions: string) => {
	const snapshot = journalOf({ 'A.md': designed(questions) });
	return scenarioOf(the(snapshot.interviews.get('A.md')), NOTEBOOK, snapshot);
};
const TICKETS =
	'### Warm up\n- Type: small talk\n### Tickets: a [[Theatre]] | #sold\n- Type: system design\n- My answer: a queue in front\n- Improvement: three numbers first\n- Follow-up: how many wait?\n';

describe('a scenario', () => {
	it('is what the design question says, under a heading that a link can carry', () => {
		const { lines, link } = scenario(TICKETS);
		expect(lines).toEqual([
			'## Tickets a Theatre sold, 2026-10-22',
			'- From: [[A]]',
			'- What I drew: a queue in front',
			'- Alternatives: three numbers first',
			'- Open questions:',
			'  - how many wait?',
		]);
		expect(link).toBe('- [[Design notebook#Tickets a Theatre sold, 2026-10-22|Design notebook]]');
	});

	it('has the company for a name where nothing was written down, and room for the rest', () => {
		const snapshot = journalOf({ 'A.md': designed('') });
		expect(designTitle(the(snapshot.interviews.get('A.md')))).toBe('Adatum');
		expect(scenario('').lines).toEqual([
			'## Adatum, 2026-10-22',
			'- From: [[A]]',
			'- What I drew:',
			'- Alternatives:',
			'- Open questions:',
		]);
	});
});

describe('the notebook', () => {
	const one = scenario('');

	it('takes a scenario at its end, once, in its own line endings', () => {
		const text = '# Mine\r\n\r\n- a list\r\n\r\n';
		const made = addScenario(text, one);
		const after = typeof made === 'string' ? made : apply(text, made.replacements);
		expect(after).toBe(`# Mine\r\n\r\n- a list\r\n\r\n${one.lines.join('\r\n')}\r\n\r\n`);
		expect(addScenario(after, one)).toBe('as-wanted');
		expect(addScenario(composeNotebook(NOTEBOOK, one), one)).toBe('as-wanted');
	});

	it('takes none where it would stand in code', () => {
		expect(addScenario('# Mine\n\n```\ncode\n', one)).toBe('swallowed');
	});

	it('is linked from its retro once', () => {
		const reading = parseContext(defaultSettings());
		const made = addScenarioLink('## Notes\nWords.\n', one, reading);
		const after = typeof made === 'string' ? made : apply('## Notes\nWords.\n', made.replacements);
		expect(after).toBe(`## Notes\nWords.\n\n${one.link}\n`);
		expect(addScenarioLink(after, one, reading)).toBe('as-wanted');
	});

	it('is where the settings say', () => {
		expect(notebookPath('Knowledge/Design notebook')).toBe(NOTEBOOK);
		expect(notebookPath('Designs.md')).toBe('Designs.md');
	});
});

it('is written in Chinese where the notes are', () => {
	const settings = { ...defaultSettings(), notesLanguage: 'zh' as const };
	const questions =
		'### 热身\n- 题型：行为\n### 抢票系统\n- 题型：系统设计\n- 我的回答：前面放队列\n- 追问：多少人排队？\n';
	const snapshot = journalOf(
		{ 'A.md': designed('').replace('## Questions', `## 面试题\n${questions}`) },
		undefined,
		settings,
	);
	expect(scenarioOf(the(snapshot.interviews.get('A.md')), NOTEBOOK, snapshot).lines).toEqual([
		'## 抢票系统 2026-10-22',
		'- 来自：[[A]]',
		'- 我画了什么：前面放队列',
		'- 其他方案：',
		'- 待解决的问题：',
		'  - 多少人排队？',
	]);
});

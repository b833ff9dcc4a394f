/** A note that is made of what other notes say holds it as words: no program runs, asks or fetches anything of it. */
import { Parser } from 'commonmark';
import { describe, expect, test } from 'vitest';
import { briefOf } from '../../src/core/brief/brief';
import { composeBrief } from '../../src/core/brief/brief-note';
import { composeDrillLog } from '../../src/core/note/drill-log';
import { composeAnswerNote } from '../../src/core/practice/answers';
import { composeFlashcards, flashcards } from '../../src/core/practice/flashcards';
import { questions } from '../../src/core/question/questions';
import { composeNotebook, scenarioOf } from '../../src/core/retro/notebook';
import { composeKnowledgeNote } from '../../src/core/theme/knowledge-note';
import { journalOf, retro } from '../support/notes';
import { the } from '../../scripts/the';

const HOSTILE = [
	'<% tp.file.delete() %>',
	'<%* tR += 1 %>',
	'`$= dv.io.load("secret")`',
	'`= this.file`',
	'![](http://evil/t.png)',
	'<img src="http://evil/t.png">',
];

/** A vault in which each word of a question that went badly is the same hostile one. */
function vaultOf(word: string) {
	const body = [
		'## Questions',
		`### Why ${word}`,
		`- Type: ${word}`,
		`- Rating: poor, ${word}`,
		`- My answer: ${word}`,
		`- Improvement: ${word}`,
		`- Themes: ${word}`,
		`- Follow-up: ${word}`,
		`### Another ${word}`,
		`- Rating: ${word}`,
		`- My answer: so`,
		'## Bring up next time',
		`- ${word}`,
		'## Went poorly',
		`- ${word}`,
		'## Key lesson',
		word,
		'## Notes',
		word,
	].join('\n');
	const note = {
		date: '2026-06-01',
		company: JSON.stringify(`Acme ${word}`),
		stage: 'system-design',
		plan: [`- [ ] Do ${word} [theme:: ${word}] 📅 2026-06-11`],
		body,
	};
	return { snapshot: journalOf({ 'Interviews/a.md': retro(note) }, '2026-06-10'), company: `Acme ${word}` };
}

const NOTES: Record<string, (word: string) => string> = {
	'an answer': (word) => {
		const { snapshot } = vaultOf(word);
		return questions(snapshot)
			.map((question) => composeAnswerNote(question, question.title, snapshot))
			.join('\n');
	},
	'a knowledge note': (word) => {
		const { snapshot } = vaultOf(word);
		const [question] = the(snapshot.interviews.get('Interviews/a.md')).retro.questions;
		const { title, answer, improvement, followUps } = the(question);
		return composeKnowledgeNote({
			title: `Why ${word}`,
			settings: snapshot.settings,
			question: { title, answer, improvement, followUps },
		});
	},
	'a notebook': (word) => {
		const { snapshot } = vaultOf(word);
		const scenario = scenarioOf(the(snapshot.interviews.get('Interviews/a.md')), 'Notebook.md', snapshot);
		return composeNotebook('Notebook.md', scenario);
	},
	flashcards: (word) => composeFlashcards(flashcards(vaultOf(word).snapshot)),
	'a brief': (word) => {
		const { snapshot, company } = vaultOf(word);
		const round = { company, stage: 'system-design', date: '2026-06-12' };
		return composeBrief(briefOf(snapshot, round), snapshot, company, 60);
	},
	'a drill log': (word) => {
		const { snapshot } = vaultOf(word);
		return composeDrillLog(
			questions(snapshot).map(({ title }) => ({
				moment: '2026-06-09T10:00:00',
				id: title.toLowerCase(),
				title,
				grade: 'good' as const,
			})),
			snapshot.settings,
		);
	},
};

/** Code and pictures of the body, as CommonMark's reference implementation reads them. */
function read(text: string): { code: string[]; pictures: number } {
	const walker = new Parser().parse(text.replace(/^---\n[\s\S]*?\n---$/gm, '')).walker();
	const found = { code: [] as string[], pictures: 0 };
	for (let step = walker.next(); step !== null; step = walker.next()) {
		if (!step.entering) continue;
		const { type, literal } = step.node;
		if (type === 'code') found.code.push(literal ?? '');
		if (type === 'image' || (/^html/.test(type) && /<img/.test(literal ?? ''))) found.pictures++;
	}
	return found;
}

describe.each(Object.entries(NOTES))('%s', (_, make) => {
	test.each(HOSTILE)('%s', (word) => {
		const text = make(word);
		// Some leave a picture out as a whole.
		if (/^[<`][%$=]/.test(word)) expect(text).toMatch(/tp\.file|tR|dv\.io|this\.file/);
		expect(text).not.toContain('<%');
		const { code, pictures } = read(text);
		expect(code.filter((one) => /^\s*\$?=/.test(one))).toEqual([]);
		expect(pictures).toBe(0);
	});
});

/** Knowledge notes: new ones, and names that they gain. */
import { describe, expect, test } from 'vitest';
import { apply, type Edit, type Refusal } from '../../../src/core/edit/edit';
import { parseNote, parseContext } from '../../../src/core/note/note';
import { defaultSettings } from '../../../src/core/settings';
import { addAlias, composeKnowledgeNote, ownTheme } from '../../../src/core/theme/knowledge-note';

const settings = defaultSettings();
const read = (path: string, text: string) => parseNote(path, text, parseContext(settings));
const edited = (text: string, made: Edit | Refusal): string =>
	typeof made === 'string' ? made : apply(text, made.replacements);

describe('a new knowledge note', () => {
	test('has its type, two sections and the live history', () => {
		expect(composeKnowledgeNote({ title: 'Pacing', settings })).toBe(
			'---\ntype: interview-theme\naliases:\n---\n# Pacing\n\n## What it is\n\n\n## How I answer it\n\n\n```interview-retro\nhistory\n```\n',
		);
	});

	test('of a question holds what was said and what would be better', () => {
		const text = composeKnowledgeNote({
			title: 'Pacing',
			settings,
			question: {
				title: 'Tell me about yourself',
				answer: 'four minutes,\nevery project',
				improvement: 'two minutes <% tp %>',
			},
		});
		expect(text).toContain(
			'## How I answer it\n- Asked: Tell me about yourself\n- What I said: four minutes, every project\n- Better: two minutes &lt;% tp %>\n\n```interview-retro',
		);
	});

	test('of a question lists what was asked further, and where it came from', () => {
		const question = {
			title: 'Implement a Promise',
			answer: 'the basics',
			improvement: null,
			followUps: ['how would you implement `all`?', '[ ] and race?'],
		};
		const text = composeKnowledgeNote({
			title: 'Promises',
			settings,
			question,
			from: '[[2026-08-20 Northwind]]',
		});
		expect(text).toContain(
			'- What I said: the basics\n- Follow-ups:\n  - how would you implement `all`?\n  - \\[ ] and race?\n- From: [[2026-08-20 Northwind]]\n\n```interview-retro',
		);
	});

	test.each(['A/B: tests?', 'C#', '"[[x]]"', '- [ ] task', '<% tp %>', 'no', '__proto__'])(
		'called %s is a theme note that bears the name',
		(title) => {
			const text = composeKnowledgeNote({ title, settings });
			expect(text.slice(0, text.indexOf('\n# '))).not.toContain('<%');
			const note = read('Knowledge/x.md', text);
			expect(note.type).toBe('theme');
			expect(note.problems).toEqual([]);
			expect(note.aliases).toEqual(['no', '__proto__'].includes(title) ? [] : [title]);
		},
	);

	test('takes the property and the value that the settings name', () => {
		const own = {
			...settings,
			propertyNames: { ...settings.propertyNames, type: 'kind of note' },
			typeValues: { ...settings.typeValues, theme: 'topic: x' },
		};
		expect(composeKnowledgeNote({ title: 'Pacing', settings: own })).toContain(
			'---\nkind of note: "topic: x"\naliases:',
		);
	});
});

describe('a note gains a name', () => {
	test.each([
		['in its list', '---\naliases:\n  - Tempo\n---\n', '---\naliases:\n  - Tempo\n  - Speed\n---\n'],
		['in the property that it has', '---\nalias: Tempo\n---\n', '---\nalias: [Tempo, Speed]\n---\n'],
		[
			'where it has none',
			'---\ntype: interview-theme\n---\n',
			'---\ntype: interview-theme\naliases:\n  - Speed\n---\n',
		],
		['which it has already in another spelling', '---\naliases: [SPEED]\n---\n', 'as-wanted'],
		['in properties of its own', 'text\n', '---\naliases:\n  - Speed\n---\ntext\n'],
		[
			'and keeps what looks like the end of properties',
			'a\r\n---\r\n',
			'---\r\naliases:\r\n  - Speed\r\n---\r\na\r\n---\r\n',
		],
	])('%s', (_, text, after) => {
		expect(edited(text, addAlias(text, 'Pacing.md', 'Speed'))).toBe(after);
	});

	test('and the type that makes it a theme', () => {
		const text = '---\r\ntags: x\r\n---\r\nbody';
		expect(edited(text, ownTheme(text, 'Pacing.md', 'Speed', settings, false))).toBe(
			'---\r\ntags: x\r\ntype: interview-theme\r\naliases:\r\n  - Speed\r\n---\r\nbody',
		);
		expect(edited(text, ownTheme(text, 'Speed.md', 'speed', settings, false))).toBe(
			'---\r\ntags: x\r\ntype: interview-theme\r\n---\r\nbody',
		);
		expect(ownTheme(text, 'Speed.md', 'speed', settings, true)).toBe('as-wanted');
	});
});

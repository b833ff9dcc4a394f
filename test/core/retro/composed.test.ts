/** A new retro is what was asked for, or it is not made; and nothing that was typed or noted becomes code in it. */
import { Parser } from 'commonmark';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDay } from '../../../scripts/cli/moment';
import { unmadeInEnglish } from '../../../src/core/messages/en/forms/unmade';
import { parseNote, parseContext } from '../../../src/core/note/note';
import { awaiting } from '../../../src/core/retro/beforehand';
import { faultOf } from '../../../src/core/retro/composed';
import { builtIn, composeRetro, type Awaiting, type RetroForm } from '../../../src/core/retro/template';
import { defaultSettings } from '../../../src/core/settings';
import { journalOf, retro } from '../../support/notes';
import { runs } from '../../support/seed';
import { the } from '../../../scripts/the';

const settings = defaultSettings();
const reading = parseContext(settings);
const FORM: RetroForm = {
	company: 'Acme',
	position: 'Engineer',
	date: '2026-11-20',
	round: '2',
	stage: 'technical',
	result: 'rejected',
};
const compose = (
	template: string,
	form: Partial<RetroForm> = {},
	waiting: readonly Awaiting[] = [],
): string => composeRetro(template, { ...FORM, ...form }, waiting, reading, formatDay);
const fault = (template: string, form: Partial<RetroForm> = {}, waiting: readonly Awaiting[] = []) =>
	faultOf(
		'Interviews/n.md',
		compose(template, form, waiting),
		{ ...FORM, ...form },
		waiting.length,
		reading,
	)?.(unmadeInEnglish.why) ?? null;

describe('a template that makes no such interview is named', () => {
	test.each([
		['---\ntype: meeting\n---\n# Notes\n', 'its type is “meeting” and not “interview-retro”'],
		['---\ntags:\n\t- interview\n---\n# Notes\n', 'its properties cannot be read: '],
		['---\ntags: a\ntags: b\n---\n', 'its properties cannot be read: a property stands there twice'],
		['---\n- a\n- b\n---\n', 'its properties cannot be read: '],
		['---\n{ tags: [a] }\n---\n', 'its properties cannot be read: '],
		['---\ntags: a\n...\n---\n', 'its properties cannot be read: '],
		['---\ntags: a\n', 'its properties open with --- and are never closed'],
		['---\ncompany: Globex\n---\n', 'it gives company as “Globex” and not as “Acme”'],
		['---\ndate: {{date:DD.MM.YYYY}}\n---\n', 'it gives date as nothing and not as “2026-11-20”'],
		['---\nstage: final\n---\n', 'it gives stage as “final” and not as “technical”'],
		['---\nresult: "{{company}}"\n---\n', 'it gives result as “Acme” and not as “rejected”'],
		['---\nround: [1, 2]\n---\n', 'it gives round as nothing and not as “2”'],
		['---\ncompany:\n  name: {{company}}\n---\n', 'it gives company as nothing and not as “Acme”'],
	])('%j', (template, sentence) => {
		for (const one of [template, template.replace(/\n/g, '\r\n')]) expect(fault(one)).toContain(sentence);
	});

	test('a line for *Did it hold?* that would stand in open code', () => {
		const waiting = [{ text: 'Slow down', themes: ['Pacing'], link: null }];
		expect(fault('# A\n```\n', {}, waiting)).toContain('Did it hold?');
		expect(fault('# A\n```\n```\n', {}, waiting)).toBeNull();
	});

	test.each([
		'# Notes\n',
		'---\ntags: [interview]\n---\n',
		'---\ncompany: "[[{{company}}]]"\nround: "{{round}}"\n---\n',
		'---\ncompany: <% tp.file.title.split(" ")[1] %>\ntype: <% "interview-retro" %>\nmade: <% tp.date.now("YYYY: x") %>\n---\n',
		'---\n<%* const a = 1 -%>\ncompany: {{company}}\n---\n',
		'---\nlocation: Berlin\nresult:\n---\n## Basic info\n- Company: {{company}}\n',
	])('%j makes one', (template) => expect(fault(template)).toBeNull());

	test.each([{ round: '017' }, { round: '\x85' }, { position: 'a\x85b\u2028c' }, { company: 'Acme\x85 ' }])(
		'no value that is one line is taken for another one: %j',
		(form) => {
			expect(fault(builtIn('technical', settings, true), form)).toBeNull();
		},
	);

	test('what the form leaves empty, a template may say', () => {
		expect(fault('---\nposition: Engineer\nstage: coding\n---\n', { position: '', stage: '' })).toBeNull();
	});
});

const HOSTILE = [
	'<',
	'%',
	'%>',
	'<%',
	'`',
	'$',
	'=',
	'$= ',
	'`= ',
	'!',
	'[',
	']',
	'](',
	')',
	'![](http://evil/x)',
	'%%',
	'<!--',
	'{{',
	'}}',
	'"',
	"'",
	'\\',
	'|',
	'-',
	'#',
	':',
	'::',
	' ',
	'a',
	'*',
	'\n',
	'&lt;',
	'<img src=x>',
	'\ua000',
	'\ua0000\ua000',
	'ש',
	'👍',
];
const value = fc.array(fc.constantFrom(...HOSTILE), { maxLength: 8 }).map((parts) => parts.join(''));
const company = value.map((one) => one.replace(/\s+/g, ' ').trim()).filter((one) => one !== '');
const PLACES = [
	'{{company}}',
	'{{position}}',
	'{{title}}',
	'{{round}}',
	'[[{{company}}]]',
	'{{date:YYYY}}',
	'{{stage}}',
];
const inTemplate = (own: readonly string[]) =>
	fc
		.record({
			properties: fc.array(
				fc
					.array(fc.constantFrom(...PLACES, ...own.filter((one) => one !== '\n')), { maxLength: 6 })
					.map((parts) => parts.join('')),
				{ maxLength: 4 },
			),
			styles: fc.array(fc.constantFrom('', '"', "'", '|-\n  ', '>\n  ', '[', '# '), {
				minLength: 4,
				maxLength: 4,
			}),
			body: fc
				.array(fc.constantFrom('\n', '\n\n', '# ', '- ', ...PLACES, ...own), { maxLength: 14 })
				.map((parts) => parts.join('')),
		})
		.map(({ properties, styles, body }) => {
			const closing: Record<string, string> = { '"': '"', "'": "'", '[': ']' };
			const yaml = properties.map(
				(one, index) => `p${index}: ${the(styles[index])}${one}${closing[the(styles[index])] ?? ''}\n`,
			);
			return `---\ncompany: {{company}}\n${yaml.join('')}---\n${body}`;
		});
const codeIn = (text: string): string[] => text.match(/<%[\s\S]*?%>|<%/g) ?? [];

/** Inline code, and pictures, as CommonMark's reference implementation reads them. */
function read(text: string): { code: string[]; pictures: number } {
	const walker = new Parser().parse(text).walker();
	const code: string[] = [];
	let pictures = 0;
	for (let step = walker.next(); step !== null; step = walker.next()) {
		if (!step.entering) continue;
		if (step.node.type === 'code') code.push(step.node.literal ?? '');
		if (step.node.type === 'image') pictures++;
	}
	return { code, pictures };
}

describe('nothing that was typed or noted becomes code', () => {
	test('Templater finds the code of the template and no other, in 10,000 templates', () => {
		const own = [
			'<',
			'%',
			'<%',
			'%>',
			'<% a %>',
			'<%* let b = "{{company}}" -%>',
			' ',
			'x',
			'`',
			"'",
			'"',
			'< %',
			'&',
		];
		const note = fc.record({
			text: value,
			themes: fc.array(value, { maxLength: 2 }),
			link: fc.option(value),
		});
		fc.assert(
			fc.property(
				inTemplate(own),
				fc.record({ company, position: value, round: value, stage: value }),
				fc.array(note, { maxLength: 2 }),
				(template, form, waiting) => {
					expect(codeIn(compose(template, form, waiting))).toEqual(codeIn(template));
				},
			),
			{ numRuns: runs(10_000) },
		);
	});

	test('a line to be answered for each action, whatever their words, themes and links hold, in 10,000 notes', () => {
		const code = fc.constantFrom('<% a %>', '<%* tR += "x" %>', '<%', '%>', '{{company}}', '{{title}}', '<');
		// They come from one line of a note.
		const words = fc
			.array(fc.oneof(code, value), { maxLength: 4 })
			.map((parts) => parts.join('').replace(/\n/g, ' '));
		const action = fc.record({
			text: words,
			themes: fc.array(words, { maxLength: 2 }),
			link: fc.option(words),
		});
		const TEMPLATES = [
			builtIn('technical', settings, true),
			'---\nabout: |\n  {{company}} <% a %>\n  {{position}}\n---\n## Did it hold?\n- [ ]\n',
			'---\nabout: >-\n  {{title}}\ncompany: {{company}}\n---\n# {{title}}\n',
		];
		fc.assert(
			fc.property(
				fc.constantFrom(...TEMPLATES),
				fc.record({ company, position: value }),
				fc.array(action, { maxLength: 4 }),
				(template, form, actions) => {
					const known = { text: 'Slow down', themes: ['Pacing'], link: null };
					const text = compose(template, form, [...actions, known]);
					expect(codeIn(text)).toEqual(codeIn(template));
					const { outcomes } = the(parseNote('n.md', text, reading).retro);
					expect(outcomes).toHaveLength(actions.length + 1);
					expect(outcomes.at(-1)).toMatchObject({ text: 'Slow down', themes: ['Pacing'], outcome: null });
				},
			),
			{ numRuns: runs(10_000) },
		);
	});

	test('500 actions, each with code in its words and in a theme, become 500 lines', () => {
		const actions = Array.from({ length: 500 }, (_, index) => ({
			text: `Say <% ${index} %> aloud`,
			themes: [`Theme ${index}`, `<%* await tp.file.create_new("x") %>`],
			link: `[[Interviews/Note ${index}#^a${index}]]`,
		}));
		for (const template of [builtIn('technical', settings, true), '---\na: |\n  {{company}}\n---\n']) {
			const text = compose(template, { company: '<% x %>' }, actions);
			expect(codeIn(text)).toEqual([]);
			expect(fault(template, { company: '<% x %>' }, actions)).toBeNull();
			const { outcomes } = the(parseNote('n.md', text, reading).retro);
			expect(outcomes.map(({ themes, validates }) => [themes, validates])).toEqual(
				actions.map(({ themes: [theme], link }) => [[theme], link]),
			);
		}
	});

	test('Dataview finds no query, and nothing is fetched, in 10,000 templates', () => {
		const own = ['`', ' ', 'x', '"', '\n', '<b>', 'a `b` c', '(', ')'];
		fc.assert(
			fc.property(
				inTemplate(own),
				fc.record({ company, position: value, round: value, stage: value }),
				(template, form) => {
					const text = compose(template, form).replace(/^---\n[\s\S]*?\n---\n/, '');
					const { code, pictures } = read(text);
					expect(code.filter((one) => /^\s*\$?=/.test(one))).toEqual([]);
					expect(pictures).toBe(0);
					expect(text).not.toMatch(/!\[\[/);
				},
			),
			{ numRuns: runs(10_000) },
		);
	});

	test('the built-in heading holds the company as words', () => {
		const text = compose(builtIn('technical', settings, false), {
			company: '`$= dv.io.load("secret")` ![](http://evil/t.png)',
		});
		const heading = the(/^# .*$/m.exec(text))[0];
		expect(read(heading)).toEqual({ code: [], pictures: 0 });
		expect(parseNote('n.md', text, reading).retro?.company).toBe(
			'`$= dv.io.load("secret")` ![](http://evil/t.png)',
		);
	});

	test('nor what a done action says, in its words or in its theme', () => {
		const vault = {
			'a.md': retro({
				date: '2026-11-01',
				plan: [
					'- [x] Practise [theme:: <%* await tp.file.create_new("x","pwned") %>] ✅ 2026-11-02',
					'- [x] Read `$= dv.io.load("s")` ![](http://evil/t.png) [theme:: Pacing] ✅ 2026-11-03',
				],
			}),
		};
		const waiting = awaiting(journalOf(vault, '2026-11-20'));
		const text = compose(builtIn('technical', settings, false), {}, waiting);
		expect(waiting).toHaveLength(2);
		expect(codeIn(text)).toEqual([]);
		expect(read(text)).toEqual({ code: [], pictures: 0 });
		expect(the(parseNote('n.md', text, reading).retro).outcomes.map(({ themes }) => themes)).toEqual([
			[],
			['Pacing'],
		]);
	});

	test.each([
		['<{{company}}>', '%* x %'],
		['{{company}}{{position}}', 'a<'],
		['<{{company}}', '%* x %>'],
		['{{company}}% x %>', '<'],
	])('%s with %s, in each place of a note', (place, given) => {
		for (const template of [
			place,
			`---\na: ${place}\n---\n`,
			`---\na: "${place}"\n---\n`,
			`---\na: '${place}'\n---\n`,
			`---\na: |\n  ${place}\n---\n`,
			`---\n# ${place}\n---\n`,
		])
			expect(codeIn(compose(template, { company: given, position: '%* x %>' })), template).toEqual([]);
	});
});

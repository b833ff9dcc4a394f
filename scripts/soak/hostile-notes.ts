/** Notes that would harm a careless reader, and what the user is told of each; null where it is read like any other. */
import { the } from '../the';

export interface Hostile {
	text: string;
	told: RegExp | null;
	/** Whether Obsidian reads such properties itself, so that nothing is wrong with them there. */
	isReadByHost?: boolean;
}

const DEEP = 10_000;
const head = (company: string, ...yaml: string[]): string =>
	['---', 'type: interview-retro', `company: ${company}`, 'date: 2026-11-01', ...yaml, '---', ''].join('\n');
const BODY =
	'## Questions\n### 1. Sort\n- Rating: poor\n- Themes: Pacing\n## Improvement plan\n- [ ] Drill it [theme:: Pacing]\n';
const bomb = [
	'b: &b [x, x, x, x, x, x, x, x, x]',
	...['bc', 'cd', 'de', 'ef', 'fg', 'gh', 'hi'].map(
		([of, key]) => `${key}: &${key} [${Array<string>(9).fill(`*${of}`).join(', ')}]`,
	),
];

/** Each runs in a careless page; in ours it must stay text. */
export const MARKUP = [
	'<img src=x onerror="window.harmed=1">',
	'<script>window.harmed=1</script>',
	'<svg onload="window.harmed=1"></svg>',
	'[a](javascript:window.harmed=1)',
	'<a href="javascript:window.harmed=1">a</a>',
	'<iframe srcdoc="<script>parent.harmed=1</script>"></iframe>',
	'"><b onmouseover="window.harmed=1">b</b>',
	'<details open ontoggle="window.harmed=1">c</details>',
	'![[x]]<style>*{display:none}</style>',
];
const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];

const quoted = (text: string): string => JSON.stringify(text);

export const HOSTILE: Record<string, Hostile> = {
	'Properties in brackets 10,000 deep': {
		text: head('Deep', `themes: ${'['.repeat(DEEP)}${']'.repeat(DEEP)}`) + BODY,
		told: /cannot be read: they are nested deeper than 64 levels/,
	},
	'Properties in braces never closed': {
		text: head('Deep', `themes: ${'{a: '.repeat(DEEP)}`) + BODY,
		told: /cannot be read: they are nested deeper than 64 levels/,
	},
	'Properties in lines 10,000 deep': {
		text:
			head(
				'Deep',
				...Array.from({ length: 150 }, (_, level) => `${' '.repeat(level)}a:`),
				`${'- '.repeat(DEEP)}x`,
			) + BODY,
		told: /cannot be read: they are nested deeper than 64 levels/,
	},
	'Properties that unfold without end': {
		text: head('Bomb', ...bomb) + BODY,
		told: /cannot be read: a value begins with a sign that YAML reads/,
	},
	'Properties of 20,000 keys': {
		text: head('Keys', ...Array.from({ length: 20_000 }, (_, index) => `key-${index}: 1`)) + BODY,
		told: /cannot be read: they are longer than 64 KB/,
		isReadByHost: true,
	},
	'Properties of 3,000 lines': {
		text: head('Keys', ...Array.from({ length: 3000 }, (_, index) => `k${index}: 1`)) + BODY,
		told: /cannot be read: they have more than 2000 lines/,
		isReadByHost: true,
	},
	'Properties never closed': {
		text: '---\ntype: interview-retro\ncompany: Open\n',
		told: /open with --- and are never closed/,
	},
	'Properties with a quote never closed': { text: head('"Open') + BODY, told: /cannot be read: .*quot/i },
	'Properties that stand there twice': {
		text: head('Twice', 'company: Again') + BODY,
		told: /stands more than once/i,
	},
	'Quotes 10,000 deep': { text: head('Quotes') + BODY + `${'> '.repeat(DEEP)}- [ ] a\n`, told: null },
	'Lists 10,000 deep': {
		text:
			head('Lists') +
			BODY +
			`${'- '.repeat(DEEP)}[ ] a\n` +
			Array.from({ length: 400 }, (_, level) => `${'  '.repeat(level)}- [ ] b`).join('\n'),
		told: null,
	},
	'Brackets 10,000 deep': {
		text:
			head('Brackets') +
			BODY +
			`- [ ] ${'['.repeat(DEEP)}x${']'.repeat(DEEP)} ${'('.repeat(DEEP)} [theme:: ${'[['.repeat(DEEP)}\n`,
		told: null,
	},
	'A note of 5 MB': {
		text:
			head('Long') + BODY + '## Notes\n' + 'Some more words, and then some more of them.\n'.repeat(115_000),
		told: null,
	},
	'A line of half a million characters': {
		text: head('Wide') + BODY + `- [ ] ${'wide '.repeat(100_000)}[theme:: Width]\n`,
		told: null,
	},
	'Names of every object': {
		text:
			head(
				'__proto__',
				'position: constructor',
				`themes: [${NAMES.join(', ')}]`,
				'__proto__: {polluted: yes}',
				'constructor: {prototype: {polluted: yes}}',
				'toString: x',
			) +
			NAMES.map(
				(name, index) =>
					`## Questions\n### ${index + 1}. ${name}\n- Rating: poor\n- Themes: ${name}\n- ${name}: x\n`,
			).join('') +
			`## Improvement plan\n${NAMES.map((name) => `- [ ] ${name} [theme:: ${name}] [${name}:: x] ^${name.replace(/_/g, '')}`).join('\n')}\n## Did it hold?\n${NAMES.map((name) => `- ${name} [theme:: ${name}] [outcome:: ${name}]`).join('\n')}\n`,
		told: /“__proto__” is none of held/,
	},
	'Markup everywhere': {
		text:
			head(
				quoted(the(MARKUP[0])),
				`position: ${quoted(the(MARKUP[1]))}`,
				`stage: ${quoted(the(MARKUP[2]))}`,
				`result: ${quoted(the(MARKUP[4]))}`,
				`themes: [${MARKUP.map(quoted).join(', ')}]`,
				`tags: [${quoted(the(MARKUP[6]))}]`,
			) +
			`## Questions\n${MARKUP.map((one, index) => `### ${index + 1}. x ${one}\n- Rating: poor, ${one}\n- Themes: x ${one}\n- Cause: ${one}\n`).join('')}## Improvement plan\n${MARKUP.map((one) => `- [ ] x ${one} [theme:: y ${one.replace(/[[\]()]/g, '')}] 📅 2026-11-27`).join('\n')}\n- [ ] x #<img/onerror=1>\n`,
		told: /result “<a href=.*” is none of/,
	},
};

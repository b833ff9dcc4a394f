/** What leaves with nobody's name: whatever a note calls somebody, and however it is spelled there. */
import { describe, expect, test } from 'vitest';
import { exportOf, tableAs, EXPORT_FORMATS } from '../../../src/core/report/export';
import { codeOf, redacted } from '../../../src/core/report/redact';
import { promptContext, contextPage } from '../../../src/core/report/context';
import { journalOf } from '../../support/notes';
import { large } from '../../support/seed';

/** Who is in the notes: each name as people spell it, in links, tags, addresses, other cases and other alphabets. */
const NAMES: readonly (readonly string[])[] = [
	[
		'Zebrafirma',
		'4 Zebrafirma',
		'ZEBRAFIRMA',
		'zebrafirma',
		'Zebrafirma’s',
		"Zebrafirma's",
		'Z e b r a f i r m a',
	],
	['Müßiggang', 'MÜSSIGGANG', 'Mu\u0308ßiggang', 'Muessiggang', 'Mussiggang'],
	['Škodálek', 'S\u030ckoda\u0301lek', 'Skodalek', 'ŠKODÁLEK'],
	['快雪科技', '快雪', '快雪科技有限公司', '快雪科技（杭州）'],
	['サクラ商事', 'ｻｸﾗ商事'],
	['Яблочков', 'яблочкова', 'ЯБЛОЧКОВ'],
	['O’Quibble-Nakamoto', "o'quibble-nakamoto", 'OQuibble', 'quibble_nakamoto'],
	['quibble@zebrafirma.example', 'mailto:quibble@zebrafirma.example', 'quibble+jobs@zebrafirma.example'],
	[
		'https://zebrafirma.example/jobs?id=777',
		'zebrafirma.example',
		'Zebrafirma%20GmbH',
		'//zebrafirma.example',
	],
	['+49 170 5550123', '+491705550123', 'tel:+491705550123'],
];
const ALL = NAMES.flat();

/** A note in which one spelling stands wherever a note can hold a text. */
const noteOf = (name: string, at: number): string => {
	const quoted = JSON.stringify(name);
	return [
		'---',
		'type: interview-retro',
		`company: ${quoted}`,
		`position: ${JSON.stringify(`Engineer at ${name}`)}`,
		`date: 2026-09-${String((at % 28) + 1).padStart(2, '0')}`,
		`round: ${JSON.stringify(`${name} round`)}`,
		`stage: ${quoted}`,
		`format: ${quoted}`,
		`result: ${quoted}`,
		`interviewers: [${quoted}, ${JSON.stringify(`[[${name}|boss]] (${name})`)}]`,
		`transcript: ${JSON.stringify(`[[${name}.vtt]]`)}`,
		`event: ${quoted}`,
		`themes: [${quoted}, ${JSON.stringify(`#${name}`)}]`,
		`reasons-official: [${quoted}]`,
		`reasons-own: ${quoted}`,
		'---',
		'## First impressions',
		`${name} met me, #${name}, [[People/${name}#top|x]], <${name}>, ![[${name}.png]]`,
		'## Questions',
		`### What does ${name} do?`,
		`- Type: ${name}`,
		`- Difficulty: ${name}`,
		`- My answer: ${name}`,
		`- Hints: ${name}`,
		`- Follow-up: ${name}`,
		`- Rating: poor, ${name} frowned`,
		`- Observed: medium, Quibble, ${name}`,
		`- Cause: ${name}`,
		`- Improvement: ${name}`,
		`- Story: [[${name}]]`,
		`- Themes: [[${name}]]`,
		'## Went well',
		`- ${name}`,
		'## Went poorly',
		`- ${name} [theme:: ${name}]`,
		'## Self-assessment',
		`- ${name}: 3`,
		'## Did it hold?',
		`- ${name} [theme:: ${name}] [outcome:: held]`,
		'## Improvement plan',
		`- [ ] Write to ${name} [theme:: ${name}] [method:: ${name}] [check:: ${name}] 📅 2026-12-01`,
		'## Next steps',
		`- [x] Call ${name} ✅ 2026-10-01`,
		'## Key lesson',
		name,
		'## Bring up',
		`- ${name}`,
		'## Notes',
		`${name} and ${name}`,
		'',
	].join('\n');
};

const snapshot = journalOf(
	Object.fromEntries(
		ALL.map((name, at) => [
			`Firms/${name.replace(/[/:?]/g, '-')}/${at} ${name.replace(/[/:?]/g, '-')}.md`,
			noteOf(name, at),
		]),
	),
);
/** What would give somebody away: any part of a name that is no everyday word. */
const GIVEN_AWAY =
	/zebra|z e b|m[uü]ss?iggang|muessig|mu\u0308|müßig|s\u030cko|[sš]kod[aá]l|快雪|サクラ|ｻｸﾗ|商事|яблоч|quibble|nakamoto|5550123|%20|example/i;

describe('nobody is given away', () => {
	test.each(EXPORT_FORMATS)('in %s', (format) => {
		const plain = exportOf(snapshot, 'c1', false).map((table) => tableAs(format, table));
		for (const one of plain) expect(one).toMatch(GIVEN_AWAY);
		const tables = exportOf(snapshot, 'c1', true).map((table) => tableAs(format, table));
		expect(tables[0]).toContain('2026-09-01');
		expect(tables[1]).toContain('hit');
		for (const one of tables) expect(one).not.toMatch(GIVEN_AWAY);
	});

	test('on a page for a prompt', () => {
		for (const name of ALL) {
			const page = promptContext(snapshot, { company: name, stage: name, date: '2026-12-01' }, true);
			expect(JSON.stringify(page)).not.toMatch(GIVEN_AWAY);
			expect(contextPage(page)).not.toMatch(GIVEN_AWAY);
		}
	});
});

test('a word stays where it is one of its field’s own, and is a name anywhere else', () => {
	const row = {
		result: 'offer',
		rating: 'good',
		method: 'drill',
		company: 'Offer',
		position: 'mock',
		themes: ['drill', 'good'],
		interviewers: [{ name: 'passed', role: 'technical' }],
	};
	const hidden = redacted(row) as typeof row;
	expect([hidden.result, hidden.rating, hidden.method]).toEqual(['offer', 'good', 'drill']);
	const others = [
		hidden.company,
		hidden.position,
		...hidden.themes,
		...Object.values(hidden.interviewers[0] ?? {}),
	];
	for (const one of others) expect(one).toMatch(/^(?:company|text|theme)-[0-9a-z]+$/);
});

test('one name is one code, in whatever case, and another name another code', () => {
	const codes = ['Contoso', 'contoso', 'CONTOSO'].map((name) => codeOf('company', name));
	expect(new Set(codes).size).toBe(1);
	expect(codeOf('company', 'Litware')).not.toBe(codes[0]);
});

large('a text of many megabytes has a code too', () => {
	expect(codeOf('notes', '雪ß '.repeat(1_000_000))).toMatch(/^text-[0-9a-z]+$/);
});

/** Notes that another tool has made are known by their signs, and read with what its names mean. */
import { describe, expect, test } from 'vitest';
import { parseContext, parseNote } from '../../../src/core/note/note';
import { ENGLISH_MESSAGES } from '../../../src/core/messages/en/english';
import { Adopting, type Adoption } from '../../../src/core/retro/adoption';
import { PRESETS, withPreset } from '../../../src/core/retro/presets';
import { defaultSettings, type Settings } from '../../../src/core/settings';

const settings: Settings = { ...defaultSettings(), retroBy: 'folder', retroValue: 'Old' };
function adopted(notes: Record<string, string>, given = settings): Adoption {
	const adopting = new Adopting(parseContext(given), ENGLISH_MESSAGES);
	for (const [path, text] of Object.entries(notes)) adopting.add(path, text);
	return adopting.adoption([]);
}
const presetOf = (notes: Record<string, string>) => adopted(notes).preset;
const withIts = (notes: Record<string, string>): Settings => {
	const preset = presetOf(notes);
	return preset === null ? settings : withPreset(settings, preset);
};

const SESSION = `---
company: northwind
role: backend
round: behavioral
date: 2026-08-01
interviewer_role: manager
source: debrief
---

## Q1
**Interviewer:** Tell me about a quarrel in your team.
<!-- competency: conflict, ownership -->
**Candidate:** We could not agree on a queue.

## Q2
**Interviewer:** What would you do today?
**Candidate:** Ask sooner.
`;

const ROUND = `---
type: interview
company: "[[Northwind]]"
position: "[[Backend]]"
status: completed
when: 2026-08-02T10:00
stage: technical-screen
method: phone
point_of_contact: "[[Dana]]"
interviewers: ["[[Lee]]"]
thank_you_sent: true
---
## Questions asked
- Design a queue - poor, no limits

## Outcome
They will call me on Friday.
`;

const CALL = `---
granola_id: 1a
title: Northwind phone screen
type: note
created: 2026-08-03T10:00:00Z
attendees: ["Dana Lee"]
transcript: "[[Northwind phone screen, heard]]"
---
## Private notes
Rambled about the queue.

## Enhanced notes
### The role
- A team of five

### Next steps
- Send the portfolio
`;

const HEARD = `---
granola_id: 1a
type: transcript
created: 2026-08-03T10:00:00Z
---
## Transcript
Me: Hello.
Them: What is a cache? How would you split it?
`;

describe.each([
	['career-ops sessions', { 'Old/sessions/northwind-backend-2026-08-01.md': SESSION }],
	['job-hunt notes', { 'Old/Northwind/Interview.md': ROUND }],
	['Granola notes', { 'Old/Northwind phone screen.md': CALL }],
] as const)('%s', (name, notes) => {
	test('are known by their signs, where half of the notes bear them', () => {
		expect(presetOf(notes)?.name).toBe(name);
		const other = '---\ncompany: Contoso\ndate: 2026-03-01\n---\n## Went well\n- Pace\n';
		expect(presetOf({ ...notes, 'Old/b.md': other })?.name).toBe(name);
		expect(presetOf({ ...notes, 'Old/b.md': other, 'Old/c.md': other })).toBeNull();
	});

	test('can be given up: the settings are as they were', () => {
		expect(settings).toEqual({ ...defaultSettings(), retroBy: 'folder', retroValue: 'Old' });
	});
});

test('notes of anybody else are none of these', () => {
	const note =
		'---\ncompany: Contoso\ndate: 2026-03-01\nsource: a friend\nround: 2\nwhen: noon\n---\n## Notes\nx\n';
	expect(presetOf({ 'Old/a.md': note })).toBeNull();
});

test('a session: who interviews asks, and who is interviewed answers', () => {
	const path = 'Old/sessions/northwind-backend-2026-08-01.md';
	const { retro, problems } = parseNote(path, SESSION, parseContext(withIts({ [path]: SESSION })));
	expect(retro).toMatchObject({
		company: 'northwind',
		position: 'backend',
		date: '2026-08-01',
		stage: 'behavioural',
		interviewers: [],
		questions: [
			{ title: 'Tell me about a quarrel in your team.', answer: 'We could not agree on a queue.' },
			{ title: 'What would you do today?', answer: 'Ask sooner.' },
		],
	});
	expect(problems).toEqual([]);
});

test('a round of a job hunt: its day, its method and what came of it', () => {
	const path = 'Old/Northwind/Interview.md';
	const given = withIts({ [path]: ROUND });
	expect(given.propertyNames).toMatchObject({ date: 'when', format: 'method', position: 'position' });
	expect(parseNote(path, ROUND, parseContext(given)).retro).toMatchObject({
		company: '[[Northwind]]',
		position: 'Backend',
		date: '2026-08-02',
		stage: 'technical',
		format: 'phone',
		interviewers: [{ name: 'Lee', role: null }],
		questions: [{ title: 'Design a queue', rating: 'poor' }],
		notes: 'They will call me on Friday.',
	});
});

test('a call: its notes, and no job by the title of the note; what was heard is no interview', () => {
	const path = 'Old/Northwind phone screen.md';
	const { rows, left } = adopted({ [path]: CALL, 'Old/heard.md': HEARD }, withIts({ [path]: CALL }));
	expect(rows).toHaveLength(1);
	expect(rows[0]).toMatchObject({
		company: { value: 'Northwind' },
		day: { value: '2026-08-03' },
		actions: 1,
	});
	expect(left).toEqual([{ path: 'Old/heard.md', reason: 'a transcript' }]);
	const { retro } = parseNote(path, CALL, parseContext(withIts({ [path]: CALL })));
	expect(retro).toMatchObject({ position: null, interviewers: [{ name: 'Dana Lee' }], stage: 'recruiter' });
	expect(retro?.notes).toContain('Rambled');
});

test('each preset gives names that properties can have', () => {
	for (const preset of PRESETS) {
		const names = Object.values(withPreset(defaultSettings(), preset).propertyNames);
		expect(new Set(names).size).toBe(names.length);
	}
});

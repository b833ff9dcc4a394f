/** What is written into a note that tells of several interviews. */
import { describe, expect, test } from 'vitest';
import { addLine } from '../../../src/core/change/line';
import { addQuestion } from '../../../src/core/change/question';
import { apply } from '../../../src/core/edit/edit';
import { parseContext } from '../../../src/core/note/note';
import { defaultSettings } from '../../../src/core/settings';

const reading = parseContext(defaultSettings());
const NOTE = `---
type: interview-retro
company: Northwind
date: 2026-08-10
---
# Northwind

## Round 1
### Questions
#### Sort
- Rating: poor
### Next steps
- [ ] Thank them

## Round 2
### Questions
#### Trees
- Rating: good
### Next steps
- [ ] Call

## Improvement plan
- [ ] One
`;

describe('in a note of two interviews', () => {
	test('nothing is put where either of them may be meant', () => {
		expect(addLine(NOTE, 'nextSteps', '- [ ] Write', reading)).toBe('several-interviews');
		expect(addQuestion(NOTE, 'Heap', ['rating'], reading)).toBe('several-interviews');
	});

	test('what there is once takes its line', () => {
		const made = addLine(NOTE, 'improvementPlan', '- [ ] Two', reading);
		if (typeof made === 'string') throw new Error(made);
		expect(apply(NOTE, made.replacements)).toBe(`${NOTE}- [ ] Two\n`);
	});
});

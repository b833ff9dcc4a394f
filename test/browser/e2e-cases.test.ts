/** The cases of the app itself, in the preview: the same list of steps, and only the driver differs. */
import { describe, expect, test } from 'vitest';
import { CASES } from '../../e2e/cases';
import { PreviewDriver } from '../support/preview-driver';

test('there are ten cases', () => {
	expect(CASES).toHaveLength(10);
});

describe.each([
	['a computer', false],
	['a phone', true],
])('on %s', (_, isPhone) => {
	for (const { name, needsWindows, run } of CASES)
		if (!isPhone || !needsWindows) test(name, () => run(new PreviewDriver(isPhone)));
});

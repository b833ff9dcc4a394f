import { expect, test } from 'vitest';
import { themesLike } from '../../../src/core/theme/like';

const NAMES = [
	'Pacing',
	'Spacing out',
	'Clarifying questions',
	'Dynamic programming',
	'Depth',
	'Race conditions',
];

test.each([
	['clarifing', ['Clarifying questions']],
	['#theme/race_conditions', ['Race conditions']],
	['Dinamic programing', ['Dynamic programming']],
	['pacing', ['Pacing', 'Spacing out']],
	['p', ['Pacing', 'Depth', 'Dynamic programming', 'Spacing out']],
	['  ', []],
	['quite another', []],
])('who types “%s” may mean %j', (typed, names) => {
	expect(themesLike(NAMES, typed)).toEqual(names);
});

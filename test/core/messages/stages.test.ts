/** A stage has one name in all that people see, whatever word of it stands in the notes. */
import { expect, test } from 'vitest';
import { defaultSettings } from '../../../src/core/settings';
import { ENGLISH_MESSAGES } from '../../../src/core/messages/en/english';
import { writtenIn } from '../../../src/core/messages/written';

test('a stage is called in words, one of the user’s own as it is', () => {
	const { stage } = ENGLISH_MESSAGES.data;
	expect(defaultSettings().stages.map(stage)).toEqual([
		'recruiter',
		'technical',
		'coding',
		'system design',
		'behavioural',
		'hiring manager',
		'panel',
		'take-home',
		'final',
	]);
	expect(stage('on-site-2')).toBe('on-site-2');
	expect(writtenIn('en').values.stage('system-design')).toBe('system design');
	expect(writtenIn('en').title({ company: 'Contoso', stage: 'hiring-manager', round: '2' })).toBe(
		'Contoso, hiring manager, round 2',
	);
});

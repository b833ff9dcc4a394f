/** Names of properties that YAML wants in quotes are written so in new retros, and read again as what was meant. */
import { expect, test } from 'vitest';
import { faultOf } from '../../../src/core/retro/composed';
import { builtIn, composeRetro, type RetroForm } from '../../../src/core/retro/template';
import { parseContext } from '../../../src/core/note/note';
import { defaultSettings } from '../../../src/core/settings';

const form: RetroForm = {
	company: 'Northwind',
	position: 'Lead',
	date: '2026-11-20',
	round: '2',
	stage: 'technical',
	result: 'passed',
};

test.each(['a: b', '# one', '[x]', 'yes', '- it', '"quoted"', '2026', '@at'])(
	'a property called %s',
	(name) => {
		for (const key of ['type', 'company', 'position', 'date', 'stage'] as const) {
			const settings = defaultSettings();
			settings.propertyNames[key] = name;
			const reading = parseContext(settings);
			for (const template of [builtIn('technical', settings, true), '# {{title}}\n'])
				expect([
					key,
					faultOf(
						'Interviews/a.md',
						composeRetro(template, form, [], reading, (day) => day),
						form,
						0,
						reading,
					),
				]).toEqual([key, null]);
		}
	},
);

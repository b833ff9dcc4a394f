/** The Web Clipper's template for job postings, and what the plugin makes of the note that it makes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../scripts/cli/cli';
import { folderForEach, put, root } from '../support/folder';

folderForEach();

interface Template {
	schemaVersion: string;
	name: string;
	behavior: string;
	noteContentFormat: string;
	noteNameFormat: string;
	path: string;
	triggers: string[];
	properties: { name: string; value: string; type: string }[];
}

const template = JSON.parse(
	readFileSync(join(import.meta.dirname, '../../docs/clipper/job-posting.json'), 'utf8'),
) as Template;

test('the template has what the Web Clipper asks of one', () => {
	expect(Object.keys(template).sort()).toEqual(
		[
			...['behavior', 'name', 'noteContentFormat', 'noteNameFormat', 'path'],
			...['properties', 'schemaVersion', 'triggers'],
		].sort(),
	);
	expect(template.behavior).toBe('create');
	for (const { name, value, type } of template.properties) {
		expect(name).toMatch(/^[a-z]+$/);
		expect(['text', 'multitext', 'number', 'checkbox', 'date', 'datetime']).toContain(type);
		expect(value.split('{{')).toHaveLength(value.split('}}').length);
	}
});

test('the note that it makes is no interview, and nothing to be checked', () => {
	const values: Record<string, string> = { type: 'job-posting', company: 'Contoso', posted: '2026-11-01' };
	const properties = template.properties.map(({ name }) => `${name}: ${values[name] ?? 'x'}`);
	put({
		'Companies/Contoso, Engineer.md': [
			'---',
			...properties,
			'---',
			'## Requirements',
			'- [ ] TypeScript',
		].join('\n'),
	});
	const ask = (command: string, ...args: string[]): unknown => {
		let out = '';
		run([command, root, '--json', '--today', '2026-11-20', ...args], (text) => (out += text));
		return JSON.parse(out);
	};
	// The brief alone names it.
	expect(ask('brief', '--company', 'contoso')).toMatchObject({
		postings: [{ path: 'Companies/Contoso, Engineer.md', position: 'x' }],
	});
	expect(ask('brief', '--company', 'Other')).toMatchObject({ postings: [] });
	expect(ask('retros')).toEqual({ retros: [] });
	expect(ask('actions')).toEqual({ actions: [] });
	expect(ask('check')).toEqual({ notes: 1, retros: 0, problems: [] });
});

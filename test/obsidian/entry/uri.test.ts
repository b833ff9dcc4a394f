// @vitest-environment jsdom
/** What links from elsewhere open, however often and whatever they ask for. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type * as obsidian from 'obsidian';
import { all, closeVault, get, openVault, press, type, type Opened } from '../../support/faulty';
import { the } from '../../../scripts/the';

let vault: Opened;
beforeEach(async () => {
	vault = await openVault({});
});
afterEach(closeVault);

/** Follows `obsidian://interview-retro?...`. */
async function follow(query: string): Promise<void> {
	const given = Object.fromEntries(new URLSearchParams(query));
	the(vault.app.registry.protocolHandlers.get('interview-retro'))({
		action: 'interview-retro',
		...given,
	} as obsidian.ObsidianProtocolData);
	await vault.settle();
}
const forms = (): number => document.querySelectorAll('.modal').length;
const company = (): string => get<HTMLInputElement>('textbox', 'Company').value;

test('a link opens a form with its words, and a second one leaves what was typed', async () => {
	await follow('open=new&company=Contoso');
	expect(company()).toBe('Contoso');
	type('Company', 'Northwind, as I typed it');
	for (let i = 0; i < 30; i++) await follow(`open=new&company=Contoso ${i}`);
	await follow('open=brief&company=Fabrikam');
	expect(forms()).toBe(1);
	expect(company()).toBe('Northwind, as I typed it');
	expect(new Set(vault.told())).toEqual(
		new Set(['A form is open. Finish or close it, then follow the link again.']),
	);
	expect(vault.faults.calls).toEqual([]);
});

test('once the form is closed a link opens one again, with its own words', async () => {
	await follow('open=new&company=Contoso');
	press('Close');
	await follow('open=brief&company=Fabrikam');
	expect(forms()).toBe(1);
	expect(company()).toBe('Fabrikam');
	expect(vault.told()).toEqual([]);
});

test('links that come before the notes are read open one form', async () => {
	await Promise.all([follow('open=new&company=Contoso'), follow('open=new&company=Fabrikam')]);
	expect(forms()).toBe(1);
	expect(company()).toBe('Contoso');
});

test('a form that a command opened is left alone, too', async () => {
	vault.run('new-retro');
	await vault.settle();
	type('Company', 'Northwind');
	await follow('open=new&company=Contoso');
	expect(forms()).toBe(1);
	expect(company()).toBe('Northwind');
	expect(vault.told()).toHaveLength(1);
});

test('a link to a view opens it also where a form is open', async () => {
	await follow('open=new');
	await follow('open=week');
	expect(
		all('button', 'Week').length + vault.app.workspace.getLeavesOfType('interview-retro-week').length,
	).toBeGreaterThan(0);
	expect(forms()).toBe(1);
});

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'new ', 'NEW', ''])(
	'%s is nothing to open',
	async (open) => {
		await follow(`open=${encodeURIComponent(open)}`);
		expect(forms()).toBe(0);
		expect(vault.told()).toEqual([`This link asks for “${open}”, which is not there to open.`]);
	},
);

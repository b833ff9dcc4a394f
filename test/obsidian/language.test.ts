// @vitest-environment jsdom
/** The language that the plugin speaks: the app's where there are words for it, else English, and what the settings say before both. */
import { afterEach, describe, expect, test } from 'vitest';
import { languageOf } from '../../src/obsidian/language/language';
import { closeVault, openVault, SAVED, type Opened } from '../support/faulty';
import { the } from '../../scripts/the';

afterEach(closeVault);

const commandsOf = ({ app }: Opened): string[] =>
	[...app.registry.commands.values()].map(({ name }) => name.replace(/^[^:]*: /, ''));

/** The names and descriptions on the first page of the settings. */
function settingsOf({ app }: Opened): string[] {
	const tab = the(app.registry.settingTabs[0]);
	document.body.append(tab.containerEl);
	tab.show();
	return Array.from(
		tab.containerEl.querySelectorAll('.setting-item-name, .setting-item-description'),
		({ textContent }) => textContent ?? '',
	);
}

describe('the plugin speaks', () => {
	test.each([
		['', 'en', 'en'],
		['', 'zh', 'zh'],
		['', 'zh-TW', 'en'],
		['', 'ar', 'en'],
		['en', 'zh', 'en'],
		['', 'de', 'de'],
		['zh', 'de', 'zh'],
		['', 'es', 'es'],
	] as const)('with %j chosen in an app in %s: %s', (language, ofApp, spoken) => {
		expect(languageOf({ language }, ofApp)).toBe(spoken);
	});

	test('the language of the app', async () => {
		const vault = await openVault({}, 'zh');
		expect(commandsOf(vault)).toContain('新建面试复盘');
		const said = settingsOf(vault);
		expect(said).toContain('记下完成日期');
		const names = /Bases|Spaced Repetition|Periodic Notes|Journals|Calendar/g;
		expect(said.filter((words) => /[a-z]{2,}/i.test(words.replace(names, '')))).toEqual([]);
	});

	test('English in a Chinese app, where the settings say so, and writes nothing for it', async () => {
		const vault = await openVault({ [SAVED]: '{"language":"en"}' }, 'zh');
		expect(commandsOf(vault)).toContain('New interview retro');
		expect(settingsOf(vault)).toContain('Add the done date');
		expect(vault.faults.calls).toEqual([]);
	});

	test('German in a German app', async () => {
		const vault = await openVault({}, 'de');
		expect(commandsOf(vault)).toContain('Neuer Gesprächsrückblick');
		expect(settingsOf(vault)).toContain('Tag der Erledigung hinzufügen');
	});

	test('Spanish in a Spanish app', async () => {
		const vault = await openVault({}, 'es');
		expect(commandsOf(vault)).toContain('Nueva retrospectiva de entrevista');
		expect(settingsOf(vault)).toContain('Añadir la fecha en que se hizo');
	});

	test('Chinese in an English app', async () => {
		const vault = await openVault({ [SAVED]: '{"language":"zh"}' });
		expect(commandsOf(vault)).toContain('记录面试结果');
	});
});

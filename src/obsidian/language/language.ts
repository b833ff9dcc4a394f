/** The language that the plugin speaks: chosen once for each window of the app, when the plugin is loaded. */
import { getLanguage, type App } from 'obsidian';
import { ENGLISH_MESSAGES, type Messages } from '../../core/messages/en/english';
import { LANGUAGE_TAGS, type LanguageTag, type Settings } from '../../core/settings';

/** English is there as it stands; of every other language nothing is evaluated before it is chosen. */
const READ: Record<LanguageTag, () => Promise<Messages>> = {
	en: () => Promise.resolve(ENGLISH_MESSAGES),
	zh: async () => (await import('../../core/messages/zh/chinese')).messagesInChinese,
	de: async () => (await import('../../core/messages/de/german')).messagesInGerman,
	es: async () => (await import('../../core/messages/es/spanish')).messagesInSpanish,
};

const chosen = new WeakMap<App, Messages>();

/** The language to speak: what the settings say, else that of the app where there are words for it, else English. */
export function languageOf({ language }: Pick<Settings, 'language'>, ofApp: string): LanguageTag {
	if (language !== '') return language;
	return LANGUAGE_TAGS.find((tag) => tag === ofApp) ?? 'en';
}

/** Chooses the language of an app, by the settings and by what the app itself speaks. */
export async function chooseLanguage(app: App, settings: Settings): Promise<void> {
	chosen.set(app, await READ[languageOf(settings, getLanguage())]());
}

/** The words of the language that was chosen for an app; English before one was. */
export const messagesOf = (app: App): Messages => chosen.get(app) ?? ENGLISH_MESSAGES;

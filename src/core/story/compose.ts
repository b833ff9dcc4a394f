/** The text of a new story note. */
import { foldSpace } from '../markdown/inline';
import { openingText } from '../markdown/prose';
import { yamlText } from '../markdown/yaml-text';
import type { Settings } from '../settings';
import { writtenIn } from '../messages/written';
import { STORY_SECTIONS } from '../note/sections';

export interface StoryForm {
	title: string;
	scenario: string;
	scale: string;
	level: string;
	/** Each a link or a plain name. */
	themes: string[];
}

/** The whole text of a new story note; its file is to be called `safeName(title)`. */
export function composeStory(
	{ title, scenario, scale, level, themes }: StoryForm,
	{ propertyNames, typeValues, notesLanguage }: Settings,
): string {
	const property = (name: string, value: string): string =>
		`${yamlText(name)}:${value === '' ? '' : ` ${yamlText(value)}`}`;
	const name = foldSpace(title).trim();
	const { headings } = writtenIn(notesLanguage).story;
	return [
		'---',
		property(propertyNames.type, typeValues.story),
		property('scenario', scenario),
		property('scale', scale),
		property('level', level),
		`${yamlText(propertyNames.themes)}:`,
		...themes.map((theme) => `  - ${yamlText(theme)}`),
		'---',
		`# ${openingText(name)}`,
		...STORY_SECTIONS.flatMap((section) => ['', `## ${headings[section]}`]),
		'',
	].join('\n');
}

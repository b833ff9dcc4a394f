/** Where a story begins that is not told yet: what is asked, what else one could begin with, and help like a map. */
import {
	BEGINNINGS,
	OPENINGS,
	type BeginningId,
	type HelpMap,
	type Placed,
} from '../../core/story/beginnings';
import type { QuestionSet, Scenario } from '../../core/story/questions';
import type { StoryMessages } from '../../core/messages/en/practice/stories';

/** Four levels of help, from the gentlest to the most. */
export type HelpView = { name: string; text: string; items: string[] }[];

export interface BeginView {
	kind: 'begin';
	id: BeginningId;
	ask: string;
	draft: string;
	/** Whether there is no story yet. */
	isFirst: boolean;
	choices: { id: BeginningId; name: string; isChosen: boolean }[];
	help: HelpView;
}

/** What the view shows of a beginning. */
export function beginView(
	{ begin: { beginnings } }: QuestionSet,
	{ id, draft, isFirst }: Pick<BeginView, 'id' | 'draft' | 'isFirst'>,
	words: StoryMessages,
): BeginView {
	return {
		kind: 'begin',
		id,
		ask: beginnings[id].ask,
		draft,
		isFirst,
		choices: BEGINNINGS.map((one) => ({ id: one, name: beginnings[one].name, isChosen: one === id })),
		help: helpView(beginnings[id].help, true, words),
	};
}

/** Help with a story of a kind; one without a known kind is taken for a piece of work that failed. */
export function helpFor({ begin: { help } }: QuestionSet, scenario: string | null): HelpMap {
	const known = (Object.keys(help) as Scenario[]).find((one) => one === scenario);
	return help[known ?? 'execution-failure'];
}

/** A map of help, level by level; of the second pass nothing is named where only the first is open. */
export function helpView(
	{ calm, shape, holds, frame }: HelpMap,
	isWhole: boolean,
	{ help: words }: StoryMessages,
): HelpView {
	const rest = isWhole ? '' : words.later;
	return [
		{ name: words.calm, text: calm, items: [] },
		{ name: words.shape, text: shape, items: [] },
		{
			name: words.holds,
			text: rest,
			items: [...holds.failure, ...(isWhole ? holds.lesson : [])],
		},
		{
			name: words.frame,
			text: isWhole ? `${frame.failure} ${frame.lesson}` : frame.failure,
			items: [],
		},
	];
}

/** What is said where a story was placed by its first words. */
export function placedText(
	{ begin: { openings } }: QuestionSet,
	{ by, opening }: Placed,
	words: StoryMessages,
): string[] {
	return [
		openings[OPENINGS.find((one) => one === opening) ?? 'plain'],
		...(by.length === 0 ? [] : [words.begin.led(by)]),
	];
}

/** Where a story begins that is not told yet: what is asked, what else one could begin with, and help like a map. */
import {
	BEGINNINGS,
	OPENINGS,
	type BeginningId,
	type HelpMap,
	type Placed,
} from '../../core/story/beginnings';
import type { Scenario } from '../../core/story/questions';
import { ENGLISH_BEGINNINGS } from '../../core/story/questions/beginnings-en';

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
export function beginView(id: BeginningId, draft: string, isFirst: boolean): BeginView {
	const { beginnings } = ENGLISH_BEGINNINGS;
	return {
		kind: 'begin',
		id,
		ask: beginnings[id].ask,
		draft,
		isFirst,
		choices: BEGINNINGS.map((one) => ({ id: one, name: beginnings[one].name, isChosen: one === id })),
		help: helpView(beginnings[id].help, true),
	};
}

/** Help with a story of a kind; one without a known kind is taken for a piece of work that failed. */
export function helpFor(scenario: string | null): HelpMap {
	const { help } = ENGLISH_BEGINNINGS;
	const known = (Object.keys(help) as Scenario[]).find((one) => one === scenario);
	return help[known ?? 'execution-failure'];
}

/** A map of help, level by level; of the second pass nothing is named where only the first is open. */
export function helpView({ calm, shape, holds, frame }: HelpMap, isWhole: boolean): HelpView {
	const rest = isWhole ? '' : 'The rest is asked for once the failure is told.';
	return [
		{ name: 'Before you begin', text: calm, items: [] },
		{ name: 'The order', text: shape, items: [] },
		{
			name: 'What a strong answer holds',
			text: rest,
			items: [...holds.failure, ...(isWhole ? holds.lesson : [])],
		},
		{
			name: 'A frame to fill in',
			text: isWhole ? `${frame.failure} ${frame.lesson}` : frame.failure,
			items: [],
		},
	];
}

/** What is said where a story was placed by its first words. */
export function placedText({ by, opening }: Placed): string[] {
	const quoted = by.map((word) => `“${word}”`).join(', ');
	return [
		ENGLISH_BEGINNINGS.openings[OPENINGS.find((one) => one === opening) ?? 'plain'],
		...(by.length === 0
			? []
			: [`Your words led to the kind below: ${quoted}. Choose another one if it is not that.`]),
	];
}

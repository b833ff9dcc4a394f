/**
 * All stories together: what they cover, what is told too often, what they have in common, which habits to
 * look at again.
 */
import type { Edit, Refusal } from '../edit/edit';
import { sequence } from '../edit/in-turn';
import { setProperty } from '../edit/property';
import { addDays } from '../day';
import type { Snapshot } from '../vault/snapshot';
import { isConflictCopy } from '../note/note';
import { AREAS, RUBRIC_GRADES, SCALES, SCENARIOS, type Area } from '../note/story';
import { stories, type ToldStory } from './tellings';

export interface Overview {
	stories: readonly ToldStory[];
	/** For each scenario its stories, and the best that any of them was rated in each area. */
	scenarios: {
		scenario: (typeof SCENARIOS)[number];
		stories: ToldStory[];
		best: Record<Area, string | null>;
	}[];
	scales: { scale: (typeof SCALES)[number]; count: number }[];
	/** Told so often that another one is needed. */
	overused: ToldStory[];
	/** Themes of more than one story. */
	patterns: { key: string; name: string; stories: ToldStory[] }[];
	/** Habits that nobody has confirmed for a while; the longest silence first. */
	habits: { story: ToldStory; confirmed: string | null }[];
}

function bestOf(all: readonly ToldStory[], area: Area): string | null {
	const ranks = all.map(({ story }) => RUBRIC_GRADES.findIndex((grade) => grade === story.grades[area]));
	return RUBRIC_GRADES[Math.max(-1, ...ranks)] ?? null;
}

/** When a habit was last known to be kept; null where nobody ever said. */
function confirmedOn({ story: { habitSince, habitConfirmed } }: ToldStory): string | null {
	return habitConfirmed !== null && (habitSince === null || habitConfirmed > habitSince)
		? habitConfirmed
		: habitSince;
}

/** What all stories say together; copies of a sync program count nowhere. */
export function overviewOf(snapshot: Snapshot): Overview {
	const { thresholds } = snapshot.settings;
	const all = stories(snapshot).filter(({ path }) => !isConflictCopy(path));
	const shared = new Map<string, { name: string; stories: ToldStory[] }>();
	for (const one of all) {
		for (const text of one.story.themes) {
			const { key, name } = snapshot.themeOf(text, one.path);
			const known = shared.get(key);
			if (key === '') continue;
			if (known === undefined) shared.set(key, { name, stories: [one] });
			else if (!known.stories.includes(one)) known.stories.push(one);
		}
	}
	const silent = addDays(snapshot.today, -thresholds.untestedDays);
	return {
		stories: all,
		scenarios: SCENARIOS.map((scenario) => {
			const own = all.filter(({ story }) => story.scenario === scenario);
			return {
				scenario,
				stories: own,
				best: Object.fromEntries(AREAS.map((area) => [area, bestOf(own, area)])) as Record<
					Area,
					string | null
				>,
			};
		}),
		scales: SCALES.map((scale) => ({
			scale,
			count: all.filter(({ story }) => story.scale === scale).length,
		})),
		overused: all.filter(({ tellings }) => tellings.length >= thresholds.storyTellings),
		patterns: [...shared]
			.filter(([, one]) => one.stories.length > 1)
			.map(([key, one]) => ({ key, ...one }))
			.sort((a, b) => b.stories.length - a.stories.length || (a.name < b.name ? -1 : 1)),
		habits: all
			.filter(({ story }) => story.habitActive)
			.map((story) => ({ story, confirmed: confirmedOn(story) }))
			.filter(({ confirmed }) => confirmed === null || confirmed <= silent)
			.sort((a, b) => ((a.confirmed ?? '') < (b.confirmed ?? '') ? -1 : 1)),
	};
}

/** Answers whether a habit is still in place: yes is dated, no ends it. */
export function answerHabit(text: string, isInPlace: boolean, today: string): Edit | Refusal {
	return sequence(text, [
		(current) =>
			isInPlace
				? setProperty(current, 'habit-confirmed', { moment: today })
				: setProperty(current, 'habit-active', false),
	]);
}

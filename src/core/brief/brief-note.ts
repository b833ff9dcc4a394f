/** The note of a brief: what the user writes, and below it a generated block with what the vault knows. */
import type { JudgedAction } from '../action/actions';
import { setBlock } from '../edit/block';
import { apply } from '../edit/edit';
import type { Interview, Snapshot } from '../vault/snapshot';
import { safeFolder, safeName } from '../markdown/file-name';
import { bodyText } from '../markdown/prose';
import { yamlText } from '../markdown/yaml-text';
import { inWords, linkTo } from '../vault/quote';
import { RATINGS } from '../note/values';
import type { Settings } from '../settings';
import { count, times } from '../words';
import type { Brief } from './brief';

/** The name of the generated block. */
export const BRIEF_BLOCK = 'brief';
/** Themes that a person can keep in mind on the way there. */
const MOST_THEMES = 5;

/** `technical, round 2`, as far as it is known. */
function roundIn({ retro: { stage, round, kind } }: Interview): string {
	const number = round.number !== null ? `round ${round.number}` : round.name;
	return [stage, number, kind === 'mock' ? 'mock' : null]
		.filter((part) => part !== null)
		.map((part) => inWords(part))
		.join(', ');
}

function action({ interview, action: { text, due, blockId } }: JudgedAction, snapshot: Snapshot): string {
	return `- ${due === null ? '' : `${due}: `}${inWords(text)} (${linkTo(interview.path, snapshot, blockId)})`;
}

/** What the block holds: all that is known before the round, with links that any editor of the vault follows. */
export function briefMarkdown(brief: Brief, snapshot: Snapshot): string {
	const parts: string[] = [];
	const add = (name: string, lines: readonly string[]): void => {
		if (lines.length > 0) parts.push(`## ${name}`, lines.join('\n'));
	};
	add(
		'Earlier rounds',
		brief.rounds.map((interview) => {
			const round = roundIn(interview);
			return `- ${interview.retro.date!}, ${linkTo(interview.path, snapshot)}${round === '' ? '' : `, ${round}`}: **${inWords(interview.retro.result)}**`;
		}),
	);
	add(
		'Questions they asked',
		brief.questions.flatMap(({ interview, question }) => {
			const { title, rating, reason, improvement, id } = question;
			const verdict = rating !== null && RATINGS.some((word) => word === rating) ? `**${rating}**: ` : '';
			return [
				`- ${verdict}${inWords(title)}${reason === null ? '' : `, ${inWords(reason)}`} (${linkTo(interview.path, snapshot, id)})`,
				...(improvement === null ? [] : [`    - Better: ${inWords(improvement)}`]),
				// What went badly is worth reading again in full; only a block that has an id can be shown here.
				...(id === null || (rating !== 'poor' && rating !== 'medium')
					? []
					: [`    - !${linkTo(interview.path, snapshot, id)}`]),
			];
		}),
	);
	add(
		'To bring up',
		brief.bringUp.map(({ text, interview }) => `- ${inWords(text)} (${linkTo(interview.path, snapshot)})`),
	);
	add(
		'Themes to watch',
		brief.themes.slice(0, MOST_THEMES).map(({ theme, atStage }) => {
			const { name, note, state, timesFailed } = theme;
			const shown = note === null ? inWords(name) : linkTo(note, snapshot);
			return `- ${shown}: ${state}, failed ${times(timesFailed)}${atStage === 0 ? '' : `, ${times(atStage)} at this stage`}`;
		}),
	);
	add(
		'To do by then',
		brief.due.map((one) => action(one, snapshot)),
	);
	add(
		'This round will tell whether it worked',
		brief.toValidate.map((one) => action(one, snapshot)),
	);
	add(
		'Stories to tell',
		brief.stories.map(({ path, tellings, toldHere, isOverused }) => {
			const last = toldHere[toldHere.length - 1];
			const here =
				last === undefined
					? tellings.length === 0
						? 'never told yet'
						: 'not told here yet'
					: `**told here** on ${last.retro.date!}`;
			return `- ${linkTo(path, snapshot)}: ${here}${tellings.length === 0 ? '' : `, told ${times(tellings.length)} in all`}${isOverused ? '; find another' : ''}`;
		}),
	);
	add('Still owed', [
		...brief.owed.map((one) => action(one, snapshot)),
		...brief.unwritten.map(
			({ interview, letter }) =>
				`- ${letter === 'thank-you' ? 'A thank-you note' : 'Asking the recruiter how it stands'} (${linkTo(interview.path, snapshot)})`,
		),
	]);
	const { rounds } = brief;
	return parts.length === 0
		? 'The notes know nothing of this company yet.'
		: [
				`As of ${snapshot.today}, from ${rounds.length === 0 ? 'no interview there' : `${count(rounds.length, 'interview')} there`}.`,
				...parts,
			].join('\n\n');
}

/** The whole text of a new brief; `confidence` is left out where nobody has said. */
export function composeBrief(
	brief: Brief,
	snapshot: Snapshot,
	company: string,
	confidence: number | null,
): string {
	const { propertyNames, typeValues } = snapshot.settings;
	const { stage, date } = brief;
	const properties = [
		[propertyNames.type, yamlText(typeValues.brief)],
		[propertyNames.company, yamlText(company)],
		[propertyNames.date, date],
		...(stage === null ? [] : [[propertyNames.stage, yamlText(stage)]]),
		...(confidence === null ? [] : [[propertyNames.confidence, String(confidence)]]),
	];
	const title = [brief.company.name, stage, date]
		.filter((part) => part !== null)
		.map((part) => bodyText(part))
		.join(', ');
	const text = [
		'---',
		...properties.map(([name, value]) => `${yamlText(name!)}: ${value!}`),
		'---',
		`# ${title}`,
		'',
		'## What I will do differently',
		'',
	].join('\n');
	const block = setBlock(text, BRIEF_BLOCK, briefMarkdown(brief, snapshot));
	return typeof block === 'string' ? text : apply(text, block.replacements);
}

/** Where a new brief goes. */
export function briefPlace(
	{ company, stage, date }: Brief,
	settings: Settings,
): { folder: string; name: string } {
	return {
		folder: safeFolder(settings.briefFolder),
		name: safeName([date, company.name, stage, 'brief'].filter((part) => part !== null).join(' ')),
	};
}

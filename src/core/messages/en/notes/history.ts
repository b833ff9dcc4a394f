/** What the history of a theme says. */
import { times } from '../../../words';
import { whyInEnglish } from './why';

/** Where a theme was seen: its company, or null for a mock, and the day. */
export interface SeenAt {
	company: string | null;
	day: string;
}

/** How often a theme failed and held, and where it was seen last. */
export interface StateTold {
	state: 'new' | 'recurring' | 'relapsed' | 'improving' | 'resolved' | 'strength';
	last: SeenAt;
	/** Where it failed before that. */
	failed: SeenAt | null;
	/** How often it held between the two. */
	heldBetween: number;
	timesFailed: number;
	timesHeld: number;
	heldRun: number;
	needed: number;
}

const at = ({ company, day }: SeenAt): string =>
	`${company === null ? 'in a mock' : `at ${company}`} on ${day}`;

function stateInEnglish(told: StateTold): string {
	const { state, last, failed, heldBetween, timesFailed, timesHeld, heldRun, needed } = told;
	const since = failed === null ? '' : ` since it failed ${at(failed)}`;
	const before = heldBetween === 0 ? '' : `held ${times(heldBetween)}, then `;
	const total =
		timesHeld === 0
			? ` Failed ${times(timesFailed)}, never held.`
			: ` Failed ${times(timesFailed)} and held ${times(timesHeld)} in all.`;
	switch (state) {
		case 'new':
			return `**New**: ${before}failed ${at(last)}.${before === '' ? '' : total}`;
		case 'recurring':
			return `**Recurring**: ${before}failed again ${at(last)}.${total}`;
		case 'relapsed':
			return `**Relapsed**: ${before}failed${before === '' ? ' again' : ''} ${at(last)}.${total}`;
		case 'improving': {
			const progress = heldRun >= needed ? 'mocks only' : `${heldRun} of ${needed}`;
			return `**Improving, ${progress}**: held ${times(heldRun)}${since}, last ${at(last)}.${total}`;
		}
		case 'resolved':
			return `**Resolved**: held ${times(heldRun)} in a row${since}, last ${at(last)}.${total}`;
		case 'strength':
			return `**Strength**: held ${times(timesHeld)} and never failed, last ${at(last)}.`;
	}
}

export const historyInEnglish = {
	/** Why it failed or held there. */
	why: whyInEnglish,
	notShown: 'No interview has shown this theme yet.',
	state: stateInEnglish,
	headings: { evidence: 'Evidence', actions: 'Actions', mentions: 'Also named in' },
	evidence: (day: string, note: string, verdict: 'failed' | 'held', isMock: boolean, why: string) =>
		`${day}, ${note}, **${verdict}**${isMock ? ' in a mock' : ''}: ${why}`,
	action: (text: string, note: string, status: string) => `“${text}” from ${note}: ${status}`,
	statuses: { cancelled: 'cancelled', open: 'open', 'in-progress': 'in progress' },
	due: (status: string, day: string | null) => `${status}${day === null ? '' : `, due ${day}`}`,
	done: (day: string | null) => (day === null ? 'done' : `done ${day}`),
	untested: (done: string) => `${done}, no interview has tested it since`,
	decided: (
		done: string,
		effect: string,
		isHeld: boolean,
		{ note, day }: { note: string; day: string | null },
	) => `${done}, ${effect}: ${isHeld ? 'held' : 'failed'} in ${note} on ${day}`,
	noDate: 'No date',
	mention: (day: string, note: string, as: string) => `${day}, ${note}, ${as}`,
	byName: 'by name',
	mentioned: (as: 'question' | 'outcome' | 'untested' | 'action', text: string) => {
		const places = {
			question: 'a question',
			outcome: 'under *Did it hold?*',
			untested: 'not tested',
			action: 'an action',
		};
		return `${places[as]}: “${text}”`;
	},
};
export type HistoryWords = typeof historyInEnglish;

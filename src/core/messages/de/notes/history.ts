import type { HistoryWords, SeenAt, StateTold } from '../../en/notes/history';
import { timesInGerman as times } from './count';
import { statesInGerman } from './values';
import { whyInGerman } from './why';

const at = ({ company, day }: SeenAt): string =>
	`${company === null ? 'in einem Probegespräch' : `bei ${company}`} am ${day}`;

function stateInGerman(told: StateTold): string {
	const { state, last, failed, heldBetween, timesFailed, timesHeld, heldRun, needed } = told;
	const since = failed === null ? '' : `, seit es ${at(failed)} schiefging`;
	const before = heldBetween === 0 ? '' : `${times(heldBetween)} geklappt, dann `;
	const total =
		timesHeld === 0
			? ` ${times(timesFailed)} schiefgegangen, nie geklappt.`
			: ` Insgesamt ${times(timesFailed)} schiefgegangen und ${times(timesHeld)} geklappt.`;
	const word = statesInGerman[state] ?? state;
	const name = word.charAt(0).toUpperCase() + word.slice(1);
	switch (state) {
		case 'new':
			return `**${name}**: ${before}schiefgegangen ${at(last)}.${before === '' ? '' : total}`;
		case 'recurring':
		case 'relapsed':
			return `**${name}**: ${before}wieder schiefgegangen ${at(last)}.${total}`;
		case 'improving': {
			const progress = heldRun >= needed ? 'nur Probegespräche' : `${heldRun} von ${needed}`;
			return `**${name}, ${progress}**: ${times(heldRun)} geklappt${since}, zuletzt ${at(last)}.${total}`;
		}
		case 'resolved':
			return `**${name}**: ${times(heldRun)} hintereinander geklappt${since}, zuletzt ${at(last)}.${total}`;
		case 'strength':
			return `**${name}**: ${times(timesHeld)} geklappt und nie schiefgegangen, zuletzt ${at(last)}.`;
	}
}

const MENTIONED = {
	question: 'eine Frage',
	outcome: 'unter *Hat es geklappt?*',
	untested: 'nicht vorgekommen',
	action: 'eine Maßnahme',
};

export const historyInGerman: HistoryWords = {
	why: whyInGerman,
	notShown: 'Noch kein Gespräch hat dieses Thema gezeigt.',
	state: stateInGerman,
	headings: { evidence: 'Belege', actions: 'Maßnahmen', mentions: 'Auch genannt in' },
	evidence: (day, note, verdict, isMock, why) =>
		`${day}, ${note}, ` +
		`**${verdict === 'held' ? 'geklappt' : 'schiefgegangen'}**${isMock ? ' in einem Probegespräch' : ''}: ` +
		`${why}`,
	action: (text, note, status) => `„${text}“ aus ${note}: ${status}`,
	statuses: { cancelled: 'abgebrochen', open: 'offen', 'in-progress': 'in Arbeit' },
	due: (status, day) => `${status}${day === null ? '' : `, fällig ${day}`}`,
	done: (day) => (day === null ? 'erledigt' : `erledigt ${day}`),
	untested: (done) => `${done}, seitdem hat es kein Gespräch geprüft`,
	decided: (done, effect, isHeld, { note, day }) =>
		`${done}, ${effect}: ${isHeld ? 'geklappt' : 'schiefgegangen'} in ${note} am ${day}`,
	noDate: 'Ohne Datum',
	mention: (day, note, as) => `${day}, ${note}, ${as}`,
	byName: 'beim Namen',
	mentioned: (as, text) => `${MENTIONED[as]}: „${text}“`,
};

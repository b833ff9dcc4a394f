import type { HistoryWords, SeenAt, StateTold } from '../../en/notes/history';
import { countInSpanish, timesInSpanish } from './count';
import { whyInSpanish } from './why';

const at = ({ company, day }: SeenAt): string =>
	`${company === null ? 'en un simulacro' : `en ${company}`} el ${day}`;

function stateInSpanish(told: StateTold): string {
	const { state, last, failed, heldBetween, timesFailed, timesHeld, heldRun, needed } = told;
	const since = failed === null ? '' : ` desde que falló ${at(failed)}`;
	const before = heldBetween === 0 ? '' : `salió bien ${timesInSpanish(heldBetween)} y luego `;
	const total =
		timesHeld === 0
			? ` Falló ${timesInSpanish(timesFailed)}, nunca salió bien.`
			: ` En total falló ${timesInSpanish(timesFailed)} y salió bien ${timesInSpanish(timesHeld)}.`;
	switch (state) {
		case 'new':
			return `**Nuevo**: ${before}falló ${at(last)}.${before === '' ? '' : total}`;
		case 'recurring':
			return `**Se repite**: ${before}falló otra vez ${at(last)}.${total}`;
		case 'relapsed':
			return `**Recaída**: ${before}falló${before === '' ? ' otra vez' : ''} ${at(last)}.${total}`;
		case 'improving': {
			const progress = heldRun >= needed ? 'solo simulacros' : `${heldRun} de ${needed}`;
			return `**En mejora, ${progress}**: salió bien ${timesInSpanish(heldRun)}${since}, la última ${at(last)}.${total}`;
		}
		case 'resolved':
			return (
				`**Superado**: salió bien ${countInSpanish(heldRun, 'vez seguida', 'veces seguidas')}${since}, la última ` +
				`${at(last)}.${total}`
			);
		case 'strength':
			return `**Punto fuerte**: salió bien ${timesInSpanish(timesHeld)} y nunca falló, la última ${at(last)}.`;
	}
}

const MENTIONED = {
	question: 'una pregunta',
	outcome: 'bajo *¿Lo conseguí?*',
	untested: 'sin probar',
	action: 'una acción',
};

export const historyInSpanish: HistoryWords = {
	why: whyInSpanish,
	notShown: 'Ninguna entrevista ha mostrado este tema todavía.',
	state: stateInSpanish,
	headings: { evidence: 'Pruebas', actions: 'Acciones', mentions: 'Nombrado también en' },
	evidence: (day, note, verdict, isMock, why) =>
		`${day}, ${note}, **${verdict === 'held' ? 'salió bien' : 'falló'}**${isMock ? ' en un simulacro' : ''}: ${why}`,
	action: (text, note, status) => `“${text}” de ${note}: ${status}`,
	statuses: { cancelled: 'cancelada', open: 'abierta', 'in-progress': 'en curso' },
	due: (status, day) => `${status}${day === null ? '' : `, para el ${day}`}`,
	done: (day) => (day === null ? 'hecha' : `hecha el ${day}`),
	untested: (done) => `${done}, ninguna entrevista la ha probado desde entonces`,
	decided: (done, effect, isHeld, { note, day }) =>
		`${done}, ${effect}: ${isHeld ? 'salió bien' : 'falló'} en ${note} el ${day}`,
	noDate: 'Sin fecha',
	mention: (day, note, as) => `${day}, ${note}, ${as}`,
	byName: 'por su nombre',
	mentioned: (as, text) => `${MENTIONED[as]}: “${text}”`,
};

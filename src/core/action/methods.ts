/** Which methods have worked so far. */
import { compare } from '../compare';
import { perSnapshot } from '../vault/snapshot';
import { actions } from './actions';

export interface MethodRecord {
	method: string;
	/** Actions of this method that worked, of those that an interview has judged. */
	validated: number;
	judged: number;
	/** How many more have to be judged before that says something. */
	missing: number;
}

/** Each method of an action that was judged: those with enough cases first, what worked most often first. */
export const methods = perSnapshot((snapshot): readonly MethodRecord[] => {
	const found = new Map<string, MethodRecord>();
	for (const { action, effect } of actions(snapshot)) {
		if (action.method === null || (effect !== 'validated' && effect !== 'ineffective')) continue;
		const record = found.get(action.method) ?? { method: action.method, validated: 0, judged: 0, missing: 0 };
		found.set(action.method, record);
		record.judged++;
		if (effect === 'validated') record.validated++;
	}
	const { methodCases } = snapshot.settings.thresholds;
	for (const record of found.values()) record.missing = Math.max(0, methodCases - record.judged);
	const share = ({ validated, judged, missing }: MethodRecord): number =>
		missing > 0 ? -1 : validated / judged;
	return [...found.values()].sort(
		(a, b) => share(b) - share(a) || b.judged - a.judged || compare(a.method, b.method),
	);
});

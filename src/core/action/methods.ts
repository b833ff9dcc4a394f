/** Which methods have worked so far. */
import { compare } from '../compare';
import { perSnapshot } from '../vault/snapshot';
import { actions, actionsInstead, type JudgedAction } from './actions';

export interface MethodRecord {
	method: string;
	/** Actions of this method that worked, of those that an interview has judged. */
	validated: number;
	judged: number;
	/** How many more have to be judged before that says something. */
	missing: number;
}

/** Whether an interview has judged an action, so that it is a case of its method. */
const isCase = ({ effect }: JudgedAction): boolean => effect === 'validated' || effect === 'ineffective';

const isSameCase = (a: JudgedAction, b: JudgedAction): boolean =>
	a.action.method === b.action.method && (a.effect === b.effect || (!isCase(a) && !isCase(b)));

/** Each method of an action that was judged: those with enough cases first, what worked most often first. */
export const methods = perSnapshot(
	(snapshot): readonly MethodRecord[] => {
		const found = new Map<string, MethodRecord>();
		for (const one of actions(snapshot)) {
			const { method } = one.action;
			if (method === null || !isCase(one)) continue;
			const record = found.get(method) ?? { method, validated: 0, judged: 0, missing: 0 };
			found.set(method, record);
			record.judged++;
			if (one.effect === 'validated') record.validated++;
		}
		const { methodCases } = snapshot.settings.thresholds;
		for (const record of found.values()) record.missing = Math.max(0, methodCases - record.judged);
		const share = ({ validated, judged, missing }: MethodRecord): number =>
			missing > 0 ? -1 : validated / judged;
		return [...found.values()].sort(
			(a, b) => share(b) - share(a) || b.judged - a.judged || compare(a.method, b.method),
		);
	},
	(before, change, snapshot) => {
		const instead = actionsInstead(change, snapshot);
		return instead !== null && [...instead].every(([was, is]) => isSameCase(was, is)) ? before : null;
	},
);

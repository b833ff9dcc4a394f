/** Lines that wait for one click: whether it went well this time, and what went wrong and has no theme yet. */
import { count } from '../../core/words';
import { Icon } from '../parts/icon';
import { HoldList, WENT_WELL } from '../interview/holds';
import { WeakPointList } from '../parts/weak-points';
import { FIRST_WEAK_POINTS } from './tracker-model';
import { SectionHead, ShowAll, type SectionProps } from './parts';

/** Draws the lines that ask whether it went well this time, but for those of the interview that is open. */
export function Holds({
	tracker: { holds, interview },
	handlers,
}: Pick<SectionProps, 'tracker' | 'handlers'>) {
	if (holds.length === 0) return null;
	const isApart = interview !== null && interview.holds.length > 0;
	return (
		<section
			class="ir-section"
			role="region"
			aria-label={isApart ? `Other interviews: ${WENT_WELL}` : WENT_WELL}
		>
			<SectionHead name={WENT_WELL} count={holds.filter(({ said }) => said === null).length} />
			<HoldList rows={holds} handlers={handlers} />
		</section>
	);
}

const NAME = 'Weak points without a theme';
const OLDER = 'weak-points-older';

/** Draws the lines that ask for a theme, if there are any. */
export function WeakPoints({ tracker, state, handlers }: SectionProps) {
	const { weakPoints, weakPointCount, older } = tracker;
	const isOpen = state.whole.includes(OLDER);
	if (weakPointCount + older.length === 0) return null;
	const others = state.whole.filter((section) => section !== OLDER);
	const olderWords = count(older.length, 'older one');
	const allWords = count(older.length, 'weak point');
	return (
		<section class="ir-section" role="region" aria-label={NAME}>
			{weakPointCount === 0 ? null : (
				<>
					<SectionHead name={NAME} count={weakPointCount + older.length} />
					<WeakPointList name={NAME} rows={weakPoints} handlers={handlers} />
					<ShowAll
						section="weak-points"
						total={weakPointCount}
						first={FIRST_WEAK_POINTS}
						state={state}
						handlers={handlers}
					/>
				</>
			)}
			{older.length === 0 ? null : (
				<button
					type="button"
					class="ir-add"
					aria-expanded={isOpen}
					onClick={() => handlers.setState({ whole: isOpen ? others : [...others, OLDER] })}
				>
					<Icon name={isOpen ? 'chevron-down' : 'chevron-right'} />{' '}
					{weakPointCount === 0 ? `${allWords} without a theme` : olderWords}
				</button>
			)}
			{isOpen ? <WeakPointList name={`Older: ${NAME}`} rows={older} handlers={handlers} /> : null}
		</section>
	);
}

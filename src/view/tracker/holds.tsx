/** Lines that wait for one click: whether it went well this time, and what went wrong and has no theme yet. */
import { useMessages } from '../language/spoken';
import { HoldList } from '../interview/holds';
import { Press } from '../parts/controls';
import { WeakPointList } from '../parts/weak-points';
import { FIRST_WEAK_POINTS, MORE_OLDER, OLDER } from './tracker-model';
import { SectionHead, MoreOf, type SectionProps } from './parts';

/** Draws the lines that ask whether it went well this time, but for those of the interview that is open. */
export function Holds({
	tracker: { holds, interview },
	handlers,
}: Pick<SectionProps, 'tracker' | 'handlers'>) {
	const { wentWell, otherInterviews } = useMessages().sidebar;
	if (holds.length === 0) return null;
	const isApart = interview !== null && interview.holds.length > 0;
	return (
		<section class="ir-section" role="region" aria-label={isApart ? otherInterviews(wentWell) : wentWell}>
			<SectionHead name={wentWell} count={holds.filter(({ said }) => said === null).length} />
			<HoldList rows={holds} handlers={handlers} />
		</section>
	);
}

/** Draws the lines that ask for a theme, if there are any. */
export function WeakPoints({ tracker, state, handlers }: SectionProps) {
	const { weakPoints, weakPointCount, older, olderCount } = tracker;
	const words = useMessages().sidebar;
	const name = words.weakPoints;
	const isOpen = older !== null;
	if (weakPointCount + olderCount === 0) return null;
	const others = state.whole.filter((section) => section !== OLDER);
	return (
		<section class="ir-section" role="region" aria-label={name}>
			{weakPointCount === 0 ? null : (
				<>
					<SectionHead name={name} count={weakPointCount + olderCount} />
					<WeakPointList name={name} rows={weakPoints} handlers={handlers} />
					<MoreOf
						section="weak-points"
						total={weakPointCount}
						first={FIRST_WEAK_POINTS}
						state={state}
						handlers={handlers}
					/>
				</>
			)}
			{olderCount === 0 ? null : (
				<Press
					class="ir-add"
					aria-expanded={isOpen}
					icon={isOpen ? 'chevron-down' : 'chevron-right'}
					text={weakPointCount === 0 ? words.weakWithoutTheme(olderCount) : words.olderOnes(olderCount)}
					press={() => handlers.setState({ whole: isOpen ? others : [...others, OLDER] })}
				/>
			)}
			{older === null ? null : (
				<>
					<WeakPointList name={words.older(name)} rows={older} handlers={handlers} />
					<MoreOf section={MORE_OLDER} total={olderCount} state={state} handlers={handlers} />
				</>
			)}
		</section>
	);
}

/** *Due now*: what an interview asks for, with the time left. */
import type { MomentName } from '../../core/retro/moments';
import { useMessages } from '../language/spoken';
import { Press } from '../parts/controls';
import { Icon } from '../parts/icon';
import { Go } from '../parts/rows';
import { FIRST_DUE } from './tracker-model';
import type { DueRow } from '../now/due-model';
import type { SectionProps, TrackerHandlers } from './parts';

const ICONS: Record<MomentName, string> = {
	capture: 'notebook-pen',
	review: 'clipboard-check',
	'thank-you': 'mail',
	nudge: 'hourglass',
	close: 'flag',
};

/** Draws what is due, each with the button that starts it and a menu of ways to put it off. */
export function Due({ tracker, state, handlers }: SectionProps) {
	const { due, dueCount } = tracker;
	const { sidebar: words } = useMessages();
	if (dueCount === 0) return <p class="ir-hint">{words.nothingDue}</p>;
	const isWhole = state.whole.includes('due');
	const others = state.whole.filter((section) => section !== 'due');
	return (
		<section class="ir-section" role="region" aria-label={words.dueNow}>
			<ul class="ir-list ir-due-list">
				{due.map((row, index) => (
					<Card key={row.id} row={row} isFirst={index === 0} handlers={handlers} />
				))}
			</ul>
			{dueCount <= FIRST_DUE ? null : (
				<Press
					class="ir-add"
					aria-expanded={isWhole}
					icon={isWhole ? 'chevron-down' : 'chevron-right'}
					text={isWhole ? words.less : words.more(dueCount - FIRST_DUE)}
					press={() => handlers.setState({ whole: isWhole ? others : [...others, 'due'] })}
				/>
			)}
		</section>
	);
}

function Card({ row, isFirst, handlers }: { row: DueRow; isFirst: boolean; handlers: TrackerHandlers }) {
	const { name, what, who, time, start } = row;
	const { sidebar, rows } = useMessages();
	return (
		<li
			class="ir-due"
			aria-label={[what, who, ...(time === null ? [] : [time.text])].join(rows.comma)}
			onContextMenu={(event) => handlers.menu?.(event, { kind: 'interview', path: row.path })}
		>
			<Icon name={ICONS[name]} />
			<span class="ir-due-body">
				<Go class="ir-due-what" go={() => handlers.openDue(row)}>
					{what}
				</Go>
				<span class="ir-due-detail">
					<span>{who}</span>
					{time === null ? null : <span class={time.late ? 'is-late' : ''}> · {time.text}</span>}
				</span>
			</span>
			<span class="ir-due-acts">
				<Press
					class={isFirst ? 'mod-cta' : ''}
					text={start}
					of={`${what}${rows.comma}${who}`}
					press={() => handlers.start(row)}
				/>
				<button
					type="button"
					class="clickable-icon"
					aria-haspopup="menu"
					aria-label={sidebar.moreAbout(what, who)}
					onClick={(event) => handlers.putOff(row, event)}
				>
					<Icon name="ellipsis" />
				</button>
			</span>
		</li>
	);
}

/** *Due now*: what an interview asks for, with the time left. */
import type { MomentName } from '../../core/retro/moments';
import { Icon } from '../parts/icon';
import { FIRST_DUE } from './tracker-model';
import { SectionHead, ShowAll, type SectionProps } from './parts';

const ICONS: Record<MomentName, string> = {
	capture: 'notebook-pen',
	review: 'clipboard-check',
	'thank-you': 'mail',
	nudge: 'hourglass',
	close: 'flag',
};

/** Draws what is due, each with the button that starts it. */
export function Due({ tracker, state, handlers }: SectionProps) {
	return (
		<section class="ir-section" role="region" aria-label="Due now">
			<SectionHead name="Due now" count={tracker.dueCount} />
			<ul class="ir-list ir-due-list">
				{tracker.due.map((row, index) => (
					<li
						key={row.id}
						class="ir-due"
						aria-label={`${row.what}, ${row.who}${row.time === null ? '' : `, ${row.time.text}`}`}
						onContextMenu={(event) => handlers.menu?.(event, { kind: 'interview', path: row.path })}
					>
						<Icon name={ICONS[row.name]} />
						<span class="ir-due-body">
							<a
								href="#"
								class="ir-due-what"
								onClick={(event) => {
									event.preventDefault();
									handlers.openDue(row);
								}}
							>
								{row.what}
							</a>
							<span class="ir-due-detail">
								<span>{row.who}</span>
								{row.time === null ? null : (
									<span class={row.time.late ? 'is-late' : ''}> · {row.time.text}</span>
								)}
							</span>
						</span>
						<button
							type="button"
							class={index === 0 ? 'mod-cta' : ''}
							aria-label={`${row.start}: ${row.what}, ${row.who}`}
							title={
								row.name === 'capture'
									? 'Writes the time into the properties captured and, if it is empty, ended'
									: undefined
							}
							onClick={() => handlers.start(row)}
						>
							{row.start}
						</button>
					</li>
				))}
			</ul>
			<ShowAll section="due" total={tracker.dueCount} first={FIRST_DUE} state={state} handlers={handlers} />
		</section>
	);
}

/** *Did it hold?*: lines that wait for one click. */
import { LineLink } from '../parts/rows';
import type { HoldRow } from '../parts/rows-model';
import { SectionHead, type TrackerHandlers } from './parts';

const ANSWERS = [
	{ word: 'held', name: 'Held' },
	{ word: 'slipped', name: 'Slipped' },
	{ word: 'not-tested', name: 'Not tested' },
];

/** Draws the lines that wait for an answer. */
export function Holds({ rows, handlers }: { rows: HoldRow[]; handlers: TrackerHandlers }) {
	return (
		<section class="ir-section" role="region" aria-label="Did it hold?">
			<SectionHead name="Did it hold?" count={rows.filter(({ answer }) => answer === null).length} />
			<ul class="ir-list">
				{rows.map((row) => (
					<li key={row.id} class="ir-hold">
						<LineLink place={row.place} class="ir-action-text" handlers={handlers}>
							{row.text}
						</LineLink>
						<span class="ir-action-detail">{row.detail}</span>
						<span class="ir-answers" role="group" aria-label={row.text}>
							{ANSWERS.map(({ word, name }) => (
								<button
									key={word}
									type="button"
									class="ir-answer"
									aria-pressed={row.answer === word}
									onClick={() => handlers.answer(row, row.answer === word ? '' : word)}
								>
									{name}
								</button>
							))}
						</span>
					</li>
				))}
			</ul>
		</section>
	);
}

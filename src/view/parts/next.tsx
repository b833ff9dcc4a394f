/** The interviews ahead, each with its brief or the way to make one. */
import { useMessages } from '../language/spoken';
import type { NextRow } from './next-model';
import { LineLink, type Opens } from './rows';

export interface NextHandlers extends Opens {
	/** Opens the form of a brief for the round. */
	prepare(row: NextRow): void;
}

/** Draws a row for each interview ahead. */
export function NextInterviews({ rows, handlers }: { rows: NextRow[]; handlers: NextHandlers }) {
	const { rows: words, data } = useMessages();
	return (
		<ul class="ir-list">
			{rows.map((row) => (
				<li
					key={row.id}
					class="ir-ahead"
					onContextMenu={(event) => handlers.menu?.(event, { kind: 'interview', path: row.place.path })}
				>
					<span class="ir-due-body">
						<LineLink place={row.place} class="ir-due-what" handlers={handlers}>
							{row.who}
						</LineLink>
						<span class="ir-due-detail">
							{row.stage === '' ? '' : `${data.stage(row.stage)} · `}
							{row.when}
						</span>
					</span>
					<button
						type="button"
						aria-label={words.about(row.brief === null ? words.prepare : words.openBrief, row.who)}
						onClick={(event) =>
							row.brief === null ? handlers.prepare(row) : handlers.open({ path: row.brief, line: 1 }, event)
						}
					>
						{row.brief === null ? words.prepare : words.openBrief}
					</button>
				</li>
			))}
		</ul>
	);
}

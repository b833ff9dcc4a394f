/** *Now*: the four answers at the top of the sidebar, each opening its lines. */
import type { ComponentChildren } from 'preact';
import { useMessages } from '../language/spoken';
import { Icon } from '../parts/icon';
import { ActionItem, Go, LineLink, type RowHandlers } from '../parts/rows';
import type { NextRow } from '../parts/next-model';
import type { FixLine, NextLine, Now } from './now-model';

export interface NowHandlers extends RowHandlers {
	/** Opens the weekly review, where the one change is chosen. */
	openWeek(): void;
	/** Opens what all interviews say together. */
	openInsights(): void;
	/** Opens the form of a brief for the round; without one, for any. */
	prepare(row?: NextRow): void;
}

interface Props {
	now: Now;
	handlers: NowHandlers;
}

/** Draws the four answers; what has none says what it needs. */
export function NowLines({ now: { change, fix, next, guesses, missing }, handlers }: Props) {
	const { sidebar: words, rows } = useMessages();
	return (
		<section class="ir-section" role="region" aria-label={words.nowName}>
			<h3 class="ir-section-head">
				<span>{words.nowName}</span>
			</h3>
			<ul class="ir-list ir-now">
				<Line icon="target" name={words.thisWeek}>
					{change === null ? (
						<Go class="ir-now-text" go={() => handlers.openWeek()}>
							{words.chooseChange}
						</Go>
					) : (
						<ul class="ir-list">
							<ActionItem row={change} handlers={handlers} withThemes={false} />
						</ul>
					)}
				</Line>
				<Line icon="badge-check" name={words.lastFix}>
					{fix === null ? (
						<span class="ir-now-text is-none">{words.noFix}</span>
					) : (
						<Fix fix={fix} handlers={handlers} />
					)}
				</Line>
				<Line icon="calendar-days" name={words.next}>
					{next === null ? (
						<Go class="ir-now-text" go={() => handlers.prepare()}>
							{words.prepareNext}
						</Go>
					) : (
						<Next next={next} handlers={handlers} />
					)}
				</Line>
				<Line icon="gauge" name={words.guesses}>
					{guesses === null ? (
						<span class="ir-now-text is-none">{missing}</span>
					) : (
						<Go class="ir-now-text" go={() => handlers.openInsights()}>
							{guesses.reading}
							{rows.comma}
							{guesses.right}
						</Go>
					)}
				</Line>
			</ul>
		</section>
	);
}

function Line({ icon, name, children }: { icon: string; name: string; children: ComponentChildren }) {
	return (
		<li class="ir-now-line" aria-label={name}>
			<Icon name={icon} />
			<span class="ir-now-body">
				<span class="ir-now-name">{name}</span>
				{children}
			</span>
		</li>
	);
}

function Fix({
	fix: { text, place, verdict, tone, decided, base },
	handlers,
}: { fix: FixLine } & Omit<Props, 'now'>) {
	return (
		<>
			<span class="ir-now-text">
				<LineLink place={place} class="ir-now-link" handlers={handlers}>
					{text}
				</LineLink>{' '}
				{decided === null ? (
					<span class={`ir-verdict is-${tone}`}>→ {verdict}</span>
				) : (
					<LineLink place={decided} class={`ir-verdict is-${tone}`} handlers={handlers}>
						→ {verdict}
					</LineLink>
				)}
			</span>
			{base === '' ? null : <span class="ir-now-detail">{base}</span>}
		</>
	);
}

function Next({ next: { row, likely }, handlers }: { next: NextLine } & Omit<Props, 'now'>) {
	const { sidebar, rows, data } = useMessages();
	const questions = sidebar.likely(likely);
	const { brief } = row;
	return (
		<span class="ir-now-text">
			<LineLink place={row.place} class="ir-now-link" handlers={handlers}>
				{[row.who, data.stage(row.stage), row.when].filter((part) => part !== '').join(rows.comma)}
			</LineLink>
			{' · '}
			<Go
				aria-label={rows.about(
					brief === null ? rows.prepare : rows.openBrief,
					`${row.who}${rows.comma}${questions}`,
				)}
				go={(event) =>
					brief === null ? handlers.prepare(row) : handlers.open({ path: brief, line: 1 }, event)
				}
			>
				{questions}
			</Go>
		</span>
	);
}

/** Notes to check, with the reason, and notes of themes that were renamed. */
import { count } from '../../core/words';
import { Icon } from '../parts/icon';
import { LineLink } from '../parts/rows';
import { SectionHead, ShowAll, type SectionProps } from './parts';

/** Draws what wants a look, if anything does. */
export function Problems({ tracker, state, handlers }: SectionProps) {
	if (tracker.problemCount === 0) return <Unread tracker={tracker} state={state} handlers={handlers} />;
	return (
		<section class="ir-section" role="region" aria-label="Notes to check">
			<SectionHead name="Notes to check" count={tracker.problemCount} />
			<ul class="ir-list">
				{tracker.problems.map(({ id, place, name, message, isCopy, isInfo }) => (
					<li key={id}>
						<LineLink place={place} class="ir-problem" handlers={handlers}>
							<Icon name={isInfo ? 'info' : 'triangle-alert'} />
							<span>
								<span class="ir-who">
									{name}, line {place.line}:
								</span>{' '}
								{message}
							</span>
						</LineLink>
						{!isCopy ? null : (
							<button
								type="button"
								class="ir-add ir-open-both"
								aria-label={`Open both: ${name}`}
								onClick={() => handlers.openBoth(place.path)}
							>
								<Icon name="columns-2" /> Open both
							</button>
						)}
					</li>
				))}
			</ul>
			<ShowAll section="problems" total={tracker.problemCount} state={state} handlers={handlers} />
			<Unread tracker={tracker} state={state} handlers={handlers} />
		</section>
	);
}

/** One line for the notes of which a part was not understood; opened, each of them with what that is. */
function Unread({ tracker: { unread }, state, handlers }: SectionProps) {
	if (unread.length === 0) return null;
	const isOpen = state.whole.includes('unread');
	const others = state.whole.filter((section) => section !== 'unread');
	return (
		<div>
			<button
				type="button"
				class="ir-add"
				aria-expanded={isOpen}
				onClick={() => handlers.setState({ whole: isOpen ? others : [...others, 'unread'] })}
			>
				<Icon name={isOpen ? 'chevron-down' : 'chevron-right'} /> {count(unread.length, 'note')} could be read
				better
			</button>
			{!isOpen ? null : (
				<ul class="ir-list" aria-label="Notes that could be read better">
					{unread.map(({ path, name, messages }) => (
						<li key={path}>
							<button type="button" class="ir-add" onClick={() => handlers.adopt(path)}>
								<span>
									<span class="ir-who">{name}:</span> {messages.join(' ')}
								</span>
							</button>
						</li>
					))}
				</ul>
			)}
		</div>
	);
}

/** Draws a row for each renamed note that interviews still call by its old name. */
export function Renamed({ tracker, handlers }: Pick<SectionProps, 'tracker' | 'handlers'>) {
	if (tracker.renamed.length === 0) return null;
	return (
		<section class="ir-section" role="region" aria-label="Renamed notes">
			<ul class="ir-list">
				{tracker.renamed.map((one) => {
					const { path, was, name, retros } = one;
					const notes = count(retros.length, 'note');
					return (
						<li key={`${path} ${was}`} class="ir-renamed">
							<p>
								<strong>{name}</strong> was <strong>{was}</strong>; {notes} still{' '}
								{retros.length === 1 ? 'says' : 'say'} so.
							</p>
							<button type="button" class="ir-undo" onClick={() => handlers.keepOldName(one)}>
								Keep the old name as alias
							</button>
							<button type="button" class="ir-undo" onClick={() => handlers.renameInNotes(one)}>
								Rename in {notes}
							</button>
						</li>
					);
				})}
			</ul>
		</section>
	);
}

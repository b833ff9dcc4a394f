/** Notes to check, with the reason, and notes of themes that were renamed. */
import { useMessages } from '../language/spoken';
import { Press } from '../parts/controls';
import { Icon } from '../parts/icon';
import { LongList } from '../parts/long-list';
import { LineLink } from '../parts/rows';
import { SectionHead, MoreOf, type SectionProps } from './parts';

/** Draws what wants a look, if anything does. */
export function Problems({ tracker, state, handlers }: SectionProps) {
	const { sidebar: words, rows } = useMessages();
	if (tracker.problemCount === 0) return <Unread tracker={tracker} state={state} handlers={handlers} />;
	return (
		<section class="ir-section" role="region" aria-label={words.toCheck}>
			<SectionHead name={words.toCheck} count={tracker.problemCount} />
			<ul class="ir-list">
				{tracker.problems.map(({ id, place, name, message, isCopy, isInfo }) => (
					<li key={id}>
						<LineLink place={place} class="ir-problem" handlers={handlers}>
							<Icon name={isInfo ? 'info' : 'triangle-alert'} />
							<span>
								<span class="ir-who">{words.atLine(name, place.line)}</span> {message}
							</span>
						</LineLink>
						{!isCopy ? null : (
							<button
								type="button"
								class="ir-add ir-open-both"
								aria-label={rows.about(words.openBoth, name)}
								onClick={() => handlers.openBoth(place.path)}
							>
								<Icon name="columns-2" /> {words.openBoth}
							</button>
						)}
					</li>
				))}
			</ul>
			<MoreOf section="problems" total={tracker.problemCount} state={state} handlers={handlers} />
			<Unread tracker={tracker} state={state} handlers={handlers} />
		</section>
	);
}

/** One line for the notes of which a part was not understood; opened, each of them with what that is. */
function Unread({ tracker: { unread }, state, handlers }: SectionProps) {
	const { sidebar: words } = useMessages();
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
				<Icon name={isOpen ? 'chevron-down' : 'chevron-right'} /> {words.readBetter(unread.length)}
			</button>
			{!isOpen ? null : (
				<LongList rows={unread}>
					{(shown) => (
						<ul class="ir-list" aria-label={words.couldBeBetter}>
							{shown.map(({ path, name, messages }) => (
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
				</LongList>
			)}
		</div>
	);
}

/** Draws a row for each renamed note that interviews still call by its old name. */
export function Renamed({ tracker, handlers }: Pick<SectionProps, 'tracker' | 'handlers'>) {
	const { sidebar: words } = useMessages();
	if (tracker.renamed.length === 0) return null;
	return (
		<section class="ir-section" role="region" aria-label={words.renamed}>
			<ul class="ir-list">
				{tracker.renamed.map((one) => {
					const { path, was, name, retros } = one;
					return (
						<li key={`${path} ${was}`} class="ir-renamed">
							<p>
								<strong>{name}</strong> {words.was} <strong>{was}</strong>; {words.stillSay(retros.length)}
							</p>
							<Press class="ir-undo" text={words.keepOldName} press={() => handlers.keepOldName(one)} />
							<button type="button" class="ir-undo" onClick={() => handlers.renameInNotes(one)}>
								{words.renameIn(retros.length)}
							</button>
						</li>
					);
				})}
			</ul>
		</section>
	);
}

/** *This note*: the theme whose knowledge note is open, and who refers to it. */
import { useMessages } from '../language/spoken';
import { Icon } from '../parts/icon';
import { LineLink } from '../parts/rows';
import { SectionHead, MoreOf, type SectionProps } from './parts';
import { ThemeItem } from './themes';
import type { NoteMentionRow } from './this-note-model';

const ICONS: Record<NoteMentionRow['where'], string> = {
	property: 'tag',
	question: 'message-square',
	outcome: 'shield-check',
	action: 'square-check',
};

/** Draws the theme of the note that is open, if it has one. */
export function ThisNote({ tracker, state, handlers }: SectionProps) {
	const { thisNote } = tracker;
	const { sidebar: words } = useMessages();
	if (thisNote === null) return null;
	const { name, theme, mentions, mentionCount } = thisNote;
	return (
		<section class="ir-section" role="region" aria-label={words.thisNote}>
			<SectionHead name={words.thisNote} count={mentionCount} />
			{theme === null ? (
				<p class="ir-hint">{words.notShownYet(name)}</p>
			) : (
				<ul class="ir-list">
					<ThemeItem
						theme={theme}
						toggle={() => handlers.setState({ noteOpen: !state.noteOpen })}
						handlers={handlers}
					/>
				</ul>
			)}
			<ul class="ir-list ir-evidence-list" aria-label={words.refersTo(name)}>
				{mentions.map((row) => (
					<li key={row.id}>
						<LineLink place={row.place} class="ir-evidence" handlers={handlers}>
							<Icon name={ICONS[row.where]} />
							<time class="ir-day" dateTime={row.date}>
								{row.day}
								<span class="ir-spoken">, {row.date}, </span>
							</time>
							<span>
								<span class="ir-who">{row.who}</span> {row.text}
							</span>
						</LineLink>
					</li>
				))}
			</ul>
			<MoreOf section="this-note" total={mentionCount} state={state} handlers={handlers} />
		</section>
	);
}

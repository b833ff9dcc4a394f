/** What pages in the main area are made of. */
import type { ComponentChildren } from 'preact';

/** A part of a page under its heading; the hint stands below it, the aside beside it. */
export function Section({ name, hint, aside, children }: { name: string; hint?: string | undefined; aside?: string | undefined; children: ComponentChildren }) {
	return (
		<section class="ir-page-section">
			<div class="ir-page-section-head">
				<h2>{name}</h2>
				{aside === undefined || aside === '' ? null : <span class="ir-aside">{aside}</span>}
			</div>
			{hint === undefined ? null : <p class="ir-page-hint">{hint}</p>}
			{children}
		</section>
	);
}

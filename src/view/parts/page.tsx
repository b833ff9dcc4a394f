/** What pages in the main area are made of. */
import type { ComponentChildren } from 'preact';
import { useMessages } from '../language/spoken';
import { Press } from './controls';
import { Icon, Icons, type DrawIcon } from './icon';

/** A part of a page under its heading; the hint stands below it, the aside beside it. */
export function PageSection({
	name,
	hint,
	aside,
	children,
}: {
	name: string;
	hint?: string | undefined;
	aside?: string | undefined;
	children: ComponentChildren;
}) {
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

/** What can be done where there is no interview yet. */
export interface FirstHandlers {
	newRetro(): void;
	/** Takes in notes that are there already; of one note that is in, shows what was not understood. */
	adopt(path?: string): void;
}

export interface PageHandlers extends FirstHandlers {
	drawIcon: DrawIcon;
}

interface PageProps<T> {
	name: string;
	class?: string;
	/** Null while the vault is being read. */
	value: T | null;
	/** Whether there is nothing to show yet, and what to say then. */
	isEmpty: (value: T) => boolean;
	empty: string;
	/** What stands below that all the same. */
	belowEmpty?: (value: T) => ComponentChildren;
	handlers: PageHandlers;
	children: (value: T) => ComponentChildren;
}

/** A page: not read yet, nothing there yet, or what it shows. */
export function Page<T>({
	name,
	class: classes = '',
	value,
	isEmpty,
	empty,
	belowEmpty,
	handlers,
	children,
}: PageProps<T>) {
	const { rows } = useMessages();
	const content = (): ComponentChildren => {
		if (value === null)
			return (
				<p class="ir-hint" role="status">
					{rows.reading}
				</p>
			);
		if (!isEmpty(value)) return children(value);
		return (
			<>
				<NothingYet text={empty} handlers={handlers} />
				{belowEmpty?.(value)}
			</>
		);
	};
	return (
		<Icons.Provider value={handlers.drawIcon}>
			<div class={`ir-page ${classes}`} role="region" aria-label={name}>
				{content()}
			</div>
		</Icons.Provider>
	);
}

/** What will be seen where there is no interview yet, and the two ways to begin. */
export function NothingYet({
	text,
	icon,
	handlers,
}: {
	text: string;
	icon?: string;
	handlers: FirstHandlers;
}) {
	const { acts, settings } = useMessages();
	return (
		<div class="ir-message">
			{icon === undefined ? null : <Icon name={icon} class="ir-message-icon" />}
			<p>{text}</p>
			<div class="ir-message-buttons">
				<Press class="mod-cta" text={acts.newRetro} press={() => handlers.newRetro()} />
				<Press text={settings.adopt.name} press={() => handlers.adopt()} />
			</div>
		</div>
	);
}

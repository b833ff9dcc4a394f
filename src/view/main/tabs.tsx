/** The tabs of the main view: a value and handlers in, DOM out. */
import { render } from 'preact';
import { Press } from '../parts/controls';

interface Props<T extends string> {
	/** What the tabs are of. */
	label: string;
	tabs: readonly { id: T; name: string }[];
	chosen: T;
	choose: (tab: T) => void;
}

/** Draws the tabs into an element; null takes them away. */
export function drawTabs<T extends string>(element: HTMLElement, props: Props<T> | null): void {
	render(props === null ? null : <Tabs {...props} />, element);
}

/** How far a key goes among so many tabs; undefined where it goes nowhere. */
function stepOf(key: string, at: number, last: number, isRightToLeft: boolean): number | undefined {
	const forward = isRightToLeft ? -1 : 1;
	const steps: Record<string, number> = {
		ArrowRight: forward,
		ArrowLeft: -forward,
		Home: -at,
		End: last - at,
	};
	return Object.hasOwn(steps, key) ? steps[key] : undefined;
}

function Tabs<T extends string>({ label, tabs, chosen, choose }: Props<T>) {
	const at = tabs.findIndex(({ id }) => id === chosen);
	return (
		<div
			class="ir-tabs"
			role="tablist"
			aria-label={label}
			onKeyDown={(event) => {
				const list = event.currentTarget;
				const isRightToLeft = list.ownerDocument.defaultView?.getComputedStyle(list).direction === 'rtl';
				const step = stepOf(event.key, at, tabs.length - 1, isRightToLeft);
				const next = step === undefined ? undefined : tabs[(at + step + tabs.length) % tabs.length];
				if (next === undefined) return;
				event.preventDefault();
				choose(next.id);
				list.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
			}}
		>
			{tabs.map(({ id, name }) => (
				<Press
					key={id}
					role="tab"
					class="ir-tab"
					aria-selected={id === chosen}
					tabIndex={id === chosen ? 0 : -1}
					text={name}
					press={() => choose(id)}
				/>
			))}
		</div>
	);
}

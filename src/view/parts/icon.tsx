import { createContext } from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';

/** Draws the host's icon of a name into an element. */
export type DrawIcon = (element: HTMLElement, name: string) => void;

export const Icons = createContext<DrawIcon>(() => undefined);

/** One of the host's icons; it says nothing to a screen reader. */
export function Icon({ name, class: classes = '' }: { name: string; class?: string }) {
	const draw = useContext(Icons);
	const element = useRef<HTMLSpanElement>(null);
	useLayoutEffect(() => {
		if (element.current !== null) draw(element.current, name);
	}, [draw, name]);
	return <span ref={element} class={`ir-icon ${classes}`} aria-hidden="true" />;
}

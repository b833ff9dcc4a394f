/** The language that a view is drawn in, handed down to all that it draws. */
import { createContext, h, render, type ComponentChild } from 'preact';
import { useContext } from 'preact/hooks';
import { ENGLISH_MESSAGES, type Messages } from '../../core/messages/en/english';

const Spoken = createContext<Messages>(ENGLISH_MESSAGES);

/** What is said in the language of the view that is drawn. */
export const useMessages = (): Messages => useContext(Spoken);

/** Draws a view into an element, in English where no language is given; null takes it away. */
export function drawSpoken(element: HTMLElement, words: Messages | undefined, view: ComponentChild): void {
	render(view === null ? null : h(Spoken.Provider, { value: words ?? ENGLISH_MESSAGES }, view), element);
}

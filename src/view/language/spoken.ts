/** The language that a view is drawn in, handed down to all that it draws. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { ENGLISH_MESSAGES, type Messages } from '../../core/messages/en/english';

/** What is said in the language of a view; English where nobody chose one. */
export const Spoken = createContext<Messages>(ENGLISH_MESSAGES);

/** What is said in the language of the view that is drawn. */
export const useMessages = (): Messages => useContext(Spoken);

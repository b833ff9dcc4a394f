import type * as api from 'obsidian';
import * as host from './index';

type Api = typeof api;
/** `protected` and `private` keep two classes apart that are alike to whoever uses them. */
type Public<T> = { [K in keyof T]: T[K] };
/** What is declared to be made of nothing is made by the app; how is its own affair. */
type Made<A extends unknown[], I> = abstract new (...args: A extends [] ? never[] : A) => Public<I>;
type Class<T> = T extends abstract new (...args: infer A) => infer I ? Made<A, I> : T;
/**
 * Their constructors are private, or a method returns `this` with something protected in it: nobody but
 * Obsidian could match them.
 */
type Closed = 'MenuItem' | 'ConfirmationButton' | 'AbstractInputSuggest' | 'MarkdownPreviewView';
type Faithful = { [K in Exclude<keyof Api, Closed>]: Class<Api[K]> } & Record<Closed, unknown>;

/** The host as a plugin sees it; the compiler compares it with what Obsidian declares. */
export const obsidian = host satisfies Faithful;

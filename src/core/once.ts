/** What is made when it is first asked for, so that loading the plugin makes nothing that may never be needed. */

/** `make`, called at the first call alone; what it gave is given ever after. */
export function once<T>(make: () => T): () => T {
	let made: { it: T } | null = null;
	return () => (made ??= { it: make() }).it;
}

/** An object of which each member is made when it is first asked for. */
export function lazily<T extends object>(makers: { readonly [K in keyof T]: () => T[K] }): Readonly<T> {
	const made = {} as T;
	for (const name of Object.keys(makers) as (keyof T)[])
		Object.defineProperty(made, name, { get: once(makers[name]), enumerable: true });
	return made;
}

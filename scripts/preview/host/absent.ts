/** What promises, printers and test matchers ask of any value without minding that it is not there. */
const probes = new Set([
	'then',
	'toJSON',
	'asymmetricMatch',
	'$$typeof',
	'nodeType',
	'tagName',
	'@@__IMMUTABLE_ITERABLE__@@',
	'@@__IMMUTABLE_RECORD__@@',
	'_isMockFunction',
]);

export class AbsentError extends Error {
	constructor(name: string) {
		super(`${name} is not in the preview`);
	}
}

/** An object that answers for what it has, and throws by name for what Obsidian has and it has not. */
export function named<T extends object>(name: string, object: T): T {
	return new Proxy(object, {
		get(target, key, receiver): unknown {
			if (key in target || typeof key === 'symbol' || probes.has(key))
				return Reflect.get(target, key, receiver);
			throw new AbsentError(`${name}.${key}`);
		},
	});
}

/** A part of the API that the preview does not have: it may be imported and asked about, but not used. */
export function absent(name: string): never {
	const refuse = (): never => {
		throw new AbsentError(name);
	};
	return new Proxy(class {}, { apply: refuse, construct: refuse }) as never;
}

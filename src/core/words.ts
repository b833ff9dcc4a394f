/** Figures in words, for people. */

/** `1 day`, `3 days`. */
export function count(number: number, one: string, many = `${one}s`): string {
	return `${number} ${number === 1 ? one : many}`;
}

/** `once`, `twice`, `4 times`. */
export function times(number: number): string {
	return number === 1 ? 'once' : number === 2 ? 'twice' : `${number} times`;
}

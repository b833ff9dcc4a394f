/** The order of texts by their code units: the same on every device, whatever language it is set to. */
export function compare(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}

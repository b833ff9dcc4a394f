/** The queries of the page about many people's vaults, by their names. */
export function blocksOf(page: string): ReadonlyMap<string, string> {
	return new Map(
		[...page.matchAll(/^```sql ([\w-]+)\n([^]*?)^```$/gm)].map(([, name = '', sql = '']) => [name, sql]),
	);
}

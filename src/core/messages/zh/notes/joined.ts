/** Whether two characters are of Latin and of Chinese writing, which a space keeps apart. */
const areApart = (one: string, other: string): boolean =>
	(/[\p{Script=Latin}\d]/u.test(one) && /\p{Script=Han}/u.test(other)) ||
	(/\p{Script=Han}/u.test(one) && /[\p{Script=Latin}\d]/u.test(other));

/**
 * A sentence and the names in it, `复盘 Adatum`: a space stands where a Latin name and a Chinese word meet,
 * and only there.
 */
export function joined(texts: TemplateStringsArray, ...names: string[]): string {
	const parts = texts.flatMap((text, at) => [text, names[at] ?? '']).filter((part) => part !== '');
	return parts.reduce(
		(whole, part) => whole + (areApart(whole.slice(-1), part.slice(0, 1)) ? ' ' : '') + part,
		'',
	);
}

/**
 * A pattern that is written over several lines, with backslashes as in a literal: the ends of lines and the
 * tabs behind them are no part of it. Its parts in braces are patterns as text. Throws as `RegExp` does.
 */
export const pattern =
	(flags: string) =>
	(lines: TemplateStringsArray, ...parts: string[]): RegExp =>
		new RegExp(String.raw(lines, ...parts).replace(/\n\t*/g, ''), flags);

/** The arguments of the command line: flags that are known, each once and with its value, and the words between them. */
import { parseArgs } from 'node:util';
import { FLAGS, isFlag, standsAlone, type FlagName, type FlagValues } from '../../src/core/report/flags';
import { didYouMean, nearest } from '../../src/core/report/nearest';

/** A mistake of the caller's, told in one line. */
export class UsageError extends Error {}

export const ALL_FLAGS = Object.keys(FLAGS) as FlagName[];

const OPTIONS = Object.fromEntries(
	ALL_FLAGS.map((name) => [
		name,
		{
			type: standsAlone(name) ? ('boolean' as const) : ('string' as const),
			...(name === 'help' ? { short: 'h' } : {}),
		},
	]),
);

/** What is written like a flag; a line of a note, which may begin with a dash too, is not. */
const LIKE_A_FLAG = /^--?[a-z][\w-]*(?:=|$)/i;

interface GivenFlag {
	name: string;
	rawName: string;
	value?: string | undefined;
	inlineValue?: boolean | undefined;
}

function valueOf(name: FlagName, { rawName, value, inlineValue }: GivenFlag): string | true {
	if (standsAlone(name)) {
		if (value !== undefined) throw new UsageError(`${rawName} takes no value`);
		return true;
	}
	if (value === undefined) throw new UsageError(`${rawName} needs a value`);
	if (inlineValue !== true && LIKE_A_FLAG.test(value))
		throw new UsageError(
			`${rawName} needs a value; one that begins with a dash is written ${rawName}=${value}`,
		);
	return value;
}

/** Reads the arguments; throws at the first that is no flag, is given twice, or lacks its value. */
export function readArguments(args: readonly string[]): { values: FlagValues; words: string[] } {
	const { tokens, positionals } = parseArgs({
		args: [...args],
		allowPositionals: true,
		strict: false,
		tokens: true,
		options: OPTIONS,
	});
	const values: Record<string, string | true> = {};
	for (const token of tokens) {
		if (token.kind !== 'option') continue;
		const { name, rawName } = token;
		if (!isFlag(name)) {
			const meant = nearest(name, ALL_FLAGS);
			throw new UsageError(`there is no ${rawName}${didYouMean(meant === null ? null : `--${meant}`)}`);
		}
		if (Object.hasOwn(values, name)) throw new UsageError(`${rawName} is given twice`);
		values[name] = valueOf(name, token);
	}
	return { values: values as FlagValues, words: positionals };
}

/** What a command takes, and what it cannot do without. */
export interface Takes {
	needs: readonly FlagName[];
	takes: readonly FlagName[];
}

/** What may be given as nothing: a field that stays empty, or a line that is. */
const MAY_BE_EMPTY: readonly FlagName[] = ['position', 'round', 'stage', 'result', 'reason', 'expect'];

/** Throws where a flag is given that the command does not take, or one that says nothing. */
export function checkTaken(command: string, { needs, takes }: Takes, values: FlagValues): void {
	for (const name of ALL_FLAGS) {
		const value = values[name];
		if (value === undefined || needs.includes(name)) continue;
		if (!takes.includes(name)) throw new UsageError(`--${name} is nothing that ${command} takes`);
		if (value !== true && value.trim() === '' && !MAY_BE_EMPTY.includes(name))
			throw new UsageError(`--${name} is empty`);
	}
}

/** An interview in a word or two. */
import type { Interview } from '../../core/vault/snapshot';
import { noteName } from '../../core/markdown/inline';

/** `Adatum R1`, or the company alone. */
export function whoOf({ company, retro, path }: Interview): string {
	const name = company?.name ?? noteName(path);
	const { number, name: roundName } = retro.round;
	if (retro.kind === 'mock') return /mock/i.test(name) ? name : `${name} (mock)`;
	if (number !== null) return `${name} R${number}`;
	return roundName === null ? name : `${name}, ${roundName}`;
}

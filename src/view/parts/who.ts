/** An interview in a word or two. */
import { noteName } from '../../core/markdown/inline';
import { ENGLISH_MESSAGES, type Messages } from '../../core/messages/en/english';
import type { Interview } from '../../core/vault/snapshot';

/** `Adatum R1`, or the company alone. */
export function whoOf(
	{ company, retro, path }: Interview,
	{ rows }: Pick<Messages, 'rows'> = ENGLISH_MESSAGES,
): string {
	const name = company?.name ?? noteName(path);
	const { number, name: roundName } = retro.round;
	if (retro.kind === 'mock') return rows.mock(name);
	if (number !== null) return `${name} ${rows.round(number)}`;
	return roundName === null ? name : rows.ofRound(name, roundName);
}

import { UsageError } from './arguments';
import { run } from './cli';
import { systemReason } from './system-reason';

/**
 * Signs that steer a terminal or turn the words around, from a note, a file's name or an argument; line
 * breaks stay.
 */
const STEERING = /(?!\n)[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;
/** In JSON such a sign reads as before; elsewhere it is only seen. */
const shown = (text: string): string =>
	text.replace(STEERING, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

try {
	process.exitCode = run(
		process.argv.slice(2),
		(text) => process.stdout.write(`${shown(text)}\n`),
		(reason) => process.stderr.write(`interview-retro: ${shown(reason)}\n`),
	);
} catch (error) {
	const reason = systemReason(error) ?? (error instanceof Error ? error.message : String(error));
	const hint = error instanceof UsageError ? '; interview-retro --help lists the commands' : '';
	process.stderr.write(`interview-retro: ${shown(reason.replace(/\s*\n\s*/g, ' '))}${hint}\n`);
	process.exitCode = 2;
}

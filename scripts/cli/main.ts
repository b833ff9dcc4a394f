import { run, UsageError } from './cli';

try {
	process.exitCode = run(process.argv.slice(2), (text) => process.stdout.write(`${text}\n`));
} catch (error) {
	const reason = error instanceof Error ? error.message : String(error);
	const hint = error instanceof UsageError ? '; interview-retro --help lists the commands' : '';
	process.stderr.write(`interview-retro: ${reason.replace(/\s*\n\s*/g, ' ')}${hint}\n`);
	process.exitCode = 2;
}

/** The lint and the types side by side, as each of them keeps one core busy for more than a minute. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';

const codes = await Promise.all(
	['lint', 'types'].map(async (script) => {
		const [code] = await once(spawn(`npm run --silent ${script}`, { shell: true, stdio: 'inherit' }), 'exit');
		return code;
	}),
);
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;

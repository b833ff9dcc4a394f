/** Gold files: a text as somebody else wrote it, and beside it, in JSON, what a person reads there. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { the } from '../../scripts/the';

/** Each gold file of a folder: its name, what is expected of it, the name of its text and the text. */
export function goldIn<Expected>(folder: string): [string, Expected, string, string][] {
	const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
	const files = readdirSync(folder);
	return files
		.filter((file) => file.endsWith('.json'))
		.map((file) => {
			const name = file.slice(0, -'.json'.length);
			const text = the(files.find((one) => one.startsWith(`${name}.`) && one !== file));
			return [name, JSON.parse(read(file)) as Expected, text, read(text)];
		});
}

import { promises as fs } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { moveDates, STORY_END, weeksBetween } from '../site/story-dates';

/** A copy of the example in a fresh folder, its story moved so that it ends in the week that ends today. */
export async function copyExample(source: string, today: string): Promise<string> {
	const target = await fs.mkdtemp(join(tmpdir(), 'interview-retro-'));
	const weeks = weeksBetween(STORY_END, today);
	const copy = async (from: string, to: string): Promise<void> => {
		for (const child of await fs.readdir(from, { withFileTypes: true })) {
			const path = join(from, child.name);
			const moved = join(to, moveDates(child.name, weeks));
			if (child.isDirectory()) {
				await fs.mkdir(moved);
				await copy(path, moved);
			} else if (/\.(md|base|json|csv|txt)$/i.test(child.name)) {
				await fs.writeFile(moved, moveDates(await fs.readFile(path, 'utf8'), weeks));
			} else {
				await fs.copyFile(path, moved);
			}
		}
	};
	await copy(source, target);
	return target;
}

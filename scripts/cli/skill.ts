/** `skill --to VAULT`: the instructions for agents, copied to where they look for them. */
import { cpSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The skill, beside the built program. */
const ownSkill = (): string => fileURLToPath(new URL('../skills/interview-retro', import.meta.url));
/** Where every agent that follows the specification looks in a project. */
const PLACE = join('.agents', 'skills', 'interview-retro');

/** The files of a folder, by their paths in it. */
const filesIn = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
		statSync(join(folder, path)).isFile(),
	);

/** Copies the skill into a vault and gives its folder there; throws where a file of it stands there in other words. */
export function copySkill(vault: string, from = ownSkill()): string {
	const to = join(vault, PLACE);
	const changed = filesIn(from).find((path) => {
		const there = join(to, path);
		return existsSync(there) && readFileSync(there, 'utf8') !== readFileSync(join(from, path), 'utf8');
	});
	if (changed !== undefined)
		throw new Error(
			`${join(to, changed)} is there in other words, and nothing was written; take its folder away first`,
		);
	cpSync(from, to, { recursive: true });
	return to;
}

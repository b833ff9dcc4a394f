/** Puts the built plugin into a vault: `npm run link -- VAULT`. Settings that are there stay. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const FILES = ['main.js', 'manifest.json', 'styles.css'];
const USE = 'Use: npm run link -- VAULT';
const project = resolve(import.meta.dirname, '..');

const isFolder = (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** Copies the files; gives what to tell the user. */
function link(args) {
	if (args.length !== 1 || args[0].startsWith('-')) return refuse(`Give the folder of one vault. ${USE}`);
	// npm starts a script in the project; a relative path means the folder in which the user typed it.
	const vault = resolve(process.env.INIT_CWD ?? '.', args[0]);
	if (!isFolder(vault)) return refuse(`There is no folder ${vault}. ${USE}`);
	if (!isFolder(join(vault, '.obsidian')))
		return refuse(
			`${vault} has no folder .obsidian, so it is no vault yet. Open it in Obsidian once, then try again.`,
		);
	const missing = FILES.filter((name) => !existsSync(join(project, name)));
	if (missing.length > 0) return refuse(`${missing.join(' and ')} is not there yet. Run: npm run build`);
	const { id, name, version } = JSON.parse(readFileSync(join(project, 'manifest.json'), 'utf8'));
	const folder = join(vault, '.obsidian', 'plugins', id);
	mkdirSync(folder, { recursive: true });
	if (realpathSync(folder) === realpathSync(project))
		return refuse(`${folder} is this project itself, so there is nothing to copy.`);
	for (const file of FILES) copyFileSync(join(project, file), join(folder, file));
	console.log(
		`${name} ${version} is in ${folder}. Turn it on in Obsidian under Settings, Community plugins; if it is on already, turn it off and on again.`,
	);
	return 0;
}

function refuse(reason) {
	console.error(reason);
	return 2;
}

process.exitCode = link(process.argv.slice(2));
